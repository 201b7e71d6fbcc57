/** `rsvp <command> …`: finds the command, runs it, and turns errors into one line and an exit code. */
import { DomainError } from '../errors.ts'
import { check } from './check.ts'
import { type Command, type CommandLine, UsageError } from './command.ts'
import { dryRun } from './dry-run.ts'
import { importList } from './import.ts'
import { launch } from './launch.ts'
import { preview } from './preview.ts'
import { replies } from './replies.ts'
import { select } from './select.ts'
import { status } from './status.ts'
import { testSend } from './test-send.ts'

const commands: Readonly<Record<string, Command>> = {
  check,
  import: importList,
  preview,
  'test-send': testSend,
  'dry-run': dryRun,
  launch,
  status,
  replies,
  select,
}

/** Exit code: 0 done, 1 something is wrong with what was given or found, 2 wrong usage. */
export async function runRsvp(line: CommandLine): Promise<number> {
  const [name, ...rest] = line.arguments
  const command = name === undefined ? undefined : commands[name]
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    const about = rest[0] === undefined ? undefined : commands[rest[0]]
    line.print(about?.help ?? overview())
    return name === undefined ? 2 : 0
  }
  if (command === undefined) {
    line.remark(`rsvp: there is no command "${name}"; the commands are ${Object.keys(commands).join(', ')}`)
    return 2
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    line.print(command.help)
    return 0
  }
  try {
    return await command.run({ ...line, arguments: rest })
  } catch (error) {
    if (error instanceof UsageError) {
      line.remark(`rsvp ${name}: ${error.message}; see: rsvp ${name} --help`)
      return 2
    }
    if (error instanceof DomainError) {
      line.remark(`rsvp ${name}: ${error.message}`)
      return 1
    }
    throw error
  }
}

function overview(): string {
  const width = Math.max(...Object.keys(commands).map((name) => name.length))
  const lines = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`)
  return `rsvp <command> [options]: invitations by e-mail and their answers\n\n${lines.join('\n')}\n\nrsvp <command> --help tells more, with examples.`
}
