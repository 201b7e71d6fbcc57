import { describe, expect, it } from 'vitest'
import type { Campaign } from '../../functions/campaigns/campaign.ts'
import { type HistoryLine, standingOf } from '../../functions/guests/guest.ts'
import { releaseWaves } from '../../functions/invitations/release-waves.ts'
import { type SendOutcome, sendMail } from '../../functions/invitations/send-mail.ts'
import { settleClaims } from '../../functions/invitations/settle-claims.ts'
import type { CampaignRecord } from '../../functions/ports.ts'
import { recordAnswer } from '../../functions/replies/record-answer.ts'
import {
  aGuestOf,
  aMinute,
  aSavedCampaign,
  type BareDesk,
  guestOf,
  invited,
  mailsTo,
  openBareDesk,
  workOff,
} from '../bare-desk.ts'
import type { Behaviour } from '../hostile-mailer.ts'
import { type Death, everyDeath, mortalProcess } from '../mortal-process.ts'

const seconds = (count: number): string => `2024-02-05T10:00:${String(count).padStart(2, '0')}Z`

async function aDesk(changes: Partial<Campaign> = {}): Promise<{ desk: BareDesk; campaign: CampaignRecord }> {
  const desk = await openBareDesk()
  return { desk, campaign: await aSavedCampaign(desk, changes) }
}

describe('one mail', () => {
  it('is claimed, handed over once, and written as sent', async () => {
    const { desk, campaign } = await aDesk()
    const ref = await aGuestOf(desk, campaign)

    const result = await sendMail(desk, { ref, mailing: 'invite' })

    const guest = await guestOf(desk, ref)
    expect(result).toEqual({ outcome: 'sent' })
    expect(guest.history.map(({ type }) => type)).toEqual(['imported', 'claimed', 'sent'])
    expect(desk.mailer.accepted).toMatchObject([
      { to: guest.identity.email, tags: { guest: ref.guest, mailing: 'invite', attempt: '1', kind: 'invitation' } },
    ])
  })

  it('does not leave again, whoever asks how often', async () => {
    const { desk, campaign } = await aDesk()
    const ref = await aGuestOf(desk, campaign)
    const task = { ref, mailing: 'invite' }

    const outcomes = [await sendMail(desk, task), await sendMail(desk, task), await sendMail(desk, task)]

    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['sent', 'ineligible', 'ineligible'])
    expect(mailsTo(desk, ref)).toEqual(['invite'])
  })

  it('leaves once where ten senders take the same guest at once', async () => {
    const { desk, campaign } = await aDesk()
    const ref = await aGuestOf(desk, campaign)

    const outcomes = await Promise.all(Array.from({ length: 10 }, () => sendMail(desk, { ref, mailing: 'invite' })))

    expect(outcomes.filter(({ outcome }) => outcome === 'sent')).toHaveLength(1)
    expect(mailsTo(desk, ref)).toEqual(['invite'])
  })

  it('for nobody, of an unknown campaign or no such mailing is none', async () => {
    const { desk, campaign } = await aDesk()
    const ref = await aGuestOf(desk, campaign)

    const outcomes = [
      await sendMail(desk, { ref: { ...ref, guest: 'aaaaaaaaaaaaa' }, mailing: 'invite' }),
      await sendMail(desk, { ref: { ...ref, campaign: 'aaaaaaaa' }, mailing: 'invite' }),
      await sendMail(desk, { ref, mailing: 'a-wave-of-another-day' }),
      await sendMail(desk, { ref, mailing: 'answer.1' }),
    ]

    expect(outcomes.map(({ outcome }) => outcome)).toEqual(Array(4).fill('ineligible'))
    expect(desk.mailer.accepted).toEqual([])
  })
})

