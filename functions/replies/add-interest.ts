/**
 * Staff put whoever answered a forwarded invitation on the guest list: a guest like any other, with the sender's address and a note of where
 * they came from. No answer is recorded and no mail sent here; waves find the new guest by their usual rule, as one imported later.
 * A second run finds the card closed; one that follows a death finds the guest by the note and closes the card.
 */
import type { CampaignKey } from '../campaigns/campaign-record.ts'
import type { GuestRef, Identity } from '../guests/guest.ts'
import { guestRefOf } from '../guests/guest-id.ts'
import type { KeyRing } from '../ports.ts'
import { type CardPorts, type ClosedBefore, closeCard } from './close-card.ts'

export type InterestOutcome =
  | { readonly outcome: 'added'; readonly ref: GuestRef }
  /** Somebody of this name and address is on the list already: nothing was written. */
  | { readonly outcome: 'exists'; readonly ref: GuestRef }
  | ClosedBefore

export async function addInterest(
  ports: CardPorts & { readonly keys: KeyRing },
  request: {
    readonly id: string
    readonly campaign: CampaignKey
    /** The address is the sender's, as the mail names it. */
    readonly identity: Pick<Identity, 'name' | 'email' | 'organisation' | 'language'>
    readonly by: string
  },
): Promise<InterestOutcome> {
  const { id, campaign, identity, by } = request
  const card = await ports.arrivals.get(id)
  if (card === undefined || card.settled !== undefined) return { outcome: 'closed-before', settled: card?.settled }
  const via = card.ref === undefined ? undefined : await ports.guests.get(card.ref)
  const source = via === undefined ? 'wrote by mail' : `via ${via.identity.name}`
  const note = `New interest, ${source}, ${card.receivedAt.slice(0, 16).replace('T', ' ')} UTC`
  const { email, name } = identity
  const refOf = (who: { readonly email: string; readonly name: string }): GuestRef =>
    guestRefOf(campaign, who, ports.keys.guestIdKey)
  if ((await ports.guests.get(refOf({ email, name }))) !== undefined)
    return { outcome: 'exists', ref: refOf({ email, name }) }
  // By the address alone: two who spell the name differently make one guest. A list that names the person later finds them.
  const ref = refOf({ email, name: email })
  const made = await ports.guests.create(ref, { ...identity, note }, { type: 'imported', at: ports.clock.now(), by })
  if (made !== 'created' && (await ports.guests.get(ref))?.identity.note !== note) return { outcome: 'exists', ref }
  const closed = await closeCard(ports, { id, by, action: `new interest: put ${name} on the guest list` })
  return closed.outcome === 'closed' ? { outcome: 'added', ref } : closed
}
