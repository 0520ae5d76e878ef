import type { Entity } from '../entity.ts'
import type { Inspection, ReadPlan } from '../inspection.ts'
import type { Mapping } from '../mapping.ts'
import type { ReadRow } from '../read/row.ts'
import { isExampleRow } from '../write/example-row.ts'

type Plan = { inspection: Inspection; reading: ReadPlan; mapping: Mapping }
type Selected = { rows: ReadRow[]; excluded: { row: number; why: string }[] }

/** Picks from each batch the records: below the header, not blank lines, not left out, not the example row of our own template. */
export function rowsBelowHeader(entity: Entity, { inspection, reading, mapping }: Plan): (batch: ReadRow[]) => Selected {
  const first = reading.headerRow === null ? 1 : reading.headerRow + reading.headerRows
  const reasons = new Map(inspection.sheets.flatMap((sheet) => sheet.excluded.map(({ rows, why }) => [rows, why] as const)))
  const ranges = reading.exclude.map((rows) => ({ ...rangeOf(rows), why: reasons.get(rows) ?? 'person' }))
  let started = false

  function whyLeftOut(read: ReadRow): string | undefined {
    for (const { from, to, why } of ranges) if (read.row >= from && read.row <= to) return why
    if (started) return undefined
    started = true
    return isExampleRow(entity, mappedCells(mapping, read)) ? 'example' : undefined
  }

  return (batch) => {
    const excluded: Selected['excluded'] = []
    const rows = batch.filter((read) => {
      if (read.row < first || isBlankLine(read)) return false
      if (started && ranges.length === 0) return true
      const why = whyLeftOut(read)
      if (why !== undefined) excluded.push({ row: read.row, why })
      return why === undefined
    })
    return { rows, excluded }
  }
}

/** `"12"` or `"12-14"`. */
export function rangeOf(rows: string): { from: number; to: number } {
  const [from, to = from] = rows.split('-').map(Number)
  return { from: from!, to: to! }
}

function isBlankLine({ cells }: ReadRow): boolean {
  return cells.length === 0 || (cells.length === 1 && cells[0]!.trim() === '')
}

function mappedCells(mapping: Mapping, { cells }: ReadRow): Record<string, string> {
  return Object.fromEntries(mapping.columns.flatMap(({ field, column }) => (field === null ? [] : [[field, cells[column] ?? '']])))
}
