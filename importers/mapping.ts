import type { FieldFormat } from './kind.ts'

/**
 * Why a column was given its field: `label` and `synonym` by name, `memory` by what this customer chose before, `likeness` by a near
 * name, `values` by what stands in it, `person` by hand. Without a field: `private` left out on purpose, `none` nothing fits.
 */
export type MappedBy = 'label' | 'synonym' | 'memory' | 'likeness' | 'values' | 'person' | 'private' | 'none'

export type MappedColumn = {
  /** 0-based column of the file. */
  column: number
  header: string
  /** Field key, or null for a column that is not taken over. */
  field: string | null
  by: MappedBy
  /** 0 … 1; below 0.6 a field is only offered, never taken. */
  confidence: number
  /** Other fields it could be, the likeliest first. */
  alternatives: string[]
  /** The column says the opposite of the field (`Blocked` for *active*). */
  invert?: true
}

/** A field appears once; a column may appear twice only when a person wants it so. */
export type Mapping = {
  columns: MappedColumn[]
  /** Required fields without a column. */
  open: string[]
  questions: Question[]
}

/** One way to read a column, with the customer's own values as they would come out. */
export type Reading = { key: string; format: FieldFormat; samples: { text: string; value: string | null }[] }

/**
 * Something only a person can decide. Words: `questions.<code>`.
 * `column`: is this column that field? readings = field keys. `tie`: which of two columns? readings = column numbers.
 * `decimal`, `date`: readings in both ways. `values`: which option does each of these values mean?
 */
export type Question = {
  code: 'column' | 'tie' | 'decimal' | 'date' | 'values'
  field: string
  column: number
  header: string
  readings: Reading[]
  /** For `values`: each unknown value with how often it occurs (0 when unknown) and the likeliest option. */
  values?: { value: string; count: number; suggestion: string | null }[]
}

/** What persons answered, by field key; remembered per customer and source layout. */
export type Answers = Record<string, FieldFormat>
