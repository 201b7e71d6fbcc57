/**
 * The whole story in one test, and the best place to start reading: four guests are invited to an evening; one answers by link, one by plain
 * reply, one from the calendar, one stays silent and is reminded; answers close and staff are told.
 * Everything is the real thing on a laptop: pages, SMTP listener, mail service, table. Only the clock is moved by hand.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import PostalMime, { type Email } from 'postal-mime'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closesAt, waveDueAt } from '../functions/campaigns/campaign.ts'
import { launchCampaign } from '../functions/campaigns/launch-campaign.ts'
import { saveCampaign } from '../functions/campaigns/save-campaign.ts'
import { readGuestList } from '../functions/guests/guest-list.ts'
import { importGuests } from '../functions/guests/import-guests.ts'
import { recountGuests } from '../functions/guests/recount-guests.ts'
import type { CampaignRecord } from '../functions/ports.ts'
import { type LaptopDesk, openDesk } from '../infra/local/desk.ts'
import { answerCalendarAsGuest, replyAsGuest, sendBySmtp } from '../infra/local/guest-acts.ts'
import { deskApp } from '../infra/local/pages.ts'
import { aCampaign } from './builders.ts'

const url = 'http://127.0.0.1:8025'
const evening = aCampaign({ calendarIn: 'invitation' })
const [reception, dinner] = evening.parts.map(({ id }) => id)
const guestList = `name,email,language,organisation
Zoë Jansen,zoe@guests.example,nl,Harbour Clinic
Tom Ashdown,tom@guests.example,en,Hillside College
Ines de Wit,ines@guests.example,en,Harbour Clinic
Otto Silent,otto@guests.example,en,
`

describe('an evening, from guest list to closed RSVP', () => {
  let directory: string
  let desk: LaptopDesk
  let campaign: CampaignRecord

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'rsvp-journey-'))
    desk = await openDesk({ directory, startsAt: '2024-02-01T07:00:00Z', publicUrl: url, staffUrl: `${url}/staff` })
  })
  afterAll(async () => {
    await desk.close()
    await rm(directory, { recursive: true })
  })

  it('staff bring a campaign and its guests onto the desk, and nobody is mailed yet', async () => {
    campaign = (await saveCampaign(desk, { definition: evening, attachments: new Map(), by: 'Ada' })).record
    const list = readGuestList(Buffer.from(guestList), 'guests.csv', { campaign: evening })
    const { counts } = await importGuests(desk, { campaign, list, by: 'Ada' })
    await desk.runDue()

    expect(counts.added).toBe(4)
    expect(await desk.outbox.list()).toEqual([])
  })

  it('once launched, each guest gets the invitation when it is due, in their language', async () => {
    await launchCampaign(desk, { campaign: campaign.key, by: 'Ada' })
    await desk.runDue()
    expect(await desk.outbox.list()).toEqual([])

    await desk.moveTo(waveDueAt(evening.waves[0] as never, evening))

    const invitations = await mailsOf('invitation')
    expect(invitations.map(({ to }) => to).sort()).toEqual([
      'ines@guests.example',
      'otto@guests.example',
      'tom@guests.example',
      'zoe@guests.example',
    ])
    expect((await mailTo('zoe@guests.example', 'invitation')).text).toContain('Wij zien u graag.')
    expect((await mailTo('tom@guests.example', 'invitation')).text).toContain('We would be glad to see you.')
  })

  it('Zoë opens the link, which changes nothing, and answers for the dinner with the form', async () => {
    const link = await answerLink('zoe@guests.example')

    const page = await deskApp(desk).request(`${link}?answer=yes`)
    expect(await page.text()).toContain('Zoë Jansen')
    expect(await standings()).toMatchObject({ silent: 4, yes: 0 })

    const posted = await deskApp(desk).request(link, {
      method: 'POST',
      body: new URLSearchParams({ answer: 'yes', part: dinner as string }),
    })
    expect(posted.status).toBe(303)
    await desk.runDue()

    expect(await standings()).toMatchObject({ silent: 3, yes: 1 })
    expect((await mailTo('zoe@guests.example', 'confirmation')).text).toContain('Diner')
  })

  it('Tom simply replies to the mail', async () => {
    const original = await rawMailTo('tom@guests.example', 'invitation')
    const reply = await replyAsGuest(original, 'Thank you for the invitation. Unfortunately I cannot make it.', {
      at: desk.clock.now(),
    })

    await sendBySmtp({ port: desk.smtpPort }, reply)
    await desk.runDue()

    expect(await standings()).toMatchObject({ no: 1 })
    const [arrived] = await desk.arrivals.list({ campaign: campaign.key })
    expect(arrived).toMatchObject({ outcome: 'recorded', kind: 'reply' })
  })

  it('Ines accepts the entry in her calendar', async () => {
    const original = await rawMailTo('ines@guests.example', 'invitation')

    await sendBySmtp({ port: desk.smtpPort }, await answerCalendarAsGuest(original, 'ACCEPTED', desk.clock.now()))
    await desk.runDue()

    const recount = await recountGuests(desk.guests, campaign)
    expect(recount.answeredBy).toEqual({ link: 1, mail: 1, calendar: 1, staff: 0 })
    expect(recount.perPart).toEqual({ [reception as string]: 1, [dinner as string]: 2 })
  })

  it('only Otto, who stayed silent, is reminded a week before the RSVP date', async () => {
    await desk.moveTo(waveDueAt(evening.waves[1] as never, evening))

    expect((await mailsOf('reminder')).map(({ to }) => to)).toEqual(['otto@guests.example'])
  })

  it('at the end of the RSVP date answers close, staff get a summary, and a late answer is not recorded', async () => {
    const link = await answerLink('otto@guests.example')
    await desk.moveTo(closesAt(evening))

    const late = await deskApp(desk).request(link, {
      method: 'POST',
      body: new URLSearchParams({ answer: 'yes', part: dinner as string }),
    })

    expect(late.status).toBe(409)
    expect((await desk.campaigns.get(campaign.key))?.state.closedAt).toBe('2024-03-01T23:00:00Z')
    expect((await mailTo('staff@harbour.example', 'closing-summary')).text).toMatch(/Dinner\D+2/)
    expect(await standings()).toMatchObject({ yes: 2, no: 1, silent: 1 })
  })

  async function standings() {
    return (await recountGuests(desk.guests, campaign)).standings
  }

  async function mailsOf(kind: string) {
    const mails = (await desk.outbox.list()).filter(({ tags }) => tags.kind === kind)
    return mails.map(({ to, messageId }) => ({ to: to[0] as string, messageId }))
  }

  async function rawMailTo(address: string, kind: string): Promise<Uint8Array> {
    const mail = (await mailsOf(kind)).find(({ to }) => to === address)
    return (await desk.outbox.read(mail?.messageId ?? '')) as Uint8Array
  }

  async function mailTo(address: string, kind: string): Promise<Email> {
    return PostalMime.parse(await rawMailTo(address, kind))
  }

  async function answerLink(address: string): Promise<string> {
    const { text } = await mailTo(address, 'invitation')
    return /http:\S+\/a\/[a-z2-7]{56}/.exec(text ?? '')?.[0] ?? 'no link in the mail'
  }
})
