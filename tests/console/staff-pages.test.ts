import { describe, expect, it } from 'vitest'
import type { HistoryLine } from '../../functions/guests/guest.ts'
import { aCampaign } from '../builders.ts'
import { campaignKey, campaignPath, openStaffDesk, pathOf, type StaffDesk } from './staff-desk.ts'

const at = '2024-02-05T10:00:00Z'
const invited: HistoryLine[] = [
  { type: 'claimed', at, mailing: 'invite' },
  { type: 'sent', at, mailing: 'invite', messageId: 'message-1' },
]
const byPhone = {
  decision: 'yes',
  part: ['reception'],
  why: 'phoned on Monday',
  by: 'Ada Vermeer',
}
const campaignOf = async (desk: StaffDesk) => desk.campaigns.get(campaignKey)

describe('a campaign', () => {
  it('is listed with its status and its guests', async () => {
    const desk = await openStaffDesk()
    await desk.campaign()
    await desk.guest()

    const page = await desk.get('/')

    expect(page).toContain(`href="${campaignPath}">Spring evening</a>`)
    expect(page).toContain('not launched')
  })

  it('is launched by one press, under the name of who pressed', async () => {
    const desk = await openStaffDesk()
    await desk.campaign()

    const pressed = await desk.post(`${campaignPath}/launch`, { by: 'Ada Vermeer' })

    expect(pressed.status).toBe(303)
    expect((await campaignOf(desk))?.history.at(-1)).toMatchObject({ type: 'launched', by: 'Ada Vermeer' })
    expect(await desk.get(pressed.headers.get('location') ?? '')).toContain('Launched.')
  })

  it('is not launched without a name', async () => {
    const desk = await openStaffDesk()
    await desk.campaign()

    const pressed = await desk.post(`${campaignPath}/launch`, { by: ' ' })

    expect(pressed.status).toBe(422)
    expect(await pressed.text()).toContain('Say who you are.')
    expect((await campaignOf(desk))?.state.launchedAt).toBeUndefined()
  })

  it('says why it cannot be launched any more', async () => {
    const desk = await openStaffDesk()
    await desk.campaign()
    desk.clock.moveTo('2024-03-02T10:00:00Z')

    const pressed = await desk.post(`${campaignPath}/launch`, { by: 'Ada Vermeer' })

    expect(pressed.status).toBe(409)
    expect(await pressed.text()).toContain('cannot be launched')
  })

  it('shows its waves in its own zone with what left, and the time that is left to answer', async () => {
    const desk = await openStaffDesk()
    await desk.campaign()
    await desk.guest({}, invited)

    const page = await desk.get(campaignPath)

    expect(page).toContain('Fri 23 Feb 2024, 09:00')
    expect(page).toContain('25 days 13 hours')
    expect(page).toContain(`${campaignPath}/guests?standing=silent"><b>1</b> silent`)
  })

  it('says who launched it and when', async () => {
    const desk = await openStaffDesk()
    await desk.campaign()
    await desk.post(`${campaignPath}/launch`, { by: 'Ada Vermeer' })

    expect(await desk.get(campaignPath)).toMatch(/Launched by Ada Vermeer, <time[^>]*>Mon 5 Feb 2024, 11:00/)
  })

  it('counts each organisation so that its row adds up, the delegation included', async () => {
    const desk = await openStaffDesk()
    await desk.campaign()
    const organisation = 'Delta Works'
    await desk.guest({ organisation, email: 'a@guests.example' }, invited)
    await desk.guest({ organisation, email: 'b@guests.example' }, [
      { type: 'imported', at, by: 'the list', confirmed: ['reception'] },
    ])

    const page = await desk.get(campaignPath)

    const cells = /Delta Works<\/th>((?:<td class="number">\d+<\/td>)+)/.exec(page)?.[1] ?? ''
    const [all, ...each] = [...cells.matchAll(/\d+/g)].map(([count]) => Number(count))
    expect(all).toBe(2)
    expect(each.reduce((sum, count) => sum + count, 0)).toBe(2)
  })

  it('asks for the mails that a person must look at', async () => {
    const desk = await openStaffDesk()
    await desk.campaign()
    await desk.card(await desk.guest({}, invited))

    const page = await desk.get(campaignPath)

    expect(page).toMatch(/1 mail<\/strong><\/a> arrived that a person must look at/)
  })

  it('names the guests whose mail is in doubt', async () => {
    const desk = await openStaffDesk()
    await desk.campaign()
    await desk.guest({ name: 'Bo Doubt' }, [
      { type: 'claimed', at, mailing: 'invite' },
      { type: 'doubted', at, mailing: 'invite', reason: 'the line was cut' },
    ])

    const page = await desk.get(campaignPath)

    expect(page).toContain('Bo Doubt')
    expect(page).toContain('nobody can tell whether it left')
  })

  it.each(['/c/aaaaaaaa', '/c/not-a-key', '/c/aaaaaaaa/guests', '/mail/nothing', '/elsewhere'])(
    'is not found at %s',
    async (path) => {
      const desk = await openStaffDesk()

      const answer = await desk.app.request(path)

      expect(answer.status).toBe(404)
      expect(await answer.text()).toContain('There is nothing here')
    },
  )
})

