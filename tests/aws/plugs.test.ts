/**
 * The functions as deployed, driven with recorded events: the real bundles with the embedded table, the laptop's mail service and recorded
 * answers of the other services behind the real clients.
 */
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda'
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { arrivalTable } from '../../functions/aws/arrival-table.ts'
import { campaignKeyOf, guestRefOf } from '../../functions/guests/guest-id.ts'
import { paths } from '../../functions/invitations/guest-links.ts'
import { replyAddress, signToken, type TokenPurpose } from '../../functions/invitations/invitation-token.ts'
import type { Addresses, CampaignRecord } from '../../functions/ports.ts'
import { aCampaign, aGuest, aKeyRing, aPart, openTestTable, type TestTable } from '../builders.ts'
import { aMailService, type RunningService } from '../infra/local/outgoing-mail.ts'
import { type Bundle, bundleAll, coldStart } from './bundles.ts'
import { aBounce, aBusEvent, aDelivery, aMailEvent, aQueueEvent, aReceipt, aTopicMessage } from './events.ts'
import { aRecordedService, type RecordedService } from './recorded-service.ts'

const bundles = await bundleAll()
const bundleOf = (entry: string) => bundles.get(entry) as Bundle
type QueueHandler = (event: SQSEvent) => Promise<SQSBatchResponse>

const key = campaignKeyOf('spring-evening')
const guest = aGuest()
const ref = guestRefOf(key, guest, aKeyRing().guestIdKey)
const addresses: Addresses = {
  publicUrl: 'https://answers.example.org',
  staffUrl: 'https://desk.example.org',
  replyDomain: 'reply.events.example.org',
}

const aToken = (purpose: TokenPurpose) =>
  signToken({ purpose, ref, linkVersion: 0, validUntil: '2098-04-20' }, aKeyRing())

interface Cloud extends TestTable {
  readonly mail: RunningService
  readonly service: RecordedService
}

/** All services with a launched campaign far in the future and one guest in it, and the environment of every grant. */
async function aCloud(without: readonly string[] = []): Promise<Cloud> {
  const [table, mail, service] = await Promise.all([openTestTable(), aMailService(), aRecordedService()])
  onTestFinished(() => table.close())
  const engine = await table.table.client.config.endpoint?.()
  const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
  const ring = aKeyRing()
  service.secrets.set(
    'keys',
    JSON.stringify({
      current: ring.current,
      keys: Object.fromEntries([...ring.keys].map(([number, bytes]) => [number, base64(bytes)])),
      guestIdKey: base64(ring.guestIdKey),
    }),
  )
  const environment = {
    AWS_REGION: 'eu-west-2',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_ENDPOINT_URL_DYNAMODB: `http://${engine?.hostname}:${engine?.port}`,
    AWS_ENDPOINT_URL_SESV2: mail.endpoint,
    AWS_ENDPOINT_URL_S3: service.endpoint,
    AWS_ENDPOINT_URL_SQS: service.endpoint,
    AWS_ENDPOINT_URL_SECRETS_MANAGER: service.endpoint,
    TABLE_NAME: 'desk',
    FILES_BUCKET: 'files',
    INBOUND_BUCKET: 'inbound',
    SEND_QUEUE_URL: `${service.endpoint}/send`,
    KEY_RING_SECRET: 'keys',
    CONFIGURATION_SET: 'desk',
    PUBLIC_URL: addresses.publicUrl,
    STAFF_URL: addresses.staffUrl,
    REPLY_DOMAIN: addresses.replyDomain,
  }
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, without.includes(name) ? undefined : value)

  const campaign = aCampaign({ parts: [aPart({ date: '2098-03-21' })], rsvpBy: '2098-03-01' })
  const by = 'staff@harbour.example'
  await table.campaigns.create(key, campaign, { type: 'created', at: '2024-02-01T08:00:00Z', by })
  const created = (await table.campaigns.get(key)) as CampaignRecord
  await table.campaigns.append(created, [{ type: 'launched', at: '2024-02-01T08:30:00Z', by }])
  await table.guests.create(ref, guest, { type: 'imported', at: '2024-02-01T08:10:00Z', by })
  return { ...table, mail, service }
}

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

const failedIds = ({ batchItemFailures }: SQSBatchResponse) =>
  batchItemFailures.map(({ itemIdentifier }) => itemIdentifier)

describe('send-mail', () => {
  const start = () => coldStart<QueueHandler>(bundleOf('invitations/send-mail.lambda.ts'))

  it('makes one mail of one task, and gives back only the messages that it could not read', async () => {
    const cloud = await aCloud()
    const task = { ref, mailing: 'invite' }
    const { handler, log } = start()

    const response = await handler(aQueueEvent('no JSON', task, { ref }, task))

    expect(failedIds(response)).toEqual(['m1', 'm3'])
    const outbox = await cloud.mail.outbox.list()
    expect(outbox.map(({ to, configurationSet, tags }) => ({ to, configurationSet, guest: tags.guest }))).toEqual([
      { to: [guest.email], configurationSet: 'desk', guest: ref.guest },
    ])
    expect((await cloud.guests.get(ref))?.state.mailings.invite).toMatchObject({ status: 'sent' })
    expect(log()).toContain(ref.guest)
    expect(log()).not.toMatch(/guests\.example|Jansen|Zoë/)
  })
})

