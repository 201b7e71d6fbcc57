/**
 * Somebody opened a link: who it is for and what it may do, or nothing at all. Every answer page begins here; it only reads.
 * Why a link does not work (altered, expired, replaced, for something else, campaign not launched) is told to nobody.
 */
import { type Campaign, type Language, languageFor } from '../campaigns/campaign.ts'
import type { GuestRecord } from '../guests/guest.ts'
import { type TokenPurpose, verifyToken } from '../invitations/invitation-token.ts'
import type { CampaignRecord, CampaignStore, Clock, GuestStore, KeyRing } from '../ports.ts'

export interface VisitPorts {
  readonly clock: Clock
  readonly campaigns: CampaignStore
  readonly guests: GuestStore
  readonly keys: KeyRing
}

export interface Visit {
  readonly token: string
  /** The link of a test mail: shows everything, records nothing. */
  readonly isTest: boolean
  readonly record: CampaignRecord
  readonly campaign: Campaign
  readonly guest: GuestRecord
  readonly now: string
  readonly language: Language
  /** The language that was asked for on the page, where it was. */
  readonly chosenLanguage?: Language | undefined
}

/** `purpose` is what the page is for; a token for something else is as good as none. Links of test mails open every page. */
export async function openVisit(
  ports: VisitPorts,
  link: { readonly token: string; readonly purpose: TokenPurpose; readonly language?: string | undefined },
): Promise<Visit | undefined> {
  const now = ports.clock.now()
  const token = verifyToken(link.token, ports.keys, now)
  if (token === undefined || (token.purpose !== link.purpose && token.purpose !== 'preview')) return undefined
  const isTest = token.purpose === 'preview'
  const [record, guest] = await Promise.all([ports.campaigns.get(token.ref.campaign), ports.guests.get(token.ref)])
  if (record === undefined || guest === undefined) return undefined
  if (token.linkVersion !== (guest.state.linkVersion & 0xff)) return undefined
  if (!isTest && record.state.launchedAt === undefined) return undefined
  // Who comes anyway was never asked, and has nothing to answer.
  if (link.purpose === 'answer' && !isTest && guest.state.confirmed !== undefined) return undefined
  const campaign = record.definition
  const chosenLanguage = campaign.languages.find((language) => language === link.language)
  const language = chosenLanguage ?? languageFor(guest.identity.language, campaign)
  return { token: link.token, isTest, record, campaign, guest, now, language, chosenLanguage }
}
