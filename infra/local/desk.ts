/**
 * The whole desk in one process on a laptop: the same steps, pages and adapters as on AWS, around an embedded table, a local mail service
 * and a real SMTP listener. All state lies in one folder, and killing the process at any moment loses nothing.
 */
import { mkdir, readdir, rm } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { DomainError } from '../../functions/errors.ts'
import { readDeliveryEvent } from '../../functions/invitations/delivery-event.ts'
import { recordDelivery } from '../../functions/invitations/record-delivery.ts'
import { sendMail } from '../../functions/invitations/send-mail.ts'
import type { Desk } from '../../functions/ports.ts'
import { runSchedule } from '../../functions/reminders/run-schedule.ts'
import { receiveMail } from '../../functions/replies/receive-mail.ts'
import { type Inbox, openInbox } from './inbox.ts'
import { laptopPorts, replyDomain, statePaths } from './laptop-ports.ts'
import { startMailService } from './mail-service.ts'
import { momentsBetween } from './moments.ts'
import { type LaptopClock, laptopClock } from './movable-clock.ts'
import type { Outbox } from './outbox.ts'
import { laptopQueue } from './send-queue.ts'
import { startSmtpListener } from './smtp-listener.ts'
import { startEmbeddedTable, TableInUse } from './table/embedded-table.ts'
import { writeWholeFile } from './whole-file.ts'

/** Over the account's rate, or while the mail service fails, passes are slow; after half a minute of that the next tick goes on. */
const slowPassMilliseconds = 250
const maxSlowPasses = 120

export interface LaptopDesk extends Desk {
  readonly clock: LaptopClock
  readonly outbox: Outbox
  readonly inbox: Inbox
  readonly smtpPort: number
  /** Runs whatever is due at the present instant, until nothing is left to do. */
  runDue(): Promise<void>
  /**
   * Moves the clock forward, stopping at every wave, deadline and owed mail on the way; tells what it stopped for.
   * Throws a `RangeError` where the instant lies in the past.
   */
  moveTo(instant: string): Promise<readonly string[]>
  close(): Promise<void>
}

export interface DeskOptions {
  /** Folder of all state. */
  readonly directory: string
  /** Where the clock starts the first time. */
  readonly startsAt: string
  /** Where the answer pages will be found; links in mails lead there. */
  readonly publicUrl: string
  /** Where the staff pages will be found. */
  readonly staffUrl: string
  readonly smtpPort?: number
  /** Mails per second that the local mail service takes. */
  readonly maxSendRate?: number
}

/**
 * Everything in the state folder goes. Refuses a folder that holds anything else, since its name was typed by hand, and one on which a desk
 * is running, which would go on writing into nothing.
 */
export async function forgetDesk(directory: string): Promise<void> {
  const ours = Object.values(statePaths('')).map((path) => path.replace(/\.json$/, ''))
  const entries = await readdir(directory).catch(() => [])
  const foreign = entries.find((entry) => !ours.some((name) => entry === name || entry.startsWith(`${name}.json`)))
  if (foreign !== undefined)
    throw new DomainError(
      'invalid-input',
      `${directory} holds "${foreign}", which is not the desk's: nothing was deleted; name another state folder`,
    )
  if (entries.length > 0) await refuseWhileRunning(statePaths(directory).table)
  await rm(directory, { recursive: true, force: true })
}

/** A table that cannot be opened for another reason is no obstacle: to forget it may be the way out. */
async function refuseWhileRunning(tableDirectory: string): Promise<void> {
  try {
    const table = await startEmbeddedTable({ directory: tableDirectory })
    await table.close()
  } catch (error) {
    if (error instanceof TableInUse) throw error
  }
}

