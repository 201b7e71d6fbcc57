import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import type { GuestRef } from '../../functions/guests/guest.ts'
import type { InboundMail } from '../../functions/replies/arrived-mail.ts'
import { maxMailsAnHour, receiveMail } from '../../functions/replies/receive-mail.ts'
import { recordAnswer } from '../../functions/replies/record-answer.ts'
import { aGuestOf, aMinute, guestOf, mailsTo } from '../bare-desk.ts'
import { aPart } from '../builders.ts'
import { type Death, everyDeath, mortalProcess } from '../mortal-process.ts'
import { passed } from './mail-corpus.ts'
import { aReplyDesk } from './reply-desk.ts'

const yesWords = 'Thank you, I will be there.'
const noWords = 'Unfortunately I cannot make it.'

describe('an arrived mail', () => {
  it('that says yes is recorded, and its confirmation hurried', async () => {
    const { desk, invitedGuest, reply, standing } = await aReplyDesk()
    const ref = await invitedGuest()
    const id = await reply(ref, yesWords)

    expect(await receiveMail(desk, id)).toBe('recorded')

    expect(await standing(ref)).toBe('yes')
    expect(await desk.arrivals.get(id)).toMatchObject({
      outcome: 'recorded',
      ref,
      kind: 'reply',
      campaign: ref.campaign,
    })
    expect(desk.queue.take()).toEqual([{ ref, mailing: 'answer.1' }])
    expect((await guestOf(desk, ref)).history.at(-1)).toMatchObject({ type: 'answered', door: 'mail', inbound: id })
  })

  it.each([
    ['ACCEPTED', 'yes'],
    ['DECLINED', 'no'],
    ['TENTATIVE', 'maybe'],
  ] as const)('from the calendar that says %s is recorded as %s', async (button, decision) => {
    const { desk, invitedGuest, press, standing } = await aReplyDesk()
    const ref = await invitedGuest()

    expect(await receiveMail(desk, await press(ref, button))).toBe('recorded')
    expect(await standing(ref)).toBe(decision)
  })

  it.each([
    ['asks something', 'Can I bring my daughter?', {}],
    ['may be forged', yesWords, { verdicts: { ...passed, dmarc: 'FAIL' } }],
  ] as readonly [string, string, Partial<InboundMail>][])(
    'that %s waits for a person, with a note on the guest, and changes no answer',
    async (_, words, more) => {
      const { desk, invitedGuest, reply, standing } = await aReplyDesk()
      const ref = await invitedGuest()
      const id = await reply(ref, words, more)

      expect(await receiveMail(desk, id)).toBe('review')

      expect(await standing(ref)).toBe('silent')
      expect((await guestOf(desk, ref)).history.at(-1)).toMatchObject({ type: 'noted', inbound: id, outcome: 'review' })
      expect(await desk.arrivals.list({ campaign: ref.campaign, openOnly: true })).toMatchObject([{ id }])
    },
  )

  it('that is automatic or carries a virus is ignored, with the reason', async () => {
    const { desk, invitedGuest, reply, standing } = await aReplyDesk()
    const ref = await invitedGuest()
    const raw = Buffer.from((await desk.inbound.read(await reply(ref, yesWords)))?.raw ?? [])
    const away = Buffer.concat([Buffer.from('Auto-Submitted: auto-replied\r\n'), raw])

    expect(await receiveMail(desk, await reply(ref, yesWords, { raw: away }))).toBe('ignored')
    expect(await receiveMail(desk, await reply(ref, yesWords, { verdicts: { ...passed, virus: 'FAIL' } }))).toBe(
      'ignored',
    )

    expect(await standing(ref)).toBe('silent')
    expect((await guestOf(desk, ref)).history.filter(({ type }) => type === 'noted')).toHaveLength(2)
  })

  it('that asks for no more mail opts out, over all campaigns, and is no answer', async () => {
    const { desk, invitedGuest, reply, standing } = await aReplyDesk()
    const ref = await invitedGuest()

    expect(await receiveMail(desk, await reply(ref, 'unsubscribe'))).toBe('recorded')

    expect(await standing(ref)).toBe('opted-out')
    expect(await desk.optOuts.has((await guestOf(desk, ref)).identity.email)).toBe(true)
  })

  it('from nobody we know lies under no campaign, for a person to look', async () => {
    const { desk, store } = await aReplyDesk()
    const raw = Buffer.from('From: x@elsewhere.example\r\nSubject: Hello\r\n\r\nI would love to come.\r\n')
    const id = store({ raw, envelope: { from: 'x@elsewhere.example', to: 'rsvp@reply.rsvp.example' } })

    expect(await receiveMail(desk, id)).toBe('review')
    expect((await desk.arrivals.get(id))?.ref).toBeUndefined()
    expect((await desk.arrivals.list()).map((mail) => mail.campaign)).toEqual([undefined])
    expect(await receiveMail(desk, 'never-arrived')).toBe('unknown-mail')
  })

  it('after the RSVP date, or for a part that is full, is shown to a person with what it said', async () => {
    const { desk, campaign, invitedGuest, reply } = await aReplyDesk({ parts: [aPart({ places: 1 })] })
    const first = await aGuestOf(desk, campaign)
    await recordAnswer(desk, { ref: first, submission: { decision: 'yes' }, door: 'link' })
    const ref = await invitedGuest()

    const full = await reply(ref, yesWords)
    expect(await receiveMail(desk, full)).toBe('review')
    expect(await desk.arrivals.get(full)).toMatchObject({
      why: expect.stringContaining('full: reception'),
      proposal: { decision: 'yes' },
    })

    desk.clock.moveTo('2024-03-01T23:00:00Z')
    const late = await reply(ref, yesWords)
    expect(await receiveMail(desk, late)).toBe('review')
    expect((await desk.arrivals.get(late))?.why).toContain('after the RSVP date')
  })

  it('that says no after the RSVP date is recorded and gives the places back, until the event begins', async () => {
    const { desk, invitedGuest, reply, standing } = await aReplyDesk({ parts: [aPart({ places: 1 })] })
    const [ref, other] = [await invitedGuest(), await invitedGuest()]
    await recordAnswer(desk, { ref, submission: { decision: 'yes' }, door: 'link' })
    await aMinute(desk)
    desk.clock.moveTo('2024-03-02T10:00:00Z')
    await aMinute(desk)

    expect(await receiveMail(desk, await reply(ref, noWords))).toBe('recorded')
    expect(await standing(ref)).toBe('no')
    expect(await desk.campaigns.placesLeft(ref.campaign)).toEqual({ reception: 1 })
    await aMinute(desk)
    expect(mailsTo(desk, ref)).toEqual(['invite', 'answer.1', 'answer.2'])

    desk.clock.moveTo('2024-03-21T17:00:00Z')
    expect(await receiveMail(desk, await reply(other, noWords))).toBe('review')
  })

  it('that says what is recorded already is recorded, with no second confirmation', async () => {
    const { desk, invitedGuest, reply } = await aReplyDesk()
    const ref = await invitedGuest()
    await recordAnswer(desk, { ref, submission: { decision: 'no' }, door: 'link' })

    expect(await receiveMail(desk, await reply(ref, noWords))).toBe('recorded')
    await aMinute(desk)

    expect((await guestOf(desk, ref)).state.answers).toHaveLength(1)
    expect(mailsTo(desk, ref)).toEqual(['invite', 'answer.1'])
  })
})

