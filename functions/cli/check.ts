import { join } from 'node:path'
import { type Finding, findingLine } from '../campaigns/campaign-file.ts'
import { type CheckOptions, checkCampaign } from '../campaigns/check-campaign.ts'
import { DomainError } from '../errors.ts'
import { readGuestList } from '../guests/guest-list.ts'
import type { ListRow } from '../guests/list-row.ts'
import { folderOnDisk } from './campaign-folder.ts'
import { type Command, readArguments } from './command.ts'

const guestsFile = 'guests.csv'

/** `rsvp check`: everything that is wrong or doubtful in a campaign folder, before anybody gets a mail. */
export const check: Command = {
  summary: 'find mistakes in a campaign folder, each with file, line, column and reason',
  help: `rsvp check FOLDER [--as-of INSTANT] [--json]

Validates campaign.yaml and the files beside it and looks for what people get wrong: a weekday that does
not fit its date, a reminder after the deadline, a placeholder left empty, and so on.
Exit code 0 without findings, 1 with.

  --as-of INSTANT  judge as if it were then (default: rehearsal.startsAt of the file, else now)
  --json           one finding per line as JSON

Examples:
  rsvp check templates/examples/nl-uk-symposium
  rsvp check my-campaign --as-of 2027-01-15T09:00:00Z --json`,

  async run(line) {
    const { positionals, options } = readArguments(line, {
      positionals: ['FOLDER'],
      options: { 'as-of': 'text', json: 'flag' },
    })
    const folder = positionals[0] as string
    const findings = await checkFolder(folder, { asOf: options['as-of'], now: line.now() })
    for (const finding of findings) line.print(options.json ? JSON.stringify(finding) : findingLine(finding))
    if (findings.length === 0 && !options.json) line.print(`${folder}: no findings`)
    return findings.length === 0 ? 0 : 1
  },
}

/** The campaign file, the guest list, and what only shows where the two are held against each other. */
async function checkFolder(path: string, options: CheckOptions): Promise<readonly Finding[]> {
  const folder = folderOnDisk(path)
  const inPath = (findings: readonly Finding[]) =>
    findings.map((finding) => ({ ...finding, file: join(path, finding.file) }))
  const { campaign, findings } = await checkCampaign(folder, options)
  const bytes = campaign === undefined ? undefined : await folder.read(guestsFile)
  if (campaign === undefined || bytes === undefined) return inPath(findings)
  try {
    const { rows } = readGuestList(bytes, guestsFile, { campaign })
    const guests = rows.flatMap((row) => ('guest' in row ? [row.guest] : []))
    const again = await checkCampaign(folder, { ...options, guests })
    return inPath([...again.findings, ...rows.filter(({ verdict }) => verdict === 'invalid').map(rowFinding)])
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    return inPath([...findings, aboutGuests(1, 'guest-list', error.message)])
  }
}

function rowFinding(row: ListRow): Finding {
  return aboutGuests(
    row.line,
    'guest-row',
    row.reasons.map(({ column, value, reason }) => `${column} "${value}": ${reason}`).join('; '),
  )
}

function aboutGuests(line: number, rule: string, message: string): Finding {
  return { file: guestsFile, line, column: 1, path: '', severity: 'error', rule, message }
}
