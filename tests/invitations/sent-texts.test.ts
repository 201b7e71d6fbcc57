/** A reply whose program quotes without marks, answered below the quote: read with what the guest was sent. */
import { describe, expect, it } from 'vitest'
import type { GuestRef } from '../../functions/guests/guest.ts'
import { sentTexts } from '../../functions/invitations/sent-texts.ts'
import { receiveMail } from '../../functions/replies/receive-mail.ts'
import { guestOf, mailsTo } from '../bare-desk.ts'
import { clients } from '../replies/client-styles.ts'
import { aReplyDesk } from '../replies/reply-desk.ts'
import { aMail } from '../replies/written-mail.ts'

async function textsTo({ desk }: Awaited<ReturnType<typeof aReplyDesk>>, ref: GuestRef): Promise<readonly string[]> {
  const campaign = await desk.campaigns.get(ref.campaign)
  return campaign === undefined ? [] : sentTexts(desk, campaign, await guestOf(desk, ref))
}

describe('what a guest was sent', () => {
  it('is every mail that left, as it left', async () => {
    const whole = await aReplyDesk()
    const ref = await whole.invitedGuest()

    const texts = await textsTo(whole, ref)

    expect(texts).toHaveLength(mailsTo(whole.desk, ref).length)
    expect(Buffer.from(whole.desk.mailer.accepted.at(-1)?.raw ?? '').toString()).toContain(texts[0]?.split('\n')[0])
  })

  it('tells an answer below the quote from the quote', async () => {
    const whole = await aReplyDesk()
    const ref = await whole.invitedGuest()
    const [text = ''] = await textsTo(whole, ref)
    const quoted = clients['Outlook for Windows']?.write('', { subject: 'Invitation', text }, 'en', 'above').text ?? ''

    const from = (await guestOf(whole.desk, ref)).identity.email
    const send = (words: string) => whole.reply(ref, '', { raw: Buffer.from(aMail({ from, text: quoted + words })) })

    expect(await receiveMail(whole.desk, await send(''))).toBe('review')
    expect(await whole.standing(ref)).toBe('silent')
    expect(await receiveMail(whole.desk, await send('\n\nI will be there.'))).toBe('recorded')
    expect(await whole.standing(ref)).toBe('yes')
  })
})
