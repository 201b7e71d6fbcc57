import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Campaign } from '../../functions/campaigns/campaign.ts'
import { launchCampaign } from '../../functions/campaigns/launch-campaign.ts'
import { saveCampaign } from '../../functions/campaigns/save-campaign.ts'
import { type GuestRef, type HistoryLine, standingOf } from '../../functions/guests/guest.ts'
import { readGuestList } from '../../functions/guests/guest-list.ts'
import { importGuests } from '../../functions/guests/import-guests.ts'
import { recordDelivery } from '../../functions/invitations/record-delivery.ts'
import { releaseWaves } from '../../functions/invitations/release-waves.ts'
import { sendMail } from '../../functions/invitations/send-mail.ts'
import type { CampaignRecord } from '../../functions/ports.ts'
import { recordAnswer, withdrawAnswer } from '../../functions/replies/record-answer.ts'
import {
  aGuestOf,
  aMinute,
  aSavedCampaign,
  type BareDesk,
  guestOf,
  invited,
  mailsTo,
  openBareDesk,
  workOff,
} from '../bare-desk.ts'
import { aCampaign } from '../builders.ts'
import { aLife, linesOf, shouldBeReminded } from './random-life.ts'

const waves: Campaign['waves'] = [
  { id: 'invite', kind: 'invitation', at: '2024-02-01T09:00' },
  { id: 'reminder', kind: 'reminder', daysBefore: 7, time: '09:00' },
  { id: 'last-call', kind: 'last-call', daysBefore: 1, time: '09:00' },
]
const reminderDue = '2024-02-23T08:00:00Z'
const lastCallDue = '2024-02-29T08:00:00Z'

async function aDesk(changes: Partial<Campaign> = {}) {
  const desk = await openBareDesk()
  return { desk, campaign: await aSavedCampaign(desk, { waves, ...changes }) }
}
const released = async (desk: BareDesk) => {
  await releaseWaves(desk)
  return desk.queue.take().map(({ ref, mailing }) => `${ref.guest} ${mailing}`)
}
const maybe: HistoryLine = {
  type: 'answered',
  at: '2024-02-02T10:00:00Z',
  door: 'link',
  answer: { decision: 'maybe', parts: [], party: 1 },
  confirm: 'never',
}

