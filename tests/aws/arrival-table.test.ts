import { describe, expect, it, onTestFinished } from 'vitest'
import { arrivalTable } from '../../functions/aws/arrival-table.ts'
import type { ArrivalStore } from '../../functions/ports.ts'
import type { ArrivedMail } from '../../functions/replies/arrived-mail.ts'
import { aCampaign, openTestTable } from '../builders.ts'

const settled = { at: '2024-02-05T11:00:00Z', by: 'Ada', action: 'done: phoned' }
const one = 'aaaaaaaa'

async function aStore(): Promise<ArrivalStore> {
  const table = await openTestTable()
  onTestFinished(() => table.close())
  await table.campaigns.create(one, aCampaign(), { type: 'created', at: '2024-01-15T10:00:00Z', by: 'Ada' })
  return arrivalTable(table.table)
}

async function aCard(store: ArrivalStore, changes: Partial<ArrivedMail> = {}): Promise<ArrivedMail> {
  const mail: ArrivedMail = {
    ...{ id: 'mail-1', receivedAt: '2024-02-05T10:00:00Z', kind: 'reply', outcome: 'review', why: 'It asks.' },
    ...{ evidence: [], from: 'zoe@guests.example', subject: 'Re: Invitation' },
    ...changes,
  }
  await store.record(mail)
  return (await store.get(mail.id)) as ArrivedMail
}

describe('an open card', () => {
  it('is changed where it lies', async () => {
    const store = await aStore()
    const card = await aCard(store, { campaign: one })

    const amended = await store.amend(card, { why: 'It says yes.', outcome: 'recorded' })

    expect(amended).toMatchObject({ why: 'It says yes.', outcome: 'recorded', revision: 1 })
    expect(await store.get('mail-1')).toEqual(amended)
    expect(await store.list()).toEqual([amended])
  })

  it('moves to a campaign, and lies nowhere else', async () => {
    const store = await aStore()
    const card = await aCard(store)

    const moved = await store.amend(card, { campaign: one })

    expect(await store.get('mail-1')).toEqual(moved)
    expect(await store.list({ campaign: one })).toEqual([moved])
    expect(await store.list()).toHaveLength(1)
    expect(await store.settle('mail-1', settled)).toBe('settled')
  })

  it.each([undefined, one])('is changed once by two who read it at the same time, moving to %s', async (campaign) => {
    const store = await aStore()
    const card = await aCard(store)

    const both = await Promise.all([
      store.amend(card, { campaign, why: 'A' }),
      store.amend(card, { campaign, why: 'B' }),
    ])
    const [won] = both.filter((result) => result !== 'conflict')

    expect(both.filter((result) => result === 'conflict')).toHaveLength(1)
    expect(await store.get('mail-1')).toEqual(won)
    expect(await store.amend(card, { why: 'C' })).toBe('conflict')
    expect(await store.amend(won as ArrivedMail, { why: 'D' })).toMatchObject({ why: 'D', revision: 2 })
  })

  it('is not changed any more once it is closed', async () => {
    const store = await aStore()
    const card = await aCard(store)
    await store.settle('mail-1', settled)

    expect(await store.amend(card, { why: 'Later.' })).toBe('conflict')
    expect(await store.get('mail-1')).toMatchObject({ why: 'It asks.', settled })
  })

  it.each([
    ['to look at', {}, true],
    ['recorded with something to see', { outcome: 'recorded', attention: 'It asks something.' }, true],
    ['recorded', { outcome: 'recorded' }, false],
    ['ignored', { outcome: 'ignored' }, false],
  ] as const)('is what is %s', async (_, changes, isOpen) => {
    const store = await aStore()
    await aCard(store, changes)

    expect((await store.list({ openOnly: true })).length === 1).toBe(isOpen)
    await store.settle('mail-1', settled)
    expect(await store.list({ openOnly: true })).toEqual([])
  })
})
