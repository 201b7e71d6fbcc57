/**
 * E-mail addresses as people write them in lists and as the desk keeps them: NFC, lower case, the domain in ASCII.
 * Dots and plus signs stay: they mean different mailboxes at many providers. An address that the desk cannot mail is
 * refused here, with the reason, so that nothing further on has to doubt one.
 */
import { domainToASCII } from 'node:url'

export interface ParsedAddress {
  /** Normalised. */
  readonly email: string
  /** The name that stood before `<...>`, if any. */
  readonly name?: string
}

/** Marks that cannot be seen and come along when an address or name is copied: soft hyphen, zero-width space, direction marks, BOM. */
export const invisibleMarks = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu

/** RFC 5322 section 3.2.3 dot-atom; anything else would need quoting, which many mail systems refuse. */
const plainLocalPart = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/
const domainLabel = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/

/**
 * Reads one address: `a@b.example`, `Name <a@b.example>`, `"Last, First" <a@b.example>`, with surrounding spaces, quotes,
 * `mailto:` or a trailing comma. What is left to guess is refused: the problem completes "the address ...".
 */
export function parseAddress(text: string): ParsedAddress | { readonly problem: string } {
  if (text.length > 1_000) return { problem: 'is longer than 254 characters' }
  const trimmed = text.replace(invisibleMarks, '').trim()
  if (trimmed === '') return { problem: 'is empty' }
  if (/\p{Cc}/u.test(trimmed)) return { problem: 'contains a line break or another control character' }
  const whole = unquoted(trimmed)
  const bracketed = /^(?<name>[^<>]*)<(?<address>[^<>]*)>[\s,;.]*$/u.exec(whole)?.groups as
    | { name: string; address: string }
    | undefined
  const bare = withoutWrapping(bracketed?.address ?? whole)
  if (bare.split(/[\s,;<>]+/).filter((word) => word.includes('@')).length > 1)
    return { problem: 'is more than one address; give each guest a row' }
  const result = normalise(bare)
  if ('problem' in result || bracketed === undefined) return result

  const name = unquoted(bracketed.name)
  if (!name.includes('@')) return name === '' ? result : { ...result, name }
  // Mail programs repeat the address where they know no name.
  const repeated = parseAddress(name)
  return 'email' in repeated && repeated.email === result.email
    ? result
    : { problem: 'is more than one address; give each guest a row' }
}

/** The one spelling under which the desk keeps and compares an address; undefined where `parseAddress` refuses it. */
export function normaliseAddress(text: string): string | undefined {
  const parsed = parseAddress(text)
  return 'email' in parsed ? parsed.email : undefined
}

function normalise(address: string): { email: string } | { problem: string } {
  const at = address.lastIndexOf('@')
  if (at < 0) return { problem: 'has no @' }
  if (/\s/u.test(address)) return { problem: 'contains a space' }
  const localPart = address.slice(0, at).normalize('NFC').toLowerCase()
  const written = address.slice(at + 1).normalize('NFC')
  if (localPart === '') return { problem: 'has nothing before the @' }
  if (localPart.includes('@')) return { problem: 'has more than one @' }
  if (/\P{ASCII}/u.test(localPart))
    return { problem: 'has letters before the @ that the mail service cannot deliver to (only a-z, 0-9 and signs)' }
  if (!plainLocalPart.test(localPart)) return { problem: 'has a part before the @ that is not usable' }
  if (localPart.length > 64) return { problem: 'has more than 64 characters before the @' } // RFC 5321 section 4.5.3.1.1

  // The URL parser behind domainToASCII also understands ports, percent signs and numbers; none of them is a mail domain.
  const domain = /^[\p{L}\p{M}\p{N}.-]+$/u.test(written) ? domainToASCII(written) : ''
  const labels = domain.split('.')
  if (labels.length < 2 || !labels.every((label) => domainLabel.test(label)) || /^\d+$/.test(labels.at(-1) ?? ''))
    return { problem: 'has no usable domain after the @' }
  const email = `${localPart}@${domain}`
  return email.length > 254 ? { problem: 'is longer than 254 characters' } : { email }
}

function withoutWrapping(text: string): string {
  const address = text
    .trim()
    .replace(/^["'\s]+|["'\s,;.]+$/gu, '')
    .replace(/^mailto:\s*/iu, '')
  return address === text ? address : withoutWrapping(address)
}

function unquoted(text: string): string {
  const name = text.trim()
  const quoted = /^(["'])(?<inside>.*)\1$/su.exec(name)?.groups?.inside
  return (quoted ?? name).replace(/\\(.)/gu, '$1').replace(/\s+/gu, ' ').trim()
}
