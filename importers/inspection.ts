import type { ReadRow } from './read/row.ts'

export type Format = 'csv' | 'xlsx' | 'xls' | 'ods' | 'xml' | 'html' | 'json' | 'zip' | 'unsupported'
export type Newline = 'crlf' | 'lf' | 'cr' | 'mixed'

/** A decision with its reasons, so that a person can see why and choose otherwise. */
export type Decision<T> = {
  value: T
  /** 0 … 1; below 0.5 the person is asked. */
  confidence: number
  /** Codes and parameters, said in the reader's language: `evidence.<code>`. */
  evidence: { code: string; params?: Record<string, string | number> }[]
  alternatives: T[]
  /** True where a person, or the memory of a person's answer, decided. */
  overridden?: boolean
}

/** What all values of one column have in common. Counts are over the rows below the header. */
export type ColumnProfile = {
  /** 0-based. */
  index: number
  /** As in the file; several header rows joined by a space; '' where blank. */
  header: string
  kind: 'text' | 'code' | 'integer' | 'decimal' | 'date' | 'time' | 'datetime' | 'boolean' | 'email' | 'empty'
  /** Of numbers the decimal sign `,` or `.` (null when undecided or none); of dates `dmy`, `mdy` or `ymd`; else null. */
  format: string | null
  /** Filled cells. */
  filled: number
  /** Different values; exact up to 10,000, then an estimate. */
  distinct: number
  distinctExact: boolean
  /** First three different values, for showing. */
  samples: string[]
  /** Most frequent values with their counts, at most 200, for mapping choices; absent when there are more. */
  values?: [string, number][]
  /** Readings of numbers that fit every value: bits of `kinds/decimal.ts`. 0 when some value is no number. */
  decimalReadings: number
  /** Readings of dates that fit every value: bits of `kinds/date.ts`. 0 when some value is no date. */
  dateReadings: number
  /** How many values have which readings: index = the bits of one value (0–7 for numbers, 0–15 for dates). */
  decimalTally?: number[]
  dateTally?: number[]
  /** Values that disagree with the column's majority kind, at most 20: row and text. */
  odd: { row: number; text: string }[]
}

export type ReadQuestion = { code: string; column?: number; readings: string[]; params?: Record<string, string | number> }

export type SheetInspection = {
  name: string
  hidden: boolean
  /** 1-based row of the (first) header row; null where there is none. */
  headerRow: Decision<number | null>
  headerRows: number
  columns: ColumnProfile[]
  /** Records below the header that are not blank; among them those in which every field is empty. */
  rows: number
  emptyRows: number
  /** Row ranges (`"12"`, `"12-14"`) offered for exclusion: `footer`, `total`, `units`, `note`. They count in `rows`. */
  excluded: { rows: string; why: string }[]
  issues: { code: string; row?: number; column?: number; params?: Record<string, string | number> }[]
  questions: ReadQuestion[]
  /** The first rows as they will be read, from row 1, for showing (at most 30). */
  head: ReadRow[]
}

/** What was found in a file. Plain JSON: it is stored on the import and sent to the browser. */
export type Inspection = {
  file: { name: string; bytes: number; format: Format }
  encoding: Decision<string> | null
  delimiter: Decision<string> | null
  quote: Decision<string | null> | null
  escape: 'doubled' | 'backslash' | null
  newline: Newline | null
  sheets: SheetInspection[]
  /** Index of the likeliest sheet. */
  sheet: number
  /** False where only the first part of the file was looked at. */
  complete: boolean
  /** True for a workbook that counts days from 1904: its numbers in a column of dates mean other days. */
  epoch1904?: boolean
}

/** What a person decided otherwise on *Check the file*; remembered per customer and source layout. */
export type ReadOverrides = {
  sheet?: string
  encoding?: string
  delimiter?: string
  quote?: string | null
  headerRow?: number | null
  headerRows?: number
  /** Row ranges left out on purpose. */
  exclude?: string[]
}

/** All that `readRows` needs to read the same rows again, in the browser, the worker and the command line. */
export type ReadPlan = {
  format: Format
  encoding: string | null
  delimiter: string | null
  quote: string | null
  escape: 'doubled' | 'backslash' | null
  newline: Newline | null
  sheet: string
  headerRow: number | null
  headerRows: number
  /** Number of columns of the header row. */
  columns: number
  exclude: string[]
}
