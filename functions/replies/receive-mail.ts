/**
 * An arrived mail ends as recorded, waiting for a person, or ignored with a reason; nothing is lost in between.
 * A second run for the same mail finds what the first wrote, in the guest's history and among the arrivals, and writes what is missing.
 */
import { DateTime } from 'luxon'
import { calendarUid } from '../email/calendar.ts'
import type { CompiledTemplates } from '../email/templates.ts'
import { foldHistory, type GuestRecord, type GuestRef, type HistoryLine } from '../guests/guest.ts'
import { verifyToken } from '../invitations/invitation-token.ts'
import { calendarSequence } from '../invitations/mailing-content.ts'
import { recordDelivery } from '../invitations/record-delivery.ts'
import { sentTexts } from '../invitations/sent-texts.ts'
import type {
  Addresses,
  ArrivalStore,
  CampaignRecord,
  CampaignStore,
  Clock,
  GuestStore,
  InboundStore,
  KeyRing,
  OptOuts,
  SecondOpinion,
  SendQueue,
} from '../ports.ts'
import type { ArrivedMail, InboundMail } from './arrived-mail.ts'
import type { MachineEffect } from './machine-effect.ts'
import { optOut } from './opt-out.ts'
import { type Judgement, judgeMail, type MailReading, readMail } from './read-reply.ts'
import { recordAnswer } from './record-answer.ts'
import { secondOpinionOf } from './second-opinion.ts'
import type { Tie } from './tie-mail.ts'

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
  readonly templates: CompiledTemplates
  readonly secondOpinion?: SecondOpinion | undefined
}

/** More mails than this about one guest within an hour are kept and counted, and no longer read. */
export const maxMailsAnHour = 30

/** A mail as judged, beside the guest and the campaign that it was compared with. */
export interface JudgedMail {
  readonly reading: MailReading
  readonly campaign?: CampaignRecord | undefined
  /** As the mail found it. */
  readonly guest?: GuestRecord | undefined
  readonly judgement: Judgement
  /** An earlier run wrote the answer already. */
  readonly isRecorded: boolean
}

export async function receiveMail(ports: ReceivingPorts, id: string): Promise<ArrivedMail['outcome'] | 'unknown-mail'> {
  const known = await ports.arrivals.get(id)
  if (known !== undefined) return known.outcome
  const mail = await ports.inbound.read(id)
  if (mail === undefined) return 'unknown-mail'

  const judged = await judgeArrival(ports, mail)
  const { guest } = judged
  const earlier = guest === undefined ? 0 : mailsWithinAnHour(guest, mail.receivedAt)
  const result: ArrivalResult =
    !judged.isRecorded && earlier >= maxMailsAnHour
      ? { outcome: 'ignored', why: `More than ${maxMailsAnHour} mails came for this guest within an hour.` }
      : await carryOut(ports, mail, judged)
  // Of a flood the history keeps the first that was not read; the list of arrived mail has them all.
  if (guest !== undefined && result.outcome !== 'recorded' && earlier <= maxMailsAnHour)
    await noteOnGuest(ports, guest.ref, { inbound: id, outcome: result.outcome, why: result.why }, result.awayUntil)
  const secondOpinion =
    result.outcome === 'review'
      ? await secondOpinionOf(ports.secondOpinion, judged.reading, judged.campaign?.definition)
      : undefined
  await ports.arrivals.record({ id, receivedAt: mail.receivedAt, ...arrivalOf(judged, result), secondOpinion })
  return result.outcome
}

/** Reads and judges. With `staffTie` as a mail of that guest, because a member of the staff knows the sender. */
export async function judgeArrival(
  ports: ReceivingPorts,
  mail: InboundMail,
  staffTie?: GuestRef | undefined,
): Promise<JudgedMail> {
  const campaigns = await ports.campaigns.list()
  const context = {
    verify: (token: string) => verifyToken(token, ports.keys, mail.receivedAt),
    ourAddresses: campaigns.map(({ definition }) => definition.from.email),
  }
  const firstRead = await readMail(mail, context)
  const ref = staffTie ?? firstRead.tie.token?.ref
  const record = ref === undefined ? undefined : await ports.guests.get(ref)
  const campaign = campaigns.find(({ key }) => key === ref?.campaign)
  // Once the guest is known, what the guest was sent tells a quote without marks from the words below it.
  const asRead =
    record === undefined || campaign === undefined
      ? firstRead
      : await readMail(mail, { ...context, sentTexts: sentTexts(ports, campaign, record) })
  const reading =
    staffTie === undefined || record === undefined ? asRead : { ...asRead, tie: tieByStaff(asRead.tie, record) }
  const isRecorded = record?.history.some((line) => line.type === 'answered' && line.inbound === mail.id) === true
  // An earlier run may have written to the guest and died: then the mail is judged as it was then, and does not speak again.
  const guest = record === undefined || staffTie !== undefined ? record : asBefore(record, mail.id)
  const judgement = judgeMail(reading, {
    guest,
    campaign: campaign?.definition,
    expectedUid: ref === undefined ? '' : calendarUid(ref, ports.addresses.replyDomain),
    calendarSequence: guest === undefined || campaign === undefined ? 0 : calendarSequence(guest.state, campaign),
    lastStamp: latestStamp(guest),
  })
  return { reading, campaign, guest, judgement, isRecorded }
}

/** What became of a mail, and why, in a sentence. */
export interface ArrivalResult {
  readonly outcome: ArrivedMail['outcome']
  readonly why: string
  /** First day back, `YYYY-MM-DD`, where an absence note states it. */
  readonly awayUntil?: string | undefined
}

