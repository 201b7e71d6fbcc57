/**
 * The ports on AWS, wired once per cold start. A port is made when a step asks for it: a function has the environment of what the
 * stack granted it and no more, so asking for anything else names the variable that is missing.
 */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { S3Client } from '@aws-sdk/client-s3'
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
import { SQSClient } from '@aws-sdk/client-sqs'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { DateTime } from 'luxon'
import { environmentNames, missingVariable, readEnvironment } from '../environment.ts'
import type { Desk, KeyRing } from '../ports.ts'
import { arrivalTable, optOutTable } from './arrival-table.ts'
import { campaignTable } from './campaign-table.ts'
import { fileBucket } from './file-bucket.ts'
import { guestTable } from './guest-table.ts'
import { type InboundBucket, inboundBucket } from './inbound-bucket.ts'
import { readKeyRing } from './key-ring-secret.ts'
import { sesClient, sesMailer } from './ses-mailer.ts'
import { sqsSendQueue } from './sqs-send-queue.ts'

export interface CloudDesk extends Desk {
  readonly inbound: InboundBucket
}

/** A call that hangs ends as an error well before the function's own time-out, which would tell nobody. */
const requestHandler = { connectionTimeout: 3_000, requestTimeout: 15_000, throwOnRequestTimeout: true }

let desk: Promise<CloudDesk> | undefined

/** The same desk for every call; a failed start is tried again by the next event. */
export function runtime(): Promise<CloudDesk> {
  desk ??= wireDesk().catch((error: unknown) => {
    desk = undefined
    throw error
  })
  return desk
}

async function wireDesk(): Promise<CloudDesk> {
  const { default: templates } = await import('../../.build/templates.json', { with: { type: 'json' } })
  const database = new DynamoDBClient({ requestHandler })
  const documents = DynamoDBDocumentClient.from(database, { marshallOptions: { removeUndefinedValues: true } })
  const objects = new S3Client({ requestHandler })
  const queues = new SQSClient({ requestHandler })
  const mail = sesClient({ requestHandler })
  const keys =
    process.env[environmentNames.keyRing] === undefined
      ? undefined
      : await readKeyRing(new SecretsManagerClient({ requestHandler }), readEnvironment('keyRing'))

  const table = () => ({ client: documents, name: readEnvironment('table') })
  const keyRing = (): KeyRing => {
    if (keys === undefined) throw missingVariable('keyRing')
    return keys
  }
  return {
    clock: {
      now: () => DateTime.utc().startOf('second').toISO({ suppressMilliseconds: true }),
    },
    get campaigns() {
      return campaignTable(table())
    },
    get guests() {
      return guestTable(table())
    },
    get optOuts() {
      return optOutTable(table(), keyRing().guestIdKey)
    },
    get arrivals() {
      return arrivalTable(table())
    },
    get inbound() {
      return inboundBucket({ client: objects, name: readEnvironment('inbound') })
    },
    get files() {
      return fileBucket({ client: objects, name: readEnvironment('files') })
    },
    get mailer() {
      // The service keeps no record to ask; its delivery events settle what a lost answer left open.
      return sesMailer(mail, {
        configurationSet: readEnvironment('configurationSet'),
        recordOf: async () => ({ found: 'unknown' }),
      })
    },
    get queue() {
      return sqsSendQueue(queues, readEnvironment('sendQueue'))
    },
    get keys() {
      return keyRing()
    },
    get addresses() {
      return {
        publicUrl: readEnvironment('publicUrl'),
        staffUrl: readEnvironment('staffUrl'),
        replyDomain: readEnvironment('replyDomain'),
      }
    },
    templates,
  }
}
