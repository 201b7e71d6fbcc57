/**
 * The table of the laptop: a DynamoDB endpoint on 127.0.0.1 for the same client and adapter as on AWS. It is dynalite with
 * a front of ours that adds transactions and makes each change whole on disk. Start reading in operations.ts.
 */
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { DomainError } from '../../../functions/errors.ts'
import { engine } from './dynalite.ts'
import { openOperations } from './operations.ts'
import { wireListener } from './wire.ts'

export type EmbeddedTable = {
  /** To be given to the clients as `AWS_ENDPOINT_URL_DYNAMODB`. */
  endpoint: string
  /** Answers what has been asked, then lets go of port and directory. */
  close(): Promise<void>
}

/**
 * Starts the table engine, in memory or in the directory given, on the port given or a free one.
 * A second engine on the same directory is refused, in this process or another.
 */
export async function startEmbeddedTable(options: { directory?: string; port?: number }): Promise<EmbeddedTable> {
  const { directory, port = 0 } = options
  const store = engine.create({
    ...(directory !== undefined && { path: directory }),
    createTableMs: 0,
    deleteTableMs: 0,
    updateTableMs: 0,
  })
  const operations = await openOperations(store).catch((error: unknown) => {
    throw cannotOpen(directory, error)
  })
  const server: Server = createServer(wireListener(operations, () => !server.listening))
  const close = async (): Promise<void> => {
    if (server.listening) await Promise.all([once(server, 'close'), server.close()])
    await operations.settle()
    await store.db.close()
  }

  try {
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
  } catch (error) {
    await close()
    throw error
  }
  return { endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close }
}

/** The directory is open in another engine, of this process or another. */
export class TableInUse extends DomainError {
  constructor(directory: string | undefined, options: ErrorOptions) {
    super(
      'conflict',
      `the desk is already running on ${directory}: stop it first, or choose another directory`,
      options,
    )
    this.name = 'TableInUse'
  }
}

function cannotOpen(directory: string | undefined, error: unknown): DomainError {
  const { cause } = error as { cause?: { code?: string; message?: string } }
  if (cause?.code === 'LEVEL_LOCKED') return new TableInUse(directory, { cause: error })
  const message = `cannot open the table in ${directory}: ${cause?.message ?? String(error)}`
  return new DomainError('unavailable', message, { cause: error })
}
