/**
 * Valid things for tests: each builder takes only what the test is about. Everybody in here is invented.
 * Stores are real: the table adapters on the embedded engine, in memory.
 */
import { randomUUID } from 'node:crypto'
import { CreateTableCommand, DeleteTableCommand, DynamoDBClient, waitUntilTableExists } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb'
import { optOutTable } from '../functions/aws/arrival-table.ts'
import { campaignTable } from '../functions/aws/campaign-table.ts'
import { guestTable } from '../functions/aws/guest-table.ts'
import { tableDefinition } from '../functions/aws/table.ts'
import type { Table } from '../functions/aws/write-table.ts'
import { type Campaign, campaignSchema } from '../functions/campaigns/campaign.ts'
import type { Identity } from '../functions/guests/guest.ts'
import type { CampaignStore, Clock, GuestStore, KeyRing, OptOuts } from '../functions/ports.ts'
import { startEmbeddedTable } from '../infra/local/table/embedded-table.ts'

/** One evening with a reception and a dinner in Leiden; answers until the end of 1 March 2024. */
export function aCampaign(changes: Partial<Campaign> = {}): Campaign {
  return {
    ...campaignSchema.parse({
      id: 'spring-evening',
      title: { en: 'Spring evening', nl: 'Voorjaarsavond' },
      languages: ['en', 'nl'],
      zone: 'Europe/Amsterdam',
      hosts: [{ name: 'Harbour Institute', country: 'NL' }],
      signatories: [{ name: 'Ada Vermeer', role: { en: 'Director', nl: 'Directeur' } }],
      contact: { name: 'Event desk', email: 'events@harbour.example', phone: '+31 70 555 0100' },
      from: { name: 'Harbour Institute', email: 'events@harbour.example' },
      staff: ['staff@harbour.example'],
      venue: { name: 'Harbour House', address: 'Kade 1, Leiden' },
      parts: [
        aPart({ id: 'reception', title: { en: 'Reception', nl: 'Ontvangst' } }),
        aPart({ id: 'dinner', title: { en: 'Dinner', nl: 'Diner' }, starts: '19:00', ends: '22:00' }),
      ],
      rsvpBy: '2024-03-01',
      waves: [
        { id: 'invite', kind: 'invitation', at: '2024-02-01T09:00' },
        { id: 'reminder', kind: 'reminder', daysBefore: 7 },
      ],
      texts: { invitation: { en: 'We would be glad to see you.', nl: 'Wij zien u graag.' } },
    }),
    ...changes,
  }
}

export function aPart(changes: Partial<Campaign['parts'][number]> = {}): Campaign['parts'][number] {
  return {
    id: 'reception',
    title: 'Reception',
    date: '2024-03-21',
    starts: '17:00',
    ends: '19:00',
    required: false,
    mayOverlap: [],
    ...changes,
  }
}

export function aGuest(changes: Partial<Identity> = {}): Identity {
  return { name: 'Zoë Jansen', email: 'zoe@guests.example', language: 'en', ...changes }
}

export function aKeyRing(changes: Partial<KeyRing> = {}): KeyRing {
  return {
    current: 1,
    keys: new Map([[1, new Uint8Array(32).fill(7)]]),
    guestIdKey: new Uint8Array(32).fill(9),
    ...changes,
  }
}

export interface MovableClock extends Clock {
  /** Moves the clock to an instant, ISO 8601 UTC. */
  moveTo(instant: string): void
}

export function aClock(startsAt = '2024-02-05T10:00:00Z'): MovableClock {
  let now = startsAt
  return {
    now: () => now,
    moveTo: (instant) => {
      now = instant
    },
  }
}

export interface TestTable {
  readonly table: Table
  readonly campaigns: CampaignStore
  readonly guests: GuestStore
  readonly optOuts: OptOuts
  /** Every item of the table as one text, in the order of the keys. */
  contents(): Promise<string>
  close(): Promise<void>
}

/** An empty table of the desk on an engine of its own, or behind another endpoint, where it is taken away again at the end. */
export async function openTestTable(elsewhere?: string): Promise<TestTable> {
  const engine = elsewhere === undefined ? await startEmbeddedTable({}) : undefined
  const base = new DynamoDBClient({
    endpoint: elsewhere ?? (engine?.endpoint as string),
    region: 'eu-west-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  })
  const client = DynamoDBDocumentClient.from(base, { marshallOptions: { removeUndefinedValues: true } })
  const table: Table = { client, name: elsewhere === undefined ? 'desk' : `desk-${randomUUID()}` }
  await base.send(new CreateTableCommand(tableDefinition(table.name)))
  if (elsewhere !== undefined) await waitUntilTableExists({ client: base, maxWaitTime: 60 }, { TableName: table.name })
  return {
    table,
    campaigns: campaignTable(table),
    guests: guestTable(table),
    optOuts: optOutTable(table, aKeyRing().guestIdKey),
    async contents() {
      const items: Record<string, unknown>[] = []
      for await (const { Items = [] } of paginateScan({ client }, { TableName: table.name, ConsistentRead: true }))
        items.push(...Items)
      return JSON.stringify(
        items.sort((one, other) => (`${one.pk} ${one.sk}` < `${other.pk} ${other.sk}` ? -1 : 1)),
        undefined,
        1,
      )
    },
    async close() {
      if (elsewhere !== undefined) await base.send(new DeleteTableCommand({ TableName: table.name }))
      client.destroy()
      base.destroy()
      await engine?.close()
    },
  }
}
