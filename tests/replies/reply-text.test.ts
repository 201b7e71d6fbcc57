/** Finding what the sender wrote: an error loses text, it never adds any. */
import { describe, expect, it } from 'vitest'
import { hiddenMark, htmlToText } from '../../functions/replies/reply-html.ts'
import { cutReply, readReplyTexts, sameWords } from '../../functions/replies/reply-text.ts'

const invitation =
  'Dear Joan,\nYes, I will attend: https://rsvp.example/yes\nNo, I cannot attend: https://rsvp.example/no'
const marked = invitation.replace(/^/gm, '> ')

describe('cutting the quoted mail', () => {
  it.each([
    [
      'Gmail, English, wrapped',
      `On Tue, 20 Feb 2024 at 10:12, Embassy of the Kingdom\n<rsvp+abc@reply.example> wrote:\n\n${marked}`,
    ],
    ['Gmail, Dutch', `Op di 20 feb 2024 om 10:12 schreef Ambassade\n<rsvp+abc@reply.example>:\n\n${marked}`],
    ['Gmail, German', `Am Di., 20. Feb. 2024 um 10:12 Uhr schrieb Botschaft <a@b.example>:\n\n${marked}`],
    ['Gmail on Android, German', `Botschaft <a@b.example> schrieb am Di., 20.\nFeb. 2024, 10:12:\n\n${marked}`],
    ['Zoho', `---- On Tue, 20 Feb 2024 10:12:00 +0000 a@b.example wrote ----\n\n${invitation}`],
    ['Hotmail, date first', `Date: Tue, 20 Feb 2024\nSubject: Test\nFrom: a@b.example\n\n${invitation}`],
    ['Hotmail, marked headers', `> Subject: Test\n> From: a@b.example\n> To: c@d.example\n>\n${marked}`],
    [
      'an address on a line of its own',
      `From: Embassy\n<a-really-long-address@b.example>\nSent: Tuesday\nTo: Joan\nSubject: Test\n\n${invitation}`,
    ],
    ['Gmail, French', `Le mar. 20 févr. 2024 à 10:12, Ambassade <a@b.example> a écrit :\n\n${marked}`],
    ['iPhone', `> On 20 Feb 2024, at 10:12, Embassy <a@b.example> wrote:\n> \n${marked}`],
    [
      'Apple Mail, Dutch',
      `Op 20 feb 2024, om 10:12 heeft Ambassade <a@b.example> het volgende geschreven:\n\n${marked}`,
    ],
    [
      'Yahoo, without marks',
      `    On Tuesday, 20 February 2024 at 10:12:16 GMT, Embassy <a@b.example> wrote:  \n \n${invitation}`,
    ],
    [
      'Outlook, English',
      `From: Embassy <a@b.example>\nSent: 20 February 2024 10:12\nTo: Joan\nSubject: Invitation\n\n${invitation}`,
    ],
    [
      'Outlook, Dutch',
      `Van: Ambassade <a@b.example>\nVerzonden: dinsdag 20 februari 2024\nAan: Joan\nOnderwerp: Uitnodiging\n\n${invitation}`,
    ],
    [
      'Outlook, German',
      `Von: Botschaft <a@b.example>\nGesendet: Dienstag\nAn: Joan\nBetreff: Einladung\n\n${invitation}`,
    ],
    ['Outlook, French', `De : Ambassade <a@b.example>\nEnvoyé : mardi\nÀ : Joan\nObjet : Invitation\n\n${invitation}`],
    ['Outlook on a phone', `________________________________\nFrom: Embassy\n${invitation}`],
    ['an old client', `-----Original Message-----\nFrom: Embassy\n${invitation}`],
    ['marks alone', marked],
  ])('finds the new text above: %s', (_client, quote) => {
    expect(cutReply(`Thanks, no.\n\n${quote}`)).toMatchObject({ text: 'Thanks, no.', doubts: [] })
    expect(cutReply(quote).text).toBe('')
  })

  it('finds an answer below the quote', () => {
    expect(cutReply(`On 20/02/2024 10:12, Embassy wrote:\n${marked}\n\nCount me in`)).toMatchObject({
      text: 'Count me in',
      doubts: [],
    })
  })

  it('doubts answers between the lines', () => {
    const between = `On 20/02/2024, Embassy wrote:\n> Lunch\nYes.\n> Drinks\nNo.`
    expect(cutReply(between).doubts).toEqual(['The answer stands between the lines of the quoted mail.'])
    expect(cutReply(`Yes\n${marked}\nnot the lunch`).doubts).toHaveLength(1)
  })

  it('tells a forwarded mail', () => {
    expect(cutReply(`FYI\n\n---------- Forwarded message ---------\nFrom: Embassy\n${invitation}`)).toMatchObject({
      text: 'FYI',
      forwarded: true,
    })
  })
})

