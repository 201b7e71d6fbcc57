/**
 * Parts a mail into what the sender typed and what it quotes. Marks (">"), dividers and header blocks of mail programs in four languages tell
 * the quote; our own sent texts, where they are known, tell a quote that carries no marks.
 */

import { isSpeaking } from './decide.ts'
import { originOfLines, type SentLines } from './sent-lines.ts'

/** Lines of one writer in a row. */
export interface Block {
  readonly typed: boolean
  readonly lines: readonly string[]
}

export interface PartedMail {
  readonly blocks: readonly Block[]
  /** A forwarded mail follows. */
  readonly forwarded: boolean
  /** Words were typed into a quote that has no marks, where they cannot be told from it for certain. */
  readonly typedInside: boolean
}

const originalMessage =
  /^[\s>*]*-{2,}\s*(?:original (?:message|appointment|e-?mail)|reply message|oorspronkelijk(?:e)? (?:bericht|afspraak|e-?mail)|ursprüngliche (?:nachricht|mail|e-mail)|original-?nachricht|ursprünglicher termin|message (?:d['’]origine|original)|courriel original|rendez-vous d['’]origine)\s*-{0,20}[\s*]*$/i
const forwardedMessage =
  /^[\s>]*(?:-{2,}\s*(?:forwarded message|doorgestuurd bericht|weitergeleitete nachricht|message (?:transféré|transmis|réexpédié))\s*-{2,}|begin (?:forwarded message|doorgestuurd bericht):|anfang der weitergeleiteten nachricht:|début du message (?:réexpédié|transféré)\s?:)/i
const rule = /^\s*[_=-]{5,}\s*$/
const bold = String.raw`^[\s>]*[*_]?`
const headerFrom = new RegExp(`${bold}(?:from|van|von|de)[*_]?\\s?:[*_]?(?:\\s|$)`, 'i')
const headerWhen = new RegExp(`${bold}(?:sent|date|verzonden|datum|gesendet|envoyé(?: le)?)[*_]?\\s?:`, 'i')
const headerOther = new RegExp(
  `${bold}(?:to|aan|an|à|a|cc|kopie|subject|onderwerp|betreff|objet|reply-to|antwoord aan|antwort an|répondre à|importance|urgentie|priorität|wichtigkeit)[*_]?\\s?:`,
  'i',
)
/** "On … wrote:" of the four languages, over up to four wrapped lines; every program names a date or a time in it. */
const attribution =
  /^[\s>]*[-*]*\s*(?:on|op|am|le|el|il)\b(?=.{0,120}\d).{4,400}\b(?:wrote|schreef|schrieb|geschreven|geschrieben|a écrit|écrit)(?![\p{L}]).{0,200}\s?:\s*[-*]*\s*$/iu
/** "Embassy wrote:", and the date behind it; Gmail on Android in German. */
const namedAttribution =
  /^([\s>]*.{1,200}?)\b(?:wrote|schreef|schrieb|a écrit)(?![\p{L}])(?:.{0,80}\d.{0,80})?\s?:\s*$/iu
/** "---- On Wed, 24 Feb 2021 14:02:50 … wrote ----": Zoho. */
const zohoAttribution =
  /^-{2,}\s*(?:on|op|am|le)\b(?=.{0,120}\d).{4,300}(?:wrote|schreef|schrieb|a écrit)\s*-{2,}\s*$/iu

/** A button of ours in a text, such as "Yes, I will attend: https://…/yes": nobody types one. */
const answerLink = /https?:\S*[/=](?:yes|no|maybe)>?\s*$/i

/** Parts a text; `sent` are our own texts. */
export function partMail(lines: readonly string[], sent?: SentLines): PartedMail {
  const ours = sent === undefined ? lines.map(() => false) : runsOfOurs(lines, sent)
  const blocks: { typed: boolean; lines: string[] }[] = []
  const add = (typed: boolean, line: string): void => {
    const last = blocks.at(-1)
    if (last !== undefined && (last.typed === typed || (line.trim() === '' && !typed))) last.lines.push(line)
    else if (line.trim() !== '' || typed) blocks.push({ typed, lines: [line] })
  }
  const done = (forwarded: boolean, typedInside = false): PartedMail => ({ blocks, forwarded, typedInside })

  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] as string
    const wrapped = attributionLines(lines, at)
    const divider = dividerLines(lines, at)
    if (forwardedMessage.test(line)) return done(true)
    if (divider > 0 && !line.trimStart().startsWith('>')) return below(at + divider)
    if (wrapped > 0) {
      const next = lines.slice(at + wrapped).findIndex((candidate) => candidate.trim() !== '')
      const isMarked = next >= 0 && (lines[at + wrapped + next] as string).trimStart().startsWith('>')
      if (!isMarked) return below(at + wrapped)
      add(false, '>')
      at += wrapped - 1
      continue
    }
    const isQuoted = line.trimStart().startsWith('>') || ours[at] === true || answerLink.test(line)
    add(line.trim() !== '' && !isQuoted, line)
  }
  return done(false)

  /** An original without marks: all of it is lost, except what stands below a text of ours that is recognised to its end. */
  function below(start: number): PartedMail {
    add(false, '>')
    if (sent === undefined) return done(false)
    const rest = lines.slice(start)
    const body = Math.max(0, rest.findIndex((line) => line.trim() === '') + 1)
    const origins = originOfLines(rest.slice(body), sent)
    const end = origins.lastIndexOf('ours, closes') + 1
    const quote = origins.slice(0, end)
    const others = quote.filter((origin) => origin === 'other').length
    if (quote.filter((origin) => origin !== 'none').length < 3 || others * 5 > quote.length) return done(false)
    const tail = rest.slice(body + end)
    if (tail.some((line) => /https?:/i.test(line) || forwardedMessage.test(line) || line.trimStart().startsWith('>')))
      return done(false)
    for (const line of tail) add(true, line)
    return done(
      false,
      quote.some((origin, index) => origin === 'other' && isSpeaking(rest[body + index] as string)),
    )
  }
}

