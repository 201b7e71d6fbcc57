/**
 * An arrived mail ends as recorded, waiting for a person, or ignored with a reason; nothing is lost in between.
 * A second run for the same mail finds what the first wrote: the answer is unchanged, the arrival exists already.
 */
import { calendarUid } from '../email/calendar.ts'
import type { GuestRecord, GuestRef } from '../guests/guest.ts'
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
  const guest = ref === undefined ? undefined : await ports.guests.get(ref)
  const campaign = campaigns.find(({ key }) => key === ref?.campaign)
  const judgement = judgeMail(reading, {
    guest,
    campaign: campaign?.definition,
    expectedUid: ref === undefined ? '' : calendarUid(ref, ports.addresses.replyDomain),
    calendarSequence: guest === undefined ? 0 : calendarSequence(guest.state),
    lastStamp: latestStamp(guest),
  })
  const result = await carryOut(ports, mail, judgement, guest?.ref)
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
  if (guest !== undefined && result.outcome !== 'recorded')
    await noteOnGuest(ports, guest.ref, id, result.outcome, result.why)
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
  inbound: string,
  outcome: 'review' | 'ignored',
  why: string,
): Promise<void> {
  for (;;) {
    const guest = await ports.guests.get(ref)
    if (guest === undefined || guest.history.some((line) => line.type === 'noted' && line.inbound === inbound)) return
    const result = await ports.guests.append(guest, [{ type: 'noted', at: ports.clock.now(), inbound, outcome, why }])
    if (result.outcome === 'written') return
  }
}

function latestStamp(guest: GuestRecord | undefined): string | undefined {
  return guest?.state.answers.findLast((answer) => answer?.stamp !== undefined)?.stamp
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
