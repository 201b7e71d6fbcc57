/** The labelled replies as the benchmarks take them: each with its envelope, verdicts and label, for the example campaign. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { folderOnDisk, validCampaign } from '../../functions/cli/campaign-folder.ts'
import {
  asArrived,
  type MailCollection,
  mailCollection,
  readContext,
  readInvitees,
} from '../../functions/cli/mail-collection.ts'
import type { InboundMail } from '../../functions/replies/arrived-mail.ts'

export interface Label {
  readonly file: string
  readonly decision: string
  readonly must_review: boolean
}

export interface Listed {
  readonly file: string
  readonly mail: InboundMail
  readonly label: Label
}

export interface Corpus {
  readonly collection: MailCollection
  readonly mails: readonly Listed[]
}

/** Its one trap is an encoded line break in the subject: a wound there leaves an honest yes. */
export const honestOnceDamaged = '042-header-injection.eml'

export async function labelledReplies(): Promise<Corpus> {
  const folder = new URL('../../tests/fixtures/replies/', import.meta.url)
  const text = (name: string): string => readFileSync(new URL(name, folder), 'utf8')
  const example = fileURLToPath(new URL('../../templates/examples/nl-uk-symposium', import.meta.url))
  const campaign = await validCampaign(folderOnDisk(example), '2024-02-05T10:00:00Z')
  const { invitees } = readInvitees(text('invitees.jsonl'), 'invitees.jsonl')
  const collection = mailCollection(campaign, readContext(text('context.json'), 'context.json'), invitees)
  const labels = text('labels.jsonl')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Label)
  const files = new Set(readdirSync(folder))
  const mails = labels
    .filter(({ file }) => files.has(file))
    .map((label) => {
      const raw = readFileSync(new URL(label.file, folder))
      return { file: label.file, label, mail: asArrived(collection, label.file, raw) }
    })
  return { collection, mails }
}