describe('a mail that comes twice', () => {
  it('to two runs, one after the other or at once, is one answer and one arrival', async () => {
    const { desk, invitedGuest, reply } = await aReplyDesk()
    const ref = await invitedGuest()
    const id = await reply(ref, yesWords)

    expect(await Promise.all([receiveMail(desk, id), receiveMail(desk, id)])).toEqual(['recorded', 'recorded'])
    expect(await receiveMail(desk, id)).toBe('recorded')

    expect((await guestOf(desk, ref)).state.answers).toHaveLength(1)
    expect(await desk.arrivals.list({ campaign: ref.campaign })).toHaveLength(1)
  })
})

describe('a run that dies', () => {
  let ready: Awaited<ReturnType<typeof aReplyDesk>>

  /** Receives at every possible death, then once more in a fresh process; gives back the guest of each. */
  async function receiveAtEveryDeath(
    send: (ref: GuestRef) => Promise<string>,
    between: (ref: GuestRef, death: Death) => Promise<unknown> = async () => {},
  ): Promise<readonly { ref: GuestRef; id: string; where: string }[]> {
    const whole = mortalProcess(ready.desk)
    const first = await send(await ready.invitedGuest())
    await whole.run((ports) => receiveMail(ports, first))
    const ends: { ref: GuestRef; id: string; where: string }[] = []
    for (const death of everyDeath(whole.calls)) {
      const ref = await ready.invitedGuest()
      const id = await send(ref)
      await mortalProcess(ready.desk, death).run((ports) => receiveMail(ports, id))
      await between(ref, death)
      await receiveMail(ready.desk, id)
      ends.push({ ref, id, where: `${death.when} call ${death.call}` })
    }
    return ends
  }

  it.each([
    ['reply', (ref: GuestRef) => ready.reply(ref, yesWords)],
    ['calendar answer', (ref: GuestRef) => ready.press(ref, 'ACCEPTED')],
  ])('and is run again leaves one answer and one recorded arrival of a %s', async (_, send) => {
    ready = await aReplyDesk()

    const ends = await receiveAtEveryDeath(send)
    await aMinute(ready.desk)

    for (const { ref, id, where } of ends) {
      const { history, state } = await guestOf(ready.desk, ref)
      expect(state.answers.length, where).toBe(1)
      expect(history.filter(({ type }) => type === 'noted').length, where).toBe(0)
      expect(await ready.desk.arrivals.get(id), where).toMatchObject({ outcome: 'recorded', ref })
      expect(mailsTo(ready.desk, ref), where).toEqual(['invite', 'answer.1'])
    }
  })

  it('leaves one card, and one note on the guest, of a mail that a person must see', async () => {
    ready = await aReplyDesk()

    for (const { ref, id, where } of await receiveAtEveryDeath((ref) => ready.reply(ref, 'Is there parking?'))) {
      const notes = (await guestOf(ready.desk, ref)).history.filter(({ type }) => type === 'noted')
      expect(notes, where).toMatchObject([{ inbound: id, outcome: 'review' }])
      expect(await ready.desk.arrivals.get(id), where).toMatchObject({ outcome: 'review' })
    }
  })

  it('never lets the mail win, when it is read again, over what the guest said by link in between', async () => {
    ready = await aReplyDesk()
    const changesMind = async (ref: GuestRef): Promise<void> => {
      const { state } = await guestOf(ready.desk, ref)
      if (state.answer === undefined) return
      ready.desk.clock.moveTo('2024-02-05T10:05:00Z')
      await recordAnswer(ready.desk, { ref, submission: { decision: 'no' }, door: 'link' })
      ready.desk.clock.moveTo('2024-02-05T10:00:00Z')
    }
    // Without a Date header nothing but the history tells that the mail is the older word.
    const undated = async (ref: GuestRef): Promise<string> => {
      const mail = await ready.desk.inbound.read(await ready.reply(ref, yesWords))
      const raw = Buffer.from(
        Buffer.from(mail?.raw ?? [])
          .toString('latin1')
          .replace(/^Date:.*\r\n/m, ''),
        'latin1',
      )
      return ready.reply(ref, yesWords, { raw })
    }

    for (const { ref, id, where } of await receiveAtEveryDeath(undated, changesMind)) {
      const { state } = await guestOf(ready.desk, ref)
      expect(state.answers.at(-1)?.decision, where).toBe(state.answers.length === 1 ? 'yes' : 'no')
      expect(await ready.desk.arrivals.get(id), where).toMatchObject({ outcome: 'recorded' })
    }
  })

  it('opts out once, wherever it died', async () => {
    ready = await aReplyDesk()

    for (const { ref, where } of await receiveAtEveryDeath((ref) => ready.reply(ref, 'unsubscribe'))) {
      const { history, identity } = await guestOf(ready.desk, ref)
      expect(history.filter(({ type }) => type === 'opted-out').length, where).toBe(1)
      expect(await ready.desk.optOuts.has(identity.email), where).toBe(true)
    }
  })
})

