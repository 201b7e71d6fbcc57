import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Answer,
  applyLine,
  foldHistory,
  type GuestState,
  type HistoryLine,
  needsAttention,
  seatsOf,
  standingOf,
  wasInvited,
} from '../../functions/guests/guest.ts'
import { anyHistory } from './random-history.ts'

const at = '2024-02-05T10:00:00Z'
const later = '2024-02-06T10:00:00Z'

const yes: Answer = { decision: 'yes', parts: ['dinner'], party: 2 }
const no: Answer = { decision: 'no', parts: [], party: 0 }
const imported: HistoryLine = { type: 'imported', at, by: 'Ada' }
const claimed = (mailing = 'invite'): HistoryLine => ({ type: 'claimed', at, mailing })
const sent = (messageId = 'm-1', mailing = 'invite'): HistoryLine => ({ type: 'sent', at, mailing, messageId })
const released = (mailing = 'invite'): HistoryLine => ({ type: 'released', at, mailing, reason: 'throttled' })
const bounced = (permanent = true): HistoryLine => ({
  type: 'bounced',
  at,
  mailing: 'invite',
  permanent,
  reason: '550',
})
const corrected = (...fields: string[]): HistoryLine => ({ type: 'corrected', at: later, by: 'Ada', fields })
const answered = (answer: Answer, confirm: 'now' | 'never' = 'now'): HistoryLine => ({
  type: 'answered',
  at,
  door: 'link',
  answer,
  confirm,
})
const withdrawn: HistoryLine = { type: 'withdrawn', at, door: 'link', confirm: 'now' }
const fold = (...lines: HistoryLine[]): GuestState => foldHistory([imported, ...lines])
const standing = (...lines: HistoryLine[]) => standingOf(fold(...lines))

describe('where a guest stands', () => {
  it.each([
    ['new', []],
    ['new', [claimed()]],
    ['new', [claimed(), released()]],
    ['silent', [claimed(), sent()]],
    ['silent', [claimed(), { type: 'doubted', at, mailing: 'invite', reason: 'cut off' }]],
    ['yes', [sent(), answered(yes)]],
    ['no', [sent(), answered(yes), answered(no)]],
    ['silent', [sent(), answered(yes), withdrawn]],
    ['unreachable', [sent(), bounced()]],
    ['silent', [sent(), bounced(false)]],
    ['unreachable', [sent(), { type: 'complained', at }]],
    ['opted-out', [sent(), { type: 'opted-out', at, door: 'one-click' }]],
    ['yes', [sent(), { type: 'opted-out', at, door: 'link' }, bounced(), answered(yes)]],
    ['confirmed', [{ type: 'imported', at, by: 'Ada', confirmed: ['dinner'] }]],
    ['new', [sent('m-1', 'answer.1')]],
  ] as const satisfies readonly (readonly [string, readonly HistoryLine[]])[])('is %s after %j', (expected, lines) => {
    expect(standing(...lines)).toBe(expected)
  })
})

describe('a mailing', () => {
  it('is one copy although sender and mail service both tell of it', () => {
    const { mailings } = fold(claimed(), sent('m-1'), sent('m-1'))

    expect(mailings.invite).toMatchObject({ status: 'sent', copies: 1 })
  })

  it('is two copies where it was accepted twice', () => {
    expect(fold(claimed(), sent('m-1'), released(), claimed(), sent('m-2')).mailings.invite?.copies).toBe(2)
  })

  it('stays sent whatever a sender says later that had nothing accepted', () => {
    const { mailings } = fold(claimed(), released(), claimed(), sent('m-2'), released())

    expect(mailings.invite).toMatchObject({ status: 'sent', messageId: 'm-2', copies: 1 })
  })
})

describe('an owed mail', () => {
  it('is owed until it is sent, refused or doubtful, and again after it was released', () => {
    const owed = (...lines: HistoryLine[]) => fold(answered(yes), ...lines).owed.map(({ mailing }) => mailing)

    expect(owed()).toEqual(['answer.1'])
    expect(owed(claimed('answer.1'), released('answer.1'))).toEqual(['answer.1'])
    expect(owed(claimed('answer.1'), sent('m-9', 'answer.1'))).toEqual([])
    expect(owed({ type: 'refused', at, mailing: 'answer.1', reason: 'no' })).toEqual([])
    expect(owed({ type: 'doubted', at, mailing: 'answer.1', reason: 'cut off' })).toEqual([])
  })

  it('is one summary for all changes of a day beyond the first few', () => {
    const tomorrow = { day: '2024-02-05', summaryAt: '2024-02-06T07:00:00Z' }
    const change = (answer: Answer): HistoryLine => ({ type: 'answered', at, door: 'link', answer, confirm: tomorrow })

    expect(fold(change(yes), change(no), change(yes)).owed).toEqual([
      { mailing: 'answers.2024-02-05', notBefore: '2024-02-06T07:00:00Z' },
    ])
  })

  it('keeps the guest among those who need attention, as an open claim does', () => {
    expect(needsAttention(fold(answered(yes)))).toBe(true)
    expect(needsAttention(fold(claimed()))).toBe(true)
    expect(needsAttention(fold(claimed(), sent(), answered(yes, 'never')))).toBe(false)
  })
})

