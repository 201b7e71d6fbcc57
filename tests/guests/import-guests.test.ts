import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Campaign } from '../../functions/campaigns/campaign.ts'
import type { GuestRecord, HistoryLine } from '../../functions/guests/guest.ts'
import { campaignKeyOf } from '../../functions/guests/guest-id.ts'
import { readGuestList } from '../../functions/guests/guest-list.ts'
import { type ImportSummary, importGuests } from '../../functions/guests/import-guests.ts'
import type { CampaignRecord, GuestStore } from '../../functions/ports.ts'
import { aCampaign, aClock, aKeyRing, aPart, openTestTable, type TestTable } from '../builders.ts'
import { messyFile, messyRows } from './messy-list.ts'

const at = '2024-02-05T10:00:00Z'
let desk: TestTable
let campaign: CampaignRecord

beforeEach(async () => {
  desk = await openTestTable()
  campaign = await aSavedCampaign(aCampaign())
})
afterEach(() => desk.close())

async function aSavedCampaign(definition: Campaign): Promise<CampaignRecord> {
  const key = campaignKeyOf(definition.id)
  await desk.campaigns.create(key, definition, { type: 'created', at, by: 'staff@harbour.example' })
  return (await desk.campaigns.get(key)) as CampaignRecord
}

type Options = {
  preview?: boolean
  guests?: Pick<GuestStore, 'get' | 'create' | 'append'>
  onProgress?: (done: number, total: number) => void
}

function importBytes(bytes: Uint8Array, { guests = desk.guests, ...more }: Options = {}): Promise<ImportSummary> {
  const list = readGuestList(bytes, 'guests.csv', { campaign: campaign.definition })
  const ports = { guests, campaigns: desk.campaigns, clock: aClock(at), keys: aKeyRing() }
  return importGuests(ports, { campaign, list, by: 'staff@harbour.example', ...more })
}
const importLines = (lines: readonly string[], more: Options = {}): Promise<ImportSummary> =>
  importBytes(new TextEncoder().encode(lines.join('\n')), more)

const verdicts = ({ rows }: ImportSummary): string[] => rows.map(({ line, verdict }) => `${line} ${verdict}`)

async function allGuests(): Promise<GuestRecord[]> {
  const records: GuestRecord[] = []
  for await (const { ref } of desk.guests.list(campaign.key)) records.push((await desk.guests.get(ref)) as GuestRecord)
  return records.sort((one, other) => (one.identity.email < other.identity.email ? -1 : 1))
}

async function theOnlyGuest(): Promise<GuestRecord> {
  const [guest, ...others] = await allGuests()
  expect(others).toEqual([])
  return guest as GuestRecord
}

describe('importing a messy list of 300 rows', () => {
  it('gives each row its verdict and makes one guest per person', async () => {
    const rows = messyRows()
    const progress: string[] = []

    const summary = await importBytes(messyFile(rows), { onProgress: (...steps) => progress.push(steps.join('/')) })

    expect(summary.rows.map(({ verdict }) => verdict)).toEqual(rows.map(({ expected }) => expected))
    expect(summary.counts).toEqual({
      added: 180,
      duplicate: 60,
      invalid: 60,
      unchanged: 0,
      corrected: 0,
      'no-places': 0,
    })
    const guests = await allGuests()
    expect(guests).toHaveLength(180)
    expect(new Set(guests.map(({ identity }) => `${identity.name} ${identity.email}`)).size).toBe(180)
    expect(progress).toEqual(Array.from({ length: 300 }, (_, index) => `${index + 1}/300`))
  })

  it('again changes nothing', async () => {
    await importBytes(messyFile(messyRows()))
    const before = await desk.contents()

    const again = await importBytes(messyFile(messyRows()))

    expect(again.counts).toMatchObject({ added: 0, corrected: 0, unchanged: 180, duplicate: 60, invalid: 60 })
    expect(await desk.contents()).toBe(before)
  })

  it('in another order and with other spellings changes nothing either', async () => {
    await importLines(['name,email', 'Zoë Brouwer,zoe@lab.example', 'Bram Visser,bram@lab.example'])
    const before = await desk.contents()

    const again = await importLines(['E-mail;Naam', 'BRAM@lab.example;Bram Visser', 'Zoë Brouwer <zoe@lab.example>;'])

    expect(verdicts(again)).toEqual(['2 unchanged', '3 unchanged'])
    expect(await desk.contents()).toBe(before)
  })
})

