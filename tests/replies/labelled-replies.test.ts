/**
 * The labelled replies, classified by `rsvp classify-replies` for the example campaign and scored: no wrong answer, no person ignored, every
 * machine recognised. How many go to a person needlessly is printed.
 * And two thousand damaged ones: whatever arrives ends in exactly one outcome, and none of them in a wrong answer.
 */
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { asArrived, judgeArrived } from '../../functions/cli/mail-collection.ts'
import { damage, mulberry32, pick } from '../../infra/bench/damage.ts'
import { honestOnceDamaged } from '../../infra/bench/reply-corpus.ts'
import { rsvpWithoutDesk } from '../cli/command-line.ts'
import { corpus, corpusPath, mailFiles, rawMail, readLines } from './mail-corpus.ts'
import { scoreLabelled } from './score-labelled.ts'

const limits = {
  '--max-wrong': 0,
  '--max-needless': 0.05,
  '--max-needless-hard': 0.25,
  '--max-lost': 0,
  '--max-machine-missed': 0.02,
  '--max-human-as-machine': 0,
  '--max-opt-out-missed': 0,
  '--min-extras': 0.9,
}

interface Label {
  readonly file: string
  readonly decision: string
  readonly must_review: boolean
}

describe('the labelled replies', () => {
  it('are never misunderstood', async () => {
    const { exitCode, printed, remarks } = await rsvpWithoutDesk(
      ...['classify-replies', corpusPath('.')],
      ...['--campaign', fileURLToPath(new URL('../../templates/examples/nl-uk-symposium', import.meta.url))],
      ...['--invitees', corpusPath('invitees.jsonl'), '--context', corpusPath('context.json')],
    )
    expect([exitCode, remarks]).toEqual([0, []])

    const labels = readLines<Label>('labels.jsonl').map((label) => JSON.stringify(label))
    const { holds, summary, faults } = await scoreLabelled(labels, printed, limits)

    console.info(summary)
    expect(holds, `${faults.map(({ line }) => line).join('\n')}\n${summary}`).toBe(true)
  })
})

describe('two thousand damaged mails', () => {
  const seed = 20240319

  it(`each end in one outcome (seed ${seed})`, async () => {
    const random = mulberry32(seed)
    const woundable = mailFiles.filter((file) => file !== honestOnceDamaged)
    const labels = new Map(readLines<Label>('labels.jsonl').map((label) => [label.file, label]))
    const outcomes = new Map<string, number>()
    const wrong: string[] = []
    for (let round = 0; round < 2_000; round += 1) {
      const file = woundable[pick(random, woundable.length)] as string
      const raw = rawMail(file)
      // The envelope and the verdicts are the receiving service's, and whole.
      const judgement = await judgeArrived(corpus, file, { ...asArrived(corpus, file, raw), raw: damage(raw, random) })
      outcomes.set(judgement.outcome, (outcomes.get(judgement.outcome) ?? 0) + 1)
      expect(judgement.why).not.toBe('')
      if (judgement.outcome !== 'record' || judgement.submission.decision === 'maybe') continue
      const label = labels.get(file) as Label
      if (label.must_review || label.decision !== judgement.submission.decision)
        wrong.push(`${file} in round ${round}: ${judgement.evidence.join(' | ')}`)
    }
    expect(wrong).toEqual([])
    expect(
      [...outcomes.keys()].filter((outcome) => !['record', 'review', 'ignore', 'opt-out'].includes(outcome)),
    ).toEqual([])
    expect([...outcomes.values()].reduce((sum, count) => sum + count, 0)).toBe(2_000)
  }, 120_000)
})
