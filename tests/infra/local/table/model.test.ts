/**
 * The table engine against a model: random single writes and transactions go to both, and after each run the outcomes, the
 * table and its index must be what the model says. On failure fast-check prints the seed and the shortest sequence.
 */
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type EmbeddedTable, startEmbeddedTable } from '../../../../infra/local/table/embedded-table.ts'
import { aTable, byAnswer, everyItem, outcomeOf, type TableUnderTest } from './table-under-test.ts'

let engine: EmbeddedTable
let table: TableUnderTest

beforeAll(async () => {
  engine = await startEmbeddedTable({})
  table = await aTable(engine.endpoint)
})
afterAll(() => engine.close())

const condition = fc.constantFrom('none', 'absent', 'present', 'yes')
const answer = fc.constantFrom('yes', 'no', undefined)
const sk = fc.constantFrom('1', '2', '3', '4')
/** An amount of 'much' makes a later addition to it impossible. */
const amount = fc.constantFrom(1, 2, 'much')
const operation = fc.oneof(
  fc.record({ kind: fc.constant('Put'), sk, condition, amount, answer }),
  fc.record({ kind: fc.constant('Update'), sk, condition, answer }),
  fc.record({ kind: fc.constant('Delete'), sk, condition }),
  fc.record({ kind: fc.constant('ConditionCheck'), sk, condition: fc.constantFrom('absent', 'present', 'yes') }),
)
type Operation = { kind: string; sk: string; condition: string; amount?: number | string; answer?: string | undefined }
type Model = Map<string, { amount: number | string; answer?: string }>

/** The outcome that the model expects of one operation, applied to the model when it is `None`. */
function applied(model: Model, { kind, sk, condition, amount = 0, answer }: Operation): string {
  const old = model.get(sk)
  const holds = { none: true, absent: !old, present: !!old, yes: old?.answer === 'yes' }[condition]
  if (!holds) return 'ConditionalCheckFailed'
  const withAnswer = answer === undefined ? {} : { answer }
  if (kind === 'Put') model.set(sk, { amount, ...withAnswer })
  if (kind === 'Delete') model.delete(sk)
  if (kind === 'Update') {
    const before = old?.amount ?? 0
    if (typeof before === 'string') return 'ValidationError'
    model.set(sk, { amount: before + 1, ...withAnswer })
  }
  return 'None'
}

function expectedOutcome(model: Model, operations: Operation[], isTransaction: boolean): string {
  if (new Set(operations.map((operation) => operation.sk)).size < operations.length) return 'ValidationException'
  const copy = new Map(model)
  const codes = operations.map((operation) => applied(copy, operation))
  if (codes.every((code) => code === 'None')) {
    model.clear()
    for (const [sk, item] of copy) model.set(sk, item)
    return 'done'
  }
  if (isTransaction) return `cancelled: ${codes.join(', ')}`
  return codes[0] === 'ValidationError' ? 'ValidationException' : 'ConditionalCheckFailedException'
}

/** The operation as a request; all items of one run share a `pk`. */
function requestFor(pk: string, { kind, sk, condition, amount, answer }: Operation): Record<string, unknown> {
  const expressions = { absent: 'attribute_not_exists(pk)', present: 'attribute_exists(pk)', yes: 'answer = :isYes' }
  const values: Record<string, unknown> = condition === 'yes' ? { ':isYes': 'yes' } : {}
  if (kind === 'Update') values[':one'] = 1
  if (kind === 'Update' && answer !== undefined) values[':answer'] = answer
  return {
    TableName: table.TableName,
    ...(kind === 'Put' ? { Item: { pk, sk, amount, answer } } : { Key: { pk, sk } }),
    ...(kind === 'Update' && {
      UpdateExpression: `ADD amount :one ${answer === undefined ? 'REMOVE answer' : 'SET answer = :answer'}`,
    }),
    ...(condition !== 'none' && { ConditionExpression: expressions[condition as keyof typeof expressions] }),
    ...(Object.keys(values).length > 0 && { ExpressionAttributeValues: values }),
  }
}

function send(pk: string, operations: Operation[], isTransaction: boolean): Promise<unknown> {
  const [first] = operations
  if (isTransaction || !first) {
    return table.documents.transactWrite({
      TransactItems: operations.map((operation) => ({ [operation.kind]: requestFor(pk, operation) })),
    })
  }
  const request = requestFor(pk, first) as never
  if (first.kind === 'Put') return table.documents.put(request)
  return first.kind === 'Update' ? table.documents.update(request) : table.documents.delete(request)
}

describe('the table engine', () => {
  it('does with random writes and transactions what a simple model does', async () => {
    let run = 0
    const sequence = fc.array(fc.array(operation, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 20 })

    await fc.assert(
      fc.asyncProperty(sequence, async (steps) => {
        run += 1
        const pk = `run ${run}`
        const model: Model = new Map()
        for (const operations of steps as Operation[][]) {
          const isTransaction = operations.length > 1 || operations[0]?.kind === 'ConditionCheck'
          const outcome = await outcomeOf(send(pk, operations, isTransaction))
          expect(outcome).toBe(expectedOutcome(model, operations, isTransaction))
        }
        const items = (await everyItem(table)).filter((item) => item.pk === pk)
        const indexed = (await everyItem(table, byAnswer)).filter((item) => item.pk === pk)
        const modelled = [...model].map(([sk, item]) => ({ pk, sk, ...item }))
        expect(items).toEqual(modelled.sort((one, other) => (one.sk < other.sk ? -1 : 1)))
        expect(indexed).toEqual(items.filter((item) => item.answer !== undefined))
      }),
      { numRuns: 80 },
    )
  })
})
