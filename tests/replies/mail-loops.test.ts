/** Two machines never keep each other busy: whatever answers our confirmation by itself, or sends it back, is counted and gets no mail. */
import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import type { GuestRef } from '../../functions/guests/guest.ts'
import { receiveMail } from '../../functions/replies/receive-mail.ts'
import { aMinute, mailsTo } from '../bare-desk.ts'
import { aReplyDesk, type ReplyDesk } from './reply-desk.ts'

/** The guest has said yes by mail and got the confirmation. */
async function aConfirmedYes(): Promise<ReplyDesk & { readonly ref: GuestRef }> {
  const replies = await aReplyDesk()
  const { desk, invitedGuest, reply } = replies
  const ref = await invitedGuest({ email: 'zoe@guests.example' })
  await receiveMail(desk, await reply(ref, 'Thank you, I will be there.'))
  await aMinute(desk)
  expect(mailsTo(desk, ref)).toEqual(['invite', 'answer.1'])
  return { ...replies, ref }
}

async function arriving(
  desk: ReplyDesk,
  ref: GuestRef,
  words: string,
  headers: readonly string[] = [],
): Promise<string> {
  const raw = Buffer.from((await desk.desk.inbound.read(await desk.reply(ref, words)))?.raw ?? [])
  return desk.reply(ref, words, {
    raw: Buffer.concat([Buffer.from(headers.map((line) => `${line}\r\n`).join('')), raw]),
  })
}

describe('the confirmation of an answer by mail', () => {
  it('says that it is automatic, and invites no robot to leave the list', async () => {
    const { lastMailTo, ref } = await aConfirmedYes()

    const { headers } = await PostalMime.parse(lastMailTo(ref))

    expect(headers.find(({ key }) => key === 'auto-submitted')?.value).toBe('auto-replied')
    expect(headers.find(({ key }) => key.startsWith('list-unsubscribe'))).toBeUndefined()
  })

  it.each([
    ['an absence note', 'I am out of the office until Monday.', ['Auto-Submitted: auto-replied'], 'ignored'],
    ['an absence note that reads like an answer', 'I will be there.', ['Auto-Submitted: auto-replied'], 'ignored'],
    ['an old responder', 'I have received your mail.', ['Precedence: junk', 'X-Loop: zoe@guests.example'], 'ignored'],
    ['a responder that marks nothing and repeats the answer', 'I will be there.', [], 'recorded'],
  ] as const)('answered by %s, yields no further mail', async (_name, words, headers, outcome) => {
    const replies = await aConfirmedYes()
    const { desk, ref, standing } = replies

    for (let round = 0; round < 5; round += 1) {
      expect(await receiveMail(desk, await arriving(replies, ref, words, headers))).toBe(outcome)
      await aMinute(desk)
    }

    expect(mailsTo(desk, ref)).toEqual(['invite', 'answer.1'])
    expect(await standing(ref)).toBe('yes')
    expect((await desk.arrivals.list()).filter((mail) => mail.outcome === outcome).length).toBeGreaterThanOrEqual(5)
  })

  it('that comes back to us is counted with the reason and answered by nothing', async () => {
    const { desk, lastMailTo, ref, store, card } = await aConfirmedYes()
    const { replyTo } = await PostalMime.parse(lastMailTo(ref))
    const to = replyTo?.[0]?.address ?? ''

    const id = store({ raw: lastMailTo(ref), envelope: { from: 'zoe@guests.example', to } })
    const outcome = await receiveMail(desk, id)
    await aMinute(desk)

    expect(outcome).toBe('ignored')
    expect(await card(id)).toMatchObject({ kind: 'auto_reply', why: 'It comes from one of our own addresses.' })
    expect(mailsTo(desk, ref)).toEqual(['invite', 'answer.1'])
  })
})

it('a mail that passed more than a hundred servers is counted and not read', async () => {
  const replies = await aConfirmedYes()
  const { desk, ref, standing, card } = replies
  const hops = Array.from({ length: 101 }, (_, hop) => `Received: from mx${hop}.example by mx${hop + 1}.example`)

  const id = await arriving(replies, ref, 'Unfortunately I cannot make it.', hops)

  expect(await receiveMail(desk, id)).toBe('ignored')
  expect(await card(id)).toMatchObject({ why: 'It went round in circles.' })
  expect(await standing(ref)).toBe('yes')
})
