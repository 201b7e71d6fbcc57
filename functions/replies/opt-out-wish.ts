/**
 * Whether a reply asks for no more mail. An opt-out holds for good and over all campaigns, so only plain words count: a request in a sentence
 * that neither asks, denies, limits nor names a condition. Why and with what else: docs/decisions/0007-stop-the-mail-first.md.
 */
import { type Clause, type Finding, type ReadText, readClauses, type Sentence } from './clauses.ts'
import { rules } from './words/all.ts'
import type { Section } from './words/word-table.ts'

export type OptOutWish =
  /** A plain request and nothing else. */
  | 'clear'
  /** A plain request, and more that a person must look at: an answer, a question, a demand to delete data. */
  | 'beside'
  /** It may be meant: a person must look. */
  | 'mentioned'

/** Longer texts say more than a request. */
const maxLength = 2_500
/** What may stand around a request without changing it. */
const around: readonly Section[] = ['optOut', 'courtesy', 'regret', 'harmless']
const turnsRequest: readonly Section[] = ['veto', 'negation', 'counterfactual', 'ask', 'only', 'except', 'limit']
/** "Could you take me off your list?" asks nothing. */
const request =
  /(?<!\p{L})(?:(?:can|could|would|will) you|wil(?:t|len)? (?:je|u|jullie)|(?:kun(?:t|nen)?|kan|zou(?:dt|den)?) (?:je|u|jullie)|(?:können|könnten|koennten|würden|wuerden) sie|pou(?:vez|rriez)[ -]vous)(?!\p{L})/iu
/** Begins what holds only in some case, as the foot of our own mails does. */
const condition =
  /(?<!\p{L})(?:if|unless|should you|als|indien|tenzij|mocht|wenn|falls|sofern|sollten? sie|si|s'il)(?!\p{L})/iu
/** An address to which the mail is to go instead, or a link that stands at the foot of mails. */
const elsewhere =
  /\S@\S|https?:|www\.|(?<!\p{L})(?:new|other|another|different|nieuwe?|ander|neuen?|andere|nouvelle|autre) (?:e-?mail[ -]?)?(?:address|adres|adresse)(?!\p{L})/iu
/** Data protection law gives a right that stopping the mail does not meet. */
const dataRequest =
  /(?<!\p{L})(?:gdpr|avg|dsgvo|rgpd|cnil|data protection|datenschutz|erasure|right to be forgotten|droit à l'oubli|(?:personal |my |persoons|mijn |meine |mes )(?:data|gegevens|\p{L}+ daten|daten|données))(?!\p{L})/iu
const nameLine = /^(?:(?:\p{Lu}[\p{L}.'-]*|van|de|den|der|von|du|la|le)[\s,]*){1,8}$/u

/** Characters; a longer text is no plain wish whatever follows. */
const maxRead = 3_000

export function readOptOut(typed: string): OptOutWish | undefined {
  const read = readClauses(typed.slice(0, maxRead), rules, { dates: [] })
  const wishes = read.findings.filter(({ section }) => section === 'optOut')
  const isHinted = wishes.length > 0 || read.findings.some(({ section }) => section === 'optOutHint')
  if (!isHinted) return undefined
  const plain = wishes.filter((wish) => standsPlain(wish, wishes, read))
  if (plain.length === 0 || elsewhere.test(read.text) || read.text.length > maxLength) return 'mentioned'
  if (!saysMore(read, wishes)) return 'clear'
  return plain.every((wish) => isButton(wish, read)) ? 'mentioned' : 'beside'
}

function saysMore({ text, findings, sentences }: ReadText, wishes: readonly Finding[]): boolean {
  const asks = ({ isQuestion, start, end }: Sentence): boolean => isQuestion && !request.test(text.slice(start, end))
  const isUnread = (clause: Clause): boolean => words(clause.rest) > 3 && !nameLine.test(said(clause, text).trim())
  return (
    dataRequest.test(text) ||
    findings.some((finding) => !around.includes(finding.section) && !isWithin(finding, wishes)) ||
    sentences.some((sentence) => asks(sentence) || sentence.clauses.some(isUnread))
  )
}

/** In its own clause nothing understood stands beside it, at most a few words before it and none behind. */
function standsPlain(wish: Finding, wishes: readonly Finding[], { sentences, text }: ReadText): boolean {
  const sentence = sentences.find(({ start, end }) => wish.start >= start && wish.start < end)
  const clause = sentence?.clauses.find(({ start, end }) => wish.start >= start && wish.start < end)
  if (sentence === undefined || clause === undefined) return false
  const before = clause.rest.slice(0, Math.max(0, wish.start - clause.start))
  const behind = clause.rest.slice(Math.max(0, wish.end - clause.start))
  const others = (each: Clause): readonly Finding[] => each.findings.filter((finding) => !isWithin(finding, wishes))
  return (
    (!sentence.isQuestion || request.test(said(sentence, text))) &&
    !sentence.clauses.some((each) => others(each).some(({ section }) => turnsRequest.includes(section))) &&
    others(clause).every(({ section }) => around.includes(section) || section === 'turn') &&
    !condition.test(said(sentence, text)) &&
    words(before) <= 3 &&
    words(behind) === 0
  )
}

/** "Unsubscribe" on a line of its own beside other words: left over from the foot of a mail, not said. */
function isButton(wish: Finding, { text }: ReadText): boolean {
  const isAlone = /(?:^|\n)\W*$/.test(text.slice(0, wish.start)) && /^\W*(?:\n|$)/.test(text.slice(wish.end))
  return isAlone && !/\s/.test(said(wish, text))
}

function isWithin({ start, end }: Finding, wishes: readonly Finding[]): boolean {
  return wishes.some((wish) => start >= wish.start && end <= wish.end)
}

function said({ start, end }: { readonly start: number; readonly end: number }, text: string): string {
  return text.slice(start, end)
}

function words(rest: string): number {
  return (rest.match(/\p{L}{2,}/gu) ?? []).length
}
