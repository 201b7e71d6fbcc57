/**
 * What a guest does with a mail of ours in an own mail program: writes a reply, or answers the calendar entry. Composed as real programs
 * do it, quotes and all, and handed over by SMTP, so that the desk reads what it would read in life. For the mailbox page, the demo and the
 * journey test.
 */
import ICAL from 'ical.js'
import { DateTime } from 'luxon'
import { createTransport } from 'nodemailer'
import MailComposer from 'nodemailer/lib/mail-composer'
import PostalMime, { type Email, type Mailbox } from 'postal-mime'
import type { Language } from '../../functions/campaigns/campaign.ts'
import { DomainError } from '../../functions/errors.ts'

/** A mail ready to be handed over. */
export interface GuestMail {
  /** RFC 5322, CRLF. */
  readonly raw: Uint8Array
  readonly envelope: { readonly from: string; readonly to: string }
}

/** Whose habits the reply has: Gmail quotes below, Outlook repeats the headers below a line, Thunderbird writes text only. */
export const mailPrograms = ['gmail', 'outlook', 'thunderbird'] as const
export type MailProgram = (typeof mailPrograms)[number]

export interface ReplyOptions {
  /** The instant of writing, for the Date header. */
  readonly at: string
  /** Gmail where none is given. */
  readonly program?: MailProgram | undefined
  /** Of the mail program's own words; English where none is given. */
  readonly language?: Language | undefined
  /** Where the guest's clock stands; UTC where none is given. */
  readonly zone?: string | undefined
}

export type CalendarAnswer = 'ACCEPTED' | 'TENTATIVE' | 'DECLINED'

