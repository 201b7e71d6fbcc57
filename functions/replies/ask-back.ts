/**
 * Staff ask a guest what a mail means: the words become a mail that is owed to the guest's registered address, and the card is closed.
 * The guest's history holds one question per mail, so a second press, or two at once, ask once.
 */
import type { GuestRecord } from '../guests/guest.ts'
import { type CardPorts, type ClosedBefore, closeCard } from './close-card.ts'

export type AskOutcome =
  | { readonly outcome: 'asked'; readonly record: GuestRecord }
  /** The mail is tied to no guest, or mail to the guest comes back: nothing was written. */
  | { readonly outcome: 'no-guest' | 'unreachable' }
  | ClosedBefore

export async function askBack(
  ports: CardPorts,
  request: { readonly id: string; readonly by: string; readonly words: string },
): Promise<AskOutcome> {
  const { id, by, words } = request
  const mail = await ports.arrivals.get(id)
  if (mail === undefined || mail.settled !== undefined) return { outcome: 'closed-before', settled: mail?.settled }
  if (mail.ref === undefined) return { outcome: 'no-guest' }
  for (;;) {
    const guest = await ports.guests.get(mail.ref)
    if (guest === undefined) return { outcome: 'no-guest' }
    if (guest.state.bounced !== undefined) return { outcome: 'unreachable' }
    const isAsked = guest.history.some((line) => line.type === 'asked-back' && line.inbound === id)
    const line = { type: 'asked-back', at: ports.clock.now(), words, by, inbound: id } as const
    const result = isAsked ? ({ outcome: 'written', record: guest } as const) : await ports.guests.append(guest, [line])
    if (result.outcome !== 'written') continue
    const closed = await closeCard(ports, { id, by, action: 'asked back', tell: false })
    return closed.outcome === 'closed' ? { outcome: 'asked', record: result.record } : closed
  }
}
