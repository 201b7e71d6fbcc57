/**
 * Mails that were built to exhaust whoever reads them: each kind goes for one limit of a parser or a rule. None of them says yes or no.
 * Sizes vary, so that a limit is met from both sides.
 */
import { pick, type Random } from './damage.ts'

/** Where the mail comes from and goes to; the sender is the guest, so that nothing is stopped before its words are read. */
export interface Addressed {
  readonly from: string
  readonly to: string
}

type Build = (random: Random, addressed: Addressed) => string

/** By name, as the report says it. */
export const hostileKinds: Readonly<Record<string, Build>> = {
  'one long header': (random, at) => mail(at, [`X-Long: ${'x'.repeat(size(random, 1_500_000))}`], 'Hello'),
  'many headers': (random, at) =>
    mail(
      at,
      Array.from({ length: size(random, 40_000) }, (_, n) => `X-${n}: y`),
      'Hello',
    ),
  'a header of many folds': (random, at) => mail(at, [`X-Fold: a${'\r\n b'.repeat(size(random, 200_000))}`], 'Hello'),
  'lines without a colon': (random, at) => mail(at, Array(size(random, 50_000)).fill('no colon here'), 'Hello'),
  'a subject of encoded words': (random, at) =>
    mail(at, [`Subject: ${'=?utf-8?Q?=41=0D=0A?= '.repeat(size(random, 12_000))}`], 'Hello'),
  'encoded words without an end': (random, at) =>
    mail(at, [`Subject: ${'=?utf-8?B?'.repeat(size(random, 25_000))}`], 'Hello'),
  'encoded words of one letter': (random, at) =>
    mail(at, [`Subject: ${'=?iso-2022-jp?B?GyRC?=\r\n '.repeat(size(random, 10_000))}`], 'Hello'),
  'a crowd of authors': (random, { to }) =>
    mail({ from: `${'a@b.example, '.repeat(size(random, 18_000))}c@d.example`, to }, [], 'Hello'),
  'comments within comments': (random, { from, to }) =>
    mail({ from: `${'('.repeat(size(random, 120_000))} <${from}>`, to }, [], 'Hello'),
  'quotes within quotes': (random, { from, to }) =>
    mail({ from: `"${'\\"'.repeat(size(random, 120_000))}" <${from}>`, to }, [], 'Hello'),
  'groups of addresses': (random, at) => mail(at, [`Cc: ${'g: a@b.example, '.repeat(size(random, 14_000))};`], 'Hello'),
  'a thread of ids': (random, at) =>
    mail(at, [`References: ${'<aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@x.example> '.repeat(size(random, 5_000))}`], 'Hello'),
  'a parameter in pieces': (random, at) =>
    mail(
      at,
      [type(`text/plain${Array.from({ length: size(random, 12_000) }, (_, n) => `; name*${n}*=a%41`).join('')}`)],
      'x',
    ),
  'parameters without an end': (random, at) =>
    mail(at, [type(`multipart/mixed; boundary="${'\\'.repeat(size(random, 200_000))}`)], '--x'),

  'parts within parts': (random, at) => nested(at, size(random, 4_000)),
  'mails within mails': (random, at) =>
    mail(at, [], `${'Content-Type: message/rfc822\r\n\r\n'.repeat(size(random, 20_000))}Hello`, true),
  'thousands of parts': (random, at) => parts(at, 'text/plain', 'a', size(random, 12_000)),
  'thousands of HTML parts': (random, at) => parts(at, 'text/html', '<p>a</p>', size(random, 12_000)),
  'thousands of attached mails': (random, at) =>
    parts(at, 'message/rfc822', 'Subject: a\r\n\r\nb', size(random, 12_000)),
  'thousands of calendars': (random, at) => parts(at, 'text/calendar', 'BEGIN:VCALENDAR', size(random, 12_000)),
  'thousands of files': (random, at) =>
    parts(at, 'application/pdf; name=a.pdf\r\nContent-Disposition: attachment', 'JVBERg==', size(random, 12_000)),
  'boundaries that nearly fit': (random, at) =>
    mail(at, [type('multipart/mixed; boundary=b')], '--b\r\n\r\n'.repeat(size(random, 100_000))),
  'a boundary of one dash': (random, at) =>
    mail(at, [type('multipart/mixed; boundary="-"')], '---\r\n'.repeat(size(random, 200_000))),

  'bare line feeds': (random, at) => mail(at, [], '\n'.repeat(size(random, 1_100_000))),
  'bare carriage returns': (random, at) => mail(at, [], '\r'.repeat(size(random, 1_100_000))),
  'empty lines': (random, at) => mail(at, [], '\r\n'.repeat(size(random, 1_100_000))),
  'flowed text': (random, at) =>
    mail(at, [type('text/plain; format=flowed')], 'a \r\n'.repeat(size(random, 1_000_000))),
  'flowed text, spaces deleted': (random, at) =>
    mail(at, [type('text/plain; format=flowed; delsp=yes')], `${'word '.repeat(15)}\r\n`.repeat(size(random, 50_000))),
  'soft line breaks': (random, at) => mail(at, [encoding('quoted-printable')], '=\r\n'.repeat(size(random, 700_000))),
  'escapes of nothing': (random, at) => mail(at, [encoding('quoted-printable')], '=ZZ'.repeat(size(random, 700_000))),
  'base64 that is none': (random, at) => mail(at, [encoding('base64')], '!$%&=-_ '.repeat(size(random, 250_000))),
  'base64 without padding': (random, at) =>
    mail(at, [encoding('base64')], `${'QUJD'.repeat(19)}\r\n`.repeat(size(random, 25_000))),
  'base64 in one line': (random, at) => mail(at, [encoding('base64')], 'QUJDCg'.repeat(size(random, 330_000))),
  'text in UTF-16': (random, at) =>
    mail(at, [type('text/plain; charset=utf-16')], '\ud83d\u0000'.repeat(size(random, 500_000))),
  'escapes between scripts': (random, at) =>
    mail(at, [type('text/plain; charset=iso-2022-jp')], '\u001b$B\u001b(B'.repeat(size(random, 300_000))),
  'bytes at random': (random, at) =>
    mail(at, [], Array.from({ length: size(random, 60_000) }, () => String.fromCharCode(pick(random, 256))).join('')),

  'elements within elements': (random, at) => html(at, '<div>'.repeat(size(random, 400_000))),
  'quotes within HTML quotes': (random, at) => html(at, '<blockquote>a'.repeat(size(random, 150_000))),
  'tags that never close': (random, at) => html(at, '<a href="'.repeat(size(random, 200_000))),
  'tags without a name': (random, at) => html(at, '<'.repeat(size(random, 2_000_000))),
  'comments that never close': (random, at) => html(at, '<!-- a '.repeat(size(random, 300_000))),
  'declarations that never close': (random, at) => html(at, '<![if '.repeat(size(random, 300_000))),
  'styles that never close': (random, at) => html(at, '<style>a{}'.repeat(size(random, 200_000))),
  'entities without an end': (random, at) => html(at, '&amp'.repeat(size(random, 500_000))),
  'a long attribute': (random, at) => html(at, `<p style="${'color : '.repeat(size(random, 250_000))}">a</p>`),
  'many hidden elements': (random, at) => html(at, '<i style="display:none">a</i>'.repeat(size(random, 60_000))),
  'tables within tables': (random, at) => html(at, '<table><tr><td>'.repeat(size(random, 120_000))),

  ...wordKinds(),

  'a calendar without an end': (random, at) => calendar(at, 'X-A:b\r\n'.repeat(size(random, 250_000))),
  'components within components': (random, at) => calendar(at, 'BEGIN:VEVENT\r\n'.repeat(size(random, 4_400))),
  'a crowd of attendees': (random, at) =>
    calendar(at, `BEGIN:VEVENT\r\n${'ATTENDEE:mailto:a@b.example\r\n'.repeat(size(random, 2_100))}END:VEVENT\r\n`),
  'a calendar line of many folds': (random, at) =>
    calendar(at, `COMMENT:a${'\r\n b'.repeat(size(random, 16_000))}\r\n`),
  'calendar parameters without an end': (random, at) =>
    calendar(at, `BEGIN:VEVENT\r\nATTENDEE;CN="${'a;b=c:'.repeat(size(random, 10_000))}`),
  'rules of recurrence': (random, at) =>
    calendar(
      at,
      `BEGIN:VEVENT\r\nRRULE:FREQ=SECONDLY;BYSECOND=${'1,'.repeat(size(random, 25_000))}2\r\nEND:VEVENT\r\n`,
    ),
  'a report of many failures': (random, at) =>
    mail(
      at,
      [type('multipart/report; boundary=b')],
      `--b\r\nContent-Type: message/delivery-status\r\n\r\n${'Final-Recipient: rfc822; a@b.example\r\nStatus: 5.1.1\r\n\r\n'.repeat(size(random, 13_000))}--b--\r\n`,
    ),
}

