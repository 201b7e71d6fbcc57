/**
 * The HTTP side of the table engine: the DynamoDB wire protocol (AWS JSON 1.0) on node:http. It takes a request apart, has
 * operations.ts do it, and puts the answer or the refusal on the wire. Signatures are not checked: the engine listens on
 * this machine only.
 */
import { randomUUID } from 'node:crypto'
import type { IncomingMessage, RequestListener } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { crc32 } from 'node:zlib'
import type { Operations } from './operations.ts'
import { isRefusal, refusal } from './refusal.ts'

/** Makes the request listener for a server; `isClosing` lets connections end after their answer. */
export function wireListener(operations: Operations, isClosing: () => boolean): RequestListener {
  return async (request, response) => {
    const { status, answer } = await answerTo(request, operations)
    const body = Buffer.from(JSON.stringify(answer))
    if (isClosing()) response.setHeader('Connection', 'close')
    response.writeHead(status, {
      'Content-Type': 'application/x-amz-json-1.0',
      'Content-Length': body.length,
      'x-amz-crc32': crc32(body),
      'x-amzn-RequestId': randomUUID(),
    })
    response.end(body)
  }
}

async function answerTo(request: IncomingMessage, operations: Operations): Promise<{ status: number; answer: object }> {
  try {
    const body = await buffer(request)
    refuseForeignPages(request)
    const [, name = ''] = String(request.headers['x-amz-target']).split('DynamoDB_20120810.')
    return { status: 200, answer: await operations.run(name, parsed(body)) }
  } catch (error) {
    if (isRefusal(error)) return { status: error.statusCode, answer: error.body }
    console.error('The table engine failed on a request:', error)
    return { status: 500, answer: { __type: 'com.amazonaws.dynamodb.v20120810#InternalServerError', message: '' } }
  }
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString())
  } catch {
    throw refusal('SerializationException', '')
  }
}

/** Stops DNS rebinding: a web page whose own host name is made to point at this machine would reach the guest list. */
function refuseForeignPages(request: IncomingMessage): void {
  if (/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? '')) return
  throw refusal('AccessDeniedException', 'The table engine answers requests to 127.0.0.1 only')
}
