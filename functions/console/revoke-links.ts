/** Staff revoke every link and reply address that a guest has been sent so far; the next mail carries new ones. Each run revokes anew. */
import { DomainError } from '../errors.ts'
import type { GuestRecord, GuestRef } from '../guests/guest.ts'
import type { Clock, GuestStore } from '../ports.ts'

export async function revokeLinks(
  ports: { readonly guests: GuestStore; readonly clock: Clock },
  request: { readonly ref: GuestRef; readonly by: string },
): Promise<GuestRecord> {
  for (;;) {
    const guest = await ports.guests.get(request.ref)
    if (guest === undefined) throw new DomainError('not-found', `there is no guest ${request.ref.guest}`)
    const result = await ports.guests.append(guest, [{ type: 'link-revoked', at: ports.clock.now(), by: request.by }])
    if (result.outcome === 'written') return result.record
  }
}
