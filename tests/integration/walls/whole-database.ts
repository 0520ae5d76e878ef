import { driver } from '#db/client.server.ts'
import type { Side } from '#tests/fixtures/two-vendors.ts'

/** All tables of the portal, from PostgreSQL itself. */
export async function tables(): Promise<string[]> {
  const found = await driver()<{ name: string }[]>`
    select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'f') order by 1`
  return found.map(({ name }) => name)
}

/** Tables that a signed-in person's queries never touch: the web role has no right to them at all. */
export const CLOSED: Record<string, string> = {
  sessions: 'a session is whoever holds its token',
  sign_ins: 'password hashes',
  verifications: 'sign-in links',
  rate_limits: 'counts before anybody is known',
  mails: 'sign-in links, and every address that mail goes to',
}

/** A row as JSON, and where it lies (`ctid`; of a person the id). */
export type Found = { place: string; row: string }

/**
 * The rows of a table that are this customer's, or its vendor's: looked up by the owner, whom no wall holds back. A table
 * whose rows say in no known way whose they are is refused: teach this function, and with it every test of the walls.
 */
export async function rowsOf(table: string, { karin, viewer, ingrid }: Pick<Side, 'karin' | 'viewer' | 'ingrid'>): Promise<Found[]> {
  const sql = driver()
  const name = sql(table)
  const columns = await sql<{ name: string }[]>`select attname as name from pg_attribute where attrelid = ${table}::regclass and attnum > 0`
  const has = (column: string) => columns.some((one) => one.name === column)
  const whose = () => {
    if (table === 'vendors') return sql`id = ${ingrid.vendorId}`
    if (table === 'customers') return sql`id = ${karin.customerId}`
    if (table === 'users') return sql`id in ${sql([karin.userId, viewer.userId])}`
    if (has('customer_id')) return sql`customer_id = ${karin.customerId}`
    if (has('import_id')) return sql`import_id in (select id from imports where customer_id = ${karin.customerId})`
    throw new Error(`Whose is a row of ${table}? Say so here`)
  }
  return [
    ...(await sql<
      Found[]
    >`select ${sql(table === 'users' ? 'id' : 'ctid')}::text as place, to_jsonb(t)::text as row from ${name} t where ${whose()} order by 1`),
  ]
}

/** Everything of a customer, and of its people, as one text. */
export async function everythingOf(side: Side): Promise<string> {
  const parts = (await tables()).filter((table) => !(table in CLOSED)).map((table) => rowsOf(table, side))
  return (await Promise.all(parts))
    .map((rows) =>
      rows
        .map(({ row }) => row)
        .sort()
        .join('\n'),
    )
    .join('\n\n')
}
