/**
 * What the guest store promises, on the embedded engine, or behind the endpoint in RSVP_CONTRACT_DYNAMODB_ENDPOINT (moto, DynamoDB Local).
 */
import { DeleteCommand, PutCommand, ScanCommand } from '@aws-sdk/lib-dynamodb'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { guestTable } from '../../functions/aws/guest-table.ts'
import { foldHistory, type GuestRecord, type GuestRef, type HistoryLine } from '../../functions/guests/guest.ts'
import { campaignKeyOf, guestRefOf } from '../../functions/guests/guest-id.ts'
import type { AppendOutcome, GuestSummary } from '../../functions/ports.ts'
import { aCampaign, aGuest, aKeyRing, aPart, openTestTable, type TestTable } from '../builders.ts'
import { anyHistory } from '../guests/random-history.ts'

const at = '2024-02-05T10:00:00Z'
const imported: HistoryLine = { type: 'imported', at, by: 'Ada' }
const note = (number: number): HistoryLine => ({
  type: 'noted',
  at,
  inbound: `mail-${number}`,
  outcome: 'review',
  why: '?',
})
const sent: HistoryLine = { type: 'sent', at, mailing: 'invite', messageId: 'm-1' }
const answered = (party: number, parts = ['dinner']): HistoryLine => ({
  type: 'answered',
  at,
  door: 'link',
  answer: { decision: 'yes', parts, party },
  confirm: 'never',
})

let desk: TestTable
let people = 0
beforeAll(async () => {
  desk = await openTestTable(process.env.RSVP_CONTRACT_DYNAMODB_ENDPOINT)
})
afterAll(() => desk.close())

/** A campaign of its own for each test. */
async function aCampaignWith(places: number | undefined): Promise<string> {
  people += 1
  const key = campaignKeyOf(`campaign-${people}`)
  const parts = [aPart(), aPart({ id: 'dinner', places })]
  await desk.campaigns.create(key, aCampaign({ parts }), { type: 'created', at, by: 'Ada' })
  return key
}

async function aNewGuest(campaign: string, lines: readonly HistoryLine[] = []): Promise<GuestRecord> {
  people += 1
  const identity = aGuest({ name: `Guest ${people}`, email: `guest${people}@guests.example` })
  const ref = guestRefOf(campaign, identity, aKeyRing().guestIdKey)
  expect(await desk.guests.create(ref, identity, imported)).toBe('created')
  if (lines.length > 0) written(await desk.guests.append(await read(ref), lines))
  return read(ref)
}

const read = async (ref: GuestRef): Promise<GuestRecord> => (await desk.guests.get(ref)) as GuestRecord

function written(result: AppendOutcome): GuestRecord {
  if (result.outcome !== 'written') throw new Error(`not written: ${result.outcome}`)
  return result.record
}

async function listed(campaign: string, filter?: Parameters<TestTable['guests']['list']>[1]): Promise<GuestSummary[]> {
  const summaries: GuestSummary[] = []
  for await (const summary of desk.guests.list(campaign, filter)) summaries.push(summary)
  return summaries
}

describe('a guest', () => {
  it('is created once: the second call changes nothing', async () => {
    const guest = await aNewGuest(await aCampaignWith(undefined))

    expect(await desk.guests.create(guest.ref, aGuest({ name: 'Somebody else' }), imported)).toBe('exists')
    expect(await read(guest.ref)).toEqual(guest)
  })

  it('comes back with everything that the list said', async () => {
    const campaign = await aCampaignWith(undefined)
    const identity = {
      ...aGuest({ name: 'Zoë "Ø" 李', salutation: 'Ms Jansen', organisation: 'Harbour Clinic', note: '=1+1' }),
      ...{ externalId: '0007', maxParty: 4 },
    }
    const ref = guestRefOf(campaign, identity, aKeyRing().guestIdKey)

    await desk.guests.create(ref, identity, { ...imported, confirmed: ['dinner'] } as HistoryLine)

    expect((await read(ref)).identity).toEqual(identity)
    expect((await read(ref)).state.confirmed).toEqual(['dinner'])
  })

  it('is written by one of two who read the same version; the other reads again', async () => {
    const guest = await aNewGuest(await aCampaignWith(undefined))

    const outcomes = await Promise.all([1, 2].map((number) => desk.guests.append(guest, [note(number)])))

    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['conflict', 'written'])
    expect((await read(guest.ref)).history).toHaveLength(2)
  })

  it('loses no line when ten append at once, each until it is written', async () => {
    const { ref } = await aNewGuest(await aCampaignWith(undefined))
    const append = async (number: number): Promise<void> => {
      while ((await desk.guests.append(await read(ref), [note(number)])).outcome !== 'written');
    }

    await Promise.all(Array.from({ length: 10 }, (_, index) => append(index)))

    const lines = (await read(ref)).history.slice(1).map((line) => (line as { inbound: string }).inbound)
    expect(lines.sort()).toEqual(Array.from({ length: 10 }, (_, index) => `mail-${index}`).sort())
  })
})

