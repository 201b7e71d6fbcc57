/**
 * Decides what a reply says: yes, no, or nothing, for which parts, with how many people. The tables in words/ find what was said; the rules here say what it
 * amounts to. A doubt, a condition, a postponement, or anything that could turn the answer and is not understood, and a person must look.
 * Precision before recall: a rule that is missing costs a glance, never a wrong answer.
 */
import type { Campaign } from '../campaigns/campaign.ts'
import { datedElsewhere } from './another-event.ts'
import { type Finding, type ReadText, readClauses } from './clauses.ts'
import { aTime, objectionToYes, questionThatDecides } from './objections.ts'
import { strayWords } from './plain-words.ts'
import { type Programme, readProgramme } from './programme-words.ts'
import { type PartsReading, readParts } from './read-parts.ts'
import { type Delegate, namedPeople, readParty } from './read-people.ts'
import { readTicks } from './read-ticks.ts'
import { Statements, strongNo, strongYes } from './statements.ts'
import { rules } from './words/all.ts'

export type { Delegate } from './read-people.ts'

export interface TextDecision {
  readonly decision?: 'yes' | 'no' | undefined
  /** Ids of the parts that a yes is for; undefined where it is for all of them or none is named. */
  readonly parts?: readonly string[] | undefined
  /** How many people come, the guest included, where it is said. */
  readonly party?: number | undefined
  /** Who comes instead of the guest, where a no names somebody. */
  readonly delegate?: Delegate | undefined
  /** Needs and the like, word for word, for staff. */
  readonly remarks?: string | undefined
  /** A question beside the answer, word for word. */
  readonly question?: string | undefined
  /** The words that decided, as they stand in the mail. */
  readonly evidence: readonly string[]
  /** The rules that fired, by language, meaning and example. */
  readonly rules: readonly string[]
  /** A sentence for staff. */
  readonly why: string
  /** Decided by a mere "yes" or "no": enough for a first answer, not to turn one over. */
  readonly bare?: boolean | undefined
  /** What a person would most likely record; never recorded by itself. */
  readonly hint?: 'yes' | 'no' | undefined
  /** `nothing` where there is nothing but courtesy: no answer, and nothing that could change one. */
  readonly says: 'nothing' | 'something'
}

/** What helps to read a text: who wrote it, whom it is about, and the programme it speaks of. */
export interface DecideContext {
  /** The sender's names, which may stand at the end. */
  readonly names?: readonly string[] | undefined
  /** The guest's name, where somebody else may speak for the guest. */
  readonly guest?: string | undefined
  /** Without it no part of a programme is recognised. */
  readonly campaign?: Pick<Campaign, 'parts' | 'title'> | undefined
}

/** Longer texts say more than an answer. */
const maxDecidableLength = 2_500

export function decide(typed: string, context: DecideContext = {}): TextDecision {
  // Before any rule looks at it: their work grows with the length.
  if (typed.trim().length > maxDecidableLength)
    return { evidence: [], rules: [], why: 'It is too long for a plain answer.', says: 'something' }
  const ticked = readTicks(typed)
  const read = readText(ticked, context)
  const parts = context.campaign === undefined ? noParts : readParts(read, programmeOf(context.campaign))
  const verdict = new Verdict(read, parts, context)
  return isThumbsUp(typed) ? verdict.agreement() : verdict.decision()
}

/** A programme's words are compiled once. */
const programmes = new WeakMap<object, Programme>()

function programmeOf(campaign: NonNullable<DecideContext['campaign']>): Programme {
  const known = programmes.get(campaign) ?? readProgramme(campaign)
  programmes.set(campaign, known)
  return known
}

/** True where two readings of a mail come to the same answer. */
export function sayTheSame(one: TextDecision, other: TextDecision): boolean {
  const answer = ({ decision, parts, party, delegate }: TextDecision): string =>
    JSON.stringify([decision, parts, party, delegate])
  return answer(one) === answer(other)
}

/** True where a line says something, so that it is no mere name or signature. */
export function isSpeaking(line: string): boolean {
  if (line.includes('?')) return true
  const read = readText(line, {})
  return read.findings.some(
    ({ section }) =>
      !['courtesy', 'thatDay', 'need', 'busy', 'including', 'all', 'coming', 'from', 'until'].includes(section),
  )
}

