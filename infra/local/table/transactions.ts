/**
 * TransactWriteItems and TransactGetItems, which dynalite lacks. The writes of a transaction are evaluated one by one by
 * the same code as single writes and held back (held-writes.ts); when one of them fails, all that is held is dropped. Both
 * run while no other write does (operations.ts).
 */
import { conditionalWrites, itemKey } from './conditional-write.ts'
import { answerOf, type Input, loadOperation, type Operation, type Store, type Types } from './dynalite.ts'
import { type CancellationReason, isRefusal, refusal } from './refusal.ts'
import { digestOf, rememberToken, wasApplied } from './request-tokens.ts'

const writeKinds = {
  ConditionCheck: conditionalWrites.conditionCheck,
  Put: conditionalWrites.putItem,
  Update: conditionalWrites.updateItem,
  Delete: conditionalWrites.deleteItem,
}
const getItem = loadOperation('getItem')

type WriteKind = keyof typeof writeKinds
type WriteRequest = Input & {
  ClientRequestToken?: string
  TransactItems: (Partial<Record<WriteKind, Input>> | null)[]
}
type GetRequest = Input & { TransactItems: ({ Get?: Input } | null)[] }

/** All or nothing: puts, updates, deletes and condition checks on up to a hundred different items. */
export const transactWriteItems: Operation = {
  types: {
    ReturnConsumedCapacity: { type: 'String', enum: ['INDEXES', 'TOTAL', 'NONE'] },
    ReturnItemCollectionMetrics: { type: 'String', enum: ['SIZE', 'NONE'] },
    ClientRequestToken: { type: 'String', lengthGreaterThanOrEqual: 1, lengthLessThanOrEqual: 36 },
    TransactItems: listOf({
      ConditionCheck: part(writeKinds.ConditionCheck, ['Key'], ['ConditionExpression']),
      Put: part(writeKinds.Put, ['Item']),
      Update: part(writeKinds.Update, ['Key'], ['UpdateExpression']),
      Delete: part(writeKinds.Delete, ['Key']),
    }),
  },
  custom(request, store) {
    for (const entry of (request as WriteRequest).TransactItems) {
      const [part, another] = partsOf(entry)
      if (!part || another) return 'TransactItems can only contain one of Check, Put, Update or Delete'
      const message = writeKinds[part.kind].custom(part.input, store)
      if (message) return message
    }
    return undefined
  },
  action(store, request, done) {
    write(store, request as WriteRequest).then((answer) => done(null, answer), done)
  },
}

/** Up to a hundred items as they stand at one moment. */
export const transactGetItems: Operation = {
  types: {
    ReturnConsumedCapacity: { type: 'String', enum: ['INDEXES', 'TOTAL', 'NONE'] },
    TransactItems: listOf({ Get: part(getItem, ['Key', 'ProjectionExpression']) }),
  },
  custom(request, store) {
    for (const entry of (request as GetRequest).TransactItems) {
      if (!entry?.Get) return 'TransactItems can only contain Get'
      const message = getItem.custom(entry.Get, store)
      if (message) return message
    }
    return undefined
  },
  action(store, request, done) {
    read(store, request as GetRequest).then((answer) => done(null, answer), done)
  },
}

async function write(store: Store, request: WriteRequest): Promise<object> {
  const { ClientRequestToken: token } = request
  const digest = token === undefined ? '' : digestOf(textOnly(request.TransactItems))
  if (token !== undefined && (await wasApplied(store.db, token, digest))) return {}

  const parts = request.TransactItems.flatMap(partsOf)
  await refuseRepeatedItems(
    store,
    parts.map((part) => part.input),
  )
  const reasons: CancellationReason[] = []
  for (const { kind, input } of parts) {
    reasons.push(await answerOf((done) => writeKinds[kind].action(store, input, done)).then(() => none, reasonFor))
  }
  if (reasons.some((reason) => reason !== none)) {
    const codes = reasons.map((reason) => reason.Code).join(', ')
    throw refusal(
      'TransactionCanceledException',
      `Transaction cancelled, please refer cancellation reasons for specific reasons [${codes}]`,
      { CancellationReasons: reasons },
    )
  }
  if (token !== undefined) rememberToken(store.db, token, digest)
  return {}
}

async function read(store: Store, request: GetRequest): Promise<object> {
  const gets = request.TransactItems.flatMap((entry) => entry?.Get ?? [])
  await refuseRepeatedItems(store, gets)
  return { Responses: await Promise.all(gets.map((get) => answerOf((done) => getItem.action(store, get, done)))) }
}

const none: CancellationReason = { Code: 'None' }

/** A failed condition or an impossible update is a reason; anything else, such as a missing table, fails the request. */
function reasonFor(error: unknown): CancellationReason {
  if (isRefusal(error, '#ConditionalCheckFailedException')) {
    const { Item } = error.body
    return { Code: 'ConditionalCheckFailed', Message: error.message, ...(Item && { Item }) }
  }
  if (isRefusal(error, '#ValidationException')) return { Code: 'ValidationError', Message: error.message }
  throw error
}

async function refuseRepeatedItems(store: Store, inputs: readonly Input[]): Promise<void> {
  const seen = new Set<string>()
  for (const input of inputs) {
    const key = await itemKey(store, input).catch((error: unknown) => {
      // A key that does not fit names no item; the operation itself will say so.
      if (isRefusal(error, '#ValidationException')) return undefined
      throw error
    })
    if (key === undefined) continue
    const item = `${input.TableName}/${key}`
    if (seen.has(item)) {
      throw refusal('ValidationException', 'Transaction request cannot include multiple operations on one item')
    }
    seen.add(item)
  }
}

function partsOf(entry: WriteRequest['TransactItems'][number]): { kind: WriteKind; input: Input }[] {
  return Object.entries(entry ?? {}).map(([kind, input]) => ({ kind: kind as WriteKind, input }))
}

/** The request as the client sent it, without the parsed expressions that the validation adds. */
function textOnly(entries: WriteRequest['TransactItems']): unknown {
  return entries.flatMap(partsOf).map(({ kind, input }) => ({
    [kind]: Object.fromEntries(Object.entries(input).filter(([name]) => !name.startsWith('_'))),
  }))
}

/** The fields of one operation inside a transaction: a selection from those of the single operation. */
function part(operation: Operation, fields: readonly string[], required: readonly string[] = []): object {
  const always = ['TableName', 'ConditionExpression', 'ExpressionAttributeNames', 'ExpressionAttributeValues']
  const children: Types = {}
  for (const name of [...always, 'ReturnValuesOnConditionCheckFailure', ...fields, ...required]) {
    const type = operation.types[name]
    if (type) children[name] = required.includes(name) ? { ...(type as object), notNull: true } : type
  }
  return { type: 'FieldStruct<TransactItem>', children }
}

function listOf(children: Record<string, object>): object {
  return {
    type: 'List',
    notNull: true,
    lengthGreaterThanOrEqual: 1,
    lengthLessThanOrEqual: 100,
    children: { type: 'ValueStruct<TransactItem>', children },
  }
}
