/** Random lines of a guest's history for property tests: every type of line, in any order, as no desk would ever write them. */
import fc from 'fast-check'
import type { HistoryLine } from '../../functions/guests/guest.ts'

const at = fc
  .integer({ min: 0, max: 60 * 24 * 3600 })
  .map((seconds) => new Date(Date.UTC(2024, 0, 15) + seconds * 1000).toISOString().replace('.000Z', 'Z'))
const mailing = fc.constantFrom(
  'invite',
  'reminder',
  'last-call',
  'answer.1',
  'answers.2024-02-20',
  'question.1',
  'selection.1',
)
const text = fc.string({ maxLength: 20 })
const by = fc.constantFrom('Ada', 'Bob', 'the list')
const door = fc.constantFrom('link', 'mail', 'calendar', 'staff')
const parts = fc.uniqueArray(fc.constantFrom('reception', 'dinner', 'a-tour'), { maxLength: 3 })
const maybe = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(of, { nil: undefined })
const confirm = fc.oneof(
  fc.constantFrom('now' as const, 'never' as const),
  fc.record({ summaryAt: at, day: fc.constantFrom('2024-02-20', '2024-02-21') }),
)
const answer = fc.record({
  decision: fc.constantFrom('yes', 'no', 'maybe'),
  parts,
  party: fc.integer({ min: 0, max: 20 }),
  remarks: maybe(text),
  waiting: maybe(parts),
})
const of = <Type extends HistoryLine['type'], Fields extends object>(type: Type, fields: fc.Arbitrary<Fields>) =>
  fc.tuple(at, fields).map(([instant, rest]) => ({ at: instant, type, ...rest }))

/** One arbitrary per type: the compiler refuses to forget one. */
const lineOf: { readonly [Type in HistoryLine['type']]: fc.Arbitrary<object> } = {
  imported: of('imported', fc.record({ by, confirmed: maybe(parts) })),
  corrected: of('corrected', fc.record({ by, fields: fc.uniqueArray(fc.constantFrom('email', 'name', 'language')) })),
  claimed: of('claimed', fc.record({ mailing })),
  sent: of('sent', fc.record({ mailing, messageId: fc.constantFrom('m-1', 'm-2', 'm-3') })),
  refused: of('refused', fc.record({ mailing, reason: text })),
  released: of('released', fc.record({ mailing, reason: text })),
  doubted: of('doubted', fc.record({ mailing, reason: text })),
  bounced: of(
    'bounced',
    fc.record({
      mailing: maybe(mailing),
      permanent: fc.boolean(),
      reason: text,
      formerAddress: maybe(fc.boolean()),
      inbound: maybe(text),
    }),
  ),
  complained: of('complained', fc.record({ inbound: maybe(text) })),
  away: of('away', fc.record({ until: fc.constantFrom('2024-02-26', '2024-03-04'), inbound: text })),
  answered: of(
    'answered',
    fc.record({
      door,
      answer,
      by: maybe(by),
      why: maybe(text),
      confirm,
      undoes: maybe(fc.integer({ min: 1, max: 9 })),
      inbound: maybe(text),
      stamp: maybe(text),
      delegate: maybe(fc.record({ name: text, email: maybe(text) })),
    }),
  ),
  'alias-added': of('alias-added', fc.record({ email: text, by, inbound: text })),
  'asked-back': of('asked-back', fc.record({ words: text, by, inbound: text })),
  'card-closed': of('card-closed', fc.record({ action: text, by, inbound: text })),
  withdrawn: of('withdrawn', fc.record({ door, by: maybe(by), confirm })),
  noted: of(
    'noted',
    fc.record({
      inbound: text,
      outcome: fc.constantFrom('review', 'ignored', 'repeated'),
      why: text,
      stamp: maybe(text),
    }),
  ),
  'opted-out': of('opted-out', fc.record({ door: fc.constantFrom('one-click', 'mail') })),
  selected: of('selected', fc.record({ decision: fc.constantFrom('confirmed', 'regretted'), by })),
  'link-revoked': of('link-revoked', fc.record({ by })),
}

export const everyType = Object.keys(lineOf) as HistoryLine['type'][]
export const anyLine = fc.oneof(...Object.values(lineOf)) as fc.Arbitrary<HistoryLine>
export const lineOfType = (type: HistoryLine['type']): fc.Arbitrary<HistoryLine> =>
  lineOf[type] as fc.Arbitrary<HistoryLine>
export const anyHistory = (size: { minLength?: number; maxLength: number }): fc.Arbitrary<HistoryLine[]> =>
  fc.array(anyLine, size)
