/** What a person typed around a calendar answer, and what the calendar program wrote. */
import { describe, expect, it } from 'vitest'
import { type CalendarReply, readCalendarReply } from '../../functions/replies/calendar-reply.ts'
import { typedWords } from '../../functions/replies/calendar-text.ts'
import { readReplyTexts } from '../../functions/replies/reply-text.ts'
import { aCalendar, attendee, guestAddress } from './written-mail.ts'

const event = [
  'SUMMARY:NL-UK Symposium',
  'LOCATION:Science Gallery',
  'DTSTART;TZID=Europe/London:20240319T090000',
  'DTEND;TZID=Europe/London:20240319T193000',
]

function typed(
  text: string,
  {
    status = 'ACCEPTED',
    product = '-//Test//EN',
    html = undefined as string | undefined,
    headers = {},
    lines = [] as string[],
  } = {},
) {
  const reply = readCalendarReply([
    aCalendar([attendee(status), ...event, ...lines], 'REPLY', product),
  ]) as CalendarReply
  const mail = {
    from: { name: 'Joan Guest', address: guestAddress },
    headers: new Map(Object.entries(headers).map(([name, value]) => [name, [String(value)]])),
  }
  return typedWords(reply, mail, readReplyTexts({ text, html }))
}

describe("a calendar program's own words", () => {
  it.each([
    ['Thunderbird', 'ACCEPTED', 'Joan Guest <joan@guest.example> has accepted your event invitation.'],
    ['Thunderbird of a maybe', 'TENTATIVE', 'Joan Guest has accepted your event invitation.'],
    ['Thunderbird', 'DECLINED', 'Joan Guest has declined your event invitation.'],
    ['Thunderbird in Dutch', 'DECLINED', 'Joan Guest heeft uw uitnodiging voor de gebeurtenis afgewezen.'],
    ['Thunderbird in German', 'ACCEPTED', 'Joan Guest hat Ihre Termineinladung angenommen.'],
    ['Thunderbird in French', 'ACCEPTED', 'Joan Guest a accepté votre invitation à l’événement.'],
    ['SOGo', 'ACCEPTED', 'Joan Guest (sent by Ann Assistant) has accepted your event invitation.'],
    ['Proton', 'ACCEPTED', 'joan@guest.example has accepted your invitation to NL-UK Symposium'],
    [
      'Apple',
      'ACCEPTED',
      'Joan Guest accepted your invitation to the event: NL-UK Symposium, scheduled for 19 March 2024 at 09:00 GMT.',
    ],
    [
      'Apple in German',
      'DECLINED',
      'Joan Guest hat Ihre Einladung zum Ereignis abgelehnt: NL-UK Symposium, geplant für den 19. März 2024.',
    ],
    [
      'Nextcloud',
      'ACCEPTED',
      'Joan Guest has accepted your invitation\n\nTitle: NL-UK Symposium\nTime: Tuesday 19 March 2024, 9:00–19:30 (Europe/London)\nLocation: Science Gallery\nLink: https://cloud.example/e/1',
    ],
    [
      'Roundcube',
      'ACCEPTED',
      'joan@guest.example has accepted the invitation to the following event:\n\n*NL-UK Symposium*\n\nWhen: 2024-03-19 09:00 - 19:30 (Europe/London)\n\nInvitees: Embassy <rsvp@reply.example>,\nJoan <joan@guest.example>',
    ],
  ])('%s (%s) count for nothing', (_name, status, text) => {
    expect(typed(text, { status })).toEqual({ text: '', other: undefined, doubts: [] })
  })

  it('leave what stands beside them', () => {
    const text = 'Joan Guest has accepted your invitation\n\nTitle: NL-UK Symposium\n\nOnly the lunch'
    expect(typed(text).text).toBe('Only the lunch')
  })

  it.each([
    ['another person', 'ACCEPTED', 'Bob has accepted your invitation.'],
    ['the opposite of the answer', 'DECLINED', 'Joan Guest has accepted your invitation.'],
    ['a condition', 'ACCEPTED', 'Joan Guest has accepted your invitation if her train runs.'],
    ['a wish behind the title', 'ACCEPTED', 'Joan Guest has accepted your invitation: NL-UK Symposium, only the lunch'],
    ['another verb', 'ACCEPTED', 'Joan Guest has accepted a job.'],
  ])('do not tell of %s', (_name, status, text) => {
    expect(typed(text, { status }).text).toBe(text)
  })

  it.each(['12:00 - 13:30', 'from 12:00', 'When: 19 March 2024 from 12:00', 'Where: only if it is near'])(
    'hold no "%s"',
    (line) => {
      expect(typed(`Joan Guest has accepted your invitation\n${line}`).text).toBe(line)
    },
  )

  it('are looked for at the start only: whoever types first is a person', () => {
    const text = 'Only the lunch\nJoan Guest has accepted your invitation'
    expect(typed(text).text).toBe(text)
  })
})

describe("Google's page", () => {
  const google = { product: '-//Google Inc//Google Calendar 70.9054//EN' }
  const page = 'Joan Guest ha accettato questo invito.\n\n“Only the\nlunch”\n\nNL-UK Symposium\nmar 19 marzo 2024'

  it('holds nothing but the note, in whatever language', () => {
    const sent = { ...google, headers: { 'auto-submitted': 'auto-generated' } }
    expect(typed(page, sent).text).toBe('Only the\nlunch')
    expect(typed(page.replace(/“.*”/s, ''), sent).text).toBe('')
  })

  it('shows the note that the answer holds too once', () => {
    const lines = ['COMMENT:Only the lunch']
    expect(typed(page, { ...google, lines, headers: { 'auto-submitted': 'auto-generated' } }).text).toBe(
      'Only the lunch',
    )
  })

  it('is not what a person writes who attaches an answer from Google', () => {
    expect(typed('Only the lunch', google).text).toBe('Only the lunch')
  })
})

describe('what Exchange sends', () => {
  it('is the comment once, though it stands in the calendar and in the mail', () => {
    expect(typed('Only the lunch.', { lines: ['COMMENT:Only the lunch.\\n'] })).toEqual({
      text: 'Only the lunch.',
      other: undefined,
      doubts: [],
    })
  })

  it('loses the signature of the comment, and says so where words follow it', () => {
    expect(typed('', { lines: ['COMMENT:Only the lunch\\n\\nKind regards\\nJoan Guest'] }).text).toBe('Only the lunch')
    const after = typed('', { lines: ['COMMENT:Thanks\\n\\nKind regards\\nJoan Guest\\n\\nPS only the lunch'] })
    expect(after.doubts).not.toEqual([])
  })

  it('is both where comment and mail differ', () => {
    expect(typed('Only the lunch', { lines: ['COMMENT:Thanks'] }).text).toBe('Thanks\nOnly the lunch')
  })

  it('is read in both wordings where the HTML part says something else', () => {
    expect(typed('See you there', { html: '<p>Only the lunch</p>' })).toMatchObject({
      text: 'See you there',
      other: 'Only the lunch',
    })
  })
})
