import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { type ServerType, serve } from '@hono/node-server'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Campaign, type Language, languages } from '../../functions/campaigns/campaign.ts'
import type { GuestRef } from '../../functions/guests/guest.ts'
import { aCampaign, aPart } from '../builders.ts'
import { openPageDesk, type PageDesk } from '../web/page-desk.ts'
import { axeFindings, hasBrowser, openBrowser, shot } from './browser.ts'

let desk: PageDesk
let server: ServerType
let browser: Browser
let address: string

beforeAll(async () => {
  if (!hasBrowser) return
  desk = await openPageDesk()
  server = serve({ fetch: desk.app.fetch, hostname: '127.0.0.1', port: 0 })
  await once(server, 'listening')
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  server?.close()
  await desk?.close()
})

const atPhone = { width: 390, height: 844 }
const atDesk = { width: 1280, height: 900 }

let guests = 0
const aPerson = () => {
  guests += 1
  return { name: 'Zoë van der Meer', email: `zoe${guests}@guests.example`, organisation: 'Delta Works' }
}

/** A day with everything that a page can show. */
const symposium: Campaign = aCampaign({
  id: 'harbour-symposium',
  title: {
    en: 'Harbour to harbour: symposium on tidal energy',
    nl: 'Van haven tot haven: symposium over getijdenenergie',
  },
  hosts: [{ name: 'Harbour Institute' }, { name: 'Northern Tidal Office' }],
  accent: '#00695c',
  venue: {
    name: 'Harbour House',
    address: 'Kade 1, 2311 AB Leiden',
    directions: { en: 'Ten minutes on foot from Leiden Centraal.', nl: 'Tien minuten lopen vanaf Leiden Centraal.' },
  },
  parts: [
    aPart({ id: 'opening', title: 'Opening', starts: '10:00', ends: '12:00', required: true }),
    aPart({
      id: 'lunch',
      title: { en: 'Lunch', nl: 'Lunch' },
      starts: '12:30',
      ends: '13:30',
      places: 1,
      description: { en: 'Standing lunch with the speakers.', nl: 'Staande lunch met de sprekers.' },
    }),
    aPart({ id: 'talks', title: { en: 'Talks', nl: 'Lezingen' }, starts: '13:30', ends: '17:00', places: 120 }),
    aPart({
      id: 'tour',
      title: { en: 'Tour of the lock', nl: 'Rondleiding door de sluis' },
      starts: '15:00',
      ends: '17:00',
      places: 20,
      venue: { name: 'Old Lock', address: 'Sluisweg 4, Leiden' },
      description: {
        en: 'Instead of the second half of the talks.',
        nl: 'In plaats van de tweede helft van de lezingen.',
      },
    }),
  ],
  maxParty: 3,
  attachments: [
    { file: 'booklet.pdf', title: { en: 'Programme booklet (PDF)', nl: 'Programmaboekje (pdf)' }, as: 'link' },
  ],
})
const interest = aCampaign({ ...symposium, id: 'harbour-interest', yesMeans: 'interest' })

