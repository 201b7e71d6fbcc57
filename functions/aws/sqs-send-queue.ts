/** The queue between pump and sender on SQS. It may lose or repeat: the pump finds everybody again, the sender's claim makes repeats harmless. */
import { SendMessageBatchCommand, type SQSClient } from '@aws-sdk/client-sqs'
import { DomainError } from '../errors.ts'
import type { SendQueue } from '../ports.ts'

const maxBatch = 10

export function sqsSendQueue(client: SQSClient, queueUrl: string): SendQueue {
  return {
    /** `unavailable` where the service refused some; all others are on the queue then. */
    async push(tasks) {
      const refusals: string[] = []
      for (let first = 0; first < tasks.length; first += maxBatch) {
        const Entries = tasks
          .slice(first, first + maxBatch)
          .map(({ ref, mailing }, index) => ({ Id: String(index), MessageBody: JSON.stringify({ ref, mailing }) }))
        const { Failed = [] } = await client.send(new SendMessageBatchCommand({ QueueUrl: queueUrl, Entries }))
        refusals.push(...Failed.map(({ Code }) => Code ?? 'no code'))
      }
      if (refusals.length === 0) return
      const codes = [...new Set(refusals)].join(', ')
      throw new DomainError('unavailable', `${refusals.length} of ${tasks.length} mails were not queued: ${codes}`)
    },
  }
}
