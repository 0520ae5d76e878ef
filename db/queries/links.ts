import { type SQL, sql } from 'drizzle-orm'
import type { Db } from '../client.server.ts'
import { WARNING } from '../schema/index.ts'
import type { Scope } from '../scope.ts'
import { cellOf } from './cells.ts'
import { compareTree, type Tree } from './trees.ts'

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

export type Reference = {
  field: string
  position: number
  /** The entity it refers to, and where its key stands in that entity's cells. */
  entity: string
  keyPosition: number
  /** Other fields of that entity by which people refer, in the order to try. */
  also: { field: string; position: number }[]
  /** Level when nothing matches. */
  level: number
}

/** Which import is compared. */
export type Compared = { importId: string; onboardingId: string }

/** Compares all rows of an import with each other, with the customer's other imports and with its records. */
export async function compareRows(db: Db, scope: Scope, of: Compared, comparison: Comparison): Promise<void> {
  await db.execute(sql`create temporary table touched on commit drop as
    select distinct row_no from staged_issues where import_id = ${of.importId} and linked`)
  await db.execute(sql`delete from staged_issues where import_id = ${of.importId} and linked`)
  for (const key of comparison.distinct) await findDuplicates(db, of.importId, key)
  for (const reference of comparison.references) await followReference(db, scope, of, reference)
  if (comparison.tree) await compareTree(db, of.importId, comparison.tree)
  await settleLevels(db, of.importId)
  await db.execute(sql`drop table touched`)
}

async function findDuplicates(db: Db, importId: string, key: Comparison['distinct'][number]): Promise<void> {
  const values = sql.join(
    key.positions.map((position) => cellOf('r', position)),
    sql`, `,
  )
  const filled = sql.join(
    key.positions.map((position) => sql`${cellOf('r', position)} is not null`),
    sql` and `,
  )
  await db.execute(sql`
    insert into staged_issues (import_id, row_no, field, code, level, params, linked)
    select ${importId}, row_no, ${key.field}, 'duplicate', ${key.level}, jsonb_build_object('first', first, 'count', n), true
    from (
      select row_no, min(row_no) over (partition by ${values}) as first, count(*) over (partition by ${values}) as n
      from staged_rows r where r.import_id = ${importId} and not r.excluded and ${filled}
    ) same where n > 1`)
}

/**
 * A reference must be met by a record, by a row of this import or of another one that is not yet released. Where nothing of
 * that entity has been delivered at all, it cannot be checked yet: a warning, made good when that entity arrives.
 */
async function followReference(db: Db, scope: Scope, of: Compared, reference: Reference): Promise<void> {
  const value = cellOf('r', reference.position)
  const known = sql`known as materialized (${namesOf(scope, of, reference)})`
  for (const [rank] of reference.also.entries())
    await db.execute(sql`
      with ${known}, once as materialized (
        select name, min(key) as key from known where rank = ${rank + 1} group by name having count(distinct key) = 1)
      update staged_rows r set cells[${sql.raw(String(reference.position + 1))}] = once.key,
        original = jsonb_build_object(${reference.field}::text, ${value}) || coalesce(r.original, '{}'::jsonb)
      from once where r.import_id = ${of.importId} and once.name = lower(${value})
        and not exists (select from known where rank = 0 and known.key = ${value})`)
  await db.execute(sql`
    with ${known}
    insert into staged_issues (import_id, row_no, field, code, level, params, linked)
    select ${of.importId}, r.row_no, ${reference.field},
      case when seen.some then 'reference-missing' else 'reference-not-delivered' end,
      case when seen.some then ${reference.level}::int else ${WARNING}::int end,
      jsonb_build_object('value', ${value}, 'entity', ${reference.entity}::text), true
    from staged_rows r, (select exists (select from known) as some) seen
    where r.import_id = ${of.importId} and not r.excluded and ${value} is not null
      and not exists (select from known where known.rank = 0 and known.key = ${value})`)
}

/** Every name by which a row of the referred entity is called: its key at rank 0, other fields (folded) at rank 1 and up. */
function namesOf(scope: Scope, of: Compared, reference: Reference): SQL {
  const key = cellOf('k', reference.keyPosition)
  const customer = sql`(select customer_id from imports where id = ${of.importId})`
  const live = sql`records k where k.customer_id = ${customer} and k.vendor_id = ${scope.vendorId} and k.entity = ${reference.entity}`
  const open = sql`staged_rows k join imports i on i.id = k.import_id
    where i.onboarding_id = ${of.onboardingId} and i.vendor_id = ${scope.vendorId} and i.entity = ${reference.entity} and not k.excluded
      and ${key} is not null and (i.state in ('staged', 'submitted', 'approved') or i.id = ${of.importId})`
  const names = [sql`select key, 0 as rank, key as name from ${live}`, sql`select ${key}, 0, ${key} from ${open}`]
  for (const [index, { field, position }] of reference.also.entries())
    names.push(
      sql`select key, ${index + 1}::int, lower(k.values ->> ${field}) from ${live} and k.values ? ${field}`,
      sql`select ${key}, ${index + 1}::int, lower(${cellOf('k', position)}) from ${open} and ${cellOf('k', position)} is not null`,
    )
  return sql.join(names, sql` union `)
}

/** Rows whose issues came or went get their level anew. */
async function settleLevels(db: Db, importId: string): Promise<void> {
  await db.execute(sql`
    update staged_rows r set level = coalesce((select max(i.level) from staged_issues i where i.import_id = r.import_id and i.row_no = r.row_no), 0)
    where r.import_id = ${importId} and r.row_no in (
      select row_no from touched union select row_no from staged_issues where import_id = ${importId} and linked)`)
}
