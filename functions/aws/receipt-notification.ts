/**
 * What the receiving service says of a mail that it put into the bucket. Envelope and verdicts are taken from here, never from the mail.
 * https://docs.aws.amazon.com/ses/latest/dg/receiving-email-notifications-contents.html
 */
import { DateTime } from 'luxon'
import * as z from 'zod'
import type { InboundFacts } from './inbound-bucket.ts'

/** A check that was not made, or whose result is not known here, counts as failed to run. */
const verdict = z
  .object({ status: z.enum(['PASS', 'FAIL', 'GRAY', 'PROCESSING_FAILED']) })
  .catch({ status: 'PROCESSING_FAILED' })

const receiptNotification = z.object({
  notificationType: z.literal('Received'),
  /** `<>` or nothing is the null return path of notices. */
  mail: z.object({ source: z.string().default('') }),
  receipt: z.object({
    timestamp: z.iso.datetime(),
    recipients: z.array(z.string()).min(1),
    spamVerdict: verdict,
    virusVerdict: verdict,
    spfVerdict: verdict,
    dkimVerdict: verdict,
    dmarcVerdict: verdict,
    action: z.object({ type: z.literal('S3'), objectKey: z.string().min(1) }),
  }),
})

/** Throws a `ZodError` where it is no such notification: the queue keeps it for a person to see. */
export function readReceiptNotification(notification: unknown): InboundFacts {
  const { mail, receipt } = receiptNotification.parse(notification)
  return {
    id: receipt.action.objectKey,
    receivedAt: DateTime.fromISO(receipt.timestamp, { zone: 'utc' })
      .startOf('second')
      .toISO({ suppressMilliseconds: true }) as string,
    envelope: { mailFrom: mail.source.replace(/^<(.*)>$/, '$1'), rcptTo: receipt.recipients },
    verdicts: {
      spf: receipt.spfVerdict.status,
      dkim: receipt.dkimVerdict.status,
      dmarc: receipt.dmarcVerdict.status,
      spam: receipt.spamVerdict.status,
      virus: receipt.virusVerdict.status,
    },
  }
}
