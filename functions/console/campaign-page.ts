/** The list of campaigns, and one campaign at a glance: how far it is, who stands where, what needs a person. */
import { html } from 'hono/html'
import { closesAt, eventSpan, inLanguage, type Wave } from '../campaigns/campaign.ts'
import { deadlineText } from '../email/dates.ts'
import type { Counts } from '../guests/count-guests.ts'
import { standings } from '../guests/count-guests.ts'
import type { Standing } from '../guests/guest.ts'
import type { Recount, Trouble } from '../guests/recount-guests.ts'
import { waveRuns, wavesInOrder } from '../invitations/wave.ts'
import type { CampaignRecord } from '../ports.ts'
import { nameField } from './answer-form.ts'
import { doorWords, mailingWords, partTitle, standingWords, waveWords } from './history-in-words.ts'
import { counted, localMoment, partWhen, timeBetween, zonePlace } from './local-moment.ts'
import { type Html, time, wideTable } from './page-frame.ts'

const organisationsShown = 12

export function campaignTitle({ definition }: Pick<CampaignRecord, 'definition'>): string {
  return inLanguage(definition.title, 'en', definition)
}

export function campaignListPage(view: {
  readonly base: string
  readonly now: string
  readonly campaigns: readonly {
    readonly campaign: CampaignRecord
    readonly counts: Counts
    readonly openCards: number
  }[]
  /** Cards of mail tied to no campaign. */
  readonly openCards: number
}): Html {
  const { base, now } = view
  const rows = view.campaigns.map(({ campaign, counts, openCards }) => {
    const { definition } = campaign
    return html`<tr>
<th scope="row"><a href="${base}/c/${campaign.key}">${campaignTitle(campaign)}</a></th>
<td>${statusMark(campaign, now)}</td>
<td class="when less">${localMoment(eventSpan(definition).startsAt, definition.zone)}</td>
<td class="when less">${localMoment(closesAt(definition), definition.zone)}</td>
<td class="number">${counts.guests}</td>
<td class="number">${counts.standings.yes}</td>
<td class="number">${openCards === 0 ? '0' : html`<a href="${base}/c/${campaign.key}/mail">${openCards}</a>`}</td>
</tr>`
  })
  const head = html`<th scope="col">Campaign</th><th scope="col">Status</th><th scope="col" class="less">Event</th><th scope="col" class="less">Answers close</th><th scope="col" class="number">Guests</th><th scope="col" class="number">Yes</th><th scope="col" class="number">To look at</th>`
  return html`<h1>Campaigns</h1>
<section>${
    rows.length === 0
      ? html`<p>There is no campaign yet. Import one: <code>npx rsvp import templates/examples/nl-uk-symposium</code></p>`
      : wideTable('Campaigns', head, rows)
  }</section>
<p><a href="${base}/mail">Mail that belongs to no campaign</a>${view.openCards === 0 ? '' : html` <span class="mark warn">${view.openCards} to look at</span>`}</p>`
}

export function statusMark(campaign: CampaignRecord, now: string): Html {
  const { state, definition } = campaign
  if (state.closedAt !== undefined) return html`<span class="mark plain">closed</span>`
  if (state.launchedAt === undefined) return html`<span class="mark warn">not launched</span>`
  if (now >= closesAt(definition)) return html`<span class="mark plain">closing</span>`
  return state.paused ? html`<span class="mark warn">paused</span>` : html`<span class="mark good">running</span>`
}

export interface CampaignView {
  readonly base: string
  readonly now: string
  readonly by: string
  readonly campaign: CampaignRecord
  readonly counts: Recount
  readonly placesLeft: Readonly<Record<string, number>>
  readonly openCards: number
  readonly arrived: number
}

export function campaignPage(view: CampaignView): Html {
  const { base, campaign, counts, now, openCards } = view
  const { definition } = campaign
  const here = `${base}/c/${campaign.key}`
  return html`<h1>${campaignTitle(campaign)}</h1>
<p class="lead">${statusMark(campaign, now)} ${eventWords(campaign)} · <span class="soft">all times in ${zonePlace(definition.zone)}</span></p>
${campaign.state.launchedAt === undefined ? launchSection(view) : ''}
<section>
<h2>Who stands where</h2>
<ul class="tiles">
<li><a href="${here}/guests"><b>${counts.guests}</b> on the list</a></li>
<li><span class="tile"><b>${counts.invited}</b> invited</span></li>
${standings.filter((standing) => isShown(standing, counts)).map((standing) => standingTile(here, standing, counts))}
${counts.doubtful === 0 ? '' : html`<li><span class="tile"><b>${counts.doubtful}</b> ${counts.doubtful === 1 ? 'mail' : 'mails'} in doubt</span></li>`}
</ul>
<p class="soft">${doorsInWords(counts)}</p>
</section>
${openCards === 0 ? '' : html`<div class="notice problem"><p><a href="${here}/mail"><strong>${counted(openCards, 'mail')}</strong></a> arrived that a person must look at.</p></div>`}
<div class="columns">
<div>
<section><h2>Programme</h2>${partsTable(view)}</section>
${definition.yesMeans === 'interest' ? selectionSection(counts) : ''}
<section><h2>Answers close</h2>${deadline(campaign, now)}</section>
</div>
<div>
<section><h2>Waves</h2>${wavesTable(view)}${launchedBy(campaign)}</section>
<section><h2>Arrived mail</h2>
<p>${counted(view.arrived, 'mail')} arrived, <strong>${openCards}</strong> to look at. <a href="${here}/mail">See them</a></p></section>
</div>
</div>
${counts.troubles.length === 0 ? '' : troubleSection(here, view)}
<section><h2>Organisations</h2>${organisationsTable(counts)}</section>`
}

