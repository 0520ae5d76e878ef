import { describe, expect, test } from 'vitest'
import { inspectFirst, textSource } from '#tests/fixtures/text-source.ts'

async function kinds(...values: string[]) {
  const { sheet } = await inspectFirst(textSource(`name;value\n${values.map((value, at) => `n${at};${value}`).join('\n')}\n`))
  const { kind, format } = sheet.columns[1]!
  return [kind, format]
}

describe('what a column holds', () => {
  test.each([
    ['integer', null, ['1', '20', '-3']],
    ['decimal', ',', ['13,75', '1.234,50', '2']],
    ['decimal', '.', ['13.75', '1,234.50']],
    ['decimal', null, ['1,234', '5,678']],
    ['date', 'dmy', ['31.12.2024', '3.4.2024']],
    ['date', 'mdy', ['12/31/2024', '01/02/2024']],
    ['date', null, ['03.04.2024', '05.06.2024']],
    ['date', 'ymd', ['2024-12-31', '2024-01-02']],
    ['datetime', 'ymd', ['2024-12-31 08:30', '2024-01-02 09:00:00']],
    ['time', null, ['08:30', '17:45:10']],
    ['boolean', null, ['ja', 'nee', 'ja']],
    ['email', null, ['a@example.com', 'b.c@example.org']],
    ['code', null, ['00123', '00456']],
    ['code', null, ['A-100', 'B-200']],
    ['text', null, ['some words', 'other words']],
    ['empty', null, ['', '']],
  ])('%s %s', async (kind, format, values) => {
    expect(await kinds(...values)).toEqual([kind, format])
  })

  test('numbers and dates that can be read in two ways are questions', async () => {
    const { sheet } = await inspectFirst(textSource('name;amount;day\na;1,234;03.04.2024\nb;5,678;05.06.2024\n'))
    expect(sheet.questions).toMatchObject([
      { code: 'numbers', column: 1, readings: ['.', ','] },
      { code: 'dates', column: 2, readings: ['dmy', 'mdy'] },
    ])
  })

  test('values that disagree with the rest are listed with their rows', async () => {
    const { sheet } = await inspectFirst(textSource('name;age\na;1\nb;2\nc;unknown\nd;4\ne;5\n'))
    expect(sheet.columns[1]).toMatchObject({ kind: 'integer', odd: [{ row: 4, text: 'unknown' }], decimalReadings: 0 })
  })

  test('different values are counted exactly to ten thousand and then estimated', async () => {
    const rows = (count: number) => `code;city\n${Array.from({ length: count }, (_, at) => `K${at};Oulu`).join('\n')}\n`
    const exact = (await inspectFirst(textSource(rows(9_000)))).sheet.columns
    expect(exact[0]).toMatchObject({ distinct: 9_000, distinctExact: true })
    expect(exact[1]).toMatchObject({ distinct: 1, values: [['Oulu', 9_000]], samples: ['Oulu'] })
    const [many] = (await inspectFirst(textSource(rows(50_000)))).sheet.columns
    expect(many!.distinctExact).toBe(false)
    expect(Math.abs(many!.distinct - 50_000)).toBeLessThan(4_000)
  })
})

describe('rows that are no records', () => {
  test('totals, units and remarks are counted and offered for exclusion', async () => {
    const text = 'Code;Name;Hours;Rate\n;;h;€\nP1;Acme;10;85,5\nP2;Beta;12;90\nP3;Gamma;8;70\nTotaal;;30;\nPrinted on Monday;;;\n'
    const { sheet } = await inspectFirst(textSource(text))
    expect(sheet.rows).toBe(6)
    expect(sheet.excluded).toEqual([
      { rows: '2', why: 'units' },
      { rows: '6', why: 'total' },
      { rows: '7', why: 'footer' },
    ])
    expect(sheet.columns.map((column) => column.kind)).toEqual(['code', 'text', 'integer', 'decimal'])
  })

  test('a last record of which little is known is no remark', async () => {
    const { sheet } = await inspectFirst(textSource('code,name,phone,city\n1,Ann,06,Oulu\n2,Ben,07,Turku\n3,Cas,08,Oulu\n4,Dan,,\n'))
    expect(sheet).toMatchObject({ rows: 4, excluded: [] })
  })

  test('the header again, as on every printed page, is offered for exclusion and tells nothing about the columns', async () => {
    const { sheet } = await inspectFirst(textSource('code,name,age\n1,Ann,30\n2,Ben,40\ncode,name,age\n3,Cas,50\n'))
    expect(sheet).toMatchObject({ rows: 4, excluded: [{ rows: '4', why: 'header' }], questions: [] })
    expect(sheet.columns.map((column) => column.kind)).toEqual(['integer', 'text', 'integer'])
  })

  test('units of measure below a header that names no unit for the first column', async () => {
    const { sheet } = await inspectFirst(textSource('name,length,weight\n,cm,kg\nAnn,180,80\nBen,170,70\n'))
    expect(sheet).toMatchObject({ rows: 3, excluded: [{ rows: '2', why: 'units' }] })
  })

  test('rows of delimiters are counted as empty, blank lines not at all', async () => {
    const { sheet } = await inspectFirst(textSource('a,b\n1,2\n,\n\n3,4\n'))
    expect({ rows: sheet.rows, emptyRows: sheet.emptyRows }).toEqual({ rows: 3, emptyRows: 1 })
  })

  test('a company whose name begins with Total is a record', async () => {
    const { sheet } = await inspectFirst(textSource('name;city;code\nTotal Energies;Paris;1\nAcme;Oulu;2\nBeta;Turku;3\n'))
    expect(sheet.excluded).toEqual([])
  })
})

describe('several tables in one file', () => {
  const two =
    'Customers;;\nCode;Name;City\n1;Ann;Oulu\n2;Ben;Turku\n;;\nProjects;;\nCode;Description;Start\nP1;Roof;2024-02-01\nP2;Wall;2024-04-03\n'

  test('are a question with the rows of their headers', async () => {
    const { sheet } = await inspectFirst(textSource(two))
    expect(sheet.headerRow.value).toBe(2)
    expect(sheet.questions).toEqual([{ code: 'several-tables', readings: ['2', '7'] }])
  })

  test('side by side are a question with the first names of each', async () => {
    const { sheet } = await inspectFirst(textSource('code,name,,project,hours\n1,Ann,,P1,30\n2,Ben,,P2,40\n3,Cas,,,\n4,Dan,,,\n'))
    expect(sheet).toMatchObject({ excluded: [], questions: [{ code: 'tables-beside', column: 3, readings: ['code', 'project'] }] })
  })

  test('are no question any more once a person has chosen the header', async () => {
    const { sheet } = await inspectFirst(textSource(two), { headerRow: 7 })
    expect(sheet).toMatchObject({ rows: 2, questions: [] })
  })

  test.each([
    ['blank lines between records', 'id,name,age\n1,Ann,30\n\n2,Ben,40\n\n3,Cas,50\n4,Dan,60\n'],
    ['the same header again', 'id,name,age\n1,Ann,30\n\nid,name,age\n2,Ben,40\n'],
    ['a remark below', 'id,name,age\n1,Ann,30\n2,Ben,40\n\nPrinted by Ann,,\nPage 1,,\n'],
    ['a record of words behind a gap', 'id,name,age\n1,Ann,30\n2,Ben,40\n\nunknown,Cas,unknown\n4,Dan,60\n'],
  ])('are not seen in %s', async (_what, text) => {
    const { sheet } = await inspectFirst(textSource(text))
    expect(sheet.questions).toEqual([])
  })
})
