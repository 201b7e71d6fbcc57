/**
 * Where a yes is an interest, staff decide who gets a seat: a confirmation with the calendar entry, or a regret; once each.
 * A second run with the same decision changes nothing; the opposite decision is refused, since the guest has been told already.
 */
import type { CampaignRecord, CampaignStore, Clock, GuestStore } from '../ports.ts'
import { seatChanges } from '../replies/answer.ts'
import { applyLine, type GuestRef, type HistoryLine } from './guest.ts'

export type Selection = 'confirmed' | 'regretted'
export type SelectionOutcome =
  | 'selected'
  | 'unchanged'
  | 'already-decided-otherwise'
  | 'no-interest'
  | 'unknown-guest'
  | { readonly full: readonly string[] }

export async function selectGuest(
  ports: { readonly campaigns: CampaignStore; readonly guests: GuestStore; readonly clock: Clock },
  request: {
    readonly campaign: CampaignRecord
    readonly ref: GuestRef
    readonly decision: Selection
    readonly by: string
  },
): Promise<SelectionOutcome> {
  const { campaign, ref, decision, by } = request
  for (;;) {
    const record = await ports.guests.get(ref)
    if (record === undefined) return 'unknown-guest'
    const { selection, answer } = record.state
    if (selection === decision) return 'unchanged'
    if (selection !== undefined) return 'already-decided-otherwise'
    if (answer?.decision !== 'yes') return 'no-interest'
    const line: HistoryLine = { type: 'selected', at: ports.clock.now(), decision, by }
    const seats = seatChanges(record.state, applyLine(record.state, line), campaign.definition)
    const result = await ports.guests.append(record, [line], seats)
    if (result.outcome === 'written') return 'selected'
    if (result.outcome === 'full') return { full: result.parts }
  }
}
