import fc from 'fast-check'
import { expect, it } from 'vitest'
import { countGuests, countSummaries } from '../../functions/guests/count-guests.ts'
import type { Decision, Door, HistoryLine } from '../../functions/guests/guest.ts'
import { recountGuests } from '../../functions/guests/recount-guests.ts'
import { aCampaign, aPart } from '../builders.ts'
import { openStaffDesk } from '../console/staff-desk.ts'

const at = '2024-02-05T10:00:00Z'
const answered = (decision: Decision, parts: readonly string[], party = 1, door: Door = 'link'): HistoryLine => ({
  type: 'answered',
  at,
  door,
  answer: { decision, parts, party: decision === 'no' ? 0 : party },
  confirm: 'never',
})
const sent = (mailing: string): HistoryLine[] => [
  { type: 'claimed', at, mailing },
  { type: 'sent', at, mailing, messageId: `${mailing}-id` },
]

it('counts people per part, guests per standing and organisation, each guest once', async () => {
  const desk = await openStaffDesk()
  const campaign = await desk.campaign(aCampaign({ maxParty: 4 }))
  await desk.guest({ email: 'a@guests.example', organisation: 'Delta' }, [
    ...sent('invite'),
    answered('yes', ['reception'], 3),
  ])
  await desk.guest({ email: 'b@guests.example', organisation: 'Delta' }, [...sent('invite'), answered('no', [])])
  await desk.guest({ email: 'c@guests.example', organisation: 'toString' }, sent('invite'))
  await desk.guest({ email: 'd@guests.example' })

  const counts = await countGuests(desk.guests, campaign)

  expect(counts.guests).toBe(4)
  expect(counts.standings).toMatchObject({ yes: 1, no: 1, silent: 1, new: 1, maybe: 0, confirmed: 0 })
  expect(counts.perPart).toEqual({ reception: 3, dinner: 0 })
  expect(counts.organisations.Delta).toMatchObject({ yes: 1, no: 1, silent: 0 })
  expect(counts.organisations.toString).toMatchObject({ silent: 1 })
})

it('knows from the histories who was invited, which waves left, by which door the answers came, and what is in doubt', async () => {
  const desk = await openStaffDesk()
  const campaign = await desk.campaign()
  await desk.guest({ email: 'a@guests.example' }, [...sent('invite'), ...sent('reminder'), answered('yes', ['dinner'])])
  await desk.guest({ email: 'b@guests.example', name: 'Bo Doubt' }, [
    { type: 'claimed', at, mailing: 'invite' },
    { type: 'doubted', at, mailing: 'invite', reason: 'the line was cut' },
  ])
  await desk.guest({ email: 'c@guests.example' }, [
    ...sent('invite'),
    { type: 'bounced', at, mailing: 'invite', permanent: true, reason: 'user unknown' },
  ])
  await desk.guest({ email: 'd@guests.example' }, [answered('no', [], 0, 'staff')])

  const recount = await recountGuests(desk.guests, campaign)

  expect(recount).toMatchObject({ invited: 3, mails: 3, doubtful: 1, bounced: 1 })
  expect(recount.waves).toEqual({ invite: 2, reminder: 1 })
  expect(recount.answeredBy).toEqual({ link: 1, mail: 0, calendar: 0, staff: 1 })
  expect(recount.troubles.map(({ name, what }) => [name, what])).toContainEqual(['Bo Doubt', 'doubtful'])
})

it('where a yes is an interest, counts interests and seats apart', async () => {
  const desk = await openStaffDesk()
  const campaign = await desk.campaign(aCampaign({ yesMeans: 'interest', parts: [aPart()] }))
  const yes = answered('yes', ['reception'])
  await desk.guest({ email: 'a@guests.example' }, [yes, { type: 'selected', at, decision: 'confirmed', by: 'Ada' }])
  await desk.guest({ email: 'b@guests.example' }, [yes, { type: 'selected', at, decision: 'regretted', by: 'Ada' }])
  await desk.guest({ email: 'c@guests.example' }, [yes])

  const recount = await recountGuests(desk.guests, campaign)

  expect(recount.perPart).toEqual({ reception: 3 })
  expect(recount.seated).toEqual({ reception: 1 })
  expect(recount.selection).toEqual({ confirmed: 1, regretted: 1, open: 1 })
})

it('the index and the histories give the same counts after any run of events', async () => {
  const seed = 20240219
  const desk = await openStaffDesk()
  const campaign = await desk.campaign()
  const anOrganisation = fc.constantFrom(undefined, 'Delta', 'Harbour Institute', '__proto__')
  for (const [number, [organisation, lines]] of fc
    .sample(fc.tuple(anOrganisation, fc.array(aLine(), { maxLength: 50 })), { seed, numRuns: 60 })
    .entries())
    await desk.guest({ email: `guest${number}@guests.example`, organisation }, lines)

  const counts = await countGuests(desk.guests, campaign)
  const { guests, standings, perPart, organisations } = await recountGuests(desk.guests, campaign)

  expect(counts, `seed ${seed}`).toEqual({ guests, standings, perPart, organisations })
  const reached = Object.values(counts.standings).filter((count) => count > 0)
  expect(reached.length, 'standings that the run reached').toBeGreaterThanOrEqual(6)
})

it('a campaign without guests counts to nothing', () => {
  const counts = countSummaries([], { definition: aCampaign() })

  expect(counts).toMatchObject({ guests: 0, perPart: { reception: 0, dinner: 0 }, organisations: {} })
})

/** Any line that may follow any other. */
function aLine(): fc.Arbitrary<HistoryLine> {
  const mailing = fc.constantFrom('invite', 'reminder', 'answer.1')
  const door = fc.constantFrom('link', 'mail', 'calendar', 'staff')
  const parts = fc.subarray(['reception', 'dinner'])
  return fc.oneof(
    fc.record({ type: fc.constant('claimed'), at: fc.constant(at), mailing }),
    fc.record({ type: fc.constant('sent'), at: fc.constant(at), mailing, messageId: fc.constant('m-1') }),
    fc.record({ type: fc.constant('doubted'), at: fc.constant(at), mailing, reason: fc.constant('cut off') }),
    fc.record({
      type: fc.constant('bounced'),
      at: fc.constant(at),
      permanent: fc.boolean(),
      reason: fc.constant('no'),
    }),
    fc.record({ type: fc.constant('opted-out'), at: fc.constant(at), door: fc.constant('link') }),
    fc.record({ type: fc.constant('withdrawn'), at: fc.constant(at), door, confirm: fc.constant('now') }),
    fc
      .tuple(fc.constantFrom('yes', 'no', 'maybe'), parts, fc.integer({ min: 1, max: 4 }), door)
      .map(([decision, chosen, party, through]) => answered(decision, decision === 'no' ? [] : chosen, party, through)),
  ) as fc.Arbitrary<HistoryLine>
}
