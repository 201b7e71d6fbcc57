import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import type { Campaign } from '../../functions/campaigns/campaign.ts'
import { closeCampaigns } from '../../functions/reminders/close-campaigns.ts'
import { recordAnswer } from '../../functions/replies/record-answer.ts'
import { aGuestOf, aSavedCampaign, type BareDesk, invited, openBareDesk } from '../bare-desk.ts'
import { everyDeath, mortalProcess } from '../mortal-process.ts'

const closes = '2024-03-01T23:00:00Z'
const staff = ['ada@harbour.example', 'bob@harbour.example']
const close = (desk: BareDesk, graceSeconds = 0) => closeCampaigns(desk, { graceSeconds })

async function aDeskAtTheDeadline(changes: Partial<Campaign> = {}) {
  const desk = await openBareDesk()
  const campaign = await aSavedCampaign(desk, { staff, ...changes })
  desk.clock.moveTo(closes)
  return { desk, campaign, state: async () => (await desk.campaigns.get(campaign.key))?.state }
}
const summaries = (desk: BareDesk) => desk.mailer.accepted.map(({ to, tags }) => `${tags.kind} ${to}`)
const oneEach = staff.map((to) => `closing-summary ${to}`)

describe('at the deadline', () => {
  it('answers close and each member of staff gets the summary; run again, nothing more happens', async () => {
    const { desk, state } = await aDeskAtTheDeadline()

    expect(await close(desk)).toEqual({ closed: 1, summaries: 2 })
    expect(await close(desk)).toEqual({ closed: 0, summaries: 0 })

    expect((await state())?.closedAt).toBe(closes)
    expect(summaries(desk)).toEqual(oneEach)
  })

  it('and not a second before it', async () => {
    const { desk } = await aDeskAtTheDeadline()
    desk.clock.moveTo('2024-03-01T22:59:59Z')

    expect(await close(desk)).toEqual({ closed: 0, summaries: 0 })
    expect(summaries(desk)).toEqual([])
  })

  it('a campaign that was never launched tells nobody', async () => {
    const desk = await openBareDesk()
    await aSavedCampaign(desk, {}, { launched: false })
    desk.clock.moveTo(closes)

    expect(await close(desk)).toEqual({ closed: 0, summaries: 0 })
  })

  it('the summary counts what the histories say', async () => {
    const { desk, campaign } = await aDeskAtTheDeadline()
    desk.clock.moveTo('2024-02-20T10:00:00Z')
    const at = desk.clock.now()
    for (const decision of ['yes', 'yes', 'no'] as const) {
      const ref = await aGuestOf(desk, campaign, invited())
      await recordAnswer(desk, { ref, submission: { decision }, door: 'link' })
    }
    await aGuestOf(desk, campaign, invited())
    await aGuestOf(desk, campaign, [...invited(), { type: 'bounced', at, permanent: true, reason: '550' }])
    await aGuestOf(desk, campaign, [...invited(), { type: 'opted-out', at, door: 'link' }])
    await aGuestOf(desk, campaign, [{ type: 'doubted', at, mailing: 'invite', reason: 'cut off' }])
    desk.clock.moveTo(closes)

    await close(desk)

    const { text = '' } = await PostalMime.parse(desk.mailer.accepted[0]?.raw ?? '')
    const count = (what: string) => Number(new RegExp(`${what}\\D*(\\d+)`).exec(text)?.[1])
    const counted = ['Yes', 'No', 'Silent', 'Doubtful mails', 'Address does not work', 'Opted out']
    expect(counted.map(count)).toEqual([2, 1, 2, 1, 1, 1])
  })
})

