import { describe, expect, it } from 'vitest'
import { blocksOf, oneLine } from '../../functions/email/plain-text.ts'

describe("a campaign's words", () => {
  it('become paragraphs and lists', () => {
    const text = 'First line\ngoes on.\n\nWe ask:\n- one\n- two\n  continued\nAfter.\r\n\r\n- again'

    expect(blocksOf(text)).toEqual([
      { paragraph: 'First line goes on.' },
      { paragraph: 'We ask:' },
      { list: { items: ['one', 'two continued'] } },
      { paragraph: 'After.' },
      { list: { items: ['again'] } },
    ])
  })

  it('are nothing where there are none', () => {
    expect(blocksOf(' \n\n ')).toEqual([])
  })

  it('fit on one line, without characters that hide or turn text', () => {
    expect(oneLine('Zoë\r\nBcc: x\u2028y\u0000 \u202eevil\u202c  שלום 🎈\ud800')).toBe(
      'Zoë Bcc: x y evil שלום 🎈\ufffd',
    )
  })
})
