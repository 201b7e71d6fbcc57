import { describe, expect, it } from 'vitest'
import { launchCampaign } from '../../functions/campaigns/launch-campaign.ts'
import { aGuestOf, aMinute, aSavedCampaign, mailsTo, openBareDesk } from '../bare-desk.ts'
import { everyDeath, mortalProcess } from '../mortal-process.ts'

const launch = (desk: Parameters<typeof launchCampaign>[0], campaign: string, by = 'Ada') =>
  launchCampaign(desk, { campaign, by })

describe('a launch', () => {
  it('lets the invitations leave that are due, and nothing left before it', async () => {
    const desk = await openBareDesk()
    const campaign = await aSavedCampaign(desk, {}, { launched: false })
    const ref = await aGuestOf(desk, campaign)
    await aMinute(desk)
    expect(mailsTo(desk, ref)).toEqual([])

    expect((await launch(desk, campaign.key)).outcome).toBe('launched')
    await aMinute(desk)

    expect(mailsTo(desk, ref)).toEqual(['invite'])
  })

  it('is one launch, by the first of many who press at once', async () => {
    const desk = await openBareDesk()
    const { key } = await aSavedCampaign(desk, {}, { launched: false })

    const outcomes = await Promise.all(['Ada', 'Bob', 'Cy'].map((by) => launch(desk, key, by)))

    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['already-launched', 'already-launched', 'launched'])
    const launched = (await desk.campaigns.get(key))?.history.filter(({ type }) => type === 'launched')
    expect(launched).toHaveLength(1)
    const winner = outcomes.findIndex(({ outcome }) => outcome === 'launched')
    expect(launched?.[0]?.by).toBe(['Ada', 'Bob', 'Cy'][winner])
  })

  it('is done once, wherever the process dies and is run again', async () => {
    const desk = await openBareDesk()
    const whole = mortalProcess(desk)
    const { key } = await aSavedCampaign(desk, { id: 'first' }, { launched: false })
    await whole.run((ports) => launch(ports, key))

    for (const [index, death] of everyDeath(whole.calls).entries()) {
      const campaign = await aSavedCampaign(desk, { id: `evening-${index}` }, { launched: false })
      await mortalProcess(desk, death).run((ports) => launch(ports, campaign.key))
      await launch(desk, campaign.key)
      const history = (await desk.campaigns.get(campaign.key))?.history.map(({ type }) => type)
      expect(history).toEqual(['created', 'launched'])
    }
  })

  it('after the deadline is refused with both instants, and so is one of an unknown campaign', async () => {
    const desk = await openBareDesk()
    const { key } = await aSavedCampaign(desk, {}, { launched: false })
    desk.clock.moveTo('2024-03-01T23:00:00Z')

    await expect(launch(desk, key)).rejects.toMatchObject({
      code: 'not-allowed',
      message: expect.stringMatching(/closed at 2024-03-01T23:00:00Z, and it is 2024-03-01T23:00:00Z/),
    })
    await expect(launch(desk, 'aaaaaaaa')).rejects.toMatchObject({ code: 'not-found' })
    expect((await desk.campaigns.get(key))?.state.launchedAt).toBeUndefined()
  })
})
