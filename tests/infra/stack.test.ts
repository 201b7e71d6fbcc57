/** What the stack promises, by property: the table that the adapters expect, least privilege, nothing lost, nothing public, no tracking. */
import { readFileSync } from 'node:fs'
import { App } from 'aws-cdk-lib'
import { Match, Template } from 'aws-cdk-lib/assertions'
import { describe, expect, it } from 'vitest'
import { tableDefinition } from '../../functions/aws/table.ts'
import { environmentNames } from '../../functions/environment.ts'
import { RsvpStack } from '../../infra/rsvp-stack.ts'
import { readSettings } from '../../infra/settings.ts'

interface Resource {
  readonly Type: string
  // biome-ignore lint/suspicious/noExplicitAny: a template is JSON of no type.
  readonly Properties: any
  readonly DeletionPolicy?: string
}

const { context } = JSON.parse(readFileSync(new URL('../../cdk.json', import.meta.url), 'utf8'))
const app = new App({ context: { ...context, 'aws:cdk:bundling-stacks': [] } })
const template = Template.fromStack(new RsvpStack(app, 'desk', readSettings('example')))
const resources = Object.entries(template.toJSON().Resources as Record<string, Resource>)

const ofType = (type: string) => resources.filter(([, { Type }]) => Type === type)
const only = (type: string, name: string): [string, Resource] => {
  const [found, ...others] = ofType(type).filter(([id]) => id.replace(/[0-9A-F]{8}$/, '').endsWith(name))
  if (found === undefined || others.length > 0) throw new Error(`not exactly one ${type} called ${name}`)
  return found
}
const functionNames = ['SendMail', 'RecordDelivery', 'AnswerPages', 'ReceiveMail', 'RunSchedule'] as const
type FunctionName = (typeof functionNames)[number]
const deskFunction = (name: FunctionName) => only('AWS::Lambda::Function', name)[1].Properties

interface Statement {
  readonly actions: readonly string[]
  readonly resources: readonly unknown[]
}
const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value])

/** Everything that the role of a function allows. */
function allowed(name: FunctionName): Statement[] {
  const role = deskFunction(name).Role['Fn::GetAtt'][0]
  return ofType('AWS::IAM::Policy')
    .filter(([, { Properties }]) => Properties.Roles.some((each: { Ref: string }) => each.Ref === role))
    .flatMap(([, { Properties }]) => Properties.PolicyDocument.Statement)
    .map(({ Action, Resource }) => ({ actions: asList(Action) as string[], resources: asList(Resource) }))
}
const actionsOf = (name: FunctionName, service: string) =>
  allowed(name)
    .flatMap(({ actions }) => actions)
    .filter((action) => action.startsWith(`${service}:`))
    .map((action) => action.slice(service.length + 1))
    .sort()

describe('the table', () => {
  const [, table] = ofType('AWS::DynamoDB::Table')[0] as [string, Resource]

  it('has the keys, attributes and index that the adapters and the laptop use', () => {
    const { TableName: _, AttributeDefinitions, ...expected } = tableDefinition('any')

    expect(table.Properties).toMatchObject(expected)
    expect(table.Properties.GlobalSecondaryIndexes).toHaveLength(1)
    expect(table.Properties.AttributeDefinitions).toHaveLength(AttributeDefinitions?.length ?? 0)
    expect(table.Properties.AttributeDefinitions).toEqual(expect.arrayContaining(AttributeDefinitions ?? []))
  })

  it('can be restored to any moment and is not deleted with the stack', () => {
    expect(table.Properties).toMatchObject({
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      DeletionProtectionEnabled: true,
      TimeToLiveSpecification: { Enabled: true },
    })
    expect(table.DeletionPolicy).toBe('Retain')
  })
})

describe('what is kept', () => {
  it.each(ofType('AWS::S3::Bucket').map(([id, bucket]) => [id, bucket] as const))(
    'in bucket %s is private, encrypted on the way, and stays when the stack goes',
    (id, bucket) => {
      expect(bucket.Properties.PublicAccessBlockConfiguration).toEqual({
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      })
      expect(bucket.DeletionPolicy).toBe('Retain')
      template.hasResourceProperties('AWS::S3::BucketPolicy', {
        Bucket: { Ref: id },
        PolicyDocument: { Statement: Match.arrayWith([refusesPlainText]) },
      })
    },
  )

  it('of arrived mail goes after the days that the stage sets', () => {
    expect(only('AWS::S3::Bucket', 'Inbound')[1].Properties.LifecycleConfiguration.Rules).toEqual([
      expect.objectContaining({ ExpirationInDays: 180, Status: 'Enabled' }),
    ])
  })

  it('as keys is drawn by the secret store, in a form that the run time reads, and stays when the stack goes', () => {
    const [, secret] = only('AWS::SecretsManager::Secret', 'KeyRing')

    expect(secret.DeletionPolicy).toBe('Retain')
    expect(secret.Properties.GenerateSecretString).toMatchObject({
      SecretStringTemplate: '{"keys":{}}',
      GenerateStringKey: 'guestIdKey',
      PasswordLength: 44,
      ExcludePunctuation: true,
    })
  })
})

