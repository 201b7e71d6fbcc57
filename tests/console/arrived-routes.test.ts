import { describe, expect, it } from 'vitest'
import type { GuestRef, HistoryLine } from '../../functions/guests/guest.ts'
import { campaignKey, campaignPath, openStaffDesk, pathOf, type StaffDesk } from './staff-desk.ts'

const at = '2024-02-05T10:00:00Z'
const invited: HistoryLine[] = [
  { type: 'claimed', at, mailing: 'invite' },
  { type: 'sent', at, mailing: 'invite', messageId: 'message-1' },
]
const by = 'Ada Vermeer'
const stranger = 'bo@elsewhere.example'
const cardPath = (id: string): string => `${campaignPath}/mail/${id}`

async function aDesk(): Promise<{ desk: StaffDesk; ref: GuestRef }> {
  const desk = await openStaffDesk()
  await desk.campaign()
  return { desk, ref: await desk.guest({}, invited) }
}

describe('a card', () => {
  it('shows whom it is about and why, what decided, by which rules, and what to record', async () => {
    const { desk, ref } = await aDesk()
    const id = await desk.card(ref, {
      tiedBy: 'address',
      body: 'Could I bring my daughter? <b>Thanks</b>',
      rules: ['en question: Could I'],
      proposal: { decision: 'yes', parts: ['dinner'], remarks: 'nut allergy', delegate: { name: 'Ann Example' } },
    })

    const page = await desk.get(cardPath(id))

    expect(page).toContain('found by the signed address that it was sent to')
    expect(page).toContain('The sender is the guest’s own address.')
    expect(page).toContain('<mark>Could I bring</mark> my daughter? &lt;b&gt;Thanks&lt;/b&gt;')
    expect(page).toContain('<code>en question: Could I</code>')
    expect(page).toContain('<strong>yes</strong> to Dinner, Ann Example to come instead. Nothing was recorded.')
    expect(page).toContain('Remarks: nut allergy')
    expect(page).toMatch(/<textarea id="remarks"[^>]*>nut allergy/)
  })

  it('leads on to the next that waits, the oldest first', async () => {
    const { desk, ref } = await aDesk()
    const first = await desk.card(ref, { receivedAt: '2024-02-05T08:00:00Z' })
    const second = await desk.card(ref, { receivedAt: '2024-02-05T09:00:00Z' })
    const third = await desk.card(ref)

    expect(await desk.get(cardPath(third))).toContain(`href="${cardPath(first)}">Next to look at</a>`)
    expect(await desk.get(cardPath(first))).toContain(`href="${cardPath(second)}">Next to look at</a>`)
  })

  it('of a recorded answer that somebody must see is open, says what was recorded, and is closed like any other', async () => {
    const { desk, ref } = await aDesk()
    const id = await desk.card(ref, {
      outcome: 'recorded',
      why: 'It says no.',
      attention: 'Ann Example is named to come instead.',
      delegate: { name: 'Ann Example', email: 'ann@office.example' },
    })
    const guest = await desk.read(ref)
    const answer = { decision: 'no', parts: [], party: 0 } as const
    await desk.guests.append(guest, [{ type: 'answered', at, door: 'mail', answer, inbound: id, confirm: 'never' }])

    const list = await desk.get(`${campaignPath}/mail`)
    const page = await desk.get(cardPath(id))
    await desk.post(`${cardPath(id)}/settle`, { action: 'done', note: 'invited Ann', by })

    expect(list).toContain('1 to look at')
    expect(page).toContain('Recorded: <strong>no</strong>')
    expect(page).toContain('Ann Example (ann@office.example)')
    expect(page).toContain('Nothing was mailed there')
    expect(await desk.get(`${campaignPath}/mail`)).toContain('0 to look at')
    expect(await desk.get(pathOf(ref))).toContain('done: invited Ann')
  })
})

