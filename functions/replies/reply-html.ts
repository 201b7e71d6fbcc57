/**
 * HTML of a reply to lines of text, in one pass from left to right: no tree, no stack, so neither depth nor length can be used against it.
 * Quotes become one line that starts with ">", as in plain text. What a reader cannot see is dropped, and said so.
 */
export interface HtmlText {
  readonly text: string
  /** Words were dropped that the sender's HTML hides or strikes out. */
  readonly hidden: boolean
}

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
const struck = new Set(['s', 'strike', 'del'])
const lineBreaking =
  /^(address|article|br|center|div|dl|dt|dd|footer|form|h[1-6]|header|hr|li|main|ol|p|pre|section|table|tbody|tr|ul|body)$/
const voidElements = /^(area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/
const hiding =
  /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|(?:^|[;\s"'])(?:max-)?height\s*:\s*0(?![.\d])|(?:^|[;\s"'])(?:max-)?width\s*:\s*0(?![.\d])|opacity\s*:\s*0(?![.\d]*[1-9])|font-size\s*:\s*[01](?:\.\d+)?(?:px|pt|em|rem|%)?\s*(?:;|!|$|["'])|(?:^|[;\s"'])color\s*:\s*(?:white|#fff(?:fff)?|transparent|rgba?\(\s*255\s*,\s*255\s*,\s*255)/i
const signature =
  /\b(?:gmail_signature|moz-signature|composer_signature|ms-outlook-mobile-signature|protonmail_signature_block)\b/
/** Everything after these belongs to the mail that is answered: Outlook puts the original beside the new text, not inside an element. */
const originalFollows =
  /\b(?:divRplyFwdMsg|appendonsend|yahoo_quoted|ms-outlook-mobile-reference-message)\b|border-top\s*:\s*solid\s+#(?:e1e1e1|b5c4df)/i
const maxTagLength = 4_000

export function htmlToText(html: string): HtmlText {
  const out: string[] = []
  let hidden = false
  /** The element whose content is being dropped, until as many closing tags as opening ones were seen. */
  let dropping: { readonly tag: string; depth: number; readonly concealed: boolean } | undefined
  /** Searching for a ">" that does not come would make the pass quadratic. */
  const lastClose = html.lastIndexOf('>')
  let at = 0

  while (at < html.length) {
    const open = html.indexOf('<', at)
    const end = open < 0 ? html.length : open
    if (end > at) {
      const text = decodeEntities(html.slice(at, end).replace(/\s+/g, ' '))
      if (dropping === undefined) out.push(text)
      else if (dropping.concealed && /[\p{L}\p{N}]/u.test(text)) hidden = true
    }
    if (open < 0) break
    if (html.startsWith('<!--', open)) {
      const close = html.indexOf('-->', open + 4)
      const comment = close < 0 ? html.slice(open + 4) : html.slice(open + 4, close)
      // Conditional comments are Word's own; any other comment with words in it was put there for a machine.
      if (dropping?.tag !== 'style' && !/^\s*(?:\[if|<!\[endif|converted from text|$)/i.test(comment)) hidden = true
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
    const concealed = hiding.test(attributes) || /\shidden(?=[\s=/>])/i.test(attributes) || struck.has(name)
    if (name === 'blockquote') {
      out.push('\n> \n')
      dropping = { tag: name, depth: 1, concealed: false }
    } else if (
      /\bgmail_attr\b|\bmoz-cite-prefix\b/.test(attributes) ||
      signature.test(attributes) ||
      skipped.has(name)
    ) {
      dropping = { tag: name, depth: 1, concealed: false }
    } else if (concealed) {
      dropping = { tag: name, depth: 1, concealed: true }
    }
  }
  const text = out.join('').replace(/[ \t\u00a0]+/g, ' ')
  return {
    text: text
      .split('\n')
      .map((line) => line.trim())
      .join('\n'),
    hidden,
  }
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
