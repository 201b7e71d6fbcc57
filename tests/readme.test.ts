/**
 * Every command that the README shows in a `console` block is run here, and what it prints is what the README says. `…` stands for anything.
 * The blocks that install, start and test are run by whoever reads this, and by .ci/run.
 */
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const run = promisify(execFile)
const readme = await readFile('README.md', 'utf8')
const shown = [...readme.matchAll(/^```console\n(.*?)^```/gms)].flatMap(([, block = '']) =>
  block
    .split(/^\$ /m)
    .slice(1)
    .map((entry) => {
      const [command = '', ...output] = entry.trimEnd().split('\n')
      return { command, output: output.join('\n') }
    }),
)

describe('the README', () => {
  let state: string
  beforeAll(async () => {
    state = await mkdtemp(join(tmpdir(), 'rsvp-readme-'))
  })
  afterAll(() => rm(state, { recursive: true, force: true }))

  it('shows commands, stays under 200 lines and points to files that exist', async () => {
    const links = [...readme.matchAll(/\]\(([^)]+)\)/g)].map(([, target = '']) => target)

    expect(shown.length).toBeGreaterThan(5)
    expect(readme.split('\n').length).toBeLessThan(200)
    for (const link of links) expect(await run('ls', [link]), link).toBeDefined()
  })

  it.each(shown)('prints what it says: $command', async ({ command, output }) => {
    const [npx, rsvp, ...parameters] = command.match(/"[^"]*"|\S+/g)?.map((word) => word.replaceAll('"', '')) ?? []
    expect([npx, rsvp]).toEqual(['npx', 'rsvp'])
    const inState = parameters.map((word, index) => (parameters[index - 1] === '--out' ? join(state, word) : word))

    const { stdout } = await run(process.execPath, ['infra/local/rsvp.mjs', ...inState], {
      cwd: resolve('.'),
      env: { ...process.env, RSVP_STATE: join(state, 'desk') },
    }).catch((error: { stdout: string }) => error)

    const printed = stdout.trimEnd().replaceAll(`${state}/`, '')
    const expected = new RegExp(`^${output.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('…', '[^]*?')}$`)
    expect(printed).toMatch(expected)
  })
})
