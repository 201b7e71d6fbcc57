/**
 * A campaign folder on this machine's disk, for the commands. Only files that lie directly in it: names that lead elsewhere,
 * and links that do, are refused, since a campaign file may come from somebody else.
 */
import { lstat, readdir, readFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'

import type { CampaignFolder } from '../campaigns/check-campaign.ts'

import { DomainError } from '../errors.ts'

/** @throws {DomainError} from its functions: `not-found` where the folder is missing, `invalid-input` for a name that leaves it. */
export function folderOnDisk(path: string): CampaignFolder {
  const root = resolve(path)
  return {
    name: basename(root),
    async read(file) {
      if (file === '' || file === '.' || file === '..' || /[/\\\0]/.test(file)) {
        throw new DomainError('invalid-input', `"${file}" is not the name of a file in the campaign folder`)
      }
      const entry = await orUndefined(lstat(join(root, file)))
      if (entry === undefined) return undefined
      if (!entry.isFile()) {
        throw new DomainError(
          'invalid-input',
          `"${file}" is a folder or a link; put the file itself into the campaign folder`,
        )
      }
      return readFile(join(root, file))
    },
    async list() {
      const entries = await orUndefined(readdir(root, { withFileTypes: true }))
      if (entries === undefined) throw new DomainError('not-found', `there is no folder "${path}"`)
      const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name)
      return Promise.all(names.sort().map(async (name) => ({ name, bytes: (await lstat(join(root, name))).size })))
    },
  }
}

async function orUndefined<T>(promise: Promise<T>): Promise<T | undefined> {
  try {
    return await promise
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      return undefined
    throw error
  }
}

/** A file that somebody named on the command line; undefined where there is none. */
export async function readFileAt(path: string): Promise<Uint8Array | undefined> {
  return readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw new DomainError('invalid-input', `${path} cannot be read: ${error.code}`, { cause: error })
  })
}
