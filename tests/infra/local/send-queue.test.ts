import { describe, expect, it, vi } from 'vitest'
import type { SendOutcome } from '../../../functions/invitations/send-mail.ts'
import type { SendTask } from '../../../functions/ports.ts'
import { laptopQueue } from '../../../infra/local/send-queue.ts'

const task = (guest: number, mailing = 'invite'): SendTask => ({
  ref: { campaign: 'k7qf2mzt', shard: 0, guest: `guest-${guest}` },
  mailing,
})
const many = (count: number): SendTask[] => Array.from({ length: count }, (_, index) => task(index))
const sent: SendOutcome = { outcome: 'sent' }

/** A sender that ends a task when it is told to. */
function aSlowSender() {
  const begun: string[] = []
  const ends = new Map<string, (outcome: SendOutcome) => void>()
  return {
    begun,
    handle({ ref, mailing }: SendTask): Promise<SendOutcome> {
      const name = `${ref.guest} ${mailing}`
      begun.push(name)
      return new Promise((resolve) => {
        ends.set(name, resolve)
      })
    },
    async end(name: string, outcome: SendOutcome = sent) {
      ends.get(name)?.(outcome)
      await new Promise(setImmediate)
    },
  }
}

describe('the queue of the laptop', () => {
  it('hands over every task, and is idle when all have ended', async () => {
    const handled: string[] = []
    const queue = laptopQueue(async ({ ref }) => {
      handled.push(ref.guest)
      return sent
    })

    await queue.push(many(50))
    await queue.idle()

    expect(handled.sort()).toEqual(
      many(50)
        .map(({ ref }) => ref.guest)
        .sort(),
    )
    expect(queue.progress).toEqual({ ended: 50, slowed: 0 })
  })

  it('works on a few at a time', async () => {
    const sender = aSlowSender()
    const queue = laptopQueue(sender.handle)

    await queue.push(many(10))
    expect(sender.begun).toHaveLength(4)

    await sender.end('guest-0 invite')
    expect(sender.begun).toHaveLength(5)
  })

  it('holds a task once, however often it is pushed while it waits', async () => {
    const sender = aSlowSender()
    const queue = laptopQueue(sender.handle)
    await queue.push(many(5))
    await queue.push(many(5))

    for (const { ref } of many(5)) await sender.end(`${ref.guest} invite`)

    // The four that were under way are asked for once more, and find what they did; the fifth had waited.
    expect(sender.begun.filter((name) => name === 'guest-4 invite')).toHaveLength(1)
  })

  it('never has two senders at one mail of one guest, but may have them at two', async () => {
    const sender = aSlowSender()
    const queue = laptopQueue(sender.handle)

    await queue.push([task(1), task(1, 'answer.1')])
    await queue.push([task(1)])
    expect(sender.begun).toEqual(['guest-1 invite', 'guest-1 answer.1'])
    expect([queue.isUnderWay(task(1)), queue.isUnderWay(task(2))]).toEqual([true, false])

    await sender.end('guest-1 invite')
    expect(sender.begun.filter((name) => name === 'guest-1 invite')).toHaveLength(2)
  })

  it('is idle at once where nothing is to do, and not before the last has ended where something is', async () => {
    const sender = aSlowSender()
    const queue = laptopQueue(sender.handle)
    await queue.idle()

    await queue.push([task(1)])
    let isIdle = false
    const idle = queue.idle().then(() => {
      isIdle = true
    })
    await new Promise(setImmediate)
    expect(isIdle).toBe(false)

    await sender.end('guest-1 invite')
    await idle
    expect(isIdle).toBe(true)
  })

  it('survives a sender that fails, says so once without naming anybody, and counts no progress', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {})
    const queue = laptopQueue(() => Promise.reject(new Error('attachment missing')))

    for (let pass = 0; pass < 3; pass += 1) {
      await queue.push([task(1)])
      await queue.idle()
    }

    expect(said).toHaveBeenCalledTimes(1)
    expect(queue.progress).toEqual({ ended: 0, slowed: 0 })
    said.mockRestore()
  })

  it('tells apart what ended, what was throttled or unknown, and what was for nobody', async () => {
    const outcomes: SendOutcome[] = [
      ...[sent, { outcome: 'throttled' }, { outcome: 'ineligible', reason: 'answered' }],
      ...[{ outcome: 'unknown' }, { outcome: 'overtaken' }, { outcome: 'refused', reason: 'no' }],
    ] as SendOutcome[]
    const queue = laptopQueue(async ({ ref }) => outcomes[Number(ref.guest.slice('guest-'.length))] as SendOutcome)

    await queue.push(many(6))
    await queue.idle()

    expect(queue.progress).toEqual({ ended: 3, slowed: 2 })
  })
})
