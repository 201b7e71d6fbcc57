import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import type { Campaign } from '../../functions/campaigns/campaign.ts'
import { calendarUid, type GuestCalendar, guestCalendar, partCalendar } from '../../functions/email/calendar.ts'
import { hostileText, sampleCampaign } from '../../templates/mail/samples.ts'

const ref = { campaign: 'aaaabbbb', shard: 3, guest: 'abcdefghijkl2' }
const replyAddress = 'rsvp+abcdefghijklmnopqrstuvwxyz234567abcdefghijklmnopqrstuvwx@reply.embassy.example'

function anEntry(otherwise: Partial<GuestCalendar> = {}): GuestCalendar {
  return {
    campaign: sampleCampaign,
    ref,
    identity: { name: 'Zoë Appiah-Visser', email: 'zoe.appiah@hospital.example' },
    parts: ['opening', 'symposium'],
    method: 'REQUEST',
    sequence: 2,
    replyAddress,
    language: 'en',
    at: '2024-02-20T10:00:05Z',
    ...otherwise,
  }
}

/** The one event of a file, read by a parser that knows the zones of the file only. */
function read(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file))
  const events = calendar.getAllSubcomponents('vevent')
  const zones = calendar.getAllSubcomponents('vtimezone').map((component) => new ICAL.Timezone(component))
  for (const zone of zones) ICAL.TimezoneService.register(zone)
  const component = events[0] as ICAL.Component
  const event = new ICAL.Event(component)
  const utc = (time: ICAL.Time): string => time.convertToZone(ICAL.Timezone.utcTimezone).toString()
  const read = {
    method: calendar.getFirstPropertyValue('method'),
    events: events.length,
    event,
    component,
    local: [event.startDate.toString(), event.endDate.toString()],
    utc: [utc(event.startDate), utc(event.endDate)],
    zone: component.getFirstProperty('dtstart')?.getFirstParameter('tzid'),
  }
  for (const zone of zones) ICAL.TimezoneService.remove(zone.tzid)
  return read
}

function on(date: string, zone: string): Campaign {
  return { ...sampleCampaign, zone, parts: sampleCampaign.parts.map((part) => ({ ...part, date })) }
}

