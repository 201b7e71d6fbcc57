/**
 * What a mail is about, before any template or composer: the plain data that one mail to one guest is made from.
 * `guest-mail.ts` turns it into a message; the same data gives preview, dry run, test mail and the real mail.
 */
import type { Campaign } from '../campaigns/campaign.ts'
import type { GuestRef, Identity, RecordedAnswer } from '../guests/guest.ts'

/**
 * `acknowledgement` answers an interest, `confirmation` an answer (or its withdrawal), `question` asks back what a reply means, `regret` tells
 * of a selection that went the other way.
 */
export const mailKinds = [
  'invitation',
  'reminder',
  'last-call',
  'acknowledgement',
  'confirmation',
  'question',
  'regret',
] as const
export type MailKind = (typeof mailKinds)[number]

/** Every link of one mail, with its token in it. */
export interface GuestLinks {
  /** The answer page; `?answer=yes|no|maybe` only fills in the form. */
  readonly answer: string
  readonly undo?: string | undefined
  readonly optOut: string
  /** For List-Unsubscribe: a mailto with the token in the address. */
  readonly optOutMailto: string
  /** The signed reply address, also ORGANIZER of the calendar entry. */
  readonly replyAddress: string
  /** `<token@…>`, in References of every mail to the guest: the thread's anchor (the mail service replaces Message-ID). */
  readonly threadAnchor: string
  /** Attachments sent as links, by file name. */
  readonly files: Readonly<Record<string, string>>
}

export interface GuestMailContent {
  readonly kind: MailKind
  readonly campaign: Campaign
  readonly ref: GuestRef
  readonly identity: Identity
  readonly links: GuestLinks
  /** With `confirmation` and `acknowledgement`: the answer that was recorded; undefined means it was withdrawn. */
  readonly answer?: RecordedAnswer | undefined
  /** With `question`: which one, and what staff wrote between greeting and close, in paragraphs. */
  readonly question?: { readonly number: number; readonly words: string } | undefined
  /** True where this confirmation stands for several changes of one day. */
  readonly summarises?: boolean | undefined
  readonly calendar?:
    | { readonly method: 'REQUEST' | 'CANCEL'; readonly sequence: number; readonly parts: readonly string[] }
    | undefined
  /** The instant of composing: Date header and DTSTAMP. */
  readonly at: string
  /** Staff see at once that it is not the real one: subject marked, sent to staff. */
  readonly test?: { readonly to: string } | undefined
}
