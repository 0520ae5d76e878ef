import type { Entity } from '../entity.ts'
import type { Issue } from '../issues.ts'
import type { Mapping } from '../mapping.ts'
import type { ReadRow } from '../read/row.ts'
import type { ProblemRow, RowProblem } from './error-workbook.ts'

/** What is known about a staged row: its issues, and the cells that were corrected since, by field key. */
export type StagedProblems = { row: number; issues: readonly Issue[]; corrected?: Record<string, string | null> }

/**
 * The customer's rows as their file has them, each with what is to say about it: two streams in the order of row numbers,
 * walked side by side. `say` makes the sentence. Rows before `from` (header, preamble) and blank lines are left out.
 */
export async function* problemRows(
  rows: AsyncIterable<ReadRow[]>,
  staged: AsyncIterable<StagedProblems> | Iterable<StagedProblems>,
  { mapping, from, say }: { mapping: Mapping; from: number; say: (issue: Issue) => string },
): AsyncGenerator<ProblemRow> {
  const columns = new Map(mapping.columns.flatMap(({ field, column }) => (field === null ? [] : [[field, column] as const])))
  const known = stepper(staged)
  for await (const batch of rows) {
    for (const read of batch) {
      if (read.row < from || read.cells.every((cell) => cell.trim() === '')) continue
      yield problemRow(read, await known(read.row), columns, say)
    }
  }
}

/** Columns of the file that hold secrets, for masking. */
export function secretColumns(entity: Entity, mapping: Mapping): number[] {
  const secret = new Set(entity.fields.flatMap((field) => (field.secret ? [field.key] : [])))
  return mapping.columns.flatMap(({ field, column }) => (field !== null && secret.has(field) ? [column] : []))
}

function problemRow(
  { row, cells, kinds }: ReadRow,
  known: StagedProblems | undefined,
  columns: Map<string, number>,
  say: (issue: Issue) => string,
): ProblemRow {
  const problems = (known?.issues ?? []).map((issue): RowProblem => {
    const column = issue.column ?? (issue.field === undefined ? undefined : columns.get(issue.field))
    return { column, level: issue.level, text: say(issue) }
  })
  const corrections = Object.entries(known?.corrected ?? {}).flatMap(([field, value]) => {
    const column = columns.get(field)
    return column === undefined ? [] : [[column, value ?? ''] as const]
  })
  if (corrections.length === 0) return { row, cells, kinds, problems }
  return { row, ...corrected(cells, kinds, corrections), problems }
}

/** A corrected cell is text, whatever the file had there. */
function corrected(cells: string[], kinds: Uint8Array | undefined, corrections: (readonly [number, string])[]) {
  const changed = [...cells]
  const changedKinds = kinds && Uint8Array.from({ length: Math.max(kinds.length, cells.length) }, (_, at) => kinds[at] ?? 0)
  for (const [column, value] of corrections) {
    while (changed.length < column) changed.push('')
    changed[column] = value
    if (changedKinds && column < changedKinds.length) changedKinds[column] = 0
  }
  return { cells: changed, kinds: changedKinds }
}

/** Steps through a sorted stream: gives the entry of a row number, which must not fall from call to call. */
function stepper(staged: AsyncIterable<StagedProblems> | Iterable<StagedProblems>) {
  const iterator = Symbol.asyncIterator in staged ? staged[Symbol.asyncIterator]() : staged[Symbol.iterator]()
  let next: StagedProblems | undefined
  let ended = false
  return async (row: number): Promise<StagedProblems | undefined> => {
    while (!ended && (next === undefined || next.row < row)) {
      const step = await iterator.next()
      ended = step.done === true
      next = ended ? undefined : (step.value as StagedProblems)
    }
    return next?.row === row ? next : undefined
  }
}
