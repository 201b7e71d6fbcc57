/**
 * One row of a guest list: what is read from it, and everything that is wrong or remarkable about it. A cell is never evaluated.
 */
import { type Campaign, type Language, languageFor } from '../campaigns/campaign.ts'
import { invisibleMarks, parseAddress } from './address.ts'
import type { Cells } from './delimited-text.ts'
import type { Identity } from './guest.ts'
import { foldName } from './guest-id.ts'

/** What the desk reads from a list, with the column headers it knows each by (compared without case, accents and signs). */
export const headersOf = {
  id: ['id', 'nr', 'no', 'number', 'nummer', 'guest id', 'external id', 'relatienummer'],
  name: ['name', 'naam', 'full name', 'volledige naam', 'guest', 'gast', 'display name'],
  first_name: ['first name', 'given name', 'voornaam', 'roepnaam'],
  infix: ['infix', 'tussenvoegsel', 'tussenvoegsels', 'voorvoegsel'],
  last_name: ['last name', 'surname', 'family name', 'achternaam', 'familienaam'],
  email: ['email', 'mail', 'email address', 'mail address', 'emailadres', 'mailadres'],
  organisation: ['organisation', 'organization', 'organisatie', 'company', 'bedrijf', 'instelling', 'institution'],
  language: ['language', 'taal', 'lang', 'voorkeurstaal', 'preferred language'],
  salutation: ['salutation', 'aanhef', 'greeting'],
  parts: ['parts', 'part', 'onderdelen', 'onderdeel'],
  state: ['state', 'status'],
  max_party: ['max party', 'party', 'max personen', 'aantal personen', 'max persons'],
  note: ['note', 'notes', 'opmerking', 'opmerkingen', 'notitie', 'remark', 'remarks'],
} as const satisfies Record<string, readonly string[]>

export type ListField = keyof typeof headersOf
export const listFields = Object.keys(headersOf) as readonly ListField[]

export interface RowReason {
  readonly column: string
  /** The cell as far as it may be shown: without control characters, cut, and harmless in a spreadsheet. */
  readonly value: string
  readonly reason: string
}

export interface ListedGuest {
  readonly identity: Identity
  /** Part ids of somebody who comes anyway (`state=confirmed`): counted and briefed, not invited. */
  readonly confirmed?: readonly string[]
}

export type ListRow = {
  /** Where the row starts in the file, from 1. */
  readonly line: number
  readonly reasons: readonly RowReason[]
} & (
  | { readonly verdict: 'valid' | 'warned'; readonly guest: ListedGuest }
  | { readonly verdict: 'duplicate'; readonly firstLine: number }
  | { readonly verdict: 'invalid' }
)

/** Where each field stands in a row. */
export type Columns = Partial<Record<ListField, number>>

/** A cell that no spreadsheet takes for a formula, for every table that the desk writes. */
export function spreadsheetSafe(text: string): string {
  return formulaStart.test(text) ? `'${text}` : text
}

/** What a mail to a guest without a name begins with, after "Dear". */
const standInSalutation: Readonly<Record<Language, string>> = { en: 'guest', nl: 'gast' }

/** A guest who had no name takes one, and with it the greeting, unless the list had said how to greet. */
export function givenName(nameless: Identity, named: Identity): Identity {
  const { salutation, ...others } = nameless
  const isStandIn = salutation === undefined || Object.values(standInSalutation).includes(salutation)
  const greeting = isStandIn ? named.salutation : salutation
  return { ...others, name: named.name, ...(greeting === undefined ? {} : { salutation: greeting }) }
}

export type ColumnNames = Readonly<Partial<Record<ListField, string>>>

