/**
 * Where answers by mail arrive on the laptop: a real SMTP listener on 127.0.0.1 for the reply domain, in the place of the receiving
 * service. It judges no content; a mail is in the inbox, byte for byte, before the sending side hears 250.
 * RFC 5321; SIZE is RFC 1870.
 */
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { domainToASCII } from 'node:url'
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server'
import type { Inbox } from './inbox.ts'

export interface SmtpListenerOptions {
  /** A free one where none is given. */
  readonly port?: number
  /** The reply domain: mail to any other is refused. */
  readonly acceptedDomain: string
  readonly inbox: Inbox
  /** A mail is stored and was answered with 250; comes again for a mail that is sent again. Must not throw. */
  readonly onArrival: (id: string) => void
  /** After so long without a word the connection is closed; a minute where none is given. */
  readonly idleMilliseconds?: number
}

export interface SmtpListener {
  readonly port: number
  /** Stops listening; connections get half a second to finish. */
  close(): Promise<void>
}

const maxMessageBytes = 10 * 1024 * 1024
const maxRecipients = 50
const maxClients = 250

/** Starts the listener. Mail that arrived before and was not dealt with is the caller's to take from `inbox.unprocessed()`. */
export async function startSmtpListener(options: SmtpListenerOptions): Promise<SmtpListener> {
  const { inbox, onArrival } = options
  const acceptedDomain = domainToASCII(options.acceptedDomain)
  let isClosed = false

  const server = new SMTPServer({
    name: acceptedDomain,
    // On loopback there is nobody to prove oneself to; the last three are jokes of the library.
    disabledCommands: ['AUTH', 'STARTTLS', 'WIZ', 'SHELL', 'KILL'],
    disableReverseLookup: true,
    logger: false,
    size: maxMessageBytes,
    rejectOversized: true,
    maxRecipients,
    maxClients,
    socketTimeout: options.idleMilliseconds ?? 60_000,
    closeTimeout: 500,

    onRcptTo({ address }, _session, callback) {
      const domain = address.slice(address.lastIndexOf('@') + 1)
      if (address.includes('@') && domainToASCII(domain) === acceptedDomain) return callback()
      callback(refusal(550, `No such mailbox here: this listener takes mail to ${acceptedDomain} only`))
    },

    async onData(stream, session, callback) {
      const { mailFrom, rcptTo } = session.envelope
      const envelope = { mailFrom: mailFrom ? mailFrom.address : '', rcptTo: rcptTo.map(({ address }) => address) }
      let raw: Buffer | 'oversize'
      try {
        raw = await readWhole(stream)
      } catch {
        return callback(refusal(451, 'The connection broke off before the end of the mail'))
      }
      if (raw === 'oversize') return callback()
      let id: string
      try {
        id = await inbox.store(raw, envelope)
      } catch (error) {
        console.error('An arriving mail could not be kept:', error)
        return callback(refusal(451, 'The mail could not be kept, send it again later'))
      }
      callback(null, `Kept as ${id}`)
      if (!isClosed) onArrival(id)
    },
  })
  // A client that breaks off in the middle was promised nothing and sends again: no reason to end the process.
  server.on('error', () => {})
  const listening = server.listen(options.port ?? 0, '127.0.0.1')
  await once(listening, 'listening')

  return {
    port: (listening.address() as AddressInfo).port,
    async close() {
      isClosed = true
      await new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}

/**
 * The message as it was sent. Beyond the limit nothing more is kept, the rest is read and thrown away, and the library answers 552.
 * Throws where the connection breaks before the end.
 */
async function readWhole(stream: SMTPServerDataStream): Promise<Buffer | 'oversize'> {
  let chunks: Buffer[] = []
  for await (const chunk of stream) {
    if (stream.sizeExceeded) chunks = []
    else chunks.push(chunk)
  }
  return stream.sizeExceeded ? 'oversize' : Buffer.concat(chunks)
}

function refusal(responseCode: number, text: string): Error {
  return Object.assign(new Error(text), { responseCode })
}
