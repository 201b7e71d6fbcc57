/** Which words ask for no more mail, in four languages: plainly, plainly beside something else, perhaps, or not at all. */
import { describe, expect, it } from 'vitest'
import { languages } from '../../functions/campaigns/campaign.ts'
import { renderGuestMail } from '../../functions/email/guest-mail.ts'
import { mailKinds } from '../../functions/email/mail-content.ts'
import { readOptOut } from '../../functions/replies/opt-out-wish.ts'
import { htmlToText } from '../../functions/replies/reply-html.ts'
import { rules } from '../../functions/replies/words/all.ts'
import { ensureTemplates } from '../../infra/compile-templates.ts'
import { sampleMails } from '../../templates/mail/samples.ts'

describe('a plain request and nothing else', () => {
  it.each([
    'Unsubscribe',
    'Please unsubscribe me from this mailing list.',
    'Please remove me from your list',
    'Dear colleagues,\n\nCould you please remove my e-mail address from your mailing list? Thank you very much.\n\nKind regards,\nJan Willem van den Berg',
    'STOP SENDING ME THIS RUBBISH',
    'Hello,\n\nUnsubscribe!\n\nThanks,\nJan',
    'No more emails please',
    "Don't email me again!!!",
    'Uitschrijven aub',
    'Wilt u mij van uw mailinglijst verwijderen?',
    'Stop met mailen!',
    'Geen uitnodigingen meer, dank u',
    'Bitte streichen Sie mich aus Ihrem Verteiler. Vielen Dank.',
    'Könnten Sie mich bitte aus Ihrem Verteiler nehmen?',
    'Hören Sie auf, mir zu schreiben!',
    'Ich möchte keine weiteren Einladungen erhalten.',
    'Merci de me désabonner.',
    'Pourriez-vous me retirer de votre liste de diffusion ?',
    "Arrêtez de m'envoyer des mails !",
    "Je ne souhaite plus recevoir d'invitations de votre part.",
  ])('%s', (text) => {
    expect(readOptOut(text)).toBe('clear')
  })
})

describe('a plain request beside more', () => {
  it.each([
    ["I'm not coming, and please stop mailing me"],
    ["I can't come. Please unsubscribe me."],
    ['No, thank you. Please remove me from your mailing list.'],
    ['Happy to come. Please remove me from your mailing list.'],
    ['Stop emailing me. I never signed up to this list and I have no interest in any of this.'],
    ['Please delete all my personal data under the GDPR.'],
    ['Who gave you my address? Stop contacting me.'],
    ['Graag mijn adres uit uw bestand verwijderen conform de AVG.'],
    ['Ik kom niet en graag geen mails meer.'],
    ['Ich komme nicht. Bitte keine weiteren E-Mails.'],
    ['Bitte löschen Sie meine Daten gemäß DSGVO.'],
    ["Je ne viendrai pas. Merci de ne plus m'envoyer de mails."],
    ['Veuillez supprimer mes données personnelles conformément au RGPD'],
  ])('%s', (text) => {
    expect(readOptOut(text)).toBe('beside')
  })
})

describe('words that may mean something else', () => {
  it.each([
    ['asks how', 'How do I unsubscribe?'],
    ['denies', "Please don't unsubscribe me, I like these mails"],
    ['names a condition', 'Remove me from your mailing list unless it is about isotopes.'],
    ['limits', 'Stop emailing me about parking'],
    ['is about a part of the programme', "I'd like to opt out of the lunch"],
    ['is about the reminders', 'No more reminders please, I have answered already'],
    ['moves the mail elsewhere', 'Please remove my address from your list and use jan@new.example instead'],
    [
      'moves the mail elsewhere, a sentence later',
      'Please remove me from your list. Use my new address: jan@new.example',
    ],
    ['may mean the guest list', 'Take me off the invitation list'],
    ['may mean the guest list, in Dutch', 'Haal mij van de lijst'],
    ['may mean the guest list, in German', 'Streichen Sie mich von der Liste'],
    ['signs off from something, in Dutch', 'Afmelden'],
    ['signs off from the lunch, in Dutch', 'Graag uitschrijven voor de lunch'],
    ['signs off from something, in German', 'Ich möchte mich abmelden'],
    ['signs off from something, in French', 'Merci de me désinscrire'],
    ['stands at the foot of a mail', 'I will be there.\n\nAcme Ltd\nUnsubscribe'],
    ['stands at the foot of a mail, with a link', 'Uitschrijven: https://news.example/u'],
  ])('%s: %s', (_why, text) => {
    expect(readOptOut(text)).toBe('mentioned')
  })
})

describe('words that have nothing to do with it', () => {
  it.each([
    'I will be there',
    'Stuur mij geen parkeerkaart',
    'Please stop by my desk',
    'Ik wil me graag afmelden voor het symposium',
    'Bitte kein Fleisch',
    'Plus de pain',
  ])('%s', (text) => {
    expect(readOptOut(text)).toBeUndefined()
  })
})

describe('our own mails', () => {
  it.each(languages)(
    'ask for nothing, left over in a reply whole, by paragraph or by line, in %s',
    async (language) => {
      const templates = await ensureTemplates()
      const mails = mailKinds
        .flatMap((kind) => sampleMails(kind, language))
        .map(({ value }) => renderGuestMail(value, templates))
      const pieces = mails.flatMap(({ text, html }) =>
        [text, htmlToText(html).text].flatMap((each) => [each, ...each.split(/\n\n+/), ...each.split('\n')]),
      )

      const asking = [...new Set(pieces)].filter((piece) => ['clear', 'beside'].includes(readOptOut(piece) ?? ''))

      expect(pieces.length).toBeGreaterThan(100)
      expect(asking.filter((piece) => piece.trim().toLowerCase() !== 'uitschrijven.')).toEqual([])
    },
  )
})

describe('each line of the word tables', () => {
  const lines = rules.filter(({ section }) => section === 'optOut' || section === 'optOutHint')

  it.each(lines)('$name', ({ section, example }) => {
    const wish = readOptOut(example)
    if (section === 'optOutHint') expect(wish).toBe('mentioned')
    else expect(['clear', 'beside']).toContain(wish)
  })
})

it('is undone by no length of text', () => {
  expect(readOptOut(`Please unsubscribe me. ${'We met in Leiden last year. '.repeat(120)}`)).toBe('mentioned')
})
