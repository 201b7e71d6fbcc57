/** Finds what somebody names on the command line: a campaign by folder or id, a guest by address or by name. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readCampaignFile } from '../campaigns/campaign-file.ts'
import { DomainError } from '../errors.ts'
import { normaliseAddress } from '../guests/address.ts'
import type { GuestRecord } from '../guests/guest.ts'
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
  const email = named.includes('@') ? normaliseAddress(named) : undefined
  const found: GuestRecord[] = []
  for await (const { ref, name } of desk.guests.list(campaign.key)) {
    if (email === undefined && name.toLowerCase() !== named.trim().toLowerCase()) continue
    const guest = await desk.guests.get(ref)
    if (guest !== undefined && (email === undefined || guest.identity.email === email)) found.push(guest)
  }
  const [guest, ...others] = found
  if (guest === undefined)
    throw new DomainError('not-found', `no guest of "${campaign.definition.id}" is named "${named}"`)
  if (others.length > 0)
    throw new DomainError(
      'invalid-input',
      `${found.length} guests of "${campaign.definition.id}" are named "${named}"; name one by ${email === undefined ? 'address' : 'name'}`,
    )
  return guest
}
