import { KeyTable } from './check/key-table.ts'
import { Numbers } from './check/numbers.ts'
import { TreeChecks } from './check/tree-checks.ts'
import type { CleanRow, RowStatus } from './clean.ts'
import { type Distinct, type Entity, fieldIndex } from './entity.ts'
import type { Issue } from './issues.ts'
import type { Mapping } from './mapping.ts'
import type { Summary } from './summary.ts'

const STATUSES: RowStatus[] = ['clean', 'warning', 'error', 'empty']
const ERROR = STATUSES.indexOf('error')

/**
 * The rules across rows, as far as one file can tell: duplicates, parents in the same file, cycles. Streams, with some 40 bytes kept
 * per row instead of its text. Without a column for parents no
 * tree is kept. What it finds it adds to the summary; whether a reference exists elsewhere only the database knows.
 */
export class InFileChecks {
  private readonly summary: Summary
  private readonly sets: DuplicateSet[]
  private readonly tree: TreeChecks | null
  /** Per row: what it counts as in the summary, by row number. */
  private readonly statuses = new Numbers(ERROR)

  constructor(entity: Entity, summary: Summary, mapping: Mapping) {
    this.summary = summary
    const mapped = new Set(mapping.columns.map((column) => column.field))
    const rules = [{ fields: entity.unique, level: 'error' as const }, ...(entity.distinct ?? [])]
    const possible = rules.filter(({ fields }) => fields.some((key) => mapped.has(key)))
    this.sets = possible.map((rule) => new DuplicateSet(entity, rule, rule.fields === entity.unique))
    this.tree =
      entity.tree && mapped.has(entity.tree.parent) ? new TreeChecks(entity, entity.tree, (row, issue) => this.raise(row, issue)) : null
  }

  /** A row that the summary has counted. */
  add(row: CleanRow): void {
    if (row.status === 'empty') return
    this.statuses.set(row.row, STATUSES.indexOf(row.status))
    for (const set of this.sets) set.add(row, (at, issue) => this.raise(at, issue))
    this.tree?.add(row)
  }

  /** After the last row. */
  finish(): void {
    this.tree?.finish()
  }

  private raise(row: number, issue: Issue): void {
    const before = STATUSES[this.statuses.get(row)]!
    this.statuses.set(row, STATUSES.indexOf(this.summary.raise(row, before, issue)))
  }
}

/** One set of fields that must not repeat: both the first row and the repetition get the issue. */
class DuplicateSet {
  private readonly keys = new KeyTable()
  /** Per key the row it was first seen in; negative once that row has its issue. */
  private readonly firsts = new Numbers(0)
  private readonly indexes: number[]
  private readonly rule: Distinct
  private readonly blanksCount: boolean

  /** `blanksCount`: a blank is a value like any other, as long as not all are blank. */
  constructor(entity: Entity, rule: Distinct, blanksCount: boolean) {
    this.rule = rule
    this.indexes = rule.fields.map((key) => fieldIndex(entity, key))
    this.blanksCount = blanksCount
  }

  add(row: CleanRow, raise: (row: number, issue: Issue) => void): void {
    const key = this.keyOf(row.cells)
    if (key === null) return
    const number = this.keys.add(key)
    const first = this.firsts.get(number)
    if (first === 0) {
      this.firsts.set(number, row.row)
      return
    }
    if (first > 0) {
      raise(first, this.issue(first))
      this.firsts.set(number, -first)
    }
    raise(row.row, this.issue(Math.abs(first)))
  }

  private keyOf(cells: readonly (string | null)[]): string | null {
    if (this.indexes.length === 1) return cells[this.indexes[0]!] ?? null
    const values = this.indexes.map((index) => cells[index] ?? null)
    const blank = this.blanksCount ? values.every((value) => value === null) : values.includes(null)
    return blank ? null : values.map((value) => value ?? '').join('\u0001')
  }

  private issue(first: number): Issue {
    return { code: 'duplicate', level: this.rule.level, field: this.rule.fields[0]!, params: { first } }
  }
}
