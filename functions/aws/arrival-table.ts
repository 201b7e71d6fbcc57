/** What became of each arrived mail, and the opt-outs: small items of their own beside campaigns and guests. */
import { createHmac } from 'node:crypto'
import { GetCommand } from '@aws-sdk/lib-dynamodb'
import type { ArrivalStore, OptOuts } from '../ports.ts'
import { type ArrivedMail, isOpenCard } from '../replies/arrived-mail.ts'
import { queryTable } from './query-table.ts'
import * as keys from './table.ts'
import { type Operation, type Table, writeTable } from './write-table.ts'

export function arrivalTable(table: Table): ArrivalStore {
  async function keyOf(id: string): Promise<keys.Key | undefined> {
    const { Item } = await table.client.send(
      new GetCommand({ TableName: table.name, Key: keys.inboundPointerKey(id), ConsistentRead: true }),
    )
    return Item === undefined ? undefined : { pk: Item.to as string, sk: Item.at as string }
  }

  async function get(id: string): Promise<ArrivedMail | undefined> {
    const key = await keyOf(id)
    if (key === undefined) return undefined
    const { Item } = await table.client.send(new GetCommand({ TableName: table.name, Key: key, ConsistentRead: true }))
    return Item === undefined ? undefined : toArrivedMail(Item)
  }

  return {
    get,

    async record(mail) {
      const result = await writeTable(table, [
        {
          Put: {
            TableName: table.name,
            Item: pointerTo(mail),
            ConditionExpression: 'attribute_not_exists(pk)',
          },
        },
        { Put: { TableName: table.name, Item: { ...itemKey(mail), m: mail } } },
      ])
      return result.written ? 'recorded' : 'exists'
    },

    async list(filter = {}) {
      const partitions = [keys.inboundPartition(filter.campaign)]
      if (filter.campaign === undefined)
        for await (const item of queryTable(table, { pk: keys.campaignListKey('').pk }))
          partitions.push(keys.inboundPartition(item.sk as string))
      const mails: ArrivedMail[] = []
      for (const pk of partitions)
        for await (const item of queryTable(table, { pk, consistent: true, newestFirst: true }))
          mails.push(toArrivedMail(item))
      const wanted = filter.openOnly === true ? mails.filter(isOpenCard) : mails
      return wanted.sort((one, other) =>
        one.receivedAt < other.receivedAt ? 1 : one.receivedAt > other.receivedAt ? -1 : 0,
      )
    },

    async settle(id, settled) {
      const key = await keyOf(id)
      if (key === undefined) return 'conflict'
      const result = await writeTable(table, [
        {
          Update: {
            TableName: table.name,
            Key: key,
            UpdateExpression: 'SET m.settled = :settled',
            ConditionExpression: 'attribute_exists(pk) and attribute_not_exists(m.settled)',
            ExpressionAttributeValues: { ':settled': settled },
          },
        },
      ])
      return result.written ? 'settled' : 'conflict'
    },

    async amend(mail, change) {
      const revision = mail.revision ?? 0
      const amended: ArrivedMail = { ...mail, ...change, revision: revision + 1 }
      const [before, after] = [itemKey(mail), itemKey(amended)]
      const unchanged = {
        ConditionExpression: `attribute_exists(pk) and attribute_not_exists(m.settled) and ${revision === 0 ? 'attribute_not_exists(m.revision)' : 'm.revision = :revision'}`,
        ...(revision === 0 ? {} : { ExpressionAttributeValues: { ':revision': revision } }),
      }
      const put = { TableName: table.name, Item: { ...after, m: amended } }
      const moved: Operation[] = [
        { Delete: { TableName: table.name, Key: before, ...unchanged } },
        { Put: put },
        { Put: { TableName: table.name, Item: pointerTo(amended) } },
      ]
      const result = await writeTable(table, before.pk === after.pk ? [{ Put: { ...put, ...unchanged } }] : moved)
      return result.written ? amended : 'conflict'
    },
  }
}

const itemKey = (mail: ArrivedMail): keys.Key => ({
  pk: keys.inboundPartition(mail.campaign),
  sk: `${mail.receivedAt}#${mail.id}`,
})

function pointerTo(mail: ArrivedMail): Record<string, string> {
  const { pk, sk } = itemKey(mail)
  return { ...keys.inboundPointerKey(mail.id), to: pk, at: sk }
}

const toArrivedMail = (item: Record<string, unknown>): ArrivedMail => item.m as ArrivedMail

/** The address itself is not stored: a keyed hash is enough to recognise it. */
export function optOutTable(table: Table, hashKey: Uint8Array): OptOuts {
  const keyFor = (email: string) => keys.optOutKey(createHmac('sha256', hashKey).update(email).digest('base64url'))
  return {
    async add(email, at) {
      await writeTable(table, [{ Put: { TableName: table.name, Item: { ...keyFor(email), at } } }])
    },
    async has(email) {
      const { Item } = await table.client.send(
        new GetCommand({ TableName: table.name, Key: keyFor(email), ConsistentRead: true }),
      )
      return Item !== undefined
    },
  }
}
