/**
 * Takes a guest list into a campaign: each row becomes a new guest, a correction of one, or nothing, with a verdict per row.
 * Importing the same list again writes nothing. The preview is the same step over a store that only remembers.
 */
import type { Campaign } from '../campaigns/campaign.ts'
import { DomainError } from '../errors.ts'
import type { CampaignRecord, CampaignStore, Clock, GuestStore, KeyRing, SeatChanges } from '../ports.ts'
import { seatChanges } from '../replies/answer.ts'
import { foldHistory, type GuestRecord, type GuestRef, type HistoryLine, type Identity } from './guest.ts'
import { foldName, guestRefOf, isNameless } from './guest-id.ts'
import type { GuestList } from './guest-list.ts'
import { givenName, type ListedGuest, type ListRow, type RowReason } from './list-row.ts'

export type ImportVerdict = 'added' | 'unchanged' | 'corrected' | 'no-places' | 'duplicate' | 'invalid'

export interface ImportedRow {
  readonly line: number
  readonly verdict: ImportVerdict
  /** What was wrong, or what staff should know of a row that went in. */
  readonly reasons: readonly RowReason[]
  readonly guest?: ListedGuest | undefined
  readonly ref?: GuestRef | undefined
  /** What a correction changed, in the words of `Identity`, and `confirmed`. */
  readonly fields?: readonly string[] | undefined
}

export interface ImportSummary {
  readonly preview: boolean
  readonly rows: readonly ImportedRow[]
  readonly counts: Readonly<Record<ImportVerdict, number>>
  /** Rows that went in, or were in already, with something for staff to look at. */
  readonly warned: number
}

type Guests = Pick<GuestStore, 'get' | 'create' | 'append'>

/**
 * Writes the guests of a list, about ten at a time; verdicts and places follow the order of the file.
 *
 * A second run says `unchanged` for what the first wrote, so an import that was interrupted is finished by running it again.
 * Empty cells and missing columns say nothing: what is known already stays. A guest is known by the list's id, and only then can
 * an address be corrected; without an id a corrected address (or another name) is another person. A guest who first came without
 * a name or an id, and has one now, stays the same guest.
 * A confirmed guest takes a place in each part that has a limit; where one is full nothing of the row is written (`no-places`).
 * @throws DomainError `conflict` where one guest keeps being changed by others meanwhile; the import may be run again.
 */
export async function importGuests(
  ports: { guests: Guests; campaigns: Pick<CampaignStore, 'placesLeft'>; clock: Clock; keys: KeyRing },
  input: {
    campaign: CampaignRecord
    list: GuestList
    /** The member of staff who imports. */
    by: string
    /** The same verdicts, and nothing is written. */
    preview?: boolean
    shards?: number
    onProgress?: (done: number, total: number) => void
  },
): Promise<ImportSummary> {
  const { campaign, list, by, preview = false, shards = 1 } = input
  const total = list.rows.length
  let done = 0
  const guests = preview
    ? rememberOnly(ports.guests, {
        ...placesOf(campaign.definition),
        ...(await ports.campaigns.placesLeft(campaign.key)),
      })
    : ports.guests
  const take = (row: RowWithGuest): Promise<ImportedRow> =>
    importOne(guests, candidateRefs(campaign.key, row.guest.identity, ports.keys, shards), row, {
      campaign: campaign.definition,
      by,
      at: ports.clock.now(),
    })

  const rows = new Array<ImportedRow>(total)
  await inLanes(lanesOf(list.rows, campaign.definition), async (index) => {
    const row = list.rows[index] as ListRow
    rows[index] = 'guest' in row ? await take(row) : { line: row.line, verdict: row.verdict, reasons: row.reasons }
    done += 1
    input.onProgress?.(done, total)
  })
  const counts = { added: 0, unchanged: 0, corrected: 0, 'no-places': 0, duplicate: 0, invalid: 0 }
  for (const { verdict } of rows) counts[verdict] += 1
  return { preview, rows, counts, warned: list.rows.filter(({ verdict }) => verdict === 'warned').length }
}

type RowWithGuest = Extract<ListRow, { guest: ListedGuest }>

interface ImportRun {
  readonly campaign: Campaign
  readonly by: string
  readonly at: string
}

