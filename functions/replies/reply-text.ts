/**
 * Finds what the sender wrote: chooses the part, cuts the quoted mail, the signature and the disclaimer.
 * An error here must lose text, never add any: where words remain in doubt the result carries a doubt, and the mail goes to a person.
 */
import { type Block, partMail } from './cut-quote.ts'
import { cutSignature } from './cut-signature.ts'
import { decide } from './decide.ts'
import { asksOneThing, pairBlocks } from './paired-answers.ts'
import type { ParsedMail } from './parse-mail.ts'
import { cutMark, hiddenMark, htmlToText } from './reply-html.ts'
import type { SentLines } from './sent-lines.ts'

export interface ReplyText {
  readonly text: string
  /** Why nothing may be recorded from it, in sentences for staff. */
  readonly doubts: readonly string[]
  /** A forwarded mail follows. */
  readonly forwarded: boolean
  /**
   * Where the sender answered between the lines, the same words with the quoted line that each answers, such as "Networking lunch: Yes.".
   * It is all that was typed, and may be read in place of `text`; the doubt about the place of the answer is then `betweenLines`.
   */
  readonly paired?: string | undefined
}

export interface ReplyTexts {
  readonly plain?: ReplyText | undefined
  readonly html?: ReplyText | undefined
}

/** What helps to tell the sender's words from others. */
export interface CutContext {
  /** The sender's names, under which a signature may stand. */
  readonly names?: readonly string[]
  /** Our own texts, for quotes without marks. */
  readonly sent?: SentLines | undefined
}

/** The doubt that goes with answers between the lines. */
export const betweenLines = 'The answer stands between the lines of the quoted mail.'

/** Bounds before any regular expression: without them 100 KB of some texts take more than 10 s. */
const bounds = { characters: 16_000, lines: 400, lineLength: 400, run: 40, blankLines: 2, quotedLines: 60 } as const
/** What machines append: hundreds of characters without a space, in which nobody writes. */
const noLanguage = /^\s*[A-Za-z0-9+/=_:.-]{200,}\s*$/

/** Bones of a mail: they stand in the text only where it is damaged, and then nobody knows what is missing. */
const debris =
  /^\s*(?:--(?=\S*\d)[\w=+.'-]{2,}|(?:content-(?:type|transfer-encoding|disposition)|mime-version|in-reply-to|references|message-id)\s?:.*)$/im

/** Both parts, each cut for itself; the caller compares what they say. */
export function readReplyTexts(mail: Pick<ParsedMail, 'text' | 'html'>, context: CutContext = {}): ReplyTexts {
  const plain = mail.text === undefined ? undefined : cutReply(mail.text, context)
  if (mail.html === undefined) return { plain }
  const { marked, struck, signatures } = htmlToText(mail.html)
  const html = cutReply(marked, context)
  const signed = signatures === '' || !cutSignature(['-- ', ...bounded(signatures)]).speaksBelow
  const doubts = [
    ...html.doubts,
    ...(struck && html.text === '' ? ['All its words are struck out.'] : []),
    ...(signed || html.doubts.includes(afterSignature) ? [] : [afterSignature]),
  ]
  return { plain, html: { ...html, doubts } }
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

const afterSignature = 'There are words after the signature.'

/** Cuts one text: quote first, then in each stretch of the sender's the client line, signature and disclaimer. */
export function cutReply(text: string, context: CutContext = {}): ReplyText {
  const parted = partMail(bounded(text), context.sent)
  let speaksBelow = false
  let hides = false
  const blocks = parted.blocks.map((block): Block => {
    if (!block.typed) return block
    // What the quoted mail hides, such as the preview line of ours, is not the sender's.
    hides ||= block.lines.some((line) => line.includes(hiddenMark))
    const lines = block.lines.map((line) => line.replaceAll(hiddenMark, ''))
    const signed = cutSignature(lines, context.names)
    speaksBelow ||= signed.speaksBelow
    return { typed: true, lines: signed.lines }
  })
  const typed = blocks.flatMap(({ typed, lines }, at) => {
    const words = typed ? joinWrapped(lines).trim() : ''
    return words === '' ? [] : [{ words, above: blocks[at - 1]?.lines ?? [] }]
  })
  const isInterleaved = typed.some(
    ({ words, above }, at) =>
      (at > 0 || asksOneThing(above)) && decide(words, { names: context.names }).says === 'something',
  )
  return {
    text: typed.map(({ words }) => words).join('\n'),
    doubts: [
      ...(isInterleaved ? [betweenLines] : []),
      ...(parted.typedInside ? ['There are words inside the quoted mail.'] : []),
      ...(speaksBelow ? [afterSignature] : []),
      ...(hides ? ['The HTML hides words.'] : []),
      ...(typed.some(({ words }) => debris.test(words)) ? ['The mail is damaged.'] : []),
      ...(typed.some(({ words }) => words.includes(cutMark)) ? ['The text is longer than what is read of it.'] : []),
    ],
    forwarded: parted.forwarded,
    paired: isInterleaved ? pairBlocks(blocks, joinWrapped) : undefined,
  }
}

function bounded(text: string): string[] {
  const cleaned = withoutNoise(text)
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
    const mark = isMarked(line) ? '' : cutMark
    lines.push(line.length > bounds.lineLength ? `${line.slice(0, bounds.lineLength)}${mark}` : line)
  }
  return lines
}

/** Drops what is not the sender's at first sight, so that it takes none of the room: the middle of long quotes, and what is no language. */
function withoutNoise(text: string): string {
  const kept: string[] = []
  let room: number = bounds.characters
  let quoted = 0
  const lines = text.split(/\r\n?|\n/)
  for (const [at, line] of lines.entries()) {
    if (line.length > 200 && noLanguage.test(line)) continue
    quoted = isMarked(line) ? quoted + 1 : 0
    if (quoted > bounds.quotedLines && isMarked(lines[at + 1] ?? '')) continue
    const shown = quoted > 0 ? line.slice(0, bounds.lineLength) : line
    if (shown.length > room) return [...kept, shown.slice(0, room), cutMark].join('\n')
    room -= shown.length + 1
    kept.push(shown)
  }
  return kept.join('\n')
}

function isMarked(line: string): boolean {
  return /^\s{0,8}>/.test(line)
}

/** Lines that a mail program wrapped become one again: a long line without an end goes on in the next. */
function joinWrapped(lines: readonly string[]): string {
  return lines.reduce((text, line, index) => {
    const before = lines[index - 1] ?? ''
    const goesOn = before.length >= 45 && line.trim() !== '' && !/[.!?:,]\s*$/.test(before)
    return index === 0 ? line.trim() : `${text}${goesOn ? ' ' : '\n'}${line.trim()}`
  }, '')
}
