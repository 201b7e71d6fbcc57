/**
 * The step behind `rsvp check`, and the gate before import, dry run and launch: reads `campaign.yaml` from a folder, validates it and lints it.
 * Writes nothing; a second run gives the same answer for the same folder and instant.
 */
import { DateTime } from 'luxon'
import { DomainError } from '../errors.ts'
import type { ListedGuest } from '../guests/list-row.ts'
import { type Campaign, instantOf } from './campaign.ts'
import { type Finding, inFileOrder, maxCampaignFileBytes, readCampaignFile } from './campaign-file.ts'
import { lintCampaign } from './lint-campaign.ts'

export const campaignFile = 'campaign.yaml'

/** The folder that staff keep a campaign in: `campaign.yaml`, `guests.csv`, attachments. */
export interface CampaignFolder {
  readonly name: string
  /** The bytes of a file directly in the folder; undefined where there is none of that name. */
  read(file: string): Promise<Uint8Array | undefined>
  /** The files directly in the folder. */
  list(): Promise<readonly { readonly name: string; readonly bytes: number }[]>
}

export interface CheckOptions {
  /** The instant to judge by, or a local date (and time) in the campaign's zone; else the campaign's `rehearsal.startsAt`. */
  readonly asOf?: string | undefined
  /** Used where there is neither: the present instant. */
  readonly now?: string | undefined
  /** The valid rows of the guest list, where it has been read. */
  readonly guests?: readonly ListedGuest[] | undefined
}

export interface CampaignCheck {
  /** Present where the file is valid, even if the lint found errors. */
  readonly campaign?: Campaign
  readonly findings: readonly Finding[]
}

/**
 * Everything wrong with the folder at once.
 * @throws {DomainError} `invalid-input` where `asOf` is no date, or is missing and the campaign has no rehearsal.
 */
export async function checkCampaign(folder: CampaignFolder, options: CheckOptions = {}): Promise<CampaignCheck> {
  const files = await folder.list()
  const listed = files.find(({ name }) => name === campaignFile)
  if (listed === undefined) return { findings: [aboutTheFile('campaign-missing', missing(folder.name, files))] }
  if (listed.bytes > maxCampaignFileBytes) {
    const message = `${listed.bytes} bytes; a campaign needs a few thousand: was another file saved under this name?`
    return { findings: [aboutTheFile('file-too-large', message)] }
  }
  const bytes = await folder.read(campaignFile)
  if (bytes === undefined) return { findings: [aboutTheFile('campaign-missing', missing(folder.name, files))] }

  const text = decode(bytes)
  if (text === undefined) {
    const message = 'the file is not UTF-8 text, so accents would come out wrong: save it again as "UTF-8"'
    return { findings: [aboutTheFile('not-utf8', message)] }
  }
  const { campaign, locate, findings } = { locate: undefined, ...readCampaignFile(text, campaignFile) }
  if (campaign === undefined || locate === undefined) return { findings: findings ?? [] }

  const around = { asOf: judgedAsOf(options, campaign), files, guests: options.guests }
  return { campaign, findings: inFileOrder(lintCampaign(campaign, { file: campaignFile, locate, ...around })) }
}

function judgedAsOf({ asOf, now }: CheckOptions, campaign: Campaign): string {
  const given = asOf ?? campaign.rehearsal?.startsAt ?? now
  if (given === undefined) {
    throw new DomainError('invalid-input', `cannot judge "${campaign.id}" without a moment: say as of when`)
  }
  // A date and time without an offset is local to the campaign; one that a clock change doubles is the first, as everywhere.
  const isLocal = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/.test(given)
  const instant = DateTime.fromISO(given, { zone: campaign.zone }).toUTC().toISO({ suppressMilliseconds: true })
  if (instant === null) {
    throw new DomainError(
      'invalid-input',
      `"${given}" is not a date; write 2024-02-05, 2024-02-05T09:00 or 2024-02-05T09:00:00Z`,
    )
  }
  return isLocal ? instantOf(given, campaign.zone) : instant
}

function missing(folder: string, files: readonly { readonly name: string }[]): string {
  const near = files.find(({ name }) => /^campaign\.(ya?ml|json)$/i.test(name))
  return near === undefined
    ? `the folder "${folder}" has no ${campaignFile}; is it a campaign folder?`
    : `the folder "${folder}" has no ${campaignFile}, but "${near.name}": rename it`
}

function aboutTheFile(rule: string, message: string): Finding {
  return { file: campaignFile, line: 1, column: 1, path: '', severity: 'error', rule, message }
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