/** Where this person may be already, likeliest first: by id, by address and name, by an address that came without a name. */
function candidateRefs(campaign: string, identity: Identity, keys: KeyRing, shards: number): [GuestRef, ...GuestRef[]] {
  const { email, name, externalId } = identity
  const refOf = (who: Pick<Identity, 'name' | 'email' | 'externalId'>): GuestRef =>
    guestRefOf(campaign, who, keys.guestIdKey, shards)
  return [
    refOf(identity),
    ...(externalId === undefined ? [] : [refOf({ email, name })]),
    ...(isNameless(identity) ? [] : [refOf({ email, name: email })]),
  ]
}

async function importOne(
  guests: Guests,
  refs: readonly [GuestRef, ...GuestRef[]],
  row: RowWithGuest,
  run: ImportRun,
): Promise<ImportedRow> {
  for (let attempt = 0; attempt < 10; attempt += 1) {
    const known = await findKnown(guests, refs, row.guest.identity)
    const outcome =
      known === undefined ? await addGuest(guests, refs[0], row, run) : await correct(guests, known, row, run)
    if (outcome !== 'again') return outcome
  }
  throw new DomainError(
    'conflict',
    `the guest in line ${row.line} is being changed by somebody else; import the list again`,
  )
}

async function findKnown(
  guests: Guests,
  refs: readonly GuestRef[],
  identity: Identity,
): Promise<GuestRecord | undefined> {
  for (const ref of refs) {
    const record = await guests.get(ref)
    if (record !== undefined && (ref === refs[0] || maySame(record.identity, identity))) return record
  }
  return undefined
}

/** A guest found without the id, or without the name, is this person unless it has meanwhile become another. */
function maySame(known: Identity, listed: Identity): boolean {
  const sameId =
    known.externalId === undefined || listed.externalId === undefined || known.externalId === listed.externalId
  return sameId && (isNameless(known) || foldName(known.name) === foldName(listed.name))
}

async function addGuest(
  guests: Guests,
  ref: GuestRef,
  row: RowWithGuest,
  { campaign, by, at }: ImportRun,
): Promise<ImportedRow | 'again'> {
  const { identity, confirmed } = row.guest
  const line: HistoryLine = { at, type: 'imported', by, ...(confirmed === undefined ? {} : { confirmed }) }
  const seats = seatChanges(foldHistory([]), foldHistory([line]), campaign)
  const outcome = await guests.create(ref, identity, line, seats)
  if (outcome === 'exists') return 'again'
  return outcome === 'created' ? { ...outline(row), verdict: 'added', ref } : noPlaces(row, outcome.full)
}

async function correct(
  guests: Guests,
  record: GuestRecord,
  row: RowWithGuest,
  { campaign, by, at }: ImportRun,
): Promise<ImportedRow | 'again'> {
  const { identity, fields } = mergeIdentity(record.identity, row.guest.identity)
  const confirmed = row.guest.confirmed
  const confirms = confirmed !== undefined && confirmed.join() !== record.state.confirmed?.join()
  const lines: HistoryLine[] = [
    ...(fields.length > 0 ? [{ at, type: 'corrected', by, fields } as const] : []),
    ...(confirms ? [{ at, type: 'imported', by, confirmed } as const] : []),
  ]
  const found = { ...outline(row), ref: record.ref }
  const reasons = record.state.confirmed !== undefined && confirmed === undefined ? [stillConfirmed] : []
  if (lines.length === 0) return { ...found, verdict: 'unchanged', reasons: [...found.reasons, ...reasons] }

  const seats = seatChanges(record.state, foldHistory([...record.history, ...lines]), campaign)
  const result = await guests.append(record, lines, seats, identity)
  if (result.outcome === 'conflict') return 'again'
  if (result.outcome === 'full') return noPlaces(row, result.parts)
  return {
    ...found,
    verdict: 'corrected',
    fields: [...fields, ...(confirms ? ['confirmed'] : [])],
    reasons: [...found.reasons, ...reasons],
  }
}

