/**
 * Cuts what stands below a sender's words: client line, closing formula, signature, disclaimer, environmental note; four languages.
 * Words of an answer below the cut are a doubt, never lost in silence; where a signature cannot be told for certain it stays.
 */
import { decide, isSpeaking } from './decide.ts'

export interface SignedLines {
  readonly lines: readonly string[]
  /** There are words of an answer below the signature. */
  readonly speaksBelow: boolean
}

const delimiter = /^\s*(?:--|—|[_=*-]{4,})\s*$/
const clientLine =
  /^\s*(?:(?:sent|verstuurd|verzonden|envoyé|gesendet|versendet) (?:from|via|with|vanaf|vanuit|met|using|de|depuis|à partir d[e'’]|avec|von|mit|per|über)(?: my| mijn| mon| ma| meinem| meiner)? ?(.{1,60})|(?:get|download|verkrijg|obtenir|obtenez|télécharge[rz]|holen sie sich) outlook (?:for|voor|pour|für) (.{1,80})|outlook (?:voor|für) (.{1,20}) (?:downloaden|beziehen|herunterladen|holen).{0,80}|(?:diese nachricht wurde )?von mein(?:em|er) (.{1,40}) gesendet|von (.{1,20}) für .{1,20} gesendet|mit (.{1,30}) gesendet)\s*$/i
const closing =
  /^\s*(?:with )?(?:(?:my )?(?:very )?(?:kind(?:est)?|best|warm(?:est)?|many) (?:regards|wishes|thanks|greetings)|(?:all|with all) (?:the|my) best|regards|best|cheers|warmly|respectfully(?: yours)?|sincerely(?: yours)?|(?:with )?yours(?: (?:sincerely|faithfully|truly|ever))?|(?:met )?(?:zeer )?(?:vriendelijke|hartelijke|beste|warme) groet(?:en|jes)?|met groet(?:en)?|(?:veel )?groet(?:en|jes)?|gr|mvg|vr\.? ?gr|(?:met de meeste )?hoogachting|hoogachtend|mit (?:(?:ganz )?(?:freundlichen|besten|herzlichen|vielen|lieben)) gr(?:ü|ue)(?:ß|ss)en|mit (?:freundlichem|bestem|herzlichem) gru(?:ß|ss)|(?:(?:viele|liebe|beste|herzliche|freundliche|schöne) )?gr(?:ü|ue)(?:ß|ss)e|(?:(?:besten|herzlichen|freundlichen|schönen|lieben) )?gru(?:ß|ss)|herzlichst|hochachtungsvoll|lg|mfg|vg|(?:bien |très )?cordialement(?: vôtre)?|bien à (?:vous|toi)|amicalement|amitiés|respectueusement|(?:(?:avec )?(?:mes )?(?:meilleures|sincères|cordiales|respectueuses)|bonnes) salutations(?: distinguées)?|salutations (?:distinguées|cordiales))(?![\p{L}])[.,!]?(.{0,60})$/iu
/** French letters end in a sentence. */
const formalClosing =
  /^\s*(?:je vous prie|nous vous prions|veuillez|dans l['’]attente).{0,80}(?:agréer|recevoir|croire).{0,120}(?:salutations|sentiments|considération).{0,60}$/iu
const disclaimerStart =
  /^\W{0,6}\s*(?:disclaimer|confidentiality|confidential|privileged|important(?: notice)?\s*:|th(?:is|ese) (?:(?:e-?)?mail|message|communication|transmission)s?\b|the (?:information|contents?) (?:contained |transmitted |in this )|if you (?:are not the intended|(?:have )?received? this)|any views|by reading this message|(?:please )?(?:consider|think of|save) (?:the|our) (?:environment|planet|trees)|(?:please )?think (?:before|twice)|(?:vertrouwelijkheid|proclaimer)|(?:de )?(?:informatie|inhoud) (?:verzonden |opgenomen )?(?:in|met|van) (?:dit|deze) |(?:dit|deze) (?:e-?mail|bericht|mail)|(?:indien|als) u (?:niet de|dit|deze)|aan (?:dit|deze) |(?:denk|bespaar|spaar) (?:aan )?(?:het|ons) (?:milieu|papier)|moet u dit|diese (?:e-?mail|nachricht|mail)\b|der inhalt dieser|die (?:in dieser|informationen)|(?:wenn|falls|sollten) sie nicht|vertraulich|haftungsausschluss|bitte (?:denken|prüfen|überlegen|beachten)|(?:denken sie an die|der) umwelt|ce(?:t)? (?:message|courriel|e-?mail|mail|document)\b|les informations contenues|si vous n['’]êtes pas|si vous avez reçu|avis de confidentialité|confidentialité|(?:pensez|penser|une pensée|ayez une pensée).{0,20}(?:environnement|planète)|afin de contribuer|avant d['’]imprimer|n['’]imprimez)/i
const legalWords =
  /confidential|privileged|intended (?:solely|only|recipient|for)|addressee|not intended for you|in error|liab|disclos|disclaimer|the environment|the planet|before (?:you )?print|vertrouwelijk|geadresseerde|bestemd|aansprakelijk|geen rechten|milieu|voor(?:dat)? u .{0,30}print|vertraulich|empfänger|adressat|bestimmt|haft(?:ung|et)|umwelt|ausdruck|ausgedruckt|confidentiel|destinataire|responsab|par erreur|environnement|imprim|planète/i
const postscript = /^\s*p\.?\s?s\b/i
/** Nobody's disclaimer says "I". Dutch ones may say "je". */
const firstPerson =
  /(?<![\p{L}'’])(?:i|i['’](?:m|ll|d|ve)|we['’](?:ll|d|re)|ik|mij|mijn|ich|mich|je (?:ne|n['’]|viens|viendrai|serai|suis|peux|vais|participe)|j['’]\p{L}+)(?![\p{L}'’])/iu
/** What no German or French name, role or address holds. */
const germanOrFrench =
  /(?<![\p{L}'’])(?:ich|mich|mir|wir|uns|nein|nicht|kein\p{L}*|aber|nur|außer|leider|vielleicht|komme?n?|kann|wenn|sondern|je|j['’]\p{L}+|moi|nous|oui|non|ne|n['’]\p{L}+|pas|mais|seulement|sauf|peut-être|viens|viendrai|malheureusement|hélas)(?![\p{L}]|-\p{L})/iu
/** Reads a tail line by line only where it is short enough to be typed. */
const maxTypedLine = 160

/** Cuts from the first closing formula, "-- ", client line or disclaimer on. `names` are the sender's. */
export function cutSignature(lines: readonly string[], names: readonly string[] = []): SignedLines {
  const start = lines.findIndex(
    (line, at) =>
      delimiter.test(line) ||
      isClientLine(line) ||
      isClosing(line) ||
      isDisclaimer(lines, at) ||
      (at > 0 && isSigned(lines, at, names)),
  )
  if (start < 0) return { lines, speaksBelow: false }
  const tail = lines.slice(start)
  const legal = tail.findIndex((_, at) => isDisclaimer(tail, at))
  const personal = legal < 0 ? tail : tail.slice(0, legal)
  const boilerplate = legal < 0 ? [] : tail.slice(legal)
  return {
    lines: lines.slice(0, start),
    speaksBelow:
      personal.some((line) => speaksInSignature(line)) ||
      boilerplate.some(
        (line) =>
          postscript.test(line) ||
          firstPerson.test(line) ||
          (line.length < maxTypedLine && decide(line).decision !== undefined),
      ),
  }
}

function speaks(words: string): boolean {
  return isSpeaking(words) || germanOrFrench.test(words)
}

function speaksInSignature(line: string): boolean {
  if (line.trim() === '' || delimiter.test(line) || isClientLine(line) || formalClosing.test(line)) return false
  const rest = closing.exec(line)?.[1] ?? line
  return speaks(rest) || rest.length > 120 || postscript.test(rest)
}

function isClientLine(line: string): boolean {
  const device = clientLine
    .exec(line)
    ?.slice(1)
    .join('')
    .replace(/<?https?:\S+/, '')
    .trim()
  return device !== undefined && device.split(' ').length <= 8 && !speaks(device)
}

function isClosing(line: string): boolean {
  const rest = closing.exec(line)?.[1]
  return (rest !== undefined && rest.trim().split(/\s+/).length <= 5) || formalClosing.test(line)
}

/** "This message …" may be the sender's own sentence: it takes the words of a lawyer in the lines that follow. */
function isDisclaimer(lines: readonly string[], at: number): boolean {
  return (
    disclaimerStart.test(lines[at] as string) &&
    legalWords.test(
      lines
        .slice(at, at + 6)
        .join(' ')
        .slice(0, 800),
    )
  )
}

/** The sender's own full name with a line of contact details below it, and nothing but such lines to the end. */
function isSigned(lines: readonly string[], at: number, names: readonly string[]): boolean {
  const own = new Set(wordsOf(names.join(' ')))
  const words = wordsOf((lines[at] as string).replace(/[([].*$/, ''))
  if (own.size < 2 || words.filter((word) => own.has(word)).length < 2 || words.length > own.size + 3) return false
  const end = lines.findIndex((line, index) => index > at && (delimiter.test(line) || isDisclaimer(lines, index)))
  const below = lines.slice(at, end < 0 ? undefined : end).filter((line) => line.trim() !== '')
  return (
    below.length > 1 && below.every((line) => line.length <= 120 && !speaks(line) && !/[!?]|\p{Ll}\.\s*$/u.test(line))
  )
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1)
}
