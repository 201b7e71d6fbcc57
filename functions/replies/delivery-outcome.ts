/**
 * What a delivery report means for the address: from action and status (RFC 3464, RFC 3463), or from the words of mail systems that know neither.
 * Only an address that is known to be dead is `hard`; whatever may be about this one mail (its size, its content, a full mailbox) is `soft`.
 */
export type DeliveryOutcome = 'hard' | 'soft' | 'delayed' | 'delivered'

const deadWords =
  /\b(?:user|recipient|address|mailbox|account|alias)\b.{0,40}\b(?:unknown|not found|does(?: not|n't) exist|not exist|invalid|no longer (?:valid|active|available|in use|exists?)|disabled|discontinued|deactivated|not active|inactive|not listed|wrong)|\b(?:unknown|unknown or illegal|invalid|no such|bad destination|bad|wrong)[ _](?:local |final delivery )?(?:userid|user|recipient|address|mailbox|account|domain|host)|\bno (?:mailbox|account|valid recipients?)\b|\b(?:not|isn't|is not) a (?:valid|known) (?:user|mailbox|recipient|address)|\bnot a valid user\b|\brecipientnotfound\b|\b(?:host|domain)(?: name)? (?:unknown|not found|does not exist|could not be (?:found|resolved))|\bunknown host\b|\bnxdomain\b|\bunroute?able (?:address|mail domain)|\bdid not exactly match\b|\bcouldn't be found\b|\baddress (?:couldn't|could not|wasn't|was not) (?:be )?found|\baccount (?:has been|was|is) (?:disabled|closed|suspended)|\bdoesn't have an? .{1,30} account|(?<![\d.])5\.1\.(?:[1-36]|10)(?![\d.])|(?<![\d.])5\.2\.1(?![\d.])|550.{0,60}\bmailbox unavailable|\bmailbox unavailable\b.{0,60}550|\b(?:adres|gebruiker|ontvanger|postvak)\b.{0,40}\b(?:onbekend|bestaat niet|niet gevonden|ongeldig)|\b(?:onbekende|ongeldige) (?:gebruiker|ontvanger|adres)|\b(?:empfänger|benutzer|adresse|postfach|konto)\b.{0,40}(?:unbekannt|existiert nicht|nicht gefunden|ungültig|nicht (?:mehr )?(?:bekannt|vorhanden))|\b(?:unbekannter?|ungültige[rs]?) (?:empfänger|benutzer|adresse)|\b(?:utilisateur|destinataire|adresse|boîte)\b.{0,40}\b(?:inconnue?|inexistante?|n'existe p(?:as|lus)|introuvable|invalide)/iu
const passingWords =
  /\bquota|\bfull\b|over ?limit|exceed|too (?:large|big|long|many|much)|\bsize\b|\bspam|\bjunk\b|unsolicited|\bblocked|blacklist|block list|\bpolic(?:y|ies)\b|relay|rcpthosts|\brefused|access denied|\bmalformed|confirmation|reputation|\bdmarc\b|\bspf\b|\bcontent|\bvirus|greylist|graylist|temporar|try again|timed? ?out|expired|too long in|\bdeferred|not accepting|unavailable or busy|service .{0,20}unavailable|\bvol\b|volle?s?\b|vollgelaufen|überschritten|plein|saturée?|dépassé|tijdelijk|vorübergehend|temporaire/iu
const delayWords =
  /\b(?:delay(?:ed)?|postponed|still (?:trying|being retried)|will (?:keep|continue|be retried)|(?:will )?continue to try|no action is required|not yet been delivered|delivery attempts will continue|warning message only|vertraagd|vertraging|verzögert|verzögerung|retardée?|en retard)\b/iu
const deliveredWords =
  /\b(?:success(?:ful(?:ly)?)?|was (?:successfully )?(?:delivered|relayed) to|has been delivered|is bezorgd|erfolgreich|avec succès)\b/iu
const fatalWords =
  /\bpermanent (?:fatal )?(?:error|failure)|fatal errors?\b|permanent fatal|\b5\d\d[ -]5\.\d|(?<![\d.])5[05]\d(?![\d.])/iu

/** Of one recipient of a standard report. */
export function outcomeOfStatus(action: string, status: string, diagnostic: string): DeliveryOutcome {
  switch (action.toLowerCase().split(/[\s;(]/)[0]) {
    case 'delivered':
    case 'relayed':
    case 'expanded':
      return 'delivered'
    case 'delayed':
      return 'delayed'
  }
  const code = /\b([245])\.(\d{1,3})\.(\d{1,3})\b/.exec(status) ?? /\b([245])\.(\d{1,3})\.(\d{1,3})\b/.exec(diagnostic)
  const [, kind, subject, detail] = code ?? []
  if (kind === '2') return 'delivered'
  if (kind === '4') return 'soft'
  if (deadWords.test(diagnostic)) return 'hard'
  if (subject === '1' || (subject === '2' && detail === '1') || (subject === '4' && detail === '4')) return 'hard'
  if (passingWords.test(diagnostic)) return 'soft'
  if (subject === undefined || subject === '0' || subject === '5') return 'hard'
  return 'soft'
}

/** Of a report in words only. `soft` where the words say nothing about a delivery. */
export function outcomeInWords(text: string): DeliveryOutcome {
  if (delayWords.test(text) && !fatalWords.test(text)) return 'delayed'
  if (deadWords.test(text)) return 'hard'
  if (passingWords.test(text)) return 'soft'
  if (deliveredWords.test(text) && !/\b(?:not|unable|fail|undeliver|error)/iu.test(text)) return 'delivered'
  return 'soft'
}
