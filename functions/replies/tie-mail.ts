/**
 * Ties a mail to a guest and says whether its sender may answer for that guest. Headers such as To never count.
 *
 *   found by                                   sender                              DMARC          a person must look?
 *   signed address among the envelope's        the guest, or an alias              PASS or GRAY   no
 *   our anchor in References or In-Reply-To    the guest, or an alias              PASS           no
 *   a member of the staff                      the guest, or an alias              PASS           no
 *   signed address among the envelope's        a colleague who says for whom       PASS           no
 *   tokens of two guests, anybody else, any failed check, nothing found                           yes
 */
import { foldName } from '../guests/guest-id.ts'
import type { InvitationToken } from '../invitations/invitation-token.ts'
import type { InboundMail } from './arrived-mail.ts'
import type { ParsedMail } from './parse-mail.ts'
import { speaksFor } from './speaks-for.ts'

/** Checks a token; in the product `verifyToken` with the key ring, in tests of the mail corpus a plain list. */
export type VerifyToken = (token: string) => InvitationToken | undefined

export interface Tie {
  readonly token?: InvitationToken | undefined
  /** How it was found: in an envelope address, only in the thread, or by a member of the staff who knows the sender. */
  readonly through?: 'address' | 'thread' | 'staff' | undefined
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

/** Finds the guest whom a delivery report is about, through the mail that came back with it as well; its headers stand at the beginning of `original`. */
export function tieReport(
  envelope: InboundMail['envelope'],
  mail: Pick<ParsedMail, 'headers'>,
  original: string,
  verify: VerifyToken,
): Tie {
  const start = original.slice(0, 8_000)
  const rcptTo = start.match(/[\w.-]{1,64}\+[a-z2-7]{1,64}@[\w.-]{1,253}/gi)?.slice(0, 10) ?? []
  const headers = new Map([['references', [start]]])
  const direct = tieMail(envelope, mail, undefined, verify)
  const returned = tieMail({ mailFrom: '', rcptTo }, { headers }, undefined, verify)
  if (direct.token === undefined) return returned.token === undefined ? returned : { ...returned, through: 'thread' }
  const one = direct.token.ref
  const other = returned.token?.ref ?? one
  const isSame = one.campaign === other.campaign && one.shard === other.shard && one.guest === other.guest
  return { ...direct, conflict: direct.conflict || returned.conflict || !isSame }
}

/** The guest as far as it takes to know who may answer for them. */
export interface AnsweredFor {
  readonly name: string
  readonly email: string
  /** Other addresses that staff found to be the guest's. */
  readonly aliases: readonly string[]
}

/** What the checks of one mail say of its sender. */
export interface SenderEvidence {
  /** Undefined where the mail does not name exactly one sender. */
  readonly from: string | undefined
  /** As the mail writes the sender's name. */
  readonly fromName: string
  readonly mailFrom: string
  readonly verdicts: InboundMail['verdicts']
  /** What the sender wrote, in each wording that the mail carries. */
  readonly words: readonly string[]
}

export type SenderRight =
  /** `by` is the address that answers for the guest, where it is not the guest's own. */
  | { readonly mayAnswer: true; readonly by?: string | undefined }
  /** A person must look. `isStranger`: nobody whom we know; the invitation was probably passed on. */
  | { readonly mayAnswer: false; readonly why: string; readonly isStranger?: true }

/** Whether this sender may answer for the guest, and as whom. */
export function rightOfSender(tie: Tie, sender: SenderEvidence, guest: AnsweredFor): SenderRight {
  const { from, verdicts } = sender
  const no = (why: string): SenderRight => ({ mayAnswer: false, why })
  if (tie.conflict) return no('The mail belongs to more than one guest.')
  if (from === undefined) return no('The mail does not name exactly one sender.')
  if (verdicts.dmarc !== 'PASS' && verdicts.dmarc !== 'GRAY')
    return no('The sender check (DMARC) failed: it may be forged.')
  if (verdicts.spam === 'FAIL') return no('The receiving service takes it for spam.')
  if (verdicts.virus !== 'PASS' && verdicts.virus !== 'GRAY') return no('The virus scan did not finish.')
  if (from !== guest.email && !guest.aliases.includes(from)) return rightOfAnother(tie, { ...sender, from }, guest)
  if (verdicts.dmarc === 'PASS') return { mayAnswer: true }
  if (tie.through !== 'address') return no('It came without the signed address, and the sender is not proven.')
  if (verdicts.spf === 'FAIL' || verdicts.dkim === 'FAIL') return no('The sender cannot be proven: it may be forged.')
  // Without a policy of the domain only SPF is left, and that speaks of the envelope.
  if (domainOf(sender.mailFrom) !== domainOf(from))
    return no('The envelope names another domain than the sender, and nothing else proves the sender.')
  return { mayAnswer: true }
}

/** A sender who is not the guest: a colleague who answers for them, the guest from an unknown address, or whoever got the invitation passed on. */
function rightOfAnother(tie: Tie, sender: SenderEvidence & { readonly from: string }, guest: AnsweredFor): SenderRight {
  const { from, fromName, verdicts, words } = sender
  if (foldName(fromName) === foldName(guest.name))
    return { mayAnswer: false, why: `It was sent by ${from}, which may be another address of ${guest.name}.` }
  if (!isSameOrganisation(from, guest.email))
    return {
      mayAnswer: false,
      isStranger: true,
      why: `New interest via ${guest.name}: it was sent by ${from}, who was not asked. What ${guest.name} answered stays as it is.`,
    }
  const isPlain = words.length > 0 && words.every((text) => speaksFor(text, guest.name))
  if (isPlain && tie.through === 'address' && verdicts.dmarc === 'PASS') return { mayAnswer: true, by: from }
  const what = isPlain ? 'answers for the guest, but is not proven' : 'does not plainly answer for the guest'
  return { mayAnswer: false, why: `It was sent by ${from} of the same organisation, who ${what}.` }
}

/** Mailboxes there say nothing of where somebody works. */
const publicProviders =
  /^(?:(?:gmail|googlemail|icloud|me|mac|aol|proton|protonmail|pm|zoho|fastmail|mail|ziggo|kpnmail|kpnplanet|planet|hetnet|xs4all|upcmail|casema|quicknet|telfort|btinternet|sky|talktalk|virginmedia|ntlworld|freenet|t-online|orange|wanadoo|free|laposte|sfr|telenet|skynet|proximus)\.(?:com|net|nl|be|de|fr|me|ch|org|co\.uk)|(?:outlook|hotmail|live|msn|yahoo|ymail|gmx|web|mailbox)\.[a-z]{2,4}(?:\.[a-z]{2})?)$/

/** The same mail domain, or one below the other; never that of a provider where anybody gets a mailbox. */
export function isSameOrganisation(one: string, other: string): boolean {
  const [short = '', long = ''] = [domainOf(one), domainOf(other)].sort((a, b) => a.length - b.length)
  if (!short.includes('.') || publicProviders.test(short)) return false
  return long === short || long.endsWith(`.${short}`)
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
