/** Calendar answers against what was sent: whose, about which version, and whether the words beside them agree. */
import { describe, expect, it } from 'vitest'
import type { HistoryLine } from '../../functions/guests/guest.ts'
import { type CalendarReply, readCalendarReply } from '../../functions/replies/calendar-reply.ts'
import type { TextDecision } from '../../functions/replies/decide.ts'
import { type ButtonAnswer, type DecideWords, judgeCalendar } from '../../functions/replies/judge-calendar.ts'
import { guestNamed, symposium, symposiumUid } from './mail-corpus.ts'
import { aCalendar, attendee, guestAddress, judged, token } from './written-mail.ts'

const other = (status: string, more = ''): string =>
  `ATTENDEE;CN=Kim Other;PARTSTAT=${status}${more}:mailto:kim@uni.example`
const delegatedTo = (...addresses: string[]): string =>
  `;DELEGATED-TO=${addresses.map((to) => `"mailto:${to}"`).join(',')}`
const delegatedFrom = (address: string): string => `;DELEGATED-FROM="mailto:${address}"`
const guestWith = (...history: HistoryLine[]) => ({ guest: guestNamed(token, guestAddress, 'Joan Guest', history) })
const answered = (decision: 'yes' | 'no', parts: readonly string[], at: string): HistoryLine => ({
  ...{ at, type: 'answered', door: 'link', confirm: 'never' },
  answer: { decision, parts, party: decision === 'no' ? 0 : 1 },
})

describe('among several attendees', () => {
  it('only the guest counts', async () => {
    const calendar = aCalendar([
      other('DECLINED'),
      attendee('ACCEPTED'),
      'ATTENDEE;PARTSTAT=DECLINED:mailto:r@uni.example',
    ])
    expect(await judged({ calendar })).toMatchObject({ outcome: 'record', submission: { decision: 'yes' } })
  })

  it('the guest may stand under another address that staff know', async () => {
    const side = guestWith({
      at: '2024-02-20T12:00:00Z',
      type: 'alias-added',
      email: 'kim@uni.example',
      by: 's',
      inbound: 'm',
    })
    expect(await judged({ calendar: aCalendar([other('DECLINED')]) }, {}, side)).toMatchObject({
      outcome: 'record',
      submission: { decision: 'no' },
    })
  })

  it.each([
    ['the guest does not stand', [other('ACCEPTED')], 'somebody else'],
    ['the guest stands twice', [attendee('ACCEPTED'), attendee('DECLINED')], 'more than once'],
  ])('where %s, a person looks', async (_name, lines, why) => {
    expect(await judged({ calendar: aCalendar(lines) })).toMatchObject({
      outcome: 'review',
      why: expect.stringContaining(why),
    })
  })
})

describe('a delegation', () => {
  it.each([
    [
      'both lines',
      [attendee('DELEGATED', delegatedTo('kim@uni.example')), other('NEEDS-ACTION', delegatedFrom(guestAddress))],
    ],
    [
      "the guest's line and a plain one",
      [attendee('DELEGATED', delegatedTo('kim@uni.example')), other('NEEDS-ACTION')],
    ],
    ["the delegate's line", [attendee('DELEGATED'), other('NEEDS-ACTION', delegatedFrom(guestAddress))]],
  ])('by %s is a no that names who comes instead', async (_name, lines) => {
    expect(await judged({ calendar: aCalendar(lines) })).toMatchObject({
      outcome: 'record',
      submission: { decision: 'no' },
      delegate: { name: 'Kim Other', email: 'kim@uni.example' },
      attention: expect.stringContaining('Kim Other'),
    })
  })

  it('names the address where it gives no name', async () => {
    const calendar = aCalendar([attendee('DELEGATED', delegatedTo('kim@uni.example'))])
    expect(await judged({ calendar })).toMatchObject({
      delegate: { name: 'kim@uni.example', email: 'kim@uni.example' },
    })
  })

  it.each([
    ['nobody', [attendee('DELEGATED')], 'not say to whom'],
    ['two people', [attendee('DELEGATED', delegatedTo('kim@uni.example', 'lee@uni.example'))], 'more than one person'],
    [
      'two people on two lines',
      [attendee('DELEGATED', delegatedTo('lee@uni.example')), other('', delegatedFrom(guestAddress))],
      'more than one person',
    ],
    ['the guest', [attendee('DELEGATED', delegatedTo(guestAddress))], 'nobody else'],
    ['what is no address', [attendee('DELEGATED', ';DELEGATED-TO="urn:x"')], 'nobody else'],
    [
      "the guest, in somebody's place",
      [attendee('ACCEPTED', delegatedFrom('kim@uni.example'))],
      "somebody else's place",
    ],
    ['somebody beside a yes', [attendee('ACCEPTED', delegatedTo('kim@uni.example'))], 'is no delegation'],
  ])('to %s goes to a person', async (_name, lines, why) => {
    expect(await judged({ calendar: aCalendar(lines) })).toMatchObject({
      outcome: 'review',
      why: expect.stringContaining(why),
    })
  })
})

