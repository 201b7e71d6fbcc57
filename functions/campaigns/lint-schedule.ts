/**
 * Lint rules about when things happen: the event and its parts, the RSVP deadline, the waves of mail, clock changes.
 */
import { DateTime } from 'luxon'
import {
  type Campaign,
  closesAt,
  eventSpan,
  partEndsAt,
  partStartsAt,
  partsClash,
  type Wave,
  waveDueAt,
} from './campaign.ts'
import type { LintRule, Remark, Surroundings } from './lint-rule.ts'

const hour = 3_600_000
const day = 24 * hour

export const scheduleRules: readonly LintRule[] = [
  {
    name: 'event-past',
    severity: 'error',
    look: (campaign, { asOf }) =>
      isEventPast(campaign, asOf)
        ? [
            {
              path: ['parts', 0, 'date'],
              message: `the event was over by ${spoken(eventSpan(campaign).endsAt, campaign)}`,
            },
          ]
        : [],
  },
  {
    name: 'deadline-past',
    severity: 'error',
    look: (campaign, { asOf }) =>
      isDeadlinePast(campaign, asOf) && !isEventPast(campaign, asOf)
        ? [
            {
              path: ['rsvpBy'],
              message: `answers closed at ${spoken(closesAt(campaign), campaign)}: no mail would leave and no answer would count`,
            },
          ]
        : [],
  },
  {
    name: 'deadline-after-event',
    severity: 'error',
    look: (campaign) => {
      const { startsAt } = eventSpan(campaign)
      if (closesAt(campaign) <= startsAt) return []
      const message = `answers close at ${spoken(closesAt(campaign), campaign)}, after the event begins at ${spoken(startsAt, campaign)}`
      return [{ path: ['rsvpBy'], message }]
    },
  },
  {
    name: 'short-notice',
    severity: 'warning',
    look: (campaign, around) => {
      const invited = firstInvitation(campaign)
      if (invited === undefined || isDeadlinePast(campaign, around.asOf)) return []
      const left = Date.parse(closesAt(campaign)) - Date.parse(invited.dueAt)
      if (left <= 0 || left >= 2 * day) return []
      const message = `guests would have ${Math.round(left / hour)} hours to answer; two days is little already`
      return [{ path: ['waves', invited.index, 'at'], message }]
    },
  },
  {
    name: 'parts-overlap',
    severity: 'warning',
    look: (campaign) =>
      campaign.parts.flatMap((part, index) =>
        campaign.parts.slice(0, index).flatMap((earlier): Remark[] => {
          const isMeant = part.insteadOf?.includes(earlier.id) || earlier.insteadOf?.includes(part.id)
          if (isMeant || !partsClash(part, earlier, campaign.zone)) return []
          const message = `lies at the same time as "${earlier.id}", so nobody can choose both. If that is meant, add "mayOverlap: [${earlier.id}]" where one person may, or "insteadOf: [${earlier.id}]" where one must choose`
          return [{ path: ['parts', index, 'starts'], message }]
        }),
      ),
  },
  {
    name: 'required-part-excludes',
    severity: 'error',
    look: (campaign) =>
      campaign.parts.flatMap((part, index) =>
        campaign.parts.flatMap((other): Remark[] => {
          const isStated = part.insteadOf?.includes(other.id) || other.insteadOf?.includes(part.id)
          if (part.required || !other.required || !isStated || !partsClash(part, other, campaign.zone)) return []
          const message = `nobody can choose it: whoever comes must come to "${other.id}", which is at the same time`
          return [{ path: ['parts', index, 'starts'], message }]
        }),
      ),
  },
  {
    name: 'part-too-long',
    severity: 'warning',
    look: (campaign) =>
      campaign.parts.flatMap((part, index) => {
        const lasts = Date.parse(partEndsAt(part, campaign.zone)) - Date.parse(partStartsAt(part, campaign.zone))
        if (lasts <= 12 * hour) return []
        const endsNextDay =
          part.ends <= part.starts ? `"${part.ends}" is before "${part.starts}" and so means the next day: ` : ''
        return [
          {
            path: ['parts', index, 'ends'],
            message: `${endsNextDay}the part would last ${Math.round(lasts / hour)} hours`,
          },
        ]
      }),
  },
  {
    name: 'parts-far-apart',
    severity: 'warning',
    look: (campaign) => {
      const inOrder = campaign.parts
        .map((part, index) => ({ index, at: Date.parse(`${part.date}T00:00Z`) }))
        .sort((one, other) => one.at - other.at)
      return inOrder.slice(1).flatMap(({ index, at }, before) => {
        const gap = Math.round((at - (inOrder[before]?.at ?? at)) / day)
        // The odd one out is the side with fewer parts.
        const lone = before + 1 < inOrder.length / 2 ? (inOrder[before]?.index ?? index) : index
        return gap > 14
          ? [
              {
                path: ['parts', lone, 'date'],
                message: `${gap} days lie between this part and the others: is the month or year right?`,
              },
            ]
          : []
      })
    },
  },
  {
    name: 'invitation-past',
    severity: 'warning',
    look: (campaign, { asOf }) =>
      asOf === undefined || isDeadlinePast(campaign, asOf)
        ? []
        : wavesOf(campaign).flatMap(({ wave, index, dueAt }) =>
            wave.kind === 'invitation' && Date.parse(asOf) - Date.parse(dueAt) > day
              ? [
                  {
                    path: ['waves', index, 'at'],
                    message: `lies in the past (judged as of ${spoken(asOf, campaign)}): it would leave at the moment of launch`,
                  },
                ]
              : [],
          ),
  },
  {
    name: 'wave-after-deadline',
    severity: 'error',
    look: (campaign) =>
      wavesOf(campaign).flatMap(({ wave, index, dueAt, field }) =>
        dueAt >= closesAt(campaign)
          ? [
              {
                path: ['waves', index, field],
                message: `"${wave.id}" is due at ${spoken(dueAt, campaign)}, when answers have closed (${spoken(closesAt(campaign), campaign)}): it would never be sent`,
              },
            ]
          : [],
      ),
  },
  {
    name: 'reminder-before-invitation',
    severity: 'error',
    look: (campaign) => {
      const invited = firstInvitation(campaign)
      return wavesOf(campaign).flatMap(({ wave, index, dueAt, field }) =>
        invited !== undefined && wave.kind !== 'invitation' && dueAt <= invited.dueAt
          ? [
              {
                path: ['waves', index, field],
                message: `"${wave.id}" is due at ${spoken(dueAt, campaign)}, before anybody was invited (${spoken(invited.dueAt, campaign)})`,
              },
            ]
          : [],
      )
    },
  },
  {
    name: 'last-call-before-reminder',
    severity: 'warning',
    look: (campaign) => {
      const invited = firstInvitation(campaign)
      const calls = wavesOf(campaign).filter(
        ({ wave, dueAt }) => wave.kind === 'last-call' && dueAt > (invited?.dueAt ?? ''),
      )
      return calls.flatMap(({ wave, index, dueAt, field }) => {
        const later = wavesOf(campaign).find(
          (other) => other.wave.kind === 'reminder' && other.dueAt > dueAt && other.dueAt < closesAt(campaign),
        )
        return later === undefined
          ? []
          : [
              {
                path: ['waves', index, field],
                message: `"${wave.id}" goes out before the reminder "${later.wave.id}": the last call should come last`,
              },
            ]
      })
    },
  },
  {
    name: 'waves-too-close',
    severity: 'warning',
    look: (campaign) => {
      const sorted = wavesOf(campaign).toSorted((one, other) => (one.dueAt < other.dueAt ? -1 : 1))
      return sorted.flatMap(({ wave, index, dueAt, field }, place) => {
        const before = sorted[place - 1]
        if (before === undefined || wave.kind === 'invitation') return []
        const apart = local(dueAt, campaign).diff(local(before.dueAt, campaign), ['days', 'hours'])
        if (apart.days >= 1) return []
        const message = `"${wave.id}" follows "${before.wave.id}" within ${apart.hours === 0 ? 'the same minute' : `${Math.round(apart.hours)} hours`}: guests need a day to answer`
        return [{ path: ['waves', index, field], message }]
      })
    },
  },
  {
    name: 'wave-on-weekend',
    severity: 'warning',
    look: (campaign) =>
      ordinaryWaves(campaign).flatMap(({ wave, index, dueAt, field }) =>
        local(dueAt, campaign).weekday > 5
          ? [
              {
                path: ['waves', index, field],
                message: `"${wave.id}" would leave on ${spoken(dueAt, campaign)}: official mail goes out on working days`,
              },
            ]
          : [],
      ),
  },
  {
    name: 'wave-at-night',
    severity: 'warning',
    look: (campaign) =>
      ordinaryWaves(campaign).flatMap(({ wave, index, dueAt }) => {
        const at = local(dueAt, campaign).hour
        if (at >= 7 && at < 21) return []
        const path = ['waves', index, wave.kind === 'invitation' ? 'at' : 'time']
        return [
          {
            path,
            message: `"${wave.id}" would leave at ${spoken(dueAt, campaign)}; choose an hour between 07:00 and 21:00`,
          },
        ]
      }),
  },
  {
    name: 'clock-change',
    severity: 'warning',
    look: (campaign) =>
      localTimesOf(campaign).flatMap(({ path, at }) => {
        const oddity = clockOddity(at, campaign.zone)
        if (oddity === undefined) return []
        const what =
          oddity === 'skipped' ? 'does not exist: the clocks jump over it' : 'occurs twice: the clocks are set back'
        return [
          { path, message: `${at.replace('T', ' ')} ${what} that night in ${campaign.zone}; choose another minute` },
        ]
      }),
  },
  {
    name: 'zone-without-place',
    severity: 'warning',
    look: ({ zone }) =>
      zone.startsWith('Etc/')
        ? [
            {
              path: ['zone'],
              message: `"${zone}" belongs to no place and knows no summer time; name the zone of the venue, such as Europe/London`,
            },
          ]
        : [],
  },
]