const refusesPlainText = Match.objectLike({
  Effect: 'Deny',
  Principal: Match.anyValue(),
  Condition: { Bool: { 'aws:SecureTransport': 'false' } },
})

describe('queues', () => {
  const consumed = ofType('AWS::Lambda::EventSourceMapping').map(([, { Properties }]) => ({
    queueId: Properties.EventSourceArn['Fn::GetAtt'][0] as string,
    functionId: Properties.FunctionName.Ref as string,
    mapping: Properties,
  }))
  const byId = (id: string) => resources.find(([each]) => each === id)?.[1].Properties

  it('are three, and three for dead letters', () => {
    expect(consumed).toHaveLength(3)
    expect(ofType('AWS::SQS::Queue')).toHaveLength(6)
  })

  it.each(consumed)('$queueId keeps what fails, and hides a message six time-outs long', ({ queueId, functionId }) => {
    const queue = byId(queueId)

    expect(queue.RedrivePolicy.maxReceiveCount).toBeGreaterThanOrEqual(5)
    expect(byId(queue.RedrivePolicy.deadLetterTargetArn['Fn::GetAtt'][0])).toMatchObject({
      MessageRetentionPeriod: 14 * 24 * 3600,
    })
    expect(queue.VisibilityTimeout).toBeGreaterThanOrEqual(6 * byId(functionId).Timeout)
  })

  it.each(consumed)('$queueId takes back single messages of a batch', ({ mapping }) => {
    expect(mapping.FunctionResponseTypes).toEqual(['ReportBatchItemFailures'])
  })

  it.each(ofType('AWS::SQS::Queue').map(([id]) => id))('%s is encrypted, at rest and on the way', (id) => {
    expect(byId(id).SqsManagedSseEnabled).toBe(true)
    template.hasResourceProperties('AWS::SQS::QueuePolicy', {
      Queues: [{ Ref: id }],
      PolicyDocument: { Statement: Match.arrayWith([refusesPlainText]) },
    })
  })
})

describe.each(functionNames)('the function %s', (name) => {
  it('runs on the current Node on arm64, with a log group of its own that forgets', () => {
    const { Runtime, Architectures, LoggingConfig } = deskFunction(name)

    expect({ Runtime, Architectures }).toEqual({ Runtime: 'nodejs24.x', Architectures: ['arm64'] })
    const [, logGroup] = only('AWS::Logs::LogGroup', `${name}Log`)
    expect(LoggingConfig.LogGroup.Ref).toBe(only('AWS::Logs::LogGroup', `${name}Log`)[0])
    expect(logGroup.Properties.RetentionInDays).toBe(90)
  })

  it('has a role of its own without managed policies', () => {
    const [id, role] = only('AWS::IAM::Role', `${name}Role`)

    expect(deskFunction(name).Role['Fn::GetAtt'][0]).toBe(id)
    expect(role.Properties.ManagedPolicyArns).toBeUndefined()
  })

  it('may do nothing to everything, but ask for the mail quota, which has no resource', () => {
    const statements = allowed(name)

    expect(statements.flatMap(({ actions }) => actions).filter((action) => action.includes('*'))).toEqual([])
    expect(statements.filter(({ resources }) => resources.includes('*')).flatMap(({ actions }) => actions)).toEqual(
      name === 'RunSchedule' ? ['ses:GetAccount'] : [],
    )
  })

  it('never scans the table or deletes from it', () => {
    const table = actionsOf(name, 'dynamodb')

    expect(table).toContain('GetItem')
    for (const action of ['Scan', 'DeleteItem', 'BatchWriteItem', 'DeleteTable']) expect(table).not.toContain(action)
  })

  it('has the variables of what it may use, and no others', () => {
    const variables = Object.keys(deskFunction(name).Environment.Variables).sort()
    const uses: Record<string, boolean> = {
      [environmentNames.table]: true,
      [environmentNames.files]: actionsOf(name, 's3').length > 0 && name !== 'ReceiveMail',
      [environmentNames.inbound]: name === 'ReceiveMail',
      [environmentNames.sendQueue]: actionsOf(name, 'sqs').includes('SendMessage'),
      [environmentNames.keyRing]: actionsOf(name, 'secretsmanager').length > 0,
      [environmentNames.configurationSet]: actionsOf(name, 'ses').includes('SendEmail'),
    }

    const forPermissions = variables.filter((each) => each in uses)
    expect(forPermissions).toEqual(
      Object.keys(uses)
        .filter((each) => uses[each])
        .sort(),
    )
    for (const variable of variables) expect(Object.values(environmentNames)).toContain(variable)
  })
})

