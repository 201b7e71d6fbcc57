/**
 * One mail leaves. Checks again whether the guest may still get it, claims it in the table, hands it over once, writes what came of it.
 * A second run for the same guest and mailing finds the claim and does nothing; a run that dies after the claim is settled by `settle-claims.ts`.
 */
import { composeGuestMail } from '../email/guest-mail.ts'
import type { CompiledTemplates } from '../email/templates.ts'
import { DomainError } from '../errors.ts'
import type { GuestRecord, HistoryLine, Mailing } from '../guests/guest.ts'
import type {
  CampaignRecord,
  CampaignStore,
  Clock,
  FileStore,
  GuestStore,
  Mailer,
  OptOuts,
  SendTask,
} from '../ports.ts'
import type { LinkPorts } from './guest-links.ts'
import { mailingContent } from './mailing-content.ts'
import { type Eligibility, eligibleForOwed, eligibleForWave, waveOf } from './wave.ts'

export interface ComposePorts extends LinkPorts {
  readonly files: FileStore
  readonly templates: CompiledTemplates
}

export interface SenderPorts extends ComposePorts {
  readonly campaigns: CampaignStore
  readonly guests: GuestStore
  readonly optOuts: OptOuts
  readonly mailer: Mailer
  readonly clock: Clock
}

export type SendOutcome =
  | { readonly outcome: 'sent' | 'throttled' | 'unknown' | 'overtaken' }
  | { readonly outcome: 'refused' | 'ineligible'; readonly reason: string }

export async function sendMail(ports: SenderPorts, task: SendTask): Promise<SendOutcome> {
  const [guest, campaign] = await Promise.all([ports.guests.get(task.ref), ports.campaigns.get(task.ref.campaign)])
  if (guest === undefined || campaign === undefined) return { outcome: 'ineligible', reason: 'no such guest' }
  const eligibility = await mayLeave(ports, campaign, guest, task.mailing)
  if (!eligibility.eligible) return { outcome: 'ineligible', reason: eligibility.reason }

  const mail = await composeMailing(ports, { campaign, guest, mailing: task.mailing, at: ports.clock.now() })
  const claim = await ports.guests.append(guest, [{ type: 'claimed', at: ports.clock.now(), mailing: task.mailing }])
  if (claim.outcome !== 'written') return { outcome: 'overtaken' }

  const tags = mailTags(claim.record, task.mailing, mail.kind)
  const handOver = await ports.mailer.send({ from: mail.from, to: mail.to, raw: mail.raw, tags })
  const at = ports.clock.now()
  switch (handOver.outcome) {
    case 'sent':
      await endClaim(ports, claim.record, {
        type: 'sent',
        at,
        mailing: task.mailing,
        messageId: handOver.messageId,
      })
      return { outcome: 'sent' }
    case 'throttled':
      await endClaim(ports, claim.record, { type: 'released', at, mailing: task.mailing, reason: 'throttled' })
      return { outcome: 'throttled' }
    case 'refused':
      await endClaim(ports, claim.record, { type: 'refused', at, mailing: task.mailing, reason: handOver.reason })
      return { outcome: 'refused', reason: handOver.reason }
    case 'unknown':
      // The claim stays; settling asks the mail service's record.
      return { outcome: 'unknown' }
  }
}

/** Whether this mail may leave now: the wave is still running, the guest still eligible. */
async function mayLeave(
  ports: SenderPorts,
  campaign: CampaignRecord,
  guest: GuestRecord,
  mailing: Mailing,
): Promise<Eligibility> {
  const now = ports.clock.now()
  if (campaign.state.paused) return { eligible: false, reason: 'the campaign is paused' }
  const wave = waveOf(mailing, campaign.definition)
  if (wave === undefined) return eligibleForOwed(mailing, guest.state, now)
  const optedOut = await ports.optOuts.has(guest.identity.email)
  return eligibleForWave(wave, guest.state, campaign, optedOut, now)
}

/** The message for one guest and mailing. Throws `not-found` where the guest has no such mailing. */
export async function composeMailing(
  ports: ComposePorts,
  mail: Parameters<typeof mailingContent>[1],
): Promise<Awaited<ReturnType<typeof composeGuestMail>>> {
  const content = mailingContent(ports, mail)
  if (content === undefined)
    throw new DomainError('not-found', `guest ${mail.guest.ref.guest} has no mailing "${mail.mailing}"`)
  const attachments = new Map<string, Uint8Array>()
  for (const { file, as } of mail.campaign.definition.attachments) {
    if (as !== 'attach' || content.kind !== 'invitation') continue
    const bytes = await ports.files.read(`${mail.campaign.key}/${file}`)
    if (bytes === undefined)
      throw new DomainError('not-found', `attachment "${file}" of campaign ${mail.campaign.key} is not stored`)
    attachments.set(file, bytes)
  }
  return composeGuestMail(content, { templates: ports.templates, attachments })
}

/** Names one attempt at one mail; the mail service gives the tags back in its record and events. */
export function mailTags(guest: GuestRecord, mailing: Mailing, kind?: string): Record<string, string> {
  return {
    campaign: guest.ref.campaign,
    shard: String(guest.ref.shard),
    guest: guest.ref.guest,
    mailing,
    attempt: String(attemptsAt(guest, mailing)),
    ...(kind === undefined ? {} : { kind }),
  }
}

/**
 * Writes how the claim ended, however often others write in between. That a mail was accepted is always written; that it was not, only while
 * the claim is still this sender's: once it was settled somebody else may be sending.
 */
async function endClaim(
  ports: { readonly guests: GuestStore },
  claim: GuestRecord,
  line: Extract<HistoryLine, { type: 'sent' | 'released' | 'refused' }>,
): Promise<void> {
  let record: GuestRecord | undefined = claim
  while (record !== undefined) {
    const isOurs =
      record.state.mailings[line.mailing]?.status === 'claimed' &&
      attemptsAt(record, line.mailing) === attemptsAt(claim, line.mailing)
    if (line.type !== 'sent' && !isOurs) return
    const result = await ports.guests.append(record, [line])
    if (result.outcome === 'written') return
    record = await ports.guests.get(claim.ref)
  }
}

function attemptsAt(guest: GuestRecord, mailing: Mailing): number {
  return guest.history.filter((line) => line.type === 'claimed' && line.mailing === mailing).length
}
