import type { ColumnProfile, ReadQuestion, SheetInspection } from '../inspection.ts'
import { LIMITS } from '../read/limits.ts'
import type { ReadRow } from '../read/row.ts'
import { createColumnProfiler } from './columns/profile.ts'
import { findRemarks } from './columns/remarks.ts'
import type { FoundHeader } from './header.ts'
import { findTables } from './tables.ts'

type Found = Pick<SheetInspection, 'columns' | 'rows' | 'emptyRows' | 'excluded' | 'issues'>

/**
 * Step 5. Takes all rows of a sheet, one batch after the other, and says what each column holds, which rows are empty,
 * which look like totals or remarks, and what reading met. `text`: in a text file a row of delimiters counts as an empty
 * row and a wrong number of fields is an issue; a workbook has neither.
 */
export function createSheetProfiler(header: FoundHeader, head: ReadRow[], text: boolean) {
  const names = columnNames(header, head)
  const width = names?.length ?? frequentWidth(head)
  const profilers = Array.from({ length: width }, (_, index) => createColumnProfiler(index, names?.[index] ?? ''))
  const first = header.headerRow.value === null ? 1 : header.headerRow.value + header.headerRows
  const issues: Found['issues'] = []
  const remarks = findRemarks(names ?? [], width)
  const tables = findTables(names ?? [])
  let rows = 0
  let emptyRows = 0

  function addRow(read: ReadRow): void {
    report(read)
    if (read.row < first) return
    if (names) tables.look(read)
    const { cells, kinds } = read
    if (cells.length === 1 && cells[0]!.trim() === '') return
    rows++
    const remark = remarks.look(read, text)
    let filled = 0
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column]!
      if (cell === '') continue
      filled++
      if (remark) continue
      const profiler = profilers[column] ?? widen(column)
      profiler?.add(cell, kinds === undefined ? 0 : kinds[column]!, read.row)
    }
    if (filled === 0 || cells.every((cell) => cell.trim() === '')) emptyRows++
    else remarks.keep(read, filled)
  }

  /** A workbook may have cells beside its named columns; in a text file they are fields too many, and an issue. */
  function widen(column: number) {
    if (text) return undefined
    for (let index = profilers.length; index <= column; index++) profilers.push(createColumnProfiler(index, ''))
    return profilers[column]
  }

  function report(read: ReadRow): void {
    for (const issue of read.issues ?? []) {
      if (issues.length >= LIMITS.issues) return
      issues.push({
        code: issue.code,
        row: read.row,
        ...(issue.column !== undefined && { column: issue.column }),
        ...(issue.params && { params: issue.params }),
      })
    }
  }

  return {
    width,
    add: (batch: ReadRow[]) => batch.forEach(addRow),
    result(): Found {
      const columns = profilers.map((profiler) => profiler.result())
      return { columns, rows, emptyRows, excluded: remarks.result(columns), issues }
    },
    /** Rows of the headers of further tables below the first. */
    tables: tables.result,
  }
}

/** Names of the columns: of several header rows joined by a space. */
function columnNames(header: FoundHeader, head: ReadRow[]): string[] | null {
  const from = header.headerRow.value
  if (from === null) return null
  const rows = head.filter((read) => read.row >= from && read.row < from + header.headerRows).map((read) => read.cells)
  const names = joinNames(rows)
  const repeats = rows.length > 1 && new Set(names).size < names.length
  return repeats ? joinNames([spread(rows[0]!, rows.at(-1)!), ...rows.slice(1)]) : names
}

function joinNames(rows: string[][]): string[] {
  const width = Math.max(1, ...rows.map((cells) => cells.length))
  return Array.from({ length: width }, (_, column) => {
    const parts = rows.map((cells) => cells[column] ?? '').filter((part, at) => at === 0 || part.trim() !== '')
    return parts.length > 1 ? parts.join(' ').trim() : (parts[0] ?? '')
  })
}

/** Names of groups written over all their columns, as merged cells show them. */
function spread(groups: string[], names: string[]): string[] {
  let last = ''
  return Array.from({ length: Math.max(groups.length, names.length) }, (_, column) => {
    const own = groups[column] ?? ''
    if (own.trim() !== '') last = own
    return own.trim() === '' && (names[column] ?? '').trim() !== '' ? last : own
  })
}

function frequentWidth(head: ReadRow[]): number {
  const counts = new Map<number, number>()
  for (const read of head)
    if (read.cells.length > 1 || read.cells[0]!.trim() !== '') counts.set(read.cells.length, (counts.get(read.cells.length) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}

/** Where the values of a column can be read in two ways, with three of them. */
export function columnQuestions(columns: ColumnProfile[]): ReadQuestion[] {
  return columns.flatMap((column): ReadQuestion[] => {
    if (column.decimalReadings === 3 && column.kind === 'decimal')
      return [{ code: 'numbers', column: column.index, readings: ['.', ','], params: shown(column) }]
    if ((column.dateReadings & 15) === 3) return [{ code: 'dates', column: column.index, readings: ['dmy', 'mdy'], params: shown(column) }]
    return []
  })
}

function shown(column: ColumnProfile): Record<string, string> {
  return { samples: column.samples.join(' · ') }
}
