import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Campaign } from '../../functions/campaigns/campaign.ts'
import { saveCampaign } from '../../functions/campaigns/save-campaign.ts'
import { type GuestRef, standingOf } from '../../functions/guests/guest.ts'
import { guestRefOf } from '../../functions/guests/guest-id.ts'
import { recountGuests } from '../../functions/guests/recount-guests.ts'
import { selectGuest } from '../../functions/guests/select-guests.ts'
import type { CampaignRecord } from '../../functions/ports.ts'
import type { Submission } from '../../functions/replies/answer.ts'
import { recordAnswer, undoAnswer, withdrawAnswer } from '../../functions/replies/record-answer.ts'
import {
  aGuestOf,
  aMinute,
  aSavedCampaign,
  type BareDesk,
  guestOf,
  invited,
  mailsTo,
  openBareDesk,
} from '../bare-desk.ts'
import { aCampaign, aGuest, aPart } from '../builders.ts'
import { everyDeath, mortalProcess } from '../mortal-process.ts'

const yes: Submission = { decision: 'yes' }
const no: Submission = { decision: 'no' }
const withDinner = (places: number | undefined): Campaign['parts'] => [
  aPart({ starts: '17:00', ends: '19:00' }),
  aPart({ id: 'dinner', starts: '19:00', ends: '22:00', places }),
]

async function aDesk(changes: Partial<Campaign> = {}) {
  const desk = await openBareDesk()
  const campaign = await aSavedCampaign(desk, { maxParty: 4, ...changes })
  const say = async (ref: GuestRef, submission: Submission, door: 'link' | 'staff' = 'link') =>
    (await recordAnswer(desk, { ref, submission, door })).outcome
  return {
    ...{ desk, campaign, say },
    guest: () => aGuestOf(desk, campaign, invited()),
    left: () => desk.campaigns.placesLeft(campaign.key),
    answers: async (ref: GuestRef) =>
      (await guestOf(desk, ref)).state.answers.map((answer) => answer?.decision ?? 'withdrawn'),
  }
}

describe('an answer', () => {
  it('replaces the one before, takes and gives back its places, and is said once', async () => {
    const { say, guest, left, answers } = await aDesk({ parts: withDinner(5) })
    const ref = await guest()

    const outcomes = []
    for (const submission of [yes, { ...yes, party: 3 }, no, no, { ...yes, party: 2 }])
      outcomes.push([await say(ref, submission), (await left()).dinner])

    expect(outcomes).toEqual([
      ['recorded', 4],
      ['recorded', 2],
      ['recorded', 5],
      ['unchanged', 5],
      ['recorded', 3],
    ])
    expect(await answers(ref)).toEqual(['yes', 'yes', 'no', 'yes'])
  })

  it('is refused whole where one of its parts is full, and the waiting list takes it', async () => {
    const { say, guest, left, desk } = await aDesk({ parts: withDinner(1) })
    await say(await guest(), yes)
    const ref = await guest()

    expect(await recordAnswer(desk, { ref, submission: yes, door: 'link' })).toEqual({
      outcome: 'full',
      parts: ['dinner'],
    })
    expect(standingOf((await guestOf(desk, ref)).state)).toBe('silent')
    expect(await say(ref, { ...yes, waiting: ['dinner'] })).toBe('recorded')
    expect((await guestOf(desk, ref)).state.answer).toMatchObject({ parts: ['reception'], waiting: ['dinner'] })
    expect(await left()).toEqual({ dinner: 0 })
  })

  it('for the waiting list alone is confirmed too, without a calendar entry', async () => {
    const { desk, say, guest } = await aDesk({ parts: [aPart({ places: 1 })] })
    await say(await guest(), yes)
    const ref = await guest()

    expect(await say(ref, { ...yes, waiting: ['reception'] })).toBe('recorded')
    await aMinute(desk)

    expect(mailsTo(desk, ref)).toEqual(['answer.1'])
    const confirmation = desk.mailer.accepted.find(({ tags }) => tags.guest === ref.guest)
    expect(Buffer.from(confirmation?.raw ?? []).toString()).not.toContain('text/calendar')
  })

  it('keeps its places where a larger party does not fit any more', async () => {
    const { say, guest, left, desk } = await aDesk({ parts: withDinner(3) })
    const ref = await guest()
    await say(ref, { ...yes, party: 2 })

    expect(await say(ref, { ...yes, party: 4 })).toBe('full')

    expect((await guestOf(desk, ref)).state.answer?.party).toBe(2)
    expect(await left()).toEqual({ dinner: 1 })
  })

  it('against the rules changes nothing', async () => {
    const { say, guest, answers } = await aDesk()
    const ref = await guest()

    expect(await say(ref, { ...yes, party: 5 })).toBe('invalid')
    expect(await answers(ref)).toEqual([])
  })

  it('of somebody unknown, or who comes anyway, is of nobody who was asked', async () => {
    const { say, guest, desk, campaign } = await aDesk()
    const ref = await guest()
    const delegate = await aGuestOf(desk, campaign, [
      { type: 'imported', at: '2024-01-15T10:00:00Z', by: 'Ada', confirmed: ['reception'] },
    ])

    expect(await say({ ...ref, guest: 'aaaaaaaaaaaaa' }, yes)).toBe('not-invited')
    expect(await say({ ...ref, campaign: 'aaaaaaaa' }, yes)).toBe('not-invited')
    expect(await say(delegate, yes)).toBe('not-invited')
  })

  it('is recorded with its door, who and why, the mail that carried it, and its stamp', async () => {
    const { desk, guest } = await aDesk()
    const ref = await guest()
    const told = { door: 'staff', by: 'Ada', why: 'by phone', inbound: 'mail-1', stamp: '000001 2024' } as const

    await recordAnswer(desk, { ref, submission: yes, ...told })

    expect((await guestOf(desk, ref)).history.at(-1)).toMatchObject({ type: 'answered', ...told })
  })
})

