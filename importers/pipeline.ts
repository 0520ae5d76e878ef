import { type CleanOptions, type CleanRow, compileCleaner } from './clean.ts'
import { decideFormats } from './decide.ts'
import type { Entity } from './entity.ts'
import { inspect } from './inspect.ts'
import type { Inspection, ReadOverrides, ReadPlan } from './inspection.ts'
import type { FieldFormat } from './kind.ts'
import { suggestMapping } from './map.ts'
import type { Answers, Mapping, Question } from './mapping.ts'
import { rowsBelowHeader } from './pipeline/below-header.ts'
import { countingSource } from './pipeline/counting-source.ts'
import { planReading } from './read/plan.ts'
import { readRows } from './read/rows.ts'
import type { ByteSource } from './read/source.ts'

export type { CleanRow } from './clean.ts'

/** What is known already; the rest is found out. */
export type CheckOptions = CleanOptions & {
  inspection?: Inspection | null
  overrides?: ReadOverrides | null
  mapping?: Mapping | null
  answers?: Answers | null
  /** The customer's earlier choices: `memoryKey(header)` → field key, or null for "leave out". */
  memory?: Record<string, string | null>
}

export type CheckPlan = {
  inspection: Inspection
  reading: ReadPlan
  mapping: Mapping
  formats: Record<string, FieldFormat>
  /** Of the mapping and of the formats. The values in doubt are errors until they are answered. */
  questions: Question[]
}

export type CleanBatch = {
  rows: CleanRow[]
  /** Rows left out in this batch: totals, footers, units, the template's example. */
  excluded: { row: number; why: string }[]
  /** Bytes of the file read so far. */
  bytes: number
}

/** Steps 1 to 3: what the file is, which column is which field, how each is written. Throws `Refusal` for a file that cannot be read. */
export async function planCheck(source: ByteSource, entity: Entity, options: CheckOptions = {}): Promise<CheckPlan> {
  const overrides = options.overrides ?? {}
  // 1 Inspect: format, encoding, dialect, header, columns.
  const inspection = options.inspection ?? (await inspect(source, { overrides }))
  const reading = planReading(inspection, overrides)
  const columns = inspection.sheets.find((sheet) => sheet.name === reading.sheet)?.columns ?? []
  // 2 Map: columns to fields.
  const mapping = options.mapping ?? suggestMapping(entity, columns, { memory: options.memory })
  // 3 Decide: formats per column from all its values.
  const decided = decideFormats(entity, mapping, columns, options.answers ?? {})
  return { inspection, reading, mapping, formats: decided.formats, questions: [...mapping.questions, ...decided.questions] }
}

/** Steps 4 to 6 of a planned file, once through it in flat memory. */
export async function* cleanFile(
  source: ByteSource,
  entity: Entity,
  plan: CheckPlan,
  options: CleanOptions = {},
): AsyncGenerator<CleanBatch> {
  const counted = countingSource(source)
  const clean = compileCleaner(entity, plan.mapping, plan.formats, { epoch1904: plan.inspection.epoch1904, ...options })
  const select = rowsBelowHeader(entity, plan)
  // 4 Read: bytes to rows of cells.
  for await (const batch of readRows(counted.source, plan.reading)) {
    // 5 Select: below the header, without what is left out.
    const { rows, excluded } = select(batch)
    // 6 Clean: cells to canonical values, rows to issues.
    yield { rows: rows.map(clean), excluded, bytes: counted.bytes() }
  }
}

/** The whole pass over a file: plans what is not given, then cleans. */
export async function* checkFile(source: ByteSource, entity: Entity, options: CheckOptions = {}): AsyncGenerator<CleanBatch> {
  yield* cleanFile(source, entity, await planCheck(source, entity, options), options)
}
