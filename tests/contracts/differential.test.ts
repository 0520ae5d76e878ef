import { readFileSync } from 'node:fs'
import * as SheetJS from '@e965/xlsx'
import ExcelJS from 'exceljs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inspect } from '#importers/inspect.ts'
import { planReading } from '#importers/read/plan.ts'
import { readRows } from '#importers/read/rows.ts'
import { bytesSource } from '#importers/read/source.ts'
import { hasSamples, SAMPLES, samplePath } from './samples.ts'

/** Cells by sheet and reference, as one reader sees them; blanks left out. */
type Cells = Map<string, string>

async function ours(bytes: Uint8Array): Promise<Cells> {
  const source = bytesSource('book.xlsx', bytes)
  const inspection = await inspect(source)
  const cells: Cells = new Map()
  for (const sheet of inspection.sheets) {
    for await (const batch of readRows(source, planReading(inspection, { sheet: sheet.name }))) {
      for (const { row, cells: values } of batch) {
        for (const [column, value] of values.entries())
          if (value !== '') cells.set(`${sheet.name}!${SheetJS.utils.encode_col(column)}${row}`, value)
      }
    }
  }
  return cells
}

/** Numbers as we write them, so that only what was read is compared. */
function plain(value: unknown): string {
  if (typeof value !== 'number') return String(value)
  return expand(String(value))
}

function expand(text: string): string {
  const [, sign, whole, fraction = '', exponent] = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(text) ?? []
  if (exponent === undefined) return text
  const point = whole!.length + Number(exponent)
  const digits = whole! + fraction
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`
  return point >= digits.length ? sign + digits.padEnd(point, '0') : `${sign}${digits.slice(0, point)}.${digits.slice(point)}`
}

function moment(date: Date): string {
  const iso = date.toISOString()
  if (iso < '1900-01-01') return iso.slice(11, 19)
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, iso.endsWith('.000Z') ? 19 : 23)
}

function ofSheetJs(bytes: Uint8Array): Cells {
  const book = SheetJS.read(bytes, { type: 'array', cellDates: false, cellNF: true })
  const cells: Cells = new Map()
  for (const name of book.SheetNames) {
    for (const [ref, cell] of Object.entries(book.Sheets[name]!)) {
      if (ref.startsWith('!') || cell.t === 'z' || cell.v === '') continue
      cells.set(
        `${name}!${ref}`,
        cell.t === 'e' ? String(cell.w) : cell.t === 'n' && SheetJS.SSF.is_date(cell.z ?? '') ? 'moment' : plain(cell.v),
      )
    }
  }
  return cells
}

async function ofExcelJs(bytes: Uint8Array): Promise<Cells> {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(bytes.slice().buffer)
  const cells: Cells = new Map()
  for (const sheet of book.worksheets) {
    sheet.eachRow((row, at) => {
      row.eachCell((cell, column) => {
        const text = cell.isMerged && cell.master !== cell ? '' : excelJsText(cell.value)
        if (text !== '') cells.set(`${sheet.name}!${SheetJS.utils.encode_col(column - 1)}${at}`, text)
      })
    })
  }
  return cells
}

function excelJsText(value: ExcelJS.CellValue): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return moment(value)
  if (typeof value !== 'object') return plain(value)
  if ('error' in value) return value.error
  if ('richText' in value) return value.richText.map((run) => run.text).join('')
  if ('text' in value) return typeof value.text === 'object' ? excelJsText(value.text as ExcelJS.CellValue) : value.text
  if ('result' in value || 'formula' in value || 'sharedFormula' in value)
    return excelJsText((value as ExcelJS.CellFormulaValue).result as ExcelJS.CellValue)
  return ''
}

/** Where the other reader sees something else, and why ours is right; by reader and sample. */
const THEIRS_IS_WRONG: Record<string, string> = {
  'ExcelJS A/calamine/inlineStr_with_value.xlsx': 'it fails on inline texts that also have a value',
  'ExcelJS A/poi/Booleans.xlsx': 'it loses the result false of a formula',
  'ExcelJS A/calamine/date.xlsx': 'it takes a span of 255 hours for a moment in 1900',
  'SheetJS A/poi/InlineString.xlsx': 'it loses the first run',
  'ExcelJS A/poi/InlineString.xlsx': 'it loses the first run',
  'ExcelJS A/exceljs/1904.xlsx': 'the day 0 is midnight for us in both systems, as for openpyxl',
}

const isMoment = (text: string) => /^\d{4}-\d\d-\d\d(T|$)|^\d+:\d\d:\d\d/.test(text)

/** Other readers give the numbers behind a chart for a sheet; only sheets that we have are compared. */
function expectSame(mine: Cells, theirs: Cells, charts: string[]): void {
  const different: string[] = []
  for (const ref of new Set([...mine.keys(), ...theirs.keys()])) {
    const [a, b] = [mine.get(ref), theirs.get(ref)]
    if (charts.some((name) => ref.startsWith(`${name}!`))) continue
    const same = a === b || (b === 'moment' && a !== undefined && isMoment(a)) || Number(a) === Number(b)
    if (!same && a?.replaceAll('\r', '').trim() !== b?.replaceAll('\r', '').trim())
      different.push(`${ref}: ours ${JSON.stringify(a)}, theirs ${JSON.stringify(b)}`)
  }
  expect(different).toEqual([])
}

const sound = SAMPLES.filter(
  (sample) => sample.kind === 'xlsx' && !sample.facts.refused && sample.hint !== 'reject' && !sample.path.startsWith('E/'),
)

describe.skipIf(!hasSamples)('sample workbooks, where their folder lies beside the checkout, are read as other readers do', () => {
  test.each(sound.map((sample) => [sample.path, sample] as const))('%s', async (path, sample) => {
    const bytes = new Uint8Array(readFileSync(samplePath(sample)))
    const mine = await ours(bytes)
    const charts = sample.facts.sheets!.filter((sheet) => sheet.type !== undefined).map((sheet) => sheet.name)
    if (!THEIRS_IS_WRONG[`SheetJS ${path}`]) expectSame(mine, ofSheetJs(bytes), charts)
    if (!THEIRS_IS_WRONG[`ExcelJS ${path}`]) expectSame(mine, await ofExcelJs(bytes), charts)
  })
})

describe('workbooks that ExcelJS writes', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'ä', '€', '&', '<', '"', ' x', '\n', '😀', '1'), minLength: 1, maxLength: 8 })
  const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }))
  const day = fc
    .date({ min: new Date('1901-01-01'), max: new Date('2200-01-01'), noInvalidDate: true })
    .map((date) => new Date(Math.floor(date.getTime() / 1000) * 1000))
  const value = fc.oneof(text, number, day, fc.boolean(), fc.constant(null))
  const rows = fc.array(fc.array(value, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 10 })

  test('are read back cell by cell', { timeout: 600_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (values) => {
        const book = new ExcelJS.Workbook()
        const sheet = book.addWorksheet('Data')
        for (const cells of values) sheet.addRow(cells)
        const mine = await ours(new Uint8Array(await book.xlsx.writeBuffer()))
        const written = values.flatMap((cells, row) =>
          cells.map((cell, column) => [`Data!${SheetJS.utils.encode_col(column)}${row + 1}`, cell] as const),
        )
        for (const [ref, cell] of written)
          expect(mine.get(ref) ?? null).toBe(cell === null ? null : cell instanceof Date ? moment(cell) : plain(cell === 0 ? 0 : cell))
      }),
      { numRuns: process.env.LONG ? 2_000 : 60 },
    )
  })
})
