import { sql } from 'drizzle-orm'
import { uuid } from 'drizzle-orm/pg-core'
import { customers, vendors } from './vendors.ts'
import { customerOfScope, vendorOfScope, wall } from './wall.ts'

/** The columns that say whose a row is. Spread into every tenant table. */
export const tenant = {
  vendorId: uuid()
    .notNull()
    .references(() => vendors.id),
  customerId: uuid()
    .notNull()
    .references(() => customers.id),
}

/** Rows of the scope's vendor, and of its customer when it has one. */
export const tenantWall = () => wall(sql`vendor_id = ${vendorOfScope} and (${customerOfScope} is null or customer_id = ${customerOfScope})`)

/** For tables whose customer may be empty: such rows belong to the vendor and are seen by all of its customers. */
export const vendorWall = () =>
  wall(sql`vendor_id = ${vendorOfScope} and (customer_id is null or ${customerOfScope} is null or customer_id = ${customerOfScope})`)

/** For tables that hang on an import; one look at the imports in sight, hashed. */
export const importWall = () => wall(sql`import_id in (select id from imports)`)
