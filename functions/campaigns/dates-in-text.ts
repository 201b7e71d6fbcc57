/**
 * Finds the dates and clock times that a person wrote into a text, in English and Dutch: "Tuesday 19 March 2024", "dinsdag 19 maart",
 * "March 19", "19-03-2024", "13:30", "1.30 pm". Used by the campaign lint to hold them against the programme; it judges nothing itself.
 */
export interface DateInText {
  /** The words as they stand. */
  readonly words: string
  readonly index: number
  /** ISO: 1 is Monday. */
  readonly weekday?: number | undefined
  readonly day: number
  readonly month: number
  readonly year?: number | undefined
}

export interface TimeInText {
  readonly words: string
  readonly index: number
  /** `HH:MM` */
  readonly time: string
}

const weekdays: Readonly<Record<string, number>> = numbered([
  ['monday', 'mon', 'maandag', 'ma'],
  ['tuesday', 'tues', 'tue', 'dinsdag', 'di'],
  ['wednesday', 'wed', 'woensdag', 'wo'],
  ['thursday', 'thurs', 'thur', 'thu', 'donderdag', 'do'],
  ['friday', 'fri', 'vrijdag', 'vr'],
  ['saturday', 'sat', 'zaterdag', 'za'],
  ['sunday', 'sun', 'zondag', 'zo'],
])
const months: Readonly<Record<string, number>> = numbered([
  ['january', 'januari', 'jan'],
  ['february', 'februari', 'feb'],
  ['march', 'maart', 'mar', 'mrt'],
  ['april', 'apr'],
  ['may', 'mei'],
  ['june', 'juni', 'jun'],
  ['july', 'juli', 'jul'],
  ['august', 'augustus', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oktober', 'oct', 'okt'],
  ['november', 'nov'],
  ['december', 'dec'],
])

function numbered(names: readonly (readonly string[])[]): Record<string, number> {
  return Object.fromEntries(names.flatMap((same, index) => same.map((name) => [name, index + 1])))
}

const oneOf = (names: Readonly<Record<string, number>>): string =>
  Object.keys(names)
    .sort((one, other) => other.length - one.length)
    .join('|')
const weekday = `(?<weekday>${oneOf(weekdays)})(?:ochtend|middag|avond)?\\.?,?(?:\\s+(?:morning|afternoon|evening))?`
const month = `(?<month>${oneOf(months)})\\b\\.?`
const day = '(?<day>\\d{1,2})(?:st|nd|rd|th|e)?'
const year = '(?:,?\\s+(?<year>(?:19|20)\\d{2}))?(?![\\d])'
const afterwards = `(?:,?\\s*\\((?<weekdayAfter>${oneOf(weekdays)})\\))?`
const toDay = `\\s*(?:to|until|till|and|through|tot|t/m|tot\\s+en\\s+met|en|-|–|—)\\s*(?:(?:${oneOf(weekdays)}),?\\s+)?\\d{1,2}(?:st|nd|rd|th|e)?\\s+`

/** The last ones are the first half of a range, whose month stands behind the second: "Monday 2 to Thursday 5 December". */
const datePatterns: readonly RegExp[] = [
  `(?<![\\p{L}\\d])(?:${weekday}\\s+(?:the\\s+)?)?(?<!\\d)${day}\\s+(?:of\\s+)?${month}${year}${afterwards}`,
  `(?<![\\p{L}\\d])(?:${weekday}\\s+)?(?<![\\p{L}\\d])${month}\\s+(?:the\\s+)?${day}(?!\\s*[:.]\\d)(?!\\s+(?:${oneOf(months)})\\b)${year}${afterwards}`,
  `(?<![\\p{L}\\d])(?:${weekday}\\s+)?(?<![\\d-])(?<year>(?:19|20)\\d{2})-(?<month>\\d{2})-(?<day>\\d{2})(?![\\d-])${afterwards}`,
  `(?<![\\p{L}\\d])(?:${weekday}\\s+)?(?<![\\d/-])(?<day>\\d{1,2})[/-](?<month>\\d{1,2})[/-](?<year>(?:19|20)\\d{2})(?![\\d/-])${afterwards}`,
  `(?<![\\p{L}\\d])${weekday}\\s+(?:the\\s+)?${day}(?=${toDay}${month}${year})`,
].map((pattern) => new RegExp(pattern, 'giu'))

/** All dates of the text in reading order. A day without a month is no date. */
export function datesInText(text: string): readonly DateInText[] {
  return datePatterns
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .flatMap((match): DateInText[] => {
      const named = match.groups ?? {}
      const monthWord = named.month ?? ''
      // "room 3 may be used" is a verb.
      if (monthWord === 'may') return []
      const monthNumber = months[monthWord.toLowerCase()] ?? Number(monthWord)
      const weekdayWord = named.weekday ?? named.weekdayAfter
      return [
        {
          words: match[0].trim().replace(/\.$/, ''),
          index: match.index,
          weekday: weekdayWord === undefined ? undefined : weekdays[weekdayWord.toLowerCase()],
          day: Number(named.day),
          month: monthNumber,
          year: named.year === undefined ? undefined : Number(named.year),
        },
      ]
    })
    .sort((one, other) => one.index - other.index)
}

const clock =
  /(?<![\d.:/])(?<hour>[01]?\d|2[0-3])[:.](?<minute>[0-5]\d)(?![\d:/]|\.\d|%)(?:\s*(?<half>[ap])\.?m\b\.?)?/giu

/** All clock times of the text. A number such as 1.5 is none; 13.30 is. */
export function timesInText(text: string): readonly TimeInText[] {
  return [...text.matchAll(clock)].map((match) => {
    const named = match.groups ?? {}
    const half = named.half?.toLowerCase()
    const hour = (Number(named.hour) % (half === undefined ? 24 : 12)) + (half === 'p' ? 12 : 0)
    return { words: match[0].trim(), index: match.index, time: `${String(hour).padStart(2, '0')}:${named.minute}` }
  })
}
