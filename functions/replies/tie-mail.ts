/**
 * Ties a mail to a guest and says whether its sender may answer for that guest. Headers such as To never count.
 *
 *   found by                                   sender      DMARC          a person must look?
 *   signed address among the envelope's        the guest   PASS or GRAY   no
 *   our anchor in References or In-Reply-To    the guest   PASS           no
 *   tokens of two guests, anybody else, any failed check, nothing found   yes
 */
import type { InvitationToken } from '../invitations/invitation-token.ts'
import type { InboundMail } from './arrived-mail.ts'
import type { ParsedMail } from './parse-mail.ts'

/** Checks a token; in the product `verifyToken` with the key ring, in tests of the mail corpus a plain list. */
export type VerifyToken = (token: string) => InvitationToken | undefined

export interface Tie {
  readonly token?: InvitationToken | undefined
  /** How it was found: in an envelope address, or only in the thread. */
  readonly through?: 'address' | 'thread' | undefined
  /** Tokens of different guests in one mail. */
  readonly conflict: boolean
}

/** Finds the guest whom the mail is about. `organizer` is the calendar answer's, which can only contradict. */
export function tieMail(
  envelope: InboundMail['envelope'],
  mail: Pick<ParsedMail, 'headers'>,
  organizer: string | undefined,
  verify: VerifyToken,
): Tie {
  const read = (texts: readonly (string | undefined)[]): InvitationToken[] =>
    texts.flatMap((text) => (text === undefined ? [] : (verify(text) ?? [])))
  const addressed = read(envelope.rcptTo.map(tokenOfAddress))
  const threaded = read(anchorsOf(mail))
  const all = [...addressed, ...threaded, ...read([tokenOfAddress(organizer ?? '')])]
  const guests = new Set(all.map(({ ref }) => `${ref.campaign} ${ref.shard} ${ref.guest}`))
  const token = addressed[0] ?? threaded[0]
  const through = addressed.length > 0 ? 'address' : threaded.length > 0 ? 'thread' : undefined
  return { token, through, conflict: guests.size > 1 }
}

/** Undefined where this sender may answer for the guest; otherwise why a person must look. */
export function whySenderMayNotAnswer(
  tie: Tie,
  from: string | undefined,
  guestAddress: string,
  verdicts: InboundMail['verdicts'],
  mailFrom: string,
): string | undefined {
  if (tie.conflict) return 'The mail belongs to more than one guest.'
  if (from === undefined) return 'The mail does not name exactly one sender.'
  if (from !== guestAddress) return `It was sent by ${from}, not by the guest.`
  if (tie.through === 'thread' && verdicts.dmarc !== 'PASS')
    return 'It came without the signed address, and the sender is not proven.'
  if (verdicts.dmarc !== 'PASS' && verdicts.dmarc !== 'GRAY')
    return 'The sender check (DMARC) failed: it may be forged.'
  if (verdicts.dmarc === 'GRAY' && (verdicts.spf === 'FAIL' || verdicts.dkim === 'FAIL'))
    return 'The sender cannot be proven: it may be forged.'
  // Without a policy of the domain only SPF is left, and that speaks of the envelope.
  if (verdicts.dmarc === 'GRAY' && domainOf(mailFrom) !== domainOf(from))
    return 'The envelope names another domain than the sender, and nothing else proves the sender.'
  if (verdicts.spam === 'FAIL') return 'The receiving service takes it for spam.'
  if (verdicts.virus !== 'PASS' && verdicts.virus !== 'GRAY') return 'The virus scan did not finish.'
  return undefined
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase()
}

function tokenOfAddress(address: string): string | undefined {
  return /^[^+@\s]+\+([a-z2-7]+)@[^@\s]+$/.exec(address.trim().toLowerCase())?.[1]
}

function anchorsOf(mail: Pick<ParsedMail, 'headers'>): string[] {
  const ids = [...(mail.headers.get('references') ?? []), ...(mail.headers.get('in-reply-to') ?? [])]
    .join(' ')
    .slice(0, 16_000)
  return [...ids.matchAll(/<([a-z2-7]{1,64})@[^<>@\s]+>/gi)].map(([, token]) => (token as string).toLowerCase())
}
