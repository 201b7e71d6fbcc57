/** The SMTP listener over real sockets: with nodemailer's client as a mail server would, and by hand where bytes and refusals count. */
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import nodemailer from 'nodemailer'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { type Inbox, openInbox } from '../../../infra/local/inbox.ts'
import { type SmtpListenerOptions, startSmtpListener } from '../../../infra/local/smtp-listener.ts'
import { aClock, aFolder } from './outgoing-mail.ts'

const guest = 'jan@guests.example'
const desk = 'rsvp+abc@reply.rsvp.example'
const message =
  'From: jan@guests.example\r\nTo: rsvp+abc@reply.rsvp.example\r\nSubject: Re: Invitation\r\n\r\nYes, gladly\r\n'

interface RunningListener {
  readonly port: number
  readonly inbox: Inbox
  /** Fulfils with the ids when so many mails have arrived. */
  arrived(count: number): Promise<string[]>
  close(): Promise<void>
}

async function aListener(options: Partial<SmtpListenerOptions> = {}): Promise<RunningListener> {
  const inbox = options.inbox ?? openInbox(aFolder(), aClock().now)
  const ids: string[] = []
  let check = () => {}
  const onArrival = (id: string): void => {
    ids.push(id)
    check()
  }
  const listener = await startSmtpListener({ acceptedDomain: 'reply.rsvp.example', inbox, onArrival, ...options })
  onTestFinished(() => listener.close())
  return {
    ...listener,
    inbox,
    arrived: (count) =>
      new Promise((resolve) => {
        check = () => {
          if (ids.length >= count) resolve(ids)
        }
        check()
      }),
  }
}

/** Hands a finished message to the listener as a mail server does. */
function hand(port: number, raw: string | Buffer, envelope: { from?: string; to?: string[] } = {}): Promise<unknown> {
  const transport = nodemailer.createTransport({ host: '127.0.0.1', port })
  return transport.sendMail({ raw, envelope: { from: envelope.from ?? guest, to: envelope.to ?? [desk] } })
}

interface Dialogue {
  readonly socket: Socket
  /** Sends a line and fulfils with the whole answer. */
  say(line: string | Buffer): Promise<string>
}

/** A connection spoken by hand, already greeted. */
async function aDialogue(port: number): Promise<Dialogue> {
  const socket = connect(port, '127.0.0.1')
  onTestFinished(() => {
    socket.destroy()
  })
  socket.on('error', () => {})
  const answer = (): Promise<string> =>
    new Promise((resolve) => {
      let text = ''
      const take = (bytes: Buffer): void => {
        text += bytes.toString()
        if (!/^\d{3} .*\r\n$/m.test(text)) return
        socket.off('data', take)
        resolve(text.trim())
      }
      socket.on('data', take)
    })
  const greeting = answer()
  await greeting
  const say = (line: string | Buffer): Promise<string> => {
    const answered = answer()
    socket.write(typeof line === 'string' ? `${line}\r\n` : line)
    return answered
  }
  await say('EHLO client.example')
  return { socket, say }
}

async function startMail({ say }: Dialogue): Promise<void> {
  await say(`MAIL FROM:<${guest}>`)
  await say(`RCPT TO:<${desk}>`)
  await say('DATA')
}