/** Does what was judged. A second run finds the answer unchanged, or the opt-out there. */
export async function carryOut(
  ports: ReceivingPorts,
  mail: InboundMail,
  { judgement, guest, isRecorded }: JudgedMail,
): Promise<ArrivalResult> {
  const { why } = judgement
  const ref = guest?.ref
  if (isRecorded) return { outcome: 'recorded', why }
  if (judgement.outcome === 'ignore' || judgement.outcome === 'review') {
    const { effect } = judgement
    if (judgement.outcome === 'review' && judgement.stopsMail && ref !== undefined)
      await optOut(ports, { ref, door: 'mail' })
    const asJudged = judgement.outcome === 'ignore' ? 'ignored' : 'review'
    if (effect === undefined || guest === undefined) return { outcome: asJudged, why }
    if (effect.type === 'away') return { outcome: asJudged, why, awayUntil: effect.until }
    return (await recordReport(ports, mail.id, guest, effect))
      ? { outcome: 'recorded', why }
      : { outcome: asJudged, why }
  }
  if (ref === undefined) return { outcome: 'review', why }
  if (judgement.outcome === 'opt-out') {
    await optOut(ports, { ref, door: 'mail' })
    return { outcome: 'recorded', why }
  }
  const { submission, door, by, stamp, delegate } = judgement
  const result = await recordAnswer(ports, { ref, submission, door, by, inbound: mail.id, stamp, delegate })
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

/** The mail for the list of what arrived. */
export function arrivalOf(
  { reading, campaign, guest, judgement }: JudgedMail,
  { outcome, why }: ArrivalResult,
): Omit<ArrivedMail, 'id' | 'receivedAt'> {
  const isRecord = outcome === 'recorded' && judgement.outcome === 'record'
  return {
    campaign: campaign?.key,
    ref: guest?.ref,
    kind: judgement.kind,
    outcome,
    why,
    evidence: judgement.evidence,
    rules: judgement.rules,
    tiedBy: reading.tie.through,
    from: shown(reading.from),
    subject: shown(reading.subject),
    proposal: outcome === 'review' ? proposalOf(judgement) : undefined,
    attention: isRecord ? judgement.attention : undefined,
    delegate: isRecord ? judgement.delegate : undefined,
  }
}

/**
 * A bounce or complaint that came as a mail. False where it tells nothing new. The mail service knows no complaint that came past it, so
 * the address is opted out of all campaigns here.
 */
async function recordReport(
  ports: ReceivingPorts,
  inbound: string,
  { ref, identity }: GuestRecord,
  effect: Exclude<MachineEffect, { type: 'away' }>,
): Promise<boolean> {
  const at = ports.clock.now()
  if (effect.type === 'complained') await ports.optOuts.add(identity.email, at)
  const told = await recordDelivery(ports, { ...effect, ref, at, inbound })
  // An earlier run may have written the line and died.
  const guest = told === 'recorded' ? undefined : await ports.guests.get(ref)
  const lines = guest?.history.filter(({ type }) => type === 'bounced' || type === 'complained') ?? []
  return told === 'recorded' || lines.some((line) => 'inbound' in line && line.inbound === inbound)
}

/** The guest's own history tells that something arrived; a second run finds the line and adds none. */
async function noteOnGuest(
  ports: ReceivingPorts,
  ref: GuestRef,
  note: Omit<Extract<HistoryLine, { type: 'noted' }>, 'type' | 'at'>,
  awayUntil?: string | undefined,
): Promise<void> {
  for (;;) {
    const guest = await ports.guests.get(ref)
    if (guest === undefined || guest.history.some((line) => 'inbound' in line && line.inbound === note.inbound)) return
    const at = ports.clock.now()
    const away: HistoryLine[] =
      awayUntil === undefined ? [] : [{ type: 'away', at, until: awayUntil, inbound: note.inbound }]
    const result = await ports.guests.append(guest, [{ type: 'noted', at, ...note }, ...away])
    if (result.outcome === 'written') return
  }
}

/** The guest as the mail found it. */
function asBefore(guest: GuestRecord, inbound: string): GuestRecord {
  const own = guest.history.findIndex((line) => 'inbound' in line && line.inbound === inbound)
  if (own < 0) return guest
  const history = guest.history.slice(0, own)
  return { ...guest, history, state: foldHistory(history) }
}

function mailsWithinAnHour(guest: GuestRecord, receivedAt: string): number {
  const anHourBefore = DateTime.fromISO(receivedAt).minus({ hours: 1 })
  return guest.history.filter(
    (line) =>
      (line.type === 'noted' || (line.type === 'answered' && line.inbound !== undefined)) &&
      DateTime.fromISO(line.at) > anHourBefore,
  ).length
}

/** Keeps what the mail itself proves, where it proves the same guest. */
function tieByStaff(tie: Tie, { ref, state }: GuestRecord): Tie {
  if (tie.token !== undefined && !tie.conflict && sameRef(tie.token.ref, ref)) return tie
  const token = { purpose: 'reply', ref, linkVersion: state.linkVersion & 0xff, validUntil: '9999-12-31' } as const
  return { token, through: 'staff', conflict: false }
}

function sameRef(one: GuestRef, other: GuestRef): boolean {
  return one.campaign === other.campaign && one.shard === other.shard && one.guest === other.guest
}

function latestStamp(guest: GuestRecord | undefined): string | undefined {
  return guest?.history.flatMap((line) => ('stamp' in line && line.stamp !== undefined ? [line.stamp] : [])).at(-1)
}

function proposalOf(judgement: Judgement): ArrivedMail['proposal'] {
  return judgement.outcome === 'review'
    ? judgement.proposal
    : judgement.outcome === 'record'
      ? { ...judgement.submission, delegate: judgement.delegate }
      : undefined
}

/** Header values are the sender's: short enough for a list. */
function shown(text: MailReading['subject']): string {
  return text.slice(0, 300)
}
