/**
 * Dates and times as a guest reads them, in the guest's language and the campaign's zone.
 * Pure; mails and calendar entries use it, so that both say the same.
 */
import { DateTime, Interval } from 'luxon'
import type { Campaign, Language, Part } from '../campaigns/campaign.ts'

const locales: Readonly<Record<Language, string>> = { en: 'en-GB', nl: 'nl-NL' }

const words = {
  en: { at: (time: string) => `at ${time}`, nextDay: 'next day' },
  nl: { at: (time: string) => `om ${time} uur`, nextDay: 'volgende dag' },
} as const

/** `2024-03-19` as "Tuesday 19 March 2024" or "dinsdag 19 maart 2024". */
export function longDate(date: string, language: Language): string {
  return DateTime.fromISO(date, { zone: 'utc' }).setLocale(locales[language]).toFormat('cccc d LLLL yyyy')
}

/** The day of the event, or its first and last day: "2 – 5 December 2024". */
export function eventDates(campaign: Pick<Campaign, 'parts'>, language: Language): string {
  const dates = campaign.parts.map(({ date }) => date).sort()
  const [first, last] = [dates[0] as string, dates.at(-1) as string]
  if (first === last) return longDate(first, language)
  const days = Interval.fromDateTimes(DateTime.fromISO(first, { zone: 'utc' }), DateTime.fromISO(last, { zone: 'utc' }))
  return days
    .toLocaleString({ day: 'numeric', month: 'long', year: 'numeric' }, { locale: locales[language] })
    .replace(/\s*–\s*/u, ' – ')
}

/** "13:30–17:00"; says so where it ends on the next day. */
export function partTimes(part: Pick<Part, 'starts' | 'ends'>, language: Language): string {
  const span = `${part.starts}–${part.ends}`
  return part.ends <= part.starts ? `${span} (${words[language].nextDay})` : span
}

/** Until when answers count; fits after "no later than" and "uiterlijk". A stated minute comes with its zone. */
export function deadlineText(campaign: Pick<Campaign, 'rsvpBy' | 'zone'>, language: Language): string {
  const [date, time] = campaign.rsvpBy.split('T') as [string, string?]
  const day = longDate(date, language)
  return time === undefined ? day : `${day} ${words[language].at(time)} (${campaign.zone})`
}

/** "A, B and C". */
export function joined(names: readonly string[], language: Language): string {
  return new Intl.ListFormat(locales[language]).format(names)
}
