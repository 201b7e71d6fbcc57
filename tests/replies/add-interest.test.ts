import { describe, expect, it } from 'vitest'
import type { GuestRef } from '../../functions/guests/guest.ts'
import { addInterest } from '../../functions/replies/add-interest.ts'
import { receiveMail } from '../../functions/replies/receive-mail.ts'
import { aMinute, guestOf, mailsTo } from '../bare-desk.ts'
import { everyDeath, mortalProcess } from '../mortal-process.ts'
import { aReplyDesk, type ReplyDesk } from './reply-desk.ts'

let strangers = 0
async function forwarded({ desk, replyFrom, campaign }: ReplyDesk, ref: GuestRef) {
  strangers += 1
  const email = `bo${strangers}@elsewhere.example`
  const id = await replyFrom(ref, `Bo Stranger <${email}>`, 'I would love to come.')
  await receiveMail(desk, id)
  return { id, campaign: campaign.key, identity: { name: 'Bo Stranger', email }, by: 'Ada' }
}

describe('a new interest', () => {
  it('is a guest like any other, with a note of whom it came from, and is invited by the usual rule', async () => {
    const whole = await aReplyDesk()
    const { desk, invitedGuest, standing, card } = whole
    const zoe = await invitedGuest({ name: 'Zoë Jansen' })
    const request = await forwarded(whole, zoe)

    const result = await addInterest(desk, request)

    if (result.outcome !== 'added') throw new Error(result.outcome)
    const { identity, state } = await guestOf(desk, result.ref)
    expect(identity).toMatchObject({ ...request.identity, note: 'New interest, via Zoë Jansen, 2024-02-05 10:00 UTC' })
    expect(state.answer).toBeUndefined()
    expect((await card(request.id)).settled).toMatchObject({
      by: 'Ada',
      action: expect.stringContaining('Bo Stranger'),
    })
    expect((await guestOf(desk, zoe)).history.at(-1)).toMatchObject({
      type: 'card-closed',
      by: 'Ada',
      inbound: request.id,
    })
    expect([await standing(result.ref), await standing(zoe)]).toEqual(['new', 'silent'])

    await aMinute(desk)
    expect(mailsTo(desk, result.ref)).toEqual(['invite'])
  })

  it('is one guest, pressed twice, by two under two spellings, and after any death', async () => {
    const whole = await aReplyDesk()
    const { desk, invitedGuest } = whole
    const zoe = await invitedGuest()
    const guestsNow = async () => {
      let count = 0
      for await (const _ of desk.guests.list(whole.campaign.key)) count += 1
      return count
    }
    const both = await forwarded(whole, zoe)
    const spelled = { ...both, identity: { ...both.identity, name: 'B. Stranger' }, by: 'Bo' }

    const pressed = await Promise.all([addInterest(desk, both), addInterest(desk, spelled)])
    expect(pressed.map(({ outcome }) => outcome).sort()).toEqual(['added', 'closed-before'])
    expect(await addInterest(desk, both)).toMatchObject({ outcome: 'closed-before' })
    expect(await guestsNow()).toBe(2)

    const counted = mortalProcess(desk)
    const first = await forwarded(whole, zoe)
    await counted.run((ports) => addInterest(ports, first))
    const deaths = everyDeath(counted.calls)
    for (const death of deaths) {
      const request = await forwarded(whole, zoe)
      await mortalProcess(desk, death).run((ports) => addInterest(ports, request))
      await addInterest(desk, request)
      expect((await whole.card(request.id)).settled, `${death.when} ${death.call}`).toBeDefined()
    }
    expect(await guestsNow()).toBe(3 + deaths.length)
  }, 30_000)

  it('of somebody who is on the list already changes nothing', async () => {
    const whole = await aReplyDesk()
    const { desk, invitedGuest, card } = whole
    const request = await forwarded(whole, await invitedGuest())
    const known = await invitedGuest(request.identity)

    expect(await addInterest(desk, request)).toEqual({ outcome: 'exists', ref: known })
    expect((await card(request.id)).settled).toBeUndefined()
  })
})