/** Three lines of ours in a row, or more, are a quote. */
function runsOfOurs(lines: readonly string[], sent: SentLines): boolean[] {
  const origins = originOfLines(lines, sent)
  const quoted = lines.map(() => false)
  let run: number[] = []
  origins.forEach((origin, at) => {
    if (origin === 'other') run = []
    else if (origin !== 'none') run.push(at)
    if (run.length >= 3) for (const ours of run) quoted[ours] = true
  })
  return quoted
}

/** How many lines from here divide the new text from an original that follows without marks. */
function dividerLines(lines: readonly string[], at: number): number {
  const line = lines[at] as string
  if (originalMessage.test(line)) return 1
  if (rule.test(line)) {
    const next = lines.slice(at + 1, at + 5).findIndex((candidate) => candidate.trim() !== '')
    const first = lines[at + 1 + next] ?? ''
    const isOutlook = /^_{20,}\s*$/.test(line) && headerFrom.test(first)
    return next >= 0 && (isOutlook || isHeaderBlock(lines, at + 1 + next)) ? 2 + next : 0
  }
  return isHeaderBlock(lines, at) ? 1 : 0
}

/** Three headers within the next lines, sender or date among them, in any order: GMX names the date first, Hotmail the subject. */
function isHeaderBlock(lines: readonly string[], at: number): boolean {
  if (!isHeader(lines[at] as string)) return false
  const next = lines.slice(at, at + 7).filter(isHeader)
  return next.length >= 3 && next.some((line) => headerFrom.test(line) || headerWhen.test(line))
}

function isHeader(line: string): boolean {
  return headerFrom.test(line) || headerWhen.test(line) || headerOther.test(line)
}

/** How many lines from here form an "On … wrote:", at most four. */
function attributionLines(lines: readonly string[], at: number): number {
  const first = lines[at] as string
  if (zohoAttribution.test(first)) return 1
  if (!/^[>\s*-]*(?:on|op|am|le|el|il)\b/i.test(first)) {
    const isWrapped = /<\S+@\S+>.*(?:wrote|schreef|schrieb|a écrit)/i.test(first)
    for (const count of isWrapped ? [1, 2] : [1]) {
      const who = namedAttribution.exec(lines.slice(at, at + count).join(' '))?.[1]
      if (who !== undefined && !isSpeaking(who.replace(/<.*/, ''))) return count
    }
    return 0
  }
  for (const count of [1, 2, 3, 4]) {
    const block = lines.slice(at, at + count)
    if (block.slice(1).some((line) => line.trim() === '')) return 0
    if (attribution.test(block.join(' '))) return block.length
  }
  return 0
}
