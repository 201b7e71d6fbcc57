/**
 * The bodies of the answer pages: invitation with form, what was recorded, closed, undo, opt-out. Plain functions from data to HTML;
 * which of them is shown when is decided in answer-pages.ts.
 */
import { html } from 'hono/html'
import { DateTime } from 'luxon'
import type { Message, PageWords } from '../../templates/pages/page-words.ts'
import { type Campaign, inLanguage, type Language, type Part, type Words } from '../campaigns/campaign.ts'
import { deadlineText, eventDates, longDate, partTimes } from '../email/dates.ts'
import { blocksOf } from '../email/plain-text.ts'
import { type RecordedAnswer, seatsOf } from '../guests/guest.ts'
import { paths } from '../invitations/guest-links.ts'
import { maxRemarksLength } from '../replies/answer.ts'
import { type AnswerForm, decisions, type Group, type Places, type ShownProblem } from './answer-form.ts'
import type { Visit } from './open-visit.ts'
import { contactLine, type Html, wordsIn } from './page-frame.ts'

export interface FormView {
  readonly form: AnswerForm
  readonly places: Readonly<Record<string, Places>>
  readonly problems?: readonly ShownProblem[]
  /** Parts that had too few places when the form was sent. */
  readonly fullParts?: readonly string[]
}

/** Who is invited to what, what is recorded at present, and the form. */
export function invitationView(visit: Visit, view: FormView): Html {
  const { campaign, guest, language } = visit
  const words = wordsIn[language]
  const { answer, optedOutAt, selection } = guest.state
  const { problems = [], fullParts = [] } = view
  return html`${problems.length > 0 && problemSummary(problems, words)}${fullParts.length > 0 && fullSummary(visit, view)}
<h1>${inLanguage(campaign.title, language, campaign)}</h1>
${facts(visit)}
<p class="jump"><a href="#form">${words.toForm}</a></p>
${selection !== undefined && html`<p class="notice">${words.selection[selection]}</p>`}
${optedOutAt !== undefined && html`<p class="notice">${words.optedOutAlready}</p>`}
${answer !== undefined && html`<section class="answer" aria-labelledby="present"><h2 id="present">${words.yourAnswer}</h2>${answerSummary(visit, answer)}</section>`}
${programme(visit, view.places)}
<h2 id="form">${answer === undefined ? words.giveAnswer : words.changeAnswer}</h2>
<p>${(answer === undefined ? words.answerBy : words.changeBy)(deadlineText(campaign, language))}</p>
${campaign.yesMeans === 'interest' && selection === undefined && html`<p>${words.interestOnly}</p>`}
${answerForm(visit, view)}
${documents(visit)}`
}

function facts({ campaign, guest, language }: Visit): Html {
  const words = wordsIn[language]
  const { venue } = campaign
  const { name, organisation } = guest.identity
  return html`<dl class="facts">
<dt>${words.invitationFor}</dt><dd>${name}${organisation !== undefined && html`<span>${organisation}</span>`}</dd>
<dt>${words.when}</dt><dd>${eventDates(campaign, language)}</dd>
<dt>${words.where}</dt><dd>${venue.name}<span>${venue.address}</span>${
    venue.directions !== undefined &&
    html`<span class="quiet">${inLanguage(venue.directions, language, campaign)}</span>`
  }</dd>
</dl>`
}

/** What staff wrote in the campaign file, with its paragraphs and lists. */
function blocks(text: string): Html {
  return html`${blocksOf(text).map(({ paragraph, list }) =>
    list === undefined ? html`<p>${paragraph}</p>` : html`<ul>${list.items.map((item) => html`<li>${item}</li>`)}</ul>`,
  )}`
}

