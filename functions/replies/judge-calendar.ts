/**
 * Judges a calendar answer against what we sent this guest, after the sender checks: is it about our event and its latest version, which of its
 * attendees is the guest, and do the words beside it agree? Each thing that is in the way has its own sentence. RFC 5546 sections 3.2.3 and 3.2.7.
 */
import { DateTime } from 'luxon'
import type { Campaign } from '../campaigns/campaign.ts'
import { longDate } from '../email/dates.ts'
import type { Decision, GuestRecord } from '../guests/guest.ts'
import { type CalendarAttendee, type CalendarReply, calendarStamp } from './calendar-reply.ts'
import type { Delegate, TextDecision } from './decide.ts'
import { namesOurEvent, readPressedButton } from './pressed-button.ts'
import type { WrittenWords } from './read-reply.ts'

/** What was sent to the guest, and what came back before. */
export interface CalendarSide {
  readonly guest: GuestRecord
  readonly campaign: Campaign
  readonly expectedUid: string
  readonly calendarSequence: number
  readonly lastStamp?: string | undefined
  readonly receivedAt: string
  readonly subject: string
}

/** What a button says together with the words beside it. */
export interface ButtonAnswer {
  /** Undefined where the button says none of them. */
  readonly decision?: Decision | undefined
  /** What the words add: parts, how many people, a colleague. Undefined where there are none or they add nothing. */
  readonly said?: TextDecision | undefined
  /** Why a person must look, as a sentence for staff. */
  readonly problem?: string | undefined
}

/** Decides what words say; undefined for no words. */
export type DecideWords = (words: WrittenWords) => TextDecision | undefined

const decisions: ReadonlyMap<string, Decision> = new Map([
  ['ACCEPTED', 'yes'],
  ['DECLINED', 'no'],
  ['TENTATIVE', 'maybe'],
  ['DELEGATED', 'no'],
])

/** What a calendar answer says for the guest. `problem` is the first thing in the way of recording it. */
export function judgeCalendar(
  calendar: CalendarReply,
  words: WrittenWords,
  side: CalendarSide,
  decideWords: DecideWords,
): ButtonAnswer {
  const own = [side.guest.identity.email, ...side.guest.state.aliases]
  const lines = calendar.attendees.filter(({ email }) => own.includes(email))
  const line = lines.length === 1 ? lines[0] : undefined
  const decision = decisions.get(line?.status ?? '')
  const beside = decision === undefined ? {} : withWords(decision, words, decideWords)
  const brought = line === undefined || decision === 'no' ? undefined : broughtAlong(line, beside.said, side)
  const delegated = line === undefined ? undefined : delegateOf(line, calendar.attendees, own, beside.said)
  const said: TextDecision | undefined =
    brought?.party === undefined && delegated?.delegate === undefined
      ? beside.said
      : {
          ...(beside.said ?? nothingSaid(decision)),
          ...(brought?.party === undefined ? {} : { party: brought.party }),
          ...(delegated?.delegate === undefined ? {} : { delegate: delegated.delegate }),
        }
  const problem =
    problemOfVersion(calendar, lines, side) ??
    (decision === undefined ? `The calendar answer says "${line?.status ?? ''}".` : undefined) ??
    delegated?.problem ??
    brought?.problem ??
    problemOfSubject(side.subject, line?.status === 'DELEGATED' ? undefined : decision) ??
    beside.problem
  return { decision, said, problem }
}

function nothingSaid(decision: Decision | undefined): TextDecision {
  const decided = decision === 'maybe' ? undefined : decision
  return { decision: decided, evidence: [], rules: [], why: '', says: 'nothing' }
}

/** Names the version that is answered; a number that we never sent counts as the latest that we did, so that DTSTAMP goes on deciding. */
export function stampOf(calendar: CalendarReply, calendarSequence: number): string {
  return calendarStamp({ ...calendar, sequence: Math.min(calendar.sequence, calendarSequence) })
}

