/** Each line of the word tables matches its own example, and the example means what its section says; no two lines of a section share one. */
import { describe, expect, it } from 'vitest'
import { readClauses } from '../../../functions/replies/clauses.ts'
import { rules } from '../../../functions/replies/words/all.ts'

const context = { dates: ['2024-03-19'], guest: 'Guest' }

describe('each line of the word tables', () => {
  it.each(rules.map((rule) => [rule.name, rule] as const))('%s', (_name, { example, pattern, section }) => {
    const read = readClauses(section === 'ask' ? `${example.replace(/\?$/, '')}?` : example, rules, context)
    expect(read.marked.match(pattern)).not.toBeNull()
    expect(read.findings.map((finding) => finding.section)).toContain(section)
  })

  it('has an example of its own', () => {
    const names = rules.map(({ name }) => name)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })
})
