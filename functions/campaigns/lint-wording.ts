/**
 * Lint rules about the words a guest reads, in English and Dutch: dates and times that contradict the programme, forgotten placeholders,
 * missing translations, links that will not do.
 */
import { DateTime } from 'luxon'
import { type Campaign, inLanguage } from './campaign.ts'
import { type DateInText, datesInText, timesInText } from './dates-in-text.ts'
import {
  type LintRule,
  type Remark,
  remarkAt,
  remarksWhere,
  type Surroundings,
  type Wording,
  wordingsOf,
} from './lint-rule.ts'

export const wordingRules: readonly LintRule[] = [
  {
    name: 'date-not-in-calendar',
    severity: 'error',
    look: (campaign, around) =>
      datedWords(campaign, around)
        .filter(({ days }) => days.length === 0)
        .map(({ wording, date }) =>
          remarkAt(wording, date.words, date.index, `"${date.words}" is not a date of the calendar`),
        ),
  },
  {
    name: 'weekday-against-date',
    severity: 'error',
    look: (campaign, around) =>
      datedWords(campaign, around)
        .filter(hasWrongWeekday)
        .map(({ wording, date, days }) => {
          const real = days[0]?.setLocale('en-GB').toFormat('cccc')
          const message = `"${date.words}": that day is a ${real}; guests cannot know whether the weekday or the date is right`
          return remarkAt(wording, date.words, date.index, message)
        }),
  },
  {
    name: 'year-against-programme',
    severity: 'warning',
    look: (campaign, around) =>
      datedWords(campaign, around)
        .filter((dated) => isWrongYear(dated, campaign))
        .map(({ wording, date }) =>
          remarkAt(
            wording,
            date.words,
            date.index,
            `"${date.words}" is a date of this campaign but for the year ${date.year}`,
          ),
        ),
  },
  {
    name: 'deadline-in-text',
    severity: 'warning',
    look: (campaign, around) =>
      soundDates(campaign, around).flatMap(({ wording, date, days }) => {
        const deadline = DateTime.fromISO(campaign.rsvpBy.slice(0, 10), { zone: 'utc' })
        const by =
          /(?<!\p{L}|\d\s+(?:\p{L}+\s+)?(?:\d{4}\s+)?)(?<word>by|at the end of|closes on|deadline(?: is)?:?|aan het einde van|sluit op|later than|uiterlijk(?: op)?|t\/m|tot en met|before|until|till|vóór|voor|tot)\s+(?:(?:the )?end of |noon on |midnight on )?$/iu.exec(
            wording.text.slice(0, date.index),
          )
        if (by === null || !aboutAnswering.test(sentenceAt(wording.text, date.index))) return []
        // "before 2 March" may stand for "by 1 March".
        const allowed = /^(before|until|till|vóór|voor|tot)$/i.test(by.groups?.word ?? '')
          ? [deadline, deadline.plus({ days: 1 })]
          : [deadline]
        if (days.some((day) => allowed.some((each) => each.hasSame(day, 'day')))) return []
        const message = `"${date.words}" is not the RSVP date ${deadline.setLocale('en-GB').toFormat('cccc d LLLL yyyy')} (rsvpBy): guests would answer too late or too early`
        return [remarkAt(wording, date.words, date.index, message)]
      }),
  },
  {
    name: 'date-outside-event',
    severity: 'warning',
    look: (campaign, around) =>
      soundDates(campaign, around).flatMap(({ wording, date, days }) => {
        const part = wording.path[0] === 'parts' ? campaign.parts[Number(wording.path[1])] : undefined
        const isTitle = wording.path.includes('title') && wording.path[0] !== 'attachments'
        const isAnnounced =
          /(?<!\p{L})(on|op)\s+$/iu.test(wording.text.slice(0, date.index)) &&
          aboutTheEvent.test(sentenceAt(wording.text, date.index))
        if (!isTitle && !isAnnounced) return []
        const eventDays = part === undefined ? campaign.parts.map((each) => each.date) : [part.date]
        const [first, last] = [eventDays.toSorted()[0] ?? '', eventDays.toSorted().at(-1) ?? '']
        const isInside = days.some((day) => day.toFormat('yyyy-MM-dd') >= first && day.toFormat('yyyy-MM-dd') <= last)
        const isDeadline = days.some((day) => day.toFormat('yyyy-MM-dd') === campaign.rsvpBy.slice(0, 10))
        if (isInside || isDeadline) return []
        const when = first === last ? `on ${first}` : `from ${first} to ${last}`
        return [remarkAt(wording, date.words, date.index, `"${date.words}": the programme is ${when}`)]
      }),
  },
  {
    name: 'time-against-programme',
    severity: 'warning',
    look: (campaign) => [...timesOfParts(campaign), ...timesNearTitles(campaign)],
  },
  {
    name: 'empty-placeholder',
    severity: 'error',
    look: (campaign) =>
      wordingsOf(campaign).flatMap((wording) =>
        placeholders.flatMap((pattern) =>
          remarksWhere(
            wording,
            pattern,
            (words) => `"${words}" is a placeholder that nobody filled in; guests would read it as it stands`,
          ),
        ),
      ),
  },
  {
    name: 'language-missing',
    severity: 'error',
    look: (campaign) =>
      translatedFields(campaign).flatMap(({ path, words }) =>
        campaign.languages
          .filter((language) => words[language] === undefined)
          .map((language) => ({ path, message: `has no text for "${language}", a language of this campaign` })),
      ),
  },
  {
    name: 'language-unused',
    severity: 'warning',
    look: (campaign) =>
      translatedFields(campaign).flatMap(({ path, words }) =>
        Object.keys(words)
          .filter((language) => !(campaign.languages as readonly string[]).includes(language))
          .map((language) => ({
            path: [...path, language],
            message: `nobody will read it: "${language}" is not in languages`,
          })),
      ),
  },
  {
    name: 'one-text-for-all-languages',
    severity: 'warning',
    look: (campaign) =>
      campaign.languages.length < 2
        ? []
        : wordingsOf(campaign).flatMap(({ path, isProse }) => {
            const last = path.at(-1)
            if (!isProse || last === 'en' || last === 'nl') return []
            return [
              {
                path,
                message: `guests of all languages (${campaign.languages.join(', ')}) would read this one text; write one per language`,
              },
            ]
          }),
  },
  {
    name: 'untranslated',
    severity: 'warning',
    look: (campaign) =>
      translatedFields(campaign).flatMap(({ path, words: { en, nl } }) =>
        en !== undefined && en === nl && /\s/.test(en.trim())
          ? [
              {
                path: [...path, 'nl'],
                message: 'is the same in both languages; translate it, or write it once without "en:" and "nl:"',
              },
            ]
          : [],
      ),
  },
  {
    name: 'wrong-language',
    severity: 'warning',
    look: (campaign) =>
      wordingsOf(campaign).flatMap(({ path, text, language, isProse }) => {
        const seems = isProse ? languageOf(text) : undefined
        return seems !== undefined && seems !== language
          ? [
              {
                path,
                message: `seems to be ${seems === 'nl' ? 'Dutch' : 'English'}, but is what guests with "${language}" read`,
              },
            ]
          : []
      }),
  },
  {
    name: 'greeting-in-text',
    severity: 'warning',
    look: ({ texts, languages }) =>
      wordingsOf({ texts, languages } as Campaign).flatMap((wording): readonly Remark[] => [
        ...remarksWhere(
          wording,
          /^(dear|beste|geachte|hello|hi|hallo)\b[^\n.]{0,60}(?=\n|$)/giu,
          () => 'each mail already begins with the guest’s own greeting; this would be a second one',
        ),
        ...remarksWhere(
          wording,
          /(?<=\n)\s*((with )?kind regards|(with )?best wishes|yours (sincerely|faithfully)|met (vriendelijke|hartelijke) groet|hoogachtend)/giu,
          () => 'each mail already ends with a closing and the signatories; this would be a second one',
        ),
      ]),
  },
  {
    name: 'insecure-link',
    severity: 'warning',
    look: (campaign) =>
      wordingsOf(campaign).flatMap((wording) =>
        remarksWhere(
          wording,
          /\b(http|ftp|file):\/\/\S+/giu,
          (words) => `"${words}" does not start with https://: mail programs warn of it`,
        ),
      ),
  },
  {
    name: 'short-link',
    severity: 'warning',
    look: (campaign) =>
      wordingsOf(campaign).flatMap((wording) =>
        remarksWhere(
          wording,
          /\b(https?:\/\/)?(bit\.ly|tinyurl\.com|t\.co|goo\.gl|ow\.ly|is\.gd|buff\.ly|lnkd\.in|rb\.gy|shorturl\.at|tiny\.cc|cutt\.ly)\/\S*/giu,
          (words) =>
            `"${words}" hides where it leads: spam filters and careful guests distrust it; write the whole address`,
        ),
      ),
  },
  {
    name: 'other-address-in-text',
    severity: 'warning',
    look: (campaign) => {
      const own = [campaign.contact.email, campaign.from.email, ...campaign.staff].map((email) => email.toLowerCase())
      return wordingsOf(campaign).flatMap((wording) =>
        remarksWhere(wording, /[\p{L}\d._%+-]+@[\p{L}\d-]+(\.[\p{L}\d-]+)+/giu, (words) => words).flatMap((remark) =>
          own.includes(remark.message.toLowerCase())
            ? []
            : [
                {
                  ...remark,
                  message: `"${remark.message}" is not the contact (${campaign.contact.email}): mail to it goes past the desk`,
                },
              ],
        ),
      )
    },
  },
  {
    name: 'shouting',
    severity: 'warning',
    look: (campaign) =>
      wordingsOf(campaign).flatMap((wording): readonly Remark[] => {
        const isAllCapitals =
          wording.path.includes('title') && /\p{Lu}{5,}/u.test(wording.text) && !/\p{Ll}/u.test(wording.text)
        return [
          ...(isAllCapitals
            ? [remarkAt(wording, wording.text, 0, 'all in capitals: spam filters count it, and it is hard to read')]
            : []),
          ...(wording.isProse
            ? remarksWhere(
                wording,
                /(?<![\p{L}\d])\p{Lu}{2,}(?:[\s,]+\p{Lu}{2,}){3,}(?![\p{L}\d])/gu,
                () => 'a sentence in capitals: spam filters count it, and it is hard to read',
              )
            : []),
          ...remarksWhere(wording, /!(\s?!)+/gu, (words) => `"${words}": spam filters count it; one mark is enough`),
        ]
      }),
  },
  {
    name: 'attachment-mentioned',
    severity: 'warning',
    look: ({ texts, languages, attachments }) =>
      attachments.length > 0
        ? []
        : wordingsOf({ texts, languages } as Campaign).flatMap((wording) =>
            remarksWhere(
              wording,
              /(?<!\p{L})((is|are|find|have|you will find) (also )?(attached|enclosed)|attached you(?: will)? find|in the attachment|(as|in) de bijlage|als bijlage|(bijgevoegd|bijgesloten)e?)(?!\p{L})/giu,
              (words) => `"${words}", but the campaign has no attachments`,
            ),
          ),
  },
  {
    name: 'interest-wording',
    severity: 'warning',
    look: (campaign) =>
      campaign.yesMeans === 'interest'
        ? []
        : wordingsOf(campaign).flatMap((wording) =>
            remarksWhere(
              wording,
              /(register|registering|note) your interest|expressions? of interest|uw (belangstelling|interesse) (kenbaar|registreren)/giu,
              (words) => `"${words}", but yesMeans is seat: every yes takes a chair at once`,
            ),
          ),
  },
]

