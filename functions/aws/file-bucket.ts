/** Attachments of campaigns in a bucket. Keys are `<campaign>/<file>`; no other object can be named. */
import { GetObjectCommand, NoSuchKey, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3'
import { attachmentFile } from '../campaigns/campaign.ts'
import { DomainError } from '../errors.ts'
import type { FileStore } from '../ports.ts'

export interface Bucket {
  readonly client: S3Client
  readonly name: string
}

export function fileBucket(bucket: Bucket): FileStore {
  return {
    async read(key) {
      return readObject(bucket, checkedKey(key))
    },
    async write(key, bytes) {
      await bucket.client.send(new PutObjectCommand({ Bucket: bucket.name, Key: checkedKey(key), Body: bytes }))
    },
  }
}

function checkedKey(key: string): string {
  const [campaign, file, ...rest] = key.split('/')
  if (!/^[a-z2-7]{8}$/.test(campaign ?? '') || !attachmentFile.test(file ?? '') || rest.length > 0)
    throw new DomainError('invalid-input', `"${key}" does not name a campaign's file`)
  return key
}

/** The bytes of an object; undefined where there is none, which the service only tells those who may list the bucket. */
export async function readObject(bucket: Bucket, key: string): Promise<Uint8Array | undefined> {
  try {
    const { Body } = await bucket.client.send(new GetObjectCommand({ Bucket: bucket.name, Key: key }))
    return await Body?.transformToByteArray()
  } catch (error) {
    if (error instanceof NoSuchKey) return undefined
    throw error
  }
}