describe('the calendar entry in a mail', () => {
  it.each([
    ['Europe/London', '2024-03-19', '09:00:00Z', '17:30:00Z'],
    ['Europe/London', '2024-03-30', '09:00:00Z', '17:30:00Z'],
    ['Europe/London', '2024-03-31', '08:00:00Z', '16:30:00Z'],
    ['Europe/London', '2024-10-26', '08:00:00Z', '16:30:00Z'],
    ['Europe/London', '2024-10-27', '09:00:00Z', '17:30:00Z'],
    ['Europe/Amsterdam', '2024-03-19', '08:00:00Z', '16:30:00Z'],
    ['Europe/Amsterdam', '2024-03-31', '07:00:00Z', '15:30:00Z'],
    ['Europe/Amsterdam', '2024-10-27', '08:00:00Z', '16:30:00Z'],
    ['America/New_York', '2024-03-19', '13:00:00Z', '21:30:00Z'],
    ['America/New_York', '2024-03-09', '14:00:00Z', '22:30:00Z'],
    ['America/New_York', '2024-11-03', '14:00:00Z', '22:30:00Z'],
    ['Asia/Kolkata', '2024-03-19', '03:30:00Z', '12:00:00Z'],
    ['Asia/Kolkata', '2024-10-27', '03:30:00Z', '12:00:00Z'],
  ])('shows 09:00 to 17:30 in %s on %s', (zone, date, starts, ends) => {
    const entry = read(guestCalendar(anEntry({ campaign: on(date, zone) })))

    expect(entry.zone).toBe(zone)
    expect(entry.local).toEqual([`${date}T09:00:00`, `${date}T17:30:00`])
    expect(entry.utc).toEqual([`${date}T${starts}`, `${date}T${ends}`])
  })

  it('makes the guest busy for a day, and not for the nights between several', () => {
    const [first, second] = sampleCampaign.parts
    const days = {
      ...sampleCampaign,
      parts: [
        { ...first, date: '2024-03-19' },
        { ...second, date: '2024-03-20' },
      ],
    } as Campaign

    expect(
      read(guestCalendar(anEntry({ campaign: on('2024-03-19', 'Europe/London') }))).component.getFirstPropertyValue(
        'transp',
      ),
    ).toBe('OPAQUE')
    expect(
      read(
        guestCalendar(anEntry({ campaign: days, parts: days.parts.map(({ id }) => id) })),
      ).component.getFirstPropertyValue('transp'),
    ).toBe('TRANSPARENT')
  })

  it('spans the night in which the clocks change', () => {
    const [opening] = sampleCampaign.parts
    const night = {
      ...(opening as (typeof sampleCampaign.parts)[number]),
      date: '2024-03-30',
      starts: '22:00',
      ends: '03:00',
    }

    const entry = read(guestCalendar(anEntry({ campaign: { ...sampleCampaign, parts: [night] }, parts: ['opening'] })))

    expect(entry.local).toEqual(['2024-03-30T22:00:00', '2024-03-31T03:00:00'])
    expect(entry.utc).toEqual(['2024-03-30T22:00:00Z', '2024-03-31T02:00:00Z'])
  })

  it('knows a zone by an older name', () => {
    const entry = read(guestCalendar(anEntry({ campaign: on('2024-03-19', 'Asia/Calcutta') })))

    expect(entry.zone).toBe('Asia/Calcutta')
    expect(entry.utc[0]).toBe('2024-03-19T03:30:00Z')
  })

  it('is one event for the chosen parts, which it names with their times', () => {
    const entry = read(guestCalendar(anEntry()))

    expect(entry.events).toBe(1)
    expect(entry.event.summary).toBe('Symposium on Medical Isotopes')
    expect(entry.event.description).toContain('Tuesday 19 March 2024, 09:00–12:00\nWelcome and opening')
    expect(entry.event.description).toContain('13:30–17:30\nThree questions, three panels')
    expect(entry.event.description).not.toContain('lunch')
    expect(entry.event.location).toBe('Gallery of Science\n1 Example Place, London SE1 0XX')
  })

  it('brings the answer back to the signed address, for this guest only', () => {
    const { method, component } = read(guestCalendar(anEntry()))
    const attendees = component.getAllProperties('attendee')

    expect(method).toBe('REQUEST')
    expect(component.getFirstPropertyValue('organizer')).toBe(`mailto:${replyAddress}`)
    expect(attendees).toHaveLength(1)
    expect(String(attendees[0]?.getFirstValue()).toLowerCase()).toBe('mailto:zoe.appiah@hospital.example')
    expect(attendees[0]?.getFirstParameter('rsvp')).toBe('TRUE')
    expect(attendees[0]?.getFirstParameter('partstat')).toBe('NEEDS-ACTION')
  })

  it('shows a recorded yes as accepted', () => {
    const { component } = read(guestCalendar(anEntry({ accepted: true })))

    expect(component.getFirstProperty('attendee')?.getFirstParameter('partstat')).toBe('ACCEPTED')
  })

  it('keeps its UID from the invitation to the cancellation, and counts up', () => {
    const cancelled = read(guestCalendar(anEntry({ method: 'CANCEL', sequence: 5, parts: ['opening'] })))

    expect(cancelled.event.uid).toBe(calendarUid(ref, 'reply.embassy.example'))
    expect(cancelled.event.uid).toBe(read(guestCalendar(anEntry())).event.uid)
    expect(cancelled.method).toBe('CANCEL')
    expect(cancelled.component.getFirstPropertyValue('status')).toBe('CANCELLED')
    expect(cancelled.component.getFirstPropertyValue('sequence')).toBe(5)
    expect(String(cancelled.component.getFirstPropertyValue('dtstamp'))).toBe('2024-02-20T10:00:05Z')
  })

  it.each([
    ['quotes', 'Jan "the \\man\\"; de; Boer, Jr. ^n'],
    ['line ends', 'Jan\r\nATTENDEE:mailto:thief@elsewhere.example\nX: y'],
    ['emoji and right to left', '🎈 שלום \u202eevil'],
    ['300 characters', 'Wolfe'.repeat(60)],
    ['an encoded word', '=?utf-8?B?QmNj?='],
    ['markup', hostileText],
  ])('is not led astray by a name with %s', (_, name) => {
    const hosts = [{ name }]
    const parts = sampleCampaign.parts.map((part) => ({ ...part, title: name }))
    const campaign = { ...sampleCampaign, title: name, hosts, parts, venue: { name, address: name } }
    const file = guestCalendar(anEntry({ campaign, identity: { name, email: 'zoe.appiah@hospital.example' } }))

    const { component, event } = read(file)

    expect(file.split('\r\n').every((line) => Buffer.byteLength(line) <= 75 && !line.includes('\n'))).toBe(true)
    expect(component.getAllProperties('attendee')).toHaveLength(1)
    expect(component.getAllProperties('organizer')).toHaveLength(1)
    expect(component.getFirstProperty('x')).toBeNull()
    expect(event.summary).toBe(name.replace(/[\p{Cc}\u202a-\u202e\s]+/gu, ' '))
  })

  it('refuses to be about nothing', () => {
    expect(() => guestCalendar(anEntry({ parts: ['elsewhere'] }))).toThrow('needs a part')
  })
})

describe('the file of one part', () => {
  it('can be passed on: it names no guest, nobody can answer it', () => {
    const [, lunch] = sampleCampaign.parts
    const file = partCalendar({
      campaign: sampleCampaign,
      part: lunch as (typeof sampleCampaign.parts)[number],
      ref,
      at: '2024-02-20T10:00:05Z',
      language: 'nl',
    })

    const entry = read(file)

    expect(entry.method).toBe('PUBLISH')
    expect(file).not.toMatch(/ATTENDEE|ORGANIZER|mailto:|abcdefghijkl2/i)
    expect(entry.local).toEqual(['2024-03-19T12:00:00', '2024-03-19T13:30:00'])
    expect(entry.event.summary).toBe('Symposium over medische isotopen: Netwerklunch')
    expect(entry.event.location).toBe('Garden Room\n3 Example Place')
  })
})
