/**
 * The lint against the corpus of seeded mistakes: each is found, under its rule, on its line, and nothing else is.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type CampaignFolder, checkCampaign } from '../../functions/campaigns/check-campaign.ts'
import { rules } from '../../functions/campaigns/lint-campaign.ts'
import { type Mistake, mistakes } from '../fixtures/campaigns/mistakes/mistakes.ts'

const base = readFileSync(new URL('../fixtures/campaigns/mistakes/base.yaml', import.meta.url), 'utf8')

describe('the corpus of seeded mistakes', () => {
  it('stands on a campaign without a finding', async () => {
    const { campaign, findings } = await check({ name: 'none', edits: [], rule: '', line: '' })

    expect(findings).toEqual([])
    expect(campaign?.id).toBe('clean-harbours')
  })

  it.each(mistakes)('$rule: $name', async (mistake) => {
    const { text, findings } = await check(mistake)

    expect(findings.map(({ rule }) => rule)).toEqual([mistake.rule])
    expect(text.split('\n')[(findings[0]?.line ?? 0) - 1]).toContain(mistake.line)
    expect(findings[0]?.column).toBeGreaterThan(0)
    expect(findings[0]?.message).toMatch(/\S+ \S+/)
    expect(findings[0]?.message).not.toMatch(/invalid (input|option)|expected .* received/i)
  })

  it('seeds a mistake for every rule', () => {
    const seeded = new Set(mistakes.map(({ rule }) => rule))

    expect(rules.map(({ name }) => name).filter((name) => !seeded.has(name))).toEqual([])
  })

  it('is found completely where several mistakes stand in one file', async () => {
    const { findings } = await check({
      name: 'three at once',
      edits: [
        ['Thursday 17 October 2024', 'Tuesday 17 October 2024'],
        ['places: 40', 'places: 1'],
        ['+31 10 555 0147', 'call us'],
      ],
      rule: '',
      line: '',
    })

    expect(findings.map(({ rule }) => rule)).toEqual([
      'contact-phone',
      'max-party-above-places',
      'weekday-against-date',
    ])
  })
})

describe('what is no mistake', () => {
  const harmless: readonly [string, string][] = [
    ['a range of dates', 'The mission lasts from Monday 14 to Friday 18 October 2024; do read on.'],
    ['a deadline of something else', 'The hotel keeps rooms until 1 October.'],
    ['"before" the day after the deadline', 'Please reply before 5 October.'],
    ['an ellipsis at the end of a sentence', 'And then we sail…'],
    ['short words in capitals', 'The NL-UK group of the EU meets the IMO and the HMC.'],
    ['the month as a verb', 'Each of the 12 may bring a coat.'],
    ['a telephone number and a price', 'Call +31 10 555 0147; the fare is 13.50 euro.'],
    ['a moment before a part', 'Doors open at 12:30; the boat leaves at 14:20.'],
  ]

  it.each(harmless)('%s', async (_, sentence) => {
    const { findings } = await check({
      name: '',
      edits: [['whether you will be there.', `whether you will be there. ${sentence}`]],
      rule: '',
      line: '',
    })

    expect(findings).toEqual([])
  })
})

async function check(mistake: Mistake) {
  const text = mistake.edits.reduce((before, [from, to]) => {
    expect(before, `the base holds "${from}"`).toContain(from)
    return before.replace(from, () => to)
  }, base)
  const files = { 'campaign.yaml': text.length, 'guests.csv': 100, ...(mistake.files ?? { 'map.pdf': 9_000 }) }
  const folder: CampaignFolder = {
    name: 'clean-harbours',
    read: async (name) => (name === 'campaign.yaml' ? new TextEncoder().encode(text) : undefined),
    list: async () => Object.entries(files).map(([name, bytes]) => ({ name, bytes })),
  }
  const guests = mistake.guests?.map(({ email, ...rest }) => ({ identity: { name: 'Iris Vos', email }, ...rest }))
  return { text, ...(await checkCampaign(folder, { asOf: mistake.asOf ?? '2024-09-02T08:00:00Z', guests })) }
}
