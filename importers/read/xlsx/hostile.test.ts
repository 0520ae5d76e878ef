import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { Refusal } from '#importers/issues.ts'
import { type RawWorkbook, rawWorkbook } from '#tests/fixtures/raw-workbook.ts'
import { readAll, textSource } from '#tests/fixtures/text-source.ts'

const one = '<row r="1"><c r="A1"><v>1</v></c></row>'
const bytesOf = (rest: Partial<RawWorkbook>) => rawWorkbook({ sheets: [{ name: 'S', rows: one }], ...rest })

async function code(bytes: Uint8Array): Promise<string> {
  const outcome = await readAll(textSource(bytes, 'list.xlsx')).then(
    () => 'read',
    (error: unknown) => error,
  )
  if (outcome instanceof Refusal) return `${outcome.code} (${outcome.params.format})`
  return String(outcome)
}

const entities = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
const external = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'

describe('a workbook that means harm is refused with its own code', () => {
  test.each([
    ['entities in the sheet', 'xml-bomb (xlsx)', { sheets: [{ name: 'S', xml: `${entities}<worksheet><sheetData/></worksheet>` }] }],
    ['entities in the texts', 'xml-bomb (xlsx)', { parts: { 'xl/sharedStrings.xml': `${entities}<sst/>` } }],
    ['entities in the styles', 'xml-bomb (xlsx)', { parts: { 'xl/styles.xml': `${entities}<styleSheet/>` } }],
    ['an external entity in the workbook', 'xml-bomb (xlsx)', { parts: { 'xl/workbook.xml': `${external}<workbook/>` } }],
    ['elements nested without end', 'xml-bomb (xlsx)', { sheets: [{ name: 'S', xml: '<worksheet>'.repeat(100_000) }] }],
    [
      'a column beyond all columns',
      'too-many-columns (xlsx)',
      { sheets: [{ name: 'S', rows: '<row r="1"><c r="ZZZZZ1"><v>1</v></c></row>' }] },
    ],
    [
      'a cell of twenty million characters',
      'cell-too-long (xlsx)',
      { sheets: [{ name: 'S', rows: `<row r="1"><c t="str"><v>${'x'.repeat(20_000_000)}</v></c></row>` }] },
    ],
    ['a shared text of that length', 'cell-too-long (xlsx)', { strings: `<si><t>${'x'.repeat(20_000_000)}</t></si>` }],
    [
      'a sheet that stops amid its cells',
      'xml-broken (xlsx)',
      { sheets: [{ name: 'S', xml: '<worksheet><sheetData><row r="1"><c r="A1"><v>1' }] },
    ],
    ['no workbook part', 'workbook-broken (xlsx)', { parts: { 'xl/workbook.xml': undefined } }],
    ['no sheets', 'no-sheets (xlsx)', { sheets: [] }],
    ['a binary workbook', 'xlsb (unsupported)', { parts: { 'xl/workbook.xml': undefined, 'xl/workbook.bin': 'x' } }],
  ] as [string, string, Partial<RawWorkbook>][])('%s: %s', async (_what, expected, rest) => {
    expect(await code(bytesOf(rest))).toBe(expected)
  })

  test('a small archive that inflates without measure is stopped early', async () => {
    const bomb = bytesOf({ sheets: [{ name: 'S', xml: `<worksheet>${' '.repeat(120_000_000)}</worksheet>` }] })
    const started = performance.now()
    expect(await code(bomb)).toBe('zip-bomb (xlsx)')
    expect(performance.now() - started).toBeLessThan(5_000)
  })

  test('the same, where the directory of the archive lies about sizes', async () => {
    const bomb = bytesOf({ sheets: [{ name: 'S', xml: `<worksheet>${' '.repeat(120_000_000)}</worksheet>` }] })
    const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.length)
    for (let at = 0; at < bomb.length - 30; at++) {
      const size = { 67324752: 22, 33639248: 24 }[view.getUint32(at, true)]
      if (size !== undefined && view.getUint32(at + size, true) > 100_000_000) view.setUint32(at + size, 1_000, true)
    }
    expect(await code(bomb)).toMatch(/^zip-(bomb|broken) /)
  })

  test('a changed byte in the archive is noticed', async () => {
    const stored = zipSync({ 'a.csv': strToU8('code;name\n1;Anna\n2;Ben\n') }, { level: 0 })
    stored[stored.indexOf('A'.charCodeAt(0))] = 'B'.charCodeAt(0)
    expect(await code(stored)).toBe('zip-broken (unsupported)')
  })

  test('an entry whose own header is damaged ends the reading, with a refusal', async () => {
    const bytes = bytesOf({ strings: '<si><t>x</t></si>' })
    const headers = Array.from(bytes.keys()).filter(
      (at) => bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 3 && bytes[at + 3] === 4,
    )
    expect(headers.length).toBeGreaterThan(5)
    for (const at of headers.slice(1)) {
      const damaged = bytes.slice()
      damaged[at + 2] = 9
      expect(await code(damaged)).toMatch(/^zip-broken|^read$/)
    }
  })

  test('an archive cut off anywhere is refused, never read in part', async () => {
    const bytes = bytesOf({ strings: '<si><t>x</t></si>' })
    for (let end = 4; end < bytes.length; end += 97) expect(await code(bytes.slice(0, end))).toMatch(/^zip-broken/)
  })
})