function programme({ campaign, language }: Visit, places: FormView['places']): Html {
  const words = wordsIn[language]
  const parts = [...campaign.parts].sort((one, other) => (startOf(one) < startOf(other) ? -1 : 1))
  const days = [...new Set(parts.map(({ date }) => date))]
  return html`<h2 id="programme">${words.programme}</h2>
${days.map(
  (day) => html`<table>
<caption>${longDate(day, language)}</caption>
${parts
  .filter(({ date }) => date === day)
  .map(
    (
      part,
    ) => html`<tr><th scope="row">${partTimes(part, language)}</th><td><span class="title">${inLanguage(part.title, language, campaign)}</span> ${placesTag(places[part.id], words)}${
      part.venue !== undefined &&
      part.venue.name !== campaign.venue.name &&
      html`<span class="about">${part.venue.name}, ${part.venue.address}</span>`
    }${
      part.description !== undefined &&
      html`<div class="about">${blocks(inLanguage(part.description, language, campaign))}</div>`
    }</td></tr>
`,
  )}</table>
`,
)}
<p class="quiet">${words.localTimes(campaign.zone)}</p>`
}

const startOf = (part: Part): string => `${part.date} ${part.starts}`

function placesTag(places: Places | undefined, words: PageWords): Html | undefined {
  if (places === undefined) return undefined
  if (places.mine > 0) return html`<span class="tag mine">${words.yourPlace}</span>`
  if (places.left === 0) return html`<span class="tag full">${words.full}</span>`
  return html`<span class="tag">${words.placesLeft(places.left)}</span>`
}

function documents({ campaign, language, token }: Visit): Html | undefined {
  if (campaign.attachments.length === 0) return undefined
  return html`<h2>${wordsIn[language].documents}</h2>
<ul class="documents">${campaign.attachments.map(
    ({ file, title }) =>
      html`<li><a href="${paths.file(token, file)}">${inLanguage(title, language, campaign)}</a></li>`,
  )}</ul>`
}

function problemSummary(problems: readonly ShownProblem[], words: PageWords): Html {
  return html`<div class="alert" role="alert" id="problems" tabindex="-1" autofocus>
<h2>${words.problemsTitle}</h2>
<ul>${problems.map(({ field, text }) => html`<li><a href="#${field}">${text}</a></li>`)}</ul>
</div>`
}

function fullSummary({ campaign, language }: Visit, { fullParts = [], places }: FormView): Html {
  const words = wordsIn[language]
  const full = campaign.parts.filter(({ id }) => fullParts.includes(id))
  return html`<div class="alert" role="alert" id="problems" tabindex="-1" autofocus>
<h2>${words.fullTitle}</h2>
<ul>${full.map(
    ({ id, title }) =>
      html`<li><a href="#part-${id}">${words.fullPart(inLanguage(title, language, campaign), places[id]?.left ?? 0)}</a></li>`,
  )}</ul>
<p>${words.fullText}</p>
</div>`
}

function answerForm(visit: Visit, view: FormView): Html {
  const { campaign, guest, language, token, chosenLanguage } = visit
  const words = wordsIn[language]
  const { form, problems = [] } = view
  const most = guest.identity.maxParty ?? campaign.maxParty
  const isInterest = campaign.yesMeans === 'interest' && guest.state.selection !== 'confirmed'
  const label = (decision: (typeof decisions)[number]): string =>
    decision === 'yes' && isInterest ? words.interestedYes : words.decisions[decision]
  return html`<form method="post" action="${paths.answer(token)}" novalidate>
${chosenLanguage !== undefined && html`<input type="hidden" name="lang" value="${chosenLanguage}">`}
<fieldset${group('decision', problems)}>
<legend>${words.decisionQuestion}</legend>${problemTexts('decision', problems)}
${decisions.map(
  (decision) => html`<div class="choice"><input type="radio" name="answer" value="${decision}" id="answer-${decision}"${
    form.decision === decision && html` checked`
  }><span class="words"><label for="answer-${decision}">${label(decision)}</label></span></div>
`,
)}</fieldset>
${partChoices(visit, view)}
${
  most > 1 &&
  html`<div class="field if-coming${problems.some((problem) => problem.group === 'party') && ' wrong'}"><label for="party">${words.partyQuestion}</label>
<span class="hint" id="party-hint">${words.partyHint(most)}</span>${problemTexts('party', problems)}
<input type="number" name="party" id="party" min="1" max="${most}" inputmode="numeric" value="${form.party ?? '1'}"${described('party', problems)}></div>`
}
<div class="field${problems.some((problem) => problem.group === 'remarks') && ' wrong'}"><label for="remarks">${words.remarks}</label>
<span class="hint" id="remarks-hint">${words.remarksHint(maxRemarksLength)}</span>${problemTexts('remarks', problems)}
<textarea name="remarks" id="remarks" rows="4"${described('remarks', problems)}>
${form.remarks}</textarea></div>
<button type="submit">${guest.state.answer === undefined ? words.send : words.sendChange}</button>
</form>`
}

