import { and, desc, eq, getTableColumns, inArray, notInArray, sql } from 'drizzle-orm'
import type { Db } from '../client.server.ts'
import { customers, files, type ImportState, type ImportWork, imports, users } from '../schema/index.ts'
import type { Scope } from '../scope.ts'
import { type CustomerScope, owned, within } from './within.ts'

export type ImportRow = typeof imports.$inferSelect
/** An import with what is always shown beside it. */
export type ImportView = ImportRow & {
  fileName: string
  fileBytes: number
  fileKey: string
  sha256: string
  fileDestroyedAt: Date | null
  sender: string | null
}

const view = {
  ...getTableColumns(imports),
  fileName: files.name,
  fileBytes: files.bytes,
  fileKey: files.key,
  sha256: files.sha256,
  fileDestroyedAt: files.destroyedAt,
  sender: users.name,
}

const views = (db: Db) =>
  db.select(view).from(imports).innerJoin(files, eq(files.id, imports.fileId)).leftJoin(users, eq(users.id, imports.createdBy))

/** A new import of a file, with the customer's next number. */
export async function addImport(
  db: Db,
  scope: CustomerScope,
  of: { onboardingId: string; entity: string; fileId: string; at: Date; work: ImportWork },
): Promise<ImportRow> {
  await db.execute(sql`select pg_advisory_xact_lock(hashtext(${`import numbers ${scope.customerId}`}))`)
  const next = sql<number>`(select coalesce(max(number), 0) + 1 from imports where customer_id = ${scope.customerId})`
  const { at, ...known } = of
  const [row] = await db
    .insert(imports)
    .values({ ...known, ...owned(scope), number: next, createdBy: scope.userId, createdAt: at, updatedAt: at })
    .returning()
  return row!
}

/** The import with this number; the scope must stand inside a customer. */
export async function findImport(db: Db, scope: CustomerScope, number: number): Promise<ImportView | undefined> {
  const [row] = await views(db).where(and(eq(imports.number, number), within(imports, scope)))
  return row
}

export async function findImportById(db: Db, scope: Scope, id: string): Promise<ImportView | undefined> {
  const [row] = await views(db).where(and(eq(imports.id, id), within(imports, scope)))
  return row
}

/** Waits until nobody else changes this import, and keeps others from it until the transaction ends. */
export async function lockImport(db: Db, scope: Scope, id: string): Promise<void> {
  await db
    .select({ id: imports.id })
    .from(imports)
    .where(and(eq(imports.id, id), within(imports, scope)))
    .for('update')
}

/** The imports of an onboarding, newest first, without those that a newer one replaced. */
export async function listImports(db: Db, scope: Scope, onboardingId: string, entity?: string): Promise<ImportView[]> {
  return views(db)
    .where(
      and(
        eq(imports.onboardingId, onboardingId),
        entity ? eq(imports.entity, entity) : undefined,
        notInArray(imports.state, ['superseded']),
        within(imports, scope),
      ),
    )
    .orderBy(desc(imports.number))
}

/** What waits for a reviewer, the longest wait first. */
export async function listReviewQueue(db: Db, scope: Scope): Promise<(ImportView & { customerCode: string; customerName: string })[]> {
  return db
    .select({ ...view, customerCode: customers.code, customerName: customers.name })
    .from(imports)
    .innerJoin(files, eq(files.id, imports.fileId))
    .innerJoin(customers, eq(customers.id, imports.customerId))
    .leftJoin(users, eq(users.id, imports.createdBy))
    .where(and(inArray(imports.state, ['submitted', 'approved']), within(imports, scope)))
    .orderBy(imports.submittedAt, imports.number)
}

/** Earlier imports of a file, for offering them when the same file comes again. */
export async function listImportsOfFile(db: Db, scope: Scope, fileId: string): Promise<ImportRow[]> {
  return db
    .select()
    .from(imports)
    .where(and(eq(imports.fileId, fileId), within(imports, scope)))
    .orderBy(desc(imports.number))
}

type Changes = Partial<Omit<ImportRow, 'id' | 'vendorId' | 'customerId' | 'version' | 'number'>>

/**
 * Changes an import that still is at `version`; gives the changed row, or undefined when somebody was faster.
 * Every change grows the version.
 */
export async function changeImport(
  db: Db,
  scope: Scope,
  of: { id: string; version: number },
  changes: Changes,
): Promise<ImportRow | undefined> {
  if (!isVersion(of.version)) return undefined
  const [row] = await db
    .update(imports)
    .set({ ...changes, version: sql`${imports.version} + 1`, updatedAt: changes.updatedAt ?? sql`now()` })
    .where(and(eq(imports.id, of.id), eq(imports.version, of.version), within(imports, scope)))
    .returning()
  return row
}

/** A form may send anything in place of the version; PostgreSQL would refuse to compare with it. */
const isVersion = (version: number) => Number.isInteger(version) && version > 0 && version < 2 ** 31

/** Tells how far a worker is. Progress is no change: the version stays. Nothing is told of an import that has changed since. */
export async function noteWork(db: Db, scope: Scope, of: { id: string; version: number }, work: ImportWork): Promise<void> {
  await db
    .update(imports)
    .set({ work })
    .where(and(eq(imports.id, of.id), eq(imports.version, of.version), within(imports, scope)))
}

/** Waits until nobody else stages this import, and keeps others out until the transaction ends. `StagingLoader` takes the same lock. */
export async function lockStaging(db: Db, id: string): Promise<void> {
  await db.execute(sql`select pg_advisory_xact_lock(hashtext(${`staging ${id}`}))`)
}

/** Replaces the imports of the same entity that had not been released: a newer one has come this far. */
export async function supersedeOlder(db: Db, scope: Scope, by: ImportRow): Promise<ImportRow[]> {
  const open: ImportState[] = ['uploaded', 'inspected', 'mapped', 'staging', 'staged', 'submitted', 'approved']
  return db
    .update(imports)
    .set({ state: 'superseded', work: null, version: sql`${imports.version} + 1` })
    .where(
      and(
        eq(imports.onboardingId, by.onboardingId),
        eq(imports.entity, by.entity),
        sql`${imports.number} < ${by.number}`,
        inArray(imports.state, open),
        within(imports, scope),
      ),
    )
    .returning()
}

/** The imports whose rows went out with a release. */
export async function listImportsOfRelease(db: Db, scope: Scope, releaseId: string): Promise<ImportRow[]> {
  return db
    .select()
    .from(imports)
    .where(and(eq(imports.releaseId, releaseId), within(imports, scope)))
}

/** Every import of an onboarding with its rung, oldest first: what items complete and reopen by. */
export async function listStanding(
  db: Db,
  scope: Scope,
  onboardingId: string,
): Promise<{ entity: string; rung: ImportState | 'returned' }[]> {
  const rows = await db
    .select({ entity: imports.entity, state: imports.state, returnedAt: imports.returnedAt })
    .from(imports)
    .where(and(eq(imports.onboardingId, onboardingId), within(imports, scope)))
    .orderBy(imports.number)
  return rows.map(({ entity, state, returnedAt }) => ({ entity, rung: state === 'staged' && returnedAt ? 'returned' : state }))
}
