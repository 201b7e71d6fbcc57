/** The real `rsvp` on the real state folder: beside a desk that runs, beside one that was killed, beside another command, and beside none. */
import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it, onTestFinished } from 'vitest'
import { connectDesk } from '../../infra/local/connect.ts'
import { openDesk } from '../../infra/local/desk.ts'
import { aCampaignFolder, aFolder } from './command-line.ts'

const run = promisify(execFile)

/** Exit code and both outputs of the real command on a state folder. */
async function rsvp(state: string, ...words: string[]) {
  const outcome = await run(process.execPath, [resolve('infra/local/rsvp.mjs'), ...words], {
    env: { ...process.env, RSVP_STATE: state },
  }).then(
    ({ stdout, stderr }) => ({ exitCode: 0, stdout, stderr }),
    (error: { code: number; stdout: string; stderr: string }) => ({
      ...{ exitCode: error.code, stdout: error.stdout, stderr: error.stderr },
    }),
  )
  expect(outcome.stderr).not.toMatch(/^\s+at .*:\d+/m)
  return outcome
}

async function aRunningDesk(state: string) {
  const desk = await openDesk({
    ...{ directory: state, startsAt: '2024-10-07T06:00:00Z' },
    ...{ publicUrl: 'http://127.0.0.1:9', staffUrl: 'http://127.0.0.1:9/staff' },
  })
  onTestFinished(() => desk.close())
  return desk
}

describe('rsvp on a state folder', () => {
  it('that a newcomer only looks at first, takes its clock from the campaign that comes, not from today', async () => {
    const state = join(await aFolder(), 'desk')
    const folder = await aCampaignFolder()

    expect((await rsvp(state, 'status')).exitCode).toBe(0)
    expect((await rsvp(state, 'import', folder, '--preview')).exitCode).toBe(0)
    expect(existsSync(join(state, 'clock.json'))).toBe(false)
    expect((await rsvp(state, 'import', folder)).exitCode).toBe(0)
    const launched = await rsvp(state, 'launch', folder)

    expect(launched.exitCode).toBe(0)
    expect(await readFile(join(state, 'clock.json'), 'utf8')).toMatch('2024-10-07T06:00')
    expect(launched.stderr).toBe('No desk is running: mails leave once it does (npm start).\n')
  })

  it('two at once wait for each other', async () => {
    const state = join(await aFolder(), 'desk')
    const folder = await aCampaignFolder()

    const runs = await Promise.all([
      rsvp(state, 'import', folder),
      rsvp(state, 'import', folder),
      rsvp(state, 'status', '--json'),
    ])

    expect(runs.map(({ exitCode, stderr }) => [exitCode, stderr.replace(/^A person should look.*\n/, '')])).toEqual([
      [0, ''],
      [0, ''],
      [0, expect.stringMatching(/^(No campaign is on the desk yet.*\n)?$/)],
    ])
    expect(JSON.parse((await rsvp(state, 'status', '--json')).stdout)).toMatchObject({ guests: 4 })
  })

  it('with a running desk talks to that one', async () => {
    const state = join(await aFolder(), 'desk')
    const desk = await aRunningDesk(state)
    const folder = await aCampaignFolder()

    await rsvp(state, 'import', folder)
    const launched = await rsvp(state, 'launch', folder)
    await desk.moveTo('2024-10-07T07:00:00Z')

    expect([launched.exitCode, launched.stderr]).toEqual([0, ''])
    expect((await desk.outbox.list()).map(({ tags }) => tags.kind)).toEqual(['invitation', 'invitation', 'invitation'])
    expect((await rsvp(state, 'status', 'hague-workshop')).stdout).toMatch(/silent +3\n/)
  })

  it('with the note of a desk that was killed goes on alone, even where another program has its port', async () => {
    const state = join(await aFolder(), 'desk')
    const folder = await aCampaignFolder()
    await rsvp(state, 'import', folder)
    const mute = createServer(() => {}).listen(0, '127.0.0.1')
    await once(mute, 'listening')
    onTestFinished(() => void mute.close())
    const { port } = mute.address() as { port: number }
    const dead = spawn(process.execPath, ['-e', ''])
    await once(dead, 'exit')
    const url = `http://127.0.0.1:${port}`

    for (const note of [
      '{"tableEndpoi',
      '{}',
      JSON.stringify({ tableEndpoint: url, mailEndpoint: url, publicUrl: url, staffUrl: url }),
      JSON.stringify({ tableEndpoint: url, mailEndpoint: url, publicUrl: url, staffUrl: url, process: dead.pid }),
    ]) {
      await writeFile(join(state, 'running.json'), note)
      const desk = await connectDesk(state)
      const ids = (await desk.campaigns.list()).map(({ definition }) => definition.id)
      await desk.close()
      expect([note, desk.isRunning, ids]).toEqual([note, false, ['hague-workshop']])
    }
  })

  it('that is a file says so', async () => {
    const state = join(await aFolder(), 'desk')
    await writeFile(state, 'something else')

    const { exitCode, stderr } = await rsvp(state, 'status')

    expect([exitCode, stderr]).toEqual([1, `rsvp status: ${state}: is there already, and is no folder\n`])
    expect(await readFile(state, 'utf8')).toBe('something else')
  })

  it('is not touched by a command that fails before', async () => {
    const state = join(await aFolder(), 'desk')

    const runs = await Promise.all([
      rsvp(state, 'import', '/no/such/folder'),
      rsvp(state, 'select', 'event'),
      rsvp(state, 'constructor'),
    ])

    expect(runs.map(({ exitCode }) => exitCode)).toEqual([1, 2, 2])
    expect(existsSync(state)).toBe(false)
  })
})