function readText(typed: string, { campaign, guest, names }: DecideContext): ReadText {
  const dates = [...new Set((campaign?.parts ?? []).map(({ date }) => date))]
  return readClauses(withoutNames(typed, names), rules, { dates, guest })
}

/** Blanks lines that hold nothing but the sender's name: a name may be a word too. */
function withoutNames(text: string, names: readonly string[] = []): string {
  const known = new Set(
    names.flatMap((name) => name.toLowerCase().split(/[^\p{L}]+/u)).filter((word) => word.length > 1),
  )
  if (known.size === 0) return text
  const isName = (line: string): boolean => {
    const words = line
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 1)
    return (
      words.length > 0 &&
      words.length < 7 &&
      words.every((word) => known.has(word) || /^(?:dr|drs|ir|prof|mr|mrs|ms|mw|phd|md|frcr)$/.test(word))
    )
  }
  return text
    .split('\n')
    .map((line) => (isName(line) ? '' : line))
    .join('\n')
}

const noParts: PartsReading = {
  wanted: new Set(),
  unwanted: new Set(),
  whole: false,
  clauses: new Set(),
  limited: false,
  listed: false,
  chosen: false,
}
/** After "I can't come" these say that something else is refused than the event. */
const noLimit =
  /^[·,]* *(?:alone|on my own|by myself|before|until|till|without|by (?:car|train|plane|bike)|early|earlier|late|later|in person|physically|empty|for long|at (?:\d|nine|ten|eight)|alleen|voor (?:\d|tien|elf|twaalf|negen)|vóór|met de (?:auto|trein)|zonder|eerder|allein|vor (?:\d|zehn|elf|neun)|ohne|früher|mit dem|seule?(?![\p{L}])|avant|sans|en (?:voiture|train)|plus tôt)/iu
/** Troubles with our page, not with the event. */
const technical =
  /(?<![\p{L}])(?:button|link|website|web ?page|attachment|cookies?|clicked|pressed|open (?:the|it)|download|bijlage|knop|geklikt|gedrukt|openen|webpagina|lien|bouton|cliqué|pièce jointe|site|geklickt|knopf|anhang|webseite|schaltfläche)(?![\p{L}])/iu
/** "We can't both come": some of them can. */
const notAll =
  /(?<![\p{L}])(?:both|all come|all be|allebei|beiden|allemaal|alle kommen|nicht alle|pas tous|tous venir|with my|with our|samen met|met mijn|mit meine\p{L}*|avec (?:ma|mon|mes)|throughout|in full|continuously|straight away|from the (?:very )?(?:beginning|start)|on the dot|for nine|von anfang|vanaf het begin|dès le début|as a speaker)(?![\p{L}])/iu
/** The day of the event inside the words of being elsewhere: "zit dan in Rome". */
const ownDay =
  /(?<![\p{L}])(?:dan|die (?:dag|week)|then|that (?:day|week)|alors|ce jour-là|an dem tag|da|dann)(?![\p{L}])/iu

class Verdict extends Statements {
  /** A picture that agrees. */
  agreement(): TextDecision {
    return this.answer('yes', [], true)
  }

  decision(): TextDecision {
    const { read } = this
    if (!/[\p{L}\p{N}]/u.test(read.text)) return { ...this.silent('It says nothing in words.'), says: 'nothing' }
    if (this.has('optOut') || this.has('optOutHint'))
      return this.silent('It may ask for no more mail.', this.of('optOut', 'optOutHint'))

    const instead = this.readInstead()
    if (instead !== undefined) return instead
    const veto = [...this.of('doubt', 'veto'), ...this.distractions()].find(
      (finding) => !this.isNeedBeside(finding) && !this.isBesideRefusal(finding) && !this.isAboutOthers(finding),
    )
    if (veto !== undefined) return this.silent(`"${this.said(veto)}" may turn, limit or postpone the answer.`, [veto])
    const quoted = this.findings.find(
      (finding) => [...strongYes, ...strongNo].includes(finding.section) && this.isQuoted(finding),
    )
    if (quoted !== undefined) return this.silent(`"${this.said(quoted)}" is quoted from somebody.`, [quoted])
    const asked = questionThatDecides(this)
    if (asked !== undefined) return this.silent(`It asks: "${asked}"`)
    const { unclear } = readParty(read)
    if (unclear) return this.silent('It gives two numbers of people.')
    return this.weigh()
  }

