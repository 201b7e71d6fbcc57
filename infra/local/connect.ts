/** A desk for one command: the running one where there is one, else the state folder opened for as long as the command takes. */
import { existsSync, readFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import * as z from 'zod'
import type { CommandDesk } from '../../functions/cli/command.ts'
import { openInbox } from './inbox.ts'
import { laptopPorts, statePaths } from './laptop-ports.ts'
import { startMailService } from './mail-service.ts'
import { laptopClock, savedInstant } from './movable-clock.ts'
import { defaultPort, publicUrlAt, staffUrlAt } from './places.ts'
import { startEmbeddedTable } from './table/embedded-table.ts'

const runningDesk = z.object({ tableEndpoint: z.url(), mailEndpoint: z.url(), publicUrl: z.url(), staffUrl: z.url() })

/** `startsAt`: where the clock of a state folder that is new starts. */
export async function connectDesk(
  directory: string,
  options: { readonly startsAt?: string } = {},
): Promise<CommandDesk> {
  const paths = statePaths(directory)
  await mkdir(directory, { recursive: true })
  const running = await reachableDesk(paths.running)
  return running === undefined
    ? openAlone(directory, options.startsAt ?? presentInstant())
    : connectTo(directory, running)
}

/** The desk that runs finds within a second what the command wrote. */
const noQueue = { push: async () => {} }

async function connectTo(directory: string, running: z.infer<typeof runningDesk>): Promise<CommandDesk> {
  const clock = laptopClock({ startsAt: savedInstant(statePaths(directory).clock) ?? presentInstant() })
  // Both folders belong to the running desk; no command reads or settles mail.
  const inbound = { read: async () => undefined }
  const outbox = { find: async () => undefined }
  const desk = await laptopPorts({ directory, ...running, clock, inbound, outbox, queue: noQueue })
  return { ...desk, isRunning: true, close: async () => {} }
}

async function openAlone(directory: string, startsAt: string): Promise<CommandDesk> {
  const paths = statePaths(directory)
  const table = await startEmbeddedTable({ directory: paths.table })
  const clock = laptopClock({ file: paths.clock, startsAt })
  const mailService = await startMailService({ directory: paths.outbox, now: clock.nowAsDate })
  const desk = await laptopPorts({
    directory,
    tableEndpoint: table.endpoint,
    mailEndpoint: mailService.endpoint,
    publicUrl: publicUrlAt(defaultPort),
    staffUrl: staffUrlAt(defaultPort),
    clock,
    inbound: openInbox(paths.inbox, clock.nowAsDate),
    outbox: mailService.outbox,
    queue: noQueue,
  })
  return {
    ...desk,
    isRunning: false,
    async close() {
      await clock.save()
      await mailService.close()
      await table.close()
    },
  }
}

export const presentInstant = (): string => `${new Date().toISOString().slice(0, 19)}Z`

/** A desk that was killed leaves its note behind; only one that answers counts. */
async function reachableDesk(file: string): Promise<z.infer<typeof runningDesk> | undefined> {
  if (!existsSync(file)) return undefined
  const running = runningDesk.parse(JSON.parse(readFileSync(file, 'utf8')))
  const answers = await fetch(running.tableEndpoint).then(
    () => true,
    () => false,
  )
  return answers ? running : undefined
}
