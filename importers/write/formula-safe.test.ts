import fc from 'fast-check'
import { expect, test } from 'vitest'
import { guardFormula, releaseFormula, runsAsFormula } from './formula-safe.ts'

test.each([
  '=1+1',
  '+358 40 123 4567',
  '-2+3+cmd|calc',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  '＝1+1',
  '＋1',
  '－1',
  '＠x',
  '  =1+1',
  '-',
  '−1+2',
])('"%s" gets an apostrophe', (text) => {
  expect(guardFormula(text)).toBe(`'${text}`)
})

test.each(['', 'Aalto Oy', '-12', '-1.234,50', '-1 234,5', '-5 %', '00123', 'a=b', "'s-Hertogenbosch", "'00123", '1-2'])(
  '"%s" stays as it is',
  (text) => {
    expect(guardFormula(text)).toBe(text)
    expect(releaseFormula(text)).toBe(text)
  },
)

test('reading back takes away exactly the apostrophe that was put there', () => {
  const nasty = fc.string({ unit: fc.constantFrom('=', '+', '-', '@', "'", '\t', '\r', '\n', ' ', '1', ',', '.', 'a', '＝', '%', 'e') })
  fc.assert(fc.property(nasty, (text) => releaseFormula(guardFormula(text)) === text))
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => releaseFormula(guardFormula(text)) === text))
})

test('what was guarded no longer runs as a formula', () => {
  const text = '=HYPERLINK("http://example.test")'
  expect(runsAsFormula(text)).toBe(true)
  expect(guardFormula(text).startsWith("'")).toBe(true)
})

test('a written-out apostrophe in front of a formula survives the round trip', () => {
  expect(guardFormula("'=1")).toBe("''=1")
  expect(releaseFormula("''=1")).toBe("'=1")
})
