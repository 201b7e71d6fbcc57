/** From a raw mail to a judgement. */
import { describe, expect, it } from 'vitest'
import type { HistoryLine } from '../../functions/guests/guest.ts'
import type { InboundMail } from '../../functions/replies/arrived-mail.ts'
import { guestNamed, inbound, judge, passed, symposium, tokenFor } from './mail-corpus.ts'
import { aCalendar, guestAddress, judged, token, type Written } from './written-mail.ts'

const answered = (
  decision: 'yes' | 'no' | 'maybe',
  parts: readonly string[],
  at = '2024-02-20T12:00:00Z',
): HistoryLine => ({
  at,
  type: 'answered',
  door: 'link',
  confirm: 'never',
  answer: { decision, parts, party: decision === 'no' ? 0 : 1 },
})
const guestWith = (...history: HistoryLine[]) => ({ guest: guestNamed(token, guestAddress, 'Joan Guest', history) })

describe('a plain answer', () => {
  it('is recorded with the words that decided', async () => {
    expect(await judged({ text: 'Dear all,\nI will be there.\n\nKind regards,\nJoan' })).toMatchObject({
      outcome: 'record',
      kind: 'reply',
      door: 'mail',
      submission: { decision: 'yes' },
      evidence: ['I will be there'],
    })
  })

  it('is read from the subject where the mail is empty', async () => {
    expect(await judged({ subject: 'No, sorry', text: '' })).toMatchObject({
      outcome: 'record',
      submission: { decision: 'no' },
    })
  })

  it('counts once where both parts say the same in other words', async () => {
    expect(await judged({ text: 'Yes, I will be there', html: '<p>I will be there</p>' })).toMatchObject({
      outcome: 'record',
    })
  })

  it('keeps the parts that were chosen before, rather than widen them', async () => {
    const side = guestWith(answered('yes', ['lunch']))
    expect(await judged({ text: "Yes, I'm coming" }, {}, side)).toMatchObject({
      submission: { decision: 'yes', parts: ['lunch'] },
    })
  })

  it('may turn an earlier answer over where it is more than a mere word', async () => {
    const side = guestWith(answered('yes', ['lunch']))
    expect(await judged({ text: "I can't come" }, {}, side)).toMatchObject({
      outcome: 'record',
      submission: { decision: 'no' },
    })
    expect(await judged({ text: 'No, thanks' }, {}, side)).toMatchObject({
      outcome: 'review',
      proposal: { decision: 'no' },
    })
  })
})

