import { describe, expect, it } from 'vitest'
import { claimGraceSeconds, runSchedule } from '../../functions/reminders/run-schedule.ts'
import { recordAnswer } from '../../functions/replies/record-answer.ts'
import { aGuestOf, aSavedCampaign, guestOf, invited, mailsTo, openBareDesk, workOff } from '../bare-desk.ts'
import { everyDeath, mortalProcess } from '../mortal-process.ts'

describe('what happens every minute', () => {
  it('settles, releases and closes, and says how much', async () => {
    const desk = await openBareDesk()
    const campaign = await aSavedCampaign(desk)
    const old = await aGuestOf(desk, campaign, [{ type: 'claimed', at: '2024-02-05T09:00:00Z', mailing: 'invite' }])
    await aGuestOf(desk, campaign)

    expect(await runSchedule(desk)).toEqual({ settled: 1, released: 2, closed: 0 })
    expect((await guestOf(desk, old)).state.mailings.invite?.status).toBe('released')

    desk.clock.moveTo('2024-03-01T23:00:00Z')
    expect(await runSchedule(desk)).toEqual({ settled: 0, released: 0, closed: 1 })
    expect(await runSchedule(desk)).toEqual({ settled: 0, released: 0, closed: 0 })
  })

  it('leaves a claim alone that is younger than a sender may take', async () => {
    const desk = await openBareDesk()
    const campaign = await aSavedCampaign(desk)
    const ref = await aGuestOf(desk, campaign, [{ type: 'claimed', at: desk.clock.now(), mailing: 'invite' }])

    desk.clock.moveTo('2024-02-05T10:01:59Z')
    expect((await runSchedule(desk)).settled).toBe(0)
    desk.clock.moveTo('2024-02-05T10:02:00Z')
    expect((await runSchedule(desk)).settled).toBe(1)
    expect(claimGraceSeconds).toBe(120)
    expect((await guestOf(desk, ref)).state.mailings.invite?.status).toBe('released')
  })

  it('goes on where one step fails, and says at the end that it did', async () => {
    const desk = await openBareDesk()
    const campaign = await aSavedCampaign(desk)
    await aGuestOf(desk, campaign, [{ type: 'claimed', at: '2024-02-05T09:00:00Z', mailing: 'invite' }])
    const fresh = await aGuestOf(desk, campaign)
    const mailer = { ...desk.mailer, recordOf: () => Promise.reject(new Error('the record cannot be read')) }

    await expect(runSchedule({ ...desk, mailer })).rejects.toThrow('the record cannot be read')
    await workOff(desk)

    expect(mailsTo(desk, fresh)).toEqual(['invite'])
  })

  it('may be skipped, repeated, run twice at once and killed at any call: every guest still gets each mail once', async () => {
    const desk = await openBareDesk()
    const campaign = await aSavedCampaign(desk)
    const fresh = await aGuestOf(desk, campaign)
    const silent = await aGuestOf(desk, campaign, invited())
    const answered = await aGuestOf(desk, campaign, invited())
    await recordAnswer(desk, { ref: answered, submission: { decision: 'yes' }, door: 'link' })

    for (const instant of ['2024-02-23T08:00:00Z', '2024-03-01T23:00:00Z']) {
      desk.clock.moveTo(instant)
      const whole = mortalProcess(desk)
      await whole.run((ports) => runSchedule(ports, { graceSeconds: 0 }))
      for (const death of everyDeath(whole.calls)) {
        await mortalProcess(desk, death).run((ports) => runSchedule(ports, { graceSeconds: 0 }))
        if (death.call % 5 === 0) await workOff(desk)
      }
      await Promise.all([runSchedule(desk, { graceSeconds: 0 }), runSchedule(desk, { graceSeconds: 0 })])
      await workOff(desk)
    }

    expect(mailsTo(desk, fresh)).toEqual(['invite'])
    expect(mailsTo(desk, silent)).toEqual(['reminder'])
    expect(mailsTo(desk, answered)).toEqual(['answer.1'])
    expect(desk.mailer.accepted.filter(({ tags }) => tags.kind === 'closing-summary')).toHaveLength(1)
  })
})
