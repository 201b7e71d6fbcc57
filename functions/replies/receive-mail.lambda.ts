/** Mail that arrived at the reply domain: the receiving service's notification, from its topic by way of a queue. */
import { Logger } from '@aws-lambda-powertools/logger'
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda'
import * as z from 'zod'
import { handleBatch } from '../aws/queue-batch.ts'
import { readReceiptNotification } from '../aws/receipt-notification.ts'
import { runtime } from '../aws/runtime.ts'
import { receiveMail } from './receive-mail.ts'

const topicMessage = z.object({ Type: z.literal('Notification'), Message: z.string() })
const logger = new Logger({ serviceName: 'receive-mail' })

export async function handler(event: SQSEvent): Promise<SQSBatchResponse> {
  const desk = await runtime()
  return handleBatch(event, logger, async (body) => {
    const facts = readReceiptNotification(JSON.parse(topicMessage.parse(body).Message))
    await desk.inbound.keepFacts(facts)
    const outcome = await receiveMail(desk, facts.id)
    logger.info('mail received', { inbound: facts.id, outcome })
  })
}
