/**
 * Staff pass an arrived mail on to the campaign's contact, and to nobody else; the card is closed when it has left.
 * The card is claimed before the hand-over, so two presses send one mail. A claim whose end is not known can be taken over after a while.
 */
import { DateTime } from 'luxon'
import type { CampaignKey } from '../campaigns/campaign-record.ts'
import { composeForwardedMail } from '../email/forwarded-mail.ts'
import type { CompiledTemplates } from '../email/templates.ts'
import type { Addresses, CampaignStore, InboundStore, Mailer } from '../ports.ts'
import type { ArrivedMail } from './arrived-mail.ts'
import { type CardPorts, type ClosedBefore, closeCard } from './close-card.ts'

export interface ForwardingPorts extends CardPorts {
  readonly campaigns: CampaignStore
  readonly inbound: InboundStore
  readonly mailer: Mailer
  readonly addresses: Addresses
  readonly templates: CompiledTemplates
}

export type ForwardOutcome =
  | { readonly outcome: 'forwarded'; readonly to: string }
  /** Nothing left, and why, as a sentence. */
  | { readonly outcome: 'not-forwarded'; readonly why: string }
  | ClosedBefore

/** What the mail service takes, encoded and with our words around it. */
export const maxForwardedBytes = 20 * 1024 * 1024
const claimSeconds = 120

export async function forwardMail(
  ports: ForwardingPorts,
  request: {
    readonly id: string
    /** Whose contact; that of the mail where it has one. */
    readonly campaign: CampaignKey
    readonly by: string
    readonly note?: string | undefined
    /** The staff page of the card. */
    readonly cardUrl: string
  },
): Promise<ForwardOutcome> {
  const { id, by } = request
  const [card, kept] = await Promise.all([ports.arrivals.get(id), ports.inbound.read(id)])
  if (card === undefined || card.settled !== undefined) return { outcome: 'closed-before', settled: card?.settled }
  const no = (why: string): ForwardOutcome => ({ outcome: 'not-forwarded', why })
  const campaign = await ports.campaigns.get(card.campaign ?? request.campaign)
  if (kept === undefined || campaign === undefined) return no('The mail is not kept any more.')
  if (kept.verdicts.virus !== 'PASS' && kept.verdicts.virus !== 'GRAY') return no('The virus scan did not finish.')
  if (kept.raw.length > maxForwardedBytes) return no('The mail is too large to be passed on: take it as a file.')
  const to = campaign.definition.contact.email
  const tags = { campaign: campaign.key, mailing: 'forwarded-mail', inbound: id, kind: 'forwarded-mail' }
  const action = `forwarded to ${to}`

  const at = ports.clock.now()
  const { forwarding } = card
  if (forwarding !== undefined) {
    const age = DateTime.fromISO(at).diff(DateTime.fromISO(forwarding.at), 'seconds').seconds
    if (age < claimSeconds) return no(`${forwarding.by} is forwarding it at this moment.`)
    const before = await ports.mailer.recordOf(tags)
    if (before.found === 'accepted') return ended(await closeCard(ports, { id, by: forwarding.by, action }), to)
  }
  const guest = card.ref === undefined ? undefined : await ports.guests.get(card.ref)
  const mail = await composeForwardedMail(
    {
      ...{ campaign: campaign.definition, id, original: kept.raw, sender: card.from, subject: card.subject },
      ...{ guest: guest?.identity.name, why: card.why, by, note: request.note, cardUrl: request.cardUrl, at },
    },
    ports,
  )
  const claimed = await ports.arrivals.amend(card, { forwarding: { at, by } })
  if (claimed === 'conflict') return refusedBy(await ports.arrivals.get(id))
  const handOver = await ports.mailer.send({ from: mail.from, to, raw: mail.raw, tags })
  if (handOver.outcome === 'sent') return ended(await closeCard(ports, { id, by, action }), to)
  if (handOver.outcome === 'unknown')
    return no('Nobody can tell whether it left. Ask the contact, or forward it again in two minutes.')
  await ports.arrivals.amend(claimed, { forwarding: undefined })
  return no(
    handOver.outcome === 'throttled'
      ? 'The mail service takes no more mail at this moment: try again in a minute.'
      : `The mail service refused it: ${handOver.reason}.`,
  )
}

function ended(closed: Awaited<ReturnType<typeof closeCard>>, to: string): ForwardOutcome {
  return closed.outcome === 'closed' ? { outcome: 'forwarded', to } : closed
}

function refusedBy(now: ArrivedMail | undefined): ForwardOutcome {
  return now === undefined || now.settled !== undefined
    ? { outcome: 'closed-before', settled: now?.settled }
    : { outcome: 'not-forwarded', why: 'Somebody else is at work on this card: look again.' }
}
