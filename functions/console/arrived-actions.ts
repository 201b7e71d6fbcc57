/**
 * What staff can do with the card of an arrived mail, each as a plain form: record an answer, ask back, pass it on to the contact, say whose
 * address it came from, take up a new interest, or close it. One is open from the start, the others unfold.
 */
import { html } from 'hono/html'
import { inLanguage, languageFor } from '../campaigns/campaign.ts'
import { normaliseAddress } from '../guests/address.ts'
import type { GuestRecord, GuestRef } from '../guests/guest.ts'
import { foldName } from '../guests/guest-id.ts'
import type { CampaignRecord } from '../ports.ts'
import type { ArrivedMail } from '../replies/arrived-mail.ts'
import { askedBack, maxQuestionLength } from '../replies/asked-back.ts'
import { type AnswerFields, answerFields, nameField } from './answer-form.ts'
import type { Html } from './page-frame.ts'

export const cardActions = ['answer', 'ask', 'forward', 'alias', 'interest', 'settle'] as const
export type CardAction = (typeof cardActions)[number]

/** A guest with the campaign that they belong to. */
export interface GuestOfCampaign {
  readonly record: GuestRecord
  readonly campaign: CampaignRecord
}

export interface ActionsView {
  /** Address of the card; each action posts below it. */
  readonly here: string
  readonly by: string
  readonly mail: ArrivedMail
  /** As the mail names its one sender. */
  readonly sender?: { readonly name: string; readonly address: string } | undefined
  readonly guest?: GuestOfCampaign | undefined
  /** That the mail may be about: its own, or all where it belongs to none. */
  readonly campaigns: readonly CampaignRecord[]
  readonly fields: AnswerFields
  /** The action that was just tried, with what was typed. */
  readonly tried?: { readonly action: CardAction; readonly form: Readonly<Record<string, unknown>> } | undefined
  /** What a search for guests found. */
  readonly found?: { readonly search: string; readonly guests: readonly GuestOfCampaign[] } | undefined
}

export function cardForms(view: ActionsView): Html {
  const { guest, mail, sender } = view
  const newGuest = newGuestOf(view)
  return html`${canRecord(guest) ? recordForm(view) : ''}
${guest === undefined ? '' : askForm(view, guest)}
${view.campaigns.length === 0 ? '' : forwardForm(view)}
${sender === undefined || isOf(guest, sender.address) ? '' : aliasForm(view, sender.address)}
${newGuest === undefined ? '' : interestForm(view, newGuest)}
${closeForm(view, mail.outcome === 'recorded' ? 'open' : 'folded')}`
}

/** Whom the mail would bring to the guest list: the colleague whom it names with an address, else a sender who is not its guest. */
export function newGuestOf({
  mail,
  sender,
  guest,
}: Pick<ActionsView, 'mail' | 'sender' | 'guest'>): { readonly name: string; readonly address: string } | undefined {
  const delegate = mail.delegate ?? mail.proposal?.delegate
  const address = delegate?.email === undefined ? undefined : normaliseAddress(delegate.email)
  if (delegate !== undefined && address !== undefined) return { name: delegate.name, address }
  return sender !== undefined && isOf(guest, sender.address) ? undefined : sender
}

/** Somebody else answers an invitation that was passed on: their words are not the guest's. */
function isPassedOn({ mail, guest }: Pick<ActionsView, 'mail' | 'guest'>): boolean {
  return mail.kind === 'forward' && guest !== undefined && !isOf(guest, mail.from)
}

/** The guest from an address that is not known yet, by the look of the name. */
function isNamedAlike({ sender, guest }: ActionsView): boolean {
  if (sender === undefined || guest === undefined || isOf(guest, sender.address)) return false
  return foldName(sender.name) === foldName(guest.record.identity.name)
}

/** Whether this address is one of the guest's own. */
export function isOf(guest: GuestOfCampaign | undefined, address: string): boolean {
  return guest !== undefined && [guest.record.identity.email, ...guest.record.state.aliases].includes(address)
}

function canRecord(guest: GuestOfCampaign | undefined): guest is GuestOfCampaign {
  return guest !== undefined && guest.record.state.confirmed === undefined
}

/** One action, unfolded where it is the likely one or was just tried. */
function action(view: ActionsView, name: CardAction, title: string, isLikely: boolean, body: Html): Html {
  const isOpen = view.tried === undefined ? isLikely : view.tried.action === name
  return html`<details class="action" id="${name}" ${isOpen ? 'open' : ''}><summary>${title}</summary>${body}</details>`
}

