/** A text with some of its words marked, whatever the text is: everything in it is escaped, nothing in it is markup. */
import { html } from 'hono/html'
import type { Html } from './page-frame.ts'

/** Marks each place where one of the words stands, in any case and with any apostrophe. */
export function markedWords(text: string, words: readonly string[]): Html {
  const wanted = words.map(plain).filter((word) => word.trim().length > 1)
  const inText = plain(text)
  const places = wanted.flatMap((word) => placesOf(inText, word)).sort((one, other) => one.from - other.from)
  const pieces: Html[] = []
  let reached = 0
  for (const { from, to } of places) {
    if (from < reached) continue
    pieces.push(html`${text.slice(reached, from)}<mark>${text.slice(from, to)}</mark>`)
    reached = to
  }
  return html`${pieces}${text.slice(reached)}`
}

function placesOf(text: string, word: string): { readonly from: number; readonly to: number }[] {
  const places: { from: number; to: number }[] = []
  for (let from = text.indexOf(word); from >= 0; from = text.indexOf(word, from + word.length))
    places.push({ from, to: from + word.length })
  return places
}

/** As long as the text, so that places in one are places in the other. */
function plain(text: string): string {
  const lower = text.toLowerCase()
  return (lower.length === text.length ? lower : text).replace(/[’‘´`]/g, "'").replace(/\s/g, ' ')
}
