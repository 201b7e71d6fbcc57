/** Limits before parsing. */
import { describe, expect, it } from 'vitest'
import { clampMail, mailLimits } from '../../functions/replies/clamp-mail.ts'
import { parseMail } from '../../functions/replies/parse-mail.ts'

const head = 'From: joan@guest.example\r\nSubject: Yes\r\n\r\n'

describe('clamping a mail', () => {
  it('leaves an ordinary mail alone', () => {
    const raw = Buffer.from(`${head}Yes\r\n`)
    expect(clampMail(raw)).toEqual({ bytes: raw, truncated: false })
  })

  it.each([
    ['bytes', `${head}${'x'.repeat(mailLimits.bytes)}`],
    ['lines', `${head}${'\n'.repeat(mailLimits.lines + 1)}`],
    ['header bytes', `From: joan@guest.example\r\nX: ${'y'.repeat(mailLimits.headerBytes)}\r\n\r\nYes`],
  ])('cuts too many %s and says so', (_limit, text) => {
    const clamped = clampMail(Buffer.from(text))
    expect(clamped.truncated).toBe(true)
    expect(clamped.bytes.length).toBeLessThan(text.length)
  })

  it.each([
    ['a mebibyte of bare newlines', '\n'.repeat(1024 * 1024)],
    ['four megabytes of flowed text', 'word \r\n'.repeat(600_000)],
    ['one line of two megabytes', 'a'.repeat(2_000_000)],
    ['lines that are almost boundaries', `--${'b'.repeat(45)}\r\n`.repeat(40_000)],
  ])('lets %s be parsed in a moment', async (_name, body) => {
    const startedAt = performance.now()
    await parseMail(Buffer.from(`From: joan@guest.example\r\nContent-Type: text/plain; format=flowed\r\n\r\n${body}`))
    expect(performance.now() - startedAt).toBeLessThan(5_000)
  })

  it('lets as many wrappings as are read be parsed in a moment', async () => {
    const wrappings = Array.from(
      { length: mailLimits.nesting - 1 },
      (_, level) =>
        `Content-Type: multipart/mixed; boundary=${'b'.repeat(40)}${level}\r\n\r\n--${'b'.repeat(40)}${level}\r\n`,
    )
    const startedAt = performance.now()
    const raw = `From: joan@guest.example\r\n${wrappings.join('')}\r\n${`--${'b'.repeat(40)}\r\n`.repeat(39_000)}`
    expect((await parseMail(Buffer.from(raw))).doubts).toEqual([])
    expect(performance.now() - startedAt).toBeLessThan(5_000)
  })
})
