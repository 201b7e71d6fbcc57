/** The laptop's key ring: drawn once, kept in the state folder, so that links in mails already sent stay good after a restart. */
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { parseKeyRing } from '../../functions/aws/key-ring.ts'
import type { KeyRing } from '../../functions/ports.ts'
import { writeWholeFile } from './whole-file.ts'

export async function keyRingIn(file: string): Promise<KeyRing> {
  if (!existsSync(file)) {
    const draw = () => randomBytes(32).toString('base64')
    await writeWholeFile(file, JSON.stringify({ current: 1, keys: { 1: draw() }, guestIdKey: draw() }))
  }
  return parseKeyRing(await readFile(file, 'utf8'), file)
}
