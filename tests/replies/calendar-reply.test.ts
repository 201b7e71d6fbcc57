/** Reading what calendar programs answer. */
import { describe, expect, it } from 'vitest'
import { calendarStamp, readCalendarReply } from '../../functions/replies/calendar-reply.ts'
import { aCalendar, attendee, guestAddress } from './written-mail.ts'

describe('reading a calendar answer', () => {
  it('reads who, what, which version and when', () => {
    expect(readCalendarReply([aCalendar([attendee('ACCEPTED')])])).toMatchObject({
      method: 'REPLY',
      uid: 'nlukmed-20240319@rsvp.example',
      attendees: [
        { email: guestAddress, name: 'Joan Guest', status: 'ACCEPTED', brings: 0, delegatedTo: [], delegatedFrom: [] },
      ],
      sequence: 1,
      stampedAt: '2024-02-21T09:00:00Z',
      comment: '',
      problem: undefined,
    })
  })

  it('reads a property that is folded in the middle of a parameter', () => {
    const folded = aCalendar([`ATTENDEE;PARTST\r\n AT=DECLI\r\n NED:mai\r\n lto:${guestAddress}`])
    expect(readCalendarReply([folded])).toMatchObject({
      attendees: [{ email: guestAddress, status: 'DECLINED' }],
      problem: undefined,
    })
  })

  it('reads every attendee, and to whom one passes the invitation on', () => {
    const lines = [
      attendee('DELEGATED', ';DELEGATED-TO="mailto:k@uni.example","mailto:l@uni.example"'),
      `ATTENDEE;CN=Kim;DELEGATED-FROM="mailto:${guestAddress}":mailto:K@uni.example`,
    ]
    expect(readCalendarReply([aCalendar(lines)])?.attendees).toMatchObject([
      { status: 'DELEGATED', delegatedTo: ['k@uni.example', 'l@uni.example'] },
      { email: 'k@uni.example', name: 'Kim', status: '', delegatedFrom: [guestAddress] },
    ])
  })

  it("takes Apple's mailbox from beside the URN", () => {
    const urn = `ATTENDEE;EMAIL=${guestAddress};PARTSTAT=ACCEPTED:urn:uuid:1b3c`
    expect(readCalendarReply([aCalendar([urn])])?.attendees[0]?.email).toBe(guestAddress)
  })

  it.each([
    ['COMMENT', ['COMMENT:See you\\, all']],
    ["Google's parameter", [attendee('ACCEPTED', ';X-RESPONSE-COMMENT="See you, all"')]],
    ["iCloud's property", ['X-CALENDARSERVER-ATTENDEE-COMMENT:See you\\, all']],
    ['two places', ['COMMENT:See you\\, all', attendee('ACCEPTED', ';X-RESPONSE-COMMENT="See you, all"')]],
  ])('reads a comment from %s', (_name, lines) => {
    expect(readCalendarReply([aCalendar(lines)])?.comment).toBe('See you, all')
  })

  it('reads a comment that Google escaped twice', () => {
    const escaped = attendee('DECLINED', ';X-RESPONSE-COMMENT="It&#39\\;s too late &amp\\; too far"')
    expect(readCalendarReply([aCalendar([escaped])])?.comment).toBe("It's too late & too far")
  })

  it('ignores an appointment that the sender attached', () => {
    expect(readCalendarReply([aCalendar([], 'REQUEST')])).toBeUndefined()
  })

  it.each([
    ['one occurrence', aCalendar(['RECURRENCE-ID:20240319T090000Z']), 'one occurrence'],
    ['a local time stamp', aCalendar(['DTSTAMP:20240221T090000']), 'time stamp'],
    ['a zone that nobody knows', aCalendar(['DTSTAMP;TZID=constructor:20240221T090000']), 'time stamp'],
    ['two events', aCalendar(['END:VEVENT', 'BEGIN:VEVENT', 'UID:other']), 'exactly one event'],
    ['half a calendar', aCalendar().slice(0, 150), 'malformed'],
    ['a huge calendar', aCalendar([`X-LONG:${'x'.repeat(70_000)}`]), 'too long'],
    ['a crowd', aCalendar(Array.from({ length: 201 }, (_, n) => `ATTENDEE:mailto:g${n}@c.example`)), 'too many'],
  ])('says what is wrong with %s', (_name, body, problem) => {
    expect(readCalendarReply([body])?.problem).toContain(problem)
  })

  it.each([
    ['a zone of the tz database', 'TZID=Europe/Amsterdam:20240221T100000', '2024-02-21T09:00:00Z'],
    ['a zone as Windows names it', 'TZID=W. Europe Standard Time:20240721T110000', '2024-07-21T09:00:00Z'],
    ['a local time that occurs twice', 'TZID=Europe/London:20241027T013000', undefined],
  ])('reads a time stamp in %s', (_name, stamp, at) => {
    expect(readCalendarReply([aCalendar([`DTSTAMP;${stamp}`])])?.stampedAt).toBe(at)
  })

  it('takes the same answer twice as one, and does not choose between different ones', () => {
    const [yes, no] = [aCalendar(), aCalendar([attendee('DECLINED')])]
    expect(readCalendarReply([yes, `${yes}\r\n`])?.problem).toBeUndefined()
    expect(readCalendarReply([yes, no])?.problem).toContain('more than one')
  })

  it('orders answers by version, then by time', () => {
    const stamps = [
      { sequence: 2, stampedAt: '2024-02-20T00:00:00Z' },
      { sequence: 10, stampedAt: '2024-02-19T00:00:00Z' },
      { sequence: 10, stampedAt: '2024-02-21T00:00:00Z' },
    ].map(calendarStamp)
    expect(stamps.toSorted()).toEqual(stamps)
  })
})
