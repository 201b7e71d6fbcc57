/** The staff pages around real stores: the table on the embedded engine, an inbox in a folder, a clock moved by hand. */
import type { Hono } from 'hono'
import { onTestFinished } from 'vitest'
import { arrivalTable } from '../../functions/aws/arrival-table.ts'
import type { Campaign } from '../../functions/campaigns/campaign.ts'
import { launchCampaign } from '../../functions/campaigns/launch-campaign.ts'
import { guestPath } from '../../functions/console/guest-page.ts'
import { type StaffPorts, staffPages } from '../../functions/console/staff-pages.ts'
import type { GuestRecord, GuestRef, HistoryLine, Identity } from '../../functions/guests/guest.ts'
import { campaignKeyOf, guestRefOf } from '../../functions/guests/guest-id.ts'
import type { ArrivalStore, CampaignRecord, SendTask } from '../../functions/ports.ts'
import type { ArrivedMail } from '../../functions/replies/arrived-mail.ts'
import { ensureTemplates } from '../../infra/compile-templates.ts'
import { type Inbox, openInbox } from '../../infra/local/inbox.ts'
import { aCampaign, aClock, aGuest, aKeyRing, type MovableClock, openTestTable, type TestTable } from '../builders.ts'
import { type HostileMailer, hostileMailer } from '../hostile-mailer.ts'
import { aFolder } from '../infra/local/outgoing-mail.ts'

export interface StaffDesk extends TestTable {
  readonly app: Hono
  readonly clock: MovableClock
  readonly arrivals: ArrivalStore
  readonly inbox: Inbox
  readonly mailer: HostileMailer
  /** What was put on the queue. */
  readonly queued: SendTask[]
  campaign(definition?: Campaign): Promise<CampaignRecord>
  guest(identity?: Partial<Identity>, lines?: readonly HistoryLine[]): Promise<GuestRef>
  read(ref: GuestRef): Promise<GuestRecord>
  /** A mail of this guest that nobody could decide. */
  card(ref: GuestRef | undefined, changes?: Partial<ArrivedMail> & { readonly body?: string }): Promise<string>
  /** A page as text. */
  get(path: string): Promise<string>
  post(path: string, form: Readonly<Record<string, string | readonly string[]>>, headers?: object): Promise<Response>
}

export const campaignKey = campaignKeyOf(aCampaign().id)
export const campaignPath = `/c/${campaignKey}`
export const pathOf = (ref: GuestRef): string => guestPath('', ref)

/** Ends with the test. */
export async function openStaffDesk(changes: Partial<StaffPorts> = {}): Promise<StaffDesk> {
  const table = await openTestTable()
  onTestFinished(() => table.close())
  const clock = aClock()
  const arrivals = arrivalTable(table.table)
  const inbox = openInbox(aFolder(), () => new Date(clock.now()))
  const queued: SendTask[] = []
  const mailer = hostileMailer(clock)
  const app = staffPages({
    ...table,
    clock,
    arrivals,
    inbound: inbox,
    mailer,
    keys: aKeyRing(),
    addresses: {
      publicUrl: 'https://rsvp.example',
      staffUrl: 'https://rsvp.example/staff',
      replyDomain: 'reply.rsvp.example',
    },
    templates: await ensureTemplates(),
    queue: {
      async push(tasks) {
        queued.push(...tasks)
      },
    },
    launch: (campaign, by) => launchCampaign({ campaigns: table.campaigns, clock }, { campaign, by }),
    ...changes,
  })
  const { campaigns, guests } = table

  return {
    ...table,
    app,
    clock,
    arrivals,
    inbox,
    mailer,
    queued,
    async campaign(definition = aCampaign()) {
      const key = campaignKeyOf(definition.id)
      await campaigns.create(key, definition, { type: 'created', at: clock.now(), by: 'staff' })
      return (await campaigns.get(key)) as CampaignRecord
    },
    async guest(identity = {}, lines = []) {
      const whole = aGuest(identity)
      const ref = guestRefOf(campaignKey, whole, aKeyRing().guestIdKey)
      await guests.create(ref, whole, { type: 'imported', at: clock.now(), by: 'the list' })
      if (lines.length > 0) await guests.append((await guests.get(ref)) as GuestRecord, lines)
      return ref
    },
    async read(ref) {
      return (await guests.get(ref)) as GuestRecord
    },
    async card(ref, { body = 'Could I bring my daughter?', ...mail } = {}) {
      const from = mail.from ?? 'zoe@guests.example'
      const raw = Buffer.from(
        `From: ${from}\r\nSubject: ${mail.subject ?? 'Re: Spring evening'}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${body}\r\n`,
      )
      const id = await inbox.store(raw, { mailFrom: from, rcptTo: ['rsvp@reply.rsvp.example'] })
      await arrivals.record({
        id,
        receivedAt: clock.now(),
        campaign: ref?.campaign,
        ref,
        kind: 'reply',
        outcome: 'review',
        why: 'It asks a question.',
        evidence: ['Could I bring'],
        from,
        subject: 'Re: Spring evening',
        ...mail,
      })
      return id
    },
    async get(path) {
      return (await app.request(path)).text()
    },
    async post(path, form, headers = { 'sec-fetch-site': 'same-origin' }) {
      const body = new URLSearchParams()
      for (const [name, values] of Object.entries(form)) for (const value of [values].flat()) body.append(name, value)
      return app.request(path, { method: 'POST', body, headers: { ...headers } })
    },
  }
}
