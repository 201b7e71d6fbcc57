/**
 * What happens every minute, in this order: claims of dead senders are settled, due mail is released, campaigns past their deadline are closed.
 * Safe to skip, to repeat and to run twice at once: the next run finds whatever is open.
 */

import { type PumpPorts, releaseWaves } from '../invitations/release-waves.ts'
import { settleClaims } from '../invitations/settle-claims.ts'
import { type ClosingPorts, closeCampaigns } from './close-campaigns.ts'

/** A claim younger than this may belong to a sender that is still at work; the sender's own time-out is shorter. */
export const claimGraceSeconds = 120

export interface ScheduleSummary {
  readonly settled: number
  readonly released: number
  readonly closed: number
}

export async function runSchedule(
  ports: PumpPorts & ClosingPorts,
  options: Partial<Parameters<typeof settleClaims>[1]> = {},
): Promise<ScheduleSummary> {
  const grace = { graceSeconds: claimGraceSeconds, ...options }
  // What goes wrong in one step does not keep the others from running; it is told at the end.
  const [settled, released, closed] = [
    await outcomeOf(() => settleClaims(ports, grace)),
    await outcomeOf(() => releaseWaves(ports)),
    await outcomeOf(() => closeCampaigns(ports, grace)),
  ]
  const errors = [settled, released, closed].flatMap((outcome) => ('error' in outcome ? [outcome.error] : []))
  if (errors.length > 1) throw new AggregateError(errors, errors.map((error) => (error as Error).message).join('; '))
  if (errors.length === 1) throw errors[0]
  const { sent = 0, released: freed = 0, doubtful = 0 } = settled.value ?? {}
  return {
    settled: sent + freed + doubtful,
    released: released.value?.released ?? 0,
    closed: closed.value?.closed ?? 0,
  }
}

type Outcome<T> = { readonly value: T } | { readonly value?: never; readonly error: unknown }

async function outcomeOf<T>(step: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { value: await step() }
  } catch (error) {
    return { error }
  }
}