/** The guest presses "reply", writes `text` above the quoted original and sends. From is whom the original went to. */
export async function replyAsGuest(original: Uint8Array, text: string, options: ReplyOptions): Promise<GuestMail> {
  const mail = await PostalMime.parse(original)
  const guest = guestOf(mail)
  const desk = firstMailbox(mail.replyTo) ?? firstMailbox(mail.from === undefined ? [] : [mail.from])
  if (desk === undefined) throw new DomainError('invalid-input', 'This mail cannot be answered: it names no sender.')
  const body = quoting(mail, text, options)
  const subject = mail.subject ?? ''
  const raw = await new MailComposer({
    from: guest,
    to: desk,
    subject: /^re:/i.test(subject) ? subject : `Re: ${subject}`,
    ...body,
    ...(mail.messageId === undefined ? {} : { inReplyTo: mail.messageId }),
    references: [mail.references, mail.messageId].filter((id) => id !== undefined).join(' '),
    date: dateHeader(options),
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build()
  return { raw, envelope: { from: guest.address, to: desk.address } }
}

/**
 * The guest presses accept, tentative or decline on the calendar entry of the mail. As Google's calendar answers: METHOD:REPLY with the one
 * attendee, to the organizer, marked as automatic, without any reference to the mail (RFC 5546 section 3.2.3).
 */
export async function answerCalendarAsGuest(
  original: Uint8Array,
  partstat: CalendarAnswer,
  at: string,
): Promise<GuestMail> {
  const mail = await PostalMime.parse(original)
  const guest = guestOf(mail)
  const request = calendarEntry(mail)
  if (request?.method !== 'REQUEST')
    throw new DomainError('invalid-input', 'This mail has no calendar entry that asks for an answer.')
  const organizer = request.event.getFirstPropertyValue('organizer')?.toString() ?? ''
  const to = organizer.replace(/^mailto:/i, '')
  if (!to.includes('@'))
    throw new DomainError('invalid-input', 'The calendar entry cannot be answered: it names no organizer.')
  const { subject, verb } = calendarWords[partstat]
  const { summary } = request
  const raw = await new MailComposer({
    from: guest,
    to: { name: parameterText(request.event, 'organizer', 'cn'), address: to },
    subject: `${subject}: ${summary}`,
    text: `${guest.name === '' ? guest.address : guest.name} has ${verb} this invitation.\r\n\r\n${summary}\r\n`,
    icalEvent: {
      method: 'REPLY',
      filename: 'invite.ics',
      content: calendarReply(request, guest.address, partstat, at),
    },
    headers: { 'Auto-Submitted': 'auto-generated' },
    date: dateHeader({ at }),
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build()
  return { raw, envelope: { from: guest.address, to } }
}

/** Hands a mail over on 127.0.0.1. Fulfils when the listener has taken it; throws what the listener refused it with. */
export async function sendBySmtp(listener: { readonly port: number }, mail: GuestMail): Promise<void> {
  const transport = createTransport({ host: '127.0.0.1', port: listener.port, secure: false, ignoreTLS: true })
  try {
    await transport.sendMail({ envelope: mail.envelope, raw: Buffer.from(mail.raw) })
  } finally {
    transport.close()
  }
}

export interface CalendarEntry {
  readonly method: string
  readonly summary: string
  readonly calendar: ICAL.Component
  readonly event: ICAL.Component
}

/** The calendar entry that travels in a mail, if it has one that can be read. */
export function calendarEntry(mail: Pick<Email, 'attachments'>): CalendarEntry | undefined {
  const part = mail.attachments.find(({ mimeType }) => mimeType === 'text/calendar')
  if (part === undefined) return undefined
  const text =
    typeof part.content === 'string' ? part.content : Buffer.from(part.content as Uint8Array).toString('utf8')
  try {
    const calendar = new ICAL.Component(
      ICAL.parse(text) as unknown[] as ConstructorParameters<typeof ICAL.Component>[0],
    )
    const event = calendar.getFirstSubcomponent('vevent')
    if (event === null) return undefined
    const method = calendar.getFirstPropertyValue('method')?.toString().toUpperCase() ?? ''
    return { method, summary: event.getFirstPropertyValue('summary')?.toString() ?? '', calendar, event }
  } catch {
    return undefined
  }
}

const calendarWords: Readonly<Record<CalendarAnswer, { readonly subject: string; readonly verb: string }>> = {
  ACCEPTED: { subject: 'Accepted', verb: 'accepted' },
  TENTATIVE: { subject: 'Tentatively accepted', verb: 'tentatively accepted' },
  DECLINED: { subject: 'Declined', verb: 'declined' },
}

/** What a reply repeats of the entry; SEQUENCE and UID say which state of which entry is answered. */
const repeated = ['uid', 'sequence', 'dtstart', 'dtend', 'summary', 'location', 'organizer']

function calendarReply(
  { calendar, event }: CalendarEntry,
  address: string,
  partstat: CalendarAnswer,
  at: string,
): string {
  const reply = new ICAL.Component('vcalendar')
  reply.addPropertyWithValue('prodid', '-//Guests//Calendar of a guest//EN')
  reply.addPropertyWithValue('version', '2.0')
  reply.addPropertyWithValue('calscale', 'GREGORIAN')
  reply.addPropertyWithValue('method', 'REPLY')
  for (const zone of calendar.getAllSubcomponents('vtimezone')) reply.addSubcomponent(copyOf(zone))
  const answer = new ICAL.Component('vevent')
  for (const name of repeated) {
    const property = event.getFirstProperty(name)
    if (property !== null) answer.addProperty(new ICAL.Property(structuredClone(property.toJSON())))
  }
  answer.addPropertyWithValue('dtstamp', ICAL.Time.fromJSDate(DateTime.fromISO(at).toJSDate(), true))
  const attendee = answer.addPropertyWithValue('attendee', `mailto:${address}`)
  const name = parameterText(event, 'attendee', 'cn')
  if (name !== '') attendee.setParameter('cn', name)
  attendee.setParameter('partstat', partstat)
  reply.addSubcomponent(answer)
  return `${reply.toString()}\r\n`
}

function copyOf(component: ICAL.Component): ICAL.Component {
  return new ICAL.Component(structuredClone(component.toJSON()) as ConstructorParameters<typeof ICAL.Component>[0])
}

function parameterText(component: ICAL.Component, property: string, parameter: string): string {
  const value = component.getFirstProperty(property)?.getParameter(parameter)
  return typeof value === 'string' ? value : ''
}

function guestOf(mail: Email): Mailbox {
  const guest = firstMailbox(mail.to)
  if (guest === undefined)
    throw new DomainError('invalid-input', 'This mail cannot be answered: it names nobody it went to.')
  return guest
}

function firstMailbox(addresses: Email['to']): Mailbox | undefined {
  const first = addresses?.find(({ address }) => address !== undefined && address !== '')
  return first?.address === undefined ? undefined : { name: first.name, address: first.address }
}

function dateHeader({ at, zone = 'utc' }: Pick<ReplyOptions, 'at' | 'zone'>): string {
  return DateTime.fromISO(at, { zone }).toRFC2822() as string
}

const programWords = {
  en: {
    wrote: (when: DateTime, who: string) => `On ${when.toFormat("ccc, d LLL yyyy 'at' HH:mm")}, ${who} wrote:`,
    headers: ['From', 'Sent', 'To', 'Subject'],
    locale: 'en-GB',
  },
  nl: {
    wrote: (when: DateTime, who: string) => `Op ${when.toFormat("ccc d LLL yyyy 'om' HH:mm")} schreef ${who}:`,
    headers: ['Van', 'Verzonden', 'Aan', 'Onderwerp'],
    locale: 'nl-NL',
  },
} as const

/** Text and HTML part of the reply, as the program lays them out around the original. */
function quoting(mail: Email, text: string, options: ReplyOptions): { text: string; html?: string } {
  const { program = 'gmail', language = 'en', zone = 'utc' } = options
  const words = programWords[language]
  const sent = DateTime.fromISO(mail.date ?? options.at, { zone }).setLocale(words.locale)
  const sender = mailboxWords(firstMailbox(mail.from === undefined ? [] : [mail.from]))
  const original = (mail.text ?? '').replace(/\r\n?/g, '\n').trimEnd()
  const quoted = original
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n')
  const wrote = words.wrote(sent, sender)
  if (program === 'thunderbird') return { text: `${text}\n\n${wrote}\n${quoted}\n` }

  const typed = `<div dir="ltr">${escaped(text).replaceAll('\n', '<br>')}</div>`
  const body = bodyOf(mail.html) ?? `<div>${escaped(original).replaceAll('\n', '<br>')}</div>`
  if (program === 'gmail') {
    const attribution = `<div dir="ltr" class="gmail_attr">${escaped(wrote)}<br></div>`
    const quote = `<blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">${body}</blockquote>`
    return {
      text: `${text}\n\n${wrote}\n\n${quoted}\n`,
      html: `${typed}<br><div class="gmail_quote">${attribution}${quote}</div>`,
    }
  }
  const values = [sender, sent.toFormat('dd LLLL yyyy HH:mm'), mailboxWords(firstMailbox(mail.to)), mail.subject ?? '']
  const lines = words.headers.map((name, index) => [name, values[index] ?? ''] as const)
  const header = lines.map(([name, value]) => `<b>${name}:</b> ${escaped(value)}`).join('<br>')
  return {
    text: `${text}\n\n${'_'.repeat(32)}\n${lines.map(([name, value]) => `${name}: ${value}`).join('\n')}\n\n${original}\n`,
    html: `<html><body>${typed}<div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" style="font-size:11pt">${header}</font><div>&nbsp;</div></div><div>${body}</div></body></html>`,
  }
}

function mailboxWords(mailbox: Mailbox | undefined): string {
  if (mailbox === undefined) return ''
  return mailbox.name === '' ? mailbox.address : `${mailbox.name} <${mailbox.address}>`
}

function bodyOf(html: string | undefined): string | undefined {
  return html === undefined ? undefined : (/<body[^>]*>(?<inside>[\s\S]*)<\/body>/i.exec(html)?.groups?.inside ?? html)
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
