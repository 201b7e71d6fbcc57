/**
 * A guest: who was invited, and everything that happened, as history lines.
 * The history is the record: `foldHistory` derives the state from the lines alone, and nothing else is stored as truth.
 * One guest is one item in the table; every change appends lines under a version condition.
 */
export type Decision = 'yes' | 'no' | 'maybe'
/** How an answer came in. */
export type Door = 'link' | 'mail' | 'calendar' | 'staff'

/** Where a guest is in the table; the signed token carries exactly this, so links need no look-up. */
export interface GuestRef {
  /** Campaign key: 8 lower-case base32 characters. */
  readonly campaign: string
  /** 0 to 127. */
  readonly shard: number
  /** Keyed hash fixed at first import: 13 lower-case base32 characters. */
  readonly guest: string
}

export interface Identity {
  readonly name: string
  /** Normalised (see guests/address.ts). */
  readonly email: string
  /** How the mail begins after "Dear"; the name where the list gives none. */
  readonly salutation?: string | undefined
  readonly organisation?: string | undefined
  /** Language tag as given (RFC 5646). */
  readonly language?: string | undefined
  /** The list's own id of the person, if it has one. */
  readonly externalId?: string | undefined
  /** How many people this guest may bring, the guest included; the campaign's rule where absent. */
  readonly maxParty?: number | undefined
  /** Internal remark of staff; never mailed. */
  readonly note?: string | undefined
}

export interface Answer {
  readonly decision: Decision
  /** Part ids; empty for a no. */
  readonly parts: readonly string[]
  /** People who come, the guest included; 0 for a no. */
  readonly party: number
  readonly remarks?: string | undefined
  /** Full parts the guest would still like. */
  readonly waiting?: readonly string[] | undefined
}

/** A mail to one guest: a wave's id, or what is owed: `answer.3` for the third change of the answer, `question.1`, `selection.1`, `answers.2024-02-20` for a day's summary. */
export type Mailing = string

export type HistoryLine = { readonly at: string } & (
  | { readonly type: 'imported'; readonly by: string; readonly confirmed?: readonly string[] | undefined }
  | { readonly type: 'corrected'; readonly by: string; readonly fields: readonly string[] }
  /** A sender is about to hand the mail over. Without a later line about the same mailing the outcome is uncertain. */
  | { readonly type: 'claimed'; readonly mailing: Mailing }
  | { readonly type: 'sent'; readonly mailing: Mailing; readonly messageId: string }
  /** The mail service said no for good. */
  | { readonly type: 'refused'; readonly mailing: Mailing; readonly reason: string }
  /** Known not to have been handed over (throttled, or proven absent): may be claimed again. */
  | { readonly type: 'released'; readonly mailing: Mailing; readonly reason: string }
  /** Nobody can tell whether it was handed over: listed for staff, never sent again blindly. */
  | { readonly type: 'doubted'; readonly mailing: Mailing; readonly reason: string }
  | {
      readonly type: 'bounced'
      readonly mailing?: Mailing | undefined
      readonly permanent: boolean
      readonly reason: string
      /** It came back from an address that was corrected after the mail had left. */
      readonly formerAddress?: boolean | undefined
      /** The report, where it came as a mail. */
      readonly inbound?: string | undefined
    }
  | { readonly type: 'complained'; readonly inbound?: string | undefined }
  /** An absence note states the first day back (`YYYY-MM-DD`, in the campaign's zone). */
  | { readonly type: 'away'; readonly until: string; readonly inbound: string }
  | {
      readonly type: 'answered'
      readonly door: Door
      readonly answer: Answer
      /** Staff or the address that answered for the guest, where it was not the guest. */
      readonly by?: string | undefined
      readonly why?: string | undefined
      /** How it is confirmed: at once, or with the day's summary next morning at that instant. */
      readonly confirm: 'now' | { readonly summaryAt: string; readonly day: string } | 'never'
      /** Set where this is an undo: the answer number that was undone. */
      readonly undoes?: number | undefined
      /** The inbound mail that carried it. */
      readonly inbound?: string | undefined
      /** DTSTAMP and SEQUENCE of a calendar answer: an older one never overwrites a newer one. */
      readonly stamp?: string | undefined
      /** Whom a no names to come instead: for staff to invite, never mailed by itself. */
      readonly delegate?: { readonly name: string; readonly email?: string | undefined } | undefined
    }
  /** The guest took the answer back and is as silent as before. */
  | {
      readonly type: 'withdrawn'
      readonly door: Door
      readonly by?: string | undefined
      readonly confirm: 'now' | { readonly summaryAt: string; readonly day: string } | 'never'
    }
  /** A mail arrived that a person must look at, that was set aside, or that repeated the recorded answer. */
  | {
      readonly type: 'noted'
      readonly inbound: string
      readonly outcome: 'review' | 'ignored' | 'repeated'
      readonly why: string
      /** With `repeated`, where a calendar answered: as with `answered`. */
      readonly stamp?: string | undefined
    }
  /** Staff found that mail from this address is the guest's own, as of the card of that mail. */
  | { readonly type: 'alias-added'; readonly email: string; readonly by: string; readonly inbound: string }
  /** Staff asked the guest what a mail means; `words` (paragraphs) are owed as `question.1`, `question.2`. */
  | { readonly type: 'asked-back'; readonly words: string; readonly by: string; readonly inbound: string }
  /** Staff closed the card of a mail without an answer. */
  | { readonly type: 'card-closed'; readonly action: string; readonly by: string; readonly inbound: string }
  | { readonly type: 'opted-out'; readonly door: Door | 'one-click' }
  | { readonly type: 'selected'; readonly decision: 'confirmed' | 'regretted'; readonly by: string }
  | { readonly type: 'link-revoked'; readonly by: string }
)

