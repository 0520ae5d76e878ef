import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { Refusal } from '#importers/issues.ts'
import { inspectFirst, readAll, textSource } from '#tests/fixtures/text-source.ts'

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)))
const wide = (text: string) => [...text].flatMap((letter) => [letter.charCodeAt(0), 0])
const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

async function refusal(content: Uint8Array | string): Promise<[string, unknown]> {
  try {
    await inspectFirst(textSource(content))
  } catch (error) {
    if (error instanceof Refusal) return [error.code, error.params.format]
    throw error
  }
  return ['read', null]
}

describe('a file that is no table is refused for what it is, whatever its name', () => {
  test.each([
    ['empty-file', 'unsupported', ''],
    ['empty-file', 'unsupported', '\ufeff \n\n'],
    ['empty-file', 'unsupported', '\0\0\0\0\n'],
    ['pdf', 'unsupported', '%PDF-1.7\n…'],
    ['image', 'unsupported', bytes([0x89], 'PNG\r\n', [0x1a], '\n')],
    ['image', 'unsupported', bytes([0xff, 0xd8, 0xff, 0xe0], 'JFIF')],
    ['archive', 'unsupported', bytes([0x1f, 0x8b, 8, 0])],
    ['database', 'unsupported', 'SQLite format 3\0 and more'],
    ['document', 'unsupported', '{\\rtf1\\ansi hello}'],
    ['xls', 'xls', bytes(compound, wide('Workbook'))],
    ['encrypted', 'unsupported', bytes(compound, wide('EncryptedPackage'))],
    ['document', 'unsupported', bytes(compound, wide('WordDocument'))],
    ['html', 'html', '<html><body><table><tr><td>1</td></tr></table></body></html>'],
    ['html', 'html', '  <TABLE border=1><tr><td>a</td></tr></TABLE>'],
    ['xml-workbook', 'xml', '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'],
    ['xml', 'xml', '<?xml version="1.0"?><customers/>'],
    ['xml-bomb', 'xml', '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'],
    ['old-spreadsheet', 'unsupported', 'ID;PWXL;N;E\r\nP;PGeneral\r\nC;Y1;X1;K"a"\r\nE\r\n'],
    ['not-a-table', 'unsupported', bytes([0xca, 13, 10, 0xcb])],
    ['not-a-table', 'unsupported', Uint8Array.from({ length: 600 }, (_, at) => (at * 7) % 29)],
    ['zip-contents', 'zip', zipSync({ 'a.csv': bytes('a,b\n'), 'b.csv': bytes('a,b\n') })],
    ['zip-contents', 'zip', zipSync({ 'a.pdf.zip': zipSync({ 'x.csv': bytes('a') }) })],
    ['ods', 'ods', zipSync({ mimetype: bytes('application/vnd.oasis.opendocument.spreadsheet'), 'content.xml': bytes('<x/>') })],
    ['zip-broken', 'unsupported', zipSync({ 'a.csv': bytes('a,b\n'.repeat(100)) }).slice(0, 60)],
  ])('%s (%s)', async (code, format, content) => {
    expect(await refusal(content as string | Uint8Array)).toEqual([code, format])
  })

  test('a list whose first column is called ID;P is a list', async () => {
    expect((await refusal('ID;Price;Name\n1;2;3\n'))[0]).toBe('read')
  })
})

describe('other kinds that are read', () => {
  test('a text file packed by itself', async () => {
    const packed = textSource(zipSync({ 'lists/customers.csv': bytes('code;name\n1;Mäki\n') }), 'customers.zip')
    const { inspection } = await inspectFirst(packed)
    expect(inspection).toMatchObject({
      file: { name: 'customers.zip', format: 'zip' },
      encoding: { value: 'utf-8' },
      sheets: [{ rows: 1 }],
    })
    expect((await readAll(packed))[1]!.cells).toEqual(['1', 'Mäki'])
  })

  test('a JSON list: keys of all objects are columns, numbers keep their digits', async () => {
    const source = textSource(
      '[{"id":12345678901234567890,"name":"A, B","rate":1.50},\n {"id":2,"active":true,"address":{"city":"Oulu","tags":["x","y"]}}]',
    )
    const { inspection } = await inspectFirst(source)
    expect(inspection.file.format).toBe('json')
    expect((await readAll(source)).map((read) => read.cells)).toEqual([
      ['id', 'name', 'rate', 'active', 'address.city', 'address.tags'],
      ['12345678901234567890', 'A, B', '1.50', '', '', ''],
      ['2', '', '', 'true', 'Oulu', 'x, y'],
    ])
  })

  test('JSON line by line', async () => {
    const rows = await readAll(textSource('{"a":1,"b":"}{"}\n{"a":2,"b":null}\n'))
    expect(rows.map((read) => read.cells)).toEqual([
      ['a', 'b'],
      ['1', '}{'],
      ['2', ''],
    ])
  })

  test('JSON that stops in the middle says at which object', async () => {
    expect(await refusal('[{"a":1},{"a":2},{"a":')).toEqual(['json-broken', undefined])
  })

  test('text that only begins like JSON is text', async () => {
    const { inspection } = await inspectFirst(textSource('{"a": 1},x\n{"a": 2},y\n'))
    expect(inspection.file.format).toBe('csv')
  })
})
