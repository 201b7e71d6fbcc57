import { expect, it } from 'vitest'
import { markedWords } from '../../functions/console/marked-words.ts'

it.each([
  ['Well, I will be there.', ['i will be there'], 'Well, <mark>I will be there</mark>.'],
  ['I can’t come', ["can't"], 'I <mark>can’t</mark> come'],
  ['yes yes', ['yes'], '<mark>yes</mark> <mark>yes</mark>'],
  ['I will be there', ['will be', 'be there'], 'I <mark>will be</mark> there'],
  ['<b>yes</b> & no', ['yes'], '&lt;b&gt;<mark>yes</mark>&lt;/b&gt; &amp; no'],
  ['<mark>', ['<mark>'], '<mark>&lt;mark&gt;</mark>'],
  ['nothing of it', ['PARTSTAT yes', ' ', ''], 'nothing of it'],
  ['İstanbul: I come', ['i come'], 'İstanbul: I come'],
])('marks in "%s" the words %j', async (text, words, marked) => {
  expect(String(await markedWords(text, words))).toBe(marked)
})
