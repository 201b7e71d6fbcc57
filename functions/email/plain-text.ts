/**
 * Text that people wrote (names, titles, paragraphs, remarks), made fit for a mail: nothing in it can end a header line, hide
 * characters or turn the direction of what follows. Escaping for HTML and encoding for headers come later and elsewhere.
 */

/** A paragraph, or a list of items; what templates can show of a text. */
export interface TextBlock {
  readonly paragraph?: string | undefined
  readonly list?: { readonly items: string[] } | undefined
}

/** Control characters, line separators, and the marks that override the direction of text (Unicode UAX #9, section 2). */
const unseen = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]+/gu

/** One line: unseen characters become a space, spaces are single. */
export function oneLine(text: string): string {
  return text.toWellFormed().replace(unseen, ' ').replace(/\s+/gu, ' ').trim()
}

/** Blank lines separate paragraphs, lines that start with "- " make a list, single line ends are spaces. */
export function blocksOf(text: string): TextBlock[] {
  const blocks: { paragraph?: string; list?: { items: string[] } }[] = []
  let isNew = true
  for (const line of text.split(/\r\n?|\n/)) {
    const last = isNew ? undefined : blocks.at(-1)
    const item = /^\s*- +(.*)$/u.exec(line)
    const words = oneLine(item?.[1] ?? line)
    if (words === '') {
      isNew = true
      continue
    }
    isNew = false
    if (item !== null) {
      if (last?.list === undefined) blocks.push({ list: { items: [words] } })
      else last.list.items.push(words)
    } else if (last?.list !== undefined && /^\s/u.test(line)) {
      last.list.items.push(`${last.list.items.pop()} ${words}`)
    } else if (last?.paragraph !== undefined) {
      last.paragraph += ` ${words}`
    } else {
      blocks.push({ paragraph: words })
    }
  }
  return blocks
}
