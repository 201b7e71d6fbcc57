/** Opens every mail in a real browser, as narrow as the smallest phone, light and dark. Skips aloud where there is no browser. */
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closingSummarySlots } from '../../functions/email/closing-summary.ts'
import { renderGuestMail } from '../../functions/email/guest-mail.ts'
import { mailKinds } from '../../functions/email/mail-content.ts'
import { renderMail } from '../../functions/email/templates.ts'
import { ensureTemplates } from '../../infra/compile-templates.ts'
import { sampleMails, sampleSummary } from '../../templates/mail/samples.ts'

const executablePath = '/usr/bin/chromium'
/** A mail is shown inside a page of the mail program, so rules about whole pages (landmarks) are not about it. */
const wcag = JSON.stringify(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
const hasBrowser = existsSync(executablePath)
if (!hasBrowser) console.warn(`No browser at ${executablePath}: nobody looked at the mails`)

describe.skipIf(!hasBrowser)('in a browser', { timeout: 120_000 }, () => {
  let browser: Browser
  const mails: { readonly name: string; readonly html: string }[] = []

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] })
    const templates = await ensureTemplates()
    for (const kind of mailKinds)
      for (const language of ['en', 'nl'] as const)
        for (const { name, value } of sampleMails(kind, language))
          mails.push({ name: `${kind}.${language}.${name}`, html: renderGuestMail(value, templates).html })
    const summary = renderMail(templates, 'closing-summary', 'en', closingSummarySlots(sampleSummary))
    mails.push({ name: 'closing-summary', html: summary.html })
  })
  afterAll(() => browser.close())

  async function open(
    width: number,
    colorScheme: 'light' | 'dark',
    which: (name: string) => boolean,
    look: (page: Page) => Promise<string[]>,
  ) {
    const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme })
    await context.route('**/*', (route) => route.abort())
    const page = await context.newPage()
    const found: string[] = []
    for (const { name, html } of mails.filter(({ name }) => which(name))) {
      await page.setContent(html)
      found.push(...(await look(page)).map((problem) => `${name}: ${problem}`))
    }
    await context.close()
    return found
  }

  it.each([320, 1000])('no mail is wider than a window of %i pixels', async (width) => {
    const tooWide = await open(
      width,
      'light',
      () => true,
      async (page) => {
        const actual = (await page.evaluate('document.documentElement.scrollWidth')) as number
        return actual > width ? [`${actual} pixels`] : []
      },
    )

    expect(tooWide).toEqual([])
  })

  it.each(['light', 'dark'] as const)('every kind meets WCAG 2.2 AA in %s', async (colorScheme) => {
    // A light accent with hostile words in English, the ordinary mail in Dutch.
    const which = (name: string): boolean => /en\.hostile$|nl\.(plain|interest|yes-everything)$|^closing/.test(name)
    const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
    const violations = await open(390, colorScheme, which, async (page) => {
      await page.addScriptTag({ path: axe })
      const { violations } = (await page.evaluate(`axe.run({ runOnly: ${wcag} })`)) as AxeResults
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`)
    })

    expect(violations).toEqual([])
  })
})
