/**
 * A command line for tests: `rsvp` runs in this process beside a desk that tests look into, and what it prints is kept.
 * Campaign folders are real folders, written for the test and removed after it.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { CommandLine } from '../../functions/cli/command.ts'
import { runRsvp } from '../../functions/cli/rsvp.ts'
import type { Desk } from '../../functions/ports.ts'
import { ensureTemplates } from '../../infra/compile-templates.ts'
import { type BareDesk, openBareDesk } from '../bare-desk.ts'

export interface Run {
  readonly exitCode: number
  readonly printed: readonly string[]
  /** What was said to people, beside the output. */
  readonly remarks: readonly string[]
  readonly progress: readonly (readonly [number, number])[]
}

export type Rsvp = (...words: readonly string[]) => Promise<Run>

/** `rsvp` as staff of this desk would type it. */
export async function aCommandLine(desk?: BareDesk): Promise<{ readonly desk: BareDesk; readonly rsvp: Rsvp }> {
  const opened = desk ?? (await openBareDesk())
  return { desk: opened, rsvp: (...words) => runWords(words, opened) }
}

/** A command line whose desk must not be opened, since the command fails or works before it. */
export const rsvpWithoutDesk: Rsvp = (...words) => runWords(words, undefined)

async function runWords(words: readonly string[], desk: Desk | undefined): Promise<Run> {
  const printed: string[] = []
  const remarks: string[] = []
  const progress: (readonly [number, number])[] = []
  const line: CommandLine = {
    arguments: words,
    print: (text) => void printed.push(text),
    remark: (text) => void remarks.push(text),
    progress: (_, done, total) => void progress.push([done, total]),
    now: () => desk?.clock.now() ?? '2024-02-05T10:00:00Z',
    by: 'Ada',
    async openDesk() {
      if (desk === undefined) throw new Error('this command has no need of a desk')
      return { ...desk, isRunning: false, close: async () => {} }
    },
    async dryRunPorts(attachments) {
      return {
        addresses: {
          publicUrl: 'https://rsvp.example',
          staffUrl: 'https://rsvp.example/staff',
          replyDomain: 'reply.rsvp.example',
        },
        templates: await ensureTemplates(),
        files: {
          read: async (key) => attachments.get(key.slice(key.indexOf('/') + 1)),
          write: () => Promise.reject(new Error('a dry run stores nothing')),
        },
      }
    },
  }
  return { exitCode: await runRsvp(line), printed, remarks, progress }
}

/** An empty folder that goes with the test. */
export async function aFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'rsvp-cli-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** A workshop of two days in The Hague; answers count until the end of Sunday 27 October 2024, when the clocks go back. */
export async function aCampaignFolder(
  changes: {
    readonly yaml?: (text: string) => string
    readonly guests?: string | Uint8Array
    readonly files?: Readonly<Record<string, string>>
  } = {},
): Promise<string> {
  const folder = join(await aFolder(), 'workshop')
  await mkdir(folder)
  await writeFile(join(folder, 'campaign.yaml'), (changes.yaml ?? ((text) => text))(workshop))
  if (changes.guests !== '') await writeFile(join(folder, 'guests.csv'), changes.guests ?? guestList)
  for (const [name, content] of Object.entries({ 'agenda.pdf': agenda, ...changes.files }))
    await writeFile(join(folder, name), content)
  return folder
}

const agenda = '%PDF-1.4\nagenda\n%%EOF\n'

const guestList = `name,email,language,max_party,state,parts
Anna de Boer,anna@guests.example,nl,,,
Ben Carter,ben@guests.example,en,,,
Chiara Conti,chiara@guests.example,it,1,,
Dirk Otten,dirk@guests.example,nl,,confirmed,day-one;dinner-party
`

const workshop = `id: hague-workshop
title:
  en: Workshop on hydrogen corridors
  nl: Werkconferentie over waterstofcorridors
languages: [nl, en]
zone: Europe/Amsterdam
hosts:
  - name: Ministry of Energy Transition
    country: NL
signatories:
  - name: Willemijn Dekker
    role: { en: Director-General, nl: Directeur-generaal }
contact:
  name: Workshop desk
  email: desk@ministry.example
from:
  name: Ministry of Energy Transition
  email: desk@ministry.example
staff: [desk@ministry.example]
venue:
  name: Grotius Hall
  address: Lange Voorhout 1, The Hague
parts:
  - id: day-one
    title: { en: First day, nl: Eerste dag }
    date: 2024-11-14
    starts: "09:30"
    ends: "17:00"
    places: 6
    required: true
  - id: dinner-party
    title: { en: Dinner, nl: Diner }
    date: 2024-11-14
    starts: "18:30"
    ends: "00:30"
    places: 4
  - id: day-two
    title: { en: Second day, nl: Tweede dag }
    date: 2024-11-15
    starts: "09:00"
    ends: "13:00"
rsvpBy: 2024-10-27
maxParty: 3
calendarIn: invitation
waves:
  - { id: first, kind: invitation, at: 2024-10-07T09:00 }
  - { id: nudge, kind: reminder, daysBefore: 6, time: "08:15" }
  - { id: final, kind: last-call, daysBefore: 0, time: "09:00" }
attachments:
  - { file: agenda.pdf, title: { en: Draft agenda, nl: Conceptagenda }, as: attach }
texts:
  invitation:
    en: We invite you to two days of work on hydrogen corridors, on Thursday 14 and Friday 15 November 2024.
    nl: Wij nodigen u uit voor twee werkdagen over waterstofcorridors, op donderdag 14 en vrijdag 15 november 2024.
rehearsal: { startsAt: 2024-10-07T08:00 }
`
