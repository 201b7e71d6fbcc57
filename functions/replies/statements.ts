/**
 * What a reply states, and who states it: the findings of the word tables seen as statements of the guest, of somebody else, or of nobody.
 */
import type { Clause, Finding, ReadText, Sentence } from './clauses.ts'
import type { DecideContext } from './decide.ts'
import type { PartsReading } from './read-parts.ts'
import { readParty } from './read-people.ts'
import type { Section } from './words/word-table.ts'

export const strongYes: readonly Section[] = ['yes', 'yesIdiom']
export const strongNo: readonly Section[] = ['no', 'noIdiom']
/** A statement that names its speaker as the guest. */
const speakerFirst =
  /^(?:i(?:'|(?![\p{L}]))|we(?:'|(?![\p{L}]))|§|ik |wij |we |ich |wir |je |j'|nous |both of us|my |mijn |m'n |meine? |unsere? |mon |ma )/iu
/** Somebody else as the subject right before a statement. */
const otherSubject =
  /(?<![\p{L}])(?:he|she|they|you|u|jullie|vous|ihr|who|nobody|(?:my|our|his|her) (?!(?:schedule|diary|agenda|calendar|timetable|work|workload|commitments?|health|doctors?|duties|job|rota|clinic|regret|apologies|sorrow|plans?|great|deep|sincere)(?![\p{L}]))[\p{L}-]+(?: \p{Lu}[\p{L}'-]+)*|(?:mr|mrs|ms|dr|prof|professor) [\p{L}'-]+|hij|zij(?! (?:graag|gaarne))|ze|(?:mijn|m'n|onze) (?!(?:agenda|werk|gezondheid|spijt|rooster|planning|grote|dienst)(?![\p{L}]))[\p{L}-]+(?: \p{Lu}[\p{L}'-]+)*|er(?= (?:kann|kommt|wird|ist|hat))|sie(?= (?:kann|kommt|wird|ist|hat))|(?:mein|meine|unser|unsere) (?!(?:terminkalender|kalender|arbeit|gesundheit|großes|bedauern|dienst)(?![\p{L}]))[\p{L}-]+(?: \p{Lu}[\p{L}'-]+)*|elle|il(?! (?:m'est|me sera|n'est|ne m))|(?:mon|ma|notre) (?!(?:agenda|emploi|travail|santé|regret|grand)(?![\p{L}]))[\p{L}-]+(?: \p{Lu}[\p{L}'-]+)*)(?: (?:also|too|sadly|unfortunately|ook|helaas|auch|leider|aussi|both))* *$/iu

/** An apology, which leaves the answer as it is. */
export const merelySorry = /^(?:(?:so |very )?sorry|apologies|excuses|entschuldigung|pardon|damn)/i

export class Statements {
  readonly read: ReadText
  readonly parts: PartsReading
  readonly context: DecideContext
  readonly findings: readonly Finding[]

  constructor(read: ReadText, parts: PartsReading, context: DecideContext) {
    this.read = read
    this.parts = parts
    this.context = context
    this.findings = read.findings
  }

  /** "My husband won't be able to make it", "he says 'I can't come'": somebody else's statement. */
  isOthers({ start, section }: Finding): boolean {
    if (!strongYes.includes(section) && !strongNo.includes(section)) return false
    const clause = this.clauseOf({ start } as Finding)
    if (clause === undefined || speakerFirst.test(this.read.marked.slice(start))) return false
    return otherSubject.test(this.read.marked.slice(clause.start, start))
  }

  isQuoted({ start }: Finding): boolean {
    return this.read.quotes.some((quote) => start >= quote.start && start < quote.end)
  }

  /** "I can't stand for long": what is denied is not the event. */
  isDeniedNeed(finding: Finding): boolean {
    const clause = this.clauseOf(finding)
    return (
      strongNo.includes(finding.section) &&
      clause !== undefined &&
      this.isNeed(clause) &&
      !this.parts.clauses.has(clause)
    )
  }

