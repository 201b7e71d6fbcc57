import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import type { Campaign } from '../../functions/campaigns/campaign.ts'
import { readGuestList } from '../../functions/guests/guest-list.ts'
import { importGuests } from '../../functions/guests/import-guests.ts'
import { type DryRun, dryRun } from '../../functions/invitations/dry-run.ts'
import type { Addresses } from '../../functions/ports.ts'
import { ensureTemplates } from '../../infra/compile-templates.ts'
import { aMinute, aSavedCampaign, openBareDesk } from '../bare-desk.ts'
import { aCampaign } from '../builders.ts'

const guests = [
  'name,email,language,state',
  'Zoë Jansen,zoe@guests.example,nl,',
  'Tom Ashdown,tom@guests.example,en,',
  'Tom Ashdown,TOM@guests.example,en,',
  'Ida Vries,not an address,,',
  'Ines de Wit,ines@guests.example,,confirmed',
]
const addresses: Addresses = {
  publicUrl: 'https://rsvp.example',
  staffUrl: 'https://rsvp.example/staff',
  replyDomain: 'reply.rsvp.example',
}
const templates = await ensureTemplates()

interface Given {
  readonly changes?: Partial<Campaign>
  readonly lines?: readonly string[]
  readonly wave?: string
  readonly attachments?: Readonly<Record<string, string>>
  readonly addresses?: Addresses
  readonly digest?: string
}

function run(given: Given = {}): DryRun {
  const campaign = aCampaign(given.changes)
  const attachments = new Map(Object.entries(given.attachments ?? {}).map(([name, text]) => [name, Buffer.from(text)]))
  const files = {
    read: async (key: string) => attachments.get(key.split('/')[1] ?? ''),
    write: () => Promise.reject(new Error('a dry run writes nothing')),
  }
  const wave = campaign.waves.find(({ id }) => id === (given.wave ?? 'invite'))
  if (wave === undefined) throw new Error('the campaign has no such wave')
  return dryRun(
    {
      files,
      addresses: given.addresses ?? addresses,
      templates: given.digest === undefined ? templates : { ...templates, digest: given.digest },
    },
    {
      campaign,
      list: readGuestList(Buffer.from((given.lines ?? guests).join('\n')), 'guests.csv', { campaign }),
      wave,
      attachments,
    },
  )
}

async function mailsOf(of: DryRun): Promise<Record<string, string>> {
  const mails: Record<string, string> = {}
  for await (const { file, raw } of of.mails()) mails[file] = Buffer.from(raw).toString('latin1')
  return mails
}

describe('a dry run', () => {
  it('says for every row what would happen, and writes one mail for each that would be sent', async () => {
    const { rows, ...rest } = run()

    expect(rows.map(({ line, verdict }) => `${line} ${verdict}`)).toEqual([
      '2 would be sent',
      '3 would be sent',
      '4 the same person as line 3',
      expect.stringMatching(/^5 email: /),
      '6 comes anyway, is not invited',
    ])
    const files = rows.flatMap(({ file }) => (file === undefined ? [] : [file]))
    expect(Object.keys(await mailsOf({ rows, ...rest }))).toEqual(files)
    expect(new Set(files).size).toBe(2)
  })

  it('for a reminder has it go to those who were invited and have not answered yet', () => {
    expect(run({ wave: 'reminder' }).rows.map(({ verdict }) => verdict)).toEqual(
      run().rows.map(({ verdict }) => verdict),
    )
  })

  it('repeated is the same byte for byte, digest and all', async () => {
    const given: Given = {
      changes: { attachments: [{ file: 'booklet.pdf', title: 'Booklet', as: 'attach' }] },
      attachments: { 'booklet.pdf': '%PDF' },
    }

    expect(await mailsOf(run(given))).toEqual(await mailsOf(run(given)))
    expect(run(given).digest).toBe(run(given).digest)
  })

  it.each([
    ['the campaign', { changes: { texts: { invitation: 'Come!' } } }],
    ['a guest', { lines: [...guests.slice(0, 1), 'Zoe Jansen,zoe@guests.example,nl,', ...guests.slice(2)] }],
    ['the wave', { wave: 'reminder' }],
    ['a file', { attachments: { 'booklet.pdf': '%PDF' } }],
    ['a template', { digest: 'another' }],
    ['where links lead', { addresses: { ...addresses, publicUrl: 'https://other.example' } }],
    [
      'until when links are good',
      { changes: { parts: aCampaign().parts.map((part) => ({ ...part, date: '2024-03-22' })) } },
    ],
  ] as readonly [string, Given][])('has another digest where %s is another', (_, given) => {
    expect(run(given).digest).not.toBe(run().digest)
  })

  it('holds no token that would do anything', async () => {
    for (const raw of Object.values(await mailsOf(run()))) {
      const { text = '', html = '' } = await PostalMime.parse(raw)
      const tokens = `${text} ${html}`.match(/\b[a-z2-7]{56}\b/g) ?? []
      expect(tokens.length).toBeGreaterThan(2)
      expect(new Set(tokens)).toEqual(new Set(['x'.repeat(56)]))
    }
  })

  it('shows the mails that then leave, but for tokens, to the word', async () => {
    const foreseen = await Promise.all(Object.values(await mailsOf(run())).map((raw) => shown(raw)))
    const desk = await openBareDesk()
    const campaign = await aSavedCampaign(desk)
    const list = readGuestList(Buffer.from(guests.join('\n')), 'guests.csv', { campaign: campaign.definition })
    await importGuests(desk, { campaign, list, by: 'Ada' })
    desk.clock.moveTo('2024-02-01T08:00:00Z')

    await aMinute(desk)

    const left = await Promise.all(desk.mailer.accepted.map(({ raw }) => shown(raw)))
    const byAddress = (one: { to?: unknown }, other: { to?: unknown }) =>
      JSON.stringify(one.to) < JSON.stringify(other.to) ? -1 : 1
    expect(left.sort(byAddress)).toEqual(foreseen.sort(byAddress))
    expect(left).toHaveLength(2)
  })
})

async function shown(raw: Uint8Array | string) {
  const { from, to, subject, text, html, date } = await PostalMime.parse(raw)
  const redacted = (words: string | undefined) => words?.replace(/\b[a-z2-7]{56}\b/g, 'x'.repeat(56))
  return { from, to, subject, date, text: redacted(text), html: redacted(html) }
}
