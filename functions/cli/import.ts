import { type Campaign, instantOf } from '../campaigns/campaign.ts'
import { foldCampaign } from '../campaigns/campaign-record.ts'
import type { CampaignFolder } from '../campaigns/check-campaign.ts'
import { refuseChange, saveCampaign } from '../campaigns/save-campaign.ts'
import { campaignKeyOf } from '../guests/guest-id.ts'
import { type ImportSummary, importGuests } from '../guests/import-guests.ts'
import type { CampaignRecord, Desk } from '../ports.ts'
import { type FolderContents, folderOnDisk, readCampaignFolder } from './campaign-folder.ts'
import { type Command, type CommandLine, readArguments, table, UsageError, withDesk } from './command.ts'

/** `rsvp import`: a campaign folder and its guest list go onto the desk. Nobody is mailed before `rsvp launch`. */
export const importList: Command = {
  summary: 'bring a campaign folder and its guest list onto the desk; again changes nothing',
  help: `rsvp import FOLDER [--guests FILE] [--map FIELD=COLUMN]... [--preview] [--json]

Checks the folder as rsvp check does and takes none with errors, stores the campaign, and reads the guest list
(FOLDER/guests.csv unless told otherwise): comma, semicolon or tab; UTF-8, UTF-16 or windows-1252. Every row gets a verdict. Importing twice changes nothing.
Exit code 1 where the campaign has errors or a row could not be taken.

  --guests FILE        another list
  --map FIELD=COLUMN   read FIELD from the column with this header, e.g. --map email="Adres (werk)"
  --preview            say what would happen, write nothing
  --json               one row per line as JSON

Examples:
  rsvp import templates/examples/nl-uk-symposium --preview
  rsvp import templates/examples/nl-uk-symposium
  rsvp import my-campaign --guests late-additions.csv --map name=Genodigde`,

  async run(line) {
    const { positionals, options } = readArguments(line, {
      positionals: ['FOLDER'],
      options: { guests: 'text', map: 'list', preview: 'flag', json: 'flag' },
    })
    const folder = folderOnDisk(positionals[0] as string)
    const now = line.now()
    const mapping = readMapping(options.map)
    const contents = await readCampaignFolder(folder, { now, guests: options.guests, mapping })
    return withDesk(
      line,
      async (desk) => {
        const summary = await importContents(desk, contents, {
          by: line.by,
          now,
          preview: options.preview,
          onProgress: (done, total) => line.progress('importing', done, total),
        })
        if (options.json) for (const row of summary.rows) line.print(JSON.stringify(row))
        else printSummary(line, summary)
        if (contents.warnings > 0)
          line.remark(
            `A person should look at the campaign too, for ${contents.warnings} ${contents.warnings === 1 ? 'reason' : 'reasons'}: rsvp check ${positionals[0]}`,
          )
        return summary.counts.invalid + summary.counts['no-places'] > 0 ? 1 : 0
      },
      options.preview ? {} : { startsAt: rehearsalStart(contents.campaign) ?? now },
    )
  },
}

export interface ImportOptions {
  readonly by: string
  /** By which a campaign without a rehearsal is judged. */
  readonly now: string
  readonly preview?: boolean
  readonly onProgress?: (done: number, total: number) => void
}

/** The laptop's first start and its demo: a folder as it lies there. Throws `invalid-input` where the campaign has errors. */
export async function importFolder(desk: Desk, folder: CampaignFolder, options: ImportOptions): Promise<ImportSummary> {
  return importContents(desk, await readCampaignFolder(folder, options), options)
}

async function importContents(
  desk: Desk,
  { campaign, list, attachments }: FolderContents,
  { by, preview = false, onProgress }: ImportOptions,
): Promise<ImportSummary> {
  const record = preview
    ? await previewRecord(desk, campaign)
    : (await saveCampaign(desk, { definition: campaign, attachments, by })).record
  return importGuests(desk, {
    ...{ campaign: record, list, by, preview },
    ...(onProgress === undefined ? {} : { onProgress }),
  })
}

/** Where the clock of a desk that is new starts for this campaign. */
export function rehearsalStart({ rehearsal, zone }: Campaign): string | undefined {
  return rehearsal === undefined ? undefined : instantOf(rehearsal.startsAt, zone)
}

/** The campaign as it would be stored, without storing it. */
async function previewRecord(desk: Desk, definition: CampaignRecord['definition']): Promise<CampaignRecord> {
  const key = campaignKeyOf(definition.id)
  const stored = await desk.campaigns.get(key)
  if (stored !== undefined) {
    refuseChange(stored, definition, desk.clock.now())
    return { ...stored, definition }
  }
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
