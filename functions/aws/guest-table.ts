/**
 * Guests in the table: one item each, holding identity, version and history; the index attributes are derived at each write.
 * Every 40 lines of history move to an item of their own, so that the guest's item stays small however often an answer changes.
 */
import { GetCommand } from '@aws-sdk/lib-dynamodb'
import {
  foldHistory,
  type GuestRecord,
  type GuestRef,
  type HistoryLine,
  type Identity,
  needsAttention,
  type Standing,
  seatsOf,
  standingOf,
} from '../guests/guest.ts'
import type { AppendOutcome, GuestStore, GuestSummary, SeatChanges } from '../ports.ts'
import { queryTable } from './query-table.ts'
import { lengthen, shorten } from './short-names.ts'
import * as keys from './table.ts'
import { type Operation, type Table, writeTable } from './write-table.ts'

const linesPerChunk = 40

/** How many shards the guests of each campaign lie in; fixed when the campaign is created. */
export type ShardsOf = (campaign: string) => number

export function guestTable(table: Table, shardsOf: ShardsOf = () => 1): GuestStore {
  async function get(ref: GuestRef): Promise<GuestRecord | undefined> {
    const { Item } = await table.client.send(
      new GetCommand({ TableName: table.name, Key: keys.guestKey(ref), ConsistentRead: true }),
    )
    if (Item === undefined) return undefined
    const older = await olderHistory(ref, Math.floor((Item.hl as number) / linesPerChunk))
    const history = [...older, ...(Item.h as object[]).map(lengthen)] as unknown as HistoryLine[]
    if (history.length !== Item.hl) return get(ref) // a chunk moved between the two reads
    return { ref, version: Item.v as number, identity: toIdentity(Item), history, state: foldHistory(history) }
  }

  /** Read one by one, not queried: senders may read guests but not search among them. */
  async function olderHistory(ref: GuestRef, chunks: number): Promise<object[]> {
    const keysOfChunks = Array.from({ length: chunks }, (_, chunk) => keys.olderHistoryKey(ref, chunk))
    const items = await Promise.all(
      keysOfChunks.map((Key) =>
        table.client.send(new GetCommand({ TableName: table.name, Key, ConsistentRead: true })),
      ),
    )
    return items.flatMap(({ Item }) => ((Item?.h ?? []) as object[]).map(lengthen))
  }

  /** The guest's item, and the chunks of history that are full now. */
  function writes(
    ref: GuestRef,
    identity: Identity,
    history: readonly HistoryLine[],
    before: { version: number; lines: number } | undefined,
  ): Operation[] {
    const chunks = Math.floor(history.length / linesPerChunk)
    const alreadyMoved = Math.floor((before?.lines ?? 0) / linesPerChunk)
    const moved = Array.from({ length: chunks - alreadyMoved }, (_, index) => {
      const chunk = alreadyMoved + index
      const lines = history.slice(chunk * linesPerChunk, (chunk + 1) * linesPerChunk)
      return { Put: { TableName: table.name, Item: { ...keys.olderHistoryKey(ref, chunk), h: lines.map(shorten) } } }
    })
    const state = foldHistory(history)
    const standing = standingOf(state)
    const seats = seatsOf(state, 'seat')
    const item = {
      ...keys.guestKey(ref),
      [keys.indexSortKeyName]: keys.standingSortKey(standing, needsAttention(state), ref.guest),
      v: (before?.version ?? 0) + 1,
      ...fromIdentity(identity),
      ...(seats.people > 0 ? { p: seats.parts.join(' '), q: seats.people } : {}),
      hl: history.length,
      h: history.slice(chunks * linesPerChunk).map(shorten),
    }
    const condition =
      before === undefined
        ? { ConditionExpression: 'attribute_not_exists(pk)' }
        : { ConditionExpression: 'v = :version', ExpressionAttributeValues: { ':version': before.version } }
    return [{ Put: { TableName: table.name, Item: item, ...condition } }, ...moved]
  }

  function seatWrites(ref: GuestRef, seats: SeatChanges): { part: string; operation: Operation }[] {
    return Object.entries(seats)
      .filter(([, people]) => people !== 0)
      .map(([part, people]) => ({
        part,
        operation: {
          Update: {
            TableName: table.name,
            Key: keys.partKey(ref.campaign, part),
            UpdateExpression: 'SET r = r - :people',
            ConditionExpression: people > 0 ? 'r >= :people' : 'attribute_exists(r)',
            ExpressionAttributeValues: { ':people': people },
          },
        },
      }))
  }

  async function write(
    ref: GuestRef,
    guest: Operation[],
    seats: SeatChanges,
  ): Promise<'written' | 'refused' | { full: string[] }> {
    const taken = seatWrites(ref, seats)
    const result = await writeTable(table, [...guest, ...taken.map(({ operation }) => operation)])
    if (result.written) return 'written'
    if (result.failed.includes(0)) return 'refused'
    return { full: taken.flatMap(({ part }, index) => (result.failed.includes(guest.length + index) ? [part] : [])) }
  }

  return {
    get,

    async create(ref, identity, line, seats = {}) {
      const result = await write(ref, writes(ref, identity, [line], undefined), seats)
      return result === 'written' ? 'created' : result === 'refused' ? 'exists' : result
    },

    async append(record, lines, seats = {}, identity = record.identity): Promise<AppendOutcome> {
      const history = [...record.history, ...lines]
      const before = { version: record.version, lines: record.history.length }
      const result = await write(record.ref, writes(record.ref, identity, history, before), seats)
      if (result === 'refused') return { outcome: 'conflict' }
      if (result !== 'written') return { outcome: 'full', parts: result.full }
      const state = foldHistory(history)
      return { outcome: 'written', record: { ref: record.ref, version: record.version + 1, identity, history, state } }
    },

    async *list(campaign, filter = {}) {
      const prefixes =
        filter.attention === true
          ? [keys.attentionPrefix]
          : filter.standings === undefined
            ? ['']
            : filter.standings.flatMap((standing) =>
                [true, false].map((attention) => keys.standingPrefix(standing, attention)),
              )
      for (let shard = 0; shard < shardsOf(campaign); shard += 1)
        for (const prefix of prefixes)
          for await (const item of queryTable(table, {
            pk: keys.shardPartition(campaign, shard),
            prefix,
            index: keys.standingIndex,
          }))
            yield toSummary(campaign, shard, item)
    },
  }
}

