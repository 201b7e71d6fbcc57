/**
 * Decides what the remaining text of a reply says: yes, no, or nothing. It decides only where the word tables explain every word of it;
 * whatever is left over, a question mark, a word that limits or postpones, or two readings, and a person must look. Precision before recall.
 */
import { type CompiledRule, compileRules, type Meaning } from './word-rule.ts'
import { englishGreeting, speakingWords as englishSpeaking, englishWords } from './words-en.ts'
import { dutchGreeting, speakingWords as dutchSpeaking, dutchWords } from './words-nl.ts'

export interface TextDecision {
  readonly decision?: 'yes' | 'no' | undefined
  /** The words that decided, as they stand in the mail. */
  readonly evidence: readonly string[]
  /** The rules that fired, by language, meaning and example. */
  readonly rules: readonly string[]
  /** A sentence for staff. */
  readonly why: string
  /** `clear` where the whole text asks for no more mail, `mentioned` where some words do. */
  readonly optOut?: 'clear' | 'mentioned' | undefined
  /** Decided by a mere "yes" or "no": enough for a first answer, not to turn one over. */
  readonly bare?: boolean | undefined
  /** What a person would most likely record; never recorded by itself. */
  readonly hint?: 'yes' | 'no' | undefined
}

/** Longer texts say more than yes or no. */
const maxDecidableLength = 600
const rules = [...compileRules('en', englishWords), ...compileRules('nl', dutchWords)]
const explaining = rules.filter(({ meaning }) => meaning !== 'veto' && meaning !== 'opt-out-hint')
const vetoes = rules.filter(({ meaning }) => meaning === 'veto')
const optOuts = rules.filter(({ meaning }) => meaning === 'opt-out' || meaning === 'opt-out-hint')
const isBare = ({ pattern }: Pick<CompiledRule, 'pattern'>): boolean => /^(yes|no|ja|nee)\(/.test(pattern)
const hints = rules.filter((rule) => (rule.meaning === 'yes' || rule.meaning === 'no') && !isBare(rule))

const speaking = [...englishSpeaking, ...dutchSpeaking].map((word) => word.replace('.', '\\.')).join('|')
const plainWord = `(?!(?:${speaking})(?![\\p{L}']))[\\p{L}][\\p{L}.'/-]*`
const greeting = new RegExp(
  `(?:${englishGreeting}|${dutchGreeting})(?:[ ]${plainWord}){0,6}(?=[ ]?(?:[,!:]|\\n|$))`,
  'iuy',
)
const between = /[\s,.!:;…–—-]*(?:(?:and|en|&)(?![\p{L}'])[\s,]*)?/uy
/** Pictures that agree with any friendly answer. */
const pictures = /🙂|😊|😀|😃|😄|🎉|👍|☺|❤|🥳|\u{fe0f}|[\u{1f3fb}-\u{1f3ff}]|:-?\)/gu

/** True where a line says something, so that it is no mere name or signature. */
export function isSpeaking(line: string): boolean {
  return (
    line.includes('?') ||
    new RegExp(`(?<![\\p{L}'])(?:${speaking})(?![\\p{L}']|-\\p{L})`, 'iu').test(line.replaceAll('’', "'"))
  )
}

/** Reads the text that is left after quote and signature were cut. `names` are the sender's, allowed at the end. */
export function decide(text: string, names: readonly string[] = []): TextDecision {
  const words = text
    .normalize('NFC')
    .replace(/[’‘´`]/g, "'")
    .replace(pictures, ' ')
    .trim()
  const none = (why: string): TextDecision => ({ evidence: [], rules: [], why, hint: hintOf(words) })
  if (!/[\p{L}\p{N}]/u.test(words)) return { evidence: [], rules: [], why: 'It says nothing in words.' }
  if (words.length > maxDecidableLength) return none('It is longer than a plain yes or no.')

  const explained = explain(words, names)
  const has = (meaning: Meaning): boolean => explained.meanings.has(meaning)
  const matched = explained.steps.filter(({ rule }) => rule.meaning !== 'courtesy')
  const evidence = matched.map(({ words: said }) => said)
  const fired = explained.steps.map(({ rule }) => rule.name)
  if (explained.whole && has('opt-out') && !has('yes') && !has('no'))
    return { evidence, rules: fired, why: 'It asks for no more mail and says nothing else.', optOut: 'clear' }
  const optOut = optOuts.find(({ anywhere }) => anywhere.test(words))
  if (optOut !== undefined)
    return { ...none('It may ask for no more mail.'), rules: [optOut.name], optOut: 'mentioned' }
  if (/[?¿]/.test(words)) return none('It asks something.')
  const veto = vetoes
    .map(({ anywhere, name }) => ({ name, said: anywhere.exec(words)?.[0] }))
    .find(({ said }) => said !== undefined)
  if (veto !== undefined)
    return { ...none(`"${veto.said}" may turn, limit or postpone the answer.`), rules: [veto.name] }
  if (!explained.whole) return none(`Not understood: "${snippet(words, explained.reached)}".`)
  if (has('yes') === has('no')) return none(has('yes') ? 'It says yes and no.' : 'It gives no answer in words.')
  const decision = has('yes') ? 'yes' : 'no'
  if (has(decision === 'yes' ? 'with-no' : 'with-yes')) return none('Its words do not agree with each other.')
  const bare = explained.steps.every(({ rule }) => rule.meaning !== decision || isBare(rule))
  return { decision, bare, evidence, rules: fired, why: `It says ${decision}, and every word of it is understood.` }
}

interface Step {
  readonly rule: Pick<CompiledRule, 'name' | 'meaning' | 'pattern'>
  readonly words: string
}
interface Explanation {
  /** True where the rules cover all words. */
  readonly whole: boolean
  /** What the words mean in any reading that covers them all, not only in the first: two readings are no answer. */
  readonly meanings: ReadonlySet<Meaning>
  readonly steps: readonly Step[]
  /** How far any reading came. */
  readonly reached: number
}
type Reading = Omit<Explanation, 'whole' | 'reached'>

/** Covers the text with rules from left to right; each position is solved once, so the work grows with the length only. */
function explain(text: string, names: readonly string[]): Explanation {
  const solved = new Map<number, Reading | undefined>()
  let reached = 0

  function readFrom(start: number): Reading | undefined {
    between.lastIndex = start
    const at = start + (between.exec(text)?.[0].length ?? 0)
    reached = Math.max(reached, at)
    if (at >= text.length) return { meanings: new Set(), steps: [] }
    if (!solved.has(at)) solved.set(at, readAt(at))
    return solved.get(at)
  }

  function readAt(at: number): Reading | undefined {
    const readings: Reading[] = []
    for (const step of stepsAt(at)) {
      const rest = readFrom(at + step.words.length)
      if (rest !== undefined)
        readings.push({ meanings: new Set([step.rule.meaning, ...rest.meanings]), steps: [step, ...rest.steps] })
    }
    const [first] = readings
    return first && { steps: first.steps, meanings: new Set(readings.flatMap(({ meanings }) => [...meanings])) }
  }

  /** The longest match first, since its words are the best evidence. */
  function stepsAt(at: number): Step[] {
    const steps: Step[] = []
    for (const rule of explaining) {
      rule.here.lastIndex = at
      const said = rule.here.exec(text)?.[0]
      if (said) steps.push({ rule, words: said })
    }
    greeting.lastIndex = at
    const greeted = greeting.exec(text)?.[0]
    if (greeted) steps.push({ rule: { name: 'greeting', meaning: 'courtesy', pattern: '' }, words: greeted })
    if (isName(text.slice(at), names))
      steps.push({ rule: { name: 'name', meaning: 'courtesy', pattern: '' }, words: text.slice(at) })
    return steps.sort((one, other) => other.words.length - one.words.length)
  }

  const reading = readFrom(0)
  return {
    whole: reading !== undefined,
    meanings: reading?.meanings ?? new Set(),
    steps: reading?.steps ?? [],
    reached,
  }
}

/** True where nothing but the sender's own name is left: its words, initials and titles. */
function isName(text: string, names: readonly string[]): boolean {
  if (names.length === 0 || text.length > 80) return false
  const known = new Set(names.flatMap((name) => wordsOf(name)))
  const words = wordsOf(text)
  return (
    words.length > 0 &&
    words.every((word) => known.has(word) || /^(\p{L}|dr|drs|ir|mr|mrs|ms|prof|mw|mevr)$/u.test(word)) &&
    !/[\d@?]/.test(text)
  )
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '')
}

/** Which polarity shows through where nothing is decided; refusals are masked first, because "ik kom niet" holds "ik kom". */
function hintOf(text: string): 'yes' | 'no' | undefined {
  const bounded = text.slice(0, maxDecidableLength)
  const refusals = hints.filter(({ meaning }) => meaning === 'no')
  const masked = refusals.reduce((rest, { anywhere }) => rest.replace(anywhere, ' | '), bounded)
  const refuses = masked !== bounded
  const agrees = hints.some(({ meaning, anywhere }) => meaning === 'yes' && anywhere.test(masked))
  return refuses === agrees ? undefined : refuses ? 'no' : 'yes'
}

function snippet(text: string, at: number): string {
  return text
    .slice(at, at + 80)
    .replace(/\s+/g, ' ')
    .trim()
}
