/** A dry run is a folder to look through and to pass around: every mail, a verdict per row, no live token, the same bytes each time. */
import { execFile } from 'node:child_process'
import { readdir, readFile, utimes, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { parse } from 'csv-parse/sync'
import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import { campaignSchema } from '../../functions/campaigns/campaign.ts'
import { readGuestList } from '../../functions/guests/guest-list.ts'
import { dryRun } from '../../functions/invitations/dry-run.ts'
import { ensureTemplates } from '../../infra/compile-templates.ts'
import { aCampaign } from '../builders.ts'
import { aCampaignFolder, aFolder, rsvpWithoutDesk } from './command-line.ts'

const run = promisify(execFile)
const mailsOf = (files: ReadonlyMap<string, Buffer>) => [...files].filter(([name]) => name.endsWith('.eml'))

async function filesIn(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const names = (await readdir(folder)).sort()
  return new Map(await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name))] as const)))
}

async function dryRunOf(folder: string, ...words: string[]) {
  const out = join(await aFolder(), 'dry-run')
  const { exitCode, remarks } = await rsvpWithoutDesk('dry-run', folder, '--out', out, ...words)
  expect([exitCode, remarks]).toEqual([0, []])
  const files = await filesIn(out)
  return { files, digest: files.get('digest.txt')?.toString(), rows: rowsIn(files.get('guests.csv')) }
}

function rowsIn(table: Buffer | undefined): readonly Readonly<Record<string, string>>[] {
  return parse(table ?? '', { columns: true, bom: true })
}

const guests = `name,email,language,state
Anna de Boer,anna@guests.example,nl,
Ben Carter,ben@guests.example,en,
Anna de Boer,ANNA@guests.example,nl,
Dirk Otten,dirk@guests.example,nl,confirmed
Nobody,no-address,en,
`

