/**
 * A campaign folder on this machine's disk, for the commands. Only files that lie directly in it: names that lead elsewhere,
 * and links that do, are refused, since a campaign file may come from somebody else.
 */
import { lstat, readdir, readFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'

import type { Campaign } from '../campaigns/campaign.ts'
import { findingLine } from '../campaigns/campaign-file.ts'
import { type CampaignFolder, checkCampaign } from '../campaigns/check-campaign.ts'
import { DomainError } from '../errors.ts'
import { type GuestList, readGuestList } from '../guests/guest-list.ts'

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
      if (entries === undefined) {
        const isFile = (await orUndefined(lstat(root))) !== undefined
        throw new DomainError(
          'not-found',
          isFile ? `"${path}" is a file; name the folder that it lies in` : `there is no folder "${path}"`,
        )
      }
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
    const reason = error.code === 'EISDIR' ? 'it is a folder' : error.code
    throw new DomainError('invalid-input', `${path} cannot be read: ${reason}`, { cause: error })
  })
}

export interface FolderContents {
  readonly campaign: Campaign
  readonly list: GuestList
  /** The files that the campaign names, by name. */
  readonly attachments: ReadonlyMap<string, Uint8Array>
  /** How many things `rsvp check` asks a person to look at. */
  readonly warnings: number
}

export interface ReadFolderOptions {
  /** By which a campaign without a rehearsal is judged. */
  readonly now: string
  /** Another list than guests.csv. */
  readonly guests?: string | undefined
  readonly mapping?: Readonly<Record<string, string>> | undefined
}

/**
 * Everything of a folder at once, before anything is done with it.
 * @throws {DomainError} `invalid-input` where campaign or list have errors, `not-found` where there is no list.
 */
export async function readCampaignFolder(folder: CampaignFolder, options: ReadFolderOptions): Promise<FolderContents> {
  const { campaign, warnings } = await judgedCampaign(folder, options.now)
  const bytes = options.guests === undefined ? await folder.read('guests.csv') : await readFileAt(options.guests)
  const listName = options.guests ?? `${folder.name}/guests.csv`
  if (bytes === undefined) throw new DomainError('not-found', `there is no guest list ${listName}`)
  const list = readGuestList(bytes, listName, { campaign, mapping: options.mapping })
  const attachments = new Map<string, Uint8Array>()
  for (const { file } of campaign.attachments) {
    const content = await folder.read(file)
    if (content !== undefined) attachments.set(file, content)
  }
  return { campaign, list, attachments, warnings }
}

/** Throws `invalid-input` with the first error where there are any. */
export async function validCampaign(folder: CampaignFolder, now: string): Promise<Campaign> {
  return (await judgedCampaign(folder, now)).campaign
}

/** Whether it is too late is for the launch to say, by the desk's own clock: guests who come anyway are added after the deadline too. */
const forTheLaunch = new Set(['event-past', 'deadline-past'])

async function judgedCampaign(
  folder: CampaignFolder,
  now: string,
): Promise<{ readonly campaign: Campaign; readonly warnings: number }> {
  const { campaign, findings } = await checkCampaign(folder, { now })
  const errors = findings.filter(({ severity, rule }) => severity === 'error' && !forTheLaunch.has(rule))
  const [first] = errors
  if (campaign !== undefined && first === undefined)
    return { campaign, warnings: findings.filter(({ severity }) => severity === 'warning').length }
  throw new DomainError(
    'invalid-input',
    `the campaign has ${errors.length} ${errors.length === 1 ? 'error' : 'errors'}, nothing was changed; the first: ${first === undefined ? '' : findingLine(first)}`,
  )
}
