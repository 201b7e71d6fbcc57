/** Object store, queue and secret store as the adapters see them: the real clients against recorded answers. */
import { S3Client } from '@aws-sdk/client-s3'
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
import { SQSClient } from '@aws-sdk/client-sqs'
import { describe, expect, it } from 'vitest'
import { fileBucket } from '../../functions/aws/file-bucket.ts'
import { inboundBucket } from '../../functions/aws/inbound-bucket.ts'
import { readKeyRing } from '../../functions/aws/key-ring-secret.ts'
import { readReceiptNotification } from '../../functions/aws/receipt-notification.ts'
import { sqsSendQueue } from '../../functions/aws/sqs-send-queue.ts'
import type { SendTask } from '../../functions/ports.ts'
import { aReceipt } from './events.ts'
import { aRecordedService } from './recorded-service.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('the files of campaigns', () => {
  it('come back byte for byte, whatever letters their name has', async () => {
    const service = await aRecordedService()
    const files = fileBucket({ client: new S3Client(service.client), name: 'files' })

    await files.write('k7qf2mzt/Übersicht 2024.pdf', bytes('%PDF'))

    expect(await files.read('k7qf2mzt/Übersicht 2024.pdf')).toEqual(bytes('%PDF'))
    expect([...service.objects.keys()]).toEqual(['files/k7qf2mzt/Übersicht 2024.pdf'])
  })

  it('are undefined where there is none of that name', async () => {
    const service = await aRecordedService()
    const files = fileBucket({ client: new S3Client(service.client), name: 'files' })

    expect(await files.read('k7qf2mzt/booklet.pdf')).toBeUndefined()
  })

  it.each(['booklet.pdf', 'k7qf2mzt/../keys', 'k7qf2mzt/a/b.pdf', 'K7QF2MZT/booklet.pdf', ''])(
    'cannot be named "%s"',
    async (key) => {
      const service = await aRecordedService()
      const files = fileBucket({ client: new S3Client(service.client), name: 'files' })

      await expect(files.read(key)).rejects.toMatchObject({ code: 'invalid-input' })
      await expect(files.write(key, bytes('x'))).rejects.toMatchObject({ code: 'invalid-input' })
      expect(service.objects.size).toBe(0)
    },
  )
})

describe('arrived mail', () => {
  it('is read as bytes with the facts of its notification beside them', async () => {
    const service = await aRecordedService()
    const inbound = inboundBucket({ client: new S3Client(service.client), name: 'inbound' })
    const facts = readReceiptNotification(aReceipt())
    service.objects.set(`inbound/${facts.id}`, Buffer.from([0x46, 0xff, 0x0d, 0x0a]))

    await inbound.keepFacts(facts)

    expect(await inbound.read(facts.id)).toEqual({ ...facts, raw: new Uint8Array([0x46, 0xff, 0x0d, 0x0a]) })
  })

  it('is undefined before its notification came', async () => {
    const service = await aRecordedService()
    const inbound = inboundBucket({ client: new S3Client(service.client), name: 'inbound' })
    service.objects.set('inbound/o3vrnil0', Buffer.from('From: x'))

    expect(await inbound.read('o3vrnil0')).toBeUndefined()
  })

  it('without bytes is an error, never an empty mail', async () => {
    const service = await aRecordedService()
    const inbound = inboundBucket({ client: new S3Client(service.client), name: 'inbound' })
    const facts = readReceiptNotification(aReceipt())
    await inbound.keepFacts(facts)

    await expect(inbound.read(facts.id)).rejects.toMatchObject({ code: 'unavailable' })
  })

  it('cannot have the name of another object', async () => {
    const service = await aRecordedService()
    const inbound = inboundBucket({ client: new S3Client(service.client), name: 'inbound' })

    await expect(inbound.read('../files/secret')).rejects.toMatchObject({ code: 'invalid-input' })
  })
})

