/**
 * Samples of every mail: what templates are checked against when they are compiled, and what tests and a curious author look at.
 * Ordinary ones, long ones, hostile ones, and each variant of what can be recorded. People are invented.
 */
import { type Campaign, campaignSchema, type Language } from '../../functions/campaigns/campaign.ts'
import { type ClosingSummary, closingSummarySlots } from '../../functions/email/closing-summary.ts'
import { type ForwardedMail, forwardedMailSlots } from '../../functions/email/forwarded-mail.ts'
import { guestMailSlots } from '../../functions/email/guest-mail-slots.ts'
import type { GuestMailContent, MailKind } from '../../functions/email/mail-content.ts'
import type { Slots, TemplateKind } from '../../functions/email/slots.ts'
import type { Identity, RecordedAnswer } from '../../functions/guests/guest.ts'
import { askedBack } from '../../functions/replies/asked-back.ts'

export interface Sample<T> {
  readonly name: string
  readonly value: T
}

export const sampleCampaign: Campaign = campaignSchema.parse({
  id: 'isotopes-evening',
  title: { en: 'Symposium on Medical Isotopes', nl: 'Symposium over medische isotopen' },
  languages: ['en', 'nl'],
  zone: 'Europe/London',
  hosts: [{ name: 'Embassy of the Kingdom of the Netherlands', country: 'NL' }, { name: 'Example Innovation Network' }],
  signatories: [
    { name: 'Wilhelmina van Oosterhout', role: { en: 'Deputy Head of Mission', nl: 'Plaatsvervangend ambassadeur' } },
    {
      name: 'Dr Amara Oyelaran',
      role: { en: 'Director', nl: 'Directeur' },
      organisation: 'Example Innovation Network',
    },
  ],
  contact: { name: 'Joris Haverkamp', email: 'innovation@embassy.example', phone: '+44 20 7946 0000' },
  from: { name: 'Embassy of the Kingdom of the Netherlands', email: 'rsvp@embassy.example' },
  staff: ['innovation@embassy.example'],
  venue: {
    name: 'Gallery of Science',
    address: '1 Example Place, London SE1 0XX',
    directions: {
      en: 'London Bridge, five minutes on foot; step-free entrance on the north side.',
      nl: 'London Bridge, vijf minuten lopen; drempelvrije ingang aan de noordzijde.',
    },
  },
  parts: [
    {
      id: 'opening',
      title: { en: 'Welcome and opening', nl: 'Ontvangst en opening' },
      date: '2024-03-19',
      starts: '09:00',
      ends: '12:00',
    },
    {
      id: 'lunch',
      title: { en: 'Networking lunch', nl: 'Netwerklunch' },
      date: '2024-03-19',
      starts: '12:00',
      ends: '13:30',
      venue: { name: 'Garden Room', address: '3 Example Place' },
      places: 80,
    },
    {
      id: 'symposium',
      title: { en: 'Three questions, three panels', nl: 'Drie vragen, drie panels' },
      description: {
        en: 'The questions on the table:\n- How do we secure the supply of isotopes?\n- What does a patient gain?\n- Who trains the next generation?',
        nl: 'De vragen die op tafel liggen:\n- Hoe verzekeren wij de aanvoer van isotopen?\n- Wat wint een patiënt?\n- Wie leidt de volgende generatie op?',
      },
      date: '2024-03-19',
      starts: '13:30',
      ends: '17:30',
    },
    {
      id: 'drinks',
      title: { en: 'Drinks', nl: 'Borrel' },
      date: '2024-03-19',
      starts: '17:30',
      ends: '19:30',
    },
  ],
  rsvpBy: '2024-03-01',
  waves: [{ id: 'invite', kind: 'invitation', at: '2024-02-05T09:00' }],
  attachments: [
    { file: 'booklet.pdf', title: { en: 'Mission booklet', nl: 'Missieboekje' }, as: 'attach' },
    { file: 'map.pdf', title: { en: 'Map of the venue', nl: 'Plattegrond' }, as: 'link' },
  ],
  texts: {
    invitation: {
      en: 'It is a pleasure to invite you to a day on isotopes in medicine, with researchers, hospitals and companies from both sides of the North Sea.\n\nThe day brings together those who make isotopes, those who treat with them and those who pay for it. It closes with drinks, to which a Dutch delegation of thirty-five looks forward.',
      nl: 'Met genoegen nodigen wij u uit voor een dag over isotopen in de geneeskunde, met onderzoekers, ziekenhuizen en bedrijven van beide zijden van de Noordzee.\n\nDe dag brengt samen wie isotopen maakt, wie ermee behandelt en wie ervoor betaalt. Zij eindigt met een borrel, waar een Nederlandse delegatie van vijfendertig naar uitziet.',
    },
    confirmation: {
      en: 'Please bring a photo identity document: the venue checks names at the door.',
      nl: 'Neem een legitimatiebewijs met foto mee: de locatie controleert namen bij de deur.',
    },
  },
})

