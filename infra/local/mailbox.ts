/**
 * The mailbox of everybody who gets mail from the desk on this laptop: each mail as a person sees it, with its parts, headers and source;
 * and what a person can do with it: press a button in it, write a reply, answer the calendar entry.
 * Mails are shown without scripts, in a frame that may only open new windows.
 */
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { html } from 'hono/html'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import PostalMime, { type Attachment, type Email } from 'postal-mime'
import * as z from 'zod'
import { counted } from '../../functions/console/local-moment.ts'
import {
  current,
  type DeskLinks,
  doneNotice,
  guardPages,
  type Html,
  notice,
  pageFrame,
  time,
  wideTable,
} from '../../functions/console/page-frame.ts'
import { DomainError } from '../../functions/errors.ts'
import type { Clock } from '../../functions/ports.ts'
import { headersOnly } from '../../functions/replies/clamp-mail.ts'
import {
  answerCalendarAsGuest,
  type CalendarEntry,
  calendarEntry,
  type GuestMail,
  mailPrograms,
  replyAsGuest,
  sendBySmtp,
} from './guest-acts.ts'
import type { Outbox, OutboxRecord } from './outbox.ts'

export interface MailboxPorts {
  readonly outbox: Outbox
  readonly clock: Clock
  /** Where what a guest writes is handed over. */
  readonly smtp: { readonly port: number }
  /** Times are shown in this zone; UTC where none is given. Asked for each page, since a campaign may come later. */
  zone?(): Promise<string>
  /** Addresses of the other pages, for the navigation. */
  readonly links?: DeskLinks
  /** Path under which these pages are mounted; no slash at the end. */
  readonly base?: string
}

const views = ['html', 'phone', 'text', 'calendar', 'attachments', 'headers', 'source'] as const
type View = (typeof views)[number]
const viewWords: Readonly<Record<View, string>> = {
  html: 'As seen',
  phone: 'On a phone',
  text: 'Text part',
  calendar: 'Calendar entry',
  attachments: 'Attachments',
  headers: 'Headers',
  source: 'Source',
}
const programWords = { gmail: 'Gmail', outlook: 'Outlook', thunderbird: 'Thunderbird, text only' } as const

const doneWords = {
  replied: 'Your reply was handed over to the desk, which reads it now.',
  answered: 'The answer of your calendar was handed over to the desk, which reads it now.',
} as const

const rowsShown = 200
const sourceShown = 400_000
const maxFormBytes = 256 * 1024

/** A mail's own HTML: may show pictures and open windows, may not run, post, load or be framed by others. */
const mailPolicy = [
  'sandbox allow-popups allow-popups-to-escape-sandbox',
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data: https:',
  "frame-ancestors 'self'",
].join('; ')

const replyForm = z.object({
  text: z.string('write a reply').trim().min(1, 'write a reply').max(100_000, 'write at most 100,000 characters'),
  program: z.enum(mailPrograms, 'choose a mail program'),
})
const calendarForm = z.object({ partstat: z.enum(['ACCEPTED', 'TENTATIVE', 'DECLINED'], 'choose an answer') })