describe('the notification of arrived mail', () => {
  it('gives envelope and verdicts, and nothing that the mail says of itself', () => {
    const facts = readReceiptNotification(aReceipt())

    expect(facts).toEqual({
      id: 'o3vrnil0e2ic28tr7j7v5q3abcdefgh',
      receivedAt: '2024-02-06T08:30:11Z',
      envelope: { mailFrom: 'zoe@guests.example', rcptTo: ['rsvp+token@reply.events.example.org'] },
      verdicts: { spf: 'PASS', dkim: 'GRAY', dmarc: 'PASS', spam: 'PASS', virus: 'PASS' },
    })
  })

  it.each([['<>'], [''], [undefined]])('reads the return path %s of a notice as empty', (source) => {
    expect(readReceiptNotification(aReceipt({ source })).envelope.mailFrom).toBe('')
  })

  it('takes a check that was not made as failed to run', () => {
    const receipt = { dmarcVerdict: undefined, spamVerdict: { status: 'DISABLED' } }

    const { verdicts } = readReceiptNotification(aReceipt({ receipt }))

    expect(verdicts).toMatchObject({ dmarc: 'PROCESSING_FAILED', spam: 'PROCESSING_FAILED' })
  })

  it('is refused where the mail was not put into the bucket', () => {
    expect(() => readReceiptNotification(aReceipt({ receipt: { action: { type: 'Bounce' } } }))).toThrow(/action/)
    expect(() => readReceiptNotification({ notificationType: 'AMAZON_SES_SETUP_NOTIFICATION' })).toThrow()
  })
})

describe('the send queue', () => {
  const tasks = (count: number): SendTask[] =>
    Array.from({ length: count }, (_, index) => ({
      ref: { campaign: 'k7qf2mzt', shard: 0, guest: `guest${index}` },
      mailing: 'invite',
    }))

  it('takes every task, ten a call', async () => {
    const service = await aRecordedService()
    const queue = sqsSendQueue(new SQSClient(service.client), `${service.endpoint}/send`)

    await queue.push(tasks(23))

    expect(service.batches.map((batch) => batch.length)).toEqual([10, 10, 3])
    expect(service.batches.flat().map((body) => JSON.parse(body))).toEqual(tasks(23))
  })

  it('makes no call for no task', async () => {
    const service = await aRecordedService()

    await sqsSendQueue(new SQSClient(service.client), `${service.endpoint}/send`).push([])

    expect(service.batches).toEqual([])
  })

  it('says how many the service refused and why, after trying all', async () => {
    const service = await aRecordedService()
    service.refuses.set('guest3"', 'InternalError')
    const queue = sqsSendQueue(new SQSClient(service.client), `${service.endpoint}/send`)

    await expect(queue.push(tasks(12))).rejects.toThrow('1 of 12 mails were not queued: InternalError')

    expect(service.batches.map((batch) => batch.length)).toEqual([10, 2])
  })
})

describe('the key ring', () => {
  const drawn = `${'A1b2'.repeat(11)}`
  const secret = 'arn:aws:secretsmanager:eu-west-2:123456789012:secret:keys'

  it('as the stack draws it signs with a first key that is always the same', async () => {
    const service = await aRecordedService()
    service.secrets.set(secret, JSON.stringify({ keys: {}, guestIdKey: drawn }))
    const client = new SecretsManagerClient(service.client)

    const [one, other] = [await readKeyRing(client, secret), await readKeyRing(client, secret)]

    expect(one.current).toBe(1)
    expect(one.keys.get(1)).toHaveLength(32)
    expect(one).toEqual(other)
    expect(one.keys.get(1)).not.toEqual(one.guestIdKey.slice(0, 32))
    expect(one.guestIdKey).toHaveLength(33)
  })

  it('with keys put in by hand is taken as it is', async () => {
    const service = await aRecordedService()
    const key = Buffer.alloc(32, 5).toString('base64')
    service.secrets.set(secret, JSON.stringify({ current: 2, keys: { 2: key }, guestIdKey: drawn }))

    const ring = await readKeyRing(new SecretsManagerClient(service.client), secret)

    expect(ring.current).toBe(2)
    expect([...ring.keys.keys()]).toEqual([2])
  })
})
