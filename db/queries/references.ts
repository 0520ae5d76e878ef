import { type SQL, sql } from 'drizzle-orm'
import type { Db } from '../client.server.ts'
import { WARNING } from '../schema/index.ts'
import type { Scope } from '../scope.ts'
import { cellOf } from './cells.ts'

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

type Compared = { importId: string; onboardingId: string }

/**
 * A reference must be met by a record, by a row of this import or of another one that is not yet released. Where nothing of
 * that entity has been delivered at all, it cannot be checked yet: a warning, made good when that entity arrives.
 * Values are looked up once each, however many rows have them.
 */
export async function followReference(db: Db, scope: Scope, of: Compared, reference: Reference): Promise<void> {
  const value = cellOf('r', reference.position)
  const known = knownOf(scope, of, reference)
  await db.execute(sql`
    create temporary table unmet on commit drop as
    with referred as (select distinct ${value} as value from staged_rows r where r.import_id = ${of.importId} and ${value} is not null)
    select value from referred
    where not exists (select from ${known.records} and k.key = value) and not exists (select from ${known.rows} and ${known.key} = value)`)
  if (await some(db, sql`unmet`)) {
    await db.execute(sql`analyze unmet`)
    for (const also of reference.also) await followName(db, of, reference, { known, also })
    await sayUnmet(db, of, reference, known)
  }
  await db.execute(sql`drop table unmet`)
}

/** Where another field of exactly one of the referred is called so, its key takes the name's place. */
async function followName(
  db: Db,
  of: Compared,
  { field, position }: Reference,
  { known, also }: { known: Known; also: Reference['also'][number] },
): Promise<void> {
  const value = cellOf('r', position)
  const name = cellOf('k', also.position)
  await db.execute(sql`
    create temporary table named on commit drop as
    select value, min(key) as key from unmet join (
      select k.key, lower(k.values ->> ${also.field}) as name from ${known.records} and k.values ? ${also.field}
      union all select ${known.key}, lower(${name}) from ${known.rows} and ${name} is not null
    ) names on names.name = lower(value) group by value having count(distinct key) = 1`)
  if (await some(db, sql`named`)) {
    await db.execute(sql`analyze named`)
    await db.execute(sql`
      update staged_rows r set cells[${sql.raw(String(position + 1))}] = named.key,
        original = jsonb_build_object(${field}::text, ${value}) || coalesce(r.original, '{}'::jsonb)
      from named where r.import_id = ${of.importId} and ${value} = named.value`)
    await db.execute(sql`delete from unmet using named where unmet.value = named.value`)
  }
  await db.execute(sql`drop table named`)
}

async function sayUnmet(db: Db, of: Compared, { field, position, entity, level }: Reference, known: Known): Promise<void> {
  const value = cellOf('r', position)
  const delivered = (await some(db, known.records)) || (await some(db, known.rows))
  await db.execute(sql`
    insert into staged_issues (import_id, row_no, field, code, level, params, linked)
    select ${of.importId}, r.row_no, ${field}, ${delivered ? 'reference-missing' : 'reference-not-delivered'},
      ${delivered ? level : WARNING}, jsonb_build_object('value', ${value}, 'entity', ${entity}::text), true
    from staged_rows r join unmet on unmet.value = ${value} where r.import_id = ${of.importId} and not r.excluded`)
}

/** All of an entity that a reference may mean, as `k`: the customer's records, and rows not yet released with their key. */
type Known = { records: SQL; rows: SQL; key: SQL }

function knownOf(scope: Scope, of: Compared, reference: Reference): Known {
  const key = cellOf('k', reference.keyPosition)
  const customer = sql`(select customer_id from imports where id = ${of.importId})`
  const records = sql`records k where k.customer_id = ${customer} and k.vendor_id = ${scope.vendorId} and k.entity = ${reference.entity}`
  const rows = sql`staged_rows k join imports i on i.id = k.import_id
    where i.onboarding_id = ${of.onboardingId} and i.vendor_id = ${scope.vendorId} and i.entity = ${reference.entity} and not k.excluded
      and ${key} is not null and (i.state in ('staged', 'submitted', 'approved') or i.id = ${of.importId})`
  return { records, rows, key }
}

async function some(db: Db, from: SQL): Promise<boolean> {
  const [row] = await db.execute<{ some: boolean }>(sql`select exists (select from ${from}) as some`)
  return row?.some === true
}
