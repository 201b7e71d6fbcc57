/**
 * An empty table with one index behind any DynamoDB endpoint, for the tests of the table engine and the table contract:
 * keys `pk` and `sk`, and the index `byAnswer` that holds the items with an `answer`.
 */
import { randomUUID } from 'node:crypto'
import { DynamoDB, waitUntilTableExists } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocument } from '@aws-sdk/lib-dynamodb'

export type TableUnderTest = { client: DynamoDB; documents: DynamoDBDocument; TableName: string }
export type StoredItem = { pk: string; sk: string } & Record<string, unknown>

export const byAnswer = 'byAnswer'

/** Connects to the endpoint with the official client, and makes the table unless the name of an existing one is given. */
export async function aTable(endpoint: string, existing?: string): Promise<TableUnderTest> {
  const client = new DynamoDB({
    endpoint,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  })
  const documents = DynamoDBDocument.from(client, { marshallOptions: { removeUndefinedValues: true } })
  const TableName = existing ?? `table-${randomUUID()}`
  if (existing === undefined) {
    await client.createTable({
      TableName,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [
        { AttributeName: 'pk', AttributeType: 'S' },
        { AttributeName: 'sk', AttributeType: 'S' },
        { AttributeName: 'answer', AttributeType: 'S' },
      ],
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
      GlobalSecondaryIndexes: [
        {
          IndexName: byAnswer,
          KeySchema: [{ AttributeName: 'answer', KeyType: 'HASH' }],
          Projection: { ProjectionType: 'ALL' },
        },
      ],
    })
    await waitUntilTableExists({ client, maxWaitTime: 60 }, { TableName })
  }
  return { client, documents, TableName }
}

/** Every item of the table, or of its index, in the order of the keys. */
export async function everyItem(
  { documents, TableName }: TableUnderTest,
  IndexName?: typeof byAnswer,
): Promise<StoredItem[]> {
  const items: StoredItem[] = []
  let ExclusiveStartKey: Record<string, unknown> | undefined
  do {
    const page = await documents.scan({ TableName, IndexName, ExclusiveStartKey })
    items.push(...((page.Items ?? []) as StoredItem[]))
    ExclusiveStartKey = page.LastEvaluatedKey
  } while (ExclusiveStartKey)
  return items.sort((one, other) => (one.pk + one.sk < other.pk + other.sk ? -1 : 1))
}

/** The name of the error that a request ends in, with the codes of a cancelled transaction; `done` when it succeeds. */
export async function outcomeOf(request: Promise<unknown>): Promise<string> {
  try {
    await request
    return 'done'
  } catch (error) {
    const { name, CancellationReasons } = error as Error & { CancellationReasons?: { Code?: string }[] }
    return CancellationReasons ? `cancelled: ${CancellationReasons.map((reason) => reason.Code).join(', ')}` : name
  }
}