describe('between pump and sender', () => {
  const reminderDue = '2024-02-23T08:00:00Z'

  it.each([
    ['answers', async (desk: BareDesk, ref) => answer(desk, ref)],
    ['opts out in another campaign', async (desk: BareDesk, ref) => optOutElsewhere(desk, ref)],
    ['is found to have a dead address', (desk: BareDesk, ref) => append(desk, ref, bounced)],
    ['is on a campaign that was paused', (desk: BareDesk, _, campaign) => pauseCampaign(desk, campaign)],
    ['is on a campaign whose answers closed', async (desk: BareDesk) => desk.clock.moveTo('2024-03-01T23:00:00Z')],
  ] as readonly [string, (desk: BareDesk, ref: Ref, campaign: CampaignRecord) => Promise<unknown>][])(
    'a guest who %s is not reminded after all',
    async (_, happens) => {
      const { desk, campaign } = await aDesk()
      const ref = await aGuestOf(desk, campaign, invited())
      const other = await aGuestOf(desk, campaign, invited())
      desk.clock.moveTo(reminderDue)
      await releaseWaves(desk)
      const tasks = desk.queue.take()

      await happens(desk, ref, campaign)
      for (const task of tasks) await sendMail(desk, task)

      expect(tasks.map(({ ref: { guest } }) => guest).sort()).toEqual([ref.guest, other.guest].sort())
      expect(mailsTo(desk, ref)).toEqual([])
    },
  )

  it('somebody writes to the guest: the sender stops before the hand-over, and the next minute sends', async () => {
    const { desk, campaign } = await aDesk()
    const ref = await aGuestOf(desk, campaign)
    const seen = await guestOf(desk, ref)
    await append(desk, ref, { type: 'noted', at: seconds(1), inbound: 'mail-1', outcome: 'review', why: '?' })

    const stale = { ...desk, guests: { ...desk.guests, get: async () => seen } }
    expect(await sendMail(stale, { ref, mailing: 'invite' })).toEqual({ outcome: 'overtaken' })
    expect(desk.mailer.accepted).toEqual([])

    await aMinute(desk)
    expect(mailsTo(desk, ref)).toEqual(['invite'])
  })
})

describe('a hand-over that does not go well', () => {
  async function aMinuteWith(...behaviours: Behaviour[]) {
    const { desk, campaign } = await aDesk()
    const ref = await aGuestOf(desk, campaign)
    desk.mailer.behave(...behaviours)
    await aMinute(desk)
    return { desk, ref }
  }
  const outcomeOf = async (desk: BareDesk, ref: Ref) => (await guestOf(desk, ref)).state.mailings.invite

  it('throttled: is released, and sent the next minute', async () => {
    const { desk, ref } = await aMinuteWith('throttle')
    expect(await outcomeOf(desk, ref)).toMatchObject({ status: 'released', copies: 0 })

    await aMinute(desk)

    expect(await outcomeOf(desk, ref)).toMatchObject({ status: 'sent', copies: 1 })
    expect(mailsTo(desk, ref)).toEqual(['invite'])
  })

  it('refused: is over, with the reason, and never tried again', async () => {
    const { desk, ref } = await aMinuteWith('refuse')

    expect(await aMinute(desk)).toEqual([])
    expect(await outcomeOf(desk, ref)).toMatchObject({ status: 'refused', reason: 'MessageRejected' })
    expect(mailsTo(desk, ref)).toEqual([])
  })

  it('unknown and accepted: is settled as sent by the record, with no second copy', async () => {
    const { desk, ref } = await aMinuteWith('accept-unheard')
    expect(await outcomeOf(desk, ref)).toMatchObject({ status: 'claimed' })

    await aMinute(desk)

    expect(await outcomeOf(desk, ref)).toMatchObject({ status: 'sent', messageId: 'm-1', copies: 1 })
    expect(mailsTo(desk, ref)).toEqual(['invite'])
  })

  it('unknown and lost: is released by the record, and sent', async () => {
    const { desk, ref } = await aMinuteWith('lose')

    await aMinute(desk)

    expect(await outcomeOf(desk, ref)).toMatchObject({ status: 'sent', copies: 1 })
    expect(mailsTo(desk, ref)).toEqual(['invite'])
  })

  it.each(['lose', 'accept-unheard'] as const)(
    'unknown (%s) and no record: is doubtful, counts as invited, and never leaves again',
    async (behaviour) => {
      const { desk, ref } = await aMinuteWith(behaviour)
      desk.mailer.keepsRecord = false

      await aMinute(desk)
      await aMinute(desk)

      const { state } = await guestOf(desk, ref)
      expect(state.mailings.invite).toMatchObject({ status: 'doubtful' })
      expect(standingOf(state)).toBe('silent')
      expect(mailsTo(desk, ref)).toHaveLength(behaviour === 'lose' ? 0 : 1)
    },
  )
})

