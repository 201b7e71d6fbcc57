/**
 * The rules of an answer: what a guest may choose, what changes places, whether anything changed at all.
 * Pure; every door (page, mail, calendar, staff) passes through here before anything is recorded.
 */
import { type Campaign, partOf, partsClash } from '../campaigns/campaign.ts'
import type { Answer, Decision, GuestState, Identity } from '../guests/guest.ts'
import { seatsOf } from '../guests/guest.ts'
import type { SeatChanges } from '../ports.ts'

export const maxRemarksLength = 2_000

/** What somebody asks to be recorded. */
export interface Submission {
  readonly decision: Decision
  /** Ids of the parts; undefined means all of them. */
  readonly parts?: readonly string[] | undefined
  /** People, the guest included; 1 where not said. */
  readonly party?: number | undefined
  readonly remarks?: string | undefined
  /** Parts for the waiting list where they are full. */
  readonly waiting?: readonly string[] | undefined
}

export type AnswerProblem =
  /** A yes without any part. */
  | { readonly code: 'no-part' }
  | { readonly code: 'unknown-part'; readonly part: string }
  /** A part that everybody who comes attends was left out. */
  | { readonly code: 'required-part'; readonly part: string }
  | { readonly code: 'clash'; readonly parts: readonly [string, string] }
  | { readonly code: 'party-size'; readonly most: number }
  | { readonly code: 'remarks-too-long'; readonly most: number }

/** Checks what was asked against the campaign's rules; all problems at once. */
export function checkAnswer(
  submission: Submission,
  campaign: Campaign,
  identity: Pick<Identity, 'maxParty'>,
): { readonly answer: Answer } | { readonly problems: readonly AnswerProblem[] } {
  const problems: AnswerProblem[] = []
  const remarks = cleanRemarks(submission.remarks)
  if (remarks !== undefined && remarks.length > maxRemarksLength)
    problems.push({ code: 'remarks-too-long', most: maxRemarksLength })
  if (submission.decision === 'no') {
    return problems.length > 0 ? { problems } : { answer: { decision: 'no', parts: [], party: 0, remarks } }
  }

  const waiting = campaign.parts.map(({ id }) => id).filter((id) => submission.waiting?.includes(id))
  const asked = submission.parts ?? campaign.parts.map(({ id }) => id)
  for (const id of [...asked, ...(submission.waiting ?? [])])
    if (partOf(campaign, id) === undefined) problems.push({ code: 'unknown-part', part: id })
  const chosen = campaign.parts.filter(({ id }) => asked.includes(id) && !waiting.includes(id))
  const wanted = campaign.parts.filter(({ id }) => asked.includes(id) || waiting.includes(id))
  if (submission.decision === 'yes' && wanted.length === 0) problems.push({ code: 'no-part' })
  for (const part of campaign.parts)
    if (submission.decision === 'yes' && part.required && !wanted.includes(part))
      problems.push({ code: 'required-part', part: part.id })
  wanted.forEach((one, index) => {
    for (const other of wanted.slice(index + 1))
      if (partsClash(one, other, campaign.zone)) problems.push({ code: 'clash', parts: [one.id, other.id] })
  })
  const party = submission.party ?? 1
  const most = identity.maxParty ?? campaign.maxParty
  if (!Number.isInteger(party) || party < 1 || party > most) problems.push({ code: 'party-size', most })
  if (problems.length > 0) return { problems }
  return {
    answer: {
      decision: submission.decision,
      parts: chosen.map(({ id }) => id),
      party,
      remarks,
      ...(waiting.length > 0 ? { waiting } : {}),
    },
  }
}

/** True where recording would change nothing: then nothing is written and nothing confirmed. */
export function sameAnswer(one: Answer | undefined, other: Answer): boolean {
  return (
    one !== undefined &&
    one.decision === other.decision &&
    one.party === other.party &&
    (one.remarks ?? '') === (other.remarks ?? '') &&
    sameSet(one.parts, other.parts) &&
    sameSet(one.waiting ?? [], other.waiting ?? [])
  )
}

/** Places taken (positive) and given back (negative) per limited part when a guest goes from one state to another. */
export function seatChanges(before: GuestState, after: GuestState, campaign: Campaign): SeatChanges {
  const taken = (state: GuestState, part: string): number => {
    const seats = seatsOf(state, campaign.yesMeans)
    return seats.parts.includes(part) ? seats.people : 0
  }
  const changes = campaign.parts
    .filter(({ places }) => places !== undefined)
    .map(({ id }) => [id, taken(after, id) - taken(before, id)] as const)
  return Object.fromEntries(changes.filter(([, people]) => people !== 0))
}

function cleanRemarks(remarks: string | undefined): string | undefined {
  const text = remarks
    ?.replace(/\r\n?/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters other than newline and tab are what is removed
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .trim()
  return text === undefined || text === '' ? undefined : text
}

function sameSet(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((item) => other.includes(item))
}
