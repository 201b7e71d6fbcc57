/**
 * Which mail a mailing is for this guest: kind, answer to confirm, calendar entry, links. Preview, dry run, test mail and the real hand-over
 * all come through here, which is why they are the same.
 */
import { type Campaign, partOf } from '../campaigns/campaign.ts'
import type { GuestMailContent, MailKind } from '../email/mail-content.ts'
import type { GuestRecord, GuestState, Mailing, RecordedAnswer } from '../guests/guest.ts'
import type { CampaignRecord } from '../ports.ts'
import { guestLinks, type LinkMode, type LinkPorts } from './guest-links.ts'
import { waveOf } from './wave.ts'

export function mailingContent(
  ports: LinkPorts,
  mail: {
    readonly campaign: CampaignRecord
    readonly guest: GuestRecord
    readonly mailing: Mailing
    readonly at: string
    readonly links?: LinkMode
    /** Marks the mail as a test and sends it to this staff address. */
    readonly testTo?: string | undefined
  },
): GuestMailContent | undefined {
  const { guest, mailing, at } = mail
  const campaign = mail.campaign.definition
  const about = aboutMailing(mailing, guest.state, mail.campaign)
  if (about === undefined) return undefined
  const { kind, answer, question, undoes, summarises, calendar } = about
  const linkVersion = guest.state.linkVersion
  const links = guestLinks(ports, { campaign, ref: guest.ref, linkVersion }, { undoes, mode: mail.links ?? 'live' })

  return {
    kind,
    campaign,
    ref: guest.ref,
    identity: guest.identity,
    links,
    answer,
    question,
    summarises,
    calendar,
    at,
    test: mail.testTo === undefined ? undefined : { to: mail.testTo },
  }
}

interface About extends Pick<GuestMailContent, 'answer' | 'question' | 'summarises' | 'calendar'> {
  readonly kind: MailKind
  readonly undoes?: number
}

function aboutMailing(mailing: Mailing, state: GuestState, record: CampaignRecord): About | undefined {
  const campaign = record.definition
  const wave = waveOf(mailing, campaign)
  if (wave !== undefined) {
    const parts = campaign.parts.map(({ id }) => id)
    const carriesCalendar =
      wave.kind === 'invitation' && campaign.calendarIn === 'invitation' && campaign.yesMeans === 'seat'
    return carriesCalendar
      ? { kind: wave.kind, calendar: { method: 'REQUEST', sequence: 0, parts } }
      : { kind: wave.kind }
  }
  const [what, which] = mailing.split('.')
  if (what === 'question') {
    const asked = state.questions[Number(which) - 1]
    return asked && { kind: 'question', question: { number: Number(which), words: asked.words } }
  }
  if (what === 'selection') {
    if (state.selection === 'regretted') return { kind: 'regret' }
    return {
      kind: 'confirmation',
      answer: state.answer,
      calendar: calendarFor(state.answer, state.answers.length, state, record),
    }
  }
  const number = what === 'answers' ? state.answers.length : Number(which)
  if (!(number >= 1 && number <= state.answers.length)) return undefined
  const answer = state.answers[number - 1]
  const isInterest = campaign.yesMeans === 'interest' && answer?.decision === 'yes' && state.selection !== 'confirmed'
  return {
    kind: isInterest ? 'acknowledgement' : 'confirmation',
    answer,
    undoes: number,
    summarises: what === 'answers',
    calendar: calendarFor(answer, number, state, record),
  }
}

/** A yes brings the entry, anything else takes an earlier one away. SEQUENCE rises with every change, so calendars believe the newest. */
function calendarFor(
  answer: RecordedAnswer | undefined,
  number: number,
  state: GuestState,
  record: CampaignRecord,
): GuestMailContent['calendar'] {
  const campaign = record.definition
  const sequence = number + state.selections
  // An interest has no entry before staff confirm it, so there is none to take away either.
  if (campaign.yesMeans === 'interest' && state.selection !== 'confirmed') return undefined
  const parts = partsAttended(answer, campaign)
  if (parts.length > 0) return { method: 'REQUEST', sequence, parts }
  const hasEntry =
    state.answers.slice(0, number - 1).some((earlier) => partsAttended(earlier, campaign).length > 0) ||
    campaign.calendarIn === 'invitation'
  // A maybe keeps the entry of the invitation: it stands as tentative in the guest's calendar.
  if (!hasEntry || (answer?.decision === 'maybe' && campaign.calendarIn === 'invitation')) return undefined
  return { method: 'CANCEL', sequence, parts: campaign.parts.map(({ id }) => id) }
}

/** None for whoever says yes to a waiting list only. */
function partsAttended(answer: RecordedAnswer | undefined, campaign: Campaign): readonly string[] {
  return answer?.decision === 'yes' ? answer.parts.filter((id) => partOf(campaign, id) !== undefined) : []
}

/** SEQUENCE of the newest calendar entry that may have been sent; answers from the calendar name it. */
export function calendarSequence(state: GuestState, campaign: CampaignRecord): number {
  const newest = state.answers.findLastIndex(
    (answer, index) => calendarFor(answer, index + 1, state, campaign) !== undefined,
  )
  return newest < 0 ? 0 : newest + 1 + state.selections
}
