import { expect, test } from 'vitest'
import { areRows, pastedRows } from './pasted-rows.ts'

test.each([
  ['cells beside each other', 'K1\tAcme'],
  ['cells below each other', 'K1\nK2'],
  ['a block, as Excel copies it', 'code\tname\r\nK1\tAcme\r\n'],
])('%s are rows', (_what, text) => {
  expect(areRows(text)).toBe(true)
})

test.each([
  ['nothing', ''],
  ['one cell, as Excel copies it', 'Acme\r\n'],
  ['a line of text', 'Look at this: a, b and c'],
])('%s is not', (_what, text) => {
  expect(areRows(text)).toBe(false)
})

test('pasted rows become a tab-separated file with a name in the reader’s language, byte for byte', async () => {
  const file = pastedRows('code\tname\r\nK1\tPäivä', 'liitetyt rivit', new Date(5))
  expect([file.name, file.type, file.lastModified]).toEqual(['liitetyt rivit.tsv', 'text/tab-separated-values', 5])
  expect(await file.text()).toBe('code\tname\r\nK1\tPäivä')
})
