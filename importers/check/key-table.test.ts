import { expect, it } from 'vitest'
import { KeyTable } from './key-table.ts'

it('numbers keys in the order they come, and knows each again', () => {
  const table = new KeyTable()
  for (let at = 0; at < 20_000; at++) expect(table.add(`key ${at}`)).toBe(at)
  for (let at = 0; at < 20_000; at += 7) expect([table.add(`key ${at}`), table.find(`key ${at}`)]).toEqual([at, at])
  expect(table.size).toBe(20_000)
  expect(table.find('another')).toBe(-1)
})
