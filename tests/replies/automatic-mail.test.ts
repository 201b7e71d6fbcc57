/** Answers that no person wrote, and people who sound like machines. */
import { describe, expect, it } from 'vitest'
import { readAutomaticMail } from '../../functions/replies/automatic-mail.ts'
import { parseMail } from '../../functions/replies/parse-mail.ts'
import { aMail, type Written } from './written-mail.ts'

const read = async (written: Written, mailFrom = 'joan@guest.example') =>
  readAutomaticMail(await parseMail(Buffer.from(aMail(written))), mailFrom)?.certainty ?? 'a person'

describe('recognising automatic mail', () => {
  it.each<[string, Written]>([
    ['RFC 3834', { headers: ['Auto-Submitted: auto-replied (vacation)'] }],
    ['an old vacation program', { headers: ['Precedence: junk'] }],
    ['an autoresponder', { headers: ['X-Autoreply: yes'] }],
    ['English subject', { subject: 'Automatic reply: Invitation' }],
    ['English, before our subject', { subject: 'Out of Office Re: Invitation' }],
    ['Dutch subject', { subject: 'Automatisch antwoord: Uitnodiging' }],
    ['German subject', { subject: 'Abwesenheitsnotiz: Einladung' }],
    ['French subject', { subject: 'Réponse automatique : Invitation' }],
    ['subject and text together', { subject: 'Afwezig', text: 'Ik ben niet op kantoor. In dringende gevallen: bel.' }],
  ])('%s is certain', async (_name, written) => {
    expect(await read({ text: 'x', ...written })).toBe('certain')
  })

  it('takes a null return path for automatic', async () => {
    expect(await read({ text: 'x' }, '')).toBe('certain')
  })

  it.each<[string, Written]>([
    ['absence words without any mark', { text: 'I am out of the office and have limited access to my email.' }],
    ['list mail', { headers: ['List-Id: <all.guest.example>'], text: 'Yes' }],
    [
      'a calendar answer that lost its calendar',
      { subject: 'Accepted: Symposium', headers: ['Auto-Submitted: auto-generated'] },
    ],
  ])('%s is only likely, so that no person is ignored', async (_name, written) => {
    expect(await read({ text: 'x', ...written })).toBe('likely')
  })

  it.each<[string, Written]>([
    ['Exchange marks on mail that people write', { headers: ['X-Auto-Response-Suppress: All'] }],
    ['Auto-Submitted: no', { headers: ['Auto-Submitted: no'] }],
    ['a human absence', { text: 'I am on annual leave that week, so I cannot come.' }],
    ['a human subject', { subject: 'Away that week, sorry' }],
  ])('%s is a person', async (_name, written) => {
    expect(await read({ text: 'x', ...written })).toBe('a person')
  })
})
