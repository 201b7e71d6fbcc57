/**
 * The demo's stock-taking: counts from the store and the mail service, held against what the script of the story says was done.
 */
import { closesAt } from '../../functions/campaigns/campaign.ts'
import type { Decision, Door } from '../../functions/guests/guest.ts'
import { recountGuests } from '../../functions/guests/recount-guests.ts'
import type { CampaignRecord } from '../../functions/ports.ts'
import type { LaptopDesk } from './desk.ts'

export interface DemoResult {
  /** Guests to whom an invitation went. */
  readonly invited: number
  /** Mails that the mail service accepted, of every kind. */
  readonly sent: number
  /** Guests by the door of the answer that counts. */
  readonly answered: Readonly<Record<Door, number>>
  readonly yes: number
  readonly no: number
  readonly maybe: number
  /** People in each part: parties and the delegation. */
  readonly perPart: Readonly<Record<string, number>>
  /** Guests who got each reminder and the last call. */
  readonly reminded: Readonly<Record<string, number>>
  /** Mails that wait for a person. */
  readonly review: number
  readonly bounced: number
  readonly closedAt: string | undefined
  readonly doubtful: number
  readonly mails: Readonly<Record<string, number>>
}

export interface Told {
  readonly decision: Decision
  readonly door: Door
  readonly parts: readonly string[]
  readonly party: number
}

/** What the demo did, kept apart from the store, to be held against it. */
export interface Script {
  readonly answers: Map<string, Told>
  readonly reminded: Record<string, number>
  changes: number
  review: number
}

/** Counts from the store and holds them against the script. */
export async function takeStock(
  desk: LaptopDesk,
  key: string,
  script: Script,
): Promise<{ result: DemoResult; problems: string[] }> {
  await desk.runDue()
  const campaign = (await desk.campaigns.get(key)) as CampaignRecord
  const recount = await recountGuests(desk.guests, campaign)
  const outbox = await desk.outbox.list()
  const open = await desk.arrivals.list({ campaign: key, openOnly: true })
  const { yes, no, maybe } = recount.standings
  const reminders = campaign.definition.waves.filter(({ kind }) => kind !== 'invitation').map(({ id }) => id)
  const result: DemoResult = {
    invited: recount.invited,
    sent: outbox.length,
    answered: recount.answeredBy,
    ...{ yes, no, maybe },
    perPart: recount.perPart,
    reminded: Object.fromEntries(reminders.map((id) => [id, recount.waves[id] ?? 0])),
    review: open.length,
    bounced: recount.bounced,
    closedAt: campaign.state.closedAt,
    doubtful: recount.doubtful,
    mails: countBy(outbox, ({ tags }) => tags.kind ?? 'unknown'),
  }

  const problems: string[] = []
  const expect = (what: string, found: unknown, expected: unknown): void => {
    if (JSON.stringify(found) !== JSON.stringify(expected))
      problems.push(`${what}: ${JSON.stringify(found)}, expected ${JSON.stringify(expected)}`)
  }
  const told = [...script.answers.values()]
  const invited = outbox.filter(({ tags }) => tags.kind === 'invitation')
  expect('invited, against the mail service', result.invited, invited.length)
  for (const decision of ['yes', 'no', 'maybe'] as const)
    expect(decision, result[decision], told.filter((answer) => answer.decision === decision).length)
  for (const door of ['link', 'mail', 'calendar', 'staff'] as const)
    expect(`answered by ${door}`, result.answered[door], told.filter((answer) => answer.door === door).length)
  const confirmed = await delegation(desk, key)
  for (const { id } of campaign.definition.parts) {
    const coming = told
      .filter(({ decision, parts }) => decision === 'yes' && parts.includes(id))
      .reduce((sum, { party }) => sum + party, 0)
    expect(`people at ${id}`, result.perPart[id], coming + confirmed.filter((parts) => parts.includes(id)).length)
  }
  const left = await desk.campaigns.placesLeft(key)
  for (const { id, places } of campaign.definition.parts)
    if (places !== undefined) expect(`places left at ${id}`, left[id], places - (recount.seated[id] ?? 0))
  expect('reminded', result.reminded, script.reminded)
  expect('waiting for a person', result.review, script.review)
  expect('confirmations', result.mails.confirmation ?? 0, script.changes)
  expect('bounced', result.bounced, invited.filter(({ to }) => isDead(to[0])).length)
  expect('doubtful', result.doubtful, 0)
  expect('closed at the deadline', result.closedAt, closesAt(campaign.definition))
  expect('summaries to staff', result.mails['closing-summary'], campaign.definition.staff.length)
  const mailings = countBy(outbox, ({ to, tags }) => `${to[0]} ${tags.campaign} ${tags.guest} ${tags.mailing}`)
  expect('mails that went out twice', Object.values(mailings).filter((copies) => copies > 1).length, 0)
  expect('mails, against the histories', result.sent, recount.mails + campaign.definition.staff.length)
  return { result, problems }
}

async function delegation(desk: LaptopDesk, key: string): Promise<(readonly string[])[]> {
  const parts = []
  for await (const summary of desk.guests.list(key, { standings: ['confirmed'] })) parts.push(summary.parts)
  return parts
}

/** The local mail service's mailbox simulator bounces these. */
export const isDead = (address: string | undefined): boolean => address?.startsWith('bounce') === true

function countBy<T>(items: readonly T[], name: (item: T) => string): Record<string, number> {
  const groups = Object.groupBy(items, name)
  return Object.fromEntries(
    Object.keys(groups)
      .sort()
      .map((group) => [group, groups[group]?.length ?? 0]),
  )
}
