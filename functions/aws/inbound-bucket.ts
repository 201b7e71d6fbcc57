/**
 * Arrived mail in a bucket: the receiving service writes the bytes as object `<id>`. What only its notification says (envelope, verdicts)
 * is written beside it as `<id>.json` before the mail is dealt with, so that it can be read again later without the notification.
 */
import { PutObjectCommand } from '@aws-sdk/client-s3'
import { DomainError } from '../errors.ts'
import type { InboundStore } from '../ports.ts'
import type { InboundMail } from '../replies/arrived-mail.ts'
import { type Bucket, readObject } from './file-bucket.ts'

/** Everything about an arrived mail but its bytes. */
export type InboundFacts = Omit<InboundMail, 'raw'>

export interface InboundBucket extends InboundStore {
  /** From now on `read` finds the mail. A second call writes the same again. */
  keepFacts(facts: InboundFacts): Promise<void>
}

export function inboundBucket(bucket: Bucket): InboundBucket {
  return {
    async keepFacts(facts) {
      const Key = factsKey(facts.id)
      const Body = JSON.stringify(facts)
      await bucket.client.send(
        new PutObjectCommand({ Bucket: bucket.name, Key, Body, ContentType: 'application/json' }),
      )
    },

    async read(id) {
      const facts = await readObject(bucket, factsKey(id))
      if (facts === undefined) return undefined
      const raw = await readObject(bucket, id)
      if (raw === undefined) throw new DomainError('unavailable', `the bytes of arrived mail ${id} are not stored`)
      return { ...(JSON.parse(Buffer.from(facts).toString('utf8')) as InboundFacts), raw }
    },
  }
}

function factsKey(id: string): string {
  if (!/^[A-Za-z0-9-]{1,100}$/.test(id)) throw new DomainError('invalid-input', 'This is not an id of an arrived mail.')
  return `${id}.json`
}
