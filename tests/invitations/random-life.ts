/**
 * Random lives of a guest up to a reminder, told in plain events, and who of them should be reminded: decided from the events alone, without
 * a fold, so that the rule of the desk is held against another way of saying it.
 */
import fc from 'fast-check'
import type { HistoryLine } from '../../functions/guests/guest.ts'

const happenings = [
  'is invited',
  'is invited, and nobody knows whether it arrived',
  'is refused the invitation',
  'is throttled',
  'says yes',
  'says no',
  'says maybe',
  'takes the answer back',
  'opts out',
  'opts out in another campaign',
  'bounces',
  'bounces for now',
  'has the address corrected',
  'has the name corrected',
  'complains',
  'is set down as coming anyway',
  'gets the reminder',
  'gets the reminder, and nobody knows whether it arrived',
  'is throttled at the reminder',
  'has a sender at work on the reminder',
  'writes something unclear',
  'has the links revoked',
  'is away until after the reminder',
  'was away and is back',
  'is away until answers are closed',
] as const
export interface LifeEvent {
  readonly at: string
  readonly what: (typeof happenings)[number]
}

/** Likelier beginnings first: most guests are invited, and few things happen to each. */
export function aLife(until: string): fc.Arbitrary<readonly LifeEvent[]> {
  const begins = Date.parse('2024-02-01T08:00:00Z')
  const hours = Math.floor((Date.parse(until) - begins) / 3_600_000)
  const what = fc.oneof(
    {
      weight: 3,
      arbitrary: fc.constantFrom('says yes' as const, 'says no' as const, 'takes the answer back' as const),
    },
    { weight: 5, arbitrary: fc.constantFrom(...happenings) },
  )
  const beginning = fc.oneof(
    { weight: 8, arbitrary: fc.constant('is invited' as const) },
    { weight: 1, arbitrary: fc.constantFrom(...happenings) },
  )
  return fc
    .tuple(
      beginning,
      fc.array(what, { maxLength: 5 }),
      fc.array(fc.integer({ min: 0, max: hours }), { minLength: 6, maxLength: 6 }),
    )
    .map(([first, others, times]) => {
      const inOrder = times.sort((one, other) => one - other)
      return possible(
        [first, ...others].map((each, index) => ({
          what: each,
          at: new Date(begins + (inOrder[index] as number) * 3_600_000).toISOString().replace('.000Z', 'Z'),
        })),
      )
    })
}

/** No sender takes up a mail that has left, or may have, before a dead address was corrected. */
function possible(life: readonly LifeEvent[]): readonly LifeEvent[] {
  const over = new Set<string>()
  let isDead = false
  return life.filter(({ what }) => {
    if (what === 'bounces') isDead = true
    if (what === 'has the address corrected') {
      if (isDead) over.clear()
      isDead = false
    }
    const mail = mailOf(what)
    if (mail === undefined) return true
    if (over.has(mail)) return false
    if (!what.startsWith('is throttled')) over.add(mail)
    return true
  })
}

function mailOf(what: LifeEvent['what']): 'invite' | 'reminder' | undefined {
  if (what.includes('the reminder')) return 'reminder'
  return what.includes('invited') || what.includes('invitation') || what === 'is throttled' ? 'invite' : undefined
}

export function linesOf(life: readonly LifeEvent[]): HistoryLine[] {
  return life.flatMap(linesFor)
}

