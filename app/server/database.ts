import postgres from 'postgres'
import { startEmbedded } from '#db/embedded.server.ts'
import type { Env } from '../env.server.ts'
import { BootProblem } from './boot-problems.ts'

/** The oldest PostgreSQL with all that the schema asks for, as `server_version_num` counts. */
const OLDEST = 150_000

/** The database of the settings: the one at DATABASE_URL, or the embedded one, started where needed. `stop` leaves it. */
export async function openDatabase({ database, dataFolder }: Env): Promise<{ url: string; stop(): Promise<void> }> {
  if (database.kind === 'embedded') return startEmbedded({ dataDir: dataFolder })
  await requireUsable(database.url)
  return { url: database.url, stop: async () => {} }
}

async function requireUsable(url: string): Promise<void> {
  const client = postgres(url, { max: 1, connect_timeout: 10, onnotice: () => {} })
  try {
    const [row] = await client<{ server_version_num: string; server_version: string }[]>`
      select current_setting('server_version_num') as server_version_num, current_setting('server_version') as server_version`
    requireNew(Number(row?.server_version_num), row?.server_version)
  } catch (error) {
    throw unreachable(url, error)
  } finally {
    await client.end({ timeout: 1 })
  }
}

/** @param number as `server_version_num` counts, @param version for people */
export function requireNew(number: number, version = 'of an unknown version'): void {
  if (!(number >= OLDEST)) {
    throw new BootProblem(
      `The database at DATABASE_URL is PostgreSQL ${version}, and Gangway needs 15 or newer: update it, or choose another.`,
    )
  }
}

/** Says where and why, without the password in the address. */
function unreachable(url: string, error: unknown): unknown {
  const { code, message } = error as { code?: string; message?: string }
  if (error instanceof BootProblem || !code) return error
  const { host, pathname } = new URL(url)
  const where = `The database at DATABASE_URL (${host}${pathname})`
  if (/^28/.test(code)) return new BootProblem(`${where} does not accept this user and password: correct DATABASE_URL.`)
  if (code === '3D000') return new BootProblem(`${where} does not exist: create it, or correct DATABASE_URL.`)
  return new BootProblem(
    `${where} does not answer (${code === 'CONNECT_TIMEOUT' ? 'no answer within 10 s' : (message ?? code)}): start it, or correct DATABASE_URL.`,
  )
}
