import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { laptopClock, savedInstant } from '../../../infra/local/movable-clock.ts'

const startsAt = '2024-02-05T09:00:00Z'
let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rsvp-clock-'))
  file = join(folder, 'clock.json')
  vi.useFakeTimers({ toFake: ['performance'] })
})
afterEach(() => {
  vi.useRealTimers()
  rmSync(folder, { recursive: true })
})

describe('the clock of the laptop', () => {
  it('starts where it is told, shows whole seconds, and runs', () => {
    const clock = laptopClock({ startsAt })

    vi.advanceTimersByTime(1_999)

    expect(clock.now()).toBe('2024-02-05T09:00:01Z')
    expect(clock.nowAsDate().toISOString()).toBe('2024-02-05T09:00:01.999Z')
  })

  it('jumps forward to the second, and goes on from there', () => {
    const clock = laptopClock({ startsAt })

    clock.jump('2024-02-23T08:00:00Z')
    expect(clock.now()).toBe('2024-02-23T08:00:00Z')
    vi.advanceTimersByTime(60_000)
    expect(clock.now()).toBe('2024-02-23T08:01:00Z')
  })

  it('does not go back, nor to what is no instant', () => {
    const clock = laptopClock({ startsAt })

    expect(() => clock.jump('2024-02-05T08:59:59Z')).toThrow(/cannot go back/)
    expect(() => clock.jump('tomorrow')).toThrow(/not an instant/)
    expect(clock.now()).toBe(startsAt)
  })

  it('may be asked to jump to the second that it shows already, and loses no part of it', () => {
    const clock = laptopClock({ startsAt })
    vi.advanceTimersByTime(700)

    clock.jump(clock.now())

    expect(clock.nowAsDate().toISOString()).toBe('2024-02-05T09:00:00.700Z')
  })

  it('stands still while the desk is off, and goes on where it was saved', async () => {
    const clock = laptopClock({ file, startsAt })
    clock.jump('2024-02-23T08:00:00Z')
    await clock.save()
    vi.advanceTimersByTime(3_600_000)

    expect(savedInstant(file)).toBe('2024-02-23T08:00:00Z')
    expect(laptopClock({ file, startsAt }).now()).toBe('2024-02-23T08:00:00Z')
  })

  it('starts anew where nothing was saved', () => {
    expect(savedInstant(file)).toBeUndefined()
    expect(savedInstant(undefined)).toBeUndefined()
    writeFileSync(file, '{"no')
    expect(laptopClock({ file, startsAt }).now()).toBe(startsAt)
  })
})
