/** What is kept: the table, the attachments of campaigns, the keys. Nothing here is ever removed with the stack. */
import { Duration, RemovalPolicy } from 'aws-cdk-lib'
import { AttributeType, BillingMode, ProjectionType, Table } from 'aws-cdk-lib/aws-dynamodb'
import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda'
import { BlockPublicAccess, Bucket } from 'aws-cdk-lib/aws-s3'
import { Secret } from 'aws-cdk-lib/aws-secretsmanager'
import { Construct } from 'constructs'
import { indexedAttributes, indexSortKeyName, standingIndex } from '../functions/aws/table.ts'
import { environmentNames } from '../functions/environment.ts'

/** A transaction needs the permission of each operation in it. */
export type TableOperation = 'GetItem' | 'PutItem' | 'UpdateItem' | 'Query'

export class Storage extends Construct {
  readonly table: Table
  readonly files: Bucket
  readonly keyRing: Secret

  constructor(scope: Construct, id: string) {
    super(scope, id)
    const partitionKey = { name: 'pk', type: AttributeType.STRING }
    this.table = new Table(this, 'Table', {
      partitionKey,
      sortKey: { name: 'sk', type: AttributeType.STRING },
      billingMode: BillingMode.PAY_PER_REQUEST,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      timeToLiveAttribute: 'ttl',
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    })
    this.table.addGlobalSecondaryIndex({
      indexName: standingIndex,
      partitionKey,
      sortKey: { name: indexSortKeyName, type: AttributeType.STRING },
      projectionType: ProjectionType.INCLUDE,
      nonKeyAttributes: [...indexedAttributes],
    })

    this.files = new Bucket(this, 'Files', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      enforceSSL: true,
      versioned: true,
      lifecycleRules: [
        { noncurrentVersionExpiration: Duration.days(30), abortIncompleteMultipartUploadAfter: Duration.days(1) },
      ],
      removalPolicy: RemovalPolicy.RETAIN,
    })

    // Guest ids are derived from the drawn value, so it never rotates: functions/aws/key-ring-secret.ts says how signing keys do.
    this.keyRing = new Secret(this, 'KeyRing', {
      description: 'Keys that sign links and derive guest ids',
      generateSecretString: {
        secretStringTemplate: JSON.stringify({ keys: {} }),
        generateStringKey: 'guestIdKey',
        // Letters and digits in a multiple of four are base64: 44 of them are 33 bytes.
        passwordLength: 44,
        excludePunctuation: true,
      },
      removalPolicy: RemovalPolicy.RETAIN,
    })
  }

  grantTable(fn: LambdaFunction, ...operations: readonly TableOperation[]): void {
    const index = operations.includes('Query') ? [`${this.table.tableArn}/index/${standingIndex}`] : []
    fn.addToRolePolicy(
      new PolicyStatement({
        actions: operations.map((operation) => `dynamodb:${operation}`),
        resources: [this.table.tableArn, ...index],
      }),
    )
    fn.addEnvironment(environmentNames.table, this.table.tableName)
  }

  grantReadFiles(fn: LambdaFunction): void {
    grantReadObjects(fn, this.files)
    fn.addEnvironment(environmentNames.files, this.files.bucketName)
  }

  grantReadKeys(fn: LambdaFunction): void {
    fn.addToRolePolicy(
      new PolicyStatement({ actions: ['secretsmanager:GetSecretValue'], resources: [this.keyRing.secretArn] }),
    )
    fn.addEnvironment(environmentNames.keyRing, this.keyRing.secretArn)
  }
}

/** Who may not list a bucket is told "access denied" for an object that does not exist. */
export function grantReadObjects(fn: LambdaFunction, bucket: Bucket): void {
  fn.addToRolePolicy(new PolicyStatement({ actions: ['s3:GetObject'], resources: [bucket.arnForObjects('*')] }))
  fn.addToRolePolicy(new PolicyStatement({ actions: ['s3:ListBucket'], resources: [bucket.bucketArn] }))
}
