import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { playDemo } from '../../../infra/local/demo-story.ts'

it('the demo plays the symposium through, and every count adds up against the store', {
  timeout: 120_000,
}, async () => {
  const directory = await mkdtemp(join(tmpdir(), 'rsvp-demo-'))
  const { result, problems } = await playDemo(directory)
  await rm(directory, { recursive: true })

  expect(problems).toEqual([])
  const { invited, answered, yes, no, maybe, mails, sent } = result
  expect(invited).toBeGreaterThanOrEqual(60)
  expect(yes + no + maybe).toBe(answered.link + answered.mail + answered.calendar + answered.staff)
  expect(Object.values(mails).reduce((sum, count) => sum + count)).toBe(sent)
})
