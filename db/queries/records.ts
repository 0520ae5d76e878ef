import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm'
import type { Db } from '../client.server.ts'
import { records, releases } from '../schema/index.ts'
import type { Scope } from '../scope.ts'
import { cellOf, keyOf } from './cells.ts'
import type { ImportRow } from './imports.ts'
import { type CustomerScope, importInSight, owned, within } from './within.ts'

export type RecordRow = typeof records.$inferSelect
export type ReleaseRow = typeof releases.$inferSelect

/** What approving and releasing an import would do. */
export type PlanCounts = { new: number; changed: number; unchanged: number; missing: number; blank: number }

/** A staged row beside the record that it would change; `values` are its filled cells by field. */
const staged = (
  scope: Scope,
  of: Pick<ImportRow, 'id' | 'entity' | 'fields' | 'customerId'>,
  keyPositions: readonly number[],
  secrets: readonly string[] = [],
) => {
  const key = keyOf('r', keyPositions)
  const named = sql`jsonb_strip_nulls(jsonb_object(${fieldArray(of)}, r.cells))`
  const values = secrets.reduce((kept, secret) => sql`${kept} - ${secret}::text`, named)
  return sql`
    select r.row_no, ${key} as key, ${values} as values, live.values as live
    from staged_rows r
    left join records live on live.vendor_id = ${scope.vendorId} and live.customer_id = ${of.customerId} and live.entity = ${of.entity} and live.key = ${key}
    where r.import_id = ${of.id} and not r.excluded and ${importInSight(scope, of.id)}`
}

const fieldArray = (of: Pick<ImportRow, 'fields'>) =>
  sql`array[${sql.join(
    (of.fields ?? []).map((field) => sql`${field}::text`),
    sql`, `,
  )}]`

/** Counts of the commit plan. An empty cell keeps the live value; `blank` says in how many rows that is so. */
export async function countPlan(db: Db, scope: Scope, of: ImportRow, keyPositions: readonly number[]): Promise<PlanCounts> {
  const [row] = await db.execute<PlanCounts>(sql`
    with staged as (${staged(scope, of, keyPositions)})
    select count(*) filter (where live is null)::int as new,
      count(*) filter (where live is not null and not live @> values)::int as changed,
      count(*) filter (where live is not null and live @> values)::int as unchanged,
      count(*) filter (where live is not null and live - array(select jsonb_object_keys(values)) <> '{}'::jsonb)::int as blank,
      (select count(*)::int from records m where m.customer_id = ${of.customerId} and m.vendor_id = ${scope.vendorId} and ${importInSight(scope, of.id)} and m.entity = ${of.entity}
        and not exists (select from staged where staged.key = m.key)) as missing
    from staged`)
  return row!
}

export type PlanRow = { rowNo: number; key: string; values: Record<string, string>; live: Record<string, string> | null }

/** Rows of the commit plan of one kind, in file order. */
export async function listPlan(
  db: Db,
  scope: Scope,
  of: ImportRow,
  keyPositions: readonly number[],
  page: { kind: 'new' | 'changed' | 'unchanged' | 'all'; after: number; size: number },
): Promise<PlanRow[]> {
  const kinds = {
    new: sql`live is null`,
    changed: sql`live is not null and not live @> values`,
    unchanged: sql`live is not null and live @> values`,
    all: sql`true`,
  }
  return db.execute<PlanRow>(sql`
    with staged as (${staged(scope, of, keyPositions)})
    select row_no as "rowNo", key, values, live from staged
    where ${kinds[page.kind]} and row_no > ${page.after} order by row_no limit ${page.size}`)
}

/** A new release with the customer's next number. */
export async function addRelease(
  db: Db,
  scope: CustomerScope,
  of: { onboardingId: string; undoes?: string; at: Date },
): Promise<ReleaseRow> {
  await db.execute(sql`select pg_advisory_xact_lock(hashtext(${`release numbers ${scope.customerId}`}))`)
  const next = sql<number>`(select coalesce(max(number), 0) + 1 from releases where customer_id = ${scope.customerId})`
  const [row] = await db
    .insert(releases)
    .values({
      ...owned(scope),
      onboardingId: of.onboardingId,
      undoes: of.undoes ?? null,
      number: next,
      releasedBy: scope.userId,
      releasedAt: of.at,
    })
    .returning()
  return row!
}

/**
 * Turns an import's rows into records, keeping before-images. Filled cells replace live values, empty cells keep them.
 * `secrets` name fields that never become part of a record.
 * Gives how many records are new, changed and unchanged: together they are the rows that were sent.
 */
