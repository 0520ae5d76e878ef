import { type SQL, sql } from 'drizzle-orm'
import type { Db } from '../client.server.ts'
import { ERROR, WARNING } from '../schema/index.ts'
import type { Scope } from '../scope.ts'

/**
 * Comparing rows with rows, set by set: duplicates, references, trees. Everything here replaces what an earlier linking of
 * the same import found. Field positions are 0-based, in the order of the import's cells.
 */
export type Comparison = {
  importId: string
  onboardingId: string
  /** Positions that together must be different in every row, with the field to say it at. */
  unique: { field: string; positions: number[] }[]
  references: Reference[]
}

export type Reference = {
  field: string
  position: number
  /** The entity it refers to, and the position of the key field in that entity's cells. */
  entity: string
  key: { field: string; position: number }
  /** True where the entity refers to itself: a tree, checked for circles. */
  self: boolean
}

/** Compares all rows of an import with each other, with the customer's other imports and with its records. */
export async function compareRows(db: Db, scope: Scope, of: Comparison): Promise<void> {
  await db.execute(sql`create temporary table touched on commit drop as
    select distinct row_no from staged_issues where import_id = ${of.importId} and linked`)
  await db.execute(sql`delete from staged_issues where import_id = ${of.importId} and linked`)
  for (const key of of.unique) await findDuplicates(db, of.importId, key)
  for (const reference of of.references) {
    await findMissing(db, scope, of, reference)
    if (reference.self) await findCircles(db, of.importId, reference)
  }
  await settleLevels(db, of.importId)
  await db.execute(sql`drop table touched`)
}

const cell = (row: string, position: number) => sql.raw(`${row}.cells[${position + 1}]`)

async function findDuplicates(db: Db, importId: string, key: Comparison['unique'][number]): Promise<void> {
  const values = sql.join(
    key.positions.map((position) => cell('r', position)),
    sql`, `,
  )
  const filled = sql.join(
    key.positions.map((position) => sql`${cell('r', position)} is not null`),
    sql` and `,
  )
  await db.execute(sql`
    insert into staged_issues (import_id, row_no, field, code, level, params, linked)
    select ${importId}, row_no, ${key.field}, 'duplicate', ${ERROR}, jsonb_build_object('first', first, 'count', n), true
    from (
      select row_no, min(row_no) over (partition by ${values}) as first, count(*) over (partition by ${values}) as n
      from staged_rows r where r.import_id = ${importId} and not r.excluded and ${filled}
    ) same where n > 1`)
}

/**
 * A reference must be met by a record, by a row of this import or of another one that is not yet released. Where nothing of
 * that entity has been delivered at all, it cannot be checked yet: a warning, made good when that entity arrives.
 */
async function findMissing(db: Db, scope: Scope, of: Comparison, reference: Reference): Promise<void> {
  await db.execute(sql`
    with known as materialized (${knownKeys(scope, of, reference)})
    insert into staged_issues (import_id, row_no, field, code, level, params, linked)
    select ${of.importId}, r.row_no, ${reference.field},
      case when seen.some then 'reference-missing' else 'reference-not-delivered' end,
      case when seen.some then ${ERROR}::int else ${WARNING}::int end,
      jsonb_build_object('value', ${cell('r', reference.position)}, 'entity', ${reference.entity}::text), true
    from staged_rows r, (select exists (select from known) as some) seen
    where r.import_id = ${of.importId} and not r.excluded and ${cell('r', reference.position)} is not null
      and not exists (select from known where known.key = ${cell('r', reference.position)})`)
}

function knownKeys(scope: Scope, of: Comparison, reference: Reference): SQL {
  const key = cell('k', reference.key.position)
  const others = sql`select distinct ${key} as key from staged_rows k join imports i on i.id = k.import_id
    where i.onboarding_id = ${of.onboardingId} and i.entity = ${reference.entity} and not k.excluded and ${key} is not null
      and (i.state in ('staged', 'submitted', 'approved') or i.id = ${of.importId}) and i.vendor_id = ${scope.vendorId}`
  return sql`select key from records k
    where k.customer_id = (select customer_id from imports where id = ${of.importId}) and k.vendor_id = ${scope.vendorId} and k.entity = ${reference.entity}
    union ${others}`
}

/** Rows that are their own ancestor. Walks up from each row until a row repeats; each circle is said at every row in it. */
async function findCircles(db: Db, importId: string, reference: Reference): Promise<void> {
  const key = reference.key.position
  await db.execute(sql`
    with recursive edges as materialized (
      select r.row_no, ${cell('r', key)} as key, ${cell('r', reference.position)} as parent from staged_rows r
      where r.import_id = ${importId} and not r.excluded and ${cell('r', reference.position)} is not null
    ), inner_edges as materialized (
      select e.* from edges e where exists (select from edges p where p.key = e.parent)
    ), walk as (
      select row_no, key as start, parent, 1 as depth from inner_edges
      union all
      select w.row_no, w.start, e.parent, w.depth + 1 from walk w join inner_edges e on e.key = w.parent
      where w.parent <> w.start and w.depth < 64
    )
    insert into staged_issues (import_id, row_no, field, code, level, params, linked)
    select distinct ${importId}::uuid, row_no, ${reference.field}, 'circle', ${ERROR}::int, jsonb_build_object('value', start), true
    from walk where parent = start`)
}

/** Rows whose issues came or went get their level anew. */
async function settleLevels(db: Db, importId: string): Promise<void> {
  await db.execute(sql`
    update staged_rows r set level = coalesce((select max(i.level) from staged_issues i where i.import_id = r.import_id and i.row_no = r.row_no), 0)
    where r.import_id = ${importId} and r.row_no in (
      select row_no from touched union select row_no from staged_issues where import_id = ${importId} and linked)`)
}
