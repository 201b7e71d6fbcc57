/**
 * Who a guest is: campaign and guest keys derived from what the list says, so that importing a list twice cannot make a guest twice.
 * The guest key is a keyed hash: it stands in links and logs, and says nothing about the person without the key.
 */
import { createHash, createHmac } from 'node:crypto'
import { toBase32 } from '../invitations/invitation-token.ts'
import type { GuestRef, Identity } from './guest.ts'

/** The campaign's key in the table and in tokens: 5 bytes of SHA-256 of its id, 8 lower-case base32 characters. */
export function campaignKeyOf(campaignId: string): string {
  return toBase32(createHash('sha256').update(campaignId).digest().subarray(0, 5))
}

/**
 * Where this person is in the table: by the list's own id where it has one, else by address and name.
 * `shards` is fixed when the campaign is created: with another number the same person would lie elsewhere.
 */
export function guestRefOf(
  campaignKey: string,
  identity: Pick<Identity, 'name' | 'email' | 'externalId'>,
  guestIdKey: Uint8Array,
  shards = 1,
): GuestRef {
  const who =
    identity.externalId === undefined
      ? ['address', identity.email, isNameless(identity) ? '' : foldName(identity.name)]
      : ['id', identity.externalId]
  const digest = createHmac('sha256', guestIdKey)
    .update(JSON.stringify([campaignKey, ...who]))
    .digest()
  return { campaign: campaignKey, shard: digest.readUInt16BE(8) % shards, guest: toBase32(digest.subarray(0, 8)) }
}

/** A guest of whom the list gave no name: the address stands in for it. */
export function isNameless(identity: Pick<Identity, 'name' | 'email'>): boolean {
  return identity.name === identity.email
}

/** A name for comparing: case, accents, signs and the order of the words do not matter ("Jansen, Zoë" is "zoe jansen"). */
export function foldName(name: string): string {
  return nameWords(name).sort().join(' ')
}

/** The words of a name, or of any text, without case, accents and signs, in their order. */
export function nameWords(name: string): string[] {
  const letters = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return letters.match(/[\p{L}\p{N}]+/gu) ?? []
}
