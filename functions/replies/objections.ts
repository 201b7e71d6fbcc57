/** What speaks against recording an answer although somebody says yes: a doubt, a limit, a turn, a question on which it hangs. */
import { dayInQuestion, elsewhere, wrongDay } from './another-event.ts'
import type { Clause, Finding, Sentence } from './clauses.ts'
import { strayWords } from './plain-words.ts'
import { merelySorry, type Statements, strongNo, strongYes } from './statements.ts'
import type { Section } from './words/word-table.ts'

/** What speaks against recording a yes; undefined where nothing does. */
export function objectionToYes(
  s: Statements,
  yes: readonly Finding[],
  strength: 'strong' | 'soft' | 'bare',
): string | undefined {
  if (s.read.marked.includes('¥')) return 'It names days that hold the day of the event.'
  const day = wrongDay(s, yes) ?? dayInQuestion(s)
  if (day !== undefined) return `"${day}" is not the day of the event.`
  const other = yes.map((finding) => elsewhere(s, finding)).find((words) => words !== undefined)
  if (other !== undefined) return `It may speak of something else: "${other}".`
  const open = strength === 'strong' ? undefined : s.read.sentences.find((sentence) => leavesOpen(s, sentence, yes))
  if (open !== undefined) return `Not understood: "${s.read.text.slice(open.start, open.end).trim()}".`
  for (const sentence of s.read.sentences) {
    if (sentence.isQuestion) continue
    for (const [index, clause] of sentence.clauses.entries()) {
      if (s.parts.clauses.has(clause)) continue
      const objection = objectionOf(s, { sentence, clause, index, yes, strength })
      if (objection !== undefined) return `"${s.words(clause)}" ${objection}.`
    }
  }
  return undefined
}

/** Beside a mere wish: a sentence about what the guest can, must or will do, of which no rule knows what it says. */
function leavesOpen(s: Statements, sentence: Sentence, yes: readonly Finding[]): boolean {
  if (sentence.isQuestion || yes.some((finding) => s.sentenceOf(finding) === sentence)) return false
  const words = s.read.marked.slice(sentence.start, sentence.end)
  const first = /(?<![\p{L}])(?:i|i'(?:ll|m|d|ve)|let me|we|ik|wij|ich|wir|je|j'|nous)(?![\p{L}])/iu
  const does =
    /(?<![\p{L}])(?:can|could|will|have to|need|must|may|might|see what|moet|kan|zal|ga|zou|muss|kann|werde|müsste|dois|peux|vais)(?![\p{L}])|'ll(?![\p{L}])|let me/iu
  const unread = sentence.clauses.reduce(
    (sum, clause) => sum + (s.isNeed(clause) || s.parts.clauses.has(clause) ? 0 : s.unreadWords(clause)),
    0,
  )
  return unread >= 3 && first.test(words) && does.test(words)
}

interface ClauseInView {
  readonly sentence: Sentence
  readonly clause: Clause
  /** Where the clause stands in its sentence. */
  readonly index: number
  readonly yes: readonly Finding[]
  readonly strength: 'strong' | 'soft' | 'bare'
}

/** What a single clause does to a yes, as the end of a sentence. */
function objectionOf(s: Statements, view: ClauseInView): string | undefined {
  const { clause, yes, strength } = view
  const has = (section: Section): boolean => s.clauseHasSection(clause, section)
  const isTheirs = yes.some(({ start }) => start >= clause.start && start < clause.end)
  const choosesParts = s.parts.wanted.size + s.parts.unwanted.size > 0
  if (s.goesOnAboutNeed(clause)) return undefined
  if (!isTheirs && s.unreadWords(clause) >= 2 && decidesForGuest.test(s.read.marked.slice(clause.start, clause.end)))
    return 'may decide about it'
  if (
    !isTheirs &&
    s.unreadWords(clause) >= 3 &&
    has('thatDay') &&
    !has('courtesy') &&
    !has('earlierNo') &&
    !harmlessDay.test(s.read.marked.slice(clause.start, clause.end)) &&
    onThatDay.test(s.read.marked.slice(clause.start, clause.end)) &&
    !choosesParts &&
    !has('coming') &&
    !s.isPartyClause(clause)
  )
    return 'names something else on the day'
  if (has('limit') && !isSlightlyLate(s, clause)) return 'may limit the answer'
  if (s.isNeed(clause)) return undefined
  if (
    isTheirs &&
    strayWords(s, clause).length > 0 &&
    !s.isPartyClause(clause) &&
    !s.clauseHasSection(clause, 'earlierNo') &&
    !s.clauseHasSection(clause, 'instead')
  )
    return `holds words that may change it (${strayWords(s, clause).join(', ')})`
  if (has('no') || has('noIdiom')) return 'may speak against it'
  if (regrets(s, clause) && s.parts.unwanted.size === 0) return 'may speak against it'
  if (has('coming') && !s.isPartyClause(clause) && (strength !== 'strong' || s.namesOthers(clause)))
    return 'may speak of somebody else, or of something else'
  if (has('except') && strength !== 'strong') return 'may limit the answer'
  if (!choosesParts && namesStrayHour(s, clause)) return 'names a time at which nothing begins'
  if (has('negation') && denies(s, view, isTheirs, choosesParts)) return 'may turn the answer'
  if (has('turn') && (strength !== 'strong' || !isHarmlessTurn(s, view))) return 'may turn the answer'
  if (isTheirs && has('only')) return 'may limit the answer'
  if (isTheirs && aTime.test(s.read.marked.slice(clause.start, clause.end)))
    return 'names a time at which nothing begins'
  return undefined
}

