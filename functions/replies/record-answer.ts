/**
 * An answer is recorded: the one step behind every door (page, mail, calendar, staff). Rules, deadline and places hold here, on the server,
 * in one transaction with the guest's history. A second run with the same answer finds it unchanged and writes nothing.
 */
import { DateTime } from 'luxon'
import { type Campaign, closesAt, eventSpan } from '../campaigns/campaign.ts'
import {
  applyLine,
  type Decision,
  type Door,
  type GuestRecord,
  type GuestRef,
  type HistoryLine,
} from '../guests/guest.ts'
import type { CampaignStore, Clock, GuestStore } from '../ports.ts'
import { type AnswerProblem, checkAnswer, type Submission, sameAnswer, seatChanges } from './answer.ts'

export interface AnswerPorts {
  readonly campaigns: CampaignStore
  readonly guests: GuestStore
  readonly clock: Clock
}

export interface AnswerRequest {
  readonly ref: GuestRef
  readonly submission: Submission
  readonly door: Door
  /** Staff, or an address that answered for the guest. */
  readonly by?: string | undefined
  readonly why?: string | undefined
  /** Id of the mail that carried the answer. */
  readonly inbound?: string | undefined
  /** DTSTAMP of a calendar answer. */
  readonly stamp?: string | undefined
  /** Whom a no names to come instead. */
  readonly delegate?: { readonly name: string; readonly email?: string | undefined } | undefined
}

export type AnswerOutcome =
  | { readonly outcome: 'recorded' | 'unchanged'; readonly record: GuestRecord }
  | { readonly outcome: 'invalid'; readonly problems: readonly AnswerProblem[] }
  /** Nothing was written; the guest may take other parts or the waiting list. */
  | { readonly outcome: 'full'; readonly parts: readonly string[] }
  /** The deadline has passed (for staff: the event is over). */
  | { readonly outcome: 'closed' }
  /** There is no such guest, or the guest comes anyway and was never asked. */
  | { readonly outcome: 'not-invited' }
  /** An undo came too late: the answer was changed again since. */
  | { readonly outcome: 'overtaken' }

/** More changes in one local day than this are confirmed together the next morning. */
export const confirmationsADay = 3
const summaryHour = 8

export async function recordAnswer(ports: AnswerPorts, request: AnswerRequest): Promise<AnswerOutcome> {
  const { ref, door, submission } = request
  return changeAnswer(ports, { ref, door, decision: submission.decision }, (record, campaign, now) => {
    const checked = checkAnswer(submission, campaign, record.identity)
    if ('problems' in checked) return { outcome: 'invalid', problems: checked.problems }
    if (sameAnswer(record.state.answer, checked.answer)) return { outcome: 'unchanged', record }
    const { by, why, inbound, stamp, delegate } = request
    const confirm = howToConfirm(record, campaign, now)
    return { type: 'answered', at: now, door, answer: checked.answer, by, why, inbound, stamp, delegate, confirm }
  })
}

/**
 * Takes answer number `number` back: the one before it counts again, or none. `overtaken` where it is not the latest any more,
 * `invalid` where the one before it is against rules that have changed since.
 */
export async function undoAnswer(
  ports: AnswerPorts,
  request: { readonly ref: GuestRef; readonly number: number; readonly door: Door; readonly by?: string },
): Promise<AnswerOutcome> {
  return changeAnswer(ports, request, (record, campaign, now) => {
    const { answers } = record.state
    if (answers.length !== request.number) return { outcome: 'overtaken' }
    const earlier = answers.at(-2)
    const confirm = howToConfirm(record, campaign, now)
    const { door, by } = request
    if (earlier === undefined) {
      return record.state.answer === undefined
        ? { outcome: 'overtaken' }
        : { type: 'withdrawn', at: now, door, by, confirm }
    }
    const checked = checkAnswer(earlier, campaign, record.identity)
    if ('problems' in checked) return { outcome: 'invalid', problems: checked.problems }
    return { type: 'answered', at: now, door, by, answer: checked.answer, undoes: request.number, confirm }
  })
}

/** Takes the answer back altogether: the guest is as silent as before. */
export async function withdrawAnswer(
  ports: AnswerPorts,
  request: { readonly ref: GuestRef; readonly door: Door; readonly by?: string },
): Promise<AnswerOutcome> {
  return changeAnswer(ports, request, (record, campaign, now) =>
    record.state.answer === undefined
      ? { outcome: 'unchanged', record }
      : {
          type: 'withdrawn',
          at: now,
          door: request.door,
          by: request.by,
          confirm: howToConfirm(record, campaign, now),
        },
  )
}

/** Reads, decides, writes under the version; decides anew from what is there now where somebody else was faster. */
async function changeAnswer(
  ports: AnswerPorts,
  request: { readonly ref: GuestRef; readonly door: Door; readonly decision?: Decision },
  decide: (record: GuestRecord, campaign: Campaign, now: string) => HistoryLine | AnswerOutcome,
): Promise<AnswerOutcome> {
  for (;;) {
    const [record, campaign] = await Promise.all([
      ports.guests.get(request.ref),
      ports.campaigns.get(request.ref.campaign),
    ])
    if (record === undefined || campaign === undefined || record.state.confirmed !== undefined)
      return { outcome: 'not-invited' }
    const now = ports.clock.now()
    if (isClosed(campaign.definition, campaign.state.closedAt, request.door, now, request.decision))
      return { outcome: 'closed' }
    const line = decide(record, campaign.definition, now)
    if ('outcome' in line) return line as AnswerOutcome
    const seats = seatChanges(record.state, applyLine(record.state, line), campaign.definition)
    const result = await ports.guests.append(record, [line], seats)
    if (result.outcome === 'written') return { outcome: 'recorded', record: result.record }
    if (result.outcome === 'full') return result
  }
}

/**
 * Guests may answer until the deadline, and say no by mail or from the calendar until the event begins; staff may record what they were told
 * until it is over.
 */
export function isClosed(
  campaign: Campaign,
  closedAt: string | undefined,
  door: Door,
  now: string,
  decision?: Decision,
): boolean {
  if (door === 'staff') return now >= eventSpan(campaign).endsAt
  if (decision === 'no' && door !== 'link') return now >= eventSpan(campaign).startsAt
  return closedAt !== undefined || now >= closesAt(campaign)
}

function howToConfirm(
  record: GuestRecord,
  campaign: Campaign,
  now: string,
): Extract<HistoryLine, { type: 'answered' }>['confirm'] {
  const today = DateTime.fromISO(now, { zone: campaign.zone })
  const changes = record.history.filter(
    (line) =>
      (line.type === 'answered' || line.type === 'withdrawn') &&
      DateTime.fromISO(line.at, { zone: campaign.zone }).hasSame(today, 'day'),
  )
  if (changes.length < confirmationsADay) return 'now'
  const morning = today.plus({ days: 1 }).set({ hour: summaryHour, minute: 0, second: 0, millisecond: 0 })
  return {
    day: today.toFormat('yyyy-MM-dd'),
    summaryAt: morning.toUTC().toISO({ suppressMilliseconds: true }) as string,
  }
}
