/**
 * The first day back that an absence note states, in English, Dutch, German and French. A date counts only beside words of coming back
 * or of being away until then, so that neither the event's own date nor office hours are taken for it.
 */
import { DateTime } from 'luxon'

/** Longer notes say the date at their beginning. */
const maxLength = 4_000
const maxMonthsAhead = 12
/** A day and month without a year that lie further ahead than this are last year's: the note was forgotten. */
const maxDaysWithoutYear = 275

const monthNames: readonly (readonly string[])[] = [
  ['january', 'jan', 'januari', 'januar', 'jänner', 'janvier', 'janv'],
  ['february', 'feb', 'februari', 'februar', 'février', 'fevrier', 'févr', 'fév'],
  ['march', 'mar', 'maart', 'mrt', 'märz', 'maerz', 'mär', 'mars'],
  ['april', 'apr', 'avril', 'avr'],
  ['may', 'mei', 'mai'],
  ['june', 'jun', 'juni', 'juin'],
  ['july', 'jul', 'juli', 'juillet', 'juil'],
  ['august', 'aug', 'augustus', 'août', 'aout'],
  ['september', 'sept', 'sep', 'septembre'],
  ['october', 'oct', 'oktober', 'okt', 'octobre'],
  ['november', 'nov', 'novembre'],
  ['december', 'dec', 'dezember', 'dez', 'décembre', 'decembre', 'déc'],
]
const weekdayNames: readonly (readonly string[])[] = [
  ['monday', 'maandag', 'montag', 'lundi'],
  ['tuesday', 'dinsdag', 'dienstag', 'mardi'],
  ['wednesday', 'woensdag', 'mittwoch', 'mercredi'],
  ['thursday', 'donderdag', 'donnerstag', 'jeudi'],
  ['friday', 'vrijdag', 'freitag', 'vendredi'],
  ['saturday', 'zaterdag', 'samstag', 'sonnabend', 'samedi'],
  ['sunday', 'zondag', 'sonntag', 'dimanche'],
]
const longestFirst = (names: readonly (readonly string[])[]): string =>
  names
    .flat()
    .sort((one, other) => other.length - one.length)
    .join('|')
const month = `(${longestFirst(monthNames)})\\.?(?![\\p{L}])`
const weekday = `(${longestFirst(weekdayNames)})`
const shortWeekday = `(?:mon|tues?|wed|thurs?|fri|sat|sun|ma|di|wo|do|vr|za|zo|mo|mi|fr|sa|so)\\.?`
const dayName = `(?:(?:${weekday}|${shortWeekday}),?[ ](?:(?:the|den|dem|der|le|de)[ ])?)?`
const year = `(?:,?[ ](\\d{4})(?!\\d))?`

interface Said {
  readonly year?: number | undefined
  readonly month?: number | undefined
  readonly day?: number | undefined
  /** 1 for Monday, as in ISO 8601. */
  readonly weekday?: number | undefined
  /** Days from the day of the mail. */
  readonly inDays?: number | undefined
  readonly nextWeek?: boolean | undefined
}

const numberOf = (names: readonly (readonly string[])[], name: string | undefined): number | undefined =>
  name === undefined ? undefined : names.findIndex((each) => each.includes(name)) + 1
const year4 = (digits: string | undefined): number | undefined =>
  digits === undefined ? undefined : Number(digits) + (digits.length === 2 ? 2000 : 0)

