import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Campaign } from '../../functions/campaigns/campaign.ts'
import { foldCampaign } from '../../functions/campaigns/campaign-record.ts'
import { type Answer, foldHistory, type GuestRecord, type HistoryLine } from '../../functions/guests/guest.ts'
import { verifyToken } from '../../functions/invitations/invitation-token.ts'
import { calendarSequence, mailingContent } from '../../functions/invitations/mailing-content.ts'
import { composeMailing } from '../../functions/invitations/send-mail.ts'
import type { CampaignRecord } from '../../functions/ports.ts'
import { ensureTemplates } from '../../infra/compile-templates.ts'
import { aCampaign, aGuest, aKeyRing } from '../builders.ts'

const at = '2024-02-05T10:00:00Z'
const ports = {
  keys: aKeyRing(),
  addresses: {
    publicUrl: 'https://rsvp.example',
    staffUrl: 'https://rsvp.example/staff',
    replyDomain: 'reply.rsvp.example',
  },
}
const yes: Answer = { decision: 'yes', parts: ['dinner'], party: 1 }
const no: Answer = { decision: 'no', parts: [], party: 0 }
const maybe: Answer = { decision: 'maybe', parts: ['dinner'], party: 1 }
const said = (answer: Answer): HistoryLine => ({ type: 'answered', at, door: 'link', answer, confirm: 'now' })
const withdrawn: HistoryLine = { type: 'withdrawn', at, door: 'link', confirm: 'now' }
const selected = (decision: 'confirmed' | 'regretted'): HistoryLine => ({ type: 'selected', at, decision, by: 'Ada' })

const recordOf = (changes: Partial<Campaign>): CampaignRecord => ({
  ...{ key: 'k7qf2mzt', version: 1, definition: aCampaign(changes), definitionVersion: 1 },
  ...{ history: [], state: foldCampaign([]) },
})
const guestWith = (history: readonly HistoryLine[]): GuestRecord => ({
  ...{ ref: { campaign: 'k7qf2mzt', shard: 0, guest: 'abcdefghijk2a' }, version: 1, identity: aGuest() },
  ...{ history, state: foldHistory(history) },
})
const contentOf = (mailing: string, history: readonly HistoryLine[], changes: Partial<Campaign> = {}) =>
  mailingContent(ports, { campaign: recordOf(changes), guest: guestWith(history), mailing, at })
const calendarOf = (...given: Parameters<typeof contentOf>) => {
  const calendar = contentOf(...given)?.calendar
  return calendar === undefined ? 'none' : `${calendar.method} ${calendar.sequence} ${calendar.parts.join('+')}`
}

describe('what a mailing is', () => {
  it.each([
    ['invitation', 'invite', []],
    ['reminder', 'reminder', []],
    ['confirmation', 'answer.1', [said(no)]],
    ['confirmation', 'answer.2', [said(yes), withdrawn]],
    ['confirmation', 'answers.2024-02-05', [said(yes), said(no)]],
    ['confirmation', 'selection.1', [said(yes), selected('confirmed')]],
    ['regret', 'selection.1', [said(yes), selected('regretted')]],
    [undefined, 'answer.2', [said(yes)]],
    [undefined, 'answers.2024-02-05', []],
    [undefined, 'no-such-wave', []],
  ] as const satisfies readonly (readonly [string | undefined, string, readonly HistoryLine[]])[])(
    'is %s for "%s"',
    (kind, mailing, history) => {
      expect(contentOf(mailing, history)?.kind).toBe(kind)
    },
  )

  it('confirms the answer that its number names, and can undo that one only', () => {
    const history = [said(yes), said(no), said(maybe)]

    const second = contentOf('answer.2', history)
    const summary = contentOf('answers.2024-02-05', history)

    expect([second?.answer?.decision, second?.links.undo?.split('/').at(-1)]).toEqual(['no', '2'])
    expect([summary?.answer?.decision, summary?.links.undo?.split('/').at(-1)]).toEqual(['maybe', '3'])
    expect([second?.summarises, summary?.summarises]).toEqual([false, true])
  })

  it('acknowledges an interest without a seat and without a calendar', () => {
    const interest = { yesMeans: 'interest', calendarIn: 'invitation' } as const

    expect(contentOf('answer.1', [said(yes)], interest)?.kind).toBe('acknowledgement')
    expect(calendarOf('answer.1', [said(yes)], interest)).toBe('none')
    expect(calendarOf('invite', [], interest)).toBe('none')
  })
})

