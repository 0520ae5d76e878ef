import { describe, expect, test } from 'vitest'
import { inspect } from '#importers/inspect.ts'
import type { Inspection } from '#importers/inspection.ts'
import { Refusal } from '#importers/issues.ts'
import { fileSource } from '#importers/read/node.ts'
import { planReading } from '#importers/read/plan.ts'
import { FAULT, NUMBER, type ReadRow } from '#importers/read/row.ts'
import { readRows } from '#importers/read/rows.ts'
import type { ByteSource } from '#importers/read/source.ts'
import { hasSamples, SAMPLES, type Sample, type SampleSheet, samplePath } from './samples.ts'

const isBomb = (sample: Sample) => Boolean(sample.facts.refused)
const workbooks = SAMPLES.filter((sample) => sample.kind === 'xlsx' && !isBomb(sample))

/** A zip with one text file is read, whatever its name; all other kinds that are neither text nor workbook are refused. */
const refused = SAMPLES.filter((sample) => isBomb(sample) || sample.dialect?.raw || !['text', 'xlsx', 'zip'].includes(sample.kind))

async function rowsOf(source: ByteSource, inspection: Inspection, sheet: string): Promise<ReadRow[]> {
  const rows: ReadRow[] = []
  for await (const batch of readRows(source, planReading(inspection, { sheet }))) rows.push(...batch)
  return rows
}

function cellAt(rows: ReadRow[], ref: string): { text: string; kind: number } {
  const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(ref)!
  const column = [...letters!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  const row = rows.find((read) => read.row === Number(digits))
  return { text: row?.cells[column] ?? '', kind: row?.kinds?.[column] ?? 0 }
}

function expectFacts(facts: SampleSheet, inspection: Inspection, rows: ReadRow[]): void {
  const sheet = inspection.sheets.find((found) => found.name === facts.name)!
  expect({ hidden: sheet.hidden, rows: rows.length }).toEqual({ hidden: facts.state !== 'visible', rows: facts.rows })
  expect(rows.reduce((sum, row) => sum + row.cells.filter((cell) => cell !== '').length, 0)).toBe(facts.cells)
  if (facts.header_row === undefined) return
  expect({ headerRow: sheet.headerRow.value, rows: sheet.rows }).toEqual({ headerRow: facts.header_row, rows: facts.data_rows })
  expect(sheet.columns.map((column) => column.header).filter((header) => header !== '')).toEqual(facts.header)
}

describe.skipIf(!hasSamples)('sample workbooks, where their folder lies beside the checkout', () => {
  test.each(workbooks.map((sample) => [sample.path, sample] as const))('%s is read as its facts say', async (_path, sample) => {
    const source = await fileSource(samplePath(sample))
    const inspection = await inspect(source)
    const tables = sample.facts.sheets!.filter((sheet) => sheet.type === undefined)
    expect(inspection.sheets.map((sheet) => sheet.name)).toEqual(tables.map((sheet) => sheet.name))
    const bySheet = new Map<string, ReadRow[]>()
    for (const { name } of tables) bySheet.set(name, await rowsOf(source, inspection, name))
    const broken = sample.path.includes('out-of-range')
    for (const facts of tables) if (!broken) expectFacts(facts, inspection, bySheet.get(facts.name)!)
    if (broken) expect(inspection.sheets[0]!.issues).toContainEqual({ code: 'missing-string', row: 1, column: 1 })
    for (const cell of sample.cells ?? []) {
      const found = cellAt(bySheet.get(cell.sheet!)!, cell.ref!)
      if (typeof cell.value === 'number') expect([found.kind, Number(found.text)]).toEqual([NUMBER, cell.value])
      else expect(found.text).toBe(String(cell.value))
      if (/^#(N\/A|DIV|NULL)/.test(found.text)) expect(found.kind).toBe(FAULT)
    }
  })

  test.each(refused.map((sample) => [sample.path, sample] as const))('%s is refused with a code', async (_path, sample) => {
    const source = await fileSource(samplePath(sample))
    await expect(inspect(source)).rejects.toThrow(Refusal)
  })

  test('a zip with one text file is read, whatever its name', async () => {
    const zipped = SAMPLES.find((sample) => sample.kind === 'zip')!
    const inspection = await inspect(await fileSource(samplePath(zipped)))
    expect(inspection.file.format).toBe('zip')
    expect(inspection.sheets[0]!.rows).toBe(2)
  })
})