export function readRow(
  { line, cells, brokenQuote }: Cells,
  width: number,
  columns: Columns,
  names: ColumnNames,
  campaign: Pick<Campaign, 'parts' | 'languages'>,
): ListRow {
  if (brokenQuote)
    return invalid(line, [
      {
        column: '',
        value: shown(cells.join(' ')),
        reason: 'a quote is not closed, so several lines were read as one row',
      },
    ])
  if (cells.length < width || cells.slice(width).some((cell) => cell.trim() !== ''))
    return invalid(line, [
      { column: '', value: shown(cells.join(' ')), reason: `has ${cells.length} fields where the header has ${width}` },
    ])

  const errors: RowReason[] = []
  const warnings: RowReason[] = []
  const raw = (field: ListField): string => cells[columns[field] ?? -1] ?? ''
  const reason = (field: ListField, text: string): RowReason => ({
    column: names[field] ?? field,
    value: shown(raw(field)),
    reason: text,
  })
  const error = (field: ListField, text: string): void => void errors.push(reason(field, text))
  const warn = (field: ListField, text: string): void => void warnings.push(reason(field, text))
  const text = (field: ListField): string | undefined => {
    const cleaned = cleanLine(raw(field))
    if (cleaned === '') return undefined
    const problem = textProblem(cleaned, field)
    if (problem !== undefined) error(field, problem)
    return cleaned
  }

  const parsed = formulaStart.test(cleanLine(raw('email')))
    ? { problem: 'begins like a formula' }
    : parseAddress(raw('email'))
  if ('problem' in parsed) error('email', `the address ${parsed.problem}`)

  const name = joinName(nameCell(), text('first_name'), text('infix'), text('last_name'), columns) ?? nameInAddress()
  /** Some lists have `Name <a@b.example>`, or the address again, where the name should be. */
  function nameCell(): string | undefined {
    const written = text('name')
    if (written === undefined || !/[<>@]/u.test(written) || formulaStart.test(written)) return written
    const mailbox = parseAddress(written)
    if ('problem' in mailbox) error('name', 'contains a sign that no name has: < > or @')
    return 'problem' in mailbox ? undefined : mailbox.name
  }
  function nameInAddress(): string | undefined {
    const written = 'email' in parsed ? cleanLine(parsed.name ?? '') : ''
    const problem = written === '' ? undefined : textProblem(written, 'name')
    if (problem !== undefined) error('email', `the name before the address ${problem}`)
    return written === '' ? undefined : written
  }
  const nameField: ListField =
    (['name', 'first_name', 'last_name'] as const).find((field) => raw(field).trim() !== '') ?? 'email'
  if (name !== undefined && errors.every(({ column }) => column !== names[nameField])) {
    if (name.length > maxNameLength) error(nameField, `is longer than ${maxNameLength} characters`)
    if (!/\p{L}/u.test(name)) error(nameField, 'the name has no letter in it')
  }

  const language = readLanguage(raw('language'))
  if (language === 'unknown') error('language', 'is not a language the desk knows; write a tag such as en, nl or en-GB')
  const tag = language === 'unknown' ? undefined : language
  const mailedIn = languageFor(tag, campaign)
  if (tag !== undefined && new Intl.Locale(tag).language !== mailedIn)
    warn('language', `the campaign has no ${tag}: this guest gets ${languageNames.of(mailedIn)}`)

  const given = text('salutation')?.replace(/^(dear|beste|geachte)\s+|[\s,]+$/giu, '')
  const salutation = given === '' ? undefined : given
  if (name === undefined && 'email' in parsed)
    warn('email', `${noNameGiven}: the mail begins with "Dear ${salutation ?? standInSalutation[mailedIn]}"`)
  if (name?.includes(',') && salutation === undefined)
    warn(nameField, `the mail begins with "Dear ${shown(name)}"; write the first name first, or give a salutation`)
  if (name !== undefined && /[ÃÂ][\u00a0-\u00bf]/u.test(name))
    warn(nameField, 'looks as if accents were lost when the file was saved')

  const maxParty = readMaxParty(raw('max_party'))
  if (maxParty === 'wrong') error('max_party', 'must be a whole number from 1 to 20')
  const confirmed = readConfirmed()
  function readConfirmed(): readonly string[] | undefined {
    const state = raw('state').trim().toLowerCase()
    const asked = raw('parts')
      .split(/[;,|\n]/u)
      .map((part) => part.trim().toLowerCase())
      .filter((part) => part !== '')
    const all = campaign.parts.map(({ id }) => id)
    const unknown = asked.filter((part) => !all.includes(part))
    if (unknown.length > 0)
      error('parts', `the campaign has no part "${shown(unknown[0] ?? '')}"; parts: ${all.join(', ')}`)
    if (['confirmed', 'bevestigd'].includes(state))
      return asked.length > 0 ? all.filter((part) => asked.includes(part)) : all
    if (!['', 'invite', 'uitnodigen'].includes(state)) error('state', 'must be empty, "invite" or "confirmed"')
    else if (asked.length > 0) warn('parts', 'parts count for confirmed guests only; this guest is invited to all')
    return undefined
  }
  const organisation = text('organisation')
  const externalId = text('id')
  const note = text('note')
  if ('problem' in parsed || errors.length > 0) return invalid(line, errors)

  const identity = withoutUndefined({
    name: name ?? parsed.email,
    email: parsed.email,
    salutation: salutation ?? (name === undefined ? standInSalutation[mailedIn] : undefined),
    organisation,
    language: tag,
    externalId,
    maxParty: maxParty === 'wrong' ? undefined : maxParty,
    note,
  }) as unknown as Identity
  return {
    line,
    verdict: warnings.length > 0 ? 'warned' : 'valid',
    reasons: warnings,
    guest: { identity, ...(confirmed === undefined ? {} : { confirmed }) },
  }
}

