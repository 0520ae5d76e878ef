import { sql } from 'drizzle-orm'
import { type AnyPgColumn, foreignKey, pgPolicy, uuid } from 'drizzle-orm/pg-core'
import { customers } from './vendors.ts'
import { customerOfScope, vendorOfScope, wall, webRole } from './wall.ts'

/** The columns that say whose a row is. Spread into every tenant table, with `tenantWalls` beside them. */
export const tenant = { vendorId: uuid().notNull(), customerId: uuid().notNull() }

type Tenant = { vendorId: AnyPgColumn; customerId: AnyPgColumn }

/** The customer is one of the vendor's, whoever writes the row. Where it may be empty, the vendor needs a reference of its own. */
export const customerOfVendor = (t: Tenant) =>
  foreignKey({ columns: [t.vendorId, t.customerId], foreignColumns: [customers.vendorId, customers.id] })

/** What every tenant table has: rows of the scope's vendor, and of its customer when it has one. Rows of the vendor alone are for scopes without. */
export const tenantWalls = (t: Tenant) => [
  customerOfVendor(t),
  wall(sql`vendor_id = ${vendorOfScope} and (${customerOfScope} is null or customer_id = ${customerOfScope})`),
]

/** For tables whose customer may be empty: rows of the vendor alone are seen by all of its customers, too. Nobody writes. */
export const readersWall = () =>
  pgPolicy('wall', {
    for: 'select',
    to: webRole,
    using: sql`vendor_id = ${vendorOfScope} and (customer_id is null or ${customerOfScope} is null or customer_id = ${customerOfScope})`,
  })

/** For tables that hang on an import; one look at the imports in sight, hashed. */
export const importWall = () => wall(sql`import_id in (select id from imports)`)
