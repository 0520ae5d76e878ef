import { and, eq, type SQL, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { imports } from '../schema/index.ts'
import type { Scope } from '../scope.ts'

/** The condition that keeps a query inside its scope: the first wall. */
export function within(table: { vendorId: PgColumn; customerId: PgColumn }, scope: Scope): SQL {
  return and(eq(table.vendorId, scope.vendorId), scope.customerId ? eq(table.customerId, scope.customerId) : undefined)!
}

/** A scope that stands inside one customer; whoever writes a customer's rows needs one. */
export type CustomerScope = Scope & { customerId: string }

/** The owner columns of a new row. */
export const owned = (scope: CustomerScope) => ({ vendorId: scope.vendorId, customerId: scope.customerId })

/** The same for what hangs on an import: staged rows and issues carry no tenant of their own. */
export function importInSight(scope: Scope, importId: string): SQL {
  return sql`exists (select from ${imports} where ${imports.id} = ${importId} and ${within(imports, scope)})`
}
