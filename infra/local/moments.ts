/** The instants at which something happens to the campaigns: for the clock page, and for a jump of the clock to stop at. */
import { closesAt, eventSpan } from '../../functions/campaigns/campaign.ts'
import { wavesInOrder } from '../../functions/invitations/wave.ts'
import type { CampaignRecord, CampaignStore, GuestStore } from '../../functions/ports.ts'

export interface Moment {
  readonly at: string
  readonly label: string
  readonly campaign: string
  readonly zone: string
}

export function momentsOf({ definition }: CampaignRecord): readonly Moment[] {
  const span = eventSpan(definition)
  const moment = (at: string, label: string): Moment => ({ at, label, campaign: definition.id, zone: definition.zone })
  return [
    ...wavesInOrder(definition).map(({ wave, dueAt }) => moment(dueAt, wave.id)),
    moment(closesAt(definition), 'answers close'),
    moment(span.startsAt, 'the event begins'),
    moment(span.endsAt, 'the event is over'),
  ].sort(byInstant)
}

/** All stops after `from` up to and with `to`, owed mails that wait for a morning and guests who come back among them. */
export async function momentsBetween(
  ports: { readonly campaigns: CampaignStore; readonly guests: GuestStore },
  from: string,
  to: string,
): Promise<readonly Moment[]> {
  const moments: Moment[] = []
  for (const campaign of await ports.campaigns.list()) {
    const { id, zone } = campaign.definition
    if (campaign.state.launchedAt !== undefined) moments.push(...momentsOf(campaign))
    for (const [wave, at] of Object.entries(campaign.state.restingWaves))
      moments.push({ at, label: `${wave} for a guest who is back`, campaign: id, zone })
    for await (const { ref } of ports.guests.list(campaign.key, { attention: true })) {
      const guest = await ports.guests.get(ref)
      for (const { notBefore } of guest?.state.owed ?? [])
        if (notBefore !== undefined) moments.push({ at: notBefore, label: 'a summary is due', campaign: id, zone })
    }
  }
  return moments.filter(({ at }) => at > from && at <= to).sort(byInstant)
}

const byInstant = (one: { at: string }, other: { at: string }): number =>
  one.at < other.at ? -1 : one.at > other.at ? 1 : 0
