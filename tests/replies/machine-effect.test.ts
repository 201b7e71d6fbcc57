/** What bounces, complaints and absence notes that arrive as mail change on a guest, and what a forged one does not. */
import { describe, expect, it } from 'vitest'
import { type GuestRef, standingOf } from '../../functions/guests/guest.ts'
import { sendMail } from '../../functions/invitations/send-mail.ts'
import type { CampaignRecord } from '../../functions/ports.ts'
import type { InboundMail } from '../../functions/replies/arrived-mail.ts'
import { receiveMail } from '../../functions/replies/receive-mail.ts'
import { aGuestOf, aMinute, aSavedCampaign, type BareDesk, guestOf, mailsTo, openBareDesk } from '../bare-desk.ts'
import { everyDeath, mortalProcess } from '../mortal-process.ts'
import { aComplaint, aDeliveryReport } from './reports.ts'
import { aMail, type Written } from './written-mail.ts'

const passed: InboundMail['verdicts'] = { spf: 'PASS', dkim: 'PASS', dmarc: 'PASS', spam: 'PASS', virus: 'PASS' }

async function anInvitedGuest(on?: { readonly desk: BareDesk; readonly campaign: CampaignRecord }) {
  const desk = on?.desk ?? (await openBareDesk())
  const campaign = on?.campaign ?? (await aSavedCampaign(desk))
  const ref = await aGuestOf(desk, campaign)
  await sendMail(desk, { ref, mailing: 'invite' })
  const invitation = Buffer.from(desk.mailer.accepted.at(-1)?.raw ?? []).toString('latin1')
  const replyAddress = /^Reply-To:[^<]*<([^>]+)>/im.exec(invitation)?.[1] as string
  const recipient = (await guestOf(desk, ref)).identity.email
  let number = 0
  const arrive = (raw: Uint8Array | string, more: Partial<InboundMail> = {}): string => {
    number += 1
    const id = on === undefined ? `mail-${number}` : `mail-${ref.guest}-${number}`
    const envelope = { mailFrom: '', rcptTo: [replyAddress] }
    const bytes = typeof raw === 'string' ? Buffer.from(raw) : raw
    desk.arrived.set(id, { id, receivedAt: desk.clock.now(), envelope, verdicts: passed, raw: bytes, ...more })
    return id
  }
  return {
    ...{ desk, ref, campaign, invitation, replyAddress, recipient, arrive },
    receive: async (raw: Uint8Array | string, more: Partial<InboundMail> = {}) => receiveMail(desk, arrive(raw, more)),
    state: async () => (await guestOf(desk, ref)).state,
    lines: async (of: GuestRef = ref) => (await guestOf(desk, of)).history.map(({ type }) => type),
  }
}

describe('a bounce that arrives as mail', () => {
  it('for good makes the guest unreachable, with the reason and the mail that says so', async () => {
    const { desk, ref, recipient, receive, state } = await anInvitedGuest()

    expect(await receive(aDeliveryReport({ recipient, diagnostic: '550 User unknown' }))).toBe('recorded')

    expect(standingOf(await state())).toBe('unreachable')
    expect((await guestOf(desk, ref)).history.at(-1)).toMatchObject({
      ...{ type: 'bounced', permanent: true, mailing: 'invite', inbound: 'mail-1', reason: '5.1.1 550 User unknown' },
    })
    expect(await desk.arrivals.get('mail-1')).toMatchObject({ kind: 'bounce', outcome: 'recorded', ref })
  })

  it('for now, late or delivered leaves the guest where they are', async () => {
    const { recipient, receive, state, lines } = await anInvitedGuest()

    expect(await receive(aDeliveryReport({ recipient, status: '5.2.2' }))).toBe('recorded')
    expect(await receive(aDeliveryReport({ recipient, action: 'delayed', status: '4.4.1' }))).toBe('ignored')
    expect(await receive(aDeliveryReport({ recipient, action: 'delivered', status: '2.0.0' }))).toBe('ignored')

    expect(standingOf(await state())).toBe('silent')
    expect((await lines()).slice(-3)).toEqual(['bounced', 'noted', 'noted'])
  })

  it('is tied to the guest by the mail that came back with it, too', async () => {
    const { recipient, invitation, receive, state } = await anInvitedGuest()
    const envelope = { mailFrom: '', rcptTo: ['rsvp@reply.rsvp.example'] }

    await receive(aDeliveryReport({ recipient, original: invitation }), { envelope })

    expect(standingOf(await state())).toBe('unreachable')
  })

  it('silences nobody where it may be forged', async () => {
    const { recipient, receive, state, desk } = await anInvitedGuest()
    const elsewhere = { mailFrom: '', rcptTo: ['rsvp@reply.rsvp.example'] }
    const original = 'Message-ID: <made-up@mail.example>\nTo: zoe@guests.example\n\nHello'
    const outcomes = [
      await receive(aDeliveryReport({ recipient, original }), { envelope: elsewhere }),
      await receive(aDeliveryReport({ recipient: 'somebody.else@guests.example' })),
      await receive(aDeliveryReport({ recipient }), { verdicts: { ...passed, dmarc: 'FAIL' } }),
      await receive(aDeliveryReport({ recipient }), { verdicts: { ...passed, spam: 'FAIL' } }),
      await receive(aComplaint({ recipient, original }), { envelope: elsewhere }),
      await receive(aComplaint({ recipient: 'somebody.else@guests.example' })),
    ]

    expect(outcomes).toEqual(Array(6).fill('ignored'))
    expect(standingOf(await state())).toBe('silent')
    expect(await desk.optOuts.has(recipient)).toBe(false)
    expect((await desk.arrivals.list()).every(({ why }) => /so it changes nothing\.$/.test(why))).toBe(true)
  })

  it('changes nothing once the links were revoked', async () => {
    const { desk, ref, recipient, receive, state } = await anInvitedGuest()
    await desk.guests.append(await guestOf(desk, ref), [{ type: 'link-revoked', at: desk.clock.now(), by: 'Ada' }])

    expect(await receive(aDeliveryReport({ recipient }))).toBe('ignored')
    expect(standingOf(await state())).toBe('silent')
  })
})

