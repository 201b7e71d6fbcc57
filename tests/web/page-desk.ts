/** The answer pages on a real table, with a clock moved by hand: for the tests through `app.request` and for those in a browser. */
import { createHash } from 'node:crypto'
import type { Hono } from 'hono'
import type { Campaign } from '../../functions/campaigns/campaign.ts'
import { launchCampaign } from '../../functions/campaigns/launch-campaign.ts'
import { type GuestRecord, type GuestRef, type Identity, standingOf } from '../../functions/guests/guest.ts'
import { campaignKeyOf, guestRefOf } from '../../functions/guests/guest-id.ts'
import { signToken, type TokenPurpose } from '../../functions/invitations/invitation-token.ts'
import { linksValidUntil } from '../../functions/invitations/wave.ts'
import type { SendTask } from '../../functions/ports.ts'
import { type AnswerPagePorts, answerPages } from '../../functions/web/answer-pages.ts'
import { aCampaign, aClock, aGuest, aKeyRing, openTestTable } from '../builders.ts'

export type PageDesk = Awaited<ReturnType<typeof openPageDesk>>

/** Opens the pages on an empty table; `ports` replaces single ports. */
export async function openPageDesk(ports: Partial<AnswerPagePorts> = {}) {
  const store = await openTestTable()
  const clock = aClock()
  const keys = aKeyRing()
  const pushed: SendTask[] = []
  const files = new Map<string, Uint8Array>()
  const app: Hono = answerPages({
    clock,
    keys,
    campaigns: store.campaigns,
    guests: store.guests,
    optOuts: store.optOuts,
    files: {
      read: async (key) => files.get(key),
      write: async (key, bytes) => void files.set(key, bytes),
    },
    queue: { push: async (tasks) => void pushed.push(...tasks) },
    ...ports,
  })

  return {
    ...store,
    app,
    clock,
    pushed,
    files,

    /** A launched campaign (unless said otherwise) with one guest, who was sent the invitation. */
    async invite(changes: Partial<Campaign> = {}, guest: Partial<Identity> = {}, launched = true): Promise<GuestRef> {
      const campaign = aCampaign(changes)
      const key = campaignKeyOf(campaign.id)
      const at = clock.now()
      await store.campaigns.create(key, campaign, { type: 'created', at, by: 'staff' })
      if (launched) await launchCampaign({ campaigns: store.campaigns, clock }, { campaign: key, by: 'staff' })
      return this.invited(campaign, guest)
    },

    /** One more guest of a campaign that is there. */
    async invited(campaign: Campaign, guest: Partial<Identity>): Promise<GuestRef> {
      const identity = aGuest(guest)
      const at = clock.now()
      const ref = guestRefOf(campaignKeyOf(campaign.id), identity, keys.guestIdKey)
      await store.guests.create(ref, identity, { type: 'imported', at, by: 'staff' })
      const record = (await store.guests.get(ref)) as GuestRecord
      await store.guests.append(record, [
        { type: 'claimed', at, mailing: 'invite' },
        { type: 'sent', at, mailing: 'invite', messageId: `m-${ref.guest}` },
      ])
      return ref
    },

    token(ref: GuestRef, purpose: TokenPurpose = 'answer', linkVersion = 0): string {
      return signToken({ purpose, ref, linkVersion, validUntil: linksValidUntil(aCampaign()) }, keys)
    },

    get(path: string, headers: Record<string, string> = {}): Promise<Response> {
      return Promise.resolve(app.request(path, { headers }))
    },

    /** Posts a form as a browser does from the page itself. */
    post(
      path: string,
      fields: readonly (readonly [string, string])[] | Record<string, string>,
      headers: Record<string, string> = {},
    ): Promise<Response> {
      const body = new URLSearchParams(fields as [string, string][])
      return Promise.resolve(
        app.request(path, { method: 'POST', body, headers: { 'Sec-Fetch-Site': 'same-origin', ...headers } }),
      )
    },

    async guest(ref: GuestRef): Promise<GuestRecord> {
      return (await store.guests.get(ref)) as GuestRecord
    },

    async standing(ref: GuestRef) {
      return standingOf((await this.guest(ref)).state)
    },

    /** Short enough to compare and to print. */
    async fingerprint(): Promise<string> {
      return createHash('sha256')
        .update(await store.contents())
        .digest('hex')
    },
  }
}
