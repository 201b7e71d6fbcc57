/** Reads a stretch of one partition, page by page, so that callers see a stream of items and no paging. */
import { QueryCommand } from '@aws-sdk/lib-dynamodb'
import { indexSortKeyName, type standingIndex } from './table.ts'
import type { Table } from './write-table.ts'

export interface Stretch {
  readonly pk: string
  /** Sort keys that begin with this; all where it is empty or absent. */
  readonly prefix?: string
  readonly index?: typeof standingIndex
  /** Reads what was just written; not possible on the index. */
  readonly consistent?: boolean
  readonly newestFirst?: boolean
}

export type Item = Record<string, unknown>

export async function* queryTable(table: Table, stretch: Stretch): AsyncGenerator<Item> {
  const prefix = stretch.prefix ?? ''
  const bounded = prefix !== ''
  let from: Item | undefined
  do {
    const page = await table.client.send(
      new QueryCommand({
        TableName: table.name,
        IndexName: stretch.index,
        ConsistentRead: stretch.consistent,
        ScanIndexForward: stretch.newestFirst !== true,
        KeyConditionExpression: bounded ? 'pk = :pk and begins_with(#sk, :prefix)' : 'pk = :pk',
        ...(bounded
          ? { ExpressionAttributeNames: { '#sk': stretch.index === undefined ? 'sk' : indexSortKeyName } }
          : {}),
        ExpressionAttributeValues: { ':pk': stretch.pk, ...(bounded ? { ':prefix': prefix } : {}) },
        ExclusiveStartKey: from,
      }),
    )
    yield* page.Items ?? []
    from = page.LastEvaluatedKey
  } while (from !== undefined)
}