describe('another time', () => {
  const counter = (...lines: string[]): string => aCalendar([attendee('TENTATIVE'), ...lines], 'COUNTER')

  it.each([
    [
      "is told in the campaign's zone",
      counter('DTSTART:20240320T140000Z', 'DTEND:20240320T160000Z'),
      'The guest proposes another time: Wednesday 20 March 2024, 14:00–16:00 (Europe/London).',
    ],
    [
      'that was meant elsewhere, too',
      counter('DTSTART;TZID=Romance Standard Time:20240731T233000', 'DTEND;TZID=Romance Standard Time:20240801T013000'),
      'The guest proposes another time: Wednesday 31 July 2024, 22:30 to Thursday 1 August 2024, 00:30 (Europe/London).',
    ],
    [
      'in a zone that nobody knows is told as it stands',
      counter('DTSTART;TZID=Home:20240320T140000'),
      'The guest proposes another time: 2024-03-20 14:00:00 (Home).',
    ],
    ['may be missing', counter(), 'The guest proposes another time.'],
  ])('%s', async (_name, calendar, why) => {
    expect(await judged({ calendar })).toMatchObject({ outcome: 'review', why, proposal: { decision: 'maybe' } })
  })

  it('for another event is about another event', async () => {
    const calendar = counter('UID:other', 'DTSTART:20240320T140000Z')
    expect(await judged({ calendar })).toMatchObject({
      outcome: 'review',
      why: expect.stringContaining('another event'),
    })
  })
})

describe('which version is answered', () => {
  const at = (stamp: string, sequence = 1): string => aCalendar([`DTSTAMP:${stamp}`, `SEQUENCE:${sequence}`])

  it.each([
    ['an older version', at('20240221T090000Z', 0), 'older version'],
    ['an earlier moment than the recorded answer', at('20240221T090000Z'), 'older than'],
    ['the day after tomorrow', at('20240223T090001Z'), 'future'],
  ])('%s goes to a person', async (_name, calendar, why) => {
    const side = { lastStamp: '000001 2024-02-21T10:00:00Z' }
    expect(await judged({ calendar }, {}, side)).toMatchObject({ outcome: 'review', why: expect.stringContaining(why) })
  })

  it('a number that was never sent does not outrank the answers to come', async () => {
    expect(await judged({ calendar: at('20240221T090000Z', 999_999) })).toMatchObject({
      outcome: 'record',
      stamp: '000001 2024-02-21T09:00:00Z',
    })
  })

  it('an answer that was recorded later by another door stays, whatever part an older comment names', async () => {
    const side = guestWith(answered('no', [], '2024-02-21T10:00:00Z'))
    expect(await judged({ calendar: aCalendar() }, {}, side)).toMatchObject({
      outcome: 'review',
      why: expect.stringContaining('before the answer'),
    })
  })
})

describe('more people', () => {
  const bringing = (guests: string, status = 'ACCEPTED'): { calendar: string } => ({
    calendar: aCalendar([attendee(status, `;X-NUM-GUESTS=${guests}`)]),
  })

  it('are recorded where the invitation allows them', async () => {
    const campaign = { ...symposium, maxParty: 2 }
    expect(await judged(bringing('1'), {}, { campaign })).toMatchObject({
      outcome: 'record',
      submission: { decision: 'yes', party: 2 },
    })
  })

  it('do not matter beside a no', async () => {
    const result = await judged(bringing('1', 'DECLINED'))
    expect(result).toMatchObject({ outcome: 'record', submission: { decision: 'no' } })
  })

  it.each([
    ['than the invitation is for', '2', 'at most'],
    ['in no number', 'some', 'how many people'],
    ['than none', '-3', 'how many people'],
  ])('%s go to a person', async (_name, guests, why) => {
    const campaign = { ...symposium, maxParty: 2 }
    expect(await judged(bringing(guests), {}, { campaign })).toMatchObject({
      outcome: 'review',
      why: expect.stringContaining(why),
    })
  })
})

