/** The durable store of arrived mail: what was stored is there in whole after any end of the process, and is dealt with once. */
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openInbox } from '../../../infra/local/inbox.ts'
import { aClock, aFolder } from './outgoing-mail.ts'

const envelope = { mailFrom: 'jan@guests.example', rcptTo: ['rsvp+abc@reply.rsvp.example'] }
const raw = Buffer.from([0x41, 0x3a, 0x0d, 0x0a, 0x0d, 0x0a, 0x00, 0xff, 0x0a])

describe('the inbox', () => {
  it('gives a mail back byte for byte, with envelope, instant and honest verdicts', async () => {
    const inbox = openInbox(aFolder(), aClock().now)

    const id = await inbox.store(raw, envelope)

    expect(await inbox.read(id)).toEqual({
      id,
      receivedAt: '2024-02-20T09:00:00.000Z',
      envelope,
      verdicts: { spf: 'GRAY', dkim: 'GRAY', dmarc: 'GRAY', spam: 'PASS', virus: 'PASS' },
      raw,
    })
  })

  it('lists the newest last, also where several arrive at one instant', async () => {
    const clock = aClock()
    const inbox = openInbox(aFolder(), clock.now)

    const first = await inbox.store(raw, envelope)
    const second = await inbox.store(raw, envelope)
    clock.forward(1)
    const third = await inbox.store(raw, { mailFrom: '', rcptTo: envelope.rcptTo })

    expect(await inbox.list()).toEqual([
      { id: first, receivedAt: '2024-02-20T09:00:00.000Z', envelope, size: 9, isProcessed: false },
      { id: second, receivedAt: '2024-02-20T09:00:00.000Z', envelope, size: 9, isProcessed: false },
      {
        id: third,
        receivedAt: '2024-02-20T09:00:00.001Z',
        envelope: { ...envelope, mailFrom: '' },
        size: 9,
        isProcessed: false,
      },
    ])
  })

  describe('a mail that is handed over again, because the sender never heard that we have it', () => {
    const named = Buffer.from('Message-ID:\r\n <1@guests.example>\r\nSubject: Yes\r\n\r\nYes\r\n')

    it('is the mail that arrived, whether or not it was dealt with', async () => {
      const inbox = openInbox(aFolder(), aClock().now)

      const [one, other] = await Promise.all([inbox.store(named, envelope), inbox.store(named, envelope)])
      await inbox.markProcessed(one)
      const late = await inbox.store(named, envelope)

      expect([other, late]).toEqual([one, one])
      expect(await inbox.list()).toHaveLength(1)
      expect(await inbox.unprocessed()).toEqual([])
    })

    it('is the same after a restart too', async () => {
      const directory = aFolder()
      const before = await openInbox(directory, aClock().now).store(named, envelope)

      const after = await openInbox(directory, aClock().now).store(named, envelope)

      expect(after).toBe(before)
    })

    it('is another one with other words, from or to somebody else, or where it names itself by nothing', async () => {
      const inbox = openInbox(aFolder(), aClock().now)
      const nameless = Buffer.from('Subject: Yes\r\n\r\nMessage-ID: <1@guests.example>\r\n')

      const ids = [
        await inbox.store(named, envelope),
        await inbox.store(Buffer.concat([named, named]), envelope),
        await inbox.store(named, { ...envelope, mailFrom: '' }),
        await inbox.store(named, { ...envelope, rcptTo: [...envelope.rcptTo, 'rsvp+def@reply.rsvp.example'] }),
        await inbox.store(nameless, envelope),
        await inbox.store(nameless, envelope),
      ]

      expect(new Set(ids).size).toBe(6)
    })

    it('is kept at the second try where the first could not be kept', async () => {
      const directory = aFolder()
      const inbox = openInbox(directory, aClock().now)
      rmSync(directory, { recursive: true })
      await expect(inbox.store(named, envelope)).rejects.toThrow()
      mkdirSync(directory)

      const id = await inbox.store(named, envelope)

      expect((await inbox.read(id))?.raw).toEqual(named)
    })
  })

  it('hands out after a restart exactly what was not dealt with', async () => {
    const directory = aFolder()
    const before = openInbox(directory, aClock().now)
    const [done, open, later] = [
      await before.store(raw, envelope),
      await before.store(raw, envelope),
      await before.store(raw, envelope),
    ]
    await before.markProcessed(done)
    await before.markProcessed(done)

    const after = openInbox(directory, aClock().now)

    expect(await after.unprocessed()).toEqual([open, later])
    expect((await after.read(done))?.raw).toEqual(raw)
    expect((await after.list()).map(({ isProcessed }) => isProcessed)).toEqual([true, false, false])
  })

  it('does not count what a killed process left half written, and clears it away', async () => {
    const directory = aFolder()
    const before = openInbox(directory, aClock().now)
    const whole = await before.store(raw, envelope)
    const killed = whole.replace(/.{4}$/, 'dead')
    for (const name of [`${killed}.eml`, `${killed}.json.0af3.unfinished`, `${killed}.done`]) {
      writeFileSync(join(directory, name), '{"id"')
    }
    writeFileSync(join(directory, 'notes.txt'), 'somebody else’s file')

    const after = openInbox(directory, aClock().now)

    expect(await after.unprocessed()).toEqual([whole])
    expect(await after.read(killed)).toBeUndefined()
    expect(readdirSync(directory).sort()).toEqual([`${whole}.eml`, `${whole}.json`, 'notes.txt'].sort())
  })

  it.each(['../outbox/secret', '..', '', 'x'.repeat(300), '20240220t090000000z-000001-aaaaaaaaaaaa/../x', 'a\0b'])(
    'refuses the id %j, which is none of ours',
    async (id) => {
      const directory = aFolder()
      const inbox = openInbox(directory, aClock().now)

      const read = inbox.read(id)
      const marked = inbox.markProcessed(id)

      await expect(read).rejects.toMatchObject({ code: 'invalid-input' })
      await expect(marked).rejects.toMatchObject({ code: 'invalid-input' })
      expect(readdirSync(directory)).toEqual([])
    },
  )

  it('knows no mail under an id of the right form that never arrived', async () => {
    const directory = aFolder()
    const inbox = openInbox(directory, aClock().now)
    const id = '20240220t090000000z-000001-aaaaaaaaaaaa'

    const marked = inbox.markProcessed(id)

    await expect(marked).rejects.toMatchObject({ code: 'not-found' })
    expect(await inbox.read(id)).toBeUndefined()
    expect(existsSync(join(directory, `${id}.done`))).toBe(false)
  })

  it('names the file where a record is damaged', async () => {
    const directory = aFolder()
    const id = await openInbox(directory, aClock().now).store(raw, envelope)
    writeFileSync(join(directory, `${id}.json`), '{')

    expect(() => openInbox(directory, aClock().now)).toThrow(`${id}.json`)
  })
})