describe.skipIf(!hasBrowser)('the answer pages in a browser', () => {
  it('let a guest answer, change and undo by keyboard alone, with scripts off', async () => {
    const ref = await invite(symposium)
    const page = await open({ javaScriptEnabled: false, viewport: atPhone })
    await page.goto(`${address}/a/${desk.token(ref)}`)

    await tabTo(page, '#answer-yes')
    await page.keyboard.press('Space')
    // Every part that one person can attend is ticked; this guest skips the lunch.
    await tabTo(page, '#part-lunch')
    await page.keyboard.press('Space')
    await tabTo(page, '#party')
    await page.keyboard.press('ArrowUp')
    await tabTo(page, '#remarks')
    await page.keyboard.type('Wheelchair, please')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForURL(/recorded=1/)
    const recorded = (await desk.guest(ref)).state.answer

    await tabTo(page, '.button')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/a\/[a-z2-7]{56}$/)
    await tabTo(page, '#answer-yes')
    await page.keyboard.press('ArrowDown')
    await tabTo(page, 'form button')
    await page.keyboard.press('Enter')
    await page.waitForURL(/recorded=2/)
    const changed = (await desk.guest(ref)).state.answer

    await tabTo(page, 'form button')
    await page.keyboard.press('Enter')
    await page.waitForURL(/recorded=3/)
    const undone = (await desk.guest(ref)).state.answer
    await page.context().close()

    expect(recorded).toMatchObject({
      decision: 'yes',
      parts: ['opening', 'talks'],
      party: 2,
      remarks: 'Wheelchair, please',
    })
    expect(changed).toMatchObject({ decision: 'no' })
    expect(undone).toMatchObject({ decision: 'yes', parts: ['opening', 'talks'], party: 2 })
  })

  it('puts the focus on the list of problems, whose links lead to the fields', async () => {
    const ref = await invite(symposium)
    const page = await open({ javaScriptEnabled: false, viewport: atPhone })
    await page.goto(`${address}/a/${desk.token(ref)}?answer=yes`)
    await page.fill('#party', '9')
    await submit(page)

    const focused = await page.locator(':focus').getAttribute('id')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')

    expect(focused).toBe('problems')
    expect(await page.locator(':focus').getAttribute('id')).toBe('remarks')
    await page.context().close()
  })

  it('does not make a phone scroll sideways, and gives every control a target of 24 pixels', async () => {
    const ref = await invite({ ...symposium, title: `Donau${'dampfschifffahrt'.repeat(4)}` })
    const page = await open({ viewport: { width: 320, height: 600 } })
    await page.goto(`${address}/a/${desk.token(ref)}?answer=yes`)

    const width = await page.evaluate('document.documentElement.scrollWidth')
    const small =
      await page.evaluate(`[...document.querySelectorAll('a, button, textarea, .choice, input[type=number]')]
      .filter((each) => each.getBoundingClientRect().height < 24).map((each) => each.outerHTML)`)
    await page.context().close()

    expect(width).toBe(320)
    expect(small).toEqual([])
  })

  it('hides parts and party from whoever says no, and nothing of it depends on a script', async () => {
    const ref = await invite(symposium)
    const page = await open({ javaScriptEnabled: false, viewport: atPhone })
    await page.goto(`${address}/a/${desk.token(ref)}`)
    const before = await page.isVisible('#part-talks')

    await page.check('#answer-no')

    expect([before, await page.isVisible('#part-talks')]).toEqual([true, false])
    await page.context().close()
  })

  const states: Record<string, (page: Page, language: Language) => Promise<void>> = {
    form: async (page, language) => go(page, language, symposium),
    error: async (page, language) => {
      await go(page, language, symposium)
      await page.check('#answer-yes')
      await page.uncheck('#part-opening')
      await page.check('#part-talks')
      await page.check('#part-tour')
      await page.fill('#party', '9')
      await page.fill('#remarks', 'Vegetarisch. '.repeat(160))
      await submit(page)
    },
    full: async (page, language) => {
      await go(page, language, { ...symposium, id: 'harbour-full' })
      await page.check('#answer-yes')
      await page.check('#part-lunch')
      await page.uncheck('#part-lunch')
      await page.fill('#party', '2')
      await submit(page)
    },
    'waiting-list': async (page, language) => {
      const campaign = { ...symposium, id: `harbour-waiting-${language}` }
      const first = await invite(campaign)
      await desk.post(`/a/${desk.token(first)}`, [
        ['answer', 'yes'],
        ['part', 'opening'],
        ['part', 'lunch'],
      ])
      await go(page, language, campaign)
    },
    recorded: async (page, language) => {
      await go(page, language, symposium)
      await page.check('#answer-yes')
      await page.uncheck('#part-lunch')
      await page.fill('#party', '2')
      await page.fill('#remarks', 'Vegetarian, and a place\nnear the door.')
      await submit(page)
    },
    'recorded-no': async (page, language) => {
      await go(page, language, symposium)
      await page.check('#answer-no')
      await submit(page)
    },
    change: async (page, language) => {
      await states.recorded?.(page, language)
      await page.click('.button')
      await page.waitForURL(/\/a\/[a-z2-7]{56}$/)
    },
    'interest-recorded': async (page, language) => {
      await go(page, language, interest)
      await page.check('#answer-yes')
      await page.check('#part-talks')
      await submit(page)
    },
    undo: async (page, language) => {
      await states.recorded?.(page, language)
      await page.goto(page.url().replace(/\?.*/, `/undo/1?lang=${language}`))
    },
    closed: async (page, language) => {
      await states.recorded?.(page, language)
      const before = desk.clock.now()
      desk.clock.moveTo('2024-03-02T09:00:00Z')
      await page.reload().finally(() => desk.clock.moveTo(before))
    },
    neutral: async (page) => void (await page.goto(`${address}/a/x`)),
    'opt-out': async (page, language) => {
      const ref = await invite(symposium, language)
      await page.goto(`${address}/o/${desk.token(ref, 'opt-out')}`)
    },
    'opted-out': async (page, language) => {
      await states['opt-out']?.(page, language)
      await submit(page)
    },
    test: async (page, language) => {
      const ref = await invite(symposium, language)
      await page.goto(`${address}/a/${desk.token(ref, 'preview')}`)
    },
  }

  const looks = [
    { look: 'phone', viewport: atPhone, colorScheme: 'light', spoken: languages },
    { look: 'desk', viewport: atDesk, colorScheme: 'light', spoken: languages },
    // Colours are the same in every language.
    { look: 'dark', viewport: atPhone, colorScheme: 'dark', spoken: ['en'] },
  ] as const

  for (const { look, spoken, ...options } of looks)
    for (const language of spoken)
      it(`leave axe nothing to say in any state, in ${language}, on a ${look}`, async () => {
        const page = await open({ ...options, locale: language, bypassCSP: true })
        const findings: Record<string, string[]> = {}

        for (const [state, reach] of Object.entries(states)) {
          await reach(page, language)
          findings[state] = await axeFindings(page)
          await shot(page, `${state}-${language}-${look}`)
          expect(await page.getAttribute('html', 'lang')).toBe(language)
        }

        await page.context().close()
        expect(findings).toEqual(Object.fromEntries(Object.keys(states).map((state) => [state, []])))
      }, 120_000)
})

async function open(options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext(options)
  context.setDefaultTimeout(10_000)
  return context.newPage()
}

/** One more guest of a campaign, which is launched if it was not. */
function invite(campaign: Campaign, language?: Language): Promise<GuestRef> {
  return desk.invite(campaign, { ...aPerson(), language })
}

async function go(page: Page, language: Language, campaign: Campaign): Promise<void> {
  const ref = await invite(campaign, language)
  await page.goto(`${address}/a/${desk.token(ref)}`)
}

/** Presses the button of the form, and waits for the page that follows. */
async function submit(page: Page): Promise<void> {
  const loaded = page.waitForEvent('load')
  await page.click('form button')
  await loaded
}

/** Presses Tab until the element has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab')
    if (
      await page
        .locator(selector)
        .first()
        .evaluate((element) => element.matches(':focus'))
    )
      return
  }
  throw new Error(`Tab never reaches ${selector}`)
}
