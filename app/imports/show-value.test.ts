import { describe, expect, it } from 'vitest'
import { cleanCell } from '#importers/clean.ts'
import { requireEntity } from '#importers/registry.ts'
import { showValue } from './show-value.ts'

const customers = requireEntity('customers')
const field = (key: string) => customers.fields.find((one) => one.key === key)!
const words = { yes: 'Ja', no: 'Nee' }

describe('A value in the grid', () => {
  it('stands as the column writes it', () => {
    expect(showValue(field('credit_limit'), { decimal: ',' }, '1250.50', 'nl', words)).toBe('1250,50')
    expect(showValue(field('since'), { date: 'dmy' }, '2020-11-04', 'nl', words)).toBe('04-11-2020')
    expect(showValue(field('since'), { date: 'mdy' }, '2020-11-04', 'en', words)).toBe('11/04/2020')
    expect(showValue(field('active'), {}, 'true', 'nl', words)).toBe('Ja')
  })

  it.each([
    ['credit_limit', '1.25', { decimal: ',' as const }],
    ['credit_limit', '1234.5', { decimal: '.' as const }],
    ['credit_limit', '1250.50', {}],
    ['since', '2020-11-04', { date: 'dmy' as const }],
    ['since', '2020-11-04', { date: 'mdy' as const }],
    ['since', '2020-11-04', {}],
    ['active', 'false', {}],
  ])('saved unchanged, %s %s stays what it is', (key, value, format) => {
    const shown = showValue(field(key), format, value, 'nl', words)
    const again = cleanCell(customers, key, shown, { format })
    expect(Number.isNaN(Number(value)) ? again.value : Number(again.value)).toBe(Number.isNaN(Number(value)) ? value : Number(value))
    expect(again.issue?.level).not.toBe('error')
  })
})