describe('many at once', () => {
  it('give the last place to one of 200, and the others hear clearly that it is full', async () => {
    const { desk, campaign, left } = await aDesk({ parts: withDinner(1) })
    const refs: GuestRef[] = []
    for (let count = 0; count < 200; count += 1) refs.push(await aGuestOf(desk, campaign))

    const outcomes = await Promise.all(refs.map((ref) => recordAnswer(desk, { ref, submission: yes, door: 'link' })))

    expect(outcomes.filter(({ outcome }) => outcome === 'recorded')).toHaveLength(1)
    expect(outcomes.filter(({ outcome }) => outcome === 'full')).toHaveLength(199)
    expect(await left()).toEqual({ dinner: 0 })
    expect((await recountGuests(desk.guests, campaign)).seated).toEqual({ reception: 1, dinner: 1 })
  })

  it('answers of one guest by two doors leave one answer after the other, and the places of the last', async () => {
    const { desk, campaign, guest, say, answers, left } = await aDesk({ parts: withDinner(9) })
    const ref = await guest()

    await Promise.all([say(ref, { ...yes, party: 3 }), say(ref, no), say(ref, { ...yes, party: 2 }), say(ref, no)])

    const { seated } = await recountGuests(desk.guests, campaign)
    expect(9 - ((await left()).dinner ?? 0)).toBe(seated.dinner)
    expect((await answers(ref)).length).toBeGreaterThanOrEqual(3)
  })
})

