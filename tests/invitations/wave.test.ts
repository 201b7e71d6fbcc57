import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Campaign, closesAt, type Wave, waveDueAt } from '../../functions/campaigns/campaign.ts'
import { type CampaignLine, foldCampaign } from '../../functions/campaigns/campaign-record.ts'
import { foldHistory, type HistoryLine } from '../../functions/guests/guest.ts'
import {
  dueWaves,
  eligibleForOwed,
  eligibleForWave,
  eligibleGuest,
  linksValidUntil,
  standingsFor,
} from '../../functions/invitations/wave.ts'
import type { CampaignRecord } from '../../functions/ports.ts'
import { aCampaign } from '../builders.ts'
import { aLife, type LifeEvent, linesOf, shouldBeReminded } from './random-life.ts'

const invitation: Wave = { id: 'invite', kind: 'invitation', at: '2024-02-01T09:00' }
const reminder: Wave = { id: 'reminder', kind: 'reminder', daysBefore: 7, time: '09:00' }
const second: Wave = { id: 'second', kind: 'reminder', daysBefore: 3, time: '09:00' }
const lastCall: Wave = { id: 'last-call', kind: 'last-call', daysBefore: 1, time: '09:00' }
const waves = [invitation, reminder, second, lastCall]

function aRecord(changes: Partial<Campaign> = {}, lines: readonly CampaignLine[] = []): CampaignRecord {
  const history: CampaignLine[] = [
    { type: 'created', at: '2024-01-10T10:00:00Z', by: 'Ada' },
    { type: 'launched', at: '2024-01-20T10:00:00Z', by: 'Ada' },
    ...lines,
  ]
  return {
    key: 'k7qf2mzt',
    version: 2,
    definition: aCampaign({ waves, ...changes }),
    definitionVersion: 1,
    history,
    state: foldCampaign(history),
  }
}
const due = (record: CampaignRecord, now: string) => dueWaves(record, now).map(({ id }) => id)

describe('the instant of a wave', () => {
  const dueAt = (rsvpBy: string, daysBefore: number, time = '09:00', zone = 'Europe/Amsterdam') =>
    waveDueAt({ id: 'r', kind: 'reminder', daysBefore, time }, { rsvpBy, zone })

  it('keeps its local hour over both clock changes', () => {
    expect([5, 4, 3, 2].map((days) => dueAt('2024-04-03', days))).toEqual([
      '2024-03-29T08:00:00Z',
      '2024-03-30T08:00:00Z',
      '2024-03-31T07:00:00Z',
      '2024-04-01T07:00:00Z',
    ])
    expect([3, 2, 1, 0].map((days) => dueAt('2024-10-29', days))).toEqual([
      '2024-10-26T07:00:00Z',
      '2024-10-27T08:00:00Z',
      '2024-10-28T08:00:00Z',
      '2024-10-29T08:00:00Z',
    ])
  })

  it('that the clocks skip comes an hour later, and one that comes twice comes the first time', () => {
    expect(dueAt('2024-03-31', 0, '02:30')).toBe('2024-03-31T01:30:00Z')
    expect(dueAt('2024-10-27', 0, '02:30')).toBe('2024-10-27T00:30:00Z')
    expect(dueAt('2024-03-10', 0, '02:30', 'America/New_York')).toBe('2024-03-10T07:30:00Z')
  })

  it('counts calendar days over a leap day and a year', () => {
    expect(dueAt('2024-03-01', 1)).toBe('2024-02-29T08:00:00Z')
    expect(dueAt('2025-01-02', 7)).toBe('2024-12-26T08:00:00Z')
  })
})