describe('the calendar entry', () => {
  it.each([
    ['none', 'invite', []],
    ['REQUEST 1 dinner', 'answer.1', [said(yes)]],
    ['none', 'answer.1', [said(no)]],
    ['none', 'answer.1', [said(maybe)]],
    ['CANCEL 2 reception+dinner', 'answer.2', [said(yes), said(no)]],
    ['CANCEL 2 reception+dinner', 'answer.2', [said(yes), said(maybe)]],
    ['CANCEL 2 reception+dinner', 'answer.2', [said(yes), withdrawn]],
    ['REQUEST 3 dinner', 'answer.3', [said(yes), said(no), said(yes)]],
    ['none', 'answer.2', [said(no), withdrawn]],
  ] as const satisfies readonly (readonly [string, string, readonly HistoryLine[]])[])(
    'that comes with the confirmation is "%s" with %s',
    (expected, mailing, history) => {
      expect(calendarOf(mailing, history)).toBe(expected)
    },
  )

  it.each([
    ['REQUEST 0 reception+dinner', 'invite', []],
    ['none', 'reminder', []],
    ['REQUEST 1 dinner', 'answer.1', [said(yes)]],
    ['CANCEL 1 reception+dinner', 'answer.1', [said(no)]],
    ['none', 'answer.1', [said(maybe)]],
    ['CANCEL 2 reception+dinner', 'answer.2', [said(maybe), said(no)]],
  ] as const satisfies readonly (readonly [string, string, readonly HistoryLine[]])[])(
    'that comes with the invitation is "%s" with %s',
    (expected, mailing, history) => {
      expect(calendarOf(mailing, history, { calendarIn: 'invitation' })).toBe(expected)
    },
  )

  it.each(['invitation', 'confirmation'] as const)(
    'of an interest comes with the selection, and is never cancelled before it was sent (calendar in the %s)',
    (calendarIn) => {
      const interest = { yesMeans: 'interest', calendarIn } as const

      expect(calendarOf('answer.1', [said(no)], interest)).toBe('none')
      expect(calendarOf('answer.2', [said(yes), said(no)], interest)).toBe('none')
      expect(calendarOf('answer.2', [said(yes), withdrawn], interest)).toBe('none')
      expect(calendarOf('selection.1', [said(yes), selected('confirmed')], interest)).toBe('REQUEST 2 dinner')
      expect(calendarOf('selection.1', [said(yes), selected('regretted')], interest)).toBe('none')
      expect(calendarOf('answer.2', [said(yes), selected('confirmed'), said(no)], interest)).toBe(
        'CANCEL 3 reception+dinner',
      )
    },
  )

  it('has a SEQUENCE that only rises, and answers from the calendar are measured by the newest entry that was sent', () => {
    const newest = (history: readonly HistoryLine[], changes: Partial<Campaign> = {}) =>
      calendarSequence(foldHistory(history), recordOf(changes))

    expect(newest([said(yes), said(no), said(yes)])).toBe(3)
    expect(newest([])).toBe(0)
    // No mail brought a newer entry: what the guest has in the calendar is still the invitation's, or the confirmation's.
    expect(newest([said(maybe)], { calendarIn: 'invitation' })).toBe(0)
    expect(newest([said(yes), selected('confirmed')], { yesMeans: 'interest' })).toBe(2)
  })
})

describe('whatever a guest and staff did', () => {
  const seed = 815
  const summary = { day: '2024-02-05', summaryAt: '2024-02-06T07:00:00Z' } as const
  const change = fc.record({
    type: fc.constantFrom('answered', 'answered', 'answered', 'withdrawn', 'selected'),
    answer: fc.constantFrom(yes, no, maybe, { ...maybe, parts: [] }, { ...yes, parts: [], waiting: ['dinner'] }),
    confirm: fc.constantFrom('now', 'now', summary),
    decision: fc.constantFrom('confirmed', 'regretted'),
  })

  it(`every mail that is owed can be made, each entry newer than the one before (seed ${seed})`, async () => {
    const compose = {
      ...ports,
      templates: await ensureTemplates(),
      files: { read: async () => undefined, write: async () => {} },
    }
    let made = 0

    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { minLength: 1, maxLength: 5 }),
        fc.constantFrom('seat', 'interest'),
        fc.constantFrom('invitation', 'confirmation'),
        async (changes, yesMeans, calendarIn) => {
          const history = changes.map((each) => ({ at, door: 'link', by: 'Ada', ...each }) as HistoryLine)
          const guest = guestWith(history)
          const campaign = recordOf({ yesMeans, calendarIn })
          const sequences: number[] = []
          for (const { mailing } of guest.state.owed) {
            const content = mailingContent(ports, { campaign, guest, mailing, at })
            if (content?.calendar !== undefined && mailing.startsWith('answer.'))
              sequences.push(content.calendar.sequence)
            await expect(composeMailing(compose, { campaign, guest, mailing, at })).resolves.toBeDefined()
            made += 1
          }
          expect(sequences).toEqual([...new Set(sequences)].sort((one, other) => one - other))
        },
      ),
      { numRuns: 120, seed },
    )
    expect(made).toBeGreaterThan(150)
  })
})

describe('the links of a mail', () => {
  const links = (mode?: 'live' | 'preview' | 'redacted') =>
    mailingContent(ports, {
      campaign: recordOf({ attachments: [{ file: 'Kaart & plan.pdf', title: 'Map', as: 'link' }] }),
      guest: guestWith([said(yes), { type: 'link-revoked', at, by: 'Ada' }]),
      mailing: 'answer.1',
      at,
      ...(mode === undefined ? {} : { links: mode }),
    })?.links as NonNullable<ReturnType<typeof contentOf>>['links']
  const purposeIn = (text: string | undefined) =>
    verifyToken(/[a-z2-7]{56}/.exec(text ?? '')?.[0] ?? '', ports.keys, at)?.purpose

  it('act for the guest, each for its own purpose', () => {
    const { answer, undo, optOut, optOutMailto, replyAddress, threadAnchor, files } = links()

    expect([answer, undo, optOut, optOutMailto, replyAddress, threadAnchor].map(purposeIn)).toEqual([
      ...['answer', 'answer', 'opt-out', 'opt-out', 'reply', 'reply'],
    ])
    expect(files['Kaart & plan.pdf']).toMatch(/^https:\/\/rsvp\.example\/f\/[a-z2-7]{56}\/Kaart%20%26%20plan\.pdf$/)
  })

  it('carry the version of the guest, so that they stop when it is raised', () => {
    expect(verifyToken(/[a-z2-7]{56}/.exec(links().answer)?.[0] ?? '', ports.keys, at)?.linkVersion).toBe(1)
  })

  it('of a preview do nothing for anybody, and those of a dry run name no token at all', () => {
    const { answer, optOut, replyAddress } = links('preview')

    expect([answer, optOut, replyAddress].map(purposeIn)).toEqual(['preview', 'preview', 'preview'])
    expect(JSON.stringify(links('redacted'))).not.toMatch(/[a-w2-7]{20}/)
  })
})
