/**
 * A reply from bytes to a judgement, in the order in which the stages may speak: what it is, whom it is about, what it says, whether it counts.
 * `readMail` looks at the mail alone; then the guest of its token is looked up; `judgeMail` compares the two. Both are pure.
 */
import { type Campaign, closesAt } from '../campaigns/campaign.ts'
import type { Decision, GuestRecord } from '../guests/guest.ts'
import { checkAnswer, type Submission, sameAnswer } from './answer.ts'
import type { InboundMail, MailKind } from './arrived-mail.ts'
import { type AutomaticMail, readAutomaticMail } from './automatic-mail.ts'
import { type CalendarReply, readCalendarReply } from './calendar-reply.ts'
import { typedWords } from './calendar-text.ts'
import { type Delegate, decide, sayTheSame, type TextDecision } from './decide.ts'
import { type DeliveryReport, readDeliveryReport } from './delivery-report.ts'
import { type ButtonAnswer, judgeCalendar, judgePressedButton, stampOf } from './judge-calendar.ts'
import { effectOfAbsence, effectOfReport, type MachineEffect } from './machine-effect.ts'
import { type OptOutWish, readOptOut } from './opt-out-wish.ts'
import { hasAttachedMail, type ParsedMail, parseMail } from './parse-mail.ts'
import { readPressedButton } from './pressed-button.ts'
import { betweenLines, readReplyTexts, sameWords } from './reply-text.ts'
import { sentLines } from './sent-lines.ts'
import { rightOfSender, type Tie, tieMail, tieReport, type VerifyToken } from './tie-mail.ts'

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
  /** As the mail writes the sender's name; may be empty. */
  readonly fromName: string
  readonly subject: string
  readonly sentAt?: string | undefined
  readonly tie: Tie
  /** Set where the mail is nobody's answer whatever it says, with the reason. */
  readonly setAside?: string | undefined
  readonly report?: DeliveryReport | undefined
  readonly automatic?: AutomaticMail | undefined
  readonly calendar?: CalendarReply | undefined
  readonly words: WrittenWords
  /** Whether it asks for no more mail. */
  readonly optOut?: OptOutWish | undefined
  /** Why nothing of it may be recorded, in sentences for staff. */
  readonly doubts: readonly string[]
}

