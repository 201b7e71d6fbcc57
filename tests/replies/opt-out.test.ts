/**
 * The three ways out: the button of a mail service (RFC 8058), the mail to the address in List-Unsubscribe, and words in a reply. After each
 * the next run sends nothing to that guest in any campaign, mails that wait on the queue included, and an earlier answer stays as it was.
 */
import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import type { GuestRef } from '../../functions/guests/guest.ts'
import { sendMail } from '../../functions/invitations/send-mail.ts'
import { optOut } from '../../functions/replies/opt-out.ts'
import { receiveMail } from '../../functions/replies/receive-mail.ts'
import { recordAnswer } from '../../functions/replies/record-answer.ts'
import { answerPages } from '../../functions/web/answer-pages.ts'
import { addLines, aGuestOf, aMinute, aSavedCampaign, guestOf, mailsTo, workOff } from '../bare-desk.ts'
import { aReplyDesk, type ReplyDesk } from './reply-desk.ts'

const reminderDue = '2024-02-23T12:00:00Z'

/** A guest who was invited to two events, and one other guest in each: nobody else may be silenced. */
async function twiceInvited() {
  const replies = await aReplyDesk()
  const { desk, invitedGuest } = replies
  const zoe = await invitedGuest({ email: 'zoe@guests.example' })
  const other = await invitedGuest()
  const second = await aSavedCampaign(desk, { id: 'autumn-evening' })
  const zoeAgain = await aGuestOf(desk, second, [], { email: 'zoe@guests.example' })
  const third = await aSavedCampaign(desk, { id: 'winter-evening' })
  const zoeElsewhere = await aGuestOf(desk, third, [], { email: 'zoe@guests.example' })
  await sendMail(desk, { ref: zoeAgain, mailing: 'invite' })
  return { ...replies, zoe, other, zoeAgain, zoeElsewhere }
}

