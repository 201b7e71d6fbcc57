/** What is in the deployed functions, and what must never be. */
import { describe, expect, it } from 'vitest'
import { bundleAll, entries } from './bundles.ts'

const bundles = await bundleAll()

describe.each(entries)('the bundle of %s', (entry) => {
  const { bytes, sources } = bundles.get(entry) as NonNullable<ReturnType<typeof bundles.get>>
  const paths = Object.keys(sources)
  const sizeOf = (part: string) =>
    paths.filter((path) => path.includes(part)).reduce((sum, path) => sum + (sources[path] ?? 0), 0)

  it('holds nothing of the laptop, the command line, the stack or the template compiler', () => {
    const strangers = paths.filter((path) =>
      /^infra\/|^functions\/cli\/|node_modules\/(mjml|aws-cdk|dynalite)/.test(path),
    )

    expect(strangers).toEqual([])
  })

  it('holds the part of zod that it uses, not all of it', () => {
    expect(sizeOf('node_modules/zod/')).toBeLessThan(120_000)
  })

  it('holds the clients it was tested with, within its budget', () => {
    expect(sizeOf('@aws-sdk/client-dynamodb')).toBeGreaterThan(0)
    expect(bytes).toBeLessThan(2_100_000)
  })
})
