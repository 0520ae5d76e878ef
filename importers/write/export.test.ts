import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import ExcelJS from 'exceljs'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { exportCsv, exportXlsx } from './export.ts'
import { releaseFormula } from './formula-safe.ts'
import { keyReader, parts } from './sample.fixture.ts'

const record = {
  code: '00123',
  name: '=HYPERLINK("x"); "quoted"\nnext',
  price: '-13.75',
  since: '2024-12-31',
  active: 'false',
  colour: 'green',
  phone: '+358401234567',
  key: 'sealed',
}

async function csv(language: 'en' | 'nl' | 'fi', records = [record], options = {}) {
  return (await Array.fromAsync(exportCsv(parts, records, keyReader(language), options))).join('')
}

test('Dutch and Finnish CSV have semicolons and decimal commas, English has commas and points', async () => {
  expect((await csv('nl')).split('\r\n')[0]).toBe('Code;Naam;Prijs;Sinds;Actief;Kleur;Telefoon')
  expect(await csv('fi')).toContain(';-13,75;2024-12-31;ei;Vihreä, tumma;')
  expect(await csv('en')).toContain(',-13.75,2024-12-31,no,"Green, dark",')
})

test('every record reads back as it was, and a negative number stays one', async () => {
  const [, line] = Papa.parse<string[]>(await csv('nl'), { delimiter: ';' }).data
  expect(line!.map(releaseFormula)).toEqual(['00123', record.name, '-13,75', '2024-12-31', 'nee', 'Groen, donker', '+358401234567'])
  expect(line![1]).toMatch(/^'=/)
  expect(line![2]).toBe('-13,75')
})

test('the byte order mark is there when asked for', async () => {
  expect((await csv('fi', [record], { bom: true })).startsWith('\ufeff')).toBe(true)
  expect((await csv('fi')).startsWith('\ufeff')).toBe(false)
})

test('a number that could be read in two ways is written so that it cannot', async () => {
  expect(await csv('nl', [{ ...record, price: '1.234' }])).toContain(';1,2340;')
})

test('secrets are not in any export', async () => {
  expect(await csv('en')).not.toContain('sealed')
})

test('an export without records is a header row', async () => {
  expect(await csv('en', [])).toBe('Code,Name,Price,Since,Active,Colour,Phone\r\n')
})

test('a workbook has numbers and dates as such, and text that never runs', async () => {
  const sink = new PassThrough()
  const [bytes, count] = await Promise.all([buffer(sink), exportXlsx(sink, parts, [record], keyReader('fi'))])
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer)
  const sheet = workbook.worksheets[0]!
  expect(count).toBe(1)
  expect((sheet.getRow(2).values as unknown[]).slice(1)).toEqual([
    '00123',
    record.name,
    -13.75,
    new Date(Date.UTC(2024, 11, 31)),
    'ei',
    'Vihreä, tumma',
    '+358401234567',
  ])
  expect(sheet.getCell('B2').type).toBe(ExcelJS.ValueType.String)
})

test('a record that no workbook cell can hold is refused, not shortened', async () => {
  const sink = new PassThrough()
  sink.resume()
  await expect(exportXlsx(sink, parts, [{ ...record, name: 'x'.repeat(32_768) }], keyReader('fi'))).rejects.toThrow('cell-too-long')
})
