/** Days as people write them in replies: the event's own become `¤`, so that no rule needs to know the date; others are told apart. */

const weekdays = [
  [
    'monday',
    'mon(?! (?!at|the|or|and|then|morning|afternoon|evening|next|in|for|to|with|from)\\p{L})',
    'maandag',
    'montag',
    'lundi',
  ],
  ['tuesday', 'tues?', 'dinsdag', 'dienstag', 'mardi'],
  ['wednesday', 'wed', 'woensdag', 'mittwoch', 'mercredi'],
  ['thursday', 'thurs?', 'donderdag', 'donnerstag', 'jeudi'],
  ['friday', 'fri', 'vrijdag', 'freitag', 'vendredi'],
  ['saturday', 'zaterdag', 'samstag', 'sonnabend', 'samedi'],
  ['sunday', 'zondag', 'sonntag', 'dimanche'],
] as const
const months = [
  'january|jan|januari|januar|jänner|janvier',
  'february|feb|februari|februar|février|fevrier',
  'march|mar|maart|mrt|märz|maerz|mars',
  'april|apr|avril',
  'may|mei|mai',
  'june|jun|juni|juin',
  'july|jul|juli|juillet',
  'august|aug|augustus|août|aout',
  'september|sept?|septembre',
  'october|oct|oktober|okt|octobre',
  'november|nov|novembre',
  'december|dec|dezember|dez|décembre|decembre',
] as const

const ordinal = '(?:st|nd|rd|th|e|ste|de|er)'
const anyMonth = months.join('|')
const anyWeekday = weekdays.flat().join('|')
const other = new RegExp(
  `(?<![\\p{L}\\p{N}]|(?:last|previous|past|vorige|afgelopen|letzten|vergangenen) )(?:(?:${anyWeekday})s?(?![\\p{L}]| dernier)|(?:the |de |le |am |op |on )?\\d{1,2}${ordinal}?\\.? (?:of )?(?:${anyMonth})(?![\\p{L}])|(?:${anyMonth}) \\d{1,2}${ordinal}?(?![\\p{L}\\p{N}])|(?:the |de )\\d{1,2}${ordinal}(?![\\p{L}])|(?:in|im|en) (?:${anyMonth})(?![\\p{L}])|le (?:[1-9]|[12]\\d|3[01])(?!\\d|[:.,]\\d| ?(?:h|heures?|min\\p{L}*|euros?)(?![\\p{L}])|[\\p{L}])|tomorrow|morgen(?! früh)|demain)`,
  'giu',
)

/** Replaces each mention of one of the dates (`YYYY-MM-DD`) by as many `¤`, and a stretch of days that holds one by `¥`. */
export function dayOfEvent(text: string, dates: readonly string[]): string {
  return dates.reduce((before, date) => {
    const rest = markStretches(before, date)
    const [year = '', monthText = '', dayText = ''] = date.split('-')
    const day = Number(dayText)
    const month = Number(monthText)
    const weekday = new Date(`${date}T12:00:00Z`).getUTCDay()
    const names = weekdays[(weekday + 6) % 7]?.join('|') ?? ''
    const monthNames = months[month - 1] ?? ''
    const number = `0?${day}${ordinal}?`
    const spelled = `${number}\\.? ?(?:of |the )?(?:${monthNames})\\.?|(?:${monthNames})\\.? (?:the )?${number}`
    const digits = `0?${day}[-/.]0?${month}(?:[-/.](?:${year}|${year.slice(2)}))?\\.?|${date}`
    const alone = `(?:the |de |den |der |le |am |op |on |zum |bis |tot )(?:the |de |zum )?${number}(?!\\.?\\d|:| ?(?:uur|uhr|h\\b|am|pm|people|personen|o'clock))\\.?`
    const mention = new RegExp(
      `(?<![\\p{L}\\p{N}])(?:(?:in|im|en) (?:${monthNames})(?![\\p{L}])|(?:on |this |next |le )?(?:(?:${names})(?:,? (?:the |de |den |der |le )?)?)?(?:${spelled}|${digits})(?:,? ${year})?|(?:(?:${names}),? )?(?:${alone}|${day}(?:th|st|nd|rd))|(?:on |op |am |le )?(?:${names})(?:day)?s?)(?![\\p{L}\\p{N}])`,
      'giu',
    )
    return rest.replace(mention, (words) => '¤'.repeat(words.length))
  }, text)
}

const until = "(?:t\\/m|tot en met|tot|to|until|till|through|bis|au|jusqu'au|[-–]) ?(?:the |and including )?"
const stretch = new RegExp(
  `(?<![\\p{L}\\p{N}.:])(?:from |van |vom |du |between |tussen |zwischen )?(?:the |de )?(?<from>\\d{1,2})${ordinal}?\\.?(?: (?<fromMonth>${anyMonth}))? ?(?:${until}|and (?:the )?|en |und )(?<to>\\d{1,2})${ordinal}?\\.?(?: (?:of )?(?<toMonth>${anyMonth}))?(?![\\p{L}\\p{N}:.]|,\\d)`,
  'giu',
)

/** "From 17 to 22 March": away for longer than the day itself. */
function markStretches(text: string, date: string): string {
  const [, month = '', day = ''] = date.split('-')
  const isMonth = (name: string | undefined): boolean =>
    name === undefined || new RegExp(`^(?:${months[Number(month) - 1] ?? ''})$`, 'i').test(name)
  return text.replace(stretch, (words, ...rest) => {
    const { from, to, fromMonth, toMonth } = rest.at(-1) as Record<string, string | undefined>
    const holds = Number(from) < Number(to) && Number(from) <= Number(day) && Number(day) <= Number(to)
    const isDays = fromMonth !== undefined || toMonth !== undefined || Number(from) > 12
    return isDays && holds && isMonth(fromMonth) && isMonth(toMonth) ? '¥'.repeat(words.length) : words
  })
}

/** The first mention of another day, in a text where the event's are marked already. */
export function otherDay(marked: string): { readonly start: number; readonly end: number } | undefined {
  other.lastIndex = 0
  const match = other.exec(marked)
  return match === null ? undefined : { start: match.index, end: match.index + match[0].length }
}
