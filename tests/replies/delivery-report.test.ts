/** What mail systems say about our own mail: whether it is a report, about whom, and what it means. */
import { describe, expect, it } from 'vitest'
import { readDeliveryReport } from '../../functions/replies/delivery-report.ts'
import { parseMail } from '../../functions/replies/parse-mail.ts'
import { aComplaint, aDeliveryReport, aReceipt, aReportInWords } from './reports.ts'
import { aMail, type Written } from './written-mail.ts'

const readRaw = async (raw: Uint8Array | string, mailFrom = '') =>
  readDeliveryReport(await parseMail(typeof raw === 'string' ? Buffer.from(raw) : raw), mailFrom)
const read = async (written: Written, mailFrom: string) => (await readRaw(aMail(written), mailFrom))?.kind
const recipient = 'joan@guests.example'
const daemon = 'MAILER-DAEMON@mx.guests.example'

describe('recognising a delivery report', () => {
  it.each<[string, Written, string, 'bounce' | 'auto_reply' | undefined]>([
    [
      'a standard report',
      { type: 'multipart/report; report-type=delivery-status', text: 'failed', html: 'x' },
      '',
      'bounce',
    ],
    [
      'a read receipt',
      { type: 'multipart/report; report-type=disposition-notification', text: 'read', html: 'x' },
      'j@guest.example',
      'auto_reply',
    ],
    ['a bounce in words', { from: daemon, subject: 'failure notice', text: 'sorry' }, '', 'bounce'],
    [
      'a bounce that is answered to',
      { from: 'postmaster@mx.example', subject: 'Onbestelbaar: Uitnodiging', text: 'x' },
      'postmaster@mx.example',
      'bounce',
    ],
    ['a daemon without a subject', { from: daemon, subject: '', text: 'No such user here.' }, daemon, 'bounce'],
    ['an old header', { headers: ['X-Failed-Recipients: a@b.example'], text: 'x' }, 'a@b.example', 'bounce'],
    [
      'a gateway that signs with a name of its own',
      { from: 'gate@mx.example', subject: 'Mail could not be delivered', text: 'Unable to deliver to <a@b.example>.' },
      'gate@mx.example',
      'bounce',
    ],
    [
      'a person called postmaster',
      { from: 'postmaster@guest.example', text: 'Yes' },
      'postmaster@guest.example',
      undefined,
    ],
    [
      'a person with an unlucky subject',
      { subject: 'Undeliverable promises', text: 'Yes' },
      'joan@guest.example',
      undefined,
    ],
    [
      'a person who replies to a bounce',
      { subject: 'Re: Undeliverable: Invitation', text: 'Your mail could not be delivered at first. I will come.' },
      'joan@guest.example',
      undefined,
    ],
    ['a person whose bag came late', { text: 'My luggage could not be delivered. Yes!' }, 'j@guest.example', undefined],
    ['an ordinary reply', { text: 'Yes' }, 'joan@guest.example', undefined],
  ])('%s', async (_name, written, mailFrom, kind) => {
    expect(await read(written, mailFrom)).toBe(kind)
  })
})

