/**
 * A real browser for tests, where there is one: the path in CHROMIUM, else Debian's. Without one the tests that need it skip, and say so.
 * `shots` keeps a picture of a page in the directory that PAGE_SHOTS names, for people to look at.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import axe from 'axe-core'
import { type Browser, chromium, type Page } from 'playwright-core'

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'

export const hasBrowser = existsSync(executablePath)
if (!hasBrowser)
  console.warn(
    `No browser at ${executablePath}: browser tests are SKIPPED. Install chromium, or set CHROMIUM to its path.`,
  )

export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

/** What axe finds wrong or cannot decide on a page, one line each. The page's context needs `bypassCSP`. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const { violations, incomplete } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run(
      { exclude: [] },
      { resultTypes: ['violations', 'incomplete'] },
    ),
  )
  return [...violations, ...incomplete].map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')})`,
  )
}

export async function shot(page: Page, name: string): Promise<void> {
  const directory = process.env.PAGE_SHOTS
  if (directory !== undefined) await page.screenshot({ path: join(directory, `${name}.png`), fullPage: true })
}
