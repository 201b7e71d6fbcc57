/**
 * From what a mail is about to the slots of its template: the campaign's texts in the guest's language, dates in its zone,
 * links with the answer filled in. Pure. Preview, dry run, test mail and the real mail all pass through here.
 */
import {
  type Campaign,
  closesAt,
  inLanguage,
  type Language,
  languageFor,
  type Part,
  partOf,
  partStartsAt,
} from '../campaigns/campaign.ts'
import { accentColours } from './accent.ts'
import { deadlineText, eventDates, joined, longDate, partTimes } from './dates.ts'
import type { GuestMailContent, MailKind } from './mail-content.ts'
import { blocksOf, oneLine } from './plain-text.ts'
import type { EverySlot, Slots } from './slots.ts'

type Asking = Slots<'invitation'>
type Recording = Slots<'confirmation'>

/** A template with its slots, ready to be rendered. */
export type FilledTemplate =
  | { readonly template: 'invitation' | 'reminder' | 'last-call'; readonly slots: Asking }
  | { readonly template: 'acknowledgement' | 'confirmation'; readonly slots: Recording }
  | { readonly template: 'question'; readonly slots: Slots<'question'> }
  | { readonly template: 'regret'; readonly slots: Slots<'regret'> }

/** The language of a mail to this guest. */
export function mailLanguage({ campaign, identity }: Pick<GuestMailContent, 'campaign' | 'identity'>): Language {
  return languageFor(identity.language, campaign)
}

/** Chooses the template and fills its slots. */
export function guestMailSlots(content: GuestMailContent): FilledTemplate {
  const language = mailLanguage(content)
  switch (content.kind) {
    case 'invitation':
    case 'reminder':
    case 'last-call':
      return { template: content.kind, slots: askingSlots(content, language) }
    case 'acknowledgement':
    case 'confirmation': {
      // Only a yes is an interest; a no or a withdrawal in such a campaign is confirmed like any other.
      const template = content.answer?.decision === 'yes' ? content.kind : 'confirmation'
      return { template, slots: recordingSlots(content, language) }
    }
    case 'question':
      return { template: 'question', slots: questionSlots(content, language) }
    case 'regret':
      return {
        template: 'regret',
        slots: { ...everySlot(content, language), signing: signing(content.campaign, language) },
      }
  }
}

/** The files that travel with this mail; reminders do not carry them again. */
export function attachedFiles({
  kind,
  campaign,
}: Pick<GuestMailContent, 'kind' | 'campaign'>): Campaign['attachments'] {
  return kind === 'invitation' ? campaign.attachments.filter((file) => file.as === 'attach') : []
}

function everySlot(content: GuestMailContent, language: Language): EverySlot {
  const { campaign, identity, links } = content
  // The hosts' words promise a place; whoever only waits for one has none.
  const hasPlace = content.answer?.decision === 'yes' && content.answer.parts.length > 0
  const texts: Readonly<Record<MailKind, Parameters<typeof inLanguage>[0]>> = {
    invitation: campaign.texts.invitation,
    reminder: campaign.texts.reminder,
    'last-call': campaign.texts.lastCall,
    acknowledgement: undefined,
    confirmation: hasPlace ? campaign.texts.confirmation : undefined,
    question: content.question?.words,
    regret: campaign.texts.regret,
  }
  return {
    title: say(campaign.title, language, campaign),
    when: eventDates(campaign, language),
    hosts: joined(
      campaign.hosts.map(({ name }) => oneLine(name)),
      language,
    ),
    venue: {
      name: oneLine(campaign.venue.name),
      address: oneLine(campaign.venue.address),
      directions: optional(say(campaign.venue.directions, language, campaign)),
    },
    zone: campaign.zone,
    contact: contactOf(campaign),
    banner: campaign.banner && {
      url: campaign.banner.url,
      alt: say(campaign.banner.alt, language, campaign),
    },
    ...accentColours(campaign.accent),
    test: content.test !== undefined,
    salutation: oneLine(identity.salutation ?? identity.name),
    email: oneLine(identity.email),
    optOutUrl: links.optOut,
    words: words(inLanguage(texts[content.kind], language, campaign)),
  }
}

