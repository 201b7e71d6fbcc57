/** Guests by what staff type: a name, an organisation, an address. */
import type { CampaignRecord, GuestStore, GuestSummary } from '../ports.ts'
import type { GuestOfCampaign } from './arrived-actions.ts'

/** Those whose name or organisation holds the words, in any case and with or without accents; with an @ among them, whose address does. */
export async function searchGuests(
  guests: GuestStore,
  summaries: readonly GuestSummary[],
  search: string,
): Promise<readonly GuestSummary[]> {
  const wanted = plain(search)
  if (!search.includes('@'))
    return summaries.filter(({ name, organisation }) => plain(`${name} ${organisation ?? ''}`).includes(wanted))
  const found: GuestSummary[] = []
  for (const summary of summaries) {
    const record = await guests.get(summary.ref)
    if (record !== undefined && plain(record.identity.email).includes(wanted)) found.push(summary)
  }
  return found
}

/** The first few by name, over several campaigns; nobody where nothing is searched for. */
export async function findGuests(
  guests: GuestStore,
  campaigns: readonly CampaignRecord[],
  search: string,
  most: number,
): Promise<readonly GuestOfCampaign[]> {
  if (search === '') return []
  const found: GuestOfCampaign[] = []
  for (const campaign of campaigns) {
    const summaries: GuestSummary[] = []
    for await (const summary of guests.list(campaign.key)) summaries.push(summary)
    const matching = await searchGuests(guests, summaries, search)
    const named = matching.toSorted((one, other) => one.name.localeCompare(other.name, 'en'))
    for (const { ref } of named.slice(0, most - found.length)) {
      const record = await guests.get(ref)
      if (record !== undefined) found.push({ record, campaign })
    }
  }
  return found
}

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
