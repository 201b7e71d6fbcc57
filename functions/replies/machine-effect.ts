/**
 * What mail that no person wrote changes on the guest: a dead address, a complaint, the first day back. Never an answer.
 * A forged report must not silence anybody, so it counts only with our signed token, about a mail that we sent, and about the guest's own address.
 */
import type { Campaign } from '../campaigns/campaign.ts'
import type { GuestRecord, Mailing } from '../guests/guest.ts'
import type { DeliveryReport } from './delivery-report.ts'
import type { MailReading } from './read-reply.ts'
import { readReturnDate } from './return-date.ts'

export type MachineEffect =
  /** `mailing` and `messageId` are those of the mail that came back. */
  | {
      readonly type: 'bounced'
      readonly permanent: boolean
      readonly reason: string
      readonly mailing: Mailing
      readonly messageId: string
    }
  | { readonly type: 'complained'; readonly mailing: Mailing; readonly messageId: string }
  /** First day back, `YYYY-MM-DD`. */
  | { readonly type: 'away'; readonly until: string }

/** What became of the mail, in sentences for staff. */
export interface Noted {
  readonly why: string
  readonly effect?: MachineEffect | undefined
}

type Facts = Pick<MailReading, 'tie' | 'verdicts' | 'from' | 'subject' | 'receivedAt' | 'words'>

export function effectOfReport(report: DeliveryReport, reading: Facts, guest: GuestRecord | undefined): Noted {
  const what = `It is ${report.why}.`
  const { outcome } = report
  if (outcome !== 'hard' && outcome !== 'soft' && outcome !== 'complaint') return { why: what }
  const unproven = (why: string): Noted => ({ why: `${what} ${why}, so it changes nothing.` })
  if (guest === undefined) return unproven('It carries no signed address of ours')
  const forged = whyForged(reading, guest)
  if (forged !== undefined) return unproven(forged)
  const isAboutGuest = report.addresses.includes(guest.identity.email)
  // Complaints mostly come with the address blacked out.
  if (!isAboutGuest && (outcome !== 'complaint' || report.addresses.length > 0))
    return unproven("It is not about the guest's address")
  const sent = sentMail(report.original, guest)
  if (sent === undefined) return unproven('No mail was sent to the guest')
  return outcome === 'complaint'
    ? { why: what, effect: { type: 'complained', ...sent } }
    : { why: what, effect: { type: 'bounced', permanent: outcome === 'hard', reason: report.reason, ...sent } }
}

/** The first day back, where a note of the guest's own states one. */
export function effectOfAbsence(
  reading: Facts,
  guest: GuestRecord | undefined,
  campaign: Campaign | undefined,
): MachineEffect | undefined {
  if (guest === undefined || campaign === undefined || whyForged(reading, guest) !== undefined) return undefined
  if (reading.from !== guest.identity.email && !guest.state.aliases.includes(reading.from)) return undefined
  const until = readReturnDate(`${reading.subject}\n\n${reading.words.text}`, reading.receivedAt, campaign.zone)
  return until === undefined ? undefined : { type: 'away', until }
}

function whyForged({ tie, verdicts }: Facts, guest: GuestRecord): string | undefined {
  if (tie.token === undefined) return 'It carries no signed address of ours'
  if (tie.conflict) return 'It belongs to more than one guest'
  if ((guest.state.linkVersion & 0xff) !== tie.token.linkVersion) return 'Its signed address was revoked'
  if (verdicts.dmarc !== 'PASS' && verdicts.dmarc !== 'GRAY') return 'The sender check (DMARC) failed'
  return verdicts.spam === 'FAIL' ? 'The receiving service takes it for spam' : undefined
}

/** The mail that came back: the one whose id stands in it, else the latest. */
function sentMail(
  original: string,
  { history }: GuestRecord,
): { readonly mailing: Mailing; readonly messageId: string } | undefined {
  const sent = history.flatMap((line) => (line.type === 'sent' ? [line] : []))
  const named = sent.find(({ messageId }) => messageId !== '' && original.includes(messageId))
  const line = named ?? sent.at(-1)
  return line && { mailing: line.mailing, messageId: line.messageId }
}
