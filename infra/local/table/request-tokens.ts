/**
 * The memory behind `ClientRequestToken`: a transaction sent twice with one token is applied once. The token is written in
 * the same batch as its transaction, so a client may also repeat a request whose answer it lost because the engine was
 * killed. The service remembers a token for ten minutes, and so do we.
 */
import { createHash } from 'node:crypto'
import type { Database } from './dynalite.ts'
import { refusal } from './refusal.ts'

const rememberedForMs = 10 * 60 * 1000
const prefix = 'token~'

type Remembered = { digest: string; atMs: number }

/** A digest of a request in which the order of fields does not matter. Take it before the engine works on the request. */
export function digestOf(request: unknown): string {
  const sorted = JSON.stringify(request, (_, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  )
  return createHash('sha256').update(sorted).digest('base64')
}

/** True when this very request was applied under this token; refused when another one was. */
export async function wasApplied(database: Database, token: string, digest: string): Promise<boolean> {
  const remembered = (await database.get(prefix + token)) as Remembered | undefined
  if (!remembered || remembered.atMs < Date.now() - rememberedForMs) return false
  if (remembered.digest !== digest) {
    throw refusal(
      'IdempotentParameterMismatchException',
      'The request uses the same client token as a previous, but non-identical request. ' +
        'Do not reuse a client token with different requests, unless the requests are identical',
    )
  }
  return true
}

/** Adds the token to the batch of its transaction. */
export function rememberToken(database: Database, token: string, digest: string): void {
  const remembered: Remembered = { digest, atMs: Date.now() }
  database.put(prefix + token, remembered, () => undefined)
}

/** Adds the removal of all tokens past their time to the next batch; done once when a directory is opened. */
export async function forgetOldTokens(database: Database): Promise<void> {
  for await (const [key, value] of database.iterator({ gte: prefix, lt: `${prefix}\u{ff}` })) {
    if ((value as Remembered).atMs < Date.now() - rememberedForMs) database.del(key, () => undefined)
  }
}
