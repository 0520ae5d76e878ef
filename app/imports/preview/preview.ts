import type { ImportCounts } from '#db/schema/imports.ts'
import type { Level } from '#importers/issues.ts'
import type { Mapping } from '#importers/mapping.ts'
import type { PlainInspection } from '../plain-inspection.ts'

/** Something that will be asked; words: `questions.<code>`. `field`: the field key it is about. */
export type PreviewQuestion = { code: string; field?: string; params: Record<string, string | number> }

/** A kind of problem in the first rows; `rows` = the first rows that have it, `params` those of the first. */
export type Problem = {
  field: string | null
  code: string
  level: Level
  count: number
  rows: number[]
  params: Record<string, string | number>
}

/** What can be said of a file before the server has it. */
export type Seen = {
  kind: 'seen'
  inspection: PlainInspection
  /** Its rows hold secrets: no value of it is in here. */
  secret: boolean
  mapping: Mapping
  questions: PreviewQuestion[]
  /** Of the rows looked at; `asked` = nothing is wrong with them but that a question about a column is open. */
  counts: Omit<ImportCounts, 'excluded'> & { asked: number }
  problems: Problem[]
  /** True where that is the whole file. */
  whole: boolean
}

/** `later`: too large to be looked at here. `failed`: the browser cannot, or we met a fault of ours; the upload goes on. */
export type Preview =
  | Seen
  | { kind: 'refused'; code: string; params: Record<string, string | number> }
  | { kind: 'later' }
  | { kind: 'failed' }

/** What the worker is asked; it answers with a `Preview`. */
export type PreviewRequest = { file: File; entity: string; country: string }
