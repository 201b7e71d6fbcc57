/** How fast replies are read and judged, against the MIME parser alone on the same bytes in the same run. */
import PostalMime from 'postal-mime'
import { judgeArrived } from '../../functions/cli/mail-collection.ts'
import type { Corpus } from './reply-corpus.ts'
import { median, rounded, timed } from './timing.ts'

export interface Speed {
  readonly mails: number
  readonly rounds: number
  readonly mailsPerSecond: number
  readonly parserAloneMailsPerSecond: number
  /** How many times the parser's own time it takes; the median of the rounds. */
  readonly timesTheParser: number
  /** By the median of its rounds. */
  readonly worst: { readonly file: string; readonly milliseconds: number }
}

/** Both sides in each round, in turns, so that a busy machine slows both. */
export async function measureSpeed({ collection, mails }: Corpus, rounds: number): Promise<Speed> {
  const perMail = new Map<string, number[]>(mails.map(({ file }) => [file, []]))
  const pairs: { readonly ours: number; readonly parser: number }[] = []
  const judgeAll = async (): Promise<number> => {
    let sum = 0
    for (const { file, mail } of mails) {
      const took = await timed(() => judgeArrived(collection, file, mail))
      perMail.get(file)?.push(took)
      sum += took
    }
    return sum
  }
  const parseAll = async (): Promise<number> => {
    let sum = 0
    for (const { mail } of mails) sum += await timed(() => PostalMime.parse(mail.raw))
    return sum
  }
  for (let warm = 0; warm < 3; warm += 1) {
    await judgeAll()
    await parseAll()
  }
  for (const times of perMail.values()) times.length = 0
  for (let round = 0; round < rounds; round += 1) {
    const oursFirst = round % 2 === 0
    const before = oursFirst ? await judgeAll() : await parseAll()
    const after = oursFirst ? await parseAll() : await judgeAll()
    pairs.push(oursFirst ? { ours: before, parser: after } : { ours: after, parser: before })
  }
  const medians = [...perMail].map(([file, times]) => ({ file, milliseconds: rounded(median(times)) }))
  const worst = medians.reduce((one, other) => (other.milliseconds > one.milliseconds ? other : one))
  const perSecond = (times: readonly number[]): number => Math.round((mails.length * 1_000) / median(times))
  return {
    mails: mails.length,
    rounds,
    mailsPerSecond: perSecond(pairs.map(({ ours }) => ours)),
    parserAloneMailsPerSecond: perSecond(pairs.map(({ parser }) => parser)),
    timesTheParser: rounded(median(pairs.map(({ ours, parser }) => ours / parser))),
    worst,
  }
}
