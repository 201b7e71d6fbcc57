/**
 * A mail service for tests that misbehaves on request: throttles, refuses, loses a mail on the way, or accepts it and loses the answer.
 * `accepted` is the truth of what left, whatever the desk was told.
 */
import type { Clock, HandOver, Mailer, OutgoingMail } from '../functions/ports.ts'

export interface AcceptedMail extends OutgoingMail {
  readonly messageId: string
  readonly at: string
}

/** `lose`: never arrives. `accept-unheard`: arrives, and the answer is lost on the way back. Both look alike to the sender. */
export type Behaviour = 'accept' | 'throttle' | 'refuse' | 'lose' | 'accept-unheard'

export interface HostileMailer extends Mailer {
  readonly accepted: readonly AcceptedMail[]
  /** How the next hand-overs go, one each; those after them are accepted. */
  behave(...next: readonly Behaviour[]): void
  /** Without a record nobody can tell afterwards whether a mail was accepted. */
  keepsRecord: boolean
  limits: { perSecond: number; per24Hours: number }
  /** Runs just before the next mail is looked at, so that a test may act while a mail is under way. */
  meanwhile?: (() => Promise<unknown>) | undefined
}

export function hostileMailer(clock: Clock): HostileMailer {
  const accepted: AcceptedMail[] = []
  const behaviours: Behaviour[] = []
  const accept = (mail: OutgoingMail): string => {
    const messageId = `m-${accepted.length + 1}`
    accepted.push({ ...mail, messageId, at: clock.now() })
    return messageId
  }
  const mailer: HostileMailer = {
    accepted,
    keepsRecord: true,
    limits: { perSecond: 1_000, per24Hours: 50_000 },
    behave(...next) {
      behaviours.push(...next)
    },

    async send(mail): Promise<HandOver> {
      const behaviour = behaviours.shift() ?? 'accept'
      const meanwhile = mailer.meanwhile
      mailer.meanwhile = undefined
      await meanwhile?.()
      switch (behaviour) {
        case 'accept':
          return { outcome: 'sent', messageId: accept(mail) }
        case 'throttle':
          return { outcome: 'throttled' }
        case 'refuse':
          return { outcome: 'refused', reason: 'MessageRejected' }
        case 'accept-unheard':
          accept(mail)
          return { outcome: 'unknown', reason: 'socket hang up' }
        case 'lose':
          return { outcome: 'unknown', reason: 'socket hang up' }
      }
    },

    async quota() {
      return { ...mailer.limits, sentLast24Hours: accepted.length }
    },

    async recordOf(tags) {
      if (!mailer.keepsRecord) return { found: 'unknown' }
      const found = accepted.findLast((mail) =>
        Object.entries(tags).every(([name, value]) => mail.tags[name] === value),
      )
      return found === undefined ? { found: 'absent' } : { found: 'accepted', messageId: found.messageId, at: found.at }
    },
  }
  return mailer
}
