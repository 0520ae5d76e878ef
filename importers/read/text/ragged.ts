import type { ReadRow } from '../row.ts'
import { addIssue } from './records.ts'

/**
 * Marks records below the header that have more or fewer fields than it has names. Blank records are left alone.
 *
 * @param first row number of the first record below the header
 * @param columns number of names in the header
 */
export function markRagged(batch: ReadRow[], first: number, columns: number): void {
  for (const read of batch) {
    const fields = read.cells.length
    if (fields === columns || read.row < first || (fields === 1 && read.cells[0]!.trim() === '')) continue
    addIssue(read, {
      code: fields < columns ? 'row-too-short' : 'row-too-long',
      level: levelOf(read, columns),
      params: { fields, columns },
    })
  }
}

/** Nothing is lost where the fields too many are blank; values beside the last column are an error. */
function levelOf(read: ReadRow, columns: number): 'error' | 'warning' | 'info' {
  if (read.cells.length < columns) return 'warning'
  return read.cells.some((cell, column) => column >= columns && cell.trim() !== '') ? 'error' : 'info'
}
