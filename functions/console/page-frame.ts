/**
 * The look and the guard of every page that staff see, and of the laptop's mailbox and clock: one frame with navigation between the three,
 * dated with the desk's clock; and the rules that each request passes. No scripts: every page is a document with links and forms.
 */
import { createHash } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { html, raw } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'
import { localMoment, zonePlace } from './local-moment.ts'

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>

/** Where the three pages are, for the navigation; one that is absent is not shown. No slash at the end. */
export interface DeskLinks {
  readonly staff?: string | undefined
  readonly mailbox?: string | undefined
  readonly clock?: string | undefined
}

export interface Frame {
  readonly title: string
  readonly here: keyof DeskLinks
  readonly links: DeskLinks
  /** The desk's present instant, and the zone to show it in. */
  readonly now: string
  readonly zone: string
  /** The way back, from the top. */
  readonly trail?: readonly { readonly label: string; readonly href: string }[]
  readonly body: Html
}

const names: Readonly<Record<keyof DeskLinks, string>> = { staff: 'Campaigns', mailbox: 'Mailbox', clock: 'Clock' }

export function pageFrame(frame: Frame): Html {
  const { links, here, now, zone } = frame
  const items = (Object.keys(names) as (keyof DeskLinks)[]).flatMap((name) => {
    const href = links[name]
    return href === undefined ? [] : [html`<a href="${href}/" ${current(name === here)}>${names[name]}</a>`]
  })
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${frame.title} · RSVP desk</title>
<style>${raw(style)}</style>
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
<header class="top"><div class="row">
<strong class="brand">RSVP desk</strong>
<nav aria-label="Pages of the desk">${items}</nav>
<p class="now">${time(now, zone)} <span>${zonePlace(zone)}</span></p>
</div></header>
<main id="content">
${(frame.trail ?? []).length === 0 ? '' : html`<nav class="trail" aria-label="You are here">${frame.trail?.map(({ label, href }) => html`<a href="${href}">${label}</a>`)}</nav>`}
${frame.body}
</main>
</body>
</html>`
}

/** An instant in local words; the machine-readable one stays with it. */
export function time(instant: string, zone: string): Html {
  return html`<time datetime="${instant}">${localMoment(instant, zone)}</time>`
}

/** A table that scrolls by itself where the window is too narrow, also by keyboard. */
export function wideTable(label: string, head: Html, rows: readonly Html[]): Html {
  return html`<div class="wide" role="region" aria-label="${label}" tabindex="0"><table>
<thead><tr>${head}</tr></thead>
<tbody>${rows}</tbody>
</table></div>`
}

/** What was done, from the word in the address that a post redirected to; nothing where the word is not one of ours. */
export function doneNotice(words: Readonly<Record<string, string>>, word: string | undefined): Html {
  return notice('done', word !== undefined && Object.hasOwn(words, word) ? [words[word] as string] : [])
}

/** Tells at the top of the page what was done, or what could not be done and why. */
export function notice(kind: 'done' | 'problem', lines: readonly string[]): Html {
  if (lines.length === 0) return html``
  return html`<div class="notice ${kind}" role="${kind === 'done' ? 'status' : 'alert'}">${lines.map((line) => html`<p>${line}</p>`)}</div>`
}

export function current(isCurrent: boolean): Html {
  return isCurrent ? html`aria-current="page"` : html``
}

/** Pages that hold personal data and accept decisions: what may load, who may post, who may keep a copy. */
export interface PageGuard {
  /** Only requests to this machine's own names are answered: a foreign name that resolves here (DNS rebinding) reads nothing. */
  readonly loopbackOnly?: boolean | undefined
}

/**
 * Refuses posts that another site made the browser send, and sets the headers of every page. A handler that set a
 * Content-Security-Policy of its own keeps it.
 * https://www.w3.org/TR/fetch-metadata/
 */
export function guardPages(guard: PageGuard = {}): MiddlewareHandler {
  return async (c, next) => {
    const { origin, hostname } = new URL(c.req.url)
    if (guard.loopbackOnly === true && !loopbackNames.has(hostname))
      return c.text('These pages answer only under 127.0.0.1 or localhost.', 421)
    const isRead = c.req.method === 'GET' || c.req.method === 'HEAD'
    if (!isRead && isForeign(c.req.header('sec-fetch-site'), c.req.header('origin'), origin))
      return c.text('Nothing was changed: the form was sent from another site.', 403)
    await next()
    c.res.headers.set('cache-control', 'no-store')
    c.res.headers.set('x-content-type-options', 'nosniff')
    c.res.headers.set('referrer-policy', 'same-origin')
    c.res.headers.set('cross-origin-opener-policy', 'same-origin')
    if (!c.res.headers.has('content-security-policy')) c.res.headers.set('content-security-policy', contentPolicy)
    return undefined
  }
}

const loopbackNames = new Set(['127.0.0.1', 'localhost', '[::1]'])

function isForeign(site: string | undefined, origin: string | undefined, own: string): boolean {
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true
  return origin !== undefined && origin !== own
}

const style = `
:root{color-scheme:light dark;--ink:#1b2430;--soft:#56616f;--line:#d8dde4;--ground:#f4f6f8;--card:#fff;--accent:#1f4e79;--on-accent:#fff;--tint:#e8eff6;
--good:#1d6b45;--good-tint:#e5f3eb;--warn:#8a5300;--warn-tint:#fbf0dc;--bad:#a32626;--bad-tint:#fbe9e8;--code:#f0f2f5}
@media (prefers-color-scheme:dark){:root{--ink:#e4e9ef;--soft:#a2adba;--line:#37414d;--ground:#12171d;--card:#1b222a;--accent:#8fbfec;--on-accent:#0d1a27;--tint:#223243;
--good:#7fd1a6;--good-tint:#17322a;--warn:#eebd6c;--warn-tint:#3a2d15;--bad:#f4a09a;--bad-tint:#3f2020;--code:#11161b}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--ink);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:break-word}
a{color:var(--accent);text-underline-offset:.15em}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:3px}
.skip{position:absolute;left:-100rem}.skip:focus{left:1rem;top:.5rem;background:var(--card);padding:.5rem 1rem;z-index:1}
.top{background:var(--card);border-bottom:1px solid var(--line)}
.row,main{max-width:70rem;margin:0 auto;padding:0 1.25rem}
.row{display:flex;flex-wrap:wrap;align-items:center;gap:.25rem 1.5rem;min-height:3.5rem;padding-block:.4rem}
.brand{letter-spacing:.01em}
.top nav{display:flex;gap:.25rem}
.top nav a{padding:.35rem .7rem;border-radius:6px;text-decoration:none;color:var(--soft)}
.top nav a:hover{background:var(--tint)}
.top nav a[aria-current]{background:var(--tint);color:var(--accent);font-weight:600}
.now{margin:0 0 0 auto;font-variant-numeric:tabular-nums;font-size:.9rem}.now span{color:var(--soft)}
main{padding-block:1.5rem 4rem}
.trail{font-size:.9rem;margin-bottom:.5rem}.trail a:not(:last-child):after{content:"\\203A";display:inline-block;margin:0 .5rem;color:var(--soft);text-decoration:none}
h1{font-size:1.6rem;line-height:1.25;margin:0 0 .5rem;text-wrap:balance}
h2{font-size:1.1rem;margin:0 0 .75rem}
h3{font-size:1rem;margin:1rem 0 .4rem}
p{margin:.4rem 0}
.lead,.soft,small{color:var(--soft)}
.lead{margin:0 0 1.25rem}
section{background:var(--card);border:1px solid var(--line);border-radius:10px;padding:1.1rem 1.25rem;margin:0 0 1.25rem}
.columns{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,26rem),1fr));gap:0 1.25rem;align-items:start}
.tiles{display:grid;grid-template-columns:repeat(auto-fill,minmax(7rem,1fr));gap:.6rem;list-style:none;margin:0;padding:0}
.tiles li{display:contents}
.tiles a,.tiles span.tile{display:block;padding:.55rem .65rem;border:1px solid var(--line);border-radius:8px;text-decoration:none;color:var(--soft);font-size:.88rem;line-height:1.3}
.tiles a:hover,.tiles a[aria-current]{border-color:var(--accent);background:var(--tint)}
.tiles b{display:block;font-size:1.5rem;line-height:1.2;color:var(--ink);font-variant-numeric:tabular-nums;font-weight:650}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.95rem}
th,td{text-align:left;vertical-align:top;padding:.5rem .75rem .5rem 0;border-top:1px solid var(--line)}
thead th{border-top:0;padding-top:0;color:var(--soft);font-weight:600;font-size:.85rem;white-space:nowrap}
tbody th{font-weight:600}th small{font-weight:400}
td.number,th.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
td.when,.when{white-space:nowrap;font-variant-numeric:tabular-nums}
td:last-child,th:last-child{padding-right:0}
progress{width:100%;min-width:5rem;height:.6rem;accent-color:var(--accent);vertical-align:middle}
.mark{display:inline-block;padding:.08rem .55rem;border-radius:999px;font-size:.82rem;font-weight:600;white-space:nowrap;background:var(--tint);color:var(--accent)}
.mark.good{background:var(--good-tint);color:var(--good)}.mark.warn{background:var(--warn-tint);color:var(--warn)}.mark.bad{background:var(--bad-tint);color:var(--bad)}.mark.plain{background:var(--code);color:var(--soft)}
.notice{border-left:4px solid;border-radius:6px;padding:.5rem 1rem;margin:0 0 1.25rem}
.notice.done{border-color:var(--good);background:var(--good-tint)}.notice.problem{border-color:var(--bad);background:var(--bad-tint)}
form p,fieldset{margin:0 0 .9rem}
fieldset{border:0;padding:0}
legend,label.above{display:block;font-weight:600;padding:0;margin-bottom:.25rem}
.choices{display:flex;flex-wrap:wrap;gap:.3rem 1.25rem}
.choices.down{flex-direction:column}
.choices label{display:flex;gap:.5rem;align-items:baseline;min-height:1.75rem}
input,textarea,select,button{font:inherit;color:inherit}
input[type=radio],input[type=checkbox]{accent-color:var(--accent);width:1.1rem;height:1.1rem;flex:none;transform:translateY(.15rem)}
input:not([type=radio],[type=checkbox]),textarea,select{background:var(--ground);border:1px solid var(--soft);border-radius:6px;padding:.45rem .6rem;width:100%;max-width:30rem}
input.short{max-width:7rem}textarea{max-width:none;min-height:5.5rem;resize:vertical}select{width:auto}
.line{display:flex;flex-wrap:wrap;gap:.6rem 1rem;align-items:end}.line p{margin:0}.line input{width:100%;min-width:14rem}.line select{width:auto}
button,.button{display:inline-block;background:var(--accent);color:var(--on-accent);border:1px solid var(--accent);border-radius:6px;padding:.5rem 1rem;font-weight:600;cursor:pointer;text-decoration:none;min-height:2.6rem}
button:hover,.button:hover{filter:brightness(1.12)}
button.quiet,.button.quiet{background:transparent;color:var(--accent)}
button.grave{background:transparent;color:var(--bad);border-color:var(--bad)}
.buttons{display:flex;flex-wrap:wrap;gap:.6rem}
dl.facts{display:grid;grid-template-columns:max-content 1fr;gap:.35rem 1.25rem;margin:0}
dl.facts dt{color:var(--soft)}dl.facts dd{margin:0;min-width:0}
ol.story{list-style:none;margin:0;padding:0}
ol.story li{display:grid;grid-template-columns:12.5rem 1fr;gap:0 1rem;padding:.45rem 0;border-top:1px solid var(--line)}
ol.story li:first-child{border-top:0}
ol.story time{color:var(--soft);font-variant-numeric:tabular-nums;font-size:.92rem}
ol.story .soft{display:block;font-size:.92rem;white-space:pre-line}
pre{background:var(--code);border:1px solid var(--line);border-radius:6px;padding:.8rem 1rem;margin:.5rem 0;overflow-x:auto;white-space:pre-wrap;overflow-wrap:anywhere;font:.88rem/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
pre.letter{font:1rem/1.55 inherit;font-family:inherit;background:transparent}
blockquote{margin:0 0 1rem;padding:.2rem 0 .2rem 1rem;border-left:3px solid var(--accent);white-space:pre-line;font-size:1.08rem}
q.evidence{display:inline-block;font-size:.92rem;background:var(--code);border-radius:4px;padding:0 .4rem;margin:0 .3rem .2rem 0;quotes:none}
.tabs{display:flex;flex-wrap:wrap;gap:.3rem;margin:0 0 1rem}
.tabs a{padding:.35rem .8rem;border-radius:6px;text-decoration:none;color:var(--soft)}
.tabs a[aria-current]{background:var(--tint);color:var(--accent);font-weight:600}
iframe.mail{display:block;width:100%;height:80vh;min-height:28rem;border:1px solid var(--line);border-radius:6px;background:#fff}
iframe.phone{width:24.5rem;max-width:100%;margin:0 auto}
.pre{white-space:pre-line}
details{margin:.8rem 0}details summary{cursor:pointer;color:var(--accent)}
ol.queue{list-style:none;margin:0;padding:0}ol.queue li{padding:.7rem 0;border-top:1px solid var(--line)}ol.queue li:first-child{border-top:0;padding-top:0}ol.queue p{margin:.15rem 0}
mark{background:var(--warn-tint);color:inherit;border-bottom:2px solid var(--warn);padding:0 .1rem}
details.action{border-top:1px solid var(--line);margin:0}details.action>summary{padding:.65rem 0;font-weight:600;min-height:2.75rem}details.action[open]{padding-bottom:.9rem}details.action form.line{margin-bottom:.9rem}
.filters{display:grid;grid-template-columns:max-content 1fr;gap:.2rem .8rem;align-items:baseline;margin:.9rem 0 1rem}.filters .tabs{margin:0}.filters span{color:var(--soft);font-size:.9rem}
@media (max-width:40rem){td.when,.when{white-space:normal}th,td{padding-right:.5rem}td button{padding:.4rem .6rem}.row,main{padding-inline:.9rem}section{padding:.9rem}.less{display:none}.now{margin-left:0;width:100%}h1{font-size:1.35rem}
ol.story li{grid-template-columns:1fr}dl.facts,.filters{grid-template-columns:1fr;gap:0}dl.facts dd{margin-bottom:.5rem}}
@media print{.top nav,form,.skip{display:none}section{border:0;padding:0}}
`

/** Only our own style loads (by its hash), only our own forms are posted to, nobody frames the page. */
export const contentPolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "form-action 'self'",
  "frame-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ')
