/** Answers that no person wrote, and people who sound like machines. */
import { describe, expect, it } from 'vitest'
import { readAutomaticMail } from '../../functions/replies/automatic-mail.ts'
import { parseMail } from '../../functions/replies/parse-mail.ts'
import { wholeText } from '../../functions/replies/reply-html.ts'
import { byPeople, byPrograms } from './machine-or-person.ts'
import { aMail, type Written } from './written-mail.ts'

const readWhole = async (written: Written, mailFrom = 'joan@guest.example') => {
  const mail = await parseMail(Buffer.from(aMail(written)))
  return readAutomaticMail(mail, mailFrom, wholeText(mail))
}
const read = async (written: Written, mailFrom?: string) =>
  (await readWhole(written, mailFrom))?.certainty ?? 'a person'

describe('recognising automatic mail', () => {
  it.each<[string, Written]>([
    ['RFC 3834', { headers: ['Auto-Submitted: auto-replied (vacation)'] }],
    ['an old vacation program', { headers: ['Precedence: junk'] }],
    ['bulk mail that thanks for a mail', { headers: ['Precedence: bulk'], text: 'Thank you for your e-mail.' }],
    ['an auto-reply of Notes', { subject: 'AUTO: Joan Guest is out of the office (returning 04/03/2024)' }],
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
    ['list mail of old', { headers: ['Precedence: bulk', 'Sender: owner-all@guest.example'], text: 'Noted' }],
    ['nothing but the subject of an absence', { subject: 'Away', text: '' }],
    ['bulk mail without words of a program', { headers: ['Precedence: bulk'], text: 'Noted' }],
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

  it.each<[string, Written, string?]>([
    ['Auto-Submitted: auto-generated', { headers: ['Auto-Submitted: auto-generated'], text: 'Yes, I will be there.' }],
    ['Precedence: bulk', { headers: ['Precedence: bulk'], text: 'Count me in!' }],
    ['a null return path', { text: 'Ik kom graag.' }, ''],
    ['a mailing list', { headers: ['List-Id: <all.guest.example>'], text: 'Ich komme gern.' }],
  ])('%s on what reads like an answer goes to a person', async (_name, written, mailFrom) => {
    expect(await readWhole(written, mailFrom)).toMatchObject({ certainty: 'likely', kind: 'reply' })
  })

  it.each<[string, Written]>([
    [
      'the header of a reply by a program',
      { headers: ['Auto-Submitted: auto-replied'], text: 'Yes, I will be there.' },
    ],
    [
      'the words of an absence',
      { headers: ['Auto-Submitted: auto-generated'], text: 'Yes, back in the office on 4 March.' },
    ],
    ['a vacation program', { headers: ['X-Mailer: vacation 1.2'], text: 'Yes' }],
  ])('%s is certain whatever else it says', async (_name, written) => {
    expect(await read(written)).toBe('certain')
  })

  it.each(byPrograms)('a program wrote "$subject": $text', async (labelled) => {
    expect(await readWhole(labelled)).toMatchObject({ kind: 'auto_reply' })
  })

  it.each(byPeople)('a person wrote "$subject": $text', async (labelled) => {
    const found = await readWhole(labelled)

    expect(found === undefined || (found.certainty === 'likely' && found.kind === 'reply')).toBe(true)
  })

  it.each([
    ['Joan Field has left the company.', true],
    ['Jan is niet meer werkzaam bij ons.', true],
    ['Frau Sommer ist nicht mehr bei uns tätig.', true],
    ['Madame Duval ne travaille plus ici.', true],
    ['I am out of the office.', false],
  ])('says of "%s" whether the guest has left: %s', async (text, hasLeft) => {
    expect(await readWhole({ headers: ['Auto-Submitted: auto-replied'], text })).toMatchObject({ hasLeft })
  })
})
