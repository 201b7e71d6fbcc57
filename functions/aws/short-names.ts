/**
 * Long names in the code, short names in storage: the write units of a guest double past 1 KB, and history lines repeat their names.
 * The only place that knows both. A name that is missing here is stored as it is.
 */
const names: Readonly<Record<string, string>> = {
  at: 'a',
  type: 't',
  mailing: 'm',
  messageId: 'i',
  reason: 'r',
  by: 'b',
  why: 'w',
  door: 'd',
  answer: 'n',
  confirm: 'c',
  decision: 'e',
  parts: 'p',
  party: 'q',
  remarks: 'k',
  waiting: 'g',
  inbound: 'f',
  outcome: 'o',
  stamp: 's',
  undoes: 'u',
}
const types: Readonly<Record<string, string>> = {
  imported: '+',
  corrected: '=',
  claimed: '>',
  sent: '.',
  refused: 'x',
  released: '<',
  doubted: '?',
  bounced: 'b',
  answered: 'a',
  withdrawn: 'w',
  noted: 'n',
}
const reversed = (table: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(table).map(([long, short]) => [short, long]))
const longNames = reversed(names)
const longTypes = reversed(types)

type Plain = Readonly<Record<string, unknown>>

/** Renames the fields of a history line for storage, and leaves out what is undefined. */
export function shorten(line: object): Plain {
  return rename(line as Plain, names, (name, value) => (name === 'type' ? (types[value as string] ?? value) : value))
}

export function lengthen(stored: object): Plain {
  return rename(stored as Plain, longNames, (name, value) =>
    name === 't' ? (longTypes[value as string] ?? value) : value,
  )
}

function rename(
  line: Plain,
  table: Readonly<Record<string, string>>,
  convert: (name: string, value: unknown) => unknown,
): Plain {
  return Object.fromEntries(
    Object.entries(line)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [
        table[name] ?? name,
        isPlain(value) ? rename(value, table, (_, inner) => inner) : convert(name, value),
      ]),
  )
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
