/**
 * `npm run demo`: the whole story without a person. Guests answer on the real pages, through the real SMTP listener and from the calendar,
 * the clock goes over two reminders, the last call and the deadline, and at the end every count is held against the store.
 * Exit code 1 where one does not add up.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { closesAt, waveDueAt } from '../../functions/campaigns/campaign.ts'
import { folderOnDisk } from '../../functions/cli/campaign-folder.ts'
import { importFolder, rehearsalStart, validCampaign } from '../../functions/cli/import.ts'
import type { Decision, Door, GuestRecord } from '../../functions/guests/guest.ts'
import { campaignKeyOf } from '../../functions/guests/guest-id.ts'
import { recountGuests } from '../../functions/guests/recount-guests.ts'
import type { CampaignRecord } from '../../functions/ports.ts'
import { presentInstant } from './connect.ts'
import { forgetDesk, type LaptopDesk, openDesk } from './desk.ts'
import { answerCalendarAsGuest, replyAsGuest, sendBySmtp } from './guest-acts.ts'
import type { OutboxRecord } from './outbox.ts'
import { openPages } from './pages.ts'
import { publicUrlAt } from './places.ts'

const example = 'templates/examples/nl-uk-symposium'

export interface DemoResult {
  /** Guests to whom an invitation went. */
  readonly invited: number
  /** Mails that the mail service accepted, of every kind. */
  readonly sent: number
  /** Guests by the door of the answer that counts. */
  readonly answered: Readonly<Record<Door, number>>
  readonly yes: number
  readonly no: number
  readonly maybe: number
  /** People in each part: parties and the delegation. */
  readonly perPart: Readonly<Record<string, number>>
  /** Guests who got each reminder and the last call. */
  readonly reminded: Readonly<Record<string, number>>
  /** Mails that wait for a person. */
  readonly review: number
  readonly bounced: number
  readonly closedAt: string | undefined
  readonly doubtful: number
  readonly mails: Readonly<Record<string, number>>
}

interface Told {
  readonly decision: Decision
  readonly door: Door
  readonly parts: readonly string[]
  readonly party: number
}

/** What the demo did, kept apart from the store, to be held against it. */
interface Script {
  readonly answers: Map<string, Told>
  readonly reminded: Record<string, number>
  changes: number
  review: number
}

type Say = (line: string) => void

/** Plays the story in a state folder that must be new. `say` gets the story, `progress` every step of it. */
export async function playDemo(
  directory: string,
  say: Say = () => {},
  progress: (done: number, total: number) => void = () => {},
): Promise<{ readonly result: DemoResult; readonly problems: readonly string[] }> {
  const folder = folderOnDisk(example)
  const definition = await validCampaign(folder, presentInstant())
  const startsAt = rehearsalStart(definition) ?? waveDueAt(definition.waves[0] as never, definition)
  const port = await freePort()
  const url = publicUrlAt(port)
  const desk = await openDesk({ directory, startsAt, publicUrl: url, staffUrl: `${url}/staff` })
  const pages = await openPages(desk, port)
  try {
    const imported = await importFolder(desk, folder, { by: 'demo', now: presentInstant() })
    const key = campaignKeyOf(definition.id)
    say(`${imported.counts.added} people imported from ${example}/guests.csv.`)
    await postForm(`${url}/staff/c/${key}/launch`, { by: 'Demo' })
    const script: Script = { answers: new Map(), reminded: {}, changes: 0, review: 0 }
    await tellStory({ desk, url, key, script, say, progress })
    return await takeStock(desk, key, script)
  } finally {
    await pages.close()
    await desk.close()
  }
}

interface Stage {
  readonly desk: LaptopDesk
  readonly url: string
  readonly key: string
  readonly script: Script
  readonly say: Say
  readonly progress: (done: number, total: number) => void
}

