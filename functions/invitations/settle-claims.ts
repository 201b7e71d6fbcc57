/**
 * A sender that died between claim and outcome leaves a claim. After a grace period the mail service's own record says what happened:
 * accepted (then it is sent), absent (then it may be claimed again), or nobody can tell (then it is doubtful and listed, never sent again blindly).
 */
import { DateTime } from 'luxon'
import type { CampaignStore, Clock, GuestStore, Mailer } from '../ports.ts'
import { appendSurely, mailTags } from './send-mail.ts'

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
  options: { readonly graceSeconds: number },
): Promise<SettleSummary> {
  const settled = { sent: 0, released: 0, doubtful: 0 }
  const before = DateTime.fromISO(ports.clock.now(), { zone: 'utc' }).minus({ seconds: options.graceSeconds })
  for (const campaign of await ports.campaigns.list()) {
    for await (const { ref } of ports.guests.list(campaign.key, { attention: true })) {
      const guest = await ports.guests.get(ref)
      for (const [mailing, state] of Object.entries(guest?.state.mailings ?? {})) {
        if (guest === undefined || state.status !== 'claimed' || DateTime.fromISO(state.at) > before) continue
        const found = await ports.mailer.recordOf(mailTags(guest, mailing))
        const at = ports.clock.now()
        if (found.found === 'accepted') {
          await appendSurely(ports, guest, { type: 'sent', at: found.at, mailing, messageId: found.messageId })
          settled.sent += 1
        } else if (found.found === 'absent') {
          await appendSurely(ports, guest, { type: 'released', at, mailing, reason: 'never reached the mail service' })
          settled.released += 1
        } else {
          await appendSurely(ports, guest, {
            type: 'doubted',
            at,
            mailing,
            reason: 'the hand-over was cut off and no record says how it ended',
          })
          settled.doubtful += 1
        }
      }
    }
  }
  return settled
}
