/**
 * What a person typed around a calendar answer. Calendar programs write a sentence of their own ("Joan Guest has accepted your invitation") and
 * repeat what the event is called, when and where it is: that is nobody's word. Whatever else stands there counts as typed; a line that is not
 * known as a program's is read as a person's, and what cannot be read goes to a person.
 */
import type { CalendarReply } from './calendar-reply.ts'
import type { ParsedMail } from './parse-mail.ts'
import { type ReplyText, type ReplyTexts, readReplyTexts, sameWords } from './reply-text.ts'

export interface TypedWords {
  /** Empty where nothing was typed. */
  readonly text: string
  /** What the HTML part says, where it says it in other words. */
  readonly other?: string | undefined
  /** Why nothing may be recorded from them, in sentences for staff. */
  readonly doubts: readonly string[]
}

/** `parts` are those of the mail, without quote and signature. */
export function typedWords(
  calendar: CalendarReply,
  mail: Pick<ParsedMail, 'from' | 'headers'>,
  parts: ReplyTexts,
): TypedWords {
  const sender = mail.from === undefined ? [] : [mail.from.name, mail.from.address]
  const commented = readReplyTexts({ text: calendar.comment, html: undefined }, { names: sender }).plain
  const comment = commented?.text ?? ''
  const doubtsOf = (...read: readonly (ReplyText | undefined)[]): string[] => [
    ...new Set([commented, ...read].flatMap((part) => part?.doubts ?? [])),
  ]
  const [first, second] = [parts.plain, parts.html].filter((part) => part !== undefined && part.text !== '')
  if (/google/i.test(calendar.product) && isSentByProgram(mail))
    return { text: comment || noteInQuotes(first?.text ?? ''), doubts: doubtsOf() }
  if (first === undefined) return { text: comment, doubts: doubtsOf(parts.plain, parts.html) }
  const typed = typedAround(calendar, first.text, namesOf(calendar, sender), comment)
  const text = withComment(comment, typed)
  // A program's plain part says all; its HTML part repeats it with pictures and links.
  if (typed !== first.text) return { text, doubts: doubtsOf(first) }
  const differs = second !== undefined && !sameWords(first.text, second.text)
  return { text, other: differs ? withComment(comment, second.text) : undefined, doubts: doubtsOf(first, second) }
}

/** Exchange sends a typed comment twice: as the comment and as the text. */
function withComment(comment: string, typed: string): string {
  if (comment === '' || sameWords(comment, typed)) return typed
  return typed === '' ? comment : `${comment}\n${typed}`
}

/** Google marks its page as automatic; a person who attaches a calendar does not. */
function isSentByProgram(mail: Pick<ParsedMail, 'headers'>): boolean {
  const header = (name: string): string => mail.headers.get(name)?.join(' ').trim().toLowerCase() ?? ''
  return /^auto-/.test(header('auto-submitted')) || /calendar-notification@/.test(header('sender'))
}

/** Google shows the typed note in quotes, on lines of its own. */
function noteInQuotes(text: string): string {
  return /^["“„«]([^"“”„«»]+)["”“»]$/m.exec(text)?.[1]?.trim() ?? ''
}

/** Names under which a program may speak of the sender, the longest first. */
function namesOf(calendar: CalendarReply, sender: readonly string[]): string[] {
  const known = calendar.attendees
    .filter(({ email }) => email !== '' && sender.includes(email))
    .flatMap(({ name, email }) => [name, email])
  return [...new Set([...sender, ...known])].filter((name) => name !== '').sort((a, b) => b.length - a.length)
}

/** The text without a program's lines and without the comment that it repeats; the whole text where no program speaks in it. */
function typedAround(calendar: CalendarReply, text: string, names: readonly string[], comment: string): string {
  const [first = '', ...others] = text
    .replace(beforeLabel, '\n')
    .split('\n')
    .filter((line) => line.trim() !== '')
  if (!isOwnSentence(first.trim(), calendar, names)) return text
  const isComment = (line: string): boolean =>
    comment !== '' && sameWords(line.replace(/^(?:comment|opmerking|kommentar|commentaire)\s?:/i, ''), comment)
  return others.filter((line) => !isEventLine(line.trim(), calendar, names) && !isComment(line)).join('\n')
}