function askingSlots(content: GuestMailContent, language: Language): Asking {
  const { campaign, identity, links } = content
  const mayBring = identity.maxParty ?? campaign.maxParty
  const attached = attachedFiles(content)
  const linked = campaign.attachments.filter((file) => links.files[file.file] !== undefined && !attached.includes(file))
  return {
    ...everySlot(content, language),
    deadline: deadlineText(campaign, language),
    days: daysOf(campaign.parts, campaign, language),
    answerUrl: links.answer,
    yesUrl: answerUrl(links.answer, 'yes'),
    maybeUrl: answerUrl(links.answer, 'maybe'),
    noUrl: answerUrl(links.answer, 'no'),
    interest: campaign.yesMeans === 'interest',
    mayBring: mayBring > 1 ? mayBring : undefined,
    calendarEntry: content.calendar !== undefined,
    files:
      attached.length + linked.length === 0
        ? undefined
        : {
            attached: attached.map(({ file, title }) => ({ name: say(title, language, campaign), file })),
            linked: linked.map(({ file, title }) => ({
              name: say(title, language, campaign),
              fileUrl: links.files[file] as string,
            })),
          },
    signing: signing(campaign, language),
  }
}

function recordingSlots(content: GuestMailContent, language: Language): Recording {
  const { campaign, answer, links } = content
  const parts = campaign.parts.filter(({ id }) => answer?.parts.includes(id))
  const waiting = (answer?.waiting ?? []).map((id) => partOf(campaign, id)).filter((part) => part !== undefined)
  const isYes = answer?.decision === 'yes'
  return {
    ...everySlot(content, language),
    deadline: deadlineText(campaign, language),
    yes: isYes,
    no: answer?.decision === 'no',
    maybe: answer?.decision === 'maybe',
    withdrawn: answer === undefined,
    selected: isYes && content.kind === 'confirmation' && campaign.yesMeans === 'interest',
    summarises: content.summarises === true,
    recorded: parts.length === 0 ? undefined : { days: daysOf(parts, campaign, language) },
    people: answer !== undefined && answer.party > 1 ? answer.party : undefined,
    waiting: waiting.length === 0 ? undefined : { names: waiting.map(({ title }) => say(title, language, campaign)) },
    remarks: words(answer?.remarks),
    byStaff: answer?.door === 'staff',
    byOther: answer?.by === undefined || answer.door === 'staff' ? undefined : oneLine(answer.by),
    calendarEntry: content.calendar?.method === 'REQUEST',
    calendarRemoval: content.calendar?.method === 'CANCEL',
    open: content.at < closesAt(campaign),
    undoUrl: links.undo,
    changeUrl: links.answer,
  }
}

function questionSlots(content: GuestMailContent, language: Language): Slots<'question'> {
  return {
    ...everySlot(content, language),
    open: content.at < closesAt(content.campaign),
    answerUrl: content.links.answer,
  }
}

function answerUrl(link: string, answer: 'yes' | 'no' | 'maybe'): string {
  return `${link}?answer=${answer}`
}

/** The parts in order of time, under the day on which they begin. */
function daysOf(parts: readonly Part[], campaign: Campaign, language: Language): Asking['days'] {
  const inOrder = [...parts].sort((one, other) =>
    partStartsAt(one, campaign.zone) < partStartsAt(other, campaign.zone) ? -1 : 1,
  )
  return [...new Set(inOrder.map(({ date }) => date))].map((date) => ({
    date: longDate(date, language),
    parts: inOrder
      .filter((part) => part.date === date)
      .map((part) => ({
        time: partTimes(part, language),
        name: say(part.title, language, campaign),
        place: oneLine(part.venue === undefined ? campaign.venue.name : `${part.venue.name}, ${part.venue.address}`),
        details: words(inLanguage(part.description, language, campaign)),
      })),
  }))
}

function signing(campaign: Campaign, language: Language): Asking['signing'] {
  const all = campaign.signatories.map(({ name, role, organisation }) => ({
    signatory: oneLine(name),
    role: say(role, language, campaign),
    organisation: organisation === undefined ? undefined : oneLine(organisation),
  }))
  return [all.slice(0, 2), all.slice(2)].filter((pair) => pair.length > 0).map((pair) => ({ pair }))
}

function contactOf({ contact }: Campaign): Asking['contact'] {
  const { name, email, phone } = contact
  return { name: oneLine(name), email: oneLine(email), phone: phone === undefined ? undefined : oneLine(phone) }
}

function words(text: string | undefined): Asking['words'] {
  const blocks = blocksOf(text ?? '')
  return blocks.length === 0 ? undefined : { blocks }
}

function say(text: Parameters<typeof inLanguage>[0], language: Language, campaign: Campaign): string {
  return oneLine(inLanguage(text, language, campaign))
}

function optional(text: string): string | undefined {
  return text === '' ? undefined : text
}
