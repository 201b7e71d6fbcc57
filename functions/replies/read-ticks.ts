/** Boxes that a guest ticked in a home-made form: what stands beside an empty box was not said. */

const ticked = /^\s*(?:[[({]\s*[xXvV✓✔]\s*[\])}]|[☑☒✓✔])\s*/u
const empty = /^\s*(?:[[({]\s*[\])}]|☐|□)\s*/u

/**
 * Blanks lines beside empty boxes that say something, where other boxes are ticked; the name of a part keeps its box (see read-parts.ts).
 */
export function readTicks(text: string): string {
  const lines = text.split('\n')
  if (!lines.some((line) => ticked.test(line)) || !lines.some((line) => empty.test(line))) return text
  const speaks = /(?<![\p{L}])(?:i|we|ik|wij|ich|wir|je|nous|yes|no|ja|nee|nein|oui|non|will|cannot|can't)(?![\p{L}])/iu
  return lines.map((line) => (empty.test(line) && speaks.test(line) ? '' : line)).join('\n')
}