describe('a preview', () => {
  it('gives the verdicts of the import that follows, and writes nothing', async () => {
    const before = await desk.contents()

    const preview = await importBytes(messyFile(messyRows()), { preview: true })

    expect(await desk.contents()).toBe(before)
    const real = await importBytes(messyFile(messyRows()))
    expect(preview).toEqual({ ...real, preview: true })
  })

  it('knows who gets the last place and which row corrects a guest', async () => {
    campaign = await aSavedCampaign(aCampaign({ id: 'small', parts: [aPart({ id: 'dinner', places: 1 })] }))
    await importLines(['id,name,email,state', '1,Ada Byron,ada@lab.example,', ',,nameless@lab.example,'])
    const list = [
      'id,name,email,state',
      '1,Ada Byron,new@lab.example,',
      '2,Bob Reed,bob@lab.example,confirmed',
      '3,Cy Moss,cy@lab.example,confirmed',
      ',Di Falk,nameless@lab.example,',
      ',Ed Falk,nameless@lab.example,',
    ]

    const preview = await importLines(list, { preview: true })

    expect(verdicts(preview)).toEqual(['2 corrected', '3 added', '4 no-places', '5 corrected', '6 added'])
    expect(preview).toEqual({ ...(await importLines(list)), preview: true })
  })
})

describe('a preview of a campaign that is not stored yet', () => {
  it('counts the places that its file gives', async () => {
    const definition = aCampaign({ id: 'unstored', parts: [aPart({ id: 'dinner', places: 1 })] })
    campaign = { ...campaign, key: campaignKeyOf(definition.id), definition }

    const preview = await importLines(
      ['name,email,state', 'Ada Byron,ada@lab.example,confirmed', 'Bob Reed,bob@lab.example,confirmed'],
      { preview: true },
    )

    expect(verdicts(preview)).toEqual(['2 added', '3 no-places'])
  })
})

describe('a changed list', () => {
  it('corrects what changed of a guest with an id, address included, and says so in the history', async () => {
    await importLines(['id,name,email,organisation', '7,Ada Byron,old@lab.example,Lab'])

    const summary = await importLines(['id,name,email,organisation', '7,Ada Byron-King,new@lab.example,Lab'])

    expect(summary.rows).toMatchObject([{ verdict: 'corrected', fields: ['email', 'name'] }])
    expect(await theOnlyGuest()).toMatchObject({
      identity: { name: 'Ada Byron-King', email: 'new@lab.example', organisation: 'Lab', externalId: '7' },
      history: [
        { type: 'imported', at, by: 'staff@harbour.example' },
        { type: 'corrected', at, by: 'staff@harbour.example', fields: ['email', 'name'] },
      ],
    })
  })

  it('makes a new guest of another address where there is no id', async () => {
    await importLines(['name,email', 'Ada Byron,old@lab.example'])

    const summary = await importLines(['name,email', 'Ada Byron,new@lab.example'])

    expect(verdicts(summary)).toEqual(['2 added'])
    expect(await allGuests()).toHaveLength(2)
  })

  it('leaves alone what it does not speak of', async () => {
    await importLines(['name,email,organisation,note,language', 'Ada Byron,ada@lab.example,Lab,VIP,nl'])

    const summary = await importLines(['name,email,language', 'Ada Byron,ada@lab.example,'])

    expect(verdicts(summary)).toEqual(['2 unchanged'])
    expect((await theOnlyGuest()).identity).toMatchObject({ organisation: 'Lab', note: 'VIP', language: 'nl' })
  })

  it('gives a name, and later an id, to the guest who came with an address only', async () => {
    await importLines(['email', 'ada@lab.example'])

    const named = await importLines(['name,email', 'Ada Byron,ada@lab.example'])
    const numbered = await importLines(['id,name,email', '7,Ada Byron,ada@lab.example'])
    const again = await importLines(['id,name,email', '7,Ada Byron,ada@lab.example', ',,ada@lab.example'])

    expect(named.rows).toMatchObject([{ verdict: 'corrected', fields: ['name', 'salutation'] }])
    expect(numbered.rows).toMatchObject([{ verdict: 'corrected', fields: ['externalId'] }])
    expect(verdicts(again)).toEqual(['2 unchanged', '3 duplicate'])
    const { identity } = await theOnlyGuest()
    expect(identity).toMatchObject({ name: 'Ada Byron', externalId: '7' })
    expect(identity.salutation).toBeUndefined()
  })

  it('does not give the name of one person to another who shares the address', async () => {
    await importLines(['email', 'desk@lab.example'])

    const first = await importLines(['name,email', 'Ada Byron,desk@lab.example'])
    const second = await importLines(['name,email', 'Bob Reed,desk@lab.example'])
    const nameless = await importLines(['email', 'desk@lab.example'])

    expect([first, second, nameless].flatMap(verdicts)).toEqual(['2 corrected', '2 added', '2 unchanged'])
    expect((await allGuests()).map(({ identity }) => identity.name).sort()).toEqual(['Ada Byron', 'Bob Reed'])
  })
})

