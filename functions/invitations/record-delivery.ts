/**
 * The mail service reports back, or a mail system writes (replies/machine-effect.ts): bounces and complaints end further mail to the guest, and a
 * delivery settles a doubtful hand-over.
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
  /** The report, where it came as a mail instead of an event. */
  readonly inbound?: string
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

function newLines({ history, state }: GuestRecord, event: DeliveryEvent): HistoryLine[] {
  const { mailing, messageId, at, inbound } = event
  if (inbound !== undefined && history.some((line) => 'inbound' in line && line.inbound === inbound)) return []
  const left = history.findIndex((line) => line.type === 'sent' && line.messageId === messageId)
  // The event proves that the mail was accepted, whatever the sender could tell or is about to tell.
  const proof: HistoryLine[] = left >= 0 ? [] : [{ type: 'sent', at, mailing, messageId }]
  if (event.type === 'delivered') return proof
  if (event.type === 'complained')
    return state.complainedAt === undefined ? [...proof, { type: 'complained', at, inbound }] : proof

  const since = left >= 0 ? history.slice(left) : []
  const isTold = since.some((line) => line.type === 'bounced' && line.mailing === mailing && tellsTheSame(line, event))
  // An address that was corrected since: what comes back from it says nothing about the new one.
  const formerAddress = since.some((line) => line.type === 'corrected' && line.fields.includes('email'))
  const latest = state.mailings[mailing]
  const hasLeftAgain = latest?.status === 'sent' && latest.messageId !== messageId
  if (isTold || (formerAddress && hasLeftAgain)) return proof
  const reason = event.reason ?? 'no reason given'
  const bounced: HistoryLine = { type: 'bounced', at, mailing, permanent: event.permanent === true, reason, inbound }
  return [...proof, formerAddress ? { ...bounced, formerAddress } : bounced]
}

/** An event comes twice with the same instant; a report by mail tells again, in its own time, what an event may have told. */
function tellsTheSame(told: Extract<HistoryLine, { type: 'bounced' }>, event: DeliveryEvent): boolean {
  if (event.inbound === undefined) return told.at === event.at
  return told.permanent || event.permanent !== true
}
