/**
 * The instants that follow from a campaign's local dates: the close, the waves and the parts, in the weeks when clocks change too.
 */
import { Settings } from 'luxon'
import { afterEach, describe, expect, it } from 'vitest'
import { closesAt, instantOf, partEndsAt, type Wave, waveDueAt } from '../../functions/campaigns/campaign.ts'

const reminder = (daysBefore: number): Wave => ({ id: 'reminder', kind: 'reminder', daysBefore, time: '09:00' })

describe('the close', () => {
  it('is the end of the RSVP date in the campaign’s zone', () => {
    expect(closesAt({ rsvpBy: '2024-03-01', zone: 'Europe/London' })).toBe('2024-03-02T00:00:00Z')
    expect(closesAt({ rsvpBy: '2024-03-01', zone: 'America/New_York' })).toBe('2024-03-02T05:00:00Z')
  })

  it('is the stated minute where one is given', () => {
    expect(closesAt({ rsvpBy: '2024-10-31T17:00', zone: 'Europe/London' })).toBe('2024-10-31T17:00:00Z')
  })

  it('follows the clocks on the very day they change', () => {
    expect(closesAt({ rsvpBy: '2024-03-30', zone: 'Europe/London' })).toBe('2024-03-31T00:00:00Z')
    expect(closesAt({ rsvpBy: '2024-03-31', zone: 'Europe/London' })).toBe('2024-03-31T23:00:00Z')
    expect(closesAt({ rsvpBy: '2024-10-26', zone: 'Europe/Amsterdam' })).toBe('2024-10-26T22:00:00Z')
    expect(closesAt({ rsvpBy: '2024-10-27', zone: 'Europe/Amsterdam' })).toBe('2024-10-27T23:00:00Z')
  })

  it('moves to the first minute that exists where midnight is skipped', () => {
    expect(closesAt({ rsvpBy: '2024-09-07', zone: 'America/Santiago' })).toBe('2024-09-08T04:00:00Z')
  })
})

describe('a reminder', () => {
  it('keeps its local hour when the clocks change between it and the deadline', () => {
    const spring = { rsvpBy: '2024-04-03', zone: 'Europe/London' }
    expect(waveDueAt(reminder(2), spring)).toBe('2024-04-01T08:00:00Z')
    expect(waveDueAt(reminder(5), spring)).toBe('2024-03-29T09:00:00Z')

    const autumn = { rsvpBy: '2024-10-30', zone: 'Europe/Amsterdam' }
    expect(waveDueAt(reminder(2), autumn)).toBe('2024-10-28T08:00:00Z')
    expect(waveDueAt(reminder(5), autumn)).toBe('2024-10-25T07:00:00Z')
  })
})

describe('a local time', () => {
  afterEach(() => {
    Settings.now = () => Date.now()
  })

  it.each(['2024-01-15', '2024-07-15'])('that occurs twice is the first, on a machine that runs on %s', (today) => {
    Settings.now = () => Date.parse(today)

    expect(instantOf('2024-10-27T01:30', 'Europe/London')).toBe('2024-10-27T00:30:00Z')
    expect(instantOf('2024-11-03T01:30', 'America/New_York')).toBe('2024-11-03T05:30:00Z')
  })

  it.each(['2024-01-15', '2024-07-15'])(
    'that is skipped moves forward by the gap, on a machine that runs on %s',
    (today) => {
      Settings.now = () => Date.parse(today)

      expect(instantOf('2024-03-31T01:30', 'Europe/London')).toBe('2024-03-31T01:30:00Z')
      expect(instantOf('2024-03-31T02:30', 'Europe/Amsterdam')).toBe('2024-03-31T01:30:00Z')
    },
  )

  it('of an end before its start is on the next day', () => {
    const part = { date: '2024-10-26', starts: '22:00', ends: '04:00' }

    expect(partEndsAt(part, 'Europe/London')).toBe('2024-10-27T04:00:00Z')
  })
})
