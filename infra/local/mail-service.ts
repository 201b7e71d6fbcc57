/**
 * The mail service of the laptop: speaks the SES v2 wire on 127.0.0.1, so the mail client of the product talks to it unchanged.
 * Nothing leaves the machine: a mail is kept in the outbox before it is answered, and the mailbox simulator reports back what became
 * of it. Limits and refusals are those of the service, so that what works here is not refused there.
 * https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_SendEmail.html
 */
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { finished } from 'node:stream'
import { createAdaptorServer, type HttpBindings } from '@hono/node-server'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import addressparser from 'nodemailer/lib/addressparser'
import * as z from 'zod'
import { eventsOf, fateOf, type MailEvent } from './mailbox-simulator.ts'
import { type Outbox, type OutboxRecord, openOutbox } from './outbox.ts'

export type { MailEvent } from './mailbox-simulator.ts'

export interface MailServiceOptions {
  /** The folder of the outbox; made where it is missing. */
  readonly directory: string
  /** A free one where none is given. */
  readonly port?: number
  readonly now: () => Date
  /** Recipients per second. */
  readonly maxSendRate?: number
  /** Recipients in any 24 hours. */
  readonly max24HourSend?: number
  /**
   * Takes the events of mails already answered; fulfilling is the confirmation. A mail whose events were not all confirmed has all
   * of them delivered again at the next start, so the consumer must bear repetition.
   */
  readonly onEvent?: (event: MailEvent) => void | Promise<void>
}

export interface MailService {
  /** Such as `http://127.0.0.1:4579`, for the client's `endpoint`. */
  readonly endpoint: string
  readonly outbox: Outbox
  /** Delivers the events no consumer has confirmed yet; fulfils when each was tried once. Start does the same by itself. */
  deliverEvents(): Promise<void>
  /** Stops listening, waits for what is under way. */
  close(): Promise<void>
}

/** The service takes the domain of its region here; nothing is ever sent to it. */
const messageIdDomain = 'mail.rsvp.example'
const maxRecipients = 50
const maxTags = 50
const maxMessageBytes = 40 * 1024 * 1024
/** The largest message in base64, and the rest of the request. */
const maxBodyBytes = Math.ceil(maxMessageBytes / 3) * 4 + 1024 * 1024
const dayInMilliseconds = 24 * 60 * 60 * 1000

const sendEmailRequest = z.object({
  FromEmailAddress: z.string(),
  Destination: z.object({
    ToAddresses: z.array(z.string()).default([]),
    CcAddresses: z.array(z.string()).default([]),
    BccAddresses: z.array(z.string()).default([]),
  }),
  Content: z.object({ Raw: z.object({ Data: z.string() }) }),
  EmailTags: z.array(z.object({ Name: z.string(), Value: z.string() })).default([]),
  ConfigurationSetName: z.string().optional(),
})

/** An answer in the service's own shape: the client raises the exception class of this name. */
class Refusal extends Error {
  readonly status: ContentfulStatusCode
  readonly exception: string

  constructor(status: ContentfulStatusCode, exception: string, message: string) {
    super(message)
    this.status = status
    this.exception = exception
  }
}

const badRequest = (message: string): Refusal => new Refusal(400, 'BadRequestException', message)

