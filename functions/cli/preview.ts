import { writeFile } from 'node:fs/promises'
import { wasInvited } from '../guests/guest.ts'
import { composeMailing } from '../invitations/send-mail.ts'
import { eligibleGuest } from '../invitations/wave.ts'
import { type Command, readArguments, UsageError, withDesk } from './command.ts'
import { campaignNamed, guestNamed, waveNamed } from './named.ts'

/** `rsvp preview`: the mail that a guest would get, as a message that any mail program opens. */
export const preview: Command = {
  summary: 'write the mail a guest would get, as .eml',
  help: `rsvp preview CAMPAIGN --guest ADDRESS [--mailing WAVE] [--out FILE]

The message is the later mail byte for byte, apart from date, message id and the signatures in its links,
which open the pages but change nothing. Prints it, or writes it to FILE.

  --guest ADDRESS   address or full name
  --mailing WAVE    a wave's id (default: the first invitation)
  --out FILE        write there

Example:
  rsvp preview nl-uk-symposium --guest "Stuart Penrice" --out invitation.eml`,

  async run(line) {
    const { positionals, options } = readArguments(line, {
      positionals: ['CAMPAIGN'],
      options: { guest: 'text', mailing: 'text', out: 'text' },
    })
    if (options.guest === undefined) throw new UsageError('--guest is missing')
    const named = options.guest
    return withDesk(line, async (desk) => {
      const campaign = await campaignNamed(desk, positionals[0] as string)
      const wave = waveNamed(campaign.definition, options.mailing)
      const guest = await guestNamed(desk, campaign, named)
      const optedOut = await desk.optOuts.has(guest.identity.email)
      const eligibility = eligibleGuest(wave, guest.state, campaign.definition, optedOut)
      // A reminder is looked at before anybody is invited.
      const isAhead = wave.kind !== 'invitation' && !wasInvited(guest.state)
      if (!eligibility.eligible && !isAhead)
        line.remark(`This guest would not get it as things are: ${eligibility.reason}.`)
      const mail = await composeMailing(desk, {
        campaign,
        guest,
        mailing: wave.id,
        at: desk.clock.now(),
        links: 'preview',
      })
      if (options.out === undefined) line.print(Buffer.from(mail.raw).toString('utf8'))
      else {
        await writeFile(options.out, mail.raw)
        line.print(`${options.out}: ${mail.subject}`)
      }
      return 0
    })
  },
}
