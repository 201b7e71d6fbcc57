/**
 * The labelled replies in tests/fixtures/replies, with what the real system would know beside each mail: envelope, verdicts, guest, campaign.
 * Their tokens carry no signature, so a list stands in for the check; nothing in the product can be built this way.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { type Campaign, campaignSchema } from '../../functions/campaigns/campaign.ts'
import { foldHistory, type GuestRecord, type HistoryLine } from '../../functions/guests/guest.ts'
import type { InvitationToken } from '../../functions/invitations/invitation-token.ts'
import type { InboundMail } from '../../functions/replies/arrived-mail.ts'
import { type GuestSide, type Judgement, judgeMail, readMail } from '../../functions/replies/read-reply.ts'
import type { VerifyToken } from '../../functions/replies/tie-mail.ts'

const folder = new URL('../fixtures/replies/', import.meta.url)
export const corpusFile = (name: string): URL => new URL(name, folder)
export const readLines = <T>(name: string): T[] =>
  readFileSync(corpusFile(name), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T)

export interface Invitee {
  readonly file: string
  readonly token: string
  readonly name: string
  readonly email: string
}

export const mailFiles = readdirSync(folder).filter((name) => name.endsWith('.eml'))
export const invitees = new Map(readLines<Invitee>('invitees.jsonl').map((invitee) => [invitee.file, invitee]))
export const sentTexts = (
  JSON.parse(readFileSync(corpusFile('context.json'), 'utf8')) as { sent: { text: string }[] }
).sent.map(({ text }) => text)
export const rawMail = (name: string): Uint8Array => readFileSync(corpusFile(name))

export const passed: InboundMail['verdicts'] = { spf: 'PASS', dkim: 'PASS', dmarc: 'PASS', spam: 'PASS', virus: 'PASS' }
export const symposiumUid = 'nlukmed-20240319@rsvp.example'

export const symposium: Campaign = campaignSchema.parse({
  id: 'nl-uk-symposium',
  title: 'NL-UK Symposium on Nuclear Medicine',
  languages: ['en', 'nl'],
  zone: 'Europe/London',
  hosts: [{ name: 'Embassy of the Kingdom of the Netherlands' }],
  signatories: [{ name: 'A. Host', role: 'Attaché' }],
  contact: { name: 'Events team', email: 'events@embassy.example' },
  from: { name: 'Events team', email: 'rsvp@mail.rsvp.example' },
  staff: ['staff@embassy.example'],
  venue: { name: 'Science Gallery London', address: 'Great Maze Pond, London' },
  parts: [
    { id: 'opening', title: 'Welcome and opening remarks', date: '2024-03-19', starts: '09:00', ends: '12:00' },
    { id: 'lunch', title: 'Networking lunch', date: '2024-03-19', starts: '12:00', ends: '13:30' },
    { id: 'symposium', title: 'Mini-conference', date: '2024-03-19', starts: '13:30', ends: '17:30' },
    { id: 'drinks', title: 'Networking drinks reception', date: '2024-03-19', starts: '17:30', ends: '19:30' },
  ],
  rsvpBy: '2024-03-01',
  waves: [{ id: 'invite', kind: 'invitation', at: '2024-02-20T10:12' }],
  texts: { invitation: 'You are invited.' },
})

export const tokenFor = (guest: string, purpose: InvitationToken['purpose'] = 'reply'): InvitationToken => ({
  purpose,
  ref: { campaign: 'aaaaaaaa', shard: 0, guest },
  linkVersion: 0,
  validUntil: '2024-04-30',
})

export function guestNamed(
  guest: string,
  email: string,
  name = 'A Guest',
  history: readonly HistoryLine[] = [],
): GuestRecord {
  return { ref: tokenFor(guest).ref, version: 1, identity: { name, email }, history, state: foldHistory(history) }
}

/** Stands in for the signature check of the corpus. */
export const verifyCorpusToken = (token: string): InvitationToken | undefined =>
  [...invitees.values()].some((invitee) => invitee.token === token) ? tokenFor(token) : undefined

export function inbound(
  raw: Uint8Array | string,
  invitee: Pick<Invitee, 'token'>,
  overrides: Partial<InboundMail> = {},
): InboundMail {
  const bytes = typeof raw === 'string' ? Buffer.from(raw) : raw
  const top = Buffer.from(bytes.subarray(0, 4_000)).toString('latin1')
  const results = /^Authentication-Results: in\.reply\.rsvp\.example;(.*)$/im.exec(top)?.[1] ?? ''
  const verdict = (check: string): 'PASS' | 'FAIL' => (new RegExp(`\\b${check}=fail`).test(results) ? 'FAIL' : 'PASS')
  const received = /^Received:[^\n]*\n(?:[ \t][^\n]*\n)*?[^\n]*; ([^\n]+)$/im.exec(top)?.[1]
  return {
    id: 'mail-1',
    receivedAt: instantOf(received) ?? '2024-02-21T09:00:00Z',
    envelope: {
      mailFrom: /^Return-Path: <(.*)>/im.exec(top)?.[1]?.trim() ?? 'someone@example.com',
      rcptTo: [`rsvp+${invitee.token}@reply.rsvp.example`],
    },
    verdicts: { ...passed, spf: verdict('spf'), dmarc: verdict('dmarc') },
    raw: bytes,
    ...overrides,
  }
}

function instantOf(date: string | undefined): string | undefined {
  const milliseconds = Date.parse(date ?? '')
  return Number.isNaN(milliseconds) ? undefined : new Date(milliseconds).toISOString().replace('.000', '')
}

export async function judgeFile(file: string, raw: Uint8Array = rawMail(file)): Promise<Judgement> {
  const invitee = invitees.get(file) as Invitee
  return judge(inbound(raw, invitee), { guest: guestNamed(invitee.token, invitee.email, invitee.name) })
}

export async function judge(
  mail: InboundMail,
  side: Partial<GuestSide>,
  verify: VerifyToken = verifyCorpusToken,
): Promise<Judgement> {
  const reading = await readMail(mail, { verify, ourAddresses: ['rsvp@mail.rsvp.example'] })
  return judgeMail(reading, { campaign: symposium, expectedUid: symposiumUid, calendarSequence: 1, ...side })
}

/** One line of the scorer's input. */
export function scored(file: string, judgement: Judgement): object {
  const recorded = judgement.outcome === 'record'
  return {
    file,
    kind: judgement.kind,
    action: recorded ? 'record' : judgement.outcome === 'ignore' ? 'ignore' : 'review',
    decision: recorded ? judgement.submission.decision : 'none',
    parts: recorded ? (judgement.submission.parts ?? null) : null,
    party: recorded ? (judgement.submission.party ?? null) : null,
    delegate: null,
    why: judgement.why,
  }
}
