import { describe, expect, it } from 'vitest'
import { BOOLEAN, DATE, NUMBER } from '../read/row.ts'
import decimal from './decimal.ts'
import hours from './hours.ts'
import integer from './integer.ts'
import money from './money.ts'
import paymentTerm from './payment-term.ts'
import percentage from './percentage.ts'
import { outcomeOf } from './testing/given.ts'

const comma = { format: { decimal: ',' } } as const
const point = { format: { decimal: '.' } } as const

describe('a decimal number', () => {
  it('is read as its column was decided', () => {
    expect(outcomeOf(decimal, '1,234', comma)).toBe('1.234')
    expect(outcomeOf(decimal, '1,234', point)).toBe('1234')
  })

  it('that has two readings waits for an answer', () => {
    expect(outcomeOf(decimal, '1,234')).toBe('!undecided')
    expect(outcomeOf(decimal, '13,75')).toBe('13.75')
    expect(outcomeOf(decimal, '12')).toBe('12')
  })

  it('that contradicts its column is an error on its cell', () => {
    expect(outcomeOf(decimal, '13,75', point)).toBe('!number-against-column')
  })

  it('is never made of something else', () => {
    for (const text of ['12abc', '1,2,3', 'n/a', '1 2']) expect(outcomeOf(decimal, text, comma)).toBe('!not-a-number')
    expect(outcomeOf(decimal, 'true', { cell: BOOLEAN })).toBe('!not-a-number')
    expect(outcomeOf(decimal, '2024-01-01', { cell: DATE })).toBe('!not-a-number')
    expect(outcomeOf(decimal, '13,5 %', comma)).toBe('!percent-sign')
  })

  it('of a workbook is taken as it is', () => {
    expect(outcomeOf(decimal, '1234.5678', { ...comma, cell: NUMBER })).toBe('1234.5678')
  })

  it('keeps to the limits of its field', () => {
    expect(outcomeOf(decimal, '-1', { field: { min: 0 } })).toBe('!too-small')
    expect(outcomeOf(decimal, '169', { field: { max: 168 } })).toBe('!too-large')
  })
})

describe('a whole number', () => {
  it('may be written with zeros behind the sign, not with anything else', () => {
    expect(outcomeOf(integer, '14,00', comma)).toBe('14')
    expect(outcomeOf(integer, '1.234', comma)).toBe('1234')
    expect(outcomeOf(integer, '14,5', comma)).toBe('!not-whole')
    expect(outcomeOf(integer, '14.0', { cell: NUMBER })).toBe('14')
  })
})

describe('an amount', () => {
  it('may carry its currency, a rate, or a dash in place of the cents', () => {
    for (const text of ['€ 60,00', '60,00 €', '60,00 EUR', '60,00 €/h', '€ 60,00 per uur'])
      expect(outcomeOf(money, text, comma)).toBe('60.00')
    expect(outcomeOf(money, '€ 60,-', comma)).toBe('60')
  })
})

describe('a percentage', () => {
  it('is read with and without its sign', () => {
    expect(outcomeOf(percentage, '25,5', comma)).toBe('25.5')
    expect(outcomeOf(percentage, '13,5 %', comma)).toBe('13.5')
    expect(outcomeOf(percentage, '0,5 %', comma)).toBe('0.5')
    expect(outcomeOf(percentage, '0', comma)).toBe('0')
  })

  it('below one without a sign could be a fraction and is not guessed', () => {
    expect(outcomeOf(percentage, '0.135', { cell: NUMBER })).toBe('!percentage-or-fraction')
  })
})

describe('hours', () => {
  it('are read as a number, with a unit and from a clock', () => {
    expect(outcomeOf(hours, '7,5 h', comma)).toBe('7.5')
    expect(outcomeOf(hours, '120 uur', comma)).toBe('120')
    expect(outcomeOf(hours, '58:30')).toBe('58.5')
    expect(outcomeOf(hours, '02:13:55')).toBe('2.2319 !rounded')
    expect(outcomeOf(hours, '37,5 t', comma)).toBe('37.5')
    expect(outcomeOf(hours, 'veel uren', comma)).toBe('!not-a-number')
  })
})

describe('a payment term', () => {
  it.each([
    ['14', '14'],
    ['14D', '14'],
    ['30d', '30'],
    ['Netto 14 dagen', '14'],
    ['14 dagen netto', '14'],
    ['Binnen 14 dagen', '14'],
    ['14 pv netto', '14'],
    ['14 päivää netto', '14'],
    ['7 pv', '7'],
    ['Net 30', '30'],
    ['net30', '30'],
    ['Heti', '0'],
    ['CONTANT', '0'],
    ['Due on Receipt', '0'],
    ['2/10 net 30', '30 !term-discount'],
    ['14 pv -2 %, 30 pv netto', '30 !term-discount'],
    ['30DEM', '!term-month-end'],
    ['1M(8D)', '!term-month-end'],
    ['Lopende maand', '!term-month-end'],
    ['A3', '!not-a-term'],
    ['14,5', '!not-a-term'],
  ])('%s is %s', (text, expected) => {
    expect(outcomeOf(paymentTerm, text)).toBe(expected)
  })
})
