import { waveDueAt } from '../campaigns/campaign.ts'
import { launchCampaign } from '../campaigns/launch-campaign.ts'
import { localMoment } from '../console/local-moment.ts'
import { type Command, readArguments, withDesk } from './command.ts'
import { campaignNamed } from './named.ts'

/** `rsvp launch`: from now on the campaign's waves leave when they are due. */
export const launch: Command = {
  summary: 'launch a campaign: its mails leave when they are due',
  help: `rsvp launch CAMPAIGN

CAMPAIGN is the id or the folder of an imported campaign. Launching twice changes nothing.

Example:
  rsvp launch nl-uk-symposium`,

  async run(line) {
    const { positionals } = readArguments(line, { positionals: ['CAMPAIGN'], options: {} })
    return withDesk(line, async (desk) => {
      const campaign = await campaignNamed(desk, positionals[0] as string)
      const { outcome, record } = await launchCampaign(desk, { campaign: campaign.key, by: line.by })
      const { id, waves, zone } = record.definition
      line.print(
        outcome === 'launched' ? `${id} is launched` : `${id} was launched already, at ${record.state.launchedAt}`,
      )
      for (const wave of waves)
        line.print(`  ${wave.id} leaves on ${localMoment(waveDueAt(wave, record.definition), zone)} (${zone})`)
      if (!desk.isRunning) line.remark('No desk is running: mails leave once it does (npm start).')
      return 0
    })
  },
}
