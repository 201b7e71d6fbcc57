import { closesAt } from '../campaigns/campaign.ts'
import { recountGuests } from '../guests/recount-guests.ts'
import { type Command, readArguments, table, withDesk } from './command.ts'
import { campaignNamed } from './named.ts'

/** `rsvp status`: who was invited, who comes to which part, what is open. */
export const status: Command = {
  summary: 'how many were invited, who comes to which part, what waits for a person',
  help: `rsvp status [CAMPAIGN] [--json]

Counts every guest's history anew. Without CAMPAIGN: all of them.

Examples:
  rsvp status nl-uk-symposium
  rsvp status --json`,

  async run(line) {
    const { positionals, options } = readArguments(line, {
      positionals: ['CAMPAIGN'],
      optional: 1,
      options: { json: 'flag' },
    })
    return withDesk(line, async (desk) => {
      const named = positionals[0]
      const campaigns = named === undefined ? await desk.campaigns.list() : [await campaignNamed(desk, named)]
      if (campaigns.length === 0) line.remark('No campaign is on the desk yet: rsvp import FOLDER brings one in.')
      for (const campaign of campaigns) {
        const counts = await recountGuests(desk.guests, campaign)
        const review = (await desk.arrivals.list({ campaign: campaign.key, openOnly: true })).length
        const { id, parts } = campaign.definition
        const { launchedAt, closedAt } = campaign.state
        if (options.json) {
          line.print(JSON.stringify({ campaign: id, launchedAt, closedAt, review, ...counts }))
          continue
        }
        const phase =
          closedAt !== undefined
            ? `closed at ${closedAt}`
            : launchedAt === undefined
              ? 'not launched'
              : `open until ${closesAt(campaign.definition)}`
        line.print(`${id}: ${phase}; it is ${desk.clock.now().slice(0, 16)}Z on the desk`)
        const standings = Object.entries(counts.standings).map(([standing, count]) => [`  ${standing}`, String(count)])
        const persons = parts.map((part) => [
          `  ${part.id}`,
          `${counts.perPart[part.id] ?? 0}${part.places === undefined ? '' : ` of ${part.places}`}`,
        ])
        for (const text of table([
          ['guests', String(counts.guests)],
          ...standings,
          ['persons per part', ''],
          ...persons,
          ['mails to look at', String(review)],
        ]))
          line.print(text)
      }
      return 0
    })
  },
}
