import type { ColumnProfile } from '../inspection.ts'
import { dateReadings } from '../kinds/date.ts'
import { decimalReadings } from '../kinds/decimal.ts'
import { valuesOf } from '../map/shape.ts'

/** How many values of a column have which readings; index = the bits of one value. */
export type Tally = { counts: number[]; complete: boolean }

/** The share of values that may contradict a column's majority; each of them becomes an error on its own cell. */
const STRAY = 0.05

export function decimalTally(column: ColumnProfile): Tally {
  return column.decimalTally ? { counts: column.decimalTally, complete: true } : tallyOf(column, 8, column.decimalReadings, decimalReadings)
}

export function dateTally(column: ColumnProfile): Tally {
  return column.dateTally ? { counts: column.dateTally, complete: true } : tallyOf(column, 16, column.dateReadings, dateReadings)
}

/** Without a tally: the readings of all values together, or, where some value has none, those of the values at hand. */
function tallyOf(column: ColumnProfile, size: number, together: number, readings: (text: string) => number): Tally {
  const counts = new Array<number>(size).fill(0)
  if (together !== 0) counts[together] = column.filled
  else for (const value of valuesOf(column)) counts[readings(value)]! += 1
  return { counts, complete: together !== 0 }
}

/** How many values fit only the reading of one bit, among the two bits that contradict each other. */
export function onlyFor(tally: Tally, bit: number, either: number): number {
  return tally.counts.reduce((sum, count, mask) => sum + ((mask & either) === bit ? count : 0), 0)
}

/** How many values have both readings and differ in them. */
export function doubtfulIn(tally: Tally, either: number, same: number): number {
  return tally.counts.reduce((sum, count, mask) => sum + ((mask & either) === either && (mask & same) === 0 ? count : 0), 0)
}

/** Which of two contradicting readings the column has: the only one, or the one of nearly all values; null where it is open. */
export function majority(first: number, second: number): 'first' | 'second' | null {
  if (first > 0 && second <= first * STRAY) return 'first'
  if (second > 0 && first <= second * STRAY) return 'second'
  return null
}
