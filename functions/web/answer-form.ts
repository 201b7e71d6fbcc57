/**
 * The answer form as data: what stands in its fields, what it asks to be recorded, and which field a problem belongs to.
 * What was typed is kept as it was typed, so that a form that comes back has lost nothing.
 */
import * as z from 'zod'
import type { PageWords } from '../../templates/pages/page-words.ts'
import { type Campaign, inLanguage, type Language, type Part, partOf, partsClash } from '../campaigns/campaign.ts'
import { type Decision, type GuestState, type Identity, seatsOf } from '../guests/guest.ts'
import { type AnswerProblem, checkAnswer, type Submission } from '../replies/answer.ts'

export const decisions = ['yes', 'no', 'maybe'] as const satisfies readonly Decision[]
export const decisionSchema = z.enum(decisions)

const ids = z.array(z.string().max(40)).max(100).catch([])
const formSchema = z.object({
  decision: decisionSchema.optional().catch(undefined),
  parts: ids,
  waiting: ids,
  /** Absent where the guest answers for one person. */
  party: z.string().optional(),
  remarks: z.string().catch(''),
  language: z.string().optional(),
})

export type AnswerForm = z.output<typeof formSchema>

/** Reads what a browser posted; a field that makes no sense counts as not filled in. */
export function readForm(data: FormData): AnswerForm {
  const text = (name: string): unknown => data.get(name) ?? undefined
  return formSchema.parse({
    decision: text('answer'),
    parts: data.getAll('part'),
    waiting: data.getAll('waiting'),
    party: text('party'),
    remarks: text('remarks'),
    language: text('lang'),
  })
}

/**
 * The form as it opens: the recorded answer; else what the pressed button said, and every part that one person can attend, as a plain yes by mail
 * means too. Of parts at the same time the required one is ticked, else the first.
 */
export function openForm(campaign: Campaign, state: GuestState, decision: Decision | undefined): AnswerForm {
  const { answer } = state
  const wanted = [...(answer?.parts ?? []), ...(answer?.waiting ?? [])]
  return {
    decision: decision ?? answer?.decision,
    parts: wanted.length > 0 ? wanted : compatibleParts(campaign),
    waiting: [...(answer?.waiting ?? [])],
    party: String(Math.max(answer?.party ?? 1, 1)),
    remarks: answer?.remarks ?? '',
  }
}

function compatibleParts({ parts, zone }: Campaign): string[] {
  const chosen: Part[] = []
  for (const part of parts.toSorted((one, other) => Number(other.required) - Number(one.required)))
    if (!chosen.some((other) => partsClash(part, other, zone))) chosen.push(part)
  return chosen.map(({ id }) => id)
}

export type FormProblem = AnswerProblem | { readonly code: 'no-decision' }

/** What the form asks to be recorded, or all that is wrong with it. */
export function toSubmission(
  form: AnswerForm,
  campaign: Campaign,
  identity: Pick<Identity, 'maxParty'>,
): { readonly submission: Submission } | { readonly problems: readonly FormProblem[] } {
  const submission: Submission = {
    decision: form.decision ?? 'maybe',
    // A visit of one part needs no choice.
    parts: campaign.parts.length === 1 ? undefined : form.parts,
    waiting: form.waiting,
    party: form.party === undefined ? undefined : /^\s*\d{1,3}\s*$/.test(form.party) ? Number(form.party) : Number.NaN,
    remarks: form.remarks,
  }
  const checked = checkAnswer(submission, campaign, identity)
  const problems: readonly FormProblem[] = [
    ...(form.decision === undefined ? [{ code: 'no-decision' } as const] : []),
    ...('problems' in checked ? checked.problems : []),
  ]
  return problems.length > 0 ? { problems } : { submission }
}

/** The stretches of the form, from top to bottom. */
const groups = ['decision', 'parts', 'party', 'remarks'] as const
export type Group = (typeof groups)[number]

export interface ShownProblem {
  readonly group: Group
  /** Id of the field to jump to. */
  readonly field: string
  readonly text: string
}

/** In the order of the form. */
export function showProblems(
  problems: readonly FormProblem[],
  campaign: Campaign,
  language: Language,
  words: PageWords,
): readonly ShownProblem[] {
  const title = (id: string): string => inLanguage(partOf(campaign, id)?.title, language, campaign)
  const firstPart = `part-${campaign.parts[0]?.id}`
  const say = words.problems
  const show = (problem: FormProblem): ShownProblem => {
    switch (problem.code) {
      case 'no-decision':
        return { group: 'decision', field: 'answer-yes', text: say.noDecision }
      case 'no-part':
        return { group: 'parts', field: firstPart, text: say.noPart }
      case 'unknown-part':
        return { group: 'parts', field: firstPart, text: say.unknownPart }
      case 'required-part':
        return { group: 'parts', field: `part-${problem.part}`, text: say.requiredPart(title(problem.part)) }
      case 'clash': {
        const [one, other] = problem.parts
        return { group: 'parts', field: `part-${other}`, text: say.clash(title(one), title(other)) }
      }
      case 'party-size':
        return { group: 'party', field: 'party', text: say.partySize(problem.most) }
      case 'remarks-too-long':
        return { group: 'remarks', field: 'remarks', text: say.remarksTooLong(problem.most) }
    }
  }
  return problems.map(show).sort((one, other) => groups.indexOf(one.group) - groups.indexOf(other.group))
}

/** Places that this guest could have in a part with a limit: those left, and those the guest has already. */
export interface Places {
  readonly left: number
  readonly mine: number
}

/** Nothing where a yes takes no place (yet): then there is nothing to be short of. */
export function placesFor(
  campaign: Campaign,
  state: GuestState,
  placesLeft: Readonly<Record<string, number>>,
): Readonly<Record<string, Places>> {
  if (campaign.yesMeans === 'interest' && state.selection !== 'confirmed') return {}
  const seats = seatsOf(state, campaign.yesMeans)
  return Object.fromEntries(
    campaign.parts
      .filter(({ places }) => places !== undefined)
      .map(({ id }) => {
        const mine = seats.parts.includes(id) ? seats.people : 0
        return [id, { left: (placesLeft[id] ?? 0) + mine, mine }]
      }),
  )
}
