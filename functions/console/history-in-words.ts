/** What happened to a guest, line by line, in words for staff. Pure; the page adds when. */
import { type Campaign, inLanguage, partOf, type WaveKind } from '../campaigns/campaign.ts'
import type { Answer, Door, HistoryLine, Mailing, MailingState, Standing } from '../guests/guest.ts'
import { waveOf } from '../invitations/wave.ts'
import { dayInWords } from './local-moment.ts'

export interface Told {
  readonly text: string
  /** What somebody wrote or a machine answered: shown apart from our words. */
  readonly detail?: string | undefined
  /** The mail that it is about: one that arrived, or one that left. */
  readonly inbound?: string | undefined
  readonly messageId?: string | undefined
}

export const doorWords: Readonly<Record<Door | 'one-click', string>> = {
  link: 'on the answer page',
  mail: 'by a plain reply',
  calendar: 'from the calendar',
  staff: 'told to staff',
  'one-click': 'by the unsubscribe button of the mail program',
}

const notedWords: Readonly<Record<Extract<HistoryLine, { type: 'noted' }>['outcome'], string>> = {
  review: 'A mail arrived that a person must look at',
  ignored: 'A mail arrived and was set aside',
  repeated: 'A mail arrived that says what was recorded already',
}

export const standingWords: Readonly<Record<Standing, string>> = {
  confirmed: 'Delegation',
  new: 'Not yet invited',
  silent: 'Silent',
  yes: 'Yes',
  no: 'No',
  maybe: 'Maybe',
  unreachable: 'Unreachable',
  'opted-out': 'Opted out',
}

export const waveWords: Readonly<Record<WaveKind, string>> = {
  invitation: 'Invitation',
  reminder: 'Reminder',
  'last-call': 'Last call',
}

export const mailingStatusWords: Readonly<Record<MailingState['status'], string>> = {
  claimed: 'being handed over',
  sent: 'sent',
  refused: 'refused',
  released: 'to be sent again',
  doubtful: 'doubtful',
}

export function historyInWords(line: HistoryLine, campaign: Campaign): Told {
  switch (line.type) {
    case 'imported':
      return line.confirmed === undefined
        ? { text: `Put on the guest list by ${line.by}` }
        : {
            text: `Put on the guest list by ${line.by} as coming anyway: ${partTitles(line.confirmed, campaign)}; not invited`,
          }
    case 'corrected':
      return { text: `${line.by} corrected: ${line.fields.join(', ')}` }
    case 'claimed':
      return { text: `${mailingWords(line.mailing, campaign)}: handing over to the mail service` }
    case 'sent':
      return { text: `${mailingWords(line.mailing, campaign)} sent`, messageId: line.messageId }
    case 'refused':
      return { text: `${mailingWords(line.mailing, campaign)} refused by the mail service`, detail: line.reason }
    case 'released':
      return {
        text: `${mailingWords(line.mailing, campaign)} did not leave and will be sent again`,
        detail: line.reason,
      }
    case 'doubted':
      return {
        text: `${mailingWords(line.mailing, campaign)}: nobody can tell whether it left; it is not sent again by itself`,
        detail: line.reason,
      }
    case 'bounced':
      return {
        text: line.permanent ? 'The address is dead: the mail came back' : 'The mail could not be delivered for now',
        detail: line.reason,
        inbound: line.inbound,
      }
    case 'complained':
      return { text: 'Marked a mail as spam; gets no more invitations or reminders', inbound: line.inbound }
    case 'away':
      return {
        text: `Away until ${dayInWords(line.until)}, says an automatic answer; a reminder waits for that day, unless answers close before`,
        inbound: line.inbound,
      }
    case 'answered': {
      const { door, by, undoes, answer, why, inbound, delegate } = line
      const text =
        undoes === undefined
          ? `Answered ${answerWords(answer, campaign)}, ${throughDoor(door, by)}`
          : `Took answer ${undoes} back, ${throughDoor(door, by)}; again ${answerWords(answer, campaign)}`
      const details = [
        why,
        answer.remarks === undefined ? undefined : `Remarks: ${answer.remarks}`,
        delegate === undefined ? undefined : `To come instead: ${delegateWords(delegate)}`,
      ]
      return { text, detail: details.filter((detail) => detail !== undefined).join('\n') || undefined, inbound }
    }
    case 'withdrawn':
      return { text: `Took the answer back, ${throughDoor(line.door, line.by)}; silent again` }
    case 'noted':
      return {
        text: notedWords[line.outcome],
        detail: line.why,
        inbound: line.inbound,
      }
    case 'alias-added':
      return { text: `${line.by} found that ${line.email} is an address of this guest`, inbound: line.inbound }
    case 'asked-back':
      return { text: `${line.by} asked back what the mail means`, detail: line.words, inbound: line.inbound }
    case 'card-closed':
      return { text: `${line.by} closed the card of a mail`, detail: line.action, inbound: line.inbound }
    case 'opted-out':
      return { text: `Opted out of invitations and reminders, ${doorWords[line.door]}` }
    case 'selected':
      return { text: line.decision === 'confirmed' ? `${line.by} gave a seat` : `${line.by} decided on a regret` }
    case 'link-revoked':
      return { text: `${line.by} revoked all links; the next mail carries new ones` }
  }
}

