import { describe, expect, test } from 'vitest'
import { inspect } from '#importers/inspect.ts'
import { fileSource } from '#importers/read/node.ts'
import { planReading } from '#importers/read/plan.ts'
import type { ReadRow } from '#importers/read/row.ts'
import { readRows } from '#importers/read/rows.ts'
import { hasSamples, SAMPLES, type Sample, samplePath } from './samples.ts'

const texts = SAMPLES.filter((sample) => sample.kind === 'text' && !sample.dialect?.raw)

/** Names of one encoding, and those that give the same text where no byte tells them apart. */
const NAMES: Record<string, string[]> = {
  ascii: ['utf-8', 'windows-1252', 'iso-8859-1'],
  'utf-8': ['utf-8'],
  'utf-16-le': ['utf-16le'],
  'utf-16-be': ['utf-16be'],
  'iso-8859-1': ['windows-1252', 'iso-8859-1', 'iso-8859-15'],
  cp1252: ['windows-1252'],
}

async function look(sample: Sample) {
  const source = await fileSource(samplePath(sample))
  const inspection = await inspect(source)
  const rows: ReadRow[] = []
  for await (const batch of readRows(source, planReading(inspection))) rows.push(...batch)
  return { inspection, sheet: inspection.sheets[0]!, rows }
}

/** What a person sees in the file, in the manifest's terms. An unclosed quote swallows the rest for its author, not for us. */
const swallows = (sample: Sample) => sample.path.endsWith('open-quote.csv')

describe.skipIf(!hasSamples)('sample texts, where their folder lies beside the checkout', () => {
  test.each(texts.map((sample) => [sample.path, sample] as const))('%s is read as its facts say', async (_path, sample) => {
    const { inspection, sheet, rows } = await look(sample)
    const { facts } = sample
    const newlines = Object.entries(facts.newlines!).filter(([, count]) => count > 0)
    const found = {
      encoding: NAMES[facts.encoding!]!.includes(inspection.encoding!.value),
      newline: inspection.newline,
      delimiter: inspection.delimiter?.value ?? null,
      quote: inspection.quote?.value ?? null,
      headerRow: sheet.headerRow.value,
      columns: sheet.columns.length,
      header: sheet.headerRow.value === null ? null : sheet.columns.map((column) => column.header),
    }
    expect(found).toEqual({
      encoding: true,
      newline: newlines.length > 1 ? 'mixed' : (newlines[0]?.[0] ?? null),
      delimiter: facts.delimiter,
      quote: facts.quotechar,
      headerRow: facts.header_record === null ? null : facts.header_record! + 1,
      columns: facts.columns,
      header: facts.header,
    })
    if (swallows(sample)) return
    expect({ records: rows.length, rows: sheet.rows, emptyRows: sheet.emptyRows }).toEqual({
      records: facts.records,
      rows: facts.data_rows,
      emptyRows: facts.empty_data_rows,
    })
    for (const cell of sample.cells ?? []) expect(rows[cell.record!]!.cells[cell.field!]).toBe(cell.value)
    const ragged = Object.entries(facts.fields_histogram!).filter(([fields]) => Number(fields) !== facts.columns)
    if (ragged.length > 0 && sample.hint === 'import-with-warning') expect(sheet.issues.length).toBeGreaterThan(0)
  })
})
