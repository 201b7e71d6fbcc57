/**
 * Makes every change of the table engine whole. dynalite writes an item and its index entries one after the other; here its
 * LevelDB is made to hold those writes back, until `commit` hands them over as one batch. LevelDB logs a batch with a
 * checksum before it applies it and drops a torn one on opening: after `kill -9` a change is there in whole or not at all.
 *
 * A committed batch has been given to the operating system, so it outlives the process. It is not flushed to the disk each
 * time: a power cut may take the last moments, but never half of a change.
 */
import type { Database, Done, Write } from './dynalite.ts'

export type HeldWrites = {
  /** Writes all that is held, in order, as one batch. */
  commit(): Promise<void>
  /** Drops all that is held. */
  forget(): void
}

/** Takes over the writing side of the database. Reads go on to see what is committed, and nothing else. */
export function holdWrites(database: Database): HeldWrites {
  const writeBatch = database.batch
  let held: Write[] = []
  const hold = (writes: readonly Write[], done?: Done): void => {
    held.push(...writes)
    if (done) process.nextTick(done)
  }
  database.put = (key, value, done) => hold([{ type: 'put', key, value }], done)
  database.del = (key, done) => hold([{ type: 'del', key }], done)
  database.batch = async (writes, done) => hold(writes, done)

  return {
    async commit() {
      const writes = held
      held = []
      if (writes.length > 0) await writeBatch.call(database, writes)
    },
    forget() {
      held = []
    },
  }
}
