/** The guests of a campaign as a list to filter and search, and one guest: who, where they stand, everything that happened. */
import { html } from 'hono/html'
import type { Campaign } from '../campaigns/campaign.ts'
import { type Counts, standings } from '../guests/count-guests.ts'
import type { GuestRecord, GuestRef, HistoryLine, Standing } from '../guests/guest.ts'
import { standingOf } from '../guests/guest.ts'
import type { CampaignRecord, GuestSummary } from '../ports.ts'
import { type AnswerFields, answerFields, nameField } from './answer-form.ts'
import {
  answerWords,
  doorWords,
  historyInWords,
  mailingStatusWords,
  mailingWords,
  partTitle,
  standingWords,
} from './history-in-words.ts'
import { counted } from './local-moment.ts'
import { current, type DeskLinks, type Html, time, wideTable } from './page-frame.ts'

const rowsShown = 200

export interface GuestFilter {
  readonly standing?: Standing | undefined
  readonly part?: string | undefined
  readonly search?: string | undefined
}

export function guestPath(base: string, ref: GuestRef): string {
  return `${base}/c/${ref.campaign}/g/${ref.shard}/${ref.guest}`
}

/** Filtering by standing and part is a link; what is searched for is a person, so it is posted and never part of an address. */
export function guestListPage(view: {
  readonly base: string
  readonly campaign: CampaignRecord
  readonly counts: Counts
  readonly filter: GuestFilter
  readonly guests: readonly GuestSummary[]
}): Html {
  const { base, campaign, counts, filter, guests } = view
  const here = `${base}/c/${campaign.key}/guests`
  const { definition } = campaign
  const sorted = guests.toSorted((one, other) => one.name.localeCompare(other.name, 'en'))
  const rows = sorted.slice(0, rowsShown).map(
    (guest) => html`<tr>
<th scope="row"><a href="${guestPath(base, guest.ref)}">${guest.name}</a></th>
<td>${standingMark(guest.standing)}${guest.needsAttention ? html` <small>mail under way</small>` : ''}</td>
<td class="less">${guest.organisation ?? ''}</td>
<td class="less">${guest.language ?? ''}</td>
<td>${guest.parts.map((part) => partTitle(part, definition)).join(', ')}${guest.party > 1 ? ` (${guest.party})` : ''}</td>
</tr>`,
  )
  const head = html`<th scope="col">Guest</th><th scope="col">Stands</th><th scope="col" class="less">Organisation</th><th scope="col" class="less">Language</th><th scope="col">Comes to</th>`
  const isAll = filter.standing === undefined && filter.part === undefined && filter.search === undefined
  return html`<h1>Guests</h1>
<p class="lead">${filterWords(filter, definition)}: ${counted(guests.length, 'guest')}</p>
<section>
<form method="post" action="${here}" class="line"><p><label class="above" for="q">Find by name, organisation or address</label>
<input id="q" name="q" type="search" maxlength="200" value="${filter.search ?? ''}" required></p><button class="quiet">Find</button></form>
<nav aria-label="Filters" class="filters"><span>Stand</span><div class="tabs"><a href="${here}" ${current(isAll)}>All ${counts.guests}</a>
${standings
  .filter((standing) => counts.standings[standing] > 0)
  .map(
    (standing) =>
      html`<a href="${here}?standing=${standing}" ${current(filter.standing === standing)}>${standingWords[standing]} ${counts.standings[standing]}</a>`,
  )}</div>
<span>Come to</span><div class="tabs">${definition.parts.map(({ id }) => html`<a href="${here}?part=${id}" ${current(filter.part === id)}>${partTitle(id, definition)}</a>`)}</div></nav>
${rows.length === 0 ? html`<p>No guest is found here.</p>` : wideTable('Guests', head, rows)}
${guests.length > rowsShown ? html`<p class="soft">The first ${rowsShown} by name are shown. Find the others by name, or choose a filter.</p>` : ''}
</section>`
}

function filterWords({ standing, part, search }: GuestFilter, campaign: Campaign): string {
  if (search !== undefined) return `Found for “${search}”`
  if (standing !== undefined) return standingWords[standing]
  return part === undefined ? 'All' : `Come to ${partTitle(part, campaign)}`
}

export function standingMark(standing: Standing): Html {
  const tone = {
    yes: 'good',
    confirmed: 'good',
    no: 'plain',
    maybe: 'warn',
    unreachable: 'bad',
    'opted-out': 'plain',
    new: 'plain',
    silent: '',
  }
  return html`<span class="mark ${tone[standing]}">${standingWords[standing].toLowerCase()}</span>`
}

