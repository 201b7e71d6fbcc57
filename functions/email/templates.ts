/**
 * Compiled templates and how one mail is rendered from them. Compiling is done before deploy (infra/compile-templates.ts); at run
 * time there is only this file and a JSON, so that no function loads MJML.
 */
import Mustache from 'mustache'
import type { Language } from '../campaigns/campaign.ts'
import { DomainError } from '../errors.ts'
import { oneLine } from './plain-text.ts'
import type { Slots, TemplateKind } from './slots.ts'

export interface MailTemplate {
  readonly subject: string
  readonly html: string
  readonly text: string
}

/** Plain JSON. */
export interface CompiledTemplates {
  /** Digest over the sources that these came from. */
  readonly digest: string
  readonly mails: Readonly<Record<string, Readonly<Record<string, MailTemplate>>>>
}

export type RenderedMail = MailTemplate

/** Fills one template. The same input gives the same mail. */
export function renderMail<K extends TemplateKind>(
  templates: CompiledTemplates,
  kind: K,
  language: Language,
  slots: Slots<K>,
): RenderedMail {
  const template = templates.mails[kind]?.[language]
  if (template === undefined) throw new DomainError('not-found', `There is no template "${kind}" in "${language}"`)
  const asText = { escape: (value: unknown) => String(value) }
  return {
    subject: oneLine(Mustache.render(template.subject, slots, undefined, asText)),
    html: Mustache.render(template.html, slots, undefined, { escape: escapeHtml }),
    // Sections that say nothing leave their blank lines behind.
    text: `${Mustache.render(template.text, slots, undefined, asText)
      .replace(/\n{3,}/g, '\n\n')
      .trim()}\n`,
  }
}

/** For element content and quoted attributes. Mustache's own also turns `/` and `=` into entities, which makes links unreadable. */
function escapeHtml(value: unknown): string {
  return String(value)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}
