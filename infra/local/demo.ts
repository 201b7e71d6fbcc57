/** `npm run demo`: plays the story and prints it; exit code 1 where a count does not add up against the store. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { playDemo } from './demo-story.ts'
import { forgetDesk } from './desk.ts'

const help = `npm run demo -- [--json] [--state DIR]

  --json       print only the counts (with npm run -s)
  --state DIR  keep everything there, to look at it with: npm start -- --state DIR (default: a temporary folder, removed)`

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    state: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
})
if (values.help) console.log(help)
else await demo(values)

async function demo({ json, state }: { readonly json: boolean; readonly state?: string }): Promise<void> {
  const directory = state ?? (await mkdtemp(join(tmpdir(), 'rsvp-demo-')))
  if (state !== undefined) await forgetDesk(directory)
  const showsBar = !json && process.stderr.isTTY
  const { result, problems } = await playDemo(
    directory,
    (text) => json || console.log(text),
    (done, total) =>
      showsBar &&
      process.stderr.write(`\r[${'#'.repeat(Math.round((done / total) * 40)).padEnd(40)}] ${done}/${total} \r`),
  )
  if (state === undefined) await rm(directory, { recursive: true, force: true })
  console.log(json ? JSON.stringify(result) : JSON.stringify(result, undefined, 2))
  for (const problem of problems) console.error(`does not add up: ${problem}`)
  if (problems.length > 0) process.exitCode = 1
  else if (!json) console.log('Every count adds up against the store.')
}
