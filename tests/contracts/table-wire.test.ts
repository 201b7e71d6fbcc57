/**
 * The promise of the table, spoken over the wire by the official client. It runs against the embedded engine, or against
 * another endpoint (moto, DynamoDB Local) in RSVP_CONTRACT_DYNAMODB_ENDPOINT: what passes on both is what the desk may use.
 * What moto lacks (request tokens, some refusals, safety under parallel requests) is tested with the embedded engine alone,
 * in tests/infra/local/table/.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type EmbeddedTable, startEmbeddedTable } from '../../infra/local/table/embedded-table.ts'
import { aTable, byAnswer, everyItem, outcomeOf, type TableUnderTest } from '../infra/local/table/table-under-test.ts'

const elsewhere = process.env.RSVP_CONTRACT_DYNAMODB_ENDPOINT
let directory: string
let embedded: EmbeddedTable | undefined
let table: TableUnderTest
let documents: TableUnderTest['documents']
let TableName: string

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'table-'))
  if (!elsewhere) embedded = await startEmbeddedTable({ directory })
})
afterAll(async () => {
  await embedded?.close()
  await rm(directory, { recursive: true })
})

beforeEach(async () => {
  table = await aTable(elsewhere ?? embedded?.endpoint ?? '')
  documents = table.documents
  TableName = table.TableName
  return async () => {
    await table.client.deleteTable({ TableName })
    table.client.destroy()
  }
})

const guest = (sk: string, more: object = {}): { pk: string; sk: string } => ({ pk: 'C#spring', sk, ...more })
const put = (Item: object): Promise<unknown> => documents.put({ TableName, Item: { ...Item } })
const read = async (Key: object): Promise<unknown> =>
  (await documents.get({ TableName, Key: { ...Key }, ConsistentRead: true })).Item
const isAbsent = { ConditionExpression: 'attribute_not_exists(pk)' }
const isPresent = { ConditionExpression: 'attribute_exists(pk)' }

describe('single items', () => {
  it('gives back what was put, with every type of value', async () => {
    const item = guest('G#ada', {
      party: 2,
      notes: '',
      parts: ['lunch'],
      tags: new Set(['vip']),
      a: { b: null, c: true },
    })

    await put(item)

    expect(await read(guest('G#ada'))).toEqual(item)
    expect(await read(guest('G#nobody'))).toBeUndefined()
  })

  it('creates and changes an item by update, and answers with the new one', async () => {
    const addTwo = {
      TableName,
      Key: guest('P#lunch'),
      UpdateExpression: 'SET title = if_not_exists(title, :title) ADD remaining :two',
      ExpressionAttributeValues: { ':two': 2, ':title': 'Lunch' },
      ReturnValues: 'ALL_NEW',
    } as const
    await documents.update(addTwo)

    const { Attributes } = await documents.update(addTwo)

    expect(Attributes).toEqual(guest('P#lunch', { title: 'Lunch', remaining: 4 }))
  })

  it('deletes an item and answers with the old one', async () => {
    await put(guest('G#ada', { party: 2 }))

    const { Attributes } = await documents.delete({ TableName, Key: guest('G#ada'), ReturnValues: 'ALL_OLD' })

    expect(Attributes).toEqual(guest('G#ada', { party: 2 }))
    expect(await read(guest('G#ada'))).toBeUndefined()
  })

  it.each([
    ['put', () => documents.put({ TableName, Item: guest('G#ada'), ...failing })],
    [
      'update',
      () => documents.update({ TableName, Key: guest('G#ada'), UpdateExpression: 'REMOVE party', ...failing }),
    ],
    ['delete', () => documents.delete({ TableName, Key: guest('G#ada'), ...failing })],
  ])('refuses a %s whose condition fails, and shows the item that stands in its way', async (_, request) => {
    const item = guest('G#ada', { party: 2 })
    await put(item)

    const refused = await request().catch((error: unknown) => error)

    expect(refused).toMatchObject({
      name: 'ConditionalCheckFailedException',
      Item: { pk: { S: 'C#spring' }, sk: { S: 'G#ada' }, party: { N: '2' } },
    })
    expect(await read(guest('G#ada'))).toEqual(item)
  })
  const failing = { ...isAbsent, ReturnValuesOnConditionCheckFailure: 'ALL_OLD' } as const

  it('shows no item on a failed condition unless it is asked to', async () => {
    await put(guest('G#ada'))

    const refused = await documents
      .put({ TableName, Item: guest('G#ada'), ...isAbsent })
      .catch((error: unknown) => error)

    expect(refused).toMatchObject({ name: 'ConditionalCheckFailedException' })
    expect(refused).not.toHaveProperty('Item.pk')
  })
})

describe('many items', () => {
  it('pages through a key range in both directions', async () => {
    for (const sk of ['G#1', 'G#2', 'G#3', 'P#lunch']) await put(guest(sk))
    const guests = {
      TableName,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :g)',
      ExpressionAttributeValues: { ':pk': 'C#spring', ':g': 'G#' },
    }

    const first = await documents.query({ ...guests, Limit: 2 })
    const second = await documents.query({ ...guests, ExclusiveStartKey: first.LastEvaluatedKey })
    const backwards = await documents.query({ ...guests, ScanIndexForward: false })

    expect(first.Items).toEqual([guest('G#1'), guest('G#2')])
    expect(second.Items).toEqual([guest('G#3')])
    expect(second.LastEvaluatedKey).toBeUndefined()
    expect(backwards.Items?.map((item) => item.sk)).toEqual(['G#3', 'G#2', 'G#1'])
  })

  it('keeps in the index exactly the items that have its attribute', async () => {
    await put(guest('G#1', { answer: 'yes' }))
    await put(guest('G#2', { answer: 'no' }))
    await put(guest('G#3', { answer: 'yes' }))
    await documents.update({ TableName, Key: guest('G#1'), UpdateExpression: 'REMOVE answer' })
    await put(guest('G#2', { answer: 'yes', party: 3 }))

    const yes = await documents.query({
      TableName,
      IndexName: byAnswer,
      KeyConditionExpression: 'answer = :yes',
      ExpressionAttributeValues: { ':yes': 'yes' },
    })

    expect(yes.Items?.sort((one, other) => (one.sk < other.sk ? -1 : 1))).toEqual([
      guest('G#2', { answer: 'yes', party: 3 }),
      guest('G#3', { answer: 'yes' }),
    ])
  })

  it('writes and reads in batches', async () => {
    const items = ['G#1', 'G#2', 'G#3'].map((sk) => guest(sk, { answer: 'maybe' }))
    await documents.batchWrite({ RequestItems: { [TableName]: items.map((Item) => ({ PutRequest: { Item } })) } })
    await documents.batchWrite({ RequestItems: { [TableName]: [{ DeleteRequest: { Key: guest('G#2') } }] } })

    const { Responses } = await documents.batchGet({
      RequestItems: { [TableName]: { Keys: ['G#1', 'G#2', 'G#3'].map((sk) => guest(sk)) } },
    })

    expect(Responses?.[TableName]?.map((item) => item.sk).sort()).toEqual(['G#1', 'G#3'])
    expect(await everyItem(table, byAnswer)).toEqual(await everyItem(table))
  })
})

describe('transactions', () => {
  it('applies a put, an update, a delete and a check together', async () => {
    await put(guest('P#lunch', { remaining: 2 }))
    await put(guest('G#old'))
    await put(guest('META'))

    await documents.transactWrite({
      TransactItems: [
        { Put: { TableName, Item: guest('G#ada', { answer: 'yes' }), ...isAbsent } },
        {
          Update: {
            TableName,
            Key: guest('P#lunch'),
            UpdateExpression: 'SET remaining = remaining - :two',
            ConditionExpression: 'remaining >= :two',
            ExpressionAttributeValues: { ':two': 2 },
          },
        },
        { Delete: { TableName, Key: guest('G#old') } },
        { ConditionCheck: { TableName, Key: guest('META'), ...isPresent } },
      ],
    })

    expect(await everyItem(table)).toEqual([
      guest('G#ada', { answer: 'yes' }),
      guest('META'),
      guest('P#lunch', { remaining: 0 }),
    ])
    expect(await everyItem(table, byAnswer)).toEqual([guest('G#ada', { answer: 'yes' })])
  })

  it('leaves nothing behind when one condition fails, and gives a reason for each operation', async () => {
    await put(guest('G#ada', { answer: 'no' }))
    await put(guest('P#lunch', { remaining: 1 }))

    const refused = await documents
      .transactWrite({
        TransactItems: [
          {
            Update: { TableName, Key: guest('G#new'), UpdateExpression: 'SET answer = :a', ...values({ ':a': 'yes' }) },
          },
          { Put: { TableName, Item: guest('G#ada', { answer: 'yes' }) } },
          {
            ConditionCheck: {
              TableName,
              Key: guest('P#lunch'),
              ConditionExpression: 'remaining >= :two',
              ...values({ ':two': 2 }),
              ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
            },
          },
          { Delete: { TableName, Key: guest('G#nobody'), ...isPresent } },
        ],
      })
      .catch((error: unknown) => error)

    expect(refused).toMatchObject({
      name: 'TransactionCanceledException',
      message: expect.stringContaining('[None, None, ConditionalCheckFailed, ConditionalCheckFailed]'),
      CancellationReasons: [
        { Code: 'None' },
        { Code: 'None' },
        { Code: 'ConditionalCheckFailed', Item: { remaining: { N: '1' } } },
        { Code: 'ConditionalCheckFailed', Message: 'The conditional request failed' },
      ],
    })
    expect(await everyItem(table)).toEqual([guest('G#ada', { answer: 'no' }), guest('P#lunch', { remaining: 1 })])
    expect(await everyItem(table, byAnswer)).toEqual([guest('G#ada', { answer: 'no' })])
  })
  const values = (named: Record<string, unknown>): { ExpressionAttributeValues: Record<string, unknown> } => ({
    ExpressionAttributeValues: named,
  })

  it.each([
    ['an entry with two', () => [{ Put: { TableName, Item: guest('G#1') }, Delete: { TableName, Key: guest('G#2') } }]],
    ['101 operations', () => Array.from({ length: 101 }, (_, n) => ({ Put: { TableName, Item: guest(`G#${n}`) } }))],
    [
      'two on one item',
      () => [{ Put: { TableName, Item: guest('G#1') } }, { Delete: { TableName, Key: guest('G#1') } }],
    ],
  ])('refuses a transaction with %s and writes nothing', async (_, transactItems) => {
    const TransactItems = transactItems()

    const outcome = await outcomeOf(documents.transactWrite({ TransactItems }))

    expect(outcome).toBe('ValidationException')
    expect(await everyItem(table)).toEqual([])
  })

  it('refuses a transaction on a table that is not there', async () => {
    const elsewhere = { Put: { TableName: 'no-such-table', Item: guest('G#2') } }

    const outcome = await outcomeOf(
      documents.transactWrite({ TransactItems: [{ Put: { TableName, Item: guest('G#1') } }, elsewhere] }),
    )

    expect(outcome).toBe('ResourceNotFoundException')
    expect(await everyItem(table)).toEqual([])
  })

  it('reads several items of one moment, in the order asked for', async () => {
    await put(guest('G#1', { party: 1 }))
    await put(guest('G#2'))

    const { Responses } = await documents.transactGet({
      TransactItems: [
        { Get: { TableName, Key: guest('G#2') } },
        { Get: { TableName, Key: guest('G#nobody') } },
        { Get: { TableName, Key: guest('G#1') } },
      ],
    })

    expect(Responses?.map((response) => response.Item)).toEqual([guest('G#2'), undefined, guest('G#1', { party: 1 })])
  })
})