/** What the list says replaces what is known; what it does not say stays. */
function mergeIdentity(known: Identity, listed: Identity): { identity: Identity; fields: string[] } {
  const identity: Identity = isNameless(known)
    ? { ...(isNameless(listed) ? known : givenName(known, listed)), ...listed }
    : { ...known, ...(isNameless(listed) ? givenName(listed, known) : listed) }
  const fields = [...new Set([...Object.keys(known), ...Object.keys(identity)])] as (keyof Identity)[]
  return { identity, fields: fields.filter((field) => identity[field] !== known[field]).sort() }
}

const outline = (row: RowWithGuest): Pick<ImportedRow, 'line' | 'reasons' | 'guest'> => ({
  line: row.line,
  reasons: row.reasons,
  guest: row.guest,
})

function noPlaces(row: RowWithGuest, parts: readonly string[]): ImportedRow {
  const reason = { column: 'parts', value: parts.join(', '), reason: 'no places left for a confirmed guest' }
  return { ...outline(row), verdict: 'no-places', reasons: [...row.reasons, reason] }
}

const stillConfirmed: RowReason = {
  column: 'state',
  value: '',
  reason: 'is confirmed from an earlier list, and stays so',
}

/**
 * Rows that must follow each other share a lane: those at one address, and all that may take places in a part with a limit, because
 * the last place goes to the first row. Lanes run side by side.
 */
function lanesOf(rows: readonly ListRow[], campaign: Campaign): number[][] {
  const limited = new Set(campaign.parts.filter(({ places }) => places !== undefined).map(({ id }) => id))
  const lanes = new Map<string, number[]>()
  rows.forEach((row, index) => {
    const takesPlaces = 'guest' in row && row.guest.confirmed?.some((part) => limited.has(part)) === true
    const lane = !('guest' in row) ? `row ${index}` : takesPlaces ? 'places' : row.guest.identity.email
    const before = lanes.get(lane)
    if (before === undefined) lanes.set(lane, [index])
    else before.push(index)
  })
  return [...lanes.values()]
}

const lanesAtOnce = 10

/** After a failure no new row is begun, and those under way end before the failure is passed on. */
async function inLanes(lanes: readonly (readonly number[])[], work: (index: number) => Promise<void>): Promise<void> {
  let next = 0
  let failed = false
  const runLanes = async (): Promise<void> => {
    for (let lane = lanes[next++]; lane !== undefined && !failed; lane = lanes[next++])
      for (const index of lane) {
        if (failed) return
        await work(index).catch((error: unknown) => {
          failed = true
          throw error
        })
      }
  }
  const results = await Promise.allSettled(Array.from({ length: lanesAtOnce }, runLanes))
  for (const result of results) if (result.status === 'rejected') throw result.reason
}

/** What a campaign that was never stored would begin with. */
function placesOf(campaign: Campaign): Record<string, number> {
  return Object.fromEntries(campaign.parts.flatMap(({ id, places }) => (places === undefined ? [] : [[id, places]])))
}

/** A store that reads from the real one and keeps what is written to itself, so that a preview passes through the same step. */
function rememberOnly(guests: Guests, placesLeft: Readonly<Record<string, number>>): Guests {
  const written = new Map<string, GuestRecord>()
  const left: Record<string, number> = { ...placesLeft }
  const take = (seats: SeatChanges): string[] => {
    const full = Object.entries(seats).flatMap(([part, people]) => (people > (left[part] ?? 0) ? [part] : []))
    if (full.length === 0) for (const [part, people] of Object.entries(seats)) left[part] = (left[part] ?? 0) - people
    return full
  }
  const keep = (record: Omit<GuestRecord, 'state'>): GuestRecord => {
    const kept = { ...record, state: foldHistory(record.history) }
    written.set(record.ref.guest, kept)
    return kept
  }
  return {
    get: async (ref) => written.get(ref.guest) ?? guests.get(ref),
    create: async (ref, identity, line, seats = {}) => {
      const full = take(seats)
      if (full.length > 0) return { full }
      keep({ ref, version: 1, identity, history: [line] })
      return 'created'
    },
    append: async (record, lines, seats = {}, identity = record.identity) => {
      const full = take(seats)
      if (full.length > 0) return { outcome: 'full', parts: full }
      const history = [...record.history, ...lines]
      return { outcome: 'written', record: keep({ ref: record.ref, version: record.version + 1, identity, history }) }
    },
  }
}
