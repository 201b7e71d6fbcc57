import { expect, it } from 'vitest'
import { DomainError } from '../../../functions/errors.ts'
import { clockPages } from '../../../infra/local/clock-page.ts'
import type { Moment } from '../../../infra/local/moments.ts'

const reminder: Moment = { at: '2024-02-23T09:00:00Z', label: 'reminder', campaign: 'symposium', zone: 'Europe/London' }
const summer: Moment = { at: '2024-05-01T08:00:00Z', label: 'the event', campaign: 'symposium', zone: 'Europe/London' }

/** A clock that goes where it is sent, with the stops it was told of. */
function aClockPage(moments: readonly Moment[] = [reminder, summer], startsAt = '2024-02-20T10:00:00Z') {
  let now = startsAt
  const app = clockPages({
    clock: {
      now: () => now,
      async moveTo(instant) {
        if (instant < now) throw new DomainError('not-allowed', 'the clock cannot go back')
        const stops = moments.filter(({ at }) => at > now && at <= instant).map(({ label }) => label)
        now = instant
        return stops
      },
    },
    moments: async () => moments,
  })
  return {
    app,
    now: () => now,
    get: async () => (await app.request('/')).text(),
    post: async (form: Readonly<Record<string, string>>, headers: object = {}) =>
      app.request('/', { method: 'POST', body: new URLSearchParams({ ...form }), headers: { ...headers } }),
  }
}

it('shows where the desk is in time and what comes next, in the zone of the campaign', async () => {
  const page = await aClockPage().get()

  expect(page).toContain('Tue 20 Feb 2024, 10:00')
  expect(page).toContain('Fri 23 Feb 2024, 09:00')
  expect(page).toContain('in 2 days 23 hours')
  expect(page).toContain('Wed 1 May 2024, 09:00')
})

it('goes to a moment of the list and tells what happened on the way', async () => {
  const page = aClockPage()

  const moved = await page.post({ to: summer.at })

  expect(moved.status).toBe(303)
  expect(page.now()).toBe(summer.at)
  expect(await page.get()).toMatch(/On the way here[\s\S]*<li>reminder<\/li><li>the event<\/li>/)
})

it.each([
  ['hour', '2024-02-20T11:00:00Z'],
  ['day', '2024-02-21T10:00:00Z'],
])('goes on by one %s', async (step, expected) => {
  const page = aClockPage()

  await page.post({ step })

  expect(page.now()).toBe(expected)
})

it('takes a typed time as local time, summer time included', async () => {
  const page = aClockPage()

  await page.post({ local: '2024-04-02T12:30', zone: 'Europe/London' })

  expect(page.now()).toBe('2024-04-02T11:30:00Z')
})

it.each([
  [{ to: '2024-02-01T09:00:00Z' }, 'The clock was not moved: the clock cannot go back.'],
  [{ to: 'yesterday' }, 'that is not a date and time'],
  [{ local: '2024-04-02T12:30', zone: 'Nowhere/Nothing' }, 'that is not a date and time'],
  [{}, 'that is not a date and time'],
])('does not move for %j, and says why', async (form, reason) => {
  const page = aClockPage()

  const answer = await page.post(form)

  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain(reason)
  expect(page.now()).toBe('2024-02-20T10:00:00Z')
})

it('does not move for another site', async () => {
  const page = aClockPage()

  const answer = await page.post({ step: 'day' }, { 'sec-fetch-site': 'cross-site' })

  expect(answer.status).toBe(403)
  expect(page.now()).toBe('2024-02-20T10:00:00Z')
})

it('works without any campaign, in UTC', async () => {
  expect(await aClockPage([]).get()).toContain('Nothing more')
})
