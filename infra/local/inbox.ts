/**
 * The durable store of mail that arrived on the laptop: one folder, per mail its bytes (`<id>.eml`), what the delivery said of it
 * (`<id>.json`) and, once a step has dealt with it, a marker (`<id>.done`).
 * A mail has arrived exactly if its `.json` exists. One without `.done` is handed out again after a restart.
 * A sender that never heard our 250 hands the same mail over again (RFC 1047): the same bytes are the same mail.
 */
import { createHash, randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import { DomainError } from '../../functions/errors.ts'
import type { InboundStore } from '../../functions/ports.ts'
import type { InboundMail } from '../../functions/replies/arrived-mail.ts'
import { writeWholeFile } from './whole-file.ts'

/** Sender and recipients as the delivering side named them; `mailFrom` is empty for the null return path of notices. */
export type Envelope = InboundMail['envelope']

const inboxRecord = z.object({
  id: z.string(),
  /** ISO 8601 UTC. */
  receivedAt: z.iso.datetime(),
  envelope: z.object({ mailFrom: z.string(), rcptTo: z.array(z.string()) }),
  size: z.int(),
  /** Of bytes and envelope, where the mail carries a Message-ID. */
  fingerprint: z.string().optional(),
})

/** What is known of an arrived mail besides its bytes. */
export interface InboxRecord extends Omit<z.infer<typeof inboxRecord>, 'envelope' | 'fingerprint'> {
  readonly envelope: Envelope
  readonly isProcessed: boolean
}

export interface Inbox extends InboundStore {
  /**
   * Keeps a mail byte for byte; it is on disk when the promise fulfils. The same bytes from and to the same addresses are one mail, with the
   * id that it got first; each call makes a mail of its own only where the mail carries no Message-ID.
   */
  store(raw: Uint8Array, envelope: Envelope): Promise<string>
  /** Ids of mails no step has dealt with yet, oldest first. */
  unprocessed(): Promise<string[]>
  /** A step has dealt with the mail. A second call changes nothing; `not-found` where the id is unknown. */
  markProcessed(id: string): Promise<void>
  /** Undefined where no such mail arrived; `invalid-input` where the id is not of the form of our ids. */
  read(id: string): Promise<InboundMail | undefined>
  /** All arrived mails without their bytes, the newest last. */
  list(): Promise<InboxRecord[]>
}

/** The laptop checks no sender and no content, and says so: spam and virus pass, the rest is open. */
const verdicts: InboundMail['verdicts'] = { spf: 'GRAY', dkim: 'GRAY', dmarc: 'GRAY', spam: 'PASS', virus: 'PASS' }

/** Instant, number and chance: sorts by time, is safe as a file name, cannot be guessed. */
const idPattern = String.raw`\d{8}t\d{9}z-\d{6,}-[0-9a-f]{12}`
const idForm = new RegExp(`^${idPattern}$`)

/** Opens the folder, makes it where it is missing, and removes what a killed process left unfinished. One process at a time. */
export function openInbox(directory: string, now: () => Date): Inbox {
  const { records, processed } = readFolder(directory)
  let number = records.size
  const pathOf = (id: string, ending: string): string => join(directory, `${id}.${ending}`)
  const inOrder = (): string[] => [...records.keys()].sort()
  /** Fulfilled once the mail is on disk. */
  const kept = new Map<string, Promise<string>>()
  for (const { id, fingerprint } of records.values())
    if (fingerprint !== undefined) kept.set(fingerprint, Promise.resolve(id))

  const known = (id: string): z.infer<typeof inboxRecord> | undefined => {
    if (!idForm.test(id)) throw new DomainError('invalid-input', 'This is not an id of an arrived mail.')
    return records.get(id)
  }

  const keep = async (raw: Uint8Array, envelope: Envelope, fingerprint: string | undefined): Promise<string> => {
    const receivedAt = now().toISOString()
    number += 1
    const instant = receivedAt.replace(/[-:.]/g, '').toLowerCase()
    const id = `${instant}-${String(number).padStart(6, '0')}-${randomBytes(6).toString('hex')}`
    const { mailFrom, rcptTo } = envelope
    const record = { id, receivedAt, envelope: { mailFrom, rcptTo: [...rcptTo] }, size: raw.length, fingerprint }
    await writeWholeFile(pathOf(id, 'eml'), raw)
    await writeWholeFile(pathOf(id, 'json'), `${JSON.stringify(record, undefined, 2)}\n`)
    records.set(id, record)
    return id
  }

  return {
    async store(raw, envelope) {
      const fingerprint = fingerprintOf(raw, envelope)
      if (fingerprint === undefined) return keep(raw, envelope, undefined)
      const earlier = kept.get(fingerprint)
      if (earlier !== undefined) return earlier
      const keeping = keep(raw, envelope, fingerprint)
      kept.set(fingerprint, keeping)
      keeping.catch(() => kept.delete(fingerprint))
      return keeping
    },

    async unprocessed() {
      return inOrder().filter((id) => !processed.has(id))
    },

    async markProcessed(id) {
      if (known(id) === undefined) throw new DomainError('not-found', `No mail ${id} has arrived.`)
      if (processed.has(id)) return
      await writeWholeFile(pathOf(id, 'done'), '')
      processed.add(id)
    },

    async read(id) {
      const record = known(id)
      if (record === undefined) return undefined
      const { receivedAt, envelope } = record
      return { id, receivedAt, envelope, verdicts, raw: await readFile(pathOf(id, 'eml')) }
    },

    async list() {
      return [...records.values()]
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .map(({ fingerprint: _, ...record }) => ({ ...record, isProcessed: processed.has(record.id) }))
    },
  }
}

/** Undefined for a mail without a Message-ID: two such may be alike and still be two. */
function fingerprintOf(raw: Uint8Array, { mailFrom, rcptTo }: Envelope): string | undefined {
  const start = Buffer.from(raw.subarray(0, 64 * 1024)).toString('latin1')
  const [headers = ''] = start.split(/\r?\n\r?\n/, 1)
  if (!/^message-id:\s*\S/im.test(headers)) return undefined
  return createHash('sha256')
    .update(JSON.stringify([mailFrom, [...rcptTo].sort()]))
    .update(raw)
    .digest('hex')
}

/** Only names of this form are read or removed, so a folder that was named by mistake loses nothing. */
const fileName = new RegExp(String.raw`^(?<id>${idPattern})\.(?<ending>eml|json|done)(?<unfinished>\..+)?$`)

function readFolder(directory: string): { records: Map<string, z.infer<typeof inboxRecord>>; processed: Set<string> } {
  mkdirSync(directory, { recursive: true })
  const files = readdirSync(directory).flatMap((name) => {
    const { id = '', ending = '', unfinished } = fileName.exec(name)?.groups ?? {}
    return id === '' ? [] : [{ path: join(directory, name), id, ending, isWhole: unfinished === undefined }]
  })
  const records = new Map<string, z.infer<typeof inboxRecord>>()
  for (const { path, id, ending, isWhole } of files) {
    if (isWhole && ending === 'json') records.set(id, readRecord(path))
  }
  const processed = new Set<string>()
  for (const { path, id, ending, isWhole } of files) {
    if (!isWhole || !records.has(id)) rmSync(path)
    else if (ending === 'done') processed.add(id)
  }
  return { records, processed }
}

function readRecord(path: string): z.infer<typeof inboxRecord> {
  try {
    return inboxRecord.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch (cause) {
    throw new Error(`The record of an arrived mail cannot be read: ${path}`, { cause })
  }
}
