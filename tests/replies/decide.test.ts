/** What a reply's words say: plain ones, ones that mislead, and what is said besides yes and no. The tables' lines are tested in words/. */
import { describe, expect, it } from 'vitest'
import { decide, isSpeaking } from '../../functions/replies/decide.ts'
import { symposium } from './mail-corpus.ts'

const person = 'a person must look'
const replies: readonly (readonly [text: string, expected: 'yes' | 'no' | typeof person])[] = [
  // Clear.
  ['Yes, I will attend. Looking forward to it!', 'yes'],
  ['Dear Ms Okafor,\n\nThank you very much for the kind invitation. I would be delighted to attend.', 'yes'],
  ['Hi all, count me in. See you there', 'yes'],
  ["YES PLEASE!!! I'm coming", 'yes'],
  ['Good morning,\nI am pleased to confirm my attendance.', 'yes'],
  ["Thanks for asking me. I'm afraid I can't make it.", 'no'],
  ['Unfortunately I will not be able to attend. I wish you a successful event.', 'no'],
  ['No thank you', 'no'],
  ['Sorry, cannot come.', 'no'],
  ['I regret to say that I must decline your kind invitation.', 'no'],
  ['Beste mensen, dank voor de uitnodiging. Ik kom graag. Tot dan!', 'yes'],
  ['Hallo,\nja hoor, ik ben erbij 🙂', 'yes'],
  ['Hierbij bevestig ik mijn deelname.', 'yes'],
  ['Wat leuk! Met veel plezier neem ik uw uitnodiging aan.', 'yes'],
  ['Helaas kan ik er die dag niet bij zijn. Veel succes!', 'no'],
  ['Nee, helaas. Volgende keer graag', 'no'],
  ['Geachte mevrouw, tot mijn spijt moet ik afzeggen.', 'no'],
  ['Jammer, ik ben verhinderd', 'no'],
  ['Ich komme gern', 'yes'],
  ['Leider kann ich nicht teilnehmen.', 'no'],
  ['Avec plaisir', 'yes'],
  ['Je ne pourrai malheureusement pas venir.', 'no'],
  ['👍', 'yes'],
  // Says it the other way round.
  ["I can't wait!", 'yes'],
  ["Wouldn't miss it.", 'yes'],
  ['No problem, see you there', 'yes'],
  ['Kan niet wachten!', 'yes'],
  ['Voor geen goud zou ik dit willen missen', 'yes'],
  ['Das lasse ich mir nicht entgehen', 'yes'],
  ['Ik was heel graag gekomen, maar ik geef die dag onderwijs.', 'no'],
  ["Much as I'd love to, I'm in Boston that week.", 'no'],
  // Looks like an answer to somebody in a hurry.
  ['Yes, but I can only stay for an hour.', person],
  ['Ja, dat klopt.', person],
  ["I'm not sure yet.", person],
  ['Yes, if the trains run.', person],
  ['Should HR grant me the day I will be there.', person],
  ["Yes I can't come", person],
  ['I will come. I will not come.', person],
  ['I would have loved to come', person],
  ["I don't think I can make it", person],
  ["I'd love to come. Unfortunately", person],
  ['I will be there on Monday', person],
  ['See you in Utrecht!', person],
  ['I will attend a funeral that day', person],
  ['I will attend online', person],
  ['Noted with thanks', person],
  ['Thank you for the invitation!', person],
  ['Great, thanks', person],
  ['No dietary requirements', person],
  ["Can't come. Looking forward to it!", person],
  ['Yes, of course not', person],
  ['Ik kom misschien', person],
  ['Ik kan niet de hele dag', person],
  ['Ik kom hier later op terug', person],
  ['Jammer', person],
  ['Laat ik u morgen weten', person],
  ['My husband will not be able to make it.', person],
  ['My boss says "I can\'t attend the thing"', person],
  ['Shall I come?', person],
  ['Can I bring my wife?', person],
  ['Is there still room? Then I will come.', person],
  ['', person],
  [`Yes. ${'I will be there. '.repeat(300)}`, person],
]

