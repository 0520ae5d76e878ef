import { describe, expect, test } from 'vitest'
import { inspectFirst, textSource } from '#tests/fixtures/text-source.ts'

async function header(text: string) {
  const { sheet } = await inspectFirst(textSource(text))
  return {
    row: sheet.headerRow.value,
    names: sheet.columns.map((column) => column.header),
    asks: sheet.questions.map((question) => question.code),
  }
}

describe('the header row', () => {
  test.each([
    ['names above values of another kind', 'i,b\n1,true\n2,false\n', 1],
    ['names that columns have', 'firstname;lastname\nAnna;Virtanen\nBen;Korhonen\n', 1],
    ['names in Finnish', 'Projekti;Asiakas\nRemontti;Talo Oy\nPiha;Talo Oy\n', 1],
    ['a comment above', '# clean this\nf1,f2\n11,12\n21,22\n', 2],
    ['title rows above', 'Customer list 2026;;;\n;;;\nCode;Name;City;Credit\nC1;Acme;Oulu;100\nC2;Beta;Turku;200\n', 3],
    ['notes of several cells above', 'some notes...\nmore notes,...\nnumber,text,date\n345.0,TEST4,2000-12-13\n', 3],
    ['years as names', 'Year,2000,2001,2002\nTimber,2666,2274,1877\nSteel,22927,20744,18010\n', 1],
    ['account numbers as names', 'id,100022,100025,100047\nid1,TRUE,TRUE,FALSE\nid2,TRUE,TRUE,FALSE\n', 1],
    ['blank lines between', 'a,b\n\n1,2\n\n3,4\n', 1],
    ['a lone line that is ended', 'foo;bar\n', 1],
  ])('%s', async (_what, text, row) => {
    expect((await header(text)).row).toBe(row)
  })

  test.each([
    ['numbers in the first row', '1,english\n2,finnish\n3,german\n'],
    ['an e-mail address in the first row', 'Grant,grant@example.com,x\nAnn,ann@example.com,y\n'],
    ['a date in the first row', '2019-11-04\n11-04-2019\nx\n'],
    ['the first row among the values', 'Oulu;Finland\nTurku;Finland\nUtrecht;Netherlands\n'],
    ['a lone line without an end', 'kitten,win'],
  ])('there is none: %s', async (_what, text) => {
    expect(await header(text)).toMatchObject({ row: null, asks: expect.arrayContaining(['no-header']) })
  })

  test('duplicate and blank names are kept apart by their place', async () => {
    expect(await header('id,name,id,\n1,Ann,7,x\n2,Ben,8,y\n')).toMatchObject({ row: 1, names: ['id', 'name', 'id', ''] })
  })

  test('two rows that fill each other are joined', async () => {
    const text = 'Code;Name;Address;;\n;;Street;Postcode;City\nC1;Acme;Main 1;00100;Helsinki\nC2;Beta;Side 2;20100;Turku\n'
    const { sheet } = await inspectFirst(textSource(text))
    expect({ row: sheet.headerRow.value, rows: sheet.headerRows }).toEqual({ row: 1, rows: 2 })
    expect(sheet.columns.map((column) => column.header)).toEqual(['Code', 'Name', 'Address Street', 'Postcode', 'City'])
    expect(sheet.rows).toBe(2)
  })

  test('names of groups above repeated names tell the columns apart', async () => {
    const text = 'Person;;2024;;2025;\nCode;Name;Hours;Rate;Hours;Rate\nE1;Ann;10;80;12;85\nE2;Ben;11;70;9;75\n'
    const { sheet } = await inspectFirst(textSource(text))
    expect({ row: sheet.headerRow.value, rows: sheet.headerRows, records: sheet.rows }).toEqual({ row: 1, rows: 2, records: 2 })
    expect(sheet.columns.map((column) => column.header)).toEqual([
      ...['Person Code', 'Person Name', '2024 Hours', '2024 Rate', '2025 Hours', '2025 Rate'],
    ])
  })

  test('groups named over each of their columns are joined with the names below', async () => {
    const text = 'Customer;Customer;Address;Address\nCode;Name;Street;City\n1;Ann;Main 1;Oulu\n2;Ben;Side 2;Turku\n'
    expect(await header(text)).toMatchObject({ row: 1, names: ['Customer Code', 'Customer Name', 'Address Street', 'Address City'] })
  })

  test('a lone cell far to the right makes no wide table', async () => {
    const text = `name,age\nAnn,30\nBen,40\n${','.repeat(300)}x\n`
    expect(await header(text)).toMatchObject({ row: 1, names: ['name', 'age'] })
  })

  test('a person may choose another row, or none', async () => {
    const source = textSource('x;y\nname;city\nAnn;Oulu\n')
    expect((await inspectFirst(source, { headerRow: 2 })).sheet.columns.map((column) => column.header)).toEqual(['name', 'city'])
    expect((await inspectFirst(source, { headerRow: null })).sheet).toMatchObject({ headerRow: { value: null, overridden: true }, rows: 3 })
  })
})
