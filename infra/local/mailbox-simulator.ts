/**
 * What becomes of a mail on the laptop, where nothing really leaves: the local part of an address decides, as at the mail service's
 * own mailbox simulator. `bounce`, `soft`, `complaint` and `reject`, alone or followed by `+anything`, at any domain; all others receive.
 * The events have the shape of the service's event publishing.
 * https://docs.aws.amazon.com/ses/latest/dg/send-an-email-from-console.html
 * https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-contents.html
 */
import type { OutboxRecord } from './outbox.ts'

/** The part of an event that says which mail it is about. */
interface MailOfEvent {
  readonly messageId: string
  readonly timestamp: string
  readonly source: string
  readonly destination: readonly string[]
  readonly tags: Readonly<Record<string, readonly string[]>>
}

/**
 * An event as the mail service publishes it, as far as this simulator writes it. The service adds fields and event types at will:
 * a consumer parses what it needs from unknown input and ignores the rest.
 */
export type MailEvent = { readonly mail: MailOfEvent } & (
  | { readonly eventType: 'Send'; readonly send: Readonly<Record<string, never>> }
  | { readonly eventType: 'Reject'; readonly reject: { readonly reason: string } }
  | {
      readonly eventType: 'Delivery'
      readonly delivery: {
        readonly timestamp: string
        readonly processingTimeMillis: number
        readonly recipients: readonly string[]
        readonly smtpResponse: string
      }
    }
  | {
      readonly eventType: 'Bounce'
      readonly bounce: {
        readonly feedbackId: string
        readonly timestamp: string
        readonly bounceType: 'Permanent' | 'Transient'
        readonly bounceSubType: string
        readonly bouncedRecipients: readonly {
          readonly emailAddress: string
          readonly action: string
          readonly status: string
          readonly diagnosticCode: string
        }[]
      }
    }
  | {
      readonly eventType: 'Complaint'
      readonly complaint: {
        readonly feedbackId: string
        readonly timestamp: string
        readonly complainedRecipients: readonly { readonly emailAddress: string }[]
        readonly complaintFeedbackType: string
      }
    }
)

type Fate = 'delivery' | 'bounce' | 'soft' | 'complaint' | 'reject'

/** What the simulator does with mail to this address. */
export function fateOf(address: string): Fate {
  const name = /^[^+@]*/.exec(address.toLowerCase())?.[0]
  return name === 'bounce' || name === 'soft' || name === 'complaint' || name === 'reject' ? name : 'delivery'
}

/** All events of an accepted mail, in the order they happen. The same record always gives the same events. */
export function eventsOf(record: OutboxRecord): MailEvent[] {
  const { messageId, at: timestamp } = record
  const tags = Object.entries(record.tags).map(([name, value]) => [name, [value]] as const)
  if (record.configurationSet !== undefined) tags.push(['ses:configuration-set', [record.configurationSet]])
  const mail = { messageId, timestamp, source: record.from, destination: record.to, tags: Object.fromEntries(tags) }
  const withFate = (...fates: Fate[]): string[] => record.to.filter((address) => fates.includes(fateOf(address)))

  const events: MailEvent[] = [{ eventType: 'Send', mail, send: {} }]
  const delivered = withFate('delivery', 'complaint')
  if (delivered.length > 0) {
    const smtpResponse = '250 2.0.0 OK'
    const delivery = { timestamp, processingTimeMillis: 0, recipients: delivered, smtpResponse }
    events.push({ eventType: 'Delivery', mail, delivery })
  }
  for (const kind of ['bounce', 'soft'] as const) {
    const bounced = withFate(kind)
    if (bounced.length === 0) continue
    const { status, diagnosticCode, ...kindOfBounce } = bounceKinds[kind]
    const bouncedRecipients = bounced.map((emailAddress) => ({
      emailAddress,
      action: 'failed',
      status,
      diagnosticCode,
    }))
    const bounce = { feedbackId: `${messageId}-${kind}`, timestamp, ...kindOfBounce, bouncedRecipients }
    events.push({ eventType: 'Bounce', mail, bounce })
  }
  const complaining = withFate('complaint')
  if (complaining.length > 0) {
    const complainedRecipients = complaining.map((emailAddress) => ({ emailAddress }))
    const feedbackId = `${messageId}-complaint`
    const complaint = { feedbackId, timestamp, complainedRecipients, complaintFeedbackType: 'abuse' }
    events.push({ eventType: 'Complaint', mail, complaint })
  }
  return events
}

const bounceKinds = {
  bounce: {
    bounceType: 'Permanent',
    bounceSubType: 'General',
    status: '5.1.1',
    diagnosticCode: 'smtp; 550 5.1.1 user unknown',
  },
  soft: {
    bounceType: 'Transient',
    bounceSubType: 'MailboxFull',
    status: '4.2.2',
    diagnosticCode: 'smtp; 452 4.2.2 mailbox full',
  },
} as const
