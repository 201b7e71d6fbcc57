/** From bytes to what the stages look at. */
import { describe, expect, it } from 'vitest'
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

describe('what cannot be parsed', () => {
  it('keeps its headers and says so, as with 40 nested parts', async () => {
    const mail = await parseMail(rawMail('073-nested-40.eml'))
    expect(mail.from?.address).toBeDefined()
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
