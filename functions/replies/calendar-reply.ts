/**
 * Reads an answer that a calendar program sent (iTIP, RFC 5546). Read early, because calendars mark these mails as automatic; judged late,
 * after the sender checks (judge-calendar.ts). METHOD is taken from the calendar itself, since the content type often lacks it.
 */
import ICAL from 'ical.js'
import { DateTime, IANAZone } from 'luxon'
import { normaliseAddress } from '../guests/address.ts'

export interface CalendarReply {
  readonly method: string
  readonly uid: string
  readonly attendees: readonly CalendarAttendee[]
  /** 0 where the calendar names none (RFC 5545 section 3.8.7.4). */
  readonly sequence: number
  /** DTSTAMP, ISO 8601 UTC. */
  readonly stampedAt?: string | undefined
  /** When the event is, as the answer says; a COUNTER proposes it. */
  readonly startsAt?: CalendarTime | undefined
  readonly endsAt?: CalendarTime | undefined
  /** What the person typed beside the answer. */
  readonly comment: string
  /** Normalised address; outlook.com leaves it out. */
  readonly organizer?: string | undefined
  readonly product: string
  /** Title and place of the event: calendars repeat them in the text of the mail. */
  readonly eventLines: readonly string[]
  /** Why it can only go to a person, as a sentence for staff. */
  readonly problem?: string | undefined
}

/** One ATTENDEE line; some calendars send the whole list back. */
export interface CalendarAttendee {
  /** Normalised; empty where the line names no mailbox. */
  readonly email: string
  readonly name: string
  /** PARTSTAT in capital letters; empty where the line has none. */
  readonly status: string
  /** X-NUM-GUESTS: how many more people come along. Not a number where it cannot be read. */
  readonly brings: number
  /** Addresses in DELEGATED-TO and DELEGATED-FROM; normalised, empty for one that names no mailbox. */
  readonly delegatedTo: readonly string[]
  readonly delegatedFrom: readonly string[]
}

export interface CalendarTime {
  /** ISO 8601 UTC; undefined where the zone is not known. */
  readonly at?: string | undefined
  /** As it stands there: `2024-03-19T09:00:00 (Zone of theirs)`. */
  readonly written: string
}

const maxCalendarLength = 64 * 1024
const maxAttendees = 200
/** Exchange names zones as Windows does; these are the ones that our guests' calendars are set to (Unicode CLDR, windowsZones). */
const windowsZones: ReadonlyMap<string, string> = new Map([
  ['UTC', 'UTC'],
  ['GMT Standard Time', 'Europe/London'],
  ['Greenwich Standard Time', 'Atlantic/Reykjavik'],
  ['W. Europe Standard Time', 'Europe/Berlin'],
  ['Romance Standard Time', 'Europe/Paris'],
  ['Central Europe Standard Time', 'Europe/Budapest'],
  ['Central European Standard Time', 'Europe/Warsaw'],
  ['GTB Standard Time', 'Europe/Bucharest'],
  ['FLE Standard Time', 'Europe/Kiev'],
  ['Eastern Standard Time', 'America/New_York'],
  ['Central Standard Time', 'America/Chicago'],
  ['Pacific Standard Time', 'America/Los_Angeles'],
])

/** Undefined where none of the bodies is an answer, such as an attached appointment of the sender's own. */
export function readCalendarReply(bodies: readonly string[]): CalendarReply | undefined {
  const answers = bodies.map(readCalendar).filter((reply) => reply.method === 'REPLY' || reply.method === 'COUNTER')
  const [first, ...others] = answers
  // Calendars often send the same answer twice, inline and as a file.
  if (first === undefined || others.every((other) => JSON.stringify(other) === JSON.stringify(first))) return first
  return { ...first, problem: 'The mail carries more than one calendar answer.' }
}

/** The order of two calendar answers as text that compares: SEQUENCE first, then DTSTAMP. */
export function calendarStamp(reply: Pick<CalendarReply, 'sequence' | 'stampedAt'>): string {
  return `${String(reply.sequence).padStart(6, '0')} ${reply.stampedAt ?? ''}`
}

function readCalendar(body: string): CalendarReply {
  if (body.length > maxCalendarLength)
    return readByLine(body.slice(0, maxCalendarLength), 'The calendar answer is too long.')
  try {
    return readComponents(body)
  } catch {
    return readByLine(body, 'The calendar answer is malformed.')
  }
}

