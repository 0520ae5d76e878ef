import ExcelJS from 'exceljs'
import { describe, expect, test } from 'vitest'
import { field as declare, defineEntity } from '#importers/entity.ts'
import { checkFile, planCheck } from '#importers/pipeline.ts'
import { type ByteSource, bytesSource } from '#importers/read/source.ts'
import { textSource } from '#tests/fixtures/text-source.ts'

/** The contract "Numbers and dates: never wrong", through whole files: each value as text in a CSV file and in a workbook. */
const entity = defineEntity({
  key: 'entries',
  label: { en: 'Entries', nl: 'Boekingen', fi: 'Kirjaukset' },
  unique: ['code'],
  fields: [
    declare('code', 'code', { label: ['Code', 'Code', 'Koodi'], required: true, example: '' }),
    declare('text', 'name', { label: ['Name', 'Naam', 'Nimi'], example: '' }),
    declare('money', 'amount', { label: ['Amount', 'Bedrag', 'Summa'], example: '' }),
    declare('date', 'day', { label: ['Date', 'Datum', 'Päivä'], example: '' }),
  ],
})
const HEADERS = { code: 'Code', name: 'Naam', amount: 'Bedrag', day: 'Datum' }
type Field = keyof typeof HEADERS

type Cell = string | number | { value: string | number | Date; format: string }

/** A list with these values in one field; the others hold nothing in doubt. */
function tableOf(field: Field, values: Cell[]): Cell[][] {
  const fields = Object.keys(HEADERS) as Field[]
  const row = (value: Cell, at: number) =>
    fields.map((key) => (key === field ? value : key === 'code' ? `K${at}` : key === 'name' ? `Naam ${at}` : ''))
  return [Object.values(HEADERS), ...values.map(row)]
}

function csvOf(field: Field, values: string[]): ByteSource {
  const lines = tableOf(field, values).map((row) => row.join(';'))
  return textSource(`${lines.join('\r\n')}\r\n`)
}

async function workbookOf(field: Field, values: Cell[], date1904 = false): Promise<ByteSource> {
  const workbook = new ExcelJS.Workbook()
  workbook.properties.date1904 = date1904
  const sheet = workbook.addWorksheet('Boekingen')
  for (const [at, row] of tableOf(field, values).entries())
    for (const [column, cell] of row.entries()) {
      const target = sheet.getCell(at + 1, column + 1)
      if (cell === '') continue
      target.value = typeof cell === 'object' ? cell.value : cell
      if (typeof cell === 'object') target.numFmt = cell.format
    }
  return bytesSource('list.xlsx', new Uint8Array(await workbook.xlsx.writeBuffer()))
}

/** What becomes of the values: the canonical one, `!code` for an error, with ` !code` behind it for a warning; and what is asked. */
async function outcomes(source: ByteSource, field: Field) {
  const index = entity.fields.findIndex((each) => each.key === field)
  const values: string[] = []
  for await (const { rows } of checkFile(source, entity, { country: 'NL' }))
    for (const { cells, issues } of rows) {
      const own = issues.filter((issue) => issue.field === field && issue.level !== 'info')
      const error = own.find((issue) => issue.level === 'error')
      const warnings = own.map((issue) => ` !${issue.code}`).join('')
      values.push(error ? `!${error.code}` : `${cells[index] ?? ''}${warnings}`)
    }
  const { questions } = await planCheck(source, entity, { country: 'NL' })
  return { values, asks: questions.filter((question) => question.field === field).map((question) => question.code) }
}

const TEXTS: [what: string, field: Field, values: string[], expected: string[], asks: string[]][] = [
  ['a decimal comma', 'amount', ['13,75', '2'], ['13.75', '2'], []],
  ['grouping by points', 'amount', ['1.234.567,89'], ['1234567.89'], []],
  ['grouping by blanks', 'amount', ['1 234 567,89', '1\u00a0234\u00a0567,89'], ['1234567.89', '1234567.89'], []],
  ['grouping by apostrophes', 'amount', ["1'234'567.89"], ['1234567.89'], []],
  ['grouping by commas', 'amount', ['1,234,567.89'], ['1234567.89'], []],
  ['a lone comma before three digits', 'amount', ['1,234'], ['!undecided'], ['decimal']],
  ['a lone point before three digits', 'amount', ['1.234'], ['!undecided'], ['decimal']],
  ['what is no number', 'amount', ['12abc', '1,2,3', '5'], ['!not-a-number', '!not-a-number', '5'], []],
  ['signs and currency', 'amount', ['(32,00)', '32,00-', '€ 32,00'], ['-32.00', '-32.00', '32.00'], []],
  ['days of three notations', 'day', ['31.12.2024', '31-12-2024', '31/12/24'], ['2024-12-31', '2024-12-31', '2024-12-31'], []],
  ['a day and month in doubt', 'day', ['03.04.2024'], ['!undecided'], ['date']],
  ['a day that settles the column', 'day', ['03.04.2024', '13.04.2024'], ['2024-04-03', '2024-04-13'], []],
  ['days that never were', 'day', ['29.2.2023', '31.4.2024', '13.04.2024'], ['!not-a-date', '!not-a-date', '2024-04-13'], []],
  ['zeros of codes', 'code', ['00123'], ['00123'], []],
  ['a code that a spreadsheet may have changed', 'code', ['1E+05'], ['1E+05 !code-scientific'], []],
]

describe.each([
  ['a text file', async (field: Field, values: string[]) => csvOf(field, values)],
  ['a workbook', workbookOf],
])('numbers and dates in %s', (_kind, fileOf) => {
  test.each(TEXTS)('%s', async (_what, field, values, expected, asks) => {
    expect(await outcomes(await fileOf(field, values), field)).toEqual({ values: expected, asks })
  })
})

describe('cells of a workbook that hold numbers and days', () => {
  test.each<[string, Field, Cell[], string[]]>([
    ['numbers are not rounded', 'amount', [13.75, 1234567.891, { value: 0.1, format: '0' }], ['13.75', '1234567.891', '0.1']],
    [
      'zeros that the format shows',
      'code',
      [
        { value: 123, format: '00000' },
        { value: 45, format: '000\\-00' },
      ],
      ['00123', '000-45'],
    ],
    ['an Excel serial', 'day', [45000], ['2023-03-15']],
    ['a day by its format', 'day', [{ value: 45000, format: '[$-413]d mmm yyyy' }], ['2023-03-15']],
  ])('%s', async (_what, field, values, expected) => {
    const { values: found } = await outcomes(await workbookOf(field, values), field)
    expect(found.map((value) => value.replace(/ !.*/, ''))).toEqual(expected)
  })

  test('a workbook that counts from 1904 gives the day that Excel shows, with a format of a date and without', async () => {
    const source = await workbookOf('day', [{ value: 43538, format: 'dd-mm-yyyy' }, 43538], true)
    const { values } = await outcomes(source, 'day')
    expect(values.map((value) => value.replace(/ !.*/, ''))).toEqual(['2023-03-15', '2023-03-15'])
  })
})
