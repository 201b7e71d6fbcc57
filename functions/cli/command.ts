/** What a command of `rsvp` is, and what it gets from the outside. Each command lies in a file of its own. */
import { parseArgs } from 'node:util'
import type { ComposePorts } from '../invitations/send-mail.ts'
import type { Desk } from '../ports.ts'

export interface CommandDesk extends Desk {
  readonly isRunning: boolean
  close(): Promise<void>
}

export interface CommandLine {
  readonly arguments: readonly string[]
  print(line: string): void
  /** Progress and remarks: shown to people, never part of the output. */
  remark(line: string): void
  /** A bar that is redrawn in place on a terminal, a line now and then elsewhere. */
  progress(what: string, done: number, total: number): void
  /** The present instant where no desk is asked. */
  now(): string
  /** The member of staff at the keyboard, as the history names them. */
  readonly by: string
  /** `startsAt` starts the clock of a desk that is new; the examples lie in the past. */
  openDesk(options?: { readonly startsAt?: string }): Promise<CommandDesk>
  /** What composing needs where no desk is opened: a dry run works from the folder alone. */
  dryRunPorts(attachments: ReadonlyMap<string, Uint8Array>): Promise<Omit<ComposePorts, 'keys'>>
}

export interface Command {
  readonly summary: string
  /** Usage line, options and at least one example. */
  readonly help: string
  /** Exit code: 0 done, 1 something is wrong with what was given; wrong usage throws `UsageError`, which is 2. */
  run(line: CommandLine): Promise<number>
}

export class UsageError extends Error {}

type Options = Record<string, 'text' | 'flag' | 'list'>
type Values<O extends Options> = {
  readonly [K in keyof O]: O[K] extends 'flag' ? boolean : O[K] extends 'list' ? readonly string[] : string | undefined
}

/** Options and exactly the positional arguments that are named; everything else is wrong usage. */
export function readArguments<O extends Options>(
  line: CommandLine,
  expected: { readonly positionals: readonly string[]; readonly optional?: number; readonly options: O },
): { readonly positionals: readonly string[]; readonly options: Values<O> } {
  const { positionals, optional = 0, options } = expected
  let parsed: ReturnType<typeof parseArgs>
  try {
    parsed = parseArgs({
      args: [...line.arguments],
      allowPositionals: true,
      options: Object.fromEntries(
        Object.entries(options).map(([name, kind]) => [
          name,
          { type: kind === 'flag' ? ('boolean' as const) : ('string' as const), multiple: kind === 'list' },
        ]),
      ),
    })
  } catch (error) {
    throw new UsageError((error as Error).message.split('.')[0])
  }
  const missing = positionals.slice(parsed.positionals.length, positionals.length - optional)
  if (missing.length > 0) throw new UsageError(`missing: ${missing.join(', ')}`)
  if (parsed.positionals.length > positionals.length)
    throw new UsageError(`unexpected argument "${parsed.positionals[positionals.length]}"`)
  const values = Object.fromEntries(
    Object.entries(options).map(([name, kind]) => [
      name,
      parsed.values[name] ?? (kind === 'flag' ? false : kind === 'list' ? [] : undefined),
    ]),
  )
  return { positionals: parsed.positionals, options: values as Values<O> }
}

/** Opens the desk for as long as `use` takes. */
export async function withDesk<T>(
  line: CommandLine,
  use: (desk: CommandDesk) => Promise<T>,
  options: { readonly startsAt?: string } = {},
): Promise<T> {
  const desk = await line.openDesk(options)
  try {
    return await use(desk)
  } finally {
    await desk.close()
  }
}

/** Columns as wide as their longest cell. */
export function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}
