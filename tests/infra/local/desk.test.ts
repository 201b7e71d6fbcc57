import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { waveDueAt } from '../../../functions/campaigns/campaign.ts'
import { launchCampaign } from '../../../functions/campaigns/launch-campaign.ts'
import { saveCampaign } from '../../../functions/campaigns/save-campaign.ts'
import { readGuestList } from '../../../functions/guests/guest-list.ts'
import { importGuests } from '../../../functions/guests/import-guests.ts'
import { forgetDesk, type LaptopDesk, openDesk } from '../../../infra/local/desk.ts'
import { statePaths } from '../../../infra/local/laptop-ports.ts'
import { savedInstant } from '../../../infra/local/movable-clock.ts'
import { aCampaign } from '../../builders.ts'
import { aMailService } from './outgoing-mail.ts'

const url = 'http://127.0.0.1:8025'
const startsAt = '2024-02-01T07:00:00Z'

let directory: string
let desk: LaptopDesk | undefined
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'rsvp-desk-'))
})
afterEach(async () => {
  await desk?.close()
  desk = undefined
  await rm(directory, { recursive: true, force: true })
})

async function running(): Promise<LaptopDesk> {
  desk = await openDesk({ directory, startsAt, publicUrl: url, staffUrl: `${url}/staff` })
  return desk
}

describe('the clock of the desk', () => {
  it('is not moved back, and says so', async () => {
    const { clock, moveTo } = await running()

    await expect(moveTo('2024-01-31T09:00:00Z')).rejects.toThrow(/cannot go back .* to 2024-01-31T09:00:00Z/)

    expect(clock.now() >= startsAt).toBe(true)
  })
})

describe('a desk that was killed', () => {
  it('on the way to a wave goes on from the instant of the mails that left', async () => {
    const { moveTo, outbox, ...ports } = await running()
    const evening = aCampaign()
    const { record } = await saveCampaign(ports, { definition: evening, attachments: new Map(), by: 'Ada' })
    const zoe = Buffer.from('name,email\nZoë Jansen,zoe@guests.example\n')
    const list = readGuestList(zoe, 'guests.csv', { campaign: evening })
    await importGuests(ports, { campaign: record, list, by: 'Ada' })
    await launchCampaign(ports, { campaign: record.key, by: 'Ada' })
    const due = waveDueAt(evening.waves[0] as never, evening)

    const moving = moveTo(due)
    while ((await outbox.list()).length === 0) await setImmediate()
    const kept = savedInstant(statePaths(directory).clock) ?? ''
    await moving

    expect(kept >= due).toBe(true)
  })

  it('records what became of its mails as soon as it runs again', async () => {
    const logged = vi.spyOn(console, 'error')
    const before = await aMailService({ directory: statePaths(directory).outbox })
    await before.send({ tags: { campaign: 'aaaaaaaa', shard: '0', guest: 'a'.repeat(13), mailing: 'invitation' } })
    await before.close()

    const { runDue } = await running()
    await runDue()

    const owed = (await readdir(statePaths(directory).outbox)).filter((name) => name.endsWith('.event'))
    expect(owed).toEqual([])
    expect(logged).not.toHaveBeenCalled()
    logged.mockRestore()
  })
})

describe('a fresh beginning', () => {
  it('is refused while a desk runs on the folder, and everything stays', async () => {
    await running()
    const before = await readdir(directory)

    await expect(forgetDesk(directory)).rejects.toThrow(/already running/)

    expect(await readdir(directory)).toEqual(before)
  })

  it('is refused for a folder that holds anything but a desk', async () => {
    await writeFile(join(directory, 'letter.txt'), 'Dear all')

    await expect(forgetDesk(directory)).rejects.toThrow(/letter\.txt/)

    expect(await readdir(directory)).toEqual(['letter.txt'])
  })

  it('forgets a desk that is not running, even where its table cannot be opened', async () => {
    await mkdir(join(directory, 'table'))
    await writeFile(join(directory, 'table', 'CURRENT'), 'nonsense')

    await forgetDesk(directory)

    await expect(readdir(directory)).rejects.toThrow(/ENOENT/)
  })

  it('of a folder that is not there is no mistake', async () => {
    await expect(forgetDesk(join(directory, 'none'))).resolves.toBeUndefined()
  })
})