async function tellStory(stage: Stage): Promise<void> {
  const { desk, url, key, script, say } = stage
  const campaign = await theCampaign(desk, key)
  const { definition } = campaign
  const all = definition.parts.map(({ id }) => id)
  const invitations = (await desk.outbox.list()).filter(({ tags }) => tags.kind === 'invitation')
  say(`${invitations.length} invitations went out.`)
  await until(
    desk,
    async () => (await bouncedGuests(desk, key)) === invitations.filter(({ to }) => isDead(to[0])).length,
  )
  const guests = invitations
    .filter(({ to }) => !isDead(to[0]))
    .toSorted((one, other) => ((one.to[0] ?? '') < (other.to[0] ?? '') ? -1 : 1))
  const guest = (index: number): OutboxRecord => guests[index] as OutboxRecord

  const steps: (() => Promise<void>)[] = []
  const byLink = (from: number, to: number, told: Omit<Told, 'door'>): void => {
    for (let index = from; index < to; index += 1) steps.push(() => answerByLink(stage, guest(index), told))
  }
  const byMail = (from: number, to: number, decision: 'yes' | 'no'): void => {
    for (let index = from; index < to; index += 1) steps.push(() => answerByMail(stage, guest(index), decision, all))
  }
  const byCalendar = (from: number, to: number, decision: Decision): void => {
    for (let index = from; index < to; index += 1)
      steps.push(() => answerByCalendar(stage, guest(index), decision, all))
  }
  const yes = { decision: 'yes', parts: all, party: 1 } as const
  const no = { decision: 'no', parts: [], party: 0 } as const
  const maybe = { decision: 'maybe', parts: ['symposium'], party: 1 } as const
  const go = (what: string, instant: string): void => {
    steps.push(async () => {
      say(what)
      await desk.moveTo(instant)
    })
  }
  const remind = (waveId: string): void => {
    const wave = definition.waves.find(({ id }) => id === waveId) as CampaignRecord['definition']['waves'][number]
    steps.push(async () => {
      const silent = guests.filter(({ tags }) => !script.answers.has(nameOf(tags)))
      const undecided = [...script.answers.values()].filter(({ decision }) => decision === 'maybe').length
      script.reminded[waveId] = silent.length + (wave.kind === 'last-call' ? undecided : 0)
      await desk.moveTo(waveDueAt(wave, definition))
      const sent = (await desk.outbox.list()).filter(({ tags }) => tags.mailing === waveId).length
      say(
        `${wave.kind === 'last-call' ? 'The last call' : `A reminder (${waveId})`} went to ${sent} who had not decided.`,
      )
    })
  }

  go('The first answers come in: by link, by reply, from the calendar.', '2024-02-06T08:30:00Z')
  byLink(0, 12, yes)
  byLink(12, 15, { decision: 'yes', parts: ['symposium', 'drinks'], party: 1 })
  byLink(15, 17, { decision: 'yes', parts: all, party: 2 })
  byLink(17, 19, no)
  byLink(19, 20, maybe)
  byMail(20, 26, 'yes')
  byMail(26, 29, 'no')
  byCalendar(29, 34, 'yes')
  byCalendar(34, 36, 'no')
  byCalendar(36, 37, 'maybe')
  steps.push(() => unclearReply(stage, guest(37)))
  steps.push(() => absenceNote(stage, guest(38)))
  steps.push(() => forwardedReply(stage, guest(39)))
  steps.push(() => answerByPhone(stage, guest(40), all))
  remind('reminder-1')
  byLink(41, 46, yes)
  byLink(46, 49, no)
  byMail(49, 52, 'yes')
  steps.push(() => answerByMail(stage, guest(0), 'no', all))
  remind('reminder-2')
  byLink(52, 56, yes)
  byCalendar(56, 58, 'yes')
  byMail(58, 60, 'no')
  remind('last-call')
  byLink(19, 20, yes)
  byLink(60, 63, yes)
  go('The RSVP date ends.', closesAt(definition))
  steps.push(() => lateAnswers(stage, guest(63), guest(64)))

  for (const [index, step] of steps.entries()) {
    await step()
    stage.progress(index + 1, steps.length)
  }
  const closed = await theCampaign(desk, key)
  say(
    `Answers closed at ${closed.state.closedAt}; the staff have their summary. See it: npm start -- --state DIR, with the folder of the demo.`,
  )
  void url
}

async function answerByLink(
  { desk, script, url }: Stage,
  invitation: OutboxRecord,
  told: Omit<Told, 'door'>,
): Promise<void> {
  const link = await linkIn(desk, invitation, url)
  const page = await fetch(`${link}?answer=${told.decision}`)
  if (page.status !== 200) throw new Error(`the answer page of ${link} says ${page.status}`)
  const form: [string, string][] = [
    ['answer', told.decision],
    ...told.parts.map((part): [string, string] => ['part', part]),
  ]
  if (told.party > 0) form.push(['party', String(told.party)])
  await postForm(link, form)
  await settled(desk)
  note(script, invitation, { ...told, door: 'link' })
}

