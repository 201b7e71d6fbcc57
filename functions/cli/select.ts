import { DomainError } from '../errors.ts'
import { type SelectionOutcome, selectGuest } from '../guests/select-guests.ts'
import { readFileAt } from './campaign-folder.ts'
import { type Command, readArguments, table, UsageError, withDesk } from './command.ts'
import { campaignNamed, guestNamed } from './named.ts'

/** `rsvp select`: where a yes is an interest, staff decide who gets a seat. */
export const select: Command = {
  summary: 'confirm or regret interests: each guest is told once',
  help: `rsvp select CAMPAIGN (--confirm | --regret) (ADDRESS... by --guest | --list FILE | --rest) [--preview] [--json]

For campaigns whose yes means an interest. A confirmed guest gets the seat, the mail and the calendar entry;
a regretted one a kind mail. Doing it again changes nothing; the opposite decision is refused.

  --confirm, --regret   the decision
  --guest ADDRESS       address or full name; may be repeated
  --list FILE           one address per line
  --rest                everybody whose interest is still undecided
  --preview             say what would happen, write nothing

Examples:
  rsvp select lsh-mission --confirm --list chosen.txt
  rsvp select lsh-mission --regret --rest`,

  async run(line) {
    const { positionals, options } = readArguments(line, {
      positionals: ['CAMPAIGN'],
      options: {
        confirm: 'flag',
        regret: 'flag',
        guest: 'list',
        list: 'text',
        rest: 'flag',
        preview: 'flag',
        json: 'flag',
      },
    })
    if (options.confirm === options.regret) throw new UsageError('give either --confirm or --regret')
    const decision = options.confirm ? 'confirmed' : 'regretted'
    return withDesk(line, async (desk) => {
      const campaign = await campaignNamed(desk, positionals[0] as string)
      if (campaign.definition.yesMeans !== 'interest')
        throw new DomainError(
          'not-allowed',
          `in "${campaign.definition.id}" a yes is a seat already: there is nothing to select`,
        )
      const named = [...options.guest, ...(options.list === undefined ? [] : await addressesIn(options.list))]
      if (named.length === 0 && !options.rest) throw new UsageError('name guests by --guest or --list, or take --rest')
      // Everybody is found before anybody is told: a slip in the list changes nothing.
      const guests = []
      for (const name of named) guests.push(await guestNamed(desk, campaign, name))
      if (options.rest)
        for await (const { ref } of desk.guests.list(campaign.key, { standings: ['yes'] })) {
          const guest = await desk.guests.get(ref)
          if (guest !== undefined && guest.state.selection === undefined) guests.push(guest)
        }
      const rows: { guest: string; outcome: SelectionOutcome | 'would be selected' }[] = []
      for (const [index, guest] of guests.entries()) {
        const outcome = options.preview
          ? 'would be selected'
          : await selectGuest(desk, { campaign, ref: guest.ref, decision, by: line.by })
        rows.push({ guest: guest.identity.email, outcome })
        line.progress('selecting', index + 1, guests.length)
      }
      const inWords = (outcome: (typeof rows)[number]['outcome']): string =>
        typeof outcome === 'string' ? (outcome === 'selected' ? decision : outcome) : `full: ${outcome.full.join(', ')}`
      if (options.json) for (const row of rows) line.print(JSON.stringify({ ...row, decision }))
      else for (const text of table(rows.map(({ guest, outcome }) => [guest, inWords(outcome)]))) line.print(text)
      return rows.every(({ outcome }) => ['selected', 'unchanged', 'would be selected'].includes(outcome as string))
        ? 0
        : 1
    })
  },
}

async function addressesIn(file: string): Promise<readonly string[]> {
  const bytes = await readFileAt(file)
  if (bytes === undefined) throw new DomainError('not-found', `there is no file ${file}`)
  return new TextDecoder()
    .decode(bytes)
    .split(/\r?\n/)
    .map((text) => text.trim())
    .filter((text) => text !== '' && !text.startsWith('#'))
}