function launchSection({ base, campaign, counts, now, by }: CampaignView): Html {
  const { definition } = campaign
  const first = wavesInOrder(definition)[0]
  const leaves =
    first === undefined || first.dueAt <= now
      ? 'leave at once'
      : `leave on ${localMoment(first.dueAt, definition.zone)}, which is in ${timeBetween(now, first.dueAt)}`
  if (now >= closesAt(definition))
    return html`<section><h2>Launch</h2><p>This campaign cannot be launched any more: its answers closed on ${localMoment(closesAt(definition), definition.zone)}.</p></section>`
  return html`<section>
<h2>Launch</h2>
<p><strong>${counted(counts.standings.new, 'invitation')}</strong> will ${leaves}; the reminders follow by themselves.${counts.standings.confirmed === 0 ? '' : html` The delegation of ${counts.standings.confirmed} is counted and not invited.`}</p>
<form method="post" action="${base}/c/${campaign.key}/launch" class="line">${nameField(by)}<button>Launch</button></form>
</section>`
}

/** Empty standings that are rare would only be noise. */
function isShown(standing: Standing, counts: Counts): boolean {
  return counts.standings[standing] > 0 || ['silent', 'yes', 'no', 'maybe'].includes(standing)
}

function standingTile(here: string, standing: Standing, counts: Counts): Html {
  return html`<li><a href="${here}/guests?standing=${standing}"><b>${counts.standings[standing]}</b> ${standingWords[standing].toLowerCase()}</a></li>`
}

function eventWords({ definition }: CampaignRecord): Html {
  const { startsAt, endsAt } = eventSpan(definition)
  const [start, end] = [localMoment(startsAt, definition.zone), localMoment(endsAt, definition.zone)]
  const sameDay = start.slice(0, -5) === end.slice(0, -5)
  return html`${start}${sameDay ? `–${end.slice(-5)}` : ` – ${end}`}, ${definition.venue.name}`
}

function doorsInWords({ answeredBy, mails, doubtful }: Recount): string {
  const doors = (['link', 'mail', 'calendar', 'staff'] as const)
    .filter((door) => answeredBy[door] > 0)
    .map((door) => `${answeredBy[door]} ${doorWords[door]}`)
  const answers =
    doors.length === 0
      ? 'No answer has come in yet.'
      : `Answers that count: ${new Intl.ListFormat('en-GB').format(doors)}.`
  return `${answers} ${counted(mails, 'mail')} sent in all, ${doubtful === 0 ? 'none' : doubtful} in doubt.`
}

function partsTable({ base, campaign, counts, placesLeft }: CampaignView): Html {
  const { definition } = campaign
  const isInterest = definition.yesMeans === 'interest'
  const rows = definition.parts.map((part) => {
    const { id, places } = part
    const wanted = counts.perPart[id] ?? 0
    const taken = isInterest ? (counts.seated[id] ?? 0) : wanted
    const title = partTitle(id, definition)
    return html`<tr>
<th scope="row"><a href="${base}/c/${campaign.key}/guests?part=${id}">${title}</a><br><small>${partWhen(part, definition)}</small></th>
<td class="number">${wanted}</td>
${isInterest ? html`<td class="number">${taken}</td>` : ''}
<td class="number">${places ?? 'no limit'}</td>
<td class="less">${places === undefined ? '' : html`<progress max="${places}" value="${Math.min(taken, places)}" aria-label="${taken} of ${places} places of ${title} are taken"></progress> <small>${placesLeft[id] ?? places} left</small>`}</td>
</tr>`
  })
  const head = html`<th scope="col">Part</th><th scope="col" class="number">${isInterest ? 'Interested' : 'People'}</th>${isInterest ? html`<th scope="col" class="number">Seats</th>` : ''}<th scope="col" class="number">Places</th><th scope="col" class="less"><span>Taken</span></th>`
  return wideTable('People per part', head, rows)
}

function selectionSection({ selection, standings: { yes } }: Recount): Html {
  return html`<section><h2>Selection</h2>
<p>A yes is an interest here, not a seat. Of ${counted(yes, 'interest')}, <strong>${selection.confirmed}</strong> got a seat, <strong>${selection.regretted}</strong> a regret, <strong>${selection.open}</strong> wait for a decision.</p></section>`
}

