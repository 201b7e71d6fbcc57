/** The same person twice in one list: found by id, or by address and name in any spelling; the first row counts. */
import type { Identity } from './guest.ts'
import { foldName, isNameless } from './guest-id.ts'
import {
  type ColumnNames,
  givenName,
  type ListedGuest,
  type ListRow,
  noNameGiven,
  type RowReason,
  shown,
} from './list-row.ts'

type GuestRow = Extract<ListRow, { guest: ListedGuest }>

export function markDuplicates(rows: readonly ListRow[], names: ColumnNames): ListRow[] {
  const judged: ListRow[] = []
  const byId = new Map<string, number>()
  const byAddress = new Map<string, number[]>()
  for (const row of rows) {
    if (!('guest' in row)) {
      judged.push(row)
      continue
    }
    const { identity } = row.guest
    const atAddress = byAddress.get(identity.email) ?? []
    const sameId = byId.get(identity.externalId ?? '')
    const first =
      sameId ?? atAddress.find((index) => isSamePerson(identity, (judged[index] as GuestRow).guest.identity))
    if (first === undefined) {
      const shared = atAddress[0] === undefined ? undefined : (judged[atAddress[0]] as GuestRow).line
      judged.push(shared === undefined ? row : withWarning(row, sharedAddress(identity, shared, names)))
      byAddress.set(identity.email, [...atAddress, judged.length - 1])
      if (identity.externalId !== undefined) byId.set(identity.externalId, judged.length - 1)
      continue
    }
    const original = judged[first] as GuestRow
    const takesName = isNameless(original.guest.identity) && !isNameless(identity) && sameId === undefined
    if (takesName) judged[first] = withName(original, row)
    judged.push(duplicateOf(original, row, sameId !== undefined, takesName, names))
  }
  return judged
}

function isSamePerson(one: Identity, other: Identity): boolean {
  return isNameless(one) || isNameless(other) || foldName(one.name) === foldName(other.name)
}

function withWarning(row: GuestRow, warning: RowReason): GuestRow {
  return { ...row, verdict: 'warned', reasons: [...row.reasons, warning] }
}

function sharedAddress(identity: Identity, line: number, names: ColumnNames): RowReason {
  return {
    column: names.email ?? 'email',
    value: shown(identity.email),
    reason: `line ${line} has the same address and another name: taken as two people who share it`,
  }
}

/** The row that came first had no name: it takes the name (and how it is greeted) from the later one. */
function withName(original: GuestRow, named: GuestRow): GuestRow {
  const reasons = original.reasons.filter(({ reason }) => !reason.startsWith(noNameGiven))
  const identity = givenName(original.guest.identity, named.guest.identity)
  return {
    ...original,
    verdict: reasons.length > 0 ? 'warned' : 'valid',
    reasons,
    guest: { ...original.guest, identity },
  }
}

function duplicateOf(
  original: GuestRow,
  row: GuestRow,
  sameId: boolean,
  gaveName: boolean,
  names: ColumnNames,
): ListRow {
  const { identity } = row.guest
  const kept = original.guest.identity
  const differing = (['email', 'name', 'organisation', 'language', 'maxParty', 'externalId'] as const).filter(
    (field) =>
      field === 'name'
        ? sameId && !isSamePerson(identity, kept)
        : identity[field] !== undefined && identity[field] !== kept[field],
  )
  const confirmedDiffers = (row.guest.confirmed === undefined) !== (original.guest.confirmed === undefined)
  const unused = [...differing, ...(confirmedDiffers ? ['state'] : [])]
  return {
    line: row.line,
    verdict: 'duplicate',
    firstLine: original.line,
    reasons: [
      {
        column: (sameId ? names.id : names.email) ?? '',
        value: shown((sameId ? identity.externalId : identity.email) ?? ''),
        reason: [
          `the same ${sameId ? 'id' : 'person'} as in line ${original.line}`,
          ...(gaveName ? ['its name is used there'] : []),
          ...(unused.length > 0 ? [`what it says otherwise is not used: ${unused.join(', ')}`] : []),
        ].join('; '),
      },
    ],
  }
}
