/**
 * Which parts of the programme a yes is for, clause by clause: named, excepted, from or until one of them. Where a part is named and it is not plain
 * whether it is meant in or out, the result is a problem and a person must look.
 */
import type { Clause, Finding, ReadText, Sentence } from './clauses.ts'
import type { PartMention, Programme } from './programme-words.ts'
import { namedPeople } from './read-people.ts'
import type { Section } from './words/word-table.ts'

export interface PartsReading {
  /** Parts named as wanted; empty where none is named. */
  readonly wanted: ReadonlySet<string>
  readonly unwanted: ReadonlySet<string>
  /** Says "everything", or names parts as included among others. */
  readonly whole: boolean
  /** Says "only" of the parts it wants. */
  readonly limited: boolean
  /** The clauses that speak of parts: what is denied there is not the whole event. */
  readonly clauses: ReadonlySet<Clause>
  /** True where a list of parts was ticked or answered one by one. */
  readonly listed: boolean
  /** True where parts are wanted by "only", "from" or "please" alone, which says yes without a verb. */
  readonly chosen: boolean
  readonly problem?: string | undefined
}

type Sign = 'in' | 'out'

/** What the sentences say of the programme, gathered one after the other. */
interface Gathered {
  readonly wanted: Set<string>
  readonly unwanted: Set<string>
  /** Wanted only as part of a stretch such as "from lunch on". */
  readonly stretched: Set<string>
  readonly clauses: Set<Clause>
  readonly unclear: { readonly ids: readonly string[]; readonly words: string; readonly isTimeOfDay: boolean }[]
  whole: boolean
  limited: boolean
  listed: boolean
  chosen: boolean
  problem: string | undefined
}

