import { describe, expect, it } from 'vitest'
import { recordAnswer } from '../../../functions/replies/record-answer.ts'
import { momentsBetween, momentsOf } from '../../../infra/local/moments.ts'
import { aGuestOf, aSavedCampaign, openBareDesk } from '../../bare-desk.ts'

describe('the moments of a campaign', () => {
  it('are its waves, the deadline, the beginning and the end, in their order', async () => {
    const desk = await openBareDesk()
    const campaign = await aSavedCampaign(desk)

    expect(momentsOf(campaign).map(({ at, label }) => `${at} ${label}`)).toEqual([
      '2024-02-01T08:00:00Z invite',
      '2024-02-23T08:00:00Z reminder',
      '2024-03-01T23:00:00Z answers close',
      '2024-03-21T16:00:00Z the event begins',
      '2024-03-21T21:00:00Z the event is over',
    ])
  })
})

describe('the stops of a jump', () => {
  it('are those after where it starts, up to and with where it ends, of launched campaigns only', async () => {
    const desk = await openBareDesk()
    await aSavedCampaign(desk)
    await aSavedCampaign(desk, { id: 'not-launched' }, { launched: false })

    const between = async (from: string, to: string) =>
      (await momentsBetween(desk, from, to)).map(({ label, campaign }) => `${campaign} ${label}`)

    expect(await between('2024-02-23T08:00:00Z', '2024-03-01T23:00:00Z')).toEqual(['spring-evening answers close'])
    expect(await between('2024-02-23T07:59:59Z', '2024-03-01T22:59:59Z')).toEqual(['spring-evening reminder'])
  })

  it('are also the mornings on which a summary of answers is due', async () => {
    const desk = await openBareDesk()
    const campaign = await aSavedCampaign(desk)
    const ref = await aGuestOf(desk, campaign)
    for (const decision of ['yes', 'no', 'maybe', 'yes'] as const)
      await recordAnswer(desk, { ref, submission: { decision }, door: 'link' })

    expect(await momentsBetween(desk, desk.clock.now(), '2024-02-10T10:00:00Z')).toMatchObject([
      { at: '2024-02-06T07:00:00Z', label: 'a summary is due' },
    ])
  })

  it('are also the days on which somebody who was away is back', async () => {
    const desk = await openBareDesk()
    const campaign = await aSavedCampaign(desk)
    const at = desk.clock.now()
    const until = '2024-02-26T08:00:00Z'
    await desk.campaigns.append(campaign, [{ type: 'wave-resting', at, by: 'desk', wave: 'reminder', until }])

    expect(await momentsBetween(desk, '2024-02-25T00:00:00Z', '2024-02-27T00:00:00Z')).toMatchObject([
      { at: until, label: 'reminder for a guest who is back' },
    ])
  })
})
