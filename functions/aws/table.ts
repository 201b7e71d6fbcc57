/**
 * Every key and index of the one table, and nothing else. See docs/architecture.md for the picture.
 *
 *   campaign       C#<cid>          META | DEF#<version> | P#<part>
 *   campaign list  CAMPAIGNS        <cid>
 *   guest          C#<cid>#S#<ss>   G#<gid> | G#<gid>#H#<n> (older history)
 *   arrived mail   C#<cid>#INBOUND  <instant>#<id>        INBOUND / <id> points there
 *   opt-out        A#<address hash> OPT-OUT
 */
import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb'
import type { GuestRef, Standing } from '../guests/guest.ts'

export interface Key {
  readonly pk: string
  readonly sk: string
}

export const campaignKey = (campaign: string): Key => ({ pk: `C#${campaign}`, sk: 'META' })
export const campaignListKey = (campaign: string): Key => ({ pk: 'CAMPAIGNS', sk: campaign })
export const definitionKey = (campaign: string, version: number): Key => ({
  pk: `C#${campaign}`,
  sk: `DEF#${String(version).padStart(6, '0')}`,
})
export const partPrefix = 'P#'
export const partKey = (campaign: string, part: string): Key => ({ pk: `C#${campaign}`, sk: `${partPrefix}${part}` })

export const shardPartition = (campaign: string, shard: number): string =>
  `C#${campaign}#S#${String(shard).padStart(2, '0')}`
export const guestKey = (ref: GuestRef): Key => ({
  pk: shardPartition(ref.campaign, ref.shard),
  sk: `G#${ref.guest}`,
})
export const olderHistoryKey = (ref: GuestRef, chunk: number): Key => ({
  pk: shardPartition(ref.campaign, ref.shard),
  sk: `G#${ref.guest}#H#${String(chunk).padStart(4, '0')}`,
})

/** Mail tied to no campaign lies under `-`. */
export const inboundPartition = (campaign: string | undefined): string => `C#${campaign ?? '-'}#INBOUND`
export const inboundPointerKey = (id: string): Key => ({ pk: 'INBOUND', sk: id })
export const optOutKey = (addressHash: string): Key => ({ pk: `A#${addressHash}`, sk: 'OPT-OUT' })

/**
 * The narrow index: every guest of a shard, ordered by standing, with those that need a sender's attention apart.
 * So "the silent" are one stretch, and a pass over them reads in proportion to the silent.
 */
export const standingIndex = 'by-standing'
export const attentionPrefix = '!#'
export const standingPrefix = (standing: Standing, attention: boolean): string =>
  `${attention ? attentionPrefix : ''}${standing}#`
export const standingSortKey = (standing: Standing, attention: boolean, guest: string): string =>
  `${standingPrefix(standing, attention)}${guest}`

/** Attribute names are short in storage; `guest-items.ts` and the other item files say what they stand for. */
export const indexSortKeyName = 'iy'
export const indexedAttributes = ['n', 'o', 'l', 'p', 'q'] as const

/** As the embedded engine and tests create it; the stack in infra/ declares the same. */
export const tableDefinition = (tableName: string): CreateTableCommandInput => ({
  TableName: tableName,
  BillingMode: 'PAY_PER_REQUEST',
  AttributeDefinitions: [
    { AttributeName: 'pk', AttributeType: 'S' },
    { AttributeName: 'sk', AttributeType: 'S' },
    { AttributeName: indexSortKeyName, AttributeType: 'S' },
  ],
  KeySchema: [
    { AttributeName: 'pk', KeyType: 'HASH' },
    { AttributeName: 'sk', KeyType: 'RANGE' },
  ],
  GlobalSecondaryIndexes: [
    {
      IndexName: standingIndex,
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: indexSortKeyName, KeyType: 'RANGE' },
      ],
      Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: [...indexedAttributes] },
    },
  ],
})
