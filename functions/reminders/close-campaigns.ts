/**
 * At the deadline answers close, and staff get a summary. Closing is one conditional write; each summary is claimed before it is handed over,
 * so a run that is killed or repeated sends none twice.
 */
import { closesAt, inLanguage } from '../campaigns/campaign.ts'
import type { CampaignLine } from '../campaigns/campaign-record.ts'
import { type ClosingSummary, composeClosingSummary } from '../email/closing-summary.ts'
import type { CompiledTemplates } from '../email/templates.ts'
import { recountGuests } from '../guests/recount-guests.ts'
import type { Addresses, ArrivalStore, CampaignRecord, CampaignStore, Clock, GuestStore, Mailer } from '../ports.ts'

export interface ClosingPorts {
  readonly campaigns: CampaignStore
  readonly guests: GuestStore
  readonly arrivals: ArrivalStore
  readonly mailer: Mailer
  readonly clock: Clock
  readonly addresses: Addresses
  readonly templates: CompiledTemplates
}

export async function closeCampaigns(
  ports: ClosingPorts,
): Promise<{ readonly closed: number; readonly summaries: number }> {
  let closed = 0
  let summaries = 0
  for (const campaign of await ports.campaigns.list()) {
    if (campaign.state.launchedAt === undefined || ports.clock.now() < closesAt(campaign.definition)) continue
    let record: CampaignRecord | undefined = campaign
    if (campaign.state.closedAt === undefined) {
      record = await append(ports, campaign, { type: 'closed', at: ports.clock.now(), by: 'desk' })
      if (record !== undefined) closed += 1
    }
    for (const to of campaign.definition.staff) {
      if (record === undefined) break
      const after: CampaignRecord | undefined = await sendSummary(ports, record, to)
      if (after !== record) summaries += 1
      record = after
    }
  }
  return { closed, summaries }
}

/** Sends one summary where it is still owed; undefined where another run was faster. */
async function sendSummary(
  ports: ClosingPorts,
  campaign: CampaignRecord,
  to: string,
): Promise<CampaignRecord | undefined> {
  const status = campaign.state.summaries[to]
  if (status === 'sent' || status === 'failed') return campaign
  const at = ports.clock.now()
  const tags = summaryTags(campaign, to)
  if (status === 'claimed') {
    const found = await ports.mailer.recordOf(tags)
    if (found.found === 'accepted')
      return append(ports, campaign, { type: 'summary-sent', at, by: 'desk', to, messageId: found.messageId })
    if (found.found === 'unknown')
      return append(ports, campaign, {
        type: 'summary-failed',
        at,
        by: 'desk',
        to,
        reason: 'the hand-over was cut off and no record says how it ended',
      })
  }
  const claimed = await append(ports, campaign, { type: 'summary-claimed', at, by: 'desk', to })
  if (claimed === undefined) return undefined
  const counts = await closingCounts(ports, campaign)
  const staffUrl = `${ports.addresses.staffUrl}/c/${campaign.key}`
  const mail = await composeClosingSummary({ campaign: campaign.definition, counts, to, at, staffUrl }, ports)
  const handOver = await ports.mailer.send({ from: mail.from, to, raw: mail.raw, tags })
  switch (handOver.outcome) {
    case 'sent':
      return append(ports, claimed, { type: 'summary-sent', at, by: 'desk', to, messageId: handOver.messageId })
    case 'throttled':
      return append(ports, claimed, { type: 'summary-released', at, by: 'desk', to, reason: 'throttled' })
    case 'refused':
      return append(ports, claimed, { type: 'summary-failed', at, by: 'desk', to, reason: handOver.reason })
    case 'unknown':
      return claimed // the next run asks the mail service's record
  }
}

function summaryTags(campaign: CampaignRecord, to: string): Record<string, string> {
  return {
    campaign: campaign.key,
    mailing: `closing-summary.${campaign.definition.staff.indexOf(to)}`,
    kind: 'closing-summary',
  }
}

async function append(
  ports: ClosingPorts,
  campaign: CampaignRecord,
  line: CampaignLine,
): Promise<CampaignRecord | undefined> {
  const record = await ports.campaigns.append(campaign, [line])
  return record === 'conflict' ? undefined : record
}

/** From the histories, not from the index: this is what staff will plan with. */
async function closingCounts(ports: ClosingPorts, campaign: CampaignRecord): Promise<ClosingSummary['counts']> {
  const recount = await recountGuests(ports.guests, campaign)
  const { definition } = campaign
  const { yes, no, maybe, silent, confirmed } = recount.standings
  const review = (await ports.arrivals.list({ campaign: campaign.key, openOnly: true })).length
  return {
    ...{ invited: recount.invited, yes, no, maybe, silent, confirmed, review },
    ...{ bounced: recount.bounced, doubtful: recount.doubtful },
    perPart: definition.parts.map((part) => ({
      title: inLanguage(part.title, 'en', definition),
      persons: recount.perPart[part.id] ?? 0,
      places: part.places,
    })),
  }
}
