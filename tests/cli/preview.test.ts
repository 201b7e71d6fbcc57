/**
 * What staff see before a launch is what guests get after it: the preview equals the later mail apart from date, id and signatures,
 * and a test mail reaches staff only and can do nothing.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import { receiveMail } from '../../functions/replies/receive-mail.ts'
import { answerPages } from '../../functions/web/answer-pages.ts'
import { answerCalendarAsGuest, replyAsGuest } from '../../infra/local/guest-acts.ts'
import { aMinute, type BareDesk } from '../bare-desk.ts'
import { aCampaignFolder, aCommandLine, aFolder } from './command-line.ts'

const token = /[a-z2-7]{56}/g

/** The message with every part decoded, lines unfolded, and nothing left of date, id and signatures. */
function comparable(raw: Uint8Array): string {
  return Buffer.from(raw)
    .toString('latin1')
    .replace(
      /(Content-Transfer-Encoding: base64\r\n(?:.+\r\n)*\r\n)([A-Za-z0-9+/=\r\n]+)/g,
      (_, head: string, body: string) => head + Buffer.from(body, 'base64').toString('latin1'),
    )
    .replaceAll('\r\n ', '')
    .replaceAll(/(?<!\?)=\r\n/g, '')
    .replace(token, 'TOKEN')
    .replace(/^(Date|Message-ID|DTSTAMP):.*$/gim, '$1: …')
}

const passed = { spf: 'PASS', dkim: 'PASS', dmarc: 'PASS', spam: 'PASS', virus: 'PASS' } as const

describe('the preview', () => {
  it.each([
    ['first', 'anna@guests.example', '2024-10-07T07:00:00Z'],
    ['first', 'ben@guests.example', '2024-10-07T07:00:00Z'],
    ['nudge', 'chiara@guests.example', '2024-10-21T06:15:00Z'],
    ['final', 'ben@guests.example', '2024-10-27T08:00:00Z'],
  ])('of %s for %s is the later mail', async (mailing, guest, dueAt) => {
    const { desk, rsvp } = await aCommandLine()
    const folder = await aCampaignFolder()
    const file = join(await aFolder(), 'preview.eml')
    await rsvp('import', folder)
    await rsvp('preview', 'hague-workshop', '--guest', guest, '--mailing', mailing, '--out', file)
    const preview = await readFile(file)

    await rsvp('launch', 'hague-workshop')
    for (const at of ['2024-10-07T07:00:00Z', '2024-10-21T06:15:00Z', '2024-10-27T08:00:00Z']) {
      desk.clock.moveTo(at)
      if (at <= dueAt) await aMinute(desk)
    }
    const mail = desk.mailer.accepted.find(({ to, tags }) => to === guest && tags.mailing === mailing)

    expect(mail).toBeDefined()
    expect(comparable(preview)).toBe(comparable(mail?.raw as Uint8Array))
    expect(comparable(preview)).not.toMatch(token)
    expect(preview.byteLength).toBe(mail?.raw.byteLength)
    // And the signatures differ: the preview's links are not the guest's.
    expect(Buffer.from(preview).equals(mail?.raw as Uint8Array)).toBe(false)
  })

  it('says where the guest would not get the mail', async () => {
    const { rsvp } = await aCommandLine()
    await rsvp('import', await aCampaignFolder())

    const { exitCode, remarks } = await rsvp('preview', 'hague-workshop', '--guest', 'Dirk Otten')

    expect(exitCode).toBe(0)
    expect(remarks).toEqual(['This guest would not get it as things are: comes anyway, is not invited.'])
  })
})

describe('a test mail', () => {
  it('is marked, reaches staff only, and is the same mail otherwise', async () => {
    const { desk, rsvp } = await aCommandLine()
    const before = await importedContents(desk, rsvp)

    const run = await rsvp(
      'test-send',
      'hague-workshop',
      '--guest',
      'ben@guests.example',
      '--to',
      'Desk@Ministry.Example',
    )

    expect(run.printed).toEqual([
      '"[TEST] Invitation: Workshop on hydrogen corridors, 14 – 15 November 2024" went to desk@ministry.example',
    ])
    const [mail, ...others] = desk.mailer.accepted
    const read = await PostalMime.parse(mail?.raw as Uint8Array)
    expect(others).toEqual([])
    expect(mail?.to).toBe('desk@ministry.example')
    expect([read.to?.map(({ address }) => address), read.cc, read.bcc]).toEqual([
      ['desk@ministry.example'],
      undefined,
      undefined,
    ])
    expect(read.text).toContain('Dear Ben Carter')
    expect(await desk.contents()).toBe(before)
  })

  it('has links that change nothing, whoever presses, replies or accepts', async () => {
    const { desk, rsvp } = await aCommandLine()
    await importedContents(desk, rsvp)
    await rsvp('launch', 'hague-workshop')
    desk.clock.moveTo('2024-10-07T07:00:00Z')
    await aMinute(desk)
    const sent = desk.mailer.accepted.length
    const before = await desk.contents()
    await rsvp('test-send', 'hague-workshop', '--guest', 'ben@guests.example', '--to', 'desk@ministry.example')
    const raw = desk.mailer.accepted[sent]?.raw as Uint8Array
    const tokens = [...new Set(comparableTokens(raw))]
    expect(tokens).toHaveLength(1)

    const pages = answerPages(desk)
    const [answerLink, optOutLink] = [`/a/${tokens[0]}`, `/o/${tokens[0]}`]
    const posts = [
      [answerLink, { answer: 'yes', part: 'day-one' }],
      [answerLink, { answer: 'no' }],
      [`${answerLink}/undo/1`, {}],
      [optOutLink, {}],
      [optOutLink, { 'List-Unsubscribe': 'One-Click' }],
    ] as const
    for (const [path, form] of posts) {
      const response = await pages.request(path, { method: 'POST', body: new URLSearchParams({ ...form }) })
      expect([path, response.status < 500]).toEqual([path, true])
    }
    expect((await pages.request(answerLink)).status).toBe(200)
    expect(await desk.contents()).toBe(before)

    const at = desk.clock.now()
    const replies = [
      await replyAsGuest(raw, 'Yes, I will gladly come.', { at }),
      await answerCalendarAsGuest(raw, 'ACCEPTED', at),
    ]
    // Staff may have passed the test mail on to the guest, who answers in good faith.
    for (const from of ['desk@ministry.example', 'ben@guests.example'])
      for (const [index, reply] of replies.entries()) {
        const id = `${from} ${index}`
        const mail = Buffer.from(
          Buffer.from(reply.raw).toString('latin1').replaceAll('desk@ministry.example', from),
          'latin1',
        )
        const envelope = { mailFrom: from, rcptTo: [reply.envelope.to] }
        desk.arrived.set(id, { id, receivedAt: at, envelope, verdicts: passed, raw: mail })
        await receiveMail(desk, id)
        expect([id, (await desk.arrivals.get(id))?.outcome]).toEqual([id, expect.stringMatching(/^(review|ignored)$/)])
      }
    const { standings } = JSON.parse((await rsvp('status', '--json')).printed[0] as string)
    expect(standings).toMatchObject({ silent: 3, yes: 0, no: 0, 'opted-out': 0 })
  })
})

function comparableTokens(raw: Uint8Array): readonly string[] {
  return Buffer.from(raw).toString('latin1').replaceAll('=\r\n', '').replaceAll('\r\n ', '').match(token) ?? []
}

async function importedContents(desk: BareDesk, rsvp: (...words: string[]) => Promise<unknown>): Promise<string> {
  await rsvp('import', await aCampaignFolder())
  return desk.contents()
}
