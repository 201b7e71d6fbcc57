/**
 * Replies written for the rules to be tried on, each as a plain mail from its guest, judged as `rsvp classify-replies` judges and scored with the
 * same scorer. Prints the figures per file; none of them may be a wrong answer.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { folderOnDisk, validCampaign } from '../../functions/cli/campaign-folder.ts'
import { classified } from '../../functions/cli/classify-replies.ts'
import { judgeCollected, mailCollection } from '../../functions/cli/mail-collection.ts'
import { corpus } from './mail-corpus.ts'
import { scoreLabelled } from './score-labelled.ts'

interface WrittenReply {
  readonly id: string
  readonly text: string
  /** The guest's name. */
  readonly from: string
}

const folder = new URL('../fixtures/written-replies/', import.meta.url)
const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'))
const example = fileURLToPath(new URL('../../templates/examples/nl-uk-symposium', import.meta.url))
const campaign = await validCampaign(folderOnDisk(example), '2024-02-05T10:00:00Z')

const address = 'guest@example.com'
/** Texts sought out because the rules misread them; how many still are may only shrink. */
const stillMisread: Readonly<Record<string, number>> = { 'misreadings.jsonl': 36 }

/** As a mail program writes it: one part, the name encoded, eight-bit text. */
function asMail({ text, from }: WrittenReply): Buffer {
  const name = `=?utf-8?B?${Buffer.from(from).toString('base64')}?=`
  const headers = [
    `Return-Path: <${address}>`,
    'Received: from mx.example.com by in.reply.rsvp.example; Wed, 21 Feb 2024 10:00:00 +0000',
    `From: ${name} <${address}>`,
    `To: ${corpus.context.replyAddress.replace('{token}', 'guest')}`,
    'Subject: Re: Invitation: NL-UK Symposium on Nuclear Medicine, 19 March 2024',
    'Date: Wed, 21 Feb 2024 10:00:00 +0000',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
  ]
  return Buffer.from(`${headers.join('\r\n')}\r\n\r\n${text.replace(/\r?\n/g, '\r\n')}\r\n`)
}

async function classify(reply: WrittenReply): Promise<object> {
  const invitee = { file: reply.id, token: 'guest', name: reply.from, email: address }
  const collection = mailCollection(campaign, corpus.context, [invitee])
  return classified(reply.id, await judgeCollected(collection, reply.id, asMail(reply)))
}

describe('written replies', () => {
  it.each(files)('%s: no wrong answer is recorded', async (file) => {
    const allowed = stillMisread[file] ?? 0
    const lines = readFileSync(new URL(file, folder), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
    const replies = lines.map((line) => JSON.parse(line) as WrittenReply)
    const output: object[] = []
    for (const reply of replies) output.push(await classify(reply))
    const labels = replies.map((reply) => JSON.stringify({ ...reply, file: reply.id, kind: 'reply' }))

    const { holds, summary, faults } = await scoreLabelled(
      labels,
      output.map((line) => JSON.stringify(line)),
      { '--max-wrong': allowed },
    )

    console.info(`${file}\n${summary}`)
    const texts = new Map(replies.map(({ id, text }) => [id, text]))
    const named = faults
      .filter(({ line }) => /^(wrong|parts)/.test(line))
      .map(({ file: id, line }) => `${line}\n${texts.get(id)}`)
    if (named.length > allowed) expect(named).toEqual([])
    expect(holds).toBe(true)
  })
})