/** What was typed into a field of this action, or what stands there at first. */
function typed({ tried }: ActionsView, name: CardAction, field: string, first = ''): string {
  const value = tried?.action === name ? tried.form[field] : undefined
  return typeof value === 'string' ? value : first
}

function recordForm(view: ActionsView): Html {
  const { here, by, mail, guest, fields } = view
  if (guest === undefined) return html``
  const { identity } = guest.record
  return action(
    view,
    'answer',
    mail.outcome === 'recorded' ? 'Record another answer' : 'Record an answer',
    mail.outcome === 'review' && !isPassedOn(view) && !isNamedAlike(view),
    html`<p class="soft">For ${identity.name}. It is confirmed to the guest by mail, and whatever the guest answers later replaces it.</p>
<form method="post" action="${here}/answer">${answerFields({ campaign: guest.campaign.definition, guest: identity, fields, by })}
<button>Record and close</button></form>`,
  )
}

function askForm(view: ActionsView, { record, campaign }: GuestOfCampaign): Html {
  const { here, by } = view
  const { identity, state } = record
  const ready = askedBack[languageFor(identity.language, campaign.definition)]
  const form =
    state.bounced === undefined
      ? html`<p class="soft">This leaves between greeting and close as a mail to ${identity.email} and to nobody else. The reply to it is read like any other.</p>
<form method="post" action="${here}/ask">
<p><label class="above" for="words">What you ask</label><textarea id="words" name="words" rows="7" required maxlength="${maxQuestionLength}">${typed(view, 'ask', 'words', ready)}</textarea></p>
${nameField(typed(view, 'ask', 'by', by), 'ask-by')}<button>Ask and close</button></form>`
      : html`<p>Mail to ${identity.email} comes back, so ${identity.name} cannot be asked by mail.</p>`
  return action(view, 'ask', 'Ask back', false, form)
}

function forwardForm(view: ActionsView): Html {
  const { here, by, campaigns, mail } = view
  const contactOf = ({ definition: { contact } }: CampaignRecord): string => `${contact.name} <${contact.email}>`
  const [only] = campaigns
  const to =
    campaigns.length === 1 && only !== undefined
      ? html`<p>To ${contactOf(only)}, with the mail attached as it arrived.</p><input type="hidden" name="campaign" value="${only.key}">`
      : campaignChoice(campaigns, 'forward-campaign', 'To the contact of', contactOf)
  const underWay =
    mail.forwarding === undefined
      ? ''
      : html`<p><strong>${mail.forwarding.by} tried to forward it and nobody can tell whether it left.</strong> Ask the contact before you send it again.</p>`
  return action(
    view,
    'forward',
    'Forward to the contact',
    false,
    html`${underWay}<form method="post" action="${here}/forward">${to}
<p><label class="above" for="note-to-contact">What you say to it (may stay empty)</label><textarea id="note-to-contact" name="note" rows="3" maxlength="1000">${typed(view, 'forward', 'note')}</textarea></p>
${nameField(typed(view, 'forward', 'by', by), 'forward-by')}<button>Forward and close</button></form>`,
  )
}

function aliasForm(view: ActionsView, address: string): Html {
  const { here, by, guest, found } = view
  const offered = found?.guests ?? (guest === undefined ? [] : [guest])
  const choice = offered.map(({ record, campaign }, index) => {
    const { name, email, organisation } = record.identity
    const where = campaign.key === guest?.campaign.key ? '' : `, ${titleOf(campaign)}`
    return html`<label><input type="radio" name="guest" value="${refText(record.ref)}" required ${index === 0 && offered.length === 1 ? 'checked' : ''}><span>${name} <span class="soft">${email}${organisation === undefined ? '' : `, ${organisation}`}${where}</span></span></label>`
  })
  return action(
    view,
    'alias',
    `${address} is an address of a guest`,
    isNamedAlike(view),
    html`<p class="soft">From then on mail from this address counts as the guest’s own. This mail is read again as from the guest, and recorded if every word of it is understood and its sender is proven.</p>
<form method="post" action="${here}/alias" class="line"><p><label class="above" for="alias-q">${guest === undefined ? 'Find the guest' : 'Find another guest'} by name, organisation or address</label><input id="alias-q" name="q" type="search" maxlength="200" value="${found?.search ?? ''}" required></p><button class="quiet">Find</button></form>
${found !== undefined && found.guests.length === 0 ? html`<p>No guest is found for “${found.search}”.</p>` : ''}
${
  choice.length === 0
    ? ''
    : html`<form method="post" action="${here}/alias"><fieldset><legend>It is an address of</legend><div class="choices down">${choice}</div></fieldset>
${nameField(typed(view, 'alias', 'by', by), 'alias-by')}<button>Add the address and read the mail again</button></form>`
}`,
  )
}

