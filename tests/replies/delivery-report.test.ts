/** What mail systems say about our own mail. */
import { describe, expect, it } from 'vitest'
import { readDeliveryReport } from '../../functions/replies/delivery-report.ts'
import { parseMail } from '../../functions/replies/parse-mail.ts'
import { aMail, type Written } from './written-mail.ts'

const read = async (written: Written, mailFrom: string) =>
  readDeliveryReport(await parseMail(Buffer.from(aMail(written))), mailFrom)?.kind

describe('recognising a delivery report', () => {
  it.each<[string, Written, string, 'bounce' | 'auto_reply' | undefined]>([
    [
      'a standard report',
      { type: 'multipart/report; report-type=delivery-status', text: 'failed', html: 'x' },
      '',
      'bounce',
    ],
    [
      'a read receipt',
      { type: 'multipart/report; report-type=disposition-notification', text: 'read', html: 'x' },
      'j@guest.example',
      'auto_reply',
    ],
    ['a bounce in words', { from: 'MAILER-DAEMON@mx.example', subject: 'failure notice', text: 'sorry' }, '', 'bounce'],
    [
      'a bounce that is answered to',
      { from: 'postmaster@mx.example', subject: 'Onbestelbaar: Uitnodiging', text: 'x' },
      'postmaster@mx.example',
      'bounce',
    ],
    ['an old header', { headers: ['X-Failed-Recipients: a@b.example'], text: 'x' }, 'a@b.example', 'bounce'],
    [
      'a person called postmaster',
      { from: 'postmaster@guest.example', text: 'Yes' },
      'postmaster@guest.example',
      undefined,
    ],
    [
      'a person with an unlucky subject',
      { subject: 'Undeliverable promises', text: 'Yes' },
      'joan@guest.example',
      undefined,
    ],
    ['an ordinary reply', { text: 'Yes' }, 'joan@guest.example', undefined],
  ])('%s', async (_name, written, mailFrom, kind) => {
    expect(await read(written, mailFrom)).toBe(kind)
  })
})
