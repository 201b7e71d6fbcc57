/**
 * The environment variables between the stack and the functions: the construct that gives a permission sets the variable with it,
 * the run time reads it. Names are written here only.
 */
import { DomainError } from './errors.ts'

export const environmentNames = {
  table: 'TABLE_NAME',
  files: 'FILES_BUCKET',
  inbound: 'INBOUND_BUCKET',
  sendQueue: 'SEND_QUEUE_URL',
  keyRing: 'KEY_RING_SECRET',
  configurationSet: 'CONFIGURATION_SET',
  publicUrl: 'PUBLIC_URL',
  staffUrl: 'STAFF_URL',
  replyDomain: 'REPLY_DOMAIN',
} as const

/** The value. Throws `unavailable` with the variable's name where the stack did not set it. */
export function readEnvironment(key: keyof typeof environmentNames): string {
  const value = process.env[environmentNames[key]]
  if (value === undefined || value === '') throw missingVariable(key)
  return value
}

export function missingVariable(key: keyof typeof environmentNames): DomainError {
  const name = environmentNames[key]
  return new DomainError(
    'unavailable',
    `${name} is not set: the stack sets it where it grants what the name stands for`,
  )
}
