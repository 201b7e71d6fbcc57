/** How mail leaves, and how the desk learns what became of it: queue -> sender -> mail service -> event bus -> queue -> record. */
import { Stack } from 'aws-cdk-lib'
import { EventBus, Rule } from 'aws-cdk-lib/aws-events'
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets'
import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda'
import {
  ConfigurationSet,
  EmailIdentity,
  EmailSendingEvent,
  EventDestination,
  Identity,
  SuppressionReasons,
} from 'aws-cdk-lib/aws-ses'
import { Construct } from 'constructs'
import { environmentNames } from '../functions/environment.ts'
import { DeskFunction } from './desk-function.ts'
import type { StageSettings } from './settings.ts'
import type { Storage } from './storage.ts'
import { WorkQueue } from './work-queue.ts'

export class Sending extends Construct {
  readonly sender: DeskFunction
  readonly queue: WorkQueue
  readonly #identity: EmailIdentity
  readonly #configurationSet: ConfigurationSet

  constructor(scope: Construct, id: string, props: { readonly settings: StageSettings; readonly storage: Storage }) {
    super(scope, id)
    const { settings, storage } = props
    this.#identity = new EmailIdentity(this, 'Domain', { identity: Identity.domain(settings.domain) })
    // No open or click tracking, and no validation of addresses, which is billed for each.
    this.#configurationSet = new ConfigurationSet(this, 'ConfigurationSet', {
      suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS,
      disableAutoValidation: true,
      vdmOptions: { engagementMetrics: false, optimizedSharedDelivery: false },
    })

    this.sender = new DeskFunction(this, 'SendMail', {
      entry: 'invitations/send-mail.lambda.ts',
      description: 'Claims one mail, hands it over once, writes what came of it',
      // Shorter than the grace after which a claim counts as abandoned (functions/reminders/run-schedule.ts).
      timeoutSeconds: 60,
      memoryMegabytes: 1024,
    })
    this.queue = new WorkQueue(this, 'SendQueue', { consumer: this.sender, batchSize: 1, maxConsumers: 2 })
    storage.grantTable(this.sender, 'GetItem', 'PutItem')
    storage.grantReadFiles(this.sender)
    storage.grantReadKeys(this.sender)
    this.grantSendMail(this.sender)

    this.#recordDeliveries(storage)
  }

  /** To put mails on the queue. */
  grantQueue(fn: LambdaFunction): void {
    fn.addToRolePolicy(new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [this.queue.queueArn] }))
    fn.addEnvironment(environmentNames.sendQueue, this.queue.queueUrl)
  }

  /** To hand mails to the service, as this domain and with this configuration set only. */
  grantSendMail(fn: LambdaFunction): void {
    const configurationSet = Stack.of(this).formatArn({
      service: 'ses',
      resource: 'configuration-set',
      resourceName: this.#configurationSet.configurationSetName,
    })
    fn.addToRolePolicy(
      new PolicyStatement({
        // The same call; a raw message is checked under its older name.
        actions: ['ses:SendEmail', 'ses:SendRawEmail'],
        resources: [this.#identity.emailIdentityArn, configurationSet],
      }),
    )
    fn.addEnvironment(environmentNames.configurationSet, this.#configurationSet.configurationSetName)
  }

  /** To ask for the account's rate and quota; the service knows no resource for it. */
  grantReadQuota(fn: LambdaFunction): void {
    fn.addToRolePolicy(new PolicyStatement({ actions: ['ses:GetAccount'], resources: ['*'] }))
  }

  #recordDeliveries(storage: Storage): void {
    const recorder = new DeskFunction(this, 'RecordDelivery', {
      entry: 'invitations/record-delivery.lambda.ts',
      description: 'Writes bounces, complaints and proofs of delivery into the history of guests',
      timeoutSeconds: 30,
    })
    storage.grantTable(recorder, 'GetItem', 'PutItem')
    const queue = new WorkQueue(this, 'MailEventQueue', { consumer: recorder, batchSize: 10, maxConsumers: 5 })

    const bus = EventBus.fromEventBusName(this, 'DefaultBus', 'default')
    this.#configurationSet.addEventDestination('ToEventBus', {
      destination: EventDestination.eventBus(bus),
      events: [
        EmailSendingEvent.DELIVERY,
        EmailSendingEvent.BOUNCE,
        EmailSendingEvent.COMPLAINT,
        EmailSendingEvent.REJECT,
      ],
    })
    new Rule(this, 'MailEvents', {
      description: 'What the mail service reports about mail of this desk',
      eventPattern: {
        source: ['aws.ses'],
        detail: { mail: { tags: { 'ses:configuration-set': [this.#configurationSet.configurationSetName] } } },
      },
      targets: [new SqsQueue(queue)],
    })
  }
}
