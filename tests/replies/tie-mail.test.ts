/** Whom a mail is about, and who may answer for that guest. */
import { describe, expect, it } from 'vitest'
import { signToken, verifyToken } from '../../functions/invitations/invitation-token.ts'
import type { InboundMail } from '../../functions/replies/arrived-mail.ts'
import {
  isSameOrganisation,
  rightOfSender,
  type SenderEvidence,
  type Tie,
  tieMail,
} from '../../functions/replies/tie-mail.ts'
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
  const byStaff: Tie = { ...addressed, through: 'staff' }
  const guest = 'joan@guest.example'
  const alias = 'j.guest@home.example'
  const colleague = 'pa@guest.example'
  const forJoan = ['On behalf of Ms Visser: she will attend.']
  const right = (tie: Tie, from: string | undefined, evidence: Partial<SenderEvidence> = {}) => {
    const usual = { from, fromName: 'Somebody', mailFrom: from ?? '', verdicts: passed, words: ['I will be there.'] }
    const joanVisser = { name: 'Joan Visser', email: guest, aliases: [alias] }
    return rightOfSender(tie, { ...usual, ...evidence }, joanVisser)
  }
  const checks = (verdicts: Partial<InboundMail['verdicts']>) => ({ verdicts: { ...passed, ...verdicts } })

  it.each([
    ['the guest', addressed, guest, {}],
    ['the guest whose domain has no policy', addressed, guest, { dmarc: 'GRAY' }],
    ['the guest in our thread, proven', threaded, guest, {}],
    ['the guest from a known alias', addressed, alias, {}],
    ['an alias whose domain has no policy', addressed, alias, { dmarc: 'GRAY' }],
    ['an alias that staff tied, proven', byStaff, alias, {}],
  ] as const)('%s may', (_name, tie, from, verdicts) => {
    expect(right(tie, from, checks(verdicts))).toEqual({ mayAnswer: true })
  })

  it('a colleague who plainly says for whom may, under their own address', () => {
    expect(right(addressed, colleague, { words: forJoan })).toEqual({ mayAnswer: true, by: colleague })
  })

  it.each<[string, Tie, string | undefined, Partial<SenderEvidence>]>([
    ['a forged guest', addressed, guest, checks({ dmarc: 'FAIL' })],
    ['a forged alias', addressed, alias, checks({ dmarc: 'FAIL' })],
    ['a guest whose check did not finish', addressed, guest, checks({ dmarc: 'PROCESSING_FAILED' })],
    ['an unproven guest with a failed SPF', addressed, guest, checks({ dmarc: 'GRAY', spf: 'FAIL' })],
    ['an unproven guest in the thread', threaded, guest, checks({ dmarc: 'GRAY' })],
    ['an unproven alias that staff tied', byStaff, alias, checks({ dmarc: 'GRAY' })],
    ['somebody else with the token', addressed, 'eve@elsewhere.example', { words: forJoan }],
    ['a colleague who speaks for themselves', addressed, colleague, {}],
    ['a colleague who says nothing', addressed, colleague, { words: [] }],
    ['a colleague whose two wordings differ', addressed, colleague, { words: [...forJoan, 'I come.'] }],
    ['an unproven colleague', addressed, colleague, { words: forJoan, ...checks({ dmarc: 'GRAY' }) }],
    ['a forged colleague', addressed, colleague, { words: forJoan, ...checks({ dmarc: 'FAIL' }) }],
    ['a colleague in the thread only', threaded, colleague, { words: forJoan }],
    ['nobody in particular', addressed, undefined, {}],
    ['spam', addressed, guest, checks({ spam: 'FAIL' })],
    ['an unscanned mail', addressed, guest, checks({ virus: 'PROCESSING_FAILED' })],
    ['a mail of two guests', { ...addressed, conflict: true }, guest, {}],
  ])('%s may not', (_name, tie, from, evidence) => {
    expect(right(tie, from, evidence)).toMatchObject({ mayAnswer: false, why: expect.stringMatching(/\.$/) })
  })

  it('a guest whose domain has no policy may not where the envelope comes from elsewhere', () => {
    const unproven = checks({ dmarc: 'GRAY' })
    const elsewhere = { mailFrom: 'mallory@evil.example' }

    expect(right(addressed, guest, { ...unproven, ...elsewhere })).toMatchObject({
      why: expect.stringContaining('envelope'),
    })
    expect(right(addressed, guest, { ...unproven, mailFrom: '' })).toMatchObject({
      why: expect.stringContaining('envelope'),
    })
    expect(right(addressed, guest, elsewhere)).toEqual({ mayAnswer: true })
  })

  it('somebody unknown is a new interest via the guest, unless they are named as the guest is', () => {
    const named = { fromName: 'Visser, Joan' }

    expect(right(addressed, 'eve@elsewhere.example')).toMatchObject({
      isStranger: true,
      why: expect.stringMatching(/^New interest via Joan Visser:/),
    })
    expect(right(addressed, 'joan.v@elsewhere.example', named)).toEqual({
      mayAnswer: false,
      why: 'It was sent by joan.v@elsewhere.example, which may be another address of Joan Visser.',
    })
  })
})

describe('the same organisation', () => {
  it.each([
    ['a@uni.example', 'b@uni.example', true],
    ['a@cs.uni.example', 'b@uni.example', true],
    ['a@uni.example', 'b@CS.UNI.example', true],
    ['a@cs.uni.example', 'b@med.uni.example', false],
    ['a@myuni.example', 'b@uni.example', false],
    ['a@gmail.com', 'b@gmail.com', false],
    ['a@hotmail.co.uk', 'b@hotmail.co.uk', false],
    ['a@ziggo.nl', 'b@ziggo.nl', false],
    ['a@yahoo.fr', 'b@yahoo.fr', false],
    ['a@example', 'b@uni.example', false],
    ['a@', 'b@', false],
  ])('%s and %s: %s', (one, other, is) => {
    expect([isSameOrganisation(one, other), isSameOrganisation(other, one)]).toEqual([is, is])
  })
})
