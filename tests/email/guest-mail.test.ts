import PostalMime from 'postal-mime'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Language } from '../../functions/campaigns/campaign.ts'
import { composeGuestMail } from '../../functions/email/guest-mail.ts'
import { type GuestMailContent, mailKinds } from '../../functions/email/mail-content.ts'
import type { CompiledTemplates } from '../../functions/email/templates.ts'
import { ensureTemplates } from '../../infra/compile-templates.ts'
import { sampleCampaign, sampleMail, sampleMails } from '../../templates/mail/samples.ts'

const booklet = Buffer.from('%PDF-1.7 an invented booklet')
const answer = {
  decision: 'yes',
  parts: ['opening', 'symposium'],
  party: 1,
  number: 1,
  at: '2024-02-20T10:00:00Z',
  door: 'link',
} as const
let templates: CompiledTemplates

beforeAll(async () => {
  templates = await ensureTemplates()
})

async function compose(content: GuestMailContent) {
  const mail = await composeGuestMail(content, { templates, attachments: new Map([['booklet.pdf', booklet]]) })
  const parsed = await PostalMime.parse(mail.raw)
  const header = (key: string): string | undefined => {
    const found = parsed.headers.filter((each) => each.key === key)
    expect(found.length, key).toBeLessThan(2)
    return found[0]?.value
  }
  return { ...mail, parsed, header, source: Buffer.from(mail.raw).toString('latin1') }
}

const everySample = mailKinds.flatMap((kind) =>
  (['en', 'nl'] as Language[]).flatMap((language) =>
    sampleMails(kind, language).map(({ name, value }) => ({ id: `${kind} ${language} ${name}`, content: value })),
  ),
)