export function mailboxPages(ports: MailboxPorts): Hono {
  const { outbox, clock, base = '' } = ports
  const zoneOf = async (): Promise<string> => (await ports.zone?.()) ?? 'UTC'
  const links: DeskLinks = { ...ports.links, mailbox: ports.links?.mailbox ?? base }
  /** A kept mail never changes. */
  const subjects = new Map<string, string>()
  const app = new Hono()
  app.use(guardPages({ loopbackOnly: true }))
  app.use(bodyLimit({ maxSize: maxFormBytes, onError: (c) => c.text('Nothing was sent: the text is too long.', 413) }))

  const show = async (
    c: Context,
    page: { title: string; body: Html; back?: true; problems?: readonly string[]; status?: ContentfulStatusCode },
  ) => {
    const done = c.req.method === 'POST' ? undefined : c.req.query('done')
    const body = html`${doneNotice(doneWords, done)}${notice('problem', page.problems ?? [])}${page.body}`
    const trail = page.back === true ? [{ label: 'Mailbox', href: `${base}/` }] : []
    return c.html(
      pageFrame({ title: page.title, here: 'mailbox', links, now: clock.now(), zone: await zoneOf(), trail, body }),
      page.status ?? 200,
    )
  }
  const nothingHere = (c: Context) =>
    show(c, { title: 'Not found', status: 404, back: true, body: html`<h1>There is no such mail</h1>` })

  const subjectOf = async ({ messageId }: OutboxRecord): Promise<string> => {
    const known = subjects.get(messageId)
    if (known !== undefined) return known
    const raw = await outbox.read(messageId)
    const subject = raw === undefined ? '' : ((await PostalMime.parse(headersOnly(raw))).subject ?? '')
    subjects.set(messageId, subject)
    return subject
  }
  const withSubjects = (records: readonly OutboxRecord[]): Promise<Listed[]> =>
    Promise.all(records.map(async (record) => ({ record, subject: await subjectOf(record) })))

  const showList = async (c: Context, filter: { kind?: string | undefined; to?: string | undefined }) => {
    const all = await outbox.list()
    const { kind, to } = filter
    const chosen = all
      .filter((record) => (kind === undefined || kindOf(record) === kind) && (to === undefined || goesTo(record, to)))
      .reverse()
    const shown = await withSubjects(chosen.slice(0, rowsShown))
    const zone = await zoneOf()
    return show(c, { title: 'Mailbox', body: listPage({ base, zone, all, chosen, shown, kind, to }) })
  }

  app.get('/', (c) => showList(c, { kind: c.req.query('kind') }))
  app.post('/', async (c) => {
    const { to, kind } = await c.req.parseBody()
    return showList(c, { to: filled(to), kind: filled(kind) })
  })

  const find = async (c: Context): Promise<FoundMail | undefined> => {
    const messageId = c.req.param('id')
    const record = (await outbox.list()).find((one) => one.messageId === messageId)
    const raw = record === undefined ? undefined : await outbox.read(record.messageId)
    if (record === undefined || raw === undefined) return undefined
    return { record, raw, mail: await PostalMime.parse(raw, { forceRfc822Attachments: true }) }
  }
  const showMail = async (c: Context, found: FoundMail, problems: readonly string[] = [], typed = '') => {
    const [to = ''] = found.record.to
    const others = (await outbox.list()).filter((one) => goesTo(one, to) && one.messageId !== found.record.messageId)
    const asked = views.find((view) => view === c.req.query('view'))
    const view = asked ?? (found.mail.html === undefined ? 'text' : 'html')
    return show(c, {
      title: found.mail.subject ?? 'Mail',
      back: true,
      problems,
      status: problems.length === 0 ? 200 : 422,
      body: mailView({
        base,
        zone: await zoneOf(),
        links,
        found,
        view,
        typed,
        others: await withSubjects(others.reverse()),
      }),
    })
  }

  app.get('/m/:id', async (c) => {
    const found = await find(c)
    return found === undefined ? nothingHere(c) : showMail(c, found)
  })

  app.get('/m/:id/html', async (c) => {
    const found = await find(c)
    if (found?.mail.html === undefined) return nothingHere(c)
    c.header('content-security-policy', mailPolicy)
    return c.html(openingNewWindows(found.mail.html))
  })

  app.get('/m/:id/source.eml', async (c) => {
    const found = await find(c)
    if (found === undefined) return nothingHere(c)
    return download(c, found.raw, `${found.record.messageId}.eml`)
  })

  app.get('/m/:id/attachments/:number', async (c) => {
    const attachment = (await find(c))?.mail.attachments[Number(c.req.param('number'))]
    if (attachment === undefined) return nothingHere(c)
    return download(c, bytesOf(attachment), attachment.filename ?? 'attachment')
  })

  /** Hands over what the guest did, and says plainly where the desk did not take it. */
  const handOver = async (
    c: Context,
    found: FoundMail,
    done: keyof typeof doneWords,
    compose: () => Promise<GuestMail>,
    typed = '',
  ) => {
    try {
      await sendBySmtp(ports.smtp, await compose())
    } catch (error) {
      const reason = error instanceof DomainError ? error.message : `It was not taken: ${(error as Error).message}`
      return showMail(c, found, [reason], typed)
    }
    return c.redirect(`${base}/m/${found.record.messageId}?done=${done}`, 303)
  }

  app.post('/m/:id/reply', async (c) => {
    const found = await find(c)
    if (found === undefined) return nothingHere(c)
    const form = replyForm.safeParse(await c.req.parseBody())
    if (!form.success)
      return showMail(
        c,
        found,
        form.error.issues.map(({ message }) => `Please ${message}.`),
      )
    const { text, program } = form.data
    const language = headerOf(found.mail, 'content-language') === 'nl' ? 'nl' : 'en'
    const written = text.replace(/\r\n?/g, '\n')
    const options = { at: clock.now(), program, language, zone: await zoneOf() } as const
    return handOver(c, found, 'replied', () => replyAsGuest(found.raw, written, options), text)
  })

  app.post('/m/:id/calendar', async (c) => {
    const found = await find(c)
    if (found === undefined) return nothingHere(c)
    const form = calendarForm.safeParse(await c.req.parseBody())
    if (!form.success)
      return showMail(
        c,
        found,
        form.error.issues.map(({ message }) => `Please ${message}.`),
      )
    return handOver(c, found, 'answered', () => answerCalendarAsGuest(found.raw, form.data.partstat, clock.now()))
  })

  app.notFound(nothingHere)
  return app
}

