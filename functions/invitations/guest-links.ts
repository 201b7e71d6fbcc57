/** Every link that one mail to one guest carries, and the paths under which the answer pages serve them. */
import type { Campaign } from '../campaigns/campaign.ts'
import type { GuestLinks } from '../email/mail-content.ts'
import type { GuestRef } from '../guests/guest.ts'
import type { Addresses, KeyRing } from '../ports.ts'
import { replyAddress, signToken, type TokenPurpose, tokenLength } from './invitation-token.ts'
import { linksValidUntil } from './wave.ts'

export interface LinkPorts {
  readonly keys: KeyRing
  readonly addresses: Addresses
}

/** Paths of the answer pages; the pages' routes are the same with `:token` in place. */
export const paths = {
  answer: (token: string) => `/a/${token}`,
  undo: (token: string, number: number | string) => `/a/${token}/undo/${number}`,
  /** Calendar file of one part. */
  calendar: (token: string, part: string) => `/a/${token}/${part}.ics`,
  file: (token: string, file: string) => `/f/${token}/${encodeURIComponent(file)}`,
  optOut: (token: string) => `/o/${token}`,
}

/**
 * `live` links act for the guest. `preview` links open the same pages and change nothing. `redacted` ones name no token at all, so that
 * a dry run can be passed around.
 */
export type LinkMode = 'live' | 'preview' | 'redacted'

export function guestLinks(
  ports: LinkPorts,
  guest: { readonly campaign: Campaign; readonly ref: GuestRef; readonly linkVersion: number },
  mail: { readonly undoes?: number | undefined; readonly mode: LinkMode },
): GuestLinks {
  const validUntil = linksValidUntil(guest.campaign)
  const sign = (livePurpose: TokenPurpose): string => {
    if (mail.mode === 'redacted') return 'x'.repeat(tokenLength)
    const purpose = mail.mode === 'live' ? livePurpose : 'preview'
    return signToken({ purpose, ref: guest.ref, linkVersion: guest.linkVersion, validUntil }, ports.keys)
  }
  const answer = sign('answer')
  const optOut = sign('opt-out')
  const reply = sign('reply')
  const { publicUrl, replyDomain } = ports.addresses
  return {
    answer: publicUrl + paths.answer(answer),
    undo: mail.undoes === undefined ? undefined : publicUrl + paths.undo(answer, mail.undoes),
    optOut: publicUrl + paths.optOut(optOut),
    optOutMailto: `mailto:${replyAddress(optOut, replyDomain)}?subject=unsubscribe`,
    replyAddress: replyAddress(reply, replyDomain),
    threadAnchor: `<${reply}@${replyDomain}>`,
    files: Object.fromEntries(
      guest.campaign.attachments.map(({ file }) => [file, publicUrl + paths.file(answer, file)]),
    ),
  }
}
