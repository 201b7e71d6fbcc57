/** Whom a mail is about, and who may answer for that guest. */
import { describe, expect, it } from 'vitest'
import { signToken, verifyToken } from '../../functions/invitations/invitation-token.ts'
import type { InboundMail } from '../../functions/replies/arrived-mail.ts'
import { tieMail, whySenderMayNotAnswer } from '../../functions/replies/tie-mail.ts'
import { passed, tokenFor } from './mail-corpus.ts'

const ring = { current: 1, keys: new Map([[1, new Uint8Array(32).fill(7)]]), guestIdKey: new Uint8Array(32) }
const now = '2024-02-21T09:00:00Z'
const verify = (token: string) => verifyToken(token, ring, now)
const joan = signToken(tokenFor('aaaaaaaaaaaac'), ring)
const bob = signToken(tokenFor('eeeeeeeeeeeeg'), ring)
const to = (...rcptTo: string[]): InboundMail['envelope'] => ({ mailFrom: 'joan@guest.example', rcptTo })
const headers = (references = '') => ({ headers: new Map([['references', [references]]]) })

describe('tying a mail to a guest', () => {
  it('reads the signed address in the envelope, however it is written', () => {
    const tie = tieMail(
      to('team@reply.example', `RSVP+${joan.toUpperCase()}@Reply.example`),
      headers(),
      undefined,
      verify,
    )
    expect(tie).toMatchObject({ through: 'address', conflict: false, token: { ref: { guest: 'aaaaaaaaaaaac' } } })
  })

  it('falls back to our anchor in the thread', () => {
    const tie = tieMail(to('rsvp@reply.example'), headers(`<x@y.example> <${joan}@reply.example>`), undefined, verify)
    expect(tie).toMatchObject({ through: 'thread', token: { ref: { guest: 'aaaaaaaaaaaac' } } })
  })

  it('does not believe a token that we did not sign', () => {
    const forged = `${joan.slice(0, -1)}${joan.endsWith('a') ? 'b' : 'a'}`
    expect(tieMail(to(`rsvp+${forged}@reply.example`), headers(), undefined, verify).token).toBeUndefined()
  })

  it.each([
    ['two addresses', to(`rsvp+${joan}@reply.example`, `rsvp+${bob}@reply.example`), '', undefined],
    ['address and thread', to(`rsvp+${joan}@reply.example`), `<${bob}@reply.example>`, undefined],
    ['address and calendar', to(`rsvp+${joan}@reply.example`), '', `rsvp+${bob}@reply.example`],
  ])('sees that %s disagree', (_name, envelope, references, organizer) => {
    expect(tieMail(envelope, headers(references), organizer, verify).conflict).toBe(true)
  })
})

describe('who may answer', () => {
  const addressed = tieMail(to(`rsvp+${joan}@reply.example`), headers(), undefined, verify)
  const threaded = tieMail(to('rsvp@reply.example'), headers(`<${joan}@reply.example>`), undefined, verify)
  const guest = 'joan@guest.example'

  it.each([
    ['the guest', addressed, guest, {}],
    ['the guest whose domain has no policy', addressed, guest, { dmarc: 'GRAY' }],
    ['the guest in our thread, proven', threaded, guest, {}],
  ] as const)('%s may', (_name, tie, from, verdicts) => {
    expect(whySenderMayNotAnswer(tie, from, guest, { ...passed, ...verdicts }, guest)).toBeUndefined()
  })

  it.each([
    ['a forged guest', addressed, guest, { dmarc: 'FAIL' }],
    ['a guest whose check did not finish', addressed, guest, { dmarc: 'PROCESSING_FAILED' }],
    ['an unproven guest with a failed SPF', addressed, guest, { dmarc: 'GRAY', spf: 'FAIL' }],
    ['an unproven guest in the thread', threaded, guest, { dmarc: 'GRAY' }],
    ['somebody else with the token', addressed, 'eve@elsewhere.example', {}],
    ['a colleague', addressed, 'bob@guest.example', {}],
    ['nobody in particular', addressed, undefined, {}],
    ['spam', addressed, guest, { spam: 'FAIL' }],
    ['an unscanned mail', addressed, guest, { virus: 'PROCESSING_FAILED' }],
    ['a mail of two guests', { ...addressed, conflict: true }, guest, {}],
  ] as const)('%s may not', (_name, tie, from, verdicts) => {
    expect(whySenderMayNotAnswer(tie, from, guest, { ...passed, ...verdicts }, guest)).toMatch(/\.$/)
  })

  it('a guest whose domain has no policy may not where the envelope comes from elsewhere', () => {
    const unproven = { ...passed, dmarc: 'GRAY' } as const

    expect(whySenderMayNotAnswer(addressed, guest, guest, unproven, 'mallory@evil.example')).toMatch(/envelope/)
    expect(whySenderMayNotAnswer(addressed, guest, guest, unproven, '')).toMatch(/envelope/)
    expect(whySenderMayNotAnswer(addressed, guest, guest, passed, 'mallory@evil.example')).toBeUndefined()
  })
})
