/**
 * The addresses of the arrived mail: its lists, its cards, and what staff do with a card. Each action is a post that ends on the card again,
 * which then says what was done, or who was faster.
 */
import type { Context, Hono } from 'hono'
import * as z from 'zod'
import type { CampaignKey } from '../campaigns/campaign-record.ts'
import type { GuestRecord, GuestRef } from '../guests/guest.ts'
import type { CampaignRecord, Mailer } from '../ports.ts'
import { addAlias } from '../replies/add-alias.ts'
import { addInterest } from '../replies/add-interest.ts'
import type { ArrivedMail } from '../replies/arrived-mail.ts'
import { askBack } from '../replies/ask-back.ts'
import { maxQuestionLength } from '../replies/asked-back.ts'
import { type ClosedBefore, closeCard } from '../replies/close-card.ts'
import { type ForwardingPorts, forwardMail } from '../replies/forward-mail.ts'
import type { ReceivingPorts } from '../replies/receive-mail.ts'
import { answerCard } from './answer-card.ts'
import { type AnswerFields, outcomeProblems, readAnswerForm, sentence, staffName, typedFields } from './answer-form.ts'
import { type CardAction, type GuestOfCampaign, isOf, newGuestOf, readRefText } from './arrived-actions.ts'
import { findGuests } from './find-guests.ts'
import { mailListPage, mailPage, mailPath, noZone } from './mail-page.ts'
import { type OriginalMail, originalMail } from './original-mail.ts'
import type { StaffShell } from './staff-shell.ts'

export type ArrivedPorts = ReceivingPorts & ForwardingPorts & { readonly mailer: Mailer }

/** What was done with a card, as a word in the address after a post, and what the next page says of it. */
export const cardDoneWords = {
  asked: 'The guest is asked by mail, and the card is closed.',
  forwarded: 'The mail is on its way to the contact, and the card is closed.',
  'alias-added': 'The address is the guest’s now, and the mail was read again.',
  'interest-added': 'They are on the guest list, and the card is closed.',
  settled: 'The card is closed.',
} as const

const guestsFound = 20
const line = (what: string, most: number) =>
  z.string(what).trim().min(1, what).max(most, `${what}, in at most ${most} characters`)
const oneLineOf = (what: string, most: number) => line(what, most).regex(/^[^\p{Cc}]*$/u, `${what}, in one line`)
const campaignKey = z.string('choose a campaign').regex(/^[a-z2-7]{8}$/, 'choose a campaign')

const forms = {
  settle: z.object({
    action: z.enum(['done', 'ignored'], 'choose what to do with the card'),
    note: line('say what was done', 500),
    by: staffName,
  }),
  ask: z.object({ words: line('write what you ask', maxQuestionLength), by: staffName }),
  forward: z.object({
    campaign: campaignKey,
    note: z.string().trim().max(1_000, 'say it in at most 1,000 characters').optional(),
    by: staffName,
  }),
  alias: z.object({ guest: z.string('choose a guest'), by: staffName }),
  interest: z.object({
    campaign: campaignKey,
    name: oneLineOf('say what they are called', 200),
    organisation: z
      .string()
      .trim()
      .max(200, 'name the organisation in at most 200 characters')
      .regex(/^[^\p{Cc}]*$/u, 'name the organisation in one line')
      .optional()
      .transform((text) => (text === '' ? undefined : text)),
    language: z.enum(['en', 'nl'], 'choose a language'),
    by: staffName,
  }),
} as const

interface FoundMail {
  readonly mail: ArrivedMail
  readonly guest?: GuestOfCampaign | undefined
}

interface Trial {
  readonly problems?: readonly string[]
  readonly tried?: { readonly action: CardAction; readonly form: Readonly<Record<string, unknown>> }
  readonly fields?: AnswerFields
  readonly found?: { readonly search: string; readonly guests: readonly GuestOfCampaign[] }
}

