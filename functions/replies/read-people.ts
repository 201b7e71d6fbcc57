/** Who comes with the guest, and who comes instead: numbers, companions and named colleagues, in the four languages. */
import type { ReadText } from './clauses.ts'

export interface Delegate {
  readonly name: string
  readonly email?: string | undefined
}

const numbers: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  twee: 2,
  tweeën: 2,
  tweeen: 2,
  drie: 3,
  drieën: 3,
  drieen: 3,
  vier: 4,
  vieren: 4,
  vijf: 5,
  vijven: 5,
  zes: 6,
  zessen: 6,
  zwei: 2,
  zweit: 2,
  drei: 3,
  dritt: 3,
  viert: 4,
  fünf: 5,
  sechs: 6,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
}
const number = `(?:${Object.keys(numbers).join('|')}|[2-9])`
const companion =
  '(?:husband|wife|partner|spouse|fiancée?|boyfriend|girlfriend|son|daughter|mother|father|brother|sister|colleague|assistant|deputy|student|postdoc|manager|boss|carer|interpreter|friend|guest|companion|plus one|other half|better half|secretary|registrar|trainee|co-worker|supervisor|professor|man|vrouw|echtgenoot|echtgenote|vriend|vriendin|zoon|dochter|moeder|vader|broer|zus|collega|assistent|assistente|begeleider|begeleidster|student|studente|promovendus|promovenda|adjunct|leidinggevende|mantelzorger|tolk|frau|mann|partnerin|ehefrau|ehemann|gattin|gatte|gemahlin|freund|freundin|sohn|tochter|kollege|kollegin|kollegen|begleitung|begleiter|begleiterin|assistentin|doktorand|doktorandin|mitarbeiter|mitarbeiterin|chef|chefin|femme|mari|épouse|époux|epouse|compagne|compagnon|conjoint|conjointe|ami|amie|fils|fille|collègue|collegue|assistante|confrère|consœur|accompagnatrice|accompagnateur|invité|invitée|doctorant|doctorante)'
const mine =
  "(?:my|his|her|zijn|haar|seine?[rnm]?|ihre?[rnm]?|son|sa|a|an|one|mijn|m'n|een|onze|our|meine[rnms]?|ein(?:e[rnm]?)?|unsere[rnm]?|mon|ma|mes|un|une|notre)"
