/**
 * One line of a word table (words-en.ts, words-nl.ts): a pattern, what it means, and an example that is a test.
 * A space in a pattern stands for any white space. A pattern matches whole words only.
 */
export type Meaning =
  /** Says by itself that the guest comes, or does not. */
  | 'yes'
  | 'no'
  /** Courtesy that goes with any answer. */
  | 'courtesy'
  /** Fits only beside a yes ("see you there"), or only beside a no ("what a pity"); decides nothing alone. */
  | 'with-yes'
  | 'with-no'
  /** Turns, limits or postpones an answer: wherever it occurs, a person must look. */
  | 'veto'
  /** Asks for no more mail, as the whole text. */
  | 'opt-out'
  /** May ask for no more mail: a person must look. */
  | 'opt-out-hint'

export interface WordRule {
  readonly pattern: string
  readonly meaning: Meaning
  readonly example: string
}

export interface CompiledRule extends WordRule {
  /** Names the rule in the evidence, such as `en no: I'm not coming`. */
  readonly name: string
  /** Matches exactly at `lastIndex`. */
  readonly here: RegExp
  readonly anywhere: RegExp
}

export function compileRules(language: string, rules: readonly WordRule[]): CompiledRule[] {
  return rules.map((rule) => {
    const source = `(?<![\\p{L}\\p{N}'])(?:${rule.pattern.replaceAll(' ', '\\s+')})(?![\\p{L}\\p{N}]|'\\p{L})`
    return {
      ...rule,
      name: `${language} ${rule.meaning}: ${rule.example}`,
      here: new RegExp(source, 'iuy'),
      anywhere: new RegExp(source, 'iu'),
    }
  })
}