const outward: readonly Section[] = ['no', 'noIdiom', 'negation', 'except', 'busy', 'bareNo', 'parting']
const inward: readonly Section[] = ['yes', 'yesIdiom', 'warm', 'wish', 'only', 'including', 'bareYes']
/** Stretches that speak of parts without choosing any. */
const aside: readonly Section[] = [
  'harmless',
  'parting',
  'earlierYes',
  'earlierNo',
  'counterfactual',
  'courtesy',
  'optOut',
]
/** Words of exception that speak of what follows; verbs ("skip") may stand behind the part. */
const preposition =
  /^(?:except|apart|aside|bar|but|excluding|minus|without|save|with the|other|behalve|uitgezonderd|met|buiten|zonder|excl|außer|ausser|bis auf|ohne|sauf|excepté|hormis|sans|à l'exception)/iu
/** "This morning", "Monday evening": not of the event's day. */
const isOtherMorning =
  /(?<![\p{L}])(?:this|mon|wednes|thurs|fri|satur|sun)(?:day)? $|(?:maan|woens|donder|vrij|zater|zon)dag$|(?:montag|mittwoch|donnerstag|freitag|samstag|sonntag)$|(?:lundi|mercredi|jeudi|vendredi|samedi|dimanche) (?:en |au )?$/iu
const partOfPart =
  /(?<![\p{L}])(?:first|second|last|other) (?:half|hour|part)|halfway|half of|part of|(?<!until |till |to )the end of|beginning of|most of|eerste (?:deel|helft|uur)|tweede (?:deel|helft)|halverwege|een deel van|erste (?:hälfte|stunde)|zweite hälfte|ein teil|première (?:partie|heure|moitié)|seconde moitié|à la moitié|au milieu(?![\p{L}])/iu
const someoneElse =
  /(?<![\p{L}])(?:he|she|they|hij|zij|ze|(?:my|our|mijn|onze|meine?|unsere?|mon|ma|notre) (?!(?:part|name|side|own|naam|company|presence|plan|train|flight|day)(?![\p{L}]))[\p{L}-]+)(?![\p{L}])/iu
/** "A few minutes late for the welcome" chooses nothing. */
const late =
  /(?<![\p{L}])(?:(?:minutes?|bit|little|touch|tad|slightly) late|late for|te laat|wat later|iets later|minu\p{L}* (?:te )?laat|verspät\p{L}*|zu spät|en retard)(?![\p{L}])/iu
const vehicle =
  /(?<![\p{L}])(?:train|flight|plane|bus|ferry|eurostar|trein|vlucht|vlieg\p{L}*|reis\p{L}*|vliegtuig|boot|zug|flug|fliege|flieger|vol|avion|land(?:e|et|ing|ung|t)?|ankunft|arrivée|atterri\p{L}*|depart\p{L}*|takes? off)(?![\p{L}])/iu
const please =
  /(?<![\p{L}])(?:for me|voor mij|für mich|pour moi|please|graag|bitte|gerne?|s'il vous plaît)(?![\p{L}])/iu

export function readParts(read: ReadText, programme: Programme): PartsReading {
  const found: Gathered = {
    wanted: new Set(),
    unwanted: new Set(),
    stretched: new Set(),
    clauses: new Set(),
    unclear: [],
    whole: saysEverything(read),
    limited: read.findings.some(({ section }) => section === 'nothingElse'),
    listed: false,
    chosen: false,
    problem: undefined,
  }
  const people = new Set(namedPeople(read.marked).flatMap(({ name }) => name.split(' ')))
  const mentions = programme.mentions(read.marked)
  for (const sentence of read.sentences) {
    const own = mentions.filter(({ start }) => start >= sentence.start && start < sentence.end)
    if (own.length > 0) readSentence({ read, programme, people, found }, sentence, own)
  }
  // What is said elsewhere of the same part makes an unclear mention plain.
  const dark = found.unclear.find(
    ({ ids, isTimeOfDay }) =>
      !(isTimeOfDay && found.wanted.size > 0) && ids.some((id) => !found.wanted.has(id) && !found.unwanted.has(id)),
  )
  if (dark !== undefined) found.problem ??= `It is not plain what "${dark.words}" says of the programme.`
  // "From lunch on, but not the drinks": what is plainly out goes before a stretch.
  for (const id of found.stretched) if (found.unwanted.has(id)) found.wanted.delete(id)
  const both = [...found.wanted].find((id) => found.unwanted.has(id))
  if (both !== undefined) found.problem ??= `It wants and leaves out the same part (${both}).`
  return found
}

interface Reader {
  readonly read: ReadText
  readonly programme: Programme
  /** Words of the names of other people. */
  readonly people: ReadonlySet<string>
  readonly found: Gathered
}

function readSentence(reader: Reader, sentence: Sentence, mentions: readonly PartMention[]): void {
  const { read, found } = reader
  const item = listItem(read, sentence, mentions)
  if (item !== undefined) {
    found.listed = true
    for (const id of mentions.flatMap(({ ids }) => ids)) (item ? found.wanted : found.unwanted).add(id)
    for (const clause of sentence.clauses) found.clauses.add(clause)
    return
  }
  if (sentence.isQuestion || sentence.clauses.some((clause) => has(clause, ['counterfactual']))) return

  let carried: Sign | undefined
  /** Parts whose verb is still to come, as in "the opening and the drinks I will skip". */
  let waiting: { readonly clause: Clause; readonly own: readonly PartMention[] }[] = []
  for (const clause of sentence.clauses) {
    const own = mentions.filter((mention) => speaksOf(reader, clause, mention, mentions))
    const sign = signOf(read, clause, own)
    if (isNeedOnly(read, clause, own)) {
      waiting = []
      continue
    }
    if (own.length === 0) {
      if (sign !== undefined && !has(clause, ['busy', 'elsewhere', 'negation', 'bareNo', 'bareYes', 'including']))
        carried = sign
      if (sign !== undefined && waiting.length > 0 && !has(clause, ['negation', 'bareNo', 'bareYes'])) {
        waiting = settle(waiting, sign)
        found.clauses.add(clause)
      }
      continue
    }
    if (has(clause, ['including'])) found.whole = true
    if (
      own.length > 1 &&
      /(?<![\p{L}])(?:or|of|oder|ou)(?![\p{L}])/iu.test(read.marked.slice(own[0]?.end, own.at(-1)?.start)) &&
      sign !== 'out'
    )
      found.problem ??= `It leaves open which part: "${read.text.slice(clause.start, clause.end).trim()}".`
    if (own.length > 1 && has(clause, ['yes']) && has(clause, ['no']) && !has(clause, ['turn']))
      found.problem ??= `It comes and stays away in one breath: "${read.text.slice(clause.start, clause.end).trim()}".`
    if (partOfPart.test(read.marked.slice(clause.start, clause.end)) && sign !== 'out')
      found.problem ??= `It is for a piece of a part: "${read.text.slice(clause.start, clause.end).trim()}".`
    if (
      someoneElse.test(read.marked.slice(clause.start, own[0]?.start)) &&
      !/(?<![\p{L}])(?:i|i'(?:ll|m|d)|we|ik|wij|ich|wir|je|j'|nous|§+)(?![\p{L}])/iu.test(
        read.marked.slice(clause.start, clause.end),
      )
    )
      found.problem ??= `Somebody else may be meant: "${read.text.slice(clause.start, clause.end).trim()}".`
    const plain = sign ?? carried
    if (plain === undefined) {
      // "… so a table at the reception would help": about the need that was named before.
      if (sentence.clauses.some((one) => has(one, ['need']))) continue
      waiting.push({ clause, own })
      continue
    }
    // A verb behind its own part speaks for the parts before it too.
    const isBehind = clause.findings.some(
      ({ section, start }) => [...outward, ...inward].includes(section) && start > (own[0]?.start ?? 0),
    )
    if (sign !== undefined && isBehind) waiting = settle(waiting, sign)
    carried = plain
    const eats = sentence.clauses.some((one) => has(one, ['need']))
    choose(reader, clause, own, plain, eats)
  }
  for (const { clause, own } of waiting) leave(reader, sentence, clause, own)

  function settle(open: typeof waiting, sign: Sign): typeof waiting {
    for (const { clause, own } of open) {
      // "Overdag zit ik vast, maar voor de borrel kom ik": the time of day keeps its own verb.
      if (sign === 'in' && own.every(({ by }) => by === 'time-of-day')) leave(reader, sentence, clause, own)
      else choose(reader, clause, own, sign)
    }
    return []
  }
}

function signOf(read: ReadText, clause: Clause, own: readonly PartMention[]): Sign | undefined {
  const denied: readonly Section[] = ['no', 'noIdiom', 'negation', 'except', 'bareNo', 'parting']
  if (has(clause, ['yes', 'yesIdiom', 'warm', 'wish']) && !has(clause, denied)) return 'in'
  if (has(clause, outward)) return 'out'
  const isBound = own.some((mention) => boundBefore(read, clause, mention, ['from', 'until']) !== undefined)
  return isBound || has(clause, inward) ? 'in' : undefined
}

/** Writes down what a clause says of its parts. */
function choose(
  { read, programme, found }: Reader,
  clause: Clause,
  own: readonly PartMention[],
  sign: Sign,
  eats = false,
): void {
  const isBound = own.some((mention) => boundBefore(read, clause, mention, ['from', 'until']) !== undefined)
  if (sign === 'in' && (isBound || has(clause, ['only']))) found.chosen = true
  if (sign === 'in' && has(clause, ['only'])) found.limited = true
  if (sign === 'out' && eats && !has(clause, ['no', 'noIdiom', 'except', 'bareNo']))
    found.problem ??= `It is not plain whether "${read.text.slice(clause.start, clause.end).trim()}" is about coming or about food.`
  found.clauses.add(clause)
  const excepted = clause.findings.filter(({ section }) => section === 'except')
  const stretches: ReadonlySet<string>[] = []
  for (const mention of own) {
    const { parts } = programme
    const ids = stretchOf(read, programme, mention, clause)
    if (ids === undefined && sign === 'out') continue
    if (ids === undefined) {
      found.problem ??= `"${read.text.slice(mention.start, mention.end)}" names no part of the programme.`
      continue
    }
    // "Lunch but not the drinks": only what follows the word is out.
    const isBefore =
      sign === 'out' &&
      excepted.length > 0 &&
      excepted.every(({ start, end }) => start > mention.start && preposition.test(read.marked.slice(start, end))) &&
      !has(clause, ['no', 'noIdiom', 'busy', 'elsewhere'])
    if (sign === 'out' && !isBefore) for (const id of ids) found.unwanted.add(id)
    else if (ids === mention.ids)
      for (const id of ids) {
        found.wanted.add(id)
        found.stretched.delete(id)
      }
    else stretches.push(new Set(ids.filter((id) => parts.some((part) => part.id === id))))
  }
  const until = clause.findings.filter(({ section }) => section === 'until')
  if (sign === 'in' && until.length > 0 && !own.some((mention) => boundBefore(read, clause, mention, ['until'])))
    found.problem ??= `It is not plain until when "${read.text.slice(clause.start, clause.end).trim()}" is.`
  const [first, ...others] = stretches
  for (const id of first ?? []) {
    // "From lunch until the drinks" is where both hold.
    if (!others.every((other) => other.has(id)) || found.wanted.has(id)) continue
    found.wanted.add(id)
    found.stretched.add(id)
  }
}

/** Parts without a verb: a plain list of them is a choice, anything else is not plain. */
function leave({ read, found }: Reader, sentence: Sentence, clause: Clause, own: readonly PartMention[]): void {
  const ids = own.flatMap((mention) => mention.ids)
  found.clauses.add(clause)
  if (!isBareList(clause, own, read) || sentence.clauses.some((one) => has(one, ['harmless', 'parting']))) {
    found.unclear.push({
      ids,
      isTimeOfDay: own.every(({ by }) => by === 'time-of-day'),
      words: read.text.slice(clause.start, clause.end).trim(),
    })
    return
  }
  found.chosen ||= please.test(read.text.slice(sentence.start, sentence.end))
  for (const id of ids) found.wanted.add(id)
}

/** True where a mention in this clause, one of the sentence's, may choose a part. */
function speaksOf(
  { read, people }: Reader,
  clause: Clause,
  mention: PartMention,
  mentions: readonly PartMention[],
): boolean {
  const namesPart = mentions.some(({ weak, by }) => !weak && by === 'name')
  if (mention.start < clause.start || mention.start >= clause.end || isAside(read.findings, mention)) return false
  if (people.has(firstWord(read, clause)) || late.test(read.marked.slice(clause.start, clause.end))) return false
  if (mention.weak && !namesPart && !has(clause, ['only', 'from', 'until'])) return false
  if (mention.by === 'name') return true
  if (
    mention.by === 'time-of-day' &&
    (isOtherMorning.test(read.marked.slice(Math.max(0, mention.start - 12), mention.start)) ||
      (!has(clause, ['yes', 'warm', 'wish']) && vehicle.test(read.marked.slice(clause.start, clause.end))))
  )
    return false
  if (mention.by === 'time-of-day') return !isMere(clause, mention) && !isMereHabit(clause)
  if (vehicle.test(read.marked.slice(clause.start, clause.end)) && !has(clause, ['yes', 'warm', 'wish', 'yesIdiom']))
    return false
  // An hour counts as a beginning or an end of the guest's day; other hours are trains.
  const before = read.marked.slice(Math.max(0, mention.start - 8), mention.start)
  const isBound = boundBefore(read, clause, mention, ['from', 'until']) !== undefined
  const isAt =
    /(?<![\p{L}])(?:at|by|om|um|gegen|à|vers|for|tegen) $/iu.test(before) &&
    !has(clause, ['busy', 'elsewhere', 'negation', 'no'])
  const speaks = has(clause, ['yes', 'warm', 'wish', 'yesIdiom', 'no', 'noIdiom', 'except', 'only'])
  const isNamed = mentions.some(({ by, start }) => by === 'name' && start >= clause.start && start < clause.end)
  return (
    (isBound && (speaks || isNamed)) ||
    (isAt && has(clause, ['yes', 'warm', 'wish', 'yesIdiom']) && mention.ids.length > 0)
  )
}

/** "No meat at the lunch": what is denied is the food, unless the word stands right before the part. */
function isNeedOnly(read: ReadText, clause: Clause, own: readonly PartMention[]): boolean {
  if (!has(clause, ['need']) || has(clause, ['no', 'noIdiom', 'yes'])) return false
  const excepted = clause.findings.filter(({ section }) => section === 'except')
  return !own.some((mention) => excepted.some(({ end }) => isNear(read, end, mention.start, 8)))
}

/** The parts of a mention, widened by "from", "after" or "until" right before it and "onwards" after it; undefined for an hour at which nothing begins. */
function stretchOf(
  read: ReadText,
  { parts }: Programme,
  mention: PartMention,
  clause: Clause,
): readonly string[] | undefined {
  const from = boundBefore(read, clause, mention, ['from'])
  const until = boundBefore(read, clause, mention, ['until'])
  if (until !== undefined && mention.at !== undefined) return beginBefore(parts, mention.at)
  const first = parts.findIndex(({ id }) => mention.ids.includes(id))
  const last = parts.findLastIndex(({ id }) => mention.ids.includes(id))
  if (first < 0) return undefined
  const ids = parts.map(({ id }) => id)
  const except = boundBefore(read, clause, mention, ['except'])
  if (
    except !== undefined &&
    /(?:before|ahead|prior|vor|voor|vóór|avant) *$/iu.test(read.marked.slice(except.start, except.end))
  )
    return ids.slice(first)
  if (from !== undefined) {
    const isAfter = /^(?:after|na|nach|après|apres)/i.test(read.marked.slice(from.start, from.end))
    return ids.slice(isAfter && mention.by !== 'hour' ? last + 1 : first)
  }
  if (until !== undefined) return ids.slice(0, last + 1)
  if (
    mention.by === 'hour' ||
    /^(?: on(?:wards?)?(?![\p{L}])| an(?![\p{L}])| en verder)/iu.test(read.marked.slice(mention.end))
  )
    return ids.slice(first)
  return mention.ids
}

/** The parts that begin well before an hour: whoever leaves then has been there. Undefined for an hour in the middle of one. */
function beginBefore(parts: Programme['parts'], minutes: number): readonly string[] | undefined {
  const begins = (starts: string): number => Number(starts.slice(0, 2)) * 60 + Number(starts.slice(3))
  const isMidway = parts.some(
    ({ starts, ends }) => begins(starts) < minutes - 30 && begins(ends) > minutes + 45 && begins(ends) > begins(starts),
  )
  return isMidway ? undefined : parts.filter(({ starts }) => begins(starts) <= minutes - 30).map(({ id }) => id)
}

function boundBefore(
  read: ReadText,
  clause: Clause,
  mention: PartMention,
  sections: readonly Section[],
): Finding | undefined {
  return clause.findings.find(
    ({ section, start, end }) =>
      sections.includes(section) &&
      start < mention.start &&
      isNear(read, end, mention.start, mention.by === 'time-of-day' ? 6 : 14),
  )
}

function saysEverything(read: ReadText): boolean {
  return read.sentences.some(({ clauses }) =>
    clauses.some(
      (clause) =>
        has(clause, ['all']) &&
        !has(clause, outward) &&
        (has(clause, inward) || (clause.rest.match(/\p{L}{2,}/gu) ?? []).length <= 2),
    ),
  )
}

function has(clause: Clause, sections: readonly Section[]): boolean {
  return clause.findings.some(({ section }) => sections.includes(section))
}

function firstWord(read: ReadText, clause: Clause): string {
  const [word = ''] = /[\p{L}'-]+/u.exec(read.text.slice(clause.start, clause.end)) ?? []
  return /^(?:van|de|der|den|von|het|la|le|el|ten|ter)$/i.test(word) ? '' : word
}

/** "That morning" in a clause that neither comes nor stays away. */
function isMere(clause: Clause, mention: PartMention): boolean {
  const isWhen = clause.findings.some(
    ({ section, start, end }) => section === 'thatDay' && start <= mention.start && end >= mention.end,
  )
  return (
    isWhen && !has(clause, ['no', 'noIdiom', 'negation', 'except', 'busy', 'bareNo', 'yes', 'warm', 'wish', 'yesIdiom'])
  )
}

/** "I don't converse in the morning": denies something else than coming. */
function isMereHabit(clause: Clause): boolean {
  const unread = (clause.rest.match(/\p{L}{3,}/gu) ?? []).length
  return (
    has(clause, ['negation']) &&
    unread > 3 &&
    !has(clause, ['no', 'noIdiom', 'except', 'busy', 'yes', 'wish', 'warm', 'coming', 'bareNo'])
  )
}

function isAside(findings: readonly Finding[], mention: PartMention): boolean {
  return findings.some(
    ({ section, start, end }) => aside.includes(section) && start <= mention.start && end >= mention.end,
  )
}

function isNear(read: ReadText, end: number, start: number, most: number): boolean {
  return start >= end - 1 && start - end <= most && !/[.;!?]/.test(read.marked.slice(end, start))
}

/** A line such as "Lunch: yes", "Borrel nee", "[x] Conference". */
function listItem(read: ReadText, sentence: Sentence, mentions: readonly PartMention[]): boolean | undefined {
  const line = read.marked.slice(sentence.start, sentence.end)
  const rest = mentions.reduce(
    (text, { start, end }) =>
      `${text.slice(0, start - sentence.start)}${' '.repeat(end - start)}${text.slice(end - sentence.start)}`,
    line,
  )
  const answer =
    /^[\s\-*•·]*(?:\[(?<tick>[ xXvV✓✔]?)\]|(?<box>[☐☑☒✓✔✗✘]))?[\s:=\-–—.,()\d]*(?<word>yes|yep|ja|oui|jawel|x|v|ok|no|nope|nee|nein|non|niet|not)?(?:,? (?:please|graag|gerne|gern|thanks|thank you|bitte|merci|s'il vous plaît))?[\s!.]*$/iu.exec(
      // Where parts stood there are long blanks, and three of these groups take blanks.
      rest.replace(/\s+/g, ' '),
    )?.groups
  if (answer === undefined) return undefined
  if (answer.tick !== undefined) return answer.tick.trim() !== ''
  if (answer.box !== undefined) return '☑☒✓✔'.includes(answer.box)
  if (answer.word === undefined) return undefined
  return /^(?:yes|yep|ja|oui|jawel|x|v|ok)$/i.test(answer.word)
}

/** Nothing but names of parts and the words between them, as in "Morning, lunch, drinks". */
function isBareList(clause: Clause, own: readonly PartMention[], read: ReadText): boolean {
  const text = read.marked.slice(clause.start, clause.end)
  const rest = own.reduce(
    (left, { start, end }) =>
      `${left.slice(0, start - clause.start)}${' '.repeat(end - start)}${left.slice(end - clause.start)}`,
    text,
  )
  return /^\W*(?:(?:and|the|en|de|het|und|die|das|der|et|le|la|les|for|voor|für|pour|to|at|bij|plus|me|mij|mich|moi|please|graag|bitte|gern|gerne|part|bit)\W*)*$/iu.test(
    rest,
  )
}
