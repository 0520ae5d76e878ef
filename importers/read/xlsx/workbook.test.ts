import { describe, expect, test } from 'vitest'
import { BOOLEAN, DATE, FAULT, NUMBER, TEXT } from '#importers/read/row.ts'
import { formats, type RawWorkbook, rawWorkbook } from '#tests/fixtures/raw-workbook.ts'
import { inspectFirst, readAll, textSource, trickling } from '#tests/fixtures/text-source.ts'

const sourceOf = (workbook: RawWorkbook) => textSource(rawWorkbook(workbook), 'list.xlsx')
const read = (rows: string, rest: Partial<RawWorkbook> = {}) => readAll(sourceOf({ sheets: [{ name: 'Data', rows }], ...rest }))

async function cells(rows: string, rest: Partial<RawWorkbook> = {}) {
  return (await read(rows, rest)).map((row) => row.cells)
}

/** The first cell of the first row, with its kind. */
async function cell(xml: string, rest: Partial<RawWorkbook> = {}) {
  const [row] = await read(`<row r="1">${xml}</row>`, rest)
  return [row?.cells[0], row?.kinds?.[0] ?? TEXT]
}

describe('texts of a workbook', () => {
  test('shared, inline and rich texts; phonetic hints are left out', async () => {
    const strings =
      '<si><t>Mäki &amp; Co</t></si><si><r><t>two </t></r><r><rPr><b/></rPr><t>runs</t></r></si><si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si>'
    const rows =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="inlineStr"><is><r><t>in</t></r><r><t>line</t></r></is></c></row>'
    expect(await cells(rows, { strings })).toEqual([['Mäki & Co', 'two runs', '東京', 'inline']])
  })

  test('blanks are kept, entities and characters of Excel resolved', async () => {
    const inline = (text: string) => `<c t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`
    const rows = `<row r="1">${['  x ', 'a&#10;b&#x20AC;', 'line_x000D_break', '_x005F_x0041_', '<![CDATA[<b> & c]]>', 'a &lt;b&gt;'].map(inline).join('')}</row>`
    expect(await cells(rows)).toEqual([['  x ', 'a\nb€', 'line\rbreak', '_x0041_', '<b> & c', 'a <b>']])
  })

  test('a text that the table of texts does not have is a fault with its place, never a blank', async () => {
    const [row] = await read('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>7</v></c></row>', { strings: '<si><t>x</t></si>' })
    expect(row).toMatchObject({ cells: ['x', '#REF!'], kinds: Uint8Array.of(TEXT, FAULT), issues: [{ code: 'missing-string', column: 1 }] })
  })
})