/** "Accepted: our title" without a calendar: what the button in the subject says. Undefined where the subject is a person's own. */
export function judgePressedButton(
  subject: string,
  words: WrittenWords,
  campaign: Pick<Campaign, 'title'>,
  decideWords: DecideWords,
): ButtonAnswer | undefined {
  const button = readPressedButton(subject)
  if (button === undefined) return undefined
  const { decision, event } = button
  if (!namesOurEvent(event, campaign))
    return { decision, problem: 'Its subject answers something that is not called as our event is.' }
  if (decision === undefined) return { problem: 'Its subject proposes another time.' }
  if (decision === 'maybe') return { decision, problem: 'Its subject says that it is not certain yet.' }
  return { decision, ...withWords(decision, words, decideWords) }
}

function problemOfVersion(
  calendar: CalendarReply,
  lines: readonly CalendarAttendee[],
  side: CalendarSide,
): string | undefined {
  const isCounter = calendar.method === 'COUNTER'
  if (!isCounter && calendar.problem !== undefined) return calendar.problem
  if (calendar.uid !== side.expectedUid) return 'The calendar answer is about another event.'
  if (isCounter) return `The guest proposes another time${proposedTime(calendar, side.campaign.zone)}.`
  if (lines.length === 0) return 'The calendar answer is for somebody else.'
  if (lines.length > 1) return 'The calendar answer names the guest more than once.'
  if (calendar.sequence < side.calendarSequence) return 'The calendar answer is about an older version of the event.'
  if (side.lastStamp !== undefined && stampOf(calendar, side.calendarSequence) < side.lastStamp)
    return 'The calendar answer is older than the one that is recorded.'
  if (isAfter(calendar.stampedAt, side.receivedAt)) return 'The time stamp of the calendar answer lies in the future.'
  return undefined
}

/** More than a day ahead: a clock that wrong would keep every later answer from counting. */
function isAfter(stampedAt: string | undefined, receivedAt: string): boolean {
  return stampedAt !== undefined && Date.parse(stampedAt) - Date.parse(receivedAt) > 24 * 60 * 60 * 1000
}

function problemOfSubject(subject: string, decision: Decision | undefined): string | undefined {
  const pressed = readPressedButton(subject)
  return pressed !== undefined && decision !== undefined && pressed.decision !== decision
    ? 'Its subject says otherwise than the calendar answer.'
    : undefined
}

/** In the campaign's zone where the calendar's is known. */
function proposedTime({ startsAt, endsAt }: CalendarReply, zone: string): string {
  if (startsAt === undefined) return ''
  const local = (at: string): DateTime => DateTime.fromISO(at, { zone })
  const day = (at: DateTime): string => longDate(at.toISODate() as string, 'en')
  if (startsAt.at === undefined)
    return `: ${startsAt.written.replace('T', ' ')}${endsAt === undefined ? '' : ` to ${endsAt.written.replace('T', ' ')}`}`
  const starts = local(startsAt.at)
  const ends = endsAt?.at === undefined ? undefined : local(endsAt.at)
  const until =
    ends === undefined
      ? ''
      : ends.hasSame(starts, 'day')
        ? `–${ends.toFormat('HH:mm')}`
        : ` to ${day(ends)}, ${ends.toFormat('HH:mm')}`
  return `: ${day(starts)}, ${starts.toFormat('HH:mm')}${until} (${zone})`
}

/** Google's "+1": more people on the guest's own line. */
function broughtAlong(
  line: CalendarAttendee,
  said: TextDecision | undefined,
  { guest, campaign }: CalendarSide,
): { readonly party?: number; readonly problem?: string } {
  if (line.brings === 0) return {}
  const party = line.brings + 1
  const most = guest.identity.maxParty ?? campaign.maxParty
  if (!Number.isSafeInteger(party) || party < 1)
    return { problem: 'The calendar answer does not say how many people come.' }
  if (party > most)
    return { problem: `The calendar answer is for ${party} people; the invitation is for ${most} at most.` }
  if (said?.party !== undefined && said.party !== party)
    return { problem: `The calendar answer is for ${party} people, the words beside it are for ${said.party}.` }
  return { party }
}

