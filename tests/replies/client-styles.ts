/**
 * Replies as the usual mail programs write them, in four languages: how each sets its plain and its HTML part, introduces the quoted mail and
 * signs. Only the shapes are imitated; the quoted mail is whatever a test hands in.
 */
export const languages = ['en', 'nl', 'de', 'fr'] as const
export type ReplyLanguage = (typeof languages)[number]

/** The mail that is answered. */
export interface QuotedMail {
  readonly subject: string
  readonly text: string
  /** Without it the text in paragraphs. */
  readonly html?: string | undefined
}

export interface ClientReply {
  readonly text?: string
  readonly html?: string
}

export type Placement = 'above' | 'below'
type Writer = (words: string, quoted: QuotedMail, language: ReplyLanguage, placement: Placement) => ClientReply

const sender = 'Embassy of the Kingdom of the Netherlands'
const address = 'rsvp+abcdefghijklmnopqrstuvwxyz234567@reply.embassy.example'
const shown = `${sender} <${address}>`
const guest = 'Zoë Appiah-Visser <zoe.appiah@hospital.example>'

const dates = {
  short: {
    en: 'Tue, 20 Feb 2024 at 10:12',
    nl: 'di 20 feb 2024 om 10:12',
    de: 'Di., 20. Feb. 2024 um 10:12 Uhr',
    fr: 'mar. 20 févr. 2024 à 10:12',
  },
  apple: {
    en: '20 Feb 2024, at 10:12',
    nl: '20 feb 2024, om 10:12',
    de: '20.02.2024 um 10:12',
    fr: '20 févr. 2024 à 10:12',
  },
  numeric: { en: '20/02/2024 10:12', nl: '20-02-2024 om 10:12', de: '20.02.24 um 10:12', fr: '20/02/2024 à 10:12' },
  long: {
    en: 'Tuesday, 20 February 2024 at 10:12:16 GMT',
    nl: 'dinsdag 20 februari 2024 om 10:12:16 CET',
    de: 'Dienstag, 20. Februar 2024 um 10:12:16 MEZ',
    fr: 'mardi 20 février 2024 à 10:12:16 UTC+1',
  },
  outlook: {
    en: '20 February 2024 10:12',
    nl: 'dinsdag 20 februari 2024 10:12',
    de: 'Dienstag, 20. Februar 2024 10:12',
    fr: 'mardi 20 février 2024 10:12',
  },
} as const

/** "On … wrote:" as most programs say it. */
function wrote(date: keyof typeof dates, language: ReplyLanguage, who: string = shown): string {
  const when = dates[date][language]
  return {
    en: `On ${when}, ${who} wrote:`,
    nl: `Op ${when} schreef ${who}:`,
    de: `Am ${when} schrieb ${who}:`,
    fr: `Le ${when}, ${who} a écrit :`,
  }[language]
}

function appleWrote(language: ReplyLanguage): string {
  return language === 'nl' ? `Op ${dates.apple.nl} heeft ${shown} het volgende geschreven:` : wrote('apple', language)
}

function yahooWrote(language: ReplyLanguage): string {
  return language === 'de' ? `Am ${dates.long.de} hat ${shown} Folgendes geschrieben:` : wrote('long', language)
}

const headerNames = {
  en: ['From:', 'Sent:', 'To:', 'Subject:', 'Date:'],
  nl: ['Van:', 'Verzonden:', 'Aan:', 'Onderwerp:', 'Datum:'],
  de: ['Von:', 'Gesendet:', 'An:', 'Betreff:', 'Datum:'],
  fr: ['De :', 'Envoyé :', 'À :', 'Objet :', 'Date :'],
} as const

/** The header block of Outlook: sender, date, receiver, subject. */
function headers(language: ReplyLanguage, { subject }: QuotedMail): [name: string, value: string][] {
  const [from, sent, to, about] = headerNames[language]
  return [
    [from, shown],
    [sent, dates.outlook[language]],
    [to, guest],
    [about, subject],
  ]
}

const lines = (pairs: readonly (readonly [string, string])[]): string =>
  pairs.map(([name, value]) => `${name} ${value}`).join('\n')