describe('words beside the answer', () => {
  const says = (more: Partial<TextDecision>): TextDecision => ({
    evidence: [],
    rules: [],
    why: 'It is so.',
    says: 'something',
    ...more,
  })

  /** Judges with a reader who knows these texts only. */
  function judgedWith(
    status: string,
    text: string,
    known: Readonly<Record<string, Partial<TextDecision>>>,
  ): ButtonAnswer {
    const calendar = readCalendarReply([aCalendar([attendee(status)])]) as CalendarReply
    const decideWords: DecideWords = (words) =>
      words.text === '' ? undefined : says(known[words.text] ?? { why: 'Not understood.' })
    const side = {
      ...{
        guest: guestNamed(token, guestAddress),
        campaign: symposium,
        expectedUid: symposiumUid,
        calendarSequence: 1,
      },
      ...{ receivedAt: '2024-02-21T09:00:00Z', subject: '' },
    }
    return judgeCalendar(calendar, { text, names: [] }, side, decideWords)
  }

  it('may be missing', () => {
    expect(judgedWith('ACCEPTED', '', {})).toEqual({ decision: 'yes', said: undefined, problem: undefined })
  })

  it('add their parts where they agree', () => {
    const known = { 'I come for lunch': { decision: 'yes', parts: ['lunch'] } } as const
    expect(judgedWith('ACCEPTED', 'I come for lunch', known)).toMatchObject({
      said: { parts: ['lunch'] },
      problem: undefined,
    })
  })

  it('narrow the answer where they leave yes or no to the button', () => {
    const lunch = {
      decision: 'yes',
      parts: ['lunch'],
      evidence: ['Yes', 'Only lunch'],
      remarks: 'Yes. Only lunch',
    } as const
    const known = { 'Yes. Only lunch': lunch, 'Yes, Only lunch': lunch }
    const result = judgedWith('ACCEPTED', 'Only lunch', known)
    expect(result).toMatchObject({
      decision: 'yes',
      said: { parts: ['lunch'], evidence: ['Only lunch'], remarks: 'Only lunch' },
    })
    expect(result.problem).toBeUndefined()
  })

  it('name who comes instead', () => {
    const kim = { decision: 'no', delegate: { name: 'Kim' } } as const
    const known = { 'No. Kim comes': kim, 'No, Kim comes': kim }
    expect(judgedWith('DECLINED', 'Kim comes', known)).toMatchObject({
      said: { delegate: { name: 'Kim' } },
      problem: undefined,
    })
  })

  it('need not be understood one by one where they are courtesy', () => {
    const known = { 'Thanks. Bye': { says: 'nothing' }, 'Yes. Thanks. Bye': { decision: 'yes' } } as const
    expect(judgedWith('ACCEPTED', 'Thanks. Bye', known).problem).toBeUndefined()
  })

  it.each<[string, string, Readonly<Record<string, Partial<TextDecision>>>]>([
    ['ACCEPTED', 'the opposite', { 'a. b': { decision: 'no' } }],
    ['TENTATIVE', 'an answer of their own', { 'a. b': { decision: 'yes' } }],
    ['ACCEPTED', 'what nobody understands', {}],
    [
      'ACCEPTED',
      'what turns a yes',
      { 'Yes. a. b': { decision: 'no' }, 'Yes, a.': { decision: 'yes' }, 'Yes, b': { decision: 'yes' } },
    ],
    [
      'ACCEPTED',
      'one sentence that nobody understands',
      { 'Yes. a. b': { decision: 'yes' }, 'Yes, a.': { decision: 'yes' } },
    ],
    ['TENTATIVE', 'what fits one answer only', { 'a. b': { says: 'nothing' }, 'Yes. a. b': { decision: 'yes' } }],
  ])('%s with %s goes to a person', (status, _name, known) => {
    expect(judgedWith(status, 'a. b', known).problem).toMatch(/\.$/)
  })

  it('leave a maybe alone where they fit any answer', () => {
    const fits = {
      Thanks: { says: 'nothing' },
      'Yes. Thanks': { decision: 'yes' },
      'No. Thanks': { decision: 'no' },
    } as const
    const result = judgedWith('TENTATIVE', 'Thanks', fits)
    expect(result).toMatchObject({ decision: 'maybe', problem: undefined })
    expect(result.said?.decision).toBeUndefined()
  })

  it.each<[string, string, 'record' | 'review']>([
    ['ACCEPTED', 'I will be there', 'record'],
    ['DECLINED', "Sorry, I can't come", 'record'],
    ['ACCEPTED', 'Thank you', 'record'],
    ['ACCEPTED', 'Is there parking?', 'record'],
    ['ACCEPTED', 'Can I come later?', 'review'],
    ['ACCEPTED', "I can't come", 'review'],
    ['DECLINED', 'I will be there', 'review'],
    ['TENTATIVE', 'I will be there', 'review'],
    ['ACCEPTED', 'If my train runs', 'review'],
    ['ACCEPTED', 'No podré asistir', 'review'],
    ['ACCEPTED', 'Thank you. No podré asistir', 'review'],
    ['DECLINED', 'Unless it moves to April', 'review'],
  ])('%s and "%s": %s', async (status, comment, outcome) => {
    const calendar = aCalendar([attendee(status), `COMMENT:${comment}`])
    expect(await judged({ calendar })).toMatchObject({ outcome })
  })

  it('count in the subject too', async () => {
    const written = {
      subject: 'Declined: NL-UK Symposium on Nuclear Medicine',
      calendar: aCalendar([attendee('ACCEPTED')]),
    }
    expect(await judged(written)).toMatchObject({ outcome: 'review', why: expect.stringContaining('subject') })
  })
})