describe('a complaint that arrives as mail', () => {
  it('ends all mail to the guest, and to the address in every campaign', async () => {
    const { desk, recipient, receive, state, arrive } = await anInvitedGuest()

    expect(await receive(aComplaint())).toBe('recorded')

    expect(standingOf(await state())).toBe('unreachable')
    expect(await desk.optOuts.has(recipient)).toBe(true)
    expect(await receiveMail(desk, arrive(aComplaint()))).toBe('ignored')
  })
})

describe('an absence note', () => {
  const note = (recipient: string, text: string, more: Partial<Written> = {}): string =>
    aMail({
      from: `Zoë Jansen <${recipient}>`,
      subject: 'Automatic reply: Invitation',
      headers: ['Auto-Submitted: auto-replied'],
      text,
      ...more,
    })

  it('moves the next reminder to the first day back, and is no answer', async () => {
    const { desk, ref, recipient, receive, state } = await anInvitedGuest()

    expect(await receive(note(recipient, 'I am back on Monday 26 February.'))).toBe('ignored')
    expect((await state()).awayUntil).toBe('2024-02-26')
    expect((await state()).answer).toBeUndefined()

    desk.clock.moveTo('2024-02-23T08:00:00Z')
    await aMinute(desk)
    expect(mailsTo(desk, ref)).toEqual(['invite'])
    desk.clock.moveTo('2024-02-26T08:00:00Z')
    await aMinute(desk)
    expect(mailsTo(desk, ref)).toEqual(['invite', 'reminder'])
  })

  it.each([
    ['says no day', 'I am away.', {}, {}],
    ['says a day that is past', 'I am back on 1 February 2024.', {}, {}],
    ['comes from somebody else', 'Back on 26 February.', { from: 'assistant@guests.example' }, {}],
    ['may be forged', 'Back on 26 February.', {}, { verdicts: { ...passed, dmarc: 'FAIL' } }],
    ['quotes us only', 'I am away.\n\nOn 5 February we wrote:\n> Back to you on 26 February.', {}, {}],
  ] as readonly [string, string, Partial<Written>, Partial<InboundMail>][])(
    'that %s moves nothing',
    async (_, text, written, mail) => {
      const { recipient, receive, state } = await anInvitedGuest()

      expect(await receive(note(recipient, text, written), mail)).toBe('ignored')
      expect((await state()).awayUntil).toBeUndefined()
    },
  )

  it('that nothing marks as automatic moves the reminder and waits for a person', async () => {
    const { recipient, replyAddress, receive, state } = await anInvitedGuest()
    const text = 'I am on annual leave until 26 February. For urgent matters please call the switchboard.'
    const mail = note(recipient, text, { subject: 'Re: Invitation', headers: [] })

    expect(await receive(mail, { envelope: { mailFrom: recipient, rcptTo: [replyAddress] } })).toBe('review')
    expect((await state()).awayUntil).toBe('2024-02-26')
  })

  it('of a guest who is there no more waits for a person', async () => {
    const { desk, recipient, receive } = await anInvitedGuest()

    expect(await receive(note(recipient, 'Zoë Jansen has left the company.'))).toBe('review')
    expect(await desk.arrivals.get('mail-1')).toMatchObject({ kind: 'auto_reply' })
  })
})

describe('a desk that dies on the way', () => {
  it.each(['a bounce', 'a complaint', 'an absence note'])('has %s once, whenever it died', async (what) => {
    const first = await anInvitedGuest()
    for (const death of everyDeath(10)) {
      const { desk, ref, recipient, arrive } = await anInvitedGuest(first)
      const away = aMail({ from: recipient, headers: ['Auto-Submitted: auto-replied'], text: 'Back on 26 February.' })
      const raw = { 'a bounce': aDeliveryReport({ recipient }), 'a complaint': aComplaint() }[what] ?? away
      const id = arrive(raw)
      await mortalProcess(desk, death).run((ports) => receiveMail(ports, id))

      await receiveMail(desk, id)

      const { history } = await guestOf(desk, ref)
      expect(history.filter(({ type }) => ['bounced', 'complained', 'away'].includes(type))).toHaveLength(1)
      expect((await desk.arrivals.get(id))?.outcome).toBe(what === 'an absence note' ? 'ignored' : 'recorded')
    }
  })
})