/** Starts the service on 127.0.0.1. A second start on the same folder goes on where the first ended, however it ended. */
export async function startMailService(options: MailServiceOptions): Promise<MailService> {
  const { now, onEvent, maxSendRate = 14, max24HourSend = 50_000 } = options
  const outbox = openOutbox(options.directory)
  const pace = sendingPace(maxSendRate, now)
  const deliveries = new Map<string, Promise<void>>()
  let recipientsUnderWay = 0
  let isClosed = false

  const sentLast24Hours = (): number => {
    const present = now()
    return outbox.recipientsBetween(new Date(present.getTime() - dayInMilliseconds), present) + recipientsUnderWay
  }

  const accept = async (request: unknown): Promise<OutboxRecord> => {
    const { message, ...mail } = parseRequest(request)
    if (mail.to.some((address) => fateOf(address) === 'reject')) {
      throw new Refusal(400, 'MessageRejected', 'The mailbox simulator rejects mail to this address.')
    }
    if (sentLast24Hours() >= max24HourSend) {
      throw new Refusal(429, 'TooManyRequestsException', 'Daily message quota exceeded.')
    }
    if (!pace.take(mail.to.length)) {
      throw new Refusal(429, 'TooManyRequestsException', 'Maximum sending rate exceeded.')
    }
    const at = now()
    const messageId = `0102${at.getTime().toString(16).padStart(12, '0')}-${randomUUID()}-000000`
    recipientsUnderWay += mail.to.length
    try {
      return await outbox.keep({ messageId, at: at.toISOString(), ...mail }, withMessageId(message, messageId))
    } finally {
      recipientsUnderWay -= mail.to.length
    }
  }

  const deliver = (record: OutboxRecord): Promise<void> => {
    const { messageId } = record
    if (onEvent === undefined || isClosed) return Promise.resolve()
    const underWay = deliveries.get(messageId)
    if (underWay !== undefined) return underWay
    const delivery = (async () => {
      try {
        for (const event of eventsOf(record)) await onEvent(event)
        await outbox.confirmEvents(messageId)
      } catch (error) {
        console.error(`The events of mail ${messageId} were not taken and come again:`, error)
      } finally {
        deliveries.delete(messageId)
      }
    })()
    deliveries.set(messageId, delivery)
    return delivery
  }

  const deliverEvents = async (): Promise<void> => {
    for (const record of outbox.owingEvents()) await deliver(record)
  }

  const app = new Hono<{ Bindings: HttpBindings }>()
  app.use((c, next) => {
    c.header('x-amzn-RequestId', randomUUID())
    return next()
  })
  app.onError((error, c) => {
    const refusal =
      error instanceof Refusal
        ? error
        : new Refusal(500, 'InternalServiceErrorException', 'The local mail service failed.')
    if (refusal !== error) console.error(refusal.message, error)
    return c.json({ message: refusal.message }, refusal.status, { 'x-amzn-ErrorType': refusal.exception })
  })
  app.notFound(() => {
    throw new Refusal(404, 'UnknownOperationException', 'The local mail service knows SendEmail and GetAccount only.')
  })
  app.get('/v2/email/account', (c) =>
    c.json({
      DedicatedIpAutoWarmupEnabled: false,
      EnforcementStatus: 'HEALTHY',
      ProductionAccessEnabled: true,
      SendingEnabled: true,
      SendQuota: { Max24HourSend: max24HourSend, MaxSendRate: maxSendRate, SentLast24Hours: sentLast24Hours() },
    }),
  )
  app.post('/v2/email/outbound-emails', bodyLimit({ maxSize: maxBodyBytes, onError: refuseBody }), async (c) => {
    const record = await accept(parseJson(await c.req.text()))
    // Once the answer is written, or cannot be because the caller is gone: an accepted mail always reports.
    finished(c.env.outgoing, () => setImmediate(() => void deliver(record)))
    return c.json({ MessageId: record.messageId })
  })

  const server = createAdaptorServer({ fetch: app.fetch }) as Server
  server.listen(options.port ?? 0, '127.0.0.1')
  await once(server, 'listening')
  setImmediate(() => void deliverEvents())

  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    outbox,
    deliverEvents,
    async close() {
      isClosed = true
      const closed = once(server, 'close')
      server.close()
      // A caller that never finishes its request does not hold up the end.
      const impatience = setTimeout(() => server.closeAllConnections(), 500)
      await closed
      clearTimeout(impatience)
      await Promise.all(deliveries.values())
    },
  }
}

/**
 * The service's rule for the rate: a call goes through as long as any allowance is left, whatever its number of recipients, and what
 * it takes beyond has to be earned first. Unused allowance of one second can be saved, no more. Counted in thousandths: no rounding.
 */
function sendingPace(perSecond: number, now: () => Date): { take(recipients: number): boolean } {
  const most = Math.max(1, perSecond) * 1000
  let allowance = most
  let countedAt = now().getTime()
  return {
    take(recipients) {
      const present = now().getTime()
      allowance = Math.min(most, allowance + Math.max(0, present - countedAt) * perSecond)
      countedAt = present
      if (allowance < 1000) return false
      allowance -= recipients * 1000
      return true
    },
  }
}

