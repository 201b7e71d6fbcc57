/** `rsvp <command> …`: finds the command, runs it, and turns errors into one line and an exit code. */
import { DomainError } from '../errors.ts'
import { check } from './check.ts'
import { classifyReplies } from './classify-replies.ts'
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
  'classify-replies': classifyReplies,
  select,
}

/** Exit code: 0 done, 1 something is wrong with what was given or found, 2 wrong usage. */
export async function runRsvp(line: CommandLine): Promise<number> {
  const [name, ...rest] = line.arguments
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    const [about] = rest
    if (about !== undefined && commandNamed(about) === undefined) return unknownCommand(line, about)
    line.print((about === undefined ? undefined : commandNamed(about))?.help ?? overview())
    return name === undefined ? 2 : 0
  }
  const command = commandNamed(name)
  if (command === undefined) return unknownCommand(line, name)
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
    line.remark(`rsvp ${name}: ${error instanceof DomainError ? error.message : inOneLine(error)}`)
    return 1
  }
}

function commandNamed(name: string): Command | undefined {
  return Object.hasOwn(commands, name) ? commands[name] : undefined
}

function unknownCommand(line: CommandLine, name: string): number {
  line.remark(`rsvp: there is no command "${name}"; the commands are ${Object.keys(commands).join(', ')}`)
  return 2
}

/** What the machine says (a full disk, a folder that may not be written), and what nobody foresaw: one line, never a stack trace. */
function inOneLine(error: unknown): string {
  const { code, path, message } = error as NodeJS.ErrnoException
  if (code === 'ECONNREFUSED' || code === 'ECONNRESET')
    return 'the running desk stopped while the command was at work; run the command again'
  if (path !== undefined && code !== undefined) return `${path}: ${reasons[code] ?? code}`
  return `something unforeseen happened: ${String(message ?? error).split('\n')[0]}`
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EISDIR: 'is a folder, not a file',
  ENOTDIR: 'leads through a file, not a folder',
  EEXIST: 'is there already, and is no folder',
  EACCES: 'may not be read or written by you',
  EPERM: 'may not be read or written by you',
  EROFS: 'lies on a disk that cannot be written',
  ENOSPC: 'the disk is full',
}

function overview(): string {
  const width = Math.max(...Object.keys(commands).map((name) => name.length))
  const lines = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`)
  return `rsvp <command> [options]: invitations by e-mail and their answers\n\n${lines.join('\n')}\n\nrsvp <command> --help tells more, with examples.`
}
