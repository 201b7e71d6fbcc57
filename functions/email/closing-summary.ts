/**
 * What staff read when answers have closed: the counts, persons per part, and what waits for a person. In the campaign's first language.
 */
import { DateTime } from 'luxon'
import { type Campaign, inLanguage, type Language } from '../campaigns/campaign.ts'
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
  const language = staffLanguage(campaign)
  const mail = renderMail(resources.templates, 'closing-summary', language, closingSummarySlots(summary))
  const raw = await composeMail({
    ...mail,
    from: { name: campaign.from.name, address: campaign.from.email },
    to: { address: to },
    replyTo: { name: campaign.contact.name, address: campaign.contact.email },
    language,
    at,
    key: `${campaign.id} closing-summary ${to}`,
    headers: { 'Auto-Submitted': 'auto-generated' },
  })
  return { from: campaign.from.email, to, subject: mail.subject, raw }
}

/** Staff read the language that the campaign's file names first. */
export function staffLanguage(campaign: Pick<Campaign, 'languages'>): Language {
  return campaign.languages[0] ?? 'en'
}

interface SummaryWords {
  readonly counts: Readonly<Record<Exclude<keyof ClosingSummary['counts'], 'perPart' | 'perOrganisation'>, string>>
  /** One and several, with the number in front. */
  readonly attention: Readonly<Record<'review' | 'doubtful' | 'bounced' | 'maybe', readonly [string, string]>>
  readonly on: string
}

const words: Readonly<Record<Language, SummaryWords>> = {
  en: {
    counts: {
      invited: 'Invited',
      yes: 'Yes',
      no: 'No',
      maybe: 'Maybe',
      silent: 'Silent',
      optedOut: 'Opted out, no answer',
      confirmed: 'Coming anyway, not invited',
      bounced: 'Address does not work',
      doubtful: 'Doubtful mails',
      review: 'Arrived, a person must look',
    },
    attention: {
      review: ['arrived mail waits for a person to look', 'arrived mails wait for a person to look'],
      doubtful: [
        'guest for whom it is uncertain whether a mail left',
        'guests for whom it is uncertain whether a mail left',
      ],
      bounced: ['guest whose address does not work', 'guests whose address does not work'],
      maybe: ['guest has not decided yet', 'guests have not decided yet'],
    },
    on: 'on',
  },
  nl: {
    counts: {
      invited: 'Uitgenodigd',
      yes: 'Ja',
      no: 'Nee',
      maybe: 'Misschien',
      silent: 'Geen antwoord',
      optedOut: 'Afgemeld voor mail, geen antwoord',
      confirmed: 'Komt hoe dan ook, niet uitgenodigd',
      bounced: 'Adres werkt niet',
      doubtful: 'Onzeker of de mail vertrok',
      review: 'Binnengekomen, iemand moet kijken',
    },
    attention: {
      review: ['binnengekomen mail wacht op iemand die kijkt', 'binnengekomen mails wachten op iemand die kijkt'],
      doubtful: ['gast bij wie onzeker is of een mail vertrok', 'gasten bij wie onzeker is of een mail vertrok'],
      bounced: ['gast van wie het adres niet werkt', 'gasten van wie het adres niet werkt'],
      maybe: ['gast heeft nog niet gekozen', 'gasten hebben nog niet gekozen'],
    },
    on: 'op',
  },
}

export function closingSummarySlots({ campaign, counts, at, staffUrl }: ClosingSummary): Slots<'closing-summary'> {
  const language = staffLanguage(campaign)
  const said = words[language]
  const local = DateTime.fromISO(at, { zone: campaign.zone })
  const attention = (['review', 'doubtful', 'bounced', 'maybe'] as const).flatMap((what) => {
    const count = counts[what]
    const [one, several] = said.attention[what]
    return count === 0 ? [] : [`${count} ${count === 1 ? one : several}`]
  })
  return {
    title: oneLine(inLanguage(campaign.title, language, campaign)),
    when: eventDates(campaign, language),
    hosts: joined(
      campaign.hosts.map(({ name }) => oneLine(name)),
      language,
    ),
    ...accentColours(campaign.accent),
    closedAt: `${local.toFormat('HH:mm')} ${said.on} ${longDate(local.toISODate() as string, language)} (${campaign.zone})`,
    staffUrl,
    counts: (Object.keys(said.counts) as (keyof SummaryWords['counts'])[]).map((what) => ({
      what: said.counts[what],
      count: counts[what],
    })),
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
