/** The mail that arrived: what the desk made of each, and one mail with its words, for a person to decide where the desk could not. */
import { html } from 'hono/html'
import type { GuestRecord } from '../guests/guest.ts'
import type { CampaignRecord } from '../ports.ts'
import type { ArrivedMail } from '../replies/arrived-mail.ts'
import { type AnswerFields, answerFields, nameField } from './answer-form.ts'
import { guestPath } from './guest-page.ts'
import { partTitle } from './history-in-words.ts'
import { counted } from './local-moment.ts'
import type { OriginalMail } from './original-mail.ts'
import { type Html, time, wideTable } from './page-frame.ts'

/** What lies outside any campaign is shown in this zone. */
export const noZone = 'UTC'

/** True while a person must still look. */
export function isOpenCard(mail: ArrivedMail): boolean {
  return mail.outcome === 'review' && mail.settled === undefined
}

export function mailPath(base: string, mail: Pick<ArrivedMail, 'id' | 'campaign'>): string {
  return `${base}${mail.campaign === undefined ? '' : `/c/${mail.campaign}`}/mail/${mail.id}`
}

export function mailListPage(view: {
  readonly base: string
  readonly campaign?: CampaignRecord | undefined
  readonly mails: readonly ArrivedMail[]
}): Html {
  const { base, campaign, mails } = view
  const zone = campaign?.definition.zone ?? noZone
  const open = mails.filter(isOpenCard)
  const others = mails.filter((mail) => !isOpenCard(mail))
  const row = (mail: ArrivedMail): Html => html`<tr>
<th scope="row"><a href="${mailPath(base, mail)}">${mail.from === '' ? 'nobody named' : mail.from}</a><br><small>${mail.subject === '' ? 'without a subject' : mail.subject}</small></th>
<td class="when less">${time(mail.receivedAt, zone)}</td>
<td>${outcomeMark(mail)}</td>
<td>${mail.why}${evidence(mail)}${mail.settled === undefined ? '' : html`<br><small>${mail.settled.by}: ${mail.settled.action}</small>`}</td>
</tr>`
  const head = html`<th scope="col">Mail</th><th scope="col" class="less">Arrived</th><th scope="col">Became</th><th scope="col">Why</th>`
  return html`<h1>${campaign === undefined ? 'Mail that belongs to no campaign' : 'Arrived mail'}</h1>
<p class="lead">${counted(mails.length, 'mail')}, ${open.length} to look at</p>
${open.length === 0 ? '' : html`<section><h2>To look at</h2>${wideTable('Mail to look at', head, open.map(row))}</section>`}
<section><h2>${open.length === 0 ? 'All' : 'Done'}</h2>${others.length === 0 ? html`<p>Nothing here yet.</p>` : wideTable('Mail that needs nobody', head, others.map(row))}</section>
${campaign === undefined ? '' : html`<p><a href="${base}/mail">Mail that belongs to no campaign</a></p>`}`
}

export function mailPage(view: {
  readonly base: string
  readonly by: string
  readonly mail: ArrivedMail
  readonly original?: OriginalMail | undefined
  /** The guest whom the mail is tied to, with the campaign. */
  readonly guest?: { readonly record: GuestRecord; readonly campaign: CampaignRecord } | undefined
  readonly zone: string
  readonly fields: AnswerFields
}): Html {
  const { base, mail, original, guest, zone } = view
  return html`<h1>${mail.subject === '' ? 'Mail without a subject' : mail.subject}</h1>
<p class="lead">${outcomeMark(mail)} from ${mail.from}, ${time(mail.receivedAt, zone)}</p>
<div class="columns">
<div>
<section><h2>What came</h2>${original === undefined ? html`<p>Its text is not kept any more.</p>` : originalWords(original, `${mailPath(base, mail)}/original.eml`)}</section>
<section><h2>What the desk made of it</h2>
<p>${mail.why}</p>
${mail.evidence.length === 0 ? '' : html`<p>Because of: ${evidence(mail)}</p>`}
${proposal(mail, guest?.campaign)}
${guest === undefined ? html`<p class="soft">It is tied to no guest.</p>` : html`<p>It belongs to <a href="${guestPath(base, guest.record.ref)}">${guest.record.identity.name}</a>.</p>`}
${mail.settled === undefined ? '' : html`<p><strong>Closed</strong> by ${mail.settled.by}, ${time(mail.settled.at, zone)}: ${mail.settled.action}</p>`}
</section>
</div>
<div>${mail.settled === undefined ? actions(view) : ''}</div>
</div>`
}