/** In the order in which they are tried; what one takes no later one sees. */
function dateForms(
  monthFirst: boolean,
): readonly (readonly [RegExp, (groups: readonly (string | undefined)[]) => Said])[] {
  const form = (pattern: string, read: (groups: readonly (string | undefined)[]) => Said) =>
    [new RegExp(`(?<![\\p{L}\\d/.-])${pattern}`, 'gu'), read] as const
  return [
    form(`${dayName}(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)`, ([, , yearSaid, monthSaid, day]) => ({
      ...{ year: Number(yearSaid), month: Number(monthSaid), day: Number(day) },
    })),
    form(`${dayName}(\\d{1,2})(?:st|nd|rd|th|ste|de|er|e|\\.)?[ ]?(?:of[ ]|de[ ])?${month}${year}`, (groups) => ({
      weekday: numberOf(weekdayNames, groups[1]),
      day: Number(groups[2]),
      month: numberOf(monthNames, groups[3]),
      year: year4(groups[4]),
    })),
    form(`${dayName}${month}[ ](?:the[ ])?(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])${year}`, (groups) => ({
      weekday: numberOf(weekdayNames, groups[1]),
      month: numberOf(monthNames, groups[2]),
      day: Number(groups[3]),
      year: year4(groups[4]),
    })),
    form(
      `${dayName}(?!24/7)(\\d{1,2})([./-])(\\d{1,2})(?:\\3(\\d{4}|\\d{2})(?!\\d)|\\.?(?![\\d/-]|\\.\\d))(?![ ]?(?:uhr|uur|h\\b|am\\b|pm\\b|%))`,
      (groups) => {
        const [first, second] = [Number(groups[2]), Number(groups[4])]
        const isMonthFirst = second > 12 || (monthFirst && groups[3] === '/' && first <= 12)
        const [day, monthSaid] = isMonthFirst ? [second, first] : [first, second]
        return { weekday: numberOf(weekdayNames, groups[1]), day, month: monthSaid, year: year4(groups[5]) }
      },
    ),
    form(
      `((?:volgende|nächste|kommende) (?:week|woche)[ ])?(?:(?:the|this|next|coming|volgende|komende|aanstaande|a\\.s\\.|nächste[nrm]?|kommende[nrm]?|diese[nrm]?)[ ])?${weekday}(?![\\p{L}])([ ](?:of )?(?:next|volgende|nächste[rn]?) (?:week|woche))?`,
      (groups) => ({
        weekday: numberOf(weekdayNames, groups[2]),
        nextWeek: groups[1] !== undefined || groups[3] !== undefined,
      }),
    ),
    form(`(?:tomorrow|morgen|demain)(?![\\p{L}])`, () => ({ inDays: 1 })),
    form(`(?:next week|volgende week|nächste[rn]? woche|(?:la )?semaine prochaine)(?![\\p{L}])`, () => ({
      weekday: 1,
      nextWeek: true,
    })),
  ]
}

/** Stands for a date in the text while its neighbours are looked at; a private-use character each. */
const firstMark = 0xe000
const mark = '[\\ue000-\\uf8ff]'
const gap = (length: number): string => `[^.!?;\\ue000-\\uf8ff]{0,${length}}`

