/**
 * Answers typed between the lines of the quoted mail, each with the line that it answers: "> 12:00 Networking lunch" and "Yes." below it
 * become "Networking lunch: Yes.". No typed word is left out, and of the quote only titles of the programme are taken in.
 */
import type { Block } from './cut-quote.ts'
import { decide } from './decide.ts'

const time = String.raw`\d{1,2}[.:h]\d{2}(?:\s?(?:uhr|uur|h|am|pm))?`
const programmeLine = new RegExp(String.raw`^\W*${time}(?:\s*[-–—]\s*${time})?[\s,:–-]+(\p{L}.*)$`, 'iu')
const invites =
  /\binvit(?:e|ation)\b|\bnodig(?:en|t)?\b.*\buit\b|\buitnodig|\blad(?:en|et?)\b.*\bein\b|\beinladung\b|\binviter\b|\binvitons\b/i
const asksWhetherToCome =
  /\b(?:attend|be there|rsvp|komt|erbij|aanwezig|teilnehmen|dabei sein|kommen|présente?|assister|participer)\b/i
const turns = /\b(?:not|cannot|can't|unable|niet|geen|nicht|kein\w*|pas|aucun\w*)\b/i
const needs =
  /\b(?:food|diet\w*|allerg\w*|access\w*|dieet\w*|toegankelijk\w*|essen|ernährung\w*|barriere\w*|régime\w*|park\w*|hotel\w*)\b/i

/**
 * True where the last of the quoted lines is no general one: a "yes" right below it may be about one part of the programme, or agree to a
 * sentence that denies. The last line of a mail that is quoted whole is a signature or a footer with links.
 */
export function asksOneThing(quoted: readonly string[]): boolean {
  const { title, words } = lastQuoted(quoted)
  if (title !== undefined || /https?:/.test(words)) return title !== undefined
  return turns.test(words) || needs.test(words) || (words.endsWith('?') && !asksWhetherToCome.test(words))
}

/** Undefined where some answer cannot be tied to one line: no quote above it, or several lines of the programme. */
export function pairBlocks(
  blocks: readonly Block[],
  joinWrapped: (lines: readonly string[]) => string,
): string | undefined {
  const answers: string[] = []
  for (const [at, block] of blocks.entries()) {
    if (!block.typed) continue
    const [first = '', ...others] = joinWrapped(block.lines)
      .split(/\n\s*\n/)
      .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
      .filter((paragraph) => paragraph !== '')
    if (first === '') continue
    const quoted = lastQuoted(blocks[at - 1]?.lines ?? [])
    if (quoted.title === undefined ? !standsAlone(first, quoted.words) : quoted.titles > 1) return undefined
    answers.push(quoted.title === undefined ? first : `${quoted.title}: ${first}`, ...others)
  }
  return answers.join('\n')
}

/** True where the words mean the same without the sentence above them: no answer in them, or one to the invitation itself. */
function standsAlone(words: string, above: string): boolean {
  const { decision, hint, says } = decide(words)
  if (above === '' || says === 'nothing' || (decision === undefined && hint === undefined && words.length > 15))
    return true
  return (invites.test(above) || asksWhetherToCome.test(above)) && !turns.test(above) && !needs.test(above)
}

interface LastQuoted {
  /** Of the part of the programme that the last line names, or stands below. */
  readonly title?: string | undefined
  /** How many parts the quoted lines name. */
  readonly titles: number
  /** The last paragraph, as far as it is quoted. */
  readonly words: string
}

function lastQuoted(quoted: readonly string[]): LastQuoted {
  const lines = quoted.map((line) => line.replace(/^[\s>]*>/, '').trimEnd())
  const last = lines.findLastIndex((line) => line.trim() !== '')
  const named = lines.map((line) => programmeLine.exec(line)?.[1]?.trim())
  const start = lines.findLastIndex((line, at) => at < last && (line.trim() === '' || named[at] !== undefined)) + 1
  const paragraph = lines.slice(start, last + 1)
  const isDetail = paragraph.every((line) => /^\s{2,}/.test(line))
  return {
    title: named[last] ?? (isDetail ? named[start - 1] : undefined),
    titles: named.filter((title) => title !== undefined).length,
    words: paragraph.map((line) => line.trim()).join(' '),
  }
}
