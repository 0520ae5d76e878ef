import { describe, expect, test } from 'vitest'
import { Refusal } from '#importers/issues.ts'
import { cellsOf, inspectFirst, readAll, textSource, trickling } from '#tests/fixtures/text-source.ts'

async function read(text: string) {
  return cellsOf(await readAll(textSource(text)))
}

async function issuesOf(text: string) {
  const { sheet } = await inspectFirst(textSource(text))
  return sheet.issues.map(({ code, row }) => [code, row])
}

describe('records of a text file', () => {
  test('a quoted line break does not end a record, whatever kind it is', async () => {
    expect(await read('a,b\r\n"x\r\ny",1\r\n"u\nv",2\r\n')).toEqual([
      ['a', 'b'],
      ['x\r\ny', '1'],
      ['u\nv', '2'],
    ])
  })

  test('line ends of all kinds in one file end records', async () => {
    expect(await read('a,b\r\n1,2\n3,4\r5,"6\r7"\r\n8,9\r')).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
      ['5', '6\r7'],
      ['8', '9'],
    ])
    expect(await read('a,b\r1,2\r3,4')).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
    ])
  })

  test('blank lines are records of one empty cell, the end of the last line is none', async () => {
    expect(await read('a,b\n\n1,2\n\n\n')).toEqual([['a', 'b'], [''], ['1', '2'], [''], ['']])
  })

  test('doubled quotes, quotes amid a field and blanks around', async () => {
    expect(await read('a,b\n"say ""hi""",5" wide\n  x , "y"\n')).toEqual([
      ['a', 'b'],
      ['say "hi"', '5" wide'],
      ['  x ', ' "y"'],
    ])
  })

  test('NUL characters stay and are told of', async () => {
    expect(await read('name;city\nA\0B;Oulu\n')).toEqual([
      ['name', 'city'],
      ['A\0B', 'Oulu'],
    ])
    expect(await issuesOf('name;city\nA\0B;Oulu\n')).toEqual([['nul', 2]])
  })

  test('every boundary of the stream gives the same records', async () => {
    const text = 'a,b\r\n"x\r\ny",1\r\n\r\n"u ""v""",2\r\nlast,"3"'
    const whole = await read(text)
    for (const size of [1, 2, 3, 4, 5, 7, 11]) expect(cellsOf(await readAll(trickling(textSource(text), size)))).toEqual(whole)
  })
})

describe('broken quotes', () => {
  test('a quote that is never closed is told with its row and swallows nothing', async () => {
    const text = 'name,city\nA,Oulu\nB,"Gent\nC,Turku\nD,Breda\n'
    expect(await read(text)).toEqual([
      ['name', 'city'],
      ['A', 'Oulu'],
      ['B', '"Gent'],
      ['C', 'Turku'],
      ['D', 'Breda'],
    ])
    expect(await issuesOf(text)).toEqual([['unbalanced-quote', 3]])
  })

  test('also where proper quotes follow', async () => {
    const text = 'name,city\nB,"Gent\nC,"Turku, centre"\nD,"x"\n'
    expect(await read(text)).toEqual([
      ['name', 'city'],
      ['B', '"Gent'],
      ['C', 'Turku, centre'],
      ['D', 'x'],
    ])
    expect(await issuesOf(text)).toEqual([['unbalanced-quote', 2]])
  })

  test('also in the midst of megabytes', async () => {
    const rows = Array.from({ length: 60_000 }, (_, at) => `${at},"name ${at}",x\n`)
    rows[30_000] = '30000,"broken,x\n'
    const source = textSource(`code,name,note\n${rows.join('')}`)
    const found = await readAll(source)
    expect(found).toHaveLength(60_001)
    expect(found[30_001]).toMatchObject({ row: 30_002, cells: ['30000', '"broken', 'x'], issues: [{ code: 'unbalanced-quote' }] })
    expect(found[30_002]!.cells).toEqual(['30001', 'name 30001', 'x'])
  })

  test('a quote amid a quoted field is kept and told', async () => {
    const text = 'name,size\n"pipe 5" wide","x"\nrod,"y"\n'
    expect(await read(text)).toEqual([
      ['name', 'size'],
      ['pipe 5" wide', 'x'],
      ['rod', 'y'],
    ])
    expect(await issuesOf(text)).toEqual([['stray-quote', 2]])
  })
})

describe('records of the wrong length', () => {
  test('too short and too long are issues, blank lines are not', async () => {
    expect(await issuesOf('id,name,age\n1101,John\n1102,Julie,26,Potatoes\n\n1103,Jim,30\n')).toEqual([
      ['row-too-short', 2],
      ['row-too-long', 3],
    ])
  })

  test('what stands beside the last column is an error, a delimiter too many is not', async () => {
    const rows = await readAll(textSource('a,b\n1,2,\n3,4,x\n'))
    expect(rows.map((row) => row.issues?.[0]?.level)).toEqual([undefined, 'info', 'error'])
  })
})

describe('sizes', () => {
  test('two thousand columns are read', async () => {
    const line = (mark: string) => Array.from({ length: 2_000 }, (_, at) => `${mark}${at}`).join(';')
    const { sheet } = await inspectFirst(textSource(`${line('name ')}\n${line('')}\n${line('')}\n`))
    expect(sheet.columns).toHaveLength(2_000)
  })

  test.each([
    ['cell-too-long', `a,b\n1,${'x'.repeat(20_000_000)}\n2,y\n`],
    ['cell-too-long', `a,b\n1,"${'x'.repeat(20_000_000)}"\n2,y\n`],
    ['too-many-columns', `${'a,'.repeat(20_000)}b\n${'1,'.repeat(20_000)}2\n`],
  ])('%s is a refusal with its row', async (code, text) => {
    const refusal = await readAll(textSource(text)).catch((error) => error)
    expect(refusal).toBeInstanceOf(Refusal)
    expect(refusal).toMatchObject({ code, params: { row: expect.any(Number), limit: expect.any(Number) } })
  })

  test('a long cell below the limit is read', async () => {
    const long = 'word '.repeat(60_000)
    expect((await read(`id,text\n1,${long}\n2,ok\n`))[1]).toEqual(['1', long])
  })
})
