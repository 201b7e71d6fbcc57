/**
 * A guest list as staff have it (CSV out of any spreadsheet) becomes guests, with one verdict per row. Pure: nothing is looked up or written;
 * `importGuests` takes the result further. What is wrong with the file as a whole is thrown as one error; what is wrong with a row is data,
 * so that all rows are judged at once. No cell is ever evaluated.
 */
import type { Campaign } from '../campaigns/campaign.ts'
import { DomainError } from '../errors.ts'
import { parseAddress } from './address.ts'
import { type Delimiter, type Encoding, foldHeader, readDelimitedText } from './delimited-text.ts'
import { markDuplicates } from './list-duplicates.ts'
import { type Columns, headersOf, type ListField, type ListRow, listFields, readRow, shown } from './list-row.ts'

export interface GuestList {
  readonly file: string
  readonly encoding: Encoding
  readonly delimiter: Delimiter
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
  const headers = [...Object.values(headersOf).flat(), ...Object.values(options.mapping ?? {})]
  const { encoding, delimiter, records: allRecords } = readDelimitedText(bytes, headers, fail)
  const [header, ...records] = allRecords
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