describe('what a person must look at', () => {
  it.each<[string, Written, Partial<InboundMail>]>([
    ['anything that is not understood', { text: 'Yes, and my dog' }, {}],
    ['a spoofed guest', { text: 'I will be there' }, { verdicts: { ...passed, dmarc: 'FAIL' } }],
    ['another sender with the token', { from: 'eve@elsewhere.example', text: 'I will be there' }, {}],
    ['two senders', { from: `${guestAddress}, eve@elsewhere.example`, text: 'I will be there' }, {}],
    [
      'no signed address',
      { text: 'I will be there' },
      { envelope: { mailFrom: guestAddress, rcptTo: ['rsvp@reply.example'] } },
    ],
    ['spam with our token', { text: 'I will be there' }, { verdicts: { ...passed, spam: 'FAIL' } }],
    ['parts that disagree', { text: 'I will not be there', html: '<p>I will be there</p>' }, {}],
    ['hidden words', { html: '<p>I will be there</p><p style="display:none">I will not</p>' }, {}],
    ['smuggled headers', { subject: '=?utf-8?q?Re=0D=0AX:_y?=', text: 'I will be there' }, {}],
    ['a forwarded mail', { subject: 'Fwd: Invitation', text: 'I will be there' }, {}],
    ['list mail', { headers: ['List-Id: <all.guest.example>'], text: 'I will be there' }, {}],
    ['a yes after the RSVP date', { text: 'I will be there' }, { receivedAt: '2024-03-02T09:00:00Z' }],
    ['a mail that is too long', { text: `I will be there\n${'\n'.repeat(50_000)}` }, {}],
    [
      'an empty mail with a picture',
      {
        subject: 'Yes',
        text: '',
        html: '<img src="cid:1">',
        type: 'multipart/mixed',
        calendar: aCalendar([], 'REQUEST'),
      },
      {},
    ],
  ])('%s', async (_name, written, mail) => {
    expect(await judged(written, mail)).toMatchObject({ outcome: 'review', why: expect.stringMatching(/\.$/) })
  })

  it('an answer that was written before the recorded one and says otherwise', async () => {
    const late = { headers: ['Date: Tue, 20 Feb 2024 08:00:00 +0000'], text: "I can't come" }
    expect(await judged(late, {}, guestWith(answered('yes', ['lunch'])))).toMatchObject({ outcome: 'review' })
  })

  it('a bare yes where the programme needs a choice', async () => {
    const clashing = {
      ...symposium,
      parts: symposium.parts.map((part) => ({ ...part, starts: '09:00', ends: '10:00' })),
    }
    expect(await judged({ text: 'I will be there' }, {}, { campaign: clashing })).toMatchObject({ outcome: 'review' })
  })

  it('a revoked address', async () => {
    const side = guestWith({ at: '2024-02-20T12:00:00Z', type: 'link-revoked', by: 'staff' })
    expect(await judged({ text: 'I will be there' }, {}, side)).toMatchObject({ outcome: 'review' })
  })

  it('an address of no guest', async () => {
    expect(await judged({ text: 'I will be there' }, {}, { guest: undefined })).toMatchObject({ outcome: 'review' })
  })
})

describe('what is ignored, with a reason', () => {
  it.each<[string, Written, Partial<InboundMail>, string]>([
    ['a virus', { text: 'I will be there' }, { verdicts: { ...passed, virus: 'FAIL' } }, 'spam_or_hostile'],
    [
      'spam for nobody',
      { text: 'x' },
      { verdicts: { ...passed, spam: 'FAIL' }, envelope: { mailFrom: 'a@b.example', rcptTo: [] } },
      'spam_or_hostile',
    ],
    [
      'an absence note',
      { subject: 'Automatic reply', headers: ['Auto-Submitted: auto-replied'], text: 'I will be there' },
      {},
      'auto_reply',
    ],
    ['a bounce', { from: 'mailer-daemon@mx.example', subject: 'failure notice', text: 'no' }, {}, 'bounce'],
    ['our own mail', { from: 'Desk <rsvp+tag@mail.rsvp.example>', text: 'I will be there' }, {}, 'auto_reply'],
    [
      'a loop',
      { headers: Array.from({ length: 101 }, () => 'Received: by x.example'), text: 'I will be there' },
      {},
      'auto_reply',
    ],
  ])('%s', async (_name, written, mail, kind) => {
    expect(await judged(written, mail)).toMatchObject({ outcome: 'ignore', kind, why: expect.stringMatching(/\.$/) })
  })
})

