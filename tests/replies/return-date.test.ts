/** The first day back, as absence notes state it. The mail came on Tuesday 20 February 2024. */
import { describe, expect, it } from 'vitest'
import { readReturnDate } from '../../functions/replies/return-date.ts'

const read = (text: string, receivedAt = '2024-02-20T10:00:00Z', zone = 'Europe/London') =>
  readReturnDate(text, receivedAt, zone)

describe('the first day back', () => {
  it.each([
    ['I will be back on Monday 4 March.', '2024-03-04'],
    ['I am out of the office and will return on 4th March 2024.', '2024-03-04'],
    ['Returning Monday, March 4th.', '2024-03-04'],
    ['I am back in the office from the 4th of March.', '2024-03-04'],
    ['From 4 March I will be available again.', '2024-03-04'],
    ['I am away until 4 March and will answer then.', '2024-03-04'],
    ['I am on leave until 3 March inclusive.', '2024-03-04'],
    ['I am on leave up to and including 3 March.', '2024-03-04'],
    ['I am on leave through March 3, 2024.', '2024-03-04'],
    ['I am away from 20 February to 3 March.', '2024-03-04'],
    ['I will attend a congress from 19 to 23 February and read my mail less often.', '2024-02-24'],
    ['Out of office 20/02 - 03/03', '2024-03-04'],
    ['I am not back before 4 March.', '2024-03-04'],
    ['Ik ben op 4 maart weer terug.', '2024-03-04'],
    ['Ik ben terug op maandag 4 maart.', '2024-03-04'],
    ['Ik ben pas vanaf 4 maart weer aanwezig.', '2024-03-04'],
    ['Ik ben afwezig t/m 3 maart.', '2024-03-04'],
    ['Ik ben afwezig tot en met zondag 3 maart 2024.', '2024-03-04'],
    ['Ik ben tot 4 maart met vakantie.', '2024-03-04'],
    ['Vanaf 4 mrt ben ik weer bereikbaar.', '2024-03-04'],
    ['Ab dem 4. März bin ich wieder für Sie da.', '2024-03-04'],
    ['Ich bin ab 4. März wieder im Büro.', '2024-03-04'],
    ['Ich bin am Montag, den 4. März zurück.', '2024-03-04'],
    ['Ich bin bis einschließlich 3. März nicht im Haus.', '2024-03-04'],
    ['Ich bin vom 20. bis 3. März im Urlaub.', '2024-03-04'],
    ['Ich bin bis zum 3.3.2024 abwesend.', '2024-03-04'],
    ['Je serai de retour le 4 mars.', '2024-03-04'],
    ["Je suis absent jusqu'au 3 mars inclus.", '2024-03-04'],
    ['Je suis en congé du 20 février au 3 mars.', '2024-03-04'],
    ['À partir du 4 mars, je serai de nouveau joignable.', '2024-03-04'],
    ['Absente jusqu’au 1er mars', '2024-03-02'],
    ['Back 04/03/2024', '2024-03-04'],
    ['Terug op 4-3-2024', '2024-03-04'],
    ['Wieder im Büro: 4.3.2024', '2024-03-04'],
    ['Wieder erreichbar ab 04.03.', '2024-03-04'],
    ['Return date: 2024-03-04', '2024-03-04'],
    ['I am back next Monday.', '2024-02-26'],
    ['I am out of the office until Friday.', '2024-02-23'],
    ['Ik ben maandag weer op kantoor.', '2024-02-26'],
    ['Ik ben volgende week maandag terug.', '2024-02-26'],
    ['I will be back tomorrow.', '2024-02-21'],
    ['Ich bin nächste Woche wieder da.', '2024-02-26'],
    ['I will be back next week.', '2024-02-26'],
    ['I am away until 1 March. I will be back on Monday 4 March.', '2024-03-04'],
    ['I am on parental leave until 2 January 2025.', '2025-01-02'],
  ])('in "%s" is %s', (text, date) => {
    expect(read(text)).toBe(date)
  })

  it('is looked for over wrapped lines, and not over paragraphs', () => {
    expect(read('I will be back\non Monday\n4 March.')).toBe('2024-03-04')
    expect(read('I will be back.\n\n4 March is the symposium.')).toBeUndefined()
  })

  it('is on the calendar of the zone: in Auckland it is Wednesday already', () => {
    expect(read('Back tomorrow', '2024-02-20T20:00:00Z', 'Pacific/Auckland')).toBe('2024-02-22')
    expect(read('Back tomorrow', '2024-02-20T20:00:00Z', 'Europe/London')).toBe('2024-02-21')
  })

  it('in America names the month first, where both readings are possible', () => {
    expect(read('Back on 3/4', undefined, 'America/New_York')).toBe('2024-03-04')
    expect(read('Back on 3/4', undefined, 'Europe/London')).toBe('2024-04-03')
    expect(read('Back on 3/14/2024', undefined, 'Europe/London')).toBe('2024-03-14')
  })

  it('without a year is the next one, over the turn of the year too, and none where the note was forgotten', () => {
    expect(read('Back on 4 January', '2023-12-20T10:00:00Z')).toBe('2024-01-04')
    expect(read('Back on 4 January', '2024-01-10T10:00:00Z')).toBeUndefined()
    expect(read('Back on 4 January 2024', '2024-01-10T10:00:00Z')).toBeUndefined()
  })

  it.each([
    'Thank you for your mail.',
    'Automatic reply: Invitation: Symposium, 19 March 2024',
    'I am available on Monday, Tuesday and Thursday.',
    'Our office is open from Monday to Friday.',
    'Bereikbaar van maandag t/m donderdag.',
    'Back on 31 February',
    'Back on 4 March 2034',
    'Support 24/7, call 020-123 456.',
    'I am no longer available from 4 March.',
    'Ich bin ab dem 4. März nicht mehr erreichbar.',
  ])('is not in "%s"', (text) => {
    expect(read(text)).toBeUndefined()
  })

  it('is soon not found in hostile text', () => {
    const texts = ['back on '.repeat(5_000), '4 '.repeat(20_000), 'from 4 march to '.repeat(2_000), ' '.repeat(50_000)]
    expect(texts.map((text) => read(text))).toEqual([undefined, undefined, undefined, undefined])
  })
})
