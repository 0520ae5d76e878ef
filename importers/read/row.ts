import type { Issue } from '../issues.ts'

/** What a cell was in the file. Text files have only text; workbooks tell more, and then nothing is left to decide. */
export const TEXT = 0
/** Canonical number text: decimal point, no grouping, unrounded. */
export const NUMBER = 1
/** ISO 8601 date, time or date-time. */
export const DATE = 2
/** `true` or `false`. */
export const BOOLEAN = 3
/** An Excel error value such as `#N/A`. */
export const FAULT = 4

/** One record of a text file or one sheet row, as read and before cleaning. */
export type ReadRow = {
  /** 1-based: the record's number in a text file, the sheet's row number in a workbook. */
  row: number
  cells: string[]
  /** Per cell one of TEXT … FAULT; absent means all TEXT. */
  kinds?: Uint8Array
  /** What reading this row met: undecodable bytes, unbalanced quotes, too many or too few fields. */
  issues?: Issue[]
}
