/** The mail that arrived: what the desk made of each, and one mail with its words, for a person to decide where the desk could not. */
import { html } from 'hono/html'
import type { CampaignRecord } from '../ports.ts'
import { type ArrivedMail, isOpenCard } from '../replies/arrived-mail.ts'
import { type ActionsView, cardForms, type GuestOfCampaign, isOf } from './arrived-actions.ts'
import { guestPath } from './guest-page.ts'
import { answerWords, delegateWords, partTitle } from './history-in-words.ts'
import { counted } from './local-moment.ts'
import { markedWords } from './marked-words.ts'
import type { OriginalMail } from './original-mail.ts'
import { type Html, time, wideTable } from './page-frame.ts'

/** What lies outside any campaign is shown in this zone. */
export const noZone = 'UTC'

export function mailPath(base: string, mail: Pick<ArrivedMail, 'id' | 'campaign'>): string {
  return `${base}${mail.campaign === undefined ? '' : `/c/${mail.campaign}`}/mail/${mail.id}`
}

/** Rows of mail that needs nobody; older ones are found from the guest. */
const rowsShown = 200

export function mailListPage(view: {
  readonly base: string
  readonly campaign?: CampaignRecord | undefined
  readonly mails: readonly ArrivedMail[]
  /** Names of the guests whom open cards are tied to, by mail id. */
  readonly guestNames: ReadonlyMap<string, string>
}): Html {
  const { base, campaign, mails, guestNames } = view
  const zone = campaign?.definition.zone ?? noZone
  const open = mails.filter(isOpenCard)
  const others = mails.filter((mail) => !isOpenCard(mail))
  const done = (mail: ArrivedMail): string =>
    mail.settled === undefined ? '' : `${mail.settled.by}: ${mail.settled.action}`
  const row = (mail: ArrivedMail): Html => html`<tr>
<th scope="row"><a href="${mailPath(base, mail)}">${subjectOf(mail)}</a><br><small>${senderOf(mail)}</small></th>
<td class="when less">${time(mail.receivedAt, zone)}</td>
<td>${outcomeMark(mail)}</td>
<td>${mail.why}${evidence(mail)}${mail.settled === undefined ? '' : html`<br><small>${done(mail)}</small>`}</td>
</tr>`
  const card = (mail: ArrivedMail): Html => {
    const guest = guestNames.get(mail.id)
    const who = guest === undefined || mail.from === '' ? '' : `${senderOf(mail)} · `
    return html`<li><p><a href="${mailPath(base, mail)}"><strong>${guest ?? senderOf(mail)}</strong></a> ${outcomeMark(mail)}</p>
<p class="soft">${who}${subjectOf(mail)} · ${time(mail.receivedAt, zone)}</p>
<p>${mail.attention ?? mail.why}${evidence(mail)}</p></li>`
  }
  const head = html`<th scope="col">Mail</th><th scope="col" class="less">Arrived</th><th scope="col">Became</th><th scope="col">Why</th>`
  return html`<h1>${campaign === undefined ? 'Mail that belongs to no campaign' : 'Arrived mail'}</h1>
<p class="lead">${counted(mails.length, 'mail')}, ${open.length} to look at</p>
${open.length === 0 ? '' : html`<section><h2>To look at</h2><ol class="queue">${open.toReversed().map(card)}</ol></section>`}
<section><h2>${open.length === 0 ? 'All' : 'Done'}</h2>${others.length === 0 ? html`<p>Nothing here yet.</p>` : html`<p class="soft">${becameWords(others)}</p>${wideTable('Mail that needs nobody', head, others.slice(0, rowsShown).map(row))}`}
${others.length > rowsShown ? html`<p class="soft">The newest ${rowsShown} are shown; older ones stand on the page of their guest.</p>` : ''}</section>
${campaign === undefined ? '' : html`<p><a href="${base}/mail">Mail that belongs to no campaign</a></p>`}`
}

function subjectOf({ subject }: ArrivedMail): string {
  return subject === '' ? 'without a subject' : subject
}

