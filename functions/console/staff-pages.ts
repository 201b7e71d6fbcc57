/**
 * The pages of the staff: campaigns, counts, guests, arrived mail; launch, record an answer, close a card. Server-rendered, no scripts.
 * Addresses hold keys only, never a name or an address; what staff search for is posted. Reading writes nothing.
 */
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { getCookie, setCookie } from 'hono/cookie'
import { html } from 'hono/html'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { CampaignKey } from '../campaigns/campaign-record.ts'
import { DomainError, type ErrorCode } from '../errors.ts'
import { countGuests, standings } from '../guests/count-guests.ts'
import type { GuestRecord, GuestRef } from '../guests/guest.ts'
import { recountGuests } from '../guests/recount-guests.ts'
import type { CampaignRecord, GuestSummary } from '../ports.ts'
import { isOpenCard } from '../replies/arrived-mail.ts'
import { recordAnswer } from '../replies/record-answer.ts'
import { type AnswerFields, outcomeProblems, readAnswerForm, sentence, staffName, typedFields } from './answer-form.ts'
import { type ArrivedPorts, arrivedRoutes, cardDoneWords } from './arrived-routes.ts'
import { campaignListPage, campaignPage, campaignTitle } from './campaign-page.ts'
import { searchGuests } from './find-guests.ts'
import { fieldsOfAnswer, type GuestFilter, guestListPage, guestPage, guestPath } from './guest-page.ts'
import { noZone } from './mail-page.ts'
import { type DeskLinks, doneNotice, guardPages, notice, pageFrame } from './page-frame.ts'
import { revokeLinks } from './revoke-links.ts'
import type { Form, Page, StaffShell, Step } from './staff-shell.ts'

export interface StaffPorts extends ArrivedPorts {
  /** Launches, and starts what is due then. May throw a `DomainError` that says why not. */
  launch(campaign: CampaignKey, by: string): Promise<{ readonly outcome: 'launched' | 'already-launched' }>
  /** Addresses of the other pages, for the navigation. */
  readonly links?: DeskLinks
  /** Path under which these pages are mounted, such as `/staff`; no slash at the end. */
  readonly base?: string
  /** On the laptop: answer only under this machine's own names. */
  readonly loopbackOnly?: boolean
}

/** What was done, as a word in the address after a post, and what the next page says of it. */
const doneWords = {
  launched: 'Launched. Invitations leave as soon as they are due.',
  'already-launched': 'It was launched before; nothing was changed.',
  recorded: 'The answer is recorded and will be confirmed to the guest.',
  unchanged: 'This is what is recorded already; nothing was changed.',
  revoked: 'All links of this guest stopped working; the next mail carries new ones.',
  ...cardDoneWords,
} as const

const statusOf: Readonly<Record<ErrorCode, ContentfulStatusCode>> = {
  'invalid-input': 422,
  'not-found': 404,
  'not-allowed': 409,
  conflict: 409,
  unavailable: 503,
}

const nameCookie = 'staff-name'
const nameCookieSeconds = 90 * 24 * 60 * 60
const maxFormBytes = 64 * 1024

