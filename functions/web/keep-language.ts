/**
 * The language in which a guest answered holds for later mail too. Called once an answer is recorded, before its confirmation is sent.
 * A second call with the same language changes nothing.
 */
import { type Campaign, type Language, languageFor } from '../campaigns/campaign.ts'
import type { GuestRef } from '../guests/guest.ts'
import type { Clock, GuestStore } from '../ports.ts'

export async function keepLanguage(
  ports: { readonly guests: GuestStore; readonly clock: Clock },
  choice: { readonly ref: GuestRef; readonly campaign: Campaign; readonly language: Language },
): Promise<void> {
  for (;;) {
    const guest = await ports.guests.get(choice.ref)
    if (guest === undefined || languageFor(guest.identity.language, choice.campaign) === choice.language) return
    const line = { type: 'corrected', at: ports.clock.now(), by: 'guest', fields: ['language'] } as const
    const identity = { ...guest.identity, language: choice.language }
    const { outcome } = await ports.guests.append(guest, [line], {}, identity)
    if (outcome === 'written') return
  }
}
