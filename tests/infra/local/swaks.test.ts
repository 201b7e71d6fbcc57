/** The SMTP listener tried with a client that was not written for it: swaks, from Debian's packages. Skipped aloud where it is not installed. */
import { execFile, spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openInbox } from '../../../infra/local/inbox.ts'
import { startSmtpListener } from '../../../infra/local/smtp-listener.ts'
import { aClock, aFolder } from './outgoing-mail.ts'

const isInstalled = spawnSync('swaks', ['--version']).status === 0
if (!isInstalled) console.warn('swaks is not installed: the listener is not tried with it (apt-get install swaks)')

const to = 'rsvp+abc@reply.rsvp.example'

/** Hands one mail over; `exitCode` 0 taken, 24 recipient refused, 26 content refused, 29 no encryption to be had (swaks, EXIT CODES). */
async function swaks(more: readonly string[]) {
  const inbox = openInbox(aFolder(), aClock().now)
  const listener = await startSmtpListener({ acceptedDomain: 'reply.rsvp.example', inbox, onArrival: () => {} })
  onTestFinished(() => listener.close())
  const basic = ['--server', `127.0.0.1:${listener.port}`, '--helo', 'client.example', '--from', 'zoe@guests.example']
  const { exitCode, dialogue } = await new Promise<{ exitCode: number; dialogue: string }>((resolve) => {
    const child = execFile('swaks', [...basic, '--to', to, ...more], { maxBuffer: 2 ** 26 }, (_error, stdout, stderr) =>
      resolve({ exitCode: child.exitCode ?? -1, dialogue: stdout + stderr }),
    )
  })
  const records = await inbox.list()
  const mails = await Promise.all(
    records.map(async ({ id, envelope }) => ({
      envelope,
      raw: Buffer.from((await inbox.read(id))?.raw ?? []).toString(),
    })),
  )
  return { exitCode, dialogue, mails }
}

describe.skipIf(!isInstalled)('swaks', () => {
  it.each([
    ['a plain mail', ['--body', 'Yes, gladly'], 'Yes, gladly'],
    ['all commands at once', ['--pipeline', '--body', 'Yes, gladly'], 'Yes, gladly'],
    ['SMTP without extensions', ['--protocol', 'SMTP', '--body', 'Yes, gladly'], 'Yes, gladly'],
    ['encryption if there were any', ['--tls-optional', '--body', 'Yes, gladly'], 'Yes, gladly'],
    ['bytes beyond ASCII', ['--body', 'Zoë — ja, ik kom'], 'Zoë — ja, ik kom'],
    ['lines that begin with dots', ['--body', '.\n..\n.lead\nend'], '.\r\n..\r\n.lead\r\nend'],
  ])('hands over %s', async (_name, more, said) => {
    const { exitCode, dialogue, mails } = await swaks(more)

    expect(exitCode, dialogue).toBe(0)
    expect(mails).toMatchObject([{ envelope: { mailFrom: 'zoe@guests.example', rcptTo: [to] } }])
    expect(mails[0]?.raw).toContain(`\r\n\r\n${said}`)
  })

  it('hands over a notice without a return path, and a mail to two guests', async () => {
    const notice = await swaks(['--from', '<>'])
    const both = await swaks(['--to', `${to},rsvp+def@reply.rsvp.example`])

    expect(notice.mails).toMatchObject([{ envelope: { mailFrom: '' } }])
    expect(both.mails).toMatchObject([{ envelope: { rcptTo: [to, 'rsvp+def@reply.rsvp.example'] } }])
  })

  it('is refused with a reason: another domain, too many bytes, encryption that must be', async () => {
    const large = join(aFolder(), 'large')
    writeFileSync(large, `${'x'.repeat(70)}\n`.repeat(150_000))

    const refusals = [
      await swaks(['--to', 'nobody@guests.example']),
      await swaks(['--body', `@${large}`]),
      await swaks(['--tls']),
    ]

    expect(refusals.map(({ exitCode }) => exitCode)).toEqual([24, 26, 29])
    const reasons = refusals.map(({ dialogue }) => /\*\* (\d{3}|Host did not advertise STARTTLS)/.exec(dialogue)?.[1])
    expect(reasons).toEqual(['550', '552', 'Host did not advertise STARTTLS'])
    expect(refusals.flatMap(({ mails }) => mails)).toEqual([])
  })

  it('that breaks off before the end of the mail leaves nothing', async () => {
    const { mails } = await swaks(['--drop-after-send', 'DATA'])

    expect(mails).toEqual([])
  })
})
