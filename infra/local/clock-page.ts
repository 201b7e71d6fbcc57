/**
 * The laptop's clock as a page: where the desk is in time, what comes next, and the ways to go there. It goes forward only;
 * on the way everything runs that falls due, in order, so a move may take a few seconds.
 */
import { type Context, Hono } from 'hono'
import { html } from 'hono/html'
import { DateTime, IANAZone } from 'luxon'
import * as z from 'zod'
import { instantOf } from '../../functions/campaigns/campaign.ts'
import { localMoment, timeBetween, zonePlace } from '../../functions/console/local-moment.ts'
import {
  type DeskLinks,
  guardPages,
  type Html,
  notice,
  pageFrame,
  time,
  wideTable,
} from '../../functions/console/page-frame.ts'
import { DomainError } from '../../functions/errors.ts'
import type { Clock } from '../../functions/ports.ts'
import type { Moment } from './moments.ts'

/** A clock that takes everything with it that falls due on the way. */
export interface MovableClock extends Clock {
  /** Refuses to go back. Tells what happened on the way, a line each. */
  moveTo(instant: string): Promise<readonly string[]>
}

export interface ClockPorts {
  readonly clock: MovableClock
  /** Where it may be worth going, of all campaigns. */
  moments(): Promise<readonly Moment[]>
  /** Addresses of the other pages, for the navigation. */
  readonly links?: DeskLinks
  /** Path under which this page is mounted; no slash at the end. */
  readonly base?: string
}

const isInstant = (text: string): boolean => DateTime.fromISO(text, { zone: 'utc' }).isValid

/** One of: an instant of the list, a step from now, a local time in a zone. */
const moveForm = z.union([
  z.object({ to: z.string().refine(isInstant) }),
  z.object({ step: z.enum(['hour', 'day']) }),
  z.object({
    local: z.string().refine(isInstant),
    zone: z.string().refine((name) => name === 'UTC' || IANAZone.isValidZone(name)),
  }),
])

/** The last move since the start, shown until the next one. */
interface Move {
  readonly from: string
  readonly to: string
  readonly happened: readonly string[]
}

export function clockPages(ports: ClockPorts): Hono {
  const { clock, base = '' } = ports
  const links: DeskLinks = { ...ports.links, clock: ports.links?.clock ?? base }
  let lastMove: Move | undefined
  const app = new Hono()
  app.use(guardPages({ loopbackOnly: true }))

  const show = async (c: Context, problems: readonly string[] = []) => {
    const moments = (await ports.moments()).toSorted((one, other) => (one.at < other.at ? -1 : 1))
    const now = clock.now()
    const next = moments.find(({ at }) => at > now) ?? moments.at(-1)
    const zone = next?.zone ?? 'UTC'
    const body = html`${notice('problem', problems)}${clockView({ base, now, zone, moments, lastMove })}`
    return c.html(
      pageFrame({ title: 'Clock', here: 'clock', links, now, zone, body }),
      problems.length === 0 ? 200 : 422,
    )
  }

  app.get('/', (c) => show(c))

  app.post('/', async (c) => {
    const form = moveForm.safeParse(await c.req.parseBody())
    if (!form.success) return show(c, ['The clock was not moved: that is not a date and time.'])
    const from = clock.now()
    const to = targetOf(form.data, from)
    try {
      lastMove = { from, to, happened: await clock.moveTo(to) }
    } catch (error) {
      // The clock's own refusals; anything else is a fault and not the visitor's.
      if (!(error instanceof DomainError || error instanceof RangeError)) throw error
      return show(c, [`The clock was not moved: ${error.message}.`])
    }
    return c.redirect(`${base}/`, 303)
  })
  return app
}

function targetOf(move: z.output<typeof moveForm>, now: string): string {
  if ('to' in move) return utc(DateTime.fromISO(move.to, { zone: 'utc' }))
  if ('step' in move) return utc(DateTime.fromISO(now, { zone: 'utc' }).plus({ [`${move.step}s`]: 1 }))
  return instantOf(move.local, move.zone)
}

function utc(at: DateTime): string {
  return at.toUTC().startOf('second').toISO({ suppressMilliseconds: true }) as string
}

function clockView(view: {
  readonly base: string
  readonly now: string
  readonly zone: string
  readonly moments: readonly Moment[]
  readonly lastMove: Move | undefined
}): Html {
  const { base, now, zone, moments, lastMove } = view
  const action = `${base}/`
  const local = DateTime.fromISO(now, { zone })
  const ahead = moments.filter(({ at }) => at > now)
  const passed = moments.filter(({ at }) => at <= now)
  return html`<h1>${time(now, zone)}</h1>
<p class="lead">in ${zonePlace(zone)} · ${localMoment(now, 'UTC')} UTC. The desk lives in this time; it can only go forward.</p>
${
  lastMove === undefined
    ? ''
    : html`<section><h2>On the way here</h2><p class="soft">From ${localMoment(lastMove.from, zone)} to ${localMoment(lastMove.to, zone)}:</p>
${lastMove.happened.length === 0 ? html`<p>Nothing was due.</p>` : html`<ul>${lastMove.happened.map((line) => html`<li>${line}</li>`)}</ul>`}</section>`
}
<div class="columns">
<section><h2>What comes next</h2>
${ahead.length === 0 ? html`<p>Nothing more: every event is over.</p>` : momentsTable(action, now, ahead)}
${passed.length === 0 ? '' : html`<details><summary>What has passed (${passed.length})</summary>${momentsTable(undefined, now, passed)}</details>`}
</section>
<section><h2>Go on</h2>
<form method="post" action="${action}" class="buttons"><button class="quiet" name="step" value="hour">+1 hour</button><button class="quiet" name="step" value="day">+1 day</button></form>
<h3>To any time</h3>
<form method="post" action="${action}" class="line">
<p><label class="above" for="local">Date and time in ${zonePlace(zone)}</label>
<input id="local" type="datetime-local" name="local" required min="${local.toFormat("yyyy-MM-dd'T'HH:mm")}" value="${local.plus({ minutes: 1 }).toFormat("yyyy-MM-dd'T'HH:mm")}"></p>
<input type="hidden" name="zone" value="${zone}"><button>Go there</button></form>
<p class="soft">On the way everything happens that falls due: waves leave, answers close, summaries go out. That may take a few seconds.</p>
</section>
</div>`
}

/** With buttons where there is an address to post to. */
function momentsTable(action: string | undefined, now: string, moments: readonly Moment[]): Html {
  const rows = moments.map(
    ({ at, label, campaign, zone }) => html`<tr>
<th scope="row">${label}<br><small>${campaign}</small></th>
<td class="when">${time(at, zone)}<br><small>${at > now ? 'in ' : ''}${timeBetween(now, at)}${at > now ? '' : ' ago'}</small></td>
${action === undefined ? '' : html`<td class="number"><form method="post" action="${action}"><button class="quiet" name="to" value="${at}" aria-label="Go there: ${label}, ${localMoment(at, zone)}">Go there</button></form></td>`}</tr>`,
  )
  const head = html`<th scope="col">What</th><th scope="col">When</th>${action === undefined ? '' : html`<th scope="col" class="number">Move</th>`}`
  return wideTable(action === undefined ? 'What has passed' : 'What comes next', head, rows)
}
