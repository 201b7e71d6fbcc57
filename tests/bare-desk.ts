/**
 * The desk without pages and listeners: all ports in one object, around the real table on the embedded engine, a clock moved by hand,
 * a mailer that may misbehave and a queue that waits until a test works it off.
 */
import { onTestFinished } from 'vitest'
import { arrivalTable } from '../functions/aws/arrival-table.ts'
import type { Campaign } from '../functions/campaigns/campaign.ts'
import { launchCampaign } from '../functions/campaigns/launch-campaign.ts'
import { saveCampaign } from '../functions/campaigns/save-campaign.ts'
import type { GuestRecord, GuestRef, HistoryLine, Identity } from '../functions/guests/guest.ts'
import { campaignKeyOf, guestRefOf } from '../functions/guests/guest-id.ts'
import { type SendOutcome, sendMail } from '../functions/invitations/send-mail.ts'
import type { CampaignRecord, Desk, SendQueue, SendTask } from '../functions/ports.ts'
import { runSchedule } from '../functions/reminders/run-schedule.ts'
import { seatChanges } from '../functions/replies/answer.ts'
import type { InboundMail } from '../functions/replies/arrived-mail.ts'
import { ensureTemplates } from '../infra/compile-templates.ts'
import { aCampaign, aClock, aGuest, aKeyRing, type MovableClock, openTestTable, type TestTable } from './builders.ts'
import { type HostileMailer, hostileMailer } from './hostile-mailer.ts'

export interface WaitingQueue extends SendQueue {
  /** Takes everything that waits. */
  take(): readonly SendTask[]
}

export interface BareDesk extends Desk, Omit<TestTable, keyof Desk> {
  readonly clock: MovableClock
  readonly mailer: HostileMailer
  readonly queue: WaitingQueue
  /** Mail that arrived, by id. */
  readonly arrived: Map<string, InboundMail>
}

/** Ends with the test, or with `close` where it was opened in a hook. */
export async function openBareDesk(options: { readonly endsWithTest?: boolean } = {}): Promise<BareDesk> {
  const table = await openTestTable()
  if (options.endsWithTest !== false) onTestFinished(() => table.close())
  const clock = aClock()
  const files = new Map<string, Uint8Array>()
  const arrived = new Map<string, InboundMail>()
  let waiting: SendTask[] = []
  return {
    ...table,
    clock,
    mailer: hostileMailer(clock),
    arrivals: arrivalTable(table.table),
    arrived,
    inbound: { read: async (id) => arrived.get(id) },
    files: {
      read: async (key) => files.get(key),
      write: async (key, bytes) => void files.set(key, bytes),
    },
    queue: {
      push: async (tasks) => void waiting.push(...tasks),
      take() {
        const tasks = waiting
        waiting = []
        return tasks
      },
    },
    keys: aKeyRing(),
    addresses: {
      publicUrl: 'https://rsvp.example',
      staffUrl: 'https://rsvp.example/staff',
      replyDomain: 'reply.rsvp.example',
    },
    templates: await ensureTemplates(),
  }
}

/** Stored and, unless said otherwise, launched. */
export async function aSavedCampaign(
  desk: BareDesk,
  changes: Partial<Campaign> = {},
  { launched = true } = {},
): Promise<CampaignRecord> {
  const definition = aCampaign(changes)
  const { record } = await saveCampaign(desk, { definition, attachments: new Map(), by: 'Ada' })
  return launched ? (await launchCampaign(desk, { campaign: record.key, by: 'Ada' })).record : record
}

let people = 0

/** A guest with a life so far; each is somebody else unless named. Places follow from the lines. */
export async function aGuestOf(
  desk: BareDesk,
  campaign: CampaignRecord,
  lines: readonly HistoryLine[] = [],
  identity: Partial<Identity> = {},
): Promise<GuestRef> {
  people += 1
  const whole = aGuest({ name: `Guest ${people}`, email: `guest${people}@guests.example`, ...identity })
  const ref = guestRefOf(campaign.key, whole, desk.keys.guestIdKey)
  await desk.guests.create(ref, whole, { type: 'imported', at: '2024-01-15T10:00:00Z', by: 'Ada' })
  if (lines.length > 0) await addLines(desk, campaign, ref, lines)
  return ref
}

export async function addLines(
  desk: BareDesk,
  campaign: CampaignRecord,
  ref: GuestRef,
  lines: readonly HistoryLine[],
): Promise<void> {
  const before = await guestOf(desk, ref)
  const result = await desk.guests.append(before, lines)
  if (result.outcome !== 'written') throw new Error(`the lines of a test were not written: ${result.outcome}`)
  if (Object.keys(seatChanges(before.state, result.record.state, campaign.definition)).length > 0)
    throw new Error('lines of a test that take places go through the steps')
}

export async function guestOf(desk: Pick<Desk, 'guests'>, ref: GuestRef): Promise<GuestRecord> {
  return (await desk.guests.get(ref)) as GuestRecord
}

/** The invitation has gone out, by default a good while ago. */
export const invited = (at = '2024-02-01T08:00:00Z'): HistoryLine[] => [
  { type: 'claimed', at, mailing: 'invite' },
  { type: 'sent', at, mailing: 'invite', messageId: 'm-invite' },
]

/** Works off what waits on the queue, one after the other. */
export async function workOff(desk: Desk & { readonly queue: WaitingQueue }): Promise<readonly SendOutcome[]> {
  const outcomes: SendOutcome[] = []
  for (const task of desk.queue.take()) outcomes.push(await sendMail(desk, task))
  return outcomes
}

/** One minute of a desk whose earlier senders are all dead: settles, releases, closes, sends. */
export async function aMinute(desk: BareDesk): Promise<readonly SendOutcome[]> {
  await runSchedule(desk, { graceSeconds: 0 })
  return workOff(desk)
}

/** Mailings that left, as `guest mailing`; in the order of acceptance. */
export function mailsTo(desk: BareDesk, ref: GuestRef): readonly string[] {
  return desk.mailer.accepted.filter(({ tags }) => tags.guest === ref.guest).map(({ tags }) => tags.mailing as string)
}

export const keyOf = campaignKeyOf
