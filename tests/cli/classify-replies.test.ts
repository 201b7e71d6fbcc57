/** `rsvp classify-replies`: one line of JSON per mail, whatever else is wrong with the folder or the lists. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { aCampaignFolder, aFolder, type Run, rsvpWithoutDesk } from './command-line.ts'

const guests = { anna: 'anna@guests.example', ben: 'ben@guests.example' }
const context = {
  replyAddress: 'rsvp+{token}@reply.rsvp.example',
  calendarUid: 'workshop@rsvp.example',
  sequence: 1,
  receivingHost: 'in.reply.rsvp.example',
}

interface Written {
  readonly from?: string
  readonly body?: string
  readonly headers?: readonly string[]
  readonly received?: string
}

const aMail = ({ from = guests.anna, body = 'I will be there.', headers = [], received }: Written = {}): string =>
  [
    `Return-Path: <${from}>`,
    `Received: from mx.guests.example by in.reply.rsvp.example; ${received ?? 'Wed, 9 Oct 2024 10:00:00 +0200'}`,
    ...headers,
    `From: Anna de Boer <${from}>`,
    'Subject: Re: Invitation',
    '',
    body,
  ].join('\r\n')

const invitee = (file: string, email = guests.anna): string =>
  JSON.stringify({ file, token: `token${file.replace(/[^a-z]/g, '')}`, name: 'Anna de Boer', email })

/** Runs the command over these mails; what is not said is valid. */
async function classify(given: {
  readonly mails: Readonly<Record<string, string | { readonly isFolder: true }>>
  readonly invitees?: string
  readonly context?: string
  readonly yaml?: (text: string) => string
}): Promise<Run & { readonly lines: readonly Record<string, unknown>[]; readonly folder: string }> {
  const folder = await aFolder()
  const at = (name: string): string => join(folder, name)
  await mkdir(at('mails'))
  for (const [name, content] of Object.entries(given.mails))
    await (typeof content === 'string' ? writeFile(at(`mails/${name}`), content) : mkdir(at(`mails/${name}`)))
  const listed = Object.keys(given.mails).map((file) => invitee(file))
  await writeFile(at('invitees.jsonl'), given.invitees ?? listed.join('\n'))
  await writeFile(at('context.json'), given.context ?? JSON.stringify(context))
  const campaign = await aCampaignFolder(given.yaml === undefined ? {} : { yaml: given.yaml })
  const run = await rsvpWithoutDesk(
    ...['classify-replies', at('mails'), '--campaign', campaign],
    ...['--invitees', at('invitees.jsonl'), '--context', at('context.json')],
  )
  return { ...run, lines: run.printed.map((line) => JSON.parse(line)), folder }
}

describe('each mail', () => {
  it('is one line, in the order of the names, with every field', async () => {
    const { exitCode, lines, remarks } = await classify({
      mails: {
        'b.eml': aMail({ body: 'Unfortunately I cannot make it.' }),
        'a.eml': aMail(),
        'c.eml': aMail({ headers: ['Auto-Submitted: auto-replied'] }),
        'notes.txt': 'no mail',
      },
      invitees: ['a.eml', 'b.eml', 'c.eml'].map((file) => invitee(file)).join('\n'),
    })

    expect([exitCode, remarks]).toEqual([0, []])
    const short = { parts: null, party: null, delegate: null }
    expect(lines).toMatchObject([
      {
        file: 'a.eml',
        kind: 'reply',
        action: 'record',
        decision: 'yes',
        evidence: [expect.stringContaining('will be there')],
        ...short,
      },
      { file: 'b.eml', kind: 'reply', action: 'record', decision: 'no', ...short },
      { file: 'c.eml', kind: 'auto_reply', action: 'ignore', decision: 'none', ...short },
    ])
    for (const { why } of lines) expect(why).toMatch(/\.$/)
  })

  it('comes out the same twice', async () => {
    const mails = { 'a.eml': aMail(), 'b.eml': aMail({ body: 'May I bring a friend?' }) }
    expect((await classify({ mails })).printed).toEqual((await classify({ mails })).printed)
  })

  it('that asks for no more mail is recorded as no answer', async () => {
    const { lines } = await classify({ mails: { 'a.eml': aMail({ body: 'Unsubscribe' }) } })
    expect(lines).toMatchObject([{ kind: 'unsubscribe', action: 'record', decision: 'none' }])
  })
})

