/** A function of the desk: one `.lambda.ts` bundled by esbuild on this machine, with a role and a log group of its own. */
import { join } from 'node:path'
import { Duration, RemovalPolicy } from 'aws-cdk-lib'
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Architecture, Runtime } from 'aws-cdk-lib/aws-lambda'
import { NodejsFunction, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import type { Construct } from 'constructs'
import { bundling } from './bundling.ts'

const projectFolder = join(import.meta.dirname, '..')

export interface DeskFunctionProps {
  /** Under functions/, such as `invitations/send-mail.lambda.ts`. */
  readonly entry: string
  readonly description: string
  readonly timeoutSeconds: number
  readonly memoryMegabytes?: number
}

export class DeskFunction extends NodejsFunction {
  readonly timeoutSeconds: number

  constructor(scope: Construct, id: string, props: DeskFunctionProps) {
    const logGroup = new LogGroup(scope, `${id}Log`, {
      retention: RetentionDays.THREE_MONTHS,
      removalPolicy: RemovalPolicy.DESTROY,
    })
    // Instead of the managed policy, which lets a function write to every log group of the account.
    const role = new Role(scope, `${id}Role`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') })
    logGroup.grantWrite(role)
    super(scope, id, {
      entry: join(projectFolder, 'functions', props.entry),
      description: props.description,
      projectRoot: projectFolder,
      depsLockFilePath: join(projectFolder, 'package-lock.json'),
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: props.memoryMegabytes ?? 512,
      timeout: Duration.seconds(props.timeoutSeconds),
      role,
      logGroup,
      awsSdkConnectionReuse: false,
      bundling: {
        ...bundling,
        format: OutputFormat.CJS,
        mainFields: [...bundling.mainFields],
        bundleAwsSDK: true,
      },
    })
    this.timeoutSeconds = props.timeoutSeconds
  }
}