describe('a history longer than one item', () => {
  it.each([39, 40, 41, 81])('comes back whole and in order: %i lines, written one at a time', async (count) => {
    let guest = await aNewGuest(await aCampaignWith(undefined))
    for (let number = 1; number < count; number += 1) guest = written(await desk.guests.append(guest, [note(number)]))

    expect(await read(guest.ref)).toEqual(guest)
    expect(guest.history).toEqual([imported, ...Array.from({ length: count - 1 }, (_, index) => note(index + 1))])
    expect(guest.version).toBe(count)
  })

  it.each([
    [39, 2],
    [1, 100],
    [40, 41],
    [79, 1],
  ])('comes back whole where %i lines are followed by %i in one write', async (before, more) => {
    const guest = await aNewGuest(
      await aCampaignWith(undefined),
      Array.from({ length: before - 1 }, (_, index) => note(index)),
    )
    const after = written(
      await desk.guests.append(
        guest,
        Array.from({ length: more }, (_, index) => note(1000 + index)),
      ),
    )

    expect(await read(guest.ref)).toEqual(after)
    expect(after.history).toHaveLength(before + more)
  })

  it('is refused whole where somebody wrote first, chunk and all', async () => {
    const guest = await aNewGuest(
      await aCampaignWith(undefined),
      Array.from({ length: 38 }, (_, index) => note(index)),
    )
    const winner = written(await desk.guests.append(guest, [note(100), note(101)]))

    const late = await desk.guests.append(guest, [note(200), note(201)])

    expect(late.outcome).toBe('conflict')
    expect(await read(guest.ref)).toEqual(winner)
  })

  it('keeps all of 100 answers by one guest, and the guest stays one small item', async () => {
    const campaign = await aCampaignWith(undefined)
    let guest = await aNewGuest(campaign)
    for (let party = 1; party <= 100; party += 1) guest = written(await desk.guests.append(guest, [answered(party)]))

    expect((await read(guest.ref)).state.answers.map((answer) => answer?.party)).toEqual(
      Array.from({ length: 100 }, (_, index) => index + 1),
    )
    expect(await listed(campaign)).toMatchObject([{ standing: 'yes', parts: ['dinner'], party: 100 }])
    const main = (await items(guest.ref)).find(({ sk }) => sk === `G#${guest.ref.guest}`)
    expect(JSON.stringify(main).length).toBeLessThan(4_096)
  })
})

describe('places', () => {
  it('go with the answer or not at all', async () => {
    const campaign = await aCampaignWith(3)
    const one = await aNewGuest(campaign)
    const other = await aNewGuest(campaign)

    expect(await desk.guests.append(one, [answered(2)], { dinner: 2 })).toMatchObject({ outcome: 'written' })
    expect(await desk.guests.append(other, [answered(2)], { dinner: 2 })).toEqual({
      outcome: 'full',
      parts: ['dinner'],
    })

    expect(await desk.campaigns.placesLeft(campaign)).toEqual({ dinner: 1 })
    expect(await read(other.ref)).toEqual(other)
  })

  it('are not touched where the guest was changed meanwhile, even if there are none left', async () => {
    const campaign = await aCampaignWith(1)
    const guest = await aNewGuest(campaign)
    await desk.guests.append(guest, [note(1)])

    expect(await desk.guests.append(guest, [answered(2)], { dinner: 2 })).toEqual({ outcome: 'conflict' })
    expect(await desk.campaigns.placesLeft(campaign)).toEqual({ dinner: 1 })
  })

  it('of a new guest who comes anyway are taken with the guest, or there is no guest', async () => {
    const campaign = await aCampaignWith(1)
    const create = (email: string) => {
      const identity = aGuest({ email })
      const ref = guestRefOf(campaign, identity, aKeyRing().guestIdKey)
      return desk.guests.create(ref, identity, { ...imported, confirmed: ['dinner'] } as HistoryLine, { dinner: 1 })
    }

    expect(await create('first@guests.example')).toBe('created')
    expect(await create('second@guests.example')).toEqual({ full: ['dinner'] })
    expect(await listed(campaign)).toHaveLength(1)
  })
})

