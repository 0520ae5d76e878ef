import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { cellsOf, inspectFirst, readAll, textSource, trickling } from '#tests/fixtures/text-source.ts'

const finnish = 'Nimi;Kaupunki\r\nMäkinen;Jyväskylä\r\nÅström;Närpiö\r\n'
const dutch = 'Naam;Bedrag\r\nCoöperatie;€ 12,50\r\nBelgië;€ 3,00\r\n'
const polish = 'Nazwa;Miasto\r\nŻółkiewski;Łódź\r\nWiśniewska;Gdańsk\r\nKsiężyc;Kraków\r\n'
const lithuanian = 'Vardas;Miestas\r\nŽemaitė;Šiauliai\r\nJonaitytė;Panevėžys\r\nĄžuolas;Kėdainiai\r\n'

const japanese = '名前;都市\r\nさくら;東京\r\nタロウ;大阪のまち\r\n'
const chinese = '姓名;城市;备注\r\n张伟;北京;客户\r\n王芳;上海;供应商\r\n'
const korean = '이름;도시\r\n김민수;서울\r\n이영희;부산\r\n'
const greek = 'Όνομα;Πόλη\r\nΓιώργος;Αθήνα\r\nΜαρία;Θεσσαλονίκη\r\n'
const turkish = 'Ad;Şehir\r\nGüneş Yılmaz;İzmir\r\nÇağla Şahin;Eskişehir\r\n'
const estonian = 'Nimi;Linn\r\nÕnne Žukov;Jõhvi\r\nŠarūnas;Kėdainiai\r\nĄžuolas;Šiauliai\r\n'
const russian = 'Имя;Город\r\nИван;Москва\r\nМария;Казань\r\n'

const inEncoding = (text: string, encoding: string) => textSource(new Uint8Array(iconv.encode(text, encoding)))

describe('the encoding of a file', () => {
  test.each([
    ['windows-1252', 'windows1252', finnish],
    ['windows-1252', 'windows1252', dutch],
    ['iso-8859-15', 'iso-8859-15', dutch],
    ['windows-1250', 'windows1250', polish],
    ['windows-1257', 'windows1257', lithuanian],
    ['macintosh', 'macintosh', finnish],
    ['ibm850', 'cp850', finnish],
    ['utf-16le', 'utf-16le', finnish],
    ['utf-16be', 'utf-16be', finnish],
    ['utf-32le', 'utf-32le', finnish],
    ['utf-8', 'utf-8', polish],
    ['shift_jis', 'shift_jis', japanese],
    ['gb18030', 'gb18030', chinese],
    ['euc-kr', 'euc-kr', korean],
    ['windows-1251', 'windows1251', russian],
    ['windows-1253', 'windows1253', greek],
    ['windows-1254', 'windows1254', turkish],
    ['windows-1257', 'windows1257', estonian],
  ])('%s is found and read right', async (name, encoding, text) => {
    const source = inEncoding(text, encoding)
    const { inspection } = await inspectFirst(source)
    expect(inspection.encoding?.value).toBe(name)
    const lines = text.split('\r\n').filter(Boolean)
    expect(cellsOf(await readAll(source))).toEqual(lines.map((line) => line.split(';')))
  })

  test.each(['utf-8', 'utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'])(
    'a byte order mark of %s decides, and is no part of the first name',
    async (encoding) => {
      const source = textSource(new Uint8Array(iconv.encode(polish, encoding, { addBOM: true })))
      const { inspection, sheet } = await inspectFirst(source)
      expect(inspection.encoding).toMatchObject({ value: encoding, confidence: 1 })
      expect(sheet.columns[0]!.header).toBe('Nazwa')
    },
  )

  test('the first letter beyond ASCII may come after megabytes', async () => {
    const text = `code;name\n${'1;plain name of somebody\n'.repeat(80_000)}2;Mäki\n`
    expect((await inspectFirst(inEncoding(text, 'utf-8'))).inspection.encoding?.value).toBe('utf-8')
    const late = inEncoding(text, 'windows1252')
    expect((await inspectFirst(late)).inspection.encoding?.value).toBe('windows-1252')
    expect((await readAll(late)).at(-1)?.cells).toEqual(['2', 'Mäki'])
  })

  test('a broken byte in a UTF-8 file is an issue on its row and column, not a reason to misread the rest', async () => {
    const bytes = new Uint8Array([
      ...new TextEncoder().encode('name;city\nMäki;Jyväskylä\nLempäälä;x'),
      0xe4,
      ...new TextEncoder().encode('\nÅbo;Närpiö\n'),
    ])
    const { inspection, sheet } = await inspectFirst(textSource(bytes))
    expect(inspection.encoding?.value).toBe('utf-8')
    expect(sheet.issues).toEqual([{ code: 'undecodable', row: 3, column: 1, params: { bytes: 'E4' } }])
    expect(cellsOf(await readAll(textSource(bytes)))[2]).toEqual(['Lempäälä', 'x\ufffd'])
  })

  test('characters cut in two by the pieces of a stream come out whole', async () => {
    const rows = cellsOf(await readAll(textSource(polish)))
    for (const size of [1, 2, 3, 5, 7]) expect(cellsOf(await readAll(trickling(textSource(polish), size)))).toEqual(rows)
    const wide = inEncoding('name;sign\n😀;🎉\n', 'utf-16le')
    expect(cellsOf(await readAll(trickling(wide, 3)))).toEqual([
      ['name', 'sign'],
      ['😀', '🎉'],
    ])
  })

  test('a person may choose otherwise', async () => {
    const { inspection, sheet } = await inspectFirst(inEncoding(finnish, 'windows1252'), { encoding: 'ibm850' })
    expect(inspection.encoding).toMatchObject({ value: 'ibm850', overridden: true })
    expect(sheet.head[1]!.cells[0]).toBe('Mõkinen')
  })

  test('one foreign letter is too little to be sure: the person is asked', async () => {
    const { sheet } = await inspectFirst(
      textSource(new Uint8Array([...new TextEncoder().encode('code;name\n1;x'), 0x8f, ...new TextEncoder().encode('\n')])),
    )
    expect(sheet.questions.map((question) => question.code)).toContain('encoding')
  })
})
