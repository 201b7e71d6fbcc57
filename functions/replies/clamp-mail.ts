/**
 * The first stage of a reply: limits before anything is parsed, because every MIME parser can be made to take seconds and gigabytes.
 * Whatever is cut is said so, and a mail that was cut never changes an answer. Nesting is limited inside the parser (see parse-mail.ts).
 */
export const mailLimits = {
  /** Stops multi-megabyte `format=flowed` text (18 s at 4 MB). */
  bytes: 2 * 1024 * 1024,
  /** Stops bare newlines (1 MiB of them: 11.6 s and 1.8 GB). */
  lines: 40_000,
  /** Stops endless header blocks. Counts the top block here, all parts together in the parser. */
  headerBytes: 256 * 1024,
  /** Stops multiparts within multiparts; gateways wrap mail a few dozen times. 2 MiB at this depth take 0.5 s. */
  nesting: 100,
} as const

export interface ClampedMail {
  readonly bytes: Uint8Array
  readonly truncated: boolean
}

const lineFeed = 10
const carriageReturn = 13

/** Cuts a mail to the limits; a mail within them comes back as it is. */
export function clampMail(raw: Uint8Array): ClampedMail {
  const headersEnd = endOfHeaders(raw)
  const start = headersEnd > mailLimits.headerBytes ? withoutTooLongHeaders(raw, headersEnd) : raw
  const end = endWithinLimits(start)
  return { bytes: start.subarray(0, end), truncated: start !== raw || end < raw.length }
}

/** The header block alone: what is still read of a mail that cannot be parsed. */
export function headersOnly(raw: Uint8Array): Uint8Array {
  return raw.subarray(0, Math.min(endOfHeaders(raw), mailLimits.headerBytes))
}

/** Offset of the first empty line's end; the whole length where there is none. */
function endOfHeaders(raw: Uint8Array): number {
  let lineStart = 0
  for (let at = 0; at < raw.length; at += 1) {
    if (raw[at] !== lineFeed) continue
    if (at === lineStart || (at === lineStart + 1 && raw[lineStart] === carriageReturn)) return at + 1
    lineStart = at + 1
  }
  return raw.length
}

function withoutTooLongHeaders(raw: Uint8Array, headersEnd: number): Uint8Array {
  return Buffer.concat([
    raw.subarray(0, mailLimits.headerBytes),
    Buffer.from('\r\n\r\n'),
    raw.subarray(headersEnd, headersEnd + mailLimits.bytes),
  ])
}

function endWithinLimits(raw: Uint8Array): number {
  const end = Math.min(raw.length, mailLimits.bytes)
  let lines = 0
  for (let at = 0; at < end; at += 1) {
    if (raw[at] !== lineFeed) continue
    lines += 1
    if (lines === mailLimits.lines) return at + 1
  }
  return end
}
