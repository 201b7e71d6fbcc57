/** The key ring as it is kept: JSON `{ current, keys: { number: base64 }, guestIdKey: base64 }`, in a secret on AWS, in a file on the laptop. */
import * as z from 'zod'
import { DomainError } from '../errors.ts'
import type { KeyRing } from '../ports.ts'

const keyBytes = z
  .base64()
  .refine((text) => Buffer.from(text, 'base64').length >= 32, 'must be 32 bytes at least, in base64')
const stored = z.object({
  current: z.int().min(0).max(255),
  keys: z.record(z.string().regex(/^\d{1,3}$/), keyBytes),
  guestIdKey: keyBytes,
})

export function parseKeyRing(json: string, where: string): KeyRing {
  const { data, error } = stored.safeParse(JSON.parse(json))
  if (error !== undefined)
    throw new DomainError('unavailable', `the key ring in ${where} cannot be read: ${z.prettifyError(error)}`)
  const keys = new Map(Object.entries(data.keys).map(([number, key]) => [Number(number), Buffer.from(key, 'base64')]))
  if (!keys.has(data.current))
    throw new DomainError('unavailable', `the key ring in ${where} has no key ${data.current}, its current one`)
  return { current: data.current, keys, guestIdKey: Buffer.from(data.guestIdKey, 'base64') }
}
