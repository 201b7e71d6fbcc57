import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { stringify } from 'csv-stringify/sync'
import { checkCampaign } from '../campaigns/check-campaign.ts'
import { DomainError } from '../errors.ts'
import { readGuestList } from '../guests/guest-list.ts'
import { dryRun as runDry } from '../invitations/dry-run.ts'
import { folderOnDisk } from './campaign-folder.ts'
import { type Command, readArguments, UsageError } from './command.ts'

/** `rsvp dry-run`: a folder with every mail that would leave, and a table of who gets none and why. */
export const dryRun: Command = {
  summary: 'write every mail a wave would send, and who gets none and why; sends nothing',
  help: `rsvp dry-run FOLDER --out DIR [--wave ID] [--json]

From the campaign folder alone, without network: one .eml per mail with the tokens in links replaced by x,
guests.csv with a verdict per row, and digest.txt over templates, data and token inputs.
The same input gives the same bytes. DIR must be new, or the result of an earlier dry run.

  --out DIR   where to write
  --wave ID   which wave (default: the first invitation); for a reminder nobody has answered yet
  --json      print rows and digest as JSON

Example:
  rsvp dry-run templates/examples/nl-uk-symposium --out dry-run`,

  async run(line) {
    const { positionals, options } = readArguments(line, {
      positionals: ['FOLDER'],
      options: { out: 'text', wave: 'text', json: 'flag' },
    })
    if (options.out === undefined) throw new UsageError('--out is missing')
    const out = options.out
    const folder = folderOnDisk(positionals[0] as string)
    const { campaign, findings } = await checkCampaign(folder, { now: line.now() })
    if (campaign === undefined)
      throw new DomainError(
        'invalid-input',
        `the campaign has ${findings.length} errors; see: rsvp check ${positionals[0]}`,
      )
    const wave = campaign.waves.find(({ id, kind }) =>
      options.wave === undefined ? kind === 'invitation' : id === options.wave,
    )
    if (wave === undefined)
      throw new DomainError(
        'not-found',
        `there is no wave "${options.wave}"; the waves are ${campaign.waves.map(({ id }) => id).join(', ')}`,
      )
    const bytes = await folder.read('guests.csv')
    if (bytes === undefined) throw new DomainError('not-found', `there is no guest list ${positionals[0]}/guests.csv`)
    const attachments = new Map<string, Uint8Array>()
    for (const { file } of campaign.attachments) attachments.set(file, (await folder.read(file)) ?? new Uint8Array())

    const list = readGuestList(bytes, 'guests.csv', { campaign })
    const run = runDry(await line.dryRunPorts(attachments), { campaign, list, wave, attachments })
    await emptyFolder(out)
    const total = run.rows.filter(({ file }) => file !== undefined).length
    let written = 0
    for await (const { file, raw } of run.mails()) {
      await writeFile(join(out, file), raw)
      written += 1
      line.progress('writing mails', written, total)
    }
    const columns = ['line', 'email', 'name', 'verdict', 'file']
    await writeFile(
      join(out, 'guests.csv'),
      stringify([...run.rows], { header: true, columns, escape_formulas: true, bom: true }),
    )
    await writeFile(join(out, 'digest.txt'), `${run.digest}\n`)
    if (options.json) line.print(JSON.stringify({ digest: run.digest, rows: run.rows }))
    else line.print(`${out}: ${written} of ${run.rows.length} rows would be sent ${wave.id}, digest ${run.digest}`)
    return 0
  },
}

/** A result of an earlier run is replaced; any other folder with something in it is left alone. */
async function emptyFolder(path: string): Promise<void> {
  const earlier = await folderOnDisk(path)
    .list()
    .catch(() => [])
  if (earlier.length > 0 && !earlier.some(({ name }) => name === 'digest.txt'))
    throw new DomainError('invalid-input', `${path} is not empty and not an earlier dry run; name a new folder`)
  await rm(path, { recursive: true, force: true })
  await mkdir(path, { recursive: true })
}