function deadline(campaign: CampaignRecord, now: string): Html {
  const { definition, state } = campaign
  const closing = closesAt(definition)
  if (state.closedAt !== undefined || now >= closing)
    return html`<p>Answers closed on ${time(closing, definition.zone)}. Staff may still record what they are told.</p>`
  const { startsAt } = eventSpan(definition)
  const until = definition.rsvpBy.includes('T') ? '' : ', until the end of that day'
  return html`<p>RSVP by <strong>${deadlineText(definition, 'en')}</strong>${until}.</p>
<p><strong>${timeBetween(now, closing)}</strong> left; the event is in ${timeBetween(now, startsAt)}.</p>`
}

function launchedBy({ definition, history }: CampaignRecord): Html {
  const launch = history.find(({ type }) => type === 'launched')
  return launch === undefined
    ? html``
    : html`<p class="soft">Launched by ${launch.by}, ${time(launch.at, definition.zone)}.</p>`
}

function wavesTable(view: CampaignView): Html {
  const { campaign, counts, now } = view
  const rows = wavesInOrder(campaign.definition).map(
    ({ wave, dueAt }) => html`<tr>
<th scope="row">${waveWords[wave.kind]}<br><small>${wave.id}</small></th>
<td class="when">${time(dueAt, campaign.definition.zone)}</td>
<td>${waveStatus(view, wave, dueAt, now)}</td>
<td class="number">${counts.waves[wave.id] ?? 0}</td>
</tr>`,
  )
  const head = html`<th scope="col">Wave</th><th scope="col">Due</th><th scope="col">Status</th><th scope="col" class="number">Sent</th>`
  return wideTable('Waves', head, rows)
}

function waveStatus({ campaign, counts }: CampaignView, wave: Wave, dueAt: string, now: string): Html {
  const { state, definition } = campaign
  const sent = counts.waves[wave.id] ?? 0
  if (state.finishedWaves.includes(wave.id)) return html`<span class="mark plain">done</span>`
  if (dueAt > now && now < closesAt(definition)) return html`<span class="mark">in ${timeBetween(now, dueAt, 1)}</span>`
  if (state.launchedAt === undefined) return html`<span class="mark warn">waits for launch</span>`
  const runs = waveRuns(wave, campaign, now)
  if (!runs.eligible)
    return sent > 0 ? html`<span class="mark plain">done</span>` : html`<span class="mark plain">${runs.reason}</span>`
  if (state.paused) return html`<span class="mark warn">paused</span>`
  const restsUntil = state.restingWaves[wave.id]
  if (restsUntil !== undefined && restsUntil > now)
    return html`<span class="mark plain">done, but for guests who are away until ${time(restsUntil, definition.zone)}</span>`
  if (wave.kind === 'invitation' && counts.standings.new === 0) return html`<span class="mark plain">done</span>`
  return html`<span class="mark good">leaving now</span>`
}

const troubleWords: Readonly<Record<Trouble['what'], string>> = {
  doubtful: 'nobody can tell whether it left',
  refused: 'refused by the mail service',
  bounced: 'the address is dead',
  complained: 'complained',
}

function troubleSection(here: string, { counts, campaign }: CampaignView): Html {
  const rows = counts.troubles.map(
    ({ ref, name, what, mailing, reason }) => html`<tr>
<th scope="row"><a href="${here}/g/${ref.shard}/${ref.guest}">${name}</a></th>
<td>${mailing === undefined ? '' : `${mailingWords(mailing, campaign.definition)}: `}${troubleWords[what]}</td>
<td class="less">${reason}</td>
</tr>`,
  )
  const head = html`<th scope="col">Guest</th><th scope="col">What</th><th scope="col" class="less">Why</th>`
  return html`<section><h2>Mails that may not have arrived</h2>${wideTable('Mails in trouble', head, rows)}</section>`
}

function organisationsTable(campaignCounts: Counts): Html {
  const { organisations } = campaignCounts
  const size = (counts: Counts['standings']): number => Object.values(counts).reduce((sum, count) => sum + count, 0)
  const all = Object.entries(organisations)
    .filter(([name]) => name !== '')
    .sort(([oneName, one], [otherName, other]) => size(other) - size(one) || oneName.localeCompare(otherName))
  if (all.length === 0) return html`<p>The guest list names no organisations.</p>`
  // Each row adds up: whatever anybody stands as has a column.
  const shown = standings.filter((standing) => isShown(standing, campaignCounts))
  const rows = all.slice(0, organisationsShown).map(
    ([name, counts]) => html`<tr>
<th scope="row">${name}</th><td class="number">${size(counts)}</td>${shown.map((standing) => html`<td class="number">${counts[standing]}</td>`)}
</tr>`,
  )
  const head = html`<th scope="col">Organisation</th><th scope="col" class="number">Guests</th>${shown.map((standing) => html`<th scope="col" class="number">${standingWords[standing]}</th>`)}`
  const rest = all.length - rows.length
  return html`${wideTable('Organisations', head, rows)}${rest === 0 ? '' : html`<p class="soft">and ${counted(rest, 'more organisation', 'more organisations')}</p>`}`
}
