import { describe, expect, test } from 'vitest'
import { cellsOf, inspectFirst, readAll, textSource } from '#tests/fixtures/text-source.ts'

async function dialectOf(text: string) {
  const { inspection } = await inspectFirst(textSource(text))
  return [inspection.delimiter?.value ?? null, inspection.quote?.value ?? null, inspection.escape]
}

describe('how a text file is cut', () => {
  test.each([
    [',', 'code,name\n1,"Smith, Ann"\n2,Ben\n'],
    [';', 'Naam;Bedrag;Datum\nJan;1.234,50;31-12-2024\nPiet;12,00;01-02-2024\n'],
    ['\t', 'name\tamount\nMüller, Jan\t1,5\nSchulz\t2,5\n'],
    ['|', 'id|name\n1|#english#\n2|x - y\n'],
    ['^', 'name^age\nanna^30\nben^31\n'],
    [':', 'name:age\nanna:30\nben:31\n'],
    ['||', 'name||age||city\nanna||30||oulu\nben||31||turku\n'],
    [' ', 'name age city\nanna 30 oulu\nben 31 turku\ncarl 44 espoo\n'],
    [' +', 'name    age   city\nanna     30   oulu\nben      31   turku\ncarl     44   espoo\n'],
  ])('by %j', async (delimiter, text) => {
    expect((await dialectOf(text))[0]).toBe(delimiter)
  })

  test.each([
    ['times', 'time\n12:30\n14:45\n18:00\n'],
    ['sentences', 'note\nHello, this is text\nAnother line of text\nand one more\n'],
    ['addresses', 'address\nMain st 1, Amsterdam\nKerkstraat 2, Utrecht\n'],
  ])('a single column of %s stays one column', async (_what, text) => {
    expect((await dialectOf(text))[0]).toBeNull()
  })

  test('sentences with several commas stay one column', async () => {
    expect((await dialectOf('note\nHello, this is text\nAnother line of text\nthird, with a comma, and more\n'))[0]).toBeNull()
  })

  test('a blank beside values in quotes, though some values hold blanks without quotes', async () => {
    const text =
      'day time item "text" notes\n' +
      [
        '28/01/2018 00:00 Hiking boots "light, yet quick" "none"',
        '29/01/2018 00:15 Jacket "keeps you visible" "many"',
        '30/01/2018 00:30 Light trail shoes "for warm days" "few"',
      ].join('\n')
    expect((await dialectOf(`${text}\n`))[0]).toBe(' ')
  })

  test('remarks at the top say nothing of the delimiter, whatever sign they begin with', async () => {
    const { inspection, sheet } = await inspectFirst(textSource('; customers\n; made on Monday\nid,name\n1,Jan\n2,Piet\n'))
    expect(inspection.delimiter?.value).toBe(',')
    expect(sheet).toMatchObject({ headerRow: { value: 3 }, rows: 2 })
    expect((await dialectOf('; Name\n; Ann\n; Ben\n'))[0]).toBe(';')
  })

  test('two bars leave no doubt that one bar is not meant', async () => {
    const { sheet } = await inspectFirst(textSource('code||name||city\n1||Jan||Utrecht\n2||Piet||Delft\n'))
    expect(sheet.questions).toEqual([])
  })

  test('a separator line names the delimiter and is no record', async () => {
    const { inspection, sheet } = await inspectFirst(textSource('sep=;\nname;note\nAnna;a, b\nBen;c, d\n'))
    expect(inspection.delimiter).toMatchObject({ value: ';', confidence: 1, evidence: [{ code: 'separator-line' }] })
    expect(sheet.headerRow.value).toBe(2)
  })

  test('runs of blanks are one delimiter', async () => {
    expect(cellsOf(await readAll(textSource('name    age\nanna     30\nben      31\ncarl     44\n')))[1]).toEqual(['anna', '30'])
  })

  test('single quotes, doubled in a value', async () => {
    const text = "id,name,city\n1,'O''Brien, Pat','Oulu'\n2,'Smith','Turku'\n"
    expect(await dialectOf(text)).toEqual([',', "'", 'doubled'])
    expect(cellsOf(await readAll(textSource(text)))[1]).toEqual(['1', "O'Brien, Pat", 'Oulu'])
  })

  test('quotes escaped by a backslash', async () => {
    const text = 'id;text\n1;"say \\"hi\\"; ok"\n2;"plain"\n3;"x \\" y; z"\n'
    expect(await dialectOf(text)).toEqual([';', '"', 'backslash'])
    expect(cellsOf(await readAll(textSource(text)))[1]).toEqual(['1', 'say "hi"; ok'])
  })

  test('inches at the start of values are no quotes', async () => {
    const rows = Array.from({ length: 30 }, (_, at) => `P${at};"${at} inch;steel\n`).join('')
    const text = `code;size;material\n${rows}`
    expect((await dialectOf(text)).slice(0, 2)).toEqual([';', null])
    expect(cellsOf(await readAll(textSource(text)))).toHaveLength(31)
  })

  test('a person may choose the delimiter', async () => {
    const { inspection, sheet } = await inspectFirst(textSource('a,b;c\n1,2;3\n'), { delimiter: ';' })
    expect(inspection.delimiter).toMatchObject({ value: ';', overridden: true })
    expect(sheet.columns.map((column) => column.header)).toEqual(['a,b', 'c'])
  })
})