  /** What the statements amount to once nothing hangs on a doubt. */
  private weigh(): TextDecision {
    const yes = this.statements(strongYes)
    const no = this.statements(strongNo).filter((finding) => !this.isAboutParts(finding))
    const wish = this.statements(['wish'])
    const warm = this.statements(['warm'])
    const busy = this.away().filter((finding) => !this.isAboutParts(finding))
    const { wanted, unwanted, listed } = this.parts
    const bareYes = this.bare('bareYes')
    const bareNo = this.bare('bareNo')

    if (this.has('earlierYes') || this.has('earlierNo')) return this.weighChange(yes, no, busy, warm)
    if (listed && yes.length + no.length === 0) return this.weighList()
    if (no.length === 0 && yes.length === 0 && this.parts.chosen) return this.weighChosen([...wish, ...warm])
    if (no.length > 0 && yes.length > 0) return this.weighBoth(yes, no)
    if (no.length > 0) return this.weighNo(no, bareYes, [...wish, ...warm])
    if (yes.length > 0) return this.weighYes(yes, busy, bareNo)
    if (bareYes.length > 0 && bareNo.length > 0) return this.silent('It says yes and no.')
    if (busy.length > 0 || this.has('counterfactual')) return this.weighAway(busy, wish, warm, bareYes, bareNo)
    if (bareNo.length > 0) return this.weighBareNo(bareNo, [...wish, ...warm])
    if (wish.length + warm.length > 0) return this.weighWarm([...wish, ...warm], bareYes)
    if (bareYes.length > 0) return this.weighBareYes(bareYes)
    const regret = this.of('regret')
    if (regret.length > 0) return this.weighRegret(regret)
    if (wanted.size + unwanted.size > 0) return this.silent('It names parts of the programme without yes or no.')
    const nothing = this.isOnlyCourtesy()
    return {
      ...this.silent(nothing ? 'It gives no answer in words.' : `Not understood: "${this.unread()}".`),
      says: nothing ? 'nothing' : 'something',
    }
  }

  private weighYes(yes: readonly Finding[], busy: readonly Finding[], bareNo: readonly Finding[]): TextDecision {
    if (bareNo.length > 0 && !this.has('need')) return this.silent('It says yes and no.', [...yes, ...bareNo])
    if (this.has('counterfactual')) return this.silent('It says what would have been.', yes)
    const away = busy.find(
      (finding) => this.clauseHas(finding, ['thatDay']) || this.regrets() || this.turnsInto(finding),
    )
    if (away !== undefined) return this.silent(`"${this.said(away)}" may speak against it.`, [...yes, away])
    return this.checkedYes(yes, 'strong')
  }

  private weighWarm(warm: readonly Finding[], bareYes: readonly Finding[]): TextDecision {
    if (this.has('regret')) return this.silent('It says yes with a word of regret.', warm)
    return this.checkedYes([...bareYes, ...warm], 'soft')
  }

  private weighBareYes(bare: readonly Finding[]): TextDecision {
    if (this.has('regret')) return this.silent('It says yes with a word of regret.', bare)
    const [first] = bare
    const clauses = this.read.sentences.flatMap((sentence) => sentence.clauses)
    const own = clauses.filter((clause) => first !== undefined && clause.sentence === this.clauseOf(first)?.sentence)
    const unread = own.find(
      (clause) =>
        this.unreadWords(clause) > 0 &&
        !this.isNeed(clause) &&
        !this.goesOnAboutNeed(clause) &&
        !this.parts.clauses.has(clause),
    )
    if (unread !== undefined && !this.isPartyClause(unread))
      return this.silent(`Not understood: "${this.words(unread)}".`, bare)
    const speaksFrom = this.firstSpeaking()
    if (first !== undefined && speaksFrom !== undefined && first.start > speaksFrom)
      return this.silent('A mere yes after other words may answer something else.', bare)
    return this.checkedYes(bare, 'bare')
  }

