/**
 * The signed token in every link and reply address: says who, for what and until when, so that nothing has to be looked up to check it.
 *
 * 35 bytes are exactly 56 base32 characters, so there is one spelling per token: no padding bits that decode alike.
 *
 *   byte 0      number of the signing key
 *   byte 1      purpose
 *   bytes 2-6   campaign key          byte 7       shard
 *   bytes 8-15  guest id              byte 16      link version of the guest
 *   bytes 17-18 last valid day, counted from 2020-01-01 UTC
 *   bytes 19-34 HMAC-SHA256 over bytes 0-18, first 16 bytes (RFC 2104 section 5 allows truncation to half)
 */
import { createHmac, timingSafeEqual } from 'node:crypto'
import { DateTime } from 'luxon'
import type { GuestRef } from '../guests/guest.ts'
import type { KeyRing } from '../ports.ts'

/** `preview` opens the same page but nothing is recorded: test mails and previews carry it. */
export type TokenPurpose = 'answer' | 'reply' | 'opt-out' | 'preview'

export interface InvitationToken {
  readonly purpose: TokenPurpose
  readonly ref: GuestRef
  readonly linkVersion: number
  /** Last day (UTC, `YYYY-MM-DD`) on which the token is good. */
  readonly validUntil: string
}

const purposes: readonly TokenPurpose[] = ['answer', 'reply', 'opt-out', 'preview']
const alphabet = 'abcdefghijklmnopqrstuvwxyz234567'
const dayZero = DateTime.utc(2020, 1, 1)
const bodyBytes = 19
const signatureBytes = 16
export const tokenLength = 56

/** Signs with the current key. The same input gives the same token. */
export function signToken(token: InvitationToken, ring: KeyRing): string {
  const body = Buffer.alloc(bodyBytes)
  const days = Math.floor(DateTime.fromISO(token.validUntil, { zone: 'utc' }).diff(dayZero, 'days').days)
  body[0] = ring.current
  body[1] = purposes.indexOf(token.purpose)
  body.set(fromBase32(token.ref.campaign, 5), 2)
  body[7] = token.ref.shard
  body.set(fromBase32(token.ref.guest, 8), 8)
  body[16] = token.linkVersion & 0xff
  body.writeUInt16BE(Math.min(Math.max(days, 0), 0xffff), 17)
  return toBase32(Buffer.concat([body, signature(body, ring, ring.current) as Buffer]))
}

/**
 * Reads a token and checks signature and expiry; `undefined` for anything that is not exactly right, without saying what was wrong.
 * The caller compares `linkVersion` with the guest's, which is how a revoked link stops.
 */
export function verifyToken(text: string, ring: KeyRing, now: string): InvitationToken | undefined {
  if (!/^[a-z2-7]{56}$/.test(text)) return undefined
  const bytes = fromBase32(text, bodyBytes + signatureBytes)
  const body = bytes.subarray(0, bodyBytes)
  const expected = signature(body, ring, body[0] as number)
  if (expected === undefined || !timingSafeEqual(expected, bytes.subarray(bodyBytes))) return undefined
  const purpose = purposes[body[1] as number]
  const validUntil = dayZero.plus({ days: body.readUInt16BE(17) }).toFormat('yyyy-MM-dd')
  if (purpose === undefined || validUntil < now.slice(0, 10)) return undefined
  const ref = {
    campaign: toBase32(body.subarray(2, 7)),
    shard: body[7] as number,
    guest: toBase32(body.subarray(8, 16)),
  }
  return { purpose, ref, linkVersion: body[16] as number, validUntil }
}

/** `rsvp+<token>@<reply domain>`: 61 characters before the @, 64 are allowed (RFC 5321 section 4.5.3.1.1). */
export function replyAddress(token: string, replyDomain: string): string {
  return `rsvp+${token}@${replyDomain}`
}

function signature(body: Uint8Array, ring: KeyRing, keyNumber: number): Buffer | undefined {
  const key = ring.keys.get(keyNumber)
  return key === undefined ? undefined : createHmac('sha256', key).update(body).digest().subarray(0, signatureBytes)
}

/** Base32 of RFC 4648 section 6 in lower case, unpadded; left-over bits are zero. */
export function toBase32(bytes: Uint8Array): string {
  let text = ''
  let bits = 0
  let value = 0
  for (const byte of bytes) {
    value = (value << 8) | byte
    bits += 8
    while (bits >= 5) {
      bits -= 5
      text += alphabet[(value >>> bits) & 31]
      value &= (1 << bits) - 1
    }
  }
  return bits > 0 ? text + alphabet[(value << (5 - bits)) & 31] : text
}

function fromBase32(text: string, length: number): Buffer {
  const bytes = Buffer.alloc(length)
  let at = 0
  let bits = 0
  let value = 0
  for (const character of text) {
    const digit = alphabet.indexOf(character)
    if (digit < 0) throw new RangeError(`"${text}" is not lower-case base32`)
    value = (value << 5) | digit
    bits += 5
    if (bits >= 8) {
      bits -= 8
      bytes[at] = (value >>> bits) & 0xff
      at += 1
      value &= (1 << bits) - 1
    }
  }
  if (at !== length) throw new RangeError(`"${text}" does not hold ${length} bytes`)
  return bytes
}
