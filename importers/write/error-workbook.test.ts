import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import ExcelJS from 'exceljs'
import { expect, test } from 'vitest'
import { type ErrorWorkbookPlan, MASK, type ProblemRow, writeErrorWorkbook } from './error-workbook.ts'
import { correctedImport, ourColumn } from './our-column.ts'
import { keyReader } from './sample.fixture.ts'

const plan: ErrorWorkbookPlan = { reference: 'imp-42', name: 'Klanten', headers: ['Debiteurnr', '', 'Omzet'], rows: 'problems' }
const broken: ProblemRow = {
  row: 7,
  cells: ['007', '=cmd()', '12abc'],
  problems: [
    { column: 2, level: 'error', text: 'not a number' },
    { level: 'warning', text: 'looks like row 3' },
  ],
}

async function written(rows: ProblemRow[], more: Partial<ErrorWorkbookPlan> = {}) {
  const sink = new PassThrough()
  const [bytes, count] = await Promise.all([buffer(sink), writeErrorWorkbook(sink, rows, { ...plan, ...more }, keyReader('nl'))])
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer)
  return { workbook, sheet: workbook.worksheets[0]!, count }
}

test('the customer’s own columns follow ours, in their order and under their own names', async () => {
  const { sheet } = await written([broken])
  const headers = (sheet.getRow(1).values as string[]).slice(1)
  expect(Array.from(headers.slice(2), (header) => header ?? '')).toEqual(['Debiteurnr', '', 'Omzet'])
  expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1, xSplit: 2 })
})

test('a corrected file tells which import it belongs to, and which row is which', async () => {
  const { sheet } = await written([broken])
  const headers = (sheet.getRow(1).values as string[]).slice(1)
  expect(correctedImport(headers)).toEqual({ reference: 'imp-42', rowColumn: 0 })
  expect(ourColumn(headers[1]!)).toEqual({ holds: 'messages' })
  expect(sheet.getCell('A2').value).toBe(7)
  expect(correctedImport(['Rij', 'Naam'])).toBeUndefined()
})

test('a wrong cell is marked, has a note, and the message column says which column is meant', async () => {
  const { sheet } = await written([broken])
  expect(sheet.getCell('E2').fill).toMatchObject({ pattern: 'solid' })
  expect(JSON.stringify(sheet.getCell('E2').note)).toContain('not a number')
  expect(sheet.getCell('B2').value).toBe('Omzet: not a number\nlooks like row 3')
})

test('text stays text: zeros in front stay, and nothing runs as a formula', async () => {
  const { sheet } = await written([broken])
  expect(sheet.getCell('C2').value).toBe('007')
  expect(sheet.getCell('D2').value).toBe('=cmd()')
  expect(sheet.getCell('D2').type).toBe(ExcelJS.ValueType.String)
  expect(sheet.getCell('D2').numFmt).toBe('@')
})

test('numbers and dates of a workbook stay what they were', async () => {
  const row = { ...broken, cells: ['1', '2024-12-31', '1234567890123456789'], kinds: Uint8Array.of(1, 2, 1) }
  const { sheet } = await written([row])
  expect(sheet.getCell('C2').value).toBe(1)
  expect(sheet.getCell('D2').value).toEqual(new Date(Date.UTC(2024, 11, 31)))
  expect(sheet.getCell('E2').value).toBe('1234567890123456789')
})

test('rows without problems are left out, or stay in on request', async () => {
  const fine: ProblemRow = { row: 8, cells: ['008', 'x', '1'], problems: [{ level: 'info', text: 'tidied' }] }
  expect((await written([broken, fine])).count).toBe(1)
  expect((await written([broken, fine], { rows: 'all' })).count).toBe(2)
})

test('a secret is masked', async () => {
  const { sheet } = await written([broken], { secretColumns: [2] })
  expect(sheet.getCell('E2').value).toBe(MASK)
})

test('a value that no workbook cell can hold is cut, and the row says so', async () => {
  const { sheet } = await written([{ row: 9, cells: ['x'.repeat(40_000)], problems: [] }], { rows: 'all' })
  expect(String(sheet.getCell('C2').value)).toHaveLength(32_767)
  expect(sheet.getCell('B2').value).toContain('errors.tooLong 40000')
})

test('signs that a workbook cannot hold come back as they were', async () => {
  const nasty = 'a\u0000b _x0041_ \r\n c\ud800'
  const { sheet } = await written([{ row: 9, cells: [nasty], problems: [] }], { rows: 'all' })
  const decoded = String(sheet.getCell('C2').value).replace(/_x([0-9A-F]{4})_/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
  expect(decoded).toBe('a\u0000b _x0041_ \r\n c\ufffd')
})

test('a full sheet is continued on the next one', async () => {
  const rows = Array.from({ length: 5 }, (_, i) => ({ ...broken, row: i + 1 }))
  const { workbook, count } = await written(rows, { sheetRows: 3 })
  expect(count).toBe(5)
  expect(workbook.worksheets.map((sheet) => [sheet.name, sheet.actualRowCount])).toEqual([
    ['Klanten', 3],
    ['Klanten 2', 3],
    ['Klanten 3', 2],
  ])
})

test('when the receiver goes away, writing stops with an error instead of filling the memory', async () => {
  const sink = new PassThrough()
  let taken = 0
  function* endless() {
    for (;;) {
      if (++taken === 2_000) sink.destroy()
      yield { ...broken, row: taken }
    }
  }
  sink.resume()
  await expect(writeErrorWorkbook(sink, endless(), plan, keyReader('nl'))).rejects.toThrow('closed before')
  expect(taken).toBeLessThan(10_000)
})
