/**
 * HTML of a reply to lines of text, in one pass from left to right: no tree, no stack, so neither depth nor length can be used against it.
 * Quotes become one line that starts with ">", as in plain text. What a reader cannot see is dropped, and said so.
 */
import type { ParsedMail } from './parse-mail.ts'

export interface HtmlText {
  readonly text: string
  /** The same, with `hiddenMark` in each place where words were dropped that the HTML hides. */
  readonly marked: string
  /** Words were dropped that the sender struck out for all to see: they are withdrawn. */
  readonly struck: boolean
  /** What stands in the elements that mail programs mark as the signature. */
  readonly signatures: string
}

/** Of the private use area: no text brings it along, since the scanner drops it there. */
export const hiddenMark = '\ue000'

const skipped = new Set([
  'script',
  'style',
  'title',
  'template',
  'noscript',
  'svg',
  'object',
  'select',
  'textarea',
  'xml',
])
const strikingElements = new Set(['s', 'strike', 'del'])
const lineBreaking =
  /^(address|article|br|center|div|dl|dt|dd|footer|form|h[1-6]|header|hr|li|main|ol|p|pre|section|table|tbody|tr|ul|body)$/
const voidElements = /^(area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/
const hiding =
  /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|(?:^|[;\s"'])(?:max-)?height\s*:\s*0(?![.\d])|(?:^|[;\s"'])(?:max-)?width\s*:\s*0(?![.\d])|opacity\s*:\s*0(?![.\d]*[1-9])|font-size\s*:\s*[01](?:\.\d+)?(?:px|pt|em|rem|%)?\s*(?:;|!|$|["'])|(?:^|[;\s"'])color\s*:\s*(?:white|#fff(?:fff)?|transparent|rgba?\(\s*255\s*,\s*255\s*,\s*255)/i
const strikes = /text-decoration(?:-line)?\s*:[^;"']*line-through/i
const signature =
  /\b(?:gmail_signature|moz-signature|composer_signature|ms-outlook-mobile-signature|protonmail_signature_block)\b|\sid=["']?(?:x_)*Signature["'\s>]/
const quote = /\sname=["']?quote["'\s>]/
/** Everything after these belongs to the mail that is answered: Outlook puts the original beside the new text, not inside an element. */
const originalFollows =
  /\b(?:divRplyFwdMsg|appendonsend|yahoo_quoted|ms-outlook-mobile-reference-message|mail-editor-reference-message-container)\b|border-top\s*:\s*solid\s+#(?:e1e1e1|b5c4df)|border-top-color\s*:\s*rgb\(229,\s*229,\s*229\)/i
const maxTagLength = 4_000
/** Stops megabytes of tags: a long thread of newsletters has some thousands. */
const maxTags = 50_000
/** Marks where a bound cut something; a text with it is never decided. */
export const cutMark = '[cut]'

/** All that a mail says, quotes included, from at most so many characters of HTML where it has no plain text. */
export function wholeText({ text, html }: Pick<ParsedMail, 'text' | 'html'>, maxHtmlLength?: number): string {
  return text ?? (html === undefined ? '' : htmlToText(html.slice(0, maxHtmlLength)).text)
}

export function htmlToText(html: string): HtmlText {
  const out: string[] = []
  const signatures: string[] = []
  let struck = false
  /** The element whose content is being dropped, until as many closing tags as opening ones were seen. */
  let dropping: { readonly tag: string; depth: number; readonly as: Dropped } | undefined
  /** Searching for a ">" that does not come would make the pass quadratic. */
  const lastClose = html.lastIndexOf('>')
  let at = 0
  let tags = 0

  while (at < html.length) {
    const open = html.indexOf('<', at)
    const end = open < 0 ? html.length : open
    if (end > at) {
      const text = decodeEntities(html.slice(at, end).replace(/\s+/g, ' ')).replaceAll(hiddenMark, ' ')
      if (dropping === undefined) out.push(text)
      else if (dropping.as === 'signature') signatures.push(text)
      else if (/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text)) {
        if (dropping.as === 'hidden') out.push(hiddenMark)
        if (dropping.as === 'struck') struck = true
      }
    }
    if (open < 0) break
    tags += 1
    if (tags > maxTags) {
      out.push(cutMark)
      break
    }
    if (html.startsWith('<!--', open)) {
      const close = html.indexOf('-->', open + 4)
      const comment = close < 0 ? html.slice(open + 4) : html.slice(open + 4, close)
      // Conditional comments are Word's own; any other of more than a word was put there for a machine.
      const isSaid =
        /[\p{L}\p{N}]\s+\S*[\p{L}\p{N}]/u.test(comment) && !/^\s*(?:\[if|<!\[endif|converted from text)/i.test(comment)
      if (isSaid && (dropping === undefined || dropping.as !== 'quote')) out.push(hiddenMark)
      at = close < 0 ? html.length : close + 3
      continue
    }
    const tag = /^<(\/?)([a-z][a-z0-9:-]*)/i.exec(html.slice(open, open + 60))
    if (tag === null) {
      // `<!doctype …>`, `<![endif]>`, or a lone "<" that is text.
      const declares = html[open + 1] === '!' || html[open + 1] === '?'
      const close = declares && open < lastClose ? html.indexOf('>', open) : -1
      if (close < 0 && dropping === undefined) out.push('<')
      at = close < 0 ? open + 1 : close + 1
      continue
    }
    const close = endOfTag(html, open)
    const attributes = html.slice(open, Math.min(close, open + maxTagLength))
    at = close
    const name = (tag[2] as string).toLowerCase()
    const closing = tag[1] === '/'
    if (dropping !== undefined) {
      if (dropping.as === 'signature' && lineBreaking.test(name)) signatures.push('\n')
      if (name === dropping.tag && !attributes.endsWith('/>')) dropping.depth += closing ? -1 : 1
      if (dropping.depth === 0) dropping = undefined
      continue
    }
    if (lineBreaking.test(name)) out.push('\n')
    else if (name === 'td' || name === 'th') out.push(' ')
    if (closing || voidElements.test(name)) continue
    if (originalFollows.test(attributes)) {
      out.push('\n> \n')
      break
    }
    const as = droppedAs(name, attributes)
    if (as === undefined) continue
    if (name === 'blockquote' || quote.test(attributes)) out.push('\n> \n')
    dropping = { tag: name, depth: 1, as }
  }
  const marked = out
    .join('')
    .replace(/[ \t\u00a0]+/g, ' ')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
  return { text: marked.replaceAll(hiddenMark, ''), marked, struck, signatures: signatures.join('').trim() }
}

/** Why the content of an element is no text of the reply. A quote's content, like a script's, is nobody's concern. */
type Dropped = 'quote' | 'signature' | 'hidden' | 'struck'

function droppedAs(name: string, attributes: string): Dropped | undefined {
  if (name === 'blockquote' || skipped.has(name) || quote.test(attributes)) return 'quote'
  if (/\bgmail_attr\b|\bmoz-cite-prefix\b/.test(attributes)) return 'quote'
  if (signature.test(attributes)) return 'signature'
  if (hiding.test(attributes) || /\shidden(?=[\s=/>])/i.test(attributes)) return 'hidden'
  return strikingElements.has(name) || strikes.test(attributes) ? 'struck' : undefined
}

/** Just behind the `>` that ends the tag, quotes respected; the next `<` ends a tag that never closes. */
function endOfTag(html: string, open: number): number {
  let quote = ''
  const last = Math.min(html.length, open + maxTagLength)
  for (let at = open + 1; at < last; at += 1) {
    const character = html[at] as string
    if (quote !== '') {
      if (character === quote) quote = ''
    } else if (character === '>') return at + 1
    else if ((character === '"' || character === "'") && html[at - 1] === '=') quote = character
  }
  const close = html.indexOf('>', open + 1)
  return close < 0 ? html.length : close + 1
}

const entities: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  zwnj: '',
  zwj: '',
  shy: '',
  laquo: '«',
  raquo: '»',
  eacute: 'é',
  egrave: 'è',
  ecirc: 'ê',
  euml: 'ë',
  aacute: 'á',
  agrave: 'à',
  acirc: 'â',
  auml: 'ä',
  iacute: 'í',
  iuml: 'ï',
  icirc: 'î',
  oacute: 'ó',
  ouml: 'ö',
  ocirc: 'ô',
  uacute: 'ú',
  uuml: 'ü',
  ugrave: 'ù',
  ccedil: 'ç',
  ntilde: 'ñ',
  szlig: 'ß',
  Eacute: 'É',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  oslash: 'ø',
  aring: 'å',
}

/** An entity that is not known stays as it is, so that the text is not understood rather than misread. */
function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return entities[name as string] ?? whole
    const code = decimal === undefined ? Number.parseInt(hex as string, 16) : Number(decimal)
    return code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : ' '
  })
}