describe('the pump', () => {
  it('releases nothing of a campaign that is not launched or is paused', async () => {
    const desk = await openBareDesk()
    const campaign = await aSavedCampaign(desk, {}, { launched: false })
    await aGuestOf(desk, campaign)

    expect(await released(desk)).toEqual([])

    const { record } = await launchCampaign(desk, { campaign: campaign.key, by: 'Ada' })
    await desk.campaigns.append(record, [{ type: 'paused', at: desk.clock.now(), by: 'Ada', reason: 'wrong hall' }])
    expect(await released(desk)).toEqual([])
  })

  it('finds everybody again whom a lost queue forgot', async () => {
    const { desk, campaign } = await aDesk()
    const refs = [await aGuestOf(desk, campaign), await aGuestOf(desk, campaign)]

    const first = await released(desk)
    const second = await released(desk)

    expect(first.sort()).toEqual(refs.map(({ guest }) => `${guest} invite`).sort())
    expect(second.sort()).toEqual(first)
  })

  it('run twice at once makes one mail per guest', async () => {
    const { desk, campaign } = await aDesk()
    const refs = []
    for (let count = 0; count < 5; count += 1) refs.push(await aGuestOf(desk, campaign))
    await Promise.all([releaseWaves(desk), releaseWaves(desk)])
    const tasks = desk.queue.take()

    await Promise.all(tasks.map((task) => sendMail(desk, task)))

    expect(tasks).toHaveLength(10)
    for (const ref of refs) expect(mailsTo(desk, ref)).toEqual(['invite'])
  })

  it('keeps to the pace and the daily quota of the account, owed mails first', async () => {
    const { desk, campaign } = await aDesk()
    for (let count = 0; count < 5; count += 1) await aGuestOf(desk, campaign)
    const waiting = await aGuestOf(desk, campaign, invited())
    await recordAnswer(desk, { ref: waiting, submission: { decision: 'no' }, door: 'link' })
    desk.mailer.limits = { perSecond: 0.05, per24Hours: 50_000 }

    expect(await released(desk)).toHaveLength(3)
    expect((await released(desk))[0]).toBe(`${waiting.guest} answer.1`)

    desk.mailer.limits = { perSecond: 14, per24Hours: 2 }
    expect(await released(desk)).toHaveLength(2)
    desk.mailer.limits = { perSecond: 14, per24Hours: 0 }
    expect(await released(desk)).toEqual([])
  })

  it('does not finish a reminder whose guests the pace left over', async () => {
    const { desk, campaign } = await aDesk()
    const refs = []
    for (let count = 0; count < 4; count += 1) refs.push(await aGuestOf(desk, campaign, invited()))
    desk.clock.moveTo(reminderDue)
    desk.mailer.limits = { perSecond: 0.05, per24Hours: 50_000 }

    for (let minute = 0; minute < 3; minute += 1) await aMinute(desk)

    for (const ref of refs) expect(mailsTo(desk, ref)).toEqual(['reminder'])
    expect((await desk.campaigns.get(campaign.key))?.state.finishedWaves).toEqual(['reminder'])
  })

  it('does not finish a reminder while the outcome of one is open', async () => {
    const { desk, campaign } = await aDesk()
    const ref = await aGuestOf(desk, campaign, invited())
    desk.clock.moveTo(reminderDue)
    desk.mailer.behave('lose')
    await releaseWaves(desk)
    await workOff(desk)

    await releaseWaves(desk)
    expect((await desk.campaigns.get(campaign.key))?.state.finishedWaves).toEqual([])

    await aMinute(desk)
    expect(mailsTo(desk, ref)).toEqual(['reminder'])
  })
})

