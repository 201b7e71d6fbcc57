/**
 * A member of the staff closes the card of an arrived mail: what was done stands with the mail and in the history of its guest.
 * A second run finds it closed, changes nothing, and says who closed it.
 */
import type { GuestRef } from '../guests/guest.ts'
import type { ArrivalStore, Clock, GuestStore } from '../ports.ts'
import type { ArrivedMail } from './arrived-mail.ts'

export interface CardPorts {
  readonly arrivals: ArrivalStore
  readonly guests: GuestStore
  readonly clock: Clock
}

/** The card was closed before: nothing was written. `settled` is missing where there is no such mail. */
export interface ClosedBefore {
  readonly outcome: 'closed-before'
  readonly settled?: ArrivedMail['settled']
}

export interface ClosedCard {
  readonly outcome: 'closed'
}

/** `action` is what was done, in the words of staff; `tell: false` where the guest's history says so already. */
export async function closeCard(
  ports: CardPorts,
  request: { readonly id: string; readonly by: string; readonly action: string; readonly tell?: boolean },
): Promise<ClosedCard | ClosedBefore> {
  const { id, by, action } = request
  const result = await ports.arrivals.settle(id, { at: ports.clock.now(), by, action })
  const mail = await ports.arrivals.get(id)
  if (result === 'conflict') return { outcome: 'closed-before', settled: mail?.settled }
  if (mail?.ref !== undefined && request.tell !== false) await tellGuest(ports, mail.ref, request)
  return { outcome: 'closed' }
}

async function tellGuest(
  ports: CardPorts,
  ref: GuestRef,
  { id, by, action }: { readonly id: string; readonly by: string; readonly action: string },
): Promise<void> {
  for (;;) {
    const guest = await ports.guests.get(ref)
    if (guest === undefined) return
    const line = { type: 'card-closed', at: ports.clock.now(), by, action, inbound: id } as const
    if ((await ports.guests.append(guest, [line])).outcome === 'written') return
  }
}
