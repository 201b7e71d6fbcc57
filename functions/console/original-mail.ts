/**
 * A mail that arrived, made fit to be shown: who, when, and the words, as plain text. Nothing of it is rendered as HTML or loaded from
 * elsewhere; who needs more takes the whole mail as a file. Read with the limits of every arrived mail (replies/clamp-mail.ts).
 */
import type { InboundMail } from '../replies/arrived-mail.ts'
import { parseMail } from '../replies/parse-mail.ts'
import { htmlToText } from '../replies/reply-html.ts'

export interface OriginalMail {
  readonly from: string
  /** Who handed it over, as the receiving service heard it; empty for notices. */
  readonly envelopeFrom: string
  readonly subject: string
  /** As the sender's machine claims. */
  readonly date: string
  readonly text: string
  /** The words of the HTML part, where there is no text part or it says something else. */
  readonly htmlText?: string | undefined
  readonly attachments: readonly { readonly mimeType: string; readonly bytes: number }[]
  /** What to bear in mind when reading it, in sentences. */
  readonly remarks: readonly string[]
}

const maxShown = 20_000

export async function originalMail(mail: InboundMail): Promise<OriginalMail> {
  const parsed = await parseMail(mail.raw)
  const text = (parsed.text ?? '').trim()
  const html = parsed.html === undefined ? undefined : htmlToText(parsed.html)
  const htmlText = html?.text.replace(/\n{3,}/g, '\n\n').trim() ?? ''
  const isCut = text.length > maxShown || htmlText.length > maxShown
  const from = parsed.from
  return {
    from:
      from === undefined
        ? (parsed.headers.get('from') ?? []).join('; ')
        : [from.name, `<${from.address}>`].join(' ').trim(),
    envelopeFrom: mail.envelope.mailFrom,
    subject: parsed.subject,
    date: parsed.headers.get('date')?.[0] ?? '',
    text: text.slice(0, maxShown),
    htmlText: htmlText === '' || squeezed(htmlText) === squeezed(text) ? undefined : htmlText.slice(0, maxShown),
    attachments: parsed.attachments,
    remarks: [
      ...parsed.doubts,
      ...(html?.hidden === true ? ['Its HTML hides or strikes out words.'] : []),
      ...(isCut ? ['It is very long; only the beginning is shown.'] : []),
    ],
  }
}

const squeezed = (text: string): string => text.replace(/\s+/g, '')
