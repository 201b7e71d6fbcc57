/**
 * The laptop's clock: runs like any other, can be moved forward, and stands still while the desk is off, so that a rehearsal of
 * a past event goes on where it stopped. Only the desk moves it (see desk.ts), since what falls due in between has to run.
 */
import { readFileSync } from 'node:fs'
import { DateTime } from 'luxon'
import type { Clock } from '../../functions/ports.ts'
import { writeWholeFile } from './whole-file.ts'

export interface LaptopClock extends Clock {
  nowAsDate(): Date
  /** Jumps forward. Throws a `RangeError` where the instant lies in the past. */
  jump(instant: string): void
  /** Keeps the present instant on disk. */
  save(): Promise<void>
}

/** Goes on from the instant in `file`, else starts at `startsAt`. `file` undefined keeps nothing. */
export function laptopClock(options: { readonly file?: string; readonly startsAt: string }): LaptopClock {
  let shown = DateTime.fromISO(savedInstant(options.file) ?? options.startsAt, { zone: 'utc' }).toMillis()
  let shownSince = performance.now()
  const millis = (): number => Math.floor(shown + performance.now() - shownSince)
  const clock: LaptopClock = {
    now: () =>
      DateTime.fromMillis(millis(), { zone: 'utc' }).startOf('second').toISO({ suppressMilliseconds: true }) as string,
    nowAsDate: () => new Date(millis()),
    jump(instant) {
      const target = DateTime.fromISO(instant, { zone: 'utc' })
      if (!target.isValid) throw new RangeError(`"${instant}" is not an instant such as 2024-02-16T09:00:00Z`)
      const present = millis()
      // The clock shows whole seconds, so the second that it shows is not yet past.
      if (target.toMillis() < present - (present % 1_000))
        throw new RangeError(`the clock cannot go back from ${clock.now()} to ${instant}`)
      shown = Math.max(target.toMillis(), present)
      shownSince = performance.now()
    },
    async save() {
      if (options.file !== undefined) await writeWholeFile(options.file, JSON.stringify({ now: clock.now() }))
    },
  }
  return clock
}

export function savedInstant(file: string | undefined): string | undefined {
  if (file === undefined) return undefined
  try {
    return (JSON.parse(readFileSync(file, 'utf8')) as { now: string }).now
  } catch {
    return undefined // the first start
  }
}
