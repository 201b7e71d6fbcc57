/**
 * Writing a file so that a process killed at any moment leaves it in whole or not at all: written beside, flushed, then renamed.
 * The durable folders of the laptop (outbox, inbox) rest on this.
 */
import { randomUUID } from 'node:crypto'
import { rename, rm, writeFile } from 'node:fs/promises'

/** Writes or replaces the file at `path`; it is on disk when the promise fulfils. A second call replaces it in one step. */
export async function writeWholeFile(path: string, content: Uint8Array | string): Promise<void> {
  const unfinished = `${path}.${randomUUID()}.unfinished`
  try {
    await writeFile(unfinished, content, { flush: true })
    await rename(unfinished, path)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
}
