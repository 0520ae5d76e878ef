import { setTimeout as sleep } from 'node:timers/promises'
import postgres from 'postgres'
import { isAlive } from '#db/embedded/alive.ts'
import { startEmbedded } from '#db/embedded.server.ts'

/** Everything the tests leave on disk is below this. */
export const testFolder = '.data/test'

const IN_USE = '55006'

/** The tests' own PostgreSQL: fast, and not safe against a power cut. Several runs at once share it. */
export async function startTestServer() {
  const server = await startEmbedded({ dataDir: testFolder, fast: true })
  await asOwner(server.url, dropLeftOvers)
  return server
}

/** The address of another database on the same server. */
export function onServer(server: string, database: string): string {
  const url = new URL(server)
  url.pathname = `/${database}`
  return url.href
}

/** An empty database of this process; its name says whose it is, so that a later run can clear up after a kill. */
export async function createDatabase(server: string, name: string): Promise<string> {
  const database = `${name}_${process.pid}_${Date.now().toString(36)}`
  await asOwner(server, (sql) => sql`create database ${sql(database)}`)
  return database
}

/** Keeps a filled database from being changed, and fit for copying. */
export async function makeTemplate(server: string, database: string): Promise<void> {
  await asOwner(server, async (sql) => {
    await sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = ${database}`
    await sql`alter database ${sql(database)} is_template true allow_connections false`
  })
}

/** A copy of a template, in about a tenth of a second. */
export async function copyDatabase(server: string, template: string, name: string): Promise<string> {
  const database = `${name}_${process.pid}_${Date.now().toString(36)}`
  await asOwner(server, (sql) => insist(() => sql`create database ${sql(database)} template ${sql(template)} strategy file_copy`))
  return database
}

export async function dropDatabase(server: string, database: string): Promise<void> {
  await asOwner(server, async (sql) => {
    await sql`alter database ${sql(database)} is_template false`
    await sql`drop database ${sql(database)} with (force)`
  })
}

/** PostgreSQL copies a template only while nobody else does. */
async function insist(create: () => Promise<unknown>, attempts = 100): Promise<void> {
  try {
    await create()
  } catch (error) {
    if ((error as { code?: string }).code !== IN_USE || attempts === 0) throw error
    await sleep(50)
    await insist(create, attempts - 1)
  }
}

async function dropLeftOvers(sql: postgres.Sql): Promise<void> {
  const databases = await sql<{ name: string }[]>`select datname as name from pg_database`
  for (const { name } of databases) {
    const owner = /_(\d+)_[0-9a-z]+$/.exec(name)?.[1]
    if (!owner || isAlive(Number(owner))) continue
    await sql`alter database ${sql(name)} is_template false`
    await sql`drop database if exists ${sql(name)} with (force)`
  }
}

async function asOwner<T>(server: string, work: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = postgres(server, { max: 1, onnotice: () => {} })
  try {
    return await work(sql)
  } finally {
    await sql.end()
  }
}