export function arrivedRoutes(app: Hono, ports: ArrivedPorts, shell: StaffShell): void {
  const { arrivals, campaigns, guests, inbound } = ports
  const { base, show, nothingHere, nameOf, rememberName, readForm, findCampaign, trailTo, sendOwed } = shell
  const homeTrail = { label: 'Campaigns', href: `${base}/` }

  /** Mail of one campaign, or that of none. */
  const mailsOf = async (campaign: CampaignKey | undefined): Promise<readonly ArrivedMail[]> => {
    const mails = await arrivals.list(campaign === undefined ? {} : { campaign })
    return mails.filter((mail) => mail.campaign === campaign)
  }
  const openMailsOf = async (campaign: CampaignKey | undefined): Promise<readonly ArrivedMail[]> => {
    const mails = await arrivals.list(campaign === undefined ? { openOnly: true } : { campaign, openOnly: true })
    return mails.filter((mail) => mail.campaign === campaign)
  }
  const showList = async (c: Context, campaign: CampaignRecord | undefined) => {
    const [mails, open] = [await mailsOf(campaign?.key), await openMailsOf(campaign?.key)]
    const named = await Promise.all(
      open.map(async ({ id, ref }) => [id, ref === undefined ? undefined : await guests.get(ref)] as const),
    )
    const guestNames = new Map(
      named.flatMap(([id, guest]) => (guest === undefined ? [] : [[id, guest.identity.name] as const])),
    )
    return show(c, {
      title: campaign === undefined ? 'Mail that belongs to no campaign' : 'Arrived mail',
      ...(campaign === undefined ? {} : { zone: campaign.definition.zone }),
      trail: campaign === undefined ? [homeTrail] : trailTo(campaign),
      body: mailListPage({ base, campaign, mails, guestNames }),
    })
  }

  app.get('/mail', (c) => showList(c, undefined))
  app.get('/c/:campaign/mail', async (c) => {
    const campaign = await findCampaign(c)
    return campaign === undefined ? nothingHere(c) : showList(c, campaign)
  })

  const withCampaign = async (record: GuestRecord | undefined): Promise<GuestOfCampaign | undefined> => {
    const campaign = record === undefined ? undefined : await campaigns.get(record.ref.campaign)
    return record === undefined || campaign === undefined ? undefined : { record, campaign }
  }
  const guestAt = async (ref: GuestRef | undefined): Promise<GuestOfCampaign | undefined> =>
    ref === undefined ? undefined : withCampaign(await guests.get(ref))
  const found = async (mail: ArrivedMail): Promise<FoundMail> => ({ mail, guest: await guestAt(mail.ref) })
  /** The mail that the address names, under the campaign that it belongs to. */
  const findMail = async (c: Context): Promise<FoundMail | undefined> => {
    const mail = await arrivals.get(c.req.param('id') ?? '')
    return mail === undefined || mail.campaign !== c.req.param('campaign') ? undefined : found(mail)
  }
  const originalOf = async (mail: ArrivedMail): Promise<OriginalMail | undefined> => {
    const kept = await inbound.read(mail.id)
    return kept === undefined ? undefined : originalMail(kept)
  }

  const showMail = async (c: Context, { mail, guest }: FoundMail, trial: Trial = {}) => {
    const [original, campaign, open] = await Promise.all([
      originalOf(mail),
      mail.campaign === undefined ? undefined : campaigns.get(mail.campaign),
      openMailsOf(mail.campaign),
    ])
    const others = open.filter(({ id }) => id !== mail.id)
    const zone = campaign?.definition.zone ?? noZone
    const trail = {
      label: 'Arrived mail',
      href: mail.campaign === undefined ? `${base}/mail` : `${base}/c/${mail.campaign}/mail`,
    }
    const problems = trial.problems ?? []
    return show(c, {
      title: 'Arrived mail',
      zone,
      trail: campaign === undefined ? [homeTrail, trail] : trailTo(campaign, trail),
      problems,
      status: problems.length === 0 ? 200 : 422,
      body: mailPage({
        base,
        here: mailPath(base, mail),
        by: nameOf(c),
        mail,
        original,
        sender: original?.sender,
        guest,
        campaigns: campaign === undefined ? await campaigns.list() : [campaign],
        zone,
        others: { count: others.length, next: others.at(-1) },
        fields: trial.fields ?? proposedFields({ mail, guest }),
        tried: trial.tried,
        found: trial.found,
      }),
    })
  }
  const done = (c: Context, mail: ArrivedMail, word: string) => c.redirect(`${mailPath(base, mail)}?done=${word}`, 303)
  /** Somebody was faster: the card as it is now, with who did what. */
  const tooLate = async (c: Context, before: FoundMail, { settled }: Pick<ClosedBefore, 'settled'>) => {
    const now = await arrivals.get(before.mail.id)
    const who = settled === undefined ? '' : ` ${settled.by}: ${settled.action}.`
    const problems = [`Nothing was changed: somebody has closed this card before you.${who}`]
    return showMail(c, now === undefined ? before : await found(now), { problems })
  }
  const messages = (error: z.ZodError): readonly string[] => error.issues.map(({ message }) => sentence(message))

  // The same routes for mail of a campaign and for mail of none.
  for (const path of ['/c/:campaign/mail/:id', '/mail/:id']) {
    app.get(path, async (c) => {
      const mail = await arrivals.get(c.req.param('id') ?? '')
      if (mail === undefined) return nothingHere(c)
      // Mail that was tied to a guest later stands under that campaign now.
      return mail.campaign === c.req.param('campaign')
        ? showMail(c, await found(mail))
        : c.redirect(mailPath(base, mail), 303)
    })

    app.get(`${path}/original.eml`, async (c) => {
      const card = await findMail(c)
      const kept = card === undefined ? undefined : await inbound.read(card.mail.id)
      if (kept === undefined) return nothingHere(c)
      c.header('content-type', 'message/rfc822')
      c.header('content-disposition', 'attachment; filename="mail.eml"')
      return c.body(Uint8Array.from(kept.raw))
    })

    app.post(`${path}/answer`, async (c) => {
      const card = await findMail(c)
      if (card?.guest === undefined) return nothingHere(c)
      const body = await readForm(c)
      const tried = { action: 'answer', form: body } as const
      const form = readAnswerForm(body)
      if ('problems' in form) return showMail(c, card, { problems: form.problems, fields: form.fields, tried })
      rememberName(c, form.by)
      const outcome = await answerCard(ports, { id: card.mail.id, ...form })
      if (outcome.outcome === 'already-settled' || outcome.outcome === 'settled-meanwhile') {
        const now = (await findMail(c)) ?? card
        return outcome.outcome === 'already-settled'
          ? tooLate(c, now, { settled: now.mail.settled })
          : showMail(c, now, { problems: [settledMeanwhile] })
      }
      const problems = outcomeProblems(outcome, card.guest.campaign.definition)
      if (problems.length > 0) return showMail(c, card, { problems, fields: typedFields(body), tried })
      if (outcome.outcome === 'recorded') await sendOwed(card.guest.record.ref, outcome.record)
      return done(c, card.mail, outcome.outcome)
    })

    app.post(`${path}/settle`, async (c) => {
      const card = await findMail(c)
      if (card === undefined) return nothingHere(c)
      const body = await readForm(c)
      const form = forms.settle.safeParse(body)
      if (!form.success)
        return showMail(c, card, { problems: messages(form.error), tried: { action: 'settle', form: body } })
      const { action, note, by } = form.data
      rememberName(c, by)
      const result = await closeCard(ports, { id: card.mail.id, by, action: `${action}: ${note}` })
      return result.outcome === 'closed' ? done(c, card.mail, 'settled') : tooLate(c, card, result)
    })

    app.post(`${path}/ask`, async (c) => {
      const card = await findMail(c)
      if (card?.guest === undefined) return nothingHere(c)
      const body = await readForm(c)
      const tried = { action: 'ask', form: body } as const
      const form = forms.ask.safeParse(body)
      if (!form.success) return showMail(c, card, { problems: messages(form.error), tried })
      rememberName(c, form.data.by)
      const result = await askBack(ports, { id: card.mail.id, ...form.data })
      switch (result.outcome) {
        case 'asked':
          await sendOwed(result.record.ref, result.record)
          return done(c, card.mail, 'asked')
        case 'closed-before':
          return tooLate(c, card, result)
        case 'no-guest':
        case 'unreachable':
          return showMail(c, card, { problems: ['Nothing was sent: mail to this guest comes back.'], tried })
      }
    })

    app.post(`${path}/forward`, async (c) => {
      const card = await findMail(c)
      if (card === undefined) return nothingHere(c)
      const body = await readForm(c)
      const tried = { action: 'forward', form: body } as const
      const form = forms.forward.safeParse(body)
      if (!form.success) return showMail(c, card, { problems: messages(form.error), tried })
      rememberName(c, form.data.by)
      const cardUrl = `${ports.addresses.staffUrl}${mailPath('', card.mail)}`
      const result = await forwardMail(ports, { id: card.mail.id, ...form.data, cardUrl })
      if (result.outcome === 'forwarded') return done(c, card.mail, 'forwarded')
      if (result.outcome === 'closed-before') return tooLate(c, card, result)
      const now = (await findMail(c)) ?? card
      return showMail(c, now, { problems: [`It was not forwarded. ${result.why}`], tried })
    })

    app.post(`${path}/alias`, async (c) => {
      const card = await findMail(c)
      if (card === undefined) return nothingHere(c)
      const body = await readForm(c)
      const tried = { action: 'alias', form: body } as const
      if (typeof body.q === 'string') {
        const search = body.q.trim()
        const own = card.mail.campaign === undefined ? undefined : await campaigns.get(card.mail.campaign)
        const among = own === undefined ? await campaigns.list() : [own]
        const names = await findGuests(guests, among, search, guestsFound)
        return showMail(c, card, { tried, found: { search, guests: names } })
      }
      const form = forms.alias.safeParse(body)
      if (!form.success) return showMail(c, card, { problems: messages(form.error), tried })
      const ref = readRefText(form.data.guest)
      if (ref === undefined || (card.mail.campaign !== undefined && ref.campaign !== card.mail.campaign))
        return showMail(c, card, { problems: ['Choose a guest.'], tried })
      rememberName(c, form.data.by)
      const result = await addAlias(ports, { id: card.mail.id, ref, by: form.data.by })
      if (result.outcome === 'added') return done(c, result.mail, 'alias-added')
      if (result.outcome === 'closed-before') return tooLate(c, card, result)
      return showMail(c, card, { problems: [aliasProblems[result.outcome]], tried })
    })

    app.post(`${path}/interest`, async (c) => {
      const card = await findMail(c)
      if (card === undefined) return nothingHere(c)
      const body = await readForm(c)
      const tried = { action: 'interest', form: body } as const
      const form = forms.interest.safeParse(body)
      if (!form.success) return showMail(c, card, { problems: messages(form.error), tried })
      const { by, campaign: chosen, ...said } = form.data
      rememberName(c, by)
      const campaign = card.mail.campaign ?? chosen
      const newGuest = newGuestOf({ ...card, sender: (await originalOf(card.mail))?.sender })
      if (newGuest === undefined || (await campaigns.get(campaign)) === undefined)
        return showMail(c, card, { problems: ['Nothing was changed: the mail names nobody new.'], tried })
      const identity = { ...said, email: newGuest.address }
      const result = await addInterest(ports, { id: card.mail.id, campaign, identity, by })
      if (result.outcome === 'added') return done(c, card.mail, 'interest-added')
      if (result.outcome === 'closed-before') return tooLate(c, card, result)
      const problems = [`Nothing was changed: ${newGuest.address} is on the guest list already.`]
      return showMail(c, card, { problems, tried })
    })
  }
}

const settledMeanwhile =
  'Your answer was recorded, but somebody closed this card at the same moment: see what counts now on the page of the guest.'

const aliasProblems = {
  'no-guest': 'Nothing was changed: there is no such guest.',
  'not-kept': 'Nothing was changed: the mail is not kept any more.',
  'no-sender': 'Nothing was changed: the mail does not name one sender of its own.',
} as const

/** Parts are for the reader to tick where the desk did not understand them; with a single part there is nothing to understand. */
function proposedFields({ mail, guest }: FoundMail): AnswerFields {
  const parts = guest?.campaign.definition.parts.map(({ id }) => id) ?? []
  const likely = { parts: parts.length === 1 ? parts : [], why: 'as the mail says' }
  // What somebody else wrote is never filled in for the guest: staff choose.
  if (!isOf(guest, mail.from)) return likely
  const { proposal = mail.secondOpinion } = mail
  return {
    decision: proposal?.decision,
    parts: proposal?.parts ?? likely.parts,
    party: mail.proposal?.party === undefined ? undefined : String(Math.max(1, mail.proposal.party)),
    remarks: mail.proposal?.remarks,
    why: likely.why,
  }
}
