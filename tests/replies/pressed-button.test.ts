/** Subjects that a calendar's button writes. */
import { describe, expect, it } from 'vitest'
import { namesOurEvent, readPressedButton } from '../../functions/replies/pressed-button.ts'

describe('a subject that a button wrote', () => {
  it.each([
    ['Accepted: Symposium', 'yes'],
    ['Geaccepteerd: Symposium', 'yes'],
    ['Zugesagt: Symposium', 'yes'],
    ['Accepté : Symposium', 'yes'],
    ['Declined: Symposium', 'no'],
    ['Invitation Declined: Symposium', 'no'],
    ['Afgewezen: Symposium', 'no'],
    ['Abgelehnt: Symposium', 'no'],
    ['Abgesagt: Symposium', 'no'],
    ['Refuse\u0301 : Symposium', 'no'],
    ['Tentatively Accepted: Symposium', 'maybe'],
    ['Voorlopig: Symposium', 'maybe'],
    ['Mit Vorbehalt: Symposium', 'maybe'],
    ['Provisoire: Symposium', 'maybe'],
    ['New Time Proposed: Symposium', undefined],
  ])('%s', (subject, decision) => {
    expect(readPressedButton(subject)).toEqual({ decision, event: 'Symposium' })
  })

  it.each(['Re: Accepted: Symposium', 'Accepted', 'Not accepted: Symposium', 'Symposium accepted: yes'])(
    'is not "%s"',
    (subject) => {
      expect(readPressedButton(subject)).toBeUndefined()
    },
  )
})

describe('what the button answered', () => {
  const campaign = { title: { en: 'NL-UK Symposium', nl: 'NL-VK-symposium' } }

  it.each([
    'NL-UK Symposium',
    'nl-uk  symposium ',
    'NL-VK-symposium',
    'Invitation: NL-UK Symposium, Tuesday 19 March 2024',
    'Uitnodiging: NL-VK-symposium, dinsdag 19 maart 2024',
    'Reminder: NL-UK Symposium, answer requested no later than Friday 1 March 2024',
    'NL-UK Symposium @ Tue 19 Mar 2024 09:00 - 19:30 (GMT) (Embassy Events)',
  ])('is ours: %s', (event) => {
    expect(namesOurEvent(event, campaign)).toBe(true)
  })

  it.each(['', 'Budget meeting', 'NL-UK Symposium planning', 'NL-UK Symposium, but only the lunch', 'Symposium'])(
    'is not ours: "%s"',
    (event) => {
      expect(namesOurEvent(event, campaign)).toBe(false)
    },
  )
})
