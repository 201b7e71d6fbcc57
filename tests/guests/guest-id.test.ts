import { describe, expect, it } from 'vitest'
import { campaignKeyOf, foldName, guestRefOf, isNameless } from '../../functions/guests/guest-id.ts'
import { aGuest, aKeyRing } from '../builders.ts'

const campaign = campaignKeyOf('spring-evening')
const refOf = (changes: Parameters<typeof aGuest>[0], key = aKeyRing().guestIdKey, shards = 1) =>
  guestRefOf(campaign, aGuest(changes), key, shards)

describe('the key of a campaign', () => {
  it('is eight characters that follow from its id alone', () => {
    expect(campaign).toMatch(/^[a-z2-7]{8}$/)
    expect(campaignKeyOf('spring-evening')).toBe(campaign)
    expect(campaignKeyOf('autumn-evening')).not.toBe(campaign)
  })
})

describe('the key of a guest', () => {
  it('is thirteen characters in the form that the signed token takes', () => {
    expect(refOf({})).toEqual({ campaign, shard: 0, guest: expect.stringMatching(/^[a-z2-7]{12}[aceqgikmosuwy246]$/) })
  })

  it('stays the same however the name is spelled', () => {
    expect(refOf({ name: 'JANSEN,  Zoe' })).toEqual(refOf({ name: 'Zoë Jansen' }))
  })

  it('differs for two people at one address, for one name at two addresses and in two campaigns', () => {
    const others = [
      refOf({ name: 'Bram Visser' }),
      refOf({ email: 'other@guests.example' }),
      guestRefOf(campaignKeyOf('autumn-evening'), aGuest(), aKeyRing().guestIdKey),
    ]

    expect(new Set([refOf({}), ...others].map(({ guest }) => guest)).size).toBe(4)
  })

  it('follows the id of the list alone where there is one', () => {
    const corrected = refOf({ externalId: '7', name: 'Zoë de Vries', email: 'new@guests.example' })

    expect(corrected).toEqual(refOf({ externalId: '7' }))
    expect(corrected).not.toEqual(refOf({ externalId: '8' }))
    expect(refOf({ externalId: '7' })).not.toEqual(refOf({}))
  })

  it('cannot be computed without the key', () => {
    expect(refOf({}, new Uint8Array(32).fill(1)).guest).not.toBe(refOf({}).guest)
  })

  it('spreads guests over all shards of a campaign', () => {
    const shards = Array.from({ length: 200 }, (_, index) => refOf({ externalId: `${index}` }, undefined, 8).shard)

    expect(new Set(shards)).toEqual(new Set([0, 1, 2, 3, 4, 5, 6, 7]))
  })
})

describe('names for comparing', () => {
  it('ignore case, accents, signs and the order of words', () => {
    expect(foldName(' Brouwer, ZOË-Anne ')).toBe(foldName('Zoe Anne Brouwer'))
    expect(foldName('Łukasz Żak')).not.toBe(foldName('Anna Żak'))
  })

  it('do not exist where the address stands in for them', () => {
    expect(isNameless({ name: 'a@b.example', email: 'a@b.example' })).toBe(true)
    expect(isNameless(aGuest())).toBe(false)
  })
})
