/** What the desk reads in the mail service's events, recorded ones and those of the laptop's mail service alike. */
import { describe, expect, it } from 'vitest'
import { readDeliveryEvent } from '../../functions/invitations/delivery-event.ts'
import { eventsOf } from '../../infra/local/mailbox-simulator.ts'
import { aBounce, aDelivery, aMailEvent } from '../aws/events.ts'

const ref = { campaign: 'k7qf2mzt', shard: 3, guest: 'abcdefghij234' }

describe('readDeliveryEvent', () => {
  it('reads whom a delivery is about from the tags, and when it was, to the second', () => {
    const event = readDeliveryEvent(aMailEvent(aDelivery))

    expect(event).toEqual({
      type: 'delivered',
      ref,
      mailing: 'invite',
      messageId: '0102018d7a1b2c3d-11111111-2222-3333-4444-555555555555-000000',
      at: '2024-02-05T10:00:02Z',
    })
  })

  it.each([
    ['Permanent', true],
    ['Transient', false],
    ['Undetermined', false],
  ])('takes a bounce of type %s as permanent: %s', (bounceType, permanent) => {
    const event = readDeliveryEvent(aMailEvent(aBounce({ bounceType })))

    expect(event).toMatchObject({ type: 'bounced', permanent, reason: 'General: smtp; 550 5.1.1 user unknown' })
  })

  it('gives a reason of bounded length, and the type where the service says no more', () => {
    const long = aBounce({ bouncedRecipients: [{ diagnosticCode: 'x'.repeat(5000) }] })
    const bare = aBounce({ bounceSubType: undefined, bouncedRecipients: [] })

    expect(readDeliveryEvent(aMailEvent(long))?.reason).toHaveLength(200)
    expect(readDeliveryEvent(aMailEvent(bare))?.reason).toBe('Permanent')
  })

  it('reads a complaint', () => {
    const complaint = {
      timestamp: '2024-02-05T12:00:00.000Z',
      complainedRecipients: [],
      complaintFeedbackType: 'abuse',
    }

    const event = readDeliveryEvent(aMailEvent({ eventType: 'Complaint', complaint }))

    expect(event).toMatchObject({ type: 'complained', ref, at: '2024-02-05T12:00:00Z' })
  })

  it('takes a mail that the service rejected after all as bounced, for this time', () => {
    const event = readDeliveryEvent(aMailEvent({ eventType: 'Reject', reject: { reason: 'Bad content' } }))

    expect(event).toMatchObject({ type: 'bounced', permanent: false, reason: 'rejected: Bad content' })
  })

  it.each(['Send', 'DeliveryDelay', 'RenderingFailure', 'Subscription', 'SomethingNew'])(
    'passes over an event of the kind %s',
    (eventType) => {
      expect(readDeliveryEvent(aMailEvent({ eventType }))).toBeUndefined()
    },
  )

  it('passes over mail to no guest, such as a closing summary', () => {
    const tags = { campaign: ['k7qf2mzt'], mailing: ['closing-summary.0'] }

    expect(readDeliveryEvent(aMailEvent(aDelivery, tags))).toBeUndefined()
  })

  it('does not pass over a bounce that it cannot read', () => {
    expect(() => readDeliveryEvent(aMailEvent(aBounce({ timestamp: 'yesterday' })))).toThrow(/timestamp/)
    expect(() => readDeliveryEvent({ hello: 'world' })).toThrow()
  })

  it.each([
    ['zoe@guests.example', ['delivered']],
    ['bounce@guests.example', ['bounced']],
    ['complaint@guests.example', ['delivered', 'complained']],
  ])('understands what the laptop reports about mail to %s', (to, types) => {
    const record = {
      messageId: '0102018d7a1b2c3d-11111111-2222-3333-4444-555555555555-000000',
      sequence: 1,
      at: '2024-02-05T10:00:00.000Z',
      from: 'events@harbour.example',
      to: [to],
      tags: { campaign: ref.campaign, shard: '3', guest: ref.guest, mailing: 'answer.1', kind: 'confirmation' },
      size: 1,
      bytesFile: 'x.eml',
    }

    const read = eventsOf(record).flatMap((event) => readDeliveryEvent(event) ?? [])

    expect(read.map(({ type }) => type)).toEqual(types)
    expect(read[0]).toMatchObject({ ref, mailing: 'answer.1' })
  })
})
