/** Wires the command line to the laptop: beside a running desk it talks to that one, else it opens the state folder for itself. */
import { userInfo } from 'node:os'
import { runRsvp } from '../../functions/cli/rsvp.ts'
import { ensureTemplates } from '../compile-templates.ts'
import { connectDesk, presentInstant } from './connect.ts'
import { replyDomain } from './laptop-ports.ts'
import { defaultPort, defaultState, publicUrlAt, staffUrlAt } from './places.ts'

const directory = process.env.RSVP_STATE ?? defaultState
const remark = (text: string): void => console.error(text)

process.exitCode = await runRsvp({
  arguments: process.argv.slice(2),
  print: (text) => console.log(text),
  remark,
  progress(what, done, total) {
    if (!process.stderr.isTTY) return
    const width = 30
    const filled = total === 0 ? width : Math.round((done / total) * width)
    process.stderr.write(
      `\r${what} [${'#'.repeat(filled)}${' '.repeat(width - filled)}] ${done}/${total}${done === total ? '\n' : ''}`,
    )
  },
  now: presentInstant,
  by: userInfo().username,
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
