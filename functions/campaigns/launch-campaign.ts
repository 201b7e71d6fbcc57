/** Staff launch a campaign: from now on its waves leave when they are due. A second launch changes nothing. */
import { DomainError } from '../errors.ts'
import type { CampaignRecord, CampaignStore, Clock } from '../ports.ts'
import { closesAt } from './campaign.ts'
import type { CampaignKey } from './campaign-record.ts'

export async function launchCampaign(
  ports: { readonly campaigns: CampaignStore; readonly clock: Clock },
  request: { readonly campaign: CampaignKey; readonly by: string },
): Promise<{ readonly outcome: 'launched' | 'already-launched'; readonly record: CampaignRecord }> {
  for (;;) {
    const record = await ports.campaigns.get(request.campaign)
    if (record === undefined) throw new DomainError('not-found', `there is no campaign ${request.campaign}`)
    if (record.state.launchedAt !== undefined) return { outcome: 'already-launched', record }
    const at = ports.clock.now()
    const closing = closesAt(record.definition)
    if (at >= closing)
      throw new DomainError(
        'not-allowed',
        `"${record.definition.id}" cannot be launched: its answers closed at ${closing}, and it is ${at}`,
      )
    const launched = await ports.campaigns.append(record, [{ type: 'launched', at, by: request.by }])
    if (launched !== 'conflict') return { outcome: 'launched', record: launched }
  }
}
