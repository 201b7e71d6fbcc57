/**
 * The campaign's one colour, made legible: whatever staff choose, text on it and text in it keep the contrast of WCAG 2.2
 * success criterion 1.4.3 (4.5 to 1), on white and in a dark reader.
 */
const enoughContrast = 4.5
/** Dark readers are used at night, with the screen turned down. */
const enoughContrastOnDark = 6
export const darkBackground = '#1b2026'

export interface AccentColours {
  readonly accent: string
  /** Black or white, for text on the accent. */
  readonly onAccent: string
  /** The accent, darkened as far as needed to be read on white. */
  readonly accentText: string
  /** The accent, lightened as far as needed to be read on a dark background. */
  readonly accentOnDark: string
}

/** @param accent `#rrggbb` */
export function accentColours(accent: string): AccentColours {
  const onAccent = contrast(accent, '#ffffff') >= contrast(accent, '#000000') ? '#ffffff' : '#000000'
  return {
    accent,
    onAccent,
    accentText: legible(accent, '#ffffff', '#000000', enoughContrast),
    accentOnDark: legible(accent, darkBackground, '#ffffff', enoughContrastOnDark),
  }
}

/** Contrast ratio of two colours, 1 to 21 (WCAG 2.2, definition of contrast ratio). */
export function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number]
  return (lighter + 0.05) / (darker + 0.05)
}

function legible(colour: string, background: string, towards: string, enough: number): string {
  for (let share = 0; share < 1; share += 0.05) {
    const mixed = mix(colour, towards, share)
    if (contrast(mixed, background) >= enough) return mixed
  }
  return towards
}

function mix(one: string, other: string, share: number): string {
  const [from, to] = [channels(one), channels(other)]
  const mixed = from.map((value, index) => Math.round(value + ((to[index] as number) - value) * share))
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map((value) => {
    const part = value / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
}