/** What stands after the name of who answers; by whether it tells of a yes, a no, or neither. */
const sentences: readonly (readonly ['yes' | 'no' | 'other', RegExp])[] = (
  [
    ['yes', '(?:has )?(?:tentatively )?accepted #'],
    ['no', '(?:has )?(?:declined|rejected) #'],
    ['other', 'has responded to #|has (?:delegated|made a counterproposal for) #'],
    ['yes', 'heeft # (?:voorlopig |misschien |onder voorbehoud )?(?:geaccepteerd|aanvaard)'],
    ['no', 'heeft # (?:afgewezen|geweigerd|afgeslagen)'],
    ['yes', 'hat # (?:vorläufig |(?:unter|mit) vorbehalt )?(?:angenommen|akzeptiert|zugesagt)'],
    ['no', 'hat # (?:abgelehnt|abgesagt)'],
    ['yes', 'a (?:provisoirement )?accepté (?:provisoirement )?#'],
    ['no', 'a (?:refusé|décliné|rejeté) #'],
  ] as const
).map(([tells, words]) => [tells, sentencePattern(words)])

/** `#` stands for the invitation, as the programs call it. */
function sentencePattern(words: string): RegExp {
  const invitation = [
    '(?:your|this|the) (?:event |meeting )?(?:invitation|invite|meeting request)(?: to the (?:following )?event)?',
    '(?:uw|je|deze|de) (?:afspraak|vergader|evenement)?uitnodiging(?: voor (?:de|het) (?:gebeurtenis|activiteit|evenement|afspraak|vergadering))?',
    '(?:ihre|deine|diese|die) (?:termin|ereignis|besprechungs)?einladung(?: (?:zum|zur) (?:folgenden )?(?:ereignis|termin|veranstaltung|besprechung))?',
    "(?:votre|ton|cette|l['’]) ?invitation(?: à (?:l['’]événement|la réunion))?(?: suivante?)?",
  ].join('|')
  return new RegExp(
    `^(?: \\(sent by [^()]{1,100}\\))? (?:${words.replaceAll('#', `(?:${invitation})`)})(?![\\p{L}])`,
    'iu',
  )
}

