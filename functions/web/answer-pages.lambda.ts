/** The answer pages behind the HTTP API. Built once per cold start; what a page does is decided in answer-pages.ts. */
import { handle, type LambdaContext, type LambdaEvent } from 'hono/aws-lambda'
import { runtime } from '../aws/runtime.ts'
import { answerPages } from './answer-pages.ts'

type Respond = ReturnType<typeof handle>

let respond: Respond | undefined

export async function handler(event: LambdaEvent, context: LambdaContext): Promise<Awaited<ReturnType<Respond>>> {
  respond ??= handle(answerPages(await runtime()))
  return respond(event, context)
}
