/**
 * One mail to one guest, from what it is about to the bytes that leave: slots, template, calendar entry, headers, message.
 * Used alike by the sender, the preview, the dry run and the test send, so that what staff see is what guests get.
 */
import { DomainError } from '../errors.ts'
import { guestCalendar } from './calendar.ts'
import { composeMail } from './compose-mail.ts'
import { attachedFiles, guestMailSlots, mailLanguage } from './guest-mail-slots.ts'
import type { GuestMailContent, MailKind } from './mail-content.ts'
import { type CompiledTemplates, type RenderedMail, renderMail } from './templates.ts'

export interface GuestMailResources {
  readonly templates: CompiledTemplates
  /** Content of the campaign's files, by file name. */
  readonly attachments: ReadonlyMap<string, Uint8Array>
}

export interface ComposedMail {
  readonly from: string
  readonly to: string
  readonly subject: string
  /** The whole message, RFC 5322, CRLF. */
  readonly raw: Uint8Array
}

/** Subject, HTML and text as the guest will see them. */
export function renderGuestMail(content: GuestMailContent, templates: CompiledTemplates): RenderedMail {
  const { template, slots } = guestMailSlots(content)
  const mail = renderMail(templates, template, mailLanguage(content), slots)
  return content.test === undefined ? mail : { ...mail, subject: `[TEST] ${mail.subject}` }
}

/** The same content at the same instant gives the same bytes. Refuses (`not-found`) where a file of the campaign is missing. */
export async function composeGuestMail(
  content: GuestMailContent,
  resources: GuestMailResources,
): Promise<ComposedMail & { readonly kind: MailKind }> {
  const { campaign, identity, links, ref, kind, at } = content
  const language = mailLanguage(content)
  const { subject, html, text } = renderGuestMail(content, resources.templates)
  const to =
    content.test === undefined ? { name: identity.name, address: identity.email } : { address: content.test.to }
  const raw = await composeMail({
    from: { name: campaign.from.name, address: campaign.from.email },
    to,
    replyTo: { name: campaign.from.name, address: links.replyAddress },
    subject,
    text,
    html,
    language,
    at,
    key: `${ref.campaign} ${ref.guest} ${kind} ${content.answer?.number ?? content.question?.number ?? 0}`,
    references: links.threadAnchor,
    headers: { ...listHeaders(content), ...autoSubmitted(content) },
    calendar: content.calendar && {
      method: content.calendar.method,
      content: guestCalendar({
        campaign,
        ref,
        identity,
        language,
        at,
        ...content.calendar,
        replyAddress: links.replyAddress,
        accepted: kind === 'confirmation' && content.answer?.decision === 'yes',
      }),
    },
    attachments: attachedFiles(content).map(({ file }) => {
      const bytes = resources.attachments.get(file)
      if (bytes === undefined)
        throw new DomainError('not-found', `The attachment "${file}" of ${campaign.id} is missing`)
      return { filename: file, content: bytes }
    }),
  })
  return { from: campaign.from.email, to: to.address, subject, kind, raw }
}

/** One-click opt-out (RFC 8058) on what guests did not ask for; a confirmation answers something that they did. */
function listHeaders({ kind, links }: GuestMailContent): Record<string, string> {
  if (kind !== 'invitation' && kind !== 'reminder' && kind !== 'last-call') return {}
  return {
    'List-Unsubscribe': `<${links.optOut}>, <${links.optOutMailto}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  }
}

/** RFC 3834 section 5: `auto-replied` answers a mail. The invitation is a host's own letter and says nothing, so that it is answered; so is a question. */
function autoSubmitted({ kind, answer }: GuestMailContent): Record<string, string> {
  if (kind === 'invitation' || kind === 'question') return {}
  const answersMail =
    (kind === 'confirmation' || kind === 'acknowledgement') && (answer?.door === 'mail' || answer?.door === 'calendar')
  return { 'Auto-Submitted': answersMail ? 'auto-replied' : 'auto-generated' }
}