  /** Occupied, or in a place with a name of its own that is not the event's. */
  away(): readonly Finding[] {
    const titles = this.context.campaign === undefined ? '' : `|${titleWords(this.context.campaign)}`
    const here = new RegExp(`(?:london|londen|londres|england|engeland|uk${titles})`, 'iu')
    return this.statements(['busy', 'elsewhere']).filter((finding) => {
      if (
        /(?<![\p{L}])(?:no longer|not|niet meer|niet|nicht mehr|nicht|plus|pas)(?: [\p{L}]+)? $/iu.test(
          this.read.marked.slice(0, finding.start),
        )
      )
        return false
      if (finding.section === 'busy') return true
      const [last = ''] = /[\p{L}'-]+$/u.exec(this.said(finding)) ?? []
      return /^\p{Lu}\p{Ll}/u.test(last) && !here.test(last)
    })
  }

  statements(sections: readonly Section[]): readonly Finding[] {
    return this.findings.filter(
      (finding) =>
        sections.includes(finding.section) &&
        !this.sentenceOf(finding)?.isQuestion &&
        !this.isDeniedNeed(finding) &&
        !this.isOthers(finding),
    )
  }

  /** A mere word counts only where a sentence begins. */
  bare(section: 'bareYes' | 'bareNo'): readonly Finding[] {
    return this.of(section).filter((finding) => {
      const clause = this.clauseOf(finding)
      if (section === 'bareNo' && clause !== undefined && this.isNeed(clause)) return false
      const sentence = this.sentenceOf(finding)
      if (sentence === undefined || sentence.isQuestion) return false
      // "Yes: 31" counts others.
      if (/^ ?: ?\d/.test(this.read.marked.slice(finding.end))) return false
      const before = this.read.marked.slice(sentence.start, finding.start)
      const leading = this.findings.filter(
        ({ start, end, section: other }) =>
          start >= sentence.start &&
          end <= finding.start &&
          ['courtesy', 'regret', 'harmless', 'bareYes', 'bareNo'].includes(other),
      )
      const unread = leading.reduce(
        (text, { start, end }) =>
          `${text.slice(0, start - sentence.start)}${' '.repeat(end - start)}${text.slice(end - sentence.start)}`,
        before,
      )
      return !/\p{L}{2,}/u.test(unread)
    })
  }

  /** Where the first words stand that are more than a greeting or thanks. */
  firstSpeaking(): number | undefined {
    for (const sentence of this.read.sentences)
      for (const clause of sentence.clauses) {
        const finding = clause.findings.find(({ section }) => !['courtesy', 'regret', 'harmless'].includes(section))
        if (finding !== undefined) return finding.start
        if (this.unreadWords(clause) > 2) return clause.start
      }
    return undefined
  }

  isAboutParts(finding: Finding): boolean {
    const clause = this.clauseOf(finding)
    return clause !== undefined && this.parts.clauses.has(clause)
  }

  /** What could be about another matter counts where nothing says yes or no plainly. */
  distractions(): readonly Finding[] {
    const isPlain = this.statements([...strongYes, ...strongNo]).length > 0
    return isPlain ? [] : this.of('distraction').filter((finding) => !this.sentenceOf(finding)?.isQuestion)
  }

  /** "If they cannot promise that", beside a plain answer in another sentence: a condition for somebody else. */
  isAboutOthers(finding: Finding): boolean {
    const sentence = this.sentenceOf(finding)
    const plain = this.statements([...strongYes, ...strongNo])
    if (sentence === undefined || plain.length === 0 || plain.some((one) => this.sentenceOf(one) === sentence))
      return false
    return (
      /^(?:if|als|wenn|si)$/i.test(this.said(finding)) &&
      /^ (?:they|there happen|anyone|the (?:kitchen|caterers?|chef)|zij|ze|men|de (?:keuken|catering)|die küche|ils|la cuisine)(?![\p{L}])/iu.test(
        this.read.marked.slice(finding.end),
      )
    )
  }

  /** A doubt in another sentence than a plain refusal, and about something else than coming or sending somebody. */
  isBesideRefusal(finding: Finding): boolean {
    const sentence = this.sentenceOf(finding)
    const no = this.statements(strongNo).filter((one) => !this.isAboutParts(one))
    if (sentence === undefined || no.length === 0 || this.statements(strongYes).length > 0) return false
    if (no.some((one) => this.sentenceOf(one) === sentence)) return false
    const touches: readonly Section[] = [
      'coming',
      'yes',
      'yesIdiom',
      'wish',
      'warm',
      'instead',
      'ask',
      'only',
      'limit',
      'bareYes',
      'thatDay',
    ]
    const words = this.read.marked.slice(sentence.start, sentence.end)
    const others =
      /(?<![\p{L}])(?:colleague|collega|kolleg\p{L}*|collègue|someone|somebody|iemand|jemand|quelqu'un|one of|team|online|remote|afternoon|morning|place|plek|platz|vervang\p{L}*|replac\p{L}*|instead|stand in|vakgroep|department|vertret\p{L}*|remplac\p{L}*)(?![\p{L}])/iu
    const unread = sentence.clauses.reduce((sum, clause) => sum + this.unreadWords(clause), 0)
    return (
      unread >= 3 &&
      !others.test(words) &&
      !sentence.clauses.some(({ findings }) => findings.some(({ section }) => touches.includes(section)))
    )
  }

  /** A clause that goes on about a need named before it in the sentence. */
  goesOnAboutNeed(clause: Clause): boolean {
    const { clauses } = this.read.sentences[clause.sentence] as Sentence
    const plain: readonly Section[] = [
      'courtesy',
      'harmless',
      'need',
      'negation',
      'including',
      'limit',
      'only',
      'bareNo',
    ]
    const index = clauses.indexOf(clause)
    return (
      clauses.slice(0, index).some((one) => this.isNeed(one)) &&
      clause.findings.every(({ section }) => plain.includes(section))
    )
  }

  /** "Vegetarian, if it's not a bother": the condition is about the need. */
  isNeedBeside(finding: Finding): boolean {
    const clauses = this.sentenceOf(finding)?.clauses ?? []
    const index = clauses.findIndex(({ start, end }) => finding.start >= start && finding.start < end)
    const speaks = (clause: Clause | undefined): boolean =>
      clause?.findings.some(({ section }) =>
        [...strongYes, ...strongNo, 'wish', 'warm', 'bareYes', 'bareNo', 'coming'].includes(section),
      ) === true
    const near = [clauses[index - 1], clauses[index]]
    return near.some((clause) => clause !== undefined && this.isNeed(clause)) && !near.some(speaks)
  }

  /** True where somebody else than the guest may be the one who comes. */
  namesOthers(clause: Clause): boolean {
    const words = this.read.marked.slice(clause.start, clause.end)
    const vehicle =
      /(?<![\p{L}])(?:train|flight|plane|bus|ferry|eurostar|trein|vlucht|vliegtuig|boot|zug|flug|flieger|vol|avion)(?![\p{L}])/iu
    const others =
      /(?<![\p{L}])(?:he|she|they|who|someone|somebody|everyone|everybody|anyone|people|colleagues?|team|hij|zij|ze|iemand|collega\p{L}*|mensen|wie|sie|jemand|kolleg\p{L}*|leute|ils?|elles?|quelqu'un|collègues?|my|our|mijn|onze|meine?[rnms]?|unsere?[rnms]?|mon|ma|mes|notre|nos|another|other|next|last|andere?|vorige?|volgende?|letzte\p{L}*|nächste\p{L}*)(?![\p{L}])/iu
    const named =
      /(?<=[\p{L},] )\p{Lu}\p{Ll}+ (?:is|will|kommt|komt|vient|arrives|attends|comes|gaat|wird|sera)(?![\p{L}])/u
    return !vehicle.test(words) && (others.test(words) || named.test(words))
  }

  isPartyClause(clause: Clause): boolean {
    return readParty({ ...this.read, marked: this.read.marked.slice(clause.start, clause.end) }).party !== undefined
  }

  isNeed(clause: Clause): boolean {
    return this.clauseHasSection(clause, 'need')
  }

  isOnlyCourtesy(): boolean {
    return this.read.sentences.every(
      ({ clauses, isQuestion }) =>
        !isQuestion &&
        clauses.every(
          (clause) =>
            this.unreadWords(clause) <= 2 &&
            clause.findings.every(
              ({ section }) =>
                section === 'courtesy' || section === 'harmless' || section === 'need' || section === 'including',
            ),
        ),
    )
  }

  unreadWords(clause: Clause): number {
    return (clause.rest.match(/[\p{L}]{2,}/gu) ?? []).filter(
      (word) =>
        !/^(?:and|but|so|en|maar|dus|und|aber|et|mais|the|de|het|der|die|das|le|la|it|is|to|of|for|me|too|also|then|ook|dan|auch|aussi|there|all|with|at|on)$/i.test(
          word,
        ),
    ).length
  }

  unread(): string {
    const clause = this.read.sentences
      .flatMap(({ clauses }) => clauses)
      .find((candidate) => this.unreadWords(candidate) > 2)
    return clause === undefined ? this.read.text.slice(0, 80) : this.words(clause)
  }

  follows(finding: Finding, others: readonly Finding[]): boolean {
    const last = others.at(-1)
    return last !== undefined && finding.start > last.start
  }

  /** A word of regret that is more than "sorry". */
  regrets(): boolean {
    return this.of('regret').some((finding) => !merelySorry.test(this.said(finding)))
  }

  turnsInto(finding: Finding): boolean {
    const sentence = this.sentenceOf(finding)
    return (
      sentence !== undefined && this.of('turn').some(({ start }) => start >= sentence.start && start < finding.start)
    )
  }

  clauseHas(finding: Finding, sections: readonly Section[]): boolean {
    return this.clauseOf(finding)?.findings.some(({ section }) => sections.includes(section)) === true
  }

  clauseHasSection(clause: Clause, section: Section): boolean {
    return clause.findings.some((finding) => finding.section === section)
  }

  sentenceHas(finding: Finding, sections: readonly Section[]): boolean {
    return (
      this.sentenceOf(finding)?.clauses.some(({ findings }) =>
        findings.some(({ section }) => sections.includes(section)),
      ) === true
    )
  }

  sentenceNamesDay(finding: Finding): boolean {
    const sentence = this.sentenceOf(finding)
    return sentence !== undefined && /[¤¥]/u.test(this.read.marked.slice(sentence.start, sentence.end))
  }

  clauseOf({ start }: Finding): Clause | undefined {
    return this.read.sentences
      .flatMap(({ clauses }) => clauses)
      .find((clause) => start >= clause.start && start < clause.end)
  }

  sentenceOf({ start }: Finding): Sentence | undefined {
    return this.read.sentences.find((sentence) => start >= sentence.start && start < sentence.end)
  }

  has(section: Section): boolean {
    return this.findings.some((finding) => finding.section === section)
  }

  of(...sections: readonly Section[]): readonly Finding[] {
    return this.findings.filter(({ section }) => sections.includes(section))
  }

  said({ start, end }: Finding): string {
    return this.read.text.slice(start, end)
  }

  words({ start, end }: Clause): string {
    return this.read.text.slice(start, end).trim().slice(0, 80)
  }
}

export function titleWords({ title, parts }: NonNullable<DecideContext['campaign']>): string {
  const texts = [title, ...parts.map((part) => part.title)].flatMap((words) =>
    typeof words === 'string' ? [words] : Object.values(words),
  )
  return [
    ...new Set(texts.flatMap((text) => (text ?? '').split(/[^\p{L}]+/u)).filter((word) => word.length >= 4)),
  ].join('|')
}

/** What people call the event, in four languages. */
export const eventNouns =
  'event|symposium|conference|mini-?conference|meeting|day|programme|program|invitation|gathering|occasion|session|reception|party|do|full|whole|entire|19th|evening|afternoon|morning|rest|others|team|festivities|celebrations?|table|lot|trip|pleasure|fun|bijeenkomst|dag|programma|uitnodiging|evenement|congres|feest|hele|volledige|conferentie|partij|veranstaltung|tag|programm|einladung|tagung|konferenz|ganzen?|treffen|journée|jour|événement|evenement|invitation|programme|colloque|conférence|réunion|rencontre|totalité|fête'
