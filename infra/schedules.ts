/** What runs by itself: each minute, the pass that settles, releases and closes. */
import { Duration } from 'aws-cdk-lib'
import { Schedule, ScheduleExpression } from 'aws-cdk-lib/aws-scheduler'
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets'
import { Construct } from 'constructs'
import { DeskFunction } from './desk-function.ts'
import type { Sending } from './sending.ts'
import type { Storage } from './storage.ts'

export class Schedules extends Construct {
  readonly runner: DeskFunction

  constructor(scope: Construct, id: string, props: { readonly storage: Storage; readonly sending: Sending }) {
    super(scope, id)
    const { storage, sending } = props
    this.runner = new DeskFunction(this, 'RunSchedule', {
      entry: 'reminders/run-schedule.lambda.ts',
      description: 'Each minute: settles claims, releases due mail, closes campaigns at their deadline',
      // A run ends before the next begins.
      timeoutSeconds: 55,
      memoryMegabytes: 1024,
    })
    storage.grantTable(this.runner, 'GetItem', 'PutItem', 'Query')
    storage.grantReadKeys(this.runner)
    sending.grantQueue(this.runner)
    sending.grantReadQuota(this.runner)
    // The closing summary to staff.
    sending.grantSendMail(this.runner)
    // A failed run is not repeated: the next minute finds whatever is open.
    this.runner.configureAsyncInvoke({ retryAttempts: 0, maxEventAge: Duration.minutes(1) })
    new Schedule(this, 'EachMinute', {
      schedule: ScheduleExpression.rate(Duration.minutes(1)),
      target: new LambdaInvoke(this.runner, { retryAttempts: 0, maxEventAge: Duration.minutes(1) }),
    })
  }
}
