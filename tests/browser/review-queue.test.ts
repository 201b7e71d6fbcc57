/** The cards of arrived mail in a real browser: by keyboard, without scripts, on a desk and on a phone. */
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import type { HistoryLine } from '../../functions/guests/guest.ts'
import { aCampaign } from '../builders.ts'
import { campaignPath, openStaffDesk, type StaffDesk } from '../console/staff-desk.ts'
import { axeFindings, hasBrowser, openBrowser, shot } from './browser.ts'

let browser: Browser
beforeAll(async () => {
  if (hasBrowser) browser = await openBrowser()
})
afterAll(() => browser?.close())

const atPhone = { width: 390, height: 844 }
const atDesk = { width: 1280, height: 900 }
const at = '2024-02-05T10:00:00Z'
const invited: HistoryLine[] = [
  { type: 'claimed', at, mailing: 'invite' },
  { type: 'sent', at, mailing: 'invite', messageId: 'message-1' },
]
const quoted =
  '\r\n\r\nOn Mon, 5 Feb 2024 at 10:00, Harbour Institute <events@harbour.example> wrote:\r\n\r\n> We would be glad to see you.\r\n> <img src="https://elsewhere.example/pixel.gif">'

async function aQueue() {
  const desk = await openStaffDesk()
  await desk.campaign(aCampaign({ maxParty: 3 }))
  const identity = { name: 'Zoë van der Meer', organisation: 'Delta Works' }
  const zoe = await desk.guest(identity, invited)
  const jan = await desk.guest({ name: 'Jan Bos', email: 'jan@guests.example' }, invited)
  const asks = await desk.card(zoe, {
    tiedBy: 'address',
    subject: 'Re: Invitation: Spring evening',
    body: `Yes, I will be there with my wife for the dinner. Could I bring our daughter, who is nine?${quoted}`,
    why: 'It asks something.',
    evidence: ['I will be there', 'Could I bring'],
    rules: ['en yes: I will be there', 'en question: Could I'],
    proposal: { decision: 'yes', parts: ['dinner'], party: 2, remarks: 'Could I bring our daughter, who is nine?' },
  })
  const interest = await desk.card(zoe, {
    tiedBy: 'address',
    kind: 'forward',
    from: 'Bo Stranger <bo@elsewhere.example>',
    subject: 'Fwd: Invitation: Spring evening',
    body: 'Zoë passed this on to me. I would love to come!',
    why: 'New interest via Zoë van der Meer: it was sent by bo@elsewhere.example, who was not asked. What Zoë van der Meer answered stays as it is.',
    evidence: ['I would love to come'],
    proposal: { decision: 'yes' },
  })
  const delegate = await desk.card(jan, {
    tiedBy: 'address',
    outcome: 'recorded',
    subject: 'Re: Invitation: Spring evening',
    from: 'jan@guests.example',
    body: 'I cannot attend; my colleague Ann Example (ann@office.example) will attend instead.',
    why: 'It says no.',
    evidence: ['I cannot attend', 'will attend instead'],
    attention: 'Ann Example is named to come instead.',
    delegate: { name: 'Ann Example', email: 'ann@office.example' },
  })
  const untied = await desk.card(undefined, {
    from: 'Somebody <somebody@elsewhere.example>',
    subject: 'Your evening',
    body: 'Is it still possible to come?',
    why: 'It carries no signed address, so it is tied to no guest.',
    evidence: [],
  })
  await desk.guests.append(await desk.read(jan), [
    {
      type: 'answered',
      at,
      door: 'mail',
      answer: { decision: 'no', parts: [], party: 0 },
      inbound: delegate,
      confirm: 'now',
    },
  ])
  const paths = {
    list: `${campaignPath}/mail`,
    asks: `${campaignPath}/mail/${asks}`,
    interest: `${campaignPath}/mail/${interest}`,
    delegate: `${campaignPath}/mail/${delegate}`,
    untied: `/mail/${untied}`,
  }
  return { desk, zoe, jan, paths, address: await served(desk), asks }
}

async function served(desk: StaffDesk): Promise<string> {
  const server = serve({ fetch: desk.app.fetch, hostname: '127.0.0.1', port: 0 })
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

async function open(options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext(options)
  onTestFinished(() => context.close())
  return context.newPage()
}

async function unfold(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all) => {
    for (const each of all) each.setAttribute('open', '')
  })
}

async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab')
    const element = page.locator(selector).first()
    if (await element.evaluate((each) => each.matches(':focus'))) return
  }
  throw new Error(`No way by keyboard to ${selector}`)
}

describe.skipIf(!hasBrowser)('the review queue in a browser', () => {
  it('lets staff record, ask back and close by keyboard alone, with scripts off', async () => {
    const { desk, zoe, jan, paths, address } = await aQueue()
    const page = await open({ javaScriptEnabled: false, viewport: atDesk })
    await page.goto(address + paths.asks)

    await tabTo(page, '#party')
    await page.keyboard.type('3')
    await tabTo(page, '#by')
    await page.keyboard.type('Ada Vermeer')
    await tabTo(page, 'form[action$="/answer"] button')
    await page.keyboard.press('Enter')
    await page.waitForURL(/done=recorded/)
    expect((await desk.read(zoe)).state.answer).toMatchObject({ decision: 'yes', parts: ['dinner'] })

    await page.goto(address + paths.delegate)
    await tabTo(page, '#ask > summary')
    await page.keyboard.press('Enter')
    await tabTo(page, '#words')
    await page.keyboard.press('Control+A')
    await page.keyboard.type('Shall we invite Ann?')
    await tabTo(page, '#ask button')
    await page.keyboard.press('Enter')
    await page.waitForURL(/done=asked/)
    expect((await desk.read(jan)).state.questions).toMatchObject([{ words: 'Shall we invite Ann?' }])
    await shot(page, 'queue-asked')
  })

  it('loads nothing from elsewhere, whatever the mail holds', async () => {
    const { paths, address } = await aQueue()
    const page = await open({ viewport: atDesk })
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))

    for (const path of Object.values(paths)) await page.goto(address + path)
    await unfold(page)

    expect(asked.filter((url) => !url.startsWith(address))).toEqual([])
  })

  it.each([
    ['desk', atDesk],
    ['phone', atPhone],
  ] as const)(
    'fits a %s and has nothing that axe objects to, folded or not',
    async (name, viewport) => {
      const { paths, address } = await aQueue()
      const findings: string[] = []
      for (const colorScheme of ['light', 'dark'] as const) {
        const page = await open({ viewport, colorScheme, bypassCSP: true })
        for (const [title, path] of Object.entries(paths)) {
          await page.goto(address + path)
          await shot(page, `queue-${title}-${name}-${colorScheme}`)
          await unfold(page)
          await shot(page, `queue-${title}-${name}-${colorScheme}-unfolded`)
          const width = (await page.evaluate('document.documentElement.scrollWidth')) as number
          if (width > viewport.width) findings.push(`${title} is ${width} pixels wide`)
          findings.push(...(await axeFindings(page)).map((finding) => `${title} ${colorScheme}: ${finding}`))
        }
      }
      expect(findings).toEqual([])
    },
    120_000,
  )
})