describe('the guests', () => {
  it('are filtered by standing and by part', async () => {
    const desk = await openStaffDesk()
    await desk.campaign()
    const comes = await desk.guest({ name: 'Comes Gladly', email: 'a@guests.example' }, invited)
    await desk.guest({ name: 'Says Nothing', email: 'b@guests.example' }, invited)
    await desk.post(`${pathOf(comes)}/answer`, byPhone)

    const silent = await desk.get(`${campaignPath}/guests?standing=silent`)
    const reception = await desk.get(`${campaignPath}/guests?part=reception`)

    expect([silent.includes('Says Nothing'), silent.includes('Comes Gladly')]).toEqual([true, false])
    expect([reception.includes('Says Nothing'), reception.includes('Comes Gladly')]).toEqual([false, true])
  })

  it.each(['jansen', 'ZOE', 'delta works', 'zoe@guests'])(
    'are found by name, organisation or address: %s',
    async (q) => {
      const desk = await openStaffDesk()
      await desk.campaign()
      await desk.guest({ organisation: 'Delta Works' })
      await desk.guest({ name: 'Other Person', email: 'other@elsewhere.example' })

      const found = await (await desk.post(`${campaignPath}/guests`, { q })).text()

      expect([found.includes('Zoë Jansen'), found.includes('Other Person')]).toEqual([true, false])
    },
  )

  it('never stand in an address of a page', async () => {
    const desk = await openStaffDesk()
    await desk.campaign()
    const ref = await desk.guest({ organisation: 'Delta Works' }, invited)
    await desk.card(ref)
    const pages = await Promise.all(
      ['/', campaignPath, `${campaignPath}/guests`, `${campaignPath}/mail`, pathOf(ref)].map(desk.get),
    )

    const addresses = pages.flatMap((page) => [...page.matchAll(/(?:href|action)="([^"]*)"/g)].map(([, url]) => url))

    expect(addresses.length).toBeGreaterThan(20)
    expect(addresses.filter((url) => /zoe|zoë|jansen|delta|@/i.test(url ?? ''))).toEqual([])
  })

  it('show what they wrote and are called as text, whatever it is', async () => {
    const desk = await openStaffDesk()
    const hostile = `<script>alert(1)</script>"'><img src=x onerror=alert(1)>`
    await desk.campaign(aCampaign({ title: hostile }))
    const ref = await desk.guest({ name: hostile, organisation: hostile, note: hostile, salutation: hostile }, [
      ...invited,
      {
        type: 'answered',
        at,
        door: 'link',
        answer: { decision: 'yes', parts: ['reception'], party: 1, remarks: hostile },
        by: hostile,
        why: hostile,
        confirm: 'never',
      },
      { type: 'bounced', at, permanent: true, reason: hostile },
    ])
    const id = await desk.card(ref, {
      subject: hostile,
      from: hostile,
      why: hostile,
      evidence: [hostile],
      body: hostile,
    })

    const pages = await Promise.all(
      [
        '/',
        campaignPath,
        `${campaignPath}/guests`,
        `${campaignPath}/mail`,
        `${campaignPath}/mail/${id}`,
        pathOf(ref),
      ].map(desk.get),
    )

    for (const page of pages) {
      expect(page).toContain('&lt;script&gt;')
      expect(page).not.toMatch(/<script|<img/)
    }
  })
})

describe('an answer taken by phone', () => {
  it('is recorded with who, when and why, ends the silence, and is confirmed at once', async () => {
    const desk = await openStaffDesk()
    await desk.campaign()
    const ref = await desk.guest({}, invited)

    const posted = await desk.post(`${pathOf(ref)}/answer`, { ...byPhone, remarks: 'No nuts, please' })

    expect(posted.status).toBe(303)
    const { history, state } = await desk.read(ref)
    expect(history.at(-1)).toMatchObject({
      type: 'answered',
      at: desk.clock.now(),
      door: 'staff',
      by: 'Ada Vermeer',
      why: 'phoned on Monday',
      answer: { decision: 'yes', parts: ['reception'], party: 1, remarks: 'No nuts, please' },
    })
    expect(state.answer?.decision).toBe('yes')
    expect(desk.queued).toEqual([{ ref, mailing: 'answer.1' }])
  })

  it('is told on the page of the guest, with the door it came by', async () => {
    const desk = await openStaffDesk()
    await desk.campaign()
    const ref = await desk.guest({}, invited)
    await desk.post(`${pathOf(ref)}/answer`, byPhone)

    const page = await desk.get(`${pathOf(ref)}?done=recorded`)

    expect(page).toContain('Answered yes to Reception, recorded by Ada Vermeer')
    expect(page).toContain('phoned on Monday')
    expect(page).toContain('The answer is recorded')
  })

  it('needs a reason, a name and a part, and keeps what was typed', async () => {
    const desk = await openStaffDesk()
    await desk.campaign()
    const ref = await desk.guest({}, invited)

    const bare = await desk.post(`${pathOf(ref)}/answer`, { decision: 'yes', remarks: 'Is vegetarian' })
    const noPart = await desk.post(`${pathOf(ref)}/answer`, { decision: 'yes', why: 'phoned', by: 'Ada' })

    expect([bare.status, noPart.status]).toEqual([422, 422])
    const page = await bare.text()
    expect(page).toContain('Say who you are.')
    expect(page).toContain('Say how you know.')
    expect(page).toContain('Is vegetarian')
    const second = await noPart.text()
    expect(second).toContain('A yes needs at least one part')
    expect(second).toContain('value="Ada"')
    expect((await desk.read(ref)).state.answer).toBeUndefined()
  })

  it('is refused where a part is full, and nothing is recorded', async () => {
    const desk = await openStaffDesk()
    const definition = aCampaign()
    const parts = definition.parts.map((part) => ({ ...part, places: 1 }))
    await desk.campaign({ ...definition, parts })
    const first = await desk.guest({ email: 'first@guests.example' }, invited)
    const second = await desk.guest({ email: 'second@guests.example' }, invited)
    await desk.post(`${pathOf(first)}/answer`, byPhone)

    const posted = await desk.post(`${pathOf(second)}/answer`, byPhone)

    expect(posted.status).toBe(422)
    expect(await posted.text()).toContain('Reception has too few places left')
    expect((await desk.read(second)).state.answer).toBeUndefined()
  })

  it('is not asked for where the guest comes anyway', async () => {
    const desk = await openStaffDesk()
    await desk.campaign()
    const ref = await desk.guest({}, [{ type: 'imported', at, by: 'the list', confirmed: ['reception'] }])

    const posted = await desk.post(`${pathOf(ref)}/answer`, byPhone)

    expect(await desk.get(pathOf(ref))).not.toContain('Record an answer')
    expect(posted.status).toBe(422)
  })

  it('leaves the name of who typed it for the next form', async () => {
    const desk = await openStaffDesk()
    await desk.campaign()
    const ref = await desk.guest({}, invited)

    const posted = await desk.post(`${pathOf(ref)}/answer`, byPhone)

    const cookie = posted.headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/HttpOnly/)
    expect(cookie).toMatch(/SameSite=Strict/)
    const page = await desk.app.request(pathOf(ref), { headers: { cookie: cookie.split(';')[0] ?? '' } })
    expect(await page.text()).toContain('value="Ada Vermeer"')
  })
})