const bold = (pairs: readonly (readonly [string, string])[]): string =>
  pairs.map(([name, value]) => `<b>${name}</b> ${escaped(value)}`).join('<br>')
const marked = (text: string, width = 74): string =>
  wrap(text, width)
    .replace(/^/gm, '> ')
    .replace(/^> (?=>|$)/gm, '>')
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const inside = ({ html, text }: QuotedMail): string =>
  html?.replace(/^[\s\S]*<body[^>]*>|<\/body>[\s\S]*$/g, '') ??
  text
    .split('\n\n')
    .map((paragraph) => `<p>${escaped(paragraph).replaceAll('\n', '<br>\n')}</p>`)
    .join('\n')
const asDivs = (text: string, attributes = ''): string =>
  text
    .split('\n')
    .map((line) => `<div${attributes}>${escaped(line) || '<br>'}</div>`)
    .join('')
const asWordParagraphs = (text: string): string =>
  text
    .split('\n')
    .map((line) => `<p class="MsoNormal"><span lang="EN-GB">${escaped(line) || '&nbsp;'}<o:p></o:p></span></p>`)
    .join('\n')

function wrap(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => line.replace(new RegExp(`(.{1,${width}})(?: +|$)`, 'g'), '$1\n').trimEnd())
    .join('\n')
}

/** Outlook and the like show links behind their words and set no marks. */
const unmarked = (text: string): string => text.replace(/^(.+?):\s+(https?:\S+)$/gm, '$1<$2>')

function placed(placement: Placement, words: string, quote: string): string {
  return placement === 'above' ? `${words}\n\n${quote}` : `${quote}\n\n${words}\n`
}

const signedFrom = {
  iphone: {
    en: 'Sent from my iPhone',
    nl: 'Verstuurd vanaf mijn iPhone',
    de: 'Von meinem iPhone gesendet',
    fr: 'Envoyé de mon iPhone',
  },
  outlook: {
    en: 'Get Outlook for iOS<https://aka.ms/o0ukef>',
    nl: 'Outlook voor iOS downloaden<https://aka.ms/o0ukef>',
    de: 'Outlook für iOS beziehen<https://aka.ms/o0ukef>',
    fr: 'Télécharger Outlook pour iOS<https://aka.ms/o0ukef>',
  },
  samsung: {
    en: 'Sent from my Galaxy',
    nl: 'Verzonden vanaf mijn Galaxy',
    de: 'Von meinem Galaxy gesendet',
    fr: 'Envoyé depuis mon appareil Galaxy',
  },
  proton: {
    en: 'Sent with Proton Mail secure email.',
    nl: 'Verzonden met Proton Mail beveiligde e-mail.',
    de: 'Gesendet mit Proton Mail sichere E-Mail.',
    fr: 'Envoyé avec la messagerie sécurisée Proton Mail.',
  },
} as const
const originalMessage = {
  en: 'Original message',
  nl: 'Oorspronkelijk bericht',
  de: 'Ursprüngliche Nachricht',
  fr: "Message d'origine",
} as const

const gmail: Writer = (words, quoted, language, placement) => {
  const intro = wrote('short', language)
  const quote = `${wrap(intro, 76)}\n\n${marked(quoted.text)}`
  const html = `<div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${escaped(intro)}<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">${inside(quoted)}</blockquote></div>`
  const typed = `<div dir="ltr">${asDivs(words)}</div>`
  return {
    text: placed(placement, wrap(words, 76), quote),
    html: placement === 'above' ? `${typed}<br>${html}` : `${html}<br>${typed}`,
  }
}

const outlook: Writer = (words, quoted, language) => ({
  text: `${words}\n\n${lines(headers(language, quoted))}\n\n${unmarked(quoted.text)}`,
  html: `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {margin:0cm;} --></style><!--[if gte mso 9]><xml><o:shapedefaults v:ext="edit"/></xml><![endif]--></head><body lang="EN-GB"><div class="WordSection1">${asWordParagraphs(words)}<p class="MsoNormal"><o:p>&nbsp;</o:p></p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal">${bold(headers(language, quoted))}<o:p></o:p></p></div></div><p class="MsoNormal"><o:p>&nbsp;</o:p></p>${inside(quoted)}</div></body></html>`,
})

