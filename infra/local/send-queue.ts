/**
 * The queue between pump and sender on the laptop: in memory, each task once, a few at a time. It may be lost at any moment:
 * the pump finds everybody again.
 */
import type { SendQueue, SendTask } from '../../functions/ports.ts'

export interface LaptopQueue extends SendQueue {
  /** Fulfils when nothing waits and nothing is under way. */
  idle(): Promise<void>
  isUnderWay(task: SendTask): boolean
  /** Tasks handed to the sender since the start. */
  readonly handled: number
}

const workers = 4
const nameOf = ({ ref, mailing }: SendTask): string => `${ref.campaign}/${ref.guest}/${mailing}`

export function laptopQueue(handle: (task: SendTask) => Promise<unknown>): LaptopQueue {
  const waiting = new Map<string, SendTask>()
  const underWay = new Set<string>()
  let idlers: (() => void)[] = []
  let handled = 0

  const work = async (name: string, task: SendTask): Promise<void> => {
    try {
      await handle(task)
    } catch (error) {
      console.error(
        `A mail could not be sent and is tried again by the next pass (guest ${task.ref.guest}, ${task.mailing}):`,
        error,
      )
    } finally {
      handled += 1
      underWay.delete(name)
      start()
    }
  }
  const start = (): void => {
    for (const [name, task] of waiting) {
      if (underWay.size >= workers) return
      if (underWay.has(name)) continue
      waiting.delete(name)
      underWay.add(name)
      void work(name, task)
    }
    if (waiting.size > 0 || underWay.size > 0) return
    const done = idlers
    idlers = []
    for (const resolve of done) resolve()
  }

  return {
    async push(tasks) {
      for (const task of tasks) waiting.set(nameOf(task), task)
      start()
    },
    idle() {
      return new Promise((resolve) => {
        idlers.push(resolve)
        start()
      })
    },
    isUnderWay: (task) => underWay.has(nameOf(task)),
    get handled() {
      return handled
    },
  }
}
