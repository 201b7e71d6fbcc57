/**
 * Reads an answer that a calendar program sent (iTIP, RFC 5546). Read early, because calendars mark these mails as automatic; judged late,
 * after the sender checks. METHOD is taken from the calendar itself, since the content type often lacks it.
 */
import ICAL from 'ical.js'
import { DateTime } from 'luxon'
import { normaliseAddress } from '../guests/address.ts'
import type { Decision } from '../guests/guest.ts'

export interface CalendarReply {
  readonly method: string
  readonly uid: string
  /** Normalised address; only where exactly one attendee answers. */
  readonly attendee?: string | undefined
  readonly decision?: Decision | undefined
  /** 0 where the calendar names none (RFC 5545 section 3.8.7.4). */
  readonly sequence: number
  /** DTSTAMP, ISO 8601 UTC. */
  readonly stampedAt?: string | undefined
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

const maxCalendarLength = 64 * 1024
const decisions: Readonly<Record<string, Decision>> = { ACCEPTED: 'yes', DECLINED: 'no', TENTATIVE: 'maybe' }

/** Undefined where none of the bodies is an answer, such as an attached appointment of the sender's own. */
export function readCalendarReply(bodies: readonly string[]): CalendarReply | undefined {
  const answers = bodies.map(readCalendar).filter((reply) => reply.method === 'REPLY' || reply.method === 'COUNTER')
  const [first, second] = answers
  if (first === undefined || second === undefined) return first
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
  const attendee = attendees[0]
  const status = String(attendee?.getFirstParameter('partstat') ?? '').toUpperCase()
  const guests = Number(attendee?.getFirstParameter('x-num-guests') ?? 0)
  const stamp = event.getFirstPropertyValue('dtstamp')?.toString() ?? ''
  const comments = event.getAllProperties('comment').map((property) => String(property.getFirstValue() ?? ''))
  const method = String(calendar.getFirstPropertyValue('method') ?? '').toUpperCase()
  return {
    method,
    uid: String(event.getFirstPropertyValue('uid') ?? ''),
    attendee: attendees.length === 1 ? mailboxOf(attendee?.getFirstValue()) : undefined,
    decision: decisions[status],
    sequence: sequenceOf(event.getFirstPropertyValue('sequence')),
    stampedAt: stamp.endsWith('Z') ? instantOf(stamp) : undefined,
    comment: [...comments, String(attendee?.getFirstParameter('x-response-comment') ?? '')].join('\n').trim(),
    organizer: mailboxOf(event.getFirstPropertyValue('organizer')),
    product: String(calendar.getFirstPropertyValue('prodid') ?? ''),
    eventLines: ['summary', 'location'].flatMap((name) => lines(String(event.getFirstPropertyValue(name) ?? ''))),
    problem: problemOf(),
  }

  function problemOf(): string | undefined {
    if (method === 'COUNTER') return 'The guest proposes another time.'
    if (events.length !== 1) return 'The calendar answer does not concern exactly one event.'
    if (event.hasProperty('recurrence-id')) return 'The calendar answer concerns one occurrence only.'
    if (attendees.length !== 1) return 'The calendar answer does not name exactly one attendee.'
    if (status === 'DELEGATED' || attendee?.getFirstParameter('delegated-to'))
      return 'The guest names somebody else in the calendar.'
    if (decisions[status] === undefined) return `The calendar answer says "${status.slice(0, 40)}".`
    if (!(guests === 0)) return 'The calendar answer brings more people.'
    if (!stamp.endsWith('Z')) return 'The calendar answer has no usable time stamp.'
    return undefined
  }
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
    ...{ comment: '', product: '', eventLines: [], problem },
  }
}

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** `parseAddress` takes the `mailto:` off. */
function mailboxOf(value: unknown): string | undefined {
  return normaliseAddress(String(value ?? ''))
}

function sequenceOf(value: unknown): number {
  const number = Number(value ?? 0)
  return Number.isSafeInteger(number) && number >= 0 ? number : 0
}

function instantOf(stamp: string): string | undefined {
  return DateTime.fromISO(stamp, { zone: 'utc' }).toISO({ suppressMilliseconds: true }) ?? undefined
}
