/**
 * The one error class of the desk: a code for machines, a message for people.
 * Thrown where the caller does not choose between outcomes in normal life; each edge (page, queue plug, command line) has one translator.
 */
export type ErrorCode =
  /** What was given cannot be used: a wrong field, a missing file. Nothing was changed. */
  | 'invalid-input'
  /** A campaign, guest or file that was named does not exist. */
  | 'not-found'
  /** The state does not allow it: launched twice, already closed. */
  | 'not-allowed'
  /** Somebody else changed the same thing at the same time, again and again. */
  | 'conflict'
  /** Something outside did not answer or answered nonsense. */
  | 'unavailable'

export class DomainError extends Error {
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'DomainError'
    this.code = code
  }
}