/** RFC 5546 section 3.2.2.3: the guest's line names the delegate, and the delegate's own line the guest. */
function delegateOf(
  line: CalendarAttendee,
  attendees: readonly CalendarAttendee[],
  own: readonly string[],
  said: TextDecision | undefined,
): { readonly delegate?: Delegate; readonly problem?: string } {
  const from = attendees.filter(({ delegatedFrom }) => delegatedFrom.some((address) => own.includes(address)))
  const named = new Set([...line.delegatedTo, ...from.map(({ email }) => email)])
  if (line.delegatedFrom.length > 0) return { problem: "The calendar answer is given in somebody else's place." }
  if (line.status !== 'DELEGATED')
    return named.size === 0 ? {} : { problem: 'The calendar answer names somebody else, but is no delegation.' }
  const [email] = named
  if (email === undefined) return { problem: 'The calendar answer passes the invitation on, but does not say to whom.' }
  if (named.size > 1) return { problem: 'The calendar answer passes the invitation on to more than one person.' }
  if (email === '' || own.includes(email))
    return { problem: 'The calendar answer passes the invitation on, but to nobody else by name.' }
  const theirs = attendees.find((attendee) => attendee.email === email)
  const delegate = { name: theirs?.name || email, email }
  const other = said?.delegate
  if (other !== undefined && other.email !== email && other.name.toLowerCase() !== delegate.name.toLowerCase())
    return { problem: 'The calendar answer and the words beside it name different people.' }
  return { delegate }
}

/** A button with the words typed beside it: they may add to it, never turn it. */
function withWords(
  decision: Decision,
  words: WrittenWords,
  decideWords: DecideWords,
): Pick<ButtonAnswer, 'said' | 'problem'> {
  const alone = decideWords(words)
  if (alone === undefined) return {}
  if (alone.decision === decision) return { said: alone }
  if (alone.decision !== undefined)
    return { said: { ...alone, decision: undefined }, problem: `The words beside it say ${alone.decision}.` }
  const openings: readonly ('Yes' | 'No')[] = decision === 'maybe' ? ['Yes', 'No'] : [decision === 'yes' ? 'Yes' : 'No']
  const said = openings.map((word) => saidAfter(word, words, alone, decideWords))
  const [first] = said
  if (first === undefined || said.includes(undefined))
    return { said: alone, problem: `There are words beside it. ${alone.why}` }
  return { said: decision === 'maybe' ? { ...first, decision: undefined } : first }
}

/**
 * Words that leave yes or no to the button are read as what follows the word itself: "Yes. Only the afternoon." A button is pressed by mistake more
 * easily than a word is written, so each sentence must be understood. Undefined where the words do not go with it.
 */
function saidAfter(
  word: 'Yes' | 'No',
  words: WrittenWords,
  alone: TextDecision,
  decideWords: DecideWords,
): TextDecision | undefined {
  const expected = word === 'Yes' ? 'yes' : 'no'
  const opened = (mark: string, text: string): string => `${word}${mark} ${text}`
  const other = words.other === undefined ? undefined : opened('.', words.other)
  const whole = decideWords({ ...words, text: opened('.', words.text), other })
  if (whole?.decision !== expected) return undefined
  const sentences = [words.text, words.other ?? ''].flatMap((text) => text.split(/(?<=[.!?])\s+|\n+/))
  const isRead = (sentence: string): boolean => {
    // A question is nothing that an answer goes on in; what it may change is decided where it stands by itself.
    const text = opened(sentence.includes('?') ? '.' : ',', sentence)
    return decideWords({ ...words, text, other: undefined })?.decision === expected
  }
  if (alone.says !== 'nothing' && !sentences.filter((sentence) => sentence.trim() !== '').every(isRead))
    return undefined
  // The mail does not hold the word that was put before its own.
  return {
    ...whole,
    evidence: whole.evidence.filter((evidence) => evidence !== word),
    remarks: whole.remarks?.replace(new RegExp(`^${word}[.,] `), ''),
  }
}
