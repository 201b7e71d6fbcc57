/**
 * `npm run bench:replies`: how fast replies are read and judged, against the MIME parser alone on the same bytes in the same run; and with
 * `--mutants`, what the worst of many damaged and hostile mails costs. Exit code 1 where a limit is broken.
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { judgeArrived } from '../../functions/cli/mail-collection.ts'
import { type Corpus, labelledReplies } from './reply-corpus.ts'
import { measureEndurance } from './reply-endurance.ts'
import { measureSpeed } from './reply-speed.ts'
import { rounded, timed } from './timing.ts'

const help = `npm run bench:replies -- [--json] [--rounds N] [--mutants N [--seed S] [--first N]]

  --json       print the figures as one line of JSON (with npm run -s)
  --rounds N   rounds over the labelled replies (default: 20)
  --mutants N  instead: damage and hostility in N mails; exit code 1 where one takes longer than a second or more than 256 MB above
               the idle process, throws, or is recorded against its label
  --seed S     of the mutants (default: 20240319); the same seed makes the same mails
  --first N    number of the first mutant (default: 0), to repeat a single one`

const megabyte = 1024 * 1024
const maxMegabytesAboveIdle = 256

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '20' },
    mutants: { type: 'string' },
    seed: { type: 'string', default: '20240319' },
    first: { type: 'string', default: '0' },
    help: { type: 'boolean', default: false },
  },
})
if (values.help) console.log(help)
else {
  const corpus = await labelledReplies()
  const firstMailMilliseconds = await warmUp(corpus)
  collectGarbage()
  const idleMegabytes = Math.round(process.memoryUsage.rss() / megabyte)
  const figures =
    values.mutants === undefined ? await measureSpeed(corpus, Number(values.rounds)) : await endure(corpus)
  const peakMegabytes = Math.max(idleMegabytes, Math.round((process.resourceUsage().maxRSS * 1024) / megabyte))
  const all = { firstMailMilliseconds, idleMegabytes, peakMegabytes, ...figures }
  console.log(JSON.stringify(all, undefined, values.json ? undefined : 2))
}

/** The heaviest mails are measured again, each in a process of its own: here the allocator keeps what earlier mails needed. */
async function endure(corpus: Corpus): Promise<object> {
  const { broken, heaviest, ...figures } = await measureEndurance(corpus, {
    count: Number(values.mutants),
    seed: Number(values.seed),
    first: Number(values.first),
    collectGarbage,
  })
  const alone =
    Number(values.mutants) === 1
      ? []
      : heaviest.map((mutant) => ({ mutant, megabytesAboveIdle: aloneAboveIdle(mutant) }))
  const tooHeavy = alone
    .filter(({ megabytesAboveIdle }) => megabytesAboveIdle > maxMegabytesAboveIdle)
    .map(({ mutant, megabytesAboveIdle }) => `mutant ${mutant} needs ${megabytesAboveIdle} MB above the idle process`)
  const all = [...broken, ...tooHeavy]
  if (all.length > 0) process.exitCode = 1
  return { ...figures, heaviest: alone, broken: all }
}

function aloneAboveIdle(mutant: number): number {
  const options = ['--mutants', '1', '--first', String(mutant), '--seed', values.seed, '--json']
  const { stdout } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), ...options], { encoding: 'utf8' })
  const { idleMegabytes, peakMegabytes } = JSON.parse(stdout) as { idleMegabytes: number; peakMegabytes: number }
  return peakMegabytes - idleMegabytes
}

/** A process that has read each labelled reply once; returns what the first cost, with every rule still to be compiled. */
async function warmUp({ collection, mails }: Corpus): Promise<number> {
  const times: number[] = []
  for (const { file, mail } of mails) times.push(await timed(() => judgeArrived(collection, file, mail)))
  return rounded(times[0] ?? 0)
}

/** So that a peak is what a mail needs, and not what a lazy collector has left of those before it. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
}