  private checkedYes(yes: readonly Finding[], strength: 'strong' | 'soft' | 'bare'): TextDecision {
    if (this.parts.problem !== undefined) return this.silent(this.parts.problem, yes)
    const objection = objectionToYes(this, yes, strength)
    if (objection !== undefined) return this.silent(objection, yes)
    const chosen = this.chosenParts()
    if (chosen === 'none') return this.silent('It excepts every part of the programme.', yes)
    return this.answer('yes', yes, strength === 'bare', chosen)
  }

  private weighNo(no: readonly Finding[], bareYes: readonly Finding[], warm: readonly Finding[]): TextDecision {
    const day = datedElsewhere(this, no)
    if (day !== undefined) return this.silent(`"${day}" is not the day of the event.`, no)
    if (this.parts.wanted.size > 0) return this.turnedToParts(no)
    if (bareYes.length > 0) return this.silent('It says yes and no.', [...bareYes, ...no])
    const limited = no.find(
      (finding) =>
        noLimit.test(this.read.marked.slice(finding.end)) ||
        this.clauseHas(finding, ['all', 'limit', 'only', 'except']),
    )
    if (limited !== undefined) return this.silent(`"${this.said(limited)}" may be about a part of it only.`, no)
    if (
      !this.has('parting') &&
      warm.some(
        (finding) =>
          finding.section === 'warm' &&
          this.follows(finding, no) &&
          !/^(?:(?:heel |zeer |erg |sehr |wel )?(?:graag|gerne?|volontiers)|met (?:veel )?plezier|with pleasure|mit freude|avec plaisir)$/iu.test(
            this.said(finding),
          ),
      )
    )
      return this.silent('It says no and looks forward to it.', [...no, ...warm])
    const other = no
      .map((finding) => this.clauseOf(finding))
      .find(
        (clause) =>
          clause !== undefined &&
          (strayWords(this, clause).length > 2 ||
            technical.test(this.read.marked.slice(clause.start, clause.end)) ||
            notAll.test(this.read.marked.slice(clause.start, clause.end))),
      )
    if (other !== undefined) return this.silent(`"${this.words(other)}" may refuse something else.`, no)
    const trouble = this.read.sentences.find(
      ({ start, end, isQuestion }) => !isQuestion && technical.test(this.read.marked.slice(start, end)),
    )
    if (trouble !== undefined) return this.silent('It may speak of a link or an attachment.', no)
    return this.answer('no', no, false)
  }

  /** "I can't come to the symposium, but would love to join for the drinks." */
  private turnedToParts(no: readonly Finding[]): TextDecision {
    const turn = this.of('turn')
    const positive = this.of('yes', 'wish', 'warm', 'yesIdiom')
    const last = no.at(-1)
    if (
      turn.length === 0 ||
      positive.length === 0 ||
      last === undefined ||
      !positive.some(({ start }) => start > last.end)
    )
      return this.silent('It says no, and names parts of the programme.', no)
    if (this.parts.problem !== undefined) return this.silent(this.parts.problem, no)
    const chosen = this.chosenParts()
    return chosen === undefined || chosen === 'none'
      ? this.silent('It says yes and no.', no)
      : this.answer('yes', [...no, ...positive], false, chosen)
  }

  private weighBoth(yes: readonly Finding[], no: readonly Finding[]): TextDecision {
    if (this.parts.wanted.size > 0 && this.of('turn').length > 0) return this.turnedToParts(no)
    return this.silent('It says yes and no.', [...yes, ...no])
  }

  private weighChange(
    yes: readonly Finding[],
    no: readonly Finding[],
    busy: readonly Finding[],
    warm: readonly Finding[],
  ): TextDecision {
    const earlier = this.of('earlierYes', 'earlierNo')
    const from = earlier[0]?.section === 'earlierYes' ? 'yes' : 'no'
    if (from === 'yes') {
      if (yes.length === 0 && (no.length > 0 || (busy.length > 0 && (this.has('turn') || this.has('regret')))))
        return this.answer('no', [...earlier, ...no, ...busy], false)
      return this.silent('It speaks of an earlier answer.', earlier)
    }
    if (no.length === 0 && (yes.length > 0 || (warm.length > 0 && busy.length === 0)))
      return this.checkedYes([...earlier, ...yes, ...warm], 'strong')
    return this.silent('It speaks of an earlier answer.', earlier)
  }

