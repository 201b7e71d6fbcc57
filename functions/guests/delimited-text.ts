/**
 * A delimited text as spreadsheets write it, from bytes to rows of cells: encoding, delimiter and line numbers are found out here.
 * What the cells mean is not known here.
 */
import { type CsvError, parse } from 'csv-parse/sync'

/** Stops with what is wrong, and the line where there is one. */
export type Fail = (reason: string, line?: number) => never

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'
export type Delimiter = ',' | ';' | '\t' | '|'

export interface DelimitedText {
  readonly encoding: Encoding
  readonly delimiter: Delimiter
  /** From the header on. */
  readonly records: readonly Cells[]
}

/** `headers` are names that a header line may hold: the delimiter that finds most of them is the one. */
export function readDelimitedText(bytes: Uint8Array, headers: readonly string[], fail: Fail): DelimitedText {
  const { encoding, text: decoded } = decode(bytes, fail)
  const { delimiter: announced, text } = withoutSeparatorLine(decoded)
  const delimiter = announced ?? detectDelimiter(text, headers)
  return { encoding, delimiter, records: parseRecords(text, delimiter, fail) }
}

function decode(bytes: Uint8Array, fail: Fail): { encoding: Encoding; text: string } {
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
function detectDelimiter(text: string, headers: readonly string[]): Delimiter {
  const known = new Set(headers.map(foldHeader))
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

export interface Cells {
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

/** A header for comparing: case, spaces and signs do not matter. */
export function foldHeader(header: string): string {
  return header
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}