function senderOf({ from }: ArrivedMail): string {
  return from === '' ? 'nobody named' : from
}

/** `12 recorded, 3 looked at, 40 ignored`: each mail is in exactly one of them. */
function becameWords(mails: readonly ArrivedMail[]): string {
  const count = (outcome: ArrivedMail['outcome']): number => mails.filter((mail) => mail.outcome === outcome).length
  return `${count('recorded')} recorded, ${count('review')} looked at, ${count('ignored')} ignored`
}

export function mailPage(
  view: ActionsView & {
    readonly base: string
    readonly original?: OriginalMail | undefined
    readonly zone: string
    /** Other open cards of the same list, and the one that has waited longest. */
    readonly others: { readonly count: number; readonly next?: ArrivedMail | undefined }
  },
): Html {
  const { base, mail, original, guest, zone, here, others } = view
  const onward =
    others.next === undefined
      ? ''
      : html`<p><a href="${mailPath(base, others.next)}">Next to look at</a> <span class="soft">(${others.count} more)</span></p>`
  return html`<h1>${mail.subject === '' ? 'Mail without a subject' : mail.subject}</h1>
<p class="lead">${outcomeMark(mail)} from ${senderOf(mail)}, ${time(mail.receivedAt, zone)}</p>
<div class="columns">
<div>
<section><h2>What came</h2>${original === undefined ? html`<p>Its text is not kept any more.</p>` : originalWords(original, mail.evidence, `${here}/original.eml`)}</section>
<section><h2>What the desk made of it</h2>
<p>${mail.why}</p>
${mail.evidence.length === 0 ? '' : html`<p>Because of: ${evidence(mail)}</p>`}
${mail.attention === undefined ? '' : html`<p><strong>${mail.attention}</strong></p>`}
${recorded(mail, guest)}${proposal(mail, guest)}${secondOpinion(mail, guest?.campaign)}
${mail.delegate === undefined ? '' : html`<p>Named to come instead: <strong>${delegateWords(mail.delegate)}</strong>. Nothing was mailed there; whether to invite them is for you to decide.</p>`}
${tie(base, mail, guest)}
${mail.rules === undefined || mail.rules.length === 0 ? '' : html`<details><summary>By which rules</summary><ul>${mail.rules.map((rule) => html`<li><code>${rule}</code></li>`)}</ul></details>`}
${mail.settled === undefined ? '' : html`<p><strong>Closed</strong> by ${mail.settled.by}, ${time(mail.settled.at, zone)}: ${mail.settled.action}</p>`}
</section>
</div>
<div>${isOpenCard(mail) ? html`<section><h2>What to do</h2>${cardForms(view)}</section>` : ''}${onward}</div>
</div>`
}

/** Whom the mail is about, how that was found, and whether it was that guest who wrote. */
function tie(base: string, mail: ArrivedMail, guest: GuestOfCampaign | undefined): Html {
  if (guest === undefined) return html`<p class="soft">It is tied to no guest.</p>`
  const { identity, state, ref } = guest.record
  const by = mail.tiedBy === undefined ? '' : `, ${tieWords[mail.tiedBy]}`
  const whose =
    mail.from === identity.email
      ? 'The sender is the guest’s own address.'
      : state.aliases.includes(mail.from)
        ? 'The sender is a known address of the guest.'
        : `The sender is not the guest’s address, which is ${identity.email}.`
  return html`<p>It belongs to <a href="${guestPath(base, ref)}">${identity.name}</a>${by}. ${whose}</p>`
}

const tieWords: Readonly<Record<NonNullable<ArrivedMail['tiedBy']>, string>> = {
  address: 'found by the signed address that it was sent to',
  thread: 'found by the mail of ours that it answers',
  staff: 'as a member of the staff found',
}

