/** Reading what calendar programs answer. */
import { describe, expect, it } from 'vitest'
import { calendarStamp, readCalendarReply } from '../../functions/replies/calendar-reply.ts'
import { aCalendar, guestAddress } from './written-mail.ts'

describe('reading a calendar answer', () => {
  it('reads who, what, which version and when', () => {
    expect(readCalendarReply([aCalendar()])).toMatchObject({
      method: 'REPLY',
      uid: 'nlukmed-20240319@rsvp.example',
      attendee: guestAddress,
      decision: 'yes',
      sequence: 1,
      stampedAt: '2024-02-21T09:00:00Z',
      comment: '',
      problem: undefined,
    })
  })

  it('reads a property that is folded in the middle of a parameter', () => {
    const folded = aCalendar([`ATTENDEE;PARTST\r\n AT=DECLI\r\n NED:mai\r\n lto:${guestAddress}`])
    expect(readCalendarReply([folded])).toMatchObject({ decision: 'no', attendee: guestAddress, problem: undefined })
  })

  it.each([
    ['COMMENT', ['COMMENT:See you\\, all']],
    ["Google's parameter", [`ATTENDEE;PARTSTAT=ACCEPTED;X-RESPONSE-COMMENT="See you, all":mailto:${guestAddress}`]],
  ])('reads a comment from %s', (_name, lines) => {
    expect(readCalendarReply([aCalendar(lines)])?.comment).toBe('See you, all')
  })

  it('ignores an appointment that the sender attached', () => {
    expect(readCalendarReply([aCalendar([], 'REQUEST')])).toBeUndefined()
  })

  it.each([
    ['a counter-proposal', aCalendar([], 'COUNTER'), 'another time'],
    ['one occurrence', aCalendar(['RECURRENCE-ID:20240319T090000Z']), 'one occurrence'],
    [
      'two attendees',
      aCalendar([`ATTENDEE;PARTSTAT=ACCEPTED:mailto:${guestAddress}`, 'ATTENDEE;PARTSTAT=DECLINED:mailto:b@c.example']),
      'one attendee',
    ],
    [
      'a delegate',
      aCalendar([`ATTENDEE;PARTSTAT=DELEGATED;DELEGATED-TO="mailto:b@c.example":mailto:${guestAddress}`]),
      'somebody else',
    ],
    ['no decision', aCalendar([`ATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:${guestAddress}`]), 'NEEDS-ACTION'],
    ['more people', aCalendar([`ATTENDEE;PARTSTAT=ACCEPTED;X-NUM-GUESTS=2:mailto:${guestAddress}`]), 'more people'],
    ['a local time stamp', aCalendar(['DTSTAMP:20240221T090000']), 'time stamp'],
    ['two events', aCalendar(['END:VEVENT', 'BEGIN:VEVENT', 'UID:other']), 'exactly one event'],
    ['half a calendar', aCalendar().slice(0, 150), 'malformed'],
    ['a huge calendar', aCalendar([`X-LONG:${'x'.repeat(70_000)}`]), 'too long'],
  ])('says what is wrong with %s', (_name, body, problem) => {
    expect(readCalendarReply([body])?.problem).toContain(problem)
  })

  it('does not choose between two different answers', () => {
    const both = [aCalendar(), aCalendar([`ATTENDEE;PARTSTAT=DECLINED:mailto:${guestAddress}`])]
    expect(readCalendarReply(both)?.problem).toContain('more than one')
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
