/** Builders for the tests of the local mail service: a mail, a request for it, a service with a clock moved by hand. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2'
import { onTestFinished } from 'vitest'
import {
  type MailEvent,
  type MailService,
  type MailServiceOptions,
  startMailService,
} from '../../../infra/local/mail-service.ts'

export function aFolder(): string {
  const directory = mkdtempSync(join(tmpdir(), 'rsvp-mail-'))
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }))
  return directory
}

export const aMessage = (header = 'Message-ID: <mine@desk.example>'): Buffer =>
  Buffer.from(
    `From: Desk <desk@rsvp.example>\r\nSubject: Invitation\r\n${header}\r\nTo: x@guests.example\r\n\r\nCome!\r\n`,
  )

export interface MailToSend {
  readonly to?: string[]
  readonly raw?: Uint8Array
  readonly tags?: Record<string, string>
  readonly from?: string
}

export const aSendCommand = (mail: MailToSend = {}): SendEmailCommand =>
  new SendEmailCommand({
    FromEmailAddress: mail.from ?? 'Desk <desk@rsvp.example>',
    Destination: { ToAddresses: mail.to ?? ['jan@guests.example'] },
    Content: { Raw: { Data: mail.raw ?? aMessage() } },
    EmailTags: Object.entries(mail.tags ?? {}).map(([Name, Value]) => ({ Name, Value })),
    ConfigurationSetName: 'rsvp',
  })

/** A clock that stands still until a test moves it. */
export function aClock(at = '2024-02-20T09:00:00.000Z'): { now: () => Date; forward(milliseconds: number): void } {
  let instant = Date.parse(at)
  return {
    now: () => new Date(instant),
    forward(milliseconds) {
      instant += milliseconds
    },
  }
}

export interface RunningService extends MailService {
  readonly client: SESv2Client
  readonly directory: string
  send(mail?: MailToSend): Promise<string>
}

/** A running service with the real client; both end with the test. */
export async function aMailService(options: Partial<MailServiceOptions> = {}): Promise<RunningService> {
  const directory = options.directory ?? aFolder()
  const service = await startMailService({ now: aClock().now, maxSendRate: 1000, ...options, directory })
  const client = new SESv2Client({
    endpoint: service.endpoint,
    region: 'eu-west-2',
    maxAttempts: 1,
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  })
  let isClosed = false
  const close = async (): Promise<void> => {
    if (isClosed) return
    isClosed = true
    client.destroy()
    await service.close()
  }
  onTestFinished(close)
  return {
    ...service,
    client,
    directory,
    close,
    send: async (mail) => (await client.send(aSendCommand(mail))).MessageId ?? '',
  }
}

/** Collects events; `until` fulfils when so many have come. */
export function anEventCollector(): {
  events: MailEvent[]
  take(event: MailEvent): void
  until(count: number): Promise<MailEvent[]>
} {
  const events: MailEvent[] = []
  const waiting: { count: number; resolve: (events: MailEvent[]) => void }[] = []
  return {
    events,
    take(event) {
      events.push(event)
      for (const { count, resolve } of waiting) if (events.length >= count) resolve(events)
    },
    until: (count) =>
      new Promise((resolve) => {
        if (events.length >= count) resolve(events)
        else waiting.push({ count, resolve })
      }),
  }
}
