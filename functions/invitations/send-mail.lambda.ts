/** Tasks from the send queue, each one mail. Throttled mail is not returned to the queue: the pump finds it again. */
import { Logger } from '@aws-lambda-powertools/logger'
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda'
import * as z from 'zod'
import { handleBatch } from '../aws/queue-batch.ts'
import { runtime } from '../aws/runtime.ts'
import { sendMail } from './send-mail.ts'

const sendTask = z.object({
  ref: z.object({ campaign: z.string(), shard: z.int(), guest: z.string() }),
  mailing: z.string(),
})
const logger = new Logger({ serviceName: 'send-mail' })

export async function handler(event: SQSEvent): Promise<SQSBatchResponse> {
  const desk = await runtime()
  return handleBatch(event, logger, async (body) => {
    const task = sendTask.parse(body)
    const { outcome } = await sendMail(desk, task)
    logger.info('mail handled', { ...task.ref, mailing: task.mailing, outcome })
  })
}
