/** The pages behind the links in mails, at an HTTP API. Whoever guesses links is slowed down, and no log ever holds one. */
import { RemovalPolicy } from 'aws-cdk-lib'
import { AccessLogField, AccessLogFormat } from 'aws-cdk-lib/aws-apigateway'
import { HttpApi, HttpMethod, HttpStage, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2'
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations'
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import { Construct } from 'constructs'
import { environmentNames } from '../functions/environment.ts'
import { DeskFunction } from './desk-function.ts'
import type { Sending } from './sending.ts'
import type { StageSettings } from './settings.ts'
import type { Storage } from './storage.ts'

export class AnswerApi extends Construct {
  readonly pages: DeskFunction
  /** Links in mails begin with this; no slash at the end. */
  readonly publicUrl: string
  readonly #settings: StageSettings

  constructor(
    scope: Construct,
    id: string,
    props: { readonly settings: StageSettings; readonly storage: Storage; readonly sending: Sending },
  ) {
    super(scope, id)
    const { settings, storage, sending } = props
    this.#settings = settings
    this.pages = new DeskFunction(this, 'AnswerPages', {
      entry: 'web/answer-pages.lambda.ts',
      description: 'The pages on which guests answer',
      // The API itself waits no longer than 30 seconds.
      timeoutSeconds: 28,
      memoryMegabytes: 1024,
    })
    storage.grantTable(this.pages, 'GetItem', 'PutItem', 'UpdateItem', 'Query')
    storage.grantReadFiles(this.pages)
    storage.grantReadKeys(this.pages)
    sending.grantQueue(this.pages)

    const integration = new HttpLambdaIntegration('Pages', this.pages)
    const api = new HttpApi(this, 'Api', {
      description: 'Answer pages',
      createDefaultStage: false,
      defaultIntegration: integration,
    })
    // A route per kind of link, so that the access log tells them apart by route key; everything else is the default.
    for (const path of ['/a/{proxy+}', '/f/{proxy+}', '/o/{proxy+}'])
      api.addRoutes({ path, methods: [HttpMethod.ANY], integration })

    new HttpStage(this, 'Stage', {
      httpApi: api,
      stageName: '$default',
      autoDeploy: true,
      throttle: { rateLimit: 50, burstLimit: 100 },
      accessLogSettings: {
        destination: new LogGroupLogDestination(
          new LogGroup(this, 'AccessLog', {
            retention: RetentionDays.THREE_MONTHS,
            removalPolicy: RemovalPolicy.DESTROY,
          }),
        ),
        // Never the path, which holds the token, nor the guest's IP address.
        format: AccessLogFormat.custom(
          JSON.stringify({
            requestId: AccessLogField.contextRequestId(),
            at: AccessLogField.contextRequestTime(),
            method: AccessLogField.contextHttpMethod(),
            route: '$context.routeKey',
            status: AccessLogField.contextStatus(),
            bytes: AccessLogField.contextResponseLength(),
            milliseconds: AccessLogField.contextResponseLatency(),
          }),
        ),
      },
    })
    this.publicUrl = api.apiEndpoint
    this.tellAddresses(this.pages)
  }

  /** To whoever writes links or reply addresses. */
  tellAddresses(fn: LambdaFunction): void {
    fn.addEnvironment(environmentNames.publicUrl, this.publicUrl)
    fn.addEnvironment(environmentNames.staffUrl, this.#settings.staffUrl)
    fn.addEnvironment(environmentNames.replyDomain, this.#settings.replyDomain)
  }
}