describe('reminders', () => {
  it('wait for who is away, without being looked for each minute, and are over after that', async () => {
    const { desk, campaign } = await aDesk()
    const present = await aGuestOf(desk, campaign, invited())
    const back = (until: string): HistoryLine => ({ type: 'away', at: reminderDue, until, inbound: 'mail-1' })
    const first = await aGuestOf(desk, campaign, [...invited(), back('2024-02-26')])
    const second = await aGuestOf(desk, campaign, [...invited(), back('2024-02-28')])
    const resting = async () => (await desk.campaigns.get(campaign.key))?.state.restingWaves.reminder
    const remindedAt = async (instant: string) => {
      desk.clock.moveTo(instant)
      for (let minute = 0; minute < 3; minute += 1) await aMinute(desk)
      return [present, first, second].map((ref) => mailsTo(desk, ref).length)
    }

    expect(await remindedAt(reminderDue)).toEqual([1, 0, 0])
    expect(await resting()).toBe('2024-02-26T08:00:00Z')
    expect(await remindedAt('2024-02-26T08:00:00Z')).toEqual([1, 1, 0])
    expect(await resting()).toBe('2024-02-28T08:00:00Z')
    expect(await remindedAt('2024-02-28T08:00:00Z')).toEqual([1, 1, 1])
    expect((await desk.campaigns.get(campaign.key))?.state.finishedWaves).toEqual(['reminder'])
  })

  it('go to the silent, a maybe gets the last call only, and whoever was never reached is left in peace', async () => {
    const { desk, campaign } = await aDesk()
    const at = '2024-02-02T10:00:00Z'
    const silent = await aGuestOf(desk, campaign, invited())
    const undecided = await aGuestOf(desk, campaign, [...invited(), maybe])
    const others = [
      await aGuestOf(desk, campaign, [...invited(), { type: 'opted-out', at, door: 'one-click' }]),
      await aGuestOf(desk, campaign, [...invited(), { type: 'complained', at }]),
      await aGuestOf(desk, campaign, [...invited(), { type: 'bounced', at, permanent: true, reason: '550' }]),
      await aGuestOf(desk, campaign, [{ type: 'imported', at, by: 'Ada', confirmed: [] }]),
    ]

    for (const due of [reminderDue, lastCallDue]) {
      desk.clock.moveTo(due)
      await aMinute(desk)
    }

    expect(mailsTo(desk, silent)).toEqual(['reminder', 'last-call'])
    expect(mailsTo(desk, undecided)).toEqual(['last-call'])
    for (const other of others) expect(mailsTo(desk, other)).toEqual([])
  })

  it('that a stopped desk missed are not made up for: only the latest leaves', async () => {
    const { desk, campaign } = await aDesk()
    const ref = await aGuestOf(desk, campaign, invited())
    desk.clock.moveTo(lastCallDue)

    await aMinute(desk)
    await aMinute(desk)

    expect(mailsTo(desk, ref)).toEqual(['last-call'])
  })

  it('pass by a guest imported after they were due, who is invited and gets the next', async () => {
    const { desk, campaign } = await aDesk()
    desk.clock.moveTo('2024-02-25T10:00:00Z')
    const ref = await aGuestOf(desk, campaign)

    await aMinute(desk)
    await aMinute(desk)
    expect(mailsTo(desk, ref)).toEqual(['invite'])

    desk.clock.moveTo(lastCallDue)
    await aMinute(desk)
    expect(mailsTo(desk, ref)).toEqual(['invite', 'last-call'])
  })

  it('are sent on the new day when the RSVP date moves after they were finished, to those not reminded before', async () => {
    const { desk, campaign } = await aDesk()
    const reminded = await aGuestOf(desk, campaign, invited())
    desk.clock.moveTo(reminderDue)
    await aMinute(desk)
    await aMinute(desk)
    desk.clock.moveTo('2024-02-26T10:00:00Z')
    const late = await aGuestOf(desk, campaign)
    const definition = aCampaign({ waves, rsvpBy: '2024-03-10' })
    await saveCampaign(desk, { definition, attachments: new Map(), by: 'Ada' })
    await aMinute(desk)

    desk.clock.moveTo('2024-03-03T08:00:00Z')
    await aMinute(desk)

    expect(mailsTo(desk, late)).toEqual(['invite', 'reminder'])
    expect(mailsTo(desk, reminded)).toEqual(['reminder'])
  })

  it('reach a guest who took the answer back before they were due', async () => {
    const { desk, campaign } = await aDesk()
    const ref = await aGuestOf(desk, campaign, invited())
    await recordAnswer(desk, { ref, submission: { decision: 'no' }, door: 'link' })
    await withdrawAnswer(desk, { ref, door: 'link' })
    await aMinute(desk)
    desk.clock.moveTo(reminderDue)

    await aMinute(desk)

    expect(mailsTo(desk, ref)).toEqual(['answer.1', 'answer.2', 'reminder'])
  })
})

describe('two invitation waves', () => {
  it('invite each guest once, even where senders take both at the same moment', async () => {
    const lists: Campaign['waves'] = [
      { id: 'list-a', kind: 'invitation', at: '2024-02-01T09:00' },
      { id: 'list-b', kind: 'invitation', at: '2024-02-02T09:00' },
    ]
    const { desk, campaign } = await aDesk({ waves: lists })
    const ref = await aGuestOf(desk, campaign)
    desk.mailer.meanwhile = () => sendMail(desk, { ref, mailing: 'list-b' })

    await aMinute(desk)
    await aMinute(desk)

    expect(mailsTo(desk, ref)).toEqual(['list-a'])
  })
})