describe('answers from the calendar', () => {
  it('count for the entry that the guest has: after a maybe, which brings no new one, the same entry takes a yes', async () => {
    const { desk, invitedGuest, press, lastMailTo, standing } = await aReplyDesk()
    const ref = await invitedGuest()
    const entry = lastMailTo(ref)
    expect(await receiveMail(desk, await press(ref, 'TENTATIVE', entry))).toBe('recorded')
    await aMinute(desk)
    desk.clock.moveTo('2024-02-06T10:00:00Z')

    expect(await receiveMail(desk, await press(ref, 'ACCEPTED', entry))).toBe('recorded')

    expect(await standing(ref)).toBe('yes')
  })

  it('to an older entry than the one last sent go to a person', async () => {
    const { desk, invitedGuest, press, lastMailTo, standing } = await aReplyDesk()
    const ref = await invitedGuest()
    const entry = lastMailTo(ref)
    await recordAnswer(desk, { ref, submission: { decision: 'yes' }, door: 'link' })
    await aMinute(desk)

    expect(await receiveMail(desk, await press(ref, 'DECLINED', entry))).toBe('review')
    expect(await standing(ref)).toBe('yes')
    expect(await receiveMail(desk, await press(ref, 'DECLINED'))).toBe('recorded')
    expect(await standing(ref)).toBe('no')
  })

  it('do not go in circles: accepting the entry of a confirmation changes nothing and sends nothing', async () => {
    const { desk, invitedGuest, press } = await aReplyDesk()
    const ref = await invitedGuest()
    await recordAnswer(desk, { ref, submission: { decision: 'yes' }, door: 'link' })
    await aMinute(desk)

    expect(await receiveMail(desk, await press(ref, 'ACCEPTED'))).toBe('recorded')
    await aMinute(desk)

    expect(mailsTo(desk, ref)).toEqual(['invite', 'answer.1'])
  })

  it('overtaken on the way do not win: an older one that comes later goes to a person', async () => {
    const { desk, invitedGuest, press, lastMailTo, standing } = await aReplyDesk()
    const ref = await invitedGuest()
    const entry = lastMailTo(ref)
    desk.clock.moveTo('2024-02-05T11:00:00Z')
    const older = await press(ref, 'DECLINED', entry)
    desk.clock.moveTo('2024-02-05T12:00:00Z')
    const newer = await press(ref, 'ACCEPTED', entry)

    expect(await receiveMail(desk, newer)).toBe('recorded')
    expect(await receiveMail(desk, older)).toBe('review')

    expect(await standing(ref)).toBe('yes')
  })

  it('overtaken on the way do not win either where the newer one only repeated what was recorded', async () => {
    const { desk, invitedGuest, press, standing } = await aReplyDesk()
    const ref = await invitedGuest()
    await recordAnswer(desk, { ref, submission: { decision: 'yes' }, door: 'link' })
    await aMinute(desk)
    desk.clock.moveTo('2024-02-05T11:00:00Z')
    const older = await press(ref, 'DECLINED')
    desk.clock.moveTo('2024-02-05T12:00:00Z')
    const newer = await press(ref, 'ACCEPTED')

    expect(await receiveMail(desk, newer)).toBe('recorded')
    expect(await receiveMail(desk, older)).toBe('review')

    expect(await standing(ref)).toBe('yes')
  })
})

