/**
 * The machine-readable part of a delivery report: groups of fields, the first about the mail, one for each recipient (RFC 3464 section 2.1).
 * Reports of other kinds (RFC 8098, RFC 5965) are written the same way, mostly with one group.
 */
import { normaliseAddress } from '../guests/address.ts'

/** Values by lower-case name; of a name that is repeated the first. */
export type Fields = ReadonlyMap<string, string>

/** A report is a few fields for each recipient; whatever is longer was not written by a mail system. */
const maxGroups = 50

export function readFieldGroups(report: string): Fields[] {
  return report
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n+/, maxGroups)
    .map(readFields)
    .filter((fields) => fields.size > 0)
}

function readFields(group: string): Fields {
  const fields = new Map<string, string>()
  for (const line of group.replace(/\n[ \t]+/g, ' ').split('\n')) {
    const colon = line.indexOf(':')
    const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase()
    if (/^[a-z0-9-]{1,60}$/.test(name) && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim())
  }
  return fields
}

/** The address of `rfc822; someone@example.org`, normalised. */
export function addressOf(value: string | undefined): string | undefined {
  return addressesIn(value ?? '')[0]
}

/** All addresses in a text, normalised, each once. */
export function addressesIn(text: string): string[] {
  const found = text.match(/[\p{L}\p{N}!#$%&'*+/=?^_`{|}~.-]{1,64}@[\p{L}\p{N}.-]{1,253}[\p{L}\p{N}]/gu) ?? []
  return [...new Set(found.flatMap((address) => normaliseAddress(address) ?? []))]
}
