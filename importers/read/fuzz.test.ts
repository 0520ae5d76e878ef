import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Refusal } from '#importers/issues.ts'
import { formats, rawWorkbook } from '#tests/fixtures/raw-workbook.ts'
import { readAll, textSource } from '#tests/fixtures/text-source.ts'

/** `npm run test:long` runs ten thousand of each kind; every day's run a few hundred. */
const RUNS = process.env.LONG ? 10_000 : 300
/** A file may take two seconds; the test as a whole that many times the runs is far more than it needs. */
const MOST = 2_000
const TIMEOUT = 600_000

const texts = [
  'code;name;amount;date\n1;Mäki;13,75;31.12.2024\n2;"Å; ""B""";1.234,50;1.1.2025\n\n;;;\nTotal;;1;\n',
  'a,b\r\n"x\r\ny",1\r\n2,"3"\r\n',
  '[{"a":1,"b":"x"},{"a":2.5,"c":{"d":true}}]',
  'sep=|\na|b\n1|2\n',
].map((text) => new TextEncoder().encode(text))

const cells = '<c r="A1" s="1"><v>45657</v></c><c t="s"><v>0</v></c><c t="inlineStr"><is><t>x &amp; y</t></is></c><c t="b"><v>1</v></c>'
const workbooks = [0, 9].map(() =>
  rawWorkbook({
    sheets: [
      { name: 'A', rows: `<row r="1">${cells}</row><row r="2">${cells}</row>` },
      { name: 'B', state: 'hidden' },
    ],
    strings: '<si><t>name</t></si>',
    styles: formats(0, 14, '00000'),
  }),
)

type Change = { at: number; kind: number; byte: number; length: number }
const change: fc.Arbitrary<Change> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  kind: fc.nat(4),
  byte: fc.nat(255),
  length: fc.nat(40),
})

/** Flips, cuts, repeats, inserts. */
function mutate(bytes: Uint8Array, changes: Change[]): Uint8Array {
  let list = [...bytes]
  for (const { at, kind, byte, length } of changes) {
    const place = Math.floor(at * list.length)
    if (kind === 0) list[place] = byte
    else if (kind === 1) list.splice(place, length)
    else if (kind === 2) list = list.slice(0, Math.max(1, place))
    else if (kind === 3) list.splice(place, 0, ...list.slice(place, place + length))
    else list.splice(place, 0, ...[...'"\',;\n\r<>&'].map((letter) => letter.charCodeAt(0)).slice(0, length % 9))
  }
  return Uint8Array.from(list)
}

async function isMet(bytes: Uint8Array): Promise<void> {
  const read = readAll(textSource(bytes, 'fuzzed')).then(
    () => undefined,
    (error: unknown) => expect(error).toBeInstanceOf(Refusal),
  )
  let timer: NodeJS.Timeout | undefined
  const hung = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not met within ${MOST} ms`)), MOST)
  })
  await Promise.race([read, hung]).finally(() => clearTimeout(timer))
}

describe('damaged files are read or refused; none crashes or hangs', () => {
  test.each([
    ['texts', texts],
    ['workbooks', workbooks],
  ])('%s', { timeout: TIMEOUT }, async (_what, originals) => {
    const damaged = fc.tuple(fc.constantFrom(...originals), fc.array(change, { minLength: 1, maxLength: 6 }))
    await fc.assert(
      fc.asyncProperty(damaged, ([bytes, changes]) => isMet(mutate(bytes, changes))),
      { numRuns: RUNS },
    )
  })

  test('sheets whose XML is damaged inside a sound archive', { timeout: TIMEOUT }, async () => {
    const xml = new TextEncoder().encode(
      `<worksheet><sheetData><row r="1">${cells}</row></sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells></worksheet>`,
    )
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) =>
        isMet(
          rawWorkbook({
            sheets: [{ name: 'S' }],
            strings: '<si><t>name</t></si>',
            parts: { 'xl/worksheets/sheet0.xml': mutate(xml, changes) },
          }),
        ),
      ),
      { numRuns: RUNS },
    )
  })

  test('bytes at random', { timeout: TIMEOUT }, async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 2_000 }), isMet), { numRuns: RUNS })
  })
})

describe('what is written by the rules is read back', () => {
  const value = fc.string({ unit: fc.constantFrom('a', 'ä', '€', '1', ' ', ',', ';', '"', '\n', "'", '😀'), maxLength: 12 })
  const table = fc
    .integer({ min: 2, max: 5 })
    .chain((width) => fc.array(fc.array(value, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 12 }))

  test.each([',', ';', '\t', '|'])('text delimited by %j', { timeout: TIMEOUT }, async (delimiter) => {
    const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const text = rows.map((cells) => `${cells.map(quoted).join(delimiter)}\n`).join('')
        fc.pre(/[a1]/.test(text))
        const overrides = { delimiter, quote: '"', encoding: 'utf-8', headerRow: null }
        const found = await readAll(textSource(text), overrides)
        expect(found.map((row) => row.cells)).toEqual(rows)
      }),
      { numRuns: RUNS },
    )
  })
})
