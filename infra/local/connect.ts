/** A desk for one command: the running one where there is one, else the state folder opened for as long as the command takes. */
import { readFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'
import * as z from 'zod'
import type { CommandDesk } from '../../functions/cli/command.ts'
import { DomainError } from '../../functions/errors.ts'
import { openInbox } from './inbox.ts'
import { laptopPorts, statePaths } from './laptop-ports.ts'
import { startMailService } from './mail-service.ts'
import { laptopClock, savedInstant } from './movable-clock.ts'
import { defaultPort, publicUrlAt, staffUrlAt } from './places.ts'
import { startEmbeddedTable, TableInUse } from './table/embedded-table.ts'

const runningDesk = z.object({
  tableEndpoint: z.url(),
  mailEndpoint: z.url(),
  publicUrl: z.url(),
  staffUrl: z.url(),
  process: z.int(),
})

/** How long a command waits for another one, or for a desk that is just starting. */
const patience = { attempts: 80, pauseMilliseconds: 250 }

/** `startsAt`: where the clock of a state folder that is new starts. */
export async function connectDesk(
  directory: string,
  options: { readonly startsAt?: string } = {},
): Promise<CommandDesk> {
  const paths = statePaths(directory)
  await mkdir(directory, { recursive: true })
  for (let attempt = 1; ; attempt += 1) {
    const running = await reachableDesk(paths.running)
    if (running !== undefined) return connectTo(directory, running)
    try {
      return await openAlone(directory, options.startsAt)
    } catch (error) {
      if (!(error instanceof TableInUse)) throw error
      if (attempt === patience.attempts)
        throw new DomainError(
          'conflict',
          `another command is at work in ${directory}; run this one when it has ended`,
          {
            cause: error,
          },
        )
      await setTimeout(patience.pauseMilliseconds)
    }
  }
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

async function openAlone(directory: string, startsAt: string | undefined): Promise<CommandDesk> {
  const paths = statePaths(directory)
  const table = await startEmbeddedTable({ directory: paths.table })
  // Only a campaign starts a clock: whoever just looks at an empty desk must not set it to today, long after the event.
  const isSet = startsAt !== undefined || savedInstant(paths.clock) !== undefined
  const clock = laptopClock({ file: paths.clock, startsAt: startsAt ?? presentInstant() })
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
      if (isSet) await clock.save()
      await mailService.close()
      await table.close()
    },
  }
}

export const presentInstant = (): string => `${new Date().toISOString().slice(0, 19)}Z`

/** A desk that was killed leaves its note behind; only one that lives and answers counts. */
async function reachableDesk(file: string): Promise<z.infer<typeof runningDesk> | undefined> {
  const running = noteIn(file)
  // Another program may have taken the port since: without the process it is not this desk.
  if (running === undefined || !isAlive(running.process)) return undefined
  const answers = await fetch(running.tableEndpoint, { signal: AbortSignal.timeout(5_000) }).then(
    () => true,
    () => false,
  )
  return answers ? running : undefined
}

function noteIn(file: string): z.infer<typeof runningDesk> | undefined {
  try {
    return runningDesk.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data
  } catch {
    return undefined // none, or not one of ours
  }
}

function isAlive(id: number): boolean {
  try {
    return process.kill(id, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
