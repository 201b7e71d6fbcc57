/**
 * A reply from bytes to a judgement, in the order in which the stages may speak: what it is, whom it is about, what it says, whether it counts.
 * `readMail` looks at the mail alone; then the guest of its token is looked up; `judgeMail` compares the two. Both are pure.
 */
import { type Campaign, closesAt } from '../campaigns/campaign.ts'
import type { Decision, GuestRecord } from '../guests/guest.ts'
import { checkAnswer, type Submission } from './answer.ts'
import type { InboundMail, MailKind } from './arrived-mail.ts'
import { type AutomaticMail, readAutomaticMail } from './automatic-mail.ts'
import { type CalendarReply, calendarStamp, readCalendarReply } from './calendar-reply.ts'
import { decide, type TextDecision } from './decide.ts'
import { readDeliveryReport } from './delivery-report.ts'
import { type ParsedMail, parseMail } from './parse-mail.ts'
import { readReplyTexts, sameWords } from './reply-text.ts'
import { type Tie, tieMail, type VerifyToken, whySenderMayNotAnswer } from './tie-mail.ts'

/** RFC 5321 section 6.3: at least 100 before a mail counts as looping. */
const maxHops = 100

export interface MailReading {
  readonly receivedAt: string
  readonly verdicts: InboundMail['verdicts']
  /** Sender of the envelope; empty for automatic mail. */
  readonly mailFrom: string
  readonly kind: MailKind
  /** Empty where the mail does not name exactly one sender. */
  readonly from: string
  readonly subject: string
  readonly sentAt?: string | undefined
  readonly tie: Tie
  /** Set where the mail is nobody's answer whatever it says, with the reason. */
  readonly setAside?: string | undefined
  readonly automatic?: AutomaticMail | undefined
  readonly calendar?: CalendarReply | undefined
  /** What the sender wrote, or typed beside a calendar answer; undefined where there are no words. */
  readonly text?: TextDecision | undefined
  readonly wantsOut: boolean
  /** Why nothing of it may be recorded, in sentences for staff. */
  readonly doubts: readonly string[]
}

/** What is known of the guest once the token was looked up. */
export interface GuestSide {
  /** Undefined where no guest has the token's reference. */
  readonly guest?: GuestRecord | undefined
  readonly campaign?: Campaign | undefined
  /** UID of the calendar entry that this guest got. */
  readonly expectedUid: string
  /** SEQUENCE of the entry as last sent. */
  readonly calendarSequence: number
  /** Stamp of the latest calendar answer that was recorded. */
  readonly lastStamp?: string | undefined
}

export type Judgement = { readonly kind: MailKind; readonly why: string; readonly evidence: readonly string[] } & (
  | {
      readonly outcome: 'record'
      readonly submission: Submission
      readonly door: 'mail' | 'calendar'
      readonly stamp?: string | undefined
    }
  | { readonly outcome: 'opt-out' }
  /** A person must look. */
  | { readonly outcome: 'review'; readonly proposal?: { readonly decision: Decision } | undefined }
  | { readonly outcome: 'ignore' }
)

/** Reads a mail as far as it goes without knowing any guest. `ourAddresses` are those that we send from. */
export async function readMail(
  mail: InboundMail,
  context: { readonly verify: VerifyToken; readonly ourAddresses: readonly string[] },
): Promise<MailReading> {
  const parsed = await parseMail(mail.raw)
  const { mailFrom } = mail.envelope
  const report = readDeliveryReport(parsed, mailFrom)
  const calendar = report === undefined ? readCalendarReply(parsed.calendars) : undefined
  const tie = tieMail(mail.envelope, parsed, calendar?.organizer, context.verify)
  const words = readWords(parsed, calendar)
  const wantsOut = report === undefined && calendar === undefined && isOptOutMail(parsed, tie, words.text)
  const automatic =
    report !== undefined || calendar !== undefined || wantsOut ? undefined : readAutomaticMail(parsed, mailFrom)
  const forwarded = words.forwarded || /^(fwd?|doorst|wg|tr|rv)\s?:/i.test(parsed.subject) || hasAttachedMail(parsed)
  const reading = {
    receivedAt: mail.receivedAt,
    verdicts: mail.verdicts,
    mailFrom,
    from: parsed.from?.address ?? '',
    subject: parsed.subject,
    sentAt: parsed.sentAt,
    tie,
    automatic,
    calendar,
    text: words.text,
    wantsOut,
    doubts: [...parsed.doubts, ...words.doubts, ...(forwarded ? ['It forwards a mail.'] : [])],
  }
  const ours = isOurs(reading.from, context.ourAddresses)
  if (report !== undefined) return { ...reading, kind: report.kind, setAside: `It is ${report.why}.` }
  if (ours) return { ...reading, kind: 'auto_reply', setAside: 'It comes from one of our own addresses.' }
  if (parsed.hops > maxHops) return { ...reading, kind: 'auto_reply', setAside: 'It went round in circles.' }
  return { ...reading, kind: kindOf() }

  function kindOf(): MailKind {
    if (calendar !== undefined) return 'calendar_reply'
    if (wantsOut || words.text?.optOut !== undefined) return 'unsubscribe'
    if (automatic?.kind === 'auto_reply') return 'auto_reply'
    if (forwarded) return 'forward'
    return words.empty && parsed.doubts.length === 0 ? 'empty' : 'reply'
  }
}

