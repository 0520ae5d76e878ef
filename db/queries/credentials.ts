import { and, asc, desc, eq, isNull } from 'drizzle-orm'
import type { Db } from '../client.server.ts'
import { credentials, users } from '../schema/index.ts'
import type { Scope } from '../scope.ts'
import { type CustomerScope, owned, within } from './within.ts'

export type CredentialRow = typeof credentials.$inferSelect

/** The credentials in force of an onboarding, with who brought them. Values stay sealed. */
export async function listCredentials(db: Db, scope: Scope, onboardingId: string): Promise<(CredentialRow & { who: string | null })[]> {
  const rows = await db
    .select({ credential: credentials, who: users.name })
    .from(credentials)
    .leftJoin(users, eq(users.id, credentials.createdBy))
    .where(and(eq(credentials.onboardingId, onboardingId), isNull(credentials.replacedAt), within(credentials, scope)))
    .orderBy(desc(credentials.createdAt))
  return rows.map((row) => ({ ...row.credential, who: row.who }))
}

/** What items complete by: each provider's credentials, oldest first. */
export async function listCredentialStates(
  db: Db,
  scope: Scope,
  onboardingId: string,
): Promise<{ provider: string; state: 'sealed' | 'revoked' }[]> {
  const rows = await db
    .select({ provider: credentials.provider, revokedAt: credentials.revokedAt })
    .from(credentials)
    .where(and(eq(credentials.onboardingId, onboardingId), isNull(credentials.replacedAt), within(credentials, scope)))
    .orderBy(asc(credentials.createdAt))
  return rows.map((row) => ({ provider: row.provider, state: row.revokedAt ? 'revoked' : 'sealed' }))
}

export async function findCredential(db: Db, scope: Scope, id: string): Promise<CredentialRow | undefined> {
  const [row] = await db
    .select()
    .from(credentials)
    .where(and(eq(credentials.id, id), within(credentials, scope)))
  return row
}

/** Keeps sealed values; the provider's credential in force until now counts as replaced. */
export async function keepCredential(
  db: Db,
  scope: CustomerScope,
  credential: Omit<typeof credentials.$inferInsert, 'id' | 'vendorId' | 'customerId' | 'createdBy'>,
): Promise<CredentialRow> {
  await db
    .update(credentials)
    .set({ replacedAt: credential.createdAt })
    .where(
      and(
        eq(credentials.onboardingId, credential.onboardingId),
        eq(credentials.provider, credential.provider),
        isNull(credentials.replacedAt),
        within(credentials, scope),
      ),
    )
  const [row] = await db
    .insert(credentials)
    .values({ ...credential, ...owned(scope), createdBy: scope.userId })
    .returning()
  return row!
}

export async function revokeCredential(db: Db, scope: Scope, id: string, at: Date): Promise<void> {
  await db
    .update(credentials)
    .set({ revokedAt: at })
    .where(and(eq(credentials.id, id), within(credentials, scope)))
}
