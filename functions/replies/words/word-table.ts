/**
 * The form of the word tables (en.ts, nl.ts, de.ts, fr.ts). Each line is a pattern and an example; the example is a test.
 *
 * A pattern is a regular expression without capital letters that matches whole words. In it a space stands for one blank, and `~` for up to seven words that
 * neither deny, limit, postpone nor name another person (those of `stop`), written `~ ` or `(?: ~)?`; `¤` is the day of the event, `§` the guest by name. `[.!,;` at the
 * end of a phrase also stands for what another line has taken. All four tables hold at once; no language is detected.
 */
export type Phrase = readonly [pattern: string, example: string]

/** The sections in the order in which they are looked for: what an earlier one takes is gone for the later ones. */
export const sections = [
  /** Asks for no more mail, by these words alone. */
  'optOut',
  /** May ask for no more mail: a person must look. */
  'optOutHint',
  /** A doubt or a condition in so many words, before any courtesy can hide it: a person must look. See doubts.ts. */
  'doubt',
  /** Sounds like a condition, a doubt or a refusal and is only courtesy. */
  'harmless',
  /** Speaks of another time: goes with a no. */
  'parting',
  /** Tells of an answer given before, which the mail may turn over. */
  'earlierYes',
  'earlierNo',
  /** What was wished for and will not be: "I would have loved to come". A refusal only beside a reason. */
  'counterfactual',
  /** Somebody comes in place of the guest. */
  'instead',
  /** A yes that sounds like a no: "I wouldn't miss it". */
  'yesIdiom',
  /** A no that sounds like a yes, or names no verb of coming: "I'll have to pass". */
  'noIdiom',
  /** Leaves it at the parts named: "nothing else". */
  'nothingElse',
  /** In a question: asks what the answer may hang on, such as a place or a companion. Elsewhere it says nothing. */
  'ask',
  /** Doubts, conditions, postpones, speaks of another date or place: wherever it stands, a person must look. */
  'veto',
  /** Could be about another matter: counts only where nothing says yes or no plainly. */
  'distraction',
  /** Says that the guest comes not. */
  'no',
  /** Says that the guest comes. */
  'yes',
  /** Would like to come: a yes where nothing speaks against it, and no more than a wish beside a reason. */
  'wish',
  /** Takes for granted that the guest comes: "see you there". A yes where nothing speaks against it. */
  'warm',
  /** Occupied or elsewhere: a no beside the day or a word of regret. */
  'busy',
  /** Somewhere: counts like `busy` where the place has a capital letter and is not the event's. */
  'elsewhere',
  /** Diet, access and the like: may deny and limit what it likes. */
  'need',
  /** A word of regret: decides only beside a reason. */
  'regret',
  /** A mere "yes" or "no" at the start of a sentence. */
  'bareYes',
  'bareNo',
  /** All of the event, or all who are asked. */
  'all',
  'only',
  'except',
  'including',
  'from',
  'until',
  /** Limits what was said in a way that no part of a programme explains: "for an hour". */
  'limit',
  /** The day of the event, without its date: "that day". */
  'thatDay',
  /** Turns what follows against what was said. */
  'turn',
  /** Denies something. */
  'negation',
  /** A verb of coming, whoever's: unexplained where no line above took it. */
  'coming',
  'courtesy',
] as const
export type Section = (typeof sections)[number]

export type WordTable = { readonly [S in Section]?: readonly Phrase[] } & {
  /** Words that `~` never spans. */
  readonly stop: string
}

export interface Rule {
  readonly section: Section
  /** Names the rule in the evidence, such as `en no: I'm not coming`. */
  readonly name: string
  readonly example: string
  readonly pattern: RegExp
}

/** What stands between commas and changes nothing. */
const aside =
  ',? (?:of course|however|sadly|unfortunately|alas|helaas|natuurlijk|uiteraard|natürlich|leider|bien sûr|malheureusement|hélas),?'
const word = "[\\p{L}\\p{N}'§¤-]+"

/** Compiles tables into one list, section by section, so that no language comes before another. */
export function compileTables(tables: Readonly<Record<string, WordTable>>): readonly Rule[] {
  const written = (pattern: string, { stop }: WordTable): string => {
    const plain = `(?!(?:${stop.trim().split(/\s+/).join('|')})(?![\\p{L}\\p{N}']))${word}`
    return pattern
      .replaceAll('(?: ~)?', `(?:${aside}| ${plain}){0,7}`)
      .replaceAll('~ ', `(?:${plain}(?:${aside})? ){0,7}`)
      .replaceAll('[.!,;', '[·.!,;')
  }
  return sections.flatMap((section) =>
    Object.entries(tables).flatMap(([language, table]) =>
      (table[section] ?? []).map(([pattern, example]) => ({
        section,
        name: `${language} ${section}: ${example}`,
        example,
        pattern: wholeWords(written(pattern, table), `${language} ${section}: ${example}`),
      })),
    ),
  )
}

function wholeWords(pattern: string, name: string): RegExp {
  try {
    return new RegExp(`(?<![\\p{L}\\p{N}'§])(?:${pattern})(?![\\p{L}\\p{N}§]|'\\p{L})`, 'giu')
  } catch (error) {
    throw new Error(`The line "${name}" of the word tables is no regular expression.`, { cause: error })
  }
}