export type MailingState =
  | { readonly status: 'claimed'; readonly at: string; readonly copies: number }
  | { readonly status: 'sent'; readonly at: string; readonly messageId: string; readonly copies: number }
  | {
      readonly status: 'refused' | 'released' | 'doubtful'
      readonly at: string
      readonly reason: string
      readonly copies: number
    }

export interface RecordedAnswer extends Answer {
  /** 1 for the first change of the answer, counting withdrawals too; the calendar SEQUENCE follows it. */
  readonly number: number
  readonly at: string
  readonly door: Door
  readonly by?: string | undefined
  readonly stamp?: string | undefined
}

export interface GuestState {
  /** In the list as coming anyway (a delegation): counted and briefed, never invited. Holds the part ids. */
  readonly confirmed?: readonly string[] | undefined
  readonly mailings: Readonly<Record<Mailing, MailingState>>
  /** The answer that counts; undefined while silent or after a withdrawal. */
  readonly answer?: RecordedAnswer | undefined
  /** Every change of the answer in order; `undefined` stands for a withdrawal. Number n is at index n - 1. */
  readonly answers: readonly (RecordedAnswer | undefined)[]
  /** Mails owed to the guest and not yet handed over, in order, with the earliest instant where there is one. */
  readonly owed: readonly { readonly mailing: Mailing; readonly notBefore?: string | undefined }[]
  readonly bounced?: { readonly at: string; readonly reason: string } | undefined
  readonly complainedAt?: string | undefined
  /** First day back (`YYYY-MM-DD`) of the newest absence note; gone once the guest was heard of. */
  readonly awayUntil?: string | undefined
  readonly optedOutAt?: string | undefined
  readonly selection?: 'confirmed' | 'regretted' | undefined
  readonly selections: number
  /** Other addresses from which the guest writes. */
  readonly aliases: readonly string[]
  /** What staff asked back, in order; number n is at index n - 1. */
  readonly questions: readonly { readonly at: string; readonly words: string }[]
  /** Raised when links are revoked; a token with another version is as good as unknown. */
  readonly linkVersion: number
}

/** One word for where a guest stands; the index is keyed by it, so the silent are one stretch of it. */
export type Standing = 'confirmed' | 'new' | 'silent' | 'yes' | 'no' | 'maybe' | 'unreachable' | 'opted-out'

export interface GuestRecord {
  readonly ref: GuestRef
  /** Rises by one with each write. */
  readonly version: number
  readonly identity: Identity
  readonly history: readonly HistoryLine[]
  readonly state: GuestState
}

const unwritten: GuestState = {
  mailings: {},
  answers: [],
  owed: [],
  selections: 0,
  aliases: [],
  questions: [],
  linkVersion: 0,
}

/** Derives a guest's state from the history alone, oldest line first. */
export function foldHistory(history: readonly HistoryLine[]): GuestState {
  return history.reduce(applyLine, unwritten)
}

/** One step of the fold. */
export function applyLine(state: GuestState, line: HistoryLine): GuestState {
  switch (line.type) {
    case 'imported':
      return line.confirmed === undefined ? state : { ...state, confirmed: line.confirmed }
    case 'corrected':
      if (!line.fields.includes('email')) return state
      // A corrected address deserves the invitation that the wrong one never received.
      return {
        ...state,
        bounced: undefined,
        awayUntil: undefined,
        mailings: dueAgain(state, line.at, (_, { status }) => state.bounced !== undefined || status === 'refused'),
      }
    case 'claimed':
    case 'sent':
    case 'refused':
    case 'released':
    case 'doubted':
      return withMailing(state, line)
    case 'bounced':
      if (!line.permanent) return state
      return line.formerAddress === true
        ? { ...state, mailings: dueAgain(state, line.at, (mailing) => mailing === line.mailing) }
        : { ...state, bounced: { at: line.at, reason: line.reason } }
    case 'complained':
      return { ...state, complainedAt: line.at }
    case 'away':
      return { ...state, awayUntil: line.until }
    case 'answered': {
      const number = state.answers.length + 1
      const answer: RecordedAnswer = {
        ...line.answer,
        number,
        at: line.at,
        door: line.door,
        by: line.by,
        stamp: line.stamp,
      }
      const owed = withOwed(state, number, line.confirm)
      return { ...state, answer, answers: [...state.answers, answer], owed, awayUntil: undefined }
    }
    case 'withdrawn':
      return {
        ...state,
        answer: undefined,
        answers: [...state.answers, undefined],
        awayUntil: undefined,
        owed: withOwed(state, state.answers.length + 1, line.confirm),
      }
    case 'opted-out':
      return { ...state, optedOutAt: state.optedOutAt ?? line.at }
    case 'selected': {
      const selections = state.selections + 1
      return {
        ...state,
        selection: line.decision,
        selections,
        owed: [...state.owed, { mailing: `selection.${selections}` }],
      }
    }
    case 'link-revoked':
      return { ...state, linkVersion: state.linkVersion + 1 }
    case 'alias-added':
      return state.aliases.includes(line.email) ? state : { ...state, aliases: [...state.aliases, line.email] }
    case 'asked-back': {
      const questions = [...state.questions, { at: line.at, words: line.words }]
      return { ...state, questions, owed: [...state.owed, { mailing: `question.${questions.length}` }] }
    }
    case 'card-closed':
    case 'noted':
      return state
  }
}

