import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import { forwardMail, maxForwardedBytes } from '../../functions/replies/forward-mail.ts'
import { receiveMail } from '../../functions/replies/receive-mail.ts'
import { guestOf } from '../bare-desk.ts'
import { everyDeath, mortalProcess } from '../mortal-process.ts'
import { passed } from './mail-corpus.ts'
import { aReplyDesk } from './reply-desk.ts'

async function arrived(more: Parameters<Awaited<ReturnType<typeof aReplyDesk>>['reply']>[2] = {}) {
  const whole = await aReplyDesk()
  const ask = async () => {
    const ref = await whole.invitedGuest({ name: 'Zoë Jansen' })
    const id = await whole.reply(ref, 'Is there parking?', more)
    await receiveMail(whole.desk, id)
    const cardUrl = 'https://rsvp.example/staff/mail/1'
    return { ref, request: { id, campaign: whole.campaign.key, by: 'Ada', note: 'Do we know?', cardUrl } }
  }
  const forwards = () => whole.desk.mailer.accepted.filter(({ tags }) => tags.kind === 'forwarded-mail')
  return { ...whole, ...(await ask()), ask, forwards }
}

describe('an arrived mail that is passed on', () => {
  it('goes to the contact of the campaign, as it came, and closes its card', async () => {
    const { desk, request, ref, card, forwards } = await arrived()

    expect(await forwardMail(desk, request)).toEqual({ outcome: 'forwarded', to: 'events@harbour.example' })

    const [mail] = forwards()
    expect(mail?.to).toBe('events@harbour.example')
    const parsed = await PostalMime.parse(mail?.raw ?? '')
    expect(parsed.to).toMatchObject([{ address: 'events@harbour.example' }])
    expect(parsed.text).toContain('Do we know?')
    expect(parsed.text).toContain('Zoë Jansen')
    const original = parsed.attachments[0]
    expect(original?.filename).toBe('mail.eml')
    expect(Buffer.from(original?.content as ArrayBuffer)).toEqual(Buffer.from(desk.arrived.get(request.id)?.raw ?? []))
    expect((await card(request.id)).settled).toMatchObject({ by: 'Ada', action: 'forwarded to events@harbour.example' })
    expect((await guestOf(desk, ref)).history.at(-1)).toMatchObject({ type: 'card-closed', by: 'Ada' })
  })

  it('keeps every line within what mail allows, whatever bytes came', async () => {
    const { desk, request, forwards } = await arrived()
    const mail = desk.arrived.get(request.id)
    if (mail !== undefined) desk.arrived.set(request.id, { ...mail, raw: Buffer.alloc(9_000, 0xff) })

    await forwardMail(desk, request)

    const lines = Buffer.from(forwards()[0]?.raw ?? [])
      .toString('latin1')
      .split('\r\n')
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(999)
  })

  it('leaves once when it is pressed twice or by two at once', async () => {
    const { desk, request, forwards } = await arrived()

    const pressed = await Promise.all([forwardMail(desk, request), forwardMail(desk, { ...request, by: 'Bo' })])

    expect(pressed.filter(({ outcome }) => outcome === 'forwarded')).toHaveLength(1)
    expect(await forwardMail(desk, request)).toMatchObject({ outcome: 'closed-before' })
    expect(forwards()).toHaveLength(1)
  })

  it('leaves once after a death, wherever it was, when it is pressed again', async () => {
    const { desk, request, ask, card, forwards } = await arrived()
    const counted = mortalProcess(desk)
    await counted.run((ports) => forwardMail(ports, request))
    const deaths = everyDeath(counted.calls)
    for (const death of deaths) {
      const next = await ask()
      await mortalProcess(desk, death).run((ports) => forwardMail(ports, next.request))
      desk.clock.moveTo(new Date(Date.parse(desk.clock.now()) + 180_000).toISOString().replace('.000', ''))
      await forwardMail(desk, next.request)
      expect((await card(next.request.id)).settled?.action, `${death.when} ${death.call}`).toMatch(/^forwarded/)
    }
    expect(forwards()).toHaveLength(1 + deaths.length)
  })

  it.each([
    ['throttle', /takes no more/],
    ['refuse', /refused it/],
    ['lose', /Nobody can tell/],
  ] as const)('stays on its card where the mail service does "%s"', async (behaviour, why) => {
    const { desk, request, card } = await arrived()
    desk.mailer.behave(behaviour)

    expect(await forwardMail(desk, request)).toMatchObject({
      outcome: 'not-forwarded',
      why: expect.stringMatching(why),
    })
    expect((await card(request.id)).settled).toBeUndefined()
    const again = await forwardMail(desk, { ...request, by: 'Bo' })
    // What may have left is not sent again at once.
    expect(again.outcome).toBe(behaviour === 'lose' ? 'not-forwarded' : 'forwarded')
  })

  it('is not passed on where it may carry a virus or is too large', async () => {
    const unscanned = await arrived({ verdicts: { ...passed, virus: 'PROCESSING_FAILED' } })
    expect(await forwardMail(unscanned.desk, unscanned.request)).toMatchObject({ outcome: 'not-forwarded' })

    const { desk, request, forwards } = await arrived()
    const mail = desk.arrived.get(request.id)
    if (mail !== undefined) desk.arrived.set(request.id, { ...mail, raw: new Uint8Array(maxForwardedBytes + 1) })
    expect(await forwardMail(desk, request)).toMatchObject({ outcome: 'not-forwarded' })
    expect(forwards()).toEqual([])
  })
})
