/** The mailbox over real mails (composed as the desk does), a real outbox and a real SMTP listener: what a guest does arrives as in life. */
import ICAL from 'ical.js'
import PostalMime from 'postal-mime'
import { describe, expect, it, onTestFinished } from 'vitest'
import { composeGuestMail } from '../../../functions/email/guest-mail.ts'
import type { GuestMailContent } from '../../../functions/email/mail-content.ts'
import { ensureTemplates } from '../../../infra/compile-templates.ts'
import { answerCalendarAsGuest, type CalendarAnswer, replyAsGuest } from '../../../infra/local/guest-acts.ts'
import { openInbox } from '../../../infra/local/inbox.ts'
import { mailboxPages } from '../../../infra/local/mailbox.ts'
import { type OutboxRecord, openOutbox } from '../../../infra/local/outbox.ts'
import { startSmtpListener } from '../../../infra/local/smtp-listener.ts'
import { sampleMail } from '../../../templates/mail/samples.ts'
import { aFolder } from './outgoing-mail.ts'

const now = '2024-02-20T10:12:00Z'
const invitation = sampleMail('invitation', 'en')
const answer = { decision: 'yes', parts: ['opening'], party: 1, number: 1, at: now, door: 'link' } as const
const calendar = { method: 'REQUEST', sequence: 1, parts: ['opening'] } as const
const confirmation = sampleMail('confirmation', 'en', { answer, calendar })
const replyDomain = invitation.links.replyAddress.split('@')[1] as string

async function bytesOf(content: GuestMailContent): Promise<Uint8Array> {
  const attachments = new Map([['booklet.pdf', Buffer.from('%PDF-1.7 an invented booklet')]])
  return (await composeGuestMail(content, { templates: await ensureTemplates(), attachments })).raw
}

async function aMailbox() {
  const outbox = openOutbox(aFolder())
  const inbox = openInbox(aFolder(), () => new Date(now))
  const listener = await startSmtpListener({ acceptedDomain: replyDomain, inbox, onArrival: () => {} })
  onTestFinished(() => listener.close())
  const links = { staff: '/staff' }
  const app = mailboxPages({
    outbox,
    clock: { now: () => now },
    smtp: listener,
    links,
    zone: async () => 'Europe/London',
  })
  let count = 0

  return {
    app,
    inbox,
    async keep(content: GuestMailContent, changes: Partial<OutboxRecord> = {}): Promise<string> {
      return this.keepBytes(await bytesOf(content), {
        to: [content.identity.email],
        tags: { kind: content.kind, guest: content.ref.guest, campaign: content.ref.campaign, shard: '0' },
        ...changes,
      })
    },
    async keepBytes(raw: Uint8Array, changes: Partial<OutboxRecord> = {}): Promise<string> {
      count += 1
      const messageId = `${count.toString(16).padStart(16, '0')}-0000-4000-8000-000000000000-000000`
      await outbox.keep(
        { messageId, at: now, from: 'desk@rsvp.example', to: ['zoe@guests.example'], tags: {}, ...changes },
        raw,
      )
      return messageId
    },
    get: async (path: string): Promise<string> => (await app.request(path)).text(),
    post: async (path: string, form: Readonly<Record<string, string>>, headers: object = {}): Promise<Response> =>
      app.request(path, { method: 'POST', body: new URLSearchParams({ ...form }), headers: { ...headers } }),
    /** What the guest's mail program handed over. */
    async arrived() {
      const [record] = await inbox.list()
      const mail = await inbox.read(record?.id ?? '')
      return { envelope: mail?.envelope, mail: await PostalMime.parse(mail?.raw ?? '') }
    },
  }
}