function linesFor({ at, what }: LifeEvent, index: number): HistoryLine[] {
  const answered = (decision: 'yes' | 'no' | 'maybe'): HistoryLine[] => [
    {
      type: 'answered',
      at,
      door: 'link',
      answer: { decision, parts: decision === 'no' ? [] : ['reception'], party: decision === 'no' ? 0 : 1 },
      confirm: 'never',
    },
  ]
  const mailing = mailOf(what) ?? 'invite'
  const claimed: HistoryLine = { type: 'claimed', at, mailing }
  switch (what) {
    case 'is invited':
    case 'gets the reminder':
      return [claimed, { type: 'sent', at, mailing, messageId: `m-${index}` }]
    case 'is invited, and nobody knows whether it arrived':
    case 'gets the reminder, and nobody knows whether it arrived':
      return [claimed, { type: 'doubted', at, mailing, reason: 'cut off' }]
    case 'is refused the invitation':
      return [claimed, { type: 'refused', at, mailing, reason: 'MessageRejected' }]
    case 'is throttled':
    case 'is throttled at the reminder':
      return [claimed, { type: 'released', at, mailing, reason: 'throttled' }]
    case 'has a sender at work on the reminder':
      return [claimed]
    case 'says yes':
      return answered('yes')
    case 'says no':
      return answered('no')
    case 'says maybe':
      return answered('maybe')
    case 'takes the answer back':
      return [{ type: 'withdrawn', at, door: 'link', confirm: 'never' }]
    case 'opts out':
      return [{ type: 'opted-out', at, door: 'one-click' }]
    case 'opts out in another campaign':
      return []
    case 'bounces':
    case 'bounces for now':
      return [{ type: 'bounced', at, mailing: 'invite', permanent: what === 'bounces', reason: '550' }]
    case 'has the address corrected':
      return [{ type: 'corrected', at, by: 'Ada', fields: ['email'] }]
    case 'has the name corrected':
      return [{ type: 'corrected', at, by: 'Ada', fields: ['name'] }]
    case 'complains':
      return [{ type: 'complained', at }]
    case 'is set down as coming anyway':
      return [{ type: 'imported', at, by: 'Ada', confirmed: ['reception'] }]
    case 'writes something unclear':
      return [{ type: 'noted', at, inbound: `mail-${index}`, outcome: 'review', why: 'It asks a question.' }]
    case 'has the links revoked':
      return [{ type: 'link-revoked', at, by: 'Ada' }]
    case 'is away until after the reminder':
      return [{ type: 'away', at, until: '2024-02-26', inbound: `mail-${index}` }]
    case 'was away and is back':
      return [{ type: 'away', at, until: '2024-02-23', inbound: `mail-${index}` }]
    case 'is away until answers are closed':
      return [{ type: 'away', at, until: '2024-03-04', inbound: `mail-${index}` }]
  }
}

const invitations = ['is invited', 'is invited, and nobody knows whether it arrived']
const reminders = ['gets the reminder', 'gets the reminder, and nobody knows whether it arrived']
const endings = ['opts out', 'opts out in another campaign', 'complains', 'is set down as coming anyway']

export function shouldBeReminded(life: readonly LifeEvent[], dueAt: string): boolean {
  if (life.some(({ what }) => endings.includes(what))) return false
  const lastWord = life.findLast(({ what }) => what.startsWith('says') || what === 'takes the answer back')
  if (lastWord?.what.startsWith('says')) return false
  // Somebody who writes back, or whose address was wrong, is not away any more.
  const lastAbsence = life.findLast(
    ({ what }) => / away /.test(what) || what.startsWith('says') || /^takes|^has the address/.test(what),
  )
  if (lastAbsence?.what === 'is away until after the reminder') return false
  // A correction after a bounce is a new beginning of everything that has to do with mail.
  const corrected = life.findLastIndex(
    ({ what }, at) =>
      what === 'has the address corrected' &&
      life
        .slice(0, at)
        .findLast((earlier) => earlier.what === 'bounces' || earlier.what === 'has the address corrected')?.what ===
        'bounces',
  )
  const since = life.slice(corrected + 1)
  if (since.some(({ what }) => what === 'bounces')) return false
  const reminderState = since.findLast(({ what }) => what.includes('the reminder'))
  const wasReminded = since.some(({ what }) => reminders.includes(what))
  if (wasReminded || reminderState?.what === 'has a sender at work on the reminder') return false
  return since.some(({ what, at }) => invitations.includes(what) && at < dueAt)
}