describe('a sender that wakes up late', () => {
  it('has the last word that its mail was accepted, and it is one copy', async () => {
    const { desk, campaign } = await aDesk()
    const ref = await aGuestOf(desk, campaign)
    desk.mailer.meanwhile = async () => {
      // It is taken for dead, and nobody can tell what became of the mail.
      desk.mailer.keepsRecord = false
      await settleClaims(desk, { graceSeconds: 0 })
    }

    await sendMail(desk, { ref, mailing: 'invite' })

    expect((await guestOf(desk, ref)).state.mailings.invite).toMatchObject({ status: 'sent', copies: 1 })
  })

  it('does not count its mail twice where settling had found it in the record', async () => {
    const { desk, campaign } = await aDesk()
    const ref = await aGuestOf(desk, campaign)
    const { send } = desk.mailer
    const slow = {
      ...desk.mailer,
      send: async (...mail: Parameters<typeof send>) => {
        const result = await send(...mail)
        await settleClaims(desk, { graceSeconds: 0 })
        return result
      },
    }

    await sendMail({ ...desk, mailer: slow }, { ref, mailing: 'invite' })

    const guest = await guestOf(desk, ref)
    expect(guest.history.filter(({ type }) => type === 'sent')).toHaveLength(2)
    expect(guest.state.mailings.invite).toMatchObject({ status: 'sent', copies: 1 })
  })

  it.each(['throttle', 'refuse'] as const)(
    'and was %sd does not undo what another sender did since, nor free the guest for a third',
    async (behaviour) => {
      const { desk, campaign } = await aDesk()
      const ref = await aGuestOf(desk, campaign)
      desk.mailer.behave(behaviour)
      desk.mailer.meanwhile = async () => {
        await settleClaims(desk, { graceSeconds: 0 })
        desk.mailer.behave('accept')
        await sendMail(desk, { ref, mailing: 'invite' })
      }
      // The slow one is looked at first and answered last.
      await sendMail(desk, { ref, mailing: 'invite' })
      await aMinute(desk)

      expect(mailsTo(desk, ref)).toEqual(['invite'])
      expect((await guestOf(desk, ref)).state.mailings.invite).toMatchObject({ status: 'sent', copies: 1 })
    },
  )

  it('and was throttled does not free a guest whom another sender has just claimed', async () => {
    const { desk, campaign } = await aDesk()
    const ref = await aGuestOf(desk, campaign)
    let release = (): void => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    desk.mailer.behave('throttle')
    let second: Promise<SendOutcome> | undefined
    desk.mailer.meanwhile = async () => {
      await settleClaims(desk, { graceSeconds: 0 })
      const handedOver = new Promise<void>((resolve) => {
        desk.mailer.meanwhile = async () => {
          resolve()
          await held
        }
      })
      second = sendMail(desk, { ref, mailing: 'invite' })
      await handedOver
    }

    await sendMail(desk, { ref, mailing: 'invite' })
    expect(await sendMail(desk, { ref, mailing: 'invite' })).toMatchObject({ outcome: 'ineligible' })
    release()
    await second

    expect(mailsTo(desk, ref)).toEqual(['invite'])
  })
})