/** One box for each part; a full one offers the waiting list in its place. A visit of one part needs no boxes until it is full. */
function partChoices(visit: Visit, view: FormView): Html | undefined {
  const { campaign, language } = visit
  const words = wordsIn[language]
  const { form, places, problems = [], fullParts = [] } = view
  const several = campaign.parts.length > 1
  const manyDays = new Set(campaign.parts.map(({ date }) => date)).size > 1
  const choices = campaign.parts.map((part) => {
    const title = inLanguage(part.title, language, campaign)
    const isFull = places[part.id]?.left === 0
    const about = [
      ...(manyDays ? [longDate(part.date, language)] : []),
      partTimes(part, language),
      ...(part.required ? [words.requiredPart] : []),
    ].join(', ')
    const tag = isFull ? placesTag(places[part.id], words) : undefined
    const takes = several && !isFull
    const waits = isFull || fullParts.includes(part.id)
    // A wish to wait is kept while the part is full; what was just refused is offered, never ticked for the guest.
    return [
      takes &&
        choice({ name: 'part', id: `part-${part.id}`, value: part.id, label: title, checked: form.parts, tag, about }),
      waits &&
        choice({
          name: 'waiting',
          id: takes ? `waiting-${part.id}` : `part-${part.id}`,
          value: part.id,
          label: takes ? words.takeWaitingInstead(title) : words.takeWaiting(title),
          checked: form.waiting,
          tag: takes ? undefined : tag,
          about: takes ? undefined : about,
        }),
    ]
  })
  if (!choices.flat().some((choice) => choice !== false)) return undefined
  return html`<fieldset${group('parts', problems, 'if-coming')}>
<legend>${several ? words.whichParts : words.onlyPart}</legend>${several && html`<span class="hint">${words.whichPartsHint}</span>`}${problemTexts('parts', problems)}
${choices}</fieldset>`

  function choice(box: {
    readonly name: 'part' | 'waiting'
    readonly id: string
    readonly value: string
    readonly label: string
    readonly checked: readonly string[]
    readonly tag: Html | undefined
    readonly about: string | undefined
  }): Html {
    const { id, about } = box
    const describes = [
      ...(about === undefined ? [] : [`about-${id}`]),
      ...(problems.some((problem) => problem.group === 'parts') ? ['parts-problem'] : []),
    ]
    return html`<div class="choice${about === undefined && ' more'}"><input type="checkbox" name="${box.name}" value="${box.value}" id="${id}"${
      box.checked.includes(box.value) && html` checked`
    }${describes.length > 0 && html` aria-describedby="${describes.join(' ')}"`}><span class="words"><label for="${id}">${box.label}</label> ${box.tag}${
      about !== undefined && html`<span class="about" id="about-${id}">${about}</span>`
    }</span></div>
`
  }
}

function group(name: Group, problems: readonly ShownProblem[], className = ''): Html {
  const isWrong = problems.some((problem) => problem.group === name)
  const classes = [className, isWrong ? 'wrong' : ''].filter((each) => each !== '').join(' ')
  return html`${classes !== '' && html` class="${classes}"`}${isWrong && html` aria-describedby="${name}-problem"`}`
}

function described(name: Group, problems: readonly ShownProblem[]): Html {
  const isWrong = problems.some((problem) => problem.group === name)
  return html` aria-describedby="${name}-hint${isWrong && ` ${name}-problem`}"${isWrong && html` aria-invalid="true"`}`
}

function problemTexts(name: Group, problems: readonly ShownProblem[]): Html | undefined {
  const own = problems.filter((problem) => problem.group === name)
  if (own.length === 0) return undefined
  return html`<span id="${name}-problem">${own.map(({ text }) => html`<span class="problem">${text}</span>`)}</span>`
}

