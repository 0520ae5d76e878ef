import { createHash, randomBytes } from 'node:crypto'
import {
  accessSync,
  chownSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import postgres from 'postgres'
import { type Account, canReach, postgresAccount } from './embedded/account.ts'
import { copiedBinaries, packagedBinaries } from './embedded/binaries.ts'
import { enter, leave, watchOver } from './embedded/guard.ts'
import { withLock } from './embedded/lock.ts'
import { type Cluster, dataOf, initialise, running, start, stop } from './embedded/postmaster.ts'

/** A running PostgreSQL, and the folder it lives in. `stop` leaves it, and stops the server if nobody else uses it. */
export type Embedded = { url: string; folder: string; stop(): Promise<void> }

/** Tests only: a power cut would cost the data. */
const FAST = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']
/** Answers of a server that is just starting or stopping, by code of the driver or of PostgreSQL. */
const PASSING = ['ECONNREFUSED', 'ECONNRESET', 'CONNECTION_CLOSED', '57P01', '57P03']
const ATTEMPTS = 20

/**
 * Starts a real PostgreSQL below `dataDir`, or joins the one that runs there already. For development, the demo and the
 * tests: it has no backup tool. Works for root and for ordinary users, for several processes at once, and after a kill.
 */
export async function startEmbedded({ dataDir, fast = false }: { dataDir: string; fast?: boolean }): Promise<Embedded> {
  const cluster = locate(resolve(dataDir, 'postgres'), fast ? FAST : [])
  const entry = enter(cluster.home)
  for (let attempt = 1; ; attempt++) {
    try {
      const url = await withLock(join(cluster.home, 'lock'), () => bringUp(cluster))
      await ping(url)
      return { url, folder: cluster.home, stop: () => release(cluster, entry) }
    } catch (error) {
      if (attempt === ATTEMPTS || !PASSING.includes((error as { code?: string }).code ?? '')) throw error
      await sleep(250)
    }
  }
}

/** Where the server lives: below the data folder, or apart when its account cannot get there. The same for its programs. */
function locate(wanted: string, settings: string[]): Cluster {
  const account = postgresAccount()
  const packaged = packagedBinaries()
  makeFolder(wanted)
  const binaries = canReach(account, [packaged]) ? packaged : copiedBinaries(makeFolder(apart()))
  if (canReach(account, [wanted])) return { account, binaries, home: wanted, settings }
  const name = createHash('sha256').update(wanted).digest('hex').slice(0, 16)
  return { account, binaries, home: makeFolder(join(makeFolder(apart()), name)), settings }
}

/** Only root has another account run the server, and root may write to /var/lib, except in some containers. */
function apart(): string {
  return isWritable('/var/lib') ? '/var/lib/gangway' : '/var/tmp/gangway'
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}

/** Made by us and nobody else: /var/tmp is open to all. */
function makeFolder(folder: string): string {
  mkdirSync(folder, { recursive: true, mode: 0o711 })
  const { uid } = lstatSync(folder)
  if (uid !== process.getuid?.())
    throw Object.assign(new Error(`The folder ${folder} belongs to another account`), { code: 'EACCES', path: folder })
  return folder
}

async function bringUp(cluster: Cluster): Promise<string> {
  if (!existsSync(dataOf(cluster))) create(cluster)
  if (!running(cluster)) {
    await start(cluster)
    const server = running(cluster)
    if (server) watchOver(cluster.home, server.pid)
  }
  const port = running(cluster)?.port
  if (!port) throw Object.assign(new Error('The embedded PostgreSQL has just stopped'), { code: '57P03' })
  return `postgres://gangway:${readFileSync(passwordOf(cluster), 'utf8')}@127.0.0.1:${port}/postgres`
}

const passwordOf = (cluster: Cluster) => join(cluster.home, 'password')

/** Made under another name first, so that a start that was cut short leaves nothing half done in place. */
function create(cluster: Cluster): void {
  const unfinished = `${dataOf(cluster)}.new`
  const forServer = join(cluster.home, 'password.new')
  rmSync(unfinished, { recursive: true, force: true })
  const folders = [unfinished, join(cluster.home, 'log')]
  for (const folder of folders) mkdirSync(folder, { recursive: true, mode: 0o700 })
  const password = randomBytes(24).toString('hex')
  for (const file of [passwordOf(cluster), forServer]) writeFileSync(file, password, { mode: 0o600 })
  for (const path of [...folders, forServer]) own(cluster.account, path)
  initialise(cluster, unfinished, forServer)
  rmSync(forServer)
  renameSync(unfinished, dataOf(cluster))
}

function own({ ids }: Account, path: string): void {
  if (ids.uid !== undefined && ids.gid !== undefined) chownSync(path, ids.uid, ids.gid)
}

async function ping(url: string): Promise<void> {
  const client = postgres(url, { max: 1, onnotice: () => {} })
  try {
    await client`select 1`
  } finally {
    await client.end()
  }
}

async function release(cluster: Cluster, entry: string): Promise<void> {
  await withLock(join(cluster.home, 'lock'), async () => {
    if (!leave(cluster.home, entry).others && running(cluster)) stop(cluster)
  })
}
