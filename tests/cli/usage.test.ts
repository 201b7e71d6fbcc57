/** How every command takes a slip of the keyboard: one line that says what, why and where, the right exit code, and nothing changed. */
import { existsSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { describe, expect, it } from 'vitest'
import { aCampaignFolder, aCommandLine, aFolder, rsvpWithoutDesk } from './command-line.ts'

const commands = [
  'check',
  'import',
  'preview',
  'test-send',
  'dry-run',
  'launch',
  'status',
  'replies',
  'classify-replies',
  'select',
]

/** What stands after `rsvp` in an example. */
const wordsOf = (example: string): string[] =>
  (example.match(/"[^"]*"|[^\s"]+(?:"[^"]*")?/g) ?? []).map((word) => word.replaceAll('"', '')).slice(1)

describe('wrong usage', () => {
  it.each([
    [],
    ['nonsense'],
    // Names that every object has are no commands.
    ['constructor'],
    ['__proto__'],
    ['toString'],
    ['help', 'nonsense'],
    ['check'],
    ['check', 'one', 'two'],
    ['check', 'folder', '--as-of'],
    ['check', 'folder', '--json=yes'],
    ['import'],
    ['import', 'folder', '--map'],
    ['preview'],
    ['preview', 'event'],
    ['test-send', 'event'],
    ['test-send', 'event', '--guest', 'anna@guests.example'],
    ['dry-run'],
    ['dry-run', 'folder'],
    ['launch'],
    ['launch', 'one', 'two'],
    ['status', 'one', 'two'],
    ['replies', 'one', 'two'],
    ['classify-replies'],
    ['classify-replies', 'mails', '--campaign', 'event', '--invitees', 'invitees.jsonl'],
    ['select'],
    ['select', 'event'],
    ['select', 'event', '--confirm'],
    ['select', 'event', '--confirm', '--regret', '--rest'],
    ...commands.map((command) => [command, 'event', '--no-such-option']),
  ])('is exit code 2, and at most one line: rsvp %s %s %s', async (...words) => {
    const { exitCode, printed, remarks } = await rsvpWithoutDesk(...words)

    expect(exitCode).toBe(2)
    expect(words.length === 0 ? printed.length : remarks.length).toBe(1)
    if (words.length > 0) expect(remarks[0]).toMatch(/^rsvp.*: [^\n]+$/)
  })

  it('of a mapping says how a mapping is written', async () => {
    const { exitCode, remarks } = await rsvpWithoutDesk('import', await aCampaignFolder(), '--map', 'email')

    expect(exitCode).toBe(2)
    expect(remarks).toEqual(['rsvp import: --map wants FIELD=COLUMN, not "email"; see: rsvp import --help'])
  })
})

describe('the help of a command', () => {
  it.each(commands)('%s: has examples whose options all exist', async (command) => {
    const [help = ''] = (await rsvpWithoutDesk(command, '--help')).printed

    const examples = help.slice(help.search(/^Examples?:/m)).match(/^ {2}rsvp .+$/gm) ?? []
    expect(examples.length).toBeGreaterThan(0)
    for (const example of examples) {
      const words = wordsOf(example)
      expect(words[0]).toBe(command)
      const { tokens } = parseArgs({ args: words.slice(1), strict: false, tokens: true, allowPositionals: true })
      for (const token of tokens)
        if (token.kind === 'option')
          expect(help, example).toMatch(new RegExp(`^ .*--${token.name}|\\[.*--${token.name}`, 'm'))
    }
    expect((await rsvpWithoutDesk('help', command)).printed).toEqual([help])
  })

  it('in order, the examples that need nobody else run on the examples that ship', async () => {
    const { desk, rsvp } = await aCommandLine()
    desk.clock.moveTo('2024-02-05T09:00:00Z')
    const out = await aFolder()

    const helps = await Promise.all(commands.map(async (command) => (await rsvp('help', command)).printed[0] ?? ''))
    const examples = helps.flatMap((help) => help.slice(help.search(/^Examples?:/m)).match(/^ {2}rsvp .+$/gm) ?? [])
    const shipped = examples.filter((example) => example.includes('nl-uk-symposium'))
    const inOrder = [/--preview/, /rsvp import/, /./]
    expect(shipped.length).toBeGreaterThan(7)

    for (const example of new Set(inOrder.flatMap((kind) => shipped.filter((each) => kind.test(each))))) {
      const words = wordsOf(example).map((word, index, all) => (all[index - 1] === '--out' ? join(out, word) : word))
      const { exitCode, remarks } = await rsvp(...words)
      expect([example, exitCode, remarks.filter((text) => text.startsWith('rsvp '))]).toEqual([example, 0, []])
    }
  })
})

describe('what is named and not there', () => {
  it('is exit code 1, one line, and changes nothing', async () => {
    const { desk, rsvp } = await aCommandLine()
    const folder = await aCampaignFolder()
    await rsvp('import', folder)
    const before = await desk.contents()
    const cases: [readonly string[], RegExp][] = [
      [['check', '/no/such/folder'], /there is no folder "\/no\/such\/folder"$/],
      [['check', join(folder, 'campaign.yaml')], /is a file; name the folder that it lies in$/],
      [['import', '/no/such/folder'], /there is no folder/],
      [['import', folder, '--guests', '/no/list.csv'], /there is no guest list \/no\/list.csv$/],
      [['import', folder, '--guests', folder], /cannot be read: it is a folder$/],
      [['import', folder, '--map', 'shoe=size'], /"shoe" is no field of a guest; fields: id, name/],
      [['import', folder, '--map', 'email=post'], /line 1: there is no column "post" for email; columns: "name"/],
      [['launch', 'no-such-event'], /there is no campaign "no-such-event" on the desk: the desk has hague-workshop/],
      [['status', 'no-such-event'], /there is no campaign/],
      [['replies', 'no-such-event'], /there is no campaign/],
      [['preview', 'no-such-event', '--guest', 'anna@guests.example'], /there is no campaign/],
      [
        ['preview', 'hague-workshop', '--guest', 'nobody@guests.example'],
        /no guest of "hague-workshop" is named "nobody@/,
      ],
      [['preview', 'hague-workshop', '--guest', ''], /no guest of "hague-workshop" is named ""/],
      [
        ['preview', 'hague-workshop', '--guest', 'ben@guests.example', '--mailing', 'third'],
        /there is no wave "third"; the waves of "hague-workshop" are first, nudge, final$/,
      ],
      [
        [
          'test-send',
          'hague-workshop',
          '--guest',
          'ben@guests.example',
          '--to',
          'desk@ministry.example',
          '--mailing',
          'x',
        ],
        /there is no wave "x"/,
      ],
      [
        ['test-send', 'hague-workshop', '--guest', 'ben@guests.example', '--to', 'ben@guests.example'],
        /test mails go to staff only; ben@guests.example is not among desk@ministry.example$/,
      ],
      [['dry-run', folder, '--out', join(folder, '..', 'dry'), '--wave', 'x'], /there is no wave "x"; the waves of/],
      [['select', 'hague-workshop', '--confirm', '--rest'], /a yes is a seat already/],
      [['select', 'hague-workshop', '--confirm', '--list', '/no/list.txt'], /there is no file \/no\/list.txt$/],
    ]
    for (const [words, message] of cases) {
      const { exitCode, printed, remarks } = await rsvp(...words)
      expect([words, exitCode, printed, remarks.length]).toEqual([words, 1, [], 1])
      expect(remarks[0]).toMatch(message)
      expect(remarks[0]).not.toMatch(/\n|Error:/)
    }
    expect(await desk.contents()).toBe(before)
    expect(desk.mailer.accepted).toEqual([])
    expect(existsSync(join(folder, '..', 'dry'))).toBe(false)
  })

  it('says in one line too what the machine refuses', async () => {
    const { rsvp } = await aCommandLine()
    const folder = await aCampaignFolder()
    await rsvp('import', folder)

    const { exitCode, remarks } = await rsvp(
      'preview',
      ...['hague-workshop', '--guest', 'ben@guests.example', '--out', '/no/such/folder/mail.eml'],
    )

    expect(exitCode).toBe(1)
    expect(remarks).toEqual(['rsvp preview: /no/such/folder/mail.eml: there is no such file or folder'])
  })
})

describe('a guest whom several are', () => {
  it('is asked for by what tells them apart', async () => {
    const { rsvp } = await aCommandLine()
    const guests = `name,email
Anna Smit,anna@one.example
Anna Smit,anna@two.example
Office,office@three.example
Ben Carter,office@three.example
`
    await rsvp('import', await aCampaignFolder({ guests }))

    const byName = await rsvp('preview', 'hague-workshop', '--guest', 'anna smit')
    const byAddress = await rsvp('preview', 'hague-workshop', '--guest', 'Office@Three.Example')

    expect([byName.exitCode, byAddress.exitCode]).toEqual([1, 1])
    expect(byName.remarks[0]).toMatch(
      /^rsvp preview: 2 guests .* name one by address: anna@\w+\.example, anna@\w+\.example$/,
    )
    expect(byAddress.remarks[0]).toMatch(/name one by name: (Office, Ben Carter|Ben Carter, Office)$/)
    expect((await rsvp('preview', 'hague-workshop', '--guest', 'Ben Carter')).exitCode).toBe(0)
  })
})

describe('--json', () => {
  it('prints nothing but lines of JSON', async () => {
    const { rsvp } = await aCommandLine()
    const folder = await aCampaignFolder({ yaml: (text) => text.replace('daysBefore: 6', 'daysBefore: 7') })
    const mistaken = await aCampaignFolder({ yaml: (text) => text.replace('zone: Europe/Amsterdam', 'zone: Mars') })
    const out = join(await aFolder(), 'dry')

    const runs = [
      await rsvp('check', folder, '--json'),
      await rsvp('check', mistaken, '--json'),
      await rsvp('import', folder, '--json'),
      await rsvp('dry-run', folder, '--out', out, '--json'),
      await rsvp('status', '--json'),
      await rsvp('replies', '--json'),
    ]

    expect(runs.map(({ exitCode }) => exitCode)).toEqual([1, 1, 0, 0, 0, 0])
    expect(runs.map(({ printed }) => printed.length)).toEqual([2, 1, 4, 1, 1, 0])
    for (const { printed } of runs) for (const text of printed) expect(JSON.parse(text)).toBeTypeOf('object')
  })
})

describe('launch', () => {
  it('twice changes nothing, and after the deadline is refused', async () => {
    const { desk, rsvp } = await aCommandLine()
    const folder = await aCampaignFolder()
    await rsvp('import', folder)
    expect((await rsvp('launch', folder)).printed[0]).toBe('hague-workshop is launched')
    const launched = await desk.contents()

    const again = await rsvp('launch', 'hague-workshop')

    expect([again.exitCode, again.printed[0]]).toEqual([
      0,
      'hague-workshop was launched already, at 2024-02-05T10:00:00Z',
    ])
    expect(await desk.contents()).toBe(launched)

    const late = await aCommandLine()
    await late.rsvp('import', folder)
    late.desk.clock.moveTo('2024-10-27T23:00:00Z')
    const refused = await late.rsvp('launch', folder)
    expect(refused.exitCode).toBe(1)
    expect(refused.remarks[0]).toBe(
      'rsvp launch: "hague-workshop" cannot be launched: its answers closed at 2024-10-27T23:00:00Z, and it is 2024-10-27T23:00:00Z',
    )
  })
})

describe('a dry run', () => {
  it.each(['a file', 'a folder of folders', 'a folder with a list of guests', 'a campaign folder'])(
    'never takes the place of %s',
    async (what) => {
      const folder = await aCampaignFolder()
      const out = join(await aFolder(), 'out')
      const precious = {
        'a file': async () => writeFile(out, 'precious'),
        'a folder of folders': async () => mkdir(join(out, 'precious'), { recursive: true }),
        'a folder with a list of guests': async () => {
          await mkdir(out)
          await writeFile(join(out, 'guests.csv'), 'precious')
        },
        'a campaign folder': async () => {
          await mkdir(out)
          await writeFile(join(out, 'digest.txt'), '')
          await writeFile(join(out, 'campaign.yaml'), 'precious')
        },
      }[what] as () => Promise<unknown>
      await precious()

      const { exitCode, remarks } = await rsvpWithoutDesk('dry-run', folder, '--out', out)

      expect(exitCode).toBe(1)
      expect(remarks[0]).toMatch(/is there already|is not of a dry run/)
      const kept = ['', 'precious', 'guests.csv', 'campaign.yaml'].map((name) => existsSync(join(out, name)))
      expect(kept).toEqual([true, what === 'a folder of folders', what.includes('list'), what.includes('campaign')])
      await rm(out, { recursive: true })
    },
  )
})
