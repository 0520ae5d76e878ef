import type { ReadPlan } from '../inspection.ts'
import { readJsonRows } from './json/rows.ts'
import type { ReadRow } from './row.ts'
import type { ByteSource } from './source.ts'
import { decodeSource } from './text/chunks.ts'
import { markRagged } from './text/ragged.ts'
import { readRecords } from './text/records.ts'
import { readSheet } from './xlsx/workbook.ts'
import { singleFile } from './zip/single.ts'

/**
 * All rows of a file, in batches: every record of a text file from 1 (blank ones with one empty cell), every row with a
 * value of a workbook's sheet; header and preamble included. Memory stays flat. `from`: the first row wanted.
 *
 * Throws `Refusal` where the file cannot be read on.
 */
export async function* readRows(source: ByteSource, plan: ReadPlan, options: { from?: number } = {}): AsyncIterable<ReadRow[]> {
  const from = options.from ?? 1
  for await (const batch of openRows(source, plan)) {
    const wanted = batch[0]!.row >= from ? batch : batch.filter((read) => read.row >= from)
    if (wanted.length > 0) yield wanted
  }
}

async function* openRows(source: ByteSource, plan: ReadPlan): AsyncIterable<ReadRow[]> {
  if (plan.format === 'xlsx') yield* readSheet(source, plan.sheet)
  else if (plan.format === 'json') yield* readJsonRows(() => decodeSource(source, plan.encoding ?? 'utf-8'))
  else yield* readText(plan.format === 'zip' ? await singleFile(source) : source, plan)
}

async function* readText(source: ByteSource, plan: ReadPlan): AsyncIterable<ReadRow[]> {
  const chunks = decodeSource(source, plan.encoding ?? 'utf-8')
  const first = plan.headerRow === null ? null : plan.headerRow + plan.headerRows
  for await (const batch of readRecords(chunks, plan)) {
    if (first !== null) markRagged(batch, first, plan.columns)
    yield batch
  }
}
