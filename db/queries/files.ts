import { and, desc, eq } from 'drizzle-orm'
import type { Db } from '../client.server.ts'
import { files } from '../schema/index.ts'
import type { Scope } from '../scope.ts'
import { type CustomerScope, owned, within } from './within.ts'

export type StoredFile = typeof files.$inferSelect

/** Keeps what is known of an uploaded file; the same storage key twice gives the file of the first time. */
export async function keepFile(
  db: Db,
  scope: CustomerScope,
  file: { key: string; name: string; bytes: number; sha256: string; at: Date },
): Promise<StoredFile> {
  const { at, ...known } = file
  await db
    .insert(files)
    .values({ ...known, ...owned(scope), uploadedBy: scope.userId, uploadedAt: at })
    .onConflictDoNothing()
  const [row] = await db
    .select()
    .from(files)
    .where(and(eq(files.key, file.key), within(files, scope)))
  if (!row) throw new Error('The key of an uploaded file belongs to somebody else')
  return row
}

export async function findFile(db: Db, scope: Scope, id: string): Promise<StoredFile | undefined> {
  const [row] = await db
    .select()
    .from(files)
    .where(and(eq(files.id, id), within(files, scope)))
  return row
}

/** The newest earlier file of the same customer with the same bytes. */
export async function findTwin(db: Db, scope: Scope, file: StoredFile): Promise<StoredFile | undefined> {
  const same = and(eq(files.sha256, file.sha256), eq(files.customerId, file.customerId), within(files, scope))
  const rows = await db.select().from(files).where(same).orderBy(desc(files.uploadedAt))
  return rows.find((row) => row.id !== file.id && row.uploadedAt <= file.uploadedAt)
}

export async function markDestroyed(db: Db, scope: Scope, id: string, at: Date): Promise<void> {
  await db
    .update(files)
    .set({ destroyedAt: at })
    .where(and(eq(files.id, id), within(files, scope)))
}