export function staffPages(ports: StaffPorts): Hono {
  const { clock, campaigns, guests, arrivals, base = '' } = ports
  const links: DeskLinks = { ...ports.links, staff: ports.links?.staff ?? base }
  const app = new Hono()
  app.use(guardPages({ loopbackOnly: ports.loopbackOnly }))
  app.use(
    bodyLimit({ maxSize: maxFormBytes, onError: (c) => c.text('Nothing was changed: the form is too large.', 413) }),
  )

  const show = (c: Context, page: Page) => {
    const done = c.req.method === 'POST' ? undefined : c.req.query('done')
    const notices = html`${doneNotice(doneWords, done)}${notice('problem', page.problems ?? [])}`
    const { title, zone = noZone, trail } = page
    const body = html`${notices}${page.body}`
    const frame = {
      title,
      here: 'staff',
      links,
      now: clock.now(),
      zone,
      ...(trail === undefined ? {} : { trail }),
      body,
    } as const
    return c.html(pageFrame(frame), page.status ?? 200)
  }
  const nothingHere = (c: Context) =>
    show(c, {
      title: 'Not found',
      status: 404,
      trail: [{ label: 'Campaigns', href: `${base}/` }],
      body: html`<h1>There is nothing here</h1><p>The address is not complete, or what it named is gone.</p>`,
    })

  const nameOf = (c: Context): string => getCookie(c, nameCookie) ?? ''
  const rememberName = (c: Context, by: string): void =>
    setCookie(c, nameCookie, by, {
      path: '/',
      httpOnly: true,
      sameSite: 'Strict',
      secure: new URL(c.req.url).protocol === 'https:',
      maxAge: nameCookieSeconds,
    })
  const readForm = (c: Context): Promise<Form> => c.req.parseBody({ all: true })
  /** Reads the one field that every form has; undefined with what is wrong where it is empty. */
  const readName = (c: Context, form: Form): { by: string } | { problems: string[] } => {
    const by = staffName.safeParse(form.by)
    if (!by.success) return { problems: by.error.issues.map(({ message }) => sentence(message)) }
    rememberName(c, by.data)
    return { by: by.data }
  }

  const trailTo = (campaign: CampaignRecord, ...more: readonly Step[]): readonly Step[] => [
    { label: 'Campaigns', href: `${base}/` },
    { label: campaignTitle(campaign), href: `${base}/c/${campaign.key}` },
    ...more,
  ]
  const findCampaign = async (c: Context): Promise<CampaignRecord | undefined> => {
    const key = c.req.param('campaign') ?? ''
    return /^[a-z2-7]{8}$/.test(key) ? campaigns.get(key) : undefined
  }
  const findGuest = async (c: Context): Promise<{ campaign: CampaignRecord; guest: GuestRecord } | undefined> => {
    const campaign = await findCampaign(c)
    const [shard, id] = [Number(c.req.param('shard')), c.req.param('guest') ?? '']
    if (campaign === undefined || !(shard >= 0 && shard < 128) || !/^[a-z2-7]{13}$/.test(id)) return undefined
    const guest = await guests.get({ campaign: campaign.key, shard, guest: id })
    return guest === undefined ? undefined : { campaign, guest }
  }
  /** What the answer owes to the guest leaves now, not with the next pass of the pump. */
  const sendOwed = (ref: GuestRef, record: GuestRecord): Promise<void> =>
    ports.queue.push(record.state.owed.map(({ mailing }) => ({ ref, mailing })))

  const shell: StaffShell = {
    ...{ base, show, nothingHere, nameOf, rememberName, readForm, findCampaign, trailTo, sendOwed },
  }

  app.get('/', async (c) => {
    const records = await campaigns.list()
    const open = await arrivals.list({ openOnly: true })
    const listed = await Promise.all(
      records.map(async (campaign) => ({
        campaign,
        counts: await countGuests(guests, campaign),
        openCards: open.filter((mail) => mail.campaign === campaign.key).length,
      })),
    )
    const openCards = open.filter((mail) => mail.campaign === undefined).length
    return show(c, {
      title: 'Campaigns',
      ...(records[0] === undefined ? {} : { zone: records[0].definition.zone }),
      body: campaignListPage({ base, now: clock.now(), campaigns: listed, openCards }),
    })
  })

  const showCampaign = async (c: Context, campaign: CampaignRecord, problems: readonly string[] = []) => {
    const [counts, placesLeft, mails] = await Promise.all([
      recountGuests(guests, campaign),
      campaigns.placesLeft(campaign.key),
      arrivals.list({ campaign: campaign.key }),
    ])
    const openCards = mails.filter(isOpenCard).length
    const now = clock.now()
    const view = { base, now, by: nameOf(c), campaign, counts, placesLeft, openCards, arrived: mails.length }
    return show(c, {
      title: campaignTitle(campaign),
      zone: campaign.definition.zone,
      trail: [{ label: 'Campaigns', href: `${base}/` }],
      problems,
      status: problems.length === 0 ? 200 : 422,
      body: campaignPage(view),
    })
  }

  app.get('/c/:campaign', async (c) => {
    const campaign = await findCampaign(c)
    return campaign === undefined ? nothingHere(c) : showCampaign(c, campaign)
  })

  app.post('/c/:campaign/launch', async (c) => {
    const campaign = await findCampaign(c)
    if (campaign === undefined) return nothingHere(c)
    const name = readName(c, await readForm(c))
    if ('problems' in name) return showCampaign(c, campaign, name.problems)
    const { outcome } = await ports.launch(campaign.key, name.by)
    return c.redirect(`${base}/c/${campaign.key}?done=${outcome}`, 303)
  })

  const showGuests = async (c: Context, campaign: CampaignRecord, filter: GuestFilter) => {
    const summaries: GuestSummary[] = []
    const { standing, part, search } = filter
    const stretch = standing === undefined ? undefined : { standings: [standing] }
    for await (const summary of guests.list(campaign.key, stretch))
      if (part === undefined || summary.parts.includes(part)) summaries.push(summary)
    const found = search === undefined ? summaries : await searchGuests(guests, summaries, search)
    const counts = await countGuests(guests, campaign)
    return show(c, {
      title: 'Guests',
      zone: campaign.definition.zone,
      trail: trailTo(campaign),
      body: guestListPage({ base, campaign, counts, filter, guests: found }),
    })
  }

  app.get('/c/:campaign/guests', async (c) => {
    const campaign = await findCampaign(c)
    if (campaign === undefined) return nothingHere(c)
    const standing = standings.find((one) => one === c.req.query('standing'))
    const part = campaign.definition.parts.find(({ id }) => id === c.req.query('part'))?.id
    return showGuests(c, campaign, { standing, part })
  })

  app.post('/c/:campaign/guests', async (c) => {
    const campaign = await findCampaign(c)
    if (campaign === undefined) return nothingHere(c)
    const { q } = await readForm(c)
    return showGuests(c, campaign, { search: typeof q === 'string' && q.trim() !== '' ? q.trim() : undefined })
  })

  const showGuest = (
    c: Context,
    found: { campaign: CampaignRecord; guest: GuestRecord },
    problems: readonly string[] = [],
    fields: AnswerFields = fieldsOfAnswer(found.guest),
  ) => {
    const { campaign, guest } = found
    return show(c, {
      title: guest.identity.name,
      zone: campaign.definition.zone,
      trail: trailTo(campaign, { label: 'Guests', href: `${base}/c/${campaign.key}/guests` }),
      problems,
      status: problems.length === 0 ? 200 : 422,
      body: guestPage({ base, campaign, guest, by: nameOf(c), links, fields }),
    })
  }

  app.get('/c/:campaign/g/:shard/:guest', async (c) => {
    const found = await findGuest(c)
    return found === undefined ? nothingHere(c) : showGuest(c, found)
  })

  app.post('/c/:campaign/g/:shard/:guest/answer', async (c) => {
    const found = await findGuest(c)
    if (found === undefined) return nothingHere(c)
    const body = await readForm(c)
    const form = readAnswerForm(body)
    if ('problems' in form) return showGuest(c, found, form.problems, form.fields)
    rememberName(c, form.by)
    const { ref } = found.guest
    const { submission, by, why } = form
    const outcome = await recordAnswer(ports, { ref, submission, door: 'staff', by, why })
    const problems = outcomeProblems(outcome, found.campaign.definition)
    if (problems.length > 0) return showGuest(c, found, problems, typedFields(body))
    if (outcome.outcome === 'recorded') await sendOwed(ref, outcome.record)
    return c.redirect(`${guestPath(base, ref)}?done=${outcome.outcome}`, 303)
  })

  app.post('/c/:campaign/g/:shard/:guest/revoke', async (c) => {
    const found = await findGuest(c)
    if (found === undefined) return nothingHere(c)
    const name = readName(c, await readForm(c))
    if ('problems' in name) return showGuest(c, found, name.problems)
    await revokeLinks(ports, { ref: found.guest.ref, by: name.by })
    return c.redirect(`${guestPath(base, found.guest.ref)}?done=revoked`, 303)
  })

  arrivedRoutes(app, ports, shell)

  app.notFound(nothingHere)
  app.onError((error, c) => {
    if (!(error instanceof DomainError)) throw error
    return show(c, {
      title: 'Not done',
      status: statusOf[error.code],
      trail: [{ label: 'Campaigns', href: `${base}/` }],
      problems: [sentence(error.message)],
      body: html`<h1>That was not done</h1><p><a href="${base}/">Back to the campaigns</a></p>`,
    })
  })
  return app
}