const clearReplies = {
  yes: {
    en: 'Yes, I will be there. Many thanks for the invitation.',
    nl: 'Ja, ik kom graag. Dank voor de uitnodiging!',
  },
  no: { en: 'Thank you for the invitation. Unfortunately I cannot attend.', nl: 'Helaas kan ik er niet bij zijn.' },
} as const

async function answerByMail(
  stage: Stage,
  invitation: OutboxRecord,
  decision: 'yes' | 'no',
  all: readonly string[],
): Promise<void> {
  const { identity } = await guestOf(stage.desk, invitation)
  const language = identity.language?.startsWith('nl') ? 'nl' : 'en'
  await reply(stage, invitation, clearReplies[decision][language], language)
  note(stage.script, invitation, {
    decision,
    door: 'mail',
    parts: decision === 'yes' ? all : [],
    party: decision === 'yes' ? 1 : 0,
  })
}

const partstats = { yes: 'ACCEPTED', no: 'DECLINED', maybe: 'TENTATIVE' } as const

async function answerByCalendar(
  { desk, script }: Stage,
  invitation: OutboxRecord,
  decision: Decision,
  all: readonly string[],
): Promise<void> {
  const original = await rawOf(desk, invitation)
  await sendBySmtp(
    { port: desk.smtpPort },
    await answerCalendarAsGuest(original, partstats[decision], desk.clock.now()),
  )
  await settled(desk)
  note(script, invitation, {
    decision,
    door: 'calendar',
    parts: decision === 'no' ? [] : all,
    party: decision === 'no' ? 0 : 1,
  })
}

async function answerByPhone(
  { desk, script, url, key }: Stage,
  invitation: OutboxRecord,
  all: readonly string[],
): Promise<void> {
  const { ref } = await guestOf(desk, invitation)
  await postForm(`${url}/staff/c/${key}/g/${ref.shard}/${ref.guest}/answer`, [
    ['decision', 'yes'],
    ...all.map((part): [string, string] => ['part', part]),
    ['party', '1'],
    ['why', 'phoned the desk'],
    ['by', 'Demo'],
  ])
  await settled(desk)
  note(script, invitation, { decision: 'yes', door: 'staff', parts: all, party: 1 })
}

/** A person must look at this one: it depends on something. */
async function unclearReply(stage: Stage, invitation: OutboxRecord): Promise<void> {
  await reply(
    stage,
    invitation,
    'That depends on the trains. May I tell you next week, and is there a place to leave a suitcase?',
    'en',
  )
  stage.script.review += 1
}

/** Automatic, so it is set aside and the guest stays silent. */
async function absenceNote({ desk }: Stage, invitation: OutboxRecord): Promise<void> {
  const { raw, envelope } = await replyAsGuest(
    await rawOf(desk, invitation),
    'I am out of the office until Monday and will gladly answer then.',
    { at: desk.clock.now() },
  )
  const marked = Buffer.concat([Buffer.from('Auto-Submitted: auto-replied\r\nX-Auto-Response-Suppress: All\r\n'), raw])
  await sendBySmtp({ port: desk.smtpPort }, { raw: marked, envelope: { ...envelope, from: '' } })
  await settled(desk)
}

/** Somebody else answers a forwarded invitation: the guest's own answer stays untouched. */
async function forwardedReply(stage: Stage, invitation: OutboxRecord): Promise<void> {
  const { desk } = stage
  const { raw, envelope } = await replyAsGuest(await rawOf(desk, invitation), 'Yes, I will be there.', {
    at: desk.clock.now(),
  })
  const stranger = 'p.merriweather@elsewhere.example'
  const text = Buffer.from(raw)
    .toString('latin1')
    .replace(/^From: .*(?:\r\n[ \t].*)*/m, `From: Percy Merriweather <${stranger}>`)
  await sendBySmtp(
    { port: desk.smtpPort },
    { raw: Buffer.from(text, 'latin1'), envelope: { ...envelope, from: stranger } },
  )
  await settled(desk)
  stage.script.review += 1
}

