import { DomainError } from '../errors.ts'
import { normaliseAddress } from '../guests/address.ts'
import { composeMailing } from '../invitations/send-mail.ts'
import { type Command, readArguments, UsageError, withDesk } from './command.ts'
import { campaignNamed, guestNamed, waveNamed } from './named.ts'

/** `rsvp test-send`: the mail that a guest would get, marked as a test, to staff and nobody else. */
export const testSend: Command = {
  summary: 'send a marked test mail to staff; its links change nothing',
  help: `rsvp test-send CAMPAIGN --guest ADDRESS --to STAFF [--mailing WAVE]

Sends what the guest would get to a member of staff. STAFF must be listed under "staff" in the campaign file,
so that a test cannot reach a guest by mistake.

Example:
  rsvp test-send nl-uk-symposium --guest "Stuart Penrice" --to innovation@nl-embassy.example`,

  async run(line) {
    const { positionals, options } = readArguments(line, {
      positionals: ['CAMPAIGN'],
      options: { guest: 'text', to: 'text', mailing: 'text' },
    })
    if (options.guest === undefined || options.to === undefined) throw new UsageError('--guest and --to are needed')
    const named = options.guest
    const to = normaliseAddress(options.to)
    return withDesk(line, async (desk) => {
      const campaign = await campaignNamed(desk, positionals[0] as string)
      const { staff } = campaign.definition
      if (!staff.some((address) => normaliseAddress(address) === to))
        throw new DomainError(
          'not-allowed',
          `test mails go to staff only; ${options.to} is not among ${staff.join(', ')}`,
        )
      const mailing = waveNamed(campaign.definition, options.mailing).id
      const guest = await guestNamed(desk, campaign, named)
      const mail = await composeMailing(desk, {
        campaign,
        guest,
        mailing,
        at: desk.clock.now(),
        links: 'preview',
        testTo: to,
      })
      const tags = { campaign: campaign.key, mailing: `test.${mailing}`, kind: 'test' }
      const handOver = await desk.mailer.send({ from: mail.from, to: mail.to, raw: mail.raw, tags })
      if (handOver.outcome !== 'sent')
        throw new DomainError('unavailable', `the mail service did not take the test mail: ${handOver.outcome}`)
      line.print(`"${mail.subject}" went to ${to}`)
      return 0
    })
  },
}
