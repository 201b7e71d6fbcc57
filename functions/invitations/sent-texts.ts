/** What a guest was sent, as text, composed again as it was: so that a reply's quote can be told from the guest's own words. Pure. */
import { renderGuestMail } from '../email/guest-mail.ts'
import type { CompiledTemplates } from '../email/templates.ts'
import type { GuestRecord } from '../guests/guest.ts'
import type { CampaignRecord } from '../ports.ts'
import type { LinkPorts } from './guest-links.ts'
import { mailingContent } from './mailing-content.ts'

/** One text for each mailing that left; where a text of the campaign has changed since, the quote is merely not recognised. */
export function sentTexts(
  ports: LinkPorts & { readonly templates: CompiledTemplates },
  campaign: CampaignRecord,
  guest: GuestRecord,
): readonly string[] {
  return Object.entries(guest.state.mailings).flatMap(([mailing, state]) => {
    if (state.status !== 'sent' && state.status !== 'doubtful') return []
    const content = mailingContent(ports, { campaign, guest, mailing, at: state.at })
    return content === undefined ? [] : [renderGuestMail(content, ports.templates).text]
  })
}
