/**
 * One way to write to the table: a list of conditional operations, as a single request where it is one and as a transaction where several must agree.
 * Says which condition failed instead of throwing, and tries again where the service says that transactions collided.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { ConditionalCheckFailedException, TransactionCanceledException } from '@aws-sdk/client-dynamodb'
import {
  DeleteCommand,
  type DynamoDBDocumentClient,
  PutCommand,
  TransactWriteCommand,
  type TransactWriteCommandInput,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb'
import { DomainError } from '../errors.ts'

export type Operation = NonNullable<TransactWriteCommandInput['TransactItems']>[number]

export interface Table {
  readonly client: DynamoDBDocumentClient
  readonly name: string
}

const maxAttempts = 30

/** `failed` holds the positions of the operations whose condition did not hold; nothing was written then. */
export async function writeTable(
  table: Table,
  operations: readonly Operation[],
): Promise<{ readonly written: true } | { readonly written: false; readonly failed: readonly number[] }> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await sendOperations(table, operations)
      return { written: true }
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return { written: false, failed: [0] }
      if (!(error instanceof TransactionCanceledException)) throw error
      const codes = (error.CancellationReasons ?? []).map(({ Code }) => Code)
      const failed = codes.flatMap((code, index) => (code === 'ConditionalCheckFailed' ? [index] : []))
      if (failed.length > 0) return { written: false, failed }
      const collided = codes.some((code) => code === 'TransactionConflict' || code === 'ThrottlingError')
      if (!collided) throw error
      if (attempt === maxAttempts)
        throw new DomainError(
          'conflict',
          `the table refused a transaction ${maxAttempts} times because of others at the same time`,
          { cause: error },
        )
      await pause(Math.random() * Math.min(400, 10 * 2 ** attempt))
    }
  }
}

async function sendOperations(table: Table, operations: readonly Operation[]): Promise<void> {
  const [only, ...others] = operations
  if (only === undefined) return
  if (others.length > 0 || only.ConditionCheck !== undefined) {
    await table.client.send(new TransactWriteCommand({ TransactItems: [...operations] }))
  } else if (only.Put !== undefined) {
    await table.client.send(new PutCommand(only.Put))
  } else if (only.Update !== undefined) {
    await table.client.send(new UpdateCommand(only.Update))
  } else if (only.Delete !== undefined) {
    await table.client.send(new DeleteCommand(only.Delete))
  }
}
