/**
 * What each template may say about a guest or a campaign: one schema per kind of mail. Templates are checked against them when
 * they are compiled (infra/compile-templates.ts); the types keep the builders honest. A new slot begins here.
 */
import * as z from 'zod'

const text = z.string().min(1)
const url = z.string().regex(/^https?:\/\/[^\s"'<>]+$/, 'must be a web address')
const colour = z.string().regex(/^#[0-9a-f]{6}$/i)

const blocks = z.array(
  z.strictObject({ paragraph: text.optional(), list: z.strictObject({ items: z.array(text) }).optional() }),
)
const wordsOfCampaign = z.strictObject({ blocks })
const days = z.array(
  z.strictObject({
    date: text,
    parts: z.array(
      z.strictObject({
        /** "09:00–10:30" */
        time: text,
        name: text,
        /** Name of the venue, with the address where it is not the campaign's. */
        place: text,
        details: wordsOfCampaign.optional(),
      }),
    ),
  }),
)
const contact = z.strictObject({ name: text, email: text, phone: text.optional() })

const everyMail = z.strictObject({
  title: text,
  /** Date or dates of the event. */
  when: text,
  /** "A, B and C" */
  hosts: text,
  venue: z.strictObject({ name: text, address: text, directions: text.optional() }),
  /** IANA name of the zone of all times. */
  zone: text,
  contact,
  banner: z.strictObject({ url, alt: z.string() }).optional(),
  accent: colour,
  onAccent: colour,
  accentText: colour,
  accentOnDark: colour,
  test: z.boolean(),
  /** What comes after "Dear". */
  salutation: text,
  /** The guest's own address, so that a forwarded mail shows whose it is. */
  email: text,
  optOutUrl: url,
  /** The campaign's paragraphs for this kind of mail; templates have a default where there are none. */
  words: wordsOfCampaign.optional(),
})

/** Invitation, reminder and last call: they ask for an answer. */
const asking = everyMail.extend({
  deadline: text,
  days,
  answerUrl: url,
  yesUrl: url,
  maybeUrl: url,
  noUrl: url,
  /** A yes is noted, not a place. */
  interest: z.boolean(),
  /** How many people may come, the guest included; only where more than one. */
  mayBring: z.int().min(2).optional(),
  calendarEntry: z.boolean(),
  files: z
    .strictObject({
      attached: z.array(z.strictObject({ name: text, file: text })),
      linked: z.array(z.strictObject({ name: text, fileUrl: url })),
    })
    .optional(),
  /** Two in a row. */
  signing: z.array(
    z.strictObject({
      pair: z.array(z.strictObject({ signatory: text, role: text, organisation: text.optional() })),
    }),
  ),
})

/** Acknowledgement and confirmation: they say what was recorded. */
const recording = everyMail.extend({
  deadline: text,
  /** Exactly one of the four is true. */
  yes: z.boolean(),
  no: z.boolean(),
  maybe: z.boolean(),
  withdrawn: z.boolean(),
  /** Staff confirmed an interest: this is the place. */
  selected: z.boolean(),
  summarises: z.boolean(),
  recorded: z.strictObject({ days }).optional(),
  /** People, the guest included; only where more than one. */
  people: z.int().min(2).optional(),
  waiting: z.strictObject({ names: z.array(text) }).optional(),
  remarks: wordsOfCampaign.optional(),
  byStaff: z.boolean(),
  /** The address that answered for the guest. */
  byOther: text.optional(),
  calendarEntry: z.boolean(),
  calendarRemoval: z.boolean(),
  /** Answers can still be changed. */
  open: z.boolean(),
  undoUrl: url.optional(),
  changeUrl: url,
})

/** Asks back what a reply means; the question stands in `words`. */
const question = everyMail.extend({
  /** Answers are still taken on the answer page. */
  open: z.boolean(),
  answerUrl: url,
})

const regret = everyMail.extend({ signing: asking.shape.signing })

const staffMail = everyMail.pick({
  ...{ title: true, when: true, hosts: true },
  ...{ accent: true, onAccent: true, accentText: true, accentOnDark: true },
})

/** An arrived mail, passed on to the campaign's contact; the mail itself is attached. */
const forwardedMail = staffMail.extend({
  /** Who of the staff passes it on. */
  by: text,
  sender: text,
  subject: text,
  /** Whom it is tied to. */
  guest: text.optional(),
  why: text,
  cardUrl: url,
  words: wordsOfCampaign.optional(),
})

const summary = staffMail.extend({
  closedAt: text,
  staffUrl: url,
  counts: z.array(z.strictObject({ what: text, count: z.int() })),
  parts: z.array(z.strictObject({ name: text, persons: z.int(), places: z.int().optional() })),
  organisations: z.strictObject({ rows: z.array(z.strictObject({ organisation: text, persons: z.int() })) }).optional(),
  /** Things that wait for a person. */
  attention: z.strictObject({ lines: z.array(text) }).optional(),
})

export const slotSchemas = {
  invitation: asking,
  reminder: asking,
  'last-call': asking,
  acknowledgement: recording,
  confirmation: recording,
  question,
  regret,
  'closing-summary': summary,
  'forwarded-mail': forwardedMail,
} as const

/** What every mail to a guest says. */
export type EverySlot = z.infer<typeof everyMail>
export type TemplateKind = keyof typeof slotSchemas
export type Slots<K extends TemplateKind> = z.infer<(typeof slotSchemas)[K]>
