import { describe, expect, it } from 'vitest'
import type { Campaign } from '../../functions/campaigns/campaign.ts'
import { selectGuest } from '../../functions/guests/select-guests.ts'
import { recordAnswer, withdrawAnswer } from '../../functions/replies/record-answer.ts'
import { aGuestOf, aMinute, aSavedCampaign, guestOf, invited, mailsTo, openBareDesk } from '../bare-desk.ts'
import { aPart } from '../builders.ts'
import { everyDeath, mortalProcess } from '../mortal-process.ts'

async function aDesk(changes: Partial<Campaign> = {}) {
  const desk = await openBareDesk()
  const parts = [aPart(), aPart({ id: 'dinner', starts: '19:00', ends: '22:00', places: 3 })]
  const campaign = await aSavedCampaign(desk, { yesMeans: 'interest', maxParty: 4, parts, ...changes })
  const aGuestWhoSays = async (decision: 'yes' | 'no', party = 1) => {
    const ref = await aGuestOf(desk, campaign, invited())
    await recordAnswer(desk, { ref, submission: { decision, party }, door: 'link' })
    return ref
  }
  const select = (ref: Awaited<ReturnType<typeof aGuestOf>>, decision: 'confirmed' | 'regretted') =>
    selectGuest(desk, { campaign, ref, decision, by: 'Ada' })
  const kindsTo = (ref: { guest: string }) =>
    desk.mailer.accepted.filter(({ tags }) => tags.guest === ref.guest).map(({ tags }) => tags.kind)
  return { desk, campaign, aGuestWhoSays, select, kindsTo, left: () => desk.campaigns.placesLeft(campaign.key) }
}

it('is refused where a yes is a seat already', async () => {
  const { aGuestWhoSays, select } = await aDesk({ yesMeans: 'seat' })

  await expect(select(await aGuestWhoSays('yes'), 'regretted')).rejects.toThrow('nothing to select')
})

describe('an interest', () => {
  it('takes no seat, and is acknowledged', async () => {
    const { desk, aGuestWhoSays, kindsTo, left } = await aDesk()
    const ref = await aGuestWhoSays('yes', 4)

    await aMinute(desk)

    expect(kindsTo(ref)).toEqual(['acknowledgement'])
    expect(await left()).toEqual({ dinner: 3 })
  })

  it('that is confirmed takes its seats and is told, once', async () => {
    const { desk, aGuestWhoSays, select, kindsTo, left } = await aDesk()
    const ref = await aGuestWhoSays('yes', 2)
    await aMinute(desk)

    expect([await select(ref, 'confirmed'), await select(ref, 'confirmed')]).toEqual(['selected', 'unchanged'])
    await aMinute(desk)
    await aMinute(desk)

    expect(kindsTo(ref)).toEqual(['acknowledgement', 'confirmation'])
    expect(await left()).toEqual({ dinner: 1 })
  })

  it('that is regretted takes none and is told, once; the opposite is refused, since the guest was told', async () => {
    const { desk, aGuestWhoSays, select, kindsTo, left } = await aDesk()
    const ref = await aGuestWhoSays('yes')
    await aMinute(desk)

    expect([await select(ref, 'regretted'), await select(ref, 'confirmed')]).toEqual([
      'selected',
      'already-decided-otherwise',
    ])
    await aMinute(desk)

    expect(kindsTo(ref)).toEqual(['acknowledgement', 'regret'])
    expect(await left()).toEqual({ dinner: 3 })
  })

  it('is not confirmed where its seats are gone, and nothing is told', async () => {
    const { desk, aGuestWhoSays, select, left } = await aDesk()
    const first = await aGuestWhoSays('yes', 2)
    const second = await aGuestWhoSays('yes', 2)
    await aMinute(desk)
    await select(first, 'confirmed')

    expect(await select(second, 'confirmed')).toEqual({ full: ['dinner'] })

    expect((await guestOf(desk, second)).state).toMatchObject({ selections: 0, owed: [] })
    expect(await left()).toEqual({ dinner: 1 })
  })

  it('gives its seats back when the guest, once confirmed, says no or takes the answer back', async () => {
    const { desk, aGuestWhoSays, select, left } = await aDesk()
    const ref = await aGuestWhoSays('yes', 3)
    await select(ref, 'confirmed')
    expect(await left()).toEqual({ dinner: 0 })

    await withdrawAnswer(desk, { ref, door: 'link' })

    expect(await left()).toEqual({ dinner: 3 })
  })

  it('is selected once by ten members of staff at once, and the last seats go to one guest', async () => {
    const { aGuestWhoSays, select, left } = await aDesk()
    const one = await aGuestWhoSays('yes', 2)
    const other = await aGuestWhoSays('yes', 2)

    const outcomes = await Promise.all(
      Array.from({ length: 10 }, (_, index) => select(index % 2 === 0 ? one : other, 'confirmed')),
    )

    expect(outcomes.filter((outcome) => outcome === 'selected')).toHaveLength(1)
    expect(await left()).toEqual({ dinner: 1 })
  })

  it('is told once wherever the process that selects dies', async () => {
    const { desk, campaign, aGuestWhoSays } = await aDesk({ parts: [aPart({ places: 100 })] })
    const calls = async (
      ref: Awaited<ReturnType<typeof aGuestWhoSays>>,
      death?: Parameters<typeof mortalProcess>[1],
    ) => {
      const process = mortalProcess(desk, death)
      await process.run((ports) => selectGuest(ports, { campaign, ref, decision: 'confirmed', by: 'Ada' }))
      return process.calls
    }
    const deaths = everyDeath(await calls(await aGuestWhoSays('yes')))

    for (const death of deaths) {
      const ref = await aGuestWhoSays('yes')
      await calls(ref, death)
      await selectGuest(desk, { campaign, ref, decision: 'confirmed', by: 'Ada' })
      await aMinute(desk)
      await aMinute(desk)
      expect(mailsTo(desk, ref).filter((mailing) => mailing.startsWith('selection'))).toEqual(['selection.1'])
    }
    expect((await desk.campaigns.placesLeft(campaign.key)).reception).toBe(100 - deaths.length - 1)
  })
})

describe('nobody is selected', () => {
  it('who said no, said nothing or is not known', async () => {
    const { desk, campaign, aGuestWhoSays, select } = await aDesk()
    const silent = await aGuestOf(desk, campaign, invited())

    expect(await select(await aGuestWhoSays('no'), 'confirmed')).toBe('no-interest')
    expect(await select(silent, 'regretted')).toBe('no-interest')
    expect(await select({ ...silent, guest: 'aaaaaaaaaaaaa' }, 'confirmed')).toBe('unknown-guest')
  })
})