interface Listed {
  readonly record: OutboxRecord
  readonly subject: string
}

interface FoundMail {
  readonly record: OutboxRecord
  readonly raw: Uint8Array
  readonly mail: Email
}

function listPage(list: {
  readonly base: string
  readonly zone: string
  readonly all: readonly OutboxRecord[]
  readonly chosen: readonly OutboxRecord[]
  readonly shown: readonly Listed[]
  readonly kind: string | undefined
  readonly to: string | undefined
}): Html {
  const { base, zone, all, chosen, shown, kind, to } = list
  const kinds = [...Map.groupBy(all, kindOf)]
  const addresses = [...new Set(all.flatMap((record) => record.to))].sort()
  if (all.length === 0)
    return html`<h1>Mailbox</h1><section><p>No mail has been sent yet. Launch a campaign, then look here again.</p></section>`
  return html`<h1>Mailbox</h1>
<p class="lead">${counted(all.length, 'mail')} sent; nothing has left this machine.</p>
<section>
<nav aria-label="Kinds of mail"><p class="tabs"><a href="${base}/" ${current(kind === undefined && to === undefined)}>All ${all.length}</a>
${kinds.map(([name, records]) => html`<a href="${base}/?kind=${name}" ${current(kind === name)}>${kindWords(name)} ${records.length}</a>`)}</p></nav>
<form method="post" action="${base}/" class="line">
<p><label class="above" for="to">Mail to</label><input id="to" name="to" type="search" list="addresses" maxlength="254" value="${to ?? ''}" placeholder="address or part of it">
<datalist id="addresses">${addresses.map((address) => html`<option value="${address}"></option>`)}</datalist></p>
${kind === undefined ? '' : html`<input type="hidden" name="kind" value="${kind}">`}<button class="quiet">Show</button></form>
</section>
<section>${shown.length === 0 ? html`<p>No mail like this.</p>` : mailTable(base, zone, shown)}
${chosen.length > shown.length ? html`<p class="soft">The newest ${shown.length} of ${chosen.length} are shown; choose a kind or an address for the others.</p>` : ''}</section>`
}

