import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type InvitationToken,
  replyAddress,
  signToken,
  toBase32,
  tokenLength,
  verifyToken,
} from '../../functions/invitations/invitation-token.ts'
import { aKeyRing } from '../builders.ts'

const now = '2024-02-05T10:00:00Z'
const token: InvitationToken = {
  purpose: 'answer',
  ref: { campaign: 'k7qf2mzt', shard: 5, guest: 'abcdefghijk2a' },
  linkVersion: 3,
  validUntil: '2024-04-20',
}
const alphabet = 'abcdefghijklmnopqrstuvwxyz234567'
const key = (fill: number): Uint8Array => new Uint8Array(32).fill(fill)
const ringOf = (current: number, ...keys: [number, Uint8Array][]) => aKeyRing({ current, keys: new Map(keys) })

describe('a token', () => {
  it('gives back exactly what was signed, for anybody', () => {
    const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length })
    const anyToken = fc.record({
      purpose: fc.constantFrom('answer', 'reply', 'opt-out', 'preview'),
      ref: fc.record({
        campaign: bytes(5).map(toBase32),
        shard: fc.integer({ min: 0, max: 127 }),
        guest: bytes(8).map(toBase32),
      }),
      linkVersion: fc.integer({ min: 0, max: 255 }),
      validUntil: fc.constantFrom('2024-02-05', '2031-12-31', '2199-06-06'),
    }) satisfies fc.Arbitrary<InvitationToken>

    fc.assert(
      fc.property(anyToken, (signed) => {
        expect(verifyToken(signToken(signed, aKeyRing()), aKeyRing(), now)).toEqual(signed)
      }),
      { numRuns: 500 },
    )
  })

  it('is the same each time, is 56 lower-case base32 characters, and fits the local part of an address', () => {
    const text = signToken(token, aKeyRing())

    expect(signToken(token, aKeyRing())).toBe(text)
    expect(text).toMatch(/^[a-z2-7]{56}$/)
    expect(text).toHaveLength(tokenLength)
    expect(replyAddress(text, 'reply.rsvp.example').split('@')[0]?.length).toBeLessThanOrEqual(64)
  })

  it('is refused with any one of its 280 bits changed', () => {
    const text = signToken(token, aKeyRing())
    const bits = Array.from(text, (letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0')).join('')

    const accepted = Array.from(bits).filter((bit, at) => {
      const flipped = `${bits.slice(0, at)}${bit === '0' ? '1' : '0'}${bits.slice(at + 1)}`
      const changed = flipped.match(/.{5}/g)?.map((five) => alphabet[Number.parseInt(five, 2)])
      return verifyToken(changed?.join('') ?? '', aKeyRing(), now) !== undefined
    })

    expect(bits).toHaveLength(280)
    expect(accepted).toEqual([])
  })

  it('is refused longer, shorter, in capitals, with spaces or with letters that base32 does not have', () => {
    const text = signToken(token, aKeyRing())
    const spoilt = [text.slice(1), `${text}a`, text.toUpperCase(), ` ${text}`, `${text}\n`, `${text.slice(1)}0`, '']

    expect(spoilt.filter((each) => verifyToken(each, aKeyRing(), now) !== undefined)).toEqual([])
  })

  it('is good until its last day is over in UTC, and not a second longer', () => {
    const text = signToken(token, aKeyRing())

    expect(verifyToken(text, aKeyRing(), '2024-04-20T23:59:59Z')).toBeDefined()
    expect(verifyToken(text, aKeyRing(), '2024-04-21T00:00:00Z')).toBeUndefined()
  })

  it('for one purpose is none for another', () => {
    const read = (purpose: InvitationToken['purpose']) =>
      verifyToken(signToken({ ...token, purpose }, aKeyRing()), aKeyRing(), now)?.purpose

    expect([read('answer'), read('reply'), read('opt-out'), read('preview')]).toEqual([
      'answer',
      'reply',
      'opt-out',
      'preview',
    ])
  })
})

describe('a ring of keys', () => {
  it('that got a new key still accepts the links of the old one, and signs with the new', () => {
    const before = ringOf(1, [1, key(1)])
    const after = ringOf(2, [1, key(1)], [2, key(2)])

    expect(verifyToken(signToken(token, before), after, now)).toEqual(token)
    expect(signToken(token, after)).not.toBe(signToken(token, before))
    expect(verifyToken(signToken(token, after), before, now)).toBeUndefined()
  })

  it('that lost a key accepts none of its links', () => {
    const before = ringOf(1, [1, key(1)])

    expect(verifyToken(signToken(token, before), ringOf(2, [2, key(2)]), now)).toBeUndefined()
  })

  it('does not accept what another key signed under the same number', () => {
    expect(verifyToken(signToken(token, ringOf(1, [1, key(1)])), ringOf(1, [1, key(2)]), now)).toBeUndefined()
  })
})
