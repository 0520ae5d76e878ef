import { describe, expect, test } from 'vitest'
import { field } from '#importers/entity.ts'
import { Outcome } from '#importers/kind.ts'
import { BOOLEAN, DATE, NUMBER, TEXT } from '#importers/read/row.ts'
import { kindKeys, kindOf } from '#importers/registry.ts'

const ODD = [
  '0',
  '-',
  '?',
  'abc',
  '1,234',
  '31.12.2024',
  '00123',
  '1E+05',
  'ä€漢',
  '=1+1',
  '\u0000',
  'x'.repeat(20_000),
  '{"a":1}',
  "'",
  '+',
  '@',
  '%',
  '(',
  '€',
]
const HOW = { label: ['Value', 'Waarde', 'Arvo'] as [string, string, string], example: '' }

describe.each(kindKeys())('the kind %s', (kind) => {
  const own = field(kind, 'value', { ...HOW, options: [] })
  const clean = (country: string) => kindOf(own).compile({ field: own, format: {}, country })

  test('gives a value or an error for anything, and never both nothing', () => {
    for (const country of ['', 'NL', 'FI', 'JP']) {
      const cleaner = clean(country)
      for (const cell of [TEXT, NUMBER, DATE, BOOLEAN]) {
        for (const text of ODD) {
          const outcome = new Outcome()
          const value = cleaner(text, cell, outcome)
          expect(value === null, `${kind} of ${text.slice(0, 20)}`).toBe(outcome.issue?.level === 'error')
          expect(value).not.toBe('')
        }
      }
    }
  })

  test('takes its own result for what it is', () => {
    const cleaner = clean('FI')
    for (const text of [
      ...ODD,
      '12.50',
      '2024-12-31',
      'FI2112345600000785',
      '0112038-9',
      'a@b.nl',
      '+358401234567',
      'www.b.nl',
      'Suomi',
      'EUR',
      'fi',
      'ja',
    ]) {
      const once = cleaner(text, TEXT, new Outcome())
      if (once !== null && once.length < 1_000) expect(cleaner(once, TEXT, new Outcome()), `${kind} of ${text}`).toBe(once)
    }
  })
})

test('every kind has the name of its file', () => {
  const files = Object.keys(import.meta.glob(['../../importers/kinds/*.ts', '!../../importers/kinds/*.test.ts']))
  expect(kindKeys().toSorted()).toEqual(files.map((file) => file.replace(/^.*\/|\.ts$/g, '')).toSorted())
})