export function guestPage(view: {
  readonly base: string
  readonly campaign: CampaignRecord
  readonly guest: GuestRecord
  readonly by: string
  readonly links: DeskLinks
  readonly fields: AnswerFields
}): Html {
  const { base, campaign, guest, by, links } = view
  const { definition } = campaign
  const { identity, state } = guest
  const here = guestPath(base, guest.ref)
  return html`<h1>${identity.name}</h1>
<p class="lead">${standingMark(standingOf(state))} ${identity.organisation ?? ''}</p>
<div class="columns">
<div>
<section><h2>Where ${identity.name} stands</h2>${facts(guest, definition)}</section>
<section><h2>Mails</h2>${mailingsTable(guest, definition, links)}</section>
<section><h2>Links</h2>
<p>Whoever has a mail of this guest can answer for them. If one went astray, make its links and reply address stop working.</p>
<form method="post" action="${here}/revoke" class="line">${nameField(by, 'revoke-by')}<button class="grave">Revoke all links</button></form></section>
</div>
<div>
${
  state.confirmed === undefined
    ? html`<section><h2>Record an answer</h2>
<p class="soft">For what you were told by phone or in person. It stops the reminders and is confirmed to the guest by mail; whatever the guest answers later replaces it.</p>
<form method="post" action="${here}/answer">${answerFields({ campaign: definition, guest: identity, fields: view.fields, by })}
<button>Record</button></form></section>`
    : ''
}
</div>
</div>
<section><h2>What happened</h2>${story(base, guest, definition, links)}</section>`
}

/** What the form shows before anything was typed: the answer that counts now. */
export function fieldsOfAnswer(guest: GuestRecord): AnswerFields {
  const { answer } = guest.state
  if (answer === undefined) return {}
  const { decision, parts, party, remarks } = answer
  return { decision, parts, party: String(Math.max(1, party)), remarks }
}

function facts({ identity, state }: GuestRecord, campaign: Campaign): Html {
  const { answer } = state
  const entries: readonly (readonly [string, Html | string | undefined])[] = [
    ['Address', identity.email],
    ['Written to as', identity.salutation],
    ['Language', identity.language],
    ['Number in the list', identity.externalId],
    ['People at most', identity.maxParty === undefined ? undefined : String(identity.maxParty)],
    ['Note', identity.note],
    [
      'Comes anyway',
      state.confirmed === undefined ? undefined : state.confirmed.map((id) => partTitle(id, campaign)).join(', '),
    ],
    [
      'Answer',
      answer === undefined
        ? undefined
        : html`${answerWords(answer, campaign)}; ${doorWords[answer.door]}${answer.by === undefined ? '' : ` (${answer.by})`}, ${time(answer.at, campaign.zone)}`,
    ],
    ['Remarks', answer?.remarks],
    ['Selection', state.selection === undefined ? undefined : selectionWords(state)],
    ['Opted out', state.optedOutAt === undefined ? undefined : time(state.optedOutAt, campaign.zone)],
    ['Address is dead', state.bounced?.reason],
    ['Complained', state.complainedAt === undefined ? undefined : time(state.complainedAt, campaign.zone)],
  ]
  return html`<dl class="facts">${entries.filter(([, value]) => value !== undefined).map(([term, value]) => html`<dt>${term}</dt><dd>${value}</dd>`)}</dl>`
}

function selectionWords({ selection, answer }: GuestRecord['state']): string {
  if (selection === 'regretted') return 'got a regret'
  return answer?.decision === 'yes' ? 'has a seat' : 'was given a seat; the answer gave it back'
}

function mailingsTable(guest: GuestRecord, campaign: Campaign, links: DeskLinks): Html {
  const { mailings, owed } = guest.state
  const waiting = owed.filter(({ mailing }) => mailings[mailing] === undefined)
  const rows = [
    ...Object.entries(mailings).map(([mailing, mail]) => {
      const words = mailingStatusWords[mail.status]
      const status =
        mail.status === 'sent' && links.mailbox !== undefined
          ? html`<a href="${links.mailbox}/m/${mail.messageId}">${words}</a>`
          : html`${words}`
      return html`<tr><th scope="row">${mailingWords(mailing, campaign)}</th><td>${status}${'reason' in mail ? html` <small>${mail.reason}</small>` : ''}${mail.copies > 1 ? html` <span class="mark warn">${mail.copies} copies</span>` : ''}</td><td class="when">${time(mail.at, campaign.zone)}</td></tr>`
    }),
    ...waiting.map(
      ({ mailing, notBefore }) =>
        html`<tr><th scope="row">${mailingWords(mailing, campaign)}</th><td>owed</td><td class="when">${notBefore === undefined ? 'now' : time(notBefore, campaign.zone)}</td></tr>`,
    ),
  ]
  if (rows.length === 0) return html`<p>No mail has left yet.</p>`
  const head = html`<th scope="col">Mail</th><th scope="col">Status</th><th scope="col">When</th>`
  return wideTable('Mails to this guest', head, rows)
}

function story(base: string, guest: GuestRecord, campaign: Campaign, links: DeskLinks): Html {
  const lines = guest.history.filter(isTold).map((line) => {
    const told = historyInWords(line, campaign)
    const inbound =
      told.inbound === undefined
        ? ''
        : html` <a href="${base}/c/${guest.ref.campaign}/mail/${told.inbound}">the mail</a>`
    const sent =
      told.messageId === undefined || links.mailbox === undefined
        ? ''
        : html` <a href="${links.mailbox}/m/${told.messageId}">see it</a>`
    return html`<li>${time(line.at, campaign.zone)}<div>${told.text}${inbound}${sent}${told.detail === undefined ? '' : html`<span class="soft">${told.detail}</span>`}</div></li>`
  })
  return html`<ol class="story">${lines}</ol>`
}

/** Handing over is told by its outcome in the next line; only one without any is a line of its own. */
function isTold(line: HistoryLine, index: number, history: readonly HistoryLine[]): boolean {
  const next = history[index + 1]
  return !(line.type === 'claimed' && next !== undefined && 'mailing' in next && next.mailing === line.mailing)
}
