import { expect, it } from 'vitest'
import { localMoment, partWhen, timeBetween } from '../../functions/console/local-moment.ts'

it.each([
  ['2024-02-20T10:00:00Z', '2024-02-20T10:00:30Z', 'less than a minute'],
  ['2024-02-20T10:00:00Z', '2024-02-20T10:01:00Z', '1 minute'],
  ['2024-02-20T10:00:00Z', '2024-02-20T13:05:59Z', '3 hours 5 minutes'],
  ['2024-02-20T10:00:00Z', '2024-02-22T10:30:00Z', '2 days'],
  ['2024-03-02T00:00:00Z', '2024-02-20T10:00:00Z', '10 days 14 hours'],
])('between %s and %s lie %s', (one, other, words) => {
  expect(timeBetween(one, other)).toBe(words)
})

it('an instant is told in the zone of the campaign, on both sides of a clock change', () => {
  expect(localMoment('2024-03-31T00:30:00Z', 'Europe/London')).toBe('Sun 31 Mar 2024, 00:30')
  expect(localMoment('2024-03-31T01:30:00Z', 'Europe/London')).toBe('Sun 31 Mar 2024, 02:30')
})

it('a part is told with its day only where the programme has several', () => {
  const tour = { date: '2024-12-03', starts: '09:30', ends: '15:30' }

  expect(partWhen(tour, { parts: [tour] as never })).toBe('09:30–15:30')
  expect(partWhen(tour, { parts: [tour, { ...tour, date: '2024-12-04' }] as never })).toBe('Tue 3 Dec, 09:30–15:30')
})
