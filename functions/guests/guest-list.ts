/**
 * A guest list as staff have it (CSV out of any spreadsheet) becomes guests, with one verdict per row. Pure: nothing is looked up or written;
 * `importGuests` takes the result further. What is wrong with the file as a whole is thrown as one error; what is wrong with a row is data,
 * so that all rows are judged at once. No cell is ever evaluated.
 */
import { type CsvError, parse } from 'csv-parse/sync'
import { type Campaign, type Language, languageFor } from '../campaigns/campaign.ts'
import { DomainError } from '../errors.ts'
import { invisibleMarks, parseAddress } from './address.ts'
import type { Identity } from './guest.ts'
import { foldName, isNameless } from './guest-id.ts'

/** What the desk reads from a list, with the column headers it knows each by (compared without case, accents and signs). */
const headersOf = {
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

export interface GuestList {
  readonly file: string
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'
  readonly delimiter: ',' | ';' | '\t' | '|'
  /** The column that was read for each field. */
  readonly columns: Readonly<Partial<Record<ListField, string>>>
  readonly ignoredColumns: readonly string[]
  readonly emptyRows: number
  readonly rows: readonly ListRow[]
}

export interface ReadOptions {
  /** Field -> column header, where a header is not recognised or not the one wanted. */
  readonly mapping?: Readonly<Record<string, string>> | undefined
  readonly campaign: Pick<Campaign, 'parts' | 'languages'>
}

/**
 * Reads a list and judges each row.
 * - The same person twice (same id, or same address and same name in any spelling) points at the first row; a row without a name is the
 *   person of that address who has one. Another name at the same address is another person (a shared secretariat), with a warning.
 * - A guest without any name stays: the address stands in for the name and the mail begins "Dear guest", with a warning.
 * @throws DomainError `invalid-input` where the file cannot be read as a list at all.
 */
export function readGuestList(bytes: Uint8Array, file: string, options: ReadOptions): GuestList {
  const fail = (reason: string, line?: number): never => {
    throw new DomainError('invalid-input', `${file}${line === undefined ? '' : `: line ${line}`}: ${reason}`)
  }
  const { encoding, text: decoded } = decode(bytes, fail)
  const { delimiter: announced, text } = withoutSeparatorLine(decoded)
  const delimiter = announced ?? detectDelimiter(text, options.mapping ?? {})
  const [header, ...records] = parseRecords(text, delimiter, fail)
  if (header === undefined) return fail('the file is empty')

  const { columns, ignoredColumns } = recogniseColumns(header.cells, options.mapping ?? {}, (reason) =>
    fail(reason, header.line),
  )
  const filled = records.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  if (filled.length === 0) fail('the file has a header line but no guests below it', header.line)

  const named = Object.fromEntries(
    Object.entries(columns).map(([field, index]) => [field, header.cells[index]?.trim()]),
  )
  const width = header.cells.findLastIndex((cell) => cell.trim() !== '') + 1
  const rows = filled.map((record) => readRow(record, width, columns, named, options.campaign))
  return {
    file,
    encoding,
    delimiter,
    columns: named,
    ignoredColumns,
    emptyRows: records.length - filled.length,
    rows: markDuplicates(rows, named),
  }
}

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

// ---------------------------------------------------------------------------------------------------------------- the file

type Fail = (reason: string, line?: number) => never
type Delimiter = GuestList['delimiter']

function decode(bytes: Uint8Array, fail: Fail): Pick<GuestList, 'encoding'> & { text: string } {
  const startsWith = (...magic: number[]): boolean => magic.every((byte, index) => bytes[index] === byte)
  if (startsWith(0x50, 0x4b, 0x03, 0x04) || startsWith(0xd0, 0xcf, 0x11, 0xe0))
    fail('this is a spreadsheet file, not text; XLSX is not read yet: save the list as CSV (UTF-8)')
  const encoding = startsWith(0xff, 0xfe)
    ? 'utf-16le'
    : startsWith(0xfe, 0xff)
      ? 'utf-16be'
      : startsWith(0xef, 0xbb, 0xbf) || isUtf8(bytes)
        ? 'utf-8'
        : 'windows-1252'
  // One kind of line end, so that lines are counted the same inside and outside quotes.
  const text = new TextDecoder(encoding).decode(bytes).replace(/\r\n?/g, '\n')
  const nul = text.indexOf('\0')
  if (nul >= 0) fail('contains NUL bytes, so it is not a text file: save the list as CSV (UTF-8)', lineAt(text, nul))
  return { encoding, text }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length
}

/** Spreadsheets write and read a first line `sep=;`. It is emptied, not removed, so that line numbers stay. */
function withoutSeparatorLine(text: string): { delimiter?: Delimiter; text: string } {
  const line = /^"?sep=([,;\t|])"?[ \t,;|]*(?=\n|$)/iu.exec(text)
  return line === null ? { text } : { delimiter: line[1] as Delimiter, text: text.slice(line[0].length) }
}

/** The delimiter that makes the most known columns out of the header line, then the most columns. */
function detectDelimiter(text: string, mapping: Readonly<Record<string, string>>): Delimiter {
  const known = new Set([...Object.values(headersOf).flat(), ...Object.values(mapping)].map(foldHeader))
  const headerLine = text.slice(0, 20_000).trimStart().split('\n')[0] ?? ''
  const scored = ([',', ';', '\t', '|'] as const).map((delimiter) => {
    const [cells = []] = parse(headerLine, { delimiter, relax_quotes: true, relax_column_count: true, ...lenientEnd })
    return { delimiter, known: cells.filter((cell) => known.has(foldHeader(cell))).length, cells: cells.length }
  })
  return scored.reduce((best, one) =>
    one.known > best.known || (one.known === best.known && one.cells > best.cells) ? one : best,
  ).delimiter
}

/** A header whose quote runs over the line end is judged when the whole file is parsed, not while the delimiter is guessed. */
const lenientEnd = { skip_records_with_error: true, record_delimiter: '\n' }

interface Cells {
  readonly line: number
  readonly cells: readonly string[]
  /** A quote inside made several lines of the file one row. */
  readonly brokenQuote: boolean
}

const maxRowLength = 65_536

/** All rows from the header on. A stray quote spoils its own row only. */
function parseRecords(text: string, delimiter: Delimiter, fail: Fail): Cells[] {
  let line = 1
  const format = {
    delimiter,
    record_delimiter: '\n',
    ltrim: true,
    relax_column_count: true,
    max_record_size: maxRowLength,
  }
  try {
    const records = parse(text, {
      ...format,
      relax_quotes: true,
      info: true,
      raw: true,
      on_record: (record, { lines }) => {
        line = lines + 1
        return record
      },
    }) as unknown as { record: string[]; info: { lines: number }; raw: string }[]
    const rows = records.map(({ record, info, raw }) => {
      const linesInside = raw.replace(/\n$/, '').split('\n').length - 1
      return {
        line: info.lines - linesInside,
        cells: record,
        brokenQuote: linesInside > 0 && !parsesStrictly(raw, format),
      }
    })
    const first = rows.findIndex(({ cells }) => cells.some((cell) => cell.trim() !== ''))
    return first < 0 ? [] : rows.slice(first)
  } catch (error) {
    const code = (error as CsvError).code
    if (code === 'CSV_QUOTE_NOT_CLOSED') return fail('the quote that opens in this row is never closed', line)
    if (code === 'CSV_MAX_RECORD_SIZE')
      return fail(`the row is longer than ${maxRowLength} characters; is a quote not closed?`, line)
    throw error
  }
}

function parsesStrictly(raw: string, format: { delimiter: Delimiter; record_delimiter: string }): boolean {
  try {
    parse(raw, { ...format, trim: true })
    return true
  } catch {
    return false
  }
}

function foldHeader(header: string): string {
  return header
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

type Columns = Partial<Record<ListField, number>>

function recogniseColumns(
  header: readonly string[],
  mapping: Readonly<Record<string, string>>,
  fail: (reason: string) => never,
): { columns: Columns; ignoredColumns: string[] } {
  const shownHeader = header.filter((cell) => cell.trim() !== '').map((cell) => `"${shown(cell)}"`)
  const columns: Columns = {}
  for (const [wanted, column] of Object.entries(mapping)) {
    const field = listFields.find((name) => foldHeader(name) === foldHeader(wanted))
    if (field === undefined) return fail(`"${shown(wanted)}" is no field of a guest; fields: ${listFields.join(', ')}`)
    const index = header.findIndex((cell) => foldHeader(cell) === foldHeader(column))
    if (index < 0) return fail(`there is no column "${shown(column)}" for ${field}; columns: ${shownHeader.join(', ')}`)
    columns[field] = index
  }
  const mapped = new Set(Object.values(columns))
  for (const field of listFields) {
    if (columns[field] !== undefined) continue
    const names: readonly string[] = headersOf[field].map(foldHeader)
    const found = header.flatMap((cell, index) =>
      names.includes(foldHeader(cell)) && !mapped.has(index) ? [index] : [],
    )
    if (found.length > 1)
      fail(
        `more than one column looks like ${field}: ${found.map((index) => `"${shown(header[index] ?? '')}"`).join(', ')}; say which with a mapping`,
      )
    if (found[0] !== undefined) columns[field] = found[0]
  }
  if (columns.email === undefined && header.some((cell) => 'email' in parseAddress(cell)))
    fail('the first line must name the columns, such as name and email, but it holds an address')
  if (columns.email === undefined)
    fail(`no column for the e-mail address is recognised; say which with a mapping. Columns: ${shownHeader.join(', ')}`)
  const used = new Set(Object.values(columns))
  const ignoredColumns = header
    .filter((cell, index) => cell.trim() !== '' && !used.has(index))
    .map((cell) => shown(cell))
  return { columns, ignoredColumns }
}

// ---------------------------------------------------------------------------------------------------------------- one row

type ColumnNames = Readonly<Partial<Record<ListField, string>>>

function readRow(
  { line, cells, brokenQuote }: Cells,
  width: number,
  columns: Columns,
  names: ColumnNames,
  campaign: ReadOptions['campaign'],
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

const noNameGiven = 'no name is given'
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
function shown(cell: string): string {
  const line = cleanLine(cell).replace(/\p{Cc}/gu, '\ufffd')
  return spreadsheetSafe(line.length > 80 ? `${line.slice(0, 79)}…` : line)
}

function withoutUndefined<T extends object>(values: T): Partial<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>
}

// ---------------------------------------------------------------------------------------------------------------- the same person twice

type GuestRow = Extract<ListRow, { guest: ListedGuest }>

function markDuplicates(rows: readonly ListRow[], names: ColumnNames): ListRow[] {
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
