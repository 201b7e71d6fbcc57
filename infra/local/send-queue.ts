/**
 * The queue between pump and sender on the laptop: in memory, each task once, a few at a time. It may be lost at any moment:
 * the pump finds everybody again.
 */
import type { SendOutcome } from '../../functions/invitations/send-mail.ts'
import type { SendQueue, SendTask } from '../../functions/ports.ts'

export interface LaptopQueue extends SendQueue {
  /** Fulfils when nothing waits and nothing is under way. */
  idle(): Promise<void>
  isUnderWay(task: SendTask): boolean
  /** Hand-overs since the start: those that ended, and those that were throttled or whose outcome is unknown. What was not eligible counts as neither. */
  readonly progress: { readonly ended: number; readonly slowed: number }
}

const workers = 4
const nameOf = ({ ref, mailing }: SendTask): string => `${ref.campaign}/${ref.guest}/${mailing}`

export function laptopQueue(handle: (task: SendTask) => Promise<SendOutcome>): LaptopQueue {
  const waiting = new Map<string, SendTask>()
  const underWay = new Set<string>()
  let idlers: (() => void)[] = []
  const failing = new Set<string>()
  const progress = { ended: 0, slowed: 0 }

  const work = async (name: string, task: SendTask): Promise<void> => {
    try {
      const { outcome } = await handle(task)
      failing.delete(name)
      if (outcome === 'throttled' || outcome === 'unknown') progress.slowed += 1
      else if (outcome !== 'ineligible') progress.ended += 1
    } catch (error) {
      // Tried again by each pass; said once.
      if (!failing.has(name)) console.error(`A mail cannot be sent (guest ${task.ref.guest}, ${task.mailing}):`, error)
      failing.add(name)
    } finally {
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
    get progress() {
      return { ...progress }
    },
  }
}
