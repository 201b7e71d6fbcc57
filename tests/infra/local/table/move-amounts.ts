/**
 * The process that the kill test kills: it runs the table engine on the directory given and changes it without pause, by
 * transactions that move amounts between accounts and by single writes, and prints a line for each answer it has got.
 *
 *   node move-amounts.ts <directory> <table name> <round>
 */
import { startEmbeddedTable } from '../../../../infra/local/table/embedded-table.ts'
import { aTable } from './table-under-test.ts'

const [directory = '', TableName = '', round = ''] = process.argv.slice(2)
const { endpoint } = await startEmbeddedTable({ directory })
const { documents } = await aTable(endpoint, TableName)

/** Moves amounts around a ring of accounts, turns all of them to another answer, and enters it in a ledger: all at once. */
async function move(turn: string, amounts: number[]): Promise<void> {
  const changes = amounts.map((amount, account) => ({
    Update: {
      TableName,
      Key: { pk: 'account', sk: `${account}` },
      UpdateExpression: 'SET answer = :turn ADD amount :by',
      ExpressionAttributeValues: { ':by': (amounts.at(account - 1) ?? 0) - amount, ':turn': `turn ${turn}` },
    },
  }))
  const entry = { pk: 'ledger', sk: turn, amounts }
  await documents.transactWrite({ TransactItems: [...changes, { Put: { TableName, Item: entry } }] })
  console.log(`moved ${turn}`)
}

/** Changes the index attribute of a single item, and counts. */
async function answer(count: number): Promise<void> {
  const Item = { pk: 'single', sk: round, count, answer: `answer ${count % 5}`, padding: 'x'.repeat(2000) }
  await documents.put({ TableName, Item })
  console.log(`answered ${count}`)
}

async function mover(number: number): Promise<never> {
  for (let count = 0; ; count += 1) {
    await move(
      `${round}-${number}-${count}`,
      Array.from({ length: 8 }, (_, account) => (number + count * account) % 9),
    )
  }
}

async function answerer(): Promise<never> {
  for (let count = 1; ; count += 1) await answer(count)
}

await Promise.all([mover(1), mover(2), mover(3), answerer()])