/** The answer that came with this mail, and whether it still counts. */
function recorded(mail: ArrivedMail, guest: GuestOfCampaign | undefined): Html {
  const line = guest?.record.history.find((each) => each.type === 'answered' && each.inbound === mail.id)
  if (guest === undefined || line?.type !== 'answered') return html``
  const { answer } = guest.record.state
  const counts = answer?.at === line.at ? '' : ' It does not count any more: the guest has answered again since.'
  const remarks =
    line.answer.remarks === undefined ? '' : html`<br><span class="soft">Remarks: ${line.answer.remarks}</span>`
  return html`<p>Recorded: <strong>${answerWords(line.answer, guest.campaign.definition)}</strong>${line.by === undefined ? '' : `, sent by ${line.by}`}.${counts}${remarks}</p>`
}

function originalWords(mail: OriginalMail, evidence: readonly string[], file: string): Html {
  const { words, whole } = mail
  const sender = mail.envelopeFrom === '' ? 'a mail system, without return address' : mail.envelopeFrom
  return html`${words.map((text) => html`<blockquote>${markedWords(text, evidence)}</blockquote>`)}
${words.length === 0 ? html`<p>Its sender wrote no words of their own.</p>` : ''}
${mail.remarks.map((remark) => html`<p class="soft">${remark}</p>`)}
<dl class="facts"><dt>From</dt><dd>${mail.from}</dd><dt>Handed over by</dt><dd>${sender}</dd><dt>Subject</dt><dd>${mail.subject}</dd>${mail.date === '' ? '' : html`<dt>Dated</dt><dd>${mail.date}</dd>`}
${mail.attachments.length === 0 ? '' : html`<dt>With it</dt><dd>${mail.attachments.map(({ mimeType, bytes }) => `${mimeType} (${counted(bytes, 'byte')})`).join(', ')}</dd>`}</dl>
${whole === '' ? '' : html`<details ${words.length === 0 ? 'open' : ''}><summary>The whole text, with what it quotes</summary><pre class="letter">${whole}</pre></details>`}
<p><a href="${file}" download>The mail as a file</a></p>`
}

function proposal(mail: ArrivedMail, guest: GuestOfCampaign | undefined): Html {
  if (mail.proposal === undefined) return html``
  const campaign = guest?.campaign
  const who = guest === undefined || isOf(guest, mail.from) ? 'It' : 'Its sender'
  const { decision, parts = [], party, remarks, delegate } = mail.proposal
  const titles = parts.map((id) => (campaign === undefined ? id : partTitle(id, campaign.definition)))
  const more = [
    titles.length === 0 ? '' : ` to ${titles.join(', ')}`,
    party === undefined || party < 2 ? '' : `, ${party} people`,
    delegate === undefined ? '' : `, ${delegateWords(delegate)} to come instead`,
  ]
  return html`<p>${who} probably means <strong>${decision}</strong>${more.join('')}. Nothing was recorded.${remarks === undefined ? '' : html`<br><span class="soft">Remarks: ${remarks}</span>`}</p>`
}

/** Another reader's hint, under its own name. */
function secondOpinion(mail: ArrivedMail, campaign: CampaignRecord | undefined): Html {
  if (mail.secondOpinion === undefined) return html``
  const { decision, parts = [], quote } = mail.secondOpinion
  const titles = parts.map((id) => (campaign === undefined ? id : partTitle(id, campaign.definition)))
  return html`<p>A second reader takes it for <strong>${decision}</strong>${titles.length === 0 ? '' : ` to ${titles.join(', ')}`}, because of <q class="evidence">${quote}</q></p>`
}

function evidence(mail: ArrivedMail): Html {
  if (mail.evidence.length === 0) return html``
  return html` ${mail.evidence.map((words) => html`<q class="evidence">${words}</q>`)}`
}

function outcomeMark(mail: ArrivedMail): Html {
  if (mail.outcome === 'recorded')
    return isOpenCard(mail)
      ? html`<span class="mark good">recorded</span> <span class="mark warn">to look at</span>`
      : html`<span class="mark good">recorded</span>`
  if (isOpenCard(mail)) return html`<span class="mark warn">to look at</span>`
  return mail.outcome === 'review'
    ? html`<span class="mark plain">looked at</span>`
    : html`<span class="mark plain">ignored</span>`
}
