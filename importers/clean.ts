import { ColumnCleaner } from './clean/column.ts'
import { RowRules } from './clean/rules.ts'
import { type Entity, fieldIndex } from './entity.ts'
import type { Issue } from './issues.ts'
import { type CleanValue, type FieldFormat, Outcome } from './kind.ts'
import type { Mapping } from './mapping.ts'
import { type ReadRow, TEXT } from './read/row.ts'

export type RowStatus = 'clean' | 'warning' | 'error' | 'empty'

/** One row ready to be staged. */
export type CleanRow = {
  /** Row number in the file, as of {@link ReadRow}. */
  row: number
  /** In the entity's field order: canonical text, null for nothing, and for a cell in error the text as it was. */
  cells: (string | null)[]
  status: RowStatus
  issues: readonly Issue[]
  /** What stood in the cells of which cleaning changed more than the notation, by field key; never of a secret. */
  originals?: Record<string, string>
}

export type CleanOptions = {
  /** ISO 3166 code of the customer's country; '' when unknown. */
  country?: string
  /** True for a workbook that counts days from 1904. */
  epoch1904?: boolean
}

const NO_ISSUES: readonly Issue[] = Object.freeze([])

/**
 * The one validator: compiled once per file for preview and staging. The function it gives back takes a row as read and never throws.
 * Fields without a column stay null; a required one is then missing on every row.
 */
export function compileCleaner(
  entity: Entity,
  mapping: Mapping,
  formats: Record<string, FieldFormat>,
  options: CleanOptions = {},
): (row: ReadRow) => CleanRow {
  const pass = new Pass(entity, mapping, formats, options)
  return (row) => pass.clean(row)
}

class Pass {
  private readonly columns: ColumnCleaner[]
  /** Column of the file per field, -1 where there is none. */
  private readonly sources: Int32Array
  /** Field indexes in the order of cleaning: the country first, for other kinds ask for it. Only those that can come to anything. */
  private readonly order: Int32Array
  private readonly country: number
  private readonly rules: RowRules
  private readonly outcome = new Outcome()
  private readonly failed: Uint8Array
  private readonly blank: (string | null)[]

  constructor(entity: Entity, mapping: Mapping, formats: Record<string, FieldFormat>, { country = '', epoch1904 = false }: CleanOptions) {
    this.columns = entity.fields.map((field) => new ColumnCleaner(field, formats[field.key] ?? {}, { country, epoch1904 }))
    this.sources = new Int32Array(entity.fields.length).fill(-1)
    for (const { field, column } of mapping.columns) if (field !== null) this.sources[fieldIndex(entity, field)] = column
    this.country = entity.fields.findIndex((field) => field.kind === 'country')
    const indexes = entity.fields.flatMap((field, index) => (this.sources[index]! >= 0 || field.required ? [index] : []))
    this.order = Int32Array.from(indexes.sort((a, b) => Number(b === this.country) - Number(a === this.country) || a - b))
    this.rules = new RowRules(entity)
    this.failed = new Uint8Array(entity.fields.length)
    this.blank = entity.fields.map(() => null)
  }

  clean(row: ReadRow): CleanRow {
    const { outcome, failed } = this
    const cells = this.blank.slice()
    let issues: Issue[] | null = null
    let originals: Record<string, string> | undefined
    outcome.country = ''
    for (let at = 0; at < this.order.length; at++) {
      const index = this.order[at]!
      const source = this.sources[index]!
      const text = source < 0 ? '' : (row.cells[source] ?? '')
      const column = this.columns[index]!
      const value = column.value(text, row.kinds === undefined ? TEXT : row.kinds[source]!, outcome)
      cells[index] = value
      failed[index] = 0
      if (outcome.issue !== null) {
        failed[index] = outcome.issue.level === 'error' ? 1 : 0
        issues = noted(issues, outcome.issue, column.field.key, source)
      }
      if (column.changes(text, value, outcome)) originals = withOriginal(originals, column.field.key, text)
      if (index === this.country && failed[index] === 0) outcome.country = value ?? ''
    }
    if (isEmpty(row)) return { row: row.row, cells, status: 'empty', issues: row.issues ?? NO_ISSUES }
    issues = this.rules.check(cells, failed, issues)
    if (row.issues && row.issues.length > 0) issues = [...this.placed(row.issues), ...(issues ?? [])]
    const cleaned: CleanRow = { row: row.row, cells, status: issues ? statusOf(issues) : 'clean', issues: issues ?? NO_ISSUES }
    if (originals) cleaned.originals = originals
    return cleaned
  }

  /** What reading met, with the field of its column. An error value of a mapped column is its field's `fault` already. */
  private placed(issues: Issue[]): Issue[] {
    return issues.flatMap((issue) => {
      const index = issue.column === undefined ? -1 : this.sources.indexOf(issue.column)
      if (index < 0) return [issue]
      return issue.code === 'error-value' ? [] : [{ ...issue, field: this.columns[index]!.field.key }]
    })
  }
}

function noted(issues: Issue[] | null, issue: Issue, field: string, column: number): Issue[] {
  issue.field = field
  if (column >= 0) issue.column = column
  if (!issues) return [issue]
  issues.push(issue)
  return issues
}

function withOriginal(originals: Record<string, string> | undefined, key: string, text: string): Record<string, string> {
  if (!originals) return { [key]: text }
  originals[key] = text
  return originals
}

function isEmpty(row: ReadRow): boolean {
  for (const cell of row.cells) if (cell !== '' && cell.trim() !== '') return false
  return true
}

/** The worst of the issues; notes leave a row clean. */
export function statusOf(issues: readonly Issue[]): 'clean' | 'warning' | 'error' {
  let status: 'clean' | 'warning' | 'error' = 'clean'
  for (const { level } of issues) {
    if (level === 'error') return 'error'
    if (level === 'warning') status = 'warning'
  }
  return status
}

/**
 * Cleans one value as the whole pass would, for an edit in the grid. `rowCountry` is the row's own country code. The value of a cell in
 * error is the text itself.
 */
export function cleanCell(
  entity: Entity,
  fieldKey: string,
  text: string,
  options: CleanOptions & { format?: FieldFormat; rowCountry?: string; cell?: number } = {},
): CleanValue {
  const field = entity.fields[fieldIndex(entity, fieldKey)]!
  const { country = '', epoch1904 = false, format = {} } = options
  const outcome = new Outcome()
  outcome.country = options.rowCountry ?? ''
  const value = new ColumnCleaner(field, format, { country, epoch1904 }).value(text, options.cell ?? TEXT, outcome)
  const issue = outcome.issue && { ...outcome.issue, field: fieldKey }
  return { value, changed: value !== text && text !== '', ...(issue && { issue }) }
}

/** The rules between fields over cells already clean. `failed` names fields whose cell is in error: rules that need them are left out. */
export function checkRow(entity: Entity, cells: readonly (string | null)[], failed: readonly string[] = []): Issue[] {
  const marks = Uint8Array.from(entity.fields, (field) => (failed.includes(field.key) ? 1 : 0))
  return new RowRules(entity).check(cells, marks, null) ?? []
}
