import { type Campaign, instantOf } from '../campaigns/campaign.ts'
import { findingLine } from '../campaigns/campaign-file.ts'
import { foldCampaign } from '../campaigns/campaign-record.ts'
import { type CampaignFolder, checkCampaign } from '../campaigns/check-campaign.ts'
import { saveCampaign } from '../campaigns/save-campaign.ts'
import { DomainError } from '../errors.ts'
import { campaignKeyOf } from '../guests/guest-id.ts'
import { readGuestList } from '../guests/guest-list.ts'
import { type ImportSummary, importGuests } from '../guests/import-guests.ts'
import type { CampaignRecord, Desk } from '../ports.ts'
import { folderOnDisk, readFileAt } from './campaign-folder.ts'
import { type Command, type CommandLine, readArguments, table, UsageError, withDesk } from './command.ts'

/** `rsvp import`: a campaign folder and its guest list go onto the desk. Nobody is mailed before `rsvp launch`. */
export const importList: Command = {
  summary: 'bring a campaign folder and its guest list onto the desk; again changes nothing',
  help: `rsvp import FOLDER [--guests FILE] [--map FIELD=COLUMN]... [--preview] [--json]

Checks the folder, stores the campaign, and reads the guest list (FOLDER/guests.csv unless told otherwise):
comma, semicolon or tab; UTF-8, UTF-16 or windows-1252. Every row gets a verdict. Importing twice changes nothing.
Exit code 1 where the campaign has errors or a row could not be taken.

  --guests FILE        another list
  --map FIELD=COLUMN   read FIELD from the column with this header, e.g. --map email="Adres (werk)"
  --preview            say what would happen, write nothing
  --json               one row per line as JSON

Examples:
  rsvp import templates/examples/nl-uk-symposium --preview
  rsvp import my-campaign --guests late-additions.csv --map name=Genodigde`,

  async run(line) {
    const { positionals, options } = readArguments(line, {
      positionals: ['FOLDER'],
      options: { guests: 'text', map: 'list', preview: 'flag', json: 'flag' },
    })
    const folder = folderOnDisk(positionals[0] as string)
    const campaign = await validCampaign(folder, line.now())
    const startsAt = rehearsalStart(campaign)
    return withDesk(
      line,
      async (desk) => {
        const summary = await importFolder(desk, folder, {
          by: line.by,
          now: line.now(),
          guests: options.guests,
          mapping: readMapping(options.map),
          preview: options.preview,
          onProgress: (done, total) => line.progress('importing', done, total),
        })
        if (options.json) for (const row of summary.rows) line.print(JSON.stringify(row))
        else printSummary(line, summary)
        return summary.counts.invalid + summary.counts['no-places'] > 0 ? 1 : 0
      },
      startsAt === undefined ? {} : { startsAt },
    )
  },
}

export interface ImportOptions {
  readonly by: string
  /** By which a campaign without a rehearsal is judged. */
  readonly now: string
  readonly guests?: string | undefined
  readonly mapping?: Readonly<Record<string, string>>
  readonly preview?: boolean
  readonly onProgress?: (done: number, total: number) => void
}

/** Used by the command and by the laptop's first start. Throws `invalid-input` where the campaign has errors. */
export async function importFolder(desk: Desk, folder: CampaignFolder, options: ImportOptions): Promise<ImportSummary> {
  const campaign = await validCampaign(folder, options.now)
  const listBytes = options.guests === undefined ? await folder.read('guests.csv') : await readFileAt(options.guests)
  const listName = options.guests ?? `${folder.name}/guests.csv`
  if (listBytes === undefined) throw new DomainError('not-found', `there is no guest list ${listName}`)
  const list = readGuestList(listBytes, listName, { campaign, mapping: options.mapping })
  const attachments = new Map<string, Uint8Array>()
  for (const { file } of campaign.attachments) {
    const bytes = await folder.read(file)
    if (bytes !== undefined) attachments.set(file, bytes)
  }
  const record: CampaignRecord =
    options.preview === true
      ? await previewRecord(desk, campaign)
      : (await saveCampaign(desk, { definition: campaign, attachments, by: options.by })).record
  return importGuests(desk, {
    campaign: record,
    list,
    by: options.by,
    preview: options.preview === true,
    ...(options.onProgress === undefined ? {} : { onProgress: options.onProgress }),
  })
}

/** Throws `invalid-input` with the first error where there are any. */
export async function validCampaign(folder: CampaignFolder, now: string): Promise<Campaign> {
  const { campaign, findings } = await checkCampaign(folder, { now })
  if (campaign !== undefined) return campaign
  const errors = findings.filter(({ severity }) => severity === 'error')
  const [first] = errors
  throw new DomainError(
    'invalid-input',
    `the campaign has ${errors.length} ${errors.length === 1 ? 'error' : 'errors'}, nothing was changed; the first: ${first === undefined ? '' : findingLine(first)}`,
  )
}

/** Where the clock of a desk that is new starts for this campaign. */
export function rehearsalStart({ rehearsal, zone }: Campaign): string | undefined {
  return rehearsal === undefined ? undefined : instantOf(rehearsal.startsAt, zone)
}

/** The campaign as it would be stored, without storing it. */
async function previewRecord(desk: Desk, definition: CampaignRecord['definition']): Promise<CampaignRecord> {
  const key = campaignKeyOf(definition.id)
  const stored = await desk.campaigns.get(key)
  if (stored !== undefined) return { ...stored, definition }
  return { key, version: 0, definition, definitionVersion: 0, history: [], state: foldCampaign([]) }
}

function readMapping(pairs: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=')
      if (at < 1) throw new UsageError(`--map wants FIELD=COLUMN, not "${pair}"`)
      return [pair.slice(0, at), pair.slice(at + 1)]
    }),
  )
}

function printSummary(line: CommandLine, summary: ImportSummary): void {
  const remarkable = summary.rows.filter(
    ({ verdict, reasons }) => reasons.length > 0 || !['added', 'unchanged'].includes(verdict),
  )
  const rows = remarkable.map((row) => [
    `line ${row.line}`,
    row.verdict,
    row.reasons.map(({ column, value, reason }) => `${column} "${value}": ${reason}`).join('; ') ||
      (row.fields ?? []).join(', '),
  ])
  for (const text of table(rows)) line.print(text)
  const counts = Object.entries(summary.counts).filter(([, count]) => count > 0)
  line.print(
    `${summary.preview ? 'preview: ' : ''}${counts.map(([verdict, count]) => `${count} ${verdict}`).join(', ')}`,
  )
}
