/** The functions as they are deployed: bundled as the stack does it, each in a fresh copy with only the environment that a test gives it. */
import { globSync, mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Metafile } from 'esbuild'
import { afterAll, vi } from 'vitest'
import { bundling } from '../../infra/bundling.ts'
import { ensureTemplates } from '../../infra/compile-templates.ts'

const projectFolder = fileURLToPath(new URL('../../', import.meta.url))
const require = createRequire(import.meta.url)

/** Every entry point, such as `invitations/send-mail.lambda.ts`. */
export const entries = globSync('**/*.lambda.ts', { cwd: join(projectFolder, 'functions') }).sort()

export interface Bundle {
  readonly file: string
  readonly bytes: number
  /** Bytes in the bundle per source file, relative to the project. */
  readonly sources: Readonly<Record<string, number>>
}

/** Once per test file. */
export async function bundleAll(): Promise<ReadonlyMap<string, Bundle>> {
  await ensureTemplates()
  const folder = mkdtempSync(join(tmpdir(), 'rsvp-bundles-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const bundles = await Promise.all(entries.map(async (entry) => [entry, await bundle(entry, folder)] as const))
  return new Map(bundles)
}

async function bundle(entry: string, folder: string): Promise<Bundle> {
  const file = join(folder, `${entry.replaceAll('/', '-')}.js`)
  const { format, target, minify, mainFields } = bundling
  const { metafile } = await build({
    absWorkingDir: projectFolder,
    entryPoints: [join('functions', entry)],
    outfile: file,
    bundle: true,
    platform: 'node',
    format,
    target,
    minify,
    mainFields: [...mainFields],
    metafile: true,
    logLevel: 'error',
  })
  const output = Object.values(metafile.outputs)[0] as Metafile['outputs'][string]
  const sources = Object.entries(output.inputs).map(([path, { bytesInOutput }]) => [path, bytesInOutput] as const)
  return { file, bytes: output.bytes, sources: Object.fromEntries(sources.filter(([, bytes]) => bytes > 0)) }
}

/** A cold start: the handler of a bundle, and what it writes to its log. */
export function coldStart<Handler>(bundle: Bundle): { readonly handler: Handler; readonly log: () => string } {
  const written: string[] = []
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0)
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => written.push(String(text)) > 0)
  delete require.cache[require.resolve(bundle.file)]
  return { handler: (require(bundle.file) as { handler: Handler }).handler, log: () => written.join('') }
}
