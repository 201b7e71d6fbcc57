/** Signs that a yes or a no is about another event: another day, another place, another occasion. */
import type { Finding } from './clauses.ts'
import { otherDay } from './event-day.ts'
import { eventNouns, type Statements, titleWords } from './statements.ts'

/** "Is it at six on Thursday?" asks about another event. */
export function dayInQuestion(s: Statements): string | undefined {
  const asked = s.read.sentences
    .filter(({ isQuestion }) => isQuestion)
    .map(({ start, end }) => s.read.marked.slice(start, end))
  return asked
    .map((words) => ({ words, day: otherDay(words) }))
    .flatMap(({ words, day }) => (day === undefined ? [] : [words.slice(day.start, day.end)]))[0]
}

/** "I can't make the webinar on the 7th": a refusal for another date, in a text that never names the event's. */
export function datedElsewhere(s: Statements, said: readonly Finding[]): string | undefined {
  const { marked } = s.read
  const other = otherDay(marked)
  if (other === undefined || /[¤¥]/u.test(marked) || !/\d/.test(marked.slice(other.start, other.end))) return undefined
  const isBound =
    /(?:from|until|till|since|after|before|by|to|tot|vanaf|sinds|na|voor|bis|ab|seit|vom|nach|jusqu'au|depuis|dès|à partir du|t\/m)(?: the| de| den| dem| le)? $/iu.test(
      marked.slice(Math.max(0, other.start - 16), other.start),
    )
  const isNear = said.some((finding) =>
    finding.section === 'busy' || finding.section === 'elsewhere'
      ? s.sentenceOf(finding) === s.sentenceOf({ start: other.start } as Finding)
      : s.clauseOf(finding) === s.clauseOf({ start: other.start } as Finding),
  )
  return isNear && !isBound ? marked.slice(other.start, other.end) : undefined
}