/** Text that rules of cutting and deciding could stumble over: `unit` again and again, in lines of different length. */
function wordKinds(): Record<string, Build> {
  const units: Readonly<Record<string, string>> = {
    'one letter': 'a',
    'one sign': '-',
    'one space': ' ',
    'no-break spaces': '\u00a0',
    'letters without width': 'a\u200b',
    'accents on accents': 'e\u0301\u0301\u0301',
    pictures: '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}',
    'quote marks': '>',
    underscores: '_',
    addresses: 'a@b.example ',
    links: 'https://x.example/?a=b&c= <',
    brackets: '([{<"',
    attributions: 'On Mon, 1 Jan 2024 at 10:00, A B <a@b.example> ',
    'attributions that wrote': 'On Mon A B wrote ',
    'header lines': 'From: a@b.example\r\nSent: Monday\r\n',
    dividers: '-----Original Message----- ',
    'closing formulas': 'Kind regards,\r\nA\r\n',
    disclaimers: 'This e-mail is confidential\r\n',
    clauses: 'if I could, but I would, and then we might, ',
    'small words': 'I am we are the of on to in ',
    'Dutch words': 'ik ben er niet als het nog wel zou kunnen ',
    'German words': 'ich bin noch nicht da wenn es doch ginge ',
    'French words': 'je ne sais pas si nous y serions quand ',
    'words of programmes': 'lunch symposium opening drinks borrel ',
    'numbers and dates': '19 March 2024 13:30 2 of 4 ',
    names: 'Anna-Maria van den Berg-de Vries PhD ',
  }
  return Object.fromEntries(
    Object.entries(units).flatMap(([name, unit]): [string, Build][] => [
      [`${name}, in one line`, (random, at) => mail(at, [utf8], unit.repeat(size(random, 1_000_000 / unit.length)))],
      [
        `${name}, in many lines`,
        (random, at) => {
          const line = unit.repeat(1 + pick(random, Math.ceil(120 / unit.length)))
          return mail(at, [utf8], `${line}\r\n`.repeat(size(random, 16_000 / line.length)))
        },
      ],
      [
        `${name}, as long as one may write`,
        (random, at) => mail(at, [utf8], unit.repeat(size(random, 1_200 / unit.length))),
      ],
    ]),
  )
}

