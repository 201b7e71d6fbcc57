/**
 * The pages behind the links in the mails: answer, undo, opt-out, calendar files, documents. Works without scripts.
 * GET and HEAD only read, so no scanner that follows links can answer for a guest; a pressed button posts, and the step behind it decides.
 * The token in the path is the credential, so forms need no other; nothing here logs a path.
 */
import { createHash } from 'node:crypto'
import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { routePath } from 'hono/route'
import { secureHeaders } from 'hono/secure-headers'
import type { Message, PageWords } from '../../templates/pages/page-words.ts'
import { stylesheet } from '../../templates/pages/stylesheet.ts'
import { closesAt, inLanguage, partOf } from '../campaigns/campaign.ts'
import { partCalendar } from '../email/calendar.ts'
import { joined } from '../email/dates.ts'
import { DomainError } from '../errors.ts'
import { applyLine, type GuestRecord, type GuestState } from '../guests/guest.ts'
import { paths } from '../invitations/guest-links.ts'
import type { TokenPurpose } from '../invitations/invitation-token.ts'
import type { FileStore, OptOuts, SendQueue } from '../ports.ts'
import { checkAnswer } from '../replies/answer.ts'
import { optOut } from '../replies/opt-out.ts'
import { type AnswerOutcome, isClosed, recordAnswer, undoAnswer } from '../replies/record-answer.ts'
import {
  type AnswerForm,
  decisionSchema,
  openForm,
  placesFor,
  readForm,
  showProblems,
  toSubmission,
} from './answer-form.ts'
import * as views from './answer-views.ts'
import { keepLanguage } from './keep-language.ts'
import { openVisit, type Visit, type VisitPorts } from './open-visit.ts'
import { type Html, languageOfBrowser, messagePage, page, wordsIn } from './page-frame.ts'

export interface AnswerPagePorts extends VisitPorts {
  readonly optOuts: OptOuts
  readonly files: FileStore
  readonly queue: SendQueue
}

/** More than the longest remarks in any script, URL-encoded; less than what would cost memory. */
const maxBodyBytes = 64 * 1024
const styleSeconds = 7 * 24 * 3600
const htmlForm = 'application/x-www-form-urlencoded'

const headers = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: ["'self'"],
    imgSrc: ['data:'],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
    baseUri: ["'none'"],
  },
  referrerPolicy: 'no-referrer',
  xFrameOptions: 'DENY',
  // Speaks for this host only: what else runs under the domain is not ours to decide.
  strictTransportSecurity: 'max-age=15552000',
})