const outlookOldHtml: Writer = (words, quoted, language) => ({
  html: `<div class="WordSection1">${asWordParagraphs(words)}<p class="MsoNormal">${bold(headers(language, quoted))}<o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p>${inside(quoted)}</div>`,
})

const outlookPlain: Writer = (words, quoted, language) => ({
  text: `${words}\n\n-----${originalMessage[language]}-----\n${lines(headers(language, quoted))}\n\n${unmarked(quoted.text)}`,
})

const outlookWeb: Writer = (words, quoted, language) => ({
  text: `${words}\n\n________________________________\n${lines(headers(language, quoted))}\n\n${unmarked(quoted.text)}`,
  html: `<html><head><style type="text/css" style="display:none;"> P {margin-top:0;margin-bottom:0;} </style></head><body dir="ltr">${asDivs(words, ' class="elementToProof" style="font-family: Aptos, sans-serif; font-size: 12pt; color: rgb(0, 0, 0);"')}<div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif">${bold(headers(language, quoted))}</font><div>&nbsp;</div></div>${inside(quoted)}</body></html>`,
})

const outlookMobile: Writer = (words, quoted, language) => ({
  text: `${words}\n\n${signedFrom.outlook[language]}\n________________________________\n${lines(headers(language, quoted))}\n\n${unmarked(quoted.text)}`,
  html: `<html><body><div dir="auto">${asDivs(words)}</div><div id="ms-outlook-mobile-signature" dir="auto"><div><br></div>${escaped(signedFrom.outlook[language].replace(/<.*/, ''))}</div><div id="mail-editor-reference-message-container" dir="auto"><hr style="display:inline-block;width:98%"><div id="divRplyFwdMsg">${bold(headers(language, quoted))}</div>${inside(quoted)}</div></body></html>`,
})

const appleMail: Writer = (words, quoted, language, placement) => {
  const intro = appleWrote(language)
  const html = `<div><blockquote type="cite"><div>${escaped(intro)}</div><br class="Apple-interchange-newline"><div>${inside(quoted)}</div></blockquote></div>`
  const typed = `<div>${asDivs(words)}</div>`
  return {
    text: placed(placement, words, `${intro}\n\n${marked(quoted.text, 400)}`),
    html: `<html><body style="overflow-wrap: break-word;">${placement === 'above' ? `${typed}<br>${html}` : `${html}${typed}`}</body></html>`,
  }
}

const ios: Writer = (words, quoted, language) => ({
  text: `${words}\n\n${signedFrom.iphone[language]}\n\n${marked(`${appleWrote(language)}\n\n\ufeff${quoted.text}`, 400)}`,
  html: `<html><body dir="auto">${asDivs(words)}<br id="lineBreakAtBeginningOfSignature"><div dir="ltr">${signedFrom.iphone[language]}</div><div dir="ltr"><br><blockquote type="cite">${escaped(appleWrote(language))}<br><br></blockquote></div><blockquote type="cite"><div dir="ltr">\ufeff${inside(quoted)}</div></blockquote></body></html>`,
})

const thunderbird: Writer = (words, quoted, language, placement) => {
  const intro = wrote('numeric', language, sender)
  const html = `<div class="moz-cite-prefix">${intro}<br></div><blockquote type="cite" cite="mid:inv@mail.embassy.example">${inside(quoted)}</blockquote>`
  const typed = words
    .split('\n\n')
    .map((paragraph) => `<p>${escaped(paragraph).replaceAll('\n', '<br>')}</p>`)
    .join('\n')
  return {
    text: placed(placement, words, `${intro}\n${marked(quoted.text, 70)}`),
    html: `<!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"></head><body>${placement === 'above' ? `${typed}${html}` : `${html}${typed}`}</body></html>`,
  }
}