/** "Joan Guest has accepted your invitation to the event: Symposium, scheduled for 19 March 2024." */
function isOwnSentence(line: string, calendar: CalendarReply, names: readonly string[]): boolean {
  const bare = line.replace(/^["“„«]/, '')
  const name = names.find((candidate) => bare.toLowerCase().startsWith(candidate.toLowerCase()))
  if (name === undefined) return false
  const said = bare.slice(name.length).replace(/^["”“»]?(?: <[^<>\s]{1,254}>)?/, '')
  const [tells, pattern] = sentences.find(([, candidate]) => candidate.test(said)) ?? []
  if (pattern === undefined) return false
  const statuses = calendar.attendees.map(({ status }) => status)
  // A sentence that tells the opposite of the answer is no program's.
  if (tells === 'yes' && !statuses.some((status) => status === 'ACCEPTED' || status === 'TENTATIVE')) return false
  if (tells === 'no' && !statuses.includes('DECLINED')) return false
  const rest = said.slice(pattern.exec(said)?.[0].length).replace(/^ (?:to|for|voor|zu|für|à|pour)(?= )/i, '')
  const [event = '', ...when] = rest.split(/, (?=(?:scheduled|gepland|geplant|prévue?) )/i)
  return (
    isName(event.replace(/^\s*:?/, ''), calendar) &&
    when.every((words) =>
      isDate(words.replace(/^(?:scheduled for|gepland (?:voor|op|om)|geplant (?:für|am)|prévue? (?:pour|le)) /i, '')),
    )
  )
}

const labels =
  '(?:title|what|when|where|location|date|time|organi[sz]er|invitees|attendees|guests|link|url|titel|onderwerp|wat|wanneer|waar|locatie|datum|tijd|organisator|genodigden|deelnemers|was|wann|wo|ort|zeit|teilnehmer|betreff|titre|objet|quoi|quand|où|lieu|heure|organisateur|invités|participants)\\s?:'
const label = new RegExp(`^${labels}\\s*`, 'i')
/** Where lines of a page were joined because the first was long. */
const beforeLabel = new RegExp(` (?=${labels} )`, 'gi')

/** Repeats the event: its title or place, its own times, who was invited, a link. */
function isEventLine(line: string, calendar: CalendarReply, names: readonly string[]): boolean {
  const said = line.replace(/^[*•-]\s/, '').replace(label, '')
  return (
    isName(said, calendar) ||
    names.includes(said) ||
    isTimeOfEvent(said, calendar) ||
    isListOfAddresses(said) ||
    (said !== line && /^https?:\/\/\S+$/.test(said))
  )
}

/** "Embassy <rsvp@reply.example>, joan@guest.example" */
function isListOfAddresses(text: string): boolean {
  const items = text.split(/[,;]/).filter((item) => item.trim() !== '')
  return (
    items.length > 0 && items.every((item) => /^(?:[^<>@]{0,80}<)?[^\s<>@]{1,64}@[^\s<>@]{1,254}>?$/.test(item.trim()))
  )
}

/** The event's title or place or a person in the answer, or nothing. */
function isName(text: string, calendar: CalendarReply): boolean {
  const said = text.replace(/^[\s"“„«*]+|[\s"”“»*.!:]+$/g, '')
  const titles = calendar.eventLines.flatMap((line) => [line, line.replace(/^[^:]{1,30}:\s*/, '')])
  const people = calendar.attendees.flatMap(({ name, email }) => [name, email])
  return said === '' || [...titles, ...people].some((name) => name.replace(/[.!:]+$/, '') === said)
}

/** Only words of a date, and no number that the event's own times do not have: "from 12:00" would be somebody's wish. */
function isTimeOfEvent(text: string, { startsAt, endsAt }: CalendarReply): boolean {
  const numbers = [startsAt, endsAt].flatMap((time) =>
    (time?.written.slice(0, 16).match(/\d+/g) ?? []).map(Number).flatMap((number) => [number, number - 12]),
  )
  const said = text.match(/\d+/g)?.map(Number) ?? []
  return said.length >= 3 && said.every((number) => numbers.includes(number)) && isDate(text)
}

const namesOfDates = ['en-GB', 'nl', 'de', 'fr'].flatMap((locale) =>
  (['long', 'short'] as const).flatMap((style) => {
    const name = (options: Intl.DateTimeFormatOptions, day: number): string =>
      new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(Date.UTC(2024, 0, day))
    const months = Array.from({ length: 12 }, (_, month) => name({ month: style }, 1 + month * 31))
    const days = Array.from({ length: 7 }, (_, day) => name({ weekday: style }, 1 + day))
    return [...months, ...days]
  }),
)
const dateWords = new Set(
  [
    ...namesOfDates,
    'at from to and on the om van tot en op um von bis und am der den à a de du le au et uhr uur heures heure h t th st nd rd m p pm am',
    'gmt utc cet cest bst wet west est edt greenwich mean central european eastern western europe standard summer daylight time united kingdom',
    'mitteleuropäische normalzeit sommerzeit midden europese zomertijd standaardtijd tijd london amsterdam brussels berlin paris',
  ].flatMap((words) => words.toLowerCase().match(/\p{L}+/gu) ?? []),
)

/** True where all words belong to dates, times and zones. */
export function isDate(text: string): boolean {
  return (text.toLowerCase().match(/\p{L}+/gu) ?? []).every((word) => dateWords.has(word))
}
