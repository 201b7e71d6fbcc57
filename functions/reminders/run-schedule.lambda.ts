/** Each minute. A run that fails is not repeated: the next minute finds whatever is open. */
import { Logger } from '@aws-lambda-powertools/logger'
import { describeFailure } from '../aws/queue-batch.ts'
import { runtime } from '../aws/runtime.ts'
import { runSchedule } from './run-schedule.ts'

const logger = new Logger({ serviceName: 'run-schedule' })

export async function handler(): Promise<void> {
  try {
    logger.info('schedule ran', { ...(await runSchedule(await runtime())) })
  } catch (error) {
    logger.error('schedule failed', describeFailure(error))
    // The platform logs what a function throws, message and all.
    throw new Error('run-schedule failed; the log line before says where')
  }
}