/** What an answer says, part by part; with calendar files for the parts in which the guest has a place. */
export function answerSummary(
  { campaign, guest, language, token }: Visit,
  answer: RecordedAnswer,
  options: { readonly calendar?: boolean } = {},
): Html {
  const words = wordsIn[language]
  const isInterest = campaign.yesMeans === 'interest' && guest.state.selection !== 'confirmed'
  const seats = seatsOf({ ...guest.state, answer }, campaign.yesMeans)
  const stateOf = (part: Part): keyof PageWords['partStates'] =>
    answer.waiting?.includes(part.id)
      ? 'waiting'
      : !answer.parts.includes(part.id)
        ? answer.decision === 'yes' && !isInterest
          ? 'notAttending'
          : 'notChosen'
        : answer.decision === 'yes' && !isInterest
          ? 'attending'
          : 'perhaps'
  const decision = answer.decision === 'yes' && isInterest ? words.interestedYes : words.decisions[answer.decision]
  return html`<p class="decision">${decision}</p>
${
  answer.decision !== 'no' &&
  html`<ul>${campaign.parts.map((part) => {
    const title = inLanguage(part.title, language, campaign)
    const state = stateOf(part)
    return html`<li${state.startsWith('not') && html` class="not"`}><span class="state">${title}${isInterest && state === 'perhaps' ? '' : `: ${words.partStates[state]}`}</span><span class="about">${longDate(part.date, language)}, ${partTimes(part, language)}</span>${
      options.calendar !== false &&
      seats.parts.includes(part.id) &&
      html`<a href="${paths.calendar(token, part.id)}">${words.addToCalendar}<span class="hidden">${words.calendarOf(title)}</span></a>`
    }</li>`
  })}</ul>`
}
${answer.party > 1 && html`<p>${words.people(answer.party)}</p>`}
${answer.remarks !== undefined && html`<p>${words.yourRemarks}: <span class="remarks">${answer.remarks}</span></p>`}
<p class="quiet">${words.recordedAt(localMoment(answer.at, campaign, language), answer.door)}</p>`
}

function localMoment(at: string, campaign: Campaign, language: Language): string {
  return DateTime.fromISO(at, { zone: campaign.zone }).setLocale(language).toFormat('d LLLL yyyy, HH:mm')
}

/** What the guest sees right after an answer, a change or an undo. */
export function recordedView(visit: Visit): Html {
  const { campaign, guest, language, token } = visit
  const words = wordsIn[language]
  const { answer, answers, owed } = guest.state
  const isInterest = campaign.yesMeans === 'interest' && guest.state.selection !== 'confirmed'
  const title = recordedTitle(visit)
  const isConfirmedNow = owed.some(
    ({ mailing, notBefore }) => notBefore === undefined && mailing === `answer.${answers.length}`,
  )
  const isConfirmedLater = owed.some(({ notBefore }) => notBefore !== undefined)
  return html`${eventLine(campaign, language)}
<h1>${title}</h1>
${
  answer === undefined
    ? html`<p>${words.withdrawnText}</p>`
    : html`<div class="answer">${answerSummary(visit, answer)}</div>`
}
${answer?.decision === 'yes' && isInterest && html`<p>${words.interestOnly}</p>`}
${isConfirmedNow ? html`<p>${words.confirmationNow}</p>` : isConfirmedLater && html`<p>${words.confirmationLater}</p>`}
<p>${words.changeBy(deadlineText(campaign, language))}</p>
<div class="actions"><a class="button second" href="${withLanguage(paths.answer(token), visit)}">${words.changeLink}</a>
${undoForm(visit, answers.length, words.undoHint)}</div>`
}

export function recordedTitle({ campaign, guest, language }: Visit): string {
  const words = wordsIn[language]
  const { answer, selection } = guest.state
  if (answer === undefined) return words.withdrawnTitle
  const isInterest = campaign.yesMeans === 'interest' && selection !== 'confirmed'
  if (answer.decision === 'yes' && isInterest) return words.interestRecordedTitle
  const onlyWaits = answer.decision === 'yes' && answer.parts.length === 0
  return onlyWaits ? words.waitingRecordedTitle : words.recordedTitle[answer.decision]
}