type MailingLine = Extract<
  HistoryLine,
  { mailing: Mailing; type: 'claimed' | 'sent' | 'refused' | 'released' | 'doubted' }
>

function withMailing(state: GuestState, line: MailingLine): GuestState {
  const before = state.mailings[line.mailing]
  // Nothing takes a mail back that was accepted, whatever a late sender says of another attempt.
  if (before?.status === 'sent' && line.type !== 'sent' && line.type !== 'claimed') return state
  // Sender and mail service may both tell of one hand-over: the message id says that it is one.
  const isNewCopy = line.type === 'sent' && !(before?.status === 'sent' && before.messageId === line.messageId)
  const copies = (before?.copies ?? 0) + (isNewCopy ? 1 : 0)
  const after: MailingState =
    line.type === 'claimed'
      ? { status: 'claimed', at: line.at, copies }
      : line.type === 'sent'
        ? { status: 'sent', at: line.at, messageId: line.messageId, copies }
        : { status: line.type === 'doubted' ? 'doubtful' : line.type, at: line.at, reason: line.reason, copies }
  const ended = after.status === 'sent' || after.status === 'refused' || after.status === 'doubtful'
  const owed = ended ? state.owed.filter((entry) => entry.mailing !== line.mailing) : state.owed
  return { ...state, owed, mailings: { ...state.mailings, [line.mailing]: after } }
}

function withOwed(
  state: GuestState,
  number: number,
  confirm: Extract<HistoryLine, { type: 'answered' }>['confirm'],
): GuestState['owed'] {
  if (confirm === 'never') return state.owed
  if (confirm === 'now') return [...state.owed, { mailing: `answer.${number}` }]
  const mailing = `answers.${confirm.day}`
  return state.owed.some((entry) => entry.mailing === mailing)
    ? state.owed
    : [...state.owed, { mailing, notBefore: confirm.summaryAt }]
}

/** Waves that went to an address that is no longer the guest's may be sent again; how many copies left is not forgotten. */
function dueAgain(
  state: GuestState,
  at: string,
  isLost: (mailing: Mailing, mail: MailingState) => boolean,
): GuestState['mailings'] {
  const reason = 'the address was corrected'
  return Object.fromEntries(
    Object.entries(state.mailings).map(([mailing, mail]) => [
      mailing,
      !isOwedMailing(mailing) && isLost(mailing, mail) ? { status: 'released', at, reason, copies: mail.copies } : mail,
    ]),
  )
}

/** Where the guest stands. An answer outweighs everything; then opt-out, then a dead address, then whether the invitation went out. */
export function standingOf(state: GuestState): Standing {
  if (state.confirmed !== undefined) return 'confirmed'
  if (state.answer !== undefined) return state.answer.decision
  if (state.optedOutAt !== undefined) return 'opted-out'
  if (state.bounced !== undefined || state.complainedAt !== undefined) return 'unreachable'
  return wasInvited(state) ? 'silent' : 'new'
}

/** True once any mail of a wave has left, or may have left. */
export function wasInvited(state: GuestState): boolean {
  return Object.entries(state.mailings).some(
    ([mailing, { status }]) => !isOwedMailing(mailing) && (status === 'sent' || status === 'doubtful'),
  )
}

/** Mailings that answer what the guest or staff did, as opposed to waves (whose ids have no dot). */
export function isOwedMailing(mailing: Mailing): boolean {
  return mailing.includes('.')
}

/** True while something waits for a sender: an owed mail, or a claim whose outcome is not written. */
export function needsAttention(state: GuestState): boolean {
  return state.owed.length > 0 || Object.values(state.mailings).some(({ status }) => status === 'claimed')
}

/** The parts in which this guest takes chairs, and how many each. An interest takes none until staff confirm it. */
export function seatsOf(
  state: GuestState,
  yesMeans: 'seat' | 'interest',
): { readonly parts: readonly string[]; readonly people: number } {
  if (state.confirmed !== undefined) return { parts: state.confirmed, people: 1 }
  const answer = state.answer
  if (answer?.decision !== 'yes' || (yesMeans === 'interest' && state.selection !== 'confirmed'))
    return { parts: [], people: 0 }
  return { parts: answer.parts, people: answer.party }
}