describe('values of a workbook', () => {
  test.each([
    ['1234.5', '1234.5'],
    ['0.1', '0.1'],
    ['3.1400000000000001', '3.14'],
    ['1E-3', '0.001'],
    ['1.5E+21', '1500000000000000000000'],
    ['12345678901234567890', '12345678901234567890'],
    ['-0.0', '0'],
    [' 42 ', '42'],
  ])('the number %s is %s', async (raw, text) => {
    expect(await cell(`<c><v>${raw}</v></c>`)).toEqual([text, NUMBER])
  })

  test('truths, faults and results of formulas', async () => {
    const rows =
      '<row r="1"><c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="e"><v>#N/A</v></c><c t="str"><f>A1&amp;"x"</f><v>ax</v></c><c><f>1+1</f><v>2</v></c></row>'
    const [row] = await read(rows)
    expect(row).toMatchObject({
      cells: ['true', 'false', '#N/A', 'ax', '2'],
      kinds: Uint8Array.of(BOOLEAN, BOOLEAN, FAULT, TEXT, NUMBER),
      issues: [{ code: 'error-value', column: 2 }],
    })
  })

  test.each([
    ['00000', '123', '00123'],
    ['000000', '1234567', '1234567'],
    ['000\\-00', '1234', '012-34'],
    ['&quot;NL&quot;0000', '12', 'NL0012'],
    ['00000;-00000', '7', '00007'],
    ['#0000', '12', '0012'],
  ])('a code formatted %s keeps what it shows: %s is %s', async (format, raw, text) => {
    expect(await cell(`<c s="1"><v>${raw}</v></c>`, { styles: formats(0, format) })).toEqual([text, TEXT])
  })

  test.each(['0', '0.00', '#,##0', '0%', '[Red]0.0', '0.00E+00', '_-* #,##0.00 &quot;kr&quot;_-', '0 &quot;st&quot;', 'General'])(
    'a number formatted %s stays a number',
    async (format) => {
      expect(await cell('<c s="1"><v>12.5</v></c>', { styles: formats(0, format) })).toEqual(['12.5', NUMBER])
    },
  )

  test.each([
    ['dd.mm.yyyy', '45657', '2024-12-31'],
    ['d/m/yy', '45657.5', '2024-12-31T12:00:00'],
    ['[$-40B]d\\. mmmm yyyy', '45000', '2023-03-15'],
    ['h:mm', '0.520833333333333', '12:30:00'],
    ['h:mm AM/PM', '0.75', '18:00:00'],
    ['mm:ss.0', '0.000011574074', '00:00:01'],
    ['yyyy-mm-dd hh:mm', '45000.9999999999', '2023-03-16'],
    ['d.m.yyyy', '1', '1900-01-01'],
    ['d.m.yyyy', '59', '1900-02-28'],
    ['d.m.yyyy', '61', '1900-03-01'],
  ])('a moment formatted %s: %s is %s', async (format, raw, text) => {
    expect(await cell(`<c s="1"><v>${raw}</v></c>`, { styles: formats(0, format) })).toEqual([text, DATE])
  })

  test.each([14, 22, 27, 36, 47, 57])('the built-in format %i shows moments', async (id) => {
    expect(await cell('<c s="1"><v>45657</v></c>', { styles: formats(0, id) })).toEqual(['2024-12-31', DATE])
  })

  test('the 1904 system counts from another day', async () => {
    const rest = { styles: formats(0, 14), properties: '<workbookPr date1904="1"/>' }
    expect(await cell('<c s="1"><v>44195</v></c>', rest)).toEqual(['2024-12-31', DATE])
    expect(await cell('<c s="1"><v>44195</v></c>', { ...rest, properties: '<workbookPr date1904="false"/>' })).toEqual(['2020-12-30', DATE])
  })

  test('spans of time longer than a day are shown as such', async () => {
    const styles = formats(0, '[h]:mm')
    expect(await cell('<c s="1"><v>1.5625</v></c>', { styles })).toEqual(['37:30:00', TEXT])
    expect(await cell('<c s="1"><v>0.25</v></c>', { styles })).toEqual(['06:00:00', DATE])
  })

  test('a number that is no moment stays a number', async () => {
    expect(await cell('<c s="1"><v>-5</v></c>', { styles: formats(0, 14) })).toEqual(['-5', NUMBER])
    expect(await cell('<c s="1"><v>99999999</v></c>', { styles: formats(0, 14) })).toEqual(['99999999', NUMBER])
  })

  test('dates of strict workbooks are ISO already', async () => {
    expect(await cell('<c t="d"><v>2024-12-31T00:00:00.000Z</v></c>')).toEqual(['2024-12-31', DATE])
    expect(await cell('<c t="d"><v>2024-12-31T08:30:00</v></c>')).toEqual(['2024-12-31T08:30:00', DATE])
    expect(await cell('<c t="d"><v>PT10H10M10S</v></c>')).toEqual(['10:10:10', DATE])
  })
})

