/** From bytes to what the stages look at. */
import { describe, expect, it } from 'vitest'
import { mailLimits } from '../../functions/replies/clamp-mail.ts'
import { parseMail } from '../../functions/replies/parse-mail.ts'
import { rawMail } from './mail-corpus.ts'
import { aMail } from './written-mail.ts'

const parse = (raw: string) => parseMail(Buffer.from(raw))

describe('the sender', () => {
  it.each([
    ['"Guest, Joan (Radiology)" <Joan@Guest.example>', 'joan@guest.example'],
    ['"joan@elsewhere.example" <joan@guest.example>', 'joan@guest.example'],
    ['joan@guest.example (at joan@home.example)', 'joan@guest.example'],
    ['joan@guest.example, bob@guest.example', undefined],
    ['Team: joan@guest.example, bob@guest.example;', undefined],
    ['nobody', undefined],
    ['', undefined],
  ])('of From: %s is %s', async (from, address) => {
    expect((await parse(aMail({ from, text: 'Yes' }))).from?.address).toBe(address)
  })

  it('is unknown where there are two From headers', async () => {
    expect((await parse(aMail({ headers: ['From: bob@guest.example'], text: 'Yes' }))).from).toBeUndefined()
  })
})

describe('what is taken out', () => {
  it('strips control characters from the subject and remembers that they were there', async () => {
    const mail = await parse(aMail({ subject: '=?utf-8?q?Yes=0D=0ABcc:_all@example.com?=', text: 'Yes' }))
    expect(mail.subject).toBe('Yes Bcc: all@example.com')
    expect(mail.doubts).toEqual(['A header hides control characters.'])
  })

  it('keeps an attached original out of the text', async () => {
    const mail = await parseMail(rawMail('025-fwd-rfc822-attached.eml'))
    expect(mail.text).not.toContain('rostered')
    expect(mail.attachments.map(({ mimeType }) => mimeType)).toContain('message/rfc822')
  })

  it('leaves the text out where there is only HTML', async () => {
    expect(await parse(aMail({ html: '<p>Yes</p>' }))).toMatchObject({
      text: undefined,
      html: expect.stringContaining('Yes'),
    })
  })
})

describe('what is odd and can be read all the same', () => {
  it('is a mail in forty wrappings', async () => {
    expect(await parseMail(rawMail('073-nested-40.eml'))).toMatchObject({
      text: expect.stringContaining("yes, I'm coming."),
      doubts: [],
    })
  })

  it.each([
    ['zeros', '027-nul-bytes.eml', 'near'],
    ['an unknown character set', '057-bad-charset-name.eml', ''],
    ['no end', '101-missing-end-boundary.eml', ''],
  ])('is a mail with %s', async (_name, file, words) => {
    const mail = await parseMail(rawMail(file))
    expect(mail.text).toContain(words)
    expect(mail.doubts).toEqual([])
  })
})

function nested(levels: number): string {
  const opened = Array.from(
    { length: levels },
    (_, level) => `Content-Type: multipart/mixed; boundary=b${level}\r\n\r\n--b${level}\r\n`,
  )
  return `From: joan@guest.example\r\nMIME-Version: 1.0\r\n${opened.join('')}Content-Type: text/plain\r\n\r\nYes\r\n`
}

describe('what cannot be parsed', () => {
  it('keeps its headers and says so, as with too many nested parts', async () => {
    const mail = await parse(nested(mailLimits.nesting + 1))
    expect(mail.from?.address).toBe('joan@guest.example')
    expect(mail.doubts).toEqual(['The mail cannot be parsed.'])
    expect(mail.text).toBeUndefined()
  })

  it.each([
    ['nothing at all', ''],
    ['only zeros', '\0'.repeat(1_000)],
    ['no headers', '\r\n\r\nYes'],
  ])('gives a result for %s', async (_name, raw) => {
    expect((await parse(raw)).from).toBeUndefined()
  })
})

describe('a mail that stops among its headers', () => {
  it('broke off on its way', async () => {
    const raw = Buffer.from('From: a@b.example\r\nSubject: Yes\r\nDate: Mon')
    expect((await parseMail(raw)).doubts).toEqual(['The mail breaks off before its end.'])
  })
})

describe('a mail of several parts', () => {
  const parts = (end: string): Buffer =>
    Buffer.from(
      `From: a@b.example\r\nContent-Type: multipart/mixed;\r\n boundary="b 1"\r\n\r\n--b 1\r\n\r\nI will come${end}`,
    )

  it('that stops in mid-line broke off on its way', async () => {
    expect((await parseMail(parts(', if'))).doubts).toEqual(['The mail breaks off before its end.'])
  })

  it.each([
    ['is closed without a line end', '\r\n--b 1--'],
    ['is only not closed', '.\r\n'],
  ])('that %s is whole', async (_name, end) => {
    expect((await parseMail(parts(end))).doubts).toEqual([])
  })
})
