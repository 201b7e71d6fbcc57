/** The local mail service as the real mail client sees it: what it accepts, refuses, keeps and reports back. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import {
  BadRequestException,
  GetAccountCommand,
  GetConfigurationSetCommand,
  MessageRejected,
  SESv2ServiceException,
  TooManyRequestsException,
} from '@aws-sdk/client-sesv2'
import { describe, expect, it, vi } from 'vitest'
import type { MailEvent } from '../../../infra/local/mail-service.ts'
import { aClock, aFolder, aMailService, aMessage, anEventCollector, aSendCommand } from './outgoing-mail.ts'

const kinds = (events: readonly MailEvent[]): string[] => events.map(({ eventType }) => eventType)

describe('sending', () => {
  it('keeps the mail with its tags and answers with an id of the form of the service', async () => {
    const service = await aMailService()

    const messageId = await service.send({ to: ['Jan <jan@guests.example>'], tags: { guest: 'g1', wave: 'invite' } })

    expect(messageId).toMatch(/^0102[0-9a-f]{12}-[0-9a-f-]{36}-000000$/)
    expect(await service.outbox.list()).toEqual([
      {
        messageId,
        sequence: 1,
        at: '2024-02-20T09:00:00.000Z',
        from: 'Desk <desk@rsvp.example>',
        to: ['jan@guests.example'],
        tags: { guest: 'g1', wave: 'invite' },
        configurationSet: 'rsvp',
        size: expect.any(Number),
        bytesFile: `${messageId}.eml`,
      },
    ])
  })

  it('puts its own Message-ID in the place of ours and leaves every other byte alone', async () => {
    const service = await aMailService()
    const body = Buffer.from([0x0d, 0x0a, 0x00, 0xff, 0xe9, 0x0a, 0x0d, 0x2e, 0x0d, 0x0a])
    const body2 = Buffer.from('Message-ID: <quoted@in.example>\r\n\n')
    const header = (own: string) => Buffer.from(`${own}From: desk@rsvp.example\r\nSubject: x\r\n`)
    const raw = Buffer.concat([header('message-id:\r\n <folded@desk.example>\r\n'), body, body2])

    const messageId = await service.send({ raw })

    const expected = Buffer.concat([header(`Message-ID: <${messageId}@mail.rsvp.example>\r\n`), body, body2])
    const kept = await service.outbox.read(messageId)
    expect(kept).toEqual(expected)
    expect((await service.outbox.list())[0]?.size).toBe(expected.length)
  })

  it('adds a Message-ID where none came', async () => {
    const service = await aMailService()

    const messageId = await service.send({ raw: Buffer.from('From: desk@rsvp.example\n\nhello\n') })

    const kept = Buffer.from((await service.outbox.read(messageId)) ?? []).toString()
    expect(kept).toBe(`Message-ID: <${messageId}@mail.rsvp.example>\r\nFrom: desk@rsvp.example\n\nhello\n`)
  })

  it('keeps each of 40 parallel mails once', async () => {
    const service = await aMailService()

    const ids = await Promise.all(
      Array.from({ length: 40 }, (_, n) =>
        service.send({ to: [`guest${n}@guests.example`], tags: { guest: `g${n}` } }),
      ),
    )

    const records = await service.outbox.list()
    expect(new Set(records.map(({ messageId }) => messageId))).toEqual(new Set(ids))
    expect(records.map(({ sequence }) => sequence)).toEqual(Array.from({ length: 40 }, (_, n) => n + 1))
    const seventh = await service.outbox.find({ guest: 'g7' })
    expect(seventh?.messageId).toBe(ids[7])
  })

  it('takes a message of exactly 40 MB and refuses one byte more', { timeout: 60_000 }, async () => {
    const service = await aMailService()
    const fill = (size: number) => Buffer.concat([aMessage(), Buffer.alloc(size - aMessage().length, 'x')])
    const limit = 40 * 1024 * 1024

    const accepted = await service.send({ raw: fill(limit) })
    const refused = service.send({ raw: fill(limit + 1) })

    await expect(refused).rejects.toThrow(BadRequestException)
    await expect(refused).rejects.toThrow(/^Message length is more than 41943040 bytes long: '41943041'\.$/)
    expect((await service.outbox.list()).map(({ messageId }) => messageId)).toEqual([accepted])
  })
})

describe('the outbox', () => {
  it('finds a mail by all of the tags, the newest where several carry them', async () => {
    const service = await aMailService()
    await service.send({ tags: { guest: 'g1', wave: 'invite' } })
    const second = await service.send({ tags: { guest: 'g1', wave: 'remind' } })
    const third = await service.send({ tags: { guest: 'g1', wave: 'remind' } })

    const newest = await service.outbox.find({ guest: 'g1', wave: 'remind' })
    const absent = await service.outbox.find({ guest: 'g1', wave: 'last-call' })

    expect(newest?.messageId).toBe(third)
    expect(second).not.toBe(third)
    expect(absent).toBeUndefined()
  })

  it('reads nothing outside its folder', async () => {
    const directory = aFolder()
    writeFileSync(join(directory, 'secret.eml'), 'not a mail of ours')
    const service = await aMailService({ directory: join(directory, 'outbox') })

    const outside = await service.outbox.read('../secret')

    expect(outside).toBeUndefined()
  })

  it('knows all mails again after a restart and goes on in order, even with the clock moved back', async () => {
    const first = await aMailService()
    const sent = [await first.send(), await first.send()]
    const bytes = await first.outbox.read(sent[0] ?? '')
    await first.close()

    const second = await aMailService({ directory: first.directory, now: aClock('2024-01-01T00:00:00.000Z').now })
    const later = await second.send()

    expect((await second.outbox.list()).map(({ messageId }) => messageId)).toEqual([...sent, later])
    expect(await second.outbox.read(sent[0] ?? '')).toEqual(bytes)
  })

  it('does not count what a killed process left half written, and clears it away', async () => {
    const first = await aMailService()
    const whole = await first.send()
    await first.close()
    const killed = whole.replace(/.{4}-000000$/, 'dead-000000')
    const leftovers = [
      `${killed}.eml`,
      `${killed}.event`,
      `${killed}.json.0af3.unfinished`,
      `${whole}.json.77.unfinished`,
    ]
    for (const name of leftovers) writeFileSync(join(first.directory, name), '{"messageId":')
    writeFileSync(join(first.directory, 'notes.txt'), 'somebody else’s file')

    const second = await aMailService({ directory: first.directory })

    expect((await second.outbox.list()).map(({ messageId }) => messageId)).toEqual([whole])
    expect(await second.outbox.read(killed)).toBeUndefined()
    expect(readdirSync(first.directory).sort()).toEqual(
      [`${whole}.eml`, `${whole}.event`, `${whole}.json`, 'notes.txt'].sort(),
    )
  })

  it('has record and bytes on disk before the answer', async () => {
    const service = await aMailService()

    const messageId = await service.send()

    const record = JSON.parse(readFileSync(join(service.directory, `${messageId}.json`), 'utf8'))
    const bytes = readFileSync(join(service.directory, record.bytesFile))
    expect(record.messageId).toBe(messageId)
    expect(bytes.length).toBe(record.size)
  })

  it('accepts nothing that it cannot write: the client sees a fault of the server', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {})
    const service = await aMailService()
    rmSync(service.directory, { recursive: true })
    writeFileSync(service.directory, 'the folder is gone')

    const sent = service.send()

    await expect(sent).rejects.toMatchObject({ name: 'InternalServiceErrorException', $fault: 'server' })
    expect(await service.outbox.list()).toEqual([])
    logged.mockRestore()
  })

  it('names the file where a record is damaged', async () => {
    const first = await aMailService()
    const messageId = await first.send()
    await first.close()
    writeFileSync(join(first.directory, `${messageId}.json`), '{')

    const second = aMailService({ directory: first.directory })

    await expect(second).rejects.toThrow(`${messageId}.json`)
  })
})

describe('the limits of the account', () => {
  it('reports quota, rate and what was sent in 24 hours, counting recipients', async () => {
    const clock = aClock()
    const service = await aMailService({ now: clock.now, maxSendRate: 14, max24HourSend: 200 })
    await service.send({ to: ['a@guests.example', 'b@guests.example'] })
    clock.forward(60 * 60 * 1000)
    await service.send()

    const account = await service.client.send(new GetAccountCommand({}))
    clock.forward(23 * 60 * 60 * 1000)
    const dayLater = await service.client.send(new GetAccountCommand({}))

    expect(account).toMatchObject({ SendingEnabled: true, ProductionAccessEnabled: true })
    expect(account.SendQuota).toEqual({ Max24HourSend: 200, MaxSendRate: 14, SentLast24Hours: 3 })
    expect(dayLater.SendQuota?.SentLast24Hours).toBe(1)
  })

  it('throttles above the rate and accepts again as time passes', async () => {
    const clock = aClock()
    const service = await aMailService({ now: clock.now, maxSendRate: 2 })

    const burst = await Promise.allSettled(Array.from({ length: 5 }, () => service.send()))
    clock.forward(499)
    const tooEarly = service.send()
    await expect(tooEarly).rejects.toThrow(TooManyRequestsException)
    clock.forward(1)
    await service.send()

    expect(burst.filter(({ status }) => status === 'fulfilled')).toHaveLength(2)
    await expect(tooEarly).rejects.toMatchObject({
      message: 'Maximum sending rate exceeded.',
      $metadata: { httpStatusCode: 429, requestId: expect.any(String) },
    })
    expect(await service.outbox.list()).toHaveLength(3)
  })

  it('lets a sender at exactly the rate through, and makes one mail to many pay for each', async () => {
    const clock = aClock()
    const service = await aMailService({ now: clock.now, maxSendRate: 10 })

    for (let mail = 0; mail < 30; mail += 1) {
      await service.send()
      clock.forward(100)
    }
    await service.send({ to: Array.from({ length: 20 }, (_, n) => `g${n}@guests.example`) })
    clock.forward(1000)
    const tooEarly = service.send()

    await expect(tooEarly).rejects.toThrow('Maximum sending rate exceeded.')
    expect(await service.outbox.list()).toHaveLength(31)
  })

  it('saves up no more than one second of the rate', async () => {
    const clock = aClock()
    const service = await aMailService({ now: clock.now, maxSendRate: 2 })
    clock.forward(60 * 60 * 1000)

    const burst = await Promise.allSettled(Array.from({ length: 5 }, () => service.send()))

    expect(burst.filter(({ status }) => status === 'fulfilled')).toHaveLength(2)
  })

  it('refuses above the daily quota, also when asked in parallel, until a day has passed', async () => {
    const clock = aClock()
    const service = await aMailService({ now: clock.now, max24HourSend: 3 })

    const burst = await Promise.allSettled(Array.from({ length: 6 }, () => service.send()))
    const refused = service.send()
    await expect(refused).rejects.toThrow(TooManyRequestsException)
    await expect(refused).rejects.toThrow('Daily message quota exceeded.')
    clock.forward(24 * 60 * 60 * 1000)
    await service.send()

    expect(burst.filter(({ status }) => status === 'fulfilled')).toHaveLength(3)
    expect(await service.outbox.list()).toHaveLength(4)
  })
})

describe('refusals', () => {
  const many = Array.from({ length: 51 }, (_, n) => `guest${n}@guests.example`)
  const refused = [
    { what: 'more than 50 recipients', mail: { to: many }, why: /Recipient count exceeds 50/ },
    { what: 'no recipient', mail: { to: [] }, why: /no recipient/ },
    { what: 'a recipient without a domain', mail: { to: ['jan'] }, why: /cannot be read/ },
    { what: 'two recipients in one', mail: { to: ['a@guests.example, b@guests.example'] }, why: /cannot be read/ },
    {
      what: 'a line break in a recipient',
      mail: { to: ['a@guests.example\r\nBcc: b@x.example'] },
      why: /cannot be read/,
    },
    { what: 'a domain that is not punycode', mail: { to: ['jan@gäste.example'] }, why: /cannot be read/ },
    { what: 'an unreadable sender', mail: { from: 'Desk' }, why: /cannot be read/ },
    { what: 'an empty message', mail: { raw: new Uint8Array() }, why: /empty/ },
    { what: 'a message without From', mail: { raw: Buffer.from('Subject: x\r\n\r\nFrom: body') }, why: /'From'/ },
    { what: 'a tag value with a space', mail: { tags: { wave: 'last call' } }, why: /tag wave/ },
    { what: 'a tag name with a dot', mail: { tags: { 'a.b': 'x' } }, why: /tag name/ },
  ]
  it.each(refused)('refuses $what', async ({ mail, why }) => {
    const service = await aMailService()

    const sent = service.send(mail)

    await expect(sent).rejects.toThrow(BadRequestException)
    await expect(sent).rejects.toThrow(why)
    expect(await service.outbox.list()).toEqual([])
  })

  it('accepts 50 recipients', async () => {
    const service = await aMailService()

    await service.send({ to: many.slice(0, 50) })

    expect((await service.outbox.list())[0]?.to).toHaveLength(50)
  })

  it('answers operations it does not know as the service does', async () => {
    const service = await aMailService()

    const asked = service.client.send(new GetConfigurationSetCommand({ ConfigurationSetName: 'rsvp' }))

    await expect(asked).rejects.toBeInstanceOf(SESv2ServiceException)
    await expect(asked).rejects.toMatchObject({
      name: 'UnknownOperationException',
      $metadata: { httpStatusCode: 404, requestId: expect.any(String) },
    })
  })

  const requests = [
    { what: 'text that is not JSON', body: '{"Content":', status: 400, exception: 'SerializationException' },
    { what: 'nothing', body: '', status: 400, exception: 'SerializationException' },
    { what: 'JSON of another shape', body: '[1]', status: 400, exception: 'BadRequestException' },
    { what: 'null', body: 'null', status: 400, exception: 'BadRequestException' },
    {
      what: 'bytes that are not base64',
      body: JSON.stringify({
        FromEmailAddress: 'desk@rsvp.example',
        Destination: { ToAddresses: ['jan@guests.example'] },
        Content: { Raw: { Data: '%%%' } },
      }),
      status: 400,
      exception: 'SerializationException',
    },
  ]
  it.each(requests)('answers $what in the shape of the service', async ({ body, status, exception }) => {
    const service = await aMailService()

    const response = await fetch(`${service.endpoint}/v2/email/outbound-emails`, { method: 'POST', body })

    expect(response.status).toBe(status)
    expect(response.headers.get('x-amzn-errortype')).toBe(exception)
    expect(await response.json()).toEqual({ message: expect.any(String) })
  })

  it('answers wrong paths and methods with 404 and a body of the same shape', async () => {
    const service = await aMailService()
    const wrong = [
      ['GET', '/'],
      ['GET', '/v2/email/outbound-emails'],
      ['DELETE', '/v2/email/account'],
      ['POST', '/v2/email/../../etc/passwd'],
    ] as const

    const responses = await Promise.all(wrong.map(([method, path]) => fetch(service.endpoint + path, { method })))

    for (const response of responses) {
      expect(response.status).toBe(404)
      expect(await response.json()).toEqual({ message: expect.any(String) })
    }
  })

  it('turns a huge body away without reading it', async () => {
    const service = await aMailService()
    const socket = connect(Number(new URL(service.endpoint).port), '127.0.0.1')
    let answer = ''

    const answered = new Promise<void>((resolve) => {
      socket.on('data', (bytes) => {
        answer += bytes.toString()
        if (answer.includes('RequestEntityTooLarge')) resolve()
      })
    })
    socket.write('POST /v2/email/outbound-emails HTTP/1.1\r\nHost: x\r\nContent-Length: 10000000000\r\n\r\n{"x":"')
    await answered
    socket.destroy()

    expect(answer).toMatch(/^HTTP\/1\.1 413 /)
  })

  it('listens on loopback only', async () => {
    const service = await aMailService()

    expect(new URL(service.endpoint).hostname).toBe('127.0.0.1')
  })

  it('says so when the port is taken', async () => {
    const service = await aMailService()

    const second = aMailService({ port: Number(new URL(service.endpoint).port) })

    await expect(second).rejects.toMatchObject({ code: 'EADDRINUSE' })
  })
})

describe('the mailbox simulator', () => {
  it('delivers to an ordinary address, with our tags in the form of the event', async () => {
    const collector = anEventCollector()
    const service = await aMailService({ onEvent: collector.take })

    const messageId = await service.send({ tags: { guest: 'g1' } })

    const [sent, delivered] = await collector.until(2)
    expect(sent).toMatchObject({ eventType: 'Send', mail: { messageId } })
    expect(delivered).toMatchObject({
      eventType: 'Delivery',
      mail: {
        messageId,
        timestamp: '2024-02-20T09:00:00.000Z',
        destination: ['jan@guests.example'],
        tags: { guest: ['g1'], 'ses:configuration-set': ['rsvp'] },
      },
      delivery: { recipients: ['jan@guests.example'] },
    })
  })

  const bounces = [
    { to: 'bounce@guests.example', bounceType: 'Permanent' },
    { to: 'Bounce+jan@elsewhere.example', bounceType: 'Permanent' },
    { to: 'soft+jan@guests.example', bounceType: 'Transient' },
  ]
  it.each(bounces)('bounces mail to $to as $bounceType', async ({ to, bounceType }) => {
    const collector = anEventCollector()
    const service = await aMailService({ onEvent: collector.take })

    await service.send({ to: [to] })

    const events = await collector.until(2)
    expect(kinds(events)).toEqual(['Send', 'Bounce'])
    expect(events[1]).toMatchObject({ bounce: { bounceType, bouncedRecipients: [{ emailAddress: to }] } })
  })

  it('delivers first and complains then', async () => {
    const collector = anEventCollector()
    const service = await aMailService({ onEvent: collector.take })

    await service.send({ to: ['complaint+jan@guests.example'] })

    const events = await collector.until(3)
    expect(kinds(events)).toEqual(['Send', 'Delivery', 'Complaint'])
    expect(events[2]).toMatchObject({
      complaint: { complainedRecipients: [{ emailAddress: 'complaint+jan@guests.example' }] },
    })
  })

  it('leaves names that only begin alike alone', async () => {
    const collector = anEventCollector()
    const service = await aMailService({ onEvent: collector.take })

    await service.send({ to: ['bouncer@guests.example'] })

    expect(kinds(await collector.until(2))).toEqual(['Send', 'Delivery'])
  })

  it('rejects at once, keeps nothing and reports nothing', async () => {
    const collector = anEventCollector()
    const service = await aMailService({ onEvent: collector.take })

    const sent = service.send({ to: ['reject+jan@guests.example'] })

    await expect(sent).rejects.toThrow(MessageRejected)
    await service.deliverEvents()
    expect(await service.outbox.list()).toEqual([])
    expect(collector.events).toEqual([])
  })
})

describe('events', () => {
  it('come after the answer, which never waits for their consumer', async () => {
    let confirm = () => {}
    const answered = new Promise<void>((resolve) => {
      confirm = resolve
    })
    const collector = anEventCollector()
    const service = await aMailService({ onEvent: (event) => answered.then(() => collector.take(event)) })

    const messageId = await service.send()
    const isOwed = readdirSync(service.directory).includes(`${messageId}.event`)
    confirm()
    await collector.until(2)

    expect(isOwed).toBe(true)
    expect(kinds(collector.events)).toEqual(['Send', 'Delivery'])
  })

  it('come once while the process lives', async () => {
    const collector = anEventCollector()
    const service = await aMailService({ onEvent: collector.take })
    await service.send()
    await collector.until(2)

    await service.deliverEvents()
    await service.deliverEvents()
    await service.close()

    expect(collector.events).toHaveLength(2)
    expect(readdirSync(service.directory).filter((name) => name.endsWith('.event'))).toEqual([])
  })

  it('come again after a restart where the consumer never confirmed', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {})
    const failing = await aMailService({
      onEvent: () => {
        throw new Error('the store is away')
      },
    })
    const lost = await failing.send({ tags: { guest: 'g1' } })
    await failing.deliverEvents()
    await failing.close()
    const collector = anEventCollector()

    const again = await aMailService({ directory: failing.directory, onEvent: collector.take })
    const events = await collector.until(2)
    await again.close()
    const third = anEventCollector()
    const afterwards = await aMailService({ directory: failing.directory, onEvent: third.take })
    await afterwards.deliverEvents()

    expect(events.map(({ mail, eventType }) => [eventType, mail.messageId])).toEqual([
      ['Send', lost],
      ['Delivery', lost],
    ])
    expect(third.events).toEqual([])
    logged.mockRestore()
  })

  it('of a mail whose answer never reached the sender come all the same', async () => {
    const collector = anEventCollector()
    let hangUp = () => {}
    const now = () => {
      hangUp()
      return new Date('2024-02-20T09:00:00.000Z')
    }
    const service = await aMailService({ onEvent: collector.take, now })
    const { input } = aSendCommand({ tags: { guest: 'g9' } })
    const body = JSON.stringify({ ...input, Content: { Raw: { Data: aMessage().toString('base64') } } })
    const socket = connect(Number(new URL(service.endpoint).port), '127.0.0.1')
    hangUp = () => socket.resetAndDestroy()

    socket.write(`POST /v2/email/outbound-emails HTTP/1.1\r\nHost: x\r\nContent-Length: ${body.length}\r\n\r\n${body}`)
    const events = await collector.until(2)

    const [record] = await service.outbox.list()
    expect(events[1]?.mail.messageId).toBe(record?.messageId)
    expect(await service.outbox.find({ guest: 'g9' })).toEqual(record)
  })

  it('of a half-taken mail are all given again', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {})
    const taken: string[] = []
    const service = await aMailService({
      onEvent: ({ eventType }) => {
        taken.push(eventType)
        if (taken.length === 2) throw new Error('conflict')
      },
    })
    await service.send()

    await service.deliverEvents()
    await service.deliverEvents()
    await service.close()

    expect(taken).toEqual(['Send', 'Delivery', 'Send', 'Delivery'])
    logged.mockRestore()
  })
})
