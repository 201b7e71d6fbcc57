/**
 * A reply as clauses with what the word tables found in them. The text keeps its length at every step, so each finding points at the words as they were typed.
 */
import { dayOfEvent } from './event-day.ts'
import type { Rule, Section } from './words/word-table.ts'

export interface Finding {
  readonly section: Section
  /** Which line of which table. */
  readonly rule: string
  readonly start: number
  readonly end: number
}

export interface Clause {
  readonly start: number
  readonly end: number
  /** Index of the sentence. */
  readonly sentence: number
  readonly findings: readonly Finding[]
  /** What no table took: letters of the clause, with `·` for what was taken. */
  readonly rest: string
}

export interface Sentence {
  readonly start: number
  readonly end: number
  readonly isQuestion: boolean
  readonly clauses: readonly Clause[]
}

export interface ReadText {
  /** As typed, in one normal form. */
  readonly text: string
  /** The same with the day of the event as `¤` and the guest's name as `§`. */
  readonly marked: string
  readonly findings: readonly Finding[]
  readonly sentences: readonly Sentence[]
  /** Stretches between quotation marks of three words or more. */
  readonly quotes: readonly { readonly start: number; readonly end: number }[]
}

const taken = '·'
/** Ends a sentence. A full stop counts only before a blank and a new beginning, so that "Dr. Smith", "17.30" and "19. März" stay whole. */
const sentenceEnd =
  /(?:[!?…]+["')]*|(?<![\s.]\p{L}|\b(?:dr|drs|prof|mr|mrs|ms|ir|ing|st|no|nr|bv|ca|approx|incl|vs|etc|mw|mevr|dhr|hr|fr|jl|a\.s))(?<!\d(?=\. ?(?:\d|märz|januar|februar|april|mai|juni|juli|august|sept|okt|nov|dez)))\.+["')]*|;)(?=\s|$)|\n+/giu
const clauseEnd =
  /[,:()–—/]+|(?<= )[-]+(?= )|(?<![\p{L}'])(?:and|but|so|because|since|although|though|however|en|maar|dus|want|omdat|echter|und|aber|denn|weil|doch|jedoch|allerdings|et|mais|car|donc|cependant|then|plus|&|\+)(?![\p{L}'])/giu

const bounds: ReadonlySet<Section> = new Set(['all', 'only', 'from', 'until'])
/** Phrases in which such words bound nothing. */
const aside: ReadonlySet<Section> = new Set([
  'harmless',
  'parting',
  'earlierYes',
  'earlierNo',
  'counterfactual',
  'yesIdiom',
  'noIdiom',
  'courtesy',
  'veto',
  'nothingElse',
  'need',
])

export interface TextContext {
  /** Local dates of the parts, `YYYY-MM-DD`. */
  readonly dates: readonly string[]
  /** Name of the guest, where somebody else may speak of the guest. */
  readonly guest?: string | undefined
}

/** One form for quotes, blanks and pictures; lines that run on become one. */
export function normaliseText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[’‘´`′]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/(?: ?\p{Extended_Pictographic}(?:\u{fe0f}|\u{200d}|[\u{1f3fb}-\u{1f3ff}])*)+/gu, '!')
    .replace(/(?<=[\p{L},])\n(?=[\p{Ll}])/gu, ' ')
    .trim()
}

export function readClauses(typed: string, rules: readonly Rule[], context: TextContext): ReadText {
  const text = normaliseText(typed)
  const marked = markGuest(dayOfEvent(text, context.dates), context.guest)
  const findings: Finding[] = []
  let rest = marked
  // Words that bound an answer are found inside other phrases too: "bin ab dem Mittagessen da".
  let open = marked
  for (const rule of rules) {
    const isBound = bounds.has(rule.section)
    rule.pattern.lastIndex = 0
    for (
      let match = rule.pattern.exec(isBound ? open : rest);
      match !== null;
      match = rule.pattern.exec(isBound ? open : rest)
    ) {
      if (match[0] === '') {
        rule.pattern.lastIndex += 1
        continue
      }
      const lead = match[0].length - match[0].trimStart().length
      const start = match.index + lead
      const end = match.index + match[0].trimEnd().length
      if (end <= start) continue
      // What asks for a place or a companion does so in a question; elsewhere the words are free for other lines.
      if (rule.section === 'ask' && !/^[^.!?\n]*\?/.test(marked.slice(end))) continue
      findings.push({ section: rule.section, rule: rule.name, start, end })
      const mask = (words: string): string => `${words.slice(0, start)}${taken.repeat(end - start)}${words.slice(end)}`
      rest = mask(rest)
      if (isBound || aside.has(rule.section)) open = mask(open)
    }
  }
  findings.sort((one, other) => one.start - other.start)
  const quotes = [...text.matchAll(/"[^"\n]{3,300}"/g)]
    .filter(([words]) => words.trim().split(/\s+/).length >= 3)
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
  return { text, marked, findings, sentences: readSentences(marked, rest, findings), quotes }
}

function readSentences(marked: string, rest: string, findings: readonly Finding[]): Sentence[] {
  return pieces(marked, 0, marked.length, sentenceEnd)
    .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(marked.slice(start, end)))
    .map(({ start, end, delimiter }, sentence) => {
      const clauses = pieces(marked, start, end, clauseEnd, (at) => isInside(findings, at)).map(
        (piece): Clause => ({
          start: piece.start,
          end: piece.end,
          sentence,
          findings: findings.filter((finding) => finding.start >= piece.start && finding.start < piece.end),
          rest: rest.slice(piece.start, piece.end),
        }),
      )
      const asks =
        delimiter.includes('?') && !(request.test(marked.slice(start, end)) && hasFinding(clauses, 'noIdiom'))
      return { start, end, isQuestion: asks, clauses }
    })
}

/** "Would you take me off the list?" asks for nothing but what it says. */
const request =
  /(?<![\p{L}])(?:wil(?:t|len)? (?:je|u|jullie)|kun(?:t|nen)? (?:je|u|jullie)|kan je|zou(?:den)? (?:je|u|jullie)|(?:can|could|would|will) you|(?:können|könnten|würden) sie|(?:kannst|könntest|würdest) du|pou(?:vez|rriez|rrais)-(?:vous|tu))(?![\p{L}])/iu

function hasFinding(clauses: readonly Clause[], section: Section): boolean {
  return clauses.some(({ findings }) => findings.some((finding) => finding.section === section))
}

function pieces(
  text: string,
  from: number,
  to: number,
  ending: RegExp,
  isTaken: (at: number) => boolean = () => false,
): { readonly start: number; readonly end: number; readonly delimiter: string }[] {
  const found: { start: number; end: number; delimiter: string }[] = []
  const part = text.slice(from, to)
  let start = 0
  for (const match of part.matchAll(ending)) {
    if (isTaken(from + match.index)) continue
    const isWord = /^\p{L}/u.test(match[0])
    found.push({ start: from + start, end: from + match.index, delimiter: match[0] })
    // A conjunction belongs to the clause that it opens.
    start = isWord ? match.index : match.index + match[0].length
  }
  found.push({ start: from + start, end: to, delimiter: '' })
  return found.filter((piece) => piece.end > piece.start)
}

/** No clause ends inside a phrase that the tables know; a word that turns opens one. */
function isInside(findings: readonly Finding[], at: number): boolean {
  return findings.some(({ section, start, end }) => section !== 'turn' && start <= at && at < end)
}

const speaksForGuest =
  /(?<![\p{L}])(?:on behalf of|for and on behalf of|on (?:his|her|their) behalf|asked me to|has asked|speaking for|namens|in opdracht van|verzocht mij|gevraagd|heeft mij|im (?:auftrag|namen) (?:von|der|des)|bat mich|de la part de|au nom de|m'a (?:demandé|prié|chargé)|secretary (?:to|of)|assistant (?:to|of)|pa to|met (?:haar|hem) besproken|discussed (?:it|this) with (?:her|him)|(?:persoonlijk medewerker|managementassistente?|secretaresse|secretariaat) van)(?![\p{L}])/iu
const titles =
  '(?:(?:the )?(?:dr|drs|prof|professor|mr|mrs|ms|sir|dame|lord|lady|mevrouw|mw|meneer|de heer|dhr|herr|frau|monsieur|madame|mme|m|ir|ing|jonkheer|baron|ambassador|minister|director)\\.? ?)*'

/** Where somebody speaks of the guest by name, the name and the pronouns that stand for it become `§`, which the tables read as "I". */
function markGuest(text: string, guest: string | undefined): string {
  const family = familyNameOf(guest)
  if (family === undefined) return text
  const [first] = (guest ?? '')
    .split(/\s+/)
    .filter((word) => /^\p{Lu}\p{Ll}+$/u.test(word) && !/^(?:Sir|Dame|Lady|Lord|Prof|Professor|Dr)$/.test(word))
  const named = new RegExp(`(?<![\\p{L}])${titles}(?:[\\p{L}.'-]+ ){0,3}${literal(family)}(?![\\p{L}])`, 'giu')
  const beginning = new RegExp(`^(?:${titles})(?:[\\p{L}.'-]+ ){0,3}${literal(family)} (?=[\\p{Ll}])`, 'imu')
  // "Sir Anthony" goes by the first name.
  const knight =
    first === undefined
      ? /(?!)/u
      : new RegExp(`(?<![\\p{L}])(?:Sir|Dame|Lady|Lord) ${literal(first)}(?![\\p{L}])`, 'gu')
  const match = named.exec(text) ?? knight.exec(text)
  if (match === null) return text
  knight.lastIndex = 0
  const isThirdPerson = speaksForGuest.test(text) || beginning.test(text)
  if (!isThirdPerson) return text
  const fill = (words: string): string => '§'.repeat(words.length)
  return text
    .replace(knight, fill)
    .replace(
      new RegExp(
        `(?<![\\p{L}])${titles}(?:(?:[\\p{Lu}][\\p{L}.'-]*|van|de|der|von|du|le|la) ){0,3}${literal(family)}(?![\\p{L}])`,
        'gu',
      ),
      fill,
    )
    .replace(new RegExp(`(?<![\\p{L}])${literal(family)}(?![\\p{L}])`, 'giu'), fill)
    .replace(/(?<![\p{L}])(?:she|he|zij|ze|hij|sie|er|elle|il)(?=[ '])/giu, fill)
}

function familyNameOf(name: string | undefined): string | undefined {
  const words = (name ?? '')
    .replace(/,.*$/, '')
    .split(/\s+/)
    .filter((word) => /^\p{L}[\p{L}'-]{2,}$/u.test(word))
  return words.at(-1)
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