/** `yes to Opening and Lunch, 2 people; would also like Drinks`. */
export function answerWords(answer: Answer, campaign: Campaign): string {
  if (answer.decision === 'no') return 'no'
  const chosen =
    answer.parts.length === campaign.parts.length && campaign.parts.length > 1
      ? 'all parts'
      : partTitles(answer.parts, campaign)
  const people = answer.party > 1 ? `, ${answer.party} people` : ''
  const waiting =
    answer.waiting === undefined || answer.waiting.length === 0
      ? ''
      : `; would also like ${partTitles(answer.waiting, campaign)}, which was full`
  return `${answer.decision}${chosen === '' ? '' : ` to ${chosen}`}${people}${waiting}`
}

/** What a mailing is: `Invitation`, `Reminder (reminder-2)`, `Confirmation of answer 3`. */
export function mailingWords(mailing: Mailing, campaign: Campaign): string {
  const wave = waveOf(mailing, campaign)
  if (wave !== undefined) {
    const isOnly = campaign.waves.filter(({ kind }) => kind === wave.kind).length === 1
    return isOnly ? waveWords[wave.kind] : `${waveWords[wave.kind]} (${wave.id})`
  }
  const [what, which] = mailing.split('.')
  if (what === 'answer') return `Confirmation of answer ${which}`
  if (what === 'answers') return `Summary of the answers of ${which}`
  if (what === 'question') return which === '1' ? 'Question about a mail' : `Question ${which} about a mail`
  if (what === 'selection') return 'Result of the selection'
  return `Mail "${mailing}"`
}

/** Somebody whom a guest named to come instead: `Dr Ann Example (ann@office.example)`. */
export function delegateWords(delegate: { readonly name: string; readonly email?: string | undefined }): string {
  return delegate.email === undefined ? delegate.name : `${delegate.name} (${delegate.email})`
}

export function partTitle(id: string, campaign: Campaign): string {
  const part = partOf(campaign, id)
  return part === undefined ? id : inLanguage(part.title, 'en', campaign)
}

function partTitles(ids: readonly string[], campaign: Campaign): string {
  return new Intl.ListFormat('en-GB').format(ids.map((id) => partTitle(id, campaign)))
}

function throughDoor(door: Door, by: string | undefined): string {
  if (door === 'staff') return by === undefined ? 'recorded by staff' : `recorded by ${by}`
  return by === undefined ? doorWords[door] : `${doorWords[door]}, sent by ${by}`
}
