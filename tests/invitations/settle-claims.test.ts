import { describe, expect, it } from 'vitest'
import type { GuestRef, HistoryLine } from '../../functions/guests/guest.ts'
import { settleClaims } from '../../functions/invitations/settle-claims.ts'
import { aGuestOf, aSavedCampaign, type BareDesk, guestOf, openBareDesk } from '../bare-desk.ts'

const claimed = (at: string, mailing = 'invite'): HistoryLine => ({ type: 'claimed', at, mailing })

async function aDeskWith(...histories: HistoryLine[][]) {
  const desk = await openBareDesk()
  const campaign = await aSavedCampaign(desk)
  const refs: GuestRef[] = []
  for (const lines of histories) refs.push(await aGuestOf(desk, campaign, lines))
  const statusOf = async (index: number, mailing = 'invite') =>
    (await guestOf(desk, refs[index] as GuestRef)).state.mailings[mailing]?.status
  return { desk, refs, statusOf }
}

const settle = (desk: BareDesk, graceSeconds = 120) => settleClaims(desk, { graceSeconds })

describe('a claim', () => {
  it('younger than the grace period may belong to a living sender, and is left alone to the second', async () => {
    const { desk, statusOf } = await aDeskWith([claimed('2024-02-05T10:00:00Z')])

    desk.clock.moveTo('2024-02-05T10:01:59Z')
    expect(await settle(desk)).toEqual({ sent: 0, released: 0, doubtful: 0 })
    expect(await statusOf(0)).toBe('claimed')

    desk.clock.moveTo('2024-02-05T10:02:00Z')
    expect(await settle(desk)).toEqual({ sent: 0, released: 1, doubtful: 0 })
    expect(await statusOf(0)).toBe('released')
  })

  it('of a sender at work in this process is left alone however old it is', async () => {
    const { desk, refs, statusOf } = await aDeskWith(
      [claimed('2024-02-01T08:00:00Z')],
      [claimed('2024-02-01T08:00:00Z')],
    )

    await settleClaims(desk, {
      graceSeconds: 0,
      isUnderWay: ({ ref, mailing }) => ref.guest === refs[0]?.guest && mailing === 'invite',
    })

    expect([await statusOf(0), await statusOf(1)]).toEqual(['claimed', 'released'])
  })

  it('is settled by the record of its own attempt, not by that of an earlier one', async () => {
    const { desk, refs, statusOf } = await aDeskWith([
      claimed('2024-02-05T09:00:00Z'),
      { type: 'released', at: '2024-02-05T09:01:00Z', mailing: 'invite', reason: 'throttled' },
      claimed('2024-02-05T09:02:00Z'),
    ])
    const ref = refs[0] as GuestRef
    const tags = { campaign: ref.campaign, shard: '0', guest: ref.guest, mailing: 'invite', kind: 'invitation' }
    await desk.mailer.send({ from: 'a', to: 'b', raw: new Uint8Array(), tags: { ...tags, attempt: '1' } })

    await settle(desk)
    expect(await statusOf(0)).toBe('released')
  })

  it('found in the record is sent as of then, with the id that the mail service gave', async () => {
    const { desk, refs } = await aDeskWith([claimed('2024-02-05T09:00:00Z')])
    const ref = refs[0] as GuestRef
    const tags = { campaign: ref.campaign, shard: '0', guest: ref.guest, mailing: 'invite', attempt: '1' }
    desk.clock.moveTo('2024-02-05T09:00:01Z')
    await desk.mailer.send({ from: 'a', to: 'b', raw: new Uint8Array(), tags })
    desk.clock.moveTo('2024-02-07T09:00:00Z')

    expect(await settle(desk)).toEqual({ sent: 1, released: 0, doubtful: 0 })

    expect((await guestOf(desk, ref)).state.mailings.invite).toEqual({
      status: 'sent',
      at: '2024-02-05T09:00:01Z',
      messageId: 'm-1',
      copies: 1,
    })
  })

  it('is settled once where two runs settle at the same time', async () => {
    const { desk, refs } = await aDeskWith([claimed('2024-02-05T09:00:00Z')])

    const both = await Promise.all([settle(desk), settle(desk)])

    expect(both.map(({ released }) => released).sort()).toEqual([0, 1])
    expect((await guestOf(desk, refs[0] as GuestRef)).history.map(({ type }) => type)).toEqual([
      'imported',
      'claimed',
      'released',
    ])
  })

  it('is not touched where its sender writes how it ended while the record is being asked', async () => {
    const { desk, refs } = await aDeskWith([claimed('2024-02-05T09:00:00Z')])
    const ref = refs[0] as GuestRef
    const sent: HistoryLine = { type: 'sent', at: desk.clock.now(), mailing: 'invite', messageId: 'm-9' }
    const mailer = {
      ...desk.mailer,
      recordOf: async () => {
        await desk.guests.append(await guestOf(desk, ref), [sent])
        return { found: 'absent' } as const
      },
    }

    expect(await settleClaims({ ...desk, mailer }, { graceSeconds: 0 })).toEqual({ sent: 0, released: 0, doubtful: 0 })
    expect((await guestOf(desk, ref)).state.mailings.invite).toMatchObject({ status: 'sent', messageId: 'm-9' })
  })
})

describe('several claims of one guest', () => {
  it('are all settled, a claim under way holding up no other', async () => {
    const old = '2024-02-05T09:00:00Z'
    const { desk, refs, statusOf } = await aDeskWith([claimed(old), claimed(old, 'reminder')])
    const ref = refs[0] as GuestRef

    await settleClaims(desk, {
      graceSeconds: 0,
      isUnderWay: ({ mailing }) => mailing === 'invite',
    })
    expect([await statusOf(0), await statusOf(0, 'reminder')]).toEqual(['claimed', 'released'])

    await settle(desk)
    expect(await statusOf(0)).toBe('released')
    expect((await guestOf(desk, ref)).history).toHaveLength(5)
  })
})
