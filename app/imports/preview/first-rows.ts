import type { Level } from '#importers/issues.ts'
import type { CleanBatch, CleanRow } from '#importers/pipeline.ts'
import type { Problem, Seen } from './preview.ts'

/** Rows named with a problem. */
const NAMED = 20
/** A value that two readings fit: not wrong, but to be asked about. */
const UNDECIDED = 'undecided'
const COUNTED = { clean: 'clean', warning: 'warnings', error: 'errors', empty: 'empty' } as const
const RANK: Record<Level, number> = { error: 2, warning: 1, info: 0 }

/** Counts the rows by what came out, and gathers their errors and warnings by field and kind. */
export class FirstRows {
  private readonly counted = { read: 0, clean: 0, warnings: 0, errors: 0, empty: 0, asked: 0, leftOut: 0 }
  private readonly found = new Map<string, Problem>()

  add({ rows, excluded }: CleanBatch): void {
    this.counted.read += rows.length + excluded.length
    this.counted.leftOut += excluded.length
    for (const row of rows) {
      this.counted[onlyAsked(row) ? 'asked' : COUNTED[row.status]]++
      this.note(row)
    }
  }

  /** read = clean + warnings + errors + empty + asked + leftOut */
  counts(): Seen['counts'] {
    return { ...this.counted }
  }

  /** Errors first, then the most frequent. */
  problems(): Problem[] {
    return [...this.found.values()].sort((a, b) => RANK[b.level] - RANK[a.level] || b.count - a.count)
  }

  private note({ row, issues }: CleanRow): void {
    for (const { field = null, code, level, params = {} } of issues) {
      if (level === 'info' || code === UNDECIDED) continue
      const key = `${field ?? ''}\n${code}\n${level}`
      const problem = this.found.get(key) ?? { field, code, level, count: 0, rows: [], params }
      problem.count++
      if (problem.rows.length < NAMED) problem.rows.push(row)
      this.found.set(key, problem)
    }
  }
}

/** Nothing is wrong with the row but that a question about a column is open. */
function onlyAsked({ status, issues }: CleanRow): boolean {
  return status === 'error' && issues.every(({ level, code }) => level !== 'error' || code === UNDECIDED)
}
