/**
 * Recognises our own words in a mail that quotes them without marks. Lines are compared by their words, in their order and from one of our
 * line ends to another, so that wrapping does not matter and a sentence that the guest repeats ("Yes, I will attend") is not taken for ours.
 */
export interface SentLines {
  /** The words of all our texts; an empty one ends each text. */
  readonly words: readonly string[]
  /** Where one of our lines starts with this word. */
  readonly starts: ReadonlyMap<string, readonly number[]>
  /** Behind the last word of each of our lines. */
  readonly ends: ReadonlySet<number>
}

/** `none` has no words; an `ours` that `closes` is the last line of one of our texts. */
export type LineOrigin = 'none' | 'ours' | 'ours, closes' | 'other'

/** Our texts as the guest got them, with names and links filled in. */
export function sentLines(texts: readonly string[]): SentLines {
  const words: string[] = []
  const starts = new Map<string, number[]>()
  const ends = new Set<number>()
  for (const text of texts) {
    for (const line of text.split('\n')) {
      const [first, ...others] = wordsOf(line)
      if (first === undefined) continue
      starts.set(first, [...(starts.get(first) ?? []), words.length])
      words.push(first, ...others)
      ends.add(words.length)
    }
    words.push('')
  }
  return { words, starts, ends }
}

/** Where each line comes from. */
export function originOfLines(lines: readonly string[], sent: SentLines): LineOrigin[] {
  const origins: LineOrigin[] = lines.map(() => 'none')
  const spoken = lines.map((line, at) => ({ at, words: wordsOf(line) })).filter(({ words }) => words.length > 0)
  /** Behind the last word of ours that was seen. */
  let reached: number | undefined
  spoken.forEach(({ at, words }, index) => {
    const candidates = [...(reached === undefined ? [] : [reached]), ...(sent.starts.get(words[0] as string) ?? [])]
    const next = spoken[index + 1]?.words.slice(0, 3) ?? ['']
    const start = candidates.find((candidate) => {
      const end = candidate + words.length
      return standsAt(words, candidate) && (sent.ends.has(end) || standsAt(next, end))
    })
    reached = start === undefined ? undefined : start + words.length
    origins[at] = reached === undefined ? 'other' : sent.words[reached] === '' ? 'ours, closes' : 'ours'
  })
  return origins

  function standsAt(words: readonly string[], at: number): boolean {
    return words.every((word, offset) => sent.words[at + offset] === word)
  }
}

function wordsOf(line: string): string[] {
  return line
    .toLowerCase()
    .replace(/<?(?:https?|mailto):\S+/g, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}
