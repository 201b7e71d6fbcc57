/** The settings of one stage: read from infra/stages/<stage>.yaml and checked before anything is built. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import * as z from 'zod'
import { DomainError } from '../functions/errors.ts'

const label = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/

const settings = z.strictObject({
  /** Regions of the EU and the UK whose mail service receives mail too. */
  region: z.enum(['eu-west-1', 'eu-west-2', 'eu-central-1']),
  domain: z
    .string()
    .max(200)
    .refine((name) => name.includes('.') && name.split('.').every((each) => label.test(each)), 'must be a domain name'),
  replySubdomain: z.string().regex(label, 'must be one label of a domain name, such as "reply"'),
  staffUrl: z.url({ protocol: /^https$/ }).regex(/[^/]$/, 'must not end in a slash'),
  keepMailDays: z.int().min(1).max(3650),
})

export interface StageSettings extends Readonly<z.infer<typeof settings>> {
  readonly stage: string
  readonly replyDomain: string
}

/** Throws `not-found` or `invalid-input`, naming the file and every field that is wrong. */
export function readSettings(stage: string, folder = join(import.meta.dirname, 'stages')): StageSettings {
  if (!label.test(stage)) throw new DomainError('invalid-input', `"${stage}" cannot be the name of a stage`)
  const file = join(folder, `${stage}.yaml`)
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (cause) {
    throw new DomainError('not-found', `stage "${stage}" has no settings: ${file} cannot be read`, { cause })
  }
  const { data, error } = settings.safeParse(parse(text))
  if (error !== undefined) throw new DomainError('invalid-input', `${file} is not valid:\n${z.prettifyError(error)}`)
  return { ...data, stage, replyDomain: `${data.replySubdomain}.${data.domain}` }
}