const through =
  /(?:through|thru|(?:until|up to) and including|tot en met|t\/m|t\.m\.|t\.e\.m\.|(?<![\p{L}])bis|jusqu['’ ]?(?:au|à|a))[^.!?;\ue000-\uf8ff]{0,25}$/u
const until =
  /(?<![\p{L}])(?:until|till?|not before|before|tot|niet voor|niet eerder dan|pas|erst|nicht vor|pas avant|avant)(?![\p{L}])[^.!?;\ue000-\uf8ff]{0,25}$/u
const inclusive = /^,? ?\(?(?:inclusive|included|incl\b|inclusief|einschließlich|einschl\b|inkl|inclus)/u
const rangeFrom =
  /(?<![\p{L}])(?:from|between|van|vanaf|vom|von|ab|du|entre|tussen|zwischen)(?![\p{L}])[^.!?;]{1,40}(?:(?<![\p{L}])(?:to|till?|until|and|tot|bis|au|et|en|und)|[–—-]) ?$/u
const rangeOf = new RegExp(`${mark} ?(?:to|till?|until|tot|bis|au|[–—-]) ?$`, 'u')
const absence =
  /absent|absence|away|leave|office|vacation|holiday|(?<![\p{L}])ooo(?![\p{L}])|afwezig|vakantie|verlof|kantoor|abwesend|urlaub|büro|congé|vacances/u
const comesBack = new RegExp(
  `(?<![\\p{L}])(?:back|return(?:s|ing)?|again|resum(?:e|ing)|terug|weer|wieder|zurück|rückkehr|retour|reprise|reprendrai|reprends|reviens|reviendrai|rentre(?:rai)?|de nouveau)(?![\\p{L}])${gap(45)}$`,
  'u',
)
const reachable =
  '(?:available|reachable|in the office|at work|bereikbaar|beschikbaar|aanwezig|op kantoor|erreichbar|verfügbar|im büro|joignable|disponible)'
const reachableFrom = new RegExp(
  `(?<![\\p{L}])${reachable}(?![\\p{L}])${gap(25)}(?<![\\p{L}])(?:from|as of|vanaf|per|ab|à partir|à compter|dès)(?![\\p{L}])${gap(8)}$`,
  'u',
)
const opensWith =
  /(?<![\p{L}])(?:on|from|as of|op|vanaf|per|am|ab|le|du|dès le|ben|bin|sind|zijn|serai)(?: (?:the|dem|den|de))? ?$/u
const thenBack = new RegExp(
  `^${gap(45)}(?<![\\p{L}])(?:back|return|again|terug|weer|wieder|zurück|retour|nouveau|${reachable})(?![\\p{L}])`,
  'u',
)
const negated = /(?<![\p{L}])(?:not|no longer|never|niet|nicht|kein\p{L}*|pas|unable|won't|cannot)(?![\p{L}])|n't/u

/**
 * Date as `YYYY-MM-DD`; of several the latest. Undefined where none is stated, or it is past or more than 12 months ahead. `receivedAt`
 * (ISO 8601) and `zone` (IANA) say which day it is; "until 3 March" in words that include the day means the 4th. Expects the sender's own
 * words, without what they quote.
 */
export function readReturnDate(text: string, receivedAt: string, zone: string): string | undefined {
  const today = DateTime.fromISO(receivedAt, { zone }).startOf('day')
  const { marked, dates } = markDates(text, zone.startsWith('America/'))
  const sentences = marked.split(/[.!?;](?=\s|$)/)
  return sentences
    .flatMap((sentence) => statedIn(sentence, dates, today))
    .filter((date) => date >= today && date <= today.plus({ months: maxMonthsAhead }))
    .map((date) => date.toISODate() ?? '')
    .sort()
    .at(-1)
}

function markDates(text: string, monthFirst: boolean): { readonly marked: string; readonly dates: readonly Said[] } {
  const dates: Said[] = []
  let marked = text
    .slice(0, maxLength)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\ue000-\uf8ff]/g, ' ')
    .replace(/\r?\n[ \t]*(?:\r?\n[ \t]*)+/g, ' . ')
    .replace(/\s+/g, ' ')
  for (const [pattern, read] of dateForms(monthFirst))
    marked = marked.replace(pattern, (...match) => {
      dates.push(read(match.slice(0, -2) as (string | undefined)[]))
      return String.fromCharCode(firstMark + dates.length - 1)
    })
  return { marked, dates }
}

function statedIn(sentence: string, dates: readonly Said[], today: DateTime): DateTime[] {
  const marks = [...sentence.matchAll(new RegExp(mark, 'gu'))]
  const isOnlyWeekday = (character: string): boolean => dates[character.charCodeAt(0) - firstMark]?.day === undefined
  const weekdays = marks.filter(([character]) => isOnlyWeekday(character))
  return marks.flatMap(({ 0: character, index }) => {
    // Several weekdays are office hours.
    if (isOnlyWeekday(character) && weekdays.length > 1) return []
    const addedDays = daysAfter(sentence.slice(0, index), sentence.slice(index + 1), isOnlyWeekday(character))
    const date = addedDays === undefined ? undefined : dateOf(dates[character.charCodeAt(0) - firstMark] as Said, today)
    return date === undefined ? [] : [date.plus({ days: addedDays })]
  })
}

/** 0 where the date is the first day back, 1 where it is the last day away, undefined where it is neither. */
function daysAfter(before: string, after: string, isOnlyWeekday: boolean): 0 | 1 | undefined {
  if (through.test(before)) return 1
  if (rangeFrom.test(before) || (rangeOf.test(before) && absence.test(before))) return 1
  if (until.test(before)) return inclusive.test(after) ? 1 : 0
  if (comesBack.test(before)) return 0
  const soon = after.slice(0, 60)
  if (opensWith.test(before) && thenBack.test(soon) && !negated.test(soon)) return 0
  if (!isOnlyWeekday && reachableFrom.test(before) && !negated.test(before)) return 0
  return undefined
}

function dateOf(said: Said, today: DateTime): DateTime | undefined {
  if (said.inDays !== undefined) return today.plus({ days: said.inDays })
  if (said.day === undefined) {
    const weekday = said.weekday as number
    if (said.nextWeek === true) return today.startOf('week').plus({ days: 6 + weekday })
    return today.plus({ days: (weekday - today.weekday + 7) % 7 })
  }
  const { day, month } = said as { day: number; month: number }
  const inYear = (year: number): DateTime => DateTime.fromObject({ year, month, day }, { zone: today.zone })
  if (said.year !== undefined) return valid(inYear(said.year))
  const [thisYear, nextYear] = [inYear(today.year), inYear(today.year + 1)]
  if (said.weekday !== undefined) {
    const onThatDay = [thisYear, nextYear].find((date) => date >= today && date.weekday === said.weekday)
    if (onThatDay !== undefined) return valid(onThatDay)
  }
  const upcoming = thisYear >= today ? thisYear : nextYear
  return upcoming.diff(today, 'days').days <= maxDaysWithoutYear ? valid(upcoming) : undefined
}

function valid(date: DateTime): DateTime | undefined {
  return date.isValid ? date : undefined
}
