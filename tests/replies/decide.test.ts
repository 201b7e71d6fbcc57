/** What a reply's words say: the tables line by line, and replies written before the rules were. */
import { describe, expect, it } from 'vitest'
import { decide, isSpeaking } from '../../functions/replies/decide.ts'
import { cutReply } from '../../functions/replies/reply-text.ts'
import { englishWords } from '../../functions/replies/words-en.ts'
import { dutchWords } from '../../functions/replies/words-nl.ts'
import { sentTexts } from './mail-corpus.ts'

const person = 'a person must look'
const replies: readonly (readonly [text: string, expected: 'yes' | 'no' | typeof person])[] = [
  // Clear, English.
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
  // Clear, Dutch.
  ['Beste mensen, dank voor de uitnodiging. Ik kom graag. Tot dan!', 'yes'],
  ['Hallo,\nja hoor, ik ben erbij 🙂', 'yes'],
  ['Hierbij bevestig ik mijn deelname.', 'yes'],
  ['Wat leuk! Met veel plezier neem ik uw uitnodiging aan.', 'yes'],
  ['Helaas kan ik er die dag niet bij zijn. Veel succes!', 'no'],
  ['Nee, helaas. Volgende keer graag', 'no'],
  ['Geachte mevrouw, tot mijn spijt moet ik afzeggen.', 'no'],
  ['Jammer, ik ben verhinderd', 'no'],
  // Tricky: each looks like an answer to somebody in a hurry.
  ['Yes, but I can only stay for an hour.', person],
  ["I can't wait!", person],
  ['No problem.', person],
  ['No problem, see you there', person],
  ['Ja, dat klopt.', person],
  ["I'm not sure yet.", person],
  ['Yes, if the trains run.', person],
  ['Yes. Is there parking?', person],
  ["Yes I can't come", person],
  ['I will come. I will not come.', person],
  ['I would have loved to come', person],
  ["I don't think I can make it", person],
  ["I'd love to come. Unfortunately", person],
  ['Yes, for the drinks', person],
  ['Yes, with two colleagues', person],
  ['My colleague will attend instead of me.', person],
  ["We'll be there", person],
  ['I will be there on Monday', person],
  ['I will attend in spirit', person],
  ['Noted with thanks', person],
  ['Thank you for the invitation!', person],
  ['Great, thanks', person],
  ['Yes, vegetarian please', person],
  ['No dietary requirements', person],
  ['With pleasure I decline.', person],
  ['Yes, next time!', person],
  ["Can't come. Looking forward to it!", person],
  ['Yes, of course not', person],
  ['Ja, maar pas na de lunch', person],
  ['Ik kom graag niet', person],
  ['Graag!', person],
  ['Kan niet wachten!', person],
  ['Ik ben niet verhinderd', person],
  ['Ik kom misschien', person],
  ['Nee hoor, ik kom graag', person],
  ['Ik zou graag komen', person],
  ['Jammer', person],
  ['Laat ik u morgen weten', person],
  ['Ich komme gern', person],
  ['Avec plaisir', person],
  ['👍', person],
  ['', person],
  [`Yes. ${'I will be there. '.repeat(60)}`, person],
]

describe('deciding what a text says', () => {
  it.each(replies)('%s -> %s', (text, expected) => {
    expect(decide(text).decision ?? person).toBe(expected)
  })

  it('names the words that decided, as the sender wrote them', () => {
    expect(decide('Dear all,\nI Will Be There. Thanks').evidence).toEqual(['I Will Be There'])
  })

  it('shows what it did not understand', () => {
    expect(decide('Yes. The moon is made of cheese.').why).toBe('Not understood: "The moon is made of cheese.".')
  })

  it("allows the sender's name at the end and nobody else's", () => {
    expect(decide('Yes.\nDr. J. de Vries', ['Jan de Vries']).decision).toBe('yes')
    expect(decide('Yes.\nPieter', ['Jan de Vries']).decision).toBeUndefined()
  })

  it('proposes what shows through where it does not decide', () => {
    expect(decide('I will be there, but my back hurts').hint).toBe('yes')
    expect(decide('Ik kom niet, want mijn rug doet pijn').hint).toBe('no')
    expect(decide('I will come or I will not come').hint).toBeUndefined()
  })

  it('tells a mere yes from one with a verb', () => {
    expect(decide('Yes, thanks').bare).toBe(true)
    expect(decide("Yes, I'm coming").bare).toBe(false)
  })

  it('takes time in proportion to the length, whatever the text', () => {
    const startedAt = performance.now()
    for (const word of ['yes ', 'thanks, ', 'dear a ', 'i will be ', 'ik kan helaas dan dus '])
      decide(word.repeat(600 / word.length))
    expect(performance.now() - startedAt).toBeLessThan(1_000)
  })
})

describe('each line of the word tables', () => {
  const tables = [
    { language: 'en', rules: englishWords, yes: 'Yes', no: 'No' },
    { language: 'nl', rules: dutchWords, yes: 'Ja', no: 'Nee' },
  ] as const
  const lines = tables.flatMap(({ language, rules, yes, no }) => rules.map((rule) => ({ ...rule, language, yes, no })))

  it.each(lines)('$language $meaning: $example', ({ meaning, example, language, yes, no }) => {
    const name = `${language} ${meaning}: ${example}`
    const alone = decide(example)
    if (meaning === 'yes' || meaning === 'no') {
      expect(alone).toMatchObject({ decision: meaning, rules: expect.arrayContaining([name]) })
    } else if (meaning === 'veto') {
      expect(alone).toMatchObject({ rules: [name] })
      expect(alone.decision).toBeUndefined()
    } else if (meaning === 'opt-out' || meaning === 'opt-out-hint') {
      expect(alone).toMatchObject({
        rules: expect.arrayContaining([name]),
        optOut: meaning === 'opt-out' ? 'clear' : 'mentioned',
      })
    } else {
      expect(alone.decision).toBeUndefined()
      expect(decide(`${yes}. ${example}`).decision).toBe(meaning === 'with-no' ? undefined : 'yes')
      expect(decide(`${no}. ${example}`).decision).toBe(meaning === 'with-yes' ? undefined : 'no')
    }
  })
})

describe('our own words', () => {
  const texts = sentTexts.flatMap((text) => [text, ...text.split('\n\n'), ...text.split('\n')])

  it.each(texts.filter((text) => text.trim() !== ''))('decide nothing: %s', (text) => {
    const filled = text.replaceAll('{salutation}', 'Ms Jansen').replaceAll('{token}', 'abcdefg')
    expect(decide(filled).decision).toBeUndefined()
    expect(decide(cutReply(filled).text).decision).toBeUndefined()
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
