/**
 * The ports on a laptop: the adapters of AWS pointed at the embedded engines, and folders for what AWS keeps in buckets and secrets.
 * Used by the desk itself and by a command line beside a running desk.
 */
import { join } from 'node:path'
import { CreateTableCommand, DynamoDBClient, ResourceInUseException } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { arrivalTable, optOutTable } from '../../functions/aws/arrival-table.ts'
import { campaignTable } from '../../functions/aws/campaign-table.ts'
import { guestTable } from '../../functions/aws/guest-table.ts'
import { sesClient, sesMailer } from '../../functions/aws/ses-mailer.ts'
import { tableDefinition } from '../../functions/aws/table.ts'
import type { Clock, Desk, InboundStore, SendQueue } from '../../functions/ports.ts'
import { ensureTemplates } from '../compile-templates.ts'
import { fileFolder } from './file-folder.ts'
import { keyRingIn } from './key-file.ts'
import type { Outbox } from './outbox.ts'

export const replyDomain = 'reply.rsvp.example'
const tableName = 'rsvp-desk'
/** Nobody has an account on a laptop, but the clients want to sign. */
const laptopAccount = { region: 'eu-west-2', credentials: { accessKeyId: 'laptop', secretAccessKey: 'laptop' } }

/** What lies where in the state folder. */
export const statePaths = (directory: string) => ({
  table: join(directory, 'table'),
  outbox: join(directory, 'outbox'),
  inbox: join(directory, 'inbox'),
  files: join(directory, 'files'),
  clock: join(directory, 'clock.json'),
  keys: join(directory, 'keys.json'),
  /** There while a desk runs: where it is reached. */
  running: join(directory, 'running.json'),
})

export async function laptopPorts(place: {
  readonly directory: string
  readonly tableEndpoint: string
  readonly mailEndpoint: string
  readonly publicUrl: string
  readonly staffUrl: string
  readonly clock: Clock
  readonly outbox: Pick<Outbox, 'find'>
  readonly inbound: InboundStore
  readonly queue: SendQueue
}): Promise<Desk> {
  const paths = statePaths(place.directory)
  const database = new DynamoDBClient({ ...laptopAccount, endpoint: place.tableEndpoint })
  await database.send(new CreateTableCommand(tableDefinition(tableName))).catch((error: unknown) => {
    if (!(error instanceof ResourceInUseException)) throw error
  })
  const client = DynamoDBDocumentClient.from(database, { marshallOptions: { removeUndefinedValues: true } })
  const table = { client, name: tableName }
  const keys = await keyRingIn(paths.keys)
  return {
    clock: place.clock,
    campaigns: campaignTable(table),
    guests: guestTable(table),
    optOuts: optOutTable(table, keys.guestIdKey),
    arrivals: arrivalTable(table),
    inbound: place.inbound,
    files: fileFolder(paths.files),
    mailer: sesMailer(sesClient({ ...laptopAccount, endpoint: place.mailEndpoint }), {
      // The outbox is complete: a mail is accepted exactly if its record is there.
      async recordOf(tags) {
        const record = await place.outbox.find(tags)
        if (record === undefined) return { found: 'absent' }
        return { found: 'accepted', messageId: record.messageId, at: record.at.replace(/\.\d+Z$/, 'Z') }
      },
    }),
    queue: place.queue,
    keys,
    addresses: { publicUrl: place.publicUrl, staffUrl: place.staffUrl, replyDomain },
    templates: await ensureTemplates(),
  }
}