interface DatedWave {
  readonly wave: Wave
  readonly index: number
  readonly dueAt: string
  /** The field that a person would change. */
  readonly field: 'at' | 'daysBefore'
}

function wavesOf(campaign: Campaign): readonly DatedWave[] {
  return campaign.waves.map((wave, index) => ({
    wave,
    index,
    dueAt: waveDueAt(wave, campaign),
    field: wave.kind === 'invitation' ? 'at' : 'daysBefore',
  }))
}

/** Waves at a clock change have a finding of their own. */
function ordinaryWaves(campaign: Campaign): readonly DatedWave[] {
  return wavesOf(campaign).filter(({ wave }) => clockOddity(waveLocal(wave, campaign), campaign.zone) === undefined)
}

function firstInvitation(campaign: Campaign): DatedWave | undefined {
  return wavesOf(campaign)
    .filter(({ wave }) => wave.kind === 'invitation')
    .toSorted((one, other) => (one.dueAt < other.dueAt ? -1 : 1))[0]
}

function isEventPast(campaign: Campaign, asOf: Surroundings['asOf']): boolean {
  return asOf !== undefined && eventSpan(campaign).endsAt <= asOf
}

function isDeadlinePast(campaign: Campaign, asOf: Surroundings['asOf']): boolean {
  return asOf !== undefined && closesAt(campaign) <= asOf
}

