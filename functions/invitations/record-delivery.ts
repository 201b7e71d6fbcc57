/**
 * The mail service reports back: bounces and complaints end further mail to the guest, and a delivery settles a doubtful hand-over.
 * Told twice about the same thing, the second changes nothing.
 */
import type { GuestRecord, GuestRef, HistoryLine, Mailing } from '../guests/guest.ts'
import type { Clock, GuestStore } from '../ports.ts'

/** What matters of an event of the mail service's event publishing; the adapter at the edge reads it. */
export interface DeliveryEvent {
  readonly type: 'delivered' | 'bounced' | 'complained'
  readonly ref: GuestRef
  readonly mailing: Mailing
  readonly messageId: string
  readonly at: string
  /** With `bounced`: whether the address is dead for good. */
  readonly permanent?: boolean
  readonly reason?: string
}

export async function recordDelivery(
  ports: { readonly guests: GuestStore; readonly clock: Clock },
  event: DeliveryEvent,
): Promise<'recorded' | 'nothing-new' | 'unknown-guest'> {
  for (;;) {
    const guest = await ports.guests.get(event.ref)
    if (guest === undefined) return 'unknown-guest'
    const lines = newLines(guest, event)
    if (lines.length === 0) return 'nothing-new'
    const result = await ports.guests.append(guest, lines)
    if (result.outcome === 'written') return 'recorded'
  }
}

function newLines(guest: GuestRecord, event: DeliveryEvent): HistoryLine[] {
  const { mailing, messageId, at } = event
  const mailingState = guest.state.mailings[mailing]
  // The event proves that the mail was accepted, whatever the sender could tell or is about to tell.
  const isOpen = mailingState?.status === 'doubtful' || mailingState?.status === 'claimed'
  const proof: HistoryLine[] = isOpen ? [{ type: 'sent', at, mailing, messageId }] : []
  if (event.type === 'complained')
    return guest.state.complainedAt === undefined ? [...proof, { type: 'complained', at }] : proof
  if (event.type === 'bounced') {
    const known = guest.history.some((line) => line.type === 'bounced' && line.mailing === mailing && line.at === at)
    if (known) return proof
    return [
      ...proof,
      { type: 'bounced', at, mailing, permanent: event.permanent === true, reason: event.reason ?? 'no reason given' },
    ]
  }
  return proof
}
