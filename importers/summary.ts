import type { CleanRow, RowStatus } from './clean.ts'
import type { Issue, Level } from './issues.ts'
import { RowRanges } from './summary/row-ranges.ts'

export type Counts = { read: number; clean: number; warnings: number; errors: number; empty: number }
export type IssueGroup = {
  field: string | null
  code: string
  level: Level
  count: number
  /** Row ranges in order (`"2"`, `"5-9"`), at most 100 of them. */
  rows: string[]
  /** Rows beyond the listed ranges; absent when all are listed. */
  more?: number
}

const COUNTED: Record<RowStatus, keyof Counts> = { clean: 'clean', warning: 'warnings', error: 'errors', empty: 'empty' }
const LEVELS: Record<Level, RowStatus> = { info: 'clean', warning: 'warning', error: 'error' }
const RANK: Record<RowStatus, number> = { empty: 3, error: 2, warning: 1, clean: 0 }

/** Counts rows by what came out and groups issues by field, code and level. Read = clean + warnings + errors + empty, always. */
export class Summary {
  private readonly counts: Counts = { read: 0, clean: 0, warnings: 0, errors: 0, empty: 0 }
  private readonly groups = new Map<string, { issue: Issue; count: number; ranges: RowRanges }>()

  add(row: CleanRow): void {
    this.counts.read++
    this.counts[COUNTED[row.status]]++
    for (const issue of row.issues) this.note(issue, row.row)
  }

  /** Adds an issue found later; `before` is what the row counted as. Gives back what it counts as now. */
  raise(row: number, before: RowStatus, issue: Issue): RowStatus {
    this.note(issue, row)
    const level = LEVELS[issue.level]
    const after = RANK[level] > RANK[before] ? level : before
    this.counts[COUNTED[before]]--
    this.counts[COUNTED[after]]++
    return after
  }

  private note(issue: Issue, row: number): void {
    const key = `${issue.field ?? ''}\n${issue.code}\n${issue.level}`
    let group = this.groups.get(key)
    if (!group) {
      group = { issue, count: 0, ranges: new RowRanges() }
      this.groups.set(key, group)
    }
    group.count++
    group.ranges.add(row)
  }

  result(): { counts: Counts; issues: IssueGroup[] } {
    const issues = [...this.groups.values()].map(({ issue, count, ranges }) => {
      const { rows, more } = ranges.result()
      return { field: issue.field ?? null, code: issue.code, level: issue.level, count, rows, ...(more > 0 && { more }) }
    })
    return { counts: { ...this.counts }, issues: issues.sort((a, b) => RANK[LEVELS[b.level]] - RANK[LEVELS[a.level]] || b.count - a.count) }
  }
}