/** Every field that staff or a guest can write, filled with what should do no harm. */
export const hostileText = `<script>alert(1)</script>"'> &amp; \u202etxt\u202c =?utf-8?B?QmNj?= 🎈 שלום`
const hostileCampaign: Campaign = {
  ...sampleCampaign,
  title: hostileText,
  hosts: [{ name: hostileText }],
  signatories: [1, 2, 3].map(() => ({ name: hostileText, role: hostileText, organisation: hostileText })),
  contact: { name: hostileText, email: 'innovation@embassy.example', phone: hostileText },
  from: { name: `${hostileText}\r\nBcc: thief@elsewhere.example`, email: 'rsvp@embassy.example' },
  venue: { name: hostileText, address: hostileText, directions: hostileText },
  parts: sampleCampaign.parts.map((part) => ({ ...part, title: hostileText, description: hostileText })),
  attachments: sampleCampaign.attachments.map((file) => ({ ...file, title: hostileText })),
  banner: { url: 'https://pictures.embassy.example/banner.png?a=1&b=2', alt: hostileText },
  accent: '#ffd500',
  texts: { invitation: `- ${hostileText}\n\n${hostileText}` },
}

/** Four days, an exact minute as the deadline, a party, a place only after selection. */
const missionCampaign: Campaign = {
  ...sampleCampaign,
  id: 'mission',
  title: { en: 'Economic Mission Life Sciences & Health', nl: 'Economische missie Life Sciences & Health' },
  parts: sampleCampaign.parts.map((part, index) => ({ ...part, date: `2024-12-0${index + 2}`, ends: '00:30' })),
  rsvpBy: '2024-10-27T17:00',
  yesMeans: 'interest',
  calendarIn: 'confirmation',
  maxParty: 3,
  attachments: [],
  accent: '#0b7a4b',
  texts: { invitation: { en: 'Please join the mission.', nl: 'Wij zien u graag bij de missie.' } },
}

const guest: Identity = {
  name: 'Zoë Appiah-Visser',
  email: 'zoe.appiah@hospital.example',
  salutation: 'Professor Appiah-Visser',
  organisation: 'Example Hospital',
}
const longGuest: Identity = {
  ...guest,
  name: `Ir. ${'Wolfeschlegelsteinhausenbergerdorff '.repeat(8)}van der Meer`,
  salutation: undefined,
}
const hostileGuest: Identity = {
  ...guest,
  name: `${hostileText}\r\nBcc: thief@elsewhere.example`,
  salutation: `${hostileText}\r\n\r\n${hostileText}`,
}

const token = 'abcdefghijklmnopqrstuvwxyz234567abcdefghijklmnopqrstuvwx'
const links: GuestMailContent['links'] = {
  answer: `https://rsvp.embassy.example/a/${token}`,
  undo: `https://rsvp.embassy.example/u/${token}`,
  optOut: `https://rsvp.embassy.example/o/${token}`,
  optOutMailto: `mailto:rsvp+${token}@reply.embassy.example?subject=opt-out`,
  replyAddress: `rsvp+${token}@reply.embassy.example`,
  threadAnchor: `<${token}@reply.embassy.example>`,
  files: { 'map.pdf': `https://rsvp.embassy.example/f/${token}/map.pdf` },
}

const yes: RecordedAnswer = {
  decision: 'yes',
  parts: ['opening', 'symposium'],
  party: 1,
  number: 1,
  at: '2024-02-20T10:00:00Z',
  door: 'link',
}
const no: RecordedAnswer = { ...yes, decision: 'no', parts: [], party: 0 }
const full: RecordedAnswer = {
  ...yes,
  party: 3,
  waiting: ['lunch', 'drinks'],
  remarks: 'Nut allergy.\n\nStep-free, please.',
}
const hostile: RecordedAnswer = {
  ...full,
  remarks: `${hostileText}\n\n- ${hostileText}`,
  door: 'mail',
  by: hostileText,
}

/** A mail in a language; anything can be said otherwise. */
export function sampleMail(
  kind: MailKind,
  language: Language,
  otherwise: Partial<GuestMailContent> = {},
): GuestMailContent {
  const content: GuestMailContent = {
    kind,
    campaign: sampleCampaign,
    ref: { campaign: 'aaaabbbb', shard: 0, guest: 'abcdefghijkl2' },
    identity: guest,
    links,
    at: '2024-02-20T10:00:05Z',
    ...otherwise,
  }
  return { ...content, identity: { ...content.identity, language } }
}

