/**
 * The parts of dynalite 4.0.0 that the table engine stands on, with the types the package lacks. The engine below
 * (actions, validations, LevelDB store) is dynalite's; the doors in front of it are ours. The package is pinned exactly,
 * because these are its inner modules.
 */
import { createRequire } from 'node:module'

/** An item as it stands on the wire: `{ pk: { S: 'A' }, amount: { N: '3' } }`. */
export type Item = Record<string, Record<string, unknown>>
/** A request's input after dynalite has checked its types. */
export type Input = { TableName: string; Key?: Item; Item?: Item } & Record<string, unknown>
export type Done<T = unknown> = (error?: Error | null, answer?: T) => void

export type KeySchema = readonly { AttributeName: string }[]
export type Index = {
  IndexName: string
  KeySchema: KeySchema
  Projection: { ProjectionType: string; NonKeyAttributes?: string[] }
}
export type Table = {
  TableName: string
  KeySchema: KeySchema
  LocalSecondaryIndexes?: Index[]
  GlobalSecondaryIndexes?: Index[]
}

export type Write = { type: 'put'; key: string; value: unknown } | { type: 'del'; key: string }
/** The one LevelDB that holds every table and index; each has a key prefix of its own. */
export type Database = {
  open(): Promise<void>
  close(): Promise<void>
  get(key: string): Promise<unknown>
  put(key: string, value: unknown, done: Done): void
  del(key: string, done: Done): void
  batch(writes: readonly Write[], done?: Done): Promise<void>
  iterator(range: { gte: string; lt: string }): AsyncIterable<[string, unknown]>
}
type PrefixedDatabase = {
  get(key: string, done: Done<Item>): void
  put(key: string, value: unknown, done: Done): void
  del(key: string, done: Done): void
}
export type Store = {
  db: Database
  getTable(name: string, done: Done<Table>): void
  getItemDb(tableName: string): PrefixedDatabase
  getIndexDb(kind: 'Local' | 'Global', tableName: string, indexName: string): PrefixedDatabase
}

type UpdateIndexes = (
  store: Store,
  table: Table,
  oldItem: Item | undefined,
  newItem: Item | null | undefined,
  done: Done,
) => void
type Engine = {
  create(options: { path?: string; createTableMs: number; deleteTableMs: number; updateTableMs: number }): Store
  createKey(item: Item, table: Table, keySchema?: KeySchema): string
  createIndexKey(item: Item, table: Table, keySchema: KeySchema): string
  updateIndexes: UpdateIndexes
  validateKey(key: Item, table: Table): Error | null | undefined
  validateItem(item: Item, table: Table): Error | null | undefined
  checkConditional(input: Input, item: Item | undefined): Error | null | undefined
}

/** dynalite's description of a request's fields. */
export type Types = Record<string, object | string>
type Custom = (input: Input, store: Store) => string | undefined
type Validations = {
  checkTypes(input: object, types: Types): Input
  checkValidations(input: Input, types: Types, custom: Custom, store: Store): void
}
export type Action = (store: Store, input: Input, done: Done<object>) => void
export type Operation = { types: Types; custom: Custom; action: Action }

const require = createRequire(import.meta.url)

export const engine = require('dynalite/db/index.js') as Engine
export const validations = require('dynalite/validations/index.js') as Validations

/** Loads one of dynalite's operations by its file name, such as `putItem`. */
export function loadOperation(name: string): Operation {
  const { types, custom } = require(`dynalite/validations/${name}.js`) as Pick<Operation, 'types' | 'custom'>
  return { types, custom, action: require(`dynalite/actions/${name}.js`) as Action }
}

/** Calls one of dynalite's callback functions and waits for its answer. */
export function answerOf<T>(call: (done: Done<T>) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    call((error, answer) => (error ? reject(error) : resolve(answer as T)))
  })
}