describe('the list', () => {
  it('shows the newest mail first, with whom it went to and what it is', async () => {
    const mailbox = await aMailbox()
    await mailbox.keep(invitation)
    await mailbox.keep(sampleMail('last-call', 'nl'))

    const page = await mailbox.get('/')

    expect(page).toContain('2 mails sent')
    expect(page).toContain(invitation.identity.email)
    expect(page.indexOf('class="mark plain">last call')).toBeLessThan(page.indexOf('class="mark plain">invitation'))
  })

  it('is narrowed by kind in the address, and by who got it in a form', async () => {
    const mailbox = await aMailbox()
    await mailbox.keep(invitation)
    await mailbox.keep(sampleMail('last-call', 'en'), { to: ['other@guests.example'] })
    const rows = (page: string): number => page.split('<tr>').length - 2

    const byKind = await mailbox.get('/?kind=last-call')
    const byAddress = await mailbox.post('/', { to: 'OTHER@' })

    expect([rows(byKind), rows(await byAddress.text()), rows(await mailbox.get('/'))]).toEqual([1, 1, 2])
  })

  it('says what to do where no mail has left yet', async () => {
    expect(await (await aMailbox()).get('/')).toContain('No mail has been sent yet')
  })
})

describe('a mail', () => {
  it('is shown in a frame that may open windows and do nothing else', async () => {
    const mailbox = await aMailbox()
    const id = await mailbox.keep(invitation)

    const page = await mailbox.get(`/m/${id}`)
    const frame = await mailbox.app.request(`/m/${id}/html`)

    expect(page).toMatch(/<iframe [^>]*sandbox="allow-popups allow-popups-to-escape-sandbox"/)
    expect(frame.headers.get('content-security-policy')).toBe(
      "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data: https:; frame-ancestors 'self'",
    )
    const mail = await frame.text()
    expect(mail).toContain('<base target="_blank">')
    expect(mail).toContain(invitation.links.answer)
  })

  it('shows its text part with the answer links to press', async () => {
    const mailbox = await aMailbox()
    const id = await mailbox.keep(invitation)

    const page = await mailbox.get(`/m/${id}?view=text`)

    expect(page).toMatch(/<a href="http[^"]+\/a\/[^"]+" target="_blank" rel="noopener">/)
  })

  it('shows headers, source and calendar entry, and gives its attachments away', async () => {
    const mailbox = await aMailbox()
    const id = await mailbox.keep(confirmation)

    const [headers, source, entry, attachments] = await Promise.all(
      ['headers', 'source', 'calendar', 'attachments'].map((view) => mailbox.get(`/m/${id}?view=${view}`)),
    )
    const file = await mailbox.app.request(`/m/${id}/attachments/0`)

    expect(headers).toContain(invitation.links.threadAnchor.slice(1, -1))
    expect(source).toContain('Content-Type: multipart/')
    expect(entry).toContain(confirmation.links.replyAddress)
    expect(attachments).toContain('invite.ics')
    expect(file.headers.get('content-disposition')).toContain('attachment')
    expect(await file.text()).toContain('BEGIN:VCALENDAR')
  })

  it('shows hostile subjects and headers as text', async () => {
    const mailbox = await aMailbox()
    const raw = Buffer.from(
      'From: <d@rsvp.example>\r\nTo: zoe@guests.example\r\nSubject: <script>alert(1)</script>\r\nX-Odd: <img src=x>\r\n\r\n<script>alert(2)</script> javascript:alert(3)\r\n',
    )
    const id = await mailbox.keepBytes(raw, { tags: { guest: 'g', kind: 'other' } })

    const pages = await Promise.all(
      ['/', ...['text', 'headers', 'source'].map((view) => `/m/${id}?view=${view}`)].map(mailbox.get),
    )

    for (const page of pages) expect(page).not.toMatch(/<script|<img|href="javascript/)
    expect(pages[0]).toContain('&lt;script&gt;')
  })

  it('leads to the guest on the staff page and to the other mails of that person', async () => {
    const mailbox = await aMailbox()
    const first = await mailbox.keep(invitation)
    const second = await mailbox.keep(sampleMail('reminder', 'en'))

    const page = await mailbox.get(`/m/${second}`)

    expect(page).toContain(`href="/m/${first}"`)
    expect(page).toContain(`href="/staff/c/${invitation.ref.campaign}/g/0/${invitation.ref.guest}"`)
  })

  it('that does not exist is not found', async () => {
    const { app } = await aMailbox()

    expect((await app.request('/m/nothing')).status).toBe(404)
    expect((await app.request('/m/nothing/html')).status).toBe(404)
  })

  it('of the staff is not answered as a guest', async () => {
    const mailbox = await aMailbox()
    const id = await mailbox.keep(invitation, { tags: { kind: 'closing-summary' } })

    expect(await mailbox.get(`/m/${id}`)).not.toContain('Write a reply')
  })
})

describe('a reply', () => {
  it('is handed over by SMTP, from the guest to the signed reply address', async () => {
    const mailbox = await aMailbox()
    const id = await mailbox.keep(invitation)

    const posted = await mailbox.post(`/m/${id}/reply`, { text: 'Yes, I will be there.', program: 'gmail' })

    expect(posted.status).toBe(303)
    const { envelope, mail } = await mailbox.arrived()
    expect(envelope).toEqual({ mailFrom: invitation.identity.email, rcptTo: [invitation.links.replyAddress] })
    expect(mail.from).toEqual({ name: invitation.identity.name, address: invitation.identity.email })
    expect(mail.text).toMatch(/^Yes, I will be there\.\n/)
  })

  it('stays in the thread of the mail: our anchor comes back in References', async () => {
    const original = await bytesOf(invitation)

    const { raw } = await replyAsGuest(original, 'Yes', { at: now })

    const [sent, reply] = await Promise.all([PostalMime.parse(original), PostalMime.parse(raw)])
    expect(reply.references).toBe(`${invitation.links.threadAnchor} ${sent.messageId}`)
    expect(reply.inReplyTo).toBe(sent.messageId)
    expect(reply.subject).toBe(`Re: ${sent.subject}`)
    expect(reply.date).toBe('2024-02-20T10:12:00.000Z')
  })

  it.each([
    ['gmail', 'en', /^Yes\n\nOn Tue, 20 Feb 2024 at 10:00, .+ <rsvp@embassy\.example> wrote:\n\n> /, 'gmail_quote'],
    ['gmail', 'nl', /^Yes\n\nOp di 20 feb 2024 om 10:00 schreef .+ <rsvp@embassy\.example>:\n\n> /, 'gmail_quote'],
    ['outlook', 'en', /^Yes\n\n_{32}\nFrom: .+\nSent: 20 February 2024 10:00\nTo: .+\nSubject: /, 'divRplyFwdMsg'],
    [
      'outlook',
      'nl',
      /^Yes\n\n_{32}\nVan: .+\nVerzonden: 20 februari 2024 10:00\nAan: .+\nOnderwerp: /,
      'divRplyFwdMsg',
    ],
  ] as const)('quotes the original as %s in %s does', async (program, language, begins, mark) => {
    const { raw } = await replyAsGuest(await bytesOf(invitation), 'Yes', { at: now, program, language })

    const { text, html } = await PostalMime.parse(raw)
    expect(text?.replace(/\r\n/g, '\n')).toMatch(begins)
    expect(html).toContain(mark)
    expect(html).toContain(invitation.links.answer)
  })

  it('has no HTML part from a program that writes text only', async () => {
    const { raw } = await replyAsGuest(await bytesOf(invitation), 'Yes', { at: now, program: 'thunderbird' })

    const { text, html } = await PostalMime.parse(raw)
    expect(html).toBeUndefined()
    expect(text).toMatch(/wrote:\s+> /)
  })

  it('keeps what was typed where the desk does not take it, and says why', async () => {
    const mailbox = await aMailbox()
    const raw = Buffer.from(
      'From: d@rsvp.example\r\nTo: zoe@guests.example\r\nReply-To: x@elsewhere.example\r\n\r\nHello\r\n',
    )
    const id = await mailbox.keepBytes(raw, { tags: { guest: 'g' } })

    const posted = await mailbox.post(`/m/${id}/reply`, { text: 'I was typed', program: 'gmail' })

    expect(posted.status).toBe(422)
    const page = await posted.text()
    expect(page).toContain('It was not taken')
    expect(page).toContain('>I was typed</textarea>')
  })

  it('is not sent where it is empty, or where another site pressed the button', async () => {
    const mailbox = await aMailbox()
    const id = await mailbox.keep(invitation)

    const empty = await mailbox.post(`/m/${id}/reply`, { text: '  ', program: 'gmail' })
    const foreign = await mailbox.post(
      `/m/${id}/reply`,
      { text: 'Yes', program: 'gmail' },
      { 'sec-fetch-site': 'cross-site' },
    )

    expect([empty.status, foreign.status]).toEqual([422, 403])
    expect(await mailbox.inbox.list()).toEqual([])
  })
})

describe('an answer from the calendar', () => {
  const request = async () => {
    const sent = await PostalMime.parse(await bytesOf(confirmation), { attachmentEncoding: 'utf8' })
    const part = sent.attachments.find(({ method }) => method === 'REQUEST')
    return new ICAL.Component(ICAL.parse(part?.content as string)).getFirstSubcomponent('vevent') as ICAL.Component
  }
  const replyIn = async (raw: Uint8Array) => {
    const mail = await PostalMime.parse(raw, { attachmentEncoding: 'utf8' })
    const part = mail.attachments.find(({ mimeType }) => mimeType === 'text/calendar')
    const entry = new ICAL.Component(ICAL.parse(part?.content as string))
    return { mail, part, entry, event: entry.getFirstSubcomponent('vevent') as ICAL.Component }
  }

  it.each(['ACCEPTED', 'TENTATIVE', 'DECLINED'] as const satisfies readonly CalendarAnswer[])(
    '%s names the entry, its state and the one attendee',
    async (partstat) => {
      const asked = await request()

      const { raw, envelope } = await answerCalendarAsGuest(await bytesOf(confirmation), partstat, now)

      const { part, entry, event } = await replyIn(raw)
      expect(part?.method).toBe('REPLY')
      expect(entry.getFirstPropertyValue('method')).toBe('REPLY')
      for (const property of ['uid', 'sequence', 'organizer'])
        expect(event.getFirstPropertyValue(property), property).toEqual(asked.getFirstPropertyValue(property))
      expect(event.getFirstPropertyValue('dtstamp')?.toString()).toBe(now)
      const attendees = event.getAllProperties('attendee')
      expect(attendees).toHaveLength(1)
      expect(attendees[0]?.getFirstValue()).toBe(`mailto:${confirmation.identity.email}`)
      expect(attendees[0]?.getParameter('partstat')).toBe(partstat)
      expect(envelope).toEqual({ from: confirmation.identity.email, to: confirmation.links.replyAddress })
    },
  )

  it('keeps the hours of the event: the zone travels with them', async () => {
    const asked = await request()

    const { raw } = await answerCalendarAsGuest(await bytesOf(confirmation), 'ACCEPTED', now)

    const { entry, event } = await replyIn(raw)
    expect(event.getFirstProperty('dtstart')?.toJSON()).toEqual(asked.getFirstProperty('dtstart')?.toJSON())
    expect(entry.getFirstSubcomponent('vtimezone')?.getFirstPropertyValue('tzid')).toBe('Europe/London')
  })

  it('arrives at the desk from the buttons of the mailbox', async () => {
    const mailbox = await aMailbox()
    const id = await mailbox.keep(confirmation)

    const posted = await mailbox.post(`/m/${id}/calendar`, { partstat: 'DECLINED' })

    expect(posted.status).toBe(303)
    const { envelope, mail } = await mailbox.arrived()
    expect(envelope?.rcptTo).toEqual([confirmation.links.replyAddress])
    expect(mail.subject).toMatch(/^Declined: /)
  })

  it('is not offered or composed where the mail asks for none', async () => {
    const mailbox = await aMailbox()
    const id = await mailbox.keep(invitation)

    const page = await mailbox.get(`/m/${id}`)
    const posted = await mailbox.post(`/m/${id}/calendar`, { partstat: 'ACCEPTED' })

    expect(page).not.toContain('Answer from the calendar')
    expect(posted.status).toBe(422)
    expect(await posted.text()).toContain('no calendar entry that asks for an answer')
  })
})