describe('deciding what a text says', () => {
  it.each(replies)('%s -> %s', (text, expected) => {
    expect(decide(text, { campaign: symposium }).decision ?? person).toBe(expected)
  })

  it('names the words that decided, as the sender wrote them', () => {
    expect(decide('Dear all,\nI Will Be There. Thanks').evidence).toEqual(['I Will Be There'])
  })

  it('shows what it did not understand', () => {
    expect(decide('The moon is made of cheese.').why).toBe('Not understood: "The moon is made of cheese".')
  })

  it('takes the name at the end for a name, whatever else it means', () => {
    expect(decide('Yes.\nDr. Anders de Vries', { names: ['Anders de Vries'] }).decision).toBe('yes')
  })

  it('proposes what shows through where it does not decide', () => {
    expect(decide('I will be there if my back allows').hint).toBe('yes')
    expect(decide('Ik kom niet, tenzij mijn rug het toelaat').hint).toBe('no')
    expect(decide('Yes and no').hint).toBeUndefined()
  })

  it('tells a mere yes from one with a verb', () => {
    expect(decide('Yes, thanks').bare).toBe(true)
    expect(decide("Yes, I'm coming").bare).toBe(false)
  })

  it('tells silence from what it cannot read', () => {
    expect(decide('Dear all, thank you very much.').says).toBe('nothing')
    expect(decide('The moon is made of cheese.').says).toBe('something')
  })

  it('takes time in proportion to the length, whatever the text', () => {
    const startedAt = performance.now()
    for (const word of [
      'yes ',
      'thanks, ',
      'dear a ',
      'i will be ',
      'ik kan helaas dan dus ',
      'ich komme gern und ',
      'je ne ',
    ])
      decide(word.repeat(2_400 / word.length), { campaign: symposium })
    expect(performance.now() - startedAt).toBeLessThan(5_000)
  })
})

describe('the parts of the programme', () => {
  it.each<[text: string, parts: readonly string[] | undefined]>([
    ['I will attend the lunch and the mini-conference.', ['lunch', 'symposium']],
    ['Just the drinks for me, please', ['drinks']],
    ["I'll be there, except for the drinks.", ['opening', 'lunch', 'symposium']],
    ['I am coming from lunch onwards', ['lunch', 'symposium', 'drinks']],
    ['Ik kom alleen bij de borrel', ['drinks']],
    ['Ik kom voor alles behalve de lunch', ['opening', 'symposium', 'drinks']],
    ['De opening en de borrel sla ik over, verder ben ik erbij', ['lunch', 'symposium']],
    ['Ich komme gern, allerdings erst zum Mittagessen', ['lunch', 'symposium', 'drinks']],
    ['Je viendrai uniquement au cocktail', ['drinks']],
    ['Lunch: yes\nMini-conference: yes\nOpening: no\nDrinks: no', ['lunch', 'symposium']],
    ['[ ] I cannot attend\n[x] I will attend\n[ ] Opening\n[x] Lunch\n[ ] Drinks', ['lunch']],
    ['I will be there from 13:30 until the end', ['symposium', 'drinks']],
    ['I will come for the whole day', undefined],
    // A word of thanks before "but" hides neither the yes nor the no.
    [
      'Thank you, I will be there with my colleague Jo for the symposium, but I cannot stay for the drinks.',
      ['symposium'],
    ],
    ['Dank, ik ben er bij de lunch, maar ik kan niet blijven voor de borrel.', ['lunch']],
    ['Danke, ich bin zum Mittagessen da, aber zum Empfang kann ich nicht bleiben.', ['lunch']],
    ['Merci, je serai là pour le déjeuner, mais je ne peux pas rester au cocktail.', ['lunch']],
    ['Yes please. Vegetarian lunch, thank you', undefined],
    ['I look forward to attending the symposium', undefined],
  ])('%s -> %s', (text, parts) => {
    expect(decide(text, { campaign: symposium })).toMatchObject({
      decision: 'yes',
      ...(parts === undefined ? {} : { parts }),
    })
    if (parts === undefined) expect(decide(text, { campaign: symposium }).parts).toBeUndefined()
  })

  it.each([
    "I can't make the lunch",
    'I can be there from eleven until two',
    // A list that contradicts itself, or leaves nothing.
    'All of it.\nOpening: yes\nOpening: no\nLunch: no\nDrinks: no',
    'The whole day.\nOpening: yes\nOpening: no\nLunch: no\nMini-conference: no\nDrinks: no',
    'I will attend the drinks only. Sorry to have to miss the reception.',
    'Yes, but I have to leave at three',
  ])('%s: a person must look', (text) => {
    expect(decide(text, { campaign: symposium }).decision).toBeUndefined()
  })
})