describe('more mail than a person writes', () => {
  it('is kept and counted and no longer read, until the hour is over; the history keeps its beginning', async () => {
    const { desk, invitedGuest, reply, standing } = await aReplyDesk()
    const ref = await invitedGuest()
    const outcomes: string[] = []
    for (let number = 0; number < maxMailsAnHour + 5; number += 1)
      outcomes.push(await receiveMail(desk, await reply(ref, `Is there parking for car ${number}?`)))

    expect(outcomes).toEqual([...Array(maxMailsAnHour).fill('review'), ...Array(5).fill('ignored')])
    expect((await desk.arrivals.list()).filter(({ why }) => why.startsWith('More than 30 mails'))).toHaveLength(5)
    const { history } = await guestOf(desk, ref)
    expect(history.filter(({ type }) => type === 'noted')).toHaveLength(maxMailsAnHour + 1)

    desk.clock.moveTo('2024-02-05T11:00:01Z')
    expect(await receiveMail(desk, await reply(ref, yesWords))).toBe('recorded')
    expect(await standing(ref)).toBe('yes')
  })
})

describe('a sender who is not the guest', () => {
  const zoe = { name: 'Zoë Jansen', email: 'zoe.jansen@hospital.example' }

  it('answers a forwarded mail: a new interest via the guest, whose own answer is untouched', async () => {
    const { desk, invitedGuest, replyFrom, card } = await aReplyDesk()
    const ref = await invitedGuest(zoe)
    await recordAnswer(desk, { ref, submission: { decision: 'no' }, door: 'link' })
    const id = await replyFrom(ref, 'Bo Stranger <bo@elsewhere.example>', yesWords)

    expect(await receiveMail(desk, id)).toBe('review')

    const { state } = await guestOf(desk, ref)
    expect(state.answer?.decision).toBe('no')
    expect(state.answers).toHaveLength(1)
    expect(await card(id)).toMatchObject({
      kind: 'forward',
      why: expect.stringMatching(/^New interest via Zoë Jansen: /),
      proposal: { decision: 'yes' },
    })
    await aMinute(desk)
    expect(desk.mailer.accepted.map(({ to }) => to)).not.toContain('bo@elsewhere.example')
  })

  it('is recognised as the guest whatever the subject has become', async () => {
    const { desk, invitedGuest, reply, standing } = await aReplyDesk()
    const ref = await invitedGuest(zoe)
    const raw = Buffer.from((await desk.inbound.read(await reply(ref, yesWords)))?.raw ?? []).toString('latin1')
    const renamed = Buffer.from(raw.replace(/^Subject:.*(?:\r\n[ \t].*)*/m, 'Subject: Thursday'), 'latin1')

    expect(await receiveMail(desk, await reply(ref, yesWords, { raw: renamed }))).toBe('recorded')
    expect(await standing(ref)).toBe('yes')
  })

  it('with a stolen token and the address of the guest, but not proven, changes nothing', async () => {
    const { desk, invitedGuest, replyFrom, standing } = await aReplyDesk()
    const ref = await invitedGuest(zoe)
    const forged = { verdicts: { ...passed, dmarc: 'FAIL' } } as const

    const id = await replyFrom(ref, `Zoë Jansen <${zoe.email}>`.replace('ë', 'e'), yesWords, forged)

    expect(await receiveMail(desk, id)).toBe('review')
    expect(await standing(ref)).toBe('silent')
  })

  it('cannot opt the guest out', async () => {
    const { desk, invitedGuest, replyFrom } = await aReplyDesk()
    const ref = await invitedGuest(zoe)

    expect(await receiveMail(desk, await replyFrom(ref, 'pa@hospital.example', 'unsubscribe'))).toBe('review')
    expect(await desk.optOuts.has(zoe.email)).toBe(false)
  })

  it('is the guest where the address is a known one of theirs', async () => {
    const { desk, invitedGuest, replyFrom, standing } = await aReplyDesk()
    const ref = await invitedGuest(zoe)
    const at = desk.clock.now()
    const line = { type: 'alias-added', at, email: 'z.jansen@home.example', by: 'Ada', inbound: 'mail-0' } as const
    await desk.guests.append(await guestOf(desk, ref), [line])

    expect(await receiveMail(desk, await replyFrom(ref, 'z.jansen@home.example', yesWords))).toBe('recorded')

    expect(await standing(ref)).toBe('yes')
    await aMinute(desk)
    expect(desk.mailer.accepted.at(-1)?.to).toBe(zoe.email)
  })
})

