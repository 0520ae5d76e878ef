import { sql } from 'drizzle-orm'
import { snakeCase, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import { customerOfScope, vendorOfScope, wall } from './wall.ts'

/** A software company that onboards: the outermost tenant. */
export const vendors = snakeCase.table(
  'vendors',
  {
    id: uuid().primaryKey().defaultRandom(),
    key: text().notNull().unique(),
    name: text().notNull(),
    country: text().notNull(),
    timeZone: text().notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  () => [wall(sql`id = ${vendorOfScope}`)],
)

/** An organisation being onboarded by one vendor. */
export const customers = snakeCase.table(
  'customers',
  {
    id: uuid().primaryKey().defaultRandom(),
    vendorId: uuid()
      .notNull()
      .references(() => vendors.id),
    code: text().notNull(),
    name: text().notNull(),
    country: text().notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [
    unique().on(t.vendorId, t.code),
    unique().on(t.vendorId, t.id), // what rows of tenants refer to
    wall(sql`vendor_id = ${vendorOfScope} and (${customerOfScope} is null or id = ${customerOfScope})`),
  ],
)
