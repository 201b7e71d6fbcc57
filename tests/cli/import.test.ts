/** What `rsvp import` does with lists and files as people, spreadsheets and enemies make them: a clear line, and where it is refused nothing changed. */
import { readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { aMinute } from '../bare-desk.ts'
import { aCampaignFolder, aCommandLine, aFolder, type Run, rsvpWithoutDesk } from './command-line.ts'

const windows1252 = (text: string): Uint8Array =>
  Uint8Array.from([...text].map((letter) => (letter === '€' ? 0x80 : letter === '’' ? 0x92 : letter.charCodeAt(0))))

async function imported(guests: string | Uint8Array, ...words: string[]): Promise<Run & { contents: string }> {
  const { desk, rsvp } = await aCommandLine()
  const run = await rsvp('import', await aCampaignFolder({ guests }), ...words)
  return { ...run, contents: await desk.contents() }
}

describe('a list that cannot be read at all', () => {
  it.each([
    ['an empty file', '\n\n', /workshop\/guests.csv: the file is empty$/],
    [
      'a header and nobody below it',
      'name,email\n',
      /guests.csv: line 1: the file has a header line but no guests below it$/,
    ],
    [
      'a picture',
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13),
      /line 3: contains NUL bytes, so it is not a text file/,
    ],
    ['a workbook', Uint8Array.of(0x50, 0x4b, 3, 4, 1, 2), /is a spreadsheet file|this is a spreadsheet|workbook|XLSX/],
    [
      'no column with addresses',
      'name,phone\nAnna,1\n',
      /line 1: no column for the e-mail address is recognised.* "name", "phone"$/,
    ],
    ['no header', 'Anna,anna@guests.example\n', /the first line must name the columns/],
    [
      'two columns with addresses',
      'name,email,e-mail\nA,a@b.example,c@d.example\n',
      /more than one column looks like email: "email", "e-mail"/,
    ],
    [
      'a quote that is never closed',
      'name,email\n"Anna,anna@guests.example\nBen,ben@guests.example\n',
      /line 2: the quote that opens in this row is never closed$/,
    ],
  ])('%s is refused before anything is stored', async (_, guests, message) => {
    const { exitCode, printed, remarks, contents } = await imported(guests)

    expect([exitCode, printed, contents]).toEqual([1, [], '[]'])
    expect(remarks).toEqual([expect.stringMatching(message)])
  })
})

describe('a list as it comes', () => {
  it('in windows-1252 with semicolons keeps its accents', async () => {
    const list =
      'Naam;E-mailadres;Taal\r\nZoë Müller;zoe@guests.example;Nederlands\r\n"d’Arc; Renée";renee@guests.example;en\r\n'

    const { exitCode, contents } = await imported(windows1252(list))

    expect(exitCode).toBe(0)
    expect(contents).toContain('Zoë Müller')
    expect(contents).toContain('d’Arc; Renée')
  })

  it('has a verdict per row, and takes only rows without a doubt', async () => {
    const { exitCode, printed, contents } = await imported(
      [
        '\ufeffname,email',
        'Anna Smit,Anna@Guests.Example',
        '"Smit, Anna",Anna Smit <anna@guests.example>',
        'anna smit,mailto:ANNA@guests.example',
        '=cmd|calc,b@guests.example',
        'Cor,"=HYPERLINK(""http://x"")"',
        '"Dick\r\nBcc: evil@x.example",d@guests.example',
        'Els,"e@guests.example\r\nBcc: evil@x.example"',
        `${'N'.repeat(300)},f@guests.example`,
        '<script>alert(1)</script>,g@guests.example',
        '\u202eevil\u202c Name,h@guests.example',
        'משה כהן,i@guests.example',
        '👩‍👩‍👧 Family,j@guests.example',
        '=?utf-8?B?QmNjOg==?=,k@guests.example',
        'Two,l@guests.example;m@guests.example',
      ].join('\n'),
    )

    expect(exitCode).toBe(1)
    expect(printed.at(-1)).toBe('4 added, 2 duplicate, 8 invalid')
    expect(printed.slice(0, -1).map((text) => text.split(/ +/).slice(0, 3).join(' '))).toEqual(
      [
        '3 duplicate',
        '4 duplicate',
        '5 invalid',
        '6 invalid',
        '7 invalid',
        '9 invalid',
        '11 invalid',
        '12 invalid',
        '16 invalid',
        '17 invalid',
      ].map((verdict) => `line ${verdict}`),
    )
    expect(contents).not.toMatch(/script|Bcc|cmd|HYPERLINK|\u202e/)
  })

  it('is previewed without a trace, and imported twice changes nothing', async () => {
    const { desk, rsvp } = await aCommandLine()
    const folder = await aCampaignFolder()

    const preview = await rsvp('import', folder, '--preview')
    expect(await desk.contents()).toBe('[]')
    const first = await rsvp('import', folder)
    const contents = await desk.contents()
    const again = await rsvp('import', folder)

    expect(preview.printed.at(-1)).toBe(`preview: ${first.printed.at(-1)}`)
    expect(preview.printed.slice(0, -1)).toEqual(first.printed.slice(0, -1))
    expect(again.printed.at(-1)).toBe('4 unchanged')
    expect(await desk.contents()).toBe(contents)
    expect(first.progress.at(-1)).toEqual([4, 4])
  })

  it('finds its columns by a mapping', async () => {
    const list = 'Genodigde|Adres (werk)\nAnna Smit|anna@guests.example\n'

    const { exitCode, contents } = await imported(list, '--map', 'name=genodigde', '--map', 'email=Adres (werk)')

    expect(exitCode).toBe(0)
    expect(contents).toContain('Anna Smit')
  })
})

