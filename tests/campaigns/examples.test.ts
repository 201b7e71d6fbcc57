/**
 * The two example campaigns, as they are shipped: valid, without a finding, and true to the events they stand for.
 */
import { readFileSync } from 'node:fs'
import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { closesAt, inLanguage, partStartsAt, partsClash, waveDueAt } from '../../functions/campaigns/campaign.ts'
import { checkCampaign } from '../../functions/campaigns/check-campaign.ts'
import { folderOnDisk } from '../../functions/cli/campaign-folder.ts'
import { readGuestList } from '../../functions/guests/guest-list.ts'

const folderOf = (name: string) => new URL(`../../templates/examples/${name}/`, import.meta.url).pathname

async function example(name: string) {
  const { campaign } = await checkCampaign(folderOnDisk(folderOf(name)))
  if (campaign === undefined) throw new Error(`${name} is not valid`)
  const list = readGuestList(readFileSync(`${folderOf(name)}guests.csv`), 'guests.csv', { campaign })
  const guests = list.rows.flatMap((row) => ('guest' in row ? [row.guest] : []))
  const { findings } = await checkCampaign(folderOnDisk(folderOf(name)), { guests })
  return { campaign, findings, list, guests }
}

describe('the symposium', () => {
  it('is valid and lints clean, guest list included', async () => {
    const { findings, list, guests } = await example('nl-uk-symposium')

    expect(findings).toEqual([])
    expect(list.rows.filter(({ verdict }) => verdict === 'invalid' || verdict === 'duplicate')).toEqual([])
    expect(guests).toHaveLength(109)
  })

  it('is on Tuesday 19 March 2024 in four parts, one after the other, in London', async () => {
    const { campaign } = await example('nl-uk-symposium')

    expect(campaign.parts.map(({ id, starts, ends }) => `${id} ${starts}-${ends}`)).toEqual([
      'opening 09:00-12:00',
      'lunch 12:00-13:30',
      'symposium 13:30-17:30',
      'drinks 17:30-19:30',
    ])
    expect(new Set(campaign.parts.map(({ date }) => date))).toEqual(new Set(['2024-03-19']))
    expect(DateTime.fromISO('2024-03-19').weekdayLong).toBe('Tuesday')
    expect(campaign.zone).toBe('Europe/London')
    expect(campaign.venue).toMatchObject({ name: 'Science Gallery London', address: 'Great Maze Pond, London SE1 9GU' })
    expect(campaign.signatories).toHaveLength(2)
    expect(new Set(campaign.hosts.map(({ country }) => country))).toEqual(new Set(['NL', 'GB']))
    expect(inLanguage(campaign.parts[2]?.description, 'en', campaign).match(/^- .+\?$/gm)).toHaveLength(3)
  })

  it('closes at the end of Friday 1 March 2024, after two reminders and a last call on working days', async () => {
    const { campaign } = await example('nl-uk-symposium')

    expect(closesAt(campaign)).toBe('2024-03-02T00:00:00Z')
    expect(campaign.waves.map((wave) => `${wave.kind} ${waveDueAt(wave, campaign)}`)).toEqual([
      'invitation 2024-02-05T09:00:00Z',
      'reminder 2024-02-16T09:00:00Z',
      'reminder 2024-02-26T09:00:00Z',
      'last-call 2024-02-29T09:00:00Z',
    ])
  })

  it('invites 74 people of many organisations and languages, and counts a delegation of 35', async () => {
    const { guests } = await example('nl-uk-symposium')
    const invited = guests.filter(({ confirmed }) => confirmed === undefined)

    expect(guests.filter(({ confirmed }) => confirmed !== undefined)).toHaveLength(35)
    expect(invited).toHaveLength(74)
    expect(new Set(invited.map(({ identity }) => identity.organisation)).size).toBeGreaterThanOrEqual(20)
    expect(new Set(invited.map(({ identity }) => identity.language?.slice(0, 2)))).toEqual(
      new Set(['en', 'nl', 'de', 'fr']),
    )
    expect(guests.filter(({ identity }) => identity.email.startsWith('bounce@'))).toHaveLength(1)
    expect(invited.filter(({ identity }) => identity.email.startsWith('secretariaat@'))).toHaveLength(2)
    expect(guests.filter(({ identity }) => !/\.example$/.test(identity.email))).toEqual([])
  })

  it('has a chair in every part for the delegation and for each invited person alone', async () => {
    const { campaign, guests } = await example('nl-uk-symposium')

    for (const { places } of campaign.parts)
      expect(places ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(guests.length)
  })

  it('sends along a small PDF', () => {
    const booklet = readFileSync(`${folderOf('nl-uk-symposium')}booklet.pdf`)

    expect(booklet.subarray(0, 5).toString()).toBe('%PDF-')
    expect(booklet.subarray(-6).toString()).toBe('%%EOF\n')
    expect(booklet.byteLength).toBeLessThan(60_000)
  })
})

describe('the mission', () => {
  it('is valid and lints clean, guest list included', async () => {
    const { findings, list } = await example('lsh-mission')

    expect(findings).toEqual([])
    expect(list.rows.filter(({ verdict }) => verdict === 'invalid' || verdict === 'duplicate')).toEqual([])
  })

  it('asks 53 people of 33 organisations for their interest in 2 to 5 December 2024', async () => {
    const { campaign, guests } = await example('lsh-mission')

    expect(guests).toHaveLength(53)
    expect(new Set(guests.map(({ identity }) => identity.organisation)).size).toBe(33)
    expect(campaign.yesMeans).toBe('interest')
    expect([...new Set(campaign.parts.map(({ date }) => date))]).toEqual([
      '2024-12-02',
      '2024-12-03',
      '2024-12-04',
      '2024-12-05',
    ])
  })

  it('lets nobody follow both sector tracks, and gives each visit its own places', async () => {
    const { campaign } = await example('lsh-mission')
    const clashes = campaign.parts.flatMap((part, index) =>
      campaign.parts
        .slice(0, index)
        .filter((other) => partsClash(part, other, campaign.zone))
        .map((other) => `${other.id} ${part.id}`),
    )

    expect(clashes).toEqual(['medtech-visit therapies-visit', 'medtech-market therapies-market'])
    expect(campaign.parts.filter(({ venue }) => venue !== undefined).every(({ places }) => places !== undefined)).toBe(
      true,
    )
    expect(partStartsAt(campaign.parts[0] as (typeof campaign.parts)[number], campaign.zone)).toBe(
      '2024-12-02T18:00:00Z',
    )
  })
})

describe.each(['nl-uk-symposium', 'lsh-mission'])('the file of %s', (name) => {
  it('holds no template syntax and no address outside the reserved domains', () => {
    const text = readFileSync(`${folderOf(name)}campaign.yaml`, 'utf8')

    expect(text).not.toMatch(/\{\{|\}\}|<%|\$\{/)
    expect([...text.matchAll(/@([\w.-]+)/g)].filter(([, domain]) => !domain?.endsWith('.example'))).toEqual([])
  })
})
