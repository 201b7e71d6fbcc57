/**
 * Mail out through SES v2: one attempt per call. The client's own retries send twice, silently, after a socket reset, a 500 or a time-out,
 * and the service has no idempotency token; so `maxAttempts` is 1 and whatever is not a clear answer is `unknown`.
 */
import { GetAccountCommand, SESv2Client, type SESv2ClientConfig, SendEmailCommand } from '@aws-sdk/client-sesv2'
import type { HandOver, Mailer } from '../ports.ts'

export function sesClient(config: SESv2ClientConfig = {}): SESv2Client {
  return new SESv2Client({ ...config, maxAttempts: 1 })
}

/** Over the rate or the daily quota, or sending is switched off for now: nothing was accepted, and it may be tried later. */
const tryLater = new Set([
  'TooManyRequestsException',
  'LimitExceededException',
  'SendingPausedException',
  'AccountSuspendedException',
  'ThrottlingException',
])
/** The service looked at this mail and said no. */
const refusedForGood = new Set([
  'MessageRejected',
  'BadRequestException',
  'MailFromDomainNotVerifiedException',
  'NotFoundException',
])
/** The connection was never made. */
const neverReached = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN'])

export function sesMailer(
  client: SESv2Client,
  options: { readonly configurationSet?: string | undefined; readonly recordOf: Mailer['recordOf'] },
): Mailer {
  return {
    async send(mail) {
      try {
        const { MessageId } = await client.send(
          new SendEmailCommand({
            FromEmailAddress: mail.from,
            Destination: { ToAddresses: [mail.to] },
            Content: { Raw: { Data: mail.raw } },
            EmailTags: Object.entries(mail.tags).map(([Name, Value]) => ({ Name, Value })),
            ConfigurationSetName: options.configurationSet,
          }),
        )
        return MessageId === undefined
          ? { outcome: 'unknown', reason: 'the mail service gave no message id' }
          : { outcome: 'sent', messageId: MessageId }
      } catch (error) {
        return outcomeOf(error)
      }
    },

    async quota() {
      const { SendQuota } = await client.send(new GetAccountCommand({}))
      return {
        perSecond: SendQuota?.MaxSendRate ?? 1,
        per24Hours: SendQuota?.Max24HourSend ?? 200,
        sentLast24Hours: SendQuota?.SentLast24Hours ?? 0,
      }
    },

    recordOf: options.recordOf,
  }
}

function outcomeOf(error: unknown): HandOver {
  const { name = 'Error', code, message } = error as { name?: string; code?: string; message?: string }
  if (tryLater.has(name) || neverReached.has(code ?? '')) return { outcome: 'throttled' }
  if (refusedForGood.has(name)) return { outcome: 'refused', reason: `${name}: ${message}` }
  return { outcome: 'unknown', reason: name }
}