describe('waves whose turn it is', () => {
  it('are none before the launch, none after answers closed, none before they are due', () => {
    const unlaunched = { ...aRecord(), state: foldCampaign([]) }

    expect(due(unlaunched, '2024-02-10T10:00:00Z')).toEqual([])
    expect(due(aRecord(), '2024-02-01T07:59:59Z')).toEqual([])
    expect(due(aRecord(), '2024-02-01T08:00:00Z')).toEqual(['invite'])
    expect(due(aRecord(), closesAt(aCampaign()))).toEqual([])
    expect(
      due(aRecord({}, [{ type: 'closed', at: '2024-02-10T10:00:00Z', by: 'desk' }]), '2024-02-11T10:00:00Z'),
    ).toEqual([])
  })

  it('are the invitation, for guests imported later, and only the latest of the reminders', () => {
    expect(due(aRecord(), '2024-02-23T07:59:59Z')).toEqual(['invite'])
    expect(due(aRecord(), '2024-02-23T08:00:00Z')).toEqual(['invite', 'reminder'])
    expect(due(aRecord(), '2024-02-28T12:00:00Z')).toEqual(['invite', 'second'])
    expect(due(aRecord(), '2024-03-01T22:59:59Z')).toEqual(['invite', 'last-call'])
  })

  it('leave out what a pass found finished, until the campaign is changed and dates may have moved', () => {
    const finished: CampaignLine = { type: 'wave-finished', at: '2024-02-23T08:05:00Z', by: 'desk', wave: 'reminder' }
    const changed: CampaignLine = { type: 'changed', at: '2024-02-24T09:00:00Z', by: 'Ada', definitionVersion: 2 }

    expect(due(aRecord({}, [finished]), '2024-02-23T12:00:00Z')).toEqual(['invite'])
    expect(due(aRecord({ rsvpBy: '2024-03-08' }, [finished, changed]), '2024-03-01T12:00:00Z')).toEqual([
      'invite',
      'reminder',
    ])
  })

  it('rest until the first guest who is away is back', () => {
    const resting: CampaignLine = {
      ...{ type: 'wave-resting', at: '2024-02-23T08:05:00Z', by: 'desk' },
      ...{ wave: 'reminder', until: '2024-02-26T08:00:00Z' },
    }

    expect(due(aRecord({}, [resting]), '2024-02-26T07:59:59Z')).toEqual(['invite'])
    expect(due(aRecord({ waves: [invitation, reminder] }, [resting]), '2024-02-26T08:00:00Z')).toEqual([
      'invite',
      'reminder',
    ])
  })

  it('look for their guests where these stand', () => {
    expect([invitation, reminder, lastCall].map(standingsFor)).toEqual([['new'], ['silent'], ['silent', 'maybe']])
  })
})