describe('what machines append', () => {
  it.each([
    ['hexadecimal digits', `X-SCAN-RESULT:${'0123456789abcdef'.repeat(3_000)}`],
    ['base64', 'QUJD'.repeat(5_000)],
  ])('is dropped where it is no language: %s', (_name, line) => {
    expect(cutReply(`I'm coming. A product spoke below.\n${line}\n`).text).toBe("I'm coming. A product spoke below.")
  })

  it('stays where there is a space in it', () => {
    expect(cutReply(`Yes\n${'not '.repeat(60)}`).text).toContain('not')
  })
})

describe('a damaged mail', () => {
  it.each(['--000000000000721e', 'Content-Type: text/html; charset=utf-8', '--=_Part_12.34--'])(
    'is told by its bones in the text: %s',
    (line) => {
      expect(cutReply(`I will come.\n${line}`).doubts).toEqual(['The mail is damaged.'])
    },
  )
})

describe('bounds', () => {
  it('leave room below a very long quote', () => {
    const quote = '> And so it went on and on, from mail to mail.\n'.repeat(5_000)
    expect(cutReply(`On 20/02/2024, Embassy wrote:\n${quote}\nI shall attend.`).text).toBe('I shall attend.')
  })

  it('mark what they cut in a line of its own, so that it cannot go with a quote', () => {
    const lines = Array.from({ length: 400 }, (_, at) => `> quoted\nword ${at}`).join('\n')
    expect(cutReply(`Yes\n${lines}\nnot`).text).toContain('[cut]')
  })

  it.each([
    ['a long line', `Yes ${'word '.repeat(200)}`],
    ['many lines', 'Yes\n'.repeat(1_000)],
    ['a long text', `${'Yes. '.repeat(60)}\n`.repeat(100)],
  ])('mark what they cut of %s, and doubt it', (_name, text) => {
    const { text: kept, doubts } = cutReply(text)
    expect(kept).toContain('[cut]')
    expect(doubts).toContain('The text is longer than what is read of it.')
  })

  it.each([
    ['angle brackets', '> '.repeat(50_000)],
    ['an unfinished attribution', `On ${'a '.repeat(50_000)}`],
    ['underscores', '_'.repeat(100_000)],
    ['header names', 'From: \n'.repeat(20_000)],
    ['blank lines', '\n'.repeat(100_000)],
    ['spaces', ' '.repeat(100_000)],
    ['"wrote" again and again', 'on it wrote '.repeat(10_000)],
  ])('keep 100 KB of %s quick', (_name, text) => {
    const startedAt = performance.now()
    cutReply(text)
    expect(performance.now() - startedAt).toBeLessThan(5_000)
  })
})