describe('undo and withdrawal', () => {
  it('bring back the answer before, with its places', async () => {
    const { desk, say, guest, left, answers } = await aDesk({ parts: withDinner(5) })
    const ref = await guest()
    await say(ref, { ...yes, party: 2 })
    await say(ref, no)

    expect((await undoAnswer(desk, { ref, number: 2, door: 'link' })).outcome).toBe('recorded')

    expect(await answers(ref)).toEqual(['yes', 'no', 'yes'])
    expect((await guestOf(desk, ref)).history.at(-1)).toMatchObject({ undoes: 2, answer: { party: 2 } })
    expect(await left()).toEqual({ dinner: 3 })
  })

  it('make the guest silent again where there was no answer before, and free the places', async () => {
    const { desk, say, guest, left } = await aDesk({ parts: withDinner(5) })
    const undone = await guest()
    const withdrawn = await guest()
    await say(undone, yes)
    await say(withdrawn, yes)

    await undoAnswer(desk, { ref: undone, number: 1, door: 'link' })
    await withdrawAnswer(desk, { ref: withdrawn, door: 'staff', by: 'Ada' })

    for (const ref of [undone, withdrawn]) expect(standingOf((await guestOf(desk, ref)).state)).toBe('silent')
    expect(await left()).toEqual({ dinner: 5 })
  })

  it('undo a withdrawal, and an undo, but nothing that was changed since or never was', async () => {
    const { desk, say, guest, answers } = await aDesk()
    const ref = await guest()
    const undo = async (number: number) => (await undoAnswer(desk, { ref, number, door: 'link' })).outcome

    expect(await undo(1)).toBe('overtaken')
    expect(await undo(0)).toBe('overtaken')
    await say(ref, yes)
    await withdrawAnswer(desk, { ref, door: 'link' })
    expect(await undo(1)).toBe('overtaken')
    expect(await undo(2)).toBe('recorded')
    expect(await undo(2)).toBe('overtaken')
    expect(await undo(3)).toBe('recorded')
    expect(await undo(4)).toBe('recorded')
    expect(await answers(ref)).toEqual(['yes', 'withdrawn', 'yes', 'withdrawn', 'yes'])
  })

  it('say so where the places are gone, and leave the answer as it is', async () => {
    const { desk, say, guest, answers } = await aDesk({ parts: withDinner(1) })
    const ref = await guest()
    await say(ref, yes)
    await say(ref, no)
    await say(await guest(), yes)

    expect(await undoAnswer(desk, { ref, number: 2, door: 'link' })).toEqual({ outcome: 'full', parts: ['dinner'] })
    expect(await answers(ref)).toEqual(['yes', 'no'])
  })

  it('do not bring back what the rules do not allow any more', async () => {
    const { desk, say, guest, answers } = await aDesk()
    const ref = await guest()
    await say(ref, { ...yes, party: 4 })
    await say(ref, no)
    const definition = aCampaign({ maxParty: 2 })
    await saveCampaign(desk, { definition, attachments: new Map(), by: 'Ada' })

    expect(await undoAnswer(desk, { ref, number: 2, door: 'link' })).toEqual({
      outcome: 'invalid',
      problems: [{ code: 'party-size', most: 2 }],
    })
    expect(await answers(ref)).toEqual(['yes', 'no'])
  })

  it('of nothing change nothing', async () => {
    const { desk, guest, answers } = await aDesk()
    const ref = await guest()

    expect((await withdrawAnswer(desk, { ref, door: 'link' })).outcome).toBe('unchanged')
    expect(await answers(ref)).toEqual([])
  })
})

describe('the deadline', () => {
  it.each([
    ['a winter day', '2024-03-01', '2024-03-01T23:00:00Z'],
    ['the day before the clocks go forward', '2024-03-30', '2024-03-30T23:00:00Z'],
    ['the day they go forward', '2024-03-31', '2024-03-31T22:00:00Z'],
    ['the day they go back', '2024-10-27', '2024-10-27T23:00:00Z'],
    ['a minute of that day which comes twice', '2024-10-27T02:30', '2024-10-27T00:30:00Z'],
    ['a minute in April', '2024-04-05T12:00', '2024-04-05T10:00:00Z'],
  ])('on %s holds to the second', async (_, rsvpBy, closes) => {
    const parts = withDinner(undefined).map((part) => ({ ...part, date: '2024-11-20' }))
    const { desk, say, guest } = await aDesk({ rsvpBy, parts })
    const ref = await guest()
    const lastSecond = new Date(Date.parse(closes) - 1_000).toISOString().replace('.000Z', 'Z')

    desk.clock.moveTo(lastSecond)
    expect(await say(ref, yes)).toBe('recorded')
    desk.clock.moveTo(closes)
    expect(await say(ref, no)).toBe('closed')
    expect((await undoAnswer(desk, { ref, number: 1, door: 'link' })).outcome).toBe('closed')
    expect((await withdrawAnswer(desk, { ref, door: 'link' })).outcome).toBe('closed')
  })

  it('is no deadline for staff, who record what they were told until the event is over', async () => {
    const { desk, say, guest } = await aDesk()
    const ref = await guest()

    desk.clock.moveTo('2024-03-21T20:59:59Z')
    expect([await say(ref, yes), await say(ref, yes, 'staff')]).toEqual(['closed', 'recorded'])
    desk.clock.moveTo('2024-03-21T21:00:00Z')
    expect(await say(ref, no, 'staff')).toBe('closed')
  })

  it('stays passed once answers were closed, even if the clock is not that far', async () => {
    const { desk, campaign, say, guest } = await aDesk()
    await desk.campaigns.append(campaign, [{ type: 'closed', at: desk.clock.now(), by: 'desk' }])

    expect(await say(await guest(), yes)).toBe('closed')
  })
})

