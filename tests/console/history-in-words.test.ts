import { expect, it } from 'vitest'
import { historyInWords } from '../../functions/console/history-in-words.ts'
import type { HistoryLine } from '../../functions/guests/guest.ts'
import { aCampaign } from '../builders.ts'

const at = '2024-02-05T10:00:00Z'
const told = (line: HistoryLine) => historyInWords(line, aCampaign())
const answer = { decision: 'yes', parts: ['reception', 'dinner'], party: 2 } as const

it.each<[string, HistoryLine]>([
  ['Put on the guest list by Ada', { type: 'imported', at, by: 'Ada' }],
  [
    'Put on the guest list by Ada as coming anyway: Reception and Dinner; not invited',
    { type: 'imported', at, by: 'Ada', confirmed: ['reception', 'dinner'] },
  ],
  ['Ada corrected: email, name', { type: 'corrected', at, by: 'Ada', fields: ['email', 'name'] }],
  ['Invitation sent', { type: 'sent', at, mailing: 'invite', messageId: 'm' }],
  ['Confirmation of answer 2 sent', { type: 'sent', at, mailing: 'answer.2', messageId: 'm' }],
  ['Reminder refused by the mail service', { type: 'refused', at, mailing: 'reminder', reason: 'no' }],
  [
    'Away until Mon 4 Mar 2024, says an automatic answer; a reminder waits for that day, unless answers close before',
    { type: 'away', at, until: '2024-03-04', inbound: 'mail-1' },
  ],
  ['The address is dead: the mail came back', { type: 'bounced', at, permanent: true, reason: 'no' }],
  [
    'Answered yes to all parts, 2 people, on the answer page',
    { type: 'answered', at, door: 'link', answer, confirm: 'now' },
  ],
  [
    'Answered no, by a plain reply, sent by office@guests.example',
    {
      type: 'answered',
      at,
      door: 'mail',
      by: 'office@guests.example',
      answer: { decision: 'no', parts: [], party: 0 },
      confirm: 'now',
    },
  ],
  [
    'Took answer 2 back, from the calendar; again maybe to Reception; would also like Dinner, which was full',
    {
      type: 'answered',
      at,
      door: 'calendar',
      undoes: 2,
      answer: { decision: 'maybe', parts: ['reception'], party: 1, waiting: ['dinner'] },
      confirm: 'now',
    },
  ],
  [
    'Took the answer back, recorded by Ada; silent again',
    { type: 'withdrawn', at, door: 'staff', by: 'Ada', confirm: 'now' },
  ],
  [
    'Opted out of invitations and reminders, by the unsubscribe button of the mail program',
    { type: 'opted-out', at, door: 'one-click' },
  ],
  ['Ada decided on a regret', { type: 'selected', at, decision: 'regretted', by: 'Ada' }],
])('tells "%s"', (words, line) => {
  expect(told(line).text).toBe(words)
})

it('tells reminders apart where a campaign has several', () => {
  const reminder = { kind: 'reminder', daysBefore: 3, time: '09:00' } as const
  const campaign = aCampaign({
    waves: [
      { ...reminder, id: 'first' },
      { ...reminder, id: 'second' },
    ],
  })

  const { text } = historyInWords({ type: 'sent', at, mailing: 'second', messageId: 'm' }, campaign)

  expect(text).toBe('Reminder (second) sent')
})

it('keeps what a guest wrote apart from the words of the desk', () => {
  const { text, detail } = told({
    type: 'answered',
    at,
    door: 'staff',
    by: 'Ada',
    why: 'phoned',
    answer: { ...answer, remarks: 'Sent by the king' },
    confirm: 'now',
  })

  expect(text).not.toContain('king')
  expect(detail).toBe('phoned\nRemarks: Sent by the king')
})