const yahoo: Writer = (words, quoted, language) => ({
  text: ` ${words}\n\n    ${yahooWrote(language)}  \n \n ${quoted.text.replaceAll('\n', '  \n')}  `,
  html: `<html><body><div class="ydp1a2b yahoo-style-wrap"><div dir="ltr" data-setdir="false">${asDivs(words)}</div><div><br></div></div><div id="yahoo_quoted_1234567890" class="yahoo_quoted"><div><div>${escaped(yahooWrote(language))}</div><div><br></div>${inside(quoted)}</div></div></body></html>`,
})

const gmx: Writer = (words, quoted, language) => {
  const [from, sent, to, about] = headers(language, quoted) as [
    [string, string],
    [string, string],
    [string, string],
    [string, string],
  ]
  const block = [sent, from, to, about]
  return {
    text: `${words}\n\n${lines(block)}\n${unmarked(quoted.text)}`,
    html: `<html><body><div style="font-family: Verdana;font-size: 12.0px;">${asDivs(words)}<div>&nbsp;</div><div name="quote" style="margin:10px 5px 5px 10px; padding: 10px 0 10px 10px; border-left:2px solid #C3D9E5;"><div style="margin:0 0 10px 0;">${bold(block)}</div><div name="quoted-content">${inside(quoted)}</div></div></div></body></html>`,
  }
}

const proton: Writer = (words, quoted, language, placement) => {
  const intro = wrote('long', language)
  const html = `<div class="protonmail_quote">${escaped(intro)}<br><blockquote class="protonmail_quote" type="cite">${inside(quoted)}</blockquote><br></div>`
  const typed = asDivs(words, ' style="font-family: Arial, sans-serif; font-size: 14px;"')
  const signature = `<div class="protonmail_signature_block"><div class="protonmail_signature_block-proton">${signedFrom.proton[language]}</div></div>`
  return {
    text:
      placement === 'above'
        ? `${words}\n\n${signedFrom.proton[language]}\n\n${intro}\n\n${marked(quoted.text, 400)}`
        : placed(placement, words, `${intro}\n\n${marked(quoted.text, 400)}`),
    html: placement === 'above' ? `${typed}${signature}${html}` : `${html}${typed}`,
  }
}

const samsung: Writer = (words, quoted, language) => {
  const [from, , to, about, date] = headerNames[language]
  const block = [
    [from, shown],
    [date, '20/02/2024 10:12 (GMT+00:00)'],
    [to, guest],
    [about, quoted.subject],
  ] as const
  const divider = `-------- ${originalMessage[language]} --------`
  return {
    text: `${words}\n\n${signedFrom.samsung[language]}\n\n${divider}\n${lines(block)}\n\n${unmarked(quoted.text)}`,
    html: `<html><body dir="auto">${asDivs(words, ' dir="auto"')}<div id="composer_signature" dir="auto"><div dir="auto" style="font-size:12px;color:#575757">${signedFrom.samsung[language]}</div></div><div dir="auto"><br></div><div align="left" dir="auto" style="font-size:100%;color:#000000"><!-- originalMessage --><div>${divider}</div><div>${block.map(([name, value]) => `<div>${name} ${escaped(value)}</div>`).join('')}</div><div><br></div></div>${inside(quoted)}</body></html>`,
  }
}

/** By name; those of `belowToo` are also used to answer below the quote. */
export const clients: Readonly<Record<string, { readonly write: Writer; readonly belowToo?: true }>> = {
  Gmail: { write: gmail, belowToo: true },
  'Outlook for Windows': { write: outlook },
  'Outlook for Windows, HTML without divider': { write: outlookOldHtml },
  'Outlook for Windows, plain': { write: outlookPlain },
  'Outlook on the web and new Outlook': { write: outlookWeb },
  'Outlook for iOS': { write: outlookMobile },
  'Apple Mail': { write: appleMail, belowToo: true },
  iPhone: { write: ios },
  Thunderbird: { write: thunderbird, belowToo: true },
  'Yahoo Mail': { write: yahoo },
  'GMX and Web.de': { write: gmx },
  'Proton Mail': { write: proton, belowToo: true },
  'Samsung Email': { write: samsung },
}

/** Every client and language once. */
export const styles = Object.entries(clients).flatMap(([client, { write, belowToo }]) =>
  languages.map((language) => ({ client, language, write, belowToo: belowToo === true })),
)
