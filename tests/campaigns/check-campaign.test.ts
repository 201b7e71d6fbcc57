/**
 * The step over a folder: what it says where the campaign is missing or unreadable, by which moment it judges, and what it refuses to open.
 */
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkCampaign } from '../../functions/campaigns/check-campaign.ts'
import { folderOnDisk } from '../../functions/cli/campaign-folder.ts'

const base = new URL('../fixtures/campaigns/mistakes/base.yaml', import.meta.url)
let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'campaign-'))
})
afterEach(() => rm(folder, { recursive: true }))

async function write(files: Readonly<Record<string, string | Uint8Array>>) {
  await Promise.all(Object.entries(files).map(([name, content]) => writeFile(join(folder, name), content)))
  return folderOnDisk(folder)
}

async function baseText(): Promise<string> {
  return (await import('node:fs/promises')).readFile(base, 'utf8')
}

describe('checking a folder', () => {
  it('says where there is no campaign, and what may be it', async () => {
    const { findings } = await checkCampaign(await write({ 'campaign.yml': 'id: x' }))

    expect(findings).toMatchObject([{ file: 'campaign.yaml', line: 1, rule: 'campaign-missing' }])
    expect(findings[0]?.message).toContain('"campaign.yml": rename it')
  })

  it('refuses text in another encoding rather than spoil its accents', async () => {
    const { findings } = await checkCampaign(await write({ 'campaign.yaml': Buffer.from('title: Café', 'latin1') }))

    expect(findings.map(({ rule }) => rule)).toEqual(['not-utf8'])
  })

  it('gives no campaign where the file is wrong, and the campaign with its findings where only the lint complains', async () => {
    const wrong = await checkCampaign(await write({ 'campaign.yaml': 'id: x' }), { asOf: '2024-09-02' })
    const doubtful = await checkCampaign(await write({ 'campaign.yaml': await baseText() }), { asOf: '2024-09-02' })

    expect(wrong.campaign).toBeUndefined()
    expect(doubtful.campaign?.id).toBe('clean-harbours')
    expect(doubtful.findings.map(({ rule }) => rule)).toEqual(['attachment-missing'])
  })

  it('judges by the rehearsal where no moment is given, and asks for one where there is neither', async () => {
    const rehearsal = `${await baseText()}rehearsal:\n  startsAt: 2024-10-05T09:00\n`
    const rehearsed = await checkCampaign(await write({ 'campaign.yaml': rehearsal, 'map.pdf': 'x' }))
    const neither = checkCampaign(await write({ 'campaign.yaml': await baseText() }))

    expect(rehearsed.findings.map(({ rule }) => rule)).toEqual(['deadline-past'])
    await expect(neither).rejects.toMatchObject({ code: 'invalid-input' })
  })

  it('takes a date in the campaign’s zone: the deadline passes at its midnight, not at another', async () => {
    const campaign = await write({ 'campaign.yaml': await baseText(), 'map.pdf': 'x' })
    const rulesAt = async (asOf: string) => (await checkCampaign(campaign, { asOf })).findings.map(({ rule }) => rule)

    expect(await rulesAt('2024-10-05')).toEqual(['deadline-past'])
    expect(await rulesAt('2024-10-04T22:00:00Z')).toEqual(['deadline-past'])
    expect(await rulesAt('2024-10-04T23:59')).toEqual(['invitation-past'])
    await expect(rulesAt('yesterday')).rejects.toMatchObject({
      code: 'invalid-input',
      message: expect.stringContaining('"yesterday"'),
    })
  })
})

describe('a folder on disk', () => {
  it('lists the files directly in it and reads them', async () => {
    const campaign = await write({ 'b.pdf': 'two', 'a.pdf': 'one' })
    await mkdir(join(folder, 'old'))

    expect(await campaign.list()).toEqual([
      { name: 'a.pdf', bytes: 3 },
      { name: 'b.pdf', bytes: 3 },
    ])
    expect(await campaign.read('a.pdf')).toEqual(Buffer.from('one'))
    expect(await campaign.read('c.pdf')).toBeUndefined()
  })

  it.each(['../secret.txt', '/etc/hostname', 'old/a.pdf', '..', '.', '', 'a\\b', 'a\0b'])(
    'refuses %j',
    async (name) => {
      await expect(folderOnDisk(folder).read(name)).rejects.toMatchObject({ code: 'invalid-input' })
    },
  )

  it('refuses a link that leads out of it', async () => {
    await symlink('/etc/hostname', join(folder, 'booklet.pdf'))

    await expect(folderOnDisk(folder).read('booklet.pdf')).rejects.toMatchObject({ code: 'invalid-input' })
    expect(await folderOnDisk(folder).list()).toEqual([])
  })

  it('says that it is not there', async () => {
    await expect(folderOnDisk(join(folder, 'nowhere')).list()).rejects.toMatchObject({ code: 'not-found' })
  })
})
