/** Scores classified mails against their labels with the scorer of the labelled replies, tests/fixtures/replies/score.mjs. */
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { aFolder } from '../cli/command-line.ts'
import { corpusPath } from './mail-corpus.ts'

export interface Score {
  readonly holds: boolean
  /** The figures, for people. */
  readonly summary: string
  /** What speaks against a limit, by mail: a needless review is none. */
  readonly faults: readonly { readonly file: string; readonly line: string }[]
}

/** `labels` and `output` are lines of JSON. */
export async function scoreLabelled(
  labels: readonly string[],
  output: readonly string[],
  limits: Readonly<Record<string, number>>,
): Promise<Score> {
  const folder = await aFolder()
  const files = { labels: join(folder, 'labels.jsonl'), output: join(folder, 'output.jsonl') }
  writeFileSync(files.labels, labels.join('\n'))
  writeFileSync(files.output, output.join('\n'))
  const given = [...Object.entries(limits).flat().map(String), '--verbose']
  const { status, stdout } = spawnSync(
    process.execPath,
    [corpusPath('score.mjs'), files.labels, files.output, ...given],
    { encoding: 'utf8' },
  )
  const summaryAt = stdout.lastIndexOf('messages ')
  const faults = stdout
    .slice(0, summaryAt)
    .split('\n')
    .flatMap((line) => {
      const [, file] = /^(?:wrong|parts|extra|lost|machine|human|opt-out) +(\S+)/.exec(line) ?? []
      return file === undefined ? [] : [{ file, line }]
    })
  return { holds: status === 0, summary: stdout.slice(summaryAt), faults }
}
