/**
 * The table engine as a part of the laptop: what it keeps over a restart, whom it answers, and how it refuses.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { type EmbeddedTable, startEmbeddedTable } from '../../../../infra/local/table/embedded-table.ts'
import { aTable, byAnswer, everyItem } from './table-under-test.ts'

let directory: string

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'table-'))
  return () => rm(directory, { recursive: true })
})

async function started(options: Parameters<typeof startEmbeddedTable>[0]): Promise<EmbeddedTable> {
  const engine = await startEmbeddedTable(options)
  onTestFinished(() => engine.close())
  return engine
}

describe('the directory', () => {
  it('keeps items, index and the tokens of transactions over a restart', async () => {
    const first = await startEmbeddedTable({ directory: join(directory, 'made', 'on demand') })
    const before = await aTable(first.endpoint)
    const { TableName } = before
    const addOne = {
      ClientRequestToken: 'kept-over-a-restart',
      TransactItems: [
        {
          Update: {
            TableName,
            Key: { pk: 'a', sk: '1' },
            UpdateExpression: 'SET answer = :yes ADD amount :one',
            ExpressionAttributeValues: { ':yes': 'yes', ':one': 1 },
          },
        },
      ],
    }
    await before.documents.transactWrite(addOne)
    await first.close()

    const second = await started({ directory: join(directory, 'made', 'on demand') })
    const after = await aTable(second.endpoint, TableName)
    await after.documents.transactWrite(addOne)

    expect(await everyItem(after)).toEqual([{ pk: 'a', sk: '1', answer: 'yes', amount: 1 }])
    expect(await everyItem(after, byAnswer)).toEqual(await everyItem(after))
  })

  it('is refused to a second engine in one line that names it', async () => {
    await started({ directory })

    const second = await startEmbeddedTable({ directory }).catch((error: Error) => error.message)

    expect(second).toMatch(/^the desk is already running on .*$/)
    expect(second).toContain(directory)
  })

  it('is free again once the engine is closed, also after a port that was taken', async () => {
    const { endpoint } = await started({})
    const port = Number(new URL(endpoint).port)

    await expect(startEmbeddedTable({ directory, port })).rejects.toThrow('EADDRINUSE')

    const { close } = await startEmbeddedTable({ directory })
    await close()
    await started({ directory })
  })

  it('gets the answers out before the engine closes', async () => {
    const engine = await startEmbeddedTable({ directory })
    const { documents, TableName } = await aTable(engine.endpoint)
    const first = documents.put({ TableName, Item: { pk: 'a', sk: 'first' } })
    const others = Promise.allSettled(
      Array.from({ length: 20 }, (_, n) => documents.put({ TableName, Item: { pk: 'a', sk: `${n}` } })),
    )
    await first

    await engine.close()

    const answered = (await others).filter((result) => result.status === 'fulfilled').length
    const again = await started({ directory })
    expect((await everyItem(await aTable(again.endpoint, TableName))).length).toBeGreaterThanOrEqual(answered + 1)
  })
})

describe('memory', () => {
  it('forgets everything when the engine closes', async () => {
    const first = await startEmbeddedTable({})
    await aTable(first.endpoint)
    await first.close()

    const second = await started({})
    const { client, TableName } = await aTable(second.endpoint)

    expect((await client.listTables()).TableNames).toEqual([TableName])
  })
})

describe('tables', () => {
  it('are ready for use at once, and gone at once', async () => {
    const { endpoint } = await started({})
    const { client, documents, TableName } = await aTable(endpoint)
    const status = (await client.describeTable({ TableName })).Table?.TableStatus
    await documents.put({ TableName, Item: { pk: 'a', sk: '1', answer: 'yes' } })

    await client.deleteTable({ TableName })

    expect(status).toBe('ACTIVE')
    await expect(client.describeTable({ TableName })).rejects.toThrow('not found')
  })
})

describe('the index', () => {
  it('tells items apart that the engine underneath would take for one', async () => {
    const { endpoint } = await started({})
    const table = await aTable(endpoint)
    // The first pair of keys of this form whose hashes agree in the six digits that dynalite looks at.
    const items = ['G#5656', 'G#9143'].map((sk) => ({ pk: 'C#spring', sk, answer: 'yes' }))
    for (const Item of items) await table.documents.put({ TableName: table.TableName, Item })

    expect(await everyItem(table, byAnswer)).toEqual(items)
  })
})

describe('the wire', () => {
  it.each([
    ['an operation it does not know', { 'x-amz-target': 'DynamoDB_20120810.constructor' }, '{}', 'UnknownOperation'],
    ['a body that is not JSON', {}, '{', 'Serialization'],
    ['a body that is not an object', {}, 'null', 'Serialization'],
    ['a web page that has made its host name point here', { host: 'guests.example:80' }, '{}', 'AccessDenied'],
  ])('refuses %s', async (_, headers, body, name) => {
    const { endpoint } = await started({})

    const answer = await posted(endpoint, { 'x-amz-target': 'DynamoDB_20120810.ListTables', ...headers }, body)

    expect(answer).toEqual({
      status: 400,
      __type: `com.amazon.coral.service#${name}Exception`,
      message: expect.anything(),
    })
  })

  it('answers on this machine only', async () => {
    const { endpoint } = await started({})

    expect(new URL(endpoint).hostname).toBe('127.0.0.1')
  })
})

function posted(endpoint: string, headers: Record<string, string>, body: string): Promise<object> {
  return new Promise((resolve, reject) => {
    request(endpoint, { method: 'POST', headers }, (response) => {
      text(response).then((answer) => resolve({ status: response.statusCode, ...JSON.parse(answer) }), reject)
    })
      .on('error', reject)
      .end(body)
  })
}