function readComponents(body: string): CalendarReply {
  const calendar = new ICAL.Component(ICAL.parse(body))
  const events = calendar.getAllSubcomponents('vevent')
  const event = events[0] ?? new ICAL.Component('vevent')
  const attendees = event.getAllProperties('attendee')
  const stampedAt = timeOf(event.getFirstProperty('dtstamp'))?.at
  return {
    method: String(calendar.getFirstPropertyValue('method') ?? '').toUpperCase(),
    uid: String(event.getFirstPropertyValue('uid') ?? ''),
    attendees: attendees.slice(0, maxAttendees).map(attendeeOf),
    sequence: sequenceOf(event.getFirstPropertyValue('sequence')),
    stampedAt,
    startsAt: timeOf(event.getFirstProperty('dtstart')),
    endsAt: timeOf(event.getFirstProperty('dtend')),
    comment: commentOf(event),
    organizer: mailboxOf(event.getFirstPropertyValue('organizer')),
    product: String(calendar.getFirstPropertyValue('prodid') ?? ''),
    eventLines: ['summary', 'location'].flatMap((name) => lines(String(event.getFirstPropertyValue(name) ?? ''))),
    problem: problemOf(),
  }

  function problemOf(): string | undefined {
    if (events.length !== 1) return 'The calendar answer does not concern exactly one event.'
    if (event.hasProperty('recurrence-id')) return 'The calendar answer concerns one occurrence only.'
    if (attendees.length > maxAttendees) return 'The calendar answer names too many people.'
    if (stampedAt === undefined) return 'The calendar answer has no usable time stamp.'
    return undefined
  }
}

function attendeeOf(property: ICAL.Property): CalendarAttendee {
  const parameter = (name: string): string => String(property.getFirstParameter(name) ?? '')
  const mailboxes = (name: string): string[] => {
    const value = property.getParameter(name)
    return value === undefined ? [] : [value].flat().map((address) => mailboxOf(address) ?? '')
  }
  return {
    // Apple names people by a URN and puts the mailbox beside it.
    email: mailboxOf(property.getFirstValue()) ?? mailboxOf(parameter('email')) ?? '',
    name: parameter('cn')
      .replace(/\p{Cc}+/gu, ' ')
      .trim()
      .slice(0, 100),
    status: parameter('partstat').toUpperCase().slice(0, 40),
    brings: Number(parameter('x-num-guests')),
    delegatedTo: mailboxes('delegated-to'),
    delegatedFrom: mailboxes('delegated-from'),
  }
}

/** The comment in whichever place the calendar puts it; once where it puts it in two. */
function commentOf(event: ICAL.Component): string {
  const comments = event
    .getAllProperties()
    .filter(({ name }) => name === 'comment' || /^x-.*-comment$/.test(name))
    .map((property) => {
      const comment = String(property.getFirstValue() ?? '')
      return property.name === 'comment' ? comment : unescaped(comment)
    })
  const responses = event
    .getAllProperties('attendee')
    .map((property) => unescaped(String(property.getFirstParameter('x-response-comment') ?? '')))
  return [...new Set([...comments, ...responses].map((comment) => comment.trim()))].join('\n').trim()
}

/** No parser takes the escapes of text out of properties and parameters that it does not know; Google writes HTML entities besides. */
function unescaped(comment: string): string {
  const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
  return comment
    .replace(/\\n/gi, '\n')
    .replace(/\\(.)/g, '$1')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] as string)
}

/** What can still be shown of a calendar that no parser takes. */
function readByLine(body: string, problem: string): CalendarReply {
  const unfolded = body.replace(/\r?\n[ \t]/g, '').split(/\r?\n/, 400)
  const value = (name: string): string => {
    const line = unfolded.find((candidate) => new RegExp(`^${name}[:;]`, 'i').test(candidate)) ?? ''
    return line
      .slice(line.lastIndexOf(':') + 1)
      .trim()
      .slice(0, 200)
  }
  const method = value('METHOD').toUpperCase()
  return {
    ...{ method: method === '' ? 'REPLY' : method, uid: value('UID'), sequence: 0 },
    ...{ attendees: [], comment: '', product: '', eventLines: [], problem },
  }
}

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** `normaliseAddress` takes the `mailto:` off. */
function mailboxOf(value: unknown): string | undefined {
  return normaliseAddress(String(value ?? ''))
}

function sequenceOf(value: unknown): number {
  const number = Number(value ?? 0)
  return Number.isSafeInteger(number) && number >= 0 ? number : 0
}

/** A local time that a clock change makes occur twice is as good as one without a zone. */
function timeOf(property: ICAL.Property | null): CalendarTime | undefined {
  const local = property?.getFirstValue()?.toString() ?? ''
  if (local === '') return undefined
  const zone = local.endsWith('Z') ? 'UTC' : String(property?.getFirstParameter('tzid') ?? '')
  const known = windowsZones.get(zone) ?? zone
  const [time, ...again] = IANAZone.isValidZone(known)
    ? DateTime.fromISO(local, { zone: known }).getPossibleOffsets()
    : []
  const at = again.length > 0 || !local.includes('T') ? undefined : time?.toUTC().toISO({ suppressMilliseconds: true })
  return { at: at ?? undefined, written: zone === '' || zone === 'UTC' ? local : `${local} (${zone.slice(0, 60)})` }
}
