import { describe, expect, it } from 'vitest'
import { type HistoryLine, standingOf } from '../../functions/guests/guest.ts'
import { type DeliveryEvent, recordDelivery } from '../../functions/invitations/record-delivery.ts'
import { sendMail } from '../../functions/invitations/send-mail.ts'
import { aGuestOf, aSavedCampaign, guestOf, openBareDesk } from '../bare-desk.ts'

const at = '2024-02-05T10:00:30Z'
const claimed: HistoryLine = { type: 'claimed', at: '2024-02-05T10:00:00Z', mailing: 'invite' }
const sent: HistoryLine = { type: 'sent', at: '2024-02-05T10:00:01Z', mailing: 'invite', messageId: 'm-1' }

async function aGuestWith(...lines: HistoryLine[]) {
  const desk = await openBareDesk()
  const ref = await aGuestOf(desk, await aSavedCampaign(desk), lines)
  const tell = (event: Partial<DeliveryEvent> & Pick<DeliveryEvent, 'type'>) =>
    recordDelivery(desk, { ref, mailing: 'invite', messageId: 'm-1', at, ...event })
  return { desk, ref, tell, state: async () => (await guestOf(desk, ref)).state }
}

describe('a delivery', () => {
  it.each([
    ['an open claim', [claimed]],
    ['a doubt', [claimed, { type: 'doubted', at, mailing: 'invite', reason: 'cut off' }]],
    ['a release', [claimed, { type: 'released', at, mailing: 'invite', reason: 'never reached the mail service' }]],
  ] as readonly [string, HistoryLine[]][])('proves that the mail left, and ends %s', async (_, lines) => {
    const { tell, state } = await aGuestWith(...lines)

    expect(await tell({ type: 'delivered' })).toBe('recorded')
    expect((await state()).mailings.invite).toMatchObject({ status: 'sent', messageId: 'm-1', copies: 1 })
    expect(await tell({ type: 'delivered' })).toBe('nothing-new')
  })

  it('that comes before the sender has written what it sent is one copy', async () => {
    const { desk, ref, tell, state } = await aGuestWith()
    const { send } = desk.mailer
    const mailer = {
      ...desk.mailer,
      send: async (...mail: Parameters<typeof send>) => {
        const handOver = await send(...mail)
        await tell({ type: 'delivered' })
        return handOver
      },
    }

    await sendMail({ ...desk, mailer }, { ref, mailing: 'invite' })

    expect((await state()).mailings.invite).toMatchObject({ status: 'sent', copies: 1 })
  })

  it('of what is known as sent changes nothing', async () => {
    const { tell } = await aGuestWith(claimed, sent)

    expect(await tell({ type: 'delivered' })).toBe('nothing-new')
  })

  it('of a second copy is counted as one', async () => {
    const { tell, state } = await aGuestWith(claimed, sent)

    await tell({ type: 'delivered', messageId: 'm-2' })
    await tell({ type: 'delivered', messageId: 'm-2' })
    await tell({ type: 'delivered', messageId: 'm-1' })

    expect((await state()).mailings.invite?.copies).toBe(2)
  })

  it('to nobody we know is said to be that', async () => {
    const { desk } = await aGuestWith()
    const ref = { campaign: 'aaaaaaaa', shard: 0, guest: 'aaaaaaaaaaaaa' }

    expect(await recordDelivery(desk, { type: 'delivered', ref, mailing: 'invite', messageId: 'm-1', at })).toBe(
      'unknown-guest',
    )
  })
})

describe('a bounce or a complaint', () => {
  it('for good makes the guest unreachable, with the reason, once', async () => {
    const { desk, ref, tell, state } = await aGuestWith(claimed, sent)

    const told = [
      await tell({ type: 'bounced', permanent: true, reason: 'smtp; 550' }),
      await tell({ type: 'bounced', permanent: true, reason: 'smtp; 550' }),
    ]

    expect(told).toEqual(['recorded', 'nothing-new'])
    expect(standingOf(await state())).toBe('unreachable')
    expect((await state()).bounced?.reason).toBe('smtp; 550')
    expect((await guestOf(desk, ref)).history.filter(({ type }) => type === 'bounced')).toHaveLength(1)
  })

  it('for now is noted and changes nothing', async () => {
    const { tell, state } = await aGuestWith(claimed, sent)

    await tell({ type: 'bounced', permanent: false, reason: 'mailbox full' })

    expect(standingOf(await state())).toBe('silent')
  })

  it('also proves that the mail had left', async () => {
    const { tell, state } = await aGuestWith(claimed)

    await tell({ type: 'bounced', permanent: true, reason: '550' })

    expect((await state()).mailings.invite).toMatchObject({ status: 'sent', copies: 1 })
    expect(standingOf(await state())).toBe('unreachable')
  })

  it('of a complaint ends all further mail, once', async () => {
    const { tell, state } = await aGuestWith(claimed, sent)

    expect([await tell({ type: 'complained' }), await tell({ type: 'complained' })]).toEqual([
      'recorded',
      'nothing-new',
    ])
    expect(standingOf(await state())).toBe('unreachable')
  })

  it('by mail tells once, and nothing that an event had told already', async () => {
    const { desk, ref, tell } = await aGuestWith(claimed, sent)
    const later = '2024-02-05T11:00:00Z'
    const byMail = { type: 'bounced', reason: '550', at: later } as const

    expect(await tell({ ...byMail, permanent: false, inbound: 'mail-1' })).toBe('recorded')
    expect(await tell({ ...byMail, permanent: false, inbound: 'mail-1', at: '2024-02-05T12:00:00Z' })).toBe(
      'nothing-new',
    )
    expect(await tell({ ...byMail, permanent: false, inbound: 'mail-2' })).toBe('nothing-new')
    expect(await tell({ ...byMail, permanent: true, inbound: 'mail-3' })).toBe('recorded')
    expect(await tell({ ...byMail, permanent: true, inbound: 'mail-4' })).toBe('nothing-new')

    const bounces = (await guestOf(desk, ref)).history.filter(({ type }) => type === 'bounced')
    expect(bounces).toMatchObject([{ inbound: 'mail-1' }, { inbound: 'mail-3', permanent: true }])
  })

  it('is written although others write at the same time', async () => {
    const { tell, state, desk, ref } = await aGuestWith(claimed, sent)

    await Promise.all([
      tell({ type: 'bounced', permanent: true }),
      tell({ type: 'complained' }),
      ...[1, 2, 3].map((number) => tell({ type: 'delivered', messageId: `m-1${number}` })),
    ])

    expect(await state()).toMatchObject({ complainedAt: at, bounced: { at }, mailings: { invite: { copies: 4 } } })
    expect((await guestOf(desk, ref)).version).toBe(7)
  })
})
