/**
 * A folder of mails whose guests are listed beside it, for measuring how replies are understood. What the receiving service and the table would
 * know of each mail is rebuilt from the list, the context and the mail's topmost headers.
 * Its tokens carry no signature: this is the one place where a token is believed because a list names it, and no desk imports it.
 */
import * as z from 'zod'
import { type Campaign, closesAt } from '../campaigns/campaign.ts'
import { DomainError } from '../errors.ts'
import { normaliseAddress } from '../guests/address.ts'
import { foldHistory, type GuestRecord } from '../guests/guest.ts'
import type { InvitationToken } from '../invitations/invitation-token.ts'
import type { InboundMail, Verdict } from '../replies/arrived-mail.ts'
import { headersOnly } from '../replies/clamp-mail.ts'
import { type GuestSide, type Judgement, judgeMail, type MailReading, readMail } from '../replies/read-reply.ts'
import type { VerifyToken } from '../replies/tie-mail.ts'

const inviteeSchema = z.object({
  file: z.string().min(1),
  token: z.string().min(1),
  name: z.string(),
  email: z.string().min(1),
})
const contextSchema = z.object({
  /** With `{token}` where the token stands. */
  replyAddress: z.string().includes('{token}'),
  calendarUid: z.string(),
  /** SEQUENCE of the calendar entry as last sent. */
  sequence: z.int().min(0),
  /** Whose Authentication-Results are believed. */
  receivingHost: z.string().min(1),
  /** What guests were sent, with `{salutation}` and `{token}` where each got their own. */
  sent: z.array(z.object({ text: z.string() })).default([]),
})

/** Whom the token in a mail was issued to. */
export type Invitee = z.infer<typeof inviteeSchema>
export type CollectionContext = z.infer<typeof contextSchema>

export interface MailCollection {
  readonly campaign: Campaign
  readonly context: CollectionContext
  /** By the name of the mail's file. */
  readonly invitees: ReadonlyMap<string, Invitee>
  readonly byToken: ReadonlyMap<string, Invitee>
}

export function mailCollection(
  campaign: Campaign,
  context: CollectionContext,
  invitees: readonly Invitee[],
): MailCollection {
  return {
    campaign,
    context,
    invitees: new Map(invitees.map((invitee) => [invitee.file, invitee])),
    byToken: new Map(invitees.map((invitee) => [invitee.token.toLowerCase(), invitee])),
  }
}

/** The list of guests, one JSON object a line. Lines that cannot be used come back as sentences that name file and line. */
export function readInvitees(
  text: string,
  name: string,
): { readonly invitees: readonly Invitee[]; readonly problems: readonly string[] } {
  const invitees = new Map<string, Invitee>()
  const problems: string[] = []
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return
    const where = `${name}, line ${index + 1}`
    const read = parsedAs(inviteeSchema, line)
    if (typeof read === 'string') problems.push(`${where}: ${read}`)
    else if (invitees.has(read.file)) problems.push(`${where}: "${read.file}" was listed before`)
    else invitees.set(read.file, read)
  })
  return { invitees: [...invitees.values()], problems }
}

/** @throws {DomainError} `invalid-input` where it is no JSON or a field is missing. */
export function readContext(text: string, name: string): CollectionContext {
  const read = parsedAs(contextSchema, text)
  if (typeof read === 'string') throw new DomainError('invalid-input', `${name}: ${read}`)
  return read
}

/** What was read, or why not. */
function parsedAs<T>(schema: z.ZodType<T>, text: string): T | string {
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    return `is not JSON (${(error as Error).message})`
  }
  const { data, error } = schema.safeParse(value)
  const [issue] = error?.issues ?? []
  return issue === undefined ? (data as T) : `${issue.path.join('.') || 'the whole'}: ${issue.message}`
}

/** Believes every token of the list; nobody but a collection can make such a check. */
export function believeListed(collection: Pick<MailCollection, 'byToken'>): VerifyToken {
  return (token) => (collection.byToken.has(token.toLowerCase()) ? listedToken(token.toLowerCase()) : undefined)
}

/** What a signed token of this guest would say. */
export function listedToken(guest: string, purpose: InvitationToken['purpose'] = 'reply'): InvitationToken {
  return { purpose, ref: { campaign: 'aaaaaaaa', shard: 0, guest }, linkVersion: 0, validUntil: '9999-12-31' }
}

