import { type SQL, sql } from 'drizzle-orm'
import { pgPolicy, pgRole } from 'drizzle-orm/pg-core'

/** The role of every scoped query: neither owner nor BYPASSRLS. Made by `migrate`. */
export const webRole = pgRole('gangway_web').existing()

/** As sub-selects, so that PostgreSQL asks once a query and not once a row. */
export const vendorOfScope = sql`(select nullif(current_setting('gangway.vendor', true), '')::uuid)`
export const customerOfScope = sql`(select nullif(current_setting('gangway.customer', true), '')::uuid)`

/** The second wall behind `scope`: a policy for the web role with the same condition for reading and writing. */
export function wall(condition: SQL) {
  return pgPolicy('wall', { to: webRole, using: condition, withCheck: condition })
}
