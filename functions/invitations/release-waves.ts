/**
 * The pump: each minute it finds whoever is owed a mail or is due in a wave and puts them on the queue, at the account's pace.
 * It keeps no list of its own: the next pass finds from the table whoever a lost queue forgot, and the sender's claim makes repeats harmless.
 */
import type {
  CampaignRecord,
  CampaignStore,
  Clock,
  GuestStore,
  Mailer,
  OptOuts,
  SendQueue,
  SendTask,
} from '../ports.ts'
import { dueWaves, eligibleForOwed, eligibleForWave, standingsFor } from './wave.ts'

export interface PumpPorts {
  readonly campaigns: CampaignStore
  readonly guests: GuestStore
  readonly optOuts: OptOuts
  readonly mailer: Mailer
  readonly queue: SendQueue
  readonly clock: Clock
}

const secondsPerPass = 60

/** Returns how many mails were put on the queue; 0 means that nothing is left to do at this instant. */
export async function releaseWaves(ports: PumpPorts): Promise<{ readonly released: number }> {
  const quota = await ports.mailer.quota()
  let budget = Math.max(
    0,
    Math.min(Math.floor(quota.perSecond * secondsPerPass), quota.per24Hours - quota.sentLast24Hours),
  )
  const tasks: SendTask[] = []
  for (const campaign of await ports.campaigns.list()) {
    if (campaign.state.launchedAt === undefined || campaign.state.paused) continue
    for await (const task of owedMails(ports, campaign)) if (budget-- > 0) tasks.push(task)
    for await (const task of waveMails(ports, campaign)) if (budget-- > 0) tasks.push(task)
  }
  await ports.queue.push(tasks)
  return { released: tasks.length }
}

async function* owedMails(ports: PumpPorts, campaign: CampaignRecord): AsyncGenerator<SendTask> {
  const now = ports.clock.now()
  for await (const { ref } of ports.guests.list(campaign.key, { attention: true })) {
    const guest = await ports.guests.get(ref)
    for (const { mailing } of guest?.state.owed ?? [])
      if (guest !== undefined && eligibleForOwed(mailing, guest.state, now).eligible) yield { ref, mailing }
  }
}

async function* waveMails(ports: PumpPorts, campaign: CampaignRecord): AsyncGenerator<SendTask> {
  const now = ports.clock.now()
  for (const wave of dueWaves(campaign, now)) {
    let open = 0
    let firstBack: string | undefined
    for await (const { ref } of ports.guests.list(campaign.key, { standings: standingsFor(wave) })) {
      const guest = await ports.guests.get(ref)
      if (guest === undefined) continue
      if (guest.state.mailings[wave.id]?.status === 'claimed') open += 1
      const optedOut = await ports.optOuts.has(guest.identity.email)
      const verdict = eligibleForWave(wave, guest.state, campaign, optedOut, now)
      if (!verdict.eligible) {
        if (verdict.until !== undefined) firstBack = earlier(firstBack, verdict.until)
        continue
      }
      open += 1
      yield { ref, mailing: wave.id }
    }
    // Invitations stay open for guests who are imported later; a reminder is over once a pass finds nobody.
    if (open === 0 && wave.kind !== 'invitation') await endPass(ports, campaign, wave.id, firstBack)
  }
}

function earlier(one: string | undefined, other: string): string {
  return one === undefined || other < one ? other : one
}

/**
 * The wave is over, or rests until the first of those who are away is back. Lost to another writer, the next pass writes it: nothing depends
 * on it but the reading it saves.
 */
async function endPass(
  ports: PumpPorts,
  campaign: CampaignRecord,
  wave: string,
  firstBack: string | undefined,
): Promise<void> {
  const current = await ports.campaigns.get(campaign.key)
  if (current === undefined || current.state.finishedWaves.includes(wave)) return
  const line = { at: ports.clock.now(), by: 'desk', wave }
  await ports.campaigns.append(current, [
    firstBack === undefined ? { ...line, type: 'wave-finished' } : { ...line, type: 'wave-resting', until: firstBack },
  ])
}