describe('arriving mail', () => {
  it('is in the inbox with its envelope, and announced', async () => {
    const listener = await aListener()

    await hand(listener.port, message)

    const [id = ''] = await listener.arrived(1)
    const mail = await listener.inbox.read(id)
    expect(mail?.envelope).toEqual({ mailFrom: guest, rcptTo: [desk] })
    expect(mail?.receivedAt).toBe('2024-02-20T09:00:00.000Z')
    expect(Buffer.from(mail?.raw ?? []).toString()).toBe(message)
    expect(await listener.inbox.unprocessed()).toEqual([id])
  })

  it('is stored before the sending side hears 250', async () => {
    const listener = await aListener()
    const dialogue = await aDialogue(listener.port)
    await startMail(dialogue)

    const answer = await dialogue.say(`${message}.`)

    const [record] = await listener.inbox.list()
    expect(answer).toBe(`250 Kept as ${record?.id}`)
  })

  it('keeps every byte: dots at line starts, NUL, 8-bit, lone CR and LF, no line end added or lost', async () => {
    const listener = await aListener()
    const dialogue = await aDialogue(listener.port)
    const allBytes = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte))
    const original = Buffer.concat([
      Buffer.from('Subject: x\r\n\r\n.\r\n..\r\n.leading\r\n...three\r\nmid.dle\r\n'),
      allBytes,
      Buffer.from('\r\n\r\nend\r\n'),
    ])
    const stuffed = Buffer.from(original.toString('latin1').replace(/(^|\r\n)\./g, '$1..'), 'latin1')
    await startMail(dialogue)

    await dialogue.say(Buffer.concat([stuffed, Buffer.from('.\r\n')]))

    const [id = ''] = await listener.arrived(1)
    expect(Buffer.from((await listener.inbox.read(id))?.raw ?? [])).toEqual(original)
  })

  it('survives dots that come through a real client', async () => {
    const listener = await aListener()
    const body = `${message}.\r\n..\r\n.hidden\r\n`

    await hand(listener.port, body)

    const [id = ''] = await listener.arrived(1)
    expect(Buffer.from((await listener.inbox.read(id))?.raw ?? []).toString()).toBe(body)
  })

  it('with the null return path of a notice is accepted', async () => {
    const listener = await aListener()

    await hand(listener.port, message, { from: '' })

    const [id = ''] = await listener.arrived(1)
    expect((await listener.inbox.read(id))?.envelope.mailFrom).toBe('')
  })

  it('of 200 parallel senders is kept 200 times, each in whole', async () => {
    const listener = await aListener()
    const bodies = Array.from({ length: 200 }, (_, n) => `${message}${`line of sender ${n}\r\n`.repeat(200)}`)

    await Promise.all(bodies.map((body) => hand(listener.port, body)))

    const ids = await listener.arrived(200)
    const kept = await Promise.all(ids.map(async (id) => Buffer.from((await listener.inbox.read(id))?.raw ?? [])))
    expect(kept.map((raw) => raw.toString()).sort()).toEqual(bodies.sort())
  })

  it('several times over one connection is kept as several mails', async () => {
    const listener = await aListener()
    const dialogue = await aDialogue(listener.port)

    await startMail(dialogue)
    await dialogue.say(`${message}.`)
    await startMail(dialogue)
    await dialogue.say(`${message}.`)

    expect(new Set(await listener.arrived(2)).size).toBe(2)
  })

  it('that is sent again after a lost answer is kept once, and the sender hears 250 with the first id', async () => {
    const listener = await aListener()
    const named = `Message-ID: <1@guests.example>\r\n${message}`
    const unlucky = await aDialogue(listener.port)
    await startMail(unlucky)
    unlucky.socket.write(`${named}.\r\n`)
    const [id] = await listener.arrived(1)
    unlucky.socket.destroy()

    const again = await aDialogue(listener.port)
    await startMail(again)
    const answer = await again.say(`${named}.`)

    expect(answer).toBe(`250 Kept as ${id}`)
    expect(await listener.inbox.list()).toHaveLength(1)
  })

  it('is taken with all commands at once, as pipelining clients send them', async () => {
    const listener = await aListener()
    const { socket, say } = await aDialogue(listener.port)

    await say(`MAIL FROM:<${guest}> BODY=8BITMIME\r\nRCPT TO:<x@guests.example>\r\nRCPT TO:<${desk}>\r\nDATA`)
    socket.write(`${message}.\r\nQUIT\r\n`)

    const [id = ''] = await listener.arrived(1)
    expect((await listener.inbox.read(id))?.envelope.rcptTo).toEqual([desk])
  })

  it('is taken from a client that sends byte by byte', async () => {
    const listener = await aListener()
    const { socket } = await aDialogue(listener.port)
    socket.setNoDelay(true)

    for (const byte of `MAIL FROM:<${guest}>\r\nRCPT TO:<${desk}>\r\nDATA\r\n${message}.\r\n`)
      await new Promise((sent) => socket.write(byte, sent))

    const [id = ''] = await listener.arrived(1)
    expect(Buffer.from((await listener.inbox.read(id))?.raw ?? []).toString()).toBe(message)
  })

  it('may come from an address beyond ASCII (RFC 6531)', async () => {
    const listener = await aListener()
    const { say } = await aDialogue(listener.port)

    await say('MAIL FROM:<zoë@gäste.example> SMTPUTF8 BODY=8BITMIME')
    await say(`RCPT TO:<${desk}>`)
    await say('DATA')
    await say(`From: zoë@gäste.example\r\nSubject: Ja, gärne\r\n\r\nJa\r\n.`)

    const [id = ''] = await listener.arrived(1)
    const mail = await listener.inbox.read(id)
    expect(mail?.envelope.mailFrom).toBe('zoë@gäste.example')
    expect(Buffer.from(mail?.raw ?? []).toString()).toContain('Subject: Ja, gärne')
  })
})