describe('confirmations', () => {
  const party = (size: number): Submission => ({ decision: 'yes', party: size })

  it('are one mail per changed answer and none for an unchanged one', async () => {
    const { desk, say, guest } = await aDesk()
    const ref = await guest()

    for (const submission of [yes, yes, no, no]) {
      await say(ref, submission)
      await aMinute(desk)
      await aMinute(desk)
    }

    expect(mailsTo(desk, ref)).toEqual(['answer.1', 'answer.2'])
  })

  it('beyond three a day are one summary at eight the next morning, with the answer as it is then', async () => {
    const { desk, say, guest } = await aDesk()
    const ref = await guest()
    for (const size of [1, 2, 3, 4, 1, 2]) {
      await say(ref, party(size))
      await aMinute(desk)
    }
    expect(mailsTo(desk, ref)).toEqual(['answer.1', 'answer.2', 'answer.3'])

    desk.clock.moveTo('2024-02-06T06:59:59Z')
    await aMinute(desk)
    expect(mailsTo(desk, ref)).toHaveLength(3)

    desk.clock.moveTo('2024-02-06T07:00:00Z')
    await aMinute(desk)
    await aMinute(desk)
    expect(mailsTo(desk, ref)).toEqual(['answer.1', 'answer.2', 'answer.3', 'answers.2024-02-05'])
    expect(Buffer.from(desk.mailer.accepted.at(-1)?.raw ?? []).toString()).toMatch(/undo\/6|undo=\r?\n?\/6/)
  })

  it('count the day in the zone of the event, and undo and withdrawal as changes', async () => {
    const { desk, say, guest } = await aDesk()
    const ref = await guest()
    desk.clock.moveTo('2024-02-05T22:30:00Z')
    await say(ref, yes)
    await undoAnswer(desk, { ref, number: 1, door: 'link' })
    await say(ref, no)
    desk.clock.moveTo('2024-02-05T23:00:00Z')
    await say(ref, yes)

    expect((await guestOf(desk, ref)).state.owed.map(({ mailing }) => mailing)).toEqual([
      ...['answer.1', 'answer.2', 'answer.3', 'answer.4'],
    ])
  })

  it.each([
    ['2024-03-30', '2024-03-30T12:00:00Z', '2024-03-31T06:00:00Z'],
    ['2024-10-26', '2024-10-26T12:00:00Z', '2024-10-27T07:00:00Z'],
  ])('of %s come at eight by the clocks of the next morning, which have changed', async (day, now, summaryAt) => {
    const parts = withDinner(undefined).map((part) => ({ ...part, date: '2024-11-20' }))
    const { desk, say, guest } = await aDesk({ rsvpBy: '2024-11-01', parts })
    const ref = await guest()
    desk.clock.moveTo(now)

    for (const size of [1, 2, 3, 4]) await say(ref, party(size))

    expect((await guestOf(desk, ref)).state.owed.at(-1)).toEqual({ mailing: `answers.${day}`, notBefore: summaryAt })
  })

  it('go out for what staff record after the deadline', async () => {
    const { desk, say, guest } = await aDesk()
    const ref = await guest()
    desk.clock.moveTo('2024-03-10T10:00:00Z')
    await aMinute(desk)

    await say(ref, yes, 'staff')
    await aMinute(desk)

    expect(mailsTo(desk, ref)).toEqual(['answer.1'])
  })
})

describe('a process that dies while it records', () => {
  it('records the answer and its places together or not at all, and once when it is run again', async () => {
    const { desk, campaign, guest, left } = await aDesk({ parts: withDinner(100) })
    const record = (ports: BareDesk, ref: GuestRef) => recordAnswer(ports, { ref, submission: yes, door: 'link' })
    const whole = mortalProcess(desk)
    await whole.run(async (ports) => record(ports, await guest()))

    for (const death of everyDeath(whole.calls)) {
      const ref = await guest()
      await mortalProcess(desk, death).run((ports) => record(ports, ref))
      const { seated } = await recountGuests(desk.guests, campaign)
      expect(100 - ((await left()).dinner ?? 0)).toBe(seated.dinner)

      await record(desk, ref)
      await aMinute(desk)
      expect((await guestOf(desk, ref)).state.answers).toHaveLength(1)
      expect(mailsTo(desk, ref)).toEqual(['answer.1'])
    }
  })
})

