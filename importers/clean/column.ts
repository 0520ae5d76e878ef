import type { Field } from '../entity.ts'
import { type CellCleaner, type FieldFormat, type KindSettings, type Outcome, quoted } from '../kind.ts'
import { tidy } from '../kinds/text/tidy.ts'
import { FAULT, TEXT } from '../read/row.ts'
import { kindOf } from '../registry.ts'
import { releaseFormula } from '../write/formula-safe.ts'
import { isBlankMark } from './blank.ts'
import { sameSigns } from './same-signs.ts'

const APOSTROPHE = 39

/** Cleans one cell of a field, blank or not. Unlike a kind's cleaner it gives back the text of a cell in error, so that nothing is lost. */
export class ColumnCleaner {
  readonly field: Field
  /** What a blank cell means: null, or a value where the format says so. */
  readonly blank: string | null
  private readonly clean: CellCleaner
  private readonly strict: boolean
  private readonly notation: 'any' | 'separators' | undefined

  constructor(field: Field, format: FieldFormat, settings: Omit<KindSettings, 'field' | 'format'>) {
    this.field = field
    this.blank = format.blank ?? null
    const kind = kindOf(field)
    this.clean = kind.compile({ ...settings, field, format })
    this.strict = kind.strict === true
    this.notation = kind.notation
  }

  /** The canonical value, null for a blank; after an error (`outcome.issue`) the tidied text. */
  value(text: string, cell: number, outcome: Outcome): string | null {
    outcome.issue = null
    if (text === '') return this.blankValue(outcome)
    if (cell === FAULT) {
      outcome.error('fault', { text })
      return text
    }
    if (this.strict) {
      const value = this.clean(text, cell, outcome)
      if (value !== null) return value
      outcome.issue = null
    }
    const tidied = cell === TEXT ? tidy(this.released(text)) : text
    if (tidied === '') return this.blankValue(outcome)
    const value = this.clean(tidied, cell, outcome)
    return value === null ? this.failed(tidied, outcome) : value
  }

  /** Has cleaning changed more of a cell than how it is written? Then what was there is kept; never of a secret. */
  changes(text: string, value: string | null, outcome: Outcome): boolean {
    if (value === text || text === '' || this.field.secret === true) return false
    if (this.notation === undefined || outcome.issue !== null || value === null) return true
    return this.notation === 'separators' && !sameSigns(text, value)
  }

  /** Without the apostrophe that we put before what a spreadsheet would run; a secret stays as it is. */
  private released(text: string): string {
    return text.charCodeAt(0) === APOSTROPHE && this.field.secret !== true ? releaseFormula(text) : text
  }

  private blankValue(outcome: Outcome): string | null {
    if (this.blank === null && this.field.required) outcome.error('required')
    return this.blank
  }

  /** A null of the kind: left empty on purpose, a mark for nothing, or an error whose text is kept. */
  private failed(text: string, outcome: Outcome): string | null {
    if (outcome.issue === null) return this.blankValue(outcome)
    if (!isBlankMark(text)) return text
    outcome.issue = null
    const value = this.blankValue(outcome)
    if (outcome.issue === null) outcome.warn('blank-mark', { text: quoted(text) })
    return value
  }
}
