/**
 * One conditional operation on one item, alone or as a part of a transaction: dynalite's own actions, plus what they lack,
 * the condition check without a write and the old item in the answer to a failed condition.
 */
import {
  answerOf,
  engine,
  type Input,
  type Item,
  loadOperation,
  type Operation,
  type Store,
  type Table,
} from './dynalite.ts'
import { isRefusal } from './refusal.ts'

/** The operations that may carry a condition, ready to run. */
export const conditionalWrites = {
  putItem: withOldItemOnFailure(loadOperation('putItem')),
  updateItem: withOldItemOnFailure(loadOperation('updateItem')),
  deleteItem: withOldItemOnFailure(loadOperation('deleteItem')),
  conditionCheck: withOldItemOnFailure({ ...loadOperation('deleteItem'), action: checkCondition }),
}

/** The place of the item that an operation is about; refused when its key does not fit the table. */
export async function itemKey(store: Store, input: Input): Promise<string> {
  const table = await answerOf<Table>((done) => store.getTable(input.TableName, done))
  const item = input.Item ?? input.Key ?? {}
  const mismatch = input.Item ? engine.validateItem(item, table) : engine.validateKey(item, table)
  if (mismatch) throw mismatch
  return engine.createKey(item, table)
}

async function readItem(store: Store, input: Input): Promise<Item | undefined> {
  const key = await itemKey(store, input)
  return answerOf<Item>((done) => store.getItemDb(input.TableName).get(key, done))
}

function checkCondition(...[store, input, done]: Parameters<Operation['action']>): void {
  readItem(store, input).then((item) => done(engine.checkConditional(input, item), {}), done)
}

function withOldItemOnFailure({ types, custom, action }: Operation): Operation {
  return {
    types: { ...types, ReturnValuesOnConditionCheckFailure: { type: 'String', enum: ['ALL_OLD', 'NONE'] } },
    custom,
    action(store, input, done) {
      action(store, input, (error, answer) => {
        const hasFailedCondition = isRefusal(error, '#ConditionalCheckFailedException')
        if (!hasFailedCondition || input.ReturnValuesOnConditionCheckFailure !== 'ALL_OLD') return done(error, answer)
        readItem(store, input).then((item) => {
          if (item) error.body.Item = item
          done(error)
        }, done)
      })
    },
  }
}
