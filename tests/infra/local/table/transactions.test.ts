/**
 * Transactions of the embedded engine where other local engines fall short of the service, so that the contract in
 * tests/contracts/table-wire.test.ts cannot ask for it: request tokens, refusals, projections.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { type EmbeddedTable, startEmbeddedTable } from '../../../../infra/local/table/embedded-table.ts'
import { aTable, everyItem, outcomeOf, type TableUnderTest } from './table-under-test.ts'

let directory: string
let engine: EmbeddedTable
let table: TableUnderTest
let documents: TableUnderTest['documents']
let TableName: string

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'table-'))
  engine = await startEmbeddedTable({ directory })
})
afterAll(async () => {
  await engine.close()
  await rm(directory, { recursive: true })
})
beforeEach(async () => {
  table = await aTable(engine.endpoint)
  documents = table.documents
  TableName = table.TableName
})

const guest = (sk: string, more: object = {}): { pk: string; sk: string } => ({ pk: 'C#spring', sk, ...more })
const isPresent = { ConditionExpression: 'attribute_exists(pk)' }
const addPlaces = (places: number): object => ({
  Update: {
    TableName,
    Key: guest('P#lunch'),
    UpdateExpression: 'ADD remaining :places',
    ExpressionAttributeValues: { ':places': places },
  },
})

describe('a request token', () => {
  it('applies a request sent twice once, also when both come at the same time', async () => {
    const request = { ClientRequestToken: 'one', TransactItems: [addPlaces(5)] }

    await Promise.all([documents.transactWrite(request), documents.transactWrite(request)])
    await documents.transactWrite(request)

    expect(await everyItem(table)).toEqual([guest('P#lunch', { remaining: 5 })])
  })

  it('is not for another request', async () => {
    await documents.transactWrite({ ClientRequestToken: 'two', TransactItems: [addPlaces(5)] })

    const outcome = await outcomeOf(
      documents.transactWrite({ ClientRequestToken: 'two', TransactItems: [addPlaces(6)] }),
    )

    expect(outcome).toBe('IdempotentParameterMismatchException')
    expect(await everyItem(table)).toEqual([guest('P#lunch', { remaining: 5 })])
  })

  it('may be used again after a cancelled transaction', async () => {
    const request = {
      ClientRequestToken: 'three',
      TransactItems: [{ Delete: { TableName, Key: guest('G#ada'), ...isPresent } }],
    }
    const cancelled = await outcomeOf(documents.transactWrite(request))
    await documents.put({ TableName, Item: guest('G#ada') })

    const repeated = await outcomeOf(documents.transactWrite(request))

    expect([cancelled, repeated]).toEqual(['cancelled: ConditionalCheckFailed', 'done'])
  })
})

describe('a request token after ten minutes', () => {
  it('is forgotten, as at the service', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    onTestFinished(() => void vi.useRealTimers())
    await documents.transactWrite({ ClientRequestToken: 'four', TransactItems: [addPlaces(5)] })

    vi.advanceTimersByTime(10 * 60 * 1000 + 1)
    await documents.transactWrite({ ClientRequestToken: 'four', TransactItems: [addPlaces(6)] })

    expect(await everyItem(table)).toEqual([guest('P#lunch', { remaining: 11 })])
  })
})

describe('a transaction is refused', () => {
  const refused: [string, () => object[], string][] = [
    ['without operations', () => [], 'length greater than or equal to 1'],
    ['with an entry that has none', () => [{}], 'can only contain one of Check, Put, Update or Delete'],
    [
      'with a check that checks nothing',
      () => [{ ConditionCheck: { TableName, Key: guest('G#1') } }],
      "'transactItems.1.member.conditionCheck.conditionExpression' failed to satisfy constraint",
    ],
    [
      'with a condition that is no condition',
      () => [{ Delete: { TableName, Key: guest('G#1'), ConditionExpression: 'maybe' } }],
      'Invalid ConditionExpression: Syntax error',
    ],
  ]
  it.each(refused)('%s', async (_, transactItems, reason) => {
    const TransactItems = [...transactItems()]

    const answer = documents.transactWrite({ TransactItems })

    await expect(answer).rejects.toMatchObject({
      name: 'ValidationException',
      message: expect.stringContaining(reason),
    })
  })
})

describe('a transaction is cancelled', () => {
  it.each([
    ['a key does not fit the table', { Put: { Item: { pk: 'C#spring' } } }],
    ['an item has the wrong type for the index', { Put: { Item: guest('G#1', { answer: 7 }) } }],
    ['text is to be added to', { Update: { Key: guest('G#text'), ...adding('party') } }],
    ['the key is to be changed', { Update: { Key: guest('G#text'), ...adding('sk') } }],
  ])('with the reason ValidationError when %s', async (_, change) => {
    await documents.put({ TableName, Item: guest('G#text', { party: 'many' }) })
    const [[kind, input] = ['', {}]] = Object.entries(change)

    const outcome = await outcomeOf(
      documents.transactWrite({
        TransactItems: [{ Put: { TableName, Item: guest('G#0') } }, { [kind]: { TableName, ...input } }],
      }),
    )

    expect(outcome).toBe('cancelled: None, ValidationError')
    expect(await everyItem(table)).toEqual([guest('G#text', { party: 'many' })])
  })
})

function adding(attribute: string): object {
  return {
    UpdateExpression: 'ADD #attribute :one',
    ExpressionAttributeNames: { '#attribute': attribute },
    ExpressionAttributeValues: { ':one': 1 },
  }
}

describe('reading in a transaction', () => {
  it('gives only the attributes asked for', async () => {
    await documents.put({ TableName, Item: guest('G#ada', { party: 2, notes: 'none' }) })

    const { Responses } = await documents.transactGet({
      TransactItems: [{ Get: { TableName, Key: guest('G#ada'), ProjectionExpression: 'party' } }],
    })

    expect(Responses).toEqual([{ Item: { party: 2 } }])
  })

  it('refuses the same item twice', async () => {
    const get = { Get: { TableName, Key: guest('G#ada') } }

    const outcome = await outcomeOf(documents.transactGet({ TransactItems: [get, get] }))

    expect(outcome).toBe('ValidationException')
  })
})
