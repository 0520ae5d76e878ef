import { sql } from 'drizzle-orm'
import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import * as schema from './schema/index.ts'
import type { Scope } from './scope.ts'
import { storableJson, storableText } from './storable.ts'

/** A connection to write queries against: the database itself or a transaction of it. */
export type Db = Pick<
  PostgresJsDatabase,
  'select' | 'selectDistinct' | 'insert' | 'update' | 'delete' | 'execute' | '$count' | 'transaction'
>

type Connection = { url: string; sql: postgres.Sql; db: PostgresJsDatabase }
let connection: Connection | undefined

/** Opens the pool that the whole process uses. `max` connections, 10 unless told. */
export function connect(url: string, options: { max?: number } = {}): void {
  if (connection) throw new Error('The database is connected already')
  const client = postgres(url, { max: options.max ?? 10, onnotice: () => {}, connection: { application_name: 'gangway' } })
  keepStorable(client)
  connection = { url, sql: client, db: drizzle({ client }) }
}

/** Types by their number in `pg_type`: what customers' texts are sent as. */
const TEXTS = [25, 1043]
const JSONS = [114, 3802]

/** Texts from files are stored whatever is in them. */
function keepStorable({ options }: postgres.Sql): void {
  const serializers = options.serializers as Record<number, (value: unknown) => unknown>
  for (const type of TEXTS) serializers[type] = (value) => (typeof value === 'string' ? storableText(value) : value)
  for (const type of JSONS) serializers[type] = (value) => storableJson(typeof value === 'string' ? value : JSON.stringify(value))
}

/** Ends the pool, giving running queries five seconds. */
export async function disconnect(): Promise<void> {
  const open = connection
  connection = undefined
  await open?.sql.end({ timeout: 5 })
}

/** The address of the connected database, for parts with a connection of their own (COPY, the queue). */
export function databaseUrl(): string {
  return open().url
}

/** The owner's connection: for the worker, sign-in and the command line. Row-level security does not hold it back. */
export function ownerDb(): PostgresJsDatabase {
  return open().db
}

/** The driver below `ownerDb`, for what it alone can do (cursors). */
export function driver(): postgres.Sql {
  return open().sql
}

/**
 * Runs `work` in one transaction as the web role with the scope set, so that row-level security lets it see and change
 * nothing outside. All of it happens, or nothing.
 */
export async function inScope<T>(scope: Scope, work: (db: Db) => Promise<T>): Promise<T> {
  return open().db.transaction(async (tx) => {
    await tx.execute(sql`
      select set_config('gangway.vendor', ${scope.vendorId}, true),
             set_config('gangway.customer', ${scope.customerId ?? ''}, true),
             set_config('role', 'gangway_web', true)`)
    return work(tx as unknown as Db)
  })
}

/** Runs a part of a scoped transaction as the owner, for what no tenant owns (the queue), and steps back. */
export async function asOwner<T>(db: Db, work: (db: Db) => Promise<T>): Promise<T> {
  const [row] = await db.execute<{ role: string }>(sql`select current_setting('role') as role`)
  await db.execute(sql`select set_config('role', 'none', true)`)
  const done = await work(db)
  await db.execute(sql`select set_config('role', ${row?.role ?? 'none'}, true)`)
  return done
}

function open(): Connection {
  if (!connection) throw new Error('The database is not connected; call connect() first')
  return connection
}

export { schema }
