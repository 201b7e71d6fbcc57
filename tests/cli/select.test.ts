/** Where a yes is an interest: the mission of four days, from interests to a delegation. Each guest is told once, and only the chosen have chairs. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import { answerPages } from '../../functions/web/answer-pages.ts'
import { aMinute, type BareDesk } from '../bare-desk.ts'
import { aCommandLine, aFolder, type Rsvp } from './command-line.ts'

/** Merel, Hugo and three others want to come (Hugo with two colleagues), Jasper does not; everybody else is silent. */
async function aMissionWithInterests(): Promise<{ desk: BareDesk; rsvp: Rsvp; interested: readonly string[] }> {
  const { desk, rsvp } = await aCommandLine()
  desk.clock.moveTo('2024-10-01T09:00:00Z')
  await rsvp('import', 'templates/examples/lsh-mission')
  await rsvp('launch', 'lsh-mission')
  await aMinute(desk)
  const invited = desk.mailer.accepted.map(({ to }) => to)
  const [merel, hugo, ...rest] = [
    'merel.adriaanse@adelaar-optiek.example',
    'hugo.vanbaalen@adelaar-optiek.example',
    ...invited.slice(0, 12),
  ]
  const no = 'jasper.tencate@bend-beademing.example'
  const others = rest.filter((each) => each !== merel && each !== hugo && each !== no).slice(0, 3)
  for (const address of [merel, hugo, ...others] as string[])
    await answer(desk, address, [
      ['answer', 'yes'],
      ['part', 'kick-off'],
      ['part', 'cambridge'],
    ])
  await answer(desk, no, [['answer', 'no']])
  await aMinute(desk)
  return { desk, rsvp, interested: [merel, hugo, ...others] as string[] }
}

async function answer(desk: BareDesk, address: string, form: [string, string][]): Promise<void> {
  const invitation = desk.mailer.accepted.find(({ to, tags }) => to === address && tags.mailing === 'invitation')
  const { text } = await PostalMime.parse(invitation?.raw as Uint8Array)
  const path = /\/a\/[a-z2-7]{56}/.exec(text ?? '')?.[0] as string
  const response = await answerPages(desk).request(path, { method: 'POST', body: new URLSearchParams(form) })
  expect([address, response.status]).toEqual([address, 303])
}

const kindsTo = (desk: BareDesk, address: string) =>
  desk.mailer.accepted.filter(({ to }) => to === address).map(({ tags }) => tags.kind)

async function places(desk: BareDesk): Promise<Readonly<Record<string, number>>> {
  const [record] = await desk.campaigns.list()
  return desk.campaigns.placesLeft(record?.key ?? '')
}