function mailTable(base: string, zone: string, mails: readonly Listed[], isOneGuest = false): Html {
  const head = html`<th scope="col">Mail</th><th scope="col" class="less">Kind</th><th scope="col" class="less">Sent</th>`
  const rows = mails.map(
    ({ record, subject }) => html`<tr>
<th scope="row"><a href="${base}/m/${record.messageId}">${subject === '' ? 'without a subject' : subject}</a>${isOneGuest ? '' : html`<br><small>to ${record.to.join(', ')}</small>`}</th>
<td class="less"><span class="mark plain">${kindWords(kindOf(record))}</span></td>
<td class="when less">${time(record.at, zone)}</td></tr>`,
  )
  return wideTable('Mails', head, rows)
}

function mailView(page: {
  readonly base: string
  readonly zone: string
  readonly links: DeskLinks
  readonly found: FoundMail
  readonly view: View
  readonly typed: string
  readonly others: readonly Listed[]
}): Html {
  const { base, zone, links, found, view, others } = page
  const { record, mail } = found
  const here = `${base}/m/${record.messageId}`
  const entry = calendarEntry(mail)
  const offered = views.filter(
    (one) =>
      (mail.html !== undefined || (one !== 'html' && one !== 'phone')) &&
      (entry !== undefined || one !== 'calendar') &&
      (mail.attachments.length > 0 || one !== 'attachments'),
  )
  return html`<h1>${mail.subject ?? 'Mail without a subject'}</h1>
<p class="lead">to ${record.to.join(', ')} · from ${fromWords(mail)} · ${time(record.at, zone)} · <span class="mark plain">${kindWords(kindOf(record))}</span></p>
<section>
<nav aria-label="Ways to see this mail" class="tabs">${offered.map((one) => html`<a href="${here}?view=${one}" ${current(one === view)}>${viewWords[one]}</a>`)}</nav>
${shownAs(view, here, found, entry)}
</section>
${isAnswerable(record) ? answerSections(page, here, entry) : ''}
<section><h2>Other mails to ${record.to.join(', ')}</h2>
${others.length === 0 ? html`<p>None.</p>` : mailTable(base, zone, others, true)}
${links.staff === undefined || record.tags.guest === undefined || record.tags.campaign === undefined ? '' : html`<p><a href="${links.staff}/c/${record.tags.campaign}/g/${record.tags.shard ?? '0'}/${record.tags.guest}">What the desk knows of this guest</a></p>`}</section>`
}

/** A guest got it; a summary for staff has nobody to answer to. */
function isAnswerable(record: OutboxRecord): boolean {
  return record.tags.guest !== undefined
}

function answerSections({ typed }: { typed: string }, here: string, entry: CalendarEntry | undefined): Html {
  return html`<div class="columns">
<section><h2>Write a reply</h2>
<form method="post" action="${here}/reply">
<p><label class="above" for="text">Your words, above the quoted mail</label>
<textarea id="text" name="text" required rows="5">${typed}</textarea></p>
<div class="line"><p><label class="above" for="program">Mail program</label>
<select id="program" name="program">${mailPrograms.map((program) => html`<option value="${program}">${programWords[program]}</option>`)}</select></p>
<button>Send the reply</button></div></form></section>
${
  entry?.method === 'REQUEST'
    ? html`<section><h2>Answer from the calendar</h2>
<p class="soft">As if the buttons of the calendar entry were pressed in a mail program.</p>
<form method="post" action="${here}/calendar" class="buttons"><button name="partstat" value="ACCEPTED">Accept</button><button class="quiet" name="partstat" value="TENTATIVE">Tentative</button><button class="quiet" name="partstat" value="DECLINED">Decline</button></form></section>`
    : ''
}</div>`
}

