/**
 * From the finished parts of a mail to the message on the wire (RFC 5322, RFC 2045). The only file that knows the composer.
 * Deterministic: date, Message-ID and boundaries come from the input, text is always quoted-printable, so the same mail is the same bytes
 * and a preview differs from the real mail by date, id and tokens only.
 */
import { createHash } from 'node:crypto'
import { DateTime } from 'luxon'
import MailComposer from 'nodemailer/lib/mail-composer'
import { oneLine } from './plain-text.ts'

export interface Mailbox {
  readonly name?: string | undefined
  readonly address: string
}

export interface MailParts {
  readonly from: Mailbox
  readonly to: Mailbox
  readonly replyTo?: Mailbox | undefined
  readonly subject: string
  readonly text: string
  readonly html: string
  readonly language: string
  /** Instant of the Date header. */
  readonly at: string
  /** Names this mail apart from when it is composed; boundaries follow from it, Message-ID from it and `at`. */
  readonly key: string
  /** `<…@…>` */
  readonly references?: string | undefined
  readonly headers?: Readonly<Record<string, string>> | undefined
  readonly calendar?: { readonly method: 'REQUEST' | 'CANCEL'; readonly content: string } | undefined
  readonly attachments?:
    | readonly { readonly filename: string; readonly content: Uint8Array; readonly contentType?: string | undefined }[]
    | undefined
}

/** The message, CRLF line ends, no line over 998 octets. */
export async function composeMail(mail: MailParts): Promise<Uint8Array> {
  const composed = new MailComposer({
    from: mailbox(mail.from),
    to: mailbox(mail.to),
    ...(mail.replyTo === undefined ? {} : { replyTo: mailbox(mail.replyTo) }),
    subject: oneLine(mail.subject),
    text: mail.text,
    html: mail.html,
    // As Google's own invitations are built, which every calendar has learnt to read: the entry is the last alternative, where Outlook and
    // Gmail look for METHOD:REQUEST, and once more as invite.ics for mail programs that only show attachments. The UID makes it one entry.
    ...(mail.calendar === undefined ? {} : { icalEvent: { ...mail.calendar, filename: 'invite.ics' } }),
    attachments: (mail.attachments ?? []).map(({ filename, content, contentType }) => ({
      filename,
      content: Buffer.from(content),
      ...(contentType === undefined ? {} : { contentType }),
    })),
    headers: { 'Content-Language': mail.language, ...mail.headers },
    ...(mail.references === undefined ? {} : { references: mail.references }),
    // Else "Jan" and "Zoë" would be encoded differently.
    encoding: 'quoted-printable',
    textEncoding: 'Q',
    newline: 'win',
    baseBoundary: digest(mail.key),
    messageId: `<${digest(`${mail.key} ${mail.at}`)}@${mail.from.address.slice(mail.from.address.lastIndexOf('@') + 1)}>`,
    date: DateTime.fromISO(mail.at, { zone: 'utc' }).toRFC2822() as string,
    // A value of a guest list is never a file or an address to fetch.
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return await composed.compile().build()
}

/** Names are staff's and guests' words; an address has passed validation. */
function mailbox({ name, address }: Mailbox): { name: string; address: string } {
  return { name: oneLine(name ?? ''), address }
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32)
}