function refuseBody(): never {
  throw new Refusal(413, 'RequestEntityTooLargeException', `Request is more than ${maxBodyBytes} bytes long.`)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Refusal(400, 'SerializationException', 'The request is not JSON.')
  }
}

function parseRequest(request: unknown): {
  from: string
  to: string[]
  tags: Record<string, string>
  configurationSet?: string
  message: Buffer
} {
  const parsed = sendEmailRequest.safeParse(request)
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `${issue.path.join('.') || 'request'}: ${issue.message}`)
    throw badRequest(`The local mail service cannot read the request: ${problems.join('; ')}`)
  }
  const { FromEmailAddress, Destination, Content, EmailTags, ConfigurationSetName } = parsed.data
  parseAddress(FromEmailAddress)
  const to = [Destination.ToAddresses, Destination.CcAddresses, Destination.BccAddresses].flat().map(parseAddress)
  if (to.length === 0) throw badRequest('Destination names no recipient.')
  if (to.length > maxRecipients) throw badRequest(`Recipient count exceeds ${maxRecipients}.`)
  return {
    from: FromEmailAddress,
    to,
    tags: parseTags(EmailTags),
    ...(ConfigurationSetName === undefined ? {} : { configurationSet: ConfigurationSetName }),
    message: parseMessage(Content.Raw.Data),
  }
}

/** The service takes ASCII only: other domains have to come as punycode. */
function parseAddress(text: string): string {
  const [mailbox, ...others] = addressparser(text)
  const address = mailbox?.address ?? ''
  if (others.length > 0 || address.length > 320 || !/^[!-;=?A-~]{1,64}@[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(address)) {
    throw badRequest(
      'An address cannot be read: one ASCII address `local-part@domain`, with or without a name, is needed.',
    )
  }
  return address
}

function parseTags(tags: readonly { Name: string; Value: string }[]): Record<string, string> {
  if (tags.length > maxTags) throw badRequest(`More than ${maxTags} message tags.`)
  const byName = new Map<string, string>()
  for (const { Name, Value } of tags) {
    if (!/^[A-Za-z0-9_-]{1,256}$/.test(Name)) throw badRequest('Invalid tag name: letters, digits, _ and - only.')
    if (!/^[A-Za-z0-9_.@-]{1,256}$/.test(Value)) {
      throw badRequest(`Invalid value of tag ${Name}: letters, digits, _, -, . and @ only.`)
    }
    if (byName.has(Name)) throw badRequest(`Tag ${Name} is given twice.`)
    byName.set(Name, Value)
  }
  return Object.fromEntries(byName)
}

function parseMessage(data: string): Buffer {
  const message = Buffer.from(data, 'base64')
  if (message.toString('base64') !== data) {
    throw new Refusal(400, 'SerializationException', 'Content.Raw.Data is not base64.')
  }
  if (message.length === 0) throw badRequest('Content.Raw.Data is empty.')
  if (message.length > maxMessageBytes) {
    throw badRequest(`Message length is more than ${maxMessageBytes} bytes long: '${message.length}'.`)
  }
  if (!/^From:/im.test(headerOf(message))) throw badRequest("Missing required header 'From'.")
  return message
}

/** The header fields in latin1, so that each character is one byte. */
function headerOf(message: Buffer): string {
  const ends = ['\r\n\r\n', '\n\n'].map((blankLine) => message.indexOf(blankLine)).filter((at) => at >= 0)
  return message.toString('latin1', 0, ends.length === 0 ? message.length : Math.min(...ends) + 2)
}

/** As the service does: its own `Message-ID` takes the place of the one that came; every other byte stays. */
function withMessageId(message: Buffer, messageId: string): Buffer {
  const header = headerOf(message)
  const others = header.replace(/^Message-ID:.*(?:\r?\n[ \t].*)*\r?\n/gim, '')
  const own = `Message-ID: <${messageId}@${messageIdDomain}>\r\n`
  return Buffer.concat([Buffer.from(own + others, 'latin1'), message.subarray(header.length)])
}