describe('a campaign file', () => {
  it.each([
    [
      'with a reminder after the deadline',
      (text: string) => text.replace('rsvpBy: 2024-10-27', 'rsvpBy: 2024-10-27T08:00'),
      /1 error.*wave-after-deadline/,
    ],
    [
      'with a wrong weekday',
      (text: string) => text.replace('Thursday 14', 'Friday 14'),
      /that day is a Thursday.*weekday-against-date/,
    ],
    [
      'with an attachment that is not there',
      (text: string) => text.replace('file: agenda', 'file: other'),
      /"other.pdf" is not in the campaign folder/,
    ],
    [
      'whose attachment lies elsewhere',
      (text: string) => text.replace('file: agenda.pdf', 'file: ../agenda.pdf'),
      /plain file name in the campaign folder, got "..\/agenda.pdf"/,
    ],
    [
      'with a line break in a title',
      (text: string) => text.replace('en: Workshop on hydrogen corridors', 'en: "W\\r\\nBcc: x@y.example"'),
      /campaign.yaml:3:7 error title.en: must be one line/,
    ],
    ['with a field twice', (text: string) => `${text}maxParty: 2\n`, /this field stands here twice/],
    [
      'indented by a tab',
      (text: string) => text.replace('  name: Workshop desk', '\tname: Workshop desk'),
      /indent with spaces, not with a tab/,
    ],
    [
      'that grows when it is read',
      () =>
        `a: &a [x,x]\n${'bcdefghijklmnopqrst'.replace(/./g, (name, at) => `${name}: &${name} [${`*${'abcdefghijklmnopqrst'[at]},`.repeat(9)}]\n`)}`,
      /cannot be read as YAML|is not a field/,
    ],
    ['nested without end', () => `id: ${'['.repeat(50_000)}`, /nested too deeply/],
    [
      'of ten megabytes',
      (text: string) => `${text}#${'x'.repeat(10_000_000)}\n`,
      /bytes; a campaign needs a few thousand/,
    ],
  ])('%s is refused in one line, and changes nothing', async (_, yaml, message) => {
    const { desk, rsvp } = await aCommandLine()
    const good = await aCampaignFolder()
    await rsvp('import', good)
    const before = await desk.contents()

    const { exitCode, printed, remarks } = await rsvp('import', await aCampaignFolder({ yaml }))

    expect([exitCode, printed]).toEqual([1, []])
    expect(remarks).toEqual([
      expect.stringMatching(
        /^rsvp import: the campaign has \d+ errors?, nothing was changed; the first: campaign.yaml:\d+:\d+ error /,
      ),
    ])
    expect(remarks[0]).toMatch(message)
    expect(remarks[0]).not.toContain('\n')
    expect(await desk.contents()).toBe(before)
  })

  it('may not lead to files elsewhere by links', async () => {
    const [folder, linkedList] = [await aCampaignFolder({ files: {} }), await aCampaignFolder({ guests: '' })]
    const secret = join(await aFolder(), 'secret.txt')
    await writeFile(secret, 'name,email\nSecret,secret@guests.example\n')
    await symlink(secret, join(folder, 'secret.pdf'))
    await symlink(secret, join(linkedList, 'guests.csv'))
    await writeFile(
      join(folder, 'campaign.yaml'),
      (await readFile(join(folder, 'campaign.yaml'), 'utf8')).replace('agenda.pdf', 'secret.pdf'),
    )

    const [attachment, list] = [await rsvpWithoutDesk('import', folder), await rsvpWithoutDesk('import', linkedList)]

    expect([attachment.exitCode, list.exitCode]).toEqual([1, 1])
    expect(attachment.remarks[0]).toContain('"secret.pdf" is not in the campaign folder')
    expect(list.remarks[0]).toContain(
      '"guests.csv" is a folder or a link; put the file itself into the campaign folder',
    )
  })

  it('that is too late may still bring guests who come anyway; only its launch is refused', async () => {
    const { desk, rsvp } = await aCommandLine()
    desk.clock.moveTo('2024-11-01T09:00:00Z')
    const folder = await aCampaignFolder({ yaml: (text) => text.replace(/^rehearsal.*/m, '') })

    const [imported, launched] = [await rsvp('import', folder), await rsvp('launch', folder)]

    expect([imported.exitCode, launched.exitCode]).toEqual([0, 1])
    expect(launched.remarks[0]).toMatch(/cannot be launched: its answers closed at 2024-10-27T23:00:00Z/)
  })
})

