import type { Field } from './entity.ts'
import type { Issue, Level } from './issues.ts'
import { tidy } from './kinds/text/tidy.ts'
import { TEXT } from './read/row.ts'

/** How the values of one field are written in one file: decided from the column, or answered by a person. */
export type FieldFormat = {
  decimal?: ',' | '.'
  date?: 'dmy' | 'mdy' | 'ymd'
  /** The column says the opposite of the field (`Blocked` for *active*). */
  invert?: boolean
  /** What a blank cell of this column means, where it is a value (`false` in a column of `x` and blanks). */
  blank?: string
  /** Source value → option key, or null for "leave empty". */
  values?: Record<string, string | null>
}

/** What a kind needs to know before it sees the first cell. */
export type KindSettings = {
  field: Field
  format: FieldFormat
  /** ISO 3166 code of the customer's country, for values that do not say their own; '' when unknown. */
  country: string
  /** True for a workbook that counts days from 1904. */
  epoch1904?: boolean
}

/**
 * Cleans one cell that is not blank. `text` is tidied (see `text/tidy.ts`) when `cell` is TEXT, canonical when it is NUMBER, DATE or
 * BOOLEAN; FAULT never arrives. Returns the canonical value, or null after `outcome.error(…)`. Called for every cell: no allocation
 * where nothing is wrong.
 */
export type CellCleaner = (text: string, cell: number, outcome: Outcome) => string | null

/** One kind of field. One file each in `kinds/`, found by glob. */
export type Kind = {
  key: string
  /**
   * What it accepts holds no odd space and no invisible character: such a value need not be tidied first. Text that it refuses is
   * tidied and tried again.
   */
  strict?: true
  /**
   * Cleaning changes only how a value is written, never what it says, as long as it finds nothing wrong: what was there need not be
   * kept. `separators`: only where nothing but spaces and punctuation went or came.
   */
  notation?: 'any' | 'separators'
  compile(settings: KindSettings): CellCleaner
}

/** What cleaning one cell found besides its value. One object per pass, reset for each cell. */
export class Outcome {
  issue: Issue | null = null
  /** Country of the row being cleaned, from its country field; '' when it has none. */
  country = ''

  /** Notes an error and gives back the null that the cleaner returns. */
  error(code: string, params?: Issue['params']): null {
    this.note('error', code, params)
    return null
  }

  warn(code: string, params?: Issue['params']): void {
    this.note('warning', code, params)
  }

  info(code: string, params?: Issue['params']): void {
    this.note('info', code, params)
  }

  private note(level: Level, code: string, params: Issue['params']): void {
    this.issue = params ? { code, level, params } : { code, level }
  }
}

/** A source value shortened for a message. */
export function quoted(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}

export type CleanValue = { value: string | null; issue?: Issue; changed: boolean }

/** Cleans one value outside a pass over a file. The text is tidied here; a blank one gives null. */
export function cleanValue(kind: Kind, settings: KindSettings, text: string, cell: number = TEXT, country = ''): CleanValue {
  const outcome = new Outcome()
  outcome.country = country
  const tidied = cell === TEXT ? tidy(text) : text
  if (tidied === '') return { value: null, changed: text !== '' }
  const value = kind.compile(settings)(tidied, cell, outcome)
  return { value, changed: value !== text, ...(outcome.issue && { issue: outcome.issue }) }
}

/** Parameters of an issue about an unknown word, with what was probably meant where something near is known. */
export function unknown(text: string, suggestion: string | undefined): Record<string, string> {
  return suggestion ? { text: quoted(text), suggestion } : { text: quoted(text) }
}
