import { describe, expect, it } from 'vitest'
import { deadlineText, eventDates, joined, longDate, partTimes } from '../../functions/email/dates.ts'
import { sampleCampaign } from '../../templates/mail/samples.ts'

describe('dates as a guest reads them', () => {
  it('names the weekday in the language of the mail', () => {
    expect(longDate('2024-03-19', 'en')).toBe('Tuesday 19 March 2024')
    expect(longDate('2024-03-19', 'nl')).toBe('dinsdag 19 maart 2024')
    expect(longDate('2024-03-01', 'nl')).toBe('vrijdag 1 maart 2024')
  })

  it('names the RSVP date as the last day, and a stated minute with its zone', () => {
    expect(deadlineText({ rsvpBy: '2024-03-01', zone: 'Europe/London' }, 'en')).toBe('Friday 1 March 2024')
    expect(deadlineText({ rsvpBy: '2024-03-31T17:00', zone: 'Europe/London' }, 'en')).toBe(
      'Sunday 31 March 2024 at 17:00 (Europe/London)',
    )
    expect(deadlineText({ rsvpBy: '2024-10-27T17:00', zone: 'Europe/Amsterdam' }, 'nl')).toBe(
      'zondag 27 oktober 2024 om 17:00 uur (Europe/Amsterdam)',
    )
  })

  it('gives an event of several days its first and last', () => {
    const parts = sampleCampaign.parts.map((part, index) => ({ ...part, date: `2024-12-0${5 - index}` }))

    expect(eventDates({ parts }, 'en')).toBe('2 – 5 December 2024')
    expect(eventDates({ parts }, 'nl')).toBe('2 – 5 december 2024')
    expect(eventDates(sampleCampaign, 'nl')).toBe('dinsdag 19 maart 2024')
  })

  it('says where a part ends on the next day', () => {
    expect(partTimes({ starts: '13:30', ends: '17:00' }, 'en')).toBe('13:30–17:00')
    expect(partTimes({ starts: '22:00', ends: '01:00' }, 'nl')).toBe('22:00–01:00 (volgende dag)')
  })

  it('joins hosts as the language does', () => {
    expect(joined(['A', 'B', 'C'], 'en')).toBe('A, B and C')
    expect(joined(['A', 'B', 'C'], 'nl')).toBe('A, B en C')
  })
})