describe('asking back', () => {
  it('offers ready words in the language of the guest, and sends what staff made of them', async () => {
    const { desk } = await aDesk()
    const ref = await desk.guest({ name: 'Jan Bos', email: 'jan@guests.example', language: 'nl' }, invited)
    const id = await desk.card(ref)
    expect(await desk.get(cardPath(id))).toContain('Hartelijk dank voor uw bericht.')

    const posted = await desk.post(`${cardPath(id)}/ask`, { words: 'Komt u ook naar het diner?', by })

    expect(posted.headers.get('location')).toBe(`${cardPath(id)}?done=asked`)
    expect(desk.queued).toEqual([{ ref, mailing: 'question.1' }])
    expect((await desk.read(ref)).state.questions).toMatchObject([{ words: 'Komt u ook naar het diner?' }])
    expect(await desk.get(pathOf(ref))).toContain('Ada Vermeer asked back what the mail means')
  })

  it('needs words and a name, and keeps what was typed', async () => {
    const { desk, ref } = await aDesk()
    const id = await desk.card(ref)

    const posted = await desk.post(`${cardPath(id)}/ask`, { words: 'Is it a yes?', by: ' ' })

    expect(posted.status).toBe(422)
    const page = await posted.text()
    expect(page).toContain('Say who you are.')
    expect(page).toMatch(/id="ask" open/)
    expect(page).toContain('Is it a yes?</textarea>')
    expect(desk.queued).toEqual([])
  })
})

describe('forwarding', () => {
  it('goes to the contact of the campaign and nobody else', async () => {
    const { desk, ref } = await aDesk()
    const id = await desk.card(ref)

    await desk.post(`${cardPath(id)}/forward`, { campaign: campaignKey, to: stranger, note: 'For you', by })

    expect(desk.mailer.accepted.map(({ to }) => to)).toEqual(['events@harbour.example'])
    const done = await desk.get(`${cardPath(id)}?done=forwarded`)
    expect(done).toContain('on its way to the contact')
    expect(done).toContain('forwarded to events@harbour.example')
  })

  it('says why it did not leave', async () => {
    const { desk, ref } = await aDesk()
    const id = await desk.card(ref)
    desk.mailer.behave('refuse')

    const posted = await desk.post(`${cardPath(id)}/forward`, { campaign: campaignKey, by })

    expect(posted.status).toBe(422)
    expect(await posted.text()).toContain('It was not forwarded. The mail service refused it')
  })
})

describe('an address of a guest', () => {
  it('is given to the guest whom staff find, and the mail is read again', async () => {
    const { desk, ref } = await aDesk()
    const jan = await desk.guest({ name: 'Jan Bos', email: 'jan@guests.example' }, invited)
    const id = await desk.card(ref, { from: stranger, body: 'Is there parking?' })

    const found = await (await desk.post(`${cardPath(id)}/alias`, { q: 'bos' })).text()
    const value = /name="guest" value="([^"]+)"/.exec(found)?.[1] ?? ''
    const posted = await desk.post(`${cardPath(id)}/alias`, { guest: value, by })

    expect(found).toContain('jan@guests.example')
    expect(found).not.toMatch(/name="guest" value="[^"]*" required *><span>Zoë/)
    expect(posted.status).toBe(303)
    expect((await desk.read(jan)).state.aliases).toEqual([stranger])
    expect((await desk.read(ref)).state.aliases).toEqual([])
    expect(await desk.arrivals.get(id)).toMatchObject({ ref: jan, tiedBy: 'staff', outcome: 'review' })
  })

  it('of mail that belongs to no campaign is found in all of them, and the old address of the card leads on', async () => {
    const { desk, ref } = await aDesk()
    const id = await desk.card(undefined, { from: stranger })

    const found = await (await desk.post(`/mail/${id}/alias`, { q: 'zoe@guests' })).text()
    const value = /name="guest" value="([^"]+)"/.exec(found)?.[1] ?? ''
    await desk.post(`/mail/${id}/alias`, { guest: value, by })

    expect(await desk.arrivals.get(id)).toMatchObject({ campaign: campaignKey, ref })
    const before = await desk.app.request(`/mail/${id}`)
    expect([before.status, before.headers.get('location')]).toEqual([303, cardPath(id)])
  })

  it('of another campaign is not offered, and not taken', async () => {
    const { desk, ref } = await aDesk()
    const id = await desk.card(ref, { from: stranger })

    const posted = await desk.post(`${cardPath(id)}/alias`, { guest: `aaaaaaaa.0.${ref.guest}`, by })

    expect(posted.status).toBe(422)
    expect((await desk.arrivals.get(id))?.ref).toEqual(ref)
  })

  it('is the likely action where the sender is named as the guest is', async () => {
    const { desk, ref } = await aDesk()

    const page = await desk.get(cardPath(await desk.card(ref, { from: 'Jansen Zoe <z.jansen@home.example>' })))

    expect(page).toMatch(/id="alias" open/)
    expect(page).not.toMatch(/id="answer" open/)
  })

  it('is not asked for where the sender is the guest', async () => {
    const { desk, ref } = await aDesk()

    expect(await desk.get(cardPath(await desk.card(ref)))).not.toMatch(/id="alias"|id="interest"/)
  })
})