export function answerPages(ports: AnswerPagePorts): Hono {
  const app = new Hono()

  app.use(headers, async (c, next) => {
    await next()
    if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'no-store')
    c.header('X-Robots-Tag', 'noindex, nofollow')
  })
  app.use(bodyLimit({ maxSize: maxBodyBytes, onError: (c) => say(c, 413, 'tooLarge') }))
  app.notFound((c) => say(c, 404, 'badLink'))
  app.onError((error, c) => {
    logFailure(error, ports.clock.now(), routePath(c))
    return say(c, 500, 'failed')
  })

  app.get('/style/:accent{[0-9a-f]{6}\\.css}', (c) => {
    c.header('Cache-Control', `public, max-age=${styleSeconds}`)
    c.header('Content-Type', 'text/css; charset=utf-8')
    return c.body(stylesheet(`#${c.req.param('accent').slice(0, 6)}`))
  })

  app.get('/a/:token', async (c) => {
    const visit = await visitOf(c, 'answer', c.req.query('lang'))
    if (visit === undefined) return say(c, 404, 'badLink')
    if (isOver(visit)) return closed(c, visit)
    const { state } = visit.guest
    if (state.answers.length > 0 && c.req.query('recorded') === String(state.answers.length))
      return show(c, visit, views.recordedTitle(visit), views.recordedView(visit))
    const pressed = decisionSchema.safeParse(c.req.query('answer')).data
    return invitation(c, visit, { form: openForm(visit.campaign, state, pressed) })
  })

  app.post('/a/:token', ownForm, async (c) => {
    const form = readForm(await c.req.formData())
    const visit = await visitOf(c, 'answer', form.language)
    if (visit === undefined) return say(c, 404, 'badLink')
    if (isOver(visit)) return closed(c, visit, 409)
    const { campaign, guest } = visit
    const asked = toSubmission(form, campaign, guest.identity)
    if ('problems' in asked) return invitation(c, visit, { form, problems: asked.problems })
    if (visit.isTest) return wouldRecord(c, visit, asked.submission)
    const outcome = await recordAnswer(ports, { ref: guest.ref, submission: asked.submission, door: 'link' })
    if (outcome.outcome === 'invalid') return invitation(c, visit, { form, problems: outcome.problems })
    if (outcome.outcome === 'full') return invitation(c, visit, { form, fullParts: outcome.parts })
    return afterChange(c, visit, outcome)
  })

  app.get('/a/:token/undo/:number{[1-9][0-9]{0,3}}', async (c) => {
    const visit = await visitOf(c, 'answer', c.req.query('lang'))
    if (visit === undefined) return say(c, 404, 'badLink')
    if (isOver(visit)) return closed(c, visit)
    const words = wordsIn[visit.language]
    if (!canUndo(visit.guest.state, Number(c.req.param('number')))) return nothingToUndo(c, visit, 200)
    return show(c, visit, words.undoTitle, views.undoView(visit))
  })

  app.post('/a/:token/undo/:number{[1-9][0-9]{0,3}}', ownForm, async (c) => {
    const { language } = readForm(await c.req.formData())
    const visit = await visitOf(c, 'answer', language)
    if (visit === undefined) return say(c, 404, 'badLink')
    if (isOver(visit)) return closed(c, visit, 409)
    if (visit.isTest)
      return show(c, visit, wordsIn[visit.language].testNothingRecorded.title, views.testView(visit, undefined))
    const number = Number(c.req.param('number'))
    const outcome = await undoAnswer(ports, { ref: visit.guest.ref, number, door: 'link' })
    if (outcome.outcome === 'overtaken') return nothingToUndo(c, visit, 409)
    if (outcome.outcome === 'invalid')
      return invitation(c, visit, {
        form: openForm(visit.campaign, visit.guest.state, undefined),
        problems: outcome.problems,
      })
    if (outcome.outcome === 'full') {
      const { campaign } = visit
      const titles = outcome.parts.map((id) => inLanguage(partOf(campaign, id)?.title, visit.language, campaign))
      const message = wordsIn[visit.language].undoFull(joined(titles, visit.language))
      return show(c, visit, message.title, views.messageView(visit, message), 409)
    }
    return afterChange(c, visit, outcome)
  })

  app.get('/a/:token/:part{.+\\.ics}', async (c) => {
    const visit = await visitOf(c, 'answer', c.req.query('lang'))
    const part = visit && partOf(visit.campaign, c.req.param('part').slice(0, -'.ics'.length))
    if (visit === undefined || part === undefined) return say(c, 404, 'badLink')
    const { campaign, guest, language, now } = visit
    c.header('Content-Type', 'text/calendar; charset=utf-8; method=PUBLISH')
    c.header('Content-Disposition', `attachment; filename="${part.id}.ics"`)
    return c.body(partCalendar({ campaign, part, ref: guest.ref, at: now, language }))
  })

  app.get('/f/:token/:file', async (c) => {
    const visit = await visitOf(c, 'answer')
    const attachment = visit?.campaign.attachments.find(({ file }) => file === c.req.param('file'))
    const bytes = attachment && (await ports.files.read(`${visit?.record.key}/${attachment.file}`))
    if (attachment === undefined || bytes === undefined) return say(c, 404, 'badLink')
    const isPdf = attachment.file.toLowerCase().endsWith('.pdf')
    c.header('Content-Type', isPdf ? 'application/pdf' : 'application/octet-stream')
    // RFC 6266 section 4.3: the name in full, encoded as RFC 8187 asks.
    c.header('Content-Disposition', `attachment; filename*=UTF-8''${encodeURIComponent(attachment.file)}`)
    return c.body(new Uint8Array(bytes))
  })

  app.get('/o/:token', async (c) => {
    const visit = await visitOf(c, 'opt-out', c.req.query('lang'))
    if (visit === undefined) return say(c, 404, 'badLink')
    const { guest } = visit
    const isOptedOut =
      guest.state.optedOutAt !== undefined || (!visit.isTest && (await ports.optOuts.has(guest.identity.email)))
    const words = wordsIn[visit.language]
    return show(c, visit, (isOptedOut ? words.optedOut : words.optOut).title, views.optOutView(visit, isOptedOut))
  })

  app.post('/o/:token', async (c) => {
    // RFC 8058 section 3.1: a mail service may post the form in either type, and from wherever it likes.
    const isReadable = [htmlForm, 'multipart/form-data'].includes(contentType(c))
    const form = isReadable ? await c.req.formData().catch(() => undefined) : undefined
    if (form === undefined) return say(c, 415, 'wrongType')
    const isOneClick = form.get('List-Unsubscribe') === 'One-Click'
    if (!isOneClick && isCrossSite(c)) return say(c, 403, 'crossSite')
    const visit = await visitOf(c, 'opt-out', readForm(form).language)
    if (visit === undefined) return say(c, 404, 'badLink')
    const { guest, isTest, language } = visit
    if (!isTest) await optOut(ports, { ref: guest.ref, door: isOneClick ? 'one-click' : 'link' })
    if (isOneClick) return c.body(null, 200)
    if (isTest) return show(c, visit, wordsIn[language].testNothingRecorded.title, views.testView(visit, undefined))
    return c.redirect(views.withLanguage(paths.optOut(visit.token), visit), 303)
  })

  for (const path of ['/a/:token', '/a/:token/undo/:number{[1-9][0-9]{0,3}}', '/o/:token'])
    app.all(path, (c) => notAllowed(c, 'GET, HEAD, POST'))
  for (const path of ['/a/:token/:part{.+\\.ics}', '/f/:token/:file', '/style/:accent{[0-9a-f]{6}\\.css}'])
    app.all(path, (c) => notAllowed(c, 'GET, HEAD'))
  return app

  function visitOf(c: Context, purpose: TokenPurpose, language?: string): Promise<Visit | undefined> {
    return openVisit(ports, { token: c.req.param('token') ?? '', purpose, language })
  }

  async function invitation(
    c: Context,
    visit: Visit,
    view: {
      readonly form: AnswerForm
      readonly problems?: Parameters<typeof showProblems>[0]
      readonly fullParts?: readonly string[]
    },
  ): Promise<Response> {
    const { campaign, guest, language, record } = visit
    const words = wordsIn[language]
    const { form, fullParts = [] } = view
    const problems = showProblems(view.problems ?? [], campaign, language, words)
    const places = placesFor(campaign, guest.state, await ports.campaigns.placesLeft(record.key))
    const title = views.eventTitle(campaign, language)
    const hasProblem = problems.length > 0 || fullParts.length > 0
    const body = views.invitationView(visit, { form, places, problems, fullParts })
    const status = problems.length > 0 ? 422 : fullParts.length > 0 ? 409 : 200
    return show(c, visit, hasProblem ? words.errorPrefix + title : title, body, status)
  }

  /** A link of a test mail: shows what the real one would have recorded. */
  function wouldRecord(
    c: Context,
    visit: Visit,
    submission: Parameters<typeof checkAnswer>[0],
  ): Response | Promise<Response> {
    const { campaign, guest, now } = visit
    const checked = checkAnswer(submission, campaign, guest.identity)
    if ('problems' in checked) throw new DomainError('invalid-input', 'a checked answer has problems after all')
    const line = { type: 'answered', at: now, door: 'link', answer: checked.answer, confirm: 'never' } as const
    const { answer } = applyLine(guest.state, line)
    return show(c, visit, wordsIn[visit.language].testNothingRecorded.title, views.testView(visit, answer))
  }

  /** What follows the steps behind the buttons, once the outcomes that keep the guest on the page are dealt with. */
  async function afterChange(c: Context, visit: Visit, outcome: AnswerOutcome): Promise<Response> {
    switch (outcome.outcome) {
      case 'recorded':
      case 'unchanged': {
        const { campaign, chosenLanguage: language } = visit
        const { ref, state } = outcome.record
        if (language !== undefined) await keepLanguage(ports, { ref, campaign, language })
        if (outcome.outcome === 'recorded') await sendOwed(outcome.record, routePath(c))
        const to = views.withLanguage(paths.answer(visit.token), visit)
        return c.redirect(`${to}${to.includes('?') ? '&' : '?'}recorded=${state.answers.length}`, 303)
      }
      case 'closed':
        return closed(c, visit, 409)
      case 'not-invited':
        return say(c, 404, 'badLink')
      default:
        throw new DomainError('unavailable', `an answer page cannot show the outcome ${outcome.outcome}`)
    }
  }

  /** Only hurries: what is owed stands in the table, and the pump sends it if this fails. */
  async function sendOwed({ ref, state }: GuestRecord, route: string): Promise<void> {
    const owedNow = state.owed.filter(({ notBefore }) => notBefore === undefined)
    if (owedNow.length === 0) return
    try {
      await ports.queue.push(owedNow.map(({ mailing }) => ({ ref, mailing })))
    } catch (error) {
      logFailure(error, ports.clock.now(), route)
    }
  }

  function closed(c: Context, visit: Visit, status: 200 | 409 = 200): Response | Promise<Response> {
    const isDeadline = visit.now >= closesAt(visit.campaign)
    return show(c, visit, views.eventTitle(visit.campaign, visit.language), views.closedView(visit, isDeadline), status)
  }

  function nothingToUndo(c: Context, visit: Visit, status: 200 | 409): Response | Promise<Response> {
    const message = wordsIn[visit.language].nothingToUndo
    return show(c, visit, message.title, views.messageView(visit, message), status)
  }
}

