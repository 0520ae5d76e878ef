import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DECIMAL_COMMA, DECIMAL_POINT, DECIMAL_SAME, decimalReadings, readDecimal } from './decimal.ts'

const both = DECIMAL_POINT | DECIMAL_COMMA

describe('the readings of a number', () => {
  it.each([
    ['13,75', DECIMAL_COMMA],
    ['13.75', DECIMAL_POINT],
    ['1.234.567,89', DECIMAL_COMMA],
    ['1 234 567,89', DECIMAL_COMMA],
    ['1\u00a0234\u202f567,89', DECIMAL_COMMA],
    ["1'234'567.89", DECIMAL_POINT],
    ['1’234’567.89', DECIMAL_POINT],
    ['1,234,567.89', DECIMAL_POINT],
    ['1,234,567', DECIMAL_POINT],
    ['1.234.567', DECIMAL_COMMA],
    ['1,234', both],
    ['1.234', both],
    ['0,123', DECIMAL_COMMA],
    ['1234,567', DECIMAL_COMMA],
    ['1,2345', DECIMAL_COMMA],
    ['.5', DECIMAL_POINT],
    ['-,5', DECIMAL_COMMA],
    ['€ 25,-', DECIMAL_COMMA],
    ['€ 1.234,-', DECIMAL_COMMA],
    ['25.-', DECIMAL_POINT],
  ])('of %s are %i', (text, expected) => {
    expect(decimalReadings(text)).toBe(expected)
  })

  it.each(['1234', '-7', '0', '1 234', '1E+05', '€ 32', 'EUR 1200', '25 %'])('of %s are the same', (text) => {
    expect(decimalReadings(text)).toBe(7)
  })

  it.each([
    '',
    ' ',
    '-',
    '12abc',
    '1,2,3',
    '1.2.3',
    '12 34',
    '1,23,456',
    '1 234.567,8',
    '1.234 567,8',
    '--5',
    '(5',
    '5)',
    '(-5)',
    '5,',
    '5.',
    '1..2',
    '1,,2',
    '1,5,-',
    '12E4',
    '1-2',
    '31.12.2024',
    '7 h',
    '€',
    '5 % €',
    'ABC 5',
    '1e+999',
    '0x10',
    '١٢',
    '1,234-567',
  ])('of %j do not exist', (text) => {
    expect(decimalReadings(text)).toBe(0)
  })
})

describe('reading a number', () => {
  it.each([
    ['13,75', DECIMAL_COMMA, '13.75'],
    ['1,234', DECIMAL_COMMA, '1.234'],
    ['1,234', DECIMAL_POINT, '1234'],
    ['1.234', DECIMAL_POINT, '1.234'],
    ['1.234', DECIMAL_COMMA, '1234'],
    ['1.234.567,89', DECIMAL_COMMA, '1234567.89'],
    ['1 234 567,89', DECIMAL_COMMA, '1234567.89'],
    ["1'234'567.89", DECIMAL_POINT, '1234567.89'],
    ['1,234,567.89', DECIMAL_POINT, '1234567.89'],
    ['(32,00)', DECIMAL_COMMA, '-32.00'],
    ['32,00-', DECIMAL_COMMA, '-32.00'],
    ['€ 32,00', DECIMAL_COMMA, '32.00'],
    ['-€ 32,00', DECIMAL_COMMA, '-32.00'],
    ['€ -32,00', DECIMAL_COMMA, '-32.00'],
    ['−32,00 €', DECIMAL_COMMA, '-32.00'],
    ['12,50 EUR', DECIMAL_COMMA, '12.50'],
    ['$1,234.50', DECIMAL_POINT, '1234.50'],
    ['€ 25,-', DECIMAL_COMMA, '25'],
    ['1.234,-', DECIMAL_COMMA, '1234'],
    ['-25,—', DECIMAL_COMMA, '-25'],
    ['13,5 %', DECIMAL_COMMA, '13.5'],
    ['+5', DECIMAL_POINT, '5'],
    [',5', DECIMAL_COMMA, '0.5'],
    ['007', DECIMAL_POINT, '7'],
    ['-0,00', DECIMAL_COMMA, '0.00'],
    ["'42", DECIMAL_COMMA, '42'],
    ['1E+05', DECIMAL_COMMA, '100000'],
    ['1,5E+05', DECIMAL_COMMA, '150000'],
    ['1.25E-03', DECIMAL_POINT, '0.00125'],
    ['0.1000000000000000055511151231257827', DECIMAL_POINT, '0.1000000000000000055511151231257827'],
    ['99999999999999999999', DECIMAL_POINT, '99999999999999999999'],
  ])('%s in reading %i is %s', (text, reading, expected) => {
    expect(readDecimal(text, reading)).toBe(expected)
  })

  it('gives nothing where the reading does not fit, never a part of the number', () => {
    expect(readDecimal('13,75', DECIMAL_POINT)).toBeNull()
    expect(readDecimal('12abc', DECIMAL_COMMA)).toBeNull()
  })
})

describe('a number written in any way', () => {
  const digits = fc.stringMatching(/^[1-9]\d{0,24}$/)
  const fraction = fc.stringMatching(/^\d{1,20}$/)
  const grouped = (whole: string, sign: string) => whole.replace(/\B(?=(\d{3})+$)/g, sign)

  it('comes back digit by digit in its own reading', () => {
    fc.assert(
      fc.property(digits, fraction, fc.constantFrom('', '.', ' ', '\u00a0', '\u202f', "'"), fc.boolean(), (whole, part, sign, negative) => {
        const text = `${negative ? '-' : ''}${grouped(whole, sign)},${part}`
        expect(readDecimal(text, DECIMAL_COMMA)).toBe(`${negative ? '-' : ''}${whole}.${part}`)
      }),
    )
  })

  it('never has two readings that hide each other: what fits both and differs is told', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,  -') }), (text) => {
        const fits = decimalReadings(text)
        const [point, comma] = [readDecimal(text, DECIMAL_POINT), readDecimal(text, DECIMAL_COMMA)]
        expect([point !== null, comma !== null]).toEqual([(fits & DECIMAL_POINT) !== 0, (fits & DECIMAL_COMMA) !== 0])
        expect((fits & DECIMAL_SAME) !== 0).toBe(point !== null && point === comma)
      }),
      { numRuns: 2_000 },
    )
  })
})
