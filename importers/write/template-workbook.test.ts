import ExcelJS from 'exceljs'
import { expect, test } from 'vitest'
import { isExampleRow } from './example-row.ts'
import { keyReader, parts } from './sample.fixture.ts'
import { templateWorkbook } from './template-workbook.ts'

const LANGUAGES = ['en', 'nl', 'fi'] as const

async function reopened(language: (typeof LANGUAGES)[number]) {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load((await templateWorkbook(parts, keyReader(language))).buffer as ArrayBuffer)
  return workbook
}

test.each(LANGUAGES)('the header row holds the labels in %s, with a star where a value is needed', async (language) => {
  const sheet = (await reopened(language)).worksheets[0]!
  const labels = parts.fields.map((field) => field.label[language] + (field.required ? ' *' : ''))
  expect((sheet.getRow(1).values as string[]).slice(1)).toEqual(labels)
  expect(sheet.name).toBe(parts.label[language])
})

test('codes and phone numbers are kept as text all the way down, so that leading zeros survive', async () => {
  const sheet = (await reopened('fi')).worksheets[0]!
  expect(sheet.getColumn(1).numFmt).toBe('@')
  expect(sheet.getColumn(7).numFmt).toBe('@')
  expect(sheet.getCell('A2').value).toBe('00123')
  expect(sheet.getCell('A2').numFmt).toBe('@')
})

test('numbers and dates in the example row are numbers and dates', async () => {
  const sheet = (await reopened('nl')).worksheets[0]!
  expect(sheet.getCell('C2').value).toBe(13.75)
  expect(sheet.getCell('D2').value).toEqual(new Date(Date.UTC(2024, 11, 31)))
  expect(sheet.getCell('D2').numFmt).toBe('dd-mm-yyyy')
})

test('choices and yes-or-no have a pick-list in the reader’s language, for every row', async () => {
  const workbook = await reopened('fi')
  const sheet = workbook.worksheets[0]!
  const lists = workbook.worksheets.find(({ state }) => state === 'hidden')!
  for (const row of [2, 500]) {
    const rule = sheet.getCell(`F${row}`).dataValidation
    expect(rule.type).toBe('list')
    expect(rule.formulae).toEqual([`'${lists.name}'!$B$2:$B$3`])
  }
  expect(lists.getColumn(1).values.slice(1)).toEqual(['Käytössä', 'kyllä', 'ei'])
  expect(lists.getColumn(2).values.slice(1)).toEqual(['Väri', 'Punainen', 'Vihreä, tumma'])
})

test('the header row stays in sight', async () => {
  const sheet = (await reopened('en')).worksheets[0]!
  expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 })
})

test('the guide sheet explains every field once', async () => {
  const guide = (await reopened('nl')).worksheets[1]!
  const told = guide.getColumn(1).values.slice(-parts.fields.length)
  expect(told).toEqual(parts.fields.map((field) => field.label.nl))
})

test.each(LANGUAGES)('the example row is recognised when it comes back untouched in %s', async (language) => {
  const sheet = (await reopened(language)).worksheets[0]!
  const read = (value: ExcelJS.CellValue) => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value))
  const cells = Object.fromEntries(parts.fields.map((field, i) => [field.key, read(sheet.getRow(2).getCell(i + 1).value)]))
  expect(isExampleRow(parts, cells)).toBe(true)
  expect(isExampleRow(parts, { ...cells, name: 'Treppe' })).toBe(false)
})

test('an example row that was saved as text is recognised as well, a single equal code is not', () => {
  const dutch = { code: '00123', name: 'Plank', price: '13,75', since: '31-12-2024', active: 'ja', colour: 'Rood' }
  expect(isExampleRow(parts, dutch)).toBe(true)
  expect(isExampleRow(parts, { code: '00123' })).toBe(false)
  expect(isExampleRow(parts, {})).toBe(false)
})
