/**
 * What staff read when answers have closed: the counts, persons per part, and what waits for a person. In English.
 */
import { DateTime } from 'luxon'
import { type Campaign, inLanguage } from '../campaigns/campaign.ts'
import { accentColours } from './accent.ts'
import { composeMail } from './compose-mail.ts'
import { eventDates, joined, longDate } from './dates.ts'
import type { ComposedMail } from './guest-mail.ts'
import { oneLine } from './plain-text.ts'
import type { Slots } from './slots.ts'
import { type CompiledTemplates, renderMail } from './templates.ts'

export interface ClosingSummary {
  readonly campaign: Campaign
  /** Guests, except where it says persons. */
  readonly counts: {
    readonly invited: number
    readonly yes: number
    readonly no: number
    readonly maybe: number
    readonly silent: number
    /** Without an answer, and wants no more of these mails. */
    readonly optedOut: number
    readonly bounced: number
    /** Mails of which nobody can tell whether they left. */
    readonly doubtful: number
    /** Arrived mails that a person must look at. */
    readonly review: number
    /** On the list as coming anyway, never invited. */
    readonly confirmed: number
    readonly perPart: readonly {
      readonly title: string
      readonly persons: number
      readonly places?: number | undefined
    }[]
    readonly perOrganisation?: readonly { readonly organisation: string; readonly persons: number }[] | undefined
  }
  readonly to: string
  readonly at: string
  /** The campaign's staff page. */
  readonly staffUrl: string
}

/** The same input gives the same bytes. */
export async function composeClosingSummary(
  summary: ClosingSummary,
  resources: { readonly templates: CompiledTemplates },
): Promise<ComposedMail> {
  const { campaign, to, at } = summary
  const mail = renderMail(resources.templates, 'closing-summary', 'en', closingSummarySlots(summary))
  const raw = await composeMail({
    ...mail,
    from: { name: campaign.from.name, address: campaign.from.email },
    to: { address: to },
    replyTo: { name: campaign.contact.name, address: campaign.contact.email },
    language: 'en',
    at,
    key: `${campaign.id} closing-summary ${to}`,
    headers: { 'Auto-Submitted': 'auto-generated' },
  })
  return { from: campaign.from.email, to, subject: mail.subject, raw }
}

export function closingSummarySlots({ campaign, counts, at, staffUrl }: ClosingSummary): Slots<'closing-summary'> {
  const local = DateTime.fromISO(at, { zone: campaign.zone })
  const attention = [
    counting(counts.review, 'arrived mail waits', 'arrived mails wait', 'for a person to look'),
    counting(counts.doubtful, 'guest', 'guests', 'for whom it is uncertain whether a mail left'),
    counting(counts.bounced, 'guest', 'guests', 'whose address does not work'),
    counting(counts.maybe, 'guest has', 'guests have', 'not decided yet'),
  ].filter((line) => line !== undefined)
  return {
    title: oneLine(inLanguage(campaign.title, 'en', campaign)),
    when: eventDates(campaign, 'en'),
    hosts: joined(
      campaign.hosts.map(({ name }) => oneLine(name)),
      'en',
    ),
    ...accentColours(campaign.accent),
    closedAt: `${local.toFormat('HH:mm')} on ${longDate(local.toISODate() as string, 'en')} (${campaign.zone})`,
    staffUrl,
    counts: [
      { what: 'Invited', count: counts.invited },
      { what: 'Yes', count: counts.yes },
      { what: 'No', count: counts.no },
      { what: 'Maybe', count: counts.maybe },
      { what: 'Silent', count: counts.silent },
      { what: 'Opted out, no answer', count: counts.optedOut },
      { what: 'Coming anyway, not invited', count: counts.confirmed },
      { what: 'Address does not work', count: counts.bounced },
      { what: 'Doubtful mails', count: counts.doubtful },
      { what: 'Arrived, a person must look', count: counts.review },
    ],
    parts: counts.perPart.map(({ title, ...rest }) => ({ name: oneLine(title), ...rest })),
    organisations: counts.perOrganisation && {
      rows: counts.perOrganisation.map(({ organisation, persons }) => ({
        organisation: oneLine(organisation),
        persons,
      })),
    },
    attention: attention.length === 0 ? undefined : { lines: attention },
  }
}

function counting(count: number, one: string, several: string, rest: string): string | undefined {
  return count === 0 ? undefined : `${count} ${count === 1 ? one : several} ${rest}`
}
