/**
 * Finds what the sender wrote: chooses the part, cuts the quoted mail, the signature and the disclaimer.
 * An error here must lose text, never add any: where words remain in doubt the result carries a doubt, and the mail goes to a person.
 */
import { isSpeaking } from './decide.ts'
import type { ParsedMail } from './parse-mail.ts'
import { htmlToText } from './reply-html.ts'

export interface ReplyText {
  readonly text: string
  /** Why nothing may be recorded from it, in sentences for staff. */
  readonly doubts: readonly string[]
  /** A forwarded mail follows. */
  readonly forwarded: boolean
}

export interface ReplyTexts {
  readonly plain?: ReplyText | undefined
  readonly html?: ReplyText | undefined
}

/** Bounds before any regular expression: without them 100 KB of some texts take more than 10 s. */
const bounds = { characters: 16_000, lines: 400, lineLength: 400, run: 40, blankLines: 2 } as const
/** Marks where a bound cut something; no rule explains it, so such a text is never decided. */
const cutMark = '[cut]'

/** Both parts, each cut for itself; the caller compares what they say. */
export function readReplyTexts(mail: Pick<ParsedMail, 'text' | 'html'>): ReplyTexts {
  const html = mail.html === undefined ? undefined : htmlToText(mail.html)
  const plainText = mail.text === undefined ? undefined : cutReply(mail.text)
  const htmlText = html && cutReply(html.text)
  return {
    plain: plainText,
    html: htmlText && {
      ...htmlText,
      doubts: html.hidden ? [...htmlText.doubts, 'The HTML hides or strikes out words.'] : htmlText.doubts,
    },
  }
}

/** True where the two parts have the same letters and digits. */
export function sameWords(one: string, other: string): boolean {
  const letters = (text: string): string =>
    text
      .toLowerCase()
      .replace(/<?https?:\S+>?/g, '')
      .replace(/[^\p{L}\p{N}]+/gu, '')
  return letters(one) === letters(other)
}

/** Cuts one text: quote first, then client line, signature and disclaimer. */
export function cutReply(text: string): ReplyText {
  const quoted = cutQuote(bounded(text))
  const signed = cutSignature(quoted.lines)
  return {
    text: joinWrapped(signed.lines).trim(),
    doubts: [...quoted.doubts, ...signed.doubts],
    forwarded: quoted.forwarded,
  }
}

function bounded(text: string): string[] {
  const start = text.length > bounds.characters ? `${text.slice(0, bounds.characters)}${cutMark}` : text
  const cleaned = start
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[^\S\n]/g, ' ')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters other than the line feed are what is removed
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, '')
    .replace(/(.)\1{40,}/gu, (run) => run.slice(0, bounds.run))
  const lines: string[] = []
  let blank = 0
  for (const line of cleaned.split('\n')) {
    blank = line.trim() === '' ? blank + 1 : 0
    if (blank > bounds.blankLines) continue
    if (lines.length === bounds.lines) return [...lines, cutMark]
    lines.push(line.length > bounds.lineLength ? `${line.slice(0, bounds.lineLength)}${cutMark}` : line)
  }
  return lines
}

const originalMessage =
  /^[\s>]*-{2,}\s*(?:original (?:message|appointment)|oorspronkelijk bericht|ursprüngliche nachricht|message d['’]origine)\s*-{2,}/i
const forwardedMessage =
  /^[\s>]*(?:-{2,}\s*(?:forwarded message|doorgestuurd bericht|weitergeleitete nachricht|message transféré)\s*-{2,}|begin (?:forwarded message|doorgestuurd bericht):|anfang der weitergeleiteten nachricht:)/i
const outlookRule = /^_{10,}\s*$/
const headerFrom = /^\s*\*?(?:from|van|von|de)\s?:\*?\s\S/i
const headerOther =
  /^\s*\*?(?:sent|date|verzonden|datum|gesendet|envoyé|to|aan|an|à|subject|onderwerp|betreff|objet)\s?:/i
/** "On … wrote:" of the four languages, over up to three wrapped lines. */
const attribution =
  /^[\s>]*(?:(?:on|op|am|le|el|il)\b.{4,400}\b(?:wrote|schreef|schrieb|geschreven|a écrit|écrit)(?![\p{L}]).{0,200}|.{1,200}\b(?:wrote|schreef|schrieb|a écrit))\s?:\s*$/iu

interface CutLines {
  readonly lines: readonly string[]
  readonly doubts: readonly string[]
}

/**
 * Dividers whose original follows without ">" end the text: all below is lost. Lines with ">" are taken out one by one; where the sender's
 * words then stand in more than one place (answers between the lines), a person must look.
 */
function cutQuote(lines: readonly string[]): CutLines & { readonly forwarded: boolean } {
  const kept: string[] = []
  let blocks = 0
  let inOwn = false
  let forwarded = false
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] as string
    const next = lines.slice(at + 1, at + 6)
    if (forwardedMessage.test(line)) forwarded = true
    if (forwarded || originalMessage.test(line) || outlookRule.test(line)) break
    if (headerFrom.test(line) && next.filter((candidate) => headerOther.test(candidate)).length >= 2) break
    const wrapped = attributionLines(lines, at)
    if (wrapped > 0) {
      const after = lines.slice(at + wrapped).find((candidate) => candidate.trim() !== '')
      if (after === undefined || !after.trimStart().startsWith('>')) break
      at += wrapped - 1
      inOwn = false
      continue
    }
    if (line.trimStart().startsWith('>')) {
      inOwn = false
      continue
    }
    if (line.trim() !== '' && !inOwn) {
      inOwn = true
      blocks += 1
    }
    kept.push(line)
  }
  return {
    lines: kept,
    forwarded,
    doubts: blocks > 1 ? ['The answer stands between the lines of the quoted mail.'] : [],
  }
}