describe('what is refused', () => {
  it.each(['jan@guests.example', 'rsvp@rsvp.example', 'x@reply.rsvp.example.evil.example', 'x@evilreply.rsvp.example'])(
    'refuses mail to %s and says which domain it takes',
    async (address) => {
      const listener = await aListener()

      const handed = hand(listener.port, message, { to: [address] })

      await expect(handed).rejects.toMatchObject({ responseCode: 550 })
      await expect(handed).rejects.toThrow('mail to reply.rsvp.example only')
      expect(await listener.inbox.list()).toEqual([])
    },
  )

  it('takes the domain in any case', async () => {
    const listener = await aListener()

    await hand(listener.port, message, { to: ['rsvp+abc@Reply.RSVP.Example'] })

    expect(await listener.arrived(1)).toHaveLength(1)
  })

  it('keeps a mail for the good recipient when another one was refused', async () => {
    const listener = await aListener()

    await hand(listener.port, message, { to: ['other@guests.example', desk] })

    const [id = ''] = await listener.arrived(1)
    expect((await listener.inbox.read(id))?.envelope.rcptTo).toEqual([desk])
  })

  it('takes 50 recipients and no more', async () => {
    const listener = await aListener()
    const dialogue = await aDialogue(listener.port)
    await dialogue.say(`MAIL FROM:<${guest}>`)

    const answers: string[] = []
    for (let n = 1; n <= 51; n += 1) answers.push(await dialogue.say(`RCPT TO:<rsvp+g${n}@reply.rsvp.example>`))

    expect(answers.slice(0, 50).every((answer) => answer.startsWith('250'))).toBe(true)
    expect(answers[50]).toMatch(/^452 /)
  })

  it('refuses an announced size over 10 MB before any data', async () => {
    const listener = await aListener()
    const dialogue = await aDialogue(listener.port)

    const answer = await dialogue.say(`MAIL FROM:<${guest}> SIZE=10485761`)

    expect(answer).toMatch(/^552 /)
  })

  it('refuses an unannounced oversize with 552, keeps nothing, and goes on with the next mail', async () => {
    const listener = await aListener()
    const dialogue = await aDialogue(listener.port)
    const limit = 10 * 1024 * 1024
    const fill = (size: number) => Buffer.concat([Buffer.alloc(size - 2, 'x'), Buffer.from('\r\n.\r\n')])

    await startMail(dialogue)
    const tooLarge = await dialogue.say(fill(limit + 1))
    await startMail(dialogue)
    const justRight = await dialogue.say(fill(limit))

    expect(tooLarge).toMatch(/^552 /)
    expect(justRight).toMatch(/^250 /)
    expect((await listener.inbox.list()).map(({ size }) => size)).toEqual([limit])
  })

  it('answers 451 where the mail cannot be stored, so that the sending side tries again', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {})
    const directory = aFolder()
    const listener = await aListener({ inbox: openInbox(directory, aClock().now) })
    rmSync(directory, { recursive: true })

    const handed = hand(listener.port, message)

    await expect(handed).rejects.toMatchObject({ responseCode: 451 })
    expect(logged).toHaveBeenCalledOnce()
    expect(await listener.inbox.list()).toEqual([])
    logged.mockRestore()
  })

  it('keeps nothing of a mail that breaks off in the middle, and lives on', async () => {
    const listener = await aListener()
    const broken = await aDialogue(listener.port)
    await startMail(broken)
    broken.socket.write(message)

    broken.socket.resetAndDestroy()
    await once(broken.socket, 'close')
    await hand(listener.port, message)

    expect(await listener.arrived(1)).toHaveLength(1)
    expect(await listener.inbox.list()).toHaveLength(1)
  })

  it('does not take a smuggled second mail after a dot between bare line feeds', async () => {
    const listener = await aListener()
    const dialogue = await aDialogue(listener.port)
    const smuggled = `MAIL FROM:<evil@x.example>\r\nRCPT TO:<${desk}>\r\nDATA\r\nSubject: forged\r\n\r\n`
    await startMail(dialogue)

    await dialogue.say(`${message}\n.\n${smuggled}\r\n.`)

    expect(await listener.inbox.list()).toHaveLength(1)
  })

  it('knows neither authentication nor TLS nor the jokes of the library', async () => {
    const listener = await aListener()
    const { say } = await aDialogue(listener.port)

    const features = await say('EHLO client.example')
    const refused = [await say('AUTH PLAIN AGEAYg=='), await say('STARTTLS'), await say('WIZ now')]

    expect(features).not.toMatch(/AUTH|STARTTLS/)
    expect(features).toMatch(/SIZE 10485760/)
    for (const answer of refused) expect(answer).toMatch(/^500 /)
  })
})

describe('the connection', () => {
  it('is closed with 421 after a time without a word', async () => {
    const listener = await aListener({ idleMilliseconds: 150 })
    const { socket } = await aDialogue(listener.port)
    let lastWords = ''
    socket.on('data', (bytes) => {
      lastWords += bytes.toString()
    })

    await once(socket, 'close')

    expect(lastWords).toMatch(/^421 /)
  })

  it('that lingers does not hold up the end', async () => {
    const listener = await aListener()
    await aDialogue(listener.port)

    const closed = listener.close()

    await expect(closed).resolves.toBeUndefined()
  })

  it('cannot be had on a port that is taken', async () => {
    const listener = await aListener()

    const second = aListener({ port: listener.port })

    await expect(second).rejects.toMatchObject({ code: 'EADDRINUSE' })
  })
})