function undoForm(visit: Visit, number: number, hint?: string): Html {
  const { token, chosenLanguage, language } = visit
  return html`<form method="post" action="${paths.undo(token, number)}">${
    chosenLanguage !== undefined && html`<input type="hidden" name="lang" value="${chosenLanguage}">`
  }${hint !== undefined && html`<span class="quiet">${hint}</span>`}<button type="submit"${hint !== undefined && html` class="second"`}>${wordsIn[language].undo}</button></form>`
}

/** Asks before an answer is taken back: what counts now, and what will count then. */
export function undoView(visit: Visit): Html {
  const { campaign, guest, language, token } = visit
  const words = wordsIn[language]
  const { answer, answers } = guest.state
  const earlier = answers.at(-2)
  return html`${eventLine(campaign, language)}
<h1>${words.undoTitle}</h1>
${
  answer === undefined
    ? html`<p>${words.withdrawnText}</p>`
    : html`<p>${words.undoNow}</p><div class="answer">${answerSummary(visit, answer, { calendar: false })}</div>`
}
${
  earlier === undefined
    ? html`<p>${words.undoToNothing}</p>`
    : html`<p>${words.undoBefore}</p><div class="answer">${answerSummary(visit, earlier, { calendar: false })}</div>`
}
<div class="actions">${undoForm(visit, answers.length)}<a href="${withLanguage(paths.answer(token), visit)}">${words.keepAnswer}</a></div>`
}

/** Answers are closed: says so, whom to ask, and what stands. */
export function closedView(visit: Visit, deadline: boolean): Html {
  const { campaign, guest, language } = visit
  const words = wordsIn[language]
  const message = deadline ? words.closed(deadlineText(campaign, language)) : words.closedEarly
  const { answer } = guest.state
  return html`<h1>${inLanguage(campaign.title, language, campaign)}</h1>
<div class="notice"><h2>${message.title}</h2><p>${message.text}</p><p class="contact">${contactLine(campaign)}</p></div>
${facts(visit)}
${answer !== undefined && html`<section class="answer" aria-labelledby="present"><h2 id="present">${words.yourAnswer}</h2>${answerSummary(visit, answer)}</section>`}
${programme(visit, {})}
${documents(visit)}`
}

/** Asks before mails are stopped, or says that they are. */
export function optOutView({ campaign, language, token, chosenLanguage }: Visit, isOptedOut: boolean): Html {
  const words = wordsIn[language]
  if (isOptedOut) return html`<h1>${words.optedOut.title}</h1><p>${words.optedOut.text}</p>`
  return html`${eventLine(campaign, language)}
<h1>${words.optOut.title}</h1>
<p>${words.optOut.text}</p>
<p>${words.optOutNotNo}</p>
<form method="post" action="${paths.optOut(token)}">${
    chosenLanguage !== undefined && html`<input type="hidden" name="lang" value="${chosenLanguage}">`
  }<button type="submit">${words.optOutButton}</button></form>`
}

/** A message with the way back to the answer. */
export function messageView(visit: Visit, message: Message): Html {
  return html`${eventLine(visit.campaign, visit.language)}
<h1>${message.title}</h1>
<p>${message.text}</p>
<p><a href="${withLanguage(paths.answer(visit.token), visit)}">${wordsIn[visit.language].seeAnswer}</a></p>`
}

/** What would have been recorded, had this not been the link of a test mail. */
export function testView(visit: Visit, answer: RecordedAnswer | undefined): Html {
  const words = wordsIn[visit.language]
  const { title, text } = words.testNothingRecorded
  return html`${eventLine(visit.campaign, visit.language)}
<h1>${title}</h1>
${answer !== undefined && html`<p>${text}</p><div class="answer">${answerSummary(visit, answer, { calendar: false })}</div>`}`
}

const eventLine = (campaign: Campaign, language: Language): Html =>
  html`<p class="event">${eventTitle(campaign, language)}</p>`

export const eventTitle = (campaign: Campaign, language: Language): string =>
  inLanguage(campaign.title satisfies Words, language, campaign)

/** A path that keeps the language that was chosen on the page. */
export function withLanguage(path: string, { chosenLanguage }: Pick<Visit, 'chosenLanguage'>): string {
  return chosenLanguage === undefined ? path : `${path}?lang=${chosenLanguage}`
}
