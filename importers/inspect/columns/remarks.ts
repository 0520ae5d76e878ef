import type { ColumnProfile, SheetInspection } from '../../inspection.ts'
import type { ReadRow } from '../../read/row.ts'

/** Rows at the end that are kept to look for remarks. */
const TAIL = 60
const MOST = 200

const TOTAL = /^\s*(grand |sub|eind|väli|kokonais|loppu)?(total|totals|totaal|totalen|summa|yhteensä|sum|som|gesamt|summe|totalt)\b\s*:?/i
const UNIT =
  /^\s*([([{<].{1,60}[)\]}>]|€|\$|£|%|eur|usd|kg|g|t|ton|mg|l|ml|m|cm|mm|m2|m²|m3|m³|km|km2|km²|s|sec|min|h|hrs?|hours?|uur|uren|tuntia|dagen|days?|weeks?|weken|months?|maanden|years?|jaar|fte|°c|°f|pcs|st|stuks|kpl|pv|kk|dd[-./]mm[-./]yyyy|yyyy-mm-dd|pp\.kk\.vvvv)\s*$/i

/**
 * Finds rows that are no records: Excel's separator line, comments, units below the header, the header again (as printed lists have it
 * on every page), totals, remarks below the table.
 */
export function findRemarks(names: string[], width: number) {
  const found: { row: number; why: string }[] = []
  const tail: Kept[] = []
  let first = true

  function why({ cells }: ReadRow, text: boolean): string | null {
    const lone = cells.length === 1 || cells.every((cell, at) => at === 0 || cell === '')
    if (text && lone && width > 1 && (/^\s*#\s*\p{L}/u.test(cells[0]!) || /^sep=/i.test(cells[0]!))) return 'comment'
    if (first && cells.length > 1 && cells.some((cell) => UNIT.test(cell)) && cells.every((cell) => cell.trim() === '' || UNIT.test(cell)))
      return 'units'
    if (width > 1 && cells[0] === names[0] && names.every((name, at) => name === (cells[at] ?? ''))) return 'header'
    return width > 1 && isTotal(cells, width) ? 'total' : null
  }

  return {
    /** Whether a row is a remark in itself; such rows tell nothing about the columns. */
    look(read: ReadRow, text: boolean): boolean {
      const reason = why(read, text)
      if (reason !== 'comment') first = false
      if (reason === null || found.length >= MOST) return false
      found.push({ row: read.row, why: reason })
      return true
    },
    /** A row with at least one value; `filled` of its cells hold one. */
    keep(read: ReadRow, filled: number): void {
      tail.push({ row: read.row, filled })
      if (tail.length > TAIL * 2) tail.splice(0, TAIL)
    },
    result(columns: ColumnProfile[]): SheetInspection['excluded'] {
      return joined([...found, ...footer(tail, columns, found)])
    },
  }
}

type Kept = { row: number; filled: number }

/** The first value says it is a total, and few others stand beside it, most of them numbers. */
function isTotal(cells: string[], width: number): boolean {
  let start = 0
  while (start < 3 && start < cells.length && (cells[start] === '' || cells[start]!.trim() === '')) start++
  if (start > 2 || start >= cells.length || !mayBeTotal(cells[start]!) || !TOTAL.test(cells[start]!)) return false
  const filled = cells.filter((cell) => cell.trim() !== '')
  return filled.length <= Math.max(1, width * 0.7) || filled.slice(1).every((cell) => /\d/.test(cell) && !/\p{L}{2}/u.test(cell))
}

/** A first letter of the words for totals, or a blank: spares most rows the pattern. */
function mayBeTotal(cell: string): boolean {
  return ' gsevkltyGSEVKLTY'.includes(cell[0]!)
}

/**
 * Rows after the last full one that hold one cell where records hold many, or two behind a gap. A record of which only number and name
 * are known is none.
 */
function footer(tail: Kept[], columns: ColumnProfile[], found: { row: number }[]): { row: number; why: string }[] {
  const records = Math.max(1, ...columns.map((column) => column.filled))
  const usual = columns.reduce((sum, column) => sum + column.filled, 0) / records
  if (usual < 3 || tail.length < 3) return []
  const last = tail.findLastIndex((row) => row.filled > 2 && row.filled > usual * 0.45)
  if (last < 1) return []
  const gap = tail.findIndex((row, at) => at > last && row.row > tail[at - 1]!.row + 1)
  return tail
    .slice(last + 1)
    .filter(({ row, filled }) => filled === 1 || (gap !== -1 && row >= tail[gap]!.row))
    .filter(({ row }) => !found.some((other) => other.row === row))
    .map(({ row }) => ({ row, why: 'footer' }))
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