describe('rsvp select', () => {
  it('an interest takes no chair; the chosen get one and a calendar entry, the others a regret, once each', async () => {
    const { desk, rsvp, interested } = await aMissionWithInterests()
    const [merel, hugo, ...others] = interested as [string, string, ...string[]]
    const list = join(await aFolder(), 'chosen.txt')
    await writeFile(list, `\ufeff# chosen on Friday\r\n${merel.toUpperCase()}\r\n\r\nHugo van Baalen\r\n`)
    expect(await places(desk)).toMatchObject({ 'kick-off': 80, cambridge: 53 })
    for (const address of interested) expect(kindsTo(desk, address)).toEqual(['invitation', 'acknowledgement'])

    const confirmed = await rsvp('select', 'lsh-mission', '--confirm', '--list', list)
    const regretted = await rsvp('select', 'lsh-mission', '--regret', '--rest')
    await aMinute(desk)

    expect(confirmed).toMatchObject({ exitCode: 0, remarks: [] })
    expect(confirmed.printed.at(-1)).toBe('2 confirmed, 0 not')
    expect(regretted.printed.at(-1)).toBe('3 regretted, 0 not')
    expect(await places(desk)).toMatchObject({ 'kick-off': 78, cambridge: 51 })
    expect(kindsTo(desk, merel)).toEqual(['invitation', 'acknowledgement', 'confirmation'])
    expect(kindsTo(desk, hugo)).toEqual(['invitation', 'acknowledgement', 'confirmation'])
    for (const address of others) expect(kindsTo(desk, address)).toEqual(['invitation', 'acknowledgement', 'regret'])
    const confirmation = desk.mailer.accepted.find(({ to, tags }) => to === merel && tags.kind === 'confirmation')
    const mail = await PostalMime.parse(confirmation?.raw as Uint8Array)
    expect(mail.attachments.some(({ mimeType }) => mimeType === 'text/calendar')).toBe(true)
  })

  it('a second time changes nothing, and the opposite is refused', async () => {
    const { desk, rsvp, interested } = await aMissionWithInterests()
    const [merel, hugo] = interested as [string, string]
    await rsvp('select', 'lsh-mission', '--confirm', '--guest', merel)
    await rsvp('select', 'lsh-mission', '--regret', '--rest')
    await aMinute(desk)
    const [before, mails] = [await desk.contents(), desk.mailer.accepted.length]

    const again = await rsvp('select', 'lsh-mission', '--confirm', '--guest', merel, '--guest', merel)
    const rest = await rsvp('select', 'lsh-mission', '--regret', '--rest')
    const opposite = await rsvp('select', 'lsh-mission', '--confirm', '--guest', hugo)
    await aMinute(desk)

    expect([again.exitCode, again.printed]).toEqual([
      0,
      [expect.stringContaining('was confirmed already'), expect.anything(), '0 confirmed, 2 not'],
    ])
    expect([rest.exitCode, rest.printed]).toEqual([0, ['0 regretted, 0 not']])
    expect([opposite.exitCode, opposite.printed[0]]).toEqual([
      1,
      `${hugo}  not confirmed: the opposite was decided, and the guest has been told`,
    ])
    expect(await desk.contents()).toBe(before)
    expect(desk.mailer.accepted).toHaveLength(mails)
  })

  it('a preview says of each what would happen, and writes nothing', async () => {
    const { desk, rsvp, interested } = await aMissionWithInterests()
    await rsvp('select', 'lsh-mission', '--regret', '--guest', interested[1] as string)
    const before = await desk.contents()

    const words = [...interested, 'jasper.tencate@bend-beademing.example'].flatMap((address) => ['--guest', address])
    const preview = await rsvp('select', 'lsh-mission', '--confirm', ...words, '--preview')
    expect(await desk.contents()).toBe(before)
    const run = await rsvp('select', 'lsh-mission', '--confirm', ...words)

    const json = await rsvp('select', 'lsh-mission', '--confirm', ...words, '--json')

    expect(json.printed.map((text) => JSON.parse(text).outcome)).toEqual([
      ...['unchanged', 'already-decided-otherwise', 'unchanged', 'unchanged', 'unchanged', 'no-interest'],
    ])
    expect(preview.printed.slice(0, -1)).toEqual(run.printed.slice(0, -1))
    expect(preview.printed.at(-1)).toBe('preview: 4 confirmed, 2 not')
    expect(run.printed.at(-1)).toBe('4 confirmed, 2 not')
    expect(run.printed[5]).toMatch(/not confirmed: has not said yes$/)
    expect(preview.exitCode).toBe(run.exitCode)
  })

  it('one name in a list that nobody has stops the whole list, and all such names are said at once', async () => {
    const { desk, rsvp, interested } = await aMissionWithInterests()
    const list = join(await aFolder(), 'chosen.txt')
    await writeFile(list, `${interested[0]}\nmissing@nobody.example\nNo One\n`)
    const before = await desk.contents()

    const { exitCode, remarks } = await rsvp('select', 'lsh-mission', '--confirm', '--list', list)

    expect(exitCode).toBe(1)
    expect(remarks).toEqual(['rsvp select: no guest of "lsh-mission" is named "missing@nobody.example", "No One"'])
    expect(await desk.contents()).toBe(before)
    await writeFile(list, '# nobody yet\n')
    expect((await rsvp('select', 'lsh-mission', '--confirm', '--list', list)).remarks[0]).toContain('names nobody')
  })
})