describe('who may get a wave', () => {
  const at = '2024-02-02T10:00:00Z'
  const now = '2024-02-29T09:00:00Z'
  const sentAt = (sent: string, mailing = 'invite'): HistoryLine => ({
    type: 'sent',
    at: sent,
    mailing,
    messageId: `m-${mailing}`,
  })
  const answered = (decision: 'yes' | 'no' | 'maybe'): HistoryLine => ({
    type: 'answered',
    at,
    door: 'link',
    answer: { decision, parts: [], party: 1 },
    confirm: 'never',
  })
  const verdict = (wave: Wave, lines: readonly HistoryLine[], optedOut = false, when = now): string => {
    const eligibility = eligibleForWave(wave, foldHistory(lines), aRecord(), optedOut, when)
    return eligibility.eligible ? 'yes' : eligibility.reason
  }
  const invited = [sentAt('2024-02-01T08:00:00Z')]

  it.each([
    ['yes', lastCall, invited],
    ['yes', lastCall, [...invited, answered('maybe')]],
    ['answered yes', lastCall, [...invited, answered('yes')]],
    ['answered no', lastCall, [...invited, answered('no')]],
    ['yes', lastCall, [...invited, answered('no'), { type: 'withdrawn', at, door: 'link', confirm: 'never' }]],
    ['opted out', lastCall, [...invited, { type: 'opted-out', at, door: 'one-click' }]],
    ['opted out', lastCall, [...invited, answered('maybe'), { type: 'opted-out', at, door: 'one-click' }]],
    ['complained about a mail', lastCall, [...invited, { type: 'complained', at }]],
    ['address bounced: 550', lastCall, [...invited, { type: 'bounced', at, permanent: true, reason: '550' }]],
    ['yes', lastCall, [...invited, { type: 'bounced', at, permanent: false, reason: '452' }]],
    ['comes anyway, is not invited', lastCall, [{ type: 'imported', at, by: 'Ada', confirmed: [] }]],
    ['comes anyway, is not invited', invitation, [{ type: 'imported', at, by: 'Ada', confirmed: [] }]],
    ['not invited yet', lastCall, []],
    ['yes', invitation, []],
    ['already sent', invitation, invited],
    ['already claimed', invitation, [{ type: 'claimed', at, mailing: 'invite' }]],
    ['already refused', invitation, [{ type: 'refused', at, mailing: 'invite', reason: 'no' }]],
    ['already doubtful', invitation, [{ type: 'doubted', at, mailing: 'invite', reason: 'cut off' }]],
    ['yes', invitation, [{ type: 'released', at, mailing: 'invite', reason: 'throttled' }]],
    ['already sent', lastCall, [...invited, sentAt(at, 'last-call')]],
    ['overtaken by last-call', second, invited],
    ['overtaken by last-call', reminder, invited],
  ] as const satisfies readonly (readonly [string, Wave, readonly HistoryLine[]])[])(
    'is "%s" for %o',
    (expected, wave, lines) => {
      expect(verdict(wave, lines)).toBe(expected)
    },
  )

  it('is nobody whose address opted out in another campaign', () => {
    expect(verdict(lastCall, invited, true)).toBe('opted out')
    expect(verdict(invitation, [], true)).toBe('opted out')
  })

  it('a maybe gets the last call and no reminder', () => {
    expect(verdict(reminder, [...invited, answered('maybe')], false, '2024-02-23T09:00:00Z')).toBe(
      'a maybe gets the last call only',
    )
  })

  it('a guest who was invited when a reminder was due already, or in that very second, waits for the next', () => {
    const when = '2024-02-23T12:00:00Z'
    const verdictOf = (invitedAt: string) => verdict(reminder, [sentAt(invitedAt)], false, when)

    expect(verdictOf('2024-02-23T07:59:59Z')).toBe('yes')
    expect(verdictOf('2024-02-23T08:00:00Z')).toBe('invited after this reminder was due')
    expect(verdictOf('2024-02-23T11:00:00Z')).toBe('invited after this reminder was due')
  })

  it('a guest of two invitation waves is invited by one, whether or not the first is on its way, refused or in doubt', () => {
    const other: Wave = { id: 'list-b', kind: 'invitation', at: '2024-02-08T09:00' }
    const campaign = aCampaign({ waves: [invitation, other] })
    const eligible = (type: 'claimed' | 'sent' | 'refused' | 'doubted' | 'released') => {
      const line = { type, at, mailing: 'invite', reason: 'no', messageId: 'm-1' } as HistoryLine
      return eligibleGuest(other, foldHistory([line]), campaign, false).eligible
    }

    expect(['claimed', 'sent', 'refused', 'doubted'].filter((type) => eligible(type as 'sent'))).toEqual([])
    expect(eligible('released')).toBe(true)
  })
})

describe('a guest who is away', () => {
  const lines = (until: string): HistoryLine[] => [
    { type: 'sent', at: '2024-02-01T08:00:00Z', mailing: 'invite', messageId: 'm-1' },
    { type: 'away', at: '2024-02-01T08:01:00Z', until, inbound: 'mail-1' },
  ]
  const verdict = (wave: Wave, until: string, now: string, changes: Partial<Campaign> = {}, more: HistoryLine[] = []) =>
    eligibleForWave(wave, foldHistory([...lines(until), ...more]), aRecord(changes), false, now)

  it('is reminded at the hour of the wave on the first day back, in the zone of the campaign', () => {
    const now = '2024-02-23T08:00:00Z'

    expect(verdict(reminder, '2024-02-26', now, { waves: [invitation, reminder] })).toEqual({
      eligible: false,
      reason: 'away until 2024-02-26',
      until: '2024-02-26T08:00:00Z',
    })
    expect(verdict(reminder, '2024-02-26', '2024-02-26T08:00:00Z', { waves: [invitation, reminder] }).eligible).toBe(
      true,
    )
    expect(verdict(reminder, '2024-02-23', now).eligible).toBe(true)
    expect(verdict(reminder, '2024-02-20', now).eligible).toBe(true)
  })

  it('misses the reminder that a later one overtakes meanwhile, and gets that one', () => {
    expect(verdict(reminder, '2024-02-28', '2024-02-28T08:00:00Z')).toMatchObject({ reason: 'overtaken by second' })
    expect(verdict(second, '2024-02-28', '2024-02-28T08:00:00Z').eligible).toBe(true)
  })

  it('who comes back on the last day is reminded then; who comes back after answers closed, as planned', () => {
    const now = '2024-02-29T08:00:00Z'

    expect(verdict(lastCall, '2024-03-01', now)).toMatchObject({ until: '2024-03-01T08:00:00Z' })
    expect(verdict(lastCall, '2024-03-02', now).eligible).toBe(true)
    expect(verdict(lastCall, '2024-03-01', now, { rsvpBy: '2024-03-01T09:00' }).eligible).toBe(true)
    expect(verdict(lastCall, '2024-03-01', now, { rsvpBy: '2024-03-01T09:01' }).eligible).toBe(false)
  })

  it('is invited all the same, and reminded as planned once heard of or under another address', () => {
    const now = '2024-02-23T08:00:00Z'
    const away: HistoryLine = { type: 'away', at: now, until: '2024-02-26', inbound: 'mail-1' }
    const withdrawn: HistoryLine = { type: 'withdrawn', at: now, door: 'link', confirm: 'never' }
    const corrected: HistoryLine = { type: 'corrected', at: now, by: 'Ada', fields: ['email'] }

    expect(eligibleForWave(invitation, foldHistory([away]), aRecord(), false, now).eligible).toBe(true)
    expect(verdict(reminder, '2024-02-26', now, {}, [withdrawn]).eligible).toBe(true)
    expect(verdict(reminder, '2024-02-26', now, {}, [corrected]).eligible).toBe(true)
  })
})

