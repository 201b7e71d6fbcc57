/**
 * Messages of a queue, one after the other: those that fail go back alone, all others are done. After a few failures the queue puts a
 * message aside for a person.
 */
import type { Logger } from '@aws-lambda-powertools/logger'
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda'
import { DomainError } from '../errors.ts'

/** Hands each message's body, read as JSON, to `handle`; what it throws fails that message only. */
export async function handleBatch(
  event: SQSEvent,
  logger: Logger,
  handle: (body: unknown) => Promise<void>,
): Promise<SQSBatchResponse> {
  const failed: string[] = []
  for (const { messageId, body } of event.Records) {
    try {
      await handle(JSON.parse(body))
    } catch (error) {
      logger.error('message failed', { queueMessage: messageId, ...describeFailure(error) })
      failed.push(messageId)
    }
  }
  return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) }
}

/** What the log may say of an error: its name and where it happened. Only messages of our own are known to name no person. */
export function describeFailure(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { error: typeof error }
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return {
    error: error.name,
    ...(error instanceof DomainError ? { code: error.code, reason: error.message } : {}),
    at: frames.slice(0, 5).map((line) => line.trim()),
  }
}