it('revoking the links of a guest ends every token sent so far', async () => {
  const desk = await openStaffDesk()
  await desk.campaign()
  const ref = await desk.guest({}, invited)

  await desk.post(`${pathOf(ref)}/revoke`, { by: 'Ada Vermeer' })

  const { state, history } = await desk.read(ref)
  expect(state.linkVersion).toBe(1)
  expect(history.at(-1)).toMatchObject({ type: 'link-revoked', by: 'Ada Vermeer' })
})

describe('arrived mail', () => {
  it('that needs a person comes first, with the words that made it so', async () => {
    const desk = await openStaffDesk()
    await desk.campaign()
    const ref = await desk.guest({}, invited)
    await desk.card(ref, {
      subject: 'Thank you',
      outcome: 'recorded',
      why: 'It says yes.',
      receivedAt: '2024-02-05T11:00:00Z',
    })
    await desk.card(ref, { subject: 'A question' })

    const page = await desk.get(`${campaignPath}/mail`)

    expect(page.indexOf('A question')).toBeLessThan(page.indexOf('Thank you'))
    expect(page).toContain('<q class="evidence">Could I bring</q>')
  })

  it('shows its words, the proposal filled in, and never its HTML', async () => {
    const desk = await openStaffDesk()
    await desk.campaign()
    const ref = await desk.guest({}, invited)
    const id = await desk.card(ref, {
      proposal: { decision: 'yes', parts: ['dinner'] },
      body: 'We love dinner <b>best</b>',
    })

    const page = await desk.get(`${campaignPath}/mail/${id}`)

    expect(page).toContain('We love dinner &lt;b&gt;best&lt;/b&gt;')
    expect(page).toMatch(/value="yes" required checked/)
    expect(page).toMatch(/value="dinner" checked/)
    expect(page).not.toMatch(/value="reception" checked/)
  })

  it('leaves the parts to the reader where the desk did not understand them', async () => {
    const desk = await openStaffDesk()
    await desk.campaign()
    const id = await desk.card(await desk.guest({}, invited), { proposal: { decision: 'yes' } })

    const page = await desk.get(`${campaignPath}/mail/${id}`)

    expect(page).toMatch(/value="yes" required checked/)
    expect(page).not.toMatch(/name="part" value="[^"]*" checked/)
  })

  it('shows first what its sender wrote, then all that it quotes', async () => {
    const desk = await openStaffDesk()
    await desk.campaign()
    const body =
      'May I come later?\r\n\r\nOn Mon, 5 Feb 2024 at 10:00, Harbour Institute <events@harbour.example> wrote:\r\n\r\n> You are invited.'
    const id = await desk.card(await desk.guest({}, invited), { body })

    const page = await desk.get(`${campaignPath}/mail/${id}`)

    expect(page).toContain('<blockquote>May I come later?</blockquote>')
    expect(page).toMatch(/<pre class="letter">May I come later\?[\s\S]*&gt; You are invited\./)
  })

  it('gives its answer to the guest and is closed with it', async () => {
    const desk = await openStaffDesk()
    await desk.campaign()
    const ref = await desk.guest({}, invited)
    const id = await desk.card(ref)

    const posted = await desk.post(`${campaignPath}/mail/${id}/answer`, byPhone)

    expect(posted.status).toBe(303)
    expect((await desk.read(ref)).history.at(-1)).toMatchObject({ type: 'answered', door: 'staff', inbound: id })
    expect((await desk.arrivals.get(id))?.settled).toMatchObject({ by: 'Ada Vermeer', at: desk.clock.now() })
    expect(await desk.arrivals.list({ openOnly: true })).toEqual([])
  })

  it('is closed once: who comes second is told, and records nothing', async () => {
    const desk = await openStaffDesk()
    await desk.campaign()
    const ref = await desk.guest({}, invited)
    const id = await desk.card(ref)
    await desk.post(`${campaignPath}/mail/${id}/answer`, byPhone)

    const answer = await desk.post(`${campaignPath}/mail/${id}/answer`, { ...byPhone, decision: 'no', by: 'Bo' })
    const settle = await desk.post(`${campaignPath}/mail/${id}/settle`, { action: 'done', note: 'phoned', by: 'Bo' })

    expect([answer.status, settle.status]).toEqual([422, 422])
    expect(await answer.text()).toContain('somebody has closed this card before you')
    expect((await desk.read(ref)).state.answer?.decision).toBe('yes')
    expect((await desk.arrivals.get(id))?.settled?.by).toBe('Ada Vermeer')
  })

  it('stays open where its answer could not be recorded', async () => {
    const desk = await openStaffDesk()
    await desk.campaign()
    const id = await desk.card(await desk.guest({}, invited))

    const posted = await desk.post(`${campaignPath}/mail/${id}/answer`, { ...byPhone, part: [] })

    expect(posted.status).toBe(422)
    expect(await desk.arrivals.list({ openOnly: true })).toHaveLength(1)
  })

  it('is ignored with a reason', async () => {
    const desk = await openStaffDesk()
    await desk.campaign()
    const id = await desk.card(await desk.guest({}, invited))

    await desk.post(`${campaignPath}/mail/${id}/settle`, { action: 'ignored', note: 'only thanks', by: 'Ada' })

    expect((await desk.arrivals.get(id))?.settled).toMatchObject({ by: 'Ada', action: 'ignored: only thanks' })
  })

  it('that belongs to no campaign has a list of its own and can be closed there', async () => {
    const desk = await openStaffDesk()
    await desk.campaign()
    const id = await desk.card(undefined, { subject: 'Who are you?' })

    const [ours, none] = [await desk.get(`${campaignPath}/mail`), await desk.get('/mail')]
    await desk.post(`/mail/${id}/settle`, { action: 'done', note: 'wrote back', by: 'Ada' })

    expect([ours.includes('Who are you?'), none.includes('Who are you?')]).toEqual([false, true])
    expect((await desk.arrivals.get(id))?.settled?.by).toBe('Ada')
  })

  it('can be taken away whole, as a file that no browser opens', async () => {
    const desk = await openStaffDesk()
    await desk.campaign()
    const id = await desk.card(await desk.guest({}, invited), { body: 'Byte for byte' })

    const file = await desk.app.request(`${campaignPath}/mail/${id}/original.eml`)

    expect(file.headers.get('content-disposition')).toContain('attachment')
    expect(await file.text()).toContain('Byte for byte')
  })
})

