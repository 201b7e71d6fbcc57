/**
 * How people name the parts of a programme: by id, by a word of the title, by an everyday word for such a part, by the time of day or the hour.
 * "Symposium" may mean a part or the whole event where the event's title has the word too: such a mention is `weak`.
 */
import { type Campaign, inLanguage, languages, type Part } from '../campaigns/campaign.ts'

export interface PartMention {
  readonly start: number
  readonly end: number
  /** Parts that it names; none for an hour at which nothing begins. */
  readonly ids: readonly string[]
  readonly by: 'name' | 'hour' | 'time-of-day'
  readonly weak: boolean
  /** Minutes after midnight, of an hour. */
  readonly at?: number | undefined
}

export interface Programme {
  readonly parts: readonly Part[]
  mentions(text: string): readonly PartMention[]
}

/** Everyday words for parts, in the four languages; a part that one of them fits is called by all of them. */
const everyday = [
  'opening\\p{L}*|welcome|welkomst\\p{L}*|opening remarks|inauguration|welkom|ontvangst|openingswoord|eröffnung|begrüßung|begruessung|ouverture|accueil|mot de bienvenue|allocutions?',
  '(?:netwerk|middag|zaken|werk)lunch|lunch\\p{L}{0,3}|luncheon|lunchtime|netwerklunch|networking lunch|middageten|broodjes|mittagessen|mittagstisch|mittagspause|mittagsbuffet|networking-lunch|déjeuner|dejeuner|repas (?:de|du) midi|pause déjeuner|le midi|(?<=matin et )(?:à |le )?midi|dej|déj|(?<=(?:le|au|du) )repas(?! (?:végé|vege|sans|halal|casher))',
  'conference|mini-?conference|(?:middag)?symposium|(?:middag)?conferentie|talks?|lectures?|panels?|presentations|plenary|conferentie|mini-?conferentie|congres|lezingen|voordrachten|middagprogramma|inhoudelijke (?:deel|gedeelte|programma)|konferenz|mini-?konferenz|tagung|fachtagung|vorträge|vortraege|fachprogramm|nachmittagsprogramm|conférence|mini-?conférence|mini-?conference|mini-?colloque|colloque|conférences|exposés|débats|tables? rondes?|interventions|présentations|partie scientifique|programme scientifique|sessions? scientifiques?',
  "drinks(?: reception)?|reception|networking drinks|(?:netwerk|slot|avond|afsluit\\p{L}*)?borrel|(?:netwerk|slot|avond|afsluit\\p{L}*)?receptie|hapje(?: en drankje)?|drankjes?|empfang|umtrunk|apéro|apero|aperitif|apéritif|sektempfang|abendempfang|réception|cocktail|pot|verre de l'amitié|réseautage|apéritif dînatoire|vin d'honneur|evening reception|afterparty",
  'dinner|supper|banquet|gala|diner|dîner|avondeten|abendessen|souper',
  'breakfast|ontbijt|frühstück|fruehstueck|petit[- ]déjeuner',
  'workshop|workshops|atelier|werkgroep',
  'visit|site visit|tour|bezoek|werkbezoek|rondleiding|besuch|führung|fuehrung|visite',
  'ceremony|signing|ondertekening|ceremonie|zeremonie|unterzeichnung|cérémonie|signature',
]
const generic =
  /^(?:and|the|with|from|networking|network|netwerk|remarks|part|een|het|van|voor|und|mit|les|des|introduction)$/i

/** The parts that begin from one minute of the day until before another. */
const timesOfDay = [
  {
    pattern: wholeWords("mornings?|ochtend|'?s ?ochtends|morgens|vormittags?|matin(?:ée)?|ochtendprogramma"),
    from: 0,
    to: 12 * 60,
  },
  {
    pattern: wholeWords("afternoons?|'?s ?middags|middag|namiddag|nachmittags?|apr[èe]s[- ]midi"),
    from: 12 * 60 + 30,
    to: 17 * 60,
  },
  { pattern: wholeWords("evenings?|'?s ?avonds|avond|abends?|soirée|soir|after work"), from: 17 * 60, to: 24 * 60 },
  {
    pattern: wholeWords(
      'daytime|overdag|tagsüber|tagsueber|journée de travail|dagprogramma|day ?programme|tagesprogramm',
    ),
    from: 0,
    to: 17 * 60,
  },
]

const hourWords: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  drieën: 3,
  vieren: 4,
  vijven: 5,
  zessen: 6,
  zevenen: 7,
  elven: 11,
  een: 1,
  één: 1,
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  zeven: 7,
  acht: 8,
  negen: 9,
  tien: 10,
  elf: 11,
  twaalf: 12,
  eins: 1,
  zwei: 2,
  drei: 3,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  neun: 9,
  zehn: 10,
  zwölf: 12,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
}
const hourWord = Object.keys(hourWords).join('|')
const clock = new RegExp(
  [
    String.raw`(?<digits>\d{1,2})[:.h](?<minutes>\d{2})(?: ?(?:uur|uhr|h))?(?: ?(?<half>am|pm|a\.m\.|p\.m\.))?`,
    String.raw`(?<whole>\d{1,2}) ?(?:uur|uhr|heures?|h|o'clock|(?<half2>am|pm|a\.m\.|p\.m\.))`,
    `half past (?<past>${hourWord}|\\d{1,2})`,
    `(?<halfTo>half|halb) (?<next>${hourWord}|\\d{1,2})`,
    `(?<hours>${hourWord}) (?:uur|uhr|heures|o'clock|thirty(?<thirty>)|sharp)`,
    `(?<=(?:from|until|till|at|by|vanaf|tot|om|rond|ab|bis|gegen|tegen|vers|dès|jusqu'à) )(?:about |around )?(?<bare>${hourWord}|\\d{1,2}(?![.:]\\d))(?![\\p{L}\\d]| (?:people|of|personen|others|colleagues|hours?|uurtjes|march|maart|märz|mars|years))`,
    '(?<noon>noon|midday|midi|twaalven)',
  ].join('|'),
  'giu',
)

