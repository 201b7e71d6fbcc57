/**
 * What the table engine answers when it will not do a request: the error shape of the DynamoDB wire, which dynalite's own
 * errors have too. `wire.ts` puts the body on the wire as it is.
 */
import type { Item } from './dynalite.ts'

export type Refusal = Error & {
  statusCode: number
  body: { __type: string; message?: string; Item?: Item; CancellationReasons?: CancellationReason[] }
}
/** One entry for each operation of a cancelled transaction, in the order of the request. */
export type CancellationReason = { Code: string; Message?: string; Item?: Item }

const namespaces = {
  ValidationException: 'com.amazon.coral.validate',
  SerializationException: 'com.amazon.coral.service',
  UnknownOperationException: 'com.amazon.coral.service',
  AccessDeniedException: 'com.amazon.coral.service',
  TransactionCanceledException: 'com.amazonaws.dynamodb.v20120810',
  IdempotentParameterMismatchException: 'com.amazonaws.dynamodb.v20120810',
}

/** Makes the error to throw for a request that is refused with the given error name of the service. */
export function refusal(
  name: keyof typeof namespaces,
  message: string,
  more: { CancellationReasons?: CancellationReason[] } = {},
): Refusal {
  return Object.assign(new Error(message), {
    statusCode: 400,
    body: { __type: `${namespaces[name]}#${name}`, message, ...more },
  })
}

/** True for a refusal, ours or dynalite's; with a name only for that one. */
export function isRefusal(error: unknown, name = ''): error is Refusal {
  return error instanceof Error && 'body' in error && (error as Refusal).body.__type.endsWith(name)
}