describe('what the receiving service would have said', () => {
  const failed = 'spf=fail smtp.mailfrom=x.example; dkim=none; dmarc=fail (p=reject)'
  const results = (host: string, found: string): string => `Authentication-Results: ${host};\r\n ${found}`

  it.each<[string, Written, string]>([
    ['nothing', {}, 'record'],
    ['that DMARC failed', { headers: [results('in.reply.rsvp.example', failed)] }, 'review'],
    ['that DMARC failed, with a version', { headers: [results('in.reply.rsvp.example 1', failed)] }, 'review'],
    ['that all passed', { headers: [results('in.reply.rsvp.example', 'spf=pass; dkim=pass; dmarc=pass')] }, 'record'],
    [
      'a failure above a forged pass',
      { headers: [results('in.reply.rsvp.example', failed), results('in.reply.rsvp.example', 'dmarc=pass')] },
      'review',
    ],
    ['nothing, but another host did', { headers: [results('mx.guests.example', failed)] }, 'record'],
    ['that it could not check', { headers: [results('in.reply.rsvp.example', 'dmarc=temperror')] }, 'review'],
  ])('%s', async (_name, written, action) => {
    expect((await classify({ mails: { 'a.eml': aMail(written) } })).lines).toMatchObject([{ action }])
  })

  it.each([
    ['in time', 'Sun, 27 Oct 2024 23:59:00 +0100', 'record'],
    ['too late', 'Mon, 28 Oct 2024 00:01:00 +0100', 'review'],
    ['at no instant that can be read', 'yesterday', 'review'],
  ])('that a yes came %s', async (_name, received, action) => {
    expect((await classify({ mails: { 'a.eml': aMail({ received }) } })).lines).toMatchObject([{ action }])
  })

  it('that the mail went to the address of another guest than its sender', async () => {
    const { lines } = await classify({ mails: { 'a.eml': aMail({ from: 'eve@elsewhere.example' }) } })
    expect(lines).toMatchObject([{ action: 'review' }])
  })
})

describe('what cannot be used', () => {
  it.each<[string, Parameters<typeof classify>[0], RegExp]>([
    ['a folder without mails', { mails: {} }, /mails: there is no \.eml file in it$/],
    ['a context that is no JSON', { mails: { 'a.eml': aMail() }, context: '{' }, /context\.json: is not JSON/],
    [
      'a context without the reply address',
      { mails: { 'a.eml': aMail() }, context: JSON.stringify({ ...context, replyAddress: 'rsvp@x.example' }) },
      /context\.json: replyAddress: .*\{token\}/,
    ],
    [
      'a campaign with mistakes',
      { mails: { 'a.eml': aMail() }, yaml: (text) => text.replace('zone: Europe/Amsterdam', 'zone: Mars') },
      /the campaign has 1 error.* zone/,
    ],
  ])('%s ends the command with 2 and one line', async (_name, given, message) => {
    const { exitCode, printed, remarks } = await classify(given)
    expect([exitCode, printed, remarks.length]).toEqual([2, [], 1])
    expect(remarks[0]).toMatch(message)
  })

  it('of files that are not there is named', async () => {
    const campaign = await aCampaignFolder()
    const given = ['--campaign', campaign, '--invitees', '/no/invitees.jsonl', '--context', '/no/context.json']
    const { exitCode, remarks } = await rsvpWithoutDesk('classify-replies', campaign, ...given)
    expect([exitCode, remarks]).toEqual([2, ['rsvp classify-replies: there is no file /no/context.json']])
  })

  it('among the invitees is named by line, and the mails are classified all the same', async () => {
    const { exitCode, lines, remarks, folder } = await classify({
      mails: { 'a.eml': aMail() },
      invitees: [invitee('a.eml'), 'nonsense', '{"file":"b.eml"}', invitee('a.eml'), invitee('gone.eml')].join('\n'),
    })

    expect(exitCode).toBe(2)
    expect(lines).toMatchObject([{ file: 'a.eml', action: 'record' }])
    const list = join(folder, 'invitees.jsonl')
    expect(remarks).toEqual([
      expect.stringMatching(new RegExp(`^rsvp classify-replies: ${list}, line 2: is not JSON`)),
      expect.stringMatching(new RegExp(`${list}, line 3: token: `)),
      `rsvp classify-replies: ${list}, line 4: "a.eml" was listed before`,
      `rsvp classify-replies: ${list} lists mails that ${join(folder, 'mails')} does not have: "gone.eml"`,
    ])
  })

  it('of one mail does not stop the others', async () => {
    const { exitCode, lines, remarks, folder } = await classify({
      mails: { 'a.eml': { isFolder: true }, 'b.eml': aMail() },
    })

    expect(exitCode).toBe(2)
    expect(lines).toMatchObject([{ file: 'b.eml', action: 'record' }])
    expect(remarks).toEqual([`rsvp classify-replies: ${join(folder, 'mails/a.eml')}: cannot be read: EISDIR`])
  })

  it('a mail that nobody is listed for is tied to nobody', async () => {
    const { exitCode, lines, remarks } = await classify({
      mails: { 'a.eml': aMail(), 'b.eml': aMail() },
      invitees: invitee('a.eml'),
    })

    expect([exitCode, remarks.length]).toEqual([0, 1])
    expect(remarks[0]).toMatch(/names the guest of "b\.eml"; taken as sent without a token$/)
    expect(lines).toMatchObject([{ action: 'record' }, { file: 'b.eml', action: 'review', decision: 'yes' }])
  })
})
