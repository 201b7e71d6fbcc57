/**
 * The same counts once more, from the record itself: every guest's whole history is read and folded, nothing derived is believed.
 * Reads every guest, so it is for one page, a check or a closing summary, not for each request of many; the demo and the tests compare it
 * with `count-guests.ts`.
 */

import type { CampaignRecord, GuestStore } from '../ports.ts'
import { type Counts, standings } from './count-guests.ts'
import type { Door, GuestRecord, GuestRef, GuestState, Mailing, Standing } from './guest.ts'
import { foldHistory, isOwedMailing, seatsOf, standingOf, wasInvited } from './guest.ts'

export interface Recount extends Counts {
  /** Guests to whom a mail of a wave has gone, or may have gone. */
  readonly invited: number
  /** Guests to whom each wave was sent, by wave id; the doubtful not among them. */
  readonly waves: Readonly<Record<string, number>>
  /** Copies of all mails that were handed over, confirmations included. */
  readonly mails: number
  /** By which door the answers that count came in. */
  readonly answeredBy: Readonly<Record<Door, number>>
  /** Of those who said yes where a yes is an interest. */
  readonly selection: { readonly confirmed: number; readonly regretted: number; readonly open: number }
  /** People who hold a chair, by part id. */
  readonly seated: Readonly<Record<string, number>>
  /** Mails of which nobody can tell whether they left. */
  readonly doubtful: number
  /** Guests whose address is dead. */
  readonly bounced: number
  /** Mails and addresses that staff must look at. */
  readonly troubles: readonly Trouble[]
}

export interface Trouble {
  readonly ref: GuestRef
  readonly name: string
  readonly what: 'doubtful' | 'refused' | 'bounced' | 'complained'
  /** With `doubtful` and `refused`. */
  readonly mailing?: Mailing
  readonly reason: string
}

const readsAtOnce = 25

export async function recountGuests(guests: GuestStore, campaign: CampaignRecord): Promise<Recount> {
  const refs: GuestRef[] = []
  for await (const { ref } of guests.list(campaign.key)) refs.push(ref)
  const tally = openTally(campaign)
  for (let start = 0; start < refs.length; start += readsAtOnce) {
    const records = await Promise.all(refs.slice(start, start + readsAtOnce).map((ref) => guests.get(ref)))
    for (const record of records) if (record !== undefined) tally.take(record)
  }
  return tally.result()
}

function openTally(campaign: CampaignRecord): { take(record: GuestRecord): void; result(): Recount } {
  const { definition } = campaign
  const parts = () => new Map(definition.parts.map(({ id }) => [id, 0]))
  const perPart = parts()
  const seated = parts()
  const waves = new Map(definition.waves.map(({ id }) => [id, 0]))
  const inStanding = noStandings()
  const organisations = new Map<string, Map<Standing, number>>()
  const answeredBy = { link: 0, mail: 0, calendar: 0, staff: 0 }
  const selection = { confirmed: 0, regretted: 0, open: 0 }
  const troubles: Trouble[] = []
  let total = 0
  let invited = 0
  let mails = 0

  function take(record: GuestRecord): void {
    const state = foldHistory(record.history)
    const standing = standingOf(state)
    const organisation = record.identity.organisation ?? ''
    const members = organisations.get(organisation) ?? noStandings()
    organisations.set(organisation, members)
    total += 1
    invited += wasInvited(state) ? 1 : 0
    add(inStanding, standing, 1)
    add(members, standing, 1)
    addPeople(perPart, state, 'seat')
    addPeople(seated, state, definition.yesMeans)
    for (const [mailing, { status, copies }] of Object.entries(state.mailings)) {
      mails += copies
      if (status === 'sent' && !isOwedMailing(mailing)) add(waves, mailing, 1)
    }
    if (state.answer !== undefined) answeredBy[state.answer.door] += 1
    if (definition.yesMeans === 'interest' && state.answer?.decision === 'yes')
      selection[state.selection ?? 'open'] += 1
    troubles.push(...troublesOf(record, state))
  }

  function result(): Recount {
    return {
      guests: total,
      standings: Object.fromEntries(inStanding) as Recount['standings'],
      perPart: Object.fromEntries(perPart),
      organisations: Object.fromEntries(
        [...organisations].map(([name, members]) => [name, Object.fromEntries(members) as Recount['standings']]),
      ),
      invited,
      waves: Object.fromEntries(waves),
      mails,
      answeredBy,
      selection,
      seated: Object.fromEntries(seated),
      doubtful: troubles.filter(({ what }) => what === 'doubtful').length,
      bounced: troubles.filter(({ what }) => what === 'bounced').length,
      troubles,
    }
  }
  return { take, result }
}

const noStandings = (): Map<Standing, number> => new Map(standings.map((standing) => [standing, 0]))

function add<Key>(counts: Map<Key, number>, key: Key, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count)
}

function addPeople(counts: Map<string, number>, state: GuestState, yesMeans: 'seat' | 'interest'): void {
  const { parts, people } = seatsOf(state, yesMeans)
  for (const part of parts) add(counts, part, people)
}

function troublesOf({ ref, identity: { name } }: GuestRecord, state: GuestState): Trouble[] {
  const troubles: Trouble[] = []
  for (const [mailing, mail] of Object.entries(state.mailings))
    if (mail.status === 'doubtful' || mail.status === 'refused')
      troubles.push({ ref, name, what: mail.status, mailing, reason: mail.reason })
  if (state.bounced !== undefined) troubles.push({ ref, name, what: 'bounced', reason: state.bounced.reason })
  if (state.complainedAt !== undefined)
    troubles.push({ ref, name, what: 'complained', reason: 'marked one of our mails as spam' })
  return troubles
}
