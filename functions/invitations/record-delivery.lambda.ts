/** The mail service's events, from the event bus by way of a queue. */
import { Logger } from '@aws-lambda-powertools/logger'
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda'
import * as z from 'zod'
import { handleBatch } from '../aws/queue-batch.ts'
import { runtime } from '../aws/runtime.ts'
import { readDeliveryEvent } from './delivery-event.ts'
import { recordDelivery } from './record-delivery.ts'

const busEvent = z.object({ source: z.literal('aws.ses'), detail: z.unknown() })
const logger = new Logger({ serviceName: 'record-delivery' })

export async function handler(event: SQSEvent): Promise<SQSBatchResponse> {
  const desk = await runtime()
  return handleBatch(event, logger, async (body) => {
    const delivery = readDeliveryEvent(busEvent.parse(body).detail)
    if (delivery === undefined) return
    const { type, ref, mailing, messageId } = delivery
    const outcome = await recordDelivery(desk, delivery)
    logger.info('mail service reported', { type, ...ref, mailing, messageId, outcome })
  })
}
