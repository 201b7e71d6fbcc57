/**
 * Who may get which mail now. Asked twice: by the pump when it chooses, and by the sender just before the hand-over.
 */
import { DateTime } from 'luxon'
import { type Campaign, closesAt, eventSpan, instantOf, type Wave, waveDueAt } from '../campaigns/campaign.ts'
import type { GuestState, Mailing, Standing } from '../guests/guest.ts'
import { isOwedMailing, standingOf } from '../guests/guest.ts'
import type { CampaignRecord } from '../ports.ts'

export type Eligibility =
  | { readonly eligible: true }
  /** With `until` (ISO 8601 UTC) it is only a matter of time: the mail waits for that instant. */
  | { readonly eligible: false; readonly reason: string; readonly until?: string }

const yes: Eligibility = { eligible: true }
const no = (reason: string): Eligibility => ({ eligible: false, reason })

/** Standings among which a wave finds its guests: the stretches of the index that a pass reads. */
export function standingsFor(wave: Wave): readonly Standing[] {
  if (wave.kind === 'invitation') return ['new']
  return wave.kind === 'last-call' ? ['silent', 'maybe'] : ['silent']
}

/**
 * The waves whose turn it is, in order. A reminder that a later one has overtaken is not sent any more, nor is anything once answers closed.
 * Invitations stay due until then, so a guest imported later is invited too.
 */
export function dueWaves(campaign: CampaignRecord, now: string): readonly Wave[] {
  return wavesInOrder(campaign.definition)
    .map(({ wave }) => wave)
    .filter(({ id }) => !campaign.state.finishedWaves.includes(id) && (campaign.state.restingWaves[id] ?? '') <= now)
    .filter((wave) => waveRuns(wave, campaign, now).eligible)
}

/** Whether mails of this wave may leave at all now. */
export function waveRuns(wave: Wave, { definition, state }: CampaignRecord, now: string): Eligibility {
  if (state.launchedAt === undefined) return no('the campaign is not launched')
  if (state.closedAt !== undefined || now >= closesAt(definition)) return no('answers are closed')
  if (waveDueAt(wave, definition) > now) return no('the wave is not due yet')
  if (wave.kind === 'invitation') return yes
  const latest = wavesInOrder(definition)
    .filter((each) => each.wave.kind !== 'invitation' && each.dueAt <= now)
    .at(-1)
  return latest?.wave.id === wave.id ? yes : no(`overtaken by ${latest?.wave.id}`)
}

export function wavesInOrder(campaign: Campaign): readonly { readonly wave: Wave; readonly dueAt: string }[] {
  return campaign.waves
    .map((wave) => ({ wave, dueAt: waveDueAt(wave, campaign) }))
    .sort((one, other) => (one.dueAt < other.dueAt ? -1 : one.dueAt > other.dueAt ? 1 : 0))
}

/** Whether this guest may get this wave now; the reason is written for staff. */
export function eligibleForWave(
  wave: Wave,
  guest: GuestState,
  campaign: CampaignRecord,
  optedOut: boolean,
  now: string,
): Eligibility {
  const runs = waveRuns(wave, campaign, now)
  if (!runs.eligible) return runs
  const verdict = eligibleGuest(wave, guest, campaign.definition, optedOut)
  const until = verdict.eligible ? backAt(wave, guest, campaign.definition) : undefined
  return until === undefined || until <= now
    ? verdict
    : { eligible: false, reason: `away until ${guest.awayUntil}`, until }
}

/**
 * Until when a reminder waits for a guest who is away: the wave's hour on the first day back, in the campaign's zone.
 * Undefined where it waits for nothing: a guest who comes back after answers closed is reminded as planned.
 */
function backAt(wave: Wave, guest: GuestState, campaign: Campaign): string | undefined {
  if (wave.kind === 'invitation' || guest.awayUntil === undefined) return undefined
  const at = instantOf(`${guest.awayUntil}T${wave.time}`, campaign.zone)
  return at < closesAt(campaign) ? at : undefined
}

/** The guest's half of it: who would get this wave if it ran now. */
export function eligibleGuest(wave: Wave, guest: GuestState, campaign: Campaign, optedOut: boolean): Eligibility {
  const earlier = guest.mailings[wave.id]
  if (earlier !== undefined && earlier.status !== 'released') return no(`already ${earlier.status}`)
  if (guest.confirmed !== undefined) return no('comes anyway, is not invited')
  if (optedOut || guest.optedOutAt !== undefined) return no('opted out')
  if (guest.complainedAt !== undefined) return no('complained about a mail')
  if (guest.bounced !== undefined) return no(`address bounced: ${guest.bounced.reason}`)
  const standing = standingOf(guest)
  if (wave.kind === 'invitation') {
    if (standing !== 'new') return no(standing === 'silent' ? 'already invited' : `answered ${standing}`)
    // One invitation a guest, whichever of several waves it came with.
    const other = campaign.waves.flatMap(({ id, kind }) => (kind === 'invitation' ? (guest.mailings[id] ?? []) : []))
    const status = other.map((mailing) => mailing.status).find((each) => each !== 'released')
    return status === undefined ? yes : no(`the invitation is ${status} already`)
  }
  if (standing === 'new') return no('not invited yet')
  if (standing === 'maybe') return wave.kind === 'last-call' ? yes : no('a maybe gets the last call only')
  if (standing !== 'silent') return no(`answered ${standing}`)
  const invited = invitedAt(guest, campaign)
  if (invited !== undefined && invited >= waveDueAt(wave, campaign)) return no('invited after this reminder was due')
  return yes
}

/** Whether an owed mail may leave now. Opt-outs do not stop the answer to something the guest did; a complaint stops what staff decided. */
export function eligibleForOwed(mailing: Mailing, guest: GuestState, now: string): Eligibility {
  const owed = guest.owed.find((entry) => entry.mailing === mailing)
  if (owed === undefined) return no('not owed')
  if (owed.notBefore !== undefined && owed.notBefore > now) return no('waits for the next morning')
  const earlier = guest.mailings[mailing]
  if (earlier !== undefined && earlier.status !== 'released') return no(`already ${earlier.status}`)
  if (guest.bounced !== undefined) return no(`address bounced: ${guest.bounced.reason}`)
  if (guest.complainedAt !== undefined && mailing.startsWith('selection.')) return no('complained about a mail')
  return yes
}

export function waveOf(mailing: Mailing, campaign: Campaign): Wave | undefined {
  return isOwedMailing(mailing) ? undefined : campaign.waves.find(({ id }) => id === mailing)
}

/** When the invitation left, or may have left. */
export function invitedAt(guest: GuestState, campaign: Campaign): string | undefined {
  return campaign.waves
    .filter(({ kind }) => kind === 'invitation')
    .map(({ id }) => guest.mailings[id])
    .find((mailing) => mailing?.status === 'sent' || mailing?.status === 'doubtful')?.at
}

/** Last day (UTC) on which links of the campaign are good: 30 days after the event. */
export function linksValidUntil(campaign: Campaign): string {
  return DateTime.fromISO(eventSpan(campaign).endsAt, { zone: 'utc' }).plus({ days: 30 }).toFormat('yyyy-MM-dd')
}
