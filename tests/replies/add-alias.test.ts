import { describe, expect, it } from 'vitest'
import { addAlias } from '../../functions/replies/add-alias.ts'
import { closeCard } from '../../functions/replies/close-card.ts'
import { receiveMail } from '../../functions/replies/receive-mail.ts'
import { guestOf } from '../bare-desk.ts'
import { everyDeath, mortalProcess } from '../mortal-process.ts'
import { passed } from './mail-corpus.ts'
import { aReplyDesk } from './reply-desk.ts'

const yesWords = 'Thank you, I will be there.'
const second = 'z.jansen@home.example'
const untied = { envelope: { mailFrom: second, rcptTo: ['rsvp@reply.rsvp.example'] } }

describe('an address that staff know', () => {
  it('becomes the guest’s, and the mail is recorded as from the guest', async () => {
    const { desk, invitedGuest, replyFrom, card, standing } = await aReplyDesk()
    const ref = await invitedGuest()
    const id = await replyFrom(ref, second, yesWords)
    await receiveMail(desk, id)

    expect(await addAlias(desk, { id, ref, by: 'Ada' })).toMatchObject({ outcome: 'added' })

    expect(await standing(ref)).toBe('yes')
    const { state, history } = await guestOf(desk, ref)
    expect(state.aliases).toEqual([second])
    expect(history.slice(-2)).toMatchObject([
      { type: 'alias-added', email: second, by: 'Ada', inbound: id },
      { type: 'answered', door: 'mail', inbound: id },
    ])
    expect(await card(id)).toMatchObject({ outcome: 'recorded', settled: { by: 'Ada' } })
    expect(await desk.arrivals.list({ openOnly: true })).toEqual([])
    expect(await receiveMail(desk, await replyFrom(ref, second, 'I am unable to attend.'))).toBe('recorded')
  })

  it('brings mail that was tied to nobody under the campaign of the guest', async () => {
    const { desk, campaign, invitedGuest, replyFrom, card, standing } = await aReplyDesk()
    const ref = await invitedGuest()
    const threaded = await replyFrom(ref, second, yesWords)
    const raw = Buffer.from(desk.arrived.get(threaded)?.raw ?? []).toString('latin1')
    // A fresh mail, without our thread.
    const fresh = raw.replace(/^(?:References|In-Reply-To):.*(?:\r\n[ \t].*)*\r\n/gm, '')
    const id = await replyFrom(ref, second, yesWords, { ...untied, raw: Buffer.from(fresh, 'latin1') })
    await receiveMail(desk, id)
    expect((await card(id)).campaign).toBeUndefined()

    expect(await addAlias(desk, { id, ref, by: 'Ada' })).toMatchObject({ outcome: 'added' })

    expect(await standing(ref)).toBe('yes')
    expect(await card(id)).toMatchObject({ campaign: campaign.key, ref, tiedBy: 'staff', outcome: 'recorded' })
    expect(await desk.arrivals.list({ campaign: campaign.key })).toHaveLength(1)
    expect(await desk.arrivals.list()).toHaveLength(1)
  })

  it.each([
    ['is not understood', 'Who else is coming?', {}],
    ['is not proven', yesWords, { ...untied, verdicts: { ...passed, dmarc: 'GRAY' } }],
    ['is forged', yesWords, { verdicts: { ...passed, dmarc: 'FAIL' } }],
  ] as const)('leaves the card open where the mail %s, and records nothing', async (_, words, more) => {
    const { desk, invitedGuest, replyFrom, card, standing } = await aReplyDesk()
    const ref = await invitedGuest()
    const id = await replyFrom(ref, second, words, more)
    await receiveMail(desk, id)

    expect(await addAlias(desk, { id, ref, by: 'Ada' })).toMatchObject({
      outcome: 'added',
      mail: { outcome: 'review' },
    })

    expect(await standing(ref)).toBe('silent')
    expect(await card(id)).toMatchObject({ outcome: 'review', ref })
    expect((await card(id)).settled).toBeUndefined()
  })

  it('is added once by two at the same time, after any death, and never after the card was closed', async () => {
    const { desk, invitedGuest, replyFrom, card } = await aReplyDesk()
    const arrived = async () => {
      const ref = await invitedGuest()
      const id = await replyFrom(ref, second, yesWords)
      await receiveMail(desk, id)
      return { id, ref, by: 'Ada' }
    }
    const both = await arrived()
    await Promise.all([addAlias(desk, both), addAlias(desk, { ...both, by: 'Bo' })])
    const requests = [both]
    const counted = mortalProcess(desk)
    const first = await arrived()
    await counted.run((ports) => addAlias(ports, first))
    for (const death of everyDeath(counted.calls)) {
      const request = await arrived()
      await mortalProcess(desk, death).run((ports) => addAlias(ports, request))
      await addAlias(desk, request)
      requests.push(request)
    }
    const closed = await arrived()
    await closeCard(desk, { id: closed.id, by: 'Bo', action: 'done: phoned' })

    for (const { id, ref } of requests) {
      const { history, state } = await guestOf(desk, ref)
      expect(history.filter(({ type }) => type === 'alias-added')).toHaveLength(1)
      expect(state.answers).toHaveLength(1)
      expect((await card(id)).outcome).toBe('recorded')
    }
    expect(await addAlias(desk, closed)).toMatchObject({ outcome: 'closed-before', settled: { by: 'Bo' } })
    expect((await guestOf(desk, closed.ref)).state.aliases).toEqual([])
  })
})
