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
  const { sent, released, doubtful } = await settleClaims(ports, grace)
  const wave = await releaseWaves(ports)
  const closed = await closeCampaigns(ports, grace)
  return { settled: sent + released + doubtful, released: wave.released, closed: closed.closed }
}
