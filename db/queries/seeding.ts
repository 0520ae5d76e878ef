import { sql } from 'drizzle-orm'
import type { Db } from '../client.server.ts'
import { customers, files, memberships, signIns, users, vendors } from '../schema/index.ts'
import type { Role } from '../scope.ts'

/** Whether nobody has used this database yet. */
export async function isUnused(db: Db): Promise<boolean> {
  return (await db.$count(vendors)) === 0
}

export async function addVendor(db: Db, vendor: Omit<typeof vendors.$inferInsert, 'id'>): Promise<string> {
  const [row] = await db.insert(vendors).values(vendor).returning({ id: vendors.id })
  return row!.id
}

export async function addCustomer(db: Db, customer: Omit<typeof customers.$inferInsert, 'id'>): Promise<string> {
  const [row] = await db.insert(customers).values(customer).returning({ id: customers.id })
  return row!.id
}

/** A person with a password (its hash) who belongs to a vendor, or to one of its customers. */
export async function addPerson(
  db: Db,
  person: { name: string; email: string; language: string | null; passwordHash: string },
  membership: { vendorId: string; customerId: string | null; role: Role },
): Promise<string> {
  const { passwordHash, ...user } = person
  const [row] = await db
    .insert(users)
    .values({ ...user, emailVerified: true })
    .returning({ id: users.id })
  const userId = row!.id
  await db.insert(signIns).values({ userId, accountId: userId, providerId: 'credential', password: passwordHash })
  await db.insert(memberships).values({ ...membership, userId })
  return userId
}

/** The storage keys of all files, for throwing them away with the demo. */
export async function listFileKeys(db: Db): Promise<string[]> {
  const rows = await db.select({ key: files.key }).from(files)
  return rows.map((row) => row.key)
}

/** Empties every table, for starting the demo anew. The migrations' own table is in another schema. */
export async function emptyDatabase(db: Db): Promise<void> {
  const rows = await db.execute<{ name: string }>(sql`select quote_ident(tablename) as name from pg_tables where schemaname = 'public'`)
  await db.execute(sql.raw(`truncate ${rows.map((row) => row.name).join(', ')} restart identity cascade`))
}
