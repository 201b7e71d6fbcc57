/**
 * The table engine killed in the middle of its work, again and again on one directory: whatever it had answered is there,
 * whatever it had not is there in whole or not at all, and the index agrees with the table.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { startEmbeddedTable } from '../../../../infra/local/table/embedded-table.ts'
import { aTable, byAnswer, everyItem, type StoredItem, type TableUnderTest } from './table-under-test.ts'

const accounts = Array.from({ length: 8 }, (_, number) => ({ pk: 'account', sk: `${number}`, amount: 100 }))
let directory: string
let TableName: string

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'table-'))
  TableName = await reopened(async (table) => {
    for (const Item of accounts) await table.documents.put({ TableName: table.TableName, Item })
    return table.TableName
  })
})
afterAll(() => rm(directory, { recursive: true }))

/** Opens the directory in this process for as long as the work takes. */
async function reopened<T>(work: (table: TableUnderTest) => Promise<T>): Promise<T> {
  const engine = await startEmbeddedTable({ directory })
  const table = await aTable(engine.endpoint, TableName)
  try {
    return await work(table)
  } finally {
    table.client.destroy()
    await engine.close()
  }
}

/** Starts move-amounts.ts and waits for its first answer; `lines` go on to fill. */
async function startMoving(round: string): Promise<{ child: ChildProcess; lines: string[] }> {
  const script = fileURLToPath(new URL('move-amounts.ts', import.meta.url))
  const child = spawn(process.execPath, [script, directory, TableName, round], { stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  const lines: string[] = []
  const output = createInterface({ input: child.stdout }).on('line', (line) => lines.push(line))
  await Promise.race([once(output, 'line'), once(child, 'exit')])
  return { child, lines }
}

async function kill(child: ChildProcess): Promise<void> {
  const closed = once(child, 'close')
  child.kill('SIGKILL')
  await closed
}

/** What the accounts must hold if every move in the ledger was applied in whole, and no other. */
function balances(ledger: StoredItem[]): number[] {
  const moves = ledger.map((entry) => entry.amounts as number[])
  return accounts.map(({ amount }, account) =>
    moves.reduce((sum, amounts) => sum + (amounts.at(account - 1) ?? 0) - (amounts[account] ?? 0), amount),
  )
}

describe('the table engine under kill -9', () => {
  it.each(
    Array.from({ length: 10 }, (_, number) => ({ round: `${number}`, afterMs: Math.round(Math.random() * 400) })),
  )(
    'round $round: keeps all it has answered and no half of anything, killed after $afterMs ms',
    async ({ round, afterMs }) => {
      const { child, lines } = await startMoving(round)
      await pause(afterMs)
      await kill(child)

      const { items, indexed } = await reopened(async (table) => ({
        items: await everyItem(table),
        indexed: await everyItem(table, byAnswer),
      }))

      const ledger = items.filter((item) => item.pk === 'ledger')
      const turns = new Set(ledger.map((item) => item.sk))
      const moved = lines.filter((line) => line.startsWith('moved ')).map((line) => line.slice('moved '.length))
      const answered = lines.filter((line) => line.startsWith('answered ')).length
      expect(lines).not.toHaveLength(0)
      expect(moved.filter((turn) => !turns.has(turn))).toEqual([])
      expect(items.filter((item) => item.pk === 'account').map((item) => item.amount)).toEqual(balances(ledger))
      expect(items.find((item) => item.pk === 'single' && item.sk === round)?.count ?? 0).toBeOneOf([
        answered,
        answered + 1,
      ])
      expect(indexed).toEqual(items.filter((item) => item.answer !== undefined))
    },
  )

  it('refuses a second engine on a directory while the first one runs, and names the directory', async () => {
    const { child } = await startMoving('second')

    const second = startEmbeddedTable({ directory })

    await expect(second).rejects.toThrow(`the desk is already running on ${directory}`)
    await kill(child)
  })
})