describe('a button in the subject alone', () => {
  const title = 'NL-UK Symposium on Nuclear Medicine'
  const inThread = { envelope: { mailFrom: guestAddress, rcptTo: ['rsvp@reply.rsvp.example'] } }

  it.each([
    [`Accepted: ${title}`, '', 'yes'],
    [`Abgelehnt: ${title}`, '', 'no'],
    [`Geaccepteerd: Uitnodiging: ${title}, dinsdag 19 maart 2024`, '', 'yes'],
    [`Declined: ${title} @ Tue 19 Mar 2024 09:00 - 19:30 (GMT) (Embassy Events)`, "I can't come", 'no'],
    [`Accepted: ${title}`, '> You are invited.', 'yes'],
  ])('"%s" over "%s" is a %s', async (subject, text, decision) => {
    expect(await judged({ subject, text })).toMatchObject({
      ...{ outcome: 'record', kind: 'reply', door: 'mail', submission: { decision } },
      evidence: expect.arrayContaining([subject]),
    })
  })

  it.each([
    ['another event', { subject: 'Accepted: Budget meeting', text: '' }],
    ['another event, with words', { subject: 'Accepted: Budget meeting', text: 'I will be there' }],
    ['a maybe', { subject: `Tentative: ${title}`, text: '' }],
    ['another time', { subject: `New Time Proposed: ${title}`, text: 'I will be there' }],
    ['words that say otherwise', { subject: `Accepted: ${title}`, text: "I can't come" }],
    ['words that are not understood', { subject: `Accepted: ${title}`, text: 'If my train runs' }],
    [
      'what a program marks as automatic',
      { subject: `Accepted: ${title}`, text: '', headers: ['Auto-Submitted: auto-generated'] },
    ],
    [
      'an attachment',
      {
        subject: `Accepted: ${title}`,
        text: '',
        html: '',
        type: 'multipart/mixed',
        calendar: aCalendar([], 'REQUEST'),
      },
    ],
  ])('%s goes to a person', async (_name, written) => {
    expect(await judged(written)).toMatchObject({ outcome: 'review', kind: 'reply' })
  })

  it('needs the signed address', async () => {
    const headers = [`References: <${token}@rsvp.example>`]
    const result = await judged({ subject: `Accepted: ${title}`, text: '', headers }, inThread)
    expect(result).toMatchObject({ outcome: 'review', why: expect.stringContaining('signed address') })
  })
})
