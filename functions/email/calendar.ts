/**
 * Calendar entries (RFC 5545, RFC 5546): the one that travels in a mail and comes back as an answer, and the files for download.
 * One VEVENT for the whole visit, its parts named in the description; ORGANIZER is the guest's own signed reply address, so a calendar's
 * answer finds its way without any look-up; nobody but this guest is ever named in it.
 */
import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalAttendeeType,
  type ICalCalendar,
  ICalCalendarMethod,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator'
import { DateTime } from 'luxon'
import { tzlib_get_ical_block } from 'timezones-ical-library'
import { type Campaign, inLanguage, type Language, type Part, partEndsAt, partStartsAt } from '../campaigns/campaign.ts'
import { DomainError } from '../errors.ts'
import type { GuestRef, Identity } from '../guests/guest.ts'
import { joined, longDate, partTimes } from './dates.ts'
import { oneLine } from './plain-text.ts'

export interface GuestCalendar {
  readonly campaign: Campaign
  readonly ref: GuestRef
  readonly identity: Identity
  /** Ids of the parts that the guest attends, or is invited to. */
  readonly parts: readonly string[]
  readonly method: 'REQUEST' | 'CANCEL'
  /** Never lower than in an earlier mail, or calendars ignore it (RFC 5546 section 2.1.4). */
  readonly sequence: number
  readonly replyAddress: string
  readonly language: Language
  /** DTSTAMP. */
  readonly at: string
  /** True where the guest has said yes: then the calendar does not ask again, though it can still decline. */
  readonly accepted?: boolean | undefined
}

const words = {
  en: { times: 'All times are local', questions: 'Questions' },
  nl: { times: 'Alle tijden zijn plaatselijke tijd', questions: 'Vragen' },
} as const

/** The same for every mail to this guest about this campaign, so that a change replaces and a cancellation finds the entry. */
export function calendarUid(ref: GuestRef, replyDomain: string): string {
  return `${ref.campaign}-${ref.guest}@${replyDomain}`
}

/** The entry in a mail, spanning the chosen parts. Refuses (`invalid-input`) an empty choice. */
export function guestCalendar(entry: GuestCalendar): string {
  const { campaign, identity, language, replyAddress } = entry
  const isCancelled = entry.method === 'CANCEL'
  const calendar = calendarFile(entry.method)
  const event = calendar.createEvent({
    ...eventOf(entry.parts, entry),
    id: calendarUid(entry.ref, domainOf(replyAddress)),
    sequence: entry.sequence,
    status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: {
      name: joined(
        campaign.hosts.map(({ name }) => oneLine(name)),
        language,
      ),
      email: replyAddress,
    },
  })
  event.createAttendee({
    name: oneLine(identity.name),
    email: identity.email,
    role: ICalAttendeeRole.REQ,
    type: ICalAttendeeType.INDIVIDUAL,
    status: entry.accepted === true ? ICalAttendeeStatus.ACCEPTED : ICalAttendeeStatus.NEEDSACTION,
    rsvp: !isCancelled,
  })
  return withZone(calendar)
}

/** One part as a file to download: it names no address, nobody can answer it, and a guest may pass it on. */
export function partCalendar(entry: {
  readonly campaign: Campaign
  readonly part: Part
  readonly ref: GuestRef
  readonly at: string
  readonly language: Language
}): string {
  const { campaign, part, ref } = entry
  const calendar = calendarFile('PUBLISH')
  calendar.createEvent({
    ...eventOf([part.id], entry),
    id: `${ref.campaign}-${part.id}@${domainOf(campaign.from.email)}`,
    status: ICalEventStatus.CONFIRMED,
  })
  return withZone(calendar)
}

function calendarFile(method: 'REQUEST' | 'CANCEL' | 'PUBLISH'): ICalCalendar {
  return ical({
    prodId: { company: 'rsvp-desk', product: 'rsvp-desk', language: 'EN' },
    method: ICalCalendarMethod[method],
  })
}

function eventOf(
  ids: readonly string[],
  { campaign, language, at }: Pick<GuestCalendar, 'campaign' | 'language' | 'at'>,
): ICalEventData {
  const parts = campaign.parts
    .filter(({ id }) => ids.includes(id))
    .sort((one, other) => (partStartsAt(one, campaign.zone) < partStartsAt(other, campaign.zone) ? -1 : 1))
  const starts = parts.map((part) => partStartsAt(part, campaign.zone)).sort()
  const ends = parts.map((part) => partEndsAt(part, campaign.zone)).sort()
  const [first] = parts
  if (first === undefined)
    throw new DomainError('invalid-input', `A calendar entry needs a part, got "${ids.join(', ')}"`)
  const say = (text: Parameters<typeof inLanguage>[0]): string => oneLine(inLanguage(text, language, campaign))
  const venues = parts.map((part) => part.venue ?? campaign.venue)
  const venue = venues.every(({ name }) => name === venues[0]?.name) ? (venues[0] ?? campaign.venue) : campaign.venue
  const title = say(campaign.title)
  const programme = parts.map(
    (part, index) =>
      `${longDate(part.date, language)}, ${partTimes(part, language)}\n${say(part.title)}\n${oneLine((venues[index] as typeof venue).name)}`,
  )
  const { contact } = campaign
  return {
    start: DateTime.fromISO(starts[0] as string, { zone: campaign.zone }),
    end: DateTime.fromISO(ends.at(-1) as string, { zone: campaign.zone }),
    timezone: vtimezone(campaign.zone) === undefined ? null : campaign.zone,
    stamp: at,
    summary: campaign.parts.length > 1 && parts.length === 1 ? `${title}: ${say(first.title)}` : title,
    location: { title: oneLine(venue.name), address: oneLine(venue.address) },
    description: [
      ...programme,
      `${words[language].times} (${campaign.zone}).`,
      `${words[language].questions}: ${oneLine(contact.name)}, ${contact.email}`,
    ].join('\n\n'),
    // Over several days the one entry covers the nights too: it must not make them busy.
    transparency: parts.every(({ date }) => date === first.date)
      ? ICalEventTransparency.OPAQUE
      : ICalEventTransparency.TRANSPARENT,
  }
}

/** The zone's definition under the campaign's name for it: the library calls Europe/Amsterdam Europe/Brussels, as the tz database does. */
function vtimezone(zone: string): string | undefined {
  return tzlib_get_ical_block(zone)[0]?.replace(/^(TZID|X-LIC-LOCATION):.*$/gm, `$1:${zone}`)
}

/** A zone that the library does not know leaves UTC times, which are right too. */
function withZone(calendar: ICalCalendar): string {
  calendar.timezone({ name: null, generator: (zone) => vtimezone(zone) ?? null })
  return `${calendar.toString()}\r\n`
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1)
}
