/**
 * A campaign: what staff write in `campaign.yaml`, validated, and the instants and texts that follow from it.
 * Everything downstream (waves, pages, mails, calendar) reads this type and nothing else of the file.
 * Local dates and times are in the campaign's IANA zone; every `...At` that these functions give is an instant (ISO 8601 UTC).
 */
import { DateTime, IANAZone } from 'luxon'
import * as z from 'zod'

/** Languages that the desk has words for. A guest with another language gets the campaign's first. */
export const languages = ['en', 'nl'] as const
export type Language = (typeof languages)[number]

const id = z
  .string()
  .regex(
    /^[a-z][a-z0-9-]{0,39}$/,
    'use lower-case letters, digits and hyphens, starting with a letter, 40 characters at most',
  )
const line = z
  .string()
  .trim()
  .min(1, 'must not be empty')
  .max(200, 'at most 200 characters')
  .regex(/^[^\p{Cc}]*$/u, 'must be one line without control characters')
const paragraphs = z.string().trim().min(1, 'must not be empty').max(8_000, 'at most 8,000 characters')
const emailAddress = z.email('must be an e-mail address')
const isDate = (text: string): boolean => DateTime.fromISO(text, { zone: 'utc' }).isValid
const localDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'write the date as YYYY-MM-DD')
  .refine(isDate, 'is not a date of the calendar')
const localTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'write the time as "HH:MM", in quotes')
const localDateTime = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/, 'write date and time as YYYY-MM-DDTHH:MM')
  .refine(isDate, 'is not a date of the calendar')
const perLanguage = <T extends z.ZodType>(of: T) =>
  z.union([
    of,
    z
      .strictObject({ en: of.optional(), nl: of.optional() })
      .refine((words) => Object.keys(words).length > 0, 'has no text in any language'),
  ])

const venue = z.strictObject({
  name: line,
  address: line,
  /** How to get there; a line per language. */
  directions: perLanguage(line).optional(),
})

const part = z.strictObject({
  id,
  title: perLanguage(line),
  description: perLanguage(paragraphs).optional(),
  date: localDate,
  starts: localTime,
  /** Earlier than `starts` means the next day. */
  ends: localTime,
  venue: venue.optional(),
  /** Chairs, party included; without it there is no limit. */
  places: z.int().min(1).max(1_000_000).optional(),
  /** Whoever comes, comes to this part. */
  required: z.boolean().default(false),
  /** Parts at the same time that one person may still choose together. */
  mayOverlap: z.array(id).default([]),
  /** Parts at the same time of which one person chooses one. Changes no rule; says that the overlap is meant. */
  insteadOf: z.array(id).optional(),
})

const wave = z.discriminatedUnion('kind', [
  z.strictObject({ id, kind: z.literal('invitation'), at: localDateTime }),
  z.strictObject({
    id,
    kind: z.enum(['reminder', 'last-call']),
    /** Calendar days before the RSVP date, in the campaign's zone. */
    daysBefore: z.int().min(0).max(365),
    time: localTime.default('09:00'),
  }),
])

/** `europe/london` works for some readers of calendars and not for others. */
const hasItsCapitals = (zone: string): boolean => {
  const known = new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone
  return known === zone || known.toLowerCase() !== zone.toLowerCase()
}

export const attachmentFile = /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,99}$/u

