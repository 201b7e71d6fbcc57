/**
 * What every answer page has around it: head, stylesheet, hosts, language switch, contact. And the pages that are a frame with one message.
 * Built with hono's `html`, which escapes whatever is put in; nothing here or in the views is inserted raw.
 */
import { createHash } from 'node:crypto'
import { html } from 'hono/html'
import { parseAccept } from 'hono/utils/accept'
import { en } from '../../templates/pages/en.ts'
import { nl } from '../../templates/pages/nl.ts'
import { languageNames, type Message, type PageWords } from '../../templates/pages/page-words.ts'
import { stylesheet } from '../../templates/pages/stylesheet.ts'
import { type Campaign, type Language, languages } from '../campaigns/campaign.ts'
import { joined } from '../email/dates.ts'

export type Html = ReturnType<typeof html>

export const wordsIn: Readonly<Record<Language, PageWords>> = { en, nl }

const plainAccent = '#1f4e79'
/** In the stylesheet's address, so that a browser may keep it and still gets the next one. */
const styleVersion = createHash('sha256').update(stylesheet(plainAccent)).digest('hex').slice(0, 8)

export interface Frame {
  readonly language: Language
  readonly title: string
  readonly campaign?: Campaign | undefined
  readonly isTest?: boolean
  /** Address of the same page in the other languages of the campaign. */
  readonly inOtherLanguages?: Partial<Readonly<Record<Language, string>>>
}

export function page(frame: Frame, body: Html): Html {
  const { campaign, language } = frame
  const words = wordsIn[language]
  const accent = (campaign?.accent ?? plainAccent).slice(1).toLowerCase()
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>${frame.title}</title>
<link rel="stylesheet" href="/style/${accent}.css?v=${styleVersion}">
<link rel="icon" href="data:,">
</head>
<body>
<header>
${frame.isTest === true && html`<p class="test"><strong>${words.test.title}.</strong> ${words.test.text}</p>`}
<div class="top">${campaign && hostsLine(campaign, language)}${languageSwitch(frame, words)}</div>
</header>
<main>
${body}
</main>
${campaign && footer(campaign, words)}
</body>
</html>
`
}

const hostsLine = (campaign: Campaign, language: Language): Html =>
  html`<p class="hosts">${joined(
    campaign.hosts.map(({ name }) => name),
    language,
  )}</p>`

function languageSwitch({ inOtherLanguages, campaign, language }: Frame, words: PageWords): Html | undefined {
  if (inOtherLanguages === undefined || campaign === undefined || campaign.languages.length < 2) return undefined
  return html`<nav class="languages" aria-label="${words.languageSwitch}"><ul>${campaign.languages.map((each) =>
    each === language
      ? html`<li><span lang="${each}" aria-current="true">${languageNames[each]}</span></li>`
      : html`<li><a lang="${each}" hreflang="${each}" href="${inOtherLanguages[each]}">${languageNames[each]}</a></li>`,
  )}</ul></nav>`
}

const footer = (campaign: Campaign, words: PageWords): Html => html`<footer class="bottom">
<p class="contact"><span>${words.questions}</span> ${contactLine(campaign)}</p>
<p class="quiet">${words.personalPage}</p>
</footer>`

export function contactLine({ contact }: Campaign): Html {
  const { name, email, phone } = contact
  return html`<span>${name}</span> <a href="mailto:${email}">${email}</a>${
    phone !== undefined && html` <a href="tel:${phone.replace(/[^+\d]/g, '')}">${phone}</a>`
  }`
}

/** A page that only says something, and knows of no campaign. */
export function messagePage(language: Language, message: Message): Html {
  return page({ language, title: message.title }, html`<h1>${message.title}</h1><p>${message.text}</p>`)
}

/** The first language that the browser asks for and the desk has. */
export function languageOfBrowser(acceptLanguage: string | undefined): Language {
  const wanted = parseAccept(acceptLanguage ?? '')
    .filter(({ q }) => q > 0)
    .map(({ type }) => type.toLowerCase().split('-')[0])
  return wanted.flatMap((tag) => languages.filter((language) => language === tag))[0] ?? 'en'
}