  private weighList(): TextDecision {
    const { wanted } = this.parts
    if (wanted.size === 0) return this.silent('Every part that it lists is refused.')
    if (this.parts.problem !== undefined) return this.silent(this.parts.problem)
    const objection = objectionToYes(this, [], 'soft')
    if (objection !== undefined) return this.silent(objection)
    const chosen = this.chosenParts()
    if (chosen === 'none') return this.silent('It excepts every part of the programme.')
    return this.answer('yes', [], false, chosen)
  }

  /** "Just the drinks for me", "from lunch onwards": the parts themselves say yes. */
  private weighChosen(said: readonly Finding[]): TextDecision {
    if (this.parts.problem !== undefined) return this.silent(this.parts.problem, said)
    const objection = objectionToYes(this, said, 'strong')
    if (objection !== undefined) return this.silent(objection, said)
    const chosen = this.chosenParts()
    return chosen === undefined || chosen === 'none'
      ? this.silent('It names parts of the programme without yes or no.')
      : this.answer('yes', [...said, ...this.of('only', 'from', 'until')], false, chosen)
  }

  /** Elsewhere or occupied: a no beside the day, a word of regret, or a wish that is turned. */
  private weighAway(
    busy: readonly Finding[],
    wish: readonly Finding[],
    warm: readonly Finding[],
    bareYes: readonly Finding[],
    bareNo: readonly Finding[],
  ): TextDecision {
    const said = [...this.of('counterfactual'), ...bareNo, ...busy]
    const day = datedElsewhere(this, busy)
    if (day !== undefined) return this.silent(`"${day}" is not the day of the event.`, said)
    if (warm.length > 0 || bareYes.length > 0)
      return this.silent('It names something else to do, and looks forward to it.', [...busy, ...warm, ...bareYes])
    if (this.parts.wanted.size > 0)
      return this.silent('It names something else to do, and parts of the programme.', said)
    if (this.read.findings.some(({ section }) => section === 'limit') || aTime.test(this.read.marked))
      return this.silent('It may be about a part of the day only.', said)
    if (bareNo.length > 0) return this.answer('no', said, false)
    if (this.has('counterfactual'))
      return this.has('turn') || this.has('parting') || this.has('regret') || busy.length > 0
        ? this.answer('no', said, false)
        : this.silent('It says what would have been.', said)
    const isThatDay = busy.some(
      (finding) =>
        this.sentenceHas(finding, ['thatDay']) || this.sentenceNamesDay(finding) || ownDay.test(this.said(finding)),
    )
    const regrets = this.has('regret') || this.has('parting')
    if (wish.length > 0 && !this.has('turn') && !regrets)
      return this.silent('It would like to come, and names something else to do.', [...wish, ...busy])
    if (wish.length > 0 || regrets || isThatDay) return this.answer('no', [...this.of('regret'), ...busy], false)
    return this.silent(`"${this.said(busy[0] as Finding)}" may be a reason not to come.`, busy)
  }

  private weighBareNo(bare: readonly Finding[], warm: readonly Finding[]): TextDecision {
    if (warm.length > 0) return this.silent('It says no, and looks forward to it.', [...bare, ...warm])
    const others = this.read.sentences.filter((sentence) =>
      bare.every((finding) => this.sentenceOf(finding) !== sentence),
    )
    const more = others.find(
      (sentence) =>
        sentence.clauses.reduce((sum, clause) => sum + this.unreadWords(clause), 0) > 4 &&
        !sentence.clauses.some((clause) =>
          clause.findings.some(({ section }) => ['busy', 'thatDay', 'parting', 'harmless'].includes(section)),
        ),
    )
    if (more !== undefined)
      return this.silent(`Not understood: "${this.read.text.slice(more.start, more.end).trim()}".`, bare)
    const [first] = bare
    const isAtStart = first !== undefined && first.start <= (this.firstSpeaking() ?? 0)
    if (!isAtStart && !this.has('regret'))
      return this.silent('A mere no after other words may answer something else.', bare)
    if (this.parts.wanted.size + this.parts.unwanted.size > 0)
      return this.silent('It says no, and names parts of the programme.', bare)
    const sentence = first === undefined ? undefined : this.sentenceOf(first)
    const unread = sentence?.clauses.find((clause) => this.unreadWords(clause) > 0)
    if (unread !== undefined && !this.has('thatDay') && !this.has('regret'))
      return this.silent(`Not understood: "${this.words(unread)}".`, bare)
    return this.answer('no', bare, bare.length > 0 && !this.has('regret'))
  }

