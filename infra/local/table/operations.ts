/**
 * Every operation of the table engine by its name on the wire: checked, run in its turn and committed. Writes run one at a
 * time and end in one batch, so the answer goes out when the change is whole; reads run freely.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { conditionalWrites } from './conditional-write.ts'
import { answerOf, loadOperation, type Operation, type Store, validations } from './dynalite.ts'
import { holdWrites } from './held-writes.ts'
import { oneAtATime } from './one-at-a-time.ts'
import { refusal } from './refusal.ts'
import { forgetOldTokens } from './request-tokens.ts'
import { transactGetItems, transactWriteItems } from './transactions.ts'
import './index-entries.ts'

type Kind = 'read' | 'write' | 'table change'

const operations = new Map<string, [Kind, Operation]>([
  ['BatchGetItem', ['read', loadOperation('batchGetItem')]],
  ['BatchWriteItem', ['write', loadOperation('batchWriteItem')]],
  ['CreateTable', ['table change', loadOperation('createTable')]],
  ['DeleteItem', ['write', conditionalWrites.deleteItem]],
  ['DeleteTable', ['table change', loadOperation('deleteTable')]],
  ['DescribeTable', ['read', loadOperation('describeTable')]],
  ['DescribeTimeToLive', ['read', loadOperation('describeTimeToLive')]],
  ['GetItem', ['read', loadOperation('getItem')]],
  ['ListTables', ['read', loadOperation('listTables')]],
  ['ListTagsOfResource', ['read', loadOperation('listTagsOfResource')]],
  ['PutItem', ['write', conditionalWrites.putItem]],
  ['Query', ['read', loadOperation('query')]],
  ['Scan', ['read', loadOperation('scan')]],
  ['TagResource', ['write', loadOperation('tagResource')]],
  // Takes its turn among the writes: what it reads must not change between two of its items.
  ['TransactGetItems', ['write', transactGetItems]],
  ['TransactWriteItems', ['write', transactWriteItems]],
  ['UntagResource', ['write', loadOperation('untagResource')]],
  ['UpdateItem', ['write', conditionalWrites.updateItem]],
  ['UpdateTable', ['table change', loadOperation('updateTable')]],
])

export type Operations = {
  /** Runs the operation of that name on a parsed request body; throws a refusal, or an error that is our fault. */
  run(name: string, request: unknown): Promise<object>
  /** Waits until the writes that have begun are committed. */
  settle(): Promise<void>
}

/** Opens the store (with its tokens cleared of old ones) and gives its operations. */
export async function openOperations(store: Store): Promise<Operations> {
  await store.db.open()
  const held = holdWrites(store.db)
  const inTurn = oneAtATime()

  const committed = <T>(work: () => Promise<T>): Promise<T> =>
    inTurn(async () => {
      try {
        const answer = await work()
        await held.commit()
        return answer
      } finally {
        held.forget()
      }
    })
  await committed(() => forgetOldTokens(store.db))

  const run = (operation: Operation, request: object): Promise<object> => {
    const input = validations.checkTypes(request, operation.types)
    validations.checkValidations(input, operation.types, operation.custom, store)
    return answerOf((done) => operation.action(store, input, done))
  }

  return {
    async run(name, request) {
      const [kind, operation] = operations.get(name) ?? []
      if (!operation) throw refusal('UnknownOperationException', '')
      if (request === null || typeof request !== 'object') throw refusal('SerializationException', '')
      if (kind === 'read') return run(operation, request)
      return committed(async () => {
        const answer = await run(operation, request)
        // dynalite marks a table as ready from a timer of 0 ms that it has set by now; this one comes after it, so the
        // table is never on disk half made.
        if (kind === 'table change') await pause(0)
        return answer
      })
    },
    settle: () => inTurn(async () => undefined),
  }
}
