import type { ReadRow } from '../row.ts'
import type { ArchiveFile } from '../zip/archive.ts'
import { decodePart } from './parts.ts'
import { createSheetScanner } from './sheet-scanner.ts'
import type { Workbook } from './workbook.ts'

/** What a sheet holds beside its cells; complete when all rows were read. */
export type SheetExtras = { merges: number; firstMerge: string | null }

const BATCH = 500

/** The rows of a sheet that hold a value, in batches, with the cells from the first column on. */
export async function* readSheetRows(file: ArchiveFile, workbook: Workbook, extras?: SheetExtras): AsyncIterable<ReadRow[]> {
  const scanner = createSheetScanner(workbook, extras)
  for await (const text of decodePart(file)) {
    scanner.push(text)
    if (scanner.rows.length >= BATCH) yield scanner.take()
    if (scanner.ended && !extras) break
  }
  scanner.finish()
  if (scanner.rows.length > 0) yield scanner.take()
}
