/**
 * Recognises what mail systems say about our own mail: bounces, delays, receipts, complaints. Such a mail is delivery state and never an RSVP.
 * Reports in the standard form (RFC 3464, RFC 8098, RFC 5965) are certain; others need a daemon or a null return path beside their subject.
 */
import type { ParsedMail } from './parse-mail.ts'

export interface DeliveryReport {
  /** A read receipt counts as an automatic answer, everything else as a bounce. */
  readonly kind: 'bounce' | 'auto_reply'
  readonly why: string
}

const daemon = /^(mailer-daemon|mail-daemon|maildaemon|postmaster|mdaemon|daemon)@/
const subjects = [
  /^(undeliverable|undelivered mail|undeliverable mail)\b/i,
  /^(mail delivery (failed|failure|system)|delivery (status notification|failure|has failed)|failure notice|returned mail)\b/i,
  /^(delayed mail|warning: (message|could not send)|message (delayed|undeliverable)|successful mail delivery)\b/i,
  /^(onbestelbaar|niet-bezorgd|aflevering mislukt|bezorging)\b/i,
  /^(unzustellbar|nicht zugestellt|zustellung)/i,
  /^(non remis|échec de (la )?remise|message non distribué)/i,
]

/** Undefined where this is no report about a delivery. `mailFrom` is the envelope's sender, empty for the null return path. */
export function readDeliveryReport(mail: ParsedMail, mailFrom: string): DeliveryReport | undefined {
  const contentType = mail.headers.get('content-type')?.[0]?.toLowerCase() ?? ''
  const parts = mail.attachments.map(({ mimeType }) => mimeType)
  if (contentType.startsWith('multipart/report')) {
    const receipt =
      contentType.includes('disposition-notification') || parts.includes('message/disposition-notification')
    return receipt
      ? { kind: 'auto_reply', why: 'a receipt that says the mail was displayed' }
      : { kind: 'bounce', why: 'a delivery report' }
  }
  const fromDaemon = daemon.test(mail.from?.address ?? '')
  const unanswerable = mailFrom === ''
  const named = subjects.some((subject) => subject.test(mail.subject))
  const reported = parts.some((part) => part === 'message/delivery-status' || part === 'message/feedback-report')
  if (mail.headers.has('x-failed-recipients') || ((reported || named || unanswerable) && fromDaemon))
    return { kind: 'bounce', why: 'a mail system says what became of our mail' }
  if (unanswerable && (reported || named)) return { kind: 'bounce', why: 'a delivery report without a return path' }
  return undefined
}
