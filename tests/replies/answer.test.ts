import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Campaign } from '../../functions/campaigns/campaign.ts'
import { type Answer, foldHistory, type GuestState } from '../../functions/guests/guest.ts'
import {
  checkAnswer,
  maxRemarksLength,
  type Submission,
  sameAnswer,
  seatChanges,
} from '../../functions/replies/answer.ts'
import { aCampaign, aPart } from '../builders.ts'

const day: Campaign['parts'] = [
  aPart({ id: 'opening', starts: '09:00', ends: '10:00', required: true }),
  aPart({ id: 'visit-a', starts: '10:00', ends: '12:00', places: 10 }),
  aPart({ id: 'visit-b', starts: '10:00', ends: '12:00', places: 5 }),
  aPart({ id: 'lunch', starts: '11:30', ends: '13:00', mayOverlap: ['visit-a'] }),
  aPart({ id: 'late', starts: '22:00', ends: '01:00' }),
]
const campaign = aCampaign({ parts: day, maxParty: 3 })

const check = (submission: Submission, maxParty?: number) => {
  const checked = checkAnswer(submission, campaign, { maxParty })
  return 'answer' in checked ? checked.answer : checked.problems
}

describe('a yes', () => {
  it('keeps the order of the programme, whatever the order or number of times parts were named', () => {
    expect(check({ decision: 'yes', parts: ['late', 'visit-a', 'opening', 'late'] })).toEqual({
      decision: 'yes',
      parts: ['opening', 'visit-a', 'late'],
      party: 1,
      remarks: undefined,
    })
  })

  it.each([
    ['no part', { decision: 'yes', parts: [] }, [{ code: 'no-part' }, { code: 'required-part', part: 'opening' }]],
    [
      'a part left out that all attend',
      { decision: 'yes', parts: ['late'] },
      [{ code: 'required-part', part: 'opening' }],
    ],
    [
      'two parts at the same time',
      { decision: 'yes', parts: ['opening', 'visit-a', 'visit-b'] },
      [{ code: 'clash', parts: ['visit-a', 'visit-b'] }],
    ],
    [
      'a part at the same time as a waiting list',
      { decision: 'yes', parts: ['opening', 'visit-a'], waiting: ['visit-b'] },
      [{ code: 'clash', parts: ['visit-a', 'visit-b'] }],
    ],
    [
      'a part that is not there',
      { decision: 'yes', parts: ['opening', 'tour'] },
      [{ code: 'unknown-part', part: 'tour' }],
    ],
    [
      'a waiting list that is not there',
      { decision: 'yes', parts: ['opening'], waiting: ['tour'] },
      [{ code: 'unknown-part', part: 'tour' }],
    ],
    ['nobody', { decision: 'yes', parts: ['opening'], party: 0 }, [{ code: 'party-size', most: 3 }]],
    ['too many', { decision: 'yes', parts: ['opening'], party: 4 }, [{ code: 'party-size', most: 3 }]],
    ['half a person', { decision: 'yes', parts: ['opening'], party: 1.5 }, [{ code: 'party-size', most: 3 }]],
    ['not a number', { decision: 'yes', parts: ['opening'], party: Number.NaN }, [{ code: 'party-size', most: 3 }]],
  ] as const satisfies readonly (readonly [string, Submission, readonly object[]])[])(
    'with %s is refused',
    (_, submission, problems) => {
      expect(check(submission)).toEqual(problems)
    },
  )

  it('is told everything that is wrong at once', () => {
    const codes = (
      check({ decision: 'yes', parts: ['tour'], party: 9, remarks: 'x'.repeat(2001) }) as { code: string }[]
    )
      .map(({ code }) => code)
      .sort()

    expect(codes).toEqual(['no-part', 'party-size', 'remarks-too-long', 'required-part', 'unknown-part'])
  })

  it('to all that was not said fits where nothing clashes, and is asked back where it does', () => {
    expect(checkAnswer({ decision: 'yes' }, aCampaign(), {})).toMatchObject({
      answer: { parts: ['reception', 'dinner'] },
    })
    expect(check({ decision: 'yes' })).toMatchObject([
      { code: 'clash', parts: ['visit-a', 'visit-b'] },
      { code: 'clash', parts: ['visit-b', 'lunch'] },
    ])
  })

  it('goes by the guest list before the campaign as to how many may come', () => {
    expect(check({ decision: 'yes', parts: ['opening'], party: 5 }, 5)).toMatchObject({ party: 5 })
    expect(check({ decision: 'yes', parts: ['opening'], party: 2 }, 1)).toEqual([{ code: 'party-size', most: 1 }])
  })

  it('may wait for a required part that is full, and then does not take it', () => {
    expect(check({ decision: 'yes', parts: ['opening', 'late'], waiting: ['opening'] })).toMatchObject({
      parts: ['late'],
      waiting: ['opening'],
    })
  })
})

