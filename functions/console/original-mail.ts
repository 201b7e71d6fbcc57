/**
 * A mail that arrived, made fit to be shown: what its sender wrote, and the whole text with all that it quotes, as plain text. Nothing of it
 * is rendered as HTML or loaded from elsewhere; who needs more takes the mail as a file. Read with the limits and cutters of every arrived mail.
 */
import type { InboundMail } from '../replies/arrived-mail.ts'
import { parseMail } from '../replies/parse-mail.ts'
import { wholeText } from '../replies/reply-html.ts'
import { readReplyTexts, sameWords } from '../replies/reply-text.ts'

export interface OriginalMail {
  readonly from: string
  /** Only where the mail names exactly one; the address is normalised. */
  readonly sender?: { readonly name: string; readonly address: string } | undefined
  /** Who handed it over, as the receiving service heard it; empty for notices. */
  readonly envelopeFrom: string
  readonly subject: string
  /** As the sender's machine claims. */
  readonly date: string
  /** The sender's own words, without quotes and signature; both parts where they say different things. */
  readonly words: readonly string[]
  /** The text as it came. */
  readonly whole: string
  readonly attachments: readonly { readonly mimeType: string; readonly bytes: number }[]
  /** What to bear in mind when reading it, in sentences. */
  readonly remarks: readonly string[]
}

const maxShown = 20_000

export async function originalMail(mail: InboundMail): Promise<OriginalMail> {
  const parsed = await parseMail(mail.raw)
  const { plain, html } = readReplyTexts(parsed)
  const [first = '', second = ''] = [plain?.text ?? '', html?.text ?? ''].filter((text) => text !== '')
  const differ = second !== '' && !sameWords(first, second)
  const whole = wholeText(parsed).trim()
  const { from } = parsed
  return {
    from:
      from === undefined
        ? (parsed.headers.get('from') ?? []).join('; ')
        : from.name === ''
          ? from.address
          : `${from.name} <${from.address}>`,
    sender: from,
    envelopeFrom: mail.envelope.mailFrom,
    subject: parsed.subject,
    date: parsed.headers.get('date')?.[0] ?? '',
    words: differ ? [first, second] : [first].filter((text) => text !== ''),
    whole: whole.slice(0, maxShown),
    attachments: parsed.attachments,
    remarks: [
      ...parsed.doubts,
      ...new Set([...(plain?.doubts ?? []), ...(html?.doubts ?? [])]),
      ...(differ ? ['Its text part and its HTML part say different things.'] : []),
      ...(whole.length > maxShown ? ['It is very long; only the beginning is shown.'] : []),
    ],
  }
}
