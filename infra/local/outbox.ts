/**
 * The durable record of every mail the local mail service accepted: one folder, per mail its bytes (`<id>.eml`), a record
 * (`<id>.json`) and, until the consumer took its events, a marker (`<id>.event`).
 * A mail is accepted exactly if its record exists: the record is written last, and whatever a killed process left without one is
 * removed at the next start.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import { writeWholeFile } from './whole-file.ts'

const outboxRecord = z.readonly(
  z.object({
    messageId: z.string(),
    /** Counts accepted mails over all starts: the clock may be moved back, this never goes back. */
    sequence: z.int(),
    /** The instant of acceptance, ISO 8601 UTC. */
    at: z.iso.datetime(),
    to: z.array(z.string()).readonly(),
    from: z.string(),
    tags: z.record(z.string(), z.string()).readonly(),
    configurationSet: z.string().optional(),
    /** Of the kept message, in bytes. */
    size: z.int(),
    /** Name of the file in the folder that holds the message. */
    bytesFile: z.string(),
  }),
)

/** What is known of an accepted mail besides its bytes. */
export type OutboxRecord = z.infer<typeof outboxRecord>

/** Everything the mail service accepted, to read. */
export interface Outbox {
  /** All accepted mails in the order of acceptance, the newest last. */
  list(): Promise<OutboxRecord[]>
  /** The message as it went out, byte for byte; undefined where the id is unknown. */
  read(messageId: string): Promise<Uint8Array | undefined>
  /** The newest mail that carries all of these tags; undefined is proof that none was accepted. */
  find(tags: Readonly<Record<string, string>>): Promise<OutboxRecord | undefined>
}

/** The outbox as the mail service holds it. Only one process may hold a folder. */
export interface OutboxKeeper extends Outbox {
  /** Keeps a mail; it is accepted when the promise fulfils and not before. Its events are owed from then on. */
  keep(mail: Omit<OutboxRecord, 'sequence' | 'size' | 'bytesFile'>, bytes: Uint8Array): Promise<OutboxRecord>
  /** The mails whose events no consumer has confirmed yet, oldest first. */
  owingEvents(): OutboxRecord[]
  /** The consumer took all events of this mail. A second call changes nothing. */
  confirmEvents(messageId: string): Promise<void>
  /** How many recipients the mails accepted after `start` and until `end` had. */
  recipientsBetween(start: Date, end: Date): number
}

/** Opens the folder, makes it where it is missing, reads all records and removes what a killed process left unfinished. */
export function openOutbox(directory: string): OutboxKeeper {
  const { records, owing } = readFolder(directory)
  const inOrder = (): OutboxRecord[] => [...records.values()].sort((a, b) => a.sequence - b.sequence)
  let sequence = inOrder().at(-1)?.sequence ?? 0
  const pathOf = (messageId: string, ending: string): string => join(directory, `${messageId}.${ending}`)

  return {
    async list() {
      return inOrder()
    },

    async read(messageId) {
      return records.has(messageId) ? readFile(pathOf(messageId, 'eml')) : undefined
    },

    async find(tags) {
      const wanted = Object.entries(tags)
      return inOrder().findLast((record) => wanted.every(([name, value]) => record.tags[name] === value))
    },

    async keep(mail, bytes) {
      sequence += 1
      const { messageId } = mail
      const record = { ...mail, sequence, size: bytes.length, bytesFile: `${messageId}.eml` }
      await Promise.all([
        writeWholeFile(pathOf(messageId, 'eml'), bytes),
        writeWholeFile(pathOf(messageId, 'event'), ''),
      ])
      await writeWholeFile(pathOf(messageId, 'json'), `${JSON.stringify(record, undefined, 2)}\n`)
      records.set(messageId, record)
      owing.add(messageId)
      return record
    },

    owingEvents() {
      return inOrder().filter((record) => owing.has(record.messageId))
    },

    async confirmEvents(messageId) {
      if (!owing.has(messageId)) return
      await rm(pathOf(messageId, 'event'), { force: true })
      owing.delete(messageId)
    },

    recipientsBetween(start, end) {
      let recipients = 0
      for (const record of records.values()) {
        const at = Date.parse(record.at)
        if (at > start.getTime() && at <= end.getTime()) recipients += record.to.length
      }
      return recipients
    },
  }
}

/** Only names of this form are read or removed, so a folder that was named by mistake loses nothing. */
const fileName = /^(?<messageId>[0-9a-f]{16}-[0-9a-f-]{36}-000000)\.(?<ending>eml|event|json)(?<unfinished>\..+)?$/

function readFolder(directory: string): { records: Map<string, OutboxRecord>; owing: Set<string> } {
  mkdirSync(directory, { recursive: true })
  const files = readdirSync(directory).flatMap((name) => {
    const { messageId = '', ending = '', unfinished } = fileName.exec(name)?.groups ?? {}
    return messageId === ''
      ? []
      : [{ path: join(directory, name), messageId, ending, isWhole: unfinished === undefined }]
  })
  const records = new Map<string, OutboxRecord>()
  for (const { path, messageId, ending, isWhole } of files) {
    if (isWhole && ending === 'json') records.set(messageId, readRecord(path))
  }
  const owing = new Set<string>()
  for (const { path, messageId, ending, isWhole } of files) {
    if (!isWhole || !records.has(messageId)) rmSync(path)
    else if (ending === 'event') owing.add(messageId)
  }
  return { records, owing }
}

function readRecord(path: string): OutboxRecord {
  try {
    return outboxRecord.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch (cause) {
    throw new Error(`The record of a sent mail cannot be read: ${path}`, { cause })
  }
}