/** The mails of one kind, by name of what is special about them. */
export function sampleMails(kind: MailKind, language: Language): readonly Sample<GuestMailContent>[] {
  const sample = (name: string, otherwise: Partial<GuestMailContent> = {}): Sample<GuestMailContent> => ({
    name,
    value: sampleMail(kind, language, otherwise),
  })
  const request = (parts: readonly string[]) => ({ method: 'REQUEST', sequence: 1, parts }) as const
  if (kind === 'acknowledgement') {
    return [
      sample('interest', { campaign: missionCampaign, answer: yes }),
      sample('interest-long', { campaign: missionCampaign, answer: full, identity: longGuest, summarises: true }),
      sample('hostile', { campaign: hostileCampaign, answer: hostile, identity: hostileGuest }),
    ]
  }
  if (kind === 'confirmation') {
    return [
      sample('yes', { answer: yes, calendar: request(yes.parts) }),
      sample('yes-everything', { answer: { ...full, door: 'staff', by: 'Joris' }, calendar: request(full.parts) }),
      sample('waiting-only', { answer: { ...yes, parts: [], waiting: ['lunch'] } }),
      sample('no', { answer: no, calendar: { method: 'CANCEL', sequence: 2, parts: yes.parts } }),
      sample('maybe', { answer: { ...yes, decision: 'maybe' } }),
      sample('withdrawn'),
      sample('summary', { answer: yes, summarises: true }),
      sample('after-deadline', { answer: yes, at: '2024-03-02T00:00:00Z', links: { ...links, undo: undefined } }),
      sample('selected', {
        campaign: missionCampaign,
        answer: full,
        calendar: request(full.parts),
        identity: longGuest,
      }),
      sample('hostile', {
        campaign: hostileCampaign,
        answer: hostile,
        identity: hostileGuest,
        calendar: request(hostile.parts),
      }),
    ]
  }
  if (kind === 'question') {
    const question = { number: 1, words: askedBack[language] }
    return [
      sample('plain', { question }),
      sample('after-deadline', { question, at: '2024-03-02T00:00:00Z', identity: longGuest }),
      sample('hostile', {
        campaign: hostileCampaign,
        identity: hostileGuest,
        question: { number: 2, words: hostileText },
      }),
      sample('test', { question, test: { to: 'innovation@embassy.example' } }),
    ]
  }
  return [
    sample('plain'),
    sample('calendar', { calendar: request(['opening', 'lunch', 'symposium', 'drinks']), identity: longGuest }),
    sample('mission', { campaign: missionCampaign, identity: { ...guest, maxParty: 2 } }),
    sample('hostile', {
      campaign: hostileCampaign,
      identity: hostileGuest,
      calendar: request(['opening', 'lunch']),
    }),
    sample('test', { test: { to: 'innovation@embassy.example' } }),
  ]
}

export const sampleSummary: ClosingSummary = {
  campaign: sampleCampaign,
  counts: {
    invited: 61,
    yes: 31,
    no: 11,
    maybe: 4,
    silent: 15,
    optedOut: 0,
    bounced: 1,
    doubtful: 2,
    review: 3,
    confirmed: 35,
    perPart: [
      { title: 'Welcome and opening', persons: 62 },
      { title: 'Networking lunch', persons: 79, places: 80 },
    ],
    perOrganisation: [
      { organisation: 'Example Hospital', persons: 7 },
      { organisation: hostileText, persons: 1 },
    ],
  },
  to: 'innovation@embassy.example',
  at: '2024-03-02T00:00:02Z',
  staffUrl: 'http://127.0.0.1:8025/staff/isotopes-evening',
}

export const sampleForward: ForwardedMail = {
  campaign: sampleCampaign,
  id: 'mail-1',
  original: Buffer.from('From: zoe.appiah@hospital.example\r\n\r\nIs there parking?\r\n'),
  sender: 'zoe.appiah@hospital.example',
  subject: 'Re: Invitation',
  guest: guest.name,
  why: 'It asks something.',
  by: 'Joris',
  note: 'Do we know about parking?',
  cardUrl: 'http://127.0.0.1:8025/staff/c/aaaabbbb/mail/mail-1',
  at: '2024-02-20T10:00:05Z',
}

/** The slots of all samples of a template. */
export function sampleSlots(
  kind: TemplateKind,
  language: Language,
): readonly { readonly name: string; readonly slots: Slots<TemplateKind> }[] {
  if (kind === 'forwarded-mail') {
    const campaign = { ...sampleCampaign, languages: [language] }
    const hostile = {
      sender: hostileText,
      subject: hostileText,
      guest: hostileText,
      why: hostileText,
      note: hostileText,
    }
    return [
      { name: 'plain', slots: forwardedMailSlots({ ...sampleForward, campaign }) },
      {
        name: 'untied',
        slots: forwardedMailSlots({
          ...sampleForward,
          campaign,
          guest: undefined,
          note: undefined,
          sender: '',
          subject: '',
        }),
      },
      {
        name: 'hostile',
        slots: forwardedMailSlots({ ...sampleForward, ...hostile, by: hostileText, campaign: hostileCampaign }),
      },
    ]
  }
  if (kind !== 'closing-summary') {
    return sampleMails(kind, language).map(({ name, value }) => ({ name, slots: guestMailSlots(value).slots }))
  }
  const { campaign, counts } = sampleSummary
  const quiet = { ...counts, maybe: 0, bounced: 0, doubtful: 0, review: 0, perOrganisation: undefined }
  return [
    { name: 'plain', slots: closingSummarySlots(sampleSummary) },
    { name: 'quiet', slots: closingSummarySlots({ ...sampleSummary, counts: quiet }) },
    {
      name: 'hostile',
      slots: closingSummarySlots({ ...sampleSummary, campaign: { ...campaign, title: hostileText } }),
    },
  ]
}
