import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type GuestList, readGuestList } from '../../functions/guests/guest-list.ts'
import { type ListRow, spreadsheetSafe } from '../../functions/guests/list-row.ts'
import { aCampaign } from '../builders.ts'
import { messyFile, messyRows } from './messy-list.ts'

const campaign = aCampaign()

function fixture(file: string): GuestList {
  return readGuestList(readFileSync(new URL(`../fixtures/guests/${file}`, import.meta.url)), file, { campaign })
}

function listOf(lines: readonly string[] | string, mapping?: Record<string, string>): GuestList {
  const text = typeof lines === 'string' ? lines : lines.join('\n')
  return readGuestList(new TextEncoder().encode(text), 'guests.csv', { campaign, mapping })
}

/** One row under the given header. */
function rowOf(header: string, row: string): ListRow {
  return listOf([header, row]).rows[0] as ListRow
}

const identities = (list: GuestList) => list.rows.flatMap((row) => ('guest' in row ? [row.guest.identity] : []))
const verdicts = (list: GuestList) => list.rows.map(({ line, verdict }) => `${line} ${verdict}`)
const reasonsOf = (row: ListRow): string => row.reasons.map(({ column, reason }) => `${column}: ${reason}`).join('\n')

describe('the bytes of a list', () => {
  it('are read as windows-1252 with semicolons, euro sign and curly quotes included', () => {
    const list = fixture('windows-1252-semicolons.csv')

    expect(list).toMatchObject({ encoding: 'windows-1252', delimiter: ';' })
    expect(identities(list)).toEqual([
      {
        name: 'Zoë Brouwer',
        email: 'zoe@lab.example',
        organisation: 'Müller & Co – Berlin',
        language: 'nl',
        note: 'Vergoeding tot €50',
      },
      { name: 'Renée D’Août', email: 'renee@lab.example', organisation: 'Café “De Kroon”', language: 'en' },
    ])
  })

  it('are read as UTF-8 with a byte order mark', () => {
    const list = fixture('utf-8-bom.csv')

    expect(list).toMatchObject({
      encoding: 'utf-8',
      columns: { email: 'E-mail', name: 'Name', organisation: 'Company' },
    })
    expect(identities(list)).toEqual([{ name: 'Zoë Brouwer', email: 'zoe@lab.example', organisation: 'Køge Imaging' }])
  })

  it('are read as UTF-16 of both kinds, with tabs', () => {
    expect(fixture('utf-16le-tabs.csv')).toMatchObject({ encoding: 'utf-16le', delimiter: '\t' })
    expect(identities(fixture('utf-16le-tabs.csv'))[0]?.organisation).toBe('Imaging, "North"')
    expect(identities(fixture('utf-16be-tabs.csv'))[0]?.name).toBe('Łukasz Żak')
  })

  it('may begin with the line by which a spreadsheet announces its separator', () => {
    const list = fixture('separator-line-dutch-names.csv')

    expect(list.delimiter).toBe('|')
    expect(verdicts(list)).toEqual(['3 valid', '4 valid'])
    expect(identities(list)).toEqual([
      { name: 'Pieter van der Berg', email: 'pieter@lab.example', salutation: 'meneer Van der Berg' },
      { name: 'Anna Smit', email: 'anna@lab.example' },
    ])
  })

  it('are counted in lines of the file, also where a cell has several and rows are empty', () => {
    const list = fixture('multi-line-quoted.csv')

    expect(verdicts(list)).toEqual(['2 valid', '5 invalid', '6 valid', '9 invalid'])
    expect(list.emptyRows).toBe(1)
    expect(identities(list).map(({ name }) => name)).toEqual(['Ada Byron', 'Grace Ito'])
  })

  it('lose one row to a stray quote, not the rows after it', () => {
    const list = fixture('stray-quotes.csv')

    expect(verdicts(list)).toEqual(['2 valid', '3 warned', '4 invalid', '6 valid'])
    expect(reasonsOf(list.rows[2] as ListRow)).toContain('several lines were read as one row')
    expect(identities(list).map(({ name }) => name)).toEqual(['Jan "Piet" Jansen', 'Jansen, Kees', 'After Wards'])
  })

  it.each([
    ['empty', '', 'guests.csv: the file is empty'],
    ['blank', '\n \n', 'guests.csv: the file is empty'],
    ['a header only', 'name,email\n\n', 'guests.csv: line 1: the file has a header line but no guests below it'],
    ['a spreadsheet', 'PK\u0003\u0004\u0014', 'save the list as CSV'],
    ['not text', 'name,email\nAda\0,a@b.example', 'guests.csv: line 2: contains NUL bytes'],
    ['a quote that never closes', 'name,email\nAda,a@b.example\n"Bob,b@b.example\nCy,c@b.example', 'line 3: the quote'],
    ['without an address column', '\nname,phone\nAda,1', 'line 2: no column for the e-mail address is recognised'],
    ['without a header', 'Ada,a@b.example', 'line 1: the first line must name the columns'],
    [
      'two address columns',
      'name,email,mail\nAda,a@b.example,',
      'more than one column looks like email: "email", "mail"',
    ],
  ])('give one clear error where the file is %s', (_, text, message) => {
    expect(() => listOf(text)).toThrow(expect.objectContaining({ code: 'invalid-input' }))
    expect(() => listOf(text)).toThrow(message)
  })
})

