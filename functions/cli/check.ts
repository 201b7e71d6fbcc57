import { findingLine } from '../campaigns/campaign-file.ts'
import { checkCampaign } from '../campaigns/check-campaign.ts'
import { folderOnDisk } from './campaign-folder.ts'
import { type Command, readArguments } from './command.ts'

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
    const { findings } = await checkCampaign(folderOnDisk(folder), { asOf: options['as-of'] })
    for (const finding of findings) line.print(options.json ? JSON.stringify(finding) : findingLine(finding))
    if (findings.length === 0 && !options.json) line.print(`${folder}: no findings`)
    return findings.length === 0 ? 0 : 1
  },
}