describe('a dry run', () => {
  it('has a row for each row of the list, and a mail for each guest who would get one', async () => {
    const { files, rows, digest } = await dryRunOf(await aCampaignFolder({ guests }))

    expect(rows.map(({ line, verdict }) => [line, verdict])).toEqual([
      ['2', 'would be sent'],
      ['3', 'would be sent'],
      ['4', 'the same person as line 2'],
      ['5', 'comes anyway, is not invited'],
      ['6', 'email: the address has no @'],
    ])
    expect(rows.flatMap(({ file }) => (file === '' ? [] : [file])).sort()).toEqual(mailsOf(files).map(([name]) => name))
    expect(digest).toMatch(/^[0-9a-f]{64}\n$/)
    for (const { file, email } of rows.slice(0, 2)) {
      const mail = await PostalMime.parse(files.get(file ?? '') ?? '')
      expect(mail.to?.map(({ address }) => address)).toEqual([email])
    }
  })

  it.each(['first', 'nudge', 'final'])('of %s has no token in any part of any mail', async (wave) => {
    const { files } = await dryRunOf(await aCampaignFolder(), '--wave', wave)

    expect(mailsOf(files)).toHaveLength(3)
    for (const [, raw] of mailsOf(files)) {
      const mail = await PostalMime.parse(raw)
      const parts = mail.attachments.map(({ content }) => Buffer.from(content as ArrayBuffer).toString('latin1'))
      const texts = [
        raw.toString('latin1'),
        raw.toString('latin1').replaceAll('=\r\n', ''),
        mail.text,
        mail.html,
        ...parts,
      ]
      for (const text of texts) {
        const tokens = (text ?? '').replaceAll('\r\n ', '').match(/[a-z2-7]{56}/g) ?? []
        expect(new Set(tokens.filter((token) => token !== 'x'.repeat(56)))).toEqual(new Set())
      }
      expect(mail.text).toContain(`/a/${'x'.repeat(56)}`)
    }
  })

  it('repeated over its own result, at another hour, from another folder name, is the same bytes', async () => {
    const [folder, elsewhere] = [await aCampaignFolder(), await aCampaignFolder()]
    const out = join(await aFolder(), 'dry-run')
    await rsvpWithoutDesk('dry-run', folder, '--out', out)
    const first = await filesIn(out)
    await rsvpWithoutDesk('dry-run', folder, '--out', out, '--wave', 'final')
    await utimes(join(elsewhere, 'campaign.yaml'), 0, 0)
    await rsvpWithoutDesk('dry-run', elsewhere, '--out', out)

    expect(await filesIn(out)).toEqual(first)
  })

  it('has another digest where template, campaign, guests, attachment or wave differ, and only there', async () => {
    const yaml = (change: (text: string) => string) => aCampaignFolder({ yaml: change })
    const same = await Promise.all([
      dryRunOf(await aCampaignFolder()),
      dryRunOf(await yaml((text) => `# a remark\n${text.replace('staff: [desk@', 'staff:  [ desk@')}`)),
      dryRunOf(await aCampaignFolder({ files: { 'notes.txt': 'not of the campaign' } })),
    ])
    const different = await Promise.all([
      dryRunOf(await yaml((text) => text.replace('We invite you', 'We warmly invite you'))),
      dryRunOf(await yaml((text) => text.replace('places: 6', 'places: 7'))),
      dryRunOf(await aCampaignFolder({ guests: 'name,email\nAnna de Boer,anna@guests.example\n' })),
      dryRunOf(await aCampaignFolder({ guests: 'name,email\nAnna de Boer,anna@other.example\n' })),
      dryRunOf(await aCampaignFolder({ files: { 'agenda.pdf': '%PDF-1.4\nagenda!\n%%EOF\n' } })),
      dryRunOf(await aCampaignFolder(), '--wave', 'final'),
    ])

    expect(new Set(same.map(({ digest }) => digest)).size).toBe(1)
    expect(new Set([...same, ...different].map(({ digest }) => digest)).size).toBe(1 + different.length)
  })

  it('has another digest where a template differs', async () => {
    const campaign = aCampaign()
    const list = readGuestList(Buffer.from(guests), 'guests.csv', { campaign })
    const templates = await ensureTemplates()
    const digestWith = (digest: string) =>
      dryRun(
        {
          templates: { ...templates, digest },
          addresses: { publicUrl: 'https://a.example', staffUrl: 'https://a.example', replyDomain: 'a.example' },
          files: { read: async () => undefined, write: async () => {} },
        },
        { campaign, list, wave: campaign.waves[0] as never, attachments: new Map() },
      ).digest

    expect(digestWith(templates.digest)).toBe(digestWith(templates.digest))
    expect(digestWith('another')).not.toBe(digestWith(templates.digest))
  })

  it('is refused where the campaign has errors or an attachment is missing, and writes nothing', async () => {
    const out = join(await aFolder(), 'dry-run')
    const late = await aCampaignFolder({ yaml: (text) => text.replace('daysBefore: 6', 'daysBefore: 0\n    #') })
    const lost = await aCampaignFolder({ yaml: (text) => text.replace('agenda.pdf', 'programme.pdf') })

    const refused = [
      await rsvpWithoutDesk('dry-run', lost, '--out', out),
      await rsvpWithoutDesk('dry-run', late, '--out', out),
      await rsvpWithoutDesk('dry-run', await aCampaignFolder({ guests: '' }), '--out', out),
      await rsvpWithoutDesk('dry-run', await aCampaignFolder({ guests: 'name,email\n' }), '--out', out),
    ]

    expect(refused.map(({ exitCode }) => exitCode)).toEqual([1, 1, 1, 1])
    expect(refused[0]?.remarks[0]).toMatch(/the campaign has 1 error, .*"programme.pdf" is not in the campaign folder/)
    expect(refused[2]?.remarks[0]).toBe('rsvp dry-run: there is no guest list workshop/guests.csv')
    await expect(readdir(out)).rejects.toThrow('ENOENT')
  })

  it('on another machine is the same bytes: other folder, zone and language, and no network at all', async ({
    skip,
  }) => {
    const folder = await aCampaignFolder()
    const here = join(await aFolder(), 'dry-run')
    const there = join(await aFolder(), 'dry-run')
    const words = (out: string) => [resolve('infra/local/rsvp.mjs'), 'dry-run', folder, '--out', out]
    const hasNoNetwork = await run('unshare', ['-rn', 'true']).then(
      () => true,
      () => false,
    )
    const apart = hasNoNetwork ? (['unshare', ['-rn', process.execPath]] as const) : ([process.execPath, []] as const)

    await run(process.execPath, words(here), { env: { ...process.env, TZ: 'UTC', LANG: 'C' } })
    await run(apart[0], [...apart[1], ...words(there)], {
      cwd: folder,
      env: { ...process.env, TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', LANGUAGE: 'tr' },
    })

    expect((await filesIn(here)).size).toBe(5)
    expect(await filesIn(there)).toEqual(await filesIn(here))
    if (!hasNoNetwork)
      skip('this machine does not let a process be cut off from the network; the bytes were compared all the same')
  })
})

describe('what staff or a list write', () => {
  it('stays text in every mail, whatever it means to a browser, a template or a mail program', async () => {
    const nasty =
      '<script>alert(1)</script><mj-raw>&lt;b&gt; {{salutation}} {{{words}}} {{#parts}} %s "\'` \u2028Bcc: x@y.example'
    const words = (text: string): unknown => ({ en: text, nl: text })
    const plain = aCampaign()
    const campaign = campaignSchema.parse({
      ...plain,
      title: words(nasty),
      hosts: [{ name: nasty }],
      signatories: [{ name: nasty, role: words(nasty), organisation: nasty }],
      contact: { ...plain.contact, name: nasty, phone: nasty },
      from: { ...plain.from, name: nasty },
      venue: { name: nasty, address: nasty, directions: words(nasty) },
      parts: plain.parts.map((part) => ({
        ...part,
        title: words(nasty),
        description: words(`${nasty}\n\n- ${nasty}`),
      })),
      texts: { invitation: words(nasty), reminder: words(nasty) },
      attachments: [{ file: 'a.pdf', title: words(nasty), as: 'link' }],
      calendarIn: 'invitation',
    })
    const list = readGuestList(
      Buffer.from(
        'name,email,organisation,salutation\n{{{words}}} =?utf-8?Q?=0D=0ABcc:?=,a@guests.example,&lt;b&gt;,"{{/parts}} & Co"\n',
      ),
      'guests.csv',
      { campaign },
    )
    const ports = {
      templates: await ensureTemplates(),
      addresses: { publicUrl: 'https://a.example', staffUrl: 'https://a.example', replyDomain: 'a.example' },
      files: { read: async () => undefined, write: async () => {} },
    }

    for (const wave of campaign.waves) {
      const mails = dryRun(ports, {
        campaign,
        list,
        wave,
        attachments: new Map([['a.pdf', new Uint8Array(9)]]),
      }).mails()
      let seen = 0
      for await (const { raw } of mails) {
        seen += 1
        const mail = await PostalMime.parse(raw)
        expect(mail.headers.filter(({ key }) => key === 'bcc')).toEqual([])
        expect(mail.html).not.toMatch(/<script|<mj-|<b>/i)
        expect(mail.html).toContain('&lt;script&gt;alert(1)&lt;')
        expect(mail.text).toContain('<script>alert(1)</script>')
        expect(mail.text).toContain('{{salutation}} {{{words}}} {{#parts}}')
        expect(mail.text).toMatch(/(Dear|Geachte) \{\{\/parts\}\} & Co,/)
        expect(mail.subject).toContain('{{salutation}}')
        const calendar = mail.attachments.find(({ mimeType }) => mimeType === 'text/calendar')
        if (calendar !== undefined)
          expect(Buffer.from(calendar.content as ArrayBuffer).toString()).not.toMatch(/^(Bcc|\s*<script)/m)
      }
      expect(seen).toBe(1)
    }
  })

  it('may be as long as it may be: forty parts and titles of 200 letters', async () => {
    const parts = Array.from(
      { length: 40 },
      (_, index) => `  - id: part-${index}
    title: { en: "${'Ünïcode '.repeat(24)}${index}", nl: "${'Ünïcode '.repeat(24)}${index}" }
    date: 2024-11-14
    starts: "${String(index % 24).padStart(2, '0')}:00"
    ends: "${String(index % 24).padStart(2, '0')}:45"
    mayOverlap: [${Array.from({ length: 40 }, (_, other) => `part-${other}`).filter((other) => other !== `part-${index}`)}]
`,
    )
    const folder = await aCampaignFolder({
      yaml: (text) =>
        text
          .replace(/parts:\n[\s\S]*?(?=rsvpBy)/, `parts:\n${parts.join('')}`)
          .replace('en: Workshop on hydrogen corridors', `en: ${'Workshöp '.repeat(22)}`),
      guests: 'name,email,language\nBen Carter,ben@guests.example,en\n',
    })
    await writeFile(join(folder, 'agenda.pdf'), '%PDF-1.4\n')

    const { files } = await dryRunOf(folder)

    const [, raw] = mailsOf(files)[0] as [string, Buffer]
    const mail = await PostalMime.parse(raw)
    expect(mail.text?.match(/Ünïcode/g)).toHaveLength(40 * 24)
    expect(mail.subject).toContain('Workshöp '.repeat(22).trim())
    expect(
      Math.max(
        ...raw
          .toString('latin1')
          .split('\r\n')
          .map((text) => text.length),
      ),
    ).toBeLessThanOrEqual(998)
  })
})
