import { and, eq } from 'drizzle-orm'
import type { Db } from '../client.server.ts'
import { memories } from '../schema/index.ts'
import type { Scope } from '../scope.ts'
import { type CustomerScope, owned, within } from './within.ts'

export type Memory = typeof memories.$inferSelect

/** What this customer decided for files of this entity and layout. */
export async function findMemory(db: Db, scope: Scope, entity: string, layout: string): Promise<Memory | undefined> {
  const here = and(eq(memories.entity, entity), eq(memories.layout, layout), within(memories, scope))
  const [row] = await db.select().from(memories).where(here)
  return row
}

/** Remembers decisions for the next file of this layout; parts not given stay as they were. */
export async function remember(
  db: Db,
  scope: CustomerScope,
  of: { entity: string; layout: string; at: Date },
  decided: { overrides?: unknown; columns?: Record<string, string | null>; answers?: unknown },
): Promise<void> {
  const changed = { ...decided, userId: scope.userId, at: of.at }
  await db
    .insert(memories)
    .values({ ...owned(scope), entity: of.entity, layout: of.layout, ...changed })
    .onConflictDoUpdate({ target: [memories.customerId, memories.entity, memories.layout], set: changed })
}
