/**
 * Lint rules about what a campaign holds besides words and times: addresses, places, attachments, pictures, the guest list beside it.
 */
import { type Campaign, inLanguage } from './campaign.ts'
import { nearest } from './campaign-file.ts'
import type { LintRule, Remark } from './lint-rule.ts'

const mebibyte = 1024 * 1024
const maxAttachedBytes = 5 * mebibyte
const maxFileBytes = 25 * mebibyte
/** Files of the folder that no attachment has to name. */
const ownFiles = /^(campaign\.ya?ml|guests\.(csv|xlsx)|readme(\.md|\.txt)?|\..*|thumbs\.db)$/i
const executable =
  /\.(exe|com|bat|cmd|msi|scr|pif|cpl|jar|js|jse|vbs|vbe|wsf|hta|ps1|sh|lnk|iso|img|apk|app|dmg|reg|html?|svg|docm|xlsm|pptm)$/i

export const contentRules: readonly LintRule[] = [
  {
    name: 'no-reply-address',
    severity: 'error',
    look: ({ contact, from, staff }) =>
      [
        { path: ['contact', 'email'], email: contact.email, why: 'guests who ask something there get no answer' },
        { path: ['from', 'email'], email: from.email, why: 'guests are told that they may simply reply' },
        ...staff.map((email, index) => ({
          path: ['staff', index],
          email,
          why: 'nobody would read the closing summary',
        })),
      ].flatMap(({ path, email, why }) =>
        /^(no|do-?not|niet)[-._]?(reply|respond|beantwoorden|antwoord)|^(geen-?antwoord|mailer-daemon)/i.test(email)
          ? [{ path, message: `"${email}" reads like an address that nobody reads: ${why}` }]
          : [],
      ),
  },
  {
    name: 'contact-phone',
    severity: 'warning',
    look: ({ contact: { phone } }) => {
      if (phone === undefined) return []
      const digits = phone.replace(/\D/g, '')
      const isNumber =
        /^\+?[\d ()./-]+(\s*(ext|x|tst)\.?\s*\d+)?$/i.test(phone) && digits.length >= 7 && digits.length <= 18
      if (isNumber && new Set(digits.slice(3)).size > 1) return []
      return [
        {
          path: ['contact', 'phone'],
          message: `"${phone}" does not look like a telephone number: guests would try it in vain`,
        },
      ]
    },
  },
  {
    name: 'missing-alt',
    severity: 'error',
    look: (campaign) => {
      const alt = campaign.banner?.alt
      if (alt === undefined) return []
      const why = 'many mail programs show no pictures, and some guests cannot see them: say what the picture shows'
      return campaign.languages.flatMap((language) => {
        const text = inLanguage(alt, language, campaign).trim()
        const isUseless =
          text === '' ||
          /^(banner|image|picture|logo|foto|afbeelding|img)$/i.test(text) ||
          /\.(png|jpe?g|gif|webp)$/i.test(text)
        if (!isUseless || (typeof alt === 'string' && language !== campaign.languages[0])) return []
        return [
          {
            path: ['banner', 'alt', ...(typeof alt === 'string' ? [] : [language])],
            message: `"${text}" describes nothing; ${why}`,
          },
        ]
      })
    },
  },
  {
    name: 'max-party-above-places',
    severity: 'error',
    look: ({ parts, maxParty }) =>
      parts.flatMap(({ places }, index) =>
        places !== undefined && maxParty > places
          ? [
              {
                path: ['parts', index, 'places'],
                message: `${places} places, and one answer may bring ${maxParty} people (maxParty)`,
              },
            ]
          : [],
      ),
  },
  {
    name: 'places-below-confirmed',
    severity: 'error',
    look: ({ parts }, { guests }) =>
      parts.flatMap(({ id, places }, index) => {
        const confirmed = (guests ?? []).filter((guest) => guest.confirmed?.includes(id)).length
        if (places === undefined || confirmed <= places) return []
        return [
          {
            path: ['parts', index, 'places'],
            message: `${places} places, and the list already has ${confirmed} confirmed guests for it`,
          },
        ]
      }),
  },
  {
    name: 'interest-with-calendar',
    severity: 'error',
    look: ({ yesMeans, calendarIn }) =>
      yesMeans === 'interest' && calendarIn === 'invitation'
        ? [
            {
              path: ['calendarIn'],
              message:
                'with yesMeans: interest nobody has a seat yet, and a calendar entry would promise one; use confirmation',
            },
          ]
        : [],
  },
  {
    name: 'staff-is-guest',
    severity: 'warning',
    look: ({ staff, contact }, { guests }) => {
      const invited = new Set((guests ?? []).map(({ identity }) => identity.email.toLowerCase()))
      return [
        ...staff.map((email, index) => ({ path: ['staff', index], email })),
        ...(staff.includes(contact.email) ? [] : [{ path: ['contact', 'email'], email: contact.email }]),
      ].flatMap(({ path, email }) =>
        invited.has(email.toLowerCase())
          ? [
              {
                path,
                message: `"${email}" is on the guest list too: mails to staff and to the guest would be taken for each other`,
              },
            ]
          : [],
      )
    },
  },
  {
    name: 'attachment-missing',
    severity: 'error',
    look: ({ attachments }, { files }) =>
      attachments.flatMap(({ file }, index) => {
        if (files === undefined || files.some(({ name }) => name === file)) return []
        const near = nearest(
          file,
          files.map(({ name }) => name).filter((name) => !ownFiles.test(name)),
        )
        const hint = near === undefined ? '' : `; did you mean "${near}"?`
        return [{ path: ['attachments', index, 'file'], message: `"${file}" is not in the campaign folder${hint}` }]
      }),
  },
  {
    name: 'attachment-empty',
    severity: 'error',
    look: (campaign, { files }) =>
      sized(campaign, files).flatMap(({ file, index, bytes }) =>
        bytes === 0 ? [{ path: ['attachments', index, 'file'], message: `"${file}" is an empty file` }] : [],
      ),
  },
  {
    name: 'attachment-too-large',
    severity: 'error',
    look: (campaign, { files }) => {
      const known = sized(campaign, files)
      const huge = known.filter(({ bytes }) => bytes > maxFileBytes)
      const attached = known.filter(({ as, bytes }) => as === 'attach' && bytes <= maxFileBytes)
      const total = attached.reduce((sum, { bytes }) => sum + bytes, 0)
      const largest = attached.toSorted((one, other) => other.bytes - one.bytes)[0]
      return [
        ...huge.map(({ file, index, bytes }) => ({
          path: ['attachments', index, 'file'],
          message: `"${file}" is ${inMebibytes(bytes)}; 25 MiB is the most the desk serves`,
        })),
        ...(total > maxAttachedBytes && largest !== undefined
          ? [
              {
                path: ['attachments', largest.index, 'as'],
                message: `${inMebibytes(total)} attached to every mail, "${largest.file}" the most of it; mail systems refuse over 5 MiB: use "as: link"`,
              },
            ]
          : []),
      ]
    },
  },
  {
    name: 'attachment-type',
    severity: 'error',
    look: ({ attachments }) =>
      attachments.flatMap(({ file }, index) =>
        executable.test(file)
          ? [
              {
                path: ['attachments', index, 'file'],
                message: `"${file}" is of a kind that mail systems refuse because it can run; send a PDF`,
              },
            ]
          : [],
      ),
  },
  {
    name: 'file-unnamed',
    severity: 'warning',
    look: ({ attachments }, { files }) =>
      (files ?? []).flatMap(({ name }) =>
        ownFiles.test(name) || attachments.some(({ file }) => file === name)
          ? []
          : [
              {
                path: ['attachments'],
                message: `"${name}" lies in the folder and no attachment names it: was it meant to go along?`,
              },
            ],
      ),
  },
  {
    name: 'duplicate-title',
    severity: 'warning',
    look: (campaign) => {
      const same = (one: Campaign['title'], other: Campaign['title']): boolean =>
        campaign.languages.some(
          (language) =>
            inLanguage(one, language, campaign).toLowerCase() === inLanguage(other, language, campaign).toLowerCase(),
        )
      const parts = campaign.parts.flatMap((part, index): Remark[] => {
        const twin = campaign.parts
          .slice(0, index)
          .find((other) => other.date === part.date && same(other.title, part.title))
        if (twin === undefined) return []
        return [
          {
            path: ['parts', index, 'title'],
            message: `has the same title as "${twin.id}" on the same day: guests could not tell them apart`,
          },
        ]
      })
      const attachments = campaign.attachments.flatMap(({ title }, index): Remark[] =>
        campaign.attachments.slice(0, index).some((other) => same(other.title, title))
          ? [{ path: ['attachments', index, 'title'], message: 'has the same title as another attachment' }]
          : [],
      )
      return [...parts, ...attachments]
    },
  },
]

function sized(
  { attachments }: Pick<Campaign, 'attachments'>,
  files: readonly { name: string; bytes: number }[] | undefined,
): readonly { file: string; as: 'attach' | 'link'; index: number; bytes: number }[] {
  return attachments.flatMap(({ file, as }, index) => {
    const found = files?.find(({ name }) => name === file)
    return found === undefined ? [] : [{ file, as, index, bytes: found.bytes }]
  })
}

function inMebibytes(bytes: number): string {
  return `${(bytes / mebibyte).toFixed(1)} MiB`
}