/** Compares the reading with the guest whom its token names. */
export function judgeMail(reading: MailReading, side: GuestSide): Judgement {
  const { kind, verdicts, tie, calendar, automatic, text } = reading
  const ignore = (why: string, as: MailKind = kind): Judgement => ({ outcome: 'ignore', kind: as, why, evidence: [] })
  const proposed = calendar?.decision ?? text?.decision ?? text?.hint
  const evidence = text?.evidence ?? []
  const review = (why: string): Judgement => ({
    outcome: 'review',
    kind,
    why,
    evidence,
    proposal: automatic === undefined && proposed !== undefined ? { decision: proposed } : undefined,
  })

  if (verdicts.virus === 'FAIL') return ignore('It carries a virus.', 'spam_or_hostile')
  if (verdicts.spam === 'FAIL' && tie.token === undefined) return ignore('It is spam.', 'spam_or_hostile')
  if (reading.setAside !== undefined) return ignore(reading.setAside)
  if (automatic?.certainty === 'certain') return ignore(`It is automatic: ${automatic.why}.`)
  if (automatic !== undefined) return review(`It may be automatic: ${automatic.why}.`)

  const { guest, campaign } = side
  if (tie.token === undefined) return review('It carries no signed address, so it is tied to no guest.')
  if (guest === undefined || campaign === undefined) return review('Its signed address belongs to no guest.')
  if ((guest.state.linkVersion & 0xff) !== tie.token.linkVersion) return review('Its signed address was revoked.')
  if (guest.state.confirmed !== undefined) return review('The guest comes anyway and was not asked.')
  const forbidden = whySenderMayNotAnswer(
    tie,
    reading.from === '' ? undefined : reading.from,
    guest.identity.email,
    verdicts,
    reading.mailFrom,
  )
  if (forbidden !== undefined) return review(forbidden)
  if (reading.doubts.length > 0) return review(reading.doubts.join(' '))
  if (reading.wantsOut)
    return { outcome: 'opt-out', kind, why: 'It asks for no more mail and says nothing else.', evidence }
  if (tie.token.purpose !== 'reply') return review('It was not sent to a reply address.')

  if (calendar === undefined) {
    if (text?.decision === undefined) return review(text?.why ?? 'It says nothing in words.')
    if (text.bare === true && guest.state.answer !== undefined && guest.state.answer.decision !== text.decision)
      return review(`A mere "${text.decision}" against the answer that is recorded may answer something else.`)
    return record(text.decision, 'mail', text.why, evidence)
  }
  const problem = calendarProblem(calendar, text, guest, side)
  if (problem !== undefined) return review(problem)
  const decision = calendar.decision as Decision
  return record(
    decision,
    'calendar',
    `The calendar says ${decision}.`,
    [`PARTSTAT ${decision}`, ...evidence],
    calendarStamp(calendar),
  )

  function record(
    decided: Decision,
    door: 'mail' | 'calendar',
    why: string,
    evidence: readonly string[],
    stamp?: string,
  ): Judgement {
    const { identity, state } = guest as GuestRecord
    const submission = submissionOf(decided, state.answer)
    const saidAt = calendar?.stampedAt ?? reading.sentAt
    if (
      state.answer !== undefined &&
      state.answer.decision !== decided &&
      saidAt !== undefined &&
      saidAt < state.answer.at
    )
      return review('It was written before the answer that is recorded, and says otherwise.')
    if (decided === 'yes' && reading.receivedAt >= closesAt(campaign as Campaign))
      return review('It says yes after the RSVP date.')
    if ('problems' in checkAnswer(submission, campaign as Campaign, identity))
      return review(`It says ${decided}, but not to which parts of the programme.`)
    return { outcome: 'record', kind, submission, door, why, evidence, stamp }
  }
}

/** A bare yes repeats an earlier choice of parts; it does not widen it. Without one it means all parts. */
function submissionOf(decision: Decision, earlier: GuestRecord['state']['answer']): Submission {
  if (decision === 'no' || earlier === undefined || earlier.decision === 'no') return { decision }
  const { parts, party, remarks, waiting } = earlier
  return { decision, parts, party, remarks, waiting }
}

