/**
 * The one place where the table engine writes: what belongs together reaches LevelDB as one batch. kill.test.ts shows what
 * that is good for; this shows it without luck.
 */
import { describe, expect, it } from 'vitest'
import type { Database, Write } from '../../../../infra/local/table/dynalite.ts'
import { holdWrites } from '../../../../infra/local/table/held-writes.ts'

/** A database that only notes the batches it is given. */
function aDatabase(): { database: Database; batches: Write[][] } {
  const batches: Write[][] = []
  const unexpected = (): never => {
    throw new Error('a write went past the batch')
  }
  const database: Database = {
    open: async () => undefined,
    close: async () => undefined,
    get: async () => undefined,
    put: unexpected,
    del: unexpected,
    batch: async (writes) => void batches.push([...writes]),
    iterator: async function* () {},
  }
  return { database, batches }
}

const written = (write: (done: () => void) => unknown): Promise<void> => new Promise((resolve) => void write(resolve))

describe('held writes', () => {
  it('reach the database at the commit, together and in order', async () => {
    const { database, batches } = aDatabase()
    const held = holdWrites(database)
    await written((done) => database.del('index~old', done))
    await written((done) => database.put('index~new', 1, done))
    await written((done) => database.batch([{ type: 'put', key: 'item', value: 2 }], done))
    const before = [...batches]

    await held.commit()

    expect(before).toEqual([])
    expect(batches).toEqual([
      [
        { type: 'del', key: 'index~old' },
        { type: 'put', key: 'index~new', value: 1 },
        { type: 'put', key: 'item', value: 2 },
      ],
    ])
  })

  it('are gone once forgotten or committed', async () => {
    const { database, batches } = aDatabase()
    const held = holdWrites(database)
    await written((done) => database.put('refused', 1, done))

    held.forget()
    await held.commit()
    await written((done) => database.put('kept', 2, done))
    await held.commit()
    await held.commit()

    expect(batches).toEqual([[{ type: 'put', key: 'kept', value: 2 }]])
  })
})