/** After the deadline the page says what to do instead, and a mail becomes a request. */
async function lateAnswers(stage: Stage, byPage: OutboxRecord, mail: OutboxRecord): Promise<void> {
  const link = await linkIn(stage.desk, byPage, stage.url)
  const { status } = await fetch(link, { method: 'POST', body: new URLSearchParams({ answer: 'yes' }) })
  if (status !== 409) throw new Error(`a late answer on the page was answered with ${status}`)
  await reply(stage, mail, 'Yes, I will be there.', 'en')
  stage.script.review += 1
}

async function reply({ desk }: Stage, invitation: OutboxRecord, text: string, language: 'en' | 'nl'): Promise<void> {
  const mail = await replyAsGuest(await rawOf(desk, invitation), text, { at: desk.clock.now(), language })
  await sendBySmtp({ port: desk.smtpPort }, mail)
  await settled(desk)
}

function note(script: Script, { tags }: OutboxRecord, told: Told): void {
  script.answers.set(nameOf(tags), told)
  script.changes += 1
}

/** Counts from the store and holds them against the script. */
async function takeStock(
  desk: LaptopDesk,
  key: string,
  script: Script,
): Promise<{ result: DemoResult; problems: string[] }> {
  await settled(desk)
  const campaign = await theCampaign(desk, key)
  const recount = await recountGuests(desk.guests, campaign)
  const outbox = await desk.outbox.list()
  const open = await desk.arrivals.list({ campaign: key, openOnly: true })
  const { yes, no, maybe } = recount.standings
  const reminders = campaign.definition.waves.filter(({ kind }) => kind !== 'invitation').map(({ id }) => id)
  const result: DemoResult = {
    invited: recount.invited,
    sent: outbox.length,
    answered: recount.answeredBy,
    ...{ yes, no, maybe },
    perPart: recount.perPart,
    reminded: Object.fromEntries(reminders.map((id) => [id, recount.waves[id] ?? 0])),
    review: open.length,
    bounced: recount.bounced,
    closedAt: campaign.state.closedAt,
    doubtful: recount.doubtful,
    mails: countBy(outbox, ({ tags }) => tags.kind ?? 'unknown'),
  }

  const problems: string[] = []
  const expect = (what: string, found: unknown, expected: unknown): void => {
    if (JSON.stringify(found) !== JSON.stringify(expected))
      problems.push(`${what}: ${JSON.stringify(found)}, expected ${JSON.stringify(expected)}`)
  }
  const told = [...script.answers.values()]
  const invited = outbox.filter(({ tags }) => tags.kind === 'invitation')
  expect('invited, against the mail service', result.invited, invited.length)
  for (const decision of ['yes', 'no', 'maybe'] as const)
    expect(decision, result[decision], told.filter((answer) => answer.decision === decision).length)
  for (const door of ['link', 'mail', 'calendar', 'staff'] as const)
    expect(`answered by ${door}`, result.answered[door], told.filter((answer) => answer.door === door).length)
  const confirmed = await delegation(desk, key)
  for (const { id } of campaign.definition.parts) {
    const coming = told
      .filter(({ decision, parts }) => decision === 'yes' && parts.includes(id))
      .reduce((sum, { party }) => sum + party, 0)
    expect(`people at ${id}`, result.perPart[id], coming + confirmed.filter((parts) => parts.includes(id)).length)
  }
  const left = await desk.campaigns.placesLeft(key)
  for (const { id, places } of campaign.definition.parts)
    if (places !== undefined) expect(`places left at ${id}`, left[id], places - (recount.seated[id] ?? 0))
  expect('reminded', result.reminded, script.reminded)
  expect('waiting for a person', result.review, script.review)
  expect('confirmations', result.mails.confirmation ?? 0, script.changes)
  expect('bounced', result.bounced, invited.filter(({ to }) => isDead(to[0])).length)
  expect('doubtful', result.doubtful, 0)
  expect('closed at the deadline', result.closedAt, closesAt(campaign.definition))
  expect('summaries to staff', result.mails['closing-summary'], campaign.definition.staff.length)
  const mailings = countBy(outbox, ({ to, tags }) => `${to[0]} ${tags.campaign} ${tags.guest} ${tags.mailing}`)
  expect('mails that went out twice', Object.values(mailings).filter((copies) => copies > 1).length, 0)
  expect('mails, against the histories', result.sent, recount.mails + campaign.definition.staff.length)
  return { result, problems }
}

