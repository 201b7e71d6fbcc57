import { DomainError } from '../errors.ts'
import { foreseeSelections, type SelectionOutcome, selectGuest } from '../guests/select-guests.ts'
import { readFileAt } from './campaign-folder.ts'
import { type Command, readArguments, table, UsageError, withDesk } from './command.ts'
import { campaignNamed, guestsNamed } from './named.ts'

/** `rsvp select`: where a yes is an interest, staff decide who gets a seat. */
export const select: Command = {
  summary: 'confirm or regret interests: each guest is told once',
  help: `rsvp select CAMPAIGN (--confirm | --regret) [--guest ADDRESS]... [--list FILE] [--rest] [--preview] [--json]

For campaigns whose yes means an interest. A confirmed guest gets the seat, the mail and the calendar entry;
a regretted one a kind mail. Doing it again changes nothing; the opposite decision is refused.

  --confirm, --regret   the decision
  --guest ADDRESS       address or full name; may be repeated
  --list FILE           one address or full name per line
  --rest                everybody whose interest is still undecided
  --preview             say what would happen, write nothing
  --json                one guest per line as JSON

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
    if (options.guest.length === 0 && options.list === undefined && !options.rest)
      throw new UsageError('name guests by --guest or --list, or take --rest')
    const named = [...options.guest, ...(options.list === undefined ? [] : await addressesIn(options.list))]
    return withDesk(line, async (desk) => {
      const campaign = await campaignNamed(desk, positionals[0] as string)
      if (campaign.definition.yesMeans !== 'interest')
        throw new DomainError(
          'not-allowed',
          `in "${campaign.definition.id}" a yes is a seat already: there is nothing to select`,
        )
      // Everybody is found before anybody is told: a slip in the list changes nothing.
      const guests = [...(await guestsNamed(desk, campaign, named))]
      if (options.rest)
        for await (const { ref } of desk.guests.list(campaign.key, { standings: ['yes'] })) {
          const guest = await desk.guests.get(ref)
          const isNamed = guests.some((each) => each.ref.guest === ref.guest)
          if (guest !== undefined && guest.state.selection === undefined && !isNamed) guests.push(guest)
        }
      const request = { campaign, decision, by: line.by } as const
      const foreseen = options.preview
        ? foreseeSelections(guests, { ...request, at: desk.clock.now() }, await desk.campaigns.placesLeft(campaign.key))
        : undefined
      const rows: { guest: string; outcome: SelectionOutcome }[] = []
      for (const [index, guest] of guests.entries()) {
        const outcome = foreseen?.[index] ?? (await selectGuest(desk, { ...request, ref: guest.ref }))
        rows.push({ guest: guest.identity.email, outcome })
        if (!options.preview) line.progress('selecting', index + 1, guests.length)
      }
      if (options.json)
        for (const row of rows) line.print(JSON.stringify({ ...row, decision, preview: options.preview }))
      else {
        for (const text of table(rows.map(({ guest, outcome }) => [guest, inWords(outcome, decision)])))
          line.print(text)
        const selected = rows.filter(({ outcome }) => outcome === 'selected').length
        line.print(`${options.preview ? 'preview: ' : ''}${selected} ${decision}, ${rows.length - selected} not`)
      }
      return rows.every(({ outcome }) => outcome === 'selected' || outcome === 'unchanged') ? 0 : 1
    })
  },
}

function inWords(outcome: SelectionOutcome, decision: 'confirmed' | 'regretted'): string {
  if (typeof outcome !== 'string') return `not ${decision}: not enough places in ${outcome.full.join(', ')}`
  switch (outcome) {
    case 'selected':
      return decision
    case 'unchanged':
      return `was ${decision} already`
    case 'already-decided-otherwise':
      return `not ${decision}: the opposite was decided, and the guest has been told`
    case 'no-interest':
      return `not ${decision}: has not said yes`
    case 'unknown-guest':
      return `not ${decision}: is not on the list any more`
  }
}

async function addressesIn(file: string): Promise<readonly string[]> {
  const bytes = await readFileAt(file)
  if (bytes === undefined) throw new DomainError('not-found', `there is no file ${file}`)
  const names = new TextDecoder()
    .decode(bytes)
    .split(/\r?\n/)
    .map((text) => text.trim())
    .filter((text) => text !== '' && !text.startsWith('#'))
  if (names.length === 0) throw new DomainError('invalid-input', `${file} names nobody`)
  return names
}
