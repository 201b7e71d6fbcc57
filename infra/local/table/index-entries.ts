/**
 * How an item stands in its secondary indexes. dynalite tells items with the same index key apart by six hexadecimal digits
 * of a hash; among some thousand such items two are likely to agree, and one then hides the other. Here an entry's key ends
 * in the whole key of its item instead.
 */
import { engine, type Index, type Item } from './dynalite.ts'

engine.createIndexKey = (item, table, keySchema) =>
  engine.createKey(item, table, keySchema) + engine.createKey(item, table)

engine.updateIndexes = (store, table, oldItem, newItem, done) => {
  const indexes = [
    ...(table.LocalSecondaryIndexes ?? []).map((index) => ({ kind: 'Local' as const, index })),
    ...(table.GlobalSecondaryIndexes ?? []).map((index) => ({ kind: 'Global' as const, index })),
  ]
  for (const { kind, index } of indexes) {
    const entries = store.getIndexDb(kind, table.TableName, index.IndexName)
    const keyOf = (item: Item): string => engine.createIndexKey(item, table, index.KeySchema)
    // The writes are held back (held-writes.ts) and keep their order, so neither has to be waited for.
    if (oldItem && isIndexed(oldItem, index)) entries.del(keyOf(oldItem), () => undefined)
    if (newItem && isIndexed(newItem, index)) {
      entries.put(keyOf(newItem), projected(newItem, index, attributeNames(table.KeySchema)), () => undefined)
    }
  }
  done()
}

const attributeNames = (keySchema: Index['KeySchema']): string[] => keySchema.map((key) => key.AttributeName)

function isIndexed(item: Item, index: Index): boolean {
  return attributeNames(index.KeySchema).every((name) => item[name] !== undefined)
}

function projected(item: Item, index: Index, tableKey: string[]): Item {
  if (index.Projection.ProjectionType === 'ALL') return item
  const kept = new Set([...attributeNames(index.KeySchema), ...tableKey, ...(index.Projection.NonKeyAttributes ?? [])])
  return Object.fromEntries(Object.entries(item).filter(([name]) => kept.has(name)))
}
