/**
 * Many requests to the embedded engine at the same time: places are given out once, and a transaction is read in whole.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type EmbeddedTable, startEmbeddedTable } from '../../../../infra/local/table/embedded-table.ts'
import { aTable, byAnswer, everyItem, outcomeOf, type TableUnderTest } from './table-under-test.ts'

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
const put = (Item: object): Promise<unknown> => documents.put({ TableName, Item: { ...Item } })
const read = async (Key: object): Promise<unknown> => (await documents.get({ TableName, Key: { ...Key } })).Item
const isAbsent = { ConditionExpression: 'attribute_not_exists(pk)' }

describe('parallel requests', () => {
  it('hands out 200 places to 210 that ask at once', async () => {
    await put(guest('P#lunch', { remaining: 200 }))
    const takeOne = {
      TableName,
      Key: guest('P#lunch'),
      UpdateExpression: 'SET remaining = remaining - :one',
      ConditionExpression: 'remaining >= :one',
      ExpressionAttributeValues: { ':one': 1 },
    }

    const outcomes = await Promise.all(Array.from({ length: 210 }, () => outcomeOf(documents.update(takeOne))))

    expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(200)
    expect(await read(guest('P#lunch'))).toMatchObject({ remaining: 0 })
  })

  it('never takes more places than there are when 40 ask at once for two each', async () => {
    await put(guest('P#lunch', { remaining: 30 }))

    const outcomes = await Promise.all(
      Array.from({ length: 40 }, (_, number) =>
        outcomeOf(
          documents.transactWrite({
            TransactItems: [
              { Put: { TableName, Item: guest(`G#${number}`, { answer: 'yes' }), ...isAbsent } },
              {
                Update: {
                  TableName,
                  Key: guest('P#lunch'),
                  UpdateExpression: 'ADD remaining :minusTwo',
                  ConditionExpression: 'remaining >= :two',
                  ExpressionAttributeValues: { ':minusTwo': -2, ':two': 2 },
                },
              },
            ],
          }),
        ),
      ),
    )

    expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(15)
    expect(await everyItem(table, byAnswer)).toHaveLength(15)
    expect(await read(guest('P#lunch'))).toMatchObject({ remaining: 0 })
  })

  it('reads all items of a transaction as of one moment while others change them', async () => {
    const keys = Array.from({ length: 60 }, (_, number) => guest(`G#${number}`))
    const write = (party: number): Promise<unknown> =>
      documents.transactWrite({
        TransactItems: keys.map((key) => ({ Put: { TableName, Item: { ...key, party } } })),
      })
    await write(0)
    let isWriting = true
    const writing = Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map(write)).finally(() => {
      isWriting = false
    })

    const sizes: number[] = []
    while (isWriting) {
      const { Responses } = await documents.transactGet({
        TransactItems: keys.map((Key) => ({ Get: { TableName, Key } })),
      })
      sizes.push(new Set(Responses?.map((response) => response.Item?.party)).size)
    }
    await writing

    expect(sizes).toEqual(sizes.map(() => 1))
  })
})