export async function openDesk(options: DeskOptions): Promise<LaptopDesk> {
  const { directory } = options
  const paths = statePaths(directory)
  await mkdir(directory, { recursive: true })
  const table = await startEmbeddedTable({ directory: paths.table })
  const clock = laptopClock({ file: paths.clock, startsAt: options.startsAt })
  const whole = Promise.withResolvers<Desk>()
  const mailService = await startMailService({
    directory: paths.outbox,
    now: clock.nowAsDate,
    maxSendRate: options.maxSendRate ?? 200,
    async onEvent(event) {
      const delivery = readDeliveryEvent(event)
      // Events of a desk that was killed come at once, before this one is whole.
      if (delivery !== undefined) await recordDelivery(await whole.promise, delivery)
    },
  })
  const inbox = openInbox(paths.inbox, clock.nowAsDate)
  const queue = laptopQueue((task) => sendMail(desk, task))
  const desk = await laptopPorts({
    directory,
    tableEndpoint: table.endpoint,
    mailEndpoint: mailService.endpoint,
    publicUrl: options.publicUrl,
    staffUrl: options.staffUrl,
    clock,
    outbox: mailService.outbox,
    inbound: inbox,
    queue,
  })
  whole.resolve(desk)

  // One thing at a time: a run of the schedule, a jump of the clock, the reading of arrived mail.
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(what: () => Promise<T>): Promise<T> => {
    const turn = last.then(what)
    last = turn.catch(() => undefined)
    return turn
  }

  const readInbox = async (): Promise<void> => {
    for (const id of await inbox.unprocessed()) {
      try {
        await receiveMail(desk, id)
        await inbox.markProcessed(id)
      } catch (error) {
        // It stays in the inbox and is tried again; the others and the waves do not wait for it.
        report(error)
      }
    }
  }
  /** All senders run in this process, so a claim whose sender is not under way belongs to a dead one. */
  const runDue = async (): Promise<void> => {
    let slowPasses = 0
    for (;;) {
      await queue.idle()
      await readInbox()
      const before = queue.progress
      const { settled, closed } = await runSchedule(desk, { graceSeconds: 0, isUnderWay: queue.isUnderWay })
      await queue.idle()
      await mailService.deliverEvents()
      const { ended, slowed } = queue.progress
      const isSlowed = slowed !== before.slowed
      if (isSlowed ? slowPasses === maxSlowPasses : ended === before.ended && settled === 0 && closed === 0) return
      if (!isSlowed) continue
      slowPasses += 1
      await pause(slowPassMilliseconds)
    }
  }
  /** Kept before anything is done there: a desk that is killed on the way never goes on before what it did. */
  const jumpTo = async (instant: string): Promise<void> => {
    if (instant > clock.now()) clock.jump(instant)
    await clock.save()
  }
  const moveTo = async (instant: string): Promise<readonly string[]> => {
    if (instant < clock.now()) throw new RangeError(`the clock cannot go back from ${clock.now()} to ${instant}`)
    const stops: string[] = []
    // Looked for anew after each stop: what happens at one may set the next.
    const ahead = () => momentsBetween(desk, clock.now(), instant)
    for (let moments = await ahead(); moments[0] !== undefined; moments = await ahead()) {
      const { at } = moments[0]
      await jumpTo(at)
      await runDue()
      stops.push(...moments.filter((moment) => moment.at === at).map(({ campaign, label }) => `${campaign}: ${label}`))
    }
    await jumpTo(instant)
    await runDue()
    return stops
  }

  const listener = await startSmtpListener({
    ...(options.smtpPort === undefined ? {} : { port: options.smtpPort }),
    acceptedDomain: replyDomain,
    inbox,
    onArrival: () => void inTurn(readInbox).catch(report),
  })
  void inTurn(runDue).catch(report)
  let isTicking = false
  const tick = async (): Promise<void> => {
    if (isTicking) return
    isTicking = true
    await inTurn(async () => {
      await runDue()
      await clock.save()
    })
      .catch(report)
      .finally(() => {
        isTicking = false
      })
  }
  const ticker = setInterval(() => void tick(), 1_000)
  const running = {
    tableEndpoint: table.endpoint,
    mailEndpoint: mailService.endpoint,
    publicUrl: options.publicUrl,
    staffUrl: options.staffUrl,
    process: process.pid,
  }
  await writeWholeFile(paths.running, JSON.stringify(running))

  return {
    ...desk,
    clock,
    outbox: mailService.outbox,
    inbox,
    smtpPort: listener.port,
    runDue: () => inTurn(runDue),
    moveTo: (instant) => inTurn(() => moveTo(instant)),
    async close() {
      clearInterval(ticker)
      await rm(paths.running, { force: true })
      await listener.close()
      await inTurn(async () => {
        await queue.idle()
        await clock.save()
      })
      await mailService.close()
      await table.close()
    },
  }
}

function report(error: unknown): void {
  console.error('Something went wrong and is tried again in a moment:', error)
}
