import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { CampaignRecord } from '../../functions/ports.ts'
import { aCampaign, aPart } from '../builders.ts'
import { openPageDesk, type PageDesk } from './page-desk.ts'

let desk: PageDesk
beforeEach(async () => {
  desk = await openPageDesk()
})
afterEach(() => desk.close())

const reception = aPart({ id: 'reception', title: { en: 'Reception', nl: 'Ontvangst' } })
const dinner = aPart({ id: 'dinner', title: { en: 'Dinner', nl: 'Diner' }, starts: '19:00', ends: '22:00' })
const yesTo = (...parts: string[]): [string, string][] => [
  ['answer', 'yes'],
  ...parts.map((part): [string, string] => ['part', part]),
]

/** Pseudo-random numbers from 0 to 1 (mulberry32), the same for the same seed. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

describe('the answer page', () => {
  it('says who is invited to what, when and where, in under 30 KB and without a script', async () => {
    const ref = await desk.invite({ parts: [reception, { ...dinner, places: 12 }] }, { organisation: 'Delta Works' })

    const response = await desk.get(`/a/${desk.token(ref)}`)

    const page = await response.text()
    expect(response.status).toBe(200)
    for (const text of [
      'Spring evening',
      'Zoë Jansen',
      'Delta Works',
      'Thursday 21 March 2024',
      '17:00–19:00',
      'Harbour House',
      'Reception',
      '12 places left',
      'Friday 1 March 2024',
      'events@harbour.example',
    ])
      expect(page).toContain(text)
    expect(page).not.toMatch(/<script|\son\w+=|style="/)
    expect(Buffer.byteLength(page)).toBeLessThan(30_000)
  })

  it('tells browsers to keep it to themselves: no store, no frame, no index, no referrer', async () => {
    const ref = await desk.invite()

    const { headers } = await desk.get(`/a/${desk.token(ref)}`)

    expect(Object.fromEntries(headers)).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-robots-tag': 'noindex, nofollow',
      'content-security-policy':
        "default-src 'none'; style-src 'self'; img-src data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
    })
  })

  it('fills in the form, and no more, when a button of the mail was pressed', async () => {
    const ref = await desk.invite()

    const page = await (await desk.get(`/a/${desk.token(ref)}?answer=yes`)).text()

    expect(page).toMatch(/value="yes" id="answer-yes" checked/)
    expect(await desk.standing(ref)).toBe('silent')
  })

  it('opens with every part ticked that one person can attend, so that a pressed button and a sent form are enough', async () => {
    const tour = aPart({
      id: 'tour',
      title: { en: 'Tour', nl: 'Rondleiding' },
      insteadOf: ['dinner'],
      starts: '19:00',
      ends: '22:00',
    })
    const ref = await desk.invite({ parts: [reception, dinner, tour] })

    const page = await (await desk.get(`/a/${desk.token(ref)}?answer=yes`)).text()

    const ticked = [...page.matchAll(/<input[^>]*name="part"[^>]*>/g)].map(([input]) => [
      /value="([^"]*)"/.exec(input)?.[1],
      input.includes('checked'),
    ])
    expect(ticked).toEqual([
      ['reception', true],
      ['dinner', true],
      ['tour', false],
    ])
  })

  it('records a yes, says part by part what was recorded, and kicks the confirmation', async () => {
    const ref = await desk.invite()
    const path = `/a/${desk.token(ref)}`

    const posted = await desk.post(path, [...yesTo('reception'), ['remarks', 'No nuts, please']])

    expect(posted.status).toBe(303)
    expect(posted.headers.get('location')).toBe(`${path}?recorded=1`)
    const page = await (await desk.get(`${path}?recorded=1`)).text()
    expect(page).toMatch(/Reception: attending[\s\S]*Dinner: not attending[\s\S]*No nuts, please/)
    expect(page).toContain(`${path}/reception.ics`)
    expect(page).not.toContain(`${path}/dinner.ics`)
    expect(page).toContain(`action="${path}/undo/1"`)
    expect((await desk.guest(ref)).state.answer).toMatchObject({ decision: 'yes', parts: ['reception'], door: 'link' })
    expect(desk.pushed).toEqual([{ ref, mailing: 'answer.1' }])
  })

  it('writes nothing and sends nothing for an answer that is the same again', async () => {
    const ref = await desk.invite()
    const path = `/a/${desk.token(ref)}`
    await desk.post(path, yesTo('reception'))
    const before = await desk.fingerprint()

    const again = await desk.post(path, yesTo('reception'))

    expect(again.headers.get('location')).toBe(`${path}?recorded=1`)
    expect(await desk.fingerprint()).toBe(before)
    expect(desk.pushed).toHaveLength(1)
  })

  it('shows the answer as recorded when the queue is out of order: the pump sends what is owed', async () => {
    const logged = vi.spyOn(console, 'error').mockReturnValue()
    const broken = await openPageDesk({
      queue: { push: async () => Promise.reject(new Error('queue of zoe@guests.example is down')) },
    })
    const ref = await broken.invite()

    const posted = await broken.post(`/a/${broken.token(ref)}`, yesTo('reception'))

    const { state } = await broken.guest(ref)
    await broken.close()
    expect(posted.status).toBe(303)
    expect(state.owed).toEqual([{ mailing: 'answer.1' }])
    expect(logged.mock.calls.join()).toMatch(/answer-page-failed/)
    expect(logged.mock.calls.join()).not.toMatch(/zoe|is down/)
    logged.mockRestore()
  })

  it('calls a yes an interest where it is no seat, and offers no calendar file', async () => {
    const ref = await desk.invite({ yesMeans: 'interest', parts: [{ ...reception, places: 1 }, dinner] })
    const path = `/a/${desk.token(ref)}`

    const form = await (await desk.get(path)).text()
    await desk.post(path, yesTo('reception'))
    const recorded = await (await desk.get(`${path}?recorded=1`)).text()

    expect(form).toContain('Yes, register my interest')
    expect(form).toContain('It is not yet a place')
    expect(form).not.toContain('place left')
    expect(recorded).toContain('your interest is registered')
    expect(recorded).not.toContain('.ics')
    expect(await desk.campaigns.placesLeft(ref.campaign)).toEqual({ reception: 1 })
  })

  it('needs no choice of parts where there is one', async () => {
    const ref = await desk.invite({ parts: [reception] })

    const page = await (await desk.get(`/a/${desk.token(ref)}`)).text()
    await desk.post(`/a/${desk.token(ref)}`, { answer: 'yes' })

    expect(page).not.toContain('type="checkbox"')
    expect((await desk.guest(ref)).state.answer).toMatchObject({ decision: 'yes', parts: ['reception'] })
  })

  it('escapes what people wrote, wherever it comes back', async () => {
    const script = '</textarea><script>alert(1)</script>'
    const ref = await desk.invite({}, { name: 'Zoë "<img src=x onerror=alert(1)>', organisation: script })
    const path = `/a/${desk.token(ref)}`

    const refused = await (await desk.post(path, { remarks: script })).text()
    await desk.post(path, [...yesTo('dinner'), ['remarks', script]])
    const recorded = await (await desk.get(`${path}?recorded=1`)).text()
    const form = await (await desk.get(path)).text()

    for (const page of [refused, recorded, form]) {
      expect(page).toContain('&lt;script&gt;')
      expect(page).not.toMatch(/<script|<img|<\/textarea><\w*script/)
    }
    expect(form).toContain('Zoë &quot;&lt;img')
  })

  it('answers a failure with a calm page and logs an id, no path and no person', async () => {
    const logged = vi.spyOn(console, 'error').mockReturnValue()
    const ref = await desk.invite()
    const broken = await openPageDesk({
      guests: { ...desk.guests, get: async () => Promise.reject(new Error('cannot read zoe@guests.example')) },
    })

    const response = await broken.get(`/a/${desk.token(ref)}`, { 'Accept-Language': 'nl' })

    const page = await response.text()
    await broken.close()
    expect(response.status).toBe(500)
    expect(page).toContain('Er ging bij ons iets mis')
    expect(page).not.toMatch(/zoe|Error/)
    expect(logged.mock.calls.join()).toMatch(/"id":"[0-9a-f]{12}".*"route":"\/a\/:token"/)
    expect(logged.mock.calls.join()).not.toMatch(new RegExp(`zoe|${desk.token(ref)}`))
    logged.mockRestore()
  })
})

describe('the rules of an answer', () => {
  it('lists every problem on top with a link to its field, and keeps what was typed', async () => {
    const ref = await desk.invite({
      parts: [
        { ...reception, required: true },
        dinner,
        aPart({ id: 'concert', title: 'Concert', starts: '20:00', ends: '21:00' }),
      ],
      maxParty: 3,
    })

    const response = await desk.post(`/a/${desk.token(ref)}`, [
      ...yesTo('dinner', 'concert'),
      ['party', '4'],
      ['remarks', 'x'.repeat(2_001)],
    ])

    const page = await response.text()
    expect(response.status).toBe(422)
    expect(page).toMatch(/role="alert"[\s\S]*href="#part-reception"[\s\S]*href="#part-concert"[\s\S]*href="#party"/)
    expect(page).toContain('href="#remarks"')
    expect(page).toMatch(/id="answer-yes" checked/)
    expect(page).toMatch(/id="part-dinner" checked/)
    expect(page).toMatch(/id="party"[^>]*value="4"[^>]*aria-describedby="party-hint party-problem" aria-invalid="true"/)
    expect(page).toContain(`\n${'x'.repeat(2_001)}</textarea>`)
    expect(await desk.standing(ref)).toBe('silent')
  })

  it.each([
    ['no decision', [['part', 'dinner']], 'Say whether you will come'],
    ['a decision of nobody’s', [['answer', 'perhaps']], 'Say whether you will come'],
    ['a yes to nothing', [['answer', 'yes']], 'Choose at least one part'],
    ['a part that is not there', yesTo('dinner', 'afterparty'), 'The programme has changed'],
    ['a party without a number', [...yesTo('dinner'), ['party', 'many']], 'Give a number of people from 1 to 2'],
    ['half a person', [...yesTo('dinner'), ['party', '1.5']], 'Give a number of people from 1 to 2'],
    ['nobody', [...yesTo('dinner'), ['party', '0']], 'Give a number of people from 1 to 2'],
  ])('records nothing for %s', async (_, fields, says) => {
    const ref = await desk.invite({ maxParty: 2 })
    const before = await desk.fingerprint()

    const response = await desk.post(`/a/${desk.token(ref)}`, fields as [string, string][])

    expect(response.status).toBe(422)
    expect(await response.text()).toContain(says)
    expect(await desk.fingerprint()).toBe(before)
  })

  it('takes as many people as the guest list says, and no more', async () => {
    const ref = await desk.invite({ parts: [{ ...reception, places: 5 }, dinner] }, { maxParty: 4 })

    await desk.post(`/a/${desk.token(ref)}`, [...yesTo('reception'), ['party', '4']])

    expect((await desk.guest(ref)).state.answer).toMatchObject({ party: 4 })
    expect(await desk.campaigns.placesLeft(ref.campaign)).toEqual({ reception: 1 })
  })

  it('keeps a no whatever else the form says', async () => {
    const ref = await desk.invite({ maxParty: 3 })

    await desk.post(`/a/${desk.token(ref)}`, [
      ['answer', 'no'],
      ['part', 'dinner'],
      ['party', 'x'],
    ])

    expect((await desk.guest(ref)).state.answer).toMatchObject({ decision: 'no', parts: [], party: 0 })
  })
})

describe('a part that is full', () => {
  const campaign = aCampaign({ parts: [{ ...reception, places: 1 }, dinner], maxParty: 2 })

  it('gives the last of its places to one of 200 who post at once, and offers the 199 others the waiting list', async () => {
    await desk.invite(campaign)
    const refs = await Promise.all(
      Array.from({ length: 200 }, (_, n) =>
        desk.invited(campaign, { name: `Guest ${n}`, email: `g${n}@guests.example` }),
      ),
    )

    const responses = await Promise.all(
      refs.map((ref) => desk.post(`/a/${desk.token(ref)}`, [...yesTo('reception', 'dinner'), ['remarks', 'By train']])),
    )

    const statuses = responses.map(({ status }) => status)
    expect(statuses.filter((status) => status === 303)).toHaveLength(1)
    expect(statuses.filter((status) => status === 409)).toHaveLength(199)
    expect(await desk.campaigns.placesLeft(refs[0]?.campaign ?? '')).toEqual({ reception: 0 })
    const standings = await Promise.all(refs.map((ref) => desk.standing(ref)))
    expect(standings.filter((standing) => standing === 'yes')).toHaveLength(1)
    const pages = await Promise.all(responses.filter(({ status }) => status === 409).map((response) => response.text()))
    for (const page of pages) {
      expect(page).toContain('“Reception” is full')
      expect(page).toMatch(/name="waiting" value="reception" id="part-reception" aria/)
      expect(page).toMatch(/id="part-dinner" checked/)
      expect(page).toContain('By train')
    }
  }, 120_000)

  it('is left out of the boxes to take, and takes a name for the waiting list instead', async () => {
    const first = await desk.invite(campaign)
    const second = await desk.invited(campaign, { name: 'Bo Smit', email: 'bo@guests.example' })
    await desk.post(`/a/${desk.token(first)}`, yesTo('reception'))
    const path = `/a/${desk.token(second)}`

    const form = await (await desk.get(path)).text()
    await desk.post(path, [...yesTo('dinner'), ['waiting', 'reception']])
    const recorded = await (await desk.get(`${path}?recorded=1`)).text()

    expect(form).not.toContain('name="part" value="reception"')
    expect(form).toContain('Reception: put me on the waiting list')
    expect(recorded).toMatch(/Reception: on the waiting list[\s\S]*Dinner: attending/)
    expect((await desk.guest(second)).state.answer).toMatchObject({ parts: ['dinner'], waiting: ['reception'] })
  })

  it('promises nothing to a guest who only waits', async () => {
    const first = await desk.invite(campaign)
    const second = await desk.invited(campaign, { name: 'Bo Smit', email: 'bo@guests.example' })
    await desk.post(`/a/${desk.token(first)}`, yesTo('reception'))
    const path = `/a/${desk.token(second)}`

    await desk.post(path, [...yesTo(), ['waiting', 'reception']])

    expect(await (await desk.get(`${path}?recorded=1`)).text()).toContain('<h1>Thank you: you are on the waiting list')
  })

  it('can still be taken by fewer people, where some places are left', async () => {
    const ref = await desk.invite(campaign)

    const response = await desk.post(`/a/${desk.token(ref)}`, [...yesTo('reception'), ['party', '2']])

    const page = await response.text()
    expect(response.status).toBe(409)
    expect(page).toContain('“Reception” has only 1 place left')
    expect(page).toMatch(/name="part" value="reception" id="part-reception" checked/)
    expect(page).toContain('Reception: put me on the waiting list instead')
    expect(await desk.standing(ref)).toBe('silent')
  })

  it('shows its place as theirs to whoever has it', async () => {
    const ref = await desk.invite(campaign)
    const path = `/a/${desk.token(ref)}`
    await desk.post(path, yesTo('reception'))

    const page = await (await desk.get(path)).text()

    expect(page).toContain('You have a place')
    expect(page).toMatch(/name="part" value="reception" id="part-reception" checked/)
  })
})

describe('GET and HEAD', () => {
  it('leave the table byte for byte as it was, 100 times each link in any order', async () => {
    const seed = 20_240_221
    const random = seeded(seed)
    const attachments = [{ file: 'booklet.pdf', title: 'Booklet', as: 'link' as const }]
    const ref = await desk.invite({ attachments, parts: [{ ...reception, places: 3 }, dinner] })
    desk.files.set(`${ref.campaign}/booklet.pdf`, new Uint8Array([37, 80, 68, 70]))
    const token = desk.token(ref)
    await desk.post(`/a/${token}`, yesTo('reception'))
    const optOut = desk.token(ref, 'opt-out')
    const links = [
      `/a/${token}`,
      ...['yes', 'no', 'maybe'].map((answer) => `/a/${token}?answer=${answer}`),
      `/a/${token}?lang=nl&answer=no`,
      `/a/${token}?recorded=1`,
      `/a/${token}/undo/1`,
      `/a/${token}/reception.ics`,
      `/f/${token}/booklet.pdf`,
      `/o/${optOut}`,
      `/o/${optOut}?List-Unsubscribe=One-Click`,
      `/a/${desk.token(ref, 'preview')}`,
    ]
    const visits = links.flatMap((link) => Array.from({ length: 100 }, () => link))
    const shuffled = visits
      .map((link) => ({ link, key: random(), method: random() < 0.5 ? 'GET' : 'HEAD' }))
      .sort((one, other) => one.key - other.key)
    const before = await desk.contents()

    const statuses = new Set<number>()
    for (const { link, method } of shuffled) statuses.add((await desk.app.request(link, { method })).status)

    expect(await desk.contents(), `seed ${seed}`).toBe(before)
    expect([...statuses]).toEqual([200])
    expect(desk.pushed).toHaveLength(1)
  }, 120_000)

  it('differ only in the body', async () => {
    const ref = await desk.invite()
    const path = `/a/${desk.token(ref)}`

    const [get, head] = await Promise.all(['GET', 'HEAD'].map((method) => desk.app.request(path, { method })))

    expect(await head?.text()).toBe('')
    expect(head?.status).toBe(200)
    expect(Object.fromEntries(head?.headers ?? [])).toEqual(Object.fromEntries(get?.headers ?? []))
  })
})

describe('a link that is not right', () => {
  const alphabet = 'abcdefghijklmnopqrstuvwxyz234567'

  it('gets the same page byte for byte, whichever of its 280 bits was changed, and for any other reason', async () => {
    const ref = await desk.invite()
    const token = desk.token(ref)
    const flipped = Array.from({ length: 280 }, (_, bit) => {
      const at = Math.floor(bit / 5)
      const digit = alphabet.indexOf(token[at] as string) ^ (1 << (bit % 5))
      return `/a/${token.slice(0, at)}${alphabet[digit]}${token.slice(at + 1)}`
    })
    const stranger = { ...ref, guest: 'aaaaaaaaaaaaa' }
    const others = [
      '/a/',
      '/a/x',
      `/a/${token.toUpperCase()}`,
      `/a/${token}a`,
      `/a/${token.slice(1)}`,
      '/a/%00%ff',
      `/a/${desk.token(stranger)}`,
      `/a/${desk.token({ ...ref, campaign: 'aaaaaaaa' })}`,
      `/a/${desk.token(ref, 'answer', 1)}`,
      `/a/${desk.token(ref, 'opt-out')}`,
      `/a/${desk.token(ref, 'reply')}`,
      `/o/${token}`,
      `/f/${desk.token(ref, 'opt-out')}/booklet.pdf`,
      `/f/${token}/booklet.pdf`,
      `/f/${token}/..%2F..%2Fsecret`,
      `/a/${token}/breakfast.ics`,
      `/a/${desk.token(stranger)}/dinner.ics`,
      `/a/${token}/undo/0`,
      `/a/${desk.token(stranger)}/undo/1`,
      '/',
      '/wp-login.php',
    ]

    const responses = await Promise.all([...flipped, ...others].map((path) => desk.get(path)))

    const bodies = await Promise.all(responses.map((response) => response.text()))
    expect(new Set(responses.map(({ status }) => status))).toEqual(new Set([404]))
    expect(new Set(bodies).size).toBe(1)
    expect(bodies[0]).toContain('This link does not work')
    expect(new Set(responses.map(({ headers }) => JSON.stringify([...headers]))).size).toBe(1)
    const posted = await desk.post(flipped[77] as string, yesTo('dinner'))
    expect([posted.status, await posted.text()]).toEqual([404, bodies[0]])
    expect((await desk.get(`/a/${token}`)).status).toBe(200)
  }, 60_000)

  it.each([
    ['nl-BE,nl;q=0.9,en;q=0.8', 'Deze link werkt niet'],
    ['fr-FR, en;q=0.5, nl;q=0.7', 'Deze link werkt niet'],
    ['en-GB,en;q=0.9', 'This link does not work'],
    ['tlh', 'This link does not work'],
  ])('is answered in the language of a browser that asks for %s', async (header, title) => {
    const page = await (await desk.get('/a/x', { 'Accept-Language': header })).text()

    expect(page).toContain(title)
  })

  it('stops at once when it is revoked', async () => {
    const ref = await desk.invite()
    const path = `/a/${desk.token(ref)}`
    await desk.guests.append(await desk.guest(ref), [{ type: 'link-revoked', at: desk.clock.now(), by: 'staff' }])

    const old = await desk.post(path, yesTo('dinner'))
    const fresh = await desk.get(`/a/${desk.token(ref, 'answer', 1)}`)

    expect([old.status, fresh.status]).toEqual([404, 200])
    expect(await desk.standing(ref)).toBe('silent')
  })

  it('has expired 30 days after the event', async () => {
    const ref = await desk.invite()
    const path = `/a/${desk.token(ref)}`
    desk.clock.moveTo('2024-04-20T23:59:59Z')
    const lastDay = await desk.get(path)
    desk.clock.moveTo('2024-04-21T00:00:00Z')

    const dayAfter = await desk.get(path)

    expect([lastDay.status, dayAfter.status]).toEqual([200, 404])
  })

  it('is any link of a campaign that is not launched, and of a guest who was never asked', async () => {
    const ref = await desk.invite({}, {}, false)
    const other = aCampaign({ id: 'other-evening' })
    const delegate = await desk.invite(other, { email: 'delegate@guests.example' })
    await desk.guests.append(await desk.guest(delegate), [
      { type: 'imported', at: desk.clock.now(), by: 'staff', confirmed: ['dinner'] },
    ])

    const responses = await Promise.all([desk.get(`/a/${desk.token(ref)}`), desk.get(`/a/${desk.token(delegate)}`)])

    expect(responses.map(({ status }) => status)).toEqual([404, 404])
  })
})

describe('change and undo', () => {
  it('go on until the deadline, and not a second longer', async () => {
    const ref = await desk.invite()
    const path = `/a/${desk.token(ref)}`
    await desk.post(path, yesTo('reception'))
    desk.clock.moveTo('2024-03-01T22:59:59Z') // 23:59:59 in Amsterdam
    const lastSecond = await desk.post(path, yesTo('dinner'))
    desk.clock.moveTo('2024-03-01T23:00:00Z')
    const before = await desk.fingerprint()

    const late = [await desk.post(path, { answer: 'no' }), await desk.post(`${path}/undo/2`, {})]

    expect(lastSecond.status).toBe(303)
    expect(late.map(({ status }) => status)).toEqual([409, 409])
    for (const response of [...late, await desk.get(path), await desk.get(`${path}/undo/2`)]) {
      const page = await response.text()
      expect(page).toContain('Answers are closed')
      expect(page).toContain('mailto:events@harbour.example')
      expect(page).toContain('Dinner: attending')
      expect(page).not.toContain('<form')
    }
    expect(await desk.fingerprint()).toBe(before)
  })

  it('stop where staff have closed the list before the deadline', async () => {
    const ref = await desk.invite()
    const record = await desk.campaigns.get(ref.campaign)
    if (record !== undefined)
      await desk.campaigns.append(record, [{ type: 'closed', at: desk.clock.now(), by: 'staff' }])

    const response = await desk.post(`/a/${desk.token(ref)}`, yesTo('dinner'))

    expect(response.status).toBe(409)
    expect(await response.text()).toContain('The organisers have closed the list')
  })

  it('brings the earlier answer back, with its place, after asking with a button', async () => {
    const ref = await desk.invite({ parts: [{ ...reception, places: 1 }, dinner] })
    const path = `/a/${desk.token(ref)}`
    await desk.post(path, yesTo('reception'))
    await desk.post(path, { answer: 'no' })

    const asks = await (await desk.get(`${path}/undo/2`)).text()
    const undone = await desk.post(`${path}/undo/2`, {})

    expect(asks).toMatch(/No, I cannot come[\s\S]*After undoing[\s\S]*Yes, I will come[\s\S]*Reception: attending/)
    expect(undone.headers.get('location')).toBe(`${path}?recorded=3`)
    expect((await desk.guest(ref)).state.answer).toMatchObject({ decision: 'yes', parts: ['reception'] })
    expect(await desk.campaigns.placesLeft(ref.campaign)).toEqual({ reception: 0 })
    expect(desk.pushed.at(-1)).toEqual({ ref, mailing: 'answer.3' })
  })

  it('makes the guest silent again where there was no earlier answer', async () => {
    const ref = await desk.invite()
    const path = `/a/${desk.token(ref)}`
    await desk.post(path, yesTo('reception'))

    const undone = await desk.post(`${path}/undo/1`, {})

    const page = await (await desk.get(undone.headers.get('location') ?? '')).text()
    expect(page).toContain('Your answer is taken back')
    expect(await desk.standing(ref)).toBe('silent')
  })

  it('undoes nothing twice, and nothing that was changed since', async () => {
    const ref = await desk.invite()
    const path = `/a/${desk.token(ref)}`
    await desk.post(path, yesTo('reception'))
    await desk.post(path, yesTo('dinner'))

    const overtaken = await desk.post(`${path}/undo/1`, {})

    expect(overtaken.status).toBe(409)
    expect(await overtaken.text()).toContain('There is nothing to undo')
    expect(await (await desk.get(`${path}/undo/1`)).text()).toContain('There is nothing to undo')
    expect((await desk.guest(ref)).state.answer).toMatchObject({ number: 2, parts: ['dinner'] })
  })

  it('says so where the places of the earlier answer are gone', async () => {
    const campaign = aCampaign({ parts: [{ ...reception, places: 1 }, dinner] })
    const ref = await desk.invite(campaign)
    const other = await desk.invited(campaign, { name: 'Bo Smit', email: 'bo@guests.example' })
    const path = `/a/${desk.token(ref)}`
    await desk.post(path, yesTo('reception'))
    await desk.post(path, { answer: 'no' })
    await desk.post(`/a/${desk.token(other)}`, yesTo('reception'))

    const undone = await desk.post(`${path}/undo/2`, {})

    expect(undone.status).toBe(409)
    expect(await undone.text()).toContain('taken by others: Reception')
    expect(await desk.standing(ref)).toBe('no')
  })

  it('opens the form with the rule where the earlier answer is against rules that have changed since', async () => {
    const ref = await desk.invite({ maxParty: 3 })
    const path = `/a/${desk.token(ref)}`
    await desk.post(path, [...yesTo('reception'), ['party', '3']])
    await desk.post(path, { answer: 'no' })
    const record = (await desk.campaigns.get(ref.campaign)) as CampaignRecord
    const changed = { type: 'changed', at: desk.clock.now(), by: 'staff', definitionVersion: 2 } as const
    await desk.campaigns.append(record, [changed], aCampaign({ maxParty: 2 }))

    const undone = await desk.post(`${path}/undo/2`, {})

    expect(undone.status).toBe(422)
    expect(await desk.standing(ref)).toBe('no')
  })

  it('announces one confirmation tomorrow once an answer changed often today', async () => {
    const ref = await desk.invite()
    const path = `/a/${desk.token(ref)}`
    for (const answer of ['no', 'maybe', 'no', 'maybe']) await desk.post(path, { answer })

    const page = await (await desk.get(`${path}?recorded=4`)).text()

    expect(page).toContain('One confirmation of all of it follows tomorrow morning')
    expect(desk.pushed.map(({ mailing }) => mailing)).not.toContain('answer.4')
  })
})

describe('the link of a test mail', () => {
  it('shows the pages with a banner before the launch, and records nothing by any of their buttons', async () => {
    const ref = await desk.invite({}, {}, false)
    const token = desk.token(ref, 'preview')
    const before = await desk.fingerprint()

    const form = await (await desk.get(`/a/${token}`)).text()
    const posted = await desk.post(`/a/${token}`, [...yesTo('dinner'), ['remarks', 'No nuts']])
    const others = [
      await desk.post(`/a/${token}/undo/1`, {}),
      await desk.post(`/o/${token}`, {}),
      await desk.post(`/o/${token}`, { 'List-Unsubscribe': 'One-Click' }),
    ]

    const result = await posted.text()
    expect(form).toContain('test copy for the organisers')
    expect(posted.status).toBe(200)
    expect(result).toMatch(/Test: nothing is recorded[\s\S]*Dinner: attending[\s\S]*No nuts/)
    expect(others.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(await desk.fingerprint()).toBe(before)
    expect(desk.pushed).toEqual([])
  })

  it('holds to the same rules', async () => {
    const ref = await desk.invite()

    const response = await desk.post(`/a/${desk.token(ref, 'preview')}`, { answer: 'yes' })

    expect(response.status).toBe(422)
  })
})

describe('opt-out', () => {
  const oneClick = { 'List-Unsubscribe': 'One-Click' }

  it('happens at once by one click of a mail service, and is not a no', async () => {
    const ref = await desk.invite()

    const response = await desk.post(`/o/${desk.token(ref, 'opt-out')}`, oneClick, { 'Sec-Fetch-Site': 'cross-site' })

    expect([response.status, await response.text()]).toEqual([200, ''])
    expect(await desk.optOuts.has('zoe@guests.example')).toBe(true)
    const { state } = await desk.guest(ref)
    expect([state.optedOutAt !== undefined, state.answer]).toEqual([true, undefined])
  })

  it('takes one click as multipart too', async () => {
    const ref = await desk.invite()
    const body = new FormData()
    body.set('List-Unsubscribe', 'One-Click')

    const response = await desk.app.request(`/o/${desk.token(ref, 'opt-out')}`, { method: 'POST', body })

    expect(response.status).toBe(200)
    expect(await desk.standing(ref)).toBe('opted-out')
  })

  it('asks a person who opens the link, and says when it is done', async () => {
    const ref = await desk.invite()
    const path = `/o/${desk.token(ref, 'opt-out')}`

    const asks = await (await desk.get(path)).text()
    const posted = await desk.post(path, {})
    const done = await (await desk.get(posted.headers.get('location') ?? '')).text()

    expect(asks).toContain('This is not an answer to the invitation')
    expect(posted.status).toBe(303)
    expect(done).toContain('You will get no more of these mails')
    expect(done).not.toContain('<form')
  })

  it('stays possible when answers are closed, and leaves the answer page open', async () => {
    const ref = await desk.invite()
    await desk.post(`/o/${desk.token(ref, 'opt-out')}`, oneClick)

    const answered = await desk.post(`/a/${desk.token(ref)}`, yesTo('dinner'))
    desk.clock.moveTo('2024-03-10T10:00:00Z')
    const late = await desk.post(`/o/${desk.token(ref, 'opt-out')}`, oneClick)

    expect([answered.status, late.status]).toEqual([303, 200])
    expect(await (await desk.get(`/a/${desk.token(ref)}`)).text()).toContain('Dinner: attending')
  })
})

describe('files', () => {
  it('gives a part as a calendar file in the zone of the event, with no address of a guest', async () => {
    const ref = await desk.invite({ zone: 'Europe/London' })

    const response = await desk.get(`/a/${desk.token(ref)}/dinner.ics`)

    const file = await response.text()
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8; method=PUBLISH')
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="dinner.ics"')
    expect(file).toContain('DTSTART;TZID=Europe/London:20240321T190000')
    expect(file).toContain('BEGIN:VTIMEZONE')
    expect(file).not.toMatch(/zoe@|ATTENDEE/)
  })

  it('gives the documents that the campaign names, and no other of the store', async () => {
    const attachments = [{ file: 'Boekje é.pdf', title: 'Booklet', as: 'link' as const }]
    const ref = await desk.invite({ attachments })
    desk.files.set(`${ref.campaign}/Boekje é.pdf`, new TextEncoder().encode('%PDF-1.7'))
    desk.files.set(`${ref.campaign}/budget.pdf`, new TextEncoder().encode('secret'))
    const page = await (await desk.get(`/a/${desk.token(ref)}`)).text()
    const link = /href="(\/f\/[^"]+)"/.exec(page)?.[1] ?? ''

    const named = await desk.get(link)
    const other = await desk.get(`/f/${desk.token(ref)}/budget.pdf`)

    expect(await named.text()).toBe('%PDF-1.7')
    expect(named.headers.get('content-type')).toBe('application/pdf')
    expect(named.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''Boekje%20%C3%A9.pdf")
    expect(other.status).toBe(404)
  })

  it('gives the stylesheet in the colour of the campaign, to be kept', async () => {
    const ref = await desk.invite({ accent: '#7a1F3d' })
    const page = await (await desk.get(`/a/${desk.token(ref)}`)).text()
    const link = /rel="stylesheet" href="([^"]+)"/.exec(page)?.[1] ?? ''

    const response = await desk.get(link)

    expect(response.headers.get('cache-control')).toBe('public, max-age=604800')
    expect(response.headers.get('content-type')).toBe('text/css; charset=utf-8')
    expect(await response.text()).toContain('--accent: #7a1f3d')
  })
})

describe('languages', () => {
  it('speaks the language of the guest, and offers the others of the campaign', async () => {
    const ref = await desk.invite({}, { language: 'nl-BE' })

    const page = await (await desk.get(`/a/${desk.token(ref)}?answer=yes`)).text()

    expect(page).toContain('<html lang="nl">')
    for (const text of ['Voorjaarsavond', 'donderdag 21 maart 2024', 'uiterlijk vrijdag 1 maart 2024', 'Ja, ik kom'])
      expect(page).toContain(text)
    expect(page).toContain('<a lang="en" hreflang="en" href="?answer=yes&amp;lang=en">English</a>')
  })

  it('keeps the language chosen on the page through the form, and for later mail', async () => {
    const ref = await desk.invite({}, { language: 'en' })
    const path = `/a/${desk.token(ref)}`

    const form = await (await desk.get(`${path}?lang=nl`)).text()
    const refused = await (await desk.post(path, { answer: 'yes', lang: 'nl' })).text()
    const recorded = await desk.post(path, [...yesTo('dinner'), ['lang', 'nl']])

    expect(form).toContain('<input type="hidden" name="lang" value="nl">')
    expect(refused).toContain('Kies ten minste één onderdeel')
    expect(recorded.headers.get('location')).toBe(`${path}?lang=nl&recorded=1`)
    const guest = await desk.guest(ref)
    expect(guest.identity.language).toBe('nl')
    expect(guest.history.at(-1)).toMatchObject({ type: 'corrected', by: 'guest', fields: ['language'] })
  })

  it('does not offer or accept a language that the campaign does not have', async () => {
    const ref = await desk.invite({ languages: ['en'] }, { language: 'nl' })

    const page = await (await desk.get(`/a/${desk.token(ref)}?lang=nl`)).text()

    expect(page).toContain('<html lang="en">')
    expect(page).not.toContain('hreflang')
  })
})

describe('requests that no page of ours makes', () => {
  it.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS'])('refuses %s', async (method) => {
    const ref = await desk.invite()

    const response = await desk.app.request(`/a/${desk.token(ref)}`, { method })

    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST'])
  })

  it('refuses a form from another site, on every page but the one-click opt-out', async () => {
    const ref = await desk.invite()
    const elsewhere = { 'Sec-Fetch-Site': 'cross-site' }
    const token = desk.token(ref)

    const responses = [
      await desk.post(`/a/${token}`, yesTo('dinner'), elsewhere),
      await desk.post(`/a/${token}/undo/1`, {}, elsewhere),
      await desk.post(`/o/${desk.token(ref, 'opt-out')}`, {}, elsewhere),
    ]

    expect(responses.map(({ status }) => status)).toEqual([403, 403, 403])
    expect(await desk.standing(ref)).toBe('silent')
  })

  it('refuses a body of more than 64 KB, declared or not', async () => {
    const ref = await desk.invite()
    const path = `/a/${desk.token(ref)}`
    const long = `answer=no&remarks=${'x'.repeat(65_536)}`
    const stream = new Blob([long]).stream()

    const declared = await desk.post(path, { answer: 'no', remarks: long }, { 'Content-Length': String(long.length) })
    const streamed = await desk.app.request(path, {
      method: 'POST',
      body: stream,
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      duplex: 'half',
    } as RequestInit)

    expect([declared.status, streamed.status]).toEqual([413, 413])
    expect(await desk.standing(ref)).toBe('silent')
  })

  it.each(['application/json', 'text/plain', 'multipart/form-data; boundary=x', ''])(
    'refuses an answer sent as "%s"',
    async (type) => {
      const ref = await desk.invite()

      const response = await desk.app.request(`/a/${desk.token(ref)}`, {
        method: 'POST',
        body: new TextEncoder().encode('{"answer":"no"}'),
        headers: { 'Content-Type': type },
      })

      expect(response.status).toBe(415)
      expect(await desk.standing(ref)).toBe('silent')
    },
  )

  it('refuses an opt-out whose body is broken', async () => {
    const ref = await desk.invite()

    const response = await desk.app.request(`/o/${desk.token(ref, 'opt-out')}`, {
      method: 'POST',
      body: 'not multipart at all',
      headers: { 'Content-Type': 'multipart/form-data; boundary=x' },
    })

    expect(response.status).toBe(415)
    expect(await desk.standing(ref)).toBe('silent')
  })
})