describe('the columns of a list', () => {
  it('are known by their English and Dutch names, and those that are not read are listed', () => {
    const list = listOf(
      'Relatienummer;E-MAIL adres;Volledige naam;Bedrijf;Taal;Aanhef;Telefoon\n7;a@b.example;Ada Byron;;;;070',
    )

    expect(list.columns).toEqual({
      id: 'Relatienummer',
      email: 'E-MAIL adres',
      name: 'Volledige naam',
      organisation: 'Bedrijf',
      language: 'Taal',
      salutation: 'Aanhef',
    })
    expect(list.ignoredColumns).toEqual(['Telefoon'])
  })

  it('follow the mapping before their names', () => {
    const list = listOf(['name,email,Work mail', 'Ada Byron,old@b.example,new@b.example'], { email: 'work mail' })

    expect(identities(list)[0]?.email).toBe('new@b.example')
    expect(list.ignoredColumns).toEqual(['email'])
  })

  it.each([
    [{ email: 'Mailbox' }, 'there is no column "Mailbox" for email; columns: "name", "email"'],
    [{ phone: 'email' }, '"phone" is no field of a guest; fields: id, name'],
  ])('are not guessed where the mapping %j is wrong', (mapping, message) => {
    expect(() => listOf(['name,email', 'Ada,a@b.example'], mapping as unknown as Record<string, string>)).toThrow(
      message,
    )
  })

  it('may hold the last name under "naam" beside a first name', () => {
    const list = listOf(['Voornaam,Naam,Email', 'Pieter,de Vries,p@b.example', 'Anna,Anna Smit,s@b.example'])

    expect(identities(list).map(({ name }) => name)).toEqual(['Pieter de Vries', 'Anna Smit'])
  })
})

describe('one person twice', () => {
  it('is found in every spelling of the address, with another name taken for another person', () => {
    const list = fixture('one-person-three-spellings.csv')

    expect(verdicts(list)).toEqual(['2 valid', '3 duplicate', '4 duplicate', '5 duplicate', '6 warned'])
    expect(list.rows[2]).toMatchObject({ firstLine: 2 })
    expect(reasonsOf(list.rows[4] as ListRow)).toContain('line 2 has the same address and another name')
  })

  it('gives the first row the name that only the later one has', () => {
    const list = listOf(['email', 'a@b.example', 'Ada Byron <A@b.example>', 'Bob Reed <a@b.example>'])

    expect(verdicts(list)).toEqual(['2 valid', '3 duplicate', '4 warned'])
    expect(identities(list)[0]).toEqual({ name: 'Ada Byron', email: 'a@b.example' })
  })

  it('is found by the id of the list, and says what is not used', () => {
    const list = listOf(['id,name,email,state', '7,Ada Byron,a@b.example,', '7,Ada Byron,ada@b.example,confirmed'])

    expect(verdicts(list)).toEqual(['2 valid', '3 duplicate'])
    expect(reasonsOf(list.rows[1] as ListRow)).toBe(
      'id: the same id as in line 2; what it says otherwise is not used: email, state',
    )
  })

  it('is not hidden by a first row that is invalid', () => {
    const list = listOf(['name,email,max_party', 'Ada Byron,a@b.example,99', 'Ada Byron,a@b.example,2'])

    expect(verdicts(list)).toEqual(['2 invalid', '3 valid'])
  })
})

describe('hostile cells', () => {
  it('that begin like a formula are refused, and harmless in what is said about them', () => {
    const list = fixture('formulas.csv')

    expect(verdicts(list)).toEqual([...[2, 3, 4, 5, 6, 7, 8, 9, 10].map((line) => `${line} invalid`), '11 valid'])
    const values = list.rows.flatMap(({ reasons }) => reasons.map(({ value }) => value))
    expect(values).toHaveLength(9)
    expect(values.filter((value) => !value.startsWith("'"))).toEqual([])
  })

  it('with marks that turn the text around lose them', () => {
    expect(rowOf('name,email', 'Ada \u202enoryB\u202c,a@b.example')).toMatchObject({
      verdict: 'valid',
      guest: { identity: { name: 'Ada noryB' } },
    })
  })

  it.each([
    ['a control character', 'Ada\u0007Byron', 'contains a control character'],
    ['300 characters', 'x'.repeat(300), 'is longer than 200 characters'],
    ['no letter', '?!', 'has no letter'],
    ['another address', 'Ada, c@d.example', '< > or @'],
    ['characters that were lost', 'J\ufffdrg', 'characters that were lost'],
  ])('with %s are no name', (_, name, reason) => {
    const row = rowOf('name,email', `"${name}",a@b.example`)

    expect(row.verdict).toBe('invalid')
    expect(reasonsOf(row)).toContain(reason)
  })

  it('in the name before an address are refused like those in a column', () => {
    expect(rowOf('email', '"""=1+1"" <a@b.example>"').verdict).toBe('invalid')
    expect(rowOf('email', `${'x'.repeat(300)} <a@b.example>`).verdict).toBe('invalid')
  })

  it('become text in every table that is written', () => {
    expect(['=1+1', '+1', '-1', '@x', '\t=1', 'Ada'].map(spreadsheetSafe)).toEqual([
      "'=1+1",
      "'+1",
      "'-1",
      "'@x",
      "'\t=1",
      'Ada',
    ])
  })
})

