import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DomainError } from '../errors.ts'
import type { Judgement } from '../replies/read-reply.ts'
import { folderOnDisk, readFileAt, validCampaign } from './campaign-folder.ts'
import { type Command, type CommandLine, readArguments, UsageError } from './command.ts'
import { judgeCollected, mailCollection, readContext, readInvitees } from './mail-collection.ts'

/** `rsvp classify-replies`: what the desk would make of a folder of mails, without any desk. */
export const classifyReplies: Command = {
  summary: 'say for each mail of a folder what the desk would make of it; records nothing',
  help: `rsvp classify-replies DIR --campaign FOLDER --invitees FILE --context FILE

One JSON line per .eml of DIR, in the order of the names: file, kind, action (record, review, ignore), decision
(yes, no, tentative, none), parts (null for all), party, delegate, why, evidence, rules. With review, the decision is
what a person would most likely record. Nothing is stored or sent.

Each mail counts as sent to the reply address of its guest, at the instant of its topmost Received. Sender checks
count as passed unless the topmost Authentication-Results of the receiving host says otherwise.

  --campaign FOLDER  the campaign that is answered
  --invitees FILE    whose address each mail went to: lines of {"file", "token", "name", "email"}
  --context FILE     {"replyAddress", "calendarUid", "sequence", "receivingHost", "sent": [{"text"}]}

Exit code 0 where every mail was classified, 2 where something given could not be used; the rest is classified all the same.

Example:
  rsvp classify-replies tests/fixtures/replies --campaign templates/examples/nl-uk-symposium --invitees tests/fixtures/replies/invitees.jsonl --context tests/fixtures/replies/context.json`,

  async run(line) {
    const { positionals, options } = readArguments(line, {
      positionals: ['DIR'],
      options: { campaign: 'text', invitees: 'text', context: 'text' },
    })
    const given = { campaign: options.campaign, invitees: options.invitees, context: options.context }
    for (const [name, value] of Object.entries(given))
      if (value === undefined) throw new UsageError(`--${name} is missing`)
    try {
      return await classify(line, positionals[0] as string, given as Record<keyof typeof given, string>)
    } catch (error) {
      if (!(error instanceof DomainError)) throw error
      line.remark(`rsvp classify-replies: ${error.message}`)
      return unusable
    }
  },
}

const unusable = 2

interface Given {
  readonly campaign: string
  readonly invitees: string
  readonly context: string
}

async function classify(line: CommandLine, directory: string, given: Given): Promise<number> {
  const campaign = await validCampaign(folderOnDisk(given.campaign), line.now())
  const context = readContext(await textOf(given.context), given.context)
  const { invitees, problems } = readInvitees(await textOf(given.invitees), given.invitees)
  const files = await mailsIn(directory)
  const collection = mailCollection(campaign, context, invitees)
  const complaints = [...problems]
  const present = new Set(files)
  const absent = invitees.filter(({ file }) => !present.has(file)).map(({ file }) => file)
  if (absent.length > 0)
    complaints.push(`${given.invitees} lists mails that ${directory} does not have: ${severalOf(absent)}`)
  const unlisted = files.filter((file) => !collection.invitees.has(file))
  if (unlisted.length > 0)
    line.remark(`no line of ${given.invitees} names the guest of ${severalOf(unlisted)}; taken as sent without a token`)

  for (const [index, file] of files.entries()) {
    const path = join(directory, file)
    try {
      const judgement = await judgeCollected(collection, file, await readFile(path))
      line.print(JSON.stringify(classified(file, judgement)))
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException
      complaints.push(`${path}: ${code === undefined ? 'cannot be classified' : 'cannot be read'}: ${code ?? message}`)
    }
    line.progress('classifying', index + 1, files.length)
  }
  for (const complaint of complaints) line.remark(`rsvp classify-replies: ${complaint}`)
  return complaints.length === 0 ? 0 : unusable
}

async function textOf(path: string): Promise<string> {
  const bytes = await readFileAt(path)
  if (bytes === undefined) throw new DomainError('not-found', `there is no file ${path}`)
  return new TextDecoder().decode(bytes)
}

async function mailsIn(directory: string): Promise<readonly string[]> {
  const names = await readdir(directory).catch((error: NodeJS.ErrnoException) => {
    const reason =
      error.code === 'ENOENT'
        ? 'there is no such folder'
        : error.code === 'ENOTDIR'
          ? 'is a file; name its folder'
          : error.code
    throw new DomainError('not-found', `${directory}: ${reason}`, { cause: error })
  })
  const mails = names.filter((name) => name.toLowerCase().endsWith('.eml')).sort()
  if (mails.length === 0) throw new DomainError('not-found', `${directory}: there is no .eml file in it`)
  return mails
}

function severalOf(files: readonly string[]): string {
  const [first = '', ...others] = files
  return others.length === 0 ? `"${first}"` : `"${first}" and ${others.length} more`
}

/** One line of output, in the words of the labelled replies. */
export interface Classified {
  readonly file: string
  readonly kind: Judgement['kind']
  readonly action: 'record' | 'review' | 'ignore'
  readonly decision: 'yes' | 'no' | 'tentative' | 'none'
  /** Ids; null for all of them. */
  readonly parts: readonly string[] | null
  /** People, the guest included; null where not said. */
  readonly party: number | null
  readonly delegate: { readonly name: string; readonly email: string | null } | null
  readonly why: string
  readonly evidence: readonly string[]
  readonly rules: readonly string[]
}

export function classified(file: string, judgement: Judgement): Classified {
  const { kind, outcome, why, evidence, rules = [] } = judgement
  const said = outcome === 'record' ? judgement.submission : outcome === 'review' ? judgement.proposal : undefined
  const delegate =
    outcome === 'record' ? judgement.delegate : outcome === 'review' ? judgement.proposal?.delegate : undefined
  return {
    file,
    kind,
    // An opt-out is carried out at once; it is no answer.
    action: outcome === 'opt-out' ? 'record' : outcome,
    decision: said === undefined ? 'none' : said.decision === 'maybe' ? 'tentative' : said.decision,
    parts: said?.parts ?? null,
    party: said?.party ?? null,
    delegate: delegate === undefined ? null : { name: delegate.name, email: delegate.email ?? null },
    why,
    evidence,
    rules,
  }
}
