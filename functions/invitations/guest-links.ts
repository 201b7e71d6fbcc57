/** Every link that one mail to one guest carries, and the paths under which the answer pages serve them. */
import type { Campaign } from '../campaigns/campaign.ts'
import type { GuestLinks } from '../email/mail-content.ts'
import type { GuestRef } from '../guests/guest.ts'
import type { Addresses, KeyRing } from '../ports.ts'
import { replyAddress, signToken, type TokenPurpose } from './invitation-token.ts'
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

export function guestLinks(
  ports: LinkPorts,
  guest: { readonly campaign: Campaign; readonly ref: GuestRef; readonly linkVersion: number },
  mail: { readonly undoes?: number | undefined; readonly preview?: boolean } = {},
): GuestLinks {
  const sign = (purpose: TokenPurpose): string =>
    signToken(
      { purpose, ref: guest.ref, linkVersion: guest.linkVersion, validUntil: linksValidUntil(guest.campaign) },
      ports.keys,
    )
  const preview = mail.preview === true
  const answer = sign(preview ? 'preview' : 'answer')
  const optOut = preview ? answer : sign('opt-out')
  const reply = preview ? answer : sign('reply')
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
