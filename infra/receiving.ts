/**
 * How replies come in: receipt rule -> bucket, with a notification that carries envelope and verdicts -> queue -> function.
 * The rule set does nothing until it is made the active one: an account has one per region, and a template cannot take that place.
 */
import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib'
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { BlockPublicAccess, Bucket, type IBucket } from 'aws-cdk-lib/aws-s3'
import { ReceiptRuleSet, TlsPolicy } from 'aws-cdk-lib/aws-ses'
import { S3 } from 'aws-cdk-lib/aws-ses-actions'
import { Topic } from 'aws-cdk-lib/aws-sns'
import { SqsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions'
import { Construct } from 'constructs'
import { environmentNames } from '../functions/environment.ts'
import { DeskFunction } from './desk-function.ts'
import type { Sending } from './sending.ts'
import type { StageSettings } from './settings.ts'
import { grantReadObjects, type Storage } from './storage.ts'
import { WorkQueue } from './work-queue.ts'

export class Receiving extends Construct {
  readonly receiver: DeskFunction
  readonly ruleSet: ReceiptRuleSet

  constructor(
    scope: Construct,
    id: string,
    props: { readonly settings: StageSettings; readonly storage: Storage; readonly sending: Sending },
  ) {
    super(scope, id)
    const { settings, storage, sending } = props
    const inbound = new Bucket(this, 'Inbound', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      enforceSSL: true,
      lifecycleRules: [
        {
          expiration: Duration.days(settings.keepMailDays),
          abortIncompleteMultipartUploadAfter: Duration.days(1),
        },
      ],
      removalPolicy: RemovalPolicy.RETAIN,
    })

    this.receiver = new DeskFunction(this, 'ReceiveMail', {
      entry: 'replies/receive-mail.lambda.ts',
      description: 'Reads one arrived mail and records it, puts it before a person, or sets it aside',
      timeoutSeconds: 60,
      // A mail may have 40 MB.
      memoryMegabytes: 1024,
    })
    storage.grantTable(this.receiver, 'GetItem', 'PutItem', 'UpdateItem', 'Query')
    storage.grantReadKeys(this.receiver)
    sending.grantQueue(this.receiver)
    grantReadObjects(this.receiver, inbound)
    this.receiver.addToRolePolicy(
      new PolicyStatement({ actions: ['s3:PutObject'], resources: [inbound.arnForObjects('*.json')] }),
    )
    this.receiver.addEnvironment(environmentNames.inbound, inbound.bucketName)

    const arrivals = new Topic(this, 'Arrivals', { enforceSSL: true })
    arrivals.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('ses.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [arrivals.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    )
    const queue = new WorkQueue(this, 'ArrivalQueue', { consumer: this.receiver, batchSize: 1, maxConsumers: 5 })
    arrivals.addSubscription(new SqsSubscription(queue))

    this.ruleSet = new ReceiptRuleSet(this, 'RuleSet', {
      rules: [
        {
          recipients: [settings.replyDomain],
          scanEnabled: true,
          tlsPolicy: TlsPolicy.REQUIRE,
          // The cast is for `isWebsite?`, which the library's own types declare in two ways.
          actions: [new S3({ bucket: inbound as IBucket, topic: arrivals })],
        },
      ],
    })
  }
}