describe('a confirmed guest', () => {
  beforeEach(async () => {
    const parts = [aPart({ id: 'reception' }), aPart({ id: 'dinner', starts: '19:00', ends: '22:00', places: 2 })]
    campaign = await aSavedCampaign(aCampaign({ id: 'small', parts }))
  })
  const header = 'name,email,state,parts'

  it('is confirmed from the first line of the history and takes places where they are limited', async () => {
    await importLines([header, 'Ada Byron,ada@lab.example,confirmed,', 'Bob Reed,bob@lab.example,confirmed,reception'])

    const [ada, bob] = await allGuests()
    expect(ada?.state.confirmed).toEqual(['reception', 'dinner'])
    expect(bob?.state.confirmed).toEqual(['reception'])
    expect(await desk.campaigns.placesLeft(campaign.key)).toEqual({ dinner: 1 })
  })

  it('without a place is not written, and the places go in the order of the file', async () => {
    const many = ['a', 'b', 'c', 'd'].map((name) => `Guest ${name},${name}@lab.example,confirmed,dinner`)

    const summary = await importLines([header, ...many, 'Eve Last,eve@lab.example,,'])

    expect(verdicts(summary)).toEqual(['2 added', '3 added', '4 no-places', '5 no-places', '6 added'])
    expect(summary.rows[2]?.reasons).toEqual([
      { column: 'parts', value: 'dinner', reason: 'no places left for a confirmed guest' },
    ])
    expect((await allGuests()).map(({ identity }) => identity.email)).toEqual([
      'a@lab.example',
      'b@lab.example',
      'eve@lab.example',
    ])
    expect(await desk.campaigns.placesLeft(campaign.key)).toEqual({ dinner: 0 })
  })

  it('gives a place back when a later list names other parts', async () => {
    await importLines([header, 'Ada Byron,ada@lab.example,confirmed,'])

    const summary = await importLines([header, 'Ada Byron,ada@lab.example,confirmed,reception'])

    expect(summary.rows).toMatchObject([{ verdict: 'corrected', fields: ['confirmed'] }])
    expect((await theOnlyGuest()).state.confirmed).toEqual(['reception'])
    expect(await desk.campaigns.placesLeft(campaign.key)).toEqual({ dinner: 2 })
  })

  it('stays confirmed when a later list no longer says so', async () => {
    await importLines([header, 'Ada Byron,ada@lab.example,confirmed,'])

    const summary = await importLines(['name,email', 'Ada Byron,ada@lab.example'])

    expect(summary.rows).toMatchObject([
      { verdict: 'unchanged', reasons: [{ reason: 'is confirmed from an earlier list, and stays so' }] },
    ])
    expect((await theOnlyGuest()).history).toHaveLength(1)
  })
})

describe('an import while others write', () => {
  it('keeps the answer that a guest gave between reading and writing', async () => {
    await importLines(['id,name,email', '7,Ada Byron,old@lab.example'])
    const answered: HistoryLine = {
      at,
      type: 'answered',
      door: 'link',
      answer: { decision: 'yes', parts: ['reception'], party: 1 },
      confirm: 'now',
    }
    let answers = 1
    const guests: Options['guests'] = {
      ...desk.guests,
      get: async (ref) => {
        const record = await desk.guests.get(ref)
        if (record !== undefined && answers-- > 0) await desk.guests.append(record, [answered])
        return record
      },
    }

    const summary = await importLines(['id,name,email', '7,Ada Byron,new@lab.example'], { guests })

    expect(verdicts(summary)).toEqual(['2 corrected'])
    expect((await theOnlyGuest()).history.map(({ type }) => type)).toEqual(['imported', 'answered', 'corrected'])
  })

  it('makes each guest once when two members of staff import the same list at once', async () => {
    const [one, other] = await Promise.all([importBytes(messyFile(messyRows())), importBytes(messyFile(messyRows()))])

    expect(one.counts.added + other.counts.added).toBe(180)
    expect(one.counts.unchanged + other.counts.unchanged).toBe(180)
    expect(await allGuests()).toHaveLength(180)
  })

  it('that broke off is finished by running it again', async () => {
    let writes = 50
    const guests: Options['guests'] = {
      ...desk.guests,
      create: (...guest) => {
        if (writes-- <= 0) throw new Error('the connection was lost')
        return desk.guests.create(...guest)
      },
    }
    await expect(importBytes(messyFile(messyRows()), { guests })).rejects.toThrow('the connection was lost')

    const again = await importBytes(messyFile(messyRows()))

    expect(again.counts).toMatchObject({ unchanged: 50, added: 130 })
    expect(await allGuests()).toHaveLength(180)
  })
})
