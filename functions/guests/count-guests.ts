/**
 * How many guests stand where: one pass over the narrow index, so it costs little even for many guests.
 * What the index does not hold (sent mails, bounces, doors) is counted from the histories in `recount-guests.ts`.
 */

import type { CampaignRecord, GuestStore, GuestSummary } from '../ports.ts'
import type { Standing } from './guest.ts'

export const standings = ['confirmed', 'new', 'silent', 'yes', 'no', 'maybe', 'unreachable', 'opted-out'] as const

export type StandingCounts = Readonly<Record<Standing, number>>

export interface Counts {
  readonly guests: number
  readonly standings: StandingCounts
  /** People (parties included) who said yes to a part or come to it anyway, by part id. Where a yes is an interest, these are interests. */
  readonly perPart: Readonly<Record<string, number>>
  /** Guests by organisation; '' stands for none. */
  readonly organisations: Readonly<Record<string, StandingCounts>>
}

export async function countGuests(guests: GuestStore, campaign: CampaignRecord): Promise<Counts> {
  const summaries: GuestSummary[] = []
  for await (const summary of guests.list(campaign.key)) summaries.push(summary)
  return countSummaries(summaries, campaign)
}

export function countSummaries(
  summaries: readonly GuestSummary[],
  campaign: Pick<CampaignRecord, 'definition'>,
): Counts {
  const perPart = new Map(campaign.definition.parts.map(({ id }) => [id, 0]))
  for (const { parts, party } of summaries)
    for (const part of parts) perPart.set(part, (perPart.get(part) ?? 0) + party)
  const byOrganisation = Map.groupBy(summaries, ({ organisation }) => organisation ?? '')
  return {
    guests: summaries.length,
    standings: countStandings(summaries),
    perPart: Object.fromEntries(perPart),
    organisations: Object.fromEntries([...byOrganisation].map(([name, members]) => [name, countStandings(members)])),
  }
}

function countStandings(summaries: readonly Pick<GuestSummary, 'standing'>[]): StandingCounts {
  const inEach = (standing: Standing): number => summaries.filter((summary) => summary.standing === standing).length
  return Object.fromEntries(standings.map((standing) => [standing, inEach(standing)])) as Record<Standing, number>
}