/** The mail as the receiving service would have handed it over, for the guest that the list names. */
export function asArrived(collection: MailCollection, file: string, raw: Uint8Array): InboundMail {
  const { campaign, context, invitees } = collection
  const headers = topmostHeaders(raw)
  const token = invitees.get(file)?.token
  const address =
    token === undefined
      ? context.replyAddress.replace(/\+?\{token\}/, '')
      : context.replyAddress.replace('{token}', token)
  const received = headers.find(({ name }) => name === 'received')?.value
  const dated = headers.find(({ name }) => name === 'date')?.value
  return {
    id: 'mail',
    // A mail that nobody can date comes too late rather than in time.
    receivedAt: instantOf(received?.slice(received.lastIndexOf(';') + 1)) ?? instantOf(dated) ?? closesAt(campaign),
    envelope: { mailFrom: returnPathOf(headers), rcptTo: [address] },
    verdicts: verdictsOf(headers, context.receivingHost),
    raw,
  }
}

/** Judges one mail by the very steps of the desk. The guest has answered nothing before. */
export async function judgeCollected(collection: MailCollection, file: string, raw: Uint8Array): Promise<Judgement> {
  return judgeArrived(collection, file, asArrived(collection, file, raw))
}

export async function judgeArrived(collection: MailCollection, file: string, mail: InboundMail): Promise<Judgement> {
  const { campaign } = collection
  const reading = await readMail(mail, {
    verify: believeListed(collection),
    ourAddresses: [campaign.from.email],
    sentTexts: sentTexts(collection, file),
  })
  return judgeMail(reading, guestSide(collection, file, reading))
}

function guestSide(
  { campaign, context, invitees, byToken }: MailCollection,
  file: string,
  reading: MailReading,
): GuestSide {
  const token = reading.tie.token?.ref.guest
  const named = invitees.get(file)
  const invitee = token === undefined ? undefined : named?.token.toLowerCase() === token ? named : byToken.get(token)
  return {
    guest: invitee && freshGuest(invitee),
    campaign,
    expectedUid: context.calendarUid,
    calendarSequence: context.sequence,
  }
}

function freshGuest({ token, name, email }: Invitee): GuestRecord {
  const identity = { name, email: normaliseAddress(email) ?? email.toLowerCase() }
  return { ref: listedToken(token.toLowerCase()).ref, version: 1, identity, history: [], state: foldHistory([]) }
}

/** As the guest got them. */
function sentTexts({ context, invitees }: MailCollection, file: string): readonly string[] {
  const invitee = invitees.get(file)
  if (invitee === undefined) return []
  const own = { salutation: invitee.name, token: invitee.token }
  return context.sent.map(({ text }) =>
    text.replace(/\{(salutation|token)\}/g, (_, slot) => own[slot as keyof typeof own]),
  )
}

interface Header {
  readonly name: string
  readonly value: string
}

/** In the order of the mail, unfolded. */
function topmostHeaders(raw: Uint8Array): readonly Header[] {
  const text = Buffer.from(headersOnly(raw)).toString('latin1')
  return text
    .replace(/\r?\n[ \t]/g, ' ')
    .split(/\r?\n/)
    .map((line) => ({
      name: line
        .slice(0, Math.max(0, line.indexOf(':')))
        .trim()
        .toLowerCase(),
      value: line.slice(line.indexOf(':') + 1).trim(),
    }))
}

function instantOf(date: string | undefined): string | undefined {
  const milliseconds = Date.parse(date ?? '')
  return Number.isNaN(milliseconds) ? undefined : new Date(milliseconds).toISOString().replace(/\.\d+/, '')
}

/** Empty for `<>`, the return path of automatic mail; an address that says nothing where the mail has none. */
function returnPathOf(headers: readonly Header[]): string {
  const path = headers.find(({ name }) => name === 'return-path')?.value
  return path === undefined ? 'unknown@unknown.invalid' : path.replace(/^<|>$/g, '').trim()
}

/** RFC 8601: what the receiving host found; the checks passed where it wrote nothing. */
function verdictsOf(headers: readonly Header[], host: string): InboundMail['verdicts'] {
  const results = headers
    .filter(({ name }) => name === 'authentication-results')
    .map(({ value }) => value.replace(/\([^()]*\)/g, ' ').split(';'))
    .find(([id = '']) => id.trim().toLowerCase().split(/\s/)[0] === host.toLowerCase())
  const verdict = (check: string): Verdict => (results === undefined ? 'PASS' : verdictOf(check, results))
  return { spf: verdict('spf'), dkim: verdict('dkim'), dmarc: verdict('dmarc'), spam: 'PASS', virus: 'PASS' }
}

function verdictOf(check: string, results: readonly string[]): Verdict {
  const found = results.flatMap((result) => {
    const [method = '', outcome = ''] = result.toLowerCase().split('=')
    return method.trim() === check ? [outcome.trim().split(/\s/)[0]] : []
  })
  if (found.includes('pass')) return 'PASS'
  if (found.some((outcome) => /fail$/.test(outcome ?? ''))) return 'FAIL'
  return found.some((outcome) => /error$/.test(outcome ?? '')) ? 'PROCESSING_FAILED' : 'GRAY'
}