describe('the shape of a sheet', () => {
  test('rows without a value are left out, numbers of rows kept, gaps filled', async () => {
    const rows =
      '<row r="2"><c r="B2"><v>1</v></c></row><row r="3"><c r="A3" s="0"/></row><row r="7"><c r="A7" t="str"><v>x</v></c><c r="D7"><v>2</v></c></row>'
    expect((await read(rows)).map(({ row, cells }) => [row, cells])).toEqual([
      [2, ['', '1']],
      [7, ['x', '', '', '2']],
    ])
  })

  test('cells and rows without references stand one after the other', async () => {
    expect(await cells('<row><c><v>1</v></c><c/><c><v>3</v></c></row><row><c><v>4</v></c></row>')).toEqual([['1', '', '3'], ['4']])
  })

  test('prefixes, single quotes, blanks in tags, comments and line breaks do not matter', async () => {
    const xml = `<?xml version='1.0'?>\n<!-- <row r="9"/> --><x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main">
      <x:sheetData ><x:row  r='1'\n><x:c  r='B1'  t='str' ><x:v >a</x:v ></x:c><!-- <c><v>5</v></c> --></x:row ></x:sheetData></x:worksheet>`
    expect(await readAll(sourceOf({ sheets: [{ name: 'S', xml }] }))).toMatchObject([{ row: 1, cells: ['', 'a'] }])
  })

  test('UTF-16 parts are read', async () => {
    const xml =
      '\ufeff<?xml version="1.0" encoding="UTF-16"?><worksheet><sheetData><row r="1"><c t="inlineStr"><is><t>Łódź</t></is></c></row></sheetData></worksheet>'
    const bytes = Uint8Array.from([...xml].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]))
    const source = sourceOf({ sheets: [{ name: 'S' }], parts: { 'xl/worksheets/sheet0.xml': bytes } })
    expect((await readAll(source))[0]!.cells).toEqual(['Łódź'])
  })

  test('every boundary of the stream gives the same cells', async () => {
    const rows = Array.from(
      { length: 300 },
      (_, at) =>
        `<row r="${at + 1}"><c r="A${at + 1}" t="inlineStr"><is><t>n &amp; ${at}</t></is></c><c r="B${at + 1}"><v>${at / 4}</v></c></row>`,
    ).join('')
    const source = sourceOf({ sheets: [{ name: 'S', rows }] })
    expect(await readAll(trickling(source, 7))).toEqual(await readAll(source))
  })
})

describe('the sheets of a workbook', () => {
  const filled = (count: number) =>
    Array.from({ length: count }, (_, at) => `<row r="${at + 1}"><c t="str"><v>x${at}</v></c></row>`).join('')

  test('the fullest visible sheet is the likeliest, and the person is asked; charts are left out', async () => {
    const source = sourceOf({
      sheets: [
        { name: 'Chart', type: 'chartsheet' },
        { name: 'Hidden', rows: filled(50), state: 'veryHidden' },
        { name: 'Guide', rows: filled(2) },
        { name: 'Data &amp; more', rows: filled(20) },
        { name: 'Empty' },
      ],
    })
    const { inspection, sheet } = await inspectFirst(source)
    expect(inspection.sheets.map(({ name, hidden, rows }) => [name, hidden, rows > 0])).toEqual([
      ['Hidden', true, true],
      ['Guide', false, true],
      ['Data & more', false, true],
      ['Empty', false, false],
    ])
    expect(sheet.name).toBe('Data & more')
    expect(sheet.questions).toContainEqual({ code: 'several-sheets', readings: ['Guide', 'Data & more'] })
    expect((await readAll(source, { sheet: 'Guide' })).length).toBe(2)
  })

  test('merged cells, macros and lost sheets are told of', async () => {
    const source = sourceOf({
      sheets: [
        { name: 'S', rows: filled(3), after: '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>' },
        { name: 'Lost', target: 'nowhere.xml' },
      ],
    })
    const { inspection } = await inspectFirst(source)
    expect(inspection.sheets.map((sheet) => sheet.issues)).toEqual([
      [{ code: 'merged-cells', params: { count: 1, first: 'A1:B1' } }],
      [{ code: 'missing-sheet' }],
    ])
  })

  test('targets may be absolute, relative, in other case and with backslashes', async () => {
    const rows = filled(1)
    for (const target of ['/xl/worksheets/sheet0.xml', './worksheets/../worksheets/sheet0.xml', 'Worksheets\\Sheet0.XML']) {
      expect(await readAll(sourceOf({ sheets: [{ name: 'S', rows, target }] }))).toHaveLength(1)
    }
  })
})