  /** "Sorry, that week I have …": regret, the guest, and the day in one sentence, and nothing friendly about it. */
  private weighRegret(regret: readonly Finding[]): TextDecision {
    const sentence = this.read.sentences.find(({ start, end, isQuestion }) => {
      const own = this.read.marked.slice(start, end)
      return (
        !isQuestion &&
        /(?<![\p{L}])(?:i|i'm|i've|i'll|ik|we|wij|ich|je|j'|nous|wir|me|mich|mij|§+)(?![\p{L}])/iu.test(own) &&
        this.findings.some((finding) => finding.section === 'thatDay' && finding.start >= start && finding.end <= end)
      )
    })
    const friendly =
      /(?<![\p{L}])(?:free|available|vrij|beschikbaar|frei|libre|diary|agenda|kalender|kept|keep|hope|hoop|glad|happy|graag|gern\p{L}*|volontiers)(?![\p{L}])/iu.test(
        this.read.marked,
      )
    if (
      sentence === undefined ||
      friendly ||
      this.parts.wanted.size > 0 ||
      this.has('limit') ||
      aTime.test(this.read.marked)
    )
      return this.silent('It regrets, and does not say plainly what.', regret)
    return this.answer('no', regret, false)
  }

  /** Somebody comes in place of the guest: a no where that somebody is named, otherwise for a person. */
  private readInstead(): TextDecision | undefined {
    const instead = this.of('instead')
    const no = this.statements(strongNo)
    const sends = instead.length > 0
    const others = this.read.sentences.filter(
      (sentence) =>
        !sentence.isQuestion &&
        sentence.clauses.some(({ findings }) =>
          findings.some(({ section }) => section === 'coming' || section === 'instead' || section === 'yes'),
        ),
    )
    if (!sends && (no.every((finding) => this.isAboutParts(finding)) || !this.has('coming'))) return undefined
    if (sends && no.length > 0 && instead.every((finding) => this.nobodyIn(finding))) return undefined
    const speaking = sends
      ? this.read.sentences.filter((sentence) =>
          instead.some((finding) => finding.start >= sentence.start && finding.start < sentence.end),
        )
      : others
    const text = speaking.map(({ start, end }) => this.read.text.slice(start, end)).join('\n')
    const wholeText = this.read.text
    const named = this.peopleIn(text)
    // In German every noun has a capital letter: there a title, a role or an address must show that it is a person.
    const isGerman = instead.some(({ rule }) => rule.startsWith('de '))
    const found = named.length > 0 ? named : this.peopleIn(wholeText)
    const people = sends
      ? found.filter((one) => !isGerman || isColleague(one, wholeText))
      : named.filter((one) => isColleague(one, text))
    if (!sends && people.length === 0) return undefined
    const said = [...no, ...instead]
    const veto = this.of('veto')[0]
    const yes = this.statements(strongYes)
    if (
      speaking.some(({ isQuestion }) => isQuestion) ||
      (veto !== undefined && !/^(?:on my behalf|either)$/i.test(this.said(veto)))
    )
      return this.silent(`Somebody may come instead.`, said)
    if (people.length !== 1)
      return this.silent(people.length === 0 ? 'It names nobody who comes instead.' : 'It names several people.', said)
    if (yes.length > 0 && no.length === 0 && !sends) return undefined
    if (this.has('bareYes') && no.length === 0)
      return this.silent('It says yes, and names somebody to come instead.', said)
    const [delegate] = people
    return { ...this.answer('no', said, false), delegate }
  }

  /** "Nobody wants to stand in for me." */
  private nobodyIn(finding: Finding): boolean {
    const sentence = this.sentenceOf(finding)
    return (
      sentence !== undefined &&
      /(?<![\p{L}])(?:nobody|no one|none|niemand|geen|keiner|personne|aucun\p{L}*)(?![\p{L}])/iu.test(
        this.read.marked.slice(sentence.start, sentence.end),
      )
    )
  }

