/**
 * Staff know whose address a mail came from: the address becomes the guest's, and the mail is judged again as from that guest, by the same
 * rules as every mail. Recorded, it closes the card; else the card stays open, tied to the guest, with the reason.
 * A second run finds the address there and the answer unchanged.
 */
import type { GuestRecord, GuestRef } from '../guests/guest.ts'
import type { ArrivedMail } from './arrived-mail.ts'
import { type ClosedBefore, closeCard } from './close-card.ts'
import { arrivalOf, carryOut, judgeArrival, type ReceivingPorts } from './receive-mail.ts'

export type AliasOutcome =
  /** The address is the guest's now; `mail` says what became of the mail. */
  | { readonly outcome: 'added'; readonly mail: ArrivedMail }
  /** Nothing was written: there is no such guest, no text any more, or the mail does not name one sender of its own. */
  | { readonly outcome: 'no-guest' | 'not-kept' | 'no-sender' }
  | ClosedBefore

export async function addAlias(
  ports: ReceivingPorts,
  request: { readonly id: string; readonly ref: GuestRef; readonly by: string },
): Promise<AliasOutcome> {
  const { id, ref, by } = request
  const [card, kept, guest] = await Promise.all([ports.arrivals.get(id), ports.inbound.read(id), ports.guests.get(ref)])
  if (card === undefined || card.settled !== undefined) return { outcome: 'closed-before', settled: card?.settled }
  if (kept === undefined) return { outcome: 'not-kept' }
  if (guest === undefined) return { outcome: 'no-guest' }
  const { reading } = await judgeArrival(ports, kept, ref)
  if (reading.from === '' || reading.setAside !== undefined) return { outcome: 'no-sender' }

  await addAddress(ports, guest, { email: reading.from, by, inbound: id })
  const judged = await judgeArrival(ports, kept, ref)
  const result = await carryOut(ports, kept, judged)
  const amended = await ports.arrivals.amend(card, arrivalOf(judged, result))
  if (amended === 'conflict') {
    const now = await ports.arrivals.get(id)
    return now === undefined || now.settled !== undefined
      ? { outcome: 'closed-before', settled: now?.settled }
      : { outcome: 'added', mail: now }
  }
  if (amended.outcome === 'review' || amended.attention !== undefined) return { outcome: 'added', mail: amended }
  const action = `is an address of ${guest.identity.name}: ${amended.outcome}`
  await closeCard(ports, { id, by, action, tell: false })
  return { outcome: 'added', mail: (await ports.arrivals.get(id)) ?? amended }
}

async function addAddress(
  ports: ReceivingPorts,
  guest: GuestRecord,
  alias: { readonly email: string; readonly by: string; readonly inbound: string },
): Promise<void> {
  for (let record: GuestRecord | undefined = guest; record; record = await ports.guests.get(guest.ref)) {
    if (alias.email === record.identity.email || record.state.aliases.includes(alias.email)) return
    const line = { type: 'alias-added', at: ports.clock.now(), ...alias } as const
    if ((await ports.guests.append(record, [line])).outcome === 'written') return
  }
}
