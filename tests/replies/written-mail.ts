/** Builds the raw mails of these tests: a valid reply of one guest, changed only where a test is about it. */
import { randomBytes } from 'node:crypto'
import type { InboundMail } from '../../functions/replies/arrived-mail.ts'
import type { GuestSide, Judgement } from '../../functions/replies/read-reply.ts'
import { guestNamed, inbound, invitees, judge, symposiumUid } from './mail-corpus.ts'

const [someone] = [...invitees.values()]
export const token = someone?.token as string
export const guestAddress = 'joan@guest.example'

export interface Written {
  readonly from?: string
  readonly subject?: string
  readonly headers?: readonly string[]
  readonly text?: string
  readonly html?: string
  readonly calendar?: string
  readonly type?: string
}

/** A MIME message of one part, or multipart where there are several. */
export function aMail(written: Written): string {
  const {
    from = `Joan Guest <${guestAddress}>`,
    subject = 'Re: Invitation',
    headers = [],
    text,
    html,
    calendar,
  } = written
  const parts = [
    ...(text === undefined ? [] : [['text/plain; charset=utf-8', text]]),
    ...(html === undefined ? [] : [['text/html; charset=utf-8', html]]),
    ...(calendar === undefined ? [] : [['text/calendar; charset=utf-8; method=REPLY', calendar]]),
  ] as [string, string][]
  const top = [`From: ${from}`, 'To: rsvp@reply.example', `Subject: ${subject}`, ...headers, 'MIME-Version: 1.0']
  const lines = (body: string): string => body.replace(/\r?\n/g, '\r\n')
  if (parts.length < 2) {
    const [type, body] = parts[0] ?? ['text/plain', '']
    return `${[...top, `Content-Type: ${written.type ?? type}`].join('\r\n')}\r\n\r\n${lines(body)}`
  }
  const boundary = `b${randomBytes(6).toString('hex')}`
  const bodies = parts.map(([type, body]) => `--${boundary}\r\nContent-Type: ${type}\r\n\r\n${lines(body)}\r\n`)
  const content = `Content-Type: ${written.type ?? 'multipart/alternative'}; boundary=${boundary}`
  return `${[...top, content].join('\r\n')}\r\n\r\n${bodies.join('')}--${boundary}--\r\n`
}

/** An answer as a calendar program sends it; `lines` take the place of the usual ones with the same name. */
export function aCalendar(lines: readonly string[] = [], method = 'REPLY', product = '-//Test//EN'): string {
  const named = (name: string): boolean => lines.some((line) => line.startsWith(name))
  const usual = [
    ['UID', `UID:${symposiumUid}`],
    ['DTSTAMP', 'DTSTAMP:20240221T090000Z'],
    ['SEQUENCE', 'SEQUENCE:1'],
    ['ATTENDEE', `ATTENDEE;PARTSTAT=ACCEPTED:mailto:${guestAddress}`],
  ] as const
  const kept = usual.filter(([name]) => !named(name)).map(([, line]) => line)
  const event = ['BEGIN:VEVENT', ...kept, ...lines, 'END:VEVENT']
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${product}`,
    `METHOD:${method}`,
    ...event,
    'END:VCALENDAR',
    '',
  ].join('\r\n')
}

/** The guest's own line of an answer. */
export function attendee(status: string, more = ''): string {
  return `ATTENDEE;CN=Joan Guest;PARTSTAT=${status}${more}:mailto:${guestAddress}`
}

/** The judgement of a mail that the guest `joan@guest.example` sends to the own reply address. */
export async function judged(
  written: Written,
  mail: Partial<InboundMail> = {},
  side: Partial<GuestSide> = {},
): Promise<Judgement> {
  return judge(inbound(aMail(written), { token }, mail), {
    guest: guestNamed(token, guestAddress, 'Joan Guest'),
    ...side,
  })
}