describe('a mail to a guest', () => {
  it('says who it is from, where answers go and which thread it belongs to', async () => {
    const content = sampleMail('invitation', 'en')

    const { parsed, header } = await compose(content)

    expect(parsed.from).toMatchObject({ address: 'rsvp@embassy.example', name: sampleCampaign.from.name })
    expect(parsed.to).toMatchObject([{ address: 'zoe.appiah@hospital.example', name: 'Zoë Appiah-Visser' }])
    expect(parsed.replyTo).toMatchObject([{ address: content.links.replyAddress }])
    expect(parsed.references).toBe(content.links.threadAnchor)
    expect(parsed.subject).toBe('Invitation: Symposium on Medical Isotopes, Tuesday 19 March 2024')
    expect(header('date')).toBe('Tue, 20 Feb 2024 10:00:05 +0000')
    expect(header('content-language')).toBe('en')
  })

  it('lets a guest opt out with one click where the guest did not ask for it', async () => {
    const content = sampleMail('reminder', 'nl')

    const reminder = await compose(content)
    const confirmation = await compose(sampleMail('confirmation', 'nl', { answer }))

    expect(reminder.header('list-unsubscribe')).toBe(`<${content.links.optOut}>, <${content.links.optOutMailto}>`)
    expect(reminder.header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
    expect(confirmation.header('list-unsubscribe')).toBeUndefined()
  })

  it('marks everything automatic but the invitation', async () => {
    const marked = async (content: GuestMailContent) => (await compose(content)).header('auto-submitted')

    expect(await marked(sampleMail('invitation', 'en'))).toBeUndefined()
    expect(await marked(sampleMail('reminder', 'en'))).toBe('auto-generated')
    expect(await marked(sampleMail('confirmation', 'en', { answer }))).toBe('auto-generated')
    expect(await marked(sampleMail('confirmation', 'en', { answer: { ...answer, door: 'mail' } }))).toBe('auto-replied')
    expect(await marked(sampleMail('acknowledgement', 'en', { answer: { ...answer, door: 'calendar' } }))).toBe(
      'auto-replied',
    )
  })

  it('carries the booklet with the invitation only, and the map as a link', async () => {
    const invitation = await compose(sampleMail('invitation', 'en'))
    const reminder = await compose(sampleMail('reminder', 'en'))

    expect(invitation.parsed.attachments.map(({ filename }) => filename)).toEqual(['booklet.pdf'])
    expect(Buffer.from(invitation.parsed.attachments[0]?.content as ArrayBuffer)).toEqual(booklet)
    expect(invitation.parsed.text).toContain('/map.pdf')
    expect(reminder.parsed.attachments).toEqual([])
  })

  it('does not leave without its attachment', async () => {
    const composing = composeGuestMail(sampleMail('invitation', 'en'), { templates, attachments: new Map() })

    await expect(composing).rejects.toMatchObject({
      code: 'not-found',
      message: expect.stringContaining('booklet.pdf'),
    })
  })

  it('carries the calendar entry inline and as a file, the same event', async () => {
    const { parsed, source } = await compose(
      sampleMail('confirmation', 'en', { answer, calendar: { method: 'REQUEST', sequence: 1, parts: answer.parts } }),
    )

    const entries = parsed.attachments.map(({ content }) => Buffer.from(content as ArrayBuffer).toString())
    expect(source).toContain('Content-Type: text/calendar; charset=utf-8; method=REQUEST')
    expect(parsed.attachments.map(({ mimeType }) => mimeType)).toEqual(['text/calendar', 'application/ics'])
    expect(entries[0]?.replace(/\r?\n/g, '\n')).toBe(entries[1]?.replace(/\r?\n/g, '\n'))
    expect(entries[0]).toContain('PARTSTAT=ACCEPTED')
  })

  it('fills in the answer behind each button', async () => {
    const content = sampleMail('last-call', 'nl')

    const { parsed } = await compose(content)

    for (const choice of ['yes', 'no', 'maybe']) {
      expect(parsed.html).toContain(`href="${content.links.answer}?answer=${choice}"`)
      expect(parsed.text).toContain(`${content.links.answer}?answer=${choice}`)
    }
  })

  it('says what was recorded, part by part, and how to undo or change it', async () => {
    const content = sampleMail('confirmation', 'nl', {
      answer: { ...answer, party: 2, waiting: ['lunch'], remarks: 'Notenallergie.' },
    })

    const { parsed } = await compose(content)

    for (const part of [parsed.text, parsed.html]) {
      for (const fact of [
        '09:00–12:00',
        'Ontvangst en opening',
        'Drie vragen, drie panels',
        'Netwerklunch',
        'Notenallergie.',
      ])
        expect(part).toContain(fact)
      expect(part).not.toContain('Borrel')
      expect(part).toContain(content.links.undo)
      expect(part).toContain(content.links.answer)
      expect(part).toContain('vrijdag 1 maart 2024')
    }
    expect(parsed.text).toContain('Aantal personen, uzelf inbegrepen: 2')
  })

  it('brings the words of the hosts that promise a place only to whoever has one', async () => {
    const { en: promise } = sampleCampaign.texts.confirmation as { en: string }
    const firstLine = promise.split('\n')[0] as string
    const waiting = { ...answer, parts: [], waiting: ['lunch'] }

    const seated = await compose(sampleMail('confirmation', 'en', { answer }))
    const waits = await compose(sampleMail('confirmation', 'en', { answer: waiting, calendar: undefined }))

    expect(seated.parsed.text).toContain(firstLine)
    expect(waits.parsed.text).not.toContain(firstLine)
  })

  it('offers no change once answers have closed', async () => {
    const content = sampleMail('confirmation', 'en', { answer, at: '2024-03-02T00:00:00Z' })

    const { parsed } = await compose(content)

    expect(parsed.text).not.toContain(content.links.answer)
    expect(parsed.text).not.toContain(content.links.undo)
    expect(parsed.text).toContain('Answers closed on Friday 1 March 2024')
  })

  it('never calls an interest a place, until staff have confirmed it', async () => {
    const campaign = { ...sampleCampaign, yesMeans: 'interest' } as const

    const noted = await compose(sampleMail('acknowledgement', 'en', { campaign, answer }))
    const declined = await compose(
      sampleMail('acknowledgement', 'en', { campaign, answer: { ...answer, decision: 'no', parts: [], party: 0 } }),
    )
    const confirmed = await compose(sampleMail('confirmation', 'en', { campaign, answer }))

    expect(noted.parsed.text).toContain('This is not a place yet')
    expect(noted.parsed.text).not.toContain('You are registered')
    expect(declined.parsed.text).toContain('you will not be attending')
    expect(confirmed.subject).toBe('Your place is confirmed: Symposium on Medical Isotopes')
  })

  it('shows at once when it is a test, and goes to staff only', async () => {
    const mail = await compose(sampleMail('invitation', 'en', { test: { to: 'staff@embassy.example' } }))

    expect(mail.to).toBe('staff@embassy.example')
    expect(mail.parsed.to).toEqual([{ address: 'staff@embassy.example', name: '' }])
    expect(mail.parsed.subject).toMatch(/^\[TEST\] Invitation: /)
    expect(mail.parsed.text).toMatch(/^\*\*\* TEST MAIL\./)
    expect(mail.parsed.html).toContain('TEST MAIL.')
  })

  it('is the same in a preview, apart from date and id', async () => {
    const preview = await compose(sampleMail('invitation', 'en', { at: '2024-02-01T08:00:00Z' }))
    const real = await compose(sampleMail('invitation', 'en', { at: '2024-02-05T09:00:03Z' }))

    const withoutDates = (source: string): string => source.replace(/^(Date|Message-ID): .*\r\n/gm, '')
    expect(preview.source).not.toBe(real.source)
    expect(withoutDates(preview.source)).toBe(withoutDates(real.source))
  })

  it('looks at the last minute of the deadline in the zone of the campaign', async () => {
    const campaign = { ...sampleCampaign, rsvpBy: '2024-03-31T17:00' }

    const { parsed } = await compose(sampleMail('reminder', 'en', { campaign }))

    expect(parsed.text).toContain('no later than Sunday 31 March 2024 at 17:00 (Europe/London)')
    expect(parsed.subject).toContain('Sunday 31 March 2024 at 17:00 (Europe/London)')
  })
})

describe('every mail', () => {
  it.each(everySample)('$id: the same twice, and fit for the wire', async ({ content }) => {
    const once = await compose(content)
    const again = await compose(content)

    expect(Buffer.compare(once.raw, again.raw)).toBe(0)
    expect(/[\r\n]/.test(once.source.replaceAll('\r\n', ''))).toBe(false)
    expect(Math.max(...once.source.split('\r\n').map(({ length }) => length))).toBeLessThanOrEqual(998)
    expect([...once.source].every((character) => character.charCodeAt(0) < 128)).toBe(true)
  })

  it.each(everySample)('$id: keeps what people wrote in its place', async ({ content }) => {
    const { parsed, header, source } = await compose(content)

    expect(parsed.headers.map(({ key }) => key)).not.toContain('bcc')
    expect(source.split('\r\n\r\n')[0]).not.toMatch(/^bcc:/im)
    expect(parsed.to?.map(({ address }) => address)).toEqual([content.test?.to ?? content.identity.email])
    expect(header('subject')).not.toMatch(/[\r\n]/)
    expect(/<script|\son\w+=/i.test(parsed.html ?? '')).toBe(false)
    expect(parsed.text).toContain(content.links.optOut)
  })
})
