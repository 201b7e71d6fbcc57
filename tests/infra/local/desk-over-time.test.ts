import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { launchCampaign } from '../../../functions/campaigns/launch-campaign.ts'
import { saveCampaign } from '../../../functions/campaigns/save-campaign.ts'
import type { GuestRecord, GuestRef, HistoryLine } from '../../../functions/guests/guest.ts'
import { guestRefOf } from '../../../functions/guests/guest-id.ts'
import type { CampaignRecord } from '../../../functions/ports.ts'
import { recordAnswer } from '../../../functions/replies/record-answer.ts'
import { type LaptopDesk, openDesk } from '../../../infra/local/desk.ts'
import { type GuestMail, replyAsGuest, sendBySmtp } from '../../../infra/local/guest-acts.ts'
import { aCampaign, aGuest } from '../../builders.ts'

const url = 'http://127.0.0.1:8025'
const invitationDue = '2024-02-01T08:00:00Z'
let directory: string
let desk: LaptopDesk
const open = () => openDesk({ directory, startsAt: '2024-01-31T12:00:00Z', publicUrl: url, staffUrl: `${url}/staff` })

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'rsvp-desk-'))
  desk = await open()
})
afterEach(async () => {
  await desk.close()
  vi.restoreAllMocks()
  await rm(directory, { recursive: true, force: true })
})

async function aLaunchedCampaign<Names extends readonly string[]>(
  ...names: Names
): Promise<{ [Index in keyof Names]: GuestRef }> {
  const { record } = await saveCampaign(desk, { definition: aCampaign(), attachments: new Map(), by: 'Ada' })
  const refs: GuestRef[] = []
  for (const name of names) {
    const identity = aGuest({ name, email: `${name.toLowerCase()}@guests.example` })
    const ref = guestRefOf(record.key, identity, desk.keys.guestIdKey)
    await desk.guests.create(ref, identity, { type: 'imported', at: desk.clock.now(), by: 'Ada' })
    refs.push(ref)
  }
  await launchCampaign(desk, { campaign: record.key, by: 'Ada' })
  return refs as { [Index in keyof Names]: GuestRef }
}

/** The guest of the only mail so far replies to it. */
async function aReply(words: string): Promise<GuestMail> {
  const [invitation] = await desk.outbox.list()
  const original = (await desk.outbox.read(invitation?.messageId ?? '')) as Uint8Array
  return replyAsGuest(original, words, { at: desk.clock.now() })
}

const mails = async () => (await desk.outbox.list()).map(({ to, tags }) => `${tags.kind} ${to[0]}`)
const read = async (ref: GuestRef) => (await desk.guests.get(ref)) as GuestRecord
async function reopen(): Promise<void> {
  await desk.close()
  desk = await open()
}

describe('a jump of the clock', () => {
  it('stops at everything that falls due on the way, in its order, as if the time had passed', async () => {
    const [zoe] = await aLaunchedCampaign('Zoe', 'Tom')
    await desk.moveTo('2024-02-10T12:00:00Z')
    await recordAnswer(desk, { ref: zoe, submission: { decision: 'yes' }, door: 'link' })

    const stops = await desk.moveTo('2024-03-02T12:00:00Z')

    expect(stops).toEqual(['spring-evening: reminder', 'spring-evening: answers close'])
    const sent = await mails()
    expect(sent.slice(0, 2).sort()).toEqual(['invitation tom@guests.example', 'invitation zoe@guests.example'])
    expect(sent.slice(2, 4).sort()).toEqual(['confirmation zoe@guests.example', 'reminder tom@guests.example'])
    expect(sent.slice(4)).toEqual(['closing-summary staff@harbour.example'])
    const reminder = (await desk.outbox.list()).find(({ tags }) => tags.kind === 'reminder')
    expect(reminder?.at).toMatch(/^2024-02-23T08:00:0/)
  })
})