/** Somebody or something that may still say no. */
const decidesForGuest =
  /(?<![\p{L}])(?:my (?:boss|manager|dean|chief)|approval|approv\p{L}*|(?:my|annual|the) leave|leave (?:request|application)|rota|roster|budget|finance|funding|final (?:word|say)|last word|decid\p{L}*|agrees?|allows?|permits?|my secretary|mijn (?:baas|chef)|leidinggevende|verlof\p{L}*|rooster|toestemming|beslis\p{L}*|toelaat|secretaresse|urlaub\p{L}*|genehmig\p{L}*|dienstplan|entscheid\p{L}*|chefin?|congé|planning|décid\p{L}*|autoris\p{L}*|accord)(?![\p{L}])/iu
const harmlessDay =
  /(?<![\p{L}])(?:invitation|uitnodiging|einladung|thanks?|dank|was|were|had|free|vrij|frei|libre|stuck|no longer|londen|london|londres|vorgemerkt|afgemeld|abgesagt|staying with)(?![\p{L}])/iu
const onThatDay =
  /¤|¥|(?<![\p{L}])(?:that|this|die|diezelfde|dezelfde|diesem|dem|ce|cette) (?:very )?(?:day|week|morning|afternoon|evening|dag|ochtend|middag|avond|tag|woche|morgen|jour|semaine|matin)|jour-là|semaine-là/iu

/** A word of regret that is more than an apology. */
function regrets(s: Statements, clause: Clause): boolean {
  const said = clause.findings.filter(({ section }) => section === 'regret').map((finding) => s.said(finding))
  return said.length > 0 && !merelySorry.test(said.join(' '))
}

/** A denial that may reach the yes: in its own clause, behind it in the sentence, or after a word that turns. */
function denies(
  s: Statements,
  { sentence, clause, index, yes, strength }: ClauseInView,
  isTheirs: boolean,
  choosesParts: boolean,
): boolean {
  if (isTheirs || strength !== 'strong') return true
  const isBehind = yes.some((finding) => s.sentenceOf(finding) === sentence && finding.start < clause.start)
  if (isBehind && !choosesParts && !s.goesOnAboutNeed(clause) && !isAboutThird(s, clause)) return true
  const before = sentence.clauses[index - 1]
  const isTurned =
    s.clauseHasSection(clause, 'turn') ||
    (before !== undefined && s.clauseHasSection(before, 'turn') && s.unreadWords(before) === 0)
  return isTurned || (s.clauseHasSection(clause, 'thatDay') && !choosesParts)
}

/** "… and she refuses to have it in the house". */
function isAboutThird(s: Statements, clause: Clause): boolean {
  const words = s.read.marked.slice(clause.start, clause.end)
  const third =
    /(?<![\p{L}])(?:he|she|it|they|that|which|who|hij|zij|ze|het|die|er|sie|es|il|elle|ça|cela|qui|ils|elles)(?![\p{L}])/iu
  const first = /(?<![\p{L}])(?:i|i'(?:ll|m|d|ve)|we|ik|wij|ich|wir|je|j'|nous)(?![\p{L}])/iu
  return third.test(words) && !first.test(words)
}

/** "I'll have to slope off at 3": an hour of the guest's own that fits no part. */
function namesStrayHour(s: Statements, clause: Clause): boolean {
  const words = s.read.marked.slice(clause.start, clause.end)
  const own = /(?<![\p{L}])(?:i|i'(?:ll|m|d|ve)|we|ik|wij|we|ich|wir|je|j'ai|nous|§+|me|mij|mich)(?![\p{L}])/iu
  const sentence = s.read.sentences[clause.sentence] as Sentence
  const vehicle =
    /(?<![\p{L}])(?:train|flight|plane|bus|ferry|eurostar|trein|vlucht|vlieg\p{L}*|zug|flug|fliege|vol|avion|land(?:e|et|ing|t)?)(?![\p{L}])/iu
  if (withinProgramme(s, words)) return true
  return hourOf(words) && own.test(s.read.marked.slice(sentence.start, sentence.end)) && !vehicle.test(words)
}

