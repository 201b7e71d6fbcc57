import { describe, expect, it } from 'vitest'
import type { Campaign } from '../../functions/campaigns/campaign.ts'
import { launchCampaign } from '../../functions/campaigns/launch-campaign.ts'
import { saveCampaign } from '../../functions/campaigns/save-campaign.ts'
import { campaignKeyOf, guestRefOf } from '../../functions/guests/guest-id.ts'
import { recountGuests } from '../../functions/guests/recount-guests.ts'
import type { CampaignRecord } from '../../functions/ports.ts'
import { recordAnswer } from '../../functions/replies/record-answer.ts'
import { aGuestOf, type BareDesk, openBareDesk } from '../bare-desk.ts'
import { aCampaign, aGuest, aPart } from '../builders.ts'
import { everyDeath, mortalProcess } from '../mortal-process.ts'

const key = campaignKeyOf(aCampaign().id)
const booklet: Campaign['attachments'] = [{ file: 'booklet.pdf', title: 'Booklet', as: 'attach' }]
const dinner = (places: number | undefined): Partial<Campaign> => ({
  parts: [aPart(), aPart({ id: 'dinner', starts: '19:00', ends: '22:00', places })],
  maxParty: 4,
})
const save = (
  desk: Parameters<typeof saveCampaign>[0],
  changes: Partial<Campaign> = {},
  files: Record<string, string> = {},
) =>
  saveCampaign(desk, {
    definition: aCampaign(changes),
    attachments: new Map(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)])),
    by: 'Ada',
  })
const launch = (desk: BareDesk) => launchCampaign(desk, { campaign: key, by: 'Ada' })
const left = (desk: BareDesk) => desk.campaigns.placesLeft(key)
const stored = async (desk: BareDesk) => (await desk.campaigns.get(key)) as CampaignRecord

async function aGuestWhoTakes(desk: BareDesk, party: number): Promise<void> {
  const ref = await aGuestOf(desk, await stored(desk))
  const { outcome } = await recordAnswer(desk, { ref, submission: { decision: 'yes', party }, door: 'staff' })
  expect(outcome).toBe('recorded')
}

/** Whatever was done to the places, they agree with who sits. */
async function expectPlacesToAgree(desk: BareDesk): Promise<void> {
  const campaign = await stored(desk)
  const { seated } = await recountGuests(desk.guests, campaign)
  const limited = campaign.definition.parts.flatMap(({ id, places }) =>
    places === undefined ? [] : [[id, places] as const],
  )
  expect(await left(desk)).toEqual(Object.fromEntries(limited.map(([id, places]) => [id, places - (seated[id] ?? 0)])))
}

describe('a campaign', () => {
  it('is created, left alone where it is the same, and kept as the next version where it changed', async () => {
    const desk = await openBareDesk()

    expect((await save(desk)).outcome).toBe('created')
    const before = await desk.contents()
    expect((await save(desk)).outcome).toBe('unchanged')
    expect(await desk.contents()).toBe(before)

    const { outcome, record } = await save(desk, { rsvpBy: '2024-03-05' })
    expect([outcome, record.definitionVersion, record.definition.rsvpBy]).toEqual(['changed', 2, '2024-03-05'])
    expect(await stored(desk)).toEqual(record)
  })

  it('is not saved without one of its files, and nothing of it is', async () => {
    const desk = await openBareDesk()

    await expect(save(desk, { attachments: booklet })).rejects.toMatchObject({
      code: 'not-found',
      message: expect.stringContaining('booklet.pdf'),
    })
    expect(await desk.campaigns.list()).toEqual([])
  })

  it('saved by two at once is created once and changed in turn', async () => {
    const desk = await openBareDesk()

    const outcomes = await Promise.all([
      save(desk, { rsvpBy: '2024-03-02' }),
      save(desk, { rsvpBy: '2024-03-03' }),
      save(desk, { rsvpBy: '2024-03-04' }),
    ])

    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['changed', 'changed', 'created'])
    expect((await stored(desk)).definitionVersion).toBe(3)
  })

  it('is whole after any death of the process and one more save, files and all', async () => {
    const whole = mortalProcess(await openBareDesk())
    await whole.run((ports) => save(ports, { attachments: booklet, ...dinner(5) }, { 'booklet.pdf': '%PDF' }))

    for (const death of everyDeath(whole.calls)) {
      const desk = await openBareDesk()
      const write = (ports: BareDesk) => save(ports, { attachments: booklet, ...dinner(5) }, { 'booklet.pdf': '%PDF' })
      await mortalProcess(desk, death).run(write)
      await write(desk)

      expect((await stored(desk)).definition.attachments).toEqual(booklet)
      expect(Buffer.from((await desk.files.read(`${key}/booklet.pdf`)) ?? []).toString()).toBe('%PDF')
      expect(await left(desk)).toEqual({ dinner: 5 })
    }
  })

  it('with another id that gives the same key is refused', async () => {
    const desk = await openBareDesk()
    const colliding = {
      ...desk.campaigns,
      get: async () => ({ ...(await stored(desk)), definition: aCampaign({ id: 'other' }) }),
    }
    await save(desk)

    await expect(save({ ...desk, campaigns: colliding })).rejects.toMatchObject({ code: 'not-allowed' })
  })
})

