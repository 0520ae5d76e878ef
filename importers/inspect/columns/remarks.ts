import type { ColumnProfile, SheetInspection } from '../../inspection.ts'
import type { ReadRow } from '../../read/row.ts'

/** Rows at the end that are kept to look for remarks. */
const TAIL = 60
const MOST = 200

const TOTAL = /^\s*(grand |sub|eind|väli|kokonais|loppu)?(total|totals|totaal|totalen|summa|yhteensä|sum|som|gesamt|summe|totalt)\b\s*:?/i
const UNIT =
  /^\s*([([{<].{1,60}[)\]}>]|€|\$|£|%|eur|usd|kg|g|m|m2|m²|km|h|hrs?|uur|tuntia|dagen|days?|pcs|st|stuks|kpl|pv|kk|dd[-./]mm[-./]yyyy|yyyy-mm-dd|pp\.kk\.vvvv)\s*$/i

/** Finds rows that are no records: units below the header, totals, and remarks below the table. */
export function findRemarks(width: number) {
  const found: { row: number; why: string }[] = []
  const tail: { row: number; filled: number; text: string }[] = []
  let first = true

  return {
    /** A row with at least one value; `filled` of its cells hold one. */
    add(read: ReadRow, filled: number): void {
      if (first && filled > 1 && read.cells.every((cell) => cell.trim() === '' || UNIT.test(cell)))
        found.push({ row: read.row, why: 'units' })
      first = false
      const text = filled <= Math.max(1, width * 0.7) ? (read.cells.find((cell) => cell.trim() !== '') ?? '') : ''
      if (text !== '' && TOTAL.test(text) && width > 1 && found.length < MOST) found.push({ row: read.row, why: 'total' })
      tail.push({ row: read.row, filled, text })
      if (tail.length > TAIL * 2) tail.splice(0, TAIL)
    },
    result(columns: ColumnProfile[]): SheetInspection['excluded'] {
      return joined([...found, ...footer(tail, columns, found)])
    },
  }
}

/** Rows after the last full one that hold one or two cells where records hold many. */
function footer(
  tail: { row: number; filled: number }[],
  columns: ColumnProfile[],
  found: { row: number }[],
): { row: number; why: string }[] {
  const records = Math.max(1, ...columns.map((column) => column.filled))
  const usual = columns.reduce((sum, column) => sum + column.filled, 0) / records
  if (usual < 3 || tail.length < 3) return []
  const last = tail.findLastIndex((row) => row.filled > 2 && row.filled > usual * 0.45)
  if (last < 1) return []
  return tail
    .slice(last + 1)
    .filter((row) => !found.some((other) => other.row === row.row))
    .map((row) => ({ row: row.row, why: 'footer' }))
}

/** Neighbouring rows of one reason as ranges: `12-14`. */
function joined(rows: { row: number; why: string }[]): SheetInspection['excluded'] {
  const ranges: { from: number; to: number; why: string }[] = []
  for (const { row, why } of rows.sort((a, b) => a.row - b.row)) {
    const before = ranges.at(-1)
    if (before && before.why === why && before.to === row - 1) before.to = row
    else ranges.push({ from: row, to: row, why })
  }
  return ranges.map(({ from, to, why }) => ({ rows: from === to ? `${from}` : `${from}-${to}`, why }))
}
