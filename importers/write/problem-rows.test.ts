import { expect, test } from 'vitest'
import type { Mapping } from '../mapping.ts'
import type { ReadRow } from '../read/row.ts'
import { problemRows, type StagedProblems, secretColumns } from './problem-rows.ts'
import { parts } from './sample.fixture.ts'

const column = (index: number, field: string | null) => ({
  column: index,
  header: '',
  field,
  by: 'label' as const,
  confidence: 1,
  alternatives: [],
})
const mapping: Mapping = { columns: [column(0, 'code'), column(1, null), column(2, 'price'), column(3, 'key')], open: [], questions: [] }

async function* batches(...rows: ReadRow[][]) {
  yield* rows
}

const FILE: ReadRow[][] = [
  [
    { row: 1, cells: ['Code', 'Note', 'Price'] },
    { row: 2, cells: ['001', 'x', '12abc'] },
  ],
  [
    { row: 3, cells: ['', ' ', ''] },
    { row: 5, cells: ['002', 'y', '7'], kinds: Uint8Array.of(0, 0, 1) },
    { row: 6, cells: ['003'] },
  ],
]

const joined = (staged: StagedProblems[]) =>
  Array.fromAsync(problemRows(batches(...FILE), staged, { mapping, from: 2, say: ({ code }) => code }))

test('every filled row below the header comes with what is to say about it', async () => {
  const rows = await joined([
    { row: 2, issues: [{ code: 'not-a-number', level: 'error', field: 'price' }] },
    { row: 6, issues: [{ code: 'duplicate', level: 'error' }] },
  ])
  expect(rows.map(({ row, problems }) => [row, problems])).toEqual([
    [2, [{ column: 2, level: 'error', text: 'not-a-number' }]],
    [5, []],
    [6, [{ column: undefined, level: 'error', text: 'duplicate' }]],
  ])
  expect(rows[0]?.cells).toEqual(['001', 'x', '12abc'])
})

test('corrections stand in place of what the file had, as text', async () => {
  const [, second, third] = await joined([
    { row: 5, issues: [], corrected: { price: '7,50' } },
    { row: 6, issues: [], corrected: { price: '9', code: null } },
  ])
  expect(second).toMatchObject({ cells: ['002', 'y', '7,50'], kinds: Uint8Array.of(0, 0, 0) })
  expect(third?.cells).toEqual(['', '', '9'])
})

test('staged rows that the file no longer shows are passed over', async () => {
  const rows = await joined([
    { row: 3, issues: [{ code: 'empty', level: 'info' }] },
    { row: 4, issues: [] },
    { row: 5, issues: [{ code: 'late', level: 'warning', column: 1 }] },
  ])
  expect(rows.map(({ problems }) => problems.map(({ column: at }) => at))).toEqual([[], [1], []])
})

test('columns of secrets are found for masking', () => {
  expect(secretColumns(parts, mapping)).toEqual([3])
})
