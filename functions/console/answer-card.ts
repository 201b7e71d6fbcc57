/**
 * Staff read a mail that the desk could not decide and record the answer it carries; the card is closed with it.
 * A card that is closed already is refused before anything is written. Where two close it at the same moment, both answers stand in the
 * guest's history in their order, one closes the card, and the other is told.
 */
import type { ArrivalStore, CampaignStore, Clock, GuestStore } from '../ports.ts'
import type { Submission } from '../replies/answer.ts'
import { type AnswerOutcome, recordAnswer } from '../replies/record-answer.ts'

export type CardOutcome =
  | AnswerOutcome
  /** The card was closed before: nothing was written. */
  | { readonly outcome: 'already-settled' }
  /** Somebody closed it while this answer was recorded. */
  | { readonly outcome: 'settled-meanwhile' }

export async function answerCard(
  ports: {
    readonly campaigns: CampaignStore
    readonly guests: GuestStore
    readonly arrivals: ArrivalStore
    readonly clock: Clock
  },
  request: { readonly id: string; readonly submission: Submission; readonly by: string; readonly why: string },
): Promise<CardOutcome> {
  const { id, submission, by, why } = request
  const mail = await ports.arrivals.get(id)
  if (mail?.ref === undefined) return { outcome: 'not-invited' }
  if (mail.settled !== undefined) return { outcome: 'already-settled' }
  const answer = await recordAnswer(ports, { ref: mail.ref, submission, door: 'staff', by, why, inbound: id })
  if (answer.outcome !== 'recorded' && answer.outcome !== 'unchanged') return answer
  const action = `recorded ${submission.decision}: ${why}`
  const settled = await ports.arrivals.settle(id, { at: ports.clock.now(), by, action })
  return settled === 'conflict' ? { outcome: 'settled-meanwhile' } : answer
}