describe('a request', () => {
  it.each([
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'https://elsewhere.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'same-origin', origin: 'https://elsewhere.example' },
  ])('that another site sent changes nothing: %j', async (headers) => {
    const desk = await openStaffDesk()
    await desk.campaign()
    const ref = await desk.guest({}, invited)

    const posted = await desk.post(`${pathOf(ref)}/answer`, byPhone, headers)

    expect(posted.status).toBe(403)
    expect((await desk.read(ref)).state.answer).toBeUndefined()
  })

  it.each([{}, { origin: 'http://localhost' }, { 'sec-fetch-site': 'none' }])(
    'of our own pages is taken: %j',
    async (headers) => {
      const desk = await openStaffDesk()
      await desk.campaign()
      const ref = await desk.guest({}, invited)

      const posted = await desk.post(`${pathOf(ref)}/answer`, byPhone, headers)

      expect(posted.status).toBe(303)
    },
  )

  it('under a foreign name is refused on the laptop', async () => {
    const desk = await openStaffDesk({ loopbackOnly: true })

    const [foreign, own] = await Promise.all([
      desk.app.request('http://rebound.elsewhere.example/'),
      desk.app.request('http://127.0.0.1:8026/'),
    ])

    expect([foreign.status, own.status]).toEqual([421, 200])
  })

  it('gets pages that load nothing, are kept nowhere and are framed by nobody', async () => {
    const desk = await openStaffDesk()

    const { headers } = await desk.app.request('/')

    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; form-action 'self'/,
    )
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })

  it('cannot make a page say what it did not do', async () => {
    const desk = await openStaffDesk()

    const pages = await Promise.all(['nonsense', 'constructor'].map((word) => desk.get(`/?done=${word}`)))

    for (const page of pages) expect(page).not.toContain('role="status"')
  })

  it('that only reads writes nothing', async () => {
    const desk = await openStaffDesk()
    await desk.campaign()
    const ref = await desk.guest({}, invited)
    const id = await desk.card(ref)
    const before = await desk.contents()

    for (const path of [
      '/',
      '/mail',
      campaignPath,
      `${campaignPath}/guests`,
      `${campaignPath}/mail/${id}`,
      pathOf(ref),
    ])
      await desk.app.request(path)

    expect(await desk.contents()).toBe(before)
  })
})
