/** An assistant who answers for the guest, and everybody who does not. */
import { describe, expect, it } from 'vitest'
import { speaksFor } from '../../functions/replies/speaks-for.ts'

describe('words that speak for Prof. Titilayo Adeyemi-Rook', () => {
  it.each([
    "Replying on behalf of Prof. Adeyemi-Rook: she'll gladly attend.",
    'I am writing on behalf of Professor Adeyemi-Rook. She will attend.',
    'Namens prof. Adeyemi-Rook laat ik u weten dat zij graag komt.',
    'Mevrouw Adeyemi-Rook heeft mij gevraagd u te berichten dat zij graag aanwezig is.',
    'Im Auftrag von Frau Adeyemi-Rook teile ich Ihnen mit, dass sie gerne kommt.',
    'De la part de Mme ADEYEMI-ROOK : elle viendra avec plaisir.',
    'I can confirm that Prof Adeyemi‑Rook will attend.',
  ])('%s', (text) => expect(speaksFor(text, 'Prof. Titilayo Adeyemi-Rook')).toBe(true))
})

describe('words that do not', () => {
  it.each([
    ['name nobody', 'She will gladly attend.'],
    ['name somebody else', 'On behalf of Prof. Rook: she will attend.'],
    ['speak for the sender', 'Prof. Adeyemi-Rook passed this on to me; I will attend.'],
    ['speak for the sender, shortened', "I'd love to come instead of Prof. Adeyemi-Rook."],
    ['speak for the sender in Dutch', 'Prof. Adeyemi-Rook stuurde dit door, ik kom graag.'],
    ['speak for the sender although they say otherwise', 'On behalf of Prof. Adeyemi-Rook I will attend.'],
    ['speak for both', 'Prof. Adeyemi-Rook and I will attend.'],
    ['speak for both, object first', 'Myself and Prof. Adeyemi-Rook will be there.'],
    ['speak of the guest and leave out who comes', 'Prof. Adeyemi-Rook passed this on. Happy to attend!'],
    ['name the guest at the end', 'Unable to attend, sorry. Prof. Adeyemi-Rook.'],
    ['come in the place of the guest', 'Prof. Adeyemi-Rook has asked me to attend in her place.'],
    ['come in the place of the guest, in Dutch', 'Namens prof. Adeyemi-Rook: een collega vervangt haar.'],
    ['speak for a group', 'Prof. Adeyemi-Rook told us; we shall be there.'],
  ])('%s', (_, text) => expect(speaksFor(text, 'Prof. Titilayo Adeyemi-Rook')).toBe(false))
})

describe('the surname', () => {
  it.each([
    ['Jansen, Zoë', 'Mevrouw Jansen komt graag.', true],
    ['Zoë van der Meer', 'Mevrouw Van der Meer komt graag.', true],
    ['Zoë Jansen, PhD', 'Dr Jansen will attend.', true],
    ['Zoë Jansen MSc', 'Dr Jansen will attend.', true],
    ['Zoë Müller', 'Frau Mueller kommt gerne.', false],
    ['Wei Li', 'Mr Li will attend.', false],
    ['Zoë Jansen', 'Dr Jansenius will attend.', false],
    ['zoe@guests.example', 'Zoe will attend.', false],
  ])('of %s in "%s": %s', (name, text, is) => expect(speaksFor(text, name)).toBe(is))
})
