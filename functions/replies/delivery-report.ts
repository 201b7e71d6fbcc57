/**
 * Recognises what mail systems say about our own mail: bounces, delays, receipts, complaints. Such a mail is delivery state and never an RSVP.
 * Standard reports (RFC 3464, RFC 8098, RFC 5965) are read field by field; others need a daemon or a null return path beside their words.
 */
import { type DeliveryOutcome, outcomeInWords, outcomeOfStatus } from './delivery-outcome.ts'
import { hasAttachedMail, type ParsedMail } from './parse-mail.ts'
import { wholeText } from './reply-html.ts'
import { addressesIn, addressOf, type Fields, readFieldGroups } from './report-fields.ts'

export interface DeliveryReport {
  /** A read receipt counts as an automatic answer, everything else as a bounce. */
  readonly kind: 'bounce' | 'auto_reply'
  /** `seen`: displayed, or deleted unread. `unclear`: a report that names no outcome. */
  readonly outcome: DeliveryOutcome | 'complaint' | 'seen' | 'unclear'
  readonly why: string
  /** The addresses that it is about, normalised; none where the report keeps them to itself. */
  readonly addresses: readonly string[]
  /** What the mail system said, one line. */
  readonly reason: string
  /** The beginning of the mail that it is about, as far as it came back: headers first. */
  readonly original: string
}