describe('a process that dies at any call to the outside', () => {
  async function callsOf(desk: BareDesk, task: { ref: Ref; mailing: string }): Promise<number> {
    const whole = mortalProcess(desk)
    await whole.run((ports) => sendMail(ports, task))
    return whole.calls
  }

  it.each([
    ['keeps a record', true, []],
    ['keeps a record and loses the answer', true, ['accept-unheard']],
    ['keeps a record and loses the mail', true, ['lose']],
    ['keeps none', false, []],
  ] as readonly [string, boolean, Behaviour[]][])(
    'leaves every guest sent once, or doubtful and listed, where the mail service %s',
    async (_, keepsRecord, behaviours) => {
      const { desk, campaign } = await aDesk()
      const calls = await callsOf(desk, { ref: await aGuestOf(desk, campaign), mailing: 'invite' })
      const lives: { death: Death; ref: Ref; copies: number }[] = []

      for (const death of everyDeath(calls)) {
        const ref = await aGuestOf(desk, campaign)
        const before = desk.mailer.accepted.length
        desk.mailer.keepsRecord = keepsRecord
        desk.mailer.behave(...behaviours)
        await mortalProcess(desk, death).run((ports) => sendMail(ports, { ref, mailing: 'invite' }))
        // Where the process died earlier, the next one meets the misbehaviour.
        await aMinute(desk)
        await aMinute(desk)
        lives.push({ death, ref, copies: desk.mailer.accepted.length - before })
      }

      expect(lives.length).toBeGreaterThan(10)
      for (const { death, ref, copies } of lives) {
        const { state } = await guestOf(desk, ref)
        const mailing = state.mailings.invite
        const where = `${death.when} call ${death.call}`
        expect(copies, where).toBeLessThanOrEqual(1)
        if (mailing?.status === 'doubtful') expect(keepsRecord, where).toBe(false)
        else expect([mailing?.status, mailing?.copies, copies], where).toEqual(['sent', 1, 1])
      }
    },
  )

  it('forgets no confirmation that it owes, and sends none twice', async () => {
    const { desk, campaign } = await aDesk()
    const firstOne = await aGuestOf(desk, campaign, invited())
    await answer(desk, firstOne)
    const calls = await callsOf(desk, { ref: firstOne, mailing: 'answer.1' })

    for (const death of everyDeath(calls)) {
      const ref = await aGuestOf(desk, campaign, invited())
      await answer(desk, ref)
      await mortalProcess(desk, death).run((ports) => sendMail(ports, { ref, mailing: 'answer.1' }))
      await aMinute(desk)
      await aMinute(desk)

      expect(mailsTo(desk, ref), `${death.when} call ${death.call}`).toEqual(['answer.1'])
      expect((await guestOf(desk, ref)).state.owed).toEqual([])
    }
  })

  it('while it settles and releases loses nobody either, over a whole wave', async () => {
    const { desk, campaign } = await aDesk()
    const refs: Ref[] = []
    for (let count = 0; count < 4; count += 1) refs.push(await aGuestOf(desk, campaign))
    desk.mailer.behave('accept-unheard', 'lose')
    await releaseWaves(desk)
    await workOff(desk)

    // Half the wave hangs in the air; each process gets one call further than the one before.
    for (let call = 1; call <= 30; call += 1) {
      const process = mortalProcess(desk, { call, when: call % 2 === 0 ? 'before' : 'after' })
      await process.run(async (ports) => {
        await settleClaims(ports, { graceSeconds: 0 })
        await releaseWaves(ports)
      })
      if (call % 10 === 0) await workOff(desk)
    }
    await aMinute(desk)

    for (const ref of refs) expect(mailsTo(desk, ref)).toEqual(['invite'])
  })
})

type Ref = Awaited<ReturnType<typeof aGuestOf>>

const bounced: HistoryLine = { type: 'bounced', at: seconds(2), mailing: 'invite', permanent: true, reason: '550' }

async function append(desk: BareDesk, ref: Ref, line: HistoryLine): Promise<void> {
  expect((await desk.guests.append(await guestOf(desk, ref), [line])).outcome).toBe('written')
}

async function answer(desk: BareDesk, ref: Ref): Promise<void> {
  const { outcome } = await recordAnswer(desk, { ref, submission: { decision: 'yes' }, door: 'link' })
  expect(outcome).toBe('recorded')
}

async function optOutElsewhere(desk: BareDesk, ref: Ref): Promise<void> {
  await desk.optOuts.add((await guestOf(desk, ref)).identity.email, desk.clock.now())
}

async function pauseCampaign(desk: BareDesk, { key }: CampaignRecord): Promise<void> {
  const record = (await desk.campaigns.get(key)) as CampaignRecord
  await desk.campaigns.append(record, [{ type: 'paused', at: desk.clock.now(), by: 'Ada', reason: 'wrong hall' }])
}
