import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { accentColours, contrast, darkBackground } from '../../functions/email/accent.ts'

describe('the accent colour', () => {
  it('is used as it is where it can be read', () => {
    expect(accentColours('#1f4e79')).toMatchObject({ accent: '#1f4e79', onAccent: '#ffffff', accentText: '#1f4e79' })
  })

  it('gets black text where it is light', () => {
    expect(accentColours('#ffd500').onAccent).toBe('#000000')
  })

  it('can be read in every use, whatever staff choose', () => {
    const channel = fc.integer({ min: 0, max: 255 }).map((value) => value.toString(16).padStart(2, '0'))
    const colour = fc.tuple(channel, channel, channel).map((parts) => `#${parts.join('')}`)

    fc.assert(
      fc.property(colour, (accent) => {
        const { onAccent, accentText, accentOnDark } = accentColours(accent)
        expect(contrast(onAccent, accent)).toBeGreaterThanOrEqual(4.5)
        expect(contrast(accentText, '#ffffff')).toBeGreaterThanOrEqual(4.5)
        expect(contrast(accentOnDark, darkBackground)).toBeGreaterThanOrEqual(4.5)
      }),
    )
  })
})
