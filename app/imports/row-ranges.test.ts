import { expect, it } from 'vitest'
import { rangesOf } from './row-ranges.ts'

it('joins rows that follow each other, and counts a row once that has the problem twice', () => {
  expect(rangesOf([2, 5, 6, 6, 7, 10])).toEqual(['2', '5–7', '10'])
  expect(rangesOf([])).toEqual([])
})
