/** Wires the command line to the laptop: beside a running desk it talks to that one, else it opens the state folder for itself. */
import { userInfo } from 'node:os'
import { runRsvp } from '../../functions/cli/rsvp.ts'
import { ensureTemplates } from '../compile-templates.ts'
import { connectDesk, presentInstant } from './connect.ts'
import { replyDomain } from './laptop-ports.ts'
import { defaultPort, defaultState, publicUrlAt, staffUrlAt } from './places.ts'

const directory = process.env.RSVP_STATE || defaultState
const barWidth = 30

let toldAt = performance.now()
/** Drawing each of 50,000 steps would take longer than the steps; a log gets a line now and then. */
function progress(what: string, done: number, total: number): void {
  const now = performance.now()
  const isTerminal = process.stderr.isTTY
  if (now - toldAt < (isTerminal ? 100 : 10_000) && !(isTerminal && done === total)) return
  toldAt = now
  const filled = total === 0 ? barWidth : Math.floor((done / total) * barWidth)
  const bar = `${what} [${'#'.repeat(filled)}${' '.repeat(barWidth - filled)}] ${done}/${total}`
  process.stderr.write(isTerminal ? `\r${bar}${done === total ? '\n' : ''}` : `${bar}\n`)
}

/** Where a container runs under a number that has no name, nobody is named. */
function personAtKeyboard(): string {
  try {
    return userInfo().username
  } catch {
    return 'command line'
  }
}

process.exitCode = await runRsvp({
  arguments: process.argv.slice(2),
  print: (text) => console.log(text),
  remark: (text) => console.error(text),
  progress,
  now: presentInstant,
  by: personAtKeyboard(),
  openDesk: (options) => connectDesk(directory, options),
  async dryRunPorts(attachments) {
    return {
      addresses: { publicUrl: publicUrlAt(defaultPort), staffUrl: staffUrlAt(defaultPort), replyDomain },
      templates: await ensureTemplates(),
      files: {
        read: async (key) => attachments.get(key.slice(key.indexOf('/') + 1)),
        write: () => Promise.reject(new Error('a dry run stores nothing')),
      },
    }
  },
})