/** What the sender typed, before anything is decided. */
export interface WrittenWords {
  /** The reply, or what was typed beside a calendar answer; the subject where the mail is empty. Empty where there are no words. */
  readonly text: string
  /** What the HTML part says, where it says it in other words. */
  readonly other?: string | undefined
  /** Names under which the sender may sign. */
  readonly names: readonly string[]
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

/** What a person would most likely record. */
export type Proposal = Pick<Submission, 'decision' | 'parts' | 'party' | 'remarks'> & {
  readonly delegate?: Delegate | undefined
}

export type Judgement = {
  readonly kind: MailKind
  readonly why: string
  readonly evidence: readonly string[]
  /** The rules that fired on the words. */
  readonly rules?: readonly string[] | undefined
} & (
  | {
      readonly outcome: 'record'
      readonly submission: Submission
      readonly door: 'mail' | 'calendar'
      /** The address that answers for the guest, where it is not the guest's own. */
      readonly by?: string | undefined
      readonly stamp?: string | undefined
      /** The colleague who comes instead, where a no names one: for a card, never mailed by itself. */
      readonly delegate?: Delegate | undefined
      /** Why staff should see the mail although its answer is recorded, as a sentence. */
      readonly attention?: string | undefined
    }
  | { readonly outcome: 'opt-out' }
  /** A person must look. */
  | {
      readonly outcome: 'review'
      readonly proposal?: Proposal | undefined
      /** The guest gets no more mail from now on, whatever a person makes of the rest. */
      readonly stopsMail?: true
      readonly effect?: MachineEffect | undefined
    }
  | { readonly outcome: 'ignore'; readonly effect?: MachineEffect | undefined }
)

/** Reads a mail as far as it goes without knowing any guest. `ourAddresses` are those that we send from, `sentTexts` what we wrote to guests. */
export async function readMail(
  mail: InboundMail,
  context: {
    readonly verify: VerifyToken
    readonly ourAddresses: readonly string[]
    readonly sentTexts?: readonly string[]
  },
): Promise<MailReading> {
  const parsed = await parseMail(mail.raw)
  const { mailFrom } = mail.envelope
  const report = readDeliveryReport(parsed, mailFrom)
  const calendar = report === undefined ? readCalendarReply(parsed.calendars) : undefined
  const tie =
    report === undefined
      ? tieMail(mail.envelope, parsed, calendar?.organizer, context.verify)
      : tieReport(mail.envelope, parsed, report.original, context.verify)
  const words = readWords(parsed, calendar, context.sentTexts)
  const optOut = report === undefined && calendar === undefined ? readWish(parsed, tie, words) : undefined
  const automatic =
    report !== undefined || calendar !== undefined || optOut === 'clear' || tie.token?.purpose === 'opt-out'
      ? undefined
      : readAutomaticMail(parsed, mailFrom, words.text)
  const forwarded = words.forwarded || /^(fwd?|doorst|wg|tr|rv)\s?:/i.test(parsed.subject) || hasAttachedMail(parsed)
  const reading = {
    receivedAt: mail.receivedAt,
    verdicts: mail.verdicts,
    mailFrom,
    from: parsed.from?.address ?? '',
    fromName: parsed.from?.name ?? '',
    subject: parsed.subject,
    sentAt: parsed.sentAt,
    tie,
    report,
    automatic,
    calendar,
    words: { text: words.text, other: words.other, names: words.names },
    optOut,
    doubts: [...parsed.doubts, ...words.doubts, ...(forwarded ? ['It forwards a mail.'] : [])],
  }
  const ours = isOurs(reading.from, context.ourAddresses)
  if (report !== undefined) return { ...reading, kind: report.kind }
  if (ours) return { ...reading, kind: 'auto_reply', setAside: 'It comes from one of our own addresses.' }
  if (parsed.hops > maxHops) return { ...reading, kind: 'auto_reply', setAside: 'It went round in circles.' }
  return { ...reading, kind: kindOf() }

  function kindOf(): MailKind {
    if (calendar !== undefined) return 'calendar_reply'
    if (automatic?.certainty === 'certain') return 'auto_reply'
    if (optOut !== undefined) return 'unsubscribe'
    if (automatic?.kind === 'auto_reply') return 'auto_reply'
    if (forwarded) return 'forward'
    return words.empty && parsed.doubts.length === 0 ? 'empty' : 'reply'
  }
}

/** Compares the reading with the guest whom its token names. */
export function judgeMail(reading: MailReading, side: GuestSide): Judgement {
  const { kind, verdicts, tie, calendar, automatic } = reading
  const button = readButton(reading, side)
  const text = button === undefined ? decideWords(reading.words, side) : button.said
  const ignore = (why: string, as: MailKind = kind) => ({ outcome: 'ignore', kind: as, why, evidence: [] }) as const
  const proposed = button?.decision ?? text?.decision ?? text?.hint
  const evidence = text?.evidence ?? []
  const rules = text?.rules ?? []
  const review = (why: string, as: MailKind = kind): Extract<Judgement, { outcome: 'review' }> => ({
    outcome: 'review',
    kind: as,
    why,
    evidence,
    rules,
    proposal:
      automatic === undefined && proposed !== undefined
        ? {
            decision: proposed,
            ...(proposed === text?.decision ? { ...saidBeside(text), delegate: text?.delegate } : {}),
          }
        : undefined,
  })

  if (verdicts.virus === 'FAIL') return ignore('It carries a virus.', 'spam_or_hostile')
  if (verdicts.spam === 'FAIL' && tie.token === undefined) return ignore('It is spam.', 'spam_or_hostile')
  if (reading.setAside !== undefined) return ignore(reading.setAside)
  const { guest, campaign } = side
  if (reading.report !== undefined) {
    const { why, effect } = effectOfReport(reading.report, reading, guest)
    return { ...ignore(why), effect }
  }
  if (automatic !== undefined) {
    const effect = automatic.kind === 'auto_reply' ? effectOfAbsence(reading, guest, campaign) : undefined
    const back = effect?.type === 'away' ? ` It says that the guest is back on ${effect.until}.` : ''
    const left = automatic.hasLeft ? ' It says that the guest is there no more.' : ''
    const why = `${automatic.certainty === 'certain' ? 'It is' : 'It may be'} automatic: ${automatic.why}.${left}${back}`
    // Who has left will not answer: staff may want to invite somebody else.
    return { ...(automatic.certainty === 'certain' && !automatic.hasLeft ? ignore(why) : review(why)), effect }
  }

  if (tie.token === undefined) return review('It carries no signed address, so it is tied to no guest.')
  if (guest === undefined || campaign === undefined) return review('Its signed address belongs to no guest.')
  if ((guest.state.linkVersion & 0xff) !== tie.token.linkVersion) return review('Its signed address was revoked.')
  if (guest.state.confirmed !== undefined) return review('The guest comes anyway and was not asked.')
  const sender = {
    from: reading.from === '' ? undefined : reading.from,
    fromName: reading.fromName,
    mailFrom: reading.mailFrom,
    verdicts,
    words: [reading.words.text, ...(reading.words.other === undefined ? [] : [reading.words.other])],
  }
  const right = rightOfSender(tie, sender, { ...guest.identity, aliases: guest.state.aliases })
  if (!right.mayAnswer) return review(right.why, right.isStranger === true && kind === 'reply' ? 'forward' : kind)
  const { by } = right
  const { purpose } = tie.token
  const wish = by === undefined && purpose !== 'preview' ? reading.optOut : undefined
  const stopping = (why: string): Judgement => ({
    ...review(`Mail to the guest is stopped, as asked. ${why}`),
    stopsMail: true,
  })
  if (reading.doubts.length > 0) {
    const doubts = reading.doubts.join(' ')
    return purpose === 'opt-out' && wish !== undefined ? stopping(doubts) : review(doubts)
  }
  if (wish === 'clear' || wish === 'beside') {
    if (wish === 'beside') return stopping('It says more than that.')
    if (purpose === 'reply' && guest.state.answer?.decision === 'yes')
      return stopping('The guest has said yes, and may want to take that back.')
    return { outcome: 'opt-out', kind, why: 'It asks for no more mail and says nothing else.', evidence }
  }
  if (purpose !== 'reply') return review('It was not sent to a reply address.')

  if (button !== undefined) {
    const { decision, problem } = button
    if (problem !== undefined || decision === undefined) return review(problem ?? 'Its button says nothing.')
    if (calendar !== undefined) {
      const because = [`PARTSTAT ${decision}`, ...evidence]
      return record(
        decision,
        'calendar',
        `The calendar says ${decision}.`,
        because,
        stampOf(calendar, side.calendarSequence),
      )
    }
    if (tie.through !== 'address') return review('Its subject alone is no answer without the signed address.')
    return record(decision, 'mail', `Its subject says ${decision}.`, [reading.subject, ...evidence])
  }
  if (text?.decision === undefined) return review(text?.why ?? 'It says nothing in words.')
  if (text.bare === true && guest.state.answer !== undefined && guest.state.answer.decision !== text.decision)
    return review(`A mere "${text.decision}" against the answer that is recorded may answer something else.`)
  if (text.bare === true && hasOpenQuestion(guest))
    return review(`A mere "${text.decision}" may answer what was asked back, whatever that was.`)
  return record(text.decision, 'mail', text.why, evidence)

  function record(
    decided: Decision,
    door: 'mail' | 'calendar',
    why: string,
    evidence: readonly string[],
    stamp?: string,
  ): Judgement {
    const { identity, state } = guest as GuestRecord
    const submission = submissionOf(decided, text, state.answer)
    const checked = checkAnswer(submission, campaign as Campaign, identity)
    const saidAt = calendar?.stampedAt ?? reading.sentAt
    const repeats =
      state.answer?.decision === decided &&
      (decided === 'no' || ('answer' in checked && sameAnswer(state.answer, checked.answer)))
    if (state.answer !== undefined && saidAt !== undefined && saidAt < state.answer.at && !repeats)
      return review('It was written before the answer that is recorded, and says otherwise.')
    if (decided === 'yes' && reading.receivedAt >= closesAt(campaign as Campaign))
      return review('It says yes after the RSVP date.')
    if ('problems' in checked) return review(`It says ${decided}, but not to which parts of the programme.`)
    const { delegate, question } = text ?? {}
    const attention =
      delegate !== undefined
        ? `${delegate.name} is named to come instead.`
        : question !== undefined
          ? `It asks: "${question}"`
          : undefined
    return { outcome: 'record', kind, submission, door, by, why, evidence, rules, stamp, delegate, attention }
  }
}

/** True where staff asked the guest something and no answer was recorded since. */
function hasOpenQuestion({ state }: GuestRecord): boolean {
  const asked = state.questions.at(-1)?.at
  return asked !== undefined && (state.answer === undefined || state.answer.at < asked)
}

/** A yes that names no part repeats an earlier choice of parts; it does not widen it. Without one it means all parts. */
function submissionOf(
  decision: Decision,
  text: TextDecision | undefined,
  earlier: GuestRecord['state']['answer'],
): Submission {
  const said = saidBeside(text)
  if (decision === 'no' || earlier === undefined || earlier.decision === 'no') return { decision, ...said }
  const { parts, party, remarks, waiting } = earlier
  const kept = { decision, parts, party, remarks, waiting, ...said }
  return said.parts === undefined ? kept : { ...kept, waiting: undefined }
}

/** What the text says besides yes or no. */
function saidBeside(text: TextDecision | undefined): Omit<Proposal, 'decision'> {
  const { parts, party, remarks } = text ?? {}
  return {
    ...(parts === undefined ? {} : { parts }),
    ...(party === undefined ? {} : { party }),
    ...(remarks === undefined ? {} : { remarks }),
  }
}

/** What a calendar's button says, by its calendar part or by the subject alone. */
function readButton(reading: MailReading, side: GuestSide): ButtonAnswer | undefined {
  const { calendar, words, subject, receivedAt } = reading
  const { guest, campaign } = side
  if (guest === undefined || campaign === undefined) return undefined
  const decideOn = (typed: WrittenWords): TextDecision | undefined => decideWords(typed, side)
  return calendar === undefined
    ? judgePressedButton(subject, words, campaign, decideOn)
    : judgeCalendar(calendar, words, { ...side, guest, campaign, subject, receivedAt }, decideOn)
}

interface Words extends WrittenWords {
  readonly doubts: readonly string[]
  readonly forwarded: boolean
  readonly empty: boolean
}

/** What the sender wrote, from whichever parts there are. */
function readWords(
  mail: ParsedMail,
  calendar: CalendarReply | undefined,
  sentTexts: readonly string[] | undefined,
): Words {
  const names = mail.from === undefined ? [] : [mail.from.name]
  const { plain, html } = readReplyTexts(mail, { names, sent: sentTexts && sentLines(sentTexts) })
  const doubts = [...new Set([...(plain?.doubts ?? []), ...(html?.doubts ?? [])])]
  const forwarded = plain?.forwarded === true || html?.forwarded === true
  const written = (plain === undefined || plain.text === '' ? html?.text : plain.text) ?? ''
  const empty = !/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(written)
  const rest = { names, doubts, forwarded, empty }

  if (calendar !== undefined) return { ...rest, ...typedWords(calendar, mail, { plain, html }) }
  if (empty) {
    const quotesUs = /^(re|aw|sv|antw|fwd?)\s?:/i.test(mail.subject)
    const isButton = readPressedButton(mail.subject) !== undefined
    if (isButton && mail.attachments.length > 0)
      doubts.push('It carries an attachment, which may say more than its subject.')
    const subject = quotesUs || isButton || mail.attachments.length > 0 ? '' : mail.subject
    const speaks = isButton || decide(subject).decision !== undefined || readOptOut(subject) !== undefined
    return { ...rest, names: [], text: subject, empty: !speaks }
  }
  const differs = plain !== undefined && html !== undefined && plain.text !== '' && !sameWords(plain.text, html.text)
  if (!differs && plain?.paired !== undefined)
    return { ...rest, text: plain.paired, doubts: doubts.filter((doubt) => doubt !== betweenLines) }
  return { ...rest, text: written, other: differs ? html.text : undefined }
}

/** Decides on what was typed; where the plain and the HTML part differ, only if both say the same. */
function decideWords(
  { text, other, names }: WrittenWords,
  { guest, campaign }: Pick<GuestSide, 'guest' | 'campaign'>,
): TextDecision | undefined {
  if (text === '') return undefined
  const name = guest?.identity.name
  const context = { names: name === undefined ? names : [...names, name], guest: name, campaign }
  const decided = decide(text, context)
  if (other === undefined) return decided
  const second = decide(other, context)
  const agrees = decided.decision !== undefined && sayTheSame(decided, second)
  return agrees
    ? decided
    : { ...decided, decision: undefined, why: 'The plain and the HTML part say different things.' }
}

/** A mail to the opt-out address, a mail program's unsubscribe button, or words; where the parts of the mail differ, the less certain of them. */
function readWish(mail: ParsedMail, tie: Tie, words: Words): OptOutWish | undefined {
  const said = readOptOut(words.text)
  const other = words.other === undefined ? said : (readOptOut(words.other) ?? 'mentioned')
  const inWords = said === undefined || other === undefined ? said : lessCertain(said, other)
  const isAddressed = tie.through === 'address' && tie.token?.purpose === 'opt-out'
  if (!isAddressed && !/^\s*unsubscribe\s*(?::.*)?$/i.test(mail.subject)) return inWords
  const typed = words.text === mail.subject ? '' : words.text
  const isProgram = typed.length < 300 && /automatically generated|list-unsubscribe/i.test(typed)
  return typed === '' || isProgram || inWords === 'clear' || decide(typed).says === 'nothing' ? 'clear' : 'beside'
}

function lessCertain(one: OptOutWish, other: OptOutWish): OptOutWish {
  const order: readonly OptOutWish[] = ['clear', 'beside', 'mentioned']
  return order[Math.max(order.indexOf(one), order.indexOf(other))] as OptOutWish
}

/** Ours with or without a tag behind a plus sign. */
function isOurs(from: string, ourAddresses: readonly string[]): boolean {
  const untagged = (address: string): string => address.toLowerCase().replace(/\+[^@]*@/, '@')
  return from !== '' && ourAddresses.some((address) => untagged(address) === untagged(from))
}
