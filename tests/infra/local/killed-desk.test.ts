/**
 * The desk is killed again and again while it imports, sends and reminds, and started anew each time. Nobody may be forgotten and nobody mailed twice:
 * the local mail service's record is the truth of what went out.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { waveDueAt } from '../../../functions/campaigns/campaign.ts'
import { campaignKeyOf } from '../../../functions/guests/guest-id.ts'
import { recountGuests } from '../../../functions/guests/recount-guests.ts'
import type { CampaignRecord } from '../../../functions/ports.ts'
import { openDesk } from '../../../infra/local/desk.ts'
import { statePaths } from '../../../infra/local/laptop-ports.ts'

const kills = 8
const key = campaignKeyOf('nl-uk-symposium')

let state: string
let port: number
beforeEach(async () => {
  state = await mkdtemp(join(tmpdir(), 'rsvp-killed-'))
  port = await freePort()
})
afterEach(() => rm(state, { recursive: true, force: true }))

it('killed at any moment of import, launch and sending, it forgets nobody and mails nobody twice', {
  timeout: 120_000,
}, async () => {
  const launch = () =>
    fetch(`http://127.0.0.1:${port}/staff/c/${key}/launch`, {
      method: 'POST',
      body: new URLSearchParams({ by: 'Ada' }),
    })
  for (let kill = 0; kill < kills; kill += 1) {
    const child = startDesk()
    // The first kill hits start or import, the later ones the hand-over, further on each time.
    if (kill === 0) await pause(1_200)
    else {
      await reachable(child)
      void launch().catch(() => undefined)
      await until(() => mailsOut() >= (kill - 1) * 10)
    }
    child.kill('SIGKILL')
    await new Promise((resolve) => child.once('exit', resolve))
  }

  const last = startDesk()
  expect(await reachable(last)).toBe(true)
  await launch()
  last.kill('SIGTERM')
  await new Promise((resolve) => last.once('exit', resolve))

  const desk = await openDesk({
    directory: state,
    startsAt: '2024-02-05T09:00:00Z',
    publicUrl: 'http://127.0.0.1:1',
    staffUrl: 'http://127.0.0.1:1',
  })
  try {
    const campaign = (await desk.campaigns.get(key)) as CampaignRecord
    const reminder = campaign.definition.waves.find(({ kind }) => kind === 'reminder')
    await desk.moveTo(waveDueAt(reminder as never, campaign.definition))
    const recount = await recountGuests(desk.guests, campaign)
    const outbox = await desk.outbox.list()
    const copies = Object.values(Object.groupBy(outbox, ({ to, tags }) => `${to[0]} ${tags.guest} ${tags.mailing}`))

    expect(recount.guests).toBe(109)
    expect(recount.standings.new).toBe(0)
    expect(recount.doubtful).toBe(0)
    expect(outbox.filter(({ tags }) => tags.kind === 'invitation')).toHaveLength(recount.invited)
    expect(copies.filter((mails) => (mails?.length ?? 0) > 1)).toEqual([])
  } finally {
    await desk.close()
  }
})

/** Mails that the local mail service holds. */
function mailsOut(): number {
  const outbox = statePaths(state).outbox
  return existsSync(outbox) ? readdirSync(outbox).filter((name) => name.endsWith('.eml')).length : 0
}

async function until(holds: () => boolean): Promise<void> {
  for (let attempt = 0; attempt < 1_000 && !holds(); attempt += 1) await pause(5)
}

function startDesk(): ChildProcess {
  return spawn(process.execPath, ['infra/local/run.mjs', 'start', '--state', state, '--port', String(port)], {
    stdio: 'ignore',
  })
}

async function reachable(child: ChildProcess): Promise<boolean> {
  for (let attempt = 0; attempt < 400 && child.exitCode === null; attempt += 1) {
    const answer = await fetch(`http://127.0.0.1:${port}/staff/c/${key}`).catch(() => undefined)
    if (answer?.status === 200) return true
    await pause(25)
  }
  return false
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port: free } = server.address() as { port: number }
  await new Promise((resolve) => server.close(resolve))
  return free
}
