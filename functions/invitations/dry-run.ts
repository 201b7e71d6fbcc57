/**
 * What a wave would do, without doing it: one mail per guest who would get it, with the tokens taken out, and one verdict per row of the list.
 * Everything comes from the campaign folder, so repeating it gives the same bytes, and the digest names exactly what was looked at.
 */
import { createHash } from 'node:crypto'
import { type Campaign, type Wave, waveDueAt } from '../campaigns/campaign.ts'
import { foldCampaign } from '../campaigns/campaign-record.ts'
import { foldHistory, type GuestRecord, type HistoryLine } from '../guests/guest.ts'
import { campaignKeyOf, guestRefOf } from '../guests/guest-id.ts'
import type { GuestList } from '../guests/guest-list.ts'
import type { CampaignRecord, KeyRing } from '../ports.ts'
import { type ComposePorts, composeMailing } from './send-mail.ts'
import { eligibleGuest, linksValidUntil } from './wave.ts'

export interface DryRunRow {
  readonly line: number
  readonly email: string
  readonly name: string
  /** `would be sent`, or the reason why not. */
  readonly verdict: string
  /** Name of the mail's file where it would be sent. */
  readonly file?: string
}

export interface DryRun {
  readonly rows: readonly DryRunRow[]
  /** SHA-256 over templates, campaign, attachments, guests, addresses and what the tokens are made from. */
  readonly digest: string
  mails(): AsyncGenerator<{ readonly file: string; readonly raw: Uint8Array }>
}

/** Guest ids of a dry run: no secret is involved, so that it is the same on every machine. */
const dryRunKeys: KeyRing = { current: 0, keys: new Map([[0, new Uint8Array(32)]]), guestIdKey: new Uint8Array(32) }

export function dryRun(
  ports: Omit<ComposePorts, 'keys'>,
  input: {
    readonly campaign: Campaign
    readonly list: GuestList
    readonly wave: Wave
    readonly attachments: ReadonlyMap<string, Uint8Array>
  },
): DryRun {
  const { campaign, list, wave } = input
  const at = waveDueAt(wave, campaign)
  const key = campaignKeyOf(campaign.id)
  const record: CampaignRecord = {
    key,
    version: 0,
    definition: campaign,
    definitionVersion: 0,
    history: [],
    state: foldCampaign([]),
  }
  const would = list.rows.map((row) => {
    if (row.verdict === 'duplicate') return { line: row.line, verdict: `the same person as line ${row.firstLine}` }
    if (row.verdict === 'invalid')
      return { line: row.line, verdict: row.reasons.map(({ column, reason }) => `${column}: ${reason}`).join('; ') }
    const guest = asListed(row.guest.identity, row.guest.confirmed, wave, campaign, key)
    const eligibility = eligibleGuest(wave, guest.state, campaign, false)
    return {
      line: row.line,
      guest,
      verdict: eligibility.eligible ? 'would be sent' : eligibility.reason,
      isSent: eligibility.eligible,
    }
  })
  const fileOf = (guest: GuestRecord): string => `${wave.id}-${guest.ref.guest}.eml`
  return {
    rows: would.map(({ line, guest, verdict, isSent }) => ({
      line,
      email: guest?.identity.email ?? '',
      name: guest?.identity.name ?? '',
      verdict,
      ...(guest !== undefined && isSent === true ? { file: fileOf(guest) } : {}),
    })),
    digest: digestOf({
      templates: ports.templates.digest,
      addresses: ports.addresses,
      campaign,
      wave: wave.id,
      at,
      validUntil: linksValidUntil(campaign),
      attachments: [...input.attachments].map(([name, bytes]) => [
        name,
        createHash('sha256').update(bytes).digest('hex'),
      ]),
      guests: would.map(({ line, guest, verdict }) => [line, verdict, guest?.ref, guest?.identity]),
    }),
    async *mails() {
      for (const { guest, isSent } of would) {
        if (guest === undefined || isSent !== true) continue
        const mail = { campaign: record, guest, mailing: wave.id, at, links: 'redacted' as const }
        const { raw } = await composeMailing({ ...ports, keys: dryRunKeys }, mail)
        yield { file: fileOf(guest), raw }
      }
    },
  }
}

/** The guest as the list says, and for a reminder as somebody who was invited and stayed silent. */
function asListed(
  identity: GuestRecord['identity'],
  confirmed: readonly string[] | undefined,
  wave: Wave,
  campaign: Campaign,
  campaignKey: string,
): GuestRecord {
  const invitation = campaign.waves.find(({ kind }) => kind === 'invitation')
  const history: HistoryLine[] = [{ type: 'imported', at: '', by: 'dry run', confirmed }]
  if (wave.kind !== 'invitation' && invitation !== undefined && confirmed === undefined)
    history.push({ type: 'sent', at: waveDueAt(invitation, campaign), mailing: invitation.id, messageId: '' })
  return {
    ref: guestRefOf(campaignKey, identity, dryRunKeys.guestIdKey),
    version: 0,
    identity,
    history,
    state: foldHistory(history),
  }
}

function digestOf(inputs: object): string {
  return createHash('sha256').update(JSON.stringify(inputs)).digest('hex')
}
