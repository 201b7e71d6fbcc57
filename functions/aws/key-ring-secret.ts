/**
 * The key ring in Secrets Manager. The stack can have one value drawn per secret, the guest id key; until a first signing key is put
 * beside it by hand, key 1 is derived from it. To rotate, add the new key first and make it `current` once every function has read it.
 */
import { hkdfSync } from 'node:crypto'
import { GetSecretValueCommand, type SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
import * as z from 'zod'
import { DomainError } from '../errors.ts'
import type { KeyRing } from '../ports.ts'
import { parseKeyRing } from './key-ring.ts'

const asDrawn = z.object({ keys: z.strictObject({}), guestIdKey: z.base64() })

export async function readKeyRing(client: SecretsManagerClient, secret: string): Promise<KeyRing> {
  const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: secret }))
  if (SecretString === undefined) throw new DomainError('unavailable', `the secret ${secret} holds no text`)
  return parseKeyRing(withFirstKey(SecretString), secret)
}

function withFirstKey(json: string): string {
  const { data } = asDrawn.safeParse(JSON.parse(json))
  if (data === undefined) return json
  const key = hkdfSync('sha256', Buffer.from(data.guestIdKey, 'base64'), '', 'rsvp-desk signing key 1', 32)
  return JSON.stringify({ ...data, current: 1, keys: { 1: Buffer.from(key).toString('base64') } })
}
