/**
 * Everything the steps need from outside, in the words of the desk. Adapters on AWS live in functions/aws, on the laptop in infra/local;
 * they know their technology and no rule. A step's signature names the ports it uses.
 */
import type { Campaign } from './campaigns/campaign.ts'
import type { CampaignKey, CampaignLine, CampaignState } from './campaigns/campaign-record.ts'
import type { CompiledTemplates } from './email/templates.ts'
import type { GuestRecord, GuestRef, HistoryLine, Identity, Mailing, Standing } from './guests/guest.ts'
import type { ArrivedMail, InboundMail } from './replies/arrived-mail.ts'
import type { Opinion } from './replies/second-opinion.ts'

export interface Clock {
  /** The present instant, ISO 8601 UTC with seconds. */
  now(): string
}

export interface CampaignRecord {
  readonly key: CampaignKey
  readonly version: number
  readonly definition: Campaign
  /** Rises with each change of the file. */
  readonly definitionVersion: number
  readonly history: readonly CampaignLine[]
  readonly state: CampaignState
}

export interface CampaignStore {
  /** Refuses (`exists`) where the key is taken. Creates the part counters too. */
  create(key: CampaignKey, definition: Campaign, line: CampaignLine): Promise<'created' | 'exists'>
  get(key: CampaignKey): Promise<CampaignRecord | undefined>
  list(): Promise<readonly CampaignRecord[]>
  /**
   * Appends under a condition on the version; a changed definition is stored as the next version of it. `seated`: who sits already, per
   * part, for a part that had no limit and gets one.
   */
  append(
    record: CampaignRecord,
    lines: readonly CampaignLine[],
    definition?: Campaign,
    seated?: Readonly<Record<string, number>>,
  ): Promise<CampaignRecord | 'conflict'>
  /** Places left per part that has a limit. */
  placesLeft(key: CampaignKey): Promise<Readonly<Record<string, number>>>
}

/** What the narrow index knows of a guest: enough to count and to choose, not to write to. */
export interface GuestSummary {
  readonly ref: GuestRef
  readonly standing: Standing
  readonly needsAttention: boolean
  readonly parts: readonly string[]
  readonly party: number
  readonly organisation?: string | undefined
  readonly language?: string | undefined
  readonly name: string
}

/** People to take from (positive) or give back to (negative) a part's places. */
export type SeatChanges = Readonly<Record<string, number>>

export type AppendOutcome =
  | { readonly outcome: 'written'; readonly record: GuestRecord }
  /** Somebody else wrote first: read again and decide again. */
  | { readonly outcome: 'conflict' }
  /** Nothing was written: these parts have fewer places left than asked for. */
  | { readonly outcome: 'full'; readonly parts: readonly string[] }

export interface GuestStore {
  get(ref: GuestRef): Promise<GuestRecord | undefined>
  /** A second call for the same ref changes nothing and says `exists`. */
  create(
    ref: GuestRef,
    identity: Identity,
    line: HistoryLine,
    seats?: SeatChanges,
  ): Promise<'created' | 'exists' | { readonly full: readonly string[] }>
  /** Appends lines in one conditional write, with the places in the same transaction where `seats` names any. */
  append(
    record: GuestRecord,
    lines: readonly HistoryLine[],
    seats?: SeatChanges,
    identity?: Identity,
  ): Promise<AppendOutcome>
  /** All guests of a campaign, or those with one of the standings; those needing attention whatever their standing with `attention`. */
  list(
    campaign: CampaignKey,
    filter?: { readonly standings?: readonly Standing[]; readonly attention?: true },
  ): AsyncIterable<GuestSummary>
}

/** Opt-outs hold for all invitations and reminders, over all campaigns. Keyed by a hash of the address. */
export interface OptOuts {
  add(email: string, at: string): Promise<void>
  has(email: string): Promise<boolean>
}

export interface OutgoingMail {
  readonly from: string
  readonly to: string
  /** The whole message, RFC 5322, CRLF. */
  readonly raw: Uint8Array
  /** Come back with delivery events, so that an outcome can be found without any store of ours. Letters, digits, `-`, `_`, `.` only. */
  readonly tags: Readonly<Record<string, string>>
}