const isOver = ({ campaign, record, now }: Visit): boolean => isClosed(campaign, record.state.closedAt, 'link', now)

const canUndo = ({ answers, answer }: GuestState, number: number): boolean =>
  answers.length === number && (answer !== undefined || answers.at(-2) !== undefined)

type Status = 200 | 403 | 404 | 405 | 409 | 413 | 415 | 422 | 500

function show(c: Context, visit: Visit, title: string, body: Html, status: Status = 200): Response | Promise<Response> {
  const { campaign, language, isTest } = visit
  // What comes back from a form holds what was typed, and a link to another language would lose it.
  const inOtherLanguages = c.req.method === 'POST' ? undefined : otherLanguages(c, visit)
  const event = views.eventTitle(campaign, language)
  const fullTitle = title.endsWith(event) ? title : `${title} – ${event}`
  return c.html(
    page({ language, title: fullTitle, campaign, isTest, ...(inOtherLanguages && { inOtherLanguages }) }, body),
    status,
  )
}

function otherLanguages(c: Context, { campaign }: Visit): Record<string, string> {
  return Object.fromEntries(
    campaign.languages.map((language) => {
      const query = new URLSearchParams(c.req.query())
      query.set('lang', language)
      return [language, `?${query}`]
    }),
  )
}

type MessageName = { [Name in keyof PageWords]: PageWords[Name] extends Message ? Name : never }[keyof PageWords]

