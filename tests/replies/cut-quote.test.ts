/** The new text of a reply, in the styles of the usual mail programs in four languages, around the mails that we send. */
import { beforeAll, describe, expect, it } from 'vitest'
import { renderGuestMail } from '../../functions/email/guest-mail.ts'
import { partMail } from '../../functions/replies/cut-quote.ts'
import { cutReply, readReplyTexts } from '../../functions/replies/reply-text.ts'
import { sentLines } from '../../functions/replies/sent-lines.ts'
import { ensureTemplates } from '../../infra/compile-templates.ts'
import { sampleMail } from '../../templates/mail/samples.ts'
import { clients, type QuotedMail, type ReplyLanguage, styles } from './client-styles.ts'
import { sentTexts } from './mail-corpus.ts'

const typed: Readonly<Record<ReplyLanguage, readonly string[]>> = {
  en: [
    'No.',
    'Dear colleagues,\n\nThank you very much for the invitation to this day in London, but my department is moving that week.\n\nZoë',
    'Yes to the lunch.\nNo to the drinks.',
    '👍',
  ],
  nl: [
    'Nee.',
    'Beste mensen,\n\nHartelijk dank voor de uitnodiging voor deze bijzondere dag in Londen, maar die week verhuist mijn afdeling.\n\nZoë',
    'Ja voor de lunch.\nNee voor de borrel.',
  ],
  de: [
    'Nein.',
    'Sehr geehrte Damen und Herren,\n\nvielen Dank für die freundliche Einladung zu diesem Tag in London, aber in jener Woche zieht meine Abteilung um.\n\nZoë',
    'Ja zum Mittagessen.\nNein zum Empfang.',
  ],
  fr: [
    'Non.',
    'Madame, Monsieur,\n\nJe vous remercie vivement de votre invitation à cette journée à Londres, mais mon service déménage cette semaine-là.\n\nZoë',
    'Oui pour le déjeuner.\nNon pour le cocktail.',
  ],
}

const originals: QuotedMail[] = sentTexts.map((text) => ({
  subject: 'Invitation: NL-UK Symposium on Nuclear Medicine, 19 March 2024',
  text: text.replaceAll('{salutation}', 'Dr Appiah-Visser').replaceAll('{token}', 'abcdefghijklm'),
}))
const ours = (): readonly QuotedMail[] => originals

beforeAll(async () => {
  const templates = await ensureTemplates()
  for (const kind of ['invitation', 'reminder', 'confirmation', 'regret'] as const)
    for (const language of ['en', 'nl'] as const) {
      const answer = kind === 'confirmation' ? ({ decision: 'yes', parts: ['lunch'], party: 1 } as const) : undefined
      const content = sampleMail(
        kind,
        language,
        answer && { answer: { ...answer, number: 1, at: '2024-02-20T10:00:00Z', door: 'mail' } },
      )
      originals.push(renderGuestMail(content, templates))
    }
})

const plainly = (text: string | undefined): string | undefined => text?.replace(/\s+/g, ' ').trim()

describe.each(styles)('$client, $language', ({ write, language, belowToo }) => {
  it('gives the words above the quote, and nothing else', () => {
    for (const quoted of ours())
      for (const words of typed[language]) {
        const { plain, html } = readReplyTexts(write(words, quoted, language, 'above'))
        for (const part of [plain, html])
          if (part !== undefined)
            expect({ ...part, text: plainly(part.text) }).toMatchObject({ text: plainly(words), doubts: [] })
      }
  })

  it('gives nothing where nothing was typed', () => {
    for (const quoted of ours()) {
      const { plain, html } = readReplyTexts(write('', quoted, language, 'above'))
      expect([plain?.text ?? '', html?.text ?? '']).toEqual(['', ''])
    }
  })

  it.runIf(belowToo)('gives the words below the quote', () => {
    for (const quoted of ours())
      for (const words of typed[language]) {
        const { plain, html } = readReplyTexts(write(words, quoted, language, 'below'))
        for (const part of [plain, html])
          if (part !== undefined)
            expect({ ...part, text: plainly(part.text) }).toMatchObject({ text: plainly(words), doubts: [] })
      }
  })
})

describe('a quote without marks', () => {
  const outlook = clients['Outlook for Windows']?.write
  const quoted = originals[0] as QuotedMail
  const sent = sentLines(originals.map(({ text }) => text))
  const original = outlook?.('', quoted, 'en', 'above').text as string

  it('is lost with all that stands below it, where our own words are not known', () => {
    expect(cutReply(`${original}\n\nI shall attend.`)).toMatchObject({ text: '', doubts: [] })
  })

  it.each(['I shall attend.', 'Yes, I will attend', '[x] I will attend\n[ ] I cannot attend'])(
    'is told from an answer below it by our own words: %s',
    (words) => {
      expect(cutReply(`${original}\n\n${words}`, { sent })).toMatchObject({ text: words, doubts: [] })
    },
  )

  it('gives no word of ours for typed, whatever part of it is missing', () => {
    const lines = original.split('\n')
    for (const missing of lines.keys()) {
      const { text } = cutReply(lines.filter((_, at) => at !== missing).join('\n'), { sent })
      expect(text, `without "${lines[missing]}"`).toBe('')
    }
  })

  it.each(['Yes, I will attend: https://rsvp.example/a/abc/yes', 'Answer no<https://rsvp.example/a/abc?answer=no>'])(
    'has buttons, which are never the words of a guest: %s',
    (button) => {
      expect(cutReply(button).text).toBe('')
      expect(cutReply(`Not sure yet\n\n${button}`).text).toBe('Not sure yet')
    },
  )

  it('is found without a divider', () => {
    expect(cutReply(`Not this time\n\n${quoted.text}`, { sent })).toMatchObject({ text: 'Not this time', doubts: [] })
  })

  it('doubts words in the middle of it', () => {
    const inside = original.replace('12:00 Networking lunch', '12:00 Networking lunch\nI shall skip this')
    expect(cutReply(`${inside}\n\nI shall attend.`, { sent }).doubts).toEqual([
      'There are words inside the quoted mail.',
    ])
    expect(cutReply(`I shall attend.\n\n${original}\n\nNot the drinks`, { sent }).doubts).toHaveLength(1)
  })
})

describe('what only looks like a quote', () => {
  it.each([
    'I will come.\nOn Monday I wrote:\nonly for the lunch',
    'I will come.\n____________________\nonly for the lunch',
    'From: my heart\nthank you',
    'To: whom it may concern\nI shall attend',
  ])('is kept or doubted: %s', (text) => {
    const { text: kept, doubts } = cutReply(text)
    expect(doubts.length > 0 || plainly(kept) === plainly(text)).toBe(true)
  })
})

describe('parting a mail', () => {
  it('gives the stretches of both writers in their order', () => {
    expect(partMail(['Hello', '', 'On 20/02/2024 10:12, Embassy wrote:', '> Lunch', 'Yes', '> Drinks', 'No'])).toEqual({
      blocks: [
        { typed: true, lines: ['Hello', ''] },
        { typed: false, lines: ['>', '> Lunch'] },
        { typed: true, lines: ['Yes'] },
        { typed: false, lines: ['> Drinks'] },
        { typed: true, lines: ['No'] },
      ],
      forwarded: false,
      typedInside: false,
    })
  })
})