const utf8 = 'Content-Type: text/plain; charset=utf-8'
const type = (value: string): string => `Content-Type: ${value}`
const encoding = (value: string): string => `Content-Transfer-Encoding: ${value}`

/** Mostly around the largest, at times far below. */
function size(random: Random, largest: number): number {
  return Math.max(1, Math.floor(largest * (random() < 0.5 ? random() : 1)))
}

function mail({ from, to }: Addressed, headers: readonly string[], body: string, isWhole = false): string {
  const top = [`From: ${from}`, `To: ${to}`, 'Subject: Re: Invitation', 'MIME-Version: 1.0', ...headers].join('\r\n')
  return `${top}\r\n${isWhole ? '' : '\r\n'}${body}`
}

function html(addressed: Addressed, body: string): string {
  return mail(addressed, [type('text/html; charset=utf-8')], body)
}

function parts(addressed: Addressed, contentType: string, body: string, count: number): string {
  const each = `--b\r\nContent-Type: ${contentType}\r\n\r\n${body}\r\n`
  return mail(addressed, [type('multipart/mixed; boundary=b')], `${each.repeat(count)}--b--\r\n`)
}

function nested(addressed: Addressed, depth: number): string {
  const levels = Array.from(
    { length: depth },
    (_, n) => `--b${n}\r\nContent-Type: multipart/mixed; boundary=b${n + 1}\r\n\r\n`,
  )
  return mail(addressed, [type('multipart/mixed; boundary=b0')], `${levels.join('')}Hello`)
}

function calendar(addressed: Addressed, body: string): string {
  const content = `BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\n${body}END:VCALENDAR\r\n`
  return mail(addressed, [type('text/calendar; method=REPLY; charset=utf-8')], content)
}
