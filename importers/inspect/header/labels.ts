import type { ReadRow } from '../../read/row.ts'
import { TEXT } from '../../read/row.ts'
import { VALUE_KINDS, type ValueKind, valueKind } from '../columns/value-kind.ts'

/** Longest text taken for a column name. */
const LONGEST = 120

export function isBlank(read: ReadRow): boolean {
  return read.cells.every((cell) => cell.trim() === '')
}

/** A remark above or in the table: `# …`, `// …`, `-- …` in the first cell and nothing beside it; or Excel's `sep=;`. */
export function isComment(read: ReadRow): boolean {
  const first = read.cells[0]!.trim()
  if (/^sep=/i.test(first)) return true
  return /^(#|\/\/|--|;|%|\*\*)\s*\p{L}/u.test(first) && read.cells.slice(1).every((cell) => cell.trim() === '' || cell === first)
}

/** Whether a row may hold column names: texts only, none of them a value in itself. Years may stand among names. */
export function isLabel(read: ReadRow): boolean {
  let names = 0
  for (const [column, cell] of read.cells.entries()) {
    if (cell.trim() === '') continue
    const kind = cellKind(read, column)
    if (cell.length > LONGEST || LABELS[kind] === false) {
      if (/^(19|20)\d\d$/.test(cell.trim())) continue
      return false
    }
    names++
  }
  return names > 0
}

const LABELS: Partial<Record<ValueKind, boolean>> = {
  integer: false,
  decimal: false,
  date: false,
  time: false,
  datetime: false,
  email: false,
}

/**
 * A row whose names are numbers behind a first name or blank: years in order, or whole numbers (accounts, periods) above
 * columns of something else.
 */
export function isPivot(read: ReadRow, below: ReadRow[]): boolean {
  const names = read.cells.map((cell) => cell.trim())
  if (names.length < 4 || cellKind(read, 0) !== 'text' || !names.slice(1).every((name) => /^\d+$/.test(name) || name === '')) return false
  const numbers = names
    .slice(1)
    .filter((name) => name !== '')
    .map(Number)
  if (numbers.length < 3 || new Set(numbers).size < numbers.length) return false
  if (numbers.every((year, at) => year > 1900 && year < 2100 && (at === 0 || year > numbers[at - 1]!))) return true
  const values = below
    .slice(0, 20)
    .flatMap((row) => row.cells.slice(1).flatMap((cell, at) => (cell.trim() === '' ? [] : cellKind(row, at + 1))))
  return values.length > 0 && values.every((kind) => kind !== 'integer' && kind !== 'decimal')
}

export function cellKind(read: ReadRow, column: number): ValueKind {
  return VALUE_KINDS[valueKind(read.cells[column]!, read.kinds?.[column] ?? TEXT)]!
}

/** Columns of the table among the first rows: the most frequent place of the last filled cell; wider and fuller ones are preferred. */
export function tableWidth(rows: ReadRow[]): number {
  const weights = new Map<number, number>()
  for (const read of rows.slice(0, 200)) {
    const width = read.cells.findLastIndex((cell) => cell.trim() !== '') + 1
    const filled = read.cells.reduce((sum, cell) => sum + (cell.trim() === '' ? 0 : 1), 0)
    weights.set(width, (weights.get(width) ?? 0) + Math.sqrt(filled))
  }
  return [...weights].reduce((best, next) => (next[1] > best[1] ? next : best), [1, 0])[0]
}