describe('a campaign file that is changed', () => {
  it('before the launch may give a part its first limit: who sits there already is counted', async () => {
    const { desk, rsvp } = await aCommandLine()
    const open = await aCampaignFolder({ yaml: (text) => text.replace('    places: 4\n', '') })
    await rsvp('import', open)

    const tooFew = await rsvp(
      'import',
      await aCampaignFolder({ yaml: (text) => text.replace('places: 6', 'places: 0') }),
    )
    const { exitCode } = await rsvp('import', await aCampaignFolder())

    expect([tooFew.exitCode, exitCode]).toEqual([1, 0])
    const [record] = await desk.campaigns.list()
    // Dirk, of the delegation, has a chair at both.
    expect(await desk.campaigns.placesLeft(record?.key ?? '')).toEqual({ 'day-one': 5, 'dinner-party': 3 })
  })

  it.each([
    [
      'drops a part',
      (text: string) => text.replace(/ {2}- id: day-two[\s\S]*?(?=rsvpBy)/, ''),
      /guests may have answered for part "day-two", which is gone$/,
    ],
    [
      'gives a part its first limit',
      (text: string) => text.replace('ends: "13:00"', 'ends: "13:00"\n    places: 9'),
      /guests were promised part "day-two" without a limit/,
    ],
    [
      'makes a seat an interest',
      (text: string) => text.replace('calendarIn: invitation', 'yesMeans: interest'),
      /guests were asked for an answer$/,
    ],
    [
      'renames a wave that has left',
      (text: string) => text.replace('id: first', 'id: invite'),
      /wave "first" has left already; under another name it would leave again$/,
    ],
  ])('after the launch may not be one that %s', async (_, yaml, message) => {
    const { desk, rsvp } = await aCommandLine()
    const folder = await aCampaignFolder()
    await rsvp('import', folder)
    await rsvp('launch', folder)
    desk.clock.moveTo('2024-10-07T07:00:00Z')
    await aMinute(desk)
    const before = await desk.contents()

    const changed = await aCampaignFolder({ yaml })
    const [preview, run] = [await rsvp('import', changed, '--preview'), await rsvp('import', changed)]

    expect([preview.exitCode, run.exitCode]).toEqual([1, 1])
    expect(run.remarks).toEqual([expect.stringMatching(message)])
    expect(preview.remarks).toEqual(run.remarks)
    expect(await desk.contents()).toBe(before)
  })

  it('after the close is refused with its attachments untouched', async () => {
    const { desk, rsvp } = await aCommandLine()
    const folder = await aCampaignFolder()
    await rsvp('import', folder)
    await rsvp('launch', folder)
    desk.clock.moveTo('2024-10-27T23:00:00Z')
    await aMinute(desk)
    const changed = await aCampaignFolder({
      yaml: (text) => text.replace('maxParty: 3', 'maxParty: 2'),
      files: { 'agenda.pdf': '%PDF-1.4\nother\n' },
    })
    const [record] = await desk.campaigns.list()
    const stored = async () => Buffer.from((await desk.files.read(`${record?.key}/agenda.pdf`)) ?? []).toString()
    const before = await stored()

    const { exitCode, remarks } = await rsvp('import', changed)

    expect([exitCode, await stored()]).toEqual([1, before])
    expect(remarks).toEqual([
      'rsvp import: campaign "hague-workshop" was not changed: its answers closed at 2024-10-27T23:00:00Z',
    ])
  })
})
