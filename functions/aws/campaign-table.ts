/**
 * Campaigns in the table: one item with the history, one per version of the definition, one per part with a limit that counts places left.
 */
import { GetCommand } from '@aws-sdk/lib-dynamodb'
import type { Campaign } from '../campaigns/campaign.ts'
import { type CampaignLine, foldCampaign } from '../campaigns/campaign-record.ts'
import { DomainError } from '../errors.ts'
import type { CampaignRecord, CampaignStore } from '../ports.ts'
import { queryTable } from './query-table.ts'
import { lengthen, shorten } from './short-names.ts'
import * as keys from './table.ts'
import { type Operation, type Table, writeTable } from './write-table.ts'

const tooFewPlaces = (): DomainError =>
  new DomainError('not-allowed', 'the new file gives a part fewer places than are already taken; nothing was changed')

export function campaignTable(table: Table): CampaignStore {
  async function get(campaign: string): Promise<CampaignRecord | undefined> {
    const { Item } = await table.client.send(
      new GetCommand({ TableName: table.name, Key: keys.campaignKey(campaign), ConsistentRead: true }),
    )
    if (Item === undefined) return undefined
    const definitionVersion = Item.dv as number
    const { Item: definition } = await table.client.send(
      new GetCommand({
        TableName: table.name,
        Key: keys.definitionKey(campaign, definitionVersion),
        ConsistentRead: true,
      }),
    )
    if (definition === undefined)
      throw new DomainError(
        'unavailable',
        `campaign ${campaign} names version ${definitionVersion} of its definition, which is not stored`,
      )
    const history = (Item.h as object[]).map(lengthen) as unknown as CampaignLine[]
    return {
      key: campaign,
      version: Item.v as number,
      definition: JSON.parse(definition.d as string) as Campaign,
      definitionVersion,
      history,
      state: foldCampaign(history),
    }
  }

  const metaPut = (
    campaign: string,
    version: number,
    definitionVersion: number,
    history: readonly CampaignLine[],
  ): Operation => ({
    Put: {
      TableName: table.name,
      Item: { ...keys.campaignKey(campaign), v: version, dv: definitionVersion, h: history.map(shorten) },
      ...(version === 1
        ? { ConditionExpression: 'attribute_not_exists(pk)' }
        : { ConditionExpression: 'v = :before', ExpressionAttributeValues: { ':before': version - 1 } }),
    },
  })
  const definitionPut = (campaign: string, version: number, definition: Campaign): Operation => ({
    Put: {
      TableName: table.name,
      Item: { ...keys.definitionKey(campaign, version), d: JSON.stringify(definition) },
      ConditionExpression: 'attribute_not_exists(pk)',
    },
  })

  /** Adds what a part's limit grew by to the places left; a limit below what is taken fails the condition. A first limit counts who sits already. */
  const placesUpdate = (
    campaign: string,
    part: string,
    before: number | undefined,
    after: number | undefined,
    seated = 0,
  ): Operation[] => {
    const Key = keys.partKey(campaign, part)
    if (before === after) return []
    if (after === undefined) return [{ Delete: { TableName: table.name, Key } }]
    if (before === undefined) return [{ Put: { TableName: table.name, Item: { ...Key, r: after - seated } } }]
    return [
      {
        Update: {
          TableName: table.name,
          Key,
          UpdateExpression: 'SET r = r + :more',
          ConditionExpression: 'r >= :fewer',
          ExpressionAttributeValues: { ':more': after - before, ':fewer': before - after },
        },
      },
    ]
  }

  return {
    get,

    async create(campaign, definition, line) {
      const result = await writeTable(table, [
        metaPut(campaign, 1, 1, [line]),
        definitionPut(campaign, 1, definition),
        { Put: { TableName: table.name, Item: keys.campaignListKey(campaign) } },
        ...definition.parts.flatMap((part) => placesUpdate(campaign, part.id, undefined, part.places)),
      ])
      return result.written ? 'created' : 'exists'
    },

    async list() {
      const records: CampaignRecord[] = []
      for await (const item of queryTable(table, { pk: keys.campaignListKey('').pk, consistent: true })) {
        const record = await get(item.sk as string)
        if (record !== undefined) records.push(record)
      }
      return records
    },

    async append(record, lines, definition, seated = {}) {
      const history = [...record.history, ...lines]
      const definitionVersion = record.definitionVersion + (definition === undefined ? 0 : 1)
      const changed: Operation[] = []
      if (definition !== undefined) {
        const ids = new Set([...record.definition.parts, ...definition.parts].map(({ id }) => id))
        const places = (of: Campaign, id: string) => of.parts.find((part) => part.id === id)?.places
        changed.push(definitionPut(record.key, definitionVersion, definition))
        for (const id of ids) {
          const [before, after] = [places(record.definition, id), places(definition, id)]
          if (before === undefined && after !== undefined && after < (seated[id] ?? 0)) throw tooFewPlaces()
          changed.push(...placesUpdate(record.key, id, before, after, seated[id]))
        }
      }
      const result = await writeTable(table, [
        metaPut(record.key, record.version + 1, definitionVersion, history),
        ...changed,
      ])
      if (!result.written) {
        if (result.failed.includes(0)) return 'conflict'
        throw tooFewPlaces()
      }
      return {
        key: record.key,
        version: record.version + 1,
        definition: definition ?? record.definition,
        definitionVersion,
        history,
        state: foldCampaign(history),
      }
    },

    async placesLeft(campaign) {
      const left: Record<string, number> = {}
      for await (const item of queryTable(table, {
        pk: keys.campaignKey(campaign).pk,
        prefix: keys.partPrefix,
        consistent: true,
      }))
        left[(item.sk as string).slice(keys.partPrefix.length)] = item.r as number
      return left
    },
  }
}