describe('least privilege', () => {
  it('the sender reads and writes single items: no query, no scan', () => {
    expect(actionsOf('SendMail', 'dynamodb')).toEqual(['GetItem', 'PutItem'])
  })

  it('the answer pages cannot send mail, only ask the sender to', () => {
    expect(actionsOf('AnswerPages', 'ses')).toEqual([])
    expect(actionsOf('AnswerPages', 'sqs')).toEqual(['SendMessage'])
  })

  it('the answer pages read files and write none', () => {
    expect(actionsOf('AnswerPages', 's3')).toEqual(['GetObject', 'ListBucket'])
  })

  it('only the sender and the schedule, for its summary to staff, may send mail', () => {
    const senders = functionNames.filter((name) => actionsOf(name, 'ses').includes('SendEmail'))

    expect(senders).toEqual(['SendMail', 'RunSchedule'])
  })

  it('who may send mail may do so as the stage’s domain and with its configuration set only', () => {
    const [statement] = allowed('SendMail').filter(({ actions }) => actions.includes('ses:SendEmail'))

    expect(JSON.stringify(statement?.resources)).toMatch(/:identity\//)
    expect(JSON.stringify(statement?.resources)).toMatch(/:configuration-set\//)
    expect(statement?.resources).toHaveLength(2)
  })

  it('who reads arrived mail writes facts beside it and changes no mail', () => {
    const writes = allowed('ReceiveMail').filter(({ actions }) => actions.includes('s3:PutObject'))

    expect(JSON.stringify(writes.map(({ resources }) => resources))).toContain('/*.json')
    expect(writes).toHaveLength(1)
  })

  it('who records deliveries has no keys', () => {
    expect(actionsOf('RecordDelivery', 'secretsmanager')).toEqual([])
  })
})

describe('the answer API', () => {
  const stage = ofType('AWS::ApiGatewayV2::Stage')[0]?.[1].Properties

  it('slows down whoever guesses links', () => {
    expect(stage.DefaultRouteSettings.ThrottlingRateLimit).toBeGreaterThan(0)
    expect(stage.DefaultRouteSettings.ThrottlingBurstLimit).toBeGreaterThan(0)
  })

  it('logs requests by route, never by path or person', () => {
    const format: string = stage.AccessLogSettings.Format

    expect(format).toContain('$context.routeKey')
    expect(format).not.toMatch(/path|sourceIp|userAgent|queryString/i)
  })

  it('leads every path to the pages', () => {
    const routes = ofType('AWS::ApiGatewayV2::Route').map(([, { Properties }]) => Properties.RouteKey)

    expect(routes.sort()).toEqual(['$default', 'ANY /a/{proxy+}', 'ANY /f/{proxy+}', 'ANY /o/{proxy+}'])
  })
})

describe('mail', () => {
  it('leaves without tracking and without validation that is billed', () => {
    const set = ofType('AWS::SES::ConfigurationSet')[0]?.[1].Properties
    const events = ofType('AWS::SES::ConfigurationSetEventDestination')[0]?.[1].Properties.EventDestination

    expect(set.TrackingOptions).toBeUndefined()
    expect(set.VdmOptions.DashboardOptions.EngagementMetrics).toBe('DISABLED')
    expect(JSON.stringify(set.SuppressionOptions.ValidationOptions)).toContain('DISABLED')
    expect(events.MatchingEventTypes.sort()).toEqual(['bounce', 'complaint', 'delivery', 'reject'])
  })

  it('comes back as events of this desk only, by way of a queue', () => {
    template.hasResourceProperties('AWS::Events::Rule', {
      EventPattern: {
        source: ['aws.ses'],
        detail: { mail: { tags: { 'ses:configuration-set': [Match.anyValue()] } } },
      },
      Targets: [Match.objectLike({ Arn: { 'Fn::GetAtt': [only('AWS::SQS::Queue', 'MailEventQueue')[0], 'Arn'] } })],
    })
  })

  it('to the reply domain is scanned, taken over TLS, stored, and announced', () => {
    template.hasResourceProperties('AWS::SES::ReceiptRule', {
      Rule: {
        Enabled: true,
        Recipients: ['reply.events.example.org'],
        ScanEnabled: true,
        TlsPolicy: 'Require',
        Actions: [
          { S3Action: { BucketName: Match.anyValue(), TopicArn: Match.anyValue(), KmsKeyArn: Match.absent() } },
        ],
      },
    })
    template.hasResourceProperties('AWS::SNS::TopicPolicy', {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({
            Action: 'sns:Publish',
            Principal: { Service: 'ses.amazonaws.com' },
            Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
          }),
        ]),
      },
    })
  })
})

describe('the schedule', () => {
  it('runs each minute, and a failed run is not repeated', () => {
    template.hasResourceProperties('AWS::Scheduler::Schedule', {
      ScheduleExpression: 'rate(1 minute)',
      State: 'ENABLED',
      Target: { RetryPolicy: { MaximumRetryAttempts: 0 } },
    })
    expect(deskFunction('RunSchedule').Timeout).toBeLessThan(60)
  })
})