describe('a dead address', () => {
  const importOne = async (desk: BareDesk, campaign: CampaignRecord, email: string): Promise<GuestRef> => {
    const csv = Buffer.from(`id,name,email\n7,Ada Byron,${email}\n`)
    const list = readGuestList(csv, 'guests.csv', { campaign: campaign.definition })
    const { rows } = await importGuests(desk, { campaign, list, by: 'Ada' })
    return rows[0]?.ref as GuestRef
  }
  const bounce = (desk: BareDesk, messageId: string) => {
    const mail = desk.mailer.accepted.find((each) => each.messageId === messageId)
    const { campaign = '', shard, guest = '', mailing = '' } = mail?.tags ?? {}
    const ref = { campaign, shard: Number(shard), guest }
    return recordDelivery(desk, {
      ...{ type: 'bounced', ref, mailing, messageId, at: desk.clock.now() },
      ...{ permanent: true, reason: '550' },
    })
  }
  const addresses = (desk: BareDesk) => desk.mailer.accepted.map(({ to, tags }) => `${tags.mailing} ${to}`)

  it('gets no reminder; corrected, the new one gets the invitation once, and the next reminder', async () => {
    const { desk, campaign } = await aDesk()
    const ref = await importOne(desk, campaign, 'old@guests.example')
    await aMinute(desk)
    await bounce(desk, 'm-1')
    expect(standingOf((await guestOf(desk, ref)).state)).toBe('unreachable')
    desk.clock.moveTo(reminderDue)
    await aMinute(desk)

    await importOne(desk, campaign, 'new@guests.example')
    await aMinute(desk)
    await aMinute(desk)
    desk.clock.moveTo(lastCallDue)
    await aMinute(desk)

    expect(addresses(desk)).toEqual([
      'invite old@guests.example',
      'invite new@guests.example',
      'last-call new@guests.example',
    ])
  })

  it('that was corrected before its bounce came back does not make the new one dead: it is invited once', async () => {
    const { desk, campaign } = await aDesk()
    const ref = await importOne(desk, campaign, 'old@guests.example')
    await aMinute(desk)
    await importOne(desk, campaign, 'new@guests.example')
    await aMinute(desk)

    await bounce(desk, 'm-1')
    await aMinute(desk)
    await bounce(desk, 'm-1')
    desk.clock.moveTo('2024-02-06T10:00:00Z')
    await bounce(desk, 'm-1')
    await aMinute(desk)

    expect(addresses(desk)).toEqual(['invite old@guests.example', 'invite new@guests.example'])
    expect(standingOf((await guestOf(desk, ref)).state)).toBe('silent')
  })

  it('that is the corrected one again is dead', async () => {
    const { desk, campaign } = await aDesk()
    const ref = await importOne(desk, campaign, 'old@guests.example')
    await aMinute(desk)
    await bounce(desk, 'm-1')
    await importOne(desk, campaign, 'worse@guests.example')
    await aMinute(desk)

    await bounce(desk, 'm-2')

    expect(standingOf((await guestOf(desk, ref)).state)).toBe('unreachable')
  })
})

describe('R1 on the real table', () => {
  const seed = 20240301
  const guests = 120
  it(`sends the reminder to exactly those silent among ${guests} random lives (seed ${seed})`, async () => {
    const { desk, campaign } = await aDesk()
    const lives = fc.sample(aLife(reminderDue), { numRuns: guests, seed })
    const expected: string[] = []
    for (const life of lives) {
      const ref = await aGuestOf(desk, campaign, linesOf(life))
      if (life.some(({ what }) => what === 'opts out in another campaign'))
        await desk.optOuts.add((await guestOf(desk, ref)).identity.email, '2024-02-10T10:00:00Z')
      if (shouldBeReminded(life, reminderDue)) expected.push(ref.guest)
    }
    desk.clock.moveTo(reminderDue)

    // No settling: a claim in these lives belongs to a sender at work.
    await releaseWaves(desk)
    await workOff(desk)
    await releaseWaves(desk)
    await workOff(desk)

    const reminded = desk.mailer.accepted.filter(({ tags }) => tags.mailing === 'reminder')
    expect(reminded.map(({ tags }) => tags.guest).sort()).toEqual(expected.sort())
    expect(expected.length).toBeGreaterThan(10)
  })
})
