/** Attachments of campaigns, kept in a folder of the laptop. Keys are `<campaign>/<file>`; nothing outside the folder can be named. */
import { mkdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { attachmentFile } from '../../functions/campaigns/campaign.ts'
import { DomainError } from '../../functions/errors.ts'
import type { FileStore } from '../../functions/ports.ts'
import { writeWholeFile } from './whole-file.ts'

export function fileFolder(directory: string): FileStore {
  const pathOf = (key: string): string => {
    const [campaign, file, ...rest] = key.split('/')
    if (!/^[a-z2-7]{8}$/.test(campaign ?? '') || !attachmentFile.test(file ?? '') || rest.length > 0)
      throw new DomainError('invalid-input', `"${key}" does not name a campaign's file`)
    return join(directory, key)
  }
  return {
    async read(key) {
      return readFile(pathOf(key)).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return undefined
        throw error
      })
    },
    async write(key, bytes) {
      const path = pathOf(key)
      await mkdir(dirname(path), { recursive: true })
      await writeWholeFile(path, bytes)
    },
  }
}
