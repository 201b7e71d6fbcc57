/** All pages of the laptop on one port of the loopback interface: the guests' at the top, staff, mailbox and clock each under a path. */
import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { Hono } from 'hono'
import { launchCampaign } from '../../functions/campaigns/launch-campaign.ts'
import { staffPages } from '../../functions/console/staff-pages.ts'
import { answerPages } from '../../functions/web/answer-pages.ts'
import { clockPages } from './clock-page.ts'
import type { LaptopDesk } from './desk.ts'
import { mailboxPages } from './mailbox.ts'
import { momentsOf } from './moments.ts'
import { pagePaths } from './places.ts'

export interface Pages {
  readonly port: number
  close(): Promise<void>
}

export async function openPages(desk: LaptopDesk, port: number): Promise<Pages> {
  const app = deskApp(desk)
  const server = createAdaptorServer({ fetch: app.fetch }) as Server
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

export function deskApp(desk: LaptopDesk): Hono {
  const links = pagePaths
  const staff = staffPages({
    ...desk,
    links,
    base: links.staff,
    loopbackOnly: true,
    async launch(campaign, by) {
      const result = await launchCampaign(desk, { campaign, by })
      await desk.runDue()
      return result
    },
  })
  const mailbox = mailboxPages({
    outbox: desk.outbox,
    clock: desk.clock,
    smtp: { port: desk.smtpPort },
    zone: async () => (await desk.campaigns.list())[0]?.definition.zone ?? 'UTC',
    links,
    base: links.mailbox,
  })
  const clock = clockPages({
    clock: { now: desk.clock.now, moveTo: desk.moveTo },
    moments: async () => (await desk.campaigns.list()).flatMap(momentsOf),
    links,
    base: links.clock,
  })
  return new Hono()
    .get('/', (c) => c.redirect(`${links.staff}/`))
    .get('/favicon.ico', (c) => c.body(null, 204))
    .mount(links.staff, staff.fetch)
    .mount(links.mailbox, mailbox.fetch)
    .mount(links.clock, clock.fetch)
    .mount('/', answerPages(desk).fetch)
}