function shownAs(view: View, here: string, { mail, raw }: FoundMail, entry: CalendarEntry | undefined): Html {
  switch (view) {
    case 'html':
    case 'phone':
      return html`<iframe class="mail ${view}" title="The mail as a person sees it" src="${here}/html" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>`
    case 'text':
      return html`<pre class="letter">${withLinks(mail.text ?? '')}</pre>`
    case 'calendar':
      return entry === undefined ? html`<p>It has none.</p>` : calendarView(entry)
    case 'attachments':
      return html`<ul>${mail.attachments.map((attachment, number) => html`<li><a href="${here}/attachments/${number}" download>${attachment.filename ?? 'without a name'}</a> <small>${attachment.mimeType}${attachment.method === undefined ? '' : `, ${attachment.method}`}, ${counted(bytesOf(attachment).length, 'byte')}</small></li>`)}</ul>`
    case 'headers':
      return wideTable(
        'Headers',
        html`<th scope="col">Header</th><th scope="col">Value</th>`,
        mail.headers.map(
          ({ originalKey, value }) => html`<tr><th scope="row">${originalKey}</th><td>${value}</td></tr>`,
        ),
      )
    case 'source': {
      const source = new TextDecoder().decode(raw.subarray(0, sourceShown))
      return html`<p><a href="${here}/source.eml" download>Download (${counted(raw.length, 'byte')})</a></p><pre>${source}</pre>${raw.length > sourceShown ? html`<p class="soft">The rest is in the file.</p>` : ''}`
    }
  }
}

const calendarProperties = [
  ['summary', 'What'],
  ['dtstart', 'From'],
  ['dtend', 'To'],
  ['location', 'Where'],
  ['description', 'Description'],
  ['status', 'Status'],
  ['organizer', 'Organizer'],
  ['attendee', 'Attendee'],
  ['uid', 'UID'],
  ['sequence', 'SEQUENCE'],
] as const

function calendarView({ method, event, calendar }: CalendarEntry): Html {
  const facts = calendarProperties.flatMap(([name, label]) => {
    const property = event.getFirstProperty(name)
    if (property === null) return []
    const zoneOf = property.getParameter('tzid')
    return [
      html`<dt>${label}</dt><dd class="pre">${String(property.getFirstValue())}${typeof zoneOf === 'string' ? ` (${zoneOf})` : ''}</dd>`,
    ]
  })
  return html`<dl class="facts"><dt>Method</dt><dd>${method}</dd>${facts}</dl>
<details><summary>The entry as it was sent</summary><pre>${calendar.toString()}</pre></details>`
}

/** Addresses in the text part lead where the buttons of the HTML part lead. */
function withLinks(text: string): Html[] {
  return text
    .split(/(https?:\/\/[^\s<>"]+)/)
    .map((piece, index) =>
      index % 2 === 1 ? html`<a href="${piece}" target="_blank" rel="noopener">${piece}</a>` : html`${piece}`,
    )
}

/** What is pressed in the frame opens beside it: the frame itself may show nothing but the mail. */
function openingNewWindows(mailHtml: string): string {
  const base = '<base target="_blank">'
  const head = /<head[^>]*>/i.exec(mailHtml)
  if (head !== null)
    return `${mailHtml.slice(0, head.index + head[0].length)}${base}${mailHtml.slice(head.index + head[0].length)}`
  return `<!doctype html><head><meta charset="utf-8">${base}</head>${mailHtml}`
}

function download(c: Context, bytes: Uint8Array, name: string): Response {
  c.header('content-type', 'application/octet-stream')
  c.header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
  return c.body(Uint8Array.from(bytes))
}

function bytesOf({ content }: Attachment): Uint8Array {
  return typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content)
}

function kindOf({ tags }: OutboxRecord): string {
  return tags.kind ?? 'other'
}

function kindWords(kind: string): string {
  return kind.replaceAll('-', ' ')
}

function goesTo(record: OutboxRecord, wanted: string): boolean {
  return record.to.some((address) => address.toLowerCase().includes(wanted.toLowerCase()))
}

function fromWords({ from }: Email): string {
  if (from === undefined) return 'nobody'
  return from.name === '' ? (from.address ?? '') : from.name
}

function headerOf(mail: Email, name: string): string | undefined {
  return mail.headers.find(({ key }) => key === name)?.value
}

function filled(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}
