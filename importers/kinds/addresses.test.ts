import fc from 'fast-check'
import { parsePhoneNumberFromString } from 'libphonenumber-js'
import { describe, expect, it } from 'vitest'
import { NUMBER } from '../read/row.ts'
import bic from './bic.ts'
import businessId from './business-id.ts'
import eInvoice from './e-invoice.ts'
import eInvoiceOperator from './e-invoice-operator.ts'
import email from './email.ts'
import iban from './iban.ts'
import phone from './phone.ts'
import { quickPhone, quickRule } from './phones/quick.ts'
import postcode from './postcode.ts'
import { outcomeOf } from './testing/given.ts'
import url from './url.ts'
import vat from './vat.ts'

const nl = { country: 'NL' }
const fi = { country: 'FI' }

describe('an e-mail address', () => {
  it.each([
    ['jan@voorbeeld.nl', 'jan@voorbeeld.nl'],
    ['Jan.de-Vries+x@Voorbeeld.NL', 'Jan.de-Vries+x@voorbeeld.nl'],
    ['mailto:jan@voorbeeld.nl', 'jan@voorbeeld.nl'],
    ['Jan de Vries <jan@voorbeeld.nl>', 'jan@voorbeeld.nl'],
    ['info@mäki.fi', 'info@mäki.fi'],
    ['jan@voorbeeld', '!not-an-email'],
    ['jan at voorbeeld.nl', '!not-an-email'],
    ['jan@@voorbeeld.nl', '!not-an-email'],
    ['geen', '!not-an-email'],
    ['a@b.nl; c@d.nl', '!several-emails'],
  ])('%s is %s', (text, expected) => {
    expect(outcomeOf(email, text)).toBe(expected)
  })
})

describe('an e-mail address made of anything', () => {
  it('is taken exactly when the pattern of HTML with a dot in the domain takes it', () => {
    const address = /^[a-z0-9.-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*\.[a-z][a-z0-9-]*[a-z0-9]$/
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab1.-@'), minLength: 1, maxLength: 12 }), (text) => {
        expect(outcomeOf(email, text) === text).toBe(address.test(text))
      }),
      { numRuns: 5_000 },
    )
  })
})

describe('a web address', () => {
  it.each([
    ['www.voorbeeld.nl', 'https://www.voorbeeld.nl'],
    ['http://voorbeeld.fi/a?b=c', 'http://voorbeeld.fi/a?b=c'],
    ['https://mäki.fi', 'https://mäki.fi'],
    ['javascript:alert(1)', '!not-a-url'],
    ['ftp://voorbeeld.nl', '!not-a-url'],
    ['geen website', '!not-a-url'],
    ['voorbeeld', '!not-a-url'],
  ])('%s is %s', (text, expected) => {
    expect(outcomeOf(url, text)).toBe(expected)
  })
})

describe('a telephone number', () => {
  it.each([
    ['040 123 4567', fi, '+358401234567'],
    ['+358 (0)40 1234567', fi, '+358401234567'],
    ['0500 597 405', fi, '+358500597405'],
    ['06-12345678', nl, '+31612345678'],
    ['0031 6 12345678', nl, '+31612345678'],
    ['+31 20 123 45 67', fi, '+31201234567'],
    ["'020-1234567", nl, '+31201234567'],
    ['06 1234', nl, '!not-a-phone'],
    ['bel Jan', nl, '!not-a-phone'],
    ['020 1234567 ext. 12', nl, '+31201234567 !phone-extension'],
    ['040 123 4567', {}, '!phone-no-country'],
  ])('%s with %j is %s', (text, given, expected) => {
    expect(outcomeOf(phone, text, given)).toBe(expected)
  })

  it('is read with the country of its row before that of the customer', () => {
    expect(outcomeOf(phone, '040 123 4567', { country: 'NL', row: 'FI' })).toBe('+358401234567')
  })

  it('whose zero Excel has dropped is still that number', () => {
    expect(outcomeOf(phone, '401234567', { ...fi, cell: NUMBER })).toBe('+358401234567')
  })

  it('of a land that shares its calling code is left to the parser', () => {
    const finnish = quickRule('FI')!
    for (const aland of ['018 12345', '+358 18 15900', '018-19 000']) expect(quickPhone(aland, finnish)).toBeNull()
    expect(quickPhone('040 123 4567', finnish)).toBe('+358401234567')
  })

  it('read the quick way is what the library makes of it', () => {
    for (const country of ['NL', 'FI', 'BE', 'DE', 'SE'] as const) {
      const rule = quickRule(country)!
      const digits = fc.string({ unit: fc.constantFrom(...'0123456789 -'), minLength: 6, maxLength: 14 })
      fc.assert(
        fc.property(digits, fc.constantFrom('', '0', `+${rule.code}`, '0 '), (rest, prefix) => {
          const quick = quickPhone(prefix + rest, rule)
          const slow = parsePhoneNumberFromString(prefix + rest, { defaultCountry: country, extract: false })
          expect(quick === null || (slow?.isValid() && slow.number === quick)).toBe(true)
        }),
        { numRuns: 400 },
      )
    }
  })
})