/** How many lines from here form an "On … wrote:", at most three. */
function attributionLines(lines: readonly string[], at: number): number {
  const first = (lines[at] as string).trimStart()
  if (!/^[>\s]*(?:on|op|am|le|el|il)\b/i.test(first))
    return attribution.test(first) && !isSpeaking(first.split(/wrote|schreef|schrieb|a écrit/i)[0] ?? '') ? 1 : 0
  for (const count of [1, 2, 3]) {
    const block = lines.slice(at, at + count)
    if (block.slice(1).some((line) => line.trim() === '')) return 0
    if (attribution.test(block.join(' '))) return block.length
  }
  return 0
}

const clientLine =
  /^\s*(?:(?:sent|verstuurd|verzonden|envoyé|gesendet) (?:from|via|with|vanaf|vanuit|met|using|de|depuis|von|mit)(?: my| mijn| mon| meinem| meiner)? (.{1,60})|(?:get|download) outlook for (.{1,80})|outlook voor (.{1,20}) downloaden.{0,80}|(?:diese nachricht wurde )?von mein(?:em|er) (.{1,40}) gesendet)\s*$/i
const closing =
  /^\s*(?:with )?(?:(?:my )?(?:kind(?:est)?|best|warm(?:est)?|many) (?:regards|wishes|thanks|greetings)|regards|best|cheers|sincerely|yours(?: (?:sincerely|faithfully|truly|ever))?|(?:met )?(?:vriendelijke|hartelijke|beste) groet(?:en)?|met groet(?:en)?|groet(?:en|jes)?|gr|mvg|vr\.? ?gr|hoogachtend|mit (?:freundlichen|besten|herzlichen) grüßen|(?:viele|liebe|beste|herzliche|freundliche) grüße|gruß|lg|mfg|vg|cordialement|bien (?:à vous|cordialement)|(?:meilleures|sincères) salutations)(?![\p{L}])[.,!]?(.{0,60})$/iu
const disclaimer =
  /^\s*\W{0,3}\s*(?:disclaimer|confidentiality|this (?:e-?mail|message|communication)\b|the (?:information|contents?) (?:contained |in this )|if you are not the intended|by reading this message|please (?:consider|think of) the environment|think before (?:you )?print|(?:de )?informatie (?:verzonden )?(?:in|met) dit |dit (?:e-?mail)?bericht\b|denk aan het milieu|diese (?:e-?mail|nachricht)\b|ce (?:message|courriel)\b)/i

/** Cuts from the first closing formula, "-- " or disclaimer on; words of an answer below it are a doubt, never lost in silence. */
function cutSignature(lines: readonly string[]): CutLines {
  const start = lines.findIndex(
    (line) => /^--\s?$/.test(line) || isClientLine(line) || isClosing(line) || disclaimer.test(line),
  )
  if (start < 0) return { lines, doubts: [] }
  const tail = lines.slice(start).map((line) => closing.exec(line)?.[1] ?? line)
  const legal = tail.findIndex((line) => disclaimer.test(line))
  const personal = (legal < 0 ? tail : tail.slice(0, legal)).filter(
    (line) => !/^--\s?$/.test(line) && !isClientLine(line),
  )
  const boilerplate = legal < 0 ? [] : tail.slice(legal)
  const speaks = personal.some(
    (line) => line.trim() !== '' && (isSpeaking(line) || line.length > 120 || /^\s*p\.?\s?s\b/i.test(line)),
  )
  const alsoSpeaks = boilerplate.some(
    (line) =>
      /^\s*p\.?\s?s\b/i.test(line) || /(?<![\p{L}'’])(?:i|i['’](?:m|ll|d)|ik|mij|mijn)(?![\p{L}'’])/iu.test(line),
  )
  return {
    lines: lines.slice(0, start),
    doubts: speaks || alsoSpeaks ? ['There are words after the signature.'] : [],
  }
}

function isClientLine(line: string): boolean {
  const device = clientLine.exec(line)?.slice(1).join('')
  return device !== undefined && device.split(' ').length <= 5 && !isSpeaking(device)
}

function isClosing(line: string): boolean {
  const rest = closing.exec(line)?.[1]
  return rest !== undefined && rest.trim().split(/\s+/).length <= 5
}

/** Lines that a mail program wrapped become one again: a long line without an end goes on in the next. */
function joinWrapped(lines: readonly string[]): string {
  return lines.reduce((text, line, index) => {
    const before = lines[index - 1] ?? ''
    const goesOn = before.length >= 45 && line.trim() !== '' && !/[.!?:,]\s*$/.test(before)
    return index === 0 ? line.trim() : `${text}${goesOn ? ' ' : '\n'}${line.trim()}`
  }, '')
}