describe('a no or a maybe', () => {
  it('keeps a no whatever else was said', () => {
    expect(check({ decision: 'no', parts: ['visit-a', 'visit-b'], party: 99, waiting: ['late'] })).toEqual({
      decision: 'no',
      parts: [],
      party: 0,
      remarks: undefined,
    })
  })

  it('lets a maybe leave the parts open', () => {
    expect(check({ decision: 'maybe', parts: [] })).toMatchObject({ decision: 'maybe', parts: [], party: 1 })
  })
})

describe('remarks', () => {
  it('lose control characters and blank ends, keep lines and every script', () => {
    const remarks = '  one\u0000\r\ntwo\u001b[31m\tthree\u007f – Zoë 李 👍 \r\n'

    expect(check({ decision: 'no', remarks })).toMatchObject({ remarks: 'one\ntwo[31m\tthree – Zoë 李 👍' })
  })

  it('that say nothing are none, and may be as long as allowed and not longer', () => {
    expect(check({ decision: 'no', remarks: ' \n\t ' })).toMatchObject({ remarks: undefined })
    expect(check({ decision: 'no', remarks: 'x'.repeat(maxRemarksLength) })).toMatchObject({ decision: 'no' })
    expect(check({ decision: 'no', remarks: 'x'.repeat(maxRemarksLength + 1) })).toEqual([
      { code: 'remarks-too-long', most: maxRemarksLength },
    ])
  })
})

describe('two answers', () => {
  const yes: Answer = { decision: 'yes', parts: ['opening', 'late'], party: 2, remarks: 'vegetarian' }

  it('are the same in another order, and without remarks as with empty ones', () => {
    expect(sameAnswer(yes, { ...yes, parts: ['late', 'opening'], waiting: [] })).toBe(true)
    expect(sameAnswer({ ...yes, remarks: undefined }, { ...yes, remarks: '' })).toBe(true)
  })

  it('differ by decision, parts, party, remarks or waiting list; no answer is like none', () => {
    const others: Answer[] = [
      { ...yes, decision: 'maybe' },
      { ...yes, parts: ['opening'] },
      { ...yes, parts: ['opening', 'visit-a'] },
      { ...yes, party: 1 },
      { ...yes, remarks: 'vegan' },
      { ...yes, waiting: ['visit-a'] },
    ]

    expect(others.filter((other) => sameAnswer(yes, other) || sameAnswer(other, yes))).toEqual([])
    expect(sameAnswer(undefined, yes)).toBe(false)
  })
})

describe('places', () => {
  const stateOf = (answer?: Answer): GuestState =>
    foldHistory(
      answer === undefined
        ? []
        : [{ type: 'answered', at: '2024-02-05T10:00:00Z', door: 'link', answer, confirm: 'never' }],
    )
  const yes = (party: number, ...parts: string[]): Answer => ({ decision: 'yes', parts, party })
  const change = (before: Answer | undefined, after: Answer | undefined) =>
    seatChanges(stateOf(before), stateOf(after), campaign)

  it.each([
    ['a yes', undefined, yes(2, 'opening', 'visit-a'), { 'visit-a': 2 }],
    ['a larger party', yes(1, 'visit-a'), yes(3, 'visit-a'), { 'visit-a': 2 }],
    ['a smaller one', yes(3, 'visit-a'), yes(1, 'visit-a'), { 'visit-a': -2 }],
    ['another part', yes(2, 'visit-a'), yes(3, 'visit-b'), { 'visit-a': -2, 'visit-b': 3 }],
    ['a no', yes(2, 'visit-a'), { decision: 'no', parts: [], party: 0 }, { 'visit-a': -2 }],
    ['a maybe', yes(2, 'visit-a'), { decision: 'maybe', parts: ['visit-a'], party: 2 }, { 'visit-a': -2 }],
    ['other remarks', yes(2, 'visit-a'), { ...yes(2, 'visit-a'), remarks: 'x' }, {}],
    ['a waiting list', undefined, { ...yes(1, 'opening'), waiting: ['visit-a'] }, {}],
    ['a part without limit', undefined, yes(3, 'opening', 'lunch'), {}],
  ] as const satisfies readonly (readonly [string, Answer | undefined, Answer, object])[])(
    'change by %s',
    (_, before, after, expected) => {
      expect(change(before, after)).toEqual(expected)
    },
  )

  it('taken and given back along any way are those of the last answer', () => {
    const parts = fc.subarray(['opening', 'visit-a', 'visit-b', 'lunch'])
    const anyAnswer = fc.record({
      decision: fc.constantFrom('yes', 'no', 'maybe'),
      parts,
      party: fc.integer({ min: 1, max: 3 }),
    }) satisfies fc.Arbitrary<Answer>

    fc.assert(
      fc.property(fc.array(fc.option(anyAnswer, { nil: undefined }), { minLength: 1 }), (answers) => {
        const taken: Record<string, number> = { 'visit-a': 0, 'visit-b': 0 }
        answers.forEach((answer, index) => {
          for (const [part, people] of Object.entries(change(answers[index - 1], answer)))
            taken[part] = (taken[part] ?? 0) + people
        })

        expect(taken).toEqual({ 'visit-a': 0, 'visit-b': 0, ...change(undefined, answers.at(-1)) })
      }),
    )
  })
})