describe('HTML', () => {
  it('becomes lines, with entities decoded', () => {
    expect(htmlToText('<p>Yes &amp; thanks,<br>I&rsquo;m in&nbsp;&#33;</p><div>Zo&euml;</div>').text).toBe(
      '\nYes & thanks,\nI’m in !\n\nZoë\n',
    )
  })

  it('keeps an unknown entity, so that it is not understood', () => {
    expect(htmlToText('yes &notreal; no').text).toBe('yes &notreal; no')
  })

  it.each([
    ['display', '<div style="display:none">no</div>'],
    ['visibility', "<span style='visibility: hidden'>no</span>"],
    ['no size', '<p style="font-size:0">no</p>'],
    ['one pixel', '<p style="font-size:1px">no</p>'],
    ['opacity', '<p style="opacity:0">no</p>'],
    ['white on white', '<p style="color:#FFF">no</p>'],
    ['an attribute', '<p hidden>no</p>'],
    ['Outlook', '<p style="mso-hide:all">no</p>'],
    ['a comment', '<!-- the guest says no -->'],
  ])('drops what is hidden by %s and says so', (_name, html) => {
    const { text, marked } = htmlToText(`${html}yes`)
    expect(text.trim()).toBe('yes')
    expect(marked).toContain(hiddenMark)
    expect(readReplyTexts({ html: `${html}yes` }).html?.doubts).toEqual(['The HTML hides words.'])
  })

  it.each([
    ['a thin line', '<p style="line-height:0.9;background-color:#fff">yes</p>'],
    ['black on white', '<p style="color:#000000;height:0.5in">yes</p>'],
    ["Word's comments", '<!--[if mso]>no<![endif]--><style><!-- p {} --></style>yes'],
    ['the marks of a clipboard', '<!--StartFragment-->yes<!--EndFragment-->'],
    ["Samsung's divider", 'yes<!-- originalMessage -->'],
    ['a hidden style sheet', '<style style="display:none">p {}</style>yes'],
  ])('does not suspect %s', (_name, html) => {
    expect(htmlToText(html).marked).not.toContain(hiddenMark)
    expect(htmlToText(html).text).toContain('yes')
  })

  it.each([
    ['s', '<s>no</s>'],
    ['strike', '<strike>no</strike>'],
    ['del', '<del>no</del>'],
    ['a style', '<span style="text-decoration:line-through">no</span>'],
  ])('takes words struck out by %s as withdrawn', (_name, html) => {
    expect(readReplyTexts({ html: `${html}<p>yes</p>` }).html).toMatchObject({ text: 'yes', doubts: [] })
    expect(readReplyTexts({ html }).html).toMatchObject({ text: '', doubts: ['All its words are struck out.'] })
  })

  it('leaves what the quoted mail hides, such as its preview line, out of account', () => {
    const original = '<div style="display:none">Please answer</div><p>Dear Joan</p>'
    const html = `<p>yes</p><p>From: Embassy<br>Sent: Tuesday<br>Subject: Invitation</p>${original}`
    expect(readReplyTexts({ html }).html).toMatchObject({ text: 'yes', doubts: [] })
    expect(readReplyTexts({ html: `<p>yes</p><blockquote>${original}</blockquote>` }).html?.doubts).toEqual([])
  })

  it.each([
    ['a script', '<script>no</script>'],
    ['a title', '<title>no</title>'],
    ['a template', '<template>no</template>'],
  ])('has no text in %s', (_name, html) => {
    expect(readReplyTexts({ html: `${html}<p>yes</p>` }).html).toMatchObject({ text: 'yes', doubts: [] })
  })

  it.each([
    ['as it is', '<div>👍</div>'],
    ['as an entity', '<div>&#128077;</div>'],
    ['as a hexadecimal entity', '<div>&#x1F44D;</div>'],
  ])('gives a picture of a hand %s', (_name, html) => {
    expect(readReplyTexts({ html, text: '👍' })).toMatchObject({ plain: { text: '👍' }, html: { text: '👍' } })
  })

  it('doubts an answer in the element of the signature, and no name there', () => {
    const signed = (words: string) => readReplyTexts({ html: `<p>yes</p><div class="gmail_signature">${words}</div>` })
    expect(signed('Joan Guest<br>Guest Ltd').html).toMatchObject({ text: 'yes', doubts: [] })
    expect(signed('Joan<br>PS not the drinks').html?.doubts).toEqual(['There are words after the signature.'])
  })

  it.each([
    [
      'Gmail',
      '<div>yes</div><div class="gmail_quote"><div class="gmail_attr">On Tuesday Embassy wrote:</div><blockquote>no</blockquote></div>',
    ],
    [
      'Outlook, beside the new text',
      '<p>yes</p><div style="border:none;border-top:solid #E1E1E1 1.0pt"><p><b>From:</b> Embassy</p></div><p>no</p>',
    ],
    [
      'Outlook on the web',
      '<div>yes</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"></div><div>no</div>',
    ],
    ['nested quotes', '<p>yes</p><blockquote>no<blockquote>no</blockquote>no</blockquote>'],
    ['a quote that never ends', '<p>yes</p><blockquote><p>no</p>'],
    ['GMX', '<p>yes</p><div name="quote"><div><b>Von:</b> Botschaft</div><div>no</div></div>'],
  ])('cuts the quote of %s', (_client, html) => {
    expect(readReplyTexts({ html }).html).toMatchObject({ text: 'yes', doubts: [] })
  })

  it('doubts an answer inside the quote', () => {
    const html = '<div>yes</div><blockquote>Lunch</blockquote><div>not this</div><blockquote>Drinks</blockquote>'
    expect(readReplyTexts({ html }).html?.doubts).toHaveLength(1)
  })

  it.each([
    ['deep nesting', '<div>'.repeat(200_000)],
    ['unclosed tags', '<a '.repeat(300_000)],
    ['quotes', '<a title="'.repeat(100_000)],
    ['comments', '<!--'.repeat(200_000)],
    ['lone brackets', '<'.repeat(1_000_000)],
    ['declarations', '<!x'.repeat(300_000)],
    ['ampersands', '&#'.repeat(400_000)],
  ])('reads a megabyte of %s in a moment', (_name, html) => {
    const startedAt = performance.now()
    htmlToText(html)
    expect(performance.now() - startedAt).toBeLessThan(5_000)
  })

  it('compares parts by their words, not by wrapping and links', () => {
    expect(sameWords('Yes,\nI come <https://x.example/1>', 'yes, I come')).toBe(true)
    expect(sameWords('I will not come', 'I will come')).toBe(false)
  })
})
