import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import { composeClosingSummary } from '../../functions/email/closing-summary.ts'
import { ensureTemplates } from '../../infra/compile-templates.ts'
import { sampleSummary } from '../../templates/mail/samples.ts'

describe('the closing summary', () => {
  it('tells staff every count, in text and in HTML', async () => {
    const { raw, to } = await composeClosingSummary(sampleSummary, { templates: await ensureTemplates() })

    const { text = '', html = '', headers, subject } = await PostalMime.parse(raw)
    expect(to).toBe('innovation@embassy.example')
    expect(subject).toBe('Answers closed: Symposium on Medical Isotopes')
    expect(headers.find(({ key }) => key === 'auto-submitted')?.value).toBe('auto-generated')
    for (const line of ['Invited: 61', 'Yes: 31', 'Silent: 15', 'Networking lunch: 79 of 80', 'Example Hospital: 7'])
      expect(text).toContain(line)
    for (const count of [61, 31, 11, 4, 15, 35, 62, 79]) expect(html).toContain(`<strong>${count}</strong>`)
    expect(text).toContain('1 guest whose address does not work')
    expect(text).toContain('00:00 on Saturday 2 March 2024 (Europe/London)')
    expect(text).toContain(sampleSummary.staffUrl)
    expect(html).not.toMatch(/<script/i)
  })

  it('is in the language that the campaign names first', async () => {
    const campaign = { ...sampleSummary.campaign, languages: ['nl', 'en'] } as const

    const { raw } = await composeClosingSummary(
      { ...sampleSummary, campaign: { ...campaign, languages: [...campaign.languages] } },
      { templates: await ensureTemplates() },
    )

    const { text = '', subject = '', headers } = await PostalMime.parse(raw)
    expect(subject).toMatch(/^Antwoorden gesloten: /)
    expect(headers.find(({ key }) => key === 'content-language')?.value).toBe('nl')
    for (const line of [
      'Uitgenodigd: 61',
      'Geen antwoord: 15',
      'zaterdag 2 maart 2024',
      '1 gast van wie het adres niet werkt',
    ])
      expect(text).toContain(line)
    expect(text).not.toMatch(/\b(Invited|guest|persons|Everything)\b/)
  })

  it('shows a count of nothing as 0 and asks for no attention', async () => {
    const counts = { ...sampleSummary.counts, no: 0, maybe: 0, bounced: 0, doubtful: 0, review: 0 }

    const { raw } = await composeClosingSummary({ ...sampleSummary, counts }, { templates: await ensureTemplates() })

    const { text = '', html } = await PostalMime.parse(raw)
    expect(text).toContain('No: 0')
    expect(html).toContain('<strong>0</strong>')
    expect(text).not.toContain('A PERSON MUST LOOK')
  })

  it('is the same bytes twice', async () => {
    const templates = await ensureTemplates()

    const once = await composeClosingSummary(sampleSummary, { templates })
    const again = await composeClosingSummary(sampleSummary, { templates })

    expect(Buffer.compare(once.raw, again.raw)).toBe(0)
  })
})
