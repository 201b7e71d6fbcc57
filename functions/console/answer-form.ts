/**
 * The form in which staff record an answer that reached them by phone, in person or in a mail, and how it is read back.
 * Used on the guest's page and on a card of the arrived mail; the rules themselves are those of every door (`replies/answer.ts`).
 */
import { html } from 'hono/html'
import * as z from 'zod'
import type { Campaign } from '../campaigns/campaign.ts'
import type { Decision, Identity } from '../guests/guest.ts'
import type { AnswerProblem, Submission } from '../replies/answer.ts'
import type { AnswerOutcome } from '../replies/record-answer.ts'
import { partTitle } from './history-in-words.ts'
import { counted, partWhen } from './local-moment.ts'
import type { Html } from './page-frame.ts'

const oneOrMore = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((value) => (value === undefined ? [] : [value].flat()))

/** A person of the staff, as they sign what they do. */
export const staffName = z
  .string('say who you are')
  .trim()
  .min(1, 'say who you are')
  .max(100, 'give a name of at most 100 characters')
  .regex(/^[^\p{Cc}]*$/u, 'write your name in one line')

const answerForm = z.object({
  decision: z.enum(['yes', 'no', 'maybe'], 'choose yes, no or maybe'),
  part: oneOrMore,
  party: z
    .string()
    .optional()
    .transform((text) => (text === undefined || text.trim() === '' ? 1 : Number(text))),
  remarks: z.string().optional(),
  why: z
    .string('say how you know')
    .trim()
    .min(1, 'say how you know: the guest phoned, told you, wrote in the mail')
    .max(500, 'say how you know in at most 500 characters'),
  by: staffName,
})

/** What the fields show: the answer so far, the desk's proposal, or what was just typed and refused. */
export interface AnswerFields {
  readonly decision?: Decision | undefined
  readonly parts?: readonly string[] | undefined
  readonly party?: string | undefined
  readonly remarks?: string | undefined
  readonly why?: string | undefined
  readonly by?: string | undefined
}

export type ReadForm =
  | { readonly submission: Submission; readonly by: string; readonly why: string }
  | { readonly problems: readonly string[]; readonly fields: AnswerFields }

/** `body` is the posted form as hono parses it with `all: true`. */
export function readAnswerForm(body: Readonly<Record<string, unknown>>): ReadForm {
  const form = answerForm.safeParse(body)
  if (form.success) {
    const { decision, part, party, remarks, why, by } = form.data
    return { submission: { decision, parts: part, party, remarks }, by, why }
  }
  return { problems: form.error.issues.map(({ message }) => sentence(message)), fields: typedFields(body) }
}

/** The form again as it was sent, for showing it beside what was wrong. */
export function typedFields(body: Readonly<Record<string, unknown>>): AnswerFields {
  const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)
  const decision = z.enum(['yes', 'no', 'maybe']).safeParse(body.decision).data
  const parts = oneOrMore.safeParse(body.part).data ?? []
  return {
    decision,
    parts,
    party: text(body.party),
    remarks: text(body.remarks),
    why: text(body.why),
    by: text(body.by),
  }
}

export function answerFields(form: {
  readonly campaign: Campaign
  readonly guest: Pick<Identity, 'maxParty'>
  readonly fields: AnswerFields
  readonly by: string
}): Html {
  const { campaign, fields } = form
  const most = form.guest.maxParty ?? campaign.maxParty
  const choice = (decision: Decision, label: string): Html =>
    html`<label><input type="radio" name="decision" value="${decision}" required ${fields.decision === decision ? 'checked' : ''}>${label}</label>`
  return html`<fieldset><legend>Answer</legend><div class="choices">
${choice('yes', campaign.yesMeans === 'interest' ? 'Yes, is interested' : 'Yes, comes')}${choice('no', 'No')}${choice('maybe', 'Maybe')}
</div></fieldset>
<fieldset><legend>Parts of the programme</legend><div class="choices down">
${campaign.parts.map(
  (part) =>
    html`<label><input type="checkbox" name="part" value="${part.id}" ${fields.parts?.includes(part.id) === true ? 'checked' : ''}><span>${partTitle(part.id, campaign)} <span class="soft">${partWhen(part, campaign)}</span></span></label>`,
)}
</div></fieldset>
${
  most === 1
    ? ''
    : html`<p><label class="above" for="party">People, the guest included (at most ${most})</label>
<input class="short" id="party" name="party" type="number" min="1" max="${most}" value="${fields.party ?? '1'}"></p>`
}
<p><label class="above" for="remarks">Remarks of the guest</label>
<textarea id="remarks" name="remarks" maxlength="2000" rows="2">${fields.remarks ?? ''}</textarea></p>
<p><label class="above" for="why">How you know</label>
<input id="why" name="why" required maxlength="500" placeholder="phoned on Tuesday" value="${fields.why ?? ''}"></p>
${nameField(fields.by ?? form.by)}`
}

/** Who does it; remembered in a cookie of this browser, so it is typed once. */
export function nameField(by: string, id = 'by'): Html {
  return html`<p><label class="above" for="${id}">Your name</label>
<input id="${id}" name="by" required maxlength="100" autocomplete="name" value="${by}"></p>`
}

/** Why nothing was recorded, in sentences; empty where something was. */
export function outcomeProblems(outcome: AnswerOutcome, campaign: Campaign): readonly string[] {
  switch (outcome.outcome) {
    case 'recorded':
    case 'unchanged':
      return []
    case 'invalid':
      return outcome.problems.map((problem) => problemWords(problem, campaign))
    case 'full':
      return outcome.parts.map((part) => `Nothing was recorded: ${partTitle(part, campaign)} has too few places left.`)
    case 'closed':
      return ['Nothing was recorded: the event is over.']
    case 'not-invited':
      return ['Nothing was recorded: there is no guest here who was asked.']
    case 'overtaken':
      return ['Nothing was recorded: the answer has changed in between.']
  }
}

function problemWords(problem: AnswerProblem, campaign: Campaign): string {
  switch (problem.code) {
    case 'no-part':
      return 'A yes needs at least one part of the programme.'
    case 'unknown-part':
      return `There is no part "${problem.part}".`
    case 'required-part':
      return `Whoever comes, comes to ${partTitle(problem.part, campaign)}.`
    case 'clash':
      return `${partTitle(problem.parts[0], campaign)} and ${partTitle(problem.parts[1], campaign)} are at the same time.`
    case 'party-size':
      return `${counted(problem.most, 'person', 'people')} may come at most, the guest included.`
    case 'remarks-too-long':
      return `Remarks may have ${problem.most} characters at most.`
  }
}

/** A validation message as a sentence of its own. */
export function sentence(message: string): string {
  return `${message.charAt(0).toUpperCase()}${message.slice(1)}.`
}