describe('a new interest', () => {
  it('is put on the guest list under the sender’s address, whatever the form says', async () => {
    const { desk, ref } = await aDesk()
    const id = await desk.card(ref, { from: `Bo Stranger <${stranger}>` })
    expect(await desk.get(cardPath(id))).toContain('value="Bo Stranger"')

    const form = {
      campaign: campaignKey,
      name: 'Bo Stranger',
      email: 'x@evil.example',
      organisation: '',
      language: 'nl',
      by,
    }
    const posted = await desk.post(`${cardPath(id)}/interest`, form)

    expect(posted.status).toBe(303)
    const listed = await (await desk.post(`${campaignPath}/guests`, { q: stranger })).text()
    expect(listed).toContain('Bo Stranger')
    expect((await desk.read(ref)).state.answer).toBeUndefined()
    expect((await desk.read(ref)).history.at(-1)).toMatchObject({ type: 'card-closed', by })
  })
})

describe('a colleague whom the mail names', () => {
  it('is put on the guest list by a press, with the address that the mail gives, and never without', async () => {
    const { desk, ref } = await aDesk()
    const delegate = { name: 'Ann Example', email: 'Ann@Office.example' }
    const id = await desk.card(ref, { outcome: 'recorded', attention: 'Ann Example is named.', delegate })
    expect(await desk.get(cardPath(id))).toContain('Put Ann Example on the guest list')
    expect(await (await desk.post(`${campaignPath}/guests`, { q: 'ann@' })).text()).toContain('No guest is found')

    const form = { campaign: campaignKey, name: 'Ann Example', language: 'en', by }
    await desk.post(`${cardPath(id)}/interest`, form)

    const found = await (await desk.post(`${campaignPath}/guests`, { q: 'ann@office.example' })).text()
    expect(found).toContain('Ann Example')
    expect(desk.mailer.accepted).toEqual([])
  })
})

describe('words of somebody to whom the invitation was passed on', () => {
  it('are never filled in as the answer of the guest', async () => {
    const { desk, ref } = await aDesk()
    const id = await desk.card(ref, {
      kind: 'forward',
      from: stranger,
      proposal: { decision: 'yes', parts: ['dinner'] },
    })

    const page = await desk.get(cardPath(id))

    expect(page).toMatch(/id="interest" open/)
    expect(page).not.toMatch(/id="answer" open/)
    expect(page).not.toMatch(/value="(?:yes|dinner)"[^>]* checked/)
  })
})

describe('two at once', () => {
  it.each([
    ['ask', { words: 'Is it a yes?', by }],
    ['forward', { campaign: campaignKey, by }],
    ['interest', { campaign: campaignKey, name: 'Bo Stranger', language: 'en', by }],
    ['settle', { action: 'done', note: 'phoned', by }],
  ] as const)('or a second press of "%s" change nothing more, and say who was faster', async (action, form) => {
    const { desk, ref } = await aDesk()
    const id = await desk.card(ref, { from: stranger })
    await desk.post(`${cardPath(id)}/${action}`, form)
    const before = await desk.contents()

    const second = await desk.post(`${cardPath(id)}/${action}`, { ...form, by: 'Bo' })

    expect(second.status).toBe(422)
    const page = await second.text()
    expect(page).toContain('somebody has closed this card before you. Ada Vermeer:')
    expect(page).not.toContain('<form')
    expect(await desk.contents()).toBe(before)
  })

  it('are refused when another site makes the browser press', async () => {
    const { desk, ref } = await aDesk()
    const id = await desk.card(ref)
    const before = await desk.contents()

    for (const action of ['answer', 'ask', 'forward', 'alias', 'interest', 'settle']) {
      const posted = await desk.post(`${cardPath(id)}/${action}`, { by }, { 'sec-fetch-site': 'cross-site' })
      expect(posted.status).toBe(403)
    }
    expect(await desk.contents()).toBe(before)
  })
})
