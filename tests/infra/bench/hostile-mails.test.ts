/** Every kind of hostile mail ends as a card or set aside; how long the largest of them take is for `npm run bench:replies -- --mutants N`. */
import { describe, expect, it } from 'vitest'
import { asArrived, judgeArrived } from '../../../functions/cli/mail-collection.ts'
import { hostileKinds } from '../../../infra/bench/hostile-mails.ts'
import { corpus, invitees, rawMail } from '../../replies/mail-corpus.ts'

const file = '004-below-quote.eml'
const from = invitees.get(file)?.email as string
const honest = asArrived(corpus, file, rawMail(file))
const to = honest.envelope.rcptTo[0] as string

describe('a hostile mail', () => {
  it.each(Object.entries(hostileKinds))('of %s is never recorded', async (_kind, build) => {
    const raw = Buffer.from(build(() => 0.02, { from, to }))

    const { outcome, why } = await judgeArrived(corpus, file, { ...honest, raw })

    expect(['review', 'ignore']).toContain(outcome)
    expect(why).not.toBe('')
  })
})
