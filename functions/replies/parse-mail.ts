/**
 * The second stage of a reply: from bytes to the few things that the later stages look at. Nothing here decides.
 * Never throws: what cannot be parsed comes back with its headers and a doubt, and a mail with a doubt never changes an answer.
 */
import PostalMime, { type Email } from 'postal-mime'
import { normaliseAddress } from '../guests/address.ts'
import { clampMail, headersOnly, mailLimits } from './clamp-mail.ts'

export interface ParsedMail {
  /** Only where there is exactly one From header with exactly one address; normalised. */
  readonly from?: { readonly name: string; readonly address: string } | undefined
  readonly subject: string
  /** By lower-case name, in the order of the mail; control characters removed. */
  readonly headers: ReadonlyMap<string, readonly string[]>
  readonly text?: string | undefined
  readonly html?: string | undefined
  /** Bodies of all calendar parts, the same body once. */
  readonly calendars: readonly string[]
  readonly attachments: readonly {
    readonly mimeType: string
    readonly bytes: number
    /** The beginning of a part that mail systems write for each other: a report, or the mail that it is about. */
    readonly report?: string | undefined
  }[]
  /** How many servers it passed. */
  readonly hops: number
  /** The sender's own clock, ISO 8601 UTC, where the Date header can be read. */
  readonly sentAt?: string | undefined
  /** Why nothing of this mail may be recorded, in sentences for staff. */
  readonly doubts: readonly string[]
}

const reportTypes =
  /^(?:message\/(?:(?:global-)?(?:delivery-status|disposition-notification)|feedback-report|(?:global-)?headers|rfc822|rfc822-headers|global)|text\/rfc822-headers)$/
const maxReportLength = 32_000

const lineFeed = 10

/** Parses within the limits; an attached original stays an attachment and never becomes text. */
export async function parseMail(raw: Uint8Array): Promise<ParsedMail> {
  const { bytes, truncated } = clampMail(raw)
  const doubts = truncated
    ? ['The mail is longer than what is read of it.']
    : isUnfinished(bytes)
      ? ['The mail breaks off before its end.']
      : []
  const parsed = await parse(bytes)
  if (parsed !== undefined) return described(parsed, doubts)
  const unread = [...doubts, 'The mail cannot be parsed.']
  const headers = await parse(headersOnly(bytes))
  return headers === undefined
    ? { subject: '', headers: new Map(), calendars: [], attachments: [], hops: 0, doubts: unread }
    : { ...described({ ...headers, attachments: [] }, unread), text: undefined, html: undefined }
}

/**
 * True where a mail ends within a line, among its headers or without the line that closes its parts (RFC 2046 section 5.1.1): what was lost on
 * the way may have turned the answer. Some programs forget the closing line, but none stops in mid-line.
 */
function isUnfinished(bytes: Uint8Array): boolean {
  if (bytes.at(-1) === lineFeed) return false
  const top = headersOnly(bytes)
  if (top.length === bytes.length) return true
  const headers = Buffer.from(top)
    .toString('latin1')
    .replace(/\r?\n[ \t]+/g, ' ')
  const type = /^content-type:\s*multipart\/[^\r\n]*/im.exec(headers)?.[0] ?? ''
  const named = /;\s*boundary\s*=\s*(?:"([^"\r\n]{1,200})"|([^\s;"]{1,200}))/i.exec(type)
  const boundary = named?.[1] ?? named?.[2]
  const body = Buffer.from(bytes).toString('latin1')
  return boundary !== undefined && !body.startsWith(`--${boundary}--`, body.lastIndexOf(`--${boundary}`))
}

async function parse(bytes: Uint8Array): Promise<Email | undefined> {
  try {
    return await PostalMime.parse(bytes, {
      forceRfc822Attachments: true,
      maxNestingDepth: mailLimits.nesting,
      maxHeadersSize: mailLimits.headerBytes,
    })
  } catch {
    return undefined
  }
}

function described(mail: Email, doubts: readonly string[]): ParsedMail {
  const headers = new Map<string, string[]>()
  for (const { key, value } of mail.headers) {
    const values = headers.get(key) ?? []
    values.push(withoutControls(value))
    headers.set(key, values)
  }
  const subject = mail.subject ?? ''
  const from = onlySender(mail, headers)
  const smuggled = withoutControls(subject) !== subject || withoutControls(mail.from?.name ?? '') !== mail.from?.name
  return {
    from,
    subject: withoutControls(subject).trim(),
    headers,
    text: mail.text,
    html: mail.html,
    calendars: calendarsOf(mail),
    attachments: mail.attachments.map(({ mimeType, content }) => ({
      mimeType,
      bytes: lengthOf(content),
      report: reportTypes.test(mimeType) ? textOf(content).slice(0, maxReportLength) : undefined,
    })),
    hops: headers.get('received')?.length ?? 0,
    sentAt: instantOf(mail.date),
    doubts: smuggled && mail.from !== undefined ? [...doubts, 'A header hides control characters.'] : doubts,
  }
}

/** RFC 5322 allows several authors; an answer has one, and the parser shows only the first. */
function onlySender(mail: Email, headers: ReadonlyMap<string, readonly string[]>): ParsedMail['from'] {
  const lines = headers.get('from') ?? []
  const address = normaliseAddress(mail.from?.address ?? '')
  if (address === undefined || lines.length !== 1 || addressesIn(lines[0] as string) !== 1) return undefined
  return { name: withoutControls(mail.from?.name ?? '').trim(), address }
}

/** Counts addresses outside quoted names and comments, so that `"a@b.example" <c@d.example>` is one. */
function addressesIn(header: string): number {
  let count = 0
  let quoted = false
  let comments = 0
  for (let at = 0; at < header.length; at += 1) {
    const character = header[at]
    if (character === '\\') at += 1
    else if (character === '"') quoted = !quoted
    else if (quoted) continue
    else if (character === '(') comments += 1
    else if (character === ')') comments -= 1
    else if (character === '@' && comments === 0) count += 1
  }
  return count
}

function calendarsOf(mail: Email): string[] {
  const bodies = mail.attachments
    .filter(
      ({ mimeType, filename }) =>
        /^(text\/calendar|application\/ics)$/.test(mimeType) || /\.ics$/i.test(filename ?? ''),
    )
    .map(({ content }) => textOf(content).trim())
  return [...new Set(bodies)]
}

function textOf(content: ArrayBuffer | Uint8Array | string): string {
  return typeof content === 'string' ? content : Buffer.from(content as Uint8Array).toString('utf8')
}

function lengthOf(content: ArrayBuffer | Uint8Array | string): number {
  return typeof content === 'string' ? content.length : content.byteLength
}

function instantOf(date: string | undefined): string | undefined {
  return date !== undefined && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}/.test(date) ? `${date.slice(0, 19)}Z` : undefined
}

function withoutControls(value: string): string {
  return value.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
}

export function hasAttachedMail(mail: Pick<ParsedMail, 'attachments'>): boolean {
  return mail.attachments.some(({ mimeType }) => mimeType === 'message/rfc822')
}
