import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import type { GuestRef } from '../../functions/guests/guest.ts'
import { askBack } from '../../functions/replies/ask-back.ts'
import { askedBack } from '../../functions/replies/asked-back.ts'
import { decide } from '../../functions/replies/decide.ts'
import { receiveMail } from '../../functions/replies/receive-mail.ts'
import { aMinute, guestOf, mailsTo } from '../bare-desk.ts'
import { everyDeath, mortalProcess } from '../mortal-process.ts'
import { aReplyDesk, type ReplyDesk } from './reply-desk.ts'

const words = 'Do you mean the dinner as well?'
const asking = async (
  { desk, reply }: ReplyDesk,
  ref: GuestRef,
): Promise<{ id: string; words: string; by: string }> => {
  const id = await reply(ref, 'I might, who knows.')
  await receiveMail(desk, id)
  return { id, words, by: 'Ada' }
}

describe('asking back', () => {
  it('mails the guest, at the registered address only, in the thread of the invitation, and closes the card', async () => {
    const whole = await aReplyDesk()
    const { desk, invitedGuest, card } = whole
    const ref = await invitedGuest({ email: 'zoe@guests.example' })
    const request = await asking(whole, ref)

    expect(await askBack(desk, request)).toMatchObject({ outcome: 'asked' })
    await aMinute(desk)

    expect(mailsTo(desk, ref)).toEqual(['invite', 'question.1'])
    const mail = desk.mailer.accepted.at(-1)
    const parsed = await PostalMime.parse(mail?.raw ?? '')
    expect(mail?.to).toBe('zoe@guests.example')
    expect(parsed.text).toContain(words)
    expect(parsed.html).toContain(words)
    expect(parsed.references).toMatch(/^<[a-z2-7]+@reply\.rsvp\.example>$/)
    // A host's own question is to be answered, also by an absence note.
    expect(parsed.headers.map(({ key }) => key)).not.toContain('auto-submitted')
    expect((await card(request.id)).settled).toEqual({ at: desk.clock.now(), by: 'Ada', action: 'asked back' })
    expect((await guestOf(desk, ref)).history).toContainEqual(
      expect.objectContaining({ type: 'asked-back', by: 'Ada', inbound: request.id, words }),
    )
  })

  it('happens once, however often and by however many it is pressed', async () => {
    const whole = await aReplyDesk()
    const ref = await whole.invitedGuest()
    const request = await asking(whole, ref)

    const pressed = await Promise.all([askBack(whole.desk, request), askBack(whole.desk, { ...request, by: 'Bo' })])
    const late = await askBack(whole.desk, { ...request, by: 'Bo' })
    await aMinute(whole.desk)

    expect(pressed.map(({ outcome }) => outcome).sort()).toEqual(['asked', 'closed-before'])
    expect(late).toMatchObject({ outcome: 'closed-before', settled: { action: 'asked back' } })
    expect(mailsTo(whole.desk, ref)).toEqual(['invite', 'question.1'])
  })

  it('is finished by a second press after a death, wherever it was', async () => {
    const whole = await aReplyDesk()
    const counted = mortalProcess(whole.desk)
    const first = await asking(whole, await whole.invitedGuest())
    await counted.run((ports) => askBack(ports, first))

    for (const death of everyDeath(counted.calls)) {
      const ref = await whole.invitedGuest()
      const request = await asking(whole, ref)
      await mortalProcess(whole.desk, death).run((ports) => askBack(ports, request))
      await askBack(whole.desk, request)
      await aMinute(whole.desk)

      expect(mailsTo(whole.desk, ref), `${death.when} ${death.call}`).toEqual(['invite', 'question.1'])
      expect((await whole.card(request.id)).settled, `${death.when} ${death.call}`).toBeDefined()
    }
  })

  it('leaves the next reply to be read as usual, but a mere word to a person: nobody knows what it answers', async () => {
    const whole = await aReplyDesk()
    const { desk, reply, invitedGuest, standing } = whole
    const [bare, full] = [await invitedGuest(), await invitedGuest()]
    for (const ref of [bare, full]) await askBack(desk, await asking(whole, ref))
    await aMinute(desk)

    expect(await receiveMail(desk, await reply(bare, 'Yes'))).toBe('review')
    expect(await receiveMail(desk, await reply(full, 'I will be there.'))).toBe('recorded')

    expect([await standing(bare), await standing(full)]).toEqual(['silent', 'yes'])
    // Once answered, the question is over.
    expect(await receiveMail(desk, await reply(full, 'Yes'))).toBe('recorded')
  })

  it('is not done where mail to the guest comes back, or the mail is tied to nobody', async () => {
    const whole = await aReplyDesk()
    const { desk, invitedGuest, store } = whole
    const ref = await invitedGuest()
    const request = await asking(whole, ref)
    const bounced = { type: 'bounced', at: desk.clock.now(), permanent: true, reason: '550' } as const
    await desk.guests.append(await guestOf(desk, ref), [bounced])
    const raw = Buffer.from('From: x@elsewhere.example\r\n\r\nHello?\r\n')
    const untied = store({ raw, envelope: { from: 'x@elsewhere.example', to: 'rsvp@reply.rsvp.example' } })
    await receiveMail(desk, untied)

    expect(await askBack(desk, request)).toEqual({ outcome: 'unreachable' })
    expect(await askBack(desk, { ...request, id: untied })).toEqual({ outcome: 'no-guest' })
    expect(await desk.arrivals.list({ openOnly: true })).toHaveLength(2)
  })

  it.each(['en', 'nl'] as const)('has ready words in "%s" that no reply can be mistaken for', (language) => {
    for (const text of [askedBack[language], ...askedBack[language].split('\n\n')])
      expect(decide(text).decision).toBeUndefined()
  })
})
