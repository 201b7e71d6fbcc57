/**
 * A mail that arrived at the reply domain, and what became of it: recorded, a person must look, or ignored with a reason.
 * Nothing that arrives is ever without one of the three.
 */
import type { CampaignKey } from '../campaigns/campaign-record.ts'
import type { GuestRef } from '../guests/guest.ts'
import type { Delegate } from './decide.ts'
import type { Proposal } from './read-reply.ts'
import type { Opinion } from './second-opinion.ts'
import type { Tie } from './tie-mail.ts'

export type Verdict = 'PASS' | 'FAIL' | 'GRAY' | 'PROCESSING_FAILED'

/** As the receiving service hands it over: envelope and verdicts come from its notification, never from headers of the mail. */
export interface InboundMail {
  readonly id: string
  readonly receivedAt: string
  readonly envelope: { readonly mailFrom: string; readonly rcptTo: readonly string[] }
  readonly verdicts: {
    readonly spf: Verdict
    readonly dkim: Verdict
    readonly dmarc: Verdict
    readonly spam: Verdict
    readonly virus: Verdict
  }
  readonly raw: Uint8Array
}

export type MailKind =
  | 'reply'
  | 'calendar_reply'
  | 'auto_reply'
  | 'bounce'
  | 'unsubscribe'
  | 'forward'
  | 'spam_or_hostile'
  | 'empty'

export interface ArrivedMail {
  readonly id: string
  readonly receivedAt: string
  readonly campaign?: CampaignKey | undefined
  readonly ref?: GuestRef | undefined
  readonly kind: MailKind
  readonly outcome: 'recorded' | 'review' | 'ignored'
  /** One sentence for staff: what was decided and why. */
  readonly why: string
  /** The words of the mail that decided. */
  readonly evidence: readonly string[]
  /** The rules that fired on them. */
  readonly rules?: readonly string[] | undefined
  /** How it was tied to the guest. */
  readonly tiedBy?: Tie['through']
  readonly from: string
  readonly subject: string
  /** What a person would most likely record, where the desk has an idea. */
  readonly proposal?: Proposal | undefined
  /** What another reader takes it for; only with `review`. */
  readonly secondOpinion?: Opinion | undefined
  /** Why staff should look although its answer is recorded, as a sentence: the card is open until somebody closes it. */
  readonly attention?: string | undefined
  /** The colleague whom a recorded no names to come instead. */
  readonly delegate?: Delegate | undefined
  /** Who is passing it on to the campaign's contact: the claim that is set before the hand-over. */
  readonly forwarding?: { readonly at: string; readonly by: string } | undefined
  /** Rises with each change of an open card; 0 where there is none. */
  readonly revision?: number | undefined
  /** Who closed the card and what was done. */
  readonly settled?: { readonly at: string; readonly by: string; readonly action: string } | undefined
}

/** True while a person must still look. */
export function isOpenCard(mail: Pick<ArrivedMail, 'outcome' | 'attention' | 'settled'>): boolean {
  return mail.settled === undefined && (mail.outcome === 'review' || mail.attention !== undefined)
}