export function readProgramme(campaign: Pick<Campaign, 'parts' | 'title'>): Programme {
  const titles = languages.map((language) => textOf(campaign.title, language)).join(' ')
  const names = campaign.parts.map((part) => ({ part, words: namesOf(part) }))
  const patterns = names.map(({ part, words }) => ({ part, pattern: wholeWords([...words].join('|')) }))
  const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

  function mentions(text: string): readonly PartMention[] {
    const found: PartMention[] = []
    for (const { part, pattern } of patterns)
      for (const match of text.matchAll(pattern)) {
        const weak = new RegExp(`(?<![\\p{L}-])${literal(match[0])}(?![\\p{L}-])`, 'iu').test(titles)
        found.push({ start: match.index, end: match.index + match[0].length, ids: [part.id], by: 'name', weak })
      }
    for (const { pattern, from, to } of timesOfDay)
      for (const match of text.matchAll(pattern)) {
        const ids = campaign.parts
          .filter(({ starts }) => minutes(starts) >= from && minutes(starts) < to)
          .map(({ id }) => id)
        found.push({ start: match.index, end: match.index + match[0].length, ids, by: 'time-of-day', weak: false })
      }
    for (const match of text.matchAll(clock)) {
      const hour = clockOf(match)
      if (hour === undefined) continue
      const candidates = hour < 8 * 60 ? [hour + 12 * 60] : [hour]
      const ids = campaign.parts
        .filter(({ starts }) => candidates.some((at) => Math.abs(minutes(starts) - at) <= 10))
        .map(({ id }) => id)
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        ids,
        by: 'hour',
        weak: false,
        at: candidates[0],
      })
    }
    return withoutOverlaps(found)
  }

  return { parts: campaign.parts, mentions }
}

/** One stretch of text may name two parts (a word that both titles have); a shorter mention inside a longer one is none. */
function withoutOverlaps(found: readonly PartMention[]): readonly PartMention[] {
  const merged = new Map<string, PartMention>()
  for (const mention of found) {
    const key = `${mention.start} ${mention.end}`
    const same = merged.get(key)
    merged.set(key, same === undefined ? mention : { ...same, ids: [...new Set([...same.ids, ...mention.ids])] })
  }
  const all = [...merged.values()]
  return all
    .filter(
      (mention) =>
        !all.some(
          (wider) =>
            wider !== mention &&
            wider.start <= mention.start &&
            wider.end >= mention.end &&
            wider.end - wider.start > mention.end - mention.start,
        ),
    )
    .sort((one, other) => one.start - other.start)
}

function namesOf(part: Part): ReadonlySet<string> {
  const titles = languages.map((language) => textOf(part.title, language))
  const words = [
    part.id,
    part.id.replaceAll('-', ' '),
    ...titles,
    ...titles.flatMap((title) => title.split(/[^\p{L}-]+/u)),
  ]
    .map((word) => word.toLowerCase().trim())
    .filter((word) => word.length >= 4 && !generic.test(word))
  const groups = everyday.filter((group) => words.some((word) => new RegExp(`^(?:${group})$`, 'iu').test(word)))
  return new Set([...words.map(literal), ...groups])
}

function textOf(words: Part['title'], language: (typeof languages)[number]): string {
  return typeof words === 'string' ? words : (inLanguage(words, language, { languages: [...languages] }) ?? '')
}

function clockOf(match: RegExpMatchArray): number | undefined {
  const said = match.groups ?? {}
  const number = (word: string | undefined): number => hourWords[(word ?? '').toLowerCase()] ?? Number(word)
  const afternoon = /^p/i.test(said.half ?? said.half2 ?? '') ? 12 : 0
  const hour = (value: number): number => (value < 12 ? value + afternoon : value)
  if (said.noon !== undefined) return 12 * 60
  if (said.digits !== undefined)
    return Number(said.digits) > 23 || Number(said.minutes) > 59
      ? undefined
      : hour(Number(said.digits)) * 60 + Number(said.minutes)
  if (said.whole !== undefined) return Number(said.whole) > 23 ? undefined : hour(Number(said.whole)) * 60
  if (said.past !== undefined) return number(said.past) * 60 + 30
  // "half five" is 17:30 in English and 16:30 ("half vijf") in Dutch and German: the number's language tells.
  if (said.next !== undefined) return number(said.next) * 60 + (isEnglishNumber(said.next) ? 30 : -30)
  if (said.bare !== undefined) {
    const value = number(said.bare)
    return value >= 1 && value <= 23 ? value * 60 : undefined
  }
  if (said.hours !== undefined) return number(said.hours) * 60 + (said.thirty === undefined ? 0 : 30)
  return undefined
}

function isEnglishNumber(word: string): boolean {
  return /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/i.test(word)
}

function wholeWords(pattern: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${pattern})(?![\\p{L}\\p{N}]|-\\p{L})`, 'giu')
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
