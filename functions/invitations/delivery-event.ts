/**
 * Reads an event of the mail service's event publishing, on AWS (the `detail` of an EventBridge event) and on the laptop alike. The tags
 * that the sender gave with the mail say whom it is about.
 * https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-contents.html
 */
import { DateTime } from 'luxon'
import * as z from 'zod'
import type { DeliveryEvent } from './record-delivery.ts'

const tag = (pattern: RegExp) => z.tuple([z.string().regex(pattern)], z.string()).transform(([value]) => value)
const mailOfGuest = z.object({
  messageId: z.string(),
  tags: z.object({
    campaign: tag(/^[a-z2-7]{8}$/),
    shard: tag(/^\d{1,3}$/).transform(Number),
    guest: tag(/^[a-z2-7]{13}$/),
    mailing: tag(/./),
  }),
})

const instant = z.iso.datetime()
/** Each kind with what it says beyond the mail; all others (sent, delayed, rendered...) change nothing. */
const outcome = z.discriminatedUnion('eventType', [
  z.object({ eventType: z.literal('Delivery'), delivery: z.object({ timestamp: instant }) }),
  z.object({
    eventType: z.literal('Bounce'),
    bounce: z.object({
      timestamp: instant,
      bounceType: z.string(),
      bounceSubType: z.string().optional(),
      bouncedRecipients: z.array(z.object({ diagnosticCode: z.string().optional() })).default([]),
    }),
  }),
  z.object({ eventType: z.literal('Complaint'), complaint: z.object({ timestamp: instant }) }),
  /** Accepted, then not sent after all: the service found a virus in it. */
  z.object({ eventType: z.literal('Reject'), reject: z.object({ reason: z.string().default('no reason given') }) }),
])
const kinds = ['Delivery', 'Bounce', 'Complaint', 'Reject']
const anyEvent = z.object({ eventType: z.string(), mail: z.object({ timestamp: instant, tags: z.unknown() }) })

const maxReason = 200

/**
 * Undefined for kinds that change nothing and for mail to no guest (test mails, summaries). Throws a `ZodError` where a kind that
 * matters cannot be read: nothing that the service reports is lost unseen.
 */
export function readDeliveryEvent(event: unknown): DeliveryEvent | undefined {
  const { eventType, mail } = anyEvent.parse(event)
  const about = mailOfGuest.safeParse((event as { mail: unknown }).mail).data
  if (!kinds.includes(eventType) || about === undefined) return undefined
  const { campaign, shard, guest, mailing } = about.tags
  const base = { ref: { campaign, shard, guest }, mailing, messageId: about.messageId }
  const read = outcome.parse(event)
  switch (read.eventType) {
    case 'Delivery':
      return { ...base, type: 'delivered', at: toSeconds(read.delivery.timestamp) }
    case 'Complaint':
      return { ...base, type: 'complained', at: toSeconds(read.complaint.timestamp) }
    case 'Bounce': {
      const { timestamp, bounceType, bounceSubType, bouncedRecipients } = read.bounce
      const words = [bounceSubType, bouncedRecipients[0]?.diagnosticCode].filter((each) => each !== undefined)
      return {
        ...base,
        type: 'bounced',
        at: toSeconds(timestamp),
        permanent: bounceType === 'Permanent',
        reason: (words.join(': ') || bounceType).slice(0, maxReason),
      }
    }
    case 'Reject': {
      const reason = `rejected: ${read.reject.reason}`.slice(0, maxReason)
      return { ...base, type: 'bounced', at: toSeconds(mail.timestamp), permanent: false, reason }
    }
  }
}

/** History knows seconds. */
function toSeconds(timestamp: string): string {
  return DateTime.fromISO(timestamp, { zone: 'utc' }).startOf('second').toISO({ suppressMilliseconds: true }) as string
}