/** A page that only says something; the same for everybody whose browser asks for the same language. */
function say(c: Context, status: Status, name: MessageName): Response | Promise<Response> {
  const language = languageOfBrowser(c.req.header('Accept-Language'))
  return c.html(messagePage(language, wordsIn[language][name]), status)
}

function notAllowed(c: Context, allow: string): Response | Promise<Response> {
  c.header('Allow', allow)
  return say(c, 405, 'methodNotAllowed')
}

/** Lets through only what a page of our own posts. */
const ownForm: MiddlewareHandler = async (c, next) => {
  if (isCrossSite(c)) return say(c, 403, 'crossSite')
  if (contentType(c) !== htmlForm) return say(c, 415, 'wrongType')
  return next()
}

const isCrossSite = (c: Context): boolean => c.req.header('Sec-Fetch-Site') === 'cross-site'

const contentType = (c: Context): string =>
  (c.req.header('Content-Type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''

/** One line with an id and the kind of failure: no path, no message, nothing of a person. */
function logFailure(error: unknown, at: string, route: string): void {
  const { name, stack = '' } = error instanceof Error ? error : new Error('not an error')
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line))
  const id = createHash('sha256')
    .update([at, route, name, ...frames].join('\n'))
    .digest('hex')
    .slice(0, 12)
  const code = error instanceof DomainError ? error.code : undefined
  console.error(
    JSON.stringify({
      event: 'answer-page-failed',
      id,
      at,
      route,
      name,
      code,
      frames: frames.slice(0, 8).map((line) => line.trim()),
    }),
  )
}
