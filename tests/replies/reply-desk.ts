/** A desk whose invited guests, and others, answer its mails: what they write is stored as it would arrive. */
import type { Campaign } from '../../functions/campaigns/campaign.ts'
import { type GuestRef, type Identity, standingOf } from '../../functions/guests/guest.ts'
import { sendMail } from '../../functions/invitations/send-mail.ts'
import type { CampaignRecord } from '../../functions/ports.ts'
import type { ArrivedMail, InboundMail } from '../../functions/replies/arrived-mail.ts'
import {
  answerCalendarAsGuest,
  type CalendarAnswer,
  type GuestMail,
  replyAsGuest,
} from '../../infra/local/guest-acts.ts'
import { aGuestOf, aSavedCampaign, type BareDesk, guestOf, openBareDesk } from '../bare-desk.ts'
import { passed } from './mail-corpus.ts'

export interface ReplyDesk {
  readonly desk: BareDesk
  readonly campaign: CampaignRecord
  /** Keeps a mail as arrived now; gives its id. */
  store(mail: GuestMail, more?: Partial<InboundMail>): string
  invitedGuest(identity?: Partial<Identity>): Promise<GuestRef>
  /** The guest replies to the mail that came last. */
  reply(ref: GuestRef, words: string, more?: Partial<InboundMail>): Promise<string>
  /** Somebody else replies to the mail that the guest got last, in an own mail program. */
  replyFrom(ref: GuestRef, sender: string, words: string, more?: Partial<InboundMail>): Promise<string>
  press(ref: GuestRef, button: CalendarAnswer, original?: Uint8Array): Promise<string>
  lastMailTo(ref: GuestRef): Uint8Array
  standing(ref: GuestRef): Promise<string>
  card(id: string): Promise<ArrivedMail>
}

export async function aReplyDesk(changes: Partial<Campaign> = {}): Promise<ReplyDesk> {
  const desk = await openBareDesk()
  const campaign = await aSavedCampaign(desk, { calendarIn: 'invitation', ...changes })
  let number = 0
  const store: ReplyDesk['store'] = (mail, more = {}) => {
    number += 1
    const id = `mail-${number}`
    const envelope = { mailFrom: mail.envelope.from, rcptTo: [mail.envelope.to] }
    const receivedAt = desk.clock.now()
    desk.arrived.set(id, { id, receivedAt, envelope, verdicts: passed, raw: mail.raw, ...more })
    return id
  }
  const lastMailTo = (ref: GuestRef): Uint8Array =>
    desk.mailer.accepted.findLast(({ tags }) => tags.guest === ref.guest)?.raw as Uint8Array
  const written = (ref: GuestRef, words: string): Promise<GuestMail> =>
    replyAsGuest(lastMailTo(ref), words, { at: desk.clock.now() })
  return {
    ...{ desk, campaign, store, lastMailTo },
    async invitedGuest(identity = {}) {
      const ref = await aGuestOf(desk, campaign, [], identity)
      await sendMail(desk, { ref, mailing: 'invite' })
      return ref
    },
    reply: async (ref, words, more) => store(await written(ref, words), more),
    async replyFrom(ref, sender, words, more) {
      const mail = await written(ref, words)
      const raw = Buffer.from(mail.raw)
        .toString('latin1')
        .replace(/^From:.*(?:\r\n[ \t].*)*/m, `From: ${sender}`)
      const from = /<(.*)>/.exec(sender)?.[1] ?? sender
      return store({ raw: Buffer.from(raw, 'latin1'), envelope: { ...mail.envelope, from } }, more)
    },
    press: async (ref, button, original = lastMailTo(ref)) =>
      store(await answerCalendarAsGuest(original, button, desk.clock.now())),
    standing: async (ref) => standingOf((await guestOf(desk, ref)).state),
    card: async (id) => (await desk.arrivals.get(id)) as ArrivedMail,
  }
}