  private peopleIn(text: string): readonly Delegate[] {
    const own = [...(this.context.names ?? []), this.context.guest ?? '']
      .flatMap((name) => name.toLowerCase().split(/[^\p{L}]+/u))
      .filter((word) => word.length > 2)
    return namedPeople(text).filter(({ name }) => {
      const words = name
        .toLowerCase()
        .split(/[^\p{L}]+/u)
        .filter((word) => word.length > 2)
      return !words.every((word) => own.includes(word) || /^(?:prof|professor|mevrouw|heer|drs|sir)$/.test(word))
    })
  }

  private chosenParts(): readonly string[] | undefined | 'none' {
    const { wanted, unwanted, limited } = this.parts
    const whole = this.parts.whole && !limited
    const all = this.context.campaign?.parts.map(({ id }) => id) ?? []
    if (whole && unwanted.size === 0) return undefined
    const clash = [...wanted].some((id) => unwanted.has(id))
    const chosen =
      wanted.size > 0 && !(whole && unwanted.size > 0) && !clash
        ? all.filter((id) => wanted.has(id))
        : all.filter((id) => !unwanted.has(id))
    if (wanted.size + unwanted.size === 0 || chosen.length === all.length) return undefined
    return chosen.length === 0 ? 'none' : chosen
  }

  private answer(
    decision: 'yes' | 'no',
    said: readonly Finding[],
    bare: boolean,
    parts?: readonly string[],
  ): TextDecision {
    const { party } = readParty(this.read)
    const question = this.read.sentences.find(
      ({ isQuestion, clauses }) =>
        isQuestion && !clauses.some(({ findings }) => findings.some(({ section }) => section === 'yesIdiom')),
    )
    return {
      decision,
      ...(parts === undefined ? {} : { parts }),
      ...(decision === 'yes' && party !== undefined ? { party } : {}),
      remarks: this.remarks(),
      question: question && this.read.text.slice(question.start, question.end).trim(),
      bare,
      says: 'something',
      evidence: [...said].sort((one, other) => one.start - other.start).map((finding) => this.said(finding)),
      rules: this.findings.filter((finding) => said.includes(finding)).map(({ rule }) => rule),
      why: `It says ${decision}${parts === undefined ? '' : ` for ${parts.join(', ')}`}.`,
    }
  }

  private silent(why: string, said: readonly Finding[] = []): TextDecision {
    return {
      evidence: said.map((finding) => this.said(finding)),
      rules: said.map(({ rule }) => rule),
      why,
      hint: this.hint(),
      says: 'something',
    }
  }

  /** Which way the statements lean where nothing may be recorded. */
  private hint(): 'yes' | 'no' | undefined {
    const yes = this.has('yes') || this.has('yesIdiom') || this.has('wish') || this.has('warm') || this.has('bareYes')
    const no = this.has('no') || this.has('noIdiom') || this.has('bareNo')
    return yes === no ? undefined : yes ? 'yes' : 'no'
  }

  /** Sentences about needs, and about coming a little late, word for word. */
  private remarks(): string | undefined {
    const kept = this.read.sentences.filter(({ clauses }) =>
      clauses.some((clause) => this.isNeed(clause) || this.clauseHasSection(clause, 'limit')),
    )
    const words = kept.map(({ start, end }) => this.read.text.slice(start, end).trim()).join('. ')
    return words === '' ? undefined : words
  }
}

/** Named with a title, an address, or as somebody's colleague: not just any capital letters. */
function isColleague({ name, email }: Delegate, text: string): boolean {
  const before = text.slice(Math.max(0, text.indexOf(name) - 40), text.indexOf(name))
  return (
    email !== undefined ||
    /^(?:dr|drs|prof|mr|mrs|ms|ir|mw|mevr|mevrouw|dhr|herr|frau|mme|m|monsieur|madame)\b/i.test(name) ||
    /(?:colleague|deputy|assistant|registrar|successor|collega|plaatsvervang\p{L}*|assistente?|kolleg\p{L}*|stellvertret\p{L}*|mitarbeiter\p{L}*|collègue|adjointe?|confrère|consœur|assistante?)[\p{L}, ]{0,30}$/iu.test(
      before,
    )
  )
}

/** A picture that agrees, and nothing else. */
function isThumbsUp(text: string): boolean {
  return /^(?:[👍✅✔👌🙌💯☑]\s*[\u{fe0f}\u{1f3fb}-\u{1f3ff}🎉😀😃😊🙂]*\s*)+$/u.test(text.trim())
}