/** Why a calendar answer cannot be recorded; RFC 5546 section 3.2.3 says what a REPLY must hold. */
function calendarProblem(
  calendar: CalendarReply,
  comment: TextDecision | undefined,
  guest: GuestRecord,
  side: GuestSide,
): string | undefined {
  if (calendar.problem !== undefined) return calendar.problem
  if (calendar.uid !== side.expectedUid) return 'The calendar answer is about another event.'
  if (calendar.attendee !== guest.identity.email) return 'The calendar answer is for somebody else.'
  if (calendar.sequence < side.calendarSequence) return 'The calendar answer is about an older version of the event.'
  if (side.lastStamp !== undefined && calendarStamp(calendar) < side.lastStamp)
    return 'The calendar answer is older than the one that is recorded.'
  if (comment !== undefined && comment.decision !== calendar.decision)
    return 'There is a comment beside the calendar answer.'
  return undefined
}

interface Words {
  readonly text?: TextDecision | undefined
  readonly doubts: readonly string[]
  readonly forwarded: boolean
  readonly empty: boolean
}

/** What the sender wrote, from whichever parts there are; where they disagree nothing is decided. */
function readWords(mail: ParsedMail, calendar: CalendarReply | undefined): Words {
  const { plain, html } = readReplyTexts(mail)
  const names = mail.from === undefined ? [] : [mail.from.name]
  const doubts = [...new Set([...(plain?.doubts ?? []), ...(html?.doubts ?? [])])]
  const forwarded = plain?.forwarded === true || html?.forwarded === true
  const chosen = plain === undefined || plain.text === '' ? (html ?? plain) : plain
  const written = chosen?.text ?? ''
  const rest = { doubts, forwarded, empty: !/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(written) }

  if (calendar !== undefined) {
    const sender = mail.from === undefined ? [] : [mail.from.name, mail.from.address]
    const beside = typedBeside(calendar, written, sender)
    const typed = sameWords(calendar.comment, beside) ? [calendar.comment] : [calendar.comment, beside]
    const comment = typed.filter((words) => words !== '').join('\n')
    // The calendar program's own page around an answer is no reason for doubt.
    const typedDoubts = writesItsOwnText(calendar) ? [] : doubts
    return { ...rest, doubts: typedDoubts, text: comment === '' ? undefined : decide(comment, names) }
  }
  if (rest.empty) {
    const quotesUs = /^(re|aw|sv|antw|fwd?)\s?:/i.test(mail.subject)
    const subject = quotesUs || mail.attachments.length > 0 ? undefined : decide(mail.subject)
    return { ...rest, text: subject, empty: subject?.decision === undefined && subject?.optOut === undefined }
  }
  const text = decide(written, names)
  if (plain === undefined || html === undefined || plain.text === '' || sameWords(plain.text, html.text))
    return { ...rest, text }
  const other = decide(html.text, names)
  return text.decision !== undefined && text.decision === other.decision
    ? { ...rest, text }
    : { ...rest, text, doubts: [...doubts, 'The plain and the HTML part say different things.'] }
}

function writesItsOwnText(calendar: CalendarReply): boolean {
  return /google|apple|icloud/i.test(calendar.product)
}

/**
 * Exchange repeats a typed comment as the text. Other calendars write a sentence of their own and repeat what the event is called and where it is;
 * Google puts a note in quotes. Whatever else stands there was typed by a person.
 */
function typedBeside(calendar: CalendarReply, text: string, names: readonly string[]): string {
  const note = /^["“](.+)["”]$/m.exec(text)?.[1]
  if (note !== undefined) return note
  const ownSentence = /^(.{1,150}) has (?:tentatively )?(?:accepted|declined) (?:your|this)(?: event)? invitation\.?$/i
  if (writesItsOwnText(calendar)) return ''
  const [first = '', ...others] = text.split('\n').filter((line) => line.trim() !== '')
  const subject = ownSentence.exec(first)?.[1]
  const isOnlyTheirs =
    subject !== undefined &&
    names.includes(subject) &&
    others.every((line) => calendar.eventLines.includes(line.trim()))
  return isOnlyTheirs ? '' : text
}

/** A mail client's unsubscribe button, a mail to the opt-out address, or the word alone. */
function isOptOutMail(mail: ParsedMail, tie: Tie, text: TextDecision | undefined): boolean {
  const asked = tie.token?.purpose === 'opt-out' || /^\s*(?:unsubscribe|uitschrijven)\s*(?::.*)?$/i.test(mail.subject)
  const body = (mail.text ?? '').trim()
  const boilerplate = body === '' || (body.length < 300 && /automatically generated|list-unsubscribe/i.test(body))
  return text?.optOut === 'clear' || (asked && boilerplate)
}

function hasAttachedMail(mail: ParsedMail): boolean {
  return mail.attachments.some(({ mimeType }) => mimeType === 'message/rfc822')
}

/** Ours with or without a tag behind a plus sign. */
function isOurs(from: string, ourAddresses: readonly string[]): boolean {
  const untagged = (address: string): string => address.toLowerCase().replace(/\+[^@]*@/, '@')
  return from !== '' && ourAddresses.some((address) => untagged(address) === untagged(from))
}