const daemon =
  /(?<![\w.-])(?:mailer[-_]daemon|mail-?daemon|postmaster|mdaemon|daemon|mail[-.]?delivery|mailadmin)(?:@|["\s]*<>|$)|\bmail delivery (?:sub)?system\b|\bdelivery subsystem\b|\bsystem administrator\b|"?postmaster"? *</i
const subjects = [
  /^(?:\[[^\]]{1,40}\] ?)?(?:undeliver(?:able|ed)|e?mail delivery|mail (?:failed|error|system error|not delivered|could not be delivered)|delivery (?:status notification|failure|failed|has failed|error|delayed|notification)|failure (?:notice|delivery)|returned mail|delayed mail|non-?delivery|permanent delivery failure|failed mail|message delivery failure|automatically rejected mail|successful mail delivery|warning: (?:message|could not send|.{1,80}user unknown)|message (?:delayed|undeliverable|status|could not be delivered|not delivered)|your message .{0,120}(?:could not be|was not|cannot be) delivered|processing error)/i,
  /^(?:onbestelbaar|niet-?bezorgd|aflevering (?:is )?(?:mislukt|vertraagd)|bezorging|bericht (?:niet|kon niet)|rapport over bezorging)/i,
  /^(?:unzustellbar|nicht zugestellt|zustellung|fehler bei der zustellung|nachricht (?:konnte )?nicht|übermittlungsstatus|unzustellbarkeit)/i,
  /^(?:non remis|non distribué|non délivré|échec (?:de )?(?:la )?(?:remise|livraison|distribution)|message non (?:distribué|remis|délivré)|notification d['’]état|rapport de non-remise|remise retardée)|: non remis\b/i,
]
const wording =
  /\b(?:(?:could|can|was|were|has|have|did)(?: ?not|n't)(?: be| been)? (?:deliver|reach|sent)|unable to deliver|undeliver(?:able|ed)|delivery (?:of .{1,80} )?(?:has )?(?:failed|been delayed|been postponed)|delivery failed|wasn't able to deliver|permanent (?:fatal )?error|fatal d|failed recipient|user unknown|no such user|unknown user|no valid recipients|not a valid user|automatically rejected|error while being processed|non-delivery report|mail box space)|kon(?:den)? niet (?:worden )?(?:af|be)(?:ge)?leverd|kon niet worden bezorgd|niet bezorgd|konnte nicht (?:zugestellt|übermittelt)|nicht zugestellt werden|n'a pas pu (?:être|etre) (?:remis|distribu|délivr|delivr)/i
/** Where the mail that came back begins, in a report of words only. */
const copyBegins =
  /^[ \t>|*-]*(?:(?:this is |below this line is )?(?:a |the )?copy of (?:the |your )?(?:message|original)|below this line|(?:the )?(?:first \d+ lines of )?(?:your )?original message\b.{0,40}follow|original message(?: follows)?|old message|returned (?:mail|message)|message (?:text|headers?) follow|the headers? (?:of|and)|headers? of the (?:source|original)|unsent message|a summary of the undelivered message|le message original|de oorspronkelijke|kopie van|ursprüngliche nachricht|originalnachricht)/im
const maxTextLength = 16_000
const maxReason = 200

/** Undefined where this is no report about a delivery. `mailFrom` is the envelope's sender, empty for the null return path. */
export function readDeliveryReport(mail: ParsedMail, mailFrom: string): DeliveryReport | undefined {
  const contentType = mail.headers.get('content-type')?.[0]?.toLowerCase() ?? ''
  const text = wholeText(mail, 8 * maxTextLength).slice(0, maxTextLength)
  const copyAt = copyBegins.exec(text)?.index ?? text.length
  const parts: Parts = {
    status: partOf(mail, /delivery-status$/),
    disposition: partOf(mail, /disposition-notification$/),
    feedback: partOf(mail, /feedback-report$/),
    words: text.slice(0, copyAt),
    original: partOf(mail, /rfc822|global|headers/) ?? text.slice(copyAt),
  }
  const isReport = contentType.startsWith('multipart/report')
  if (isReport && (parts.feedback !== undefined || contentType.includes('feedback-report'))) return complaint(parts)
  if (isReport && (parts.disposition !== undefined || contentType.includes('disposition-notification')))
    return receipt(parts)
  if (isReport) return bounce(parts, 'a delivery report')

  const failed = mail.headers.get('x-failed-recipients')?.join(' ')
  if (failed !== undefined) return bounce(parts, 'a mail system says what became of our mail', addressesIn(failed))
  const sender = mail.headers.get('from')?.join(' ') ?? ''
  const fromDaemon = daemon.test(sender) || daemon.test(mail.from?.address ?? '')
  const named = subjects.some((subject) => subject.test(mail.subject))
  const reported = parts.status !== undefined || parts.feedback !== undefined
  const returned = hasAttachedMail(mail)
  const worded = wording.test(parts.words.replace(/\s+/g, ' '))
  const unanswerable = mailFrom === ''
  if (fromDaemon && (reported || returned || named || worded || unanswerable || mail.headers.has('auto-submitted')))
    return bounce(parts, 'a mail system says what became of our mail')
  if ((unanswerable && (reported || named || worded)) || (named && worded))
    return bounce(parts, unanswerable ? 'a delivery report without a return path' : 'a delivery report in words')
  return undefined
}

interface Parts {
  readonly status: string | undefined
  readonly disposition: string | undefined
  readonly feedback: string | undefined
  /** What the report says in words, without the mail that came back. */
  readonly words: string
  readonly original: string
}

function partOf(mail: ParsedMail, type: RegExp): string | undefined {
  return mail.attachments.find(({ mimeType, report }) => report !== undefined && type.test(mimeType))?.report
}

const outcomeWords: Readonly<Record<DeliveryOutcome, string>> = {
  hard: 'the address is dead',
  soft: 'this mail could not be delivered',
  delayed: 'the mail is late and still under way',
  delivered: 'the mail was delivered',
}

/** Of several recipients those with the worst news count: our mails go to one. */
function bounce(parts: Parts, what: string, named: readonly string[] = []): DeliveryReport {
  const recipients = parts.status === undefined ? [] : readFieldGroups(parts.status).flatMap(recipientOf)
  const outcome =
    (['hard', 'soft', 'delayed', 'delivered'] as const).find((each) =>
      recipients.some((recipient) => recipient.outcome === each),
    ) ?? outcomeInWords(parts.words)
  const worst = recipients.filter((recipient) => recipient.outcome === outcome)
  const stated = [...new Set([...worst.flatMap(({ addresses }) => addresses), ...named])]
  const diagnostic = worst.map(({ reason }) => reason).find((reason) => reason !== '')
  return {
    kind: 'bounce',
    outcome,
    why: `${what}: ${outcomeWords[outcome]}`,
    addresses: stated.length > 0 ? stated : addressesIn(parts.words),
    reason: oneLine(diagnostic ?? firstTelling(parts.words)),
    original: parts.original,
  }
}

function recipientOf(fields: Fields): { outcome: DeliveryOutcome; addresses: readonly string[]; reason: string }[] {
  const [action = '', status = '', diagnostic = ''] = ['action', 'status', 'diagnostic-code'].map((name) =>
    fields.get(name),
  )
  if (action === '' && status === '') return []
  const addresses = ['final-recipient', 'original-recipient'].flatMap((name) => addressOf(fields.get(name)) ?? [])
  const said = diagnostic.replace(/^[a-z0-9-]{1,20}\s*;\s*/i, '')
  return [
    {
      outcome: outcomeOfStatus(action, status, said),
      addresses: [...new Set(addresses)],
      reason: [status.split(/\s/)[0], said].filter((part) => part !== '').join(' '),
    },
  ]
}

/** RFC 8098 section 3.2.6: a mail that was turned away by its receiver says so in a receipt, too. */
function receipt(parts: Parts): DeliveryReport {
  const [fields] = readFieldGroups(parts.disposition ?? '')
  const disposition = (fields?.get('disposition') ?? '').toLowerCase()
  const addresses = ['final-recipient', 'original-recipient'].flatMap((name) => addressOf(fields?.get(name)) ?? [])
  const base = { addresses: [...new Set(addresses)], reason: '', original: parts.original }
  if (/\b(?:rejected|failed|denied)\b/.test(disposition) || wording.test(parts.words))
    return {
      ...base,
      kind: 'bounce',
      outcome: 'soft',
      why: `a receipt: ${outcomeWords.soft}`,
      reason: oneLine(parts.words),
    }
  const how = /;\s*deleted\b/.test(disposition) ? 'deleted unread' : 'displayed'
  return { ...base, kind: 'auto_reply', outcome: 'seen', why: `a receipt that says the mail was ${how}` }
}

/** RFC 5965 section 7.3: `not-spam` takes a complaint back; everything else asks for no more of it. */
function complaint(parts: Parts): DeliveryReport {
  const [fields] = readFieldGroups(parts.feedback ?? '')
  const type = (fields?.get('feedback-type') ?? '').toLowerCase()
  const isComplaint = type !== '' && type !== 'not-spam' && type !== 'auth-failure'
  return {
    kind: 'bounce',
    outcome: isComplaint ? 'complaint' : 'unclear',
    why: isComplaint ? 'a complaint: the mail was marked as spam' : `a feedback report of the kind "${oneLine(type)}"`,
    addresses: addressesIn(fields?.get('original-rcpt-to') ?? ''),
    reason: type,
    original: parts.original,
  }
}

/** The line of a report in words that says most: one with a code, else the first. */
function firstTelling(words: string): string {
  const lines = words.split('\n').filter((line) => /\p{L}{3}/u.test(line))
  return lines.find((line) => /\b[45]\d\d\b|#?\b[45]\.\d{1,3}\.\d{1,3}\b/.test(line)) ?? lines[0] ?? 'no reason given'
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, maxReason)
}