async function listUnsubscribe(
  { lastMailTo }: ReplyDesk,
  ref: GuestRef,
): Promise<{ url: string; address: string; subject: string }> {
  const { headers } = await PostalMime.parse(lastMailTo(ref))
  const value = (name: string) => headers.find(({ key }) => key === name)?.value ?? ''
  expect(value('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
  const [, url = '', address = '', subject = ''] =
    /^<(https:[^<>\s]+)>, <mailto:([^?]+)\?subject=([^<>]+)>$/.exec(value('list-unsubscribe')) ?? []
  return { url, address, subject }
}

type Way = (replies: Awaited<ReturnType<typeof twiceInvited>>) => Promise<string>

const ways: readonly (readonly [string, Way, string])[] = [
  [
    'one click of a mail service',
    async (replies) => {
      const { url } = await listUnsubscribe(replies, replies.zoe)
      const response = await answerPages(replies.desk).request(url, {
        method: 'POST',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
        body: 'List-Unsubscribe=One-Click',
      })
      return `${response.status}`
    },
    '200',
  ],
  [
    'a mail to the opt-out address',
    async (replies) => {
      const { address, subject } = await listUnsubscribe(replies, replies.zoe)
      const raw = Buffer.from(`From: zoe@guests.example\r\nTo: ${address}\r\nSubject: ${subject}\r\n\r\n`)
      return receiveMail(replies.desk, replies.store({ raw, envelope: { from: 'zoe@guests.example', to: address } }))
    },
    'recorded',
  ],
  [
    'words in a reply',
    async ({ desk, reply, zoe }) => receiveMail(desk, await reply(zoe, 'Please remove me from your mailing list.')),
    'recorded',
  ],
  [
    'words beside a refusal, which a person looks at',
    async ({ desk, reply, zoe }) => receiveMail(desk, await reply(zoe, "I'm not coming, and please stop mailing me.")),
    'review',
  ],
]

describe.each(ways)('after %s', (_name, way, said) => {
  it('the next run sends that guest nothing more in any campaign, and the others theirs', async () => {
    const replies = await twiceInvited()
    const { desk, zoe, other, zoeAgain, zoeElsewhere, standing } = replies

    expect(await way(replies)).toBe(said)
    desk.clock.moveTo(reminderDue)
    await aMinute(desk)

    expect([mailsTo(desk, zoe), mailsTo(desk, zoeAgain), mailsTo(desk, zoeElsewhere)]).toEqual([
      ['invite'],
      ['invite'],
      [],
    ])
    expect(mailsTo(desk, other)).toEqual(['invite', 'reminder'])
    expect(await standing(zoe)).toBe('opted-out')
    expect((await guestOf(desk, zoe)).state.answer).toBeUndefined()
  })

  it('what waits on the queue is not sent either', async () => {
    const replies = await twiceInvited()
    const { desk, zoe, zoeAgain, zoeElsewhere } = replies
    desk.clock.moveTo(reminderDue)
    await desk.queue.push([
      { ref: zoe, mailing: 'reminder' },
      { ref: zoeAgain, mailing: 'reminder' },
      { ref: zoeElsewhere, mailing: 'invite' },
    ])

    await way(replies)
    await workOff(desk)

    expect([mailsTo(desk, zoe), mailsTo(desk, zoeAgain), mailsTo(desk, zoeElsewhere)]).toEqual([
      ['invite'],
      ['invite'],
      [],
    ])
  })

  it.each(['yes', 'no', 'maybe'] as const)('an earlier %s stays as it was', async (decision) => {
    const replies = await twiceInvited()
    const { desk, zoe } = replies
    await recordAnswer(desk, { ref: zoe, submission: { decision }, door: 'link' })
    const { answer } = (await guestOf(desk, zoe)).state

    await way(replies)

    const { state } = await guestOf(desk, zoe)
    expect(state.answer).toEqual(answer)
    expect(state.optedOutAt).toBeDefined()
  })
})

describe('a request by mail', () => {
  it('beside a refusal waits with the no that it says, for a person to record', async () => {
    const { desk, reply, card, invitedGuest } = await aReplyDesk()
    const ref = await invitedGuest()

    const id = await reply(ref, "I'm not coming, and please stop mailing me.")
    await receiveMail(desk, id)

    expect(await card(id)).toMatchObject({ outcome: 'review', kind: 'unsubscribe', proposal: { decision: 'no' } })
    expect((await guestOf(desk, ref)).history.slice(-2)).toMatchObject([
      { type: 'opted-out' },
      { type: 'noted', inbound: id },
    ])
  })

  it('of a guest who said yes is also shown to a person: it may take that back', async () => {
    const { desk, reply, card, invitedGuest, standing } = await aReplyDesk()
    const ref = await invitedGuest()
    await recordAnswer(desk, { ref, submission: { decision: 'yes' }, door: 'link' })

    const id = await reply(ref, 'Unsubscribe')
    await receiveMail(desk, id)

    expect(await card(id)).toMatchObject({ outcome: 'review', why: expect.stringContaining('has said yes') })
    expect([await standing(ref), (await guestOf(desk, ref)).state.optedOutAt]).toEqual(['yes', expect.any(String)])
  })

  it.each([
    ['a stranger with the invitation', 'eve@elsewhere.example', {}],
    ['a colleague of the guest', 'pa@guests.example', {}],
    ['somebody who forges the guest', 'zoe@guests.example', { dmarc: 'FAIL' }],
  ] as const)('of %s stops nothing, by words or to the opt-out address', async (_name, from, verdicts) => {
    const replies = await aReplyDesk()
    const { desk, replyFrom, store, invitedGuest } = replies
    const ref = await invitedGuest({ email: 'zoe@guests.example' })
    const { address } = await listUnsubscribe(replies, ref)
    const raw = Buffer.from(`From: ${from}\r\nSubject: unsubscribe\r\n\r\n`)
    const more = {
      verdicts: { spf: 'PASS', dkim: 'PASS', dmarc: 'PASS', spam: 'PASS', virus: 'PASS', ...verdicts },
    } as const

    const outcomes = [
      await receiveMail(desk, await replyFrom(ref, from, 'Please remove me from your mailing list.', more)),
      await receiveMail(desk, store({ raw, envelope: { from, to: address } }, more)),
    ]

    expect(outcomes).toEqual(['review', 'review'])
    expect((await guestOf(desk, ref)).state.optedOutAt).toBeUndefined()
    expect(await desk.optOuts.has('zoe@guests.example')).toBe(false)
  })

  it.each([
    ['an empty body', 'unsubscribe', '', 'recorded'],
    [
      'what mail programs write there',
      'unsubscribe',
      'This message was automatically generated by your mail client.',
      'recorded',
    ],
    ['thanks and a name', 'unsubscribe', 'Thank you,\r\nZoë', 'recorded'],
    ['another subject', 'please', '', 'recorded'],
    ['an answer', 'unsubscribe', 'I cannot come anyway.', 'review'],
  ])('to the opt-out address with %s stops the mail at once', async (_name, subject, body, outcome) => {
    const replies = await aReplyDesk()
    const { desk, store, invitedGuest } = replies
    const ref = await invitedGuest({ email: 'zoe@guests.example' })
    const { address } = await listUnsubscribe(replies, ref)
    const headers =
      'From: zoe@guests.example\r\nContent-Type: text/plain; charset=utf-8\r\nAuto-Submitted: auto-generated'
    const raw = Buffer.from(`${headers}\r\nSubject: ${subject}\r\n\r\n${body}\r\n`)

    expect(await receiveMail(desk, store({ raw, envelope: { from: 'zoe@guests.example', to: address } }))).toBe(outcome)

    expect(await desk.optOuts.has('zoe@guests.example')).toBe(true)
    expect((await guestOf(desk, ref)).state.answer).toBeUndefined()
  })
})

it('holds for every address of the guest that staff know', async () => {
  const { desk, campaign, invitedGuest } = await aReplyDesk()
  const ref = await invitedGuest({ email: 'zoe@guests.example' })
  const at = desk.clock.now()
  await addLines(desk, campaign, ref, [
    { type: 'alias-added', at, email: 'zoe@home.example', by: 'Ada', inbound: 'mail-0' },
  ])

  await optOut(desk, { ref, door: 'mail' })

  expect([await desk.optOuts.has('zoe@guests.example'), await desk.optOuts.has('zoe@home.example')]).toEqual([
    true,
    true,
  ])
})
