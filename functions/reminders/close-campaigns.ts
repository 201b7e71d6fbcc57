/**
 * At the deadline answers close, and staff get a summary. Closing is one conditional write; each summary is claimed before it is handed over,
 * so a run that is killed or repeated sends none twice.
 */
import { DateTime } from 'luxon'
import { closesAt, inLanguage } from '../campaigns/campaign.ts'
import type { CampaignLine } from '../campaigns/campaign-record.ts'
import { type ClosingSummary, composeClosingSummary, staffLanguage } from '../email/closing-summary.ts'
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
  options: {
    /** A summary claimed less long ago may be on its way from a run that is still at work. */
    readonly graceSeconds: number
  },
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
      const after: CampaignRecord | undefined = await sendSummary(ports, record, to, options.graceSeconds)
      if (record.state.summaries[to] !== 'sent' && after?.state.summaries[to] === 'sent') summaries += 1
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
  graceSeconds: number,
): Promise<CampaignRecord | undefined> {
  const status = campaign.state.summaries[to]
  if (status === 'sent' || status === 'failed') return campaign
  const at = ports.clock.now()
  const tags = summaryTags(campaign, to)
  if (status === 'claimed') {
    if (secondsSinceClaim(campaign, to, at) < graceSeconds) return campaign
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
  // Composed before it is claimed: what cannot be composed leaves no trace each minute.
  const counts = await closingCounts(ports, campaign)
  const staffUrl = `${ports.addresses.staffUrl}/c/${campaign.key}`
  const mail = await composeClosingSummary({ campaign: campaign.definition, counts, to, at, staffUrl }, ports)
  const claimed = await append(ports, campaign, { type: 'summary-claimed', at, by: 'desk', to })
  if (claimed === undefined) return undefined
  const handOver = await ports.mailer.send({ from: mail.from, to, raw: mail.raw, tags })
  switch (handOver.outcome) {
    case 'sent':
      return appendSurely(ports, claimed, { type: 'summary-sent', at, by: 'desk', to, messageId: handOver.messageId })
    case 'throttled':
      return appendSurely(ports, claimed, { type: 'summary-released', at, by: 'desk', to, reason: 'throttled' })
    case 'refused':
      return appendSurely(ports, claimed, { type: 'summary-failed', at, by: 'desk', to, reason: handOver.reason })
    case 'unknown':
      return claimed // a later run asks the mail service's record
  }
}

function secondsSinceClaim({ history }: CampaignRecord, to: string, now: string): number {
  const claim = history.findLast((line) => line.type === 'summary-claimed' && line.to === to)
  return claim === undefined ? 0 : DateTime.fromISO(now).diff(DateTime.fromISO(claim.at), 'seconds').seconds
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

/** Writes what is known to have happened, however often others write in between. */
async function appendSurely(
  ports: ClosingPorts,
  campaign: CampaignRecord,
  line: CampaignLine,
): Promise<CampaignRecord | undefined> {
  for (let record: CampaignRecord | undefined = campaign; record; record = await ports.campaigns.get(campaign.key)) {
    const written = await append(ports, record, line)
    if (written !== undefined) return written
  }
  return undefined
}

/** From the histories, not from the index: this is what staff will plan with. */
async function closingCounts(ports: ClosingPorts, campaign: CampaignRecord): Promise<ClosingSummary['counts']> {
  const recount = await recountGuests(ports.guests, campaign)
  const { definition } = campaign
  const { yes, no, maybe, silent, 'opted-out': optedOut, confirmed } = recount.standings
  const review = (await ports.arrivals.list({ campaign: campaign.key, openOnly: true })).length
  return {
    ...{ invited: recount.invited, yes, no, maybe, silent, optedOut, confirmed, review },
    ...{ bounced: recount.bounced, doubtful: recount.doubtful },
    perPart: definition.parts.map((part) => ({
      title: inLanguage(part.title, staffLanguage(definition), definition),
      persons: recount.perPart[part.id] ?? 0,
      places: part.places,
    })),
  }
}
