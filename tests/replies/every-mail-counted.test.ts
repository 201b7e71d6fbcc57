/**
 * Whatever arrives ends in exactly one of three: recorded, to look at, ignored with a reason. Damaged replies by the thousand go through the
 * whole of receiving, many at once, some of them twice; then everything is counted.
 */
import { describe, expect, it } from 'vitest'
import { signToken } from '../../functions/invitations/invitation-token.ts'
import { type ArrivedMail, isOpenCard } from '../../functions/replies/arrived-mail.ts'
import { receiveMail } from '../../functions/replies/receive-mail.ts'
import { damage, mulberry32, pick } from '../../infra/bench/damage.ts'
import { aGuestOf, aSavedCampaign, guestOf, invited, openBareDesk } from '../bare-desk.ts'
import { invitees, mailFiles, passed, rawMail, symposium } from './mail-corpus.ts'

const seed = 20240320
const mails = 2_000
const lanes = 8

describe('two thousand damaged mails', () => {
  it(`are each in exactly one list, and in the history of their guest (seed ${seed})`, async () => {
    const random = mulberry32(seed)
    const desk = await openBareDesk()
    const campaign = await aSavedCampaign(desk, symposium)
    desk.clock.moveTo('2024-02-21T09:00:00Z')
    const people = await Promise.all(
      [...invitees.values()].map(async ({ file, name, email }) => {
        const ref = await aGuestOf(desk, campaign, invited('2024-02-20T10:12:00Z'), { name, email, externalId: file })
        const token = { purpose: 'reply', ref, linkVersion: 0, validUntil: '2024-04-30' } as const
        return [file, { ref, address: `rsvp+${signToken(token, desk.keys)}@reply.rsvp.example` }] as const
      }),
    )
    const guests = new Map(people)
    for (let number = 0; number < mails; number += 1) {
      const file = mailFiles[pick(random, mailFiles.length)] as string
      // One in ten comes without the signed address.
      const isTied = pick(random, 10) > 0
      const rcptTo = [isTied ? (guests.get(file)?.address as string) : 'rsvp@reply.rsvp.example']
      const dmarc = pick(random, 20) === 0 ? 'FAIL' : 'PASS'
      desk.arrived.set(`mail-${number}`, {
        id: `mail-${number}`,
        receivedAt: desk.clock.now(),
        envelope: { mailFrom: 'someone@guest.example', rcptTo },
        verdicts: { ...passed, dmarc },
        raw: damage(rawMail(file), random),
      })
    }
    const told = new Map<string, string>()
    const ids = [...desk.arrived.keys()]
    const waiting = ids.flatMap((id, index) => (index % 10 === 0 ? [id, id] : [id]))
    await Promise.all(
      Array.from({ length: lanes }, async () => {
        for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) told.set(id, await receiveMail(desk, id))
      }),
    )

    const arrivals = await desk.arrivals.list()
    const count = (outcome: ArrivedMail['outcome']): number =>
      arrivals.filter((mail) => mail.outcome === outcome).length
    console.info(`recorded ${count('recorded')}, to look at ${count('review')}, ignored ${count('ignored')}`)
    expect(arrivals.map(({ id }) => id).sort()).toEqual(ids.sort())
    expect(count('recorded') + count('review') + count('ignored')).toBe(mails)
    expect(Math.min(count('recorded'), count('review'), count('ignored'))).toBeGreaterThan(20)
    const open = await desk.arrivals.list({ openOnly: true })
    expect(open.filter(({ outcome }) => outcome === 'review')).toHaveLength(count('review'))
    expect(open.every(isOpenCard)).toBe(true)
    for (const { id, outcome, why } of arrivals) expect([told.get(id), why === ''], id).toEqual([outcome, false])

    const lines = new Map<string, string[]>()
    for (const { ref } of guests.values())
      for (const line of (await guestOf(desk, ref)).history)
        if ('inbound' in line && line.inbound !== undefined)
          lines.set(line.inbound, [
            ...(lines.get(line.inbound) ?? []),
            line.type === 'noted' ? line.outcome : line.type,
          ])
    const expected: Readonly<Record<ArrivedMail['outcome'], readonly string[]>> = {
      recorded: ['answered', 'repeated', 'bounced', 'complained'],
      review: ['review'],
      ignored: ['ignored'],
    }
    for (const { id, ref, outcome, kind } of arrivals) {
      const told = (lines.get(id) ?? []).filter((type) => type !== 'away')
      // An opt-out is told by a line without a mail.
      if (ref === undefined || (outcome === 'recorded' && kind === 'unsubscribe')) expect(told, id).toEqual([])
      else
        expect([told.length, expected[outcome].includes(told[0] ?? '')], `${id} ${outcome} ${told}`).toEqual([1, true])
    }

    for (const id of ids.slice(0, 100)) await receiveMail(desk, id)
    expect(await desk.arrivals.list()).toHaveLength(mails)
  }, 240_000)
})
