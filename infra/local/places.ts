/** Where the laptop keeps its state and where its pages are found, unless told otherwise. */
import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { join, relative } from 'node:path'

const root = join(import.meta.dirname, '..', '..')
export const exampleFolder = join(root, 'templates', 'examples', 'nl-uk-symposium')
export const defaultState = join(root, '.rsvp-desk', 'desk')
/** A path as short as it can be said from here. */
export const fromHere = (path: string): string => {
  const short = relative(process.cwd(), path) || '.'
  return short.startsWith('..') ? path : short
}
export const defaultPort = 8025
/** The guests' pages; the others lie beside them, each under a path of its own. */
export const publicUrlAt = (port: number): string => `http://127.0.0.1:${port}`
export const pagePaths = { staff: '/staff', mailbox: '/mailbox', clock: '/clock' } as const
export const staffUrlAt = (port: number): string => publicUrlAt(port) + pagePaths.staff
export const smtpPortAt = (port: number): number => port + 1

/** A port of the loopback interface that nobody listens on at the moment: the preferred one where it is free. */
export async function freePort(preferred = 0): Promise<number> {
  const server = createServer().listen(preferred, '127.0.0.1')
  try {
    await once(server, 'listening')
  } catch (error) {
    if (preferred === 0) throw error
    return freePort()
  }
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
