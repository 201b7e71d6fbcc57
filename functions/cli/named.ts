/** Finds what somebody names on the command line: a campaign by folder or id, a guest by address or by name. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Campaign, Wave } from '../campaigns/campaign.ts'
import { readCampaignFile } from '../campaigns/campaign-file.ts'
import { DomainError } from '../errors.ts'
import { normaliseAddress } from '../guests/address.ts'
import type { GuestRecord, GuestRef } from '../guests/guest.ts'
import { campaignKeyOf } from '../guests/guest-id.ts'
import type { CampaignRecord, Desk } from '../ports.ts'
import { folderOnDisk } from './campaign-folder.ts'

export async function campaignNamed(desk: Pick<Desk, 'campaigns'>, named: string): Promise<CampaignRecord> {
  const id = existsSync(join(named, 'campaign.yaml')) ? await idInFolder(named) : named
  const record = await desk.campaigns.get(campaignKeyOf(id))
  if (record !== undefined) return record
  const known = (await desk.campaigns.list()).map(({ definition }) => definition.id)
  const hint = known.length === 0 ? 'none is imported yet' : `the desk has ${known.join(', ')}`
  throw new DomainError(
    'not-found',
    `there is no campaign "${id}" on the desk: ${hint}; rsvp import FOLDER brings one in`,
  )
}

/** The id alone is needed here, whatever else the file says. */
async function idInFolder(folder: string): Promise<string> {
  const bytes = await folderOnDisk(folder).read('campaign.yaml')
  const { campaign } = readCampaignFile(new TextDecoder().decode(bytes), 'campaign.yaml')
  if (campaign === undefined)
    throw new DomainError('invalid-input', `${folder}/campaign.yaml has errors; see: rsvp check ${folder}`)
  return campaign.id
}

export async function guestNamed(
  desk: Pick<Desk, 'guests'>,
  campaign: CampaignRecord,
  named: string,
): Promise<GuestRecord> {
  const [guest] = await guestsNamed(desk, campaign, [named])
  return guest as GuestRecord
}

const readsAtOnce = 25

/**
 * In the order of the names; reads the guests once, however many are named. The table knows no addresses, so every guest is read.
 * @throws {DomainError} `not-found` with all names that nobody has, `invalid-input` with all that more than one guest has.
 */
export async function guestsNamed(
  desk: Pick<Desk, 'guests'>,
  campaign: CampaignRecord,
  names: readonly string[],
): Promise<readonly GuestRecord[]> {
  const wanted = names.map((name) => ({ name, key: keyOf(name), found: new Map<string, GuestRecord>() }))
  const addresses = wanted.some(({ name }) => name.includes('@'))
  const refs: GuestRef[] = []
  const keys = new Set(wanted.map(({ key }) => key))
  for await (const { ref, name } of desk.guests.list(campaign.key))
    if (addresses || keys.has(keyOf(name))) refs.push(ref)
  for (let start = 0; start < refs.length; start += readsAtOnce) {
    const guests = await Promise.all(refs.slice(start, start + readsAtOnce).map((ref) => desk.guests.get(ref)))
    for (const guest of guests) {
      if (guest === undefined) continue
      const known = [guest.identity.email, keyOf(guest.identity.name)]
      for (const { key, found } of wanted) if (known.includes(key)) found.set(guest.ref.guest, guest)
    }
  }
  const unknown = wanted.filter(({ found }) => found.size === 0).map(({ name }) => `"${name}"`)
  if (unknown.length > 0)
    throw new DomainError('not-found', `no guest of "${campaign.definition.id}" is named ${unknown.join(', ')}`)
  const ambiguous = wanted.filter(({ found }) => found.size > 1)
  if (ambiguous.length > 0) throw new DomainError('invalid-input', ambiguous.map(severalOf(campaign)).join('; '))
  return wanted.map(({ found }) => [...found.values()][0] as GuestRecord)
}

const severalOf =
  (campaign: CampaignRecord) =>
  ({ name, key, found }: { name: string; key: string; found: ReadonlyMap<string, GuestRecord> }): string => {
    const sharesAddress = [...found.values()].every(({ identity }) => identity.email === key)
    const others = [...found.values()].map(({ identity }) => (sharesAddress ? identity.name : identity.email))
    return `${found.size} guests of "${campaign.definition.id}" are named "${name}"; name one by ${sharesAddress ? 'name' : 'address'}: ${others.join(', ')}`
  }

/** What an address or a name is compared by. */
function keyOf(name: string): string {
  return (name.includes('@') ? normaliseAddress(name) : undefined) ?? name.trim().toLowerCase().normalize('NFC')
}

/** A wave's id, or the first invitation where none is named. */
export function waveNamed(campaign: Campaign, named: string | undefined): Wave {
  const wave = campaign.waves.find(({ id, kind }) => (named === undefined ? kind === 'invitation' : id === named))
  if (wave !== undefined) return wave
  const known = campaign.waves.map(({ id }) => id).join(', ')
  throw new DomainError('not-found', `there is no wave "${named}"; the waves of "${campaign.id}" are ${known}`)
}
