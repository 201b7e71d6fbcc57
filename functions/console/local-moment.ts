/** Instants as staff read them: local date and time in a campaign's zone, and how far away something is. Pure. */
import { DateTime } from 'luxon'
import type { Campaign, Part } from '../campaigns/campaign.ts'

/** `Tue 20 Feb 2024, 10:12`. */
export function localMoment(instant: string, zone: string): string {
  return DateTime.fromISO(instant, { zone }).setLocale('en-GB').toFormat("ccc d LLL yyyy',' HH:mm")
}

/** `Mon 4 Mar 2024` for a date of the calendar (`YYYY-MM-DD`). */
export function dayInWords(date: string): string {
  return DateTime.fromISO(date, { zone: 'utc' }).setLocale('en-GB').toFormat('ccc d LLL yyyy')
}

/** `13:30–17:30`, and `Tue 3 Dec, 13:30–17:30` where the programme has several days. */
export function partWhen(
  { date, starts, ends }: Pick<Part, 'date' | 'starts' | 'ends'>,
  { parts }: Pick<Campaign, 'parts'>,
): string {
  const isOneDay = parts.every((part) => part.date === date)
  const day = DateTime.fromISO(date, { zone: 'utc' }).setLocale('en-GB').toFormat('ccc d LLL')
  return `${isOneDay ? '' : `${day}, `}${starts}–${ends}`
}

/** The place of an IANA zone as people say it: `London` for `Europe/London`; `UTC` stays. */
export function zonePlace(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')
}

/** `9 days 14 hours`, `3 hours 5 minutes`, `less than a minute`: the largest units between two instants, whichever is first. */
export function timeBetween(one: string, other: string, units: 1 | 2 = 2): string {
  const [from, to] = one < other ? [one, other] : [other, one]
  const { days, hours, minutes } = DateTime.fromISO(to, { zone: 'utc' })
    .diff(DateTime.fromISO(from, { zone: 'utc' }), ['days', 'hours', 'minutes'])
    .toObject()
  const counts = [
    [Math.floor(days ?? 0), 'day'],
    [Math.floor(hours ?? 0), 'hour'],
    [Math.floor(minutes ?? 0), 'minute'],
  ] as const
  const first = counts.findIndex(([count]) => count > 0)
  if (first < 0) return 'less than a minute'
  return counts
    .slice(first, first + units)
    .filter(([count]) => count > 0)
    .map(([count, unit]) => counted(count, unit))
    .join(' ')
}

/** `1 guest`, `2 guests`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}