function interestForm(view: ActionsView, newGuest: { readonly name: string; readonly address: string }): Html {
  const { here, by, guest, campaigns } = view
  if (campaigns.length === 0) return html``
  const isNamed = newGuest.address !== view.sender?.address
  const [only] = campaigns
  const languages = [...new Set(campaigns.flatMap(({ definition }) => definition.languages))]
  const spoken = typed(view, 'interest', 'language', guest?.record.identity.language ?? languages[0] ?? 'en')
  const which =
    campaigns.length === 1 && only !== undefined
      ? html`<input type="hidden" name="campaign" value="${only.key}">`
      : campaignChoice(campaigns, 'interest-campaign', 'For', titleOf)
  return action(
    view,
    'interest',
    isNamed ? `Put ${newGuest.name} on the guest list` : 'New interest',
    isPassedOn(view) && !isNamedAlike(view),
    html`<p class="soft">Puts ${newGuest.address} on the guest list as a guest of their own${guest === undefined ? '' : html`, with the note “via ${guest.record.identity.name}”, whose answer stays as it is`}. No answer is recorded. While answers are open they get the invitation by themselves, like everybody who is added late.</p>
<form method="post" action="${here}/interest">${which}
<p><label class="above" for="interest-name">Name</label><input id="interest-name" name="name" required maxlength="200" value="${typed(view, 'interest', 'name', newGuest.name)}"></p>
<p><label class="above" for="interest-organisation">Organisation (may stay empty)</label><input id="interest-organisation" name="organisation" maxlength="200" value="${typed(view, 'interest', 'organisation')}"></p>
<p><label class="above" for="interest-language">Language</label><select id="interest-language" name="language">${languages.map((language) => html`<option value="${language}" ${spoken === language ? 'selected' : ''}>${languageNames[language]}</option>`)}</select></p>
${nameField(typed(view, 'interest', 'by', by), 'interest-by')}<button>Put on the guest list and close</button></form>`,
  )
}

const languageNames: Readonly<Record<string, string>> = { en: 'English', nl: 'Dutch' }

function closeForm(view: ActionsView, state: 'open' | 'folded'): Html {
  const { here, by } = view
  const isOnly = !canRecord(view.guest)
  return action(
    view,
    'settle',
    'Close without an answer',
    state === 'open' || isOnly,
    html`<form method="post" action="${here}/settle">
<p><label class="above" for="note">What was done, or why it is ignored</label><input id="note" name="note" required maxlength="500" placeholder="answered the question by phone" value="${typed(view, 'settle', 'note')}"></p>
${nameField(typed(view, 'settle', 'by', by), 'settle-by')}
<div class="buttons"><button name="action" value="done" class="quiet">Done</button><button name="action" value="ignored" class="quiet">Ignore</button></div>
</form>`,
  )
}

function campaignChoice(
  campaigns: readonly CampaignRecord[],
  id: string,
  label: string,
  words: (campaign: CampaignRecord) => string,
): Html {
  return html`<p><label class="above" for="${id}">${label}</label><select id="${id}" name="campaign" required>${campaigns.map((campaign) => html`<option value="${campaign.key}">${titleOf(campaign)}${words(campaign) === titleOf(campaign) ? '' : `: ${words(campaign)}`}</option>`)}</select></p>`
}

function titleOf({ definition }: CampaignRecord): string {
  return inLanguage(definition.title, 'en', definition)
}

/** A guest as the value of a form field. */
export function refText({ campaign, shard, guest }: GuestRef): string {
  return `${campaign}.${shard}.${guest}`
}

export function readRefText(text: unknown): GuestRef | undefined {
  const parts = typeof text === 'string' ? /^([a-z2-7]{8})\.(\d{1,3})\.([a-z2-7]{13})$/.exec(text) : null
  const [campaign = '', shard = '', guest = ''] = parts?.slice(1) ?? []
  return parts === null || Number(shard) > 127 ? undefined : { campaign, shard: Number(shard), guest }
}