const own = (pattern: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}-])(?:${pattern})(?![\\p{L}\\p{N}])`, 'giu')
const between = "(?: \\([^)]{1,60}\\))?(?: (?!(?:not|niet|nicht|pas|no|geen|kein)\\b)[\\p{L}\\p{N}.'-]+){0,4}"

/** Patterns with a group `n` say the total; those with `more` how many come besides the guest; the rest mean two. */
const parties: readonly RegExp[] = [
  own(
    `(?:we(?:'ll| will| shall| would|'d)? (?:be|come|number|total)|there(?:'ll| will| are|'s)? (?:be )?|party of|group of|table for|total of|in total|making|so|all|the|that makes|altogether) (?:the )?(?<n>${number})(?: (?:of us|people|persons?|in total|in all|places|seats))?(?![- ](?:years?|weeks?|days?|hours?|o'clock|months?|school|times|colleagues))`,
  ),
  own(
    `(?<n>${number}) (?:of us|from (?:our|my) [\\p{L}]+|guests|attendees|delegates|deelnemers|gasten|people|persons?|personen|personnes|man sterk|koppen|seats for us)`,
  ),
  own(
    `(?:met (?:z'n|zijn|ons|onze)|wij (?:zijn|komen) met(?: (?:z'n|zijn|ons))?|we (?:zijn|komen) met(?: (?:z'n|zijn|ons))?|met in totaal|met) (?<n>${number})(?: (?:personen|man|mensen))?(?![- ](?:collega|stud|uur|dagen))`,
  ),
  own(
    `zu (?<n>zweit|dritt|viert|zwei|drei)|wir (?:sind|kommen|werden)(?: [\\p{L}]+)? (?<n2>zwei|drei|vier|zu zweit|zu dritt)`,
  ),
  own(
    `(?:nous (?:serons|sommes|viendrons)(?: [\\p{L}]+)? (?:à )?|à )(?<n>deux|trois|quatre)(?! (?:heures|jours|semaines))`,
  ),
  own(
    `(?:with|bring(?:ing)?|plus|and|met|en|neem|samen met|mit|und|avec|et) (?<more>${number}) (?:of my |van mijn |meiner |de mes )?(?:other |andere )?(?:colleagues|guests|students|collega'?s|gasten|studenten|kollegen|kolleginnen|gäste|collègues|invités|étudiants|friends|postdocs|others)`,
  ),
  own(`(?:my|our) ${companion}${between} and (?:i|me|myself)|(?:i|me|myself) and (?:my|our) ${companion}`),
  own(
    `(?:my|our|mijn|onze|meine?|unsere?|mon|ma) ${companion}${between} (?:(?:will|is|would|wants to|shall)(?: [\\p{L}]+){0,2} (?:come|coming|join(?:ing)?|accompany(?:ing)?(?: me)?|attend(?:ing)?|be there)|(?:komt|gaat|is|zal)(?: [\\p{L}]+){0,3} (?:mee|bij|erbij|van de partij|meekomen)|kommt(?: [\\p{L}]+){0,2} mit|m'accompagne\\p{L}*|vient aussi|viendra aussi|sera aussi)`,
  ),
  own(
    `(?:with|together with|along with|accompanied by|bring(?:ing)?|be bringing|plus|alongside|in the company of) (?:along )?${mine} (?:[\\p{L}-]+ )?${companion}`,
  ),
  own(`both of us|the pair of us|us both|plus[- ]one|\\+ ?1|plus 1|and guest|for two|two seats|two places`),
  own(
    `(?:mijn|m'n) ${companion}${between} en (?:ik|mijzelf|mezelf)|(?:ik|mijzelf|mezelf) en (?:mijn|m'n) ${companion}`,
  ),
  own(
    `(?:met|samen met|plus|vergezeld (?:van|door)|neem|breng|in gezelschap van) (?:ook )?${mine} (?:[\\p{L}-]+ )?${companion}`,
  ),
  own(`wij beiden|wij allebei|we allebei|ons beiden|met introducé|plus introducé`),
  own(
    `(?:meine?|unsere?) ${companion}${between} und (?:ich|mich)|(?:ich|mich) und (?:meine?n?|unsere?n?) ${companion}|wir beide|uns beide`,
  ),
  own(
    `(?:mit|samt|gemeinsam mit|zusammen mit|in begleitung|bringe|nebst) ${mine} (?:[\\p{L}-]+ )?${companion}|mit begleitung|in begleitung`,
  ),
  own(
    `(?:meine[nm]?|unsere[nm]?|eine[nm]?) (?:[\\p{L}-]+ )?${companion}${between} (?:mit|mitbringen|mitzubringen|mitnehmen)(?= *(?:[.!,;)\\n]|$|und(?![\\p{L}])))`,
  ),
  own(
    `(?:mon|ma|notre) ${companion}${between} et moi(?:-même)?|moi et (?:mon|ma) ${companion}|nous deux|tous les deux|toutes les deux`,
  ),
  own(
    `(?:et|ainsi que|avec) celle de (?:mon|ma) ${companion}|(?:mon|ma|notre) ${companion}${between}(?: \\([^)\\n]*\\))? (?:m'accompagne(?:ra)?|se joindra à (?:moi|nous)|(?:viendra|vient|sera)(?: aussi| également)? avec moi|ser(?:a|ait) (?:très )?(?:heureu(?:x|se)|ravie?|enchantée?) de (?:se joindre à (?:moi|nous)|m'accompagner))`,
  ),
  own(
    `(?:ça fait|cela fait|soit|comptez|pour) (?<n>${number})(?: (?:couverts|places|personnes|convives))?(?! (?:heures|jours|semaines|ans|mois|fois|minutes|raisons))|(?<n2>${number}) (?:couverts|convives)`,
  ),
  own(`(?:avec|accompagnée? (?:de|d'|par)|en compagnie (?:de|d')) ?${mine} (?:[\\p{L}-]+ )?${companion}`),
]
const denied =
  /(?:without|not(?! alone)|minus|instead of|zonder|niet(?! alleen)|ohne|nicht(?! allein)|sans|pas(?! seule?))[^.!?\n]{0,12}$/iu

