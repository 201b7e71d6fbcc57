/** A checked campaign folder goes into the table, its attachments into the file store. Saving the same again changes nothing. */
import { DomainError } from '../errors.ts'
import { campaignKeyOf } from '../guests/guest-id.ts'
import type { CampaignRecord, CampaignStore, Clock, FileStore } from '../ports.ts'
import type { Campaign } from './campaign.ts'

export async function saveCampaign(
  ports: { readonly campaigns: CampaignStore; readonly files: FileStore; readonly clock: Clock },
  request: {
    readonly definition: Campaign
    /** The attachments that the definition names, by file name. */
    readonly attachments: ReadonlyMap<string, Uint8Array>
    readonly by: string
  },
): Promise<{ readonly outcome: 'created' | 'changed' | 'unchanged'; readonly record: CampaignRecord }> {
  const { definition, by } = request
  const key = campaignKeyOf(definition.id)
  for (const { file } of definition.attachments) {
    const bytes = request.attachments.get(file)
    if (bytes === undefined) throw new DomainError('not-found', `attachment "${file}" is not in the campaign folder`)
    await ports.files.write(`${key}/${file}`, bytes)
  }
  const at = ports.clock.now()
  if ((await ports.campaigns.create(key, definition, { type: 'created', at, by })) === 'created')
    return { outcome: 'created', record: await stored(ports, key) }
  for (;;) {
    const record = await stored(ports, key)
    if (record.definition.id !== definition.id)
      throw new DomainError(
        'not-allowed',
        `the ids "${definition.id}" and "${record.definition.id}" give the same key; choose another id`,
      )
    if (JSON.stringify(record.definition) === JSON.stringify(definition)) return { outcome: 'unchanged', record }
    if (record.state.closedAt !== undefined)
      throw new DomainError('not-allowed', `campaign "${definition.id}" is closed and cannot be changed`)
    const line = { type: 'changed', at, by, definitionVersion: record.definitionVersion + 1 } as const
    const changed = await ports.campaigns.append(record, [line], definition)
    if (changed !== 'conflict') return { outcome: 'changed', record: changed }
  }
}

async function stored(ports: { readonly campaigns: CampaignStore }, key: string): Promise<CampaignRecord> {
  const record = await ports.campaigns.get(key)
  if (record === undefined) throw new DomainError('unavailable', `campaign ${key} was stored but cannot be read`)
  return record
}