export const campaignSchema = z.strictObject({
  id,
  title: perLanguage(line),
  /** The first is used for guests whose language is not here. */
  languages: z.array(z.enum(languages)).min(1),
  zone: z
    .string()
    .refine(
      (name) => IANAZone.isValidZone(name) && name.includes('/') && hasItsCapitals(name),
      'is not an IANA time zone such as Europe/London',
    ),
  hosts: z
    .array(
      z.strictObject({
        name: line,
        country: z
          .string()
          .regex(/^[A-Z]{2}$/, 'use the two-letter country code')
          .optional(),
      }),
    )
    .min(1),
  signatories: z
    .array(z.strictObject({ name: line, role: perLanguage(line), organisation: line.optional() }))
    .min(1)
    .max(4),
  contact: z.strictObject({ name: line, email: emailAddress, phone: line.optional() }),
  /** Sender of every mail of the campaign. */
  from: z.strictObject({ name: line, email: emailAddress }),
  /** Staff who get the closing summary and the test mails. */
  staff: z.array(emailAddress).min(1),
  venue,
  parts: z.array(part).min(1).max(40),
  /** The last day on which answers count (until its end), or the exact local minute. */
  rsvpBy: z
    .string()
    .regex(
      /^\d{4}-\d{2}-\d{2}(T([01]\d|2[0-3]):[0-5]\d)?$/,
      'write the date as YYYY-MM-DD, or with the last minute as YYYY-MM-DDTHH:MM',
    )
    .refine(isDate, 'is not a date of the calendar'),
  /** `seat`: a yes takes a chair. `interest`: a yes is noted, staff select later. */
  yesMeans: z.enum(['seat', 'interest']).default('seat'),
  /** Where the calendar entry goes. */
  calendarIn: z.enum(['invitation', 'confirmation']).default('confirmation'),
  /** How many people one answer may bring, the guest included. */
  maxParty: z.int().min(1).max(20).default(1),
  waves: z.array(wave).min(1).max(20),
  attachments: z
    .array(
      z.strictObject({
        file: z.string().regex(attachmentFile, 'must be a plain file name in the campaign folder'),
        title: perLanguage(line),
        as: z.enum(['attach', 'link']),
      }),
    )
    .max(10)
    .default([]),
  /** The campaign's own words; blank lines separate paragraphs, lines starting with "- " make a list. */
  texts: z.strictObject({
    invitation: perLanguage(paragraphs),
    reminder: perLanguage(paragraphs).optional(),
    lastCall: perLanguage(paragraphs).optional(),
    confirmation: perLanguage(paragraphs).optional(),
    regret: perLanguage(paragraphs).optional(),
  }),
  /** A picture on top of the mails, hosted by the campaign's owner. */
  banner: z.strictObject({ url: z.url({ protocol: /^https$/ }), alt: perLanguage(z.string()) }).optional(),
  /** One accent colour for pages and mails. */
  accent: z
    .string()
    .regex(/^#[0-9a-fA-F]{6}$/, 'use a colour such as #1f4e79')
    .default('#1f4e79'),
  /** Starts the laptop's clock, since an example lies in the past. Local date and time. */
  rehearsal: z.strictObject({ startsAt: localDateTime }).optional(),
})

export type Campaign = z.output<typeof campaignSchema>
export type Part = Campaign['parts'][number]
export type Wave = Campaign['waves'][number]
export type WaveKind = Wave['kind']
export type Attachment = Campaign['attachments'][number]
/** Either one text for all languages or one per language. */
export type Words = string | { readonly [L in Language]?: string | undefined }

/** The text in a language; falls back to the campaign's first language, then to whatever there is. */
export function inLanguage(
  words: Words | undefined,
  language: Language,
  campaign: Pick<Campaign, 'languages'>,
): string {
  if (words === undefined) return ''
  if (typeof words === 'string') return words
  const first = campaign.languages[0]
  return (
    words[language] ??
    (first === undefined ? undefined : words[first]) ??
    Object.values(words).find((text) => text) ??
    ''
  )
}

/** The campaign's language for a guest whose language tag is `tag` (RFC 5646, such as `nl-BE`). */
export function languageFor(tag: string | undefined, campaign: Pick<Campaign, 'languages'>): Language {
  const primary = (tag ?? '').toLowerCase().split(/[-_]/)[0]
  return campaign.languages.find((language) => language === primary) ?? campaign.languages[0] ?? 'en'
}

/** The instant of a local date and time. A time that a clock change skips moves forward by the gap; one that occurs twice is the first. */
export function instantOf(local: string, zone: string): string {
  // Left alone, luxon chooses between two equal local times by the season of the machine's own clock.
  const [first] = DateTime.fromISO(local, { zone })
    .getPossibleOffsets()
    .sort((one, other) => +one - +other)
  const instant = first?.toUTC().toISO({ suppressMilliseconds: true }) ?? null
  if (instant === null) throw new RangeError(`"${local}" is not a local date and time in ${zone}`)
  return instant
}

/** The instant from which answers no longer count: the end of the RSVP date in the campaign's zone, or the stated minute. */
export function closesAt(campaign: Pick<Campaign, 'rsvpBy' | 'zone'>): string {
  if (campaign.rsvpBy.includes('T')) return instantOf(campaign.rsvpBy, campaign.zone)
  const dayAfter = DateTime.fromISO(campaign.rsvpBy, { zone: 'utc' }).plus({ days: 1 }).toISODate()
  return instantOf(`${dayAfter}T00:00`, campaign.zone)
}

export function partStartsAt(part: Pick<Part, 'date' | 'starts'>, zone: string): string {
  return instantOf(`${part.date}T${part.starts}`, zone)
}

export function partEndsAt(part: Pick<Part, 'date' | 'starts' | 'ends'>, zone: string): string {
  const day = DateTime.fromISO(part.date, { zone: 'utc' }).plus({ days: part.ends <= part.starts ? 1 : 0 })
  return instantOf(`${day.toISODate()}T${part.ends}`, zone)
}

/** First start and last end over the parts. */
export function eventSpan(campaign: Pick<Campaign, 'parts' | 'zone'>): { startsAt: string; endsAt: string } {
  const starts = campaign.parts.map((part) => partStartsAt(part, campaign.zone)).sort()
  const ends = campaign.parts.map((part) => partEndsAt(part, campaign.zone)).sort()
  return { startsAt: starts[0] as string, endsAt: ends.at(-1) as string }
}

/** When a wave is due. Reminders count calendar days back from the RSVP date, so a clock change in between does not move the local hour. */
export function waveDueAt(wave: Wave, campaign: Pick<Campaign, 'rsvpBy' | 'zone'>): string {
  if (wave.kind === 'invitation') return instantOf(wave.at, campaign.zone)
  const rsvpDate = DateTime.fromISO(campaign.rsvpBy.slice(0, 10), { zone: 'utc' })
  return instantOf(`${rsvpDate.minus({ days: wave.daysBefore }).toISODate()}T${wave.time}`, campaign.zone)
}

export function partOf(campaign: Pick<Campaign, 'parts'>, partId: string): Part | undefined {
  return campaign.parts.find((part) => part.id === partId)
}

/** Two parts that lie at the same time and were not declared to go together. */
export function partsClash(one: Part, other: Part, zone: string): boolean {
  if (one.id === other.id || one.mayOverlap.includes(other.id) || other.mayOverlap.includes(one.id)) return false
  return partStartsAt(one, zone) < partEndsAt(other, zone) && partStartsAt(other, zone) < partEndsAt(one, zone)
}
