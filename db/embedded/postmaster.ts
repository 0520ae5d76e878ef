import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import type { Account } from './account.ts'
import { isAlive } from './alive.ts'

/** A server that may be running, and where it keeps itself. */
export type Cluster = { binaries: string; home: string; account: Account; settings: string[] }

export const dataOf = (cluster: Cluster) => join(cluster.home, 'data')
const pidFile = (cluster: Cluster) => join(dataOf(cluster), 'postmaster.pid')

/** Process and port of the running server; undefined when none runs (the file of one that was killed does not count). */
export function running(cluster: Cluster): { pid: number; port: number; ready: boolean } | undefined {
  if (!existsSync(pidFile(cluster))) return undefined
  const lines = readFileSync(pidFile(cluster), 'utf8').split('\n')
  const pid = Number(lines[0])
  if (!(pid > 0) || !isAlive(pid, dataOf(cluster))) return undefined
  return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' }
}

/** Makes the files of a new, empty server: UTF-8 and plain byte order, the same on every machine. */
export function initialise(cluster: Cluster, folder: string, passwordFile: string): void {
  const locale = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C']
  const entry = ['-U', 'gangway', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`]
  run(cluster, 'initdb', ['-D', folder, ...entry, ...locale, '--no-sync'])
}

/** Starts the server on a free port of the loopback interface and waits until it takes connections. */
export async function start(cluster: Cluster): Promise<void> {
  rmSync(pidFile(cluster), { force: true })
  const settings = [
    `port=${await freePort()}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=', // their paths may not be longer than 107 bytes
    'max_connections=200',
    // Room for bulk loads: fewer checkpoints while a million rows come in. Safe, unlike what tests ask for.
    'shared_buffers=256MB',
    'max_wal_size=4GB',
    'checkpoint_timeout=15min',
    ...cluster.settings,
  ]
  const options = settings.map((setting) => `-c ${setting}`).join(' ')
  const log = join(cluster.home, 'log', 'postgresql.log')
  rmSync(log, { force: true })
  try {
    run(cluster, 'pg_ctl', ['start', '-w', '-t', '60', '-s', '-D', dataOf(cluster), '-l', log, '-o', options])
  } catch (cause) {
    // Worth another try: sessions of a killed server may still be ending, or the port was taken a moment ago.
    const said = existsSync(log) ? readFileSync(log, 'utf8').trim() : ''
    throw Object.assign(new Error(`The embedded PostgreSQL did not start. It said: ${said}`, { cause }), { code: '57P03' })
  }
}

/** Ends all sessions and stops, leaving nothing to recover. */
export function stop(cluster: Cluster): void {
  run(cluster, 'pg_ctl', ['stop', '-w', '-t', '60', '-s', '-m', 'fast', '-D', dataOf(cluster)])
}

function run(cluster: Cluster, program: string, args: string[]): void {
  const command = join(cluster.binaries, 'bin', program)
  const env = { PATH: '/usr/local/bin:/usr/bin:/bin', TZ: 'UTC', LC_ALL: 'C' } as unknown as NodeJS.ProcessEnv
  const where = { ...cluster.account.ids, cwd: cluster.home, env }
  const { status, error, stderr } = spawnSync(command, args, { ...where, encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] })
  if (error) throw error
  if (status !== 0) throw new Error(`The embedded PostgreSQL failed at ${program}: ${stderr.trim()}`)
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (!address || typeof address === 'string') throw new Error('No free port was found on 127.0.0.1')
  return address.port
}
