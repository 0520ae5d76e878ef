import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Db } from '../client.server.ts'
import { customers, memberships, users, vendors } from '../schema/index.ts'
import type { Scope } from '../scope.ts'

/** The language a person chose, null when none yet, undefined when nobody has this address. For mail before sign-in. */
export async function languageOfPerson(db: Db, email: string): Promise<string | null | undefined> {
  const [row] = await db.select({ language: users.language }).from(users).where(eq(users.email, email.toLowerCase()))
  return row ? row.language : undefined
}

export type Membership = {
  vendorId: string
  vendorName: string
  customerId: string | null
  customerName: string | null
  role: Scope['role']
}

/** Where a person belongs, oldest first: read once a request by the session middleware, before there is a scope. */
export async function membershipsOf(db: Db, userId: string): Promise<Membership[]> {
  return db
    .select({
      vendorId: memberships.vendorId,
      vendorName: vendors.name,
      customerId: memberships.customerId,
      customerName: customers.name,
      role: memberships.role,
    })
    .from(memberships)
    .innerJoin(vendors, eq(vendors.id, memberships.vendorId))
    .leftJoin(customers, eq(customers.id, memberships.customerId))
    .where(eq(memberships.userId, userId))
    .orderBy(asc(memberships.createdAt))
}

/** Keeps the language a person chose. */
export async function keepLanguage(db: Db, userId: string, language: Scope['locale']): Promise<void> {
  await db.update(users).set({ language }).where(eq(users.id, userId))
}

export type Colleague = { id: string; name: string; role: Scope['role']; side: 'customer' | 'vendor' }

/** The people of this customer and of its vendor whom the scope may see. */
export async function listPeople(db: Db, scope: Scope): Promise<Colleague[]> {
  const rows = await db
    .select({ id: users.id, name: users.name, role: memberships.role, customerId: memberships.customerId })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(and(eq(memberships.vendorId, scope.vendorId), scope.customerId ? undefined : isNull(memberships.customerId)))
    .orderBy(asc(users.name))
  return rows
    .filter((row) => row.customerId === null || row.customerId === scope.customerId)
    .map((row) => ({ id: row.id, name: row.name, role: row.role, side: row.customerId ? 'customer' : 'vendor' }))
}