export async function releaseRows(
  db: Db,
  scope: CustomerScope,
  of: ImportRow,
  { keyPositions, secrets, releaseId }: { keyPositions: readonly number[]; secrets: readonly string[]; releaseId: string },
): Promise<{ added: number; changed: number; unchanged: number }> {
  const [counts] = await db.execute<{ added: number; changed: number; unchanged: number }>(sql`
    with staged as materialized (${staged(scope, of, keyPositions, secrets)}),
    kept as (
      insert into record_changes (vendor_id, customer_id, release_id, entity, key, before, after)
      select ${scope.vendorId}, ${scope.customerId}, ${releaseId}, ${of.entity}, key, live, coalesce(live, '{}'::jsonb) || values
      from staged where live is null or not live @> values
      returning key, after, before
    ), written as (
      insert into records (vendor_id, customer_id, entity, key, values, release_id)
      select ${scope.vendorId}, ${scope.customerId}, ${of.entity}, key, after, ${releaseId} from kept
      on conflict (customer_id, entity, key) do update set values = excluded.values, release_id = excluded.release_id
      returning key
    )
    select (select count(*)::int from kept where before is null) as added, (select count(*)::int from kept where before is not null) as changed,
      (select count(*)::int from staged where live is not null and live @> values) as unchanged, (select count(*) from written) as written`)
  return counts!
}

/** References of an import's rows that no record meets: what must be released first. */
export async function countUnmet(
  db: Db,
  scope: Scope,
  of: ImportRow,
  reference: { position: number; entity: string; keyPosition: number },
): Promise<number> {
  const cell = cellOf('r', reference.position)
  const own =
    reference.entity === of.entity
      ? sql`and not exists (select from staged_rows k where k.import_id = ${of.id} and not k.excluded and ${cellOf('k', reference.keyPosition)} = ${cell})`
      : sql``
  const [row] = await db.execute<{ n: number }>(sql`
    select count(*)::int as n from staged_rows r
    where r.import_id = ${of.id} and not r.excluded and ${cell} is not null and ${importInSight(scope, of.id)}
      and not exists (select from records m where m.customer_id = ${of.customerId} and m.vendor_id = ${scope.vendorId}
        and m.entity = ${reference.entity} and m.key = ${cell}) ${own}`)
  return row!.n
}

/** The newest release of a customer that has not been taken back and is no taking back itself. */
export async function findLatestRelease(db: Db, scope: Scope, onboardingId: string): Promise<ReleaseRow | undefined> {
  const [row] = await db
    .select()
    .from(releases)
    .where(
      and(
        eq(releases.onboardingId, onboardingId),
        isNull(releases.undoes),
        sql`not exists (select from releases u where u.undoes = ${releases.id})`,
        within(releases, scope),
      ),
    )
    .orderBy(desc(releases.number))
    .limit(1)
  return row
}

/** Puts back what a release changed, as a new release with its own before-images. */
export async function takeBack(db: Db, scope: CustomerScope, releaseId: string, undoId: string): Promise<void> {
  await db.execute(sql`
    insert into record_changes (vendor_id, customer_id, release_id, entity, key, before, after)
    select vendor_id, customer_id, ${undoId}, entity, key, after, before from record_changes
    where release_id = ${releaseId} and vendor_id = ${scope.vendorId} and customer_id = ${scope.customerId}`)
  await db.execute(sql`
    delete from records m using record_changes c
    where c.release_id = ${releaseId} and c.before is null and m.vendor_id = ${scope.vendorId} and m.customer_id = ${scope.customerId} and m.entity = c.entity and m.key = c.key`)
  await db.execute(sql`
    update records m set values = c.before, release_id = ${undoId} from record_changes c
    where c.release_id = ${releaseId} and c.before is not null and m.vendor_id = ${scope.vendorId} and m.customer_id = ${scope.customerId} and m.entity = c.entity and m.key = c.key`)
}

/** A page of a customer's records of one entity, by key. */
export async function listRecords(
  db: Db,
  scope: Scope,
  of: { customerId: string; entity: string },
  page: { after?: string; size: number },
): Promise<RecordRow[]> {
  return db
    .select()
    .from(records)
    .where(
      and(
        eq(records.customerId, of.customerId),
        eq(records.entity, of.entity),
        page.after === undefined ? undefined : sql`${records.key} > ${page.after}`,
        within(records, scope),
      ),
    )
    .orderBy(asc(records.key))
    .limit(page.size)
}

/** How many records a customer has of each entity. */
export async function countRecords(db: Db, scope: Scope, customerId: string): Promise<Record<string, number>> {
  const rows = await db
    .select({ entity: records.entity, n: sql<number>`count(*)::int` })
    .from(records)
    .where(and(eq(records.customerId, customerId), within(records, scope)))
    .groupBy(records.entity)
  return Object.fromEntries(rows.map((row) => [row.entity, row.n]))
}
