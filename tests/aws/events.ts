/** Events as the services hand them to functions, after recorded ones; everybody in them is invented. */
import type { SQSEvent } from 'aws-lambda'

/** One queue event with these bodies; the message ids are `m1`, `m2`... */
export function aQueueEvent(...bodies: readonly unknown[]): SQSEvent {
  return {
    Records: bodies.map((body, index) => ({
      messageId: `m${index + 1}`,
      receiptHandle: 'AQEBwJnKyrHigUMZj6rYigCgxlaS3SLy0a',
      body: typeof body === 'string' ? body : JSON.stringify(body),
      attributes: {
        ApproximateReceiveCount: '1',
        SentTimestamp: '1707127200000',
        SenderId: 'AIDAIENQZJOLO23YVJ4VO',
        ApproximateFirstReceiveTimestamp: '1707127200010',
      },
      messageAttributes: {},
      md5OfBody: 'e4e68fb7bd0e697a0ae8f1bb342846b3',
      eventSource: 'aws:sqs',
      eventSourceARN: 'arn:aws:sqs:eu-west-2:123456789012:queue',
      awsRegion: 'eu-west-2',
    })),
  }
}

const guestTags = {
  campaign: ['k7qf2mzt'],
  shard: ['3'],
  guest: ['abcdefghij234'],
  mailing: ['invite'],
  attempt: ['1'],
}

/** The `detail` of an event about one mail: `what` is such as `{ eventType: 'Delivery', delivery: {...} }`. */
export function aMailEvent(
  what: Readonly<Record<string, unknown>>,
  tags: Readonly<Record<string, readonly string[]>> = guestTags,
): Record<string, unknown> {
  return {
    ...what,
    mail: {
      timestamp: '2024-02-05T10:00:00.000Z',
      source: 'events@harbour.example',
      sourceArn: 'arn:aws:ses:eu-west-2:123456789012:identity/harbour.example',
      sendingAccountId: '123456789012',
      messageId: '0102018d7a1b2c3d-11111111-2222-3333-4444-555555555555-000000',
      destination: ['zoe@guests.example'],
      headersTruncated: false,
      headers: [{ name: 'Subject', value: 'Spring evening' }],
      commonHeaders: { from: ['events@harbour.example'], to: ['zoe@guests.example'] },
      tags: { 'ses:configuration-set': ['desk'], 'ses:from-domain': ['harbour.example'], ...tags },
    },
  }
}

export const aDelivery = {
  eventType: 'Delivery',
  delivery: {
    timestamp: '2024-02-05T10:00:02.417Z',
    processingTimeMillis: 2417,
    recipients: ['zoe@guests.example'],
    smtpResponse: '250 2.0.0 OK',
    reportingMTA: 'a7-12.smtp-out.example',
  },
}

export function aBounce(changes: Readonly<Record<string, unknown>> = {}) {
  return {
    eventType: 'Bounce',
    bounce: {
      feedbackId: '0102018d7a1b3333-feedback-000000',
      bounceType: 'Permanent',
      bounceSubType: 'General',
      bouncedRecipients: [
        {
          emailAddress: 'zoe@guests.example',
          action: 'failed',
          status: '5.1.1',
          diagnosticCode: 'smtp; 550 5.1.1 user unknown',
        },
      ],
      timestamp: '2024-02-05T10:00:03.999Z',
      reportingMTA: 'dsn; a7-12.smtp-out.example',
      ...changes,
    },
  }
}

/** A mail event as the event bus wraps it. */
export function aBusEvent(detail: unknown): Record<string, unknown> {
  return {
    version: '0',
    id: '12345678-1234-1234-1234-123456789012',
    'detail-type': 'Email Delivered',
    source: 'aws.ses',
    account: '123456789012',
    time: '2024-02-05T10:00:03Z',
    region: 'eu-west-2',
    resources: ['arn:aws:ses:eu-west-2:123456789012:configuration-set/desk'],
    detail,
  }
}

/** The receiving service's notification about a mail in the bucket. */
export function aReceipt(
  changes: { readonly receipt?: Readonly<Record<string, unknown>>; readonly source?: string | undefined } = {},
): Record<string, unknown> {
  const pass = { status: 'PASS' }
  return {
    notificationType: 'Received',
    mail: {
      timestamp: '2024-02-06T08:30:11.000Z',
      source: 'zoe@guests.example',
      messageId: 'o3vrnil0e2ic28tr7j7v5q3abcdefgh',
      destination: ['rsvp+token@reply.events.example.org'],
      headersTruncated: false,
      headers: [{ name: 'X-SES-Spam-Verdict', value: 'FAIL' }],
      commonHeaders: { from: ['Zoë Jansen <zoe@guests.example>'], subject: 'Re: Spring evening' },
      ...('source' in changes ? { source: changes.source } : {}),
    },
    receipt: {
      timestamp: '2024-02-06T08:30:11.750Z',
      processingTimeMillis: 406,
      recipients: ['rsvp+token@reply.events.example.org'],
      spamVerdict: pass,
      virusVerdict: pass,
      spfVerdict: pass,
      dkimVerdict: { status: 'GRAY' },
      dmarcVerdict: pass,
      action: {
        type: 'S3',
        topicArn: 'arn:aws:sns:eu-west-2:123456789012:arrivals',
        bucketName: 'inbound',
        objectKey: 'o3vrnil0e2ic28tr7j7v5q3abcdefgh',
      },
      ...changes.receipt,
    },
  }
}

/** A notification as the topic hands it to a queue. */
export function aTopicMessage(message: unknown): Record<string, unknown> {
  return {
    Type: 'Notification',
    MessageId: 'dc1e94d9-56c5-5e96-808d-cc7f68faa162',
    TopicArn: 'arn:aws:sns:eu-west-2:123456789012:arrivals',
    Subject: 'Amazon SES Email Receipt Notification',
    Message: JSON.stringify(message),
    Timestamp: '2024-02-06T08:30:12.201Z',
    SignatureVersion: '1',
    Signature: 'FMG5tlZhJNHLHUXvZgtZzlk24FzVa7oX0T4P03neeXw8ZEXZx6z35j2F',
    SigningCertURL: 'https://sns.eu-west-2.amazonaws.example/SimpleNotificationService.pem',
    UnsubscribeURL: 'https://sns.eu-west-2.amazonaws.example/?Action=Unsubscribe',
  }
}
