/**
 * The story that `npm run demo` plays: guests answer on the real pages, through the real SMTP listener and from the calendar, while the clock
 * goes over two reminders, the last call and the deadline. Each act notes in the script what was done, for demo-stock.ts to hold against the store.
 */
import { closesAt, waveDueAt } from '../../functions/campaigns/campaign.ts'
import { folderOnDisk, validCampaign } from '../../functions/cli/campaign-folder.ts'
import { importFolder, rehearsalStart } from '../../functions/cli/import.ts'
import type { Decision, GuestRecord } from '../../functions/guests/guest.ts'
import { campaignKeyOf } from '../../functions/guests/guest-id.ts'
import type { CampaignRecord } from '../../functions/ports.ts'
import { presentInstant } from './connect.ts'
import { type DemoResult, isDead, type Script, type Told, takeStock } from './demo-stock.ts'
import { type LaptopDesk, openDesk } from './desk.ts'
import { answerCalendarAsGuest, replyAsGuest, sendBySmtp } from './guest-acts.ts'
import type { OutboxRecord } from './outbox.ts'
import { openPages } from './pages.ts'
import { defaultPort, exampleFolder, freePort, fromHere, publicUrlAt } from './places.ts'

type Say = (line: string) => void

/** Plays the story in a state folder that must be new. `say` gets the story, `progress` every step of it. */
export async function playDemo(
  directory: string,
  say: Say = () => {},
  progress: (done: number, total: number) => void = () => {},
): Promise<{ readonly result: DemoResult; readonly problems: readonly string[] }> {
  const folder = folderOnDisk(exampleFolder)
  const definition = await validCampaign(folder, presentInstant())
  const startsAt = rehearsalStart(definition) ?? waveDueAt(definition.waves[0] as never, definition)
  // The port of npm start where it is free: then the links in the mails lead somewhere when the folder is opened again.
  const port = await freePort(defaultPort)
  const url = publicUrlAt(port)
  const desk = await openDesk({ directory, startsAt, publicUrl: url, staffUrl: `${url}/staff` })
  const pages = await openPages(desk, port)
  try {
    const imported = await importFolder(desk, folder, { by: 'demo', now: presentInstant() })
    const key = campaignKeyOf(definition.id)
    say(`${imported.counts.added} people imported from ${fromHere(exampleFolder)}/guests.csv.`)
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
  const { desk, key, script, say } = stage
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
  say(`Answers closed at ${closed.state.closedAt}; the staff have their summary.`)
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
  await desk.runDue()
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
  await desk.runDue()
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
  await desk.runDue()
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
  await desk.runDue()
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
  await desk.runDue()
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
  await desk.runDue()
}

function note(script: Script, { tags }: OutboxRecord, told: Told): void {
  script.answers.set(nameOf(tags), told)
  script.changes += 1
}

async function theCampaign(desk: LaptopDesk, key: string): Promise<CampaignRecord> {
  return (await desk.campaigns.get(key)) as CampaignRecord
}

async function guestOf(desk: LaptopDesk, { tags }: OutboxRecord): Promise<GuestRecord> {
  const ref = { campaign: tags.campaign as string, shard: Number(tags.shard), guest: tags.guest as string }
  return (await desk.guests.get(ref)) as GuestRecord
}

async function bouncedGuests(desk: LaptopDesk, key: string): Promise<number> {
  let count = 0
  for await (const _ of desk.guests.list(key, { standings: ['unreachable'] })) count += 1
  return count
}

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
async function until(desk: LaptopDesk, holds: () => Promise<boolean>): Promise<void> {
  for (let pass = 0; pass < 50; pass += 1) {
    if (await holds()) return
    await desk.runDue()
  }
  throw new Error('the desk did not come to rest')
}
