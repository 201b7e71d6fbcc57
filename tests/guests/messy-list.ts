/**
 * A list of 300 rows as it comes out of many hands, the same each time, with what each row must come to: every tenth person in one of the
 * spellings that lists have. Windows-1252 with semicolons, a formula here and there, people twice, gaps.
 */
export interface MessyRow {
  readonly cells: readonly [name: string, email: string, organisation: string, language: string]
  readonly expected: 'added' | 'duplicate' | 'invalid'
}

export function messyRows(): MessyRow[] {
  return Array.from({ length: 300 }, (_, index) => messyRow(index))
}

function messyRow(index: number): MessyRow {
  const person = { name: `Zoë ${letters(index)}`, email: `guest${index}@lab.example` }
  const tenth = index - (index % 10)
  const first = { name: `Zoë ${letters(tenth)}`, email: `guest${tenth}@lab.example` }
  const row = (name: string, email: string, expected: MessyRow['expected'] = 'added'): MessyRow => ({
    cells: [name, email, 'Café “Noord”; afd. 2', index % 2 === 0 ? 'Nederlands' : 'en-GB'],
    expected,
  })
  switch (index % 10) {
    case 1:
      return row(first.name.toUpperCase(), `  ${first.email.toUpperCase()} `, 'duplicate')
    case 2:
      return row('', `${first.name} <${first.email}>`, 'duplicate')
    case 3:
      return row('', `"${letters(index)}, Zoë" <${person.email}>`)
    case 4:
      return row(person.name, `mailto:guest${index}@MÜNCHEN.example,`)
    case 5:
      return row(`=HYPERLINK("http://lab.example";"${index}")`, person.email, 'invalid')
    case 6:
      return row(person.name, `guest${index}(at)lab.example`, 'invalid')
    case 7:
      return row(person.name, first.email)
    case 8:
      return row(`Zoë\n${letters(index)}`, person.email)
    default:
      return row(person.name, person.email)
  }
}

/** A surname of letters only: 27 is "Bcb". */
function letters(index: number): string {
  const digits = String(index).padStart(3, '0')
  return `Van${[...digits].map((digit) => 'abcdefghij'[Number(digit)]).join('')}`
}

/** The bytes of the list: a header, the rows, an empty row after every fiftieth. */
export function messyFile(rows: readonly MessyRow[]): Uint8Array {
  const quoted = (cell: string): string => (/["\n;]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
  const lines = rows.flatMap(({ cells }, index) => [cells.map(quoted).join(';'), ...(index % 50 === 49 ? [';;;'] : [])])
  return windows1252(['Naam;E-mailadres;Organisatie;Taal', ...lines].join('\r\n'))
}

function windows1252(text: string): Uint8Array {
  return Buffer.from(text.replaceAll('“', '\u0093').replaceAll('”', '\u0094'), 'latin1')
}