function actions({ base, by, mail, guest, fields }: Parameters<typeof mailPage>[0]): Html {
  const here = mailPath(base, mail)
  const canRecord = guest !== undefined && guest.record.state.confirmed === undefined
  return html`${
    canRecord
      ? html`<section><h2>Record an answer</h2>
<p class="soft">For ${guest.record.identity.name}. It is confirmed to the guest by mail, and whatever the guest answers later replaces it.</p>
<form method="post" action="${here}/answer">${answerFields({ campaign: guest.campaign.definition, guest: guest.record.identity, fields, by })}
<button>Record and close</button></form></section>`
      : ''
  }
<section><h2>${canRecord ? 'Or close without an answer' : 'Close'}</h2>
<form method="post" action="${here}/settle">
<p><label class="above" for="note">What was done</label><input id="note" name="note" required maxlength="500" placeholder="answered the question by phone"></p>
${nameField(by, 'settle-by')}
<div class="buttons"><button name="action" value="done" class="quiet">Done</button><button name="action" value="set aside" class="quiet">Set aside</button></div>
</form></section>`
}

function originalWords(mail: OriginalMail, file: string): Html {
  const { words, whole } = mail
  const sender = mail.envelopeFrom === '' ? 'a mail system, without return address' : mail.envelopeFrom
  return html`${words.map((text) => html`<blockquote>${text}</blockquote>`)}
${words.length === 0 ? html`<p>Its sender wrote no words of their own.</p>` : ''}
${mail.remarks.map((remark) => html`<p class="soft">${remark}</p>`)}
<dl class="facts"><dt>From</dt><dd>${mail.from}</dd><dt>Handed over by</dt><dd>${sender}</dd><dt>Subject</dt><dd>${mail.subject}</dd><dt>Dated</dt><dd>${mail.date}</dd>
${mail.attachments.length === 0 ? '' : html`<dt>With it</dt><dd>${mail.attachments.map(({ mimeType, bytes }) => `${mimeType} (${counted(bytes, 'byte')})`).join(', ')}</dd>`}</dl>
${whole === '' ? '' : html`<details ${words.length === 0 ? 'open' : ''}><summary>The whole text, with what it quotes</summary><pre class="letter">${whole}</pre></details>`}
<p><a href="${file}" download>The mail as a file</a></p>`
}

function proposal(mail: ArrivedMail, campaign: CampaignRecord | undefined): Html {
  if (mail.proposal === undefined) return html``
  const { decision, parts } = mail.proposal
  const titles = parts?.map((id) => (campaign === undefined ? id : partTitle(id, campaign.definition)))
  return html`<p>It probably means <strong>${decision}</strong>${titles === undefined || titles.length === 0 ? '' : ` to ${titles.join(', ')}`}; nothing was recorded.</p>`
}

function evidence(mail: ArrivedMail): Html {
  if (mail.evidence.length === 0) return html``
  return html` ${mail.evidence.map((words) => html`<q class="evidence">${words}</q>`)}`
}

function outcomeMark(mail: ArrivedMail): Html {
  if (isOpenCard(mail)) return html`<span class="mark warn">to look at</span>`
  if (mail.outcome === 'review') return html`<span class="mark plain">looked at</span>`
  return mail.outcome === 'recorded'
    ? html`<span class="mark good">recorded</span>`
    : html`<span class="mark plain">ignored</span>`
}