describe('who comes', () => {
  it.each<[text: string, party: number | undefined]>([
    ['My wife and I will be there', 2],
    ['Yes, with two colleagues', 3],
    ['We will be three: Ann, Bob and myself', 3],
    ['Ik kom graag, samen met mijn begeleider', 2],
    ['Wir kommen gern zu zweit', 2],
    ['Je viendrai avec mon mari', 2],
    ['I will come, without my wife this time', undefined],
  ])('%s -> %s', (text, party) => {
    expect(decide(text)).toMatchObject({ decision: 'yes' })
    expect(decide(text).party).toBe(party)
  })

  it.each<[text: string, name: string, email: string | undefined]>([
    [
      "I can't come, but Dr Femi Booth (f.booth@lab.example) will take my place.",
      'Dr Femi Booth',
      'f.booth@lab.example',
    ],
    ['Zelf ben ik verhinderd. Mijn collega Yusuf Altin neemt mijn plaats in.', 'Yusuf Altin', undefined],
    ['Ich bin leider verhindert. An meiner Stelle kommt Frau Dr. Eva Lang.', 'Dr. Eva Lang', undefined],
    ['Je serai représentée par M. Anselme Lamy.', 'M. Anselme Lamy', undefined],
  ])('%s names %s', (text, name, email) => {
    expect(decide(text)).toMatchObject({ decision: 'no', delegate: { name, email } })
  })

  it.each([
    'My colleague will attend instead of me.',
    'I am away; somebody from the team will come in my stead.',
    'Could a colleague come instead?',
  ])('%s: nobody is named, a person must look', (text) => {
    expect(decide(text).decision).toBeUndefined()
  })

  it('reads who answers for the guest', () => {
    const text = "On behalf of Prof. Adeyemi-Rook: she'll gladly attend."
    expect(decide(text, { guest: 'Ngozi Adeyemi-Rook' }).decision).toBe('yes')
    expect(decide("She'll gladly attend.", { guest: 'Ngozi Adeyemi-Rook' }).decision).toBeUndefined()
  })
})

describe('what staff should know', () => {
  it('keeps needs word for word', () => {
    const { decision, remarks } = decide("I'll be there. No nuts for me please, I'm allergic.")
    expect({ decision, remarks }).toEqual({ decision: 'yes', remarks: "No nuts for me please, I'm allergic" })
  })

  it('keeps a question beside a plain answer', () => {
    expect(decide('I will come. Where can I park?')).toMatchObject({ decision: 'yes', question: 'Where can I park' })
  })
})

describe('telling a signature from words', () => {
  it.each([
    ['Consultant radiologist, Northmoor University Hospital', false],
    ['Jan de Vries | 020 555 0199', false],
    ['See you at the lunch', true],
    ['maar ik kom later', true],
    ['alright?', true],
  ])('%s -> %s', (line, speaks) => {
    expect(isSpeaking(line)).toBe(speaks)
  })
})
