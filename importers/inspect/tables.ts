import type { ColumnProfile, ReadQuestion } from '../inspection.ts'
import type { ReadRow } from '../read/row.ts'
import { isBlank } from './header/labels.ts'
import { namesColumn } from './header/words.ts'
import { findHeader } from './header.ts'

/** Rows behind a gap that are looked at, and gaps that are. */
const WINDOW = 12
const MOST_GAPS = 200
const MOST_TABLES = 20
/** A row behind a gap must be a header as surely as this. */
const SURE = 0.65
/** Rows above a further header: its title, and a blank one. */
const TITLES = 2

/**
 * Looks for further tables below the first one of a sheet: behind a gap of blank rows stands a row of other names, with records
 * below it. `names`: those of the first table; the same names again begin no other table.
 */
export function findTables(names: string[]) {
  const headers: number[] = []
  const own = new Set(names.map((name) => name.trim()))
  let open: ReadRow[] | null = null
  let gaps = 0
  let last = 0

  function close(): void {
    const row = open && open.length > 1 ? headerIn(open, own) : null
    if (row !== null && headers.length < MOST_TABLES) headers.push(row)
    open = null
  }

  return {
    /** Every row below the header, blank ones too. */
    look(read: ReadRow): void {
      if (gaps > MOST_GAPS) return
      const gap = last > 0 && read.row > last + 1
      if (gap || (open !== null && open.length === WINDOW)) close()
      if (isBlank(read)) return
      if (gap) {
        gaps++
        open = []
      }
      open?.push(read)
      last = read.row
    },
    /** Rows of the headers of further tables. */
    result(): number[] {
      close()
      return headers
    },
  }
}

function headerIn(rows: ReadRow[], own: Set<string>): number | null {
  const { value, confidence } = findHeader(rows, false, true).headerRow
  const at = rows.findIndex((read) => read.row === value)
  if (at === -1 || at > TITLES || confidence < SURE) return null
  const labels = rows[at]!.cells.map((cell) => cell.trim()).filter((cell) => cell !== '')
  const others = labels.filter((label) => !own.has(label))
  return labels.length > 1 && others.length > 0 && labels.some(namesColumn) && new Set(labels).size === labels.length ? value : null
}

/** Asks which of several tables is meant; readings are the rows of their headers. */
export function tablesQuestion(first: number | null, others: number[]): ReadQuestion[] {
  if (others.length === 0 || first === null) return []
  return [{ code: 'several-tables', readings: [first, ...others].map(String) }]
}

/**
 * Asks which of several tables side by side is meant: blank columns without a name part groups of named ones that are of other lengths
 * or bear the same names. Readings are the first names of each.
 */
export function tablesBesideQuestion(columns: ColumnProfile[]): ReadQuestion[] {
  const groups: ColumnProfile[][] = [[]]
  for (const column of columns) {
    if (column.header.trim() === '' && column.filled === 0) groups.push([])
    else groups.at(-1)!.push(column)
  }
  const tables = groups.filter((group) => group.filter((column) => column.header.trim() !== '').length > 1)
  if (tables.length < 2) return []
  const lengths = new Set(tables.map((group) => Math.max(...group.map((column) => column.filled))))
  const names = tables.flatMap((group) => [...new Set(group.map((column) => column.header.trim()))])
  if (lengths.size === 1 && names.length - new Set(names).size < 2) return []
  return [{ code: 'tables-beside', column: tables[1]![0]!.index, readings: tables.map((group) => group[0]!.header) }]
}
