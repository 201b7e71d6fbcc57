/**
 * What another reader makes of a reply that waits for a person, such as a language model in the same account: a hint on the card, off by default.
 * It is asked after the outcome is fixed and has no way back into it. It sees the words of the reply alone; what it claims without words of the
 * mail to show for it is dropped, and its silence or failure changes nothing.
 */
import type { Campaign } from '../campaigns/campaign.ts'
import type { Decision } from '../guests/guest.ts'
import type { SecondOpinion } from '../ports.ts'
import type { MailReading } from './read-reply.ts'

/** Shown beside the desk's own proposal, under its own name. */
export interface Opinion {
  readonly decision: Decision
  /** Ids; undefined where it is for all parts or none is named. */
  readonly parts?: readonly string[] | undefined
  /** The words of the mail that it rests on. */
  readonly quote: string
}

/** A card is not held up for longer. */
export const opinionWithinMilliseconds = 5_000
const maxQuoteLength = 300

/** The opinion for a card; undefined where there is no reader, nothing to read, no answer in time, or none that the mail bears out. */
export async function secondOpinionOf(
  reader: SecondOpinion | undefined,
  reading: Pick<MailReading, 'kind' | 'words' | 'subject'>,
  campaign: Pick<Campaign, 'parts'> | undefined,
): Promise<Opinion | undefined> {
  const { text } = reading.words
  // Where the mail is empty its subject stands for it; a header is not shown to anybody else.
  if (reader === undefined || reading.kind !== 'reply' || text === '' || text === reading.subject) return undefined
  const parts = campaign?.parts.map(({ id }) => id) ?? []
  return bornOut(await inTime((signal) => reader.ask({ text, parts }, signal)), text, parts)
}

/** Undefined where it throws or takes too long. */
async function inTime(ask: (signal: AbortSignal) => Promise<Opinion | undefined>): Promise<Opinion | undefined> {
  const aborter = new AbortController()
  const tooLate = Promise.withResolvers<undefined>()
  const timer = setTimeout(() => {
    aborter.abort()
    tooLate.resolve(undefined)
  }, opinionWithinMilliseconds)
  try {
    return await Promise.race([ask(aborter.signal), tooLate.promise])
  } catch {
    return undefined
  } finally {
    clearTimeout(timer)
  }
}

/** The reader lies outside the desk and read what a stranger wrote, so nothing that it says is taken on trust. */
function bornOut(opinion: Opinion | undefined, text: string, known: readonly string[]): Opinion | undefined {
  if (opinion === undefined) return undefined
  const { decision, parts, quote } = opinion
  if (!['yes', 'no', 'maybe'].includes(decision) || !isQuoted(quote, text)) return undefined
  if (parts !== undefined && !(Array.isArray(parts) && parts.every((part) => known.includes(part)))) return undefined
  return parts === undefined ? { decision, quote } : { decision, parts, quote }
}

/** True where the quote stands in the text letter for letter, as whole words. */
function isQuoted(quote: unknown, text: string): boolean {
  if (typeof quote !== 'string' || quote.length > maxQuoteLength || !/[\p{L}\p{N}]/u.test(quote)) return false
  const isWithinWord = (one: string, other: string): boolean =>
    /[\p{L}\p{N}]$/u.test(one) && /^[\p{L}\p{N}]/u.test(other)
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    const end = at + quote.length
    if (!isWithinWord(text.slice(Math.max(0, at - 2), at), quote) && !isWithinWord(quote, text.slice(end, end + 2)))
      return true
  }
  return false
}
