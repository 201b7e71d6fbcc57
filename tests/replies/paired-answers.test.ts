/** Answers between the lines: general ones are read on, one to a part stays with its line. */
import { describe, expect, it } from 'vitest'
import { asksOneThing } from '../../functions/replies/paired-answers.ts'
import { betweenLines, cutReply } from '../../functions/replies/reply-text.ts'

const wrote = 'On 20/02/2024, Embassy wrote:'
const doubted = { doubts: [betweenLines] }

describe('answers between the lines', () => {
  it('stand with the part of the programme that they answer', () => {
    const text = `${wrote}\n> We would like to invite you to a day in London.\n\nWith pleasure.\n\n> 09:00 Welcome\n\nNot this.\n\n> 12:00–13:30  Networking lunch\n>     Garden Room\nYes.\n> 17:30 Uhr - 19:30 Uhr Empfang\nLeider nein.\n\n-- \nZoë`
    expect(cutReply(text)).toMatchObject({
      ...doubted,
      text: 'With pleasure.\nNot this.\nYes.\nLeider nein.',
      paired: 'With pleasure.\nWelcome: Not this.\nNetworking lunch: Yes.\nEmpfang: Leider nein.',
    })
  })

  it('take a remark along that stands alone', () => {
    const text = `${wrote}\n> 12:00 Networking lunch\nYes.\n> anything we should know about food.\nI eat everything.`
    expect(cutReply(text)).toMatchObject({ ...doubted, paired: 'Networking lunch: Yes.\nI eat everything.' })
  })

  it.each([
    ['a sentence that denies', 'Tell us if you\n> cannot attend.'],
    ['a question about something else', 'Any diet?'],
  ])('are not paired with %s', (_name, quoted) => {
    const text = `${wrote}\n> 12:00 Networking lunch\nYes.\n> ${quoted}\nNo.`
    expect(cutReply(text)).toMatchObject({ ...doubted, paired: undefined })
  })

  it('are not paired with several parts at once', () => {
    const text = `${wrote}\n> 09:00 Welcome\n> 12:00 Lunch\nYes.\n> 17:30 Drinks\nNo.`
    expect(cutReply(text)).toMatchObject({ ...doubted, paired: undefined })
  })

  it('are one answer where the later ones are mere courtesy', () => {
    const text = `${wrote}\n> Please RSVP by Friday.\n\nNo, I cannot come.\n\n> We look forward to seeing you.\n\nThank you!\n\nZoë`
    expect(cutReply(text, { names: ['Zoë Appiah'] })).toMatchObject({ doubts: [], paired: undefined })
  })

  it.each([
    ['a no to something else', '> Any diet?\n\nNo'],
    ['words that are not understood', '> See you\n\nmaybe with my dog'],
  ])('are in doubt where a later one is %s', (_name, more) => {
    expect(cutReply(`${wrote}\n> Please RSVP by Friday.\n\nI cannot come.\n\n${more}`)).toMatchObject(doubted)
  })

  it('are in doubt above and below the quote', () => {
    expect(cutReply(`Yes\n\n${wrote}\n> Lunch\n\nnot the lunch`)).toMatchObject(doubted)
  })
})

describe('one answer below the quote', () => {
  it.each([
    ['a part of the programme', ['> The day at a glance:', '> 12:00 Networking lunch']],
    ['the place of a part', ['> 12:00–13:30  Networking lunch', '>     Garden Room']],
    ['a sentence that denies', ['> Tell us if you cannot attend.']],
    ['a question about something else', ['> Will you bring a guest?']],
  ])('is about %s', (_name, quoted) => {
    expect(asksOneThing(quoted)).toBe(true)
    expect(cutReply(`${quoted.join('\n')}\n\nYes.`)).toMatchObject(doubted)
  })

  it.each([
    ['a signature', ['> 12:00 Lunch', '>', '> With kind regards,', '> Embassy']],
    ['a footer', ['> If you would rather not receive invitations, opt out: https://rsvp.example/o/x']],
    ['the general question', ['> Laat u ons weten of u komt?']],
  ])('is general below %s', (_name, quoted) => {
    expect(asksOneThing(quoted)).toBe(false)
  })
})