describe('record-delivery', () => {
  const start = () => coldStart<QueueHandler>(bundleOf('invitations/record-delivery.lambda.ts'))
  const tags = { campaign: [ref.campaign], shard: [String(ref.shard)], guest: [ref.guest], mailing: ['invite'] }

  it('writes a bounce into the history of its guest, and gives back only what it could not read', async () => {
    const cloud = await aCloud()
    const delivered = aBusEvent(aMailEvent(aDelivery, tags))
    const broken = aBusEvent(aMailEvent(aBounce({ timestamp: 'soon' }), tags))
    const bounced = aBusEvent(aMailEvent(aBounce(), tags))
    const { handler, log } = start()

    const response = await handler(aQueueEvent(delivered, broken, bounced, { hello: 'world' }))

    expect(failedIds(response)).toEqual(['m2', 'm4'])
    expect((await cloud.guests.get(ref))?.state.bounced).toMatchObject({ at: '2024-02-05T10:00:03Z' })
    expect(log()).not.toContain('guests.example')
  })

  it('names the variable that the stack did not set', async () => {
    await aCloud(['TABLE_NAME'])
    const { handler, log } = start()

    const response = await handler(aQueueEvent(aBusEvent(aMailEvent(aDelivery, tags))))

    expect(failedIds(response)).toEqual(['m1'])
    expect(log()).toContain('TABLE_NAME is not set')
  })

  it('needs no keys, and starts without them', async () => {
    await aCloud(['KEY_RING_SECRET', 'INBOUND_BUCKET', 'FILES_BUCKET', 'SEND_QUEUE_URL', 'CONFIGURATION_SET'])
    const { handler } = start()

    const response = await handler(aQueueEvent(aBusEvent(aMailEvent(aBounce(), tags))))

    expect(failedIds(response)).toEqual([])
  })
})

describe('receive-mail', () => {
  const start = () => coldStart<QueueHandler>(bundleOf('replies/receive-mail.lambda.ts'))

  it('keeps the facts of the notification, then deals with the mail it is about', async () => {
    const cloud = await aCloud()
    const address = replyAddress(aToken('reply'), addresses.replyDomain)
    const id = 'o3vrnil0e2ic28tr7j7v5q3abcdefgh'
    const mail = `From: ${guest.email}\r\nTo: ${address}\r\nSubject: Re: Spring evening\r\nMessage-ID: <1@guests.example>\r\n\r\nYes, I will be there.\r\n`
    cloud.service.objects.set(`inbound/${id}`, Buffer.from(mail))
    const { handler, log } = start()

    const response = await handler(
      aQueueEvent(
        aTopicMessage(aReceipt({ receipt: { recipients: [address] } })),
        aTopicMessage({ notificationType: 'AMAZON_SES_SETUP_NOTIFICATION' }),
      ),
    )

    expect(failedIds(response)).toEqual(['m2'])
    expect(cloud.service.objects.has(`inbound/${id}.json`)).toBe(true)
    expect(await arrivalTable(cloud.table).get(id)).toMatchObject({ ref, from: guest.email })
    expect(log()).not.toMatch(/guests\.example|Yes, I will/)
  })

  it('gives back a mail whose bytes cannot be read', async () => {
    await aCloud()
    const { handler } = start()

    const response = await handler(aQueueEvent(aTopicMessage(aReceipt())))

    expect(failedIds(response)).toEqual(['m1'])
  })
})

describe('run-schedule', () => {
  const start = () => coldStart<(event: unknown) => Promise<void>>(bundleOf('reminders/run-schedule.lambda.ts'))

  it('puts the guests of a due wave on the queue', async () => {
    const cloud = await aCloud()

    await start().handler({})

    expect(cloud.service.batches.flat().map((body) => JSON.parse(body))).toEqual([{ ref, mailing: 'invite' }])
  })

  it('fails without saying in the platform’s log what went wrong, but says it in its own', async () => {
    await aCloud(['SEND_QUEUE_URL'])
    const { handler, log } = start()

    await expect(handler({})).rejects.toThrow('run-schedule failed')

    expect(log()).toContain('SEND_QUEUE_URL is not set')
  })
})

describe('answer-pages', () => {
  type PageHandler = (event: unknown, context: unknown) => Promise<{ statusCode: number; body: string }>
  const aPageRequest = (path: string) => ({
    version: '2.0',
    routeKey: 'ANY /a/{proxy+}',
    rawPath: path,
    rawQueryString: '',
    headers: { host: 'answers.example.org', accept: 'text/html' },
    requestContext: {
      domainName: 'answers.example.org',
      http: { method: 'GET', path, protocol: 'HTTP/1.1', sourceIp: '192.0.2.7', userAgent: 'test' },
      requestId: 'JKJaXmPLvHcESHA=',
      routeKey: 'ANY /a/{proxy+}',
      stage: '$default',
    },
    isBase64Encoded: false,
  })

  it('show the guest of a link the invitation, and an altered link nothing', async () => {
    await aCloud(['INBOUND_BUCKET', 'CONFIGURATION_SET'])
    const path = paths.answer(aToken('answer'))
    const { handler, log } = coldStart<PageHandler>(bundleOf('web/answer-pages.lambda.ts'))

    const page = await handler(aPageRequest(path), {})
    const altered = await handler(aPageRequest(path.replace(/.$/, (end) => (end === 'a' ? 'b' : 'a'))), {})

    expect(page).toMatchObject({ statusCode: 200, body: expect.stringContaining('Spring evening') })
    expect(altered.statusCode).toBe(404)
    expect(altered.body).not.toContain('Spring evening')
    expect(log()).not.toContain(path)
  })
})
