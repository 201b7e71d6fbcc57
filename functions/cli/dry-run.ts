import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { stringify } from 'csv-stringify/sync'
import { DomainError } from '../errors.ts'
import { dryRun as runDry } from '../invitations/dry-run.ts'
import { folderOnDisk, readCampaignFolder } from './campaign-folder.ts'
import { type Command, readArguments, UsageError } from './command.ts'
import { waveNamed } from './named.ts'

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
    const { campaign, list, attachments } = await readCampaignFolder(folder, { now: line.now() })
    const wave = waveNamed(campaign, options.wave)
    const run = runDry(await line.dryRunPorts(attachments), { campaign, list, wave, attachments })
    await clearFolder(out)
    const total = run.rows.filter(({ file }) => file !== undefined).length
    let done = 0
    for await (const { file, raw } of run.mails()) {
      await writeFile(join(out, file), raw)
      done += 1
      line.progress('writing mails', done, total)
    }
    const columns = ['line', 'email', 'name', 'verdict', 'file']
    await writeFile(
      join(out, 'guests.csv'),
      stringify([...run.rows], { header: true, columns, escape_formulas: true, bom: true }),
    )
    await writeFile(join(out, 'digest.txt'), `${run.digest}\n`)
    if (options.json) line.print(JSON.stringify({ digest: run.digest, rows: run.rows }))
    else line.print(`${out}: ${done} of ${run.rows.length} rows would be sent ${wave.id}, digest ${run.digest}`)
    return 0
  },
}

/** What a dry run writes, and nothing else. */
const written = /^(guests\.csv|digest\.txt|[a-z][a-z0-9-]*-[a-z2-7]{13}\.eml)$/

/** The files of an earlier run are replaced; a folder with anything else in it is left alone. A list without a digest is somebody's own. */
async function clearFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true })
  const entries = await readdir(path, { withFileTypes: true })
  const hasDigest = entries.some(({ name }) => name === 'digest.txt')
  const other = entries.find(
    (entry) => !entry.isFile() || !written.test(entry.name) || (entry.name === 'guests.csv' && !hasDigest),
  )
  if (other !== undefined)
    throw new DomainError(
      'invalid-input',
      `${path} holds "${other.name}", which is not of a dry run; name a new folder`,
    )
  for (const { name } of entries) await rm(join(path, name))
}
