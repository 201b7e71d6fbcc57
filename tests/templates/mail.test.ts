import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Language } from '../../functions/campaigns/campaign.ts'
import { renderGuestMail } from '../../functions/email/guest-mail.ts'
import { mailKinds } from '../../functions/email/mail-content.ts'
import { renderMail } from '../../functions/email/templates.ts'
import { compileTemplates, ensureTemplates, templateProblems } from '../../infra/compile-templates.ts'
import { hostileText, sampleMail, sampleMails } from '../../templates/mail/samples.ts'

const whole = { subject: '{{title}}', html: '<p>{{title}}</p>', text: '{{title}}' }

describe('a template', () => {
  it('compiles where every slot is known', () => {
    expect(templateProblems('regret', whole)).toEqual([])
  })

  it.each([
    ['raw markup', { html: '<p>{{{title}}}</p>' }, 'html: {{& title}} is not allowed, write {{title}}'],
    ['raw markup, written otherwise', { html: '<p>{{&title}}</p>' }, 'html: {{& title}} is not allowed'],
    ['an unknown slot', { text: '{{title}} {{nickname}}' }, 'text: {{nickname}} is not a slot of this mail'],
    ['a slot of another kind', { text: '{{title}} {{undoUrl}}' }, 'text: {{undoUrl}} is not a slot'],
    ['a slot outside its list', { text: '{{title}} {{signatory}}' }, 'text: {{signatory}} is not a slot'],
    ['a group shown as a text', { text: '{{title}} {{venue}}' }, 'text: {{venue}} is not a text'],
    ['an attribute without quotes', { html: '<a href={{optOutUrl}}>{{title}}</a>' }, 'without quotes'],
    ['less in the text', { html: '<p>{{title}} {{when}}</p>' }, 'the text does not say what the HTML does: when'],
    ['other delimiters', { text: '{{title}} {{=<% %>=}}' }, 'is not allowed'],
  ])('does not compile with %s', (_, part, problem) => {
    const problems = templateProblems('regret', { ...whole, ...part })

    expect(problems.join('\n')).toContain(problem)
  })

  it('cannot be made to show what a guest wrote as a template', () => {
    const templates = { digest: '', mails: { regret: { en: { ...whole, text: 'Dear {{salutation}}' } } } }
    const slots = { salutation: '{{email}} {{{title}}}' } as Parameters<typeof renderMail<'regret'>>[3]

    expect(renderMail(templates, 'regret', 'en', slots).text).toBe('Dear {{email}} {{{title}}}\n')
  })
})

describe('the compiled templates', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'templates-'))
  })
  afterEach(() => rm(folder, { recursive: true }))

  it('name the file and the line of what MJML refuses', async () => {
    await writeFile(join(folder, 'invitation.en.mjml'), '<mjml>\n<mj-body>\n<mj-sectoin />\n</mj-body>\n</mjml>')

    await expect(compileTemplates(folder)).rejects.toThrow(/invitation\.en: .*\n.*Line 3 .*mj-sectoin/)
  })

  it('are made once for two processes at the same time, and again when they are stale', async () => {
    const file = join(folder, 'templates.json')

    const [one, other] = await Promise.all([ensureTemplates(file), ensureTemplates(file)])
    await writeFile(file, JSON.stringify({ digest: 'of other sources', mails: {} }))
    const again = await ensureTemplates(file)

    expect(one).toEqual(other)
    expect(again).toEqual(one)
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(one)
    expect(await readdir(folder)).toEqual(['templates.json'])
  })

  it('fetch nothing when a mail is opened, and run nothing', async () => {
    const { mails } = await ensureTemplates()

    for (const { html } of Object.values(mails).flatMap((languages) => Object.values(languages))) {
      expect(/<link|@import|<script|<iframe|<form/i.test(html)).toBe(false)
      // The campaign's banner is the one picture: no pixel counts who opens a mail.
      expect((html.match(/<img/g) ?? []).length).toBe(html.includes('{{#banner}}') ? 1 : 0)
      expect(/<img [^>]*alt="\{\{alt\}\}"/.test(html)).toBe(html.includes('{{#banner}}'))
    }
  })
})

describe.each(mailKinds.flatMap((kind) => (['en', 'nl'] as Language[]).map((language) => ({ kind, language }))))(
  '$kind in $language',
  ({ kind, language }) => {
    it('says the same in text and in HTML', async () => {
      const templates = await ensureTemplates()

      for (const { value } of sampleMails(kind, language)) {
        const { html, text, subject } = renderGuestMail(value, templates)
        const shown = html.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>')
        const readable = shown.replaceAll('&quot;', '"').replaceAll('&#39;', "'")
        for (const link of html.matchAll(/href="(https?:[^"]+)"/g)) expect(text).toContain(link[1])
        for (const fact of [...text.matchAll(/^\d\d:\d\d–.*? {2}(.+)$/gm)].map(([, name]) => name as string))
          expect(readable).toContain(fact)
        expect(html).toContain(`<html lang="${language}"`)
        expect(subject.length).toBeGreaterThan(10)
        expect(/\{\{|undefined|\[object/.test(html + text + subject)).toBe(false)
      }
    })

    it('shows hostile text as text', async () => {
      const hostile = sampleMails(kind, language).find(({ name }) => name === 'hostile')

      const { html, text } = renderGuestMail(hostile?.value ?? sampleMail(kind, language), await ensureTemplates())

      expect(text).toContain(hostileText.replace(/[\u202a-\u202e]/g, '').replace(/ +/g, ' '))
      expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
      expect(/<script|\u202e/i.test(html)).toBe(false)
    })
  },
)