describe('places in any run of answers', () => {
  type Act = readonly [what: string, guest: number, party: number]
  const acts = fc.array(
    fc.tuple(
      fc.constantFrom('yes', 'dinner only', 'no', 'maybe', 'wait', 'undo', 'withdraw', 'confirm', 'regret', 'opt out'),
      fc.nat({ max: 3 }),
      fc.integer({ min: 1, max: 4 }),
    ),
    { minLength: 4, maxLength: 24 },
  )
  const runs = 25
  const seed = 4711

  it.each(['seat', 'interest'] as const)(
    `are never negative, never lost and never invented, where a yes means %s (${runs} runs, seed ${seed})`,
    async (yesMeans) => {
      const desk = await openBareDesk()
      let run = 0
      let full = 0
      await fc.assert(
        fc.asyncProperty(acts, fc.integer({ min: 1, max: 6 }), async (sequence: readonly Act[], places) => {
          run += 1
          const parts = [aPart({ places: places + 2 }), ...withDinner(places).slice(1)]
          const campaign = await aSavedCampaign(desk, { id: `run-${yesMeans}-${run}`, yesMeans, parts, maxParty: 4 })
          const refs: GuestRef[] = []
          for (let count = 0; count < 3; count += 1) refs.push(await aGuestOf(desk, campaign))
          refs.push(await aDelegate(desk, campaign))
          // Two at a time, so that they also get in each other's way.
          for (let at = 0; at < sequence.length; at += 2)
            for (const outcome of await Promise.all(
              sequence.slice(at, at + 2).map((each) => act(desk, campaign, refs, each)),
            ))
              full += outcome === 'full' ? 1 : 0

          const left = await desk.campaigns.placesLeft(campaign.key)
          const { seated } = await recountGuests(desk.guests, campaign)
          expect(Object.values(left).every((places) => places >= 0)).toBe(true)
          expect({ reception: places + 2 - (left.reception ?? 0), dinner: places - (left.dinner ?? 0) }).toEqual(seated)
        }),
        { numRuns: runs, seed, endOnFailure: true },
      )
      expect(full).toBeGreaterThan(0)
    },
  )

  async function aDelegate(desk: BareDesk, campaign: CampaignRecord): Promise<GuestRef> {
    const identity = aGuest({ email: 'delegate@guests.example' })
    const ref = guestRefOf(campaign.key, identity, desk.keys.guestIdKey)
    const line = { type: 'imported', at: desk.clock.now(), by: 'Ada', confirmed: ['reception'] } as const
    expect(await desk.guests.create(ref, identity, line, { reception: 1 })).toBe('created')
    return ref
  }

  async function act(
    desk: BareDesk,
    campaign: CampaignRecord,
    refs: readonly GuestRef[],
    [what, index, party]: Act,
  ): Promise<string> {
    const ref = refs[index] as GuestRef
    const say = async (submission: Submission) =>
      (await recordAnswer(desk, { ref, submission: { party, ...submission }, door: 'link' })).outcome
    switch (what) {
      case 'yes':
      case 'no':
      case 'maybe':
        return say({ decision: what })
      case 'dinner only':
        return say({ decision: 'yes', parts: ['dinner'] })
      case 'wait':
        return say({ decision: 'yes', waiting: ['dinner'] })
      case 'undo':
        return (await undoAnswer(desk, { ref, number: (await guestOf(desk, ref)).state.answers.length, door: 'link' }))
          .outcome
      case 'withdraw':
        return (await withdrawAnswer(desk, { ref, door: 'link' })).outcome
      case 'opt out':
        await desk.guests.append(await guestOf(desk, ref), [{ type: 'opted-out', at: desk.clock.now(), door: 'link' }])
        return 'recorded'
      default: {
        if (campaign.definition.yesMeans === 'seat') return 'nothing to select'
        const decision = what === 'confirm' ? 'confirmed' : 'regretted'
        const outcome = await selectGuest(desk, { campaign, ref, decision, by: 'Ada' })
        return typeof outcome === 'string' ? outcome : 'full'
      }
    }
  }
})
