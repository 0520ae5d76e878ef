import { type SQL, sql } from 'drizzle-orm'
import type { Db } from '../client.server.ts'
import type { Scope } from '../scope.ts'
import { findDuplicates } from './duplicates.ts'
import { followReference, type Reference } from './references.ts'
import { compareTree, type Tree } from './trees.ts'
import { importInSight } from './within.ts'

/**
 * Comparing rows with rows, set by set: duplicates, references, trees. Everything here replaces what an earlier linking of
 * the same import found. Positions are 0-based, in the order of the import's cells.
 */
export type Comparison = {
  /** Where the cells of the record's key stand. */
  keyPositions: number[]
  /** Positions whose values together must differ from row to row; said at `field`. */
  distinct: { field: string; positions: number[]; level: number }[]
  references: Reference[]
  tree?: Tree
}

/** Which import is compared. */
export type Compared = { importId: string; onboardingId: string }

/** Memory for sorting and hashing while rows are compared: a million keys fit. */
const WORK_MEMORY = '64MB'

/** Compares all rows of an import with each other, with the customer's other imports and with its records. Of an import out of sight, nothing. */
export async function compareRows(db: Db, scope: Scope, of: Compared, comparison: Comparison): Promise<void> {
  const [own] = await db.execute<{ yes: boolean }>(sql`select ${importInSight(scope, of.importId)} as yes`)
  if (!own?.yes) return
  await db.execute(sql`select set_config('work_mem', ${WORK_MEMORY}, true), set_config('jit', 'off', true)`)
  await db.execute(sql`create temporary table touched on commit drop as
    select distinct row_no from staged_issues where import_id = ${of.importId} and linked`)
  await db.execute(sql`delete from staged_issues where import_id = ${of.importId} and linked`)
  const filled = await filledPositions(db, of.importId, comparison)
  for (const key of comparison.distinct)
    if (key.positions.every((position) => filled.has(position))) await findDuplicates(db, of.importId, key)
  for (const reference of comparison.references) if (filled.has(reference.position)) await followReference(db, scope, of, reference)
  const { tree } = comparison
  if (tree && filled.has(tree.parent.position)) await compareTree(db, of.importId, tree)
  await settleLevels(db, of.importId)
  await db.execute(sql`drop table touched`)
}

/** Those positions of a comparison at which some row has a value: most files leave most fields out. One look at the rows. */
async function filledPositions(db: Db, importId: string, { distinct, references, tree }: Comparison): Promise<Set<number>> {
  const asked = [...distinct.flatMap((key) => key.positions), ...references.map((reference) => reference.position)]
  const positions = [...new Set(tree ? [...asked, tree.parent.position] : asked)]
  const each = positions.map((position): SQL => sql.raw(`coalesce(bool_or(cells[${position + 1}] is not null), false)`))
  const [row] = await db.execute<{ filled: boolean[] }>(sql`
    select array[${sql.join(each, sql`, `)}] as filled from staged_rows where import_id = ${importId}`)
  return new Set(positions.filter((_, at) => row?.filled[at]))
}

/** Rows whose issues came or went get their level anew. */
async function settleLevels(db: Db, importId: string): Promise<void> {
  await db.execute(sql`
    insert into touched select distinct row_no from staged_issues where import_id = ${importId} and linked`)
  await db.execute(sql`analyze touched`)
  await db.execute(sql`
    update staged_rows r set level = worst.level
    from (
      select t.row_no, coalesce(max(i.level), 0) as level
      from (select distinct row_no from touched) t
      left join staged_issues i on i.import_id = ${importId} and i.row_no = t.row_no group by t.row_no
    ) worst
    where r.import_id = ${importId} and r.row_no = worst.row_no and r.level <> worst.level`)
}
