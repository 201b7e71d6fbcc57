/**
 * An arrived mail ends as recorded, waiting for a person, or ignored with a reason; nothing is lost in between.
 * A second run for the same mail finds what the first wrote, in the guest's history and among the arrivals, and writes what is missing.
 */
import { calendarUid } from '../email/calendar.ts'
import { foldHistory, type GuestRecord, type GuestRef, type HistoryLine } from '../guests/guest.ts'
import { verifyToken } from '../invitations/invitation-token.ts'
import { calendarSequence } from '../invitations/mailing-content.ts'
import type {
  Addresses,
  ArrivalStore,
  CampaignStore,
  Clock,
  GuestStore,
  InboundStore,
  KeyRing,
  OptOuts,
  SendQueue,
} from '../ports.ts'
import type { ArrivedMail, InboundMail } from './arrived-mail.ts'
import { optOut } from './opt-out.ts'
import { type Judgement, judgeMail, type MailReading, readMail } from './read-reply.ts'
import { recordAnswer } from './record-answer.ts'

export interface ReceivingPorts {
  readonly inbound: InboundStore
  readonly arrivals: ArrivalStore
  readonly campaigns: CampaignStore
  readonly guests: GuestStore
  readonly optOuts: OptOuts
  readonly queue: SendQueue
  readonly keys: KeyRing
  readonly addresses: Addresses
  readonly clock: Clock
}

export async function receiveMail(ports: ReceivingPorts, id: string): Promise<ArrivedMail['outcome'] | 'unknown-mail'> {
  const known = await ports.arrivals.get(id)
  if (known !== undefined) return known.outcome
  const mail = await ports.inbound.read(id)
  if (mail === undefined) return 'unknown-mail'

  const campaigns = await ports.campaigns.list()
  const reading = await readMail(mail, {
    verify: (token) => verifyToken(token, ports.keys, mail.receivedAt),
    ourAddresses: campaigns.map(({ definition }) => definition.from.email),
  })
  const ref = reading.tie.token?.ref
  const record = ref === undefined ? undefined : await ports.guests.get(ref)
  // An earlier run may have recorded the answer and died: then the mail is judged as it was then, and does not speak again.
  const isRecorded = record?.history.some((line) => carriedBy(line, id)) === true
  const guest = isRecorded ? asBefore(record, id) : record
  const campaign = campaigns.find(({ key }) => key === ref?.campaign)
  const judgement = judgeMail(reading, {
    guest,
    campaign: campaign?.definition,
    expectedUid: ref === undefined ? '' : calendarUid(ref, ports.addresses.replyDomain),
    calendarSequence: guest === undefined || campaign === undefined ? 0 : calendarSequence(guest.state, campaign),
    lastStamp: latestStamp(guest),
  })
  const result: Result = isRecorded
    ? { outcome: 'recorded', why: judgement.why }
    : await carryOut(ports, mail, judgement, guest?.ref)
  if (guest !== undefined && result.outcome !== 'recorded')
    await noteOnGuest(ports, guest.ref, { inbound: id, outcome: result.outcome, why: result.why })
  await ports.arrivals.record({
    id,
    receivedAt: mail.receivedAt,
    campaign: campaign?.key,
    ref: guest?.ref,
    kind: judgement.kind,
    outcome: result.outcome,
    why: result.why,
    evidence: judgement.evidence,
    from: shown(reading.from),
    subject: shown(reading.subject),
    proposal: result.outcome === 'review' ? proposalOf(judgement) : undefined,
  })
  return result.outcome
}

interface Result {
  readonly outcome: ArrivedMail['outcome']
  readonly why: string
}

async function carryOut(
  ports: ReceivingPorts,
  mail: InboundMail,
  judgement: Judgement,
  ref: GuestRef | undefined,
): Promise<Result> {
  const { why } = judgement
  if (judgement.outcome === 'ignore') return { outcome: 'ignored', why }
  if (judgement.outcome === 'review' || ref === undefined) return { outcome: 'review', why }
  if (judgement.outcome === 'opt-out') {
    await optOut(ports, { ref, door: 'mail' })
    return { outcome: 'recorded', why }
  }
  const { submission, door, stamp } = judgement
  const result = await recordAnswer(ports, { ref, submission, door, inbound: mail.id, stamp })
  switch (result.outcome) {
    case 'recorded':
      await ports.queue.push(
        result.record.state.owed
          .filter(({ notBefore }) => notBefore === undefined)
          .map(({ mailing }) => ({ ref, mailing })),
      )
      return { outcome: 'recorded', why }
    case 'unchanged':
      // Its stamp counts all the same: an older answer from the calendar that comes later must not win.
      await noteOnGuest(ports, ref, { inbound: mail.id, outcome: 'repeated', why, stamp })
      return { outcome: 'recorded', why: `${why} It was the recorded answer already.` }
    case 'full':
      return { outcome: 'review', why: `${why} These parts are full: ${result.parts.join(', ')}.` }
    case 'closed':
      return { outcome: 'review', why: `${why} It came after the RSVP date.` }
    case 'invalid':
    case 'not-invited':
    case 'overtaken':
      return { outcome: 'review', why: `${why} It does not fit the rules of the programme.` }
  }
}

/** The guest's own history tells that something arrived; a second run finds the line and adds none. */
async function noteOnGuest(
  ports: ReceivingPorts,
  ref: GuestRef,
  note: Omit<Extract<HistoryLine, { type: 'noted' }>, 'type' | 'at'>,
): Promise<void> {
  for (;;) {
    const guest = await ports.guests.get(ref)
    if (guest === undefined || guest.history.some((line) => 'inbound' in line && line.inbound === note.inbound)) return
    const result = await ports.guests.append(guest, [{ type: 'noted', at: ports.clock.now(), ...note }])
    if (result.outcome === 'written') return
  }
}

function carriedBy(line: HistoryLine, inbound: string): boolean {
  return line.type === 'answered' && line.inbound === inbound
}

/** The guest as the mail found it. */
function asBefore(guest: GuestRecord, inbound: string): GuestRecord {
  const history = guest.history.slice(
    0,
    guest.history.findIndex((line) => carriedBy(line, inbound)),
  )
  return { ...guest, history, state: foldHistory(history) }
}

function latestStamp(guest: GuestRecord | undefined): string | undefined {
  return guest?.history.flatMap((line) => ('stamp' in line && line.stamp !== undefined ? [line.stamp] : [])).at(-1)
}

function proposalOf(judgement: Judgement): ArrivedMail['proposal'] {
  return judgement.outcome === 'review'
    ? judgement.proposal
    : judgement.outcome === 'record'
      ? judgement.submission
      : undefined
}

/** Header values are the sender's: short enough for a list. */
function shown(text: MailReading['subject']): string {
  return text.slice(0, 300)
}