const either = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:a|one|een|één|ein\\p{L}*|un|${number}) (?:or|of|oder|ou|à|to) (?:${number})(?![\\p{L}\\p{N}:.])`,
  'iu',
)
const several = /(?<![\p{L}])(?:we|wij|wir|nous)(?![\p{L}])/iu

/** How many people come, the guest included; `unclear` where two numbers are said that differ. */
export function readParty(read: ReadText): { readonly party?: number | undefined; readonly unclear: boolean } {
  const said = new Set<number>()
  let implied = false
  for (const pattern of parties)
    for (const match of read.marked.matchAll(pattern)) {
      if (denied.test(read.marked.slice(Math.max(0, match.index - 30), match.index))) continue
      const { n, n2, more } = match.groups ?? {}
      const total = n ?? n2
      if (total !== undefined) said.add(countOf(total))
      else if (more !== undefined) said.add(countOf(more) + 1)
      else implied = true
    }
  if (said.size > 1 || (either.test(read.marked) && (said.size > 0 || implied || several.test(read.marked))))
    return { unclear: true }
  const [party] = said
  return { party: party ?? (implied ? 2 : undefined), unclear: false }
}

function countOf(word: string): number {
  return numbers[word.toLowerCase().replace(/^zu /, '')] ?? Number(word)
}

const title =
  '(?:(?:dr|drs|prof|professor|mr|mrs|ms|sir|dame|ir|ing|mw|mevr|mevrouw|dhr|de heer|herr|herrn|frau|m|mme|mlle|monsieur|madame|pr|docteur|dre|dipl)\\.?[- ]?(?:ing\\.? |med\\.? |rer\\.? nat\\.? )?)'
const capital = "(?:\\p{Lu}\\p{L}{0,2}\\.|\\p{Lu}[\\p{L}'’]*(?:[-'’]\\p{Lu}?[\\p{L}]+)*)"
const particle = "(?:van|van den|van der|van de|den|der|de|du|von|zu|ter|ten|te|la|le|el|al|bin|ibn|'t|di|da|dos)"
const person = new RegExp(
  `(?<![\\p{L}])(?<name>(?:(?:Herrn?|Frau|Oberarzt|Oberärztin|Chefarzt|Chefärztin) )*(?:${title} ?)*(?:(?:\\p{Lu}\\.[- ]?)+ ?)?${capital}(?: (?!(?:Herrn?|Frau) )(?:${particle} )*${capital}){0,3})(?:,? ?[(<\\[]?(?<email>[\\w.+-]+@[\\w.-]+\\.[a-z]{2,})[)>\\]]?)?`,
  'gu',
)
const address = /[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}/gi
/** Capitalised words that begin sentences or name days, places and things, not people. */
const noPerson =
  /^(?:i|we|my|our|the|a|an|he|she|they|it|this|that|unfortunately|sadly|sorry|regrettably|alas|instead|please|thanks?|thank|many|dear|hi|hello|kind|best|regards|yes|no|but|and|as|so|if|in|on|at|for|from|with|can|could|would|will|our|your|his|her|ik|wij|mijn|helaas|zelf|hij|zij|ze|beste|geachte|hallo|dank|bedankt|in|op|graag|namens|onze|dus|maar|wel|ja|nee|als|daarom|jammer|sorry|spijtig|ich|wir|mein\w*|unser\w*|leider|statt\w*|anstelle|an|am|er|sie|es|liebe\w*|sehr|guten|vielen|danke|bitte|ja|nein|je|nous|mon|ma|mes|notre|malheureusement|hélas|à|il|elle|ne|bonjour|merci|madame|monsieur|cher\w*|c'est|en|london|londen|londres|pour|avec|bien|oui|non|désolée?|navrée?|vu|cordialement|sincères|salutations|comme|suite|impossible|toutes?|tous|quel(?:le)?|votre|vos|nos|son|ses|ce|cette|cet|ces|des|par|sans|dans|étant|ayant|retenue?|[jldcn]'\p{L}+|médecine|université|hôpital|institut|dr|prof|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|dinsdag|maandag|woensdag|embassy|ambassade|botschaft|kollege\w*|kollegin|collega|zur|zum|beim|bei|nur|ab|den|dem|das|die|der|auch|auf|aus|mein\w*|science|gallery|team|events?|amsterdam|boston|berlin|paris|university|hospital|institute|symposium|empfang|vertretung|vertreter\w*|stelle|platz)$/iu

/** The people whom a stretch of the reply names with first and family name, or with a title, or with an address. */
export function namedPeople(text: string): readonly Delegate[] {
  const found: Delegate[] = []
  for (const match of text.matchAll(person)) {
    const words = (match.groups?.name ?? '').trim().replace(/[.,]$/, '').split(/ +/)
    while (
      words.length > 0 &&
      noPerson.test((words[0] as string).replace(/[.,']+$/, '')) &&
      !isTitle(words[0] as string)
    )
      words.shift()
    while (
      words.length > 1 &&
      /^(?:mevrouw|meneer|de|heer|herr|herrn|frau|madame|monsieur|oberarzt|oberärztin)$/i.test(words[0] as string)
    )
      words.shift()
    const name = words.join(' ')
    const email = match.groups?.email
    const proper = words.filter(
      (word) => !isTitle(word) && /^\p{Lu}/u.test(word) && !noPerson.test(word.replace(/\.$/, '')),
    )
    const hasTitle = words.some(isTitle)
    if (proper.length === 0 || (proper.length === 1 && !hasTitle && email === undefined && !/\p{L}\. /u.test(name)))
      continue
    found.push({ name, email })
  }
  const addresses = text.match(address) ?? []
  if (found.length === 1 && found[0]?.email === undefined && addresses.length === 1)
    return [{ name: found[0]?.name ?? '', email: addresses[0] }]
  return found
}

function isTitle(word: string): boolean {
  return /^(?:dr|drs|prof|professor|mr|mrs|ms|sir|dame|ir|ing|mw|mevr|mevrouw|dhr|heer|herr|herrn|frau|m|mme|mlle|monsieur|madame|pr|docteur|dre|dipl|med)\.?$/i.test(
    word,
  )
}
