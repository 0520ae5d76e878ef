import { describe, expect, it } from 'vitest'
import { matchedOf, overridesOf } from './forms.ts'

const form = (entries: [string, string][]) => {
  const data = new FormData()
  for (const [name, value] of entries) data.append(name, value)
  return data
}

describe('The form on Check the file', () => {
  it('changes only what it asks', () => {
    expect(overridesOf(form([['delimiter', '\t']]))).toEqual({ delimiter: '\t' })
  })

  it('takes an empty row number as "there are no column names"', () => {
    expect(overridesOf(form([['headerRow', '']]))).toEqual({ headerRow: null, headerRows: 1 })
    expect(overridesOf(form([['headerRow', '3']]))).toEqual({ headerRow: 3, headerRows: 1 })
  })
})

describe('The form on Match columns', () => {
  it('gives fields by column, formats and values by field', () => {
    const sent = form([
      ['field-0', 'code'],
      ['field-1', ''],
      ['format-since', 'dmy'],
      ['text-payment_term-0', '14 dgn'],
      ['value-payment_term-0', '14'],
      ['text-payment_term-1', 'later'],
      ['value-payment_term-1', ''],
    ])
    expect(matchedOf(sent)).toEqual({
      fields: { 0: 'code', 1: '' },
      answers: { since: { date: 'dmy' }, payment_term: { values: { '14 dgn': '14' } } },
    })
  })
})
