import { isOpenCard } from '../replies/arrived-mail.ts'
import { type Command, readArguments, table, withDesk } from './command.ts'
import { campaignNamed } from './named.ts'

/** `rsvp replies`: what arrived by mail and what became of it. */
export const replies: Command = {
  summary: 'mail that arrived, and what became of each',
  help: `rsvp replies [CAMPAIGN] [--open] [--json]

Lists arrived mail, newest first: recorded, recorded and still to look at (recorded*), waiting for a person (review),
settled by a person, or ignored with the reason.
Without CAMPAIGN: of all, and mail that could be tied to none.

  --open   only what waits for a person, with or without a recorded answer
  --json   one mail per line as JSON

Example:
  rsvp replies nl-uk-symposium --open`,

  async run(line) {
    const { positionals, options } = readArguments(line, {
      positionals: ['CAMPAIGN'],
      optional: 1,
      options: { open: 'flag', json: 'flag' },
    })
    return withDesk(line, async (desk) => {
      const named = positionals[0]
      const campaign = named === undefined ? undefined : await campaignNamed(desk, named)
      const mails = await desk.arrivals.list({
        ...(campaign === undefined ? {} : { campaign: campaign.key }),
        openOnly: options.open,
      })
      if (options.json) for (const mail of mails) line.print(JSON.stringify(mail))
      else {
        const rows = mails.map((mail) => [
          mail.receivedAt,
          mail.settled === undefined
            ? mail.outcome === 'recorded' && isOpenCard(mail)
              ? 'recorded*'
              : mail.outcome
            : 'settled',
          mail.kind,
          mail.from,
          mail.attention ?? mail.why,
        ])
        for (const text of table(rows)) line.print(text)
        if (mails.length === 0) line.print(options.open ? 'nothing waits for a person' : 'nothing has arrived')
      }
      return 0
    })
  },
}