const placeholders: readonly RegExp[] = [
  /\{\{[^}]*\}\}?|\{\{|\}\}|\$\{[^}]*\}|(?<![{$])\{[\p{L}_][\p{L}\d_ .-]*\}(?!\})|<%[^%]*%>|%[A-Z_]{3,}%/gu,
  /\[(?:TB[CDA]|\.{2,}|…|_+|\?+|x+|insert\b[^\]]*|name|naam|date|datum|time|tijd|title|titel|venue|location|locatie|room|zaal|link|url|organisation|organisatie|invullen[^\]]*)\]/giu,
  /(?<![\p{L}\d[])(?:TB[CDA]|TODO|FIXME)(?![\p{L}\d])/gu,
  /(?<![\p{L}\d[])X{2,}(?![\p{L}\d])/gu,
  /lorem ipsum|dolor sit amet/giu,
  /<(?!https?:|mailto:)[\p{L}][^<>@\n]{0,40}>/gu,
  /(?<=^|\n)[ \t]*(?:…|\.{3,}|\?{2,}|-{3,})[ \t]*(?=\n|$)|(?<=\s)(?:…|\.{3,})(?=\s)|\?{3,}|_{3,}/gu,
]

const aboutAnswering =
  /r\.?s\.?v\.?p|\brepl(?:y|ies)|\brespon[ds]|\banswer|let us know|tell us|hear from you|list of guests|gastenlijst|\bregist(?:er|ration)|sign up|deadline|antwoord|(?:laat|laten)\b.*\bweten|weten|reage|reactie|aanmeld|meld u|inschrijv|\bhoren\b|vernemen/iu
const aboutTheEvent =
  /tak(?:es?|ing) place|(?:be|is|are) held|invit|join us|welcom|organis|vindt plaats|plaatsvind|uitnodig|uitgenodig|nodig(?:en|t)? (?:wij|we|u)|verwelkom/iu

interface DatedWords {
  readonly wording: Wording
  readonly date: DateInText
  /** The days that can be meant: one where a year is given, else one for each year that the campaign touches. */
  readonly days: readonly DateTime[]
}

function datedWords(campaign: Campaign, { asOf }: Surroundings): readonly DatedWords[] {
  // The event's year first: it is what a date without a year most likely means.
  const years = [...campaign.parts.map(({ date }) => date), campaign.rsvpBy, ...(asOf === undefined ? [] : [asOf])]
  const touched = [...new Set(years.map((each) => Number(each.slice(0, 4))))]
  return wordingsOf(campaign).flatMap((wording) =>
    datesInText(wording.text).map((date) => ({
      wording,
      date,
      days: (date.year === undefined ? touched : [date.year])
        .map((year) => DateTime.utc(year, date.month, date.day))
        .filter((day) => day.isValid),
    })),
  )
}

function hasWrongWeekday({ date, days }: DatedWords): boolean {
  return date.weekday !== undefined && days.length > 0 && days.every((day) => day.weekday !== date.weekday)
}

function isWrongYear(dated: DatedWords, campaign: Campaign): boolean {
  const { date } = dated
  if (date.year === undefined || hasWrongWeekday(dated)) return false
  const own = [...campaign.parts.map((part) => part.date), campaign.rsvpBy.slice(0, 10)]
  const monthAndDay = `${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`
  return own.some((each) => each.slice(5) === monthAndDay) && !own.includes(`${date.year}-${monthAndDay}`)
}

/** Dates against which nothing else was said: one mistake deserves one finding. */
function soundDates(campaign: Campaign, around: Surroundings): readonly DatedWords[] {
  return datedWords(campaign, around).filter(
    (dated) => dated.days.length > 0 && !hasWrongWeekday(dated) && !isWrongYear(dated, campaign),
  )
}

const startsAtWords =
  /(?:\b(?:starts?|begins?|commences?)\s+at|\b(?:begint|start|beginnen|aanvang)\s+om|\baanvang:?)\s*$/iu

/** "begins at 13:00" and "13:00-17:00" in the title or description of a part. */
function timesOfParts(campaign: Campaign): readonly Remark[] {
  return wordingsOf(campaign)
    .filter(({ path }) => path[0] === 'parts' && (path[2] === 'title' || path[2] === 'description'))
    .flatMap((wording) => {
      const part = campaign.parts[Number(wording.path[1])]
      if (part === undefined) return []
      const times = timesInText(wording.text)
      return times.flatMap((found, index): Remark[] => {
        const next = times[index + 1]
        const between = next === undefined ? '' : wording.text.slice(found.index + found.words.length, next.index)
        const isRange = next !== undefined && /^\s*(?:-|–|—|to|until|till|tot)\s*$/iu.test(between)
        const isOutside = isRange && part.ends > part.starts && (found.time < part.starts || next.time > part.ends)
        const isOtherStart = startsAtWords.test(wording.text.slice(0, found.index)) && found.time !== part.starts
        if (!isOutside && !isOtherStart) return []
        const words = isOutside ? wording.text.slice(found.index, next.index + next.words.length) : found.words
        return [remarkAt(wording, words, found.index, `"${words}": the part is from ${part.starts} to ${part.ends}`)]
      })
    })
}

/** "the networking lunch starts at 12:30" in the campaign's texts. */
function timesNearTitles(campaign: Campaign): readonly Remark[] {
  return wordingsOf(campaign)
    .filter(({ path }) => path[0] === 'texts')
    .flatMap((wording) =>
      timesInText(wording.text).flatMap((found): Remark[] => {
        const sentence = sentenceAt(wording.text, found.index).toLowerCase()
        const named = campaign.parts.filter((part) =>
          sentence.includes(inLanguage(part.title, wording.language, campaign).toLowerCase()),
        )
        const before = wording.text.slice(0, found.index).toLowerCase()
        const isStart =
          startsAtWords.test(before) ||
          named.some((part) =>
            ['at', 'from', 'om', 'vanaf'].some((word) =>
              before.trimEnd().endsWith(`${inLanguage(part.title, wording.language, campaign).toLowerCase()} ${word}`),
            ),
          )
        const only = named.length === 1 ? named[0] : undefined
        if (!isStart || only === undefined || only.starts === found.time || only.ends === found.time) return []
        const message = `"${found.words}": the programme has "${only.id}" from ${only.starts} to ${only.ends}`
        return [remarkAt(wording, found.words, found.index, message)]
      }),
    )
}

function sentenceAt(text: string, index: number): string {
  const start = Math.max(
    ...[...text.slice(0, index).matchAll(/[.!?]\s+|\n\s*\n|\n- /gu)].map((match) => match.index + match[0].length),
    0,
  )
  const end = /[.!?](?:\s|$)|\n\s*\n|\n- /u.exec(text.slice(index))
  return text.slice(start, end === null ? undefined : index + end.index)
}

interface TranslatedField {
  readonly path: readonly (string | number)[]
  readonly words: { readonly en?: string | undefined; readonly nl?: string | undefined }
}

/** Fields written as one text per language. */
function translatedFields(campaign: Campaign): readonly TranslatedField[] {
  const fields = new Map<string, TranslatedField>()
  for (const { path, text } of wordingsOf(campaign)) {
    const language = path.at(-1)
    if (language !== 'en' && language !== 'nl') continue
    const above = path.slice(0, -1)
    const key = above.join('.')
    fields.set(key, { path: above, words: { ...fields.get(key)?.words, [language]: text } })
  }
  return [...fields.values()]
}

const tellTale = {
  en: /\b(?:the|and|to|you|your|with|for|will|our|from|at)\b/giu,
  nl: /\b(?:de|het|een|van|en|u|uw|wij|voor|met|zijn|naar)\b/giu,
} as const

/** By the little words; undefined where a text is too short or mixed to tell. */
function languageOf(text: string): 'en' | 'nl' | undefined {
  const english = text.match(tellTale.en)?.length ?? 0
  const dutch = text.match(tellTale.nl)?.length ?? 0
  if (english >= 5 && english > 4 * dutch) return 'en'
  if (dutch >= 5 && dutch > 4 * english) return 'nl'
  return undefined
}
