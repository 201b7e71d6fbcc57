/** HTML of a reply as lines of text. */
import { describe, expect, it } from 'vitest'
import { cutMark, htmlToText } from '../../functions/replies/reply-html.ts'

describe('more tags than any mail has', () => {
  it('end the text, and say so where a rule would have to explain it', () => {
    const { text } = htmlToText(`<p>I will be there</p>${'<b>'.repeat(60_000)}but not this time`)
    expect(text.trim()).toBe(`I will be there\n${cutMark}`)
  })

  it('are far above those of a long mail', () => {
    const { text } = htmlToText(`${'<p>a <b>b</b></p>'.repeat(10_000)}<p>the end</p>`)
    expect(text.trim()).toMatch(/the end$/)
  })
})
