import { describe, expect, it } from 'vitest'
import { normaliseAddress, parseAddress } from '../../functions/guests/address.ts'

describe('an address in a list', () => {
  it.each([
    ['plain', 'a@b.example', 'a@b.example'],
    ['in capitals', 'A.Jansen@B.Example', 'a.jansen@b.example'],
    ['with spaces around it', '  a@b.example\u00a0', 'a@b.example'],
    ['in quotes', `"a@b.example"`, 'a@b.example'],
    ['in angle brackets', '<a@b.example>', 'a@b.example'],
    ['as a link', 'mailto:a@b.example', 'a@b.example'],
    ['as a link in angle brackets', '<mailto:a@b.example>', 'a@b.example'],
    ['with a comma after it', 'a@b.example,', 'a@b.example'],
    ['at the end of a sentence', 'a@b.example.', 'a@b.example'],
    ['with a mark that nobody sees', '\u200ba@b\u200b.example', 'a@b.example'],
    ['with dots and a plus, which mean something', 'a.b+spring@c.example', 'a.b+spring@c.example'],
    ['at an international domain', 'a@MÜNCHEN.example', 'a@xn--mnchen-3ya.example'],
    ['at an international domain, accents apart', 'a@mu\u0308nchen.example', 'a@xn--mnchen-3ya.example'],
    ['before itself', 'a@b.example <A@B.example>', 'a@b.example'],
  ])('is understood %s', (_, text, email) => {
    expect(parseAddress(text)).toEqual({ email })
    expect(normaliseAddress(text)).toBe(email)
  })

  it.each([
    ['Ada Byron <a@b.example>', 'Ada Byron'],
    ['"Byron, Ada" <a@b.example>', 'Byron, Ada'],
    ['Byron, Ada <a@b.example>;', 'Byron, Ada'],
    [`'Ada Byron' <a@b.example>`, 'Ada Byron'],
    ['"Ada \\"Countess\\" Byron" <a@b.example>', 'Ada "Countess" Byron'],
    ['"Ada Byron <a@b.example>"', 'Ada Byron'],
    ['Sean O’Neil <a@b.example>', 'Sean O’Neil'],
  ])('gives the name in %s', (text, name) => {
    expect(parseAddress(text)).toEqual({ email: 'a@b.example', name })
  })

  it.each([
    ['', 'is empty'],
    ['Ada Byron', 'has no @'],
    ['@b.example', 'nothing before the @'],
    ['a@b@c.example', 'more than one @'],
    ['a@b.example, c@d.example', 'more than one address'],
    ['a@b.example c@d.example', 'more than one address'],
    ['<a@b.example> <c@d.example>', 'more than one address'],
    ['c@d.example <a@b.example>', 'more than one address'],
    ['Ada a@b.example', 'a space'],
    ['a b@c.example', 'a space'],
    ['"a b"@c.example', 'a space'],
    ['"a"b@c.example', 'before the @ that is not usable'],
    ['a..b@c.example', 'before the @ that is not usable'],
    ['.a@c.example', 'before the @ that is not usable'],
    ['a@b.example\r\nBcc: c@d.example', 'a line break or another control character'],
    ['a\u0007@b.example', 'a line break or another control character'],
    ['zoë@b.example', 'cannot deliver to'],
    ['a@', 'no usable domain'],
    ['a@localhost', 'no usable domain'],
    ['a@b..example', 'no usable domain'],
    ['a@-b.example', 'no usable domain'],
    ['a@b.example:25', 'no usable domain'],
    ['a@b%2eexample', 'no usable domain'],
    ['a@127.1', 'no usable domain'],
    ['a@[192.0.2.1]', 'no usable domain'],
    [`a@${'b'.repeat(64)}.example`, 'no usable domain'],
    [`${'a'.repeat(65)}@b.example`, 'more than 64 characters before the @'],
    [`a@${'b123456789.'.repeat(23)}example`, 'longer than 254'],
  ])('is refused where it is %j', (text, problem) => {
    expect(parseAddress(text)).toEqual({ problem: expect.stringContaining(problem) })
    expect(normaliseAddress(text)).toBeUndefined()
  })

  it('may have 64 characters before the @ and 254 in all', () => {
    const domain = `${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(53)}.example`
    const longest = `${'a'.repeat(64)}@${domain}`

    expect(longest).toHaveLength(254)
    expect(normaliseAddress(longest)).toBe(longest)
  })

  it('is the same after it was normalised once', () => {
    const once = normaliseAddress('Zoe.B+x@MÜNCHEN.Example')

    expect(normaliseAddress(once ?? '')).toBe(once)
  })
})