describe('bank details', () => {
  it('have their check digits and lengths proved', () => {
    expect(outcomeOf(iban, 'nl91 abna 0417 1643 00')).toBe('NL91ABNA0417164300')
    expect(outcomeOf(iban, 'FI21 1234 5600 0007 85')).toBe('FI2112345600000785')
    expect(outcomeOf(iban, 'NL92ABNA0417164300')).toBe('!iban-check')
    expect(outcomeOf(iban, '123456')).toBe('!not-an-iban')
    expect(outcomeOf(bic, 'ndeafihh')).toBe('NDEAFIHH')
    expect(outcomeOf(bic, 'NDEA')).toBe('!not-a-bic')
  })
})

describe('a VAT number', () => {
  it.each([
    ['NL004495445B01', {}, 'NL004495445B01'],
    ['NL 0044.95.445.B01', {}, 'NL004495445B01'],
    ['004495445B01', nl, 'NL004495445B01'],
    ['FI01120389', {}, 'FI01120389'],
    ['0112038-9', fi, 'FI01120389'],
    ['BE 0428.759.497', nl, 'BE0428759497'],
    ['DE136695976', nl, 'DE136695976'],
    ['EL094259216', {}, 'EL094259216'],
    ['SE556188840401', {}, 'SE556188840401'],
    ['NL004495446B01', {}, '!vat-check'],
    ['FI01120388', {}, '!vat-check'],
    ['0112038-9', {}, '01120389 !vat-unproved'],
    ['geen', nl, '!not-a-vat-number'],
  ])('%s with %j is %s', (text, given, expected) => {
    expect(outcomeOf(vat, text, given)).toBe(expected)
  })
})

describe('a business id', () => {
  it.each([
    ['0112038-9', fi, '0112038-9'],
    ['01120389', fi, '0112038-9'],
    ['FI01120389', fi, '0112038-9'],
    ['112038-9', fi, '0112038-9'],
    ['0112038-9', nl, '0112038-9'],
    ['0112038-8', fi, '!business-id-check'],
    ['12345', fi, '!not-a-business-id'],
    ['12345678', nl, '12345678'],
    ['KvK 12345678', nl, '12345678'],
    ['1234567', nl, '01234567 !business-id-padded'],
    ['123', nl, '!not-a-business-id'],
    ['556188-8404', { row: 'SE' }, '5561888404'],
    ['HRB 1234', { row: 'DE' }, 'HRB 1234'],
  ])('%s with %j is %s', (text, given, expected) => {
    expect(outcomeOf(businessId, text, given)).toBe(expected)
  })
})

describe('a postcode', () => {
  it.each([
    ['1234ab', nl, '1234 AB'],
    ['1234 AB', nl, '1234 AB'],
    ['00100', fi, '00100'],
    ['100', fi, '00100 !postcode-padded'],
    ['FI-00100', fi, '00100'],
    ['33100', nl, '33100 !postcode-shape'],
    ['33100', { country: 'NL', row: 'FI' }, '33100'],
    ['11122', { row: 'SE' }, '111 22'],
    ['SW1A1AA', { row: 'GB' }, 'SW1A 1AA'],
    ['anything', { row: 'JP' }, 'anything'],
  ])('%s with %j is %s', (text, given, expected) => {
    expect(outcomeOf(postcode, text, given)).toBe(expected)
  })
})

describe('an e-invoice address', () => {
  it.each([
    ['003701120389', '003701120389'],
    ['0037 0112 0389 001', '003701120389001'],
    ['003701120388', '003701120388 !e-invoice-check'],
    ['FI21 1234 5600 0007 85', 'FI2112345600000785'],
    ['0106:12345678', '0106:12345678'],
    ['0216:003701120389', '0216:003701120389'],
    ['00000001234567890000', '00000001234567890000'],
    ['FI2112345600000786', '!iban-check'],
    ['003701120389@BAWCFI22', '!e-invoice-combined'],
    ['hello', 'hello !e-invoice-shape'],
  ])('%s is %s', (text, expected) => {
    expect(outcomeOf(eInvoice, text)).toBe(expected)
  })

  it('goes through an operator known by identifier or name', () => {
    for (const text of ['BAWCFI22', 'Basware', 'Basware Oyj', 'BASWARE (BAWCFI22)'])
      expect(outcomeOf(eInvoiceOperator, text)).toBe('BAWCFI22')
    for (const text of ['Enfo Oyj 003714377140', 'Enfo Zender Oy / 003714377140'])
      expect(outcomeOf(eInvoiceOperator, text)).toBe('003714377140')
    expect(outcomeOf(eInvoiceOperator, 'BAWCF122')).toBe('BAWCF122 !unknown-operator')
  })
})
