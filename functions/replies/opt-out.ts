/** A guest wants no more invitations or reminders: holds over all campaigns, and is not a "no". A second run changes nothing. */
import type { Door, GuestRef } from '../guests/guest.ts'
import type { Clock, GuestStore, OptOuts } from '../ports.ts'

export async function optOut(
  ports: { readonly guests: GuestStore; readonly optOuts: OptOuts; readonly clock: Clock },
  request: { readonly ref: GuestRef; readonly door: Door | 'one-click' },
): Promise<'opted-out' | 'unknown-guest'> {
  for (;;) {
    const record = await ports.guests.get(request.ref)
    if (record === undefined) return 'unknown-guest'
    const at = ports.clock.now()
    // The guest may stand in another campaign's list under another address of theirs.
    for (const address of [record.identity.email, ...record.state.aliases]) await ports.optOuts.add(address, at)
    if (record.state.optedOutAt !== undefined) return 'opted-out'
    const result = await ports.guests.append(record, [{ type: 'opted-out', at, door: request.door }])
    if (result.outcome === 'written') return 'opted-out'
  }
}
