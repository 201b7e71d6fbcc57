/**
 * A mail that arrived at the reply domain, and what became of it: recorded, a person must look, or ignored with a reason.
 * Nothing that arrives is ever without one of the three.
 */
import type { CampaignKey } from '../campaigns/campaign-record.ts'
import type { Decision, GuestRef } from '../guests/guest.ts'

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
  readonly from: string
  readonly subject: string
  /** What a person would most likely record, where the desk has an idea. */
  readonly proposal?: { readonly decision: Decision; readonly parts?: readonly string[] | undefined } | undefined
  /** Who closed the card and what was done. */
  readonly settled?: { readonly at: string; readonly by: string; readonly action: string } | undefined
}
