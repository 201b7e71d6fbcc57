/**
 * A sender that died between claim and outcome leaves a claim. After a grace period the mail service's own record says what happened:
 * accepted (then it is sent), absent (then it may be claimed again), or nobody can tell (then it is doubtful and listed, never sent again blindly).
 */
import { DateTime } from 'luxon'
import type { GuestRecord, HistoryLine, Mailing } from '../guests/guest.ts'
import type { CampaignStore, Clock, GuestStore, Mailer, SendTask } from '../ports.ts'
import { mailTags } from './send-mail.ts'

export interface SettleSummary {
  readonly sent: number
  readonly released: number
  readonly doubtful: number
}

export async function settleClaims(
  ports: {
    readonly campaigns: CampaignStore
    readonly guests: GuestStore
    readonly mailer: Mailer
    readonly clock: Clock
  },
  options: {
    /** A claim younger than this may belong to a sender that is still at work. */
    readonly graceSeconds: number
    /** Where senders run in this process, it knows which of them are at work. */
    readonly isUnderWay?: (task: SendTask) => boolean
  },
): Promise<SettleSummary> {
  const settled = { sent: 0, released: 0, doubtful: 0 }
  const before = DateTime.fromISO(ports.clock.now(), { zone: 'utc' }).minus({ seconds: options.graceSeconds })
  for (const campaign of await ports.campaigns.list()) {
    for await (const { ref } of ports.guests.list(campaign.key, { attention: true })) {
      let guest = await ports.guests.get(ref)
      const claims = Object.entries(guest?.state.mailings ?? {}).flatMap(([mailing, { status, at }]) =>
        status === 'claimed' && DateTime.fromISO(at) <= before ? [mailing] : [],
      )
      for (const mailing of claims) {
        if (guest === undefined || options.isUnderWay?.({ ref, mailing })) continue
        const line = await howItEnded(ports, guest, mailing)
        // Under the version that was read: a sender that was alive after all has the last word.
        const result = await ports.guests.append(guest, [line])
        guest = result.outcome === 'written' ? result.record : undefined
        if (guest !== undefined) settled[line.type === 'doubted' ? 'doubtful' : line.type] += 1
      }
    }
  }
  return settled
}

async function howItEnded(
  ports: { readonly mailer: Mailer; readonly clock: Clock },
  guest: GuestRecord,
  mailing: Mailing,
): Promise<Extract<HistoryLine, { type: 'sent' | 'released' | 'doubted' }>> {
  const found = await ports.mailer.recordOf(mailTags(guest, mailing))
  const at = ports.clock.now()
  switch (found.found) {
    case 'accepted':
      return { type: 'sent', at: found.at, mailing, messageId: found.messageId }
    case 'absent':
      return { type: 'released', at, mailing, reason: 'never reached the mail service' }
    case 'unknown':
      return { type: 'doubted', at, mailing, reason: 'the hand-over was cut off and no record says how it ended' }
  }
}
