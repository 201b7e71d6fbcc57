/**
 * One endpoint on 127.0.0.1 that answers like the object store, the queue and the secret store: as much of their wire as the adapters use,
 * after recorded answers. The real clients talk to it.
 */
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

export interface RecordedService {
  readonly endpoint: string
  /** `<bucket>/<key>` with its bytes. */
  readonly objects: Map<string, Buffer>
  /** Bodies of queued messages, in order, a batch each. */
  readonly batches: string[][]
  /** Messages whose body contains one of these are refused, with this code. */
  readonly refuses: Map<string, string>
  readonly secrets: Map<string, string>
  /** For clients made in the test. */
  readonly client: { endpoint: string; region: string; credentials: { accessKeyId: string; secretAccessKey: string } }
}

export async function aRecordedService(): Promise<RecordedService> {
  const objects = new Map<string, Buffer>()
  const batches: string[][] = []
  const refuses = new Map<string, string>()
  const secrets = new Map<string, string>()

  const answerObject = (request: IncomingMessage, body: Buffer): [number, string | Buffer] => {
    const name = decodeURIComponent((request.url ?? '').split('?')[0]?.slice(1) ?? '')
    if (request.method === 'PUT') {
      objects.set(name, body)
      return [200, '']
    }
    const found = objects.get(name)
    if (found !== undefined) return [200, found]
    return [404, '<?xml version="1.0"?><Error><Code>NoSuchKey</Code><Message>no such key</Message></Error>']
  }
  const answerTarget = (target: string, body: Buffer): [number, string] => {
    const request = JSON.parse(body.toString())
    if (target === 'secretsmanager.GetSecretValue') {
      const SecretString = secrets.get(request.SecretId)
      if (SecretString !== undefined) return [200, JSON.stringify({ Name: request.SecretId, SecretString })]
      return [400, JSON.stringify({ __type: 'ResourceNotFoundException', message: 'no such secret' })]
    }
    const entries = request.Entries as { Id: string; MessageBody: string }[]
    batches.push(entries.map(({ MessageBody }) => MessageBody))
    const refusal = (text: string) => [...refuses].find(([part]) => text.includes(part))?.[1]
    return [
      200,
      JSON.stringify({
        Successful: entries
          .filter(({ MessageBody }) => refusal(MessageBody) === undefined)
          .map(({ Id, MessageBody }) => ({
            Id,
            MessageId: `message-${Id}`,
            MD5OfMessageBody: createHash('md5').update(MessageBody).digest('hex'),
          })),
        Failed: entries
          .filter(({ MessageBody }) => refusal(MessageBody) !== undefined)
          .map(({ Id, MessageBody }) => ({ Id, Code: refusal(MessageBody), SenderFault: false })),
      }),
    ]
  }

  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const body = Buffer.concat(chunks)
    const target = request.headers['x-amz-target']
    const [status, answer] = target === undefined ? answerObject(request, body) : answerTarget(String(target), body)
    response.writeHead(status, {
      'content-type': target === undefined ? 'application/xml' : 'application/x-amz-json-1.0',
    })
    response.end(answer)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' }
  return { endpoint, objects, batches, refuses, secrets, client: { endpoint, region: 'eu-west-2', credentials } }
}