describe('who may get what is owed', () => {
  const at = '2024-02-05T10:00:00Z'
  const answered: HistoryLine = {
    type: 'answered',
    at,
    door: 'link',
    answer: { decision: 'no', parts: [], party: 0 },
    confirm: { day: '2024-02-05', summaryAt: '2024-02-06T07:00:00Z' },
  }
  const eligible = (now: string, ...more: HistoryLine[]) =>
    eligibleForOwed('answers.2024-02-05', foldHistory([answered, ...more]), now).eligible

  it('is whoever it is owed to, from its instant on, and once', () => {
    expect(eligible('2024-02-06T06:59:59Z')).toBe(false)
    expect(eligible('2024-02-06T07:00:00Z')).toBe(true)
    expect(eligible('2024-02-07T07:00:00Z', { type: 'claimed', at, mailing: 'answers.2024-02-05' })).toBe(false)
    expect(
      eligible('2024-02-07T07:00:00Z', { type: 'sent', at, mailing: 'answers.2024-02-05', messageId: 'm-1' }),
    ).toBe(false)
    expect(eligibleForOwed('answer.7', foldHistory([answered]), '2024-02-07T07:00:00Z').eligible).toBe(false)
  })

  it('is also who opted out, for it answers what the guest did, but no dead address', () => {
    expect(eligible('2024-02-07T07:00:00Z', { type: 'opted-out', at, door: 'link' })).toBe(true)
    expect(eligible('2024-02-07T07:00:00Z', { type: 'bounced', at, permanent: true, reason: '550' })).toBe(false)
  })

  it('after a complaint is an answer to the guest and nothing that staff decided', () => {
    const lines: HistoryLine[] = [
      answered,
      { type: 'selected', at, decision: 'confirmed', by: 'Ada' },
      { type: 'complained', at },
    ]
    const verdict = (mailing: string) => eligibleForOwed(mailing, foldHistory(lines), '2024-02-07T07:00:00Z').eligible

    expect([verdict('answers.2024-02-05'), verdict('selection.1')]).toEqual([true, false])
  })
})

it('links are good until 30 days after the event', () => {
  expect(linksValidUntil(aCampaign())).toBe('2024-04-20')
})

describe('R1: exactly those silent when it is sent get the reminder', () => {
  const seed = 20240223
  const runs = 10_000
  it(`in ${runs} random lives of a guest (seed ${seed})`, () => {
    const record = aRecord()
    const now = '2024-02-23T08:00:00Z'
    let reminded = 0

    fc.assert(
      fc.property(aLife(now), (life: readonly LifeEvent[]) => {
        const lines = linesOf(life)
        const optedOutElsewhere = life.some(({ what }) => what === 'opts out in another campaign')
        const { eligible } = eligibleForWave(reminder, foldHistory(lines), record, optedOutElsewhere, now)
        reminded += eligible ? 1 : 0

        expect(eligible).toBe(shouldBeReminded(life, now))
      }),
      { numRuns: runs, seed },
    )

    // Not true because nobody, or everybody, ever is.
    expect(reminded).toBeGreaterThan(runs / 10)
    expect(reminded).toBeLessThan(runs / 2)
  })
})
