/**
 * Our own words are nobody's answer. Every mail that the desk can write, in every language, and every text of the labelled replies' context decides
 * nothing: not whole, not by paragraph, not by line, and not quoted in a reply, whatever program quotes it.
 */
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Campaign, languages } from '../../functions/campaigns/campaign.ts'
import { checkCampaign } from '../../functions/campaigns/check-campaign.ts'
import { folderOnDisk } from '../../functions/cli/campaign-folder.ts'
import { renderGuestMail } from '../../functions/email/guest-mail.ts'
import { mailKinds } from '../../functions/email/mail-content.ts'
import { renderMail } from '../../functions/email/templates.ts'
import { decide } from '../../functions/replies/decide.ts'
import { readReplyTexts } from '../../functions/replies/reply-text.ts'
import { ensureTemplates } from '../../infra/compile-templates.ts'
import { sampleMails, sampleSlots } from '../../templates/mail/samples.ts'
import { clients, type QuotedMail, languages as replyLanguages } from './client-styles.ts'
import { sentTexts, symposium } from './mail-corpus.ts'

interface OwnMail extends QuotedMail {
  readonly name: string
  readonly campaign?: Campaign
}

const examples = fileURLToPath(new URL('../../templates/examples/', import.meta.url))
const own: OwnMail[] = sentTexts.map((text, at) => ({
  name: `text ${at + 1} of the context`,
  subject: 'Invitation: NL-UK Symposium on Nuclear Medicine, 19 March 2024',
  text: text.replaceAll('{salutation}', 'Ms Jansen').replaceAll('{token}', 'abcdefghijklm'),
  campaign: symposium,
}))

beforeAll(async () => {
  const templates = await ensureTemplates()
  const campaigns = await Promise.all(
    readdirSync(examples).map(async (name) => (await checkCampaign(folderOnDisk(`${examples}${name}/`))).campaign),
  )
  for (const language of languages) {
    for (const { name, slots } of sampleSlots('closing-summary', language))
      own.push({
        name: `closing-summary ${language} ${name}`,
        ...renderMail(templates, 'closing-summary', language, slots),
      })
    for (const kind of mailKinds)
      for (const { name, value } of sampleMails(kind, language)) {
        own.push({
          name: `${kind} ${language} ${name}`,
          campaign: value.campaign,
          ...renderGuestMail(value, templates),
        })
        // The answer of a sample names parts of its own campaign.
        for (const campaign of value.answer === undefined && value.calendar === undefined ? campaigns : [])
          if (campaign !== undefined) {
            const mail = renderGuestMail({ ...value, campaign }, templates)
            own.push({ name: `${kind} ${language} ${name} of ${campaign.id}`, campaign, ...mail })
          }
      }
  }
})

const known = new Map<Campaign | undefined, Map<string, string | undefined>>()

/** Many mails share their lines: each is decided once per programme. */
function decides(text: string | undefined, campaign: Campaign | undefined): string | undefined {
  if (text === undefined) return undefined
  const decided = known.get(campaign) ?? new Map<string, string | undefined>()
  known.set(campaign, decided)
  if (!decided.has(text)) decided.set(text, decide(text, { campaign, names: ['Zoë Appiah-Visser'] }).decision)
  return decided.get(text)
}

describe('our own words', () => {
  it('are all here', () => {
    expect(own.length).toBeGreaterThan(100)
    for (const kind of [...mailKinds, 'closing-summary'])
      for (const language of languages) expect(own.map(({ name }) => name).join('\n')).toContain(`${kind} ${language}`)
  })

  it('decide nothing, whole, by paragraph or by line', () => {
    const wrong = own.flatMap(({ name, subject, text, campaign }) =>
      [subject, text, ...text.split(/\n\s*\n/), ...text.split('\n')]
        .filter((words) => words.trim() !== '' && decides(words, campaign) !== undefined)
        .map((words) => `${name}: ${words}`),
    )
    expect([...new Set(wrong)]).toEqual([])
  }, 240_000)
})

/** Each kind of each language once, hostile and from the examples: the other samples differ in little. */
const quotedOnes = (): readonly OwnMail[] =>
  own.filter(({ name }) => /context$|plain|yes$|interest$|hostile$/.test(name))

describe.each(Object.entries(clients))('quoted by %s', (_client, { write, belowToo }) => {
  it.each(replyLanguages)('in %s, they decide nothing, nor beside a mere word of thanks', (language) => {
    const placements = belowToo ? (['above', 'below'] as const) : (['above'] as const)
    const wrong = quotedOnes().flatMap((mail) =>
      ['', 'Thank you for your message.'].flatMap((words) =>
        placements.flatMap((placement) => {
          const { plain, html } = readReplyTexts(write(words, mail, language, placement))
          const texts = [plain?.text, plain?.paired, html?.text, html?.paired]
          return texts
            .filter((text) => decides(text, mail.campaign) !== undefined)
            .map((text) => `${mail.name}, ${placement} "${words}": ${text}`)
        }),
      ),
    )
    expect(wrong).toEqual([])
  })
})
