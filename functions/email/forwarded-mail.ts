/**
 * An arrived mail on its way to the campaign's contact, with the original attached as it came. In the campaign's first language.
 */
import { type Campaign, inLanguage } from '../campaigns/campaign.ts'
import { accentColours } from './accent.ts'
import { staffLanguage } from './closing-summary.ts'
import { composeMail } from './compose-mail.ts'
import { eventDates, joined } from './dates.ts'
import type { ComposedMail } from './guest-mail.ts'
import { blocksOf, oneLine } from './plain-text.ts'
import type { Slots } from './slots.ts'
import { type CompiledTemplates, renderMail } from './templates.ts'

export interface ForwardedMail {
  readonly campaign: Campaign
  /** Id of the arrived mail. */
  readonly id: string
  readonly original: Uint8Array
  /** As the mail names its sender; empty where it names none. */
  readonly sender: string
  readonly subject: string
  /** Name of the guest whom it is tied to. */
  readonly guest?: string | undefined
  /** Why a person must look. */
  readonly why: string
  /** Who of the staff passes it on, and what they say to it. */
  readonly by: string
  readonly note?: string | undefined
  readonly cardUrl: string
  readonly at: string
}

/** Goes to the campaign's contact and to nobody else. The same input gives the same bytes. */
export async function composeForwardedMail(
  mail: ForwardedMail,
  resources: { readonly templates: CompiledTemplates },
): Promise<ComposedMail> {
  const { campaign, at } = mail
  const language = staffLanguage(campaign)
  const rendered = renderMail(resources.templates, 'forwarded-mail', language, forwardedMailSlots(mail))
  const raw = await composeMail({
    ...rendered,
    from: { name: campaign.from.name, address: campaign.from.email },
    to: { name: campaign.contact.name, address: campaign.contact.email },
    language,
    at,
    key: `${campaign.id} forwarded-mail ${mail.id}`,
    headers: { 'Auto-Submitted': 'auto-generated' },
    // Not as message/rfc822, which would put whatever bytes arrived on the wire unencoded.
    attachments: [{ filename: 'mail.eml', content: mail.original, contentType: 'application/octet-stream' }],
  })
  return { from: campaign.from.email, to: campaign.contact.email, subject: rendered.subject, raw }
}

const words = {
  en: { noSubject: 'without a subject', noSender: 'a sender who is not named' },
  nl: { noSubject: 'zonder onderwerp', noSender: 'een afzender die niet genoemd is' },
} as const

export function forwardedMailSlots(mail: ForwardedMail): Slots<'forwarded-mail'> {
  const { campaign, guest, note } = mail
  const language = staffLanguage(campaign)
  const said = words[language]
  const noteBlocks = blocksOf(note ?? '')
  return {
    title: oneLine(inLanguage(campaign.title, language, campaign)),
    when: eventDates(campaign, language),
    hosts: joined(
      campaign.hosts.map(({ name }) => oneLine(name)),
      language,
    ),
    ...accentColours(campaign.accent),
    by: oneLine(mail.by),
    sender: oneLine(mail.sender) || said.noSender,
    subject: oneLine(mail.subject) || said.noSubject,
    guest: guest === undefined ? undefined : oneLine(guest),
    why: oneLine(mail.why),
    cardUrl: mail.cardUrl,
    words: noteBlocks.length === 0 ? undefined : { blocks: noteBlocks },
  }
}