/** A train or a meeting in the middle of the programme: "my train back leaves at 15:00". */
function withinProgramme(s: Statements, words: string): boolean {
  const { campaign } = s.context
  if (campaign === undefined) return false
  const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
  const starts = campaign.parts.map((part) => minutes(part.starts))
  const first = Math.min(...starts)
  const last = Math.max(...campaign.parts.map((part) => minutes(part.ends)))
  return [
    ...words.matchAll(
      /(?<![\d.,:])([01]?\d|2[0-3])[:.h]([0-5]\d)(?!\d)|(?<![\d.,:])(\d{1,2}) ?(?:uur|uhr|am|pm|heures|h)(?![\p{L}\d])/giu,
    ),
  ].some(([said, hour, minute, alone]) => {
    const at =
      Number(hour ?? alone) * 60 + Number(minute ?? 0) + (/pm/i.test(said) && Number(hour ?? alone) < 12 ? 12 * 60 : 0)
    return at > first + 15 && at < last - 15 && !starts.some((start) => Math.abs(start - at) <= 10)
  })
}

/** "… but I need a parking place", "… but that is no trouble": turned to what cannot change the answer. */
function isHarmlessTurn(s: Statements, { sentence, index }: ClauseInView): boolean {
  const rest = sentence.clauses.slice(index)
  const risky: readonly Section[] = [
    'negation',
    'limit',
    'only',
    'coming',
    'thatDay',
    'regret',
    'busy',
    'except',
    'until',
    'ask',
  ]
  const isPlain = rest.every(
    ({ start, end, findings }) =>
      !findings.some(({ section }) => risky.includes(section)) && !aTime.test(s.read.marked.slice(start, end)),
  )
  if (isPlain) return true
  return rest.some(
    (clause) =>
      s.isNeed(clause) ||
      s.parts.clauses.has(clause) ||
      clause.findings.some(({ section }) => [...strongYes, 'warm', 'wish', 'harmless'].includes(section)),
  )
}

function isSlightlyLate(s: Statements, clause: Clause): boolean {
  return /(?:few|couple of|five|ten|\d{1,2}) min|(?:a (?:bit|little|touch|tad)|slightly|iets|ietsje|wat|paar minu\p{L}*|etwas|ein bisschen|un peu) (?:late|later|spät\p{L}*|verlaat|en retard)/iu.test(
    s.read.marked.slice(clause.start, clause.end),
  )
}

/** A question on which the answer may hang; practical ones beside a plain answer go to staff with it. */
export function questionThatDecides(s: Statements): string | undefined {
  for (const sentence of s.read.sentences) {
    if (!sentence.isQuestion) continue
    const sections = sentence.clauses.flatMap(({ findings }) => findings.map(({ section }) => section))
    if (sections.some((section) => section === 'yesIdiom')) continue
    if (
      sections.includes('need') &&
      !sections.some((section) => [...strongYes, ...strongNo, 'coming'].includes(section))
    )
      continue
    if (
      sections.some((section) =>
        ['no', 'noIdiom', 'yes', 'wish', 'limit', 'only', 'instead', 'counterfactual', 'ask'].includes(section),
      )
    )
      return s.read.text.slice(sentence.start, sentence.end).trim()
  }
  return undefined
}

export const aTime = /(?<![\d.,:])(?:[01]?\d|2[0-3])[:.h][0-5]\d(?!\d)|(?<!\d)\d{1,2} ?(?:am|pm|uur|uhr|h)(?![\p{L}])/iu

/** True where words name an hour of the day. */
function hourOf(words: string): boolean {
  return (
    aTime.test(words) ||
    /(?<![\p{L}])(?:at|by|until|till|om|tot|tegen|rond|um|bis|gegen|à|vers|jusqu'à) (?:about |around )?(?:\d{1,2}(?! ?%|\p{L}|\d|[:.]\d)|one|two|three|four|five|six|seven|eight|ten|eleven|twelve|een|twee|drie(?:ën)?|vier(?:en)?|vijf|vijven|zes|zessen|elf|elven|drei|vier|fünf|sechs|zehn|elf)(?![\p{L}])/iu.test(
      words,
    )
  )
}
