/** Our own words, told from those of a guest who repeats some of them. */
import { describe, expect, it } from 'vitest'
import { originOfLines, sentLines } from '../../functions/replies/sent-lines.ts'

const sent = sentLines([
  'Dear Joan,\n\nWe invite you to a day in London, with researchers from both sides.\n\nYes, I will attend: https://rsvp.example/a/x/yes\nDrinks\n\nKind regards,\nEvents team',
  'Dear Joan,\nA short reminder.',
])
const origins = (text: string) => originOfLines(text.split('\n'), sent)

describe('the origin of a line', () => {
  it('is ours however it is wrapped, spaced and capitalised', () => {
    expect(origins('DEAR JOAN,\n\nWe invite you to a day in\nLondon,   with researchers\nfrom both sides.')).toEqual([
      'ours',
      'none',
      'ours',
      'ours',
      'ours',
    ])
  })

  it('is ours with the link shown in another way', () => {
    expect(origins('Yes, I will attend<https://rsvp.example/a/y/yes>\nDrinks')).toEqual(['ours', 'ours'])
  })

  it('tells where one of our texts ends', () => {
    expect(origins('Kind regards,\nEvents team\nEvents team')).toEqual(['ours', 'ours, closes', 'ours, closes'])
  })

  it('is the guest where part of our line is said', () => {
    expect(origins('I will attend\nYes\nwe invite you\nKind regards, Joan')).toEqual([
      'other',
      'other',
      'other',
      'other',
    ])
  })

  it('takes time in proportion to the length', () => {
    const startedAt = performance.now()
    originOfLines(
      Array.from({ length: 400 }, () => 'a '.repeat(190)),
      sentLines([`${'a '.repeat(190)}\n`.repeat(400)]),
    )
    expect(performance.now() - startedAt).toBeLessThan(5_000)
  })
})
