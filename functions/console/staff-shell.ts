/** What the groups of staff pages share: the frame, the name of who acts, the way to a campaign. Built once in `staff-pages.ts`. */
import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { GuestRecord, GuestRef } from '../guests/guest.ts'
import type { CampaignRecord } from '../ports.ts'
import type { Html } from './page-frame.ts'

export interface Page {
  readonly title: string
  readonly zone?: string
  readonly trail?: readonly Step[]
  readonly problems?: readonly string[]
  readonly status?: ContentfulStatusCode
  readonly body: Html
}

/** One step of the way back. */
export interface Step {
  readonly label: string
  readonly href: string
}

export type Form = Readonly<Record<string, unknown>>

export interface StaffShell {
  readonly base: string
  show(c: Context, page: Page): Response | Promise<Response>
  nothingHere(c: Context): Response | Promise<Response>
  /** As remembered from the last form in this browser; empty where none was sent. */
  nameOf(c: Context): string
  rememberName(c: Context, by: string): void
  readForm(c: Context): Promise<Form>
  findCampaign(c: Context): Promise<CampaignRecord | undefined>
  trailTo(campaign: CampaignRecord, ...more: readonly Step[]): readonly Step[]
  /** What the answer owes to the guest leaves now, not with the next pass of the pump. */
  sendOwed(ref: GuestRef, record: GuestRecord): Promise<void>
}
