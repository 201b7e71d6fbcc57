/**
 * "Accepted: NL-UK Symposium" and nothing else: somebody pressed a button in a calendar whose answer came without its calendar part.
 * The subject is then all there is; it counts only where it names our event.
 */
import { type Campaign, languages, type Words } from '../campaigns/campaign.ts'
import type { Decision } from '../guests/guest.ts'
import { isDate } from './calendar-text.ts'

export interface PressedButton {
  /** Undefined where another time is proposed. */
  readonly decision?: Decision | undefined
  /** What was answered, as the subject names it. */
  readonly event: string
}

/** As Outlook, Google, Apple and Thunderbird write it in English, Dutch, German and French. */
const buttons: readonly (readonly [Decision | undefined, RegExp])[] = [
  ['yes', /^(?:accepted(?: invitation)?|geaccepteerd|aanvaard|zugesagt|angenommen|akzeptiert|acceptée?)\s?:\s*/i],
  [
    'no',
    /^(?:(?:invitation )?declined(?: invitation)?|afgewezen|geweigerd|abgelehnt|abgesagt|refusée?|déclinée?)\s?:\s*/i,
  ],
  [
    'maybe',
    /^(?:tentative(?:ly accepted)?|voorlopig(?: geaccepteerd)?|misschien|(?:mit|unter) vorbehalt|vorläufig(?: zugesagt| angenommen)?|vielleicht|provisoire|peut-être)\s?:\s*/i,
  ],
  [
    undefined,
    /^(?:new time proposed|nieuwe tijd voorgesteld|neue (?:uhr)?zeit vorgeschlagen|nouvel(?:le)? (?:heure|horaire) proposée?)\s?:\s*/i,
  ],
]

/** Undefined for a subject that no button writes; a reply (`Re:`) to such a mail is a person's own. */
export function readPressedButton(subject: string): PressedButton | undefined {
  const said = subject.normalize('NFC').trim()
  for (const [decision, pattern] of buttons) {
    const words = pattern.exec(said)?.[0]
    if (words !== undefined) return { decision, event: said.slice(words.length) }
  }
  return undefined
}

const ourPrefix = /^(?:invitation|uitnodiging|reminder|herinnering|last call|laatste oproep)\s?:\s*/i
const ourDeadline = /^(?:answer (?:requested|possible) no later than|antwoord (?:gevraagd|mogelijk) uiterlijk)\s+/i

/** True where the words are the campaign's title in one of its languages, or a subject that our invitations and reminders have. */
export function namesOurEvent(event: string, campaign: Pick<Campaign, 'title'>): boolean {
  // Google adds when it is and whose calendar it is in: "Title @ Tue 19 Mar 2024 09:00 - 19:30 (GMT) (Embassy)".
  const title = event.replace(/\s@\s[^@]*\d[^@]*$/, '').replace(ourPrefix, '')
  return titlesOf(campaign.title).some((ours) => {
    if (lettersOf(title) === lettersOf(ours)) return true
    const [start, rest] = [title.slice(0, ours.length), title.slice(ours.length)]
    return lettersOf(start) === lettersOf(ours) && /^, /.test(rest) && isDate(rest.slice(2).replace(ourDeadline, ''))
  })
}

function titlesOf(title: Words): string[] {
  return typeof title === 'string' ? [title] : languages.flatMap((language) => title[language] ?? [])
}

function lettersOf(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}
