import { describe, expect, it } from 'vitest'
import { BOOLEAN, DATE, NUMBER } from '../read/row.ts'
import boolean from './boolean.ts'
import choice from './choice.ts'
import code from './code.ts'
import country from './country.ts'
import currency from './currency.ts'
import language from './language.ts'
import secret from './secret.ts'
import { outcomeOf } from './testing/given.ts'
import text from './text.ts'

describe('text', () => {
  it('loses odd spaces and invisible characters and is put in NFC', () => {
    expect(outcomeOf(text, ' New\u00a0 York ')).toBe('New York')
    expect(outcomeOf(text, 'Ma\u0308ki\u200b')).toBe('M\u00e4ki')
    expect(outcomeOf(text, '\u3000 1-000000 \u3000')).toBe('1-000000')
    expect(outcomeOf(text, 'a\r\n b\u0000')).toBe('a\nb')
    expect(outcomeOf(text, ' \t ')).toBe('')
  })

  it('keeps smart quotes, dashes and joined emoji', () => {
    for (const kept of ['“Zo” – en ’s avonds', '👩‍👩‍👧', 'Łódź']) expect(outcomeOf(text, kept)).toBe(kept)
  })

  it('that is too long is an error, never cut', () => {
    expect(outcomeOf(text, 'abcd', { field: { length: 3 } })).toBe('!too-long')
  })
})

describe('a code', () => {
  it('keeps its leading zeros and loses only the mark for text', () => {
    expect(outcomeOf(code, '00123')).toBe('00123')
    expect(outcomeOf(code, "'00123")).toBe('00123')
    expect(outcomeOf(code, '12', { cell: NUMBER })).toBe('12')
  })

  it('that Excel may have changed is kept and pointed out', () => {
    expect(outcomeOf(code, '1E+05')).toBe('1E+05 !code-scientific')
    expect(outcomeOf(code, '1234567890123450', { cell: NUMBER })).toBe('1234567890123450 !code-rounded')
  })

  it('that Excel has turned into a date is an error', () => {
    expect(outcomeOf(code, '2024-02-01', { cell: DATE })).toBe('!code-became-date')
  })
})

describe('yes and no', () => {
  it('are understood in all our languages', () => {
    for (const yes of ['Ja', 'J', 'kyllä', 'K', 'YES', 'y', '1', 'x', 'true', 'TOSI', 'waar', '✓'])
      expect(outcomeOf(boolean, yes)).toBe('true')
    for (const no of ['Nee', 'N', 'ei', 'E', 'no', '0', 'false', 'EPÄTOSI', 'onwaar']) expect(outcomeOf(boolean, no)).toBe('false')
    expect(outcomeOf(boolean, 'true', { cell: BOOLEAN })).toBe('true')
  })

  it('are turned round where the column says the opposite, but a word of the field keeps its meaning', () => {
    const given = { format: { invert: true }, field: { yes: ['Actief'], no: ['Geblokkeerd'] } }
    expect(outcomeOf(boolean, 'Ja', given)).toBe('false')
    expect(outcomeOf(boolean, '0', given)).toBe('true')
    expect(outcomeOf(boolean, 'Geblokkeerd', given)).toBe('false')
  })

  it('are not guessed from anything else', () => {
    for (const other of ['maybe', '2', 'Klant', '-']) expect(outcomeOf(boolean, other)).toBe('!not-yes-no')
  })
})

describe('a choice', () => {
  const options = [
    { key: 'asset', label: { en: 'Asset', nl: 'Activa', fi: 'Vastaavaa' }, synonyms: ['Current Asset', 'BANK'] },
    { key: 'expense', label: { en: 'Expense', nl: 'Kosten', fi: 'Kulu' }, synonyms: [] },
  ]

  it('is found by label and synonym of any language, whatever the case', () => {
    for (const word of ['asset', 'ACTIVA', 'vastaavaa', 'current-asset', 'Bank'])
      expect(outcomeOf(choice, word, { field: { options } })).toBe('asset')
  })

  it('is what a person said the value means', () => {
    const format = { values: { Balans: 'asset', Diversen: null } }
    expect(outcomeOf(choice, 'balans', { field: { options }, format })).toBe('asset')
    expect(outcomeOf(choice, 'Diversen', { field: { options }, format })).toBe('')
  })

  it('that is unknown is an error, however near it comes', () => {
    expect(outcomeOf(choice, 'Expence', { field: { options } })).toBe('!unknown-option')
  })
})

describe('a country', () => {
  it.each([
    ['NL', 'NL'],
    ['nl', 'NL'],
    ['Nederland', 'NL'],
    ['Alankomaat', 'NL'],
    ['The Netherlands', 'NL'],
    ['FIN', 'FI'],
    ['Suomi', 'FI'],
    ['belgië', 'BE'],
    ['Tšekki', 'CZ'],
    ['Verenigd Koninkrijk', 'GB'],
    ['Iso-Britannia', 'GB'],
    ['UK', 'GB'],
    ['USA', 'US'],
    ['Estland', 'EE'],
    ['Ahvenanmaa', 'AX'],
    ['Holland', '!unknown-country'],
    ['Hollanti', '!unknown-country'],
    ['Suomu', '!unknown-country'],
    ['1', '!unknown-country'],
  ])('%s is %s', (name, expected) => {
    expect(outcomeOf(country, name)).toBe(expected)
  })
})

describe('a currency', () => {
  it.each([
    ['eur', 'EUR'],
    ['€', 'EUR'],
    ['Euro', 'EUR'],
    ['euroa', 'EUR'],
    ['Ruotsin kruunu', 'SEK'],
    ['$', '!unknown-currency'],
    ['kr', '!unknown-currency'],
    ['XYZ', '!unknown-currency'],
  ])('%s is %s', (name, expected) => {
    expect(outcomeOf(currency, name)).toBe(expected)
  })
})

describe('a language', () => {
  it.each([
    ['nl', 'nl'],
    ['nl-BE', 'nl'],
    ['FIN', 'fi'],
    ['SWE', 'sv'],
    ['Suomi', 'fi'],
    ['Nederlands', 'nl'],
    ['englanti', 'en'],
    ['svenska', 'sv'],
    ['SE', '!unknown-language'],
    ['Klingon', '!unknown-language'],
  ])('%s is %s', (name, expected) => {
    expect(outcomeOf(language, name)).toBe(expected)
  })
})

describe('a secret', () => {
  it('loses only what mail and spreadsheets put around it', () => {
    expect(outcomeOf(secret, ' live_AbC-12\u200b \n')).toBe('live_AbC-12')
  })

  it('that is masked, rounded or a private key is refused without repeating it', () => {
    expect(outcomeOf(secret, 'live_••••••••')).toBe('!secret-masked')
    expect(outcomeOf(secret, 'sk_live_...abcd')).toBe('!secret-masked')
    expect(outcomeOf(secret, '1,23457E+15')).toBe('!secret-rounded')
    expect(outcomeOf(secret, '-----BEGIN PRIVATE KEY-----')).toBe('!secret-private-key')
  })
})