function local(instant: string, { zone }: Pick<Campaign, 'zone'>): DateTime {
  return DateTime.fromISO(instant, { zone })
}

/** `Fri 1 March 2024 09:00` in the campaign's zone. */
function spoken(instant: string, campaign: Pick<Campaign, 'zone'>): string {
  return local(instant, campaign).setLocale('en-GB').toFormat('ccc d LLLL yyyy HH:mm')
}

function waveLocal(wave: Wave, campaign: Campaign): string {
  if (wave.kind === 'invitation') return wave.at
  return `${daysFrom(campaign.rsvpBy.slice(0, 10), -wave.daysBefore)}T${wave.time}`
}

function localTimesOf(campaign: Campaign): readonly { path: (string | number)[]; at: string }[] {
  return [
    ...campaign.parts.flatMap((part, index) => [
      { path: ['parts', index, 'starts'], at: `${part.date}T${part.starts}` },
      { path: ['parts', index, 'ends'], at: `${daysFrom(part.date, part.ends <= part.starts ? 1 : 0)}T${part.ends}` },
    ]),
    ...(campaign.rsvpBy.includes('T') ? [{ path: ['rsvpBy'], at: campaign.rsvpBy }] : []),
    ...campaign.waves.map((wave, index) => ({
      path: ['waves', index, wave.kind === 'invitation' ? 'at' : 'time'],
      at: waveLocal(wave, campaign),
    })),
  ]
}

function daysFrom(date: string, days: number): string {
  return DateTime.fromISO(date, { zone: 'utc' }).plus({ days }).toFormat('yyyy-MM-dd')
}

function clockOddity(at: string, zone: string): 'skipped' | 'doubled' | undefined {
  const moment = DateTime.fromISO(at, { zone })
  if (moment.toFormat("yyyy-MM-dd'T'HH:mm") !== at) return 'skipped'
  return moment.getPossibleOffsets().length > 1 ? 'doubled' : undefined
}