export type HandOver =
  | { readonly outcome: 'sent'; readonly messageId: string }
  /** The account's rate or daily quota: nothing was accepted. */
  | { readonly outcome: 'throttled' }
  /** Refused for good; nothing was accepted. */
  | { readonly outcome: 'refused'; readonly reason: string }
  /** Time-out, reset, 5xx: it may or may not have been accepted. */
  | { readonly outcome: 'unknown'; readonly reason: string }

export interface Mailer {
  /** One attempt, never retried inside. Does not throw for what the service answers. */
  send(mail: OutgoingMail): Promise<HandOver>
  quota(): Promise<{ readonly perSecond: number; readonly per24Hours: number; readonly sentLast24Hours: number }>
  /** What the mail service's own record says of a hand-over whose answer was lost. `absent` only where the record is complete. */
  recordOf(
    tags: Readonly<Record<string, string>>,
  ): Promise<
    | { readonly found: 'accepted'; readonly messageId: string; readonly at: string }
    | { readonly found: 'absent' | 'unknown' }
  >
}

/** One mail to hand over; disposable: the pump finds it again from the table. */
export interface SendTask {
  readonly ref: GuestRef
  readonly mailing: Mailing
}

export interface SendQueue {
  push(tasks: readonly SendTask[]): Promise<void>
}

/** Attachments of campaigns, by key such as `<campaign>/booklet.pdf`. */
export interface FileStore {
  read(key: string): Promise<Uint8Array | undefined>
  write(key: string, bytes: Uint8Array): Promise<void>
}

/** Mail as it arrived, byte for byte. */
export interface InboundStore {
  read(id: string): Promise<InboundMail | undefined>
}

/** What became of each arrived mail. `campaign` is undefined where the mail is tied to none. */
export interface ArrivalStore {
  /** A second call with the same id changes nothing and says `exists`. */
  record(mail: ArrivedMail): Promise<'recorded' | 'exists'>
  get(id: string): Promise<ArrivedMail | undefined>
  /** Newest first. */
  list(filter?: { readonly campaign?: CampaignKey; readonly openOnly?: boolean }): Promise<readonly ArrivedMail[]>
  /** Closes a card. `conflict` where it was closed already. */
  settle(id: string, settled: NonNullable<ArrivedMail['settled']>): Promise<'settled' | 'conflict'>
  /**
   * Changes an open card under its revision, and moves it to another campaign where the change names one. `conflict` where it was changed
   * or closed since it was read.
   */
  amend(
    mail: ArrivedMail,
    change: Partial<Omit<ArrivedMail, 'id' | 'receivedAt' | 'settled' | 'revision'>>,
  ): Promise<ArrivedMail | 'conflict'>
}

/** Another reader of replies that wait for a person; what it says is a hint on the card and is never recorded. Off where there is none. */
export interface SecondOpinion {
  /**
   * Gets the words of the reply and the ids of the parts, and nothing else of mail, guest or campaign. Undefined where it has no opinion;
   * whatever it throws is taken as none. `signal` aborts once nobody waits for it any more.
   */
  ask(
    question: { readonly text: string; readonly parts: readonly string[] },
    signal: AbortSignal,
  ): Promise<Opinion | undefined>
}

/** Secrets for signing links and deriving guest ids. */
export interface KeyRing {
  /** The key that signs new tokens. */
  readonly current: number
  /** All keys that are still accepted, by number 0 to 255; at least 32 bytes each. */
  readonly keys: ReadonlyMap<number, Uint8Array>
  /** Never rotates: guest ids are derived from it. */
  readonly guestIdKey: Uint8Array
}

/** Addresses under which the desk is reached. */
export interface Addresses {
  /** No slash at the end, such as `http://127.0.0.1:8025`. */
  readonly publicUrl: string
  /** Where staff find the desk's pages; no slash at the end. */
  readonly staffUrl: string
  /** Mail to `rsvp+<token>@<replyDomain>` comes back to the desk. */
  readonly replyDomain: string
}

/** All ports together, as a runtime factory wires them: on AWS functions/aws/runtime.ts, on the laptop infra/local/desk.ts. */
export interface Desk {
  readonly clock: Clock
  readonly campaigns: CampaignStore
  readonly guests: GuestStore
  readonly optOuts: OptOuts
  readonly arrivals: ArrivalStore
  readonly inbound: InboundStore
  readonly files: FileStore
  readonly mailer: Mailer
  readonly queue: SendQueue
  readonly keys: KeyRing
  readonly addresses: Addresses
  readonly templates: CompiledTemplates
  readonly secondOpinion?: SecondOpinion | undefined
}