async function theCampaign(desk: LaptopDesk, key: string): Promise<CampaignRecord> {
  return (await desk.campaigns.get(key)) as CampaignRecord
}

async function guestOf(desk: LaptopDesk, { tags }: OutboxRecord): Promise<GuestRecord> {
  const ref = { campaign: tags.campaign as string, shard: Number(tags.shard), guest: tags.guest as string }
  return (await desk.guests.get(ref)) as GuestRecord
}

async function delegation(desk: LaptopDesk, key: string): Promise<(readonly string[])[]> {
  const parts = []
  for await (const summary of desk.guests.list(key, { standings: ['confirmed'] })) parts.push(summary.parts)
  return parts
}

async function bouncedGuests(desk: LaptopDesk, key: string): Promise<number> {
  let count = 0
  for await (const _ of desk.guests.list(key, { standings: ['unreachable'] })) count += 1
  return count
}

const isDead = (address: string | undefined): boolean => address?.startsWith('bounce') === true
const nameOf = (tags: OutboxRecord['tags']): string => tags.guest as string

async function rawOf(desk: LaptopDesk, mail: OutboxRecord): Promise<Uint8Array> {
  return (await desk.outbox.read(mail.messageId)) as Uint8Array
}

/** The answer link as it stands in the text part of the mail. */
async function linkIn(desk: LaptopDesk, mail: OutboxRecord, url: string): Promise<string> {
  const text = Buffer.from(await rawOf(desk, mail))
    .toString('latin1')
    .replace(/=\r\n/g, '')
  const token = new RegExp(`${url}/a/([a-z2-7]{56})`).exec(text)?.[1]
  if (token === undefined) throw new Error(`mail ${mail.messageId} has no answer link`)
  return `${url}/a/${token}`
}

async function postForm(address: string, fields: Record<string, string> | [string, string][]): Promise<void> {
  const response = await fetch(address, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' })
  if (response.status !== 303)
    throw new Error(`${new URL(address).pathname.split('/')[1]} page: the form was answered with ${response.status}`)
}

/** Until arrived mail is read and owed mail is out. */
async function settled(desk: LaptopDesk): Promise<void> {
  await desk.runDue()
}

async function until(desk: LaptopDesk, holds: () => Promise<boolean>): Promise<void> {
  for (let pass = 0; pass < 50; pass += 1) {
    if (await holds()) return
    await desk.runDue()
  }
  throw new Error('the desk did not come to rest')
}

function countBy<T>(items: readonly T[], name: (item: T) => string): Record<string, number> {
  const groups = Object.groupBy(items, name)
  return Object.fromEntries(
    Object.keys(groups)
      .sort()
      .map((group) => [group, groups[group]?.length ?? 0]),
  )
}

async function freePort(): Promise<number> {
  const { createServer } = await import('node:net')
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as { port: number }
  await new Promise((resolve) => server.close(resolve))
  return port
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      json: { type: 'boolean', default: false },
      state: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    console.log(
      'npm run demo -- [--json] [--state DIR]\n\n  --json       print only the counts\n  --state DIR  keep everything there, to look at it later (default: a temporary folder, removed)',
    )
    return
  }
  const directory = values.state ?? (await mkdtemp(join(tmpdir(), 'rsvp-demo-')))
  if (values.state !== undefined) await forgetDesk(directory)
  const isPlain = values.json || !process.stderr.isTTY
  const { result, problems } = await playDemo(
    directory,
    (text) => values.json || console.log(text),
    (done, total) =>
      isPlain ||
      process.stderr.write(`\r[${'#'.repeat(Math.round((done / total) * 40)).padEnd(40)}] ${done}/${total} \r`),
  )
  if (values.state === undefined) await rm(directory, { recursive: true, force: true })
  console.log(values.json ? JSON.stringify(result) : JSON.stringify(result, undefined, 2))
  for (const problem of problems) console.error(`does not add up: ${problem}`)
  if (problems.length > 0) process.exitCode = 1
  else if (!values.json) console.log('Every count adds up against the store.')
}

if (process.argv[1]?.endsWith('run.mjs')) await main()