describe('the index', () => {
  it('lists the guests of one campaign by standing, and those who need attention whatever their standing', async () => {
    const campaign = await aCampaignWith(undefined)
    await aNewGuest(await aCampaignWith(undefined), [sent])
    const fresh = await aNewGuest(campaign)
    const silent = await aNewGuest(campaign, [sent])
    const beingMailed = await aNewGuest(campaign, [sent, { type: 'claimed', at, mailing: 'reminder' }])
    const unconfirmed = await aNewGuest(campaign, [sent, { ...answered(2), confirm: 'now' } as HistoryLine])
    const found = async (filter: Parameters<TestTable['guests']['list']>[1]) =>
      (await listed(campaign, filter)).map(({ ref }) => ref.guest).sort()
    const ids = (...guests: GuestRecord[]) => guests.map(({ ref }) => ref.guest).sort()

    expect(await found({ standings: ['silent'] })).toEqual(ids(silent, beingMailed))
    expect(await found({ standings: ['new', 'no'] })).toEqual(ids(fresh))
    expect(await found({ attention: true })).toEqual(ids(beingMailed, unconfirmed))
    expect(await found({})).toEqual(ids(fresh, silent, beingMailed, unconfirmed))
  })

  it('finds a guest in whichever of its shards it lies', async () => {
    const campaign = await aCampaignWith(undefined)
    const guests = guestTable(desk.table, () => 128)
    const refs: string[] = []
    for (let number = 0; number < 12; number += 1) {
      const identity = aGuest({ email: `sharded${number}@guests.example` })
      const ref = guestRefOf(campaign, identity, aKeyRing().guestIdKey, 128)
      await guests.create(ref, identity, imported)
      refs.push(`${ref.shard} ${ref.guest}`)
    }

    const found: string[] = []
    for await (const { ref } of guests.list(campaign, { standings: ['new'] })) found.push(`${ref.shard} ${ref.guest}`)

    expect(found.sort()).toEqual(refs.sort())
    expect(new Set(refs.map((ref) => ref.split(' ')[0])).size).toBeGreaterThan(5)
  })
})

describe("a guest's state", () => {
  it('folds from history alone: taking away all that was derived, index included, loses nothing', async () => {
    const campaign = await aCampaignWith(undefined)
    const histories = fc.sample(anyHistory({ minLength: 1, maxLength: 90 }), { numRuns: 25, seed: 20240205 })
    const before: GuestRecord[] = []
    for (const history of histories) before.push(await aNewGuest(campaign, history))
    const listedBefore = await listed(campaign)
    const kept = ['pk', 'sk', 'v', 'n', 'e', 's', 'o', 'l', 'x', 'm', 't', 'h', 'hl']

    for (const { ref } of before)
      for (const item of await items(ref)) {
        const bare = Object.fromEntries(Object.entries(item).filter(([name]) => kept.includes(name)))
        await desk.table.client.send(
          new DeleteCommand({ TableName: desk.table.name, Key: { pk: item.pk, sk: item.sk } }),
        )
        await desk.table.client.send(new PutCommand({ TableName: desk.table.name, Item: bare }))
      }

    expect(await listed(campaign)).toEqual([])
    for (const guest of before) {
      const bare = await read(guest.ref)
      expect(bare).toEqual(guest)
      expect(bare.state).toEqual(foldHistory(guest.history))
      written(await desk.guests.append(bare, []))
    }
    expect(await listed(campaign)).toEqual(listedBefore)
  })
})

/** The items of one guest as they are stored. */
async function items(ref: GuestRef): Promise<Record<string, unknown>[]> {
  const { Items = [] } = await desk.table.client.send(
    new ScanCommand({
      TableName: desk.table.name,
      ConsistentRead: true,
      FilterExpression: 'begins_with(sk, :guest) and begins_with(pk, :campaign)',
      ExpressionAttributeValues: { ':guest': `G#${ref.guest}`, ':campaign': `C#${ref.campaign}` },
    }),
  )
  return Items
}