describe('asking for no more mail', () => {
  it.each<[string, Written]>([
    ['the word alone', { text: 'Please unsubscribe me. Thanks' }],
    ['the subject of a mail program', { subject: 'unsubscribe', text: '' }],
    [
      'a mail program that marks it as automatic',
      { subject: 'unsubscribe', text: '', headers: ['Auto-Submitted: auto-generated'] },
    ],
  ])('%s is an opt-out and no answer', async (_name, written) => {
    expect(await judged(written)).toMatchObject({ outcome: 'opt-out', kind: 'unsubscribe' })
  })

  it('to the opt-out address needs no words', async () => {
    const mail = inbound('From: joan@guest.example\r\nSubject: x\r\n\r\n', { token })
    const side = { guest: guestNamed(token, guestAddress) }
    expect(await judge(mail, side, () => tokenFor(token, 'opt-out'))).toMatchObject({ outcome: 'opt-out' })
  })

  it.each<[string, Written]>([
    ['by somebody else', { from: 'eve@elsewhere.example', text: 'Unsubscribe' }],
    ['in a word that also declines', { text: 'Afmelden' }],
  ])('%s goes to a person', async (_name, written) => {
    const judgement = await judged(written)
    expect(judgement).toMatchObject({ outcome: 'review', kind: 'unsubscribe' })
    expect(judgement).not.toHaveProperty('stopsMail')
  })

  it('beside an answer goes to a person, with the mail stopped and the answer as a proposal', async () => {
    expect(await judged({ text: "I can't come. Please unsubscribe me." })).toMatchObject({
      outcome: 'review',
      kind: 'unsubscribe',
      stopsMail: true,
      proposal: { decision: 'no' },
    })
  })

  it('in one part of the mail only stops nothing', async () => {
    const judgement = await judged({ text: 'Please unsubscribe me', html: '<p>Which bus goes there?</p>' })
    expect(judgement).toMatchObject({ outcome: 'review' })
    expect(judgement).not.toHaveProperty('stopsMail')
  })
})

describe('a calendar answer', () => {
  const attendee = (status: string): string => `ATTENDEE;PARTSTAT=${status}:mailto:${guestAddress}`

  it.each([
    ['ACCEPTED', 'yes'],
    ['DECLINED', 'no'],
    ['TENTATIVE', 'maybe'],
  ])('%s is a %s, although calendars mark it as automatic', async (status, decision) => {
    const written = { headers: ['Auto-Submitted: auto-generated'], calendar: aCalendar([attendee(status)]) }
    expect(await judged(written)).toMatchObject({
      outcome: 'record',
      kind: 'calendar_reply',
      door: 'calendar',
      submission: { decision },
      stamp: '000001 2024-02-21T09:00:00Z',
    })
  })

  it('that accepts again keeps the parts', async () => {
    const side = guestWith(answered('yes', ['lunch', 'drinks']))
    expect(await judged({ calendar: aCalendar() }, {}, side)).toMatchObject({
      submission: { parts: ['lunch', 'drinks'] },
    })
  })

  it('may carry a comment that says the same', async () => {
    expect(await judged({ calendar: aCalendar(['COMMENT:I will be there']) })).toMatchObject({ outcome: 'record' })
  })

  it.each<[string, Written, Partial<InboundMail>]>([
    ['another event', { calendar: aCalendar(['UID:other']) }, {}],
    ['somebody else', { calendar: aCalendar(['ATTENDEE;PARTSTAT=ACCEPTED:mailto:bob@guest.example']) }, {}],
    ['an older version', { calendar: aCalendar(['SEQUENCE:0']) }, {}],
    ['a comment that postpones', { calendar: aCalendar(['COMMENT:Only if my train runs']) }, {}],
    ['a comment that says otherwise', { calendar: aCalendar(["COMMENT:I can't come"]) }, {}],
    ['a comment in the text only', { calendar: aCalendar(), text: 'Only if my train runs' }, {}],
    [
      'a comment that sounds like a program',
      { calendar: aCalendar(), text: 'Joan Guest has accepted, if her train runs' },
      {},
    ],
    ['a postscript in the text', { calendar: aCalendar(), text: 'Regards,\nJoan\n\nPS only the lunch' }, {}],
    ['a forged sender', { calendar: aCalendar() }, { verdicts: { ...passed, dmarc: 'FAIL' } }],
    ['a counter-proposal', { calendar: aCalendar([], 'COUNTER') }, {}],
    ['a broken calendar', { calendar: aCalendar().slice(0, 150) }, {}],
  ])('about %s goes to a person', async (_name, written, mail) => {
    expect(await judged(written, mail)).toMatchObject({ outcome: 'review', kind: 'calendar_reply' })
  })

  it('older than the recorded one goes to a person', async () => {
    const side = { lastStamp: '000001 2024-02-21T10:00:00Z' }
    expect(await judged({ calendar: aCalendar() }, {}, side)).toMatchObject({ outcome: 'review' })
  })
})