describe('a corrected address', () => {
  it('that had bounced deserves the invitation again', () => {
    const state = fold(claimed(), sent(), bounced(), corrected('email', 'name'))

    expect(standingOf(state)).toBe('new')
    expect(wasInvited(state)).toBe(false)
  })

  it('does not make the mails unsent that went to the former one: both copies count', () => {
    const { mailings } = fold(claimed(), sent('m-1'), bounced(), corrected('email'), claimed(), sent('m-2'))

    expect(mailings.invite).toMatchObject({ status: 'sent', messageId: 'm-2', copies: 2 })
  })

  it('that the mail service had refused deserves the invitation too', () => {
    const refused: HistoryLine = { type: 'refused', at, mailing: 'invite', reason: 'MessageRejected' }

    expect(fold(claimed(), refused, corrected('email')).mailings.invite?.status).toBe('released')
    expect(fold(claimed(), refused, corrected('name')).mailings.invite?.status).toBe('refused')
  })

  it('leaves confirmations alone that went out before', () => {
    const { mailings } = fold(sent(), answered(yes), sent('m-2', 'answer.1'), bounced(), corrected('email'))

    expect(mailings['answer.1']).toMatchObject({ status: 'sent', copies: 1 })
  })

  it('that had not bounced changes nothing about what was sent', () => {
    expect(standing(claimed(), sent(), corrected('email'))).toBe('silent')
  })

  it('does not bring back what a correction of the name alone would not', () => {
    expect(standing(claimed(), sent(), bounced(), corrected('name'))).toBe('unreachable')
  })

  it('is not dead because the mail to the former one comes back late; the invitation is due once more', () => {
    const late = { ...bounced(), formerAddress: true } as HistoryLine

    expect(standing(claimed(), sent(), corrected('email'), late)).toBe('new')
  })
})

describe('seats', () => {
  const chosen = fold(sent(), answered(yes))

  it('are taken by a yes, and by nobody who says no or takes the answer back', () => {
    expect(seatsOf(chosen, 'seat')).toEqual({ parts: ['dinner'], people: 2 })
    expect(seatsOf(applyLine(chosen, answered(no)), 'seat').people).toBe(0)
    expect(seatsOf(applyLine(chosen, withdrawn), 'seat').people).toBe(0)
  })

  it('are taken by an interest only once staff confirm it', () => {
    const select = (decision: 'confirmed' | 'regretted') =>
      seatsOf(applyLine(chosen, { type: 'selected', at, decision, by: 'Ada' }), 'interest').people

    expect(seatsOf(chosen, 'interest').people).toBe(0)
    expect(select('confirmed')).toBe(2)
    expect(select('regretted')).toBe(0)
  })

  it('are one per part for whoever comes anyway', () => {
    const delegate = fold({ type: 'imported', at, by: 'Ada', confirmed: ['reception', 'dinner'] })

    expect(seatsOf(delegate, 'interest')).toEqual({ parts: ['reception', 'dinner'], people: 1 })
  })
})

describe('the fold', () => {
  it('keeps all of 100 answers in their order, and counts the latest', () => {
    const changes = Array.from({ length: 100 }, (_, index) => answered({ ...yes, party: index + 1 }, 'never'))

    const state = fold(...changes)

    expect(state.answers.map((answer) => answer?.number)).toEqual(changes.map((_, index) => index + 1))
    expect(state.answer).toMatchObject({ number: 100, party: 100 })
  })

  it('needs nothing but the lines: step by step, at once, and from stored text it is the same', () => {
    fc.assert(
      fc.property(anyHistory({ maxLength: 60 }), (history) => {
        const atOnce = foldHistory(history)
        const inTwo = history.slice(10).reduce(applyLine, foldHistory(history.slice(0, 10)))

        expect(inTwo).toEqual(atOnce)
        expect(foldHistory(JSON.parse(JSON.stringify(history)) as HistoryLine[])).toEqual(atOnce)
      }),
      { numRuns: 300 },
    )
  })

  it('never owes what was sent since, nor forgets that a mail was accepted', () => {
    fc.assert(
      fc.property(anyHistory({ maxLength: 60 }), fc.constantFrom('invite', 'answer.1'), (history, mailing) => {
        const after = applyLine(foldHistory(history), sent('m-last', mailing))

        expect(after.mailings[mailing]).toMatchObject({ status: 'sent' })
        expect(after.owed.some((owed) => owed.mailing === mailing)).toBe(false)
      }),
    )
  })
})

describe('what staff did with a mail of the guest', () => {
  const asked = (words: string): HistoryLine => ({ type: 'asked-back', at, words, by: 'Ada', inbound: 'mail-1' })
  const alias = (email: string): HistoryLine => ({ type: 'alias-added', at, email, by: 'Ada', inbound: 'mail-1' })

  it('owes each question once, until it has left', () => {
    const state = fold(asked('Which part?'), asked('With whom?'), sent('m-2', 'question.1'))

    expect(state.questions).toEqual([
      { at, words: 'Which part?' },
      { at, words: 'With whom?' },
    ])
    expect(state.owed).toEqual([{ mailing: 'question.2' }])
    expect(standingOf(state)).toBe('new')
  })

  it('keeps each other address once, and closing a card changes nothing', () => {
    const closed: HistoryLine = { type: 'card-closed', at, action: 'done: phoned', by: 'Ada', inbound: 'mail-1' }

    expect(fold(alias('z@home.example'), alias('z@home.example'), alias('y@home.example')).aliases).toEqual([
      'z@home.example',
      'y@home.example',
    ])
    expect(fold(closed)).toEqual(fold())
  })
})