/** Another day right beside a yes: "see you Monday". */
export function wrongDay(s: Statements, yes: readonly Finding[]): string | undefined {
  const { marked } = s.read
  const other = otherDay(marked)
  if (other === undefined) return undefined
  const words = marked.slice(other.start, other.end)
  const clause = s.read.sentences
    .flatMap(({ clauses }) => clauses)
    .find(({ start, end }) => other.start >= start && other.start < end)
  const travels =
    /(?<![\p{L}])(?:fly\p{L}*|arriv\p{L}*|travel\p{L}*|train|land\p{L}*|flight|eurostar|drive|vlieg\p{L}*|reis\p{L}*|aankom\p{L}*|trein|anreis\p{L}*|komme an|zug|flug|j'arrive|vol|avion)(?![\p{L}])/iu
  if (clause !== undefined && travels.test(marked.slice(clause.start, clause.end))) return undefined
  const isBeside = yes.some(({ start, end }) => {
    const between = other.start >= end ? marked.slice(end, other.start) : marked.slice(other.end, start)
    return (
      (other.start >= start && other.start < end) ||
      (/^[\s,]*(?:(?:on|this|next|for|that|at|am|op|a\.s\.|aanstaande|komende|nächsten|kommenden|le|there|tot|until|till|bis|à|see|you|zie|jullie|je|dann|also|zum|then|de|den)[\s,]+)*$/iu.test(
        between,
      ) &&
        between.length < 25)
    )
  })
  const sameSentence = yes.some((finding) => {
    const sentence = s.sentenceOf(finding)
    return (
      sentence !== undefined &&
      other.start >= sentence.start &&
      other.end <= sentence.end &&
      !/[¤¥]/u.test(marked.slice(sentence.start, sentence.end))
    )
  })
  const own = s.read.sentences.find(({ start, end }) => other.start >= start && other.end <= end)
  const sentence = own === undefined ? '' : marked.slice(own.start, own.end)
  const isWrittenDown =
    /(?<![\p{L}])(?:calendar|diary|agenda|kalender|noted?|written|booked|marked|circled|genoteerd|geboekt|gezet|notiert|eingetragen|agendé|noté|calendrier)(?![\p{L}])/iu.test(
      sentence,
    )
  const isMonth = /^(?:in|im|en) /i.test(words)
  const isDated = /\d/.test(words) && !/[¤¥]/u.test(marked)
  const isInMonth =
    isMonth &&
    clause !== undefined &&
    yes.some(
      (finding) => s.clauseOf(finding) === clause || (finding.start > clause.start && finding.start - clause.end < 4),
    )
  // "Graag! Tot woensdag 20 maart."
  const isMeeting =
    /(?<![\p{L}])(?:tot|see (?:you|u|ya)|until|till|bis|à|au|zie (?:je|jullie|u)|zien we elkaar|meet you|rendez-vous)(?: (?:op|on|the|then|dann|de|am|zum|le|next|volgende))* $/iu.test(
      marked.slice(0, other.start),
    )
  const isBesideDay =
    /^[\s,]*(?:(?:the|de|den|der|le) )?¤/u.test(marked.slice(other.end)) ||
    (/¤[\s,]*$/u.test(marked.slice(0, other.start)) && yes.length > 0)
  return isMeeting || isBeside || isBesideDay || sameSentence || isWrittenDown || isDated || isInMonth
    ? words
    : undefined
}

/** "I will attend a funeral": the verb has another object than the event. */
export function elsewhere(s: Statements, { end, section }: Finding): string | undefined {
  if (section === 'bareYes' || section === 'earlierNo') return undefined
  if (/(?:bring|bringing)$/i.test(s.read.marked.slice(0, end))) return undefined
  const after = s.read.marked.slice(end).split(/[.!?;\n]/)[0] ?? ''
  const match =
    /^ (?:to |at |in |for |naar |bij |in |op |zu |zum |zur |in |auf |bei |à |au |en |dans )?(?:a|an|another|my|our|his|her|their|een|mijn|onze|ons|zijn|haar|ander\p{L}*|ein|eine[rmn]?|meine?[rmn]?|unsere?[rmn]?|un|une|mon|ma|mes|notre|nos|une autre)(?![\p{L}']) (?!(?:pleasure|bit|lot|little|great|few|colleague|wife|husband|partner|guest|genoegen|beetje|paar)(?![\p{L}]))[^,]{0,40}/iu.exec(
      after,
    )?.[0] ?? foreignNoun(s, after)
  return match?.trim() ?? otherPlace(s, { end } as Finding)
}

/** "See you in Utrecht": another place right after the words, or in a sentence that names the day. */
function otherPlace(s: Statements, { end }: Finding): string | undefined {
  const { marked } = s.read
  const here = new RegExp(
    `london|londen|londres|person|persona|advance|good|full|${s.context.campaign === undefined ? 'x' : titleWords(s.context.campaign)}`,
    'iu',
  )
  const place = /(?<![\p{L}])(?:in|naar|to|nach|à|at) (?:The |Den |La |Le )?(\p{Lu}\p{Ll}{2,})/u
  const meets =
    /(?<![\p{L}])(?:see (?:you|each other|the city)|meet (?:you|again)|visit|zien (?:elkaar|jullie|u)|zie (?:jullie|u|je)|elkaar|sehen (?:uns|wir uns)|wiedersehen|se voir|nous voir|verrons|been (?:to|in) )/iu
  for (const clause of s.read.sentences.filter(({ isQuestion }) => !isQuestion).flatMap(({ clauses }) => clauses)) {
    const words = marked.slice(clause.start, clause.end)
    const isTheirs = clause.findings.some(({ section }) => ['yes', 'warm', 'wish', 'yesIdiom'].includes(section))
    const isBeside = (end > clause.start && end <= clause.end) || isTheirs || meets.test(words)
    if (!isBeside || isTravel.test(words) || s.clauseHasSection(clause, 'no') || s.clauseHasSection(clause, 'busy'))
      continue
    const name = place.exec(words)?.[1]
    if (name !== undefined && !here.test(name)) return s.words(clause)
  }
  return undefined
}

/** "The Spring Concert", "in Boston": nothing of this event. */
function foreignNoun(s: Statements, after: string): string | undefined {
  const { campaign } = s.context
  const noun =
    /^ (?:to |at |naar |bij |zu |zum |zur |auf |bei |à |au |aux )?(?:the |de |het |den |dem |das |die |der |la |le |l'|les )((?:[\p{L}-]+ ?){1,4})/iu.exec(
      after,
    )?.[1]
  if (noun !== undefined) {
    const known = new RegExp(
      `(?<![\\p{L}])(?:${eventNouns}${campaign === undefined ? '' : `|${titleWords(campaign)}`})(?![\\p{L}])`,
      'iu',
    )
    if (!known.test(noun) && s.parts.wanted.size + s.parts.unwanted.size === 0) return noun
  }
  return undefined
}

/** On the way from or through another place. */
const isTravel =
  /(?<![\p{L}])(?:from|via|fly\p{L}*|train|live|work|based|office|colleagues?|team|van|uit|vanuit|woon|werk|kantoor|vlieg|trein|von|aus|wohne|arbeite|büro|de|depuis|bureau|travail\p{L}*|university|hospital|institute|company)(?![\p{L}])/iu