describe('a summary', () => {
  it('that was throttled is sent by the next run', async () => {
    const { desk } = await aDeskAtTheDeadline()
    desk.mailer.behave('throttle')

    await close(desk)
    expect(summaries(desk)).toEqual([oneEach[1]])

    await close(desk)
    expect(summaries(desk).sort()).toEqual(oneEach)
  })

  it('that was refused is over', async () => {
    const { desk, state } = await aDeskAtTheDeadline()
    desk.mailer.behave('refuse')

    await close(desk)
    await close(desk)

    expect(summaries(desk)).toEqual([oneEach[1]])
    expect((await state())?.summaries).toEqual({ [staff[0] as string]: 'failed', [staff[1] as string]: 'sent' })
  })

  it.each([
    ['accept-unheard', true, 'sent'],
    ['lose', true, 'sent'],
    ['accept-unheard', false, 'failed'],
    ['lose', false, 'failed'],
  ] as const)(
    'that nobody heard of (%s, record: %s) is %s, and never there twice',
    async (behaviour, keepsRecord, end) => {
      const { desk, state } = await aDeskAtTheDeadline({ staff: staff.slice(0, 1) })
      desk.mailer.keepsRecord = keepsRecord
      desk.mailer.behave(behaviour)

      for (let run = 0; run < 3; run += 1) await close(desk)

      expect(summaries(desk).length).toBeLessThanOrEqual(1)
      expect(Object.values((await state())?.summaries ?? {})).toEqual([end])
    },
  )

  it('is sent once where a second run begins while the first is handing it over', async () => {
    const { desk } = await aDeskAtTheDeadline()
    desk.mailer.meanwhile = () => close(desk, 120)

    await close(desk, 120)
    desk.clock.moveTo('2024-03-01T23:02:00Z')
    await close(desk, 120)
    await close(desk, 120)

    expect(summaries(desk).sort()).toEqual(oneEach)
  })

  it('that cannot be composed leaves the campaign closed and its history short, minute after minute', async () => {
    const { desk, campaign, state } = await aDeskAtTheDeadline()
    const broken = { ...desk, arrivals: { ...desk.arrivals, list: () => Promise.reject(new Error('out of order')) } }

    for (let minute = 0; minute < 5; minute += 1)
      await expect(closeCampaigns(broken, { graceSeconds: 0 })).rejects.toThrow('out of order')
    expect((await state())?.closedAt).toBe(closes)
    expect((await desk.campaigns.get(campaign.key))?.history).toHaveLength(3)

    await close(desk)
    expect(summaries(desk)).toEqual(oneEach)
  })

  it('goes out once to each, wherever the process dies', async () => {
    const first = await aDeskAtTheDeadline()
    const whole = mortalProcess(first.desk)
    await whole.run(close)
    const deaths = everyDeath(whole.calls)
    const desk = await openBareDesk()

    for (const [index, death] of deaths.entries()) {
      desk.clock.moveTo('2024-02-20T10:00:00Z')
      const campaign = await aSavedCampaign(desk, { id: `evening-${index}`, staff })
      desk.clock.moveTo(closes)
      // The campaigns before this one are over, and read by each run: only this one's calls are counted.
      const only = { ...desk, campaigns: { ...desk.campaigns, list: async () => [await read(desk, campaign.key)] } }
      await mortalProcess(only, death).run(close)
      await close(only)
      await close(only)

      const here = desk.mailer.accepted.filter(({ tags }) => tags.campaign === campaign.key)
      expect(here.map(({ to }) => to).sort(), `${death.when} call ${death.call}`).toEqual(staff)
    }
    expect(deaths.length).toBeGreaterThan(15)
  })
})

describe('once closed', () => {
  it('guests are told that it is too late, and staff can still record what they were told', async () => {
    const { desk, campaign } = await aDeskAtTheDeadline()
    const ref = await aGuestOf(desk, campaign, invited())
    await close(desk)
    const say = async (door: 'link' | 'staff') =>
      (await recordAnswer(desk, { ref, submission: { decision: 'yes' }, door })).outcome

    expect([await say('link'), await say('staff')]).toEqual(['closed', 'recorded'])
  })
})

async function read(desk: BareDesk, key: string) {
  const record = await desk.campaigns.get(key)
  if (record === undefined) throw new Error(`there is no campaign ${key}`)
  return record
}
