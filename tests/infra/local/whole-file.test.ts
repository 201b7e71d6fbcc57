/** A file is there in whole or not at all, and a failed attempt leaves nothing lying around. */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { writeWholeFile } from '../../../infra/local/whole-file.ts'
import { aFolder } from './outgoing-mail.ts'

it('replaces a file in one step', async () => {
  const directory = aFolder()
  const path = join(directory, 'record.json')

  await writeWholeFile(path, 'first, and longer')
  await writeWholeFile(path, 'second')

  expect(readFileSync(path, 'utf8')).toBe('second')
  expect(readdirSync(directory)).toEqual(['record.json'])
})

it('leaves nothing behind where it cannot write', async () => {
  const directory = aFolder()
  mkdirSync(join(directory, 'taken'))

  const written = writeWholeFile(join(directory, 'taken'), 'text')

  await expect(written).rejects.toMatchObject({ code: 'EISDIR' })
  expect(readdirSync(directory)).toEqual(['taken'])
})
