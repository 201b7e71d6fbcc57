/**
 * The labelled replies in tests/fixtures/replies, judged as `rsvp classify-replies` judges them; and single mails with a guest, a campaign and an
 * envelope of the test's own choice.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Campaign, campaignSchema } from '../../functions/campaigns/campaign.ts'
import {
  believeListed,
  type Invitee,
  judgeCollected,
  listedToken,
  mailCollection,
  readContext,
  readInvitees,
} from '../../functions/cli/mail-collection.ts'
import { foldHistory, type GuestRecord, type HistoryLine } from '../../functions/guests/guest.ts'
import type { InboundMail } from '../../functions/replies/arrived-mail.ts'
import { type GuestSide, type Judgement, judgeMail, readMail } from '../../functions/replies/read-reply.ts'
import type { VerifyToken } from '../../functions/replies/tie-mail.ts'

const folder = new URL('../fixtures/replies/', import.meta.url)
export const corpusFile = (name: string): URL => new URL(name, folder)
export const corpusPath = (name: string): string => fileURLToPath(corpusFile(name))
const textOf = (name: string): string => readFileSync(corpusFile(name), 'utf8')
export const rawMail = (name: string): Uint8Array => readFileSync(corpusFile(name))
export const readLines = <T>(name: string): T[] =>
  textOf(name)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T)

export const mailFiles = readdirSync(folder).filter((name) => name.endsWith('.eml'))
export const sentTexts = (JSON.parse(textOf('context.json')) as { sent: { text: string }[] }).sent.map(
  ({ text }) => text,
)

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
  maxParty: 4,
  waves: [{ id: 'invite', kind: 'invitation', at: '2024-02-20T10:12' }],
  texts: { invitation: 'You are invited.' },
})

export const corpus = mailCollection(
  symposium,
  readContext(textOf('context.json'), 'context.json'),
  readInvitees(textOf('invitees.jsonl'), 'invitees.jsonl').invitees,
)
export const { invitees } = corpus
export const symposiumUid = corpus.context.calendarUid
export const passed: InboundMail['verdicts'] = { spf: 'PASS', dkim: 'PASS', dmarc: 'PASS', spam: 'PASS', virus: 'PASS' }
export const tokenFor = listedToken

export function guestNamed(
  guest: string,
  email: string,
  name = 'A Guest',
  history: readonly HistoryLine[] = [],
): GuestRecord {
  return { ref: tokenFor(guest).ref, version: 1, identity: { name, email }, history, state: foldHistory(history) }
}

/** A mail to the reply address of this guest, in time and with every check passed. */
export function inbound(
  raw: Uint8Array | string,
  invitee: Pick<Invitee, 'token'>,
  overrides: Partial<InboundMail> = {},
): InboundMail {
  return {
    id: 'mail-1',
    receivedAt: '2024-02-21T09:00:00Z',
    envelope: { mailFrom: 'someone@example.com', rcptTo: [`rsvp+${invitee.token}@reply.rsvp.example`] },
    verdicts: passed,
    raw: typeof raw === 'string' ? Buffer.from(raw) : raw,
    ...overrides,
  }
}

export function judgeFile(file: string, raw: Uint8Array = rawMail(file)): Promise<Judgement> {
  return judgeCollected(corpus, file, raw)
}

export async function judge(
  mail: InboundMail,
  side: Partial<GuestSide>,
  verify: VerifyToken = believeListed(corpus),
): Promise<Judgement> {
  const reading = await readMail(mail, { verify, ourAddresses: [symposium.from.email] })
  return judgeMail(reading, { campaign: symposium, expectedUid: symposiumUid, calendarSequence: 1, ...side })
}
