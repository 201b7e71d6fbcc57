/** A queue that one function empties. What fails again and again ends in a queue of dead letters beside it, for a person to see. */
import { Duration } from 'aws-cdk-lib'
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources'
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs'
import type { Construct } from 'constructs'
import type { DeskFunction } from './desk-function.ts'

/** The service asks for this many time-outs, so that no message is handed out while it is still worked on. */
const timeoutsPerVisibility = 6
const attempts = 5

export class WorkQueue extends Queue {
  constructor(
    scope: Construct,
    id: string,
    props: {
      readonly consumer: DeskFunction
      readonly batchSize: number
      /** At least 2. */
      readonly maxConsumers: number
    },
  ) {
    super(scope, id, {
      visibilityTimeout: Duration.seconds(timeoutsPerVisibility * props.consumer.timeoutSeconds),
      retentionPeriod: Duration.days(4),
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      deadLetterQueue: {
        maxReceiveCount: attempts,
        queue: new Queue(scope, `${id}DeadLetters`, {
          retentionPeriod: Duration.days(14),
          encryption: QueueEncryption.SQS_MANAGED,
          enforceSSL: true,
        }),
      },
    })
    props.consumer.addEventSource(
      new SqsEventSource(this, {
        batchSize: props.batchSize,
        maxConcurrency: props.maxConsumers,
        reportBatchItemFailures: true,
      }),
    )
  }
}
