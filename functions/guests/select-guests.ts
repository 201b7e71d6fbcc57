/**
 * Where a yes is an interest, staff decide who gets a seat: a confirmation with the calendar entry, or a regret; once each.
 * A second run with the same decision changes nothing; the opposite decision is refused, since the guest has been told already.
 */
import { DomainError } from '../errors.ts'
import type { CampaignRecord, CampaignStore, Clock, GuestStore } from '../ports.ts'
import { seatChanges } from '../replies/answer.ts'
import { applyLine, type GuestRecord, type GuestRef, type GuestState, type HistoryLine } from './guest.ts'

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
  if (campaign.definition.yesMeans !== 'interest')
    throw new DomainError(
      'not-allowed',
      `in "${campaign.definition.id}" a yes is a seat already: there is nothing to select`,
    )
  for (;;) {
    const record = await ports.guests.get(ref)
    if (record === undefined) return 'unknown-guest'
    const settled = settledSelection(record.state, decision)
    if (settled !== undefined) return settled
    const line: HistoryLine = { type: 'selected', at: ports.clock.now(), decision, by }
    const seats = seatChanges(record.state, applyLine(record.state, line), campaign.definition)
    const result = await ports.guests.append(record, [line], seats)
    if (result.outcome === 'written') return 'selected'
    if (result.outcome === 'full') return { full: result.parts }
  }
}

/** Why there is nothing to decide about this guest; undefined where there is. */
export function settledSelection(
  { selection, answer }: GuestState,
  decision: Selection,
): 'unchanged' | 'already-decided-otherwise' | 'no-interest' | undefined {
  if (selection !== undefined) return selection === decision ? 'unchanged' : 'already-decided-otherwise'
  return answer?.decision === 'yes' ? undefined : 'no-interest'
}

/** What `selectGuest` would do to each in turn, the places that earlier ones take counted. Writes nothing. */
export function foreseeSelections(
  guests: readonly GuestRecord[],
  request: {
    readonly campaign: CampaignRecord
    readonly decision: Selection
    readonly by: string
    readonly at: string
  },
  placesLeft: Readonly<Record<string, number>>,
): readonly SelectionOutcome[] {
  const { campaign, decision, by, at } = request
  const left: Record<string, number> = { ...placesLeft }
  const decided = new Set<string>()
  return guests.map(({ ref, state }) => {
    const settled = settledSelection(state, decision)
    if (settled !== undefined || decided.has(ref.guest)) return settled ?? 'unchanged'
    const after = applyLine(state, { type: 'selected', at, decision, by })
    const seats = Object.entries(seatChanges(state, after, campaign.definition))
    const full = seats.flatMap(([part, people]) => (people > (left[part] ?? 0) ? [part] : []))
    if (full.length > 0) return { full }
    for (const [part, people] of seats) left[part] = (left[part] ?? 0) - people
    decided.add(ref.guest)
    return 'selected'
  })
}
