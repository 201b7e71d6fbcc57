/**
 * What a lint rule is, and the words of a campaign that rules read. A rule looks at a valid campaign and remarks on what is probably,
 * or certainly, not meant. A new rule is one entry in `lint-schedule.ts`, `lint-wording.ts` or `lint-contents.ts` and one seeded mistake in
 * `tests/fixtures/campaigns/mistakes/`.
 */
import type { ListedGuest } from '../guests/list-row.ts'
import type { Campaign, Language } from './campaign.ts'
import type { Path } from './campaign-file.ts'

export interface FileInFolder {
  readonly name: string
  readonly bytes: number
}

/** What lies around the campaign; a rule whose ground is not given stays silent. */
export interface Surroundings {
  /** The instant to judge by: ISO 8601 UTC. */
  readonly asOf?: string | undefined
  readonly files?: readonly FileInFolder[] | undefined
  /** The valid rows of the guest list. */
  readonly guests?: readonly ListedGuest[] | undefined
}

export interface Remark {
  readonly path: Path
  /** What is wrong and why it matters. */
  readonly message: string
  /** The words in the field's text that are meant, and how many times they stood there before. */
  readonly snippet?: string | undefined
  readonly occurrence?: number | undefined
}

export interface LintRule {
  /** Kebab-case; shown with each finding. */
  readonly name: string
  readonly severity: 'error' | 'warning'
  readonly look: (campaign: Campaign, around: Surroundings) => readonly Remark[]
}

export interface Wording {
  readonly path: Path
  readonly text: string
  readonly language: Language
  /** Paragraphs, as opposed to a title, a name or an address. */
  readonly isProse: boolean
}

/** Fields that machines read. */
const notWords = new Set<string>([
  ...['id', 'zone', 'country', 'email', 'staff', 'phone', 'languages', 'kind', 'file', 'as', 'url', 'accent'],
  ...[
    'date',
    'starts',
    'ends',
    'at',
    'time',
    'startsAt',
    'rsvpBy',
    'yesMeans',
    'calendarIn',
    'mayOverlap',
    'insteadOf',
  ],
])

/** Every text of the campaign that a guest reads, with its place. */
export function wordingsOf(campaign: Campaign): readonly Wording[] {
  const walk = (value: unknown, path: Path, language: Language): Wording[] => {
    if (typeof value === 'string') {
      const isProse = path[0] === 'texts' || path.includes('description') || path.includes('directions')
      return [{ path, text: value, language, isProse }]
    }
    if (value === null || typeof value !== 'object') return []
    return Object.entries(value).flatMap(([key, inner]) => {
      if (notWords.has(key)) return []
      const step = Array.isArray(value) ? Number(key) : key
      return walk(inner, [...path, step], key === 'en' || key === 'nl' ? key : language)
    })
  }
  return walk(campaign, [], campaign.languages[0] ?? 'en')
}

/** A remark at each place where the pattern (with the flag g) occurs. */
export function remarksWhere(wording: Wording, pattern: RegExp, message: (words: string) => string): readonly Remark[] {
  return [...wording.text.matchAll(pattern)].map((match) =>
    remarkAt(
      wording,
      match[0].trim(),
      match.index + match[0].length - match[0].trimStart().length,
      message(match[0].trim()),
    ),
  )
}

/** A remark about words that stand at `index` of the text. */
export function remarkAt(wording: Wording, words: string, index: number, message: string): Remark {
  const before = wording.text.slice(0, index)
  return { path: wording.path, message, snippet: words, occurrence: before.split(words).length - 1 }
}