describe('a row', () => {
  it('with too few or too many fields is invalid, with empty ones at the end it is not', () => {
    const list = listOf(['name,email,note', 'Ada,a@b.example', 'Bob,b@b.example,,x', 'Cy,c@b.example,,,'])

    expect(verdicts(list)).toEqual(['2 invalid', '3 invalid', '4 valid'])
    expect(reasonsOf(list.rows[0] as ListRow)).toBe(': has 2 fields where the header has 3')
  })

  it('gives all its mistakes at once', () => {
    const row = rowOf('name,email,language,state,parts,max_party', '=A1,a@b,Klingon,maybe,brunch,0')

    expect(row.verdict).toBe('invalid')
    expect(row.reasons.map(({ column }) => column).sort()).toEqual([
      'email',
      'language',
      'max_party',
      'name',
      'parts',
      'state',
    ])
  })

  it.each([
    ['nl', 'nl'],
    ['EN_gb', 'en-GB'],
    ['Nederlands', 'nl'],
    ['dutch', 'nl'],
    ['Engels', 'en'],
    ['English', 'en'],
    ['Vlaams', 'nl-BE'],
  ])('may give its language as %s', (written, language) => {
    expect(rowOf('name,email,language', `Ada,a@b.example,${written}`)).toMatchObject({
      verdict: 'valid',
      guest: { identity: { language } },
    })
  })

  it('with a language that the campaign has not says what the guest gets', () => {
    const row = rowOf('name,email,taal', 'Ada,a@b.example,Frans')

    expect(row).toMatchObject({ verdict: 'warned', guest: { identity: { language: 'fr' } } })
    expect(reasonsOf(row)).toBe('taal: the campaign has no fr: this guest gets English')
  })

  it('without any name is greeted as a guest, in the language of the mail', () => {
    const row = rowOf('email,language', 'a@b.example,nl')

    expect(row).toMatchObject({
      verdict: 'warned',
      guest: { identity: { name: 'a@b.example', email: 'a@b.example', salutation: 'gast' } },
    })
    expect(reasonsOf(row)).toContain('no name is given')
  })

  it('with the last name first asks for a better greeting', () => {
    expect(rowOf('name,email', '"Byron, Ada",a@b.example').verdict).toBe('warned')
    expect(rowOf('name,email,salutation', '"Byron, Ada",a@b.example,Ms Byron').verdict).toBe('valid')
  })

  it('may be confirmed for all parts or for some, in the order of the campaign', () => {
    const list = listOf([
      'name,email,status,onderdelen',
      'Ada,a@b.example,Confirmed,',
      'Bob,b@b.example,bevestigd,Dinner | reception',
      'Cy,c@b.example,invite,',
      'Di,d@b.example,,dinner',
    ])

    expect(list.rows.map((row) => ('guest' in row ? row.guest.confirmed : undefined))).toEqual([
      ['reception', 'dinner'],
      ['reception', 'dinner'],
      undefined,
      undefined,
    ])
    expect(list.rows[3]).toMatchObject({ verdict: 'warned' })
  })

  it.each(['0', '21', 'two', '1.5', '-1'])('cannot bring %s people', (party) => {
    expect(reasonsOf(rowOf('name,email,max_party', `Ada,a@b.example,${party}`))).toContain('from 1 to 20')
  })
})

describe('a messy list of 300 rows', () => {
  it('is judged row by row', () => {
    const rows = messyRows()

    const list = readGuestList(messyFile(rows), 'messy.csv', { campaign })

    expect(list).toMatchObject({ encoding: 'windows-1252', delimiter: ';', emptyRows: 6 })
    const judged = list.rows.map(({ verdict }) => (verdict === 'valid' || verdict === 'warned' ? 'added' : verdict))
    expect(judged).toEqual(rows.map(({ expected }) => expected))
    expect(list.rows.every(({ verdict, reasons }) => verdict === 'valid' || reasons.length > 0)).toBe(true)
    expect(identities(list)[0]).toMatchObject({ name: 'Zoë Vanaaa', organisation: 'Café “Noord”; afd. 2' })
  })
})
