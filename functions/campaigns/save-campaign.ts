/** A checked campaign folder goes into the table, its attachments into the file store. Saving the same again changes nothing. */
import { DomainError } from '../errors.ts'
import { campaignKeyOf } from '../guests/guest-id.ts'
import { recountGuests } from '../guests/recount-guests.ts'
import type { CampaignRecord, CampaignStore, Clock, FileStore, GuestStore } from '../ports.ts'
import { type Campaign, waveDueAt } from './campaign.ts'

export async function saveCampaign(
  ports: {
    readonly campaigns: CampaignStore
    readonly guests: GuestStore
    readonly files: FileStore
    readonly clock: Clock
  },
  request: {
    readonly definition: Campaign
    /** The attachments that the definition names, by file name. */
    readonly attachments: ReadonlyMap<string, Uint8Array>
    readonly by: string
  },
): Promise<{ readonly outcome: 'created' | 'changed' | 'unchanged'; readonly record: CampaignRecord }> {
  const { definition, attachments, by } = request
  const key = campaignKeyOf(definition.id)
  const missing = definition.attachments.find(({ file }) => !attachments.has(file))
  if (missing !== undefined)
    throw new DomainError('not-found', `attachment "${missing.file}" is not in the campaign folder`)
  const storeFiles = async (): Promise<void> => {
    for (const { file } of definition.attachments)
      await ports.files.write(`${key}/${file}`, attachments.get(file) as Uint8Array)
  }
  const at = ports.clock.now()
  if ((await ports.campaigns.create(key, definition, { type: 'created', at, by })) === 'created') {
    await storeFiles()
    return { outcome: 'created', record: await stored(ports, key) }
  }
  for (;;) {
    const record = await stored(ports, key)
    refuseChange(record, definition, at)
    if (isSame(record.definition, definition)) {
      await storeFiles()
      return { outcome: 'unchanged', record }
    }
    const line = { type: 'changed', at, by, definitionVersion: record.definitionVersion + 1 } as const
    const { seated, standings } = await recountGuests(ports.guests, { ...record, definition })
    if (record.definition.yesMeans !== definition.yesMeans && standings.yes > 0)
      throw new DomainError(
        'not-allowed',
        `campaign "${definition.id}" was not changed: ${standings.yes} ${standings.yes === 1 ? 'guest' : 'guests'} said yes already, and what a yes means cannot change under them`,
      )
    const changed = await ports.campaigns.append(record, [line], definition, seated)
    if (changed === 'conflict') continue
    await storeFiles()
    return { outcome: 'changed', record: changed }
  }
}

/**
 * What guests have been told, or have answered to, can no longer be changed under them.
 * @throws {DomainError} `not-allowed`, with what to do instead where there is something.
 */
export function refuseChange({ definition: known, state }: CampaignRecord, definition: Campaign, now: string): void {
  const refuse = (reason: string): never => {
    throw new DomainError('not-allowed', `campaign "${definition.id}" was not changed: ${reason}`)
  }
  if (known.id !== definition.id) refuse(`its id gives the same key as "${known.id}"; choose another id`)
  if (isSame(known, definition)) return
  if (state.closedAt !== undefined) refuse(`its answers closed at ${state.closedAt}`)
  if (state.launchedAt === undefined) return
  if (known.yesMeans !== definition.yesMeans)
    refuse(`it is launched, and guests were asked for ${known.yesMeans === 'seat' ? 'an answer' : 'their interest'}`)
  for (const { id, places } of known.parts) {
    const part = definition.parts.find((each) => each.id === id)
    if (part === undefined) refuse(`it is launched, and guests may have answered for part "${id}", which is gone`)
    if (places === undefined && part?.places !== undefined)
      refuse(`it is launched, and guests were promised part "${id}" without a limit of places`)
  }
  for (const wave of known.waves)
    if (waveDueAt(wave, known) <= now && !definition.waves.some(({ id }) => id === wave.id))
      refuse(`wave "${wave.id}" has left already; under another name it would leave again`)
}

function isSame(one: Campaign, other: Campaign): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

async function stored(ports: { readonly campaigns: CampaignStore }, key: string): Promise<CampaignRecord> {
  const record = await ports.campaigns.get(key)
  if (record === undefined) throw new DomainError('unavailable', `campaign ${key} was stored but cannot be read`)
  return record
}