describe('places', () => {
  it.each([
    ['more', 9],
    ['fewer', 4],
    ['exactly as many as are taken', 3],
  ])('changed to %s keep who sits, and give the rest', async (_, places) => {
    const desk = await openBareDesk()
    await save(desk, dinner(6))
    await launch(desk)
    await aGuestWhoTakes(desk, 3)

    await save(desk, dinner(places))

    expect(await left(desk)).toEqual({ dinner: places - 3 })
    await expectPlacesToAgree(desk)
  })

  it('fewer than are taken are refused, and nothing is changed, files included', async () => {
    const desk = await openBareDesk()
    await save(desk, { ...dinner(6), attachments: booklet }, { 'booklet.pdf': 'first' })
    await launch(desk)
    await aGuestWhoTakes(desk, 3)
    const before = await desk.contents()

    await expect(save(desk, { ...dinner(2), attachments: booklet }, { 'booklet.pdf': 'second' })).rejects.toMatchObject(
      {
        code: 'not-allowed',
        message: expect.stringContaining('fewer places than are already taken'),
      },
    )

    expect(await desk.contents()).toBe(before)
    expect(Buffer.from((await desk.files.read(`${key}/booklet.pdf`)) ?? []).toString()).toBe('first')
  })

  it('of a part that had no limit count who comes anyway', async () => {
    const desk = await openBareDesk()
    await save(desk, dinner(undefined))
    const identity = aGuest({ email: 'delegate@guests.example' })
    const ref = guestRefOf(key, identity, desk.keys.guestIdKey)
    await desk.guests.create(ref, identity, {
      type: 'imported',
      at: desk.clock.now(),
      by: 'Ada',
      confirmed: ['dinner'],
    })

    await save(desk, dinner(5))
    expect(await left(desk)).toEqual({ dinner: 4 })

    await save(desk, dinner(undefined))
    expect(await left(desk)).toEqual({})
    await save(desk, dinner(1))
    expect(await left(desk)).toEqual({ dinner: 0 })
    await save(desk, dinner(undefined))
    await aGuestWhoTakes(desk, 2)
    await expect(save(desk, dinner(2))).rejects.toMatchObject({ code: 'not-allowed' })
  })

  it('changed while guests answer agree with who sits in the end', async () => {
    const desk = await openBareDesk()
    await save(desk, dinner(10))
    await launch(desk)
    const refs = []
    for (let count = 0; count < 12; count += 1) refs.push(await aGuestOf(desk, await stored(desk)))

    await Promise.allSettled([
      ...refs.slice(0, 6).map((ref) => recordAnswer(desk, { ref, submission: { decision: 'yes' }, door: 'link' })),
      save(desk, dinner(4)),
      save(desk, dinner(8)),
      ...refs.slice(6).map((ref) => recordAnswer(desk, { ref, submission: { decision: 'yes' }, door: 'link' })),
    ])

    await expectPlacesToAgree(desk)
    expect((await left(desk)).dinner).toBeGreaterThanOrEqual(0)
  })
})

it('what a yes means does not change once somebody said it, launched or not', async () => {
  const desk = await openBareDesk()
  await save(desk, { yesMeans: 'interest' })
  await aGuestWhoTakes(desk, 1)

  await expect(save(desk, { yesMeans: 'seat' })).rejects.toThrow('1 guest said yes already')
})

describe('once launched', () => {
  const changes: readonly [string, Partial<Campaign>, Partial<Campaign>][] = [
    ['a part that guests may have chosen is not taken away', dinner(5), { parts: [aPart()] }],
    ['a part without limit gets none', dinner(undefined), dinner(5)],
    ['a seat does not become an interest', {}, { yesMeans: 'interest' }],
    [
      'a wave that has left does not come back under another name',
      {},
      { waves: [{ id: 'invite-again', kind: 'invitation', at: '2024-02-01T09:00' }] },
    ],
  ]
  it.each(changes)('%s', async (_, before, after) => {
    const desk = await openBareDesk()
    await save(desk, before)
    await launch(desk)
    const contents = await desk.contents()

    await expect(save(desk, after)).rejects.toMatchObject({ code: 'not-allowed' })
    expect(await desk.contents()).toBe(contents)
  })

  it.each(changes)('and before it may still be: %s', async (_, before, after) => {
    const desk = await openBareDesk()
    await save(desk, before)

    expect((await save(desk, after)).outcome).toBe('changed')
  })

  it('and closed, nothing changes any more; saving the same is still no error', async () => {
    const desk = await openBareDesk()
    await save(desk)
    const { record } = await launch(desk)
    await desk.campaigns.append(record, [{ type: 'closed', at: desk.clock.now(), by: 'desk' }])

    await expect(save(desk, { rsvpBy: '2024-03-05' })).rejects.toMatchObject({ code: 'not-allowed' })
    expect((await save(desk)).outcome).toBe('unchanged')
  })
})
