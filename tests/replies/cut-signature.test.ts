/** What stands below the sender's words, in four languages; and what must not be taken for it. */
import { describe, expect, it } from 'vitest'
import { cutSignature } from '../../functions/replies/cut-signature.ts'

const names = ['Zoë Appiah-Visser']
const cut = (text: string, words = 'I have read it.') => {
  const { lines, speaksBelow } = cutSignature(`${words}\n${text}`.split('\n'), names)
  return { text: lines.join('\n').trim(), speaksBelow }
}

describe('a line of a mail program', () => {
  it.each([
    'Sent from my iPhone',
    'Sent from Samsung Mobile',
    'Sent from Outlook for Android<https://aka.ms/x>',
    'Get Outlook for iOS<https://aka.ms/o0ukef>',
    'Sent via BlackBerry',
    'Sent with Proton Mail secure email.',
    'Verstuurd vanaf mijn iPhone',
    'Verzonden vanaf mijn Samsung Galaxy',
    'Verzonden met Proton Mail beveiligde e-mail.',
    'Outlook voor iOS downloaden',
    'Download Outlook voor Android',
    'Von meinem iPhone gesendet',
    'Diese Nachricht wurde von meinem Android-Gerät gesendet',
    'Gesendet von Outlook für Android<https://aka.ms/x>',
    'Von Outlook für iOS gesendet',
    'Gesendet mit der GMX Mail App',
    'Outlook für iOS beziehen',
    'Envoyé de mon iPhone',
    'Envoyé depuis mon appareil Galaxy',
    "Envoyé à partir d'Outlook pour Android",
    'Télécharger Outlook pour iOS<https://aka.ms/o0ukef>',
    'Obtenir Outlook pour Android',
  ])('is cut: %s', (line) => {
    expect(cut(line)).toEqual({ text: 'I have read it.', speaksBelow: false })
  })
})

describe('a closing formula with the name after it', () => {
  it.each([
    'Kind regards',
    'With best wishes,',
    'Warm regards,',
    'All the best,',
    'Yours sincerely',
    'Yours faithfully,',
    'Met vriendelijke groet,',
    'Met hartelijke groeten,',
    'Hoogachtend,',
    'Met de meeste hoogachting,',
    'Groetjes',
    'Mvg,',
    'Mit freundlichen Grüßen',
    'Mit freundlichen Gruessen',
    'Mit freundlichem Gruß',
    'Viele Grüße',
    'Freundliche Grüsse',
    'Herzlichst',
    'Hochachtungsvoll',
    'Cordialement,',
    'Bien cordialement',
    'Bien à vous,',
    'Salutations distinguées',
    'Avec mes meilleures salutations,',
    "Je vous prie d'agréer, Madame, Monsieur, l'expression de mes salutations distinguées.",
  ])('is cut: %s', (formula) => {
    const signature = [formula, '', 'Zoë Appiah-Visser (she/her)', 'Head of Radiology', 'T +44 20 7946 0000'].join('\n')
    expect(cut(signature)).toEqual({ text: 'I have read it.', speaksBelow: false })
  })
})

const legal = [
  'This e-mail and any attachments are confidential and intended solely for the addressee.',
  'This message may contain information that is not intended for you. If you are not the addressee please delete it.',
  'CONFIDENTIALITY NOTICE: the information in this e-mail is privileged.',
  'If you have received this message in error, please inform the sender. We accept no liability.',
  'Please consider the environment before printing this e-mail.',
  'Dit bericht kan informatie bevatten die niet voor u is bestemd.',
  'De informatie verzonden met dit e-mailbericht is uitsluitend bestemd voor de geadresseerde.',
  'Aan dit bericht kunnen geen rechten worden ontleend.',
  'Denk aan het milieu voordat u deze e-mail print.',
  'Diese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der richtige Adressat sind, löschen Sie sie.',
  'Der Inhalt dieser E-Mail ist ausschließlich für den bezeichneten Adressaten bestimmt.',
  'Bitte denken Sie an die Umwelt, bevor Sie diese E-Mail ausdrucken.',
  "Ce message et ses pièces jointes sont confidentiels et établis à l'intention exclusive de leurs destinataires.",
  "Si vous n'êtes pas le destinataire de ce courriel, merci de le détruire.",
  "Pensez à l'environnement avant d'imprimer ce message.",
]

describe('a disclaimer or an environmental note', () => {
  it.each(legal)('is cut without a divider: %s', (text) => {
    expect(cut(`\n${text}`)).toEqual({ text: 'I have read it.', speaksBelow: false })
  })

  it.each(legal)('is cut below a signature: %s', (text) => {
    expect(cut(`-- \nZoë\n\n${text}`)).toEqual({ text: 'I have read it.', speaksBelow: false })
  })

  it.each(['This mail is about the lunch only.', 'Dit bericht gaat over de lunch.', 'Diese Nachricht ist für Sie.'])(
    'is not what only starts like one: %s',
    (text) => {
      expect(cut(text).text).toBe(`I have read it.\n${text}`)
    },
  )
})

describe('a signature without a formula', () => {
  it.each([
    ['name and role', 'Zoë Appiah-Visser\nHead of Radiology\nExample Hospital'],
    [
      'title, pronouns, numbers',
      'Dr. Zoë Appiah-Visser (she/her)\nHead of Radiology | Example Hospital\n+44 20 7946 0000',
    ],
    ['a rule', '_____________\nZoë Appiah-Visser\nExample Hospital'],
    ['a long dash', '—\nZoë'],
  ])('is cut: %s', (_name, text) => {
    expect(cut(`\n${text}`)).toEqual({ text: 'I have read it.', speaksBelow: false })
  })

  it.each([
    ['more words', 'Zoë Appiah-Visser\nwill not be there'],
    ['German words', 'Zoë Appiah-Visser\nkomme aber nicht'],
    ['French words', 'Zoë Appiah-Visser\nmais sans le cocktail, pas libre'],
    ['a sentence', 'Zoë Appiah-Visser\nmy colleague takes it over.'],
    ['another name', 'Pieter Jansen\nHead of Radiology'],
  ])('stays where there are %s', (_name, text) => {
    expect(cut(text).text).toBe(`I have read it.\n${text}`)
  })
})

describe('words of an answer below the signature', () => {
  it.each([
    ['a postscript', 'Regards,\nZoë\n\nPS only for the lunch'],
    ['a condition', '-- \nbut ask my secretary'],
    ['German words', 'Mit freundlichen Grüßen\nZoë\nkomme aber nicht'],
    ['French words', 'Cordialement\nZoë\nsauf le cocktail'],
    ['words after the phone', 'Sent from my iPhone\nnot the drinks'],
    ['words behind the formula', 'Cheers, count me out'],
    ['an afterthought below the disclaimer', 'This e-mail is confidential.\nI mean no'],
    ['a bare answer below the disclaimer', 'This e-mail is confidential.\n\nNo.'],
  ])('are said to be there: %s', (_name, text) => {
    expect(cut(text).speaksBelow).toBe(true)
  })
})
