/**
 * `campaign.yaml` as text: every mistake at once, each where it stands, each in a sentence; hostile files end quickly.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  findingLine,
  maxCampaignFileBytes,
  nearest,
  readCampaignFile,
} from '../../functions/campaigns/campaign-file.ts'

const base = readFileSync(new URL('../fixtures/campaigns/mistakes/base.yaml', import.meta.url), 'utf8')

describe('a campaign file', () => {
  it('becomes a campaign, with defaults filled in and places to point at', () => {
    const { campaign, locate } = { locate: undefined, ...readCampaignFile(base, 'campaign.yaml') }

    expect(campaign).toMatchObject({ id: 'clean-harbours', yesMeans: 'seat', maxParty: 2 })
    expect(campaign?.parts.map(({ required }) => required)).toEqual([true, false, false, false])
    expect(lineAt(base, locate?.(['parts', 1, 'places']).line)).toBe('    places: 40')
    expect(lineAt(base, locate?.(['texts', 'invitation', 'nl'], 'vrijdag 4 oktober').line)).toContain(
      'uiterlijk vrijdag',
    )
  })

  it('names all its mistakes at once, in the order of the file, each with line, column, field and reason', () => {
    const text = base
      .replace('zone: Europe/Amsterdam', 'zone: Amsterdam')
      .replace('phone: +31 10 555 0147', 'phone: 31105550147')
      .replace('required: true', 'required: yes')
      .replace('places: 40', 'places: 4.5')
      .replace('id: dinner', 'id: talks')
      .replace('maxParty: 2', 'maxparty: 2')

    expect(lines(text)).toEqual([
      'campaign.yaml:6:7 error zone: "Amsterdam" is not an IANA time zone such as Europe/London (wrong-value)',
      'campaign.yaml:16:10 error contact.phone: must be text, got 31105550147; put it in quotes (wrong-value)',
      'campaign.yaml:28:15 error parts[0].required: must be true or false without quotes, got "yes" (wrong-value)',
      'campaign.yaml:37:13 error parts[1].places: must be a whole number, got 4.5 (wrong-value)',
      'campaign.yaml:44:9 error parts[3].id: a second part "talks": answers could not tell the two apart (duplicate-part)',
      'campaign.yaml:51:1 error maxparty: "maxparty" is not a field; did you mean "maxParty"? (unknown-field)',
    ])
  })

  it('says of a text in neither form what the two forms are', () => {
    expect(lines(base.replace('{ en: Welcome, nl: Welkom }', '[Welcome]'))).toEqual([
      'campaign.yaml:24:12 error parts[0].title: must be text, or one text per language ("en: ..." and "nl: ..."), got a list (wrong-value)',
    ])
  })

  it('reads the same with Windows line ends and a byte order mark', () => {
    const windows = `\uFEFF${base.replaceAll('\n', '\r\n')}`

    expect(readCampaignFile(windows, 'campaign.yaml').campaign).toEqual(
      readCampaignFile(base, 'campaign.yaml').campaign,
    )
    expect(lines(windows.replace('places: 40', 'places: many'))).toEqual(
      lines(base.replace('places: 40', 'places: many')),
    )
  })

  it('never fails to answer, whichever line is lost or doubled, and always points into the file', () => {
    const all = base.split('\n')
    for (const [index, line] of all.entries()) {
      for (const changed of [all.toSpliced(index, 1), all.toSpliced(index, 0, line)]) {
        for (const finding of readCampaignFile(changed.join('\n'), 'campaign.yaml').findings ?? []) {
          expect(finding.line, findingLine(finding)).toBeLessThanOrEqual(changed.length)
          expect(finding.column, findingLine(finding)).toBeGreaterThan(0)
        }
      }
    }
  })

  const hostile: readonly [string, string, RegExp][] = [
    ['an empty file', '', /holds no campaign/],
    ['a list', '- a', /holds no campaign/],
    ['two documents', 'a: 1\n---\nb: 2', /more than one document/],
    [
      'references that multiply',
      `a: &a [x,x]\n${[...'bcdefghijklmnop'].map((name, index) => `${name}: &${name} [${`*${'abcdefghijklmnop'[index]},`.repeat(9)}]`).join('\n')}`,
      /alias count/,
    ],
    ['a reference to itself', 'parts: &a [*a]', /must be/],
    ['nesting without end', `a: ${'['.repeat(50_000)}`, /nested too deeply/],
    ['a huge file', `title: ${'x'.repeat(maxCampaignFileBytes)}`, /larger than 512 KB/],
    ['a tag that runs something elsewhere', 'id: !!js/function "x"', /no meaning here/],
    ['a key that is a prototype elsewhere', '__proto__: { id: x }', /"__proto__" is not a field/],
  ]
  it.each(hostile)('gives a plain answer to %s', (_, text, message) => {
    const { findings } = { findings: [], ...readCampaignFile(text, 'campaign.yaml') }

    expect(findings.length).toBeGreaterThan(0)
    expect(findings.map((finding) => finding.message).join('\n')).toMatch(message)
  })
})

describe('the nearest name', () => {
  it('is found across case, hyphens and a wrong letter, and not where nothing is close', () => {
    const known = ['mayOverlap', 'places', 'rsvpBy']

    expect(nearest('may-overlap', known)).toBe('mayOverlap')
    expect(nearest('plases', known)).toBe('places')
    expect(nearest('colour', known)).toBeUndefined()
    expect(nearest('x', [])).toBeUndefined()
  })
})

function lines(text: string): string[] {
  return (readCampaignFile(text, 'campaign.yaml').findings ?? []).map(findingLine)
}

function lineAt(text: string, line: number | undefined): string | undefined {
  return text.split('\n')[(line ?? 0) - 1]
}
