import fc from 'fast-check'
import { expect, it } from 'vitest'
import { RowRanges } from './row-ranges.ts'

it('row numbers become ranges, whatever order they come in', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 60 })), (rows) => {
      const ranges = new RowRanges()
      for (const row of rows) ranges.add(row)
      const listed = ranges.result().rows.flatMap((range) => {
        const [from, to = from] = range.split('-').map(Number)
        return Array.from({ length: to! - from! + 1 }, (_, at) => from! + at)
      })
      expect(listed).toEqual([...new Set(rows)].sort((a, b) => a - b))
    }),
  )
})

it('neighbours are one range, and no more than a hundred are listed', () => {
  const ranges = new RowRanges()
  for (const row of [2, 5, 6, 7, 9, 8]) ranges.add(row)
  expect(ranges.result()).toEqual({ rows: ['2', '5-9'], more: 0 })
  const many = new RowRanges()
  for (let row = 1; row <= 4_000; row += 2) many.add(row)
  expect(many.result().rows).toHaveLength(100)
  expect(many.result().more).toBe(1_900)
})