describe('a no that names a colleague', () => {
  it('is recorded and confirmed to the guest, stays on a card with the colleague, and mails nothing there', async () => {
    const { desk, invitedGuest, reply, card, standing } = await aReplyDesk()
    const ref = await invitedGuest({ email: 'zoe@guests.example' })
    const words = 'I cannot attend; my colleague Ann Example (ann@office.example) will attend instead.'
    const id = await reply(ref, words)

    expect(await receiveMail(desk, id)).toBe('recorded')
    desk.clock.moveTo('2024-02-23T12:00:00Z')
    await aMinute(desk)

    expect(await standing(ref)).toBe('no')
    expect(desk.mailer.accepted.map(({ to, tags }) => [to, tags.mailing])).toEqual([
      ['zoe@guests.example', 'invite'],
      ['zoe@guests.example', 'answer.1'],
    ])
    const delegate = { name: 'Ann Example', email: 'ann@office.example' }
    expect((await guestOf(desk, ref)).history.find(({ type }) => type === 'answered')).toMatchObject({ delegate })
    expect(await card(id)).toMatchObject({
      outcome: 'recorded',
      attention: 'Ann Example is named to come instead.',
      delegate,
    })
    expect(await desk.arrivals.list({ openOnly: true })).toMatchObject([{ id }])
    await desk.arrivals.settle(id, { at: desk.clock.now(), by: 'Ada', action: 'done: invited Ann' })
    expect(await desk.arrivals.list({ openOnly: true })).toEqual([])
  })
})

describe('confirmations', () => {
  it('say part by part what was recorded, with the people, and leave for words of a person only', async () => {
    const { desk, invitedGuest, reply } = await aReplyDesk({ maxParty: 4 })
    const ref = await invitedGuest()
    const raw = Buffer.from((await desk.inbound.read(await reply(ref, yesWords)))?.raw ?? [])
    const away = Buffer.concat([Buffer.from('Auto-Submitted: auto-replied\r\n'), raw])

    await receiveMail(desk, await reply(ref, yesWords, { raw: away }))
    await aMinute(desk)
    expect(mailsTo(desk, ref)).toEqual(['invite'])

    const submission = { decision: 'yes', parts: ['dinner'], party: 3 } as const
    await recordAnswer(desk, { ref, submission, door: 'mail', inbound: 'mail-x' })
    await aMinute(desk)
    const { text } = await PostalMime.parse(desk.mailer.accepted.at(-1)?.raw ?? '')
    expect(text).toContain('Dinner')
    expect(text).not.toContain('Reception')
    expect(text).toContain('Number of people, yourself included: 3')
  })
})