function invalid(line: number, reasons: readonly RowReason[]): ListRow {
  return { line, verdict: 'invalid', reasons }
}

export const noNameGiven = 'no name is given'
const maxNameLength = 200
const maxNoteLength = 2_000

/** What spreadsheets take for the start of a formula, full-width forms included. */
const formulaStart = /^[=+\-@\t\r＝＋－＠]/u

/** One line without marks that cannot be seen; other control characters stay, to be refused. */
function cleanLine(cell: string): string {
  return cell.normalize('NFC').replace(invisibleMarks, '').replace(/\s+/gu, ' ').trim()
}

function textProblem(text: string, field: ListField): string | undefined {
  // A note may begin with "+1" or a dash.
  if ((field === 'note' ? /^[=@＝＠]/u : formulaStart).test(text)) return 'begins like a formula'
  if (/\p{Cc}/u.test(text)) return 'contains a control character'
  if (text.includes('\ufffd')) return 'contains characters that were lost when the file was saved; save it as UTF-8'
  const most = field === 'note' ? maxNoteLength : maxNameLength
  return text.length > most ? `is longer than ${most} characters` : undefined
}

/** First and last name make the name where there is no column for the whole; with a first name and no last name, `naam` is the last name. */
function joinName(
  name: string | undefined,
  first: string | undefined,
  infix: string | undefined,
  last: string | undefined,
  columns: Columns,
): string | undefined {
  const words = foldName(name ?? '').split(' ')
  const isWhole =
    first === undefined ||
    columns.last_name !== undefined ||
    foldName(first)
      .split(' ')
      .every((word) => words.includes(word))
  if (name !== undefined && isWhole) return name
  const joined = [first, infix, last ?? name].filter((word) => word !== undefined).join(' ')
  return joined === '' ? undefined : joined
}

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

/** "Nederlands", "Dutch", "Niederländisch" and so on, as people write languages in lists. */
const spokenLanguages: ReadonlyMap<string, string> = new Map(
  ['en', 'nl', 'nl-BE', 'de', 'fr', 'es', 'it', 'pt', 'pl', 'da', 'sv', 'fi'].flatMap((tag) =>
    ['en', 'nl', 'de', 'fr', tag].map((locale): [string, string] => [
      foldName(new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag),
      tag,
    ]),
  ),
)

/** A canonical tag (RFC 5646), undefined for an empty cell. */
function readLanguage(cell: string): string | undefined {
  const written = cell.trim()
  if (written === '') return undefined
  const spoken = spokenLanguages.get(foldName(written))
  if (spoken !== undefined) return spoken
  try {
    const [tag] = Intl.getCanonicalLocales(written.replaceAll('_', '-'))
    return tag !== undefined && languageNames.of(new Intl.Locale(tag).language) !== undefined ? tag : 'unknown'
  } catch {
    return 'unknown'
  }
}

function readMaxParty(cell: string): number | undefined | 'wrong' {
  const written = cell.trim()
  if (written === '') return undefined
  return /^\d{1,2}$/.test(written) && Number(written) >= 1 && Number(written) <= 20 ? Number(written) : 'wrong'
}

/** A cell for a message: short, one line, no marks that turn the text around, harmless in a spreadsheet. */
export function shown(cell: string): string {
  const line = cleanLine(cell).replace(/\p{Cc}/gu, '\ufffd')
  return spreadsheetSafe(line.length > 80 ? `${line.slice(0, 79)}…` : line)
}

function withoutUndefined<T extends object>(values: T): Partial<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>
}