describe('a desk that was closed', () => {
  it('goes on at the same instant with the same guests, and sends nothing twice', async () => {
    await aLaunchedCampaign('Zoe', 'Tom')
    await desk.moveTo(invitationDue)
    const before = await mails()

    await reopen()
    await desk.runDue()

    expect(await mails()).toEqual(before)
    expect(desk.clock.now() >= invitationDue && desk.clock.now() < '2024-02-01T08:01:00Z').toBe(true)
  })

  it('settles what a dead sender left, by the record of its mail service', async () => {
    const [zoe, tom] = await aLaunchedCampaign('Zoe', 'Tom')
    const tags = { campaign: zoe.campaign, shard: '0', guest: zoe.guest, mailing: 'invite', attempt: '1' }
    const raw = Buffer.from('From: events@harbour.example\r\n\r\nThe invitation.\r\n')
    await desk.mailer.send({ from: 'events@harbour.example', to: 'zoe@guests.example', raw, tags })
    const claimed: HistoryLine = { type: 'claimed', at: desk.clock.now(), mailing: 'invite' }
    for (const ref of [zoe, tom]) await desk.guests.append(await read(ref), [claimed])

    await reopen()
    await desk.moveTo(invitationDue)

    const toEach = (await desk.outbox.list()).map((mail) => `${mail.to[0]} ${mail.tags.attempt}`)
    expect(toEach).toEqual(['zoe@guests.example 1', 'tom@guests.example 2'])
    for (const ref of [zoe, tom])
      expect((await read(ref)).state.mailings.invite).toMatchObject({ status: 'sent', copies: 1 })
  })

  it('reads mail that had arrived and was not dealt with', async () => {
    const [zoe] = await aLaunchedCampaign('Zoe')
    await desk.moveTo(invitationDue)
    const { raw, envelope } = await aReply('Unfortunately I cannot make it.')
    await desk.inbox.store(raw, { mailFrom: envelope.from, rcptTo: [envelope.to] })

    await reopen()
    await desk.runDue()

    expect((await read(zoe)).state.answer?.decision).toBe('no')
    expect(await desk.inbox.unprocessed()).toEqual([])
  })

  it('is not opened a second time on the same folder, and the first goes on', async () => {
    const [zoe] = await aLaunchedCampaign('Zoe')

    await expect(open()).rejects.toThrow(/already running/)

    await desk.moveTo(invitationDue)
    expect((await read(zoe)).state.mailings.invite?.status).toBe('sent')
  })
})

describe('a running desk', () => {
  it('reads mail as it arrives, without being asked', async () => {
    const [zoe] = await aLaunchedCampaign('Zoe')
    await desk.moveTo(invitationDue)

    await sendBySmtp({ port: desk.smtpPort }, await aReply('Yes, I will be there.'))

    await vi.waitFor(async () => expect((await read(zoe)).state.answer?.decision).toBe('yes'), { timeout: 5_000 })
  })

  it('goes on with other mail where one cannot be made, says so once for each without naming anybody, and still closes', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {})
    const [zoe, tom] = await aLaunchedCampaign('Zoe', 'Tom')
    const record = (await desk.campaigns.get(zoe.campaign)) as CampaignRecord
    const withBooklet = aCampaign({ attachments: [{ file: 'booklet.pdf', title: 'Booklet', as: 'attach' }] })
    const changed = { type: 'changed', at: desk.clock.now(), by: 'Ada', definitionVersion: 2 } as const
    await desk.campaigns.append(record, [changed], withBooklet)
    await recordAnswer(desk, { ref: tom, submission: { decision: 'yes' }, door: 'staff' })

    await desk.moveTo(invitationDue)
    await desk.runDue()
    await desk.close()

    expect(said.mock.calls.map(([words]) => words)).toEqual([`A mail cannot be sent (guest ${zoe.guest}, invite):`])
    desk = await open()
    expect(await mails()).toEqual(['confirmation tom@guests.example'])
    expect((await read(zoe)).history).toHaveLength(1)
  })
})
