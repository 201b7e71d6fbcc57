/**
 * What the worst of many damaged and hostile mails costs, and whether any of them is recorded against its label. A mutant is made from the seed and
 * its number alone, so a single one can be looked at again.
 */
import { judgeArrived } from '../../functions/cli/mail-collection.ts'
import type { InboundMail } from '../../functions/replies/arrived-mail.ts'
import type { Judgement } from '../../functions/replies/read-reply.ts'
import { damage, mulberry32, pick, type Random } from './damage.ts'
import { hostileKinds } from './hostile-mails.ts'
import { type Corpus, honestOnceDamaged, type Label, type Listed } from './reply-corpus.ts'
import { rounded, timed } from './timing.ts'

const maxMilliseconds = 1_000
/** Of a hundred mutants so many are built to exhaust; the others are labelled replies that were damaged. */
const hostilePercent = 4

export interface Mutants {
  readonly count: number
  readonly seed: number
  readonly first: number
  /** After each hostile mail. */
  readonly collectGarbage: () => void
}

export interface Endurance {
  readonly mutants: number
  readonly seed: number
  readonly first: number
  readonly outcomes: Readonly<Record<string, number>>
  readonly crashes: number
  /** Recorded against the label. */
  readonly wrong: number
  /** The five that took longest. */
  readonly slowest: readonly Slow[]
  /** The five hostile mails after which the process had grown most: candidates for a process of their own. */
  readonly heaviest: readonly number[]
  /** Each broken limit, as a sentence. */
  readonly broken: readonly string[]
}

export interface Slow {
  readonly mutant: number
  readonly what: string
  readonly milliseconds: number
}

export async function measureEndurance(
  corpus: Corpus,
  { count, seed, first, collectGarbage }: Mutants,
): Promise<Endurance> {
  const outcomes: Record<string, number> = {}
  const broken: string[] = []
  let slowest: readonly Slow[] = []
  let grown: readonly { readonly mutant: number; readonly bytes: number }[] = []
  let crashes = 0
  let wrong = 0
  let toldAt = performance.now()
  for (let mutant = first; mutant < first + count; mutant += 1) {
    const { file, mail, what, label } = mutantOf(corpus, seed, mutant)
    const judge = (): Promise<Judgement> => judgeArrived(corpus.collection, file, mail)
    const before = process.memoryUsage.rss()
    try {
      let judgement: Judgement | undefined
      const once = await timed(async () => {
        judgement = await judge()
      })
      // A busy machine may have been the reason: the best of three more decides.
      const milliseconds =
        once > maxMilliseconds ? Math.min(once, await timed(judge), await timed(judge), await timed(judge)) : once
      slowest = [...slowest, { mutant, what, milliseconds: rounded(milliseconds) }]
        .sort((one, other) => other.milliseconds - one.milliseconds)
        .slice(0, 5)
      if (milliseconds > maxMilliseconds) broken.push(`mutant ${mutant} (${what}) took ${rounded(milliseconds)} ms`)
      const { outcome } = judgement as Judgement
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1
      const said = againstLabel(judgement as Judgement, label)
      if (said !== undefined) {
        wrong += 1
        broken.push(`mutant ${mutant} (${what}) was recorded: ${said}`)
      }
    } catch (error) {
      crashes += 1
      broken.push(`mutant ${mutant} (${what}) threw: ${(error as Error).message}`)
    }
    if (label === undefined) {
      const bytes = process.memoryUsage.rss() - before
      grown = [...grown, { mutant, bytes }].sort((one, other) => other.bytes - one.bytes).slice(0, 5)
      collectGarbage()
    }
    if (performance.now() - toldAt < 10_000) continue
    toldAt = performance.now()
    console.error(
      `${mutant - first + 1} of ${count}, worst so far ${slowest[0]?.milliseconds} ms (${slowest[0]?.what})`,
    )
  }
  return {
    mutants: count,
    seed,
    first,
    outcomes,
    crashes,
    wrong,
    slowest,
    heaviest: grown.map(({ mutant }) => mutant),
    broken,
  }
}

interface Mutant {
  readonly file: string
  readonly mail: InboundMail
  readonly what: string
  /** Undefined where the mail gives no answer. */
  readonly label?: Label | undefined
}

/** Each by its number alone. The envelope and the verdicts stay whole: they are the receiving service's. */
function mutantOf({ collection, mails }: Corpus, seed: number, number: number): Mutant {
  const random = mulberry32(seed ^ Math.imul(number + 1, 0x9e3779b1))
  const woundable = mails.filter(({ file }) => file !== honestOnceDamaged)
  const { file, mail, label } = woundable[pick(random, woundable.length)] as Listed
  if (number % 100 >= hostilePercent)
    return { file, label, what: `damaged ${file}`, mail: { ...mail, raw: damage(mail.raw, random) } }
  const kinds = Object.entries(hostileKinds)
  const at = Math.floor(number / 100) * hostilePercent + (number % 100)
  const [kind, build] = kinds[at % kinds.length] as (typeof kinds)[number]
  const invitee = collection.invitees.get(file)
  const raw = Buffer.from(build(random, { from: invitee?.email ?? '', to: mail.envelope.rcptTo[0] ?? '' }), 'utf8')
  const isSpoilt = random() < 0.2
  return { file, what: kind, mail: { ...mail, raw: isSpoilt ? spoilt(raw, random) : raw } }
}

/** As `damage`, in the first part of a mail of any size. */
function spoilt(raw: Buffer, random: Random): Buffer {
  return Buffer.concat([damage(raw.subarray(0, 4_000), random), raw.subarray(4_000)])
}

/** What was recorded although the label says otherwise. */
function againstLabel(judgement: Judgement, label: Label | undefined): string | undefined {
  if (judgement.outcome !== 'record' || judgement.submission.decision === 'maybe') return undefined
  const { decision } = judgement.submission
  return label === undefined || label.must_review || label.decision !== decision
    ? `${decision}, for "${judgement.evidence.join('", "')}"`
    : undefined
}
