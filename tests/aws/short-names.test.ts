import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lengthen, shorten } from '../../functions/aws/short-names.ts'
import { everyType, lineOfType } from '../guests/random-history.ts'

/** What storage keeps: nothing that is undefined. */
const stored = (line: object): unknown => JSON.parse(JSON.stringify(line))

describe('short names in storage', () => {
  it.each(everyType)('give a line of type "%s" back as it was', (type) => {
    fc.assert(
      fc.property(lineOfType(type), (line) => {
        expect(lengthen(stored(shorten(line)) as object)).toEqual(stored(line))
      }),
    )
  })

  it.each(everyType)('never give two fields of a line of type "%s" the same name', (type) => {
    fc.assert(
      fc.property(lineOfType(type), (line) => {
        const kept = Object.values(line).filter((value) => value !== undefined)

        expect(Object.keys(shorten(line))).toHaveLength(kept.length)
      }),
    )
  })

  it('make a line shorter: an answer with its parts takes less than three quarters', () => {
    const line = {
      type: 'answered',
      at: '2024-02-05T10:00:00Z',
      door: 'link',
      answer: { decision: 'yes', parts: ['dinner'], party: 1 },
      confirm: 'now',
    }

    expect(JSON.stringify(shorten(line)).length).toBeLessThan((JSON.stringify(line).length * 3) / 4)
  })

  it('leave alone what people wrote, even where it looks like a name', () => {
    const line = { type: 'answered', at: 'at', by: 'type', why: 'sent', answer: { remarks: 'answered' } }

    expect(lengthen(shorten(line))).toEqual(line)
  })
})