function toSummary(campaign: string, shard: number, item: Record<string, unknown>): GuestSummary {
  const sortKey = item[keys.indexSortKeyName] as string
  const attention = sortKey.startsWith(keys.attentionPrefix)
  const [standing, guest] = sortKey.slice(attention ? keys.attentionPrefix.length : 0).split('#') as [Standing, string]
  return {
    ref: { campaign, shard, guest },
    standing,
    needsAttention: attention,
    parts: ((item.p as string | undefined) ?? '').split(' ').filter((part) => part !== ''),
    party: (item.q as number | undefined) ?? 0,
    organisation: item.o as string | undefined,
    language: item.l as string | undefined,
    name: item.n as string,
  }
}

function fromIdentity(identity: Identity): Record<string, unknown> {
  return {
    n: identity.name,
    e: identity.email,
    s: identity.salutation,
    o: identity.organisation,
    l: identity.language,
    x: identity.externalId,
    m: identity.maxParty,
    t: identity.note,
  }
}

function toIdentity(item: Record<string, unknown>): Identity {
  return {
    name: item.n as string,
    email: item.e as string,
    salutation: item.s as string | undefined,
    organisation: item.o as string | undefined,
    language: item.l as string | undefined,
    externalId: item.x as string | undefined,
    maxParty: item.m as number | undefined,
    note: item.t as string | undefined,
  }
}