describe('a standard report', () => {
  it.each([
    ['hard', { status: '5.1.1', diagnostic: '550 5.1.1 User unknown' }],
    ['hard', { status: '5.1.10', diagnostic: '550 5.1.10 RESOLVER.ADR.RecipientNotFound' }],
    ['hard', { status: '5.2.1', diagnostic: 'account disabled' }],
    ['hard', { status: '5.0.0', diagnostic: '550 no such user' }],
    ['hard', { status: '5.7.1', diagnostic: '550 5.7.1 No such user' }],
    ['hard', { status: '5.4.4', diagnostic: 'Host or domain name not found' }],
    ['soft', { status: '5.2.2', diagnostic: '552 5.2.2 Mailbox full' }],
    ['soft', { status: '5.7.1', diagnostic: '571 Message refused by policy' }],
    ['soft', { status: '5.0.0', diagnostic: '554 looks like spam' }],
    ['soft', { status: '5.3.4', diagnostic: 'message size exceeds limit' }],
    ['soft', { status: '4.4.7', diagnostic: 'expired' }],
    ['delayed', { action: 'delayed', status: '4.4.1' }],
    ['delivered', { action: 'delivered', status: '2.1.5' }],
    ['delivered', { action: 'relayed', status: '2.0.0' }],
  ] as const)('is %s for %o', async (outcome, about) => {
    expect(await readRaw(aDeliveryReport({ recipient, ...about }))).toMatchObject({
      kind: 'bounce',
      outcome,
      addresses: [recipient],
    })
  })

  it('says what the mail system said, in one line, and brings the mail back', async () => {
    const diagnostic = `550 5.1.1 ${'very '.repeat(100)}unknown user`
    const report = await readRaw(aDeliveryReport({ recipient, diagnostic, original: 'Subject: Invitation\n\nHello' }))

    expect(report?.reason).toMatch(/^5\.1\.1 550 5\.1\.1 very very/)
    expect(report?.reason).toHaveLength(200)
    expect(report?.original).toContain('Subject: Invitation')
  })

  it('of several recipients is as bad as its worst', async () => {
    const raw = aDeliveryReport({ recipient: 'first@guests.example', action: 'delivered', status: '2.0.0' }).toString()
    const second = '\r\n\r\nFinal-Recipient: rfc822; Second@Guests.example\r\nAction: failed\r\nStatus: 5.1.1\r\n'

    expect(await readRaw(raw.replace('Status: 2.0.0', `Status: 2.0.0${second}`))).toMatchObject({
      outcome: 'hard',
      addresses: ['second@guests.example'],
    })
  })
})

describe('a report in words', () => {
  it.each([
    ['hard', 'failure notice', `<${recipient}>:\nSorry, no mailbox here by that name. (#5.1.1)`],
    ['hard', 'Mail delivery failed: returning message to sender', `${recipient}\n  Unrouteable address`],
    ['hard', 'Returned mail: see transcript for details', `550 5.1.1 <${recipient}>... User unknown`],
    ['hard', 'Unzustellbar: Einladung', `Die Adresse ${recipient} ist unbekannt.`],
    ['hard', 'Onbestelbaar: Uitnodiging', `${recipient}: gebruiker onbekend`],
    ['hard', 'Non remis : Invitation', `Le destinataire ${recipient} n'existe pas.`],
    ['soft', 'Onbestelbaar: Uitnodiging', `Het postvak van ${recipient} is vol.`],
    ['soft', 'failure notice', `<${recipient}>: I could not reach the other side.`],
    ['soft', 'Undeliverable: Invitation', `${recipient}: mailbox full`],
    ['delayed', 'Warning: message delayed 24 hours', `${recipient}: no action is required, we will keep trying.`],
    ['delayed', 'Warning: could not send message for past 4 hours', `Still trying ${recipient}; delivery is delayed.`],
  ])('is %s: %s', async (outcome, subject, words) => {
    expect(await readRaw(aReportInWords(daemon, subject, words))).toMatchObject({ outcome, addresses: [recipient] })
  })

  it('names nobody who stands only in the mail that came back', async () => {
    const words = 'Delivery failed.\n\n--- Below this line is a copy of the message.\n\nTo: joan@guests.example\n'

    expect(await readRaw(aReportInWords(daemon, 'failure notice', words))).toMatchObject({
      addresses: [],
      original: expect.stringContaining('To: joan@guests.example'),
    })
  })
})

describe('a receipt or a complaint', () => {
  it.each([
    ['seen', 'auto_reply', aReceipt('manual-action/MDN-sent-manually; displayed')],
    ['seen', 'auto_reply', aReceipt('manual-action/MDN-sent-automatically; deleted', 'It was deleted unread.')],
    ['soft', 'bounce', aReceipt('automatic-action/MDN-sent-automatically; deleted', 'Automatically rejected: quota')],
    ['complaint', 'bounce', aComplaint()],
    ['complaint', 'bounce', aComplaint({ feedbackType: 'fraud' })],
    ['unclear', 'bounce', aComplaint({ feedbackType: 'not-spam' })],
  ])('is %s and counts as %s', async (outcome, kind, raw) => {
    expect(await readRaw(raw)).toMatchObject({ outcome, kind })
  })

  it('says whose it is, where it does', async () => {
    expect((await readRaw(aComplaint({ recipient })))?.addresses).toEqual([recipient])
    expect((await readRaw(aComplaint()))?.addresses).toEqual([])
  })
})
