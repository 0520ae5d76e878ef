import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import { test as base, expect } from 'vitest'
import { isAlive } from '#db/embedded/alive.ts'
import { startEmbedded } from '#db/embedded.server.ts'
import { type DatabaseUser, databaseUser } from '#tests/setup/database-users.ts'

const pidFile = (folder: string) => join(folder, 'data', 'postmaster.pid')
const postmaster = (folder: string) => Number(readFileSync(pidFile(folder), 'utf8').split('\n')[0])
const hasStopped = (folder: string) => expect.poll(() => existsSync(pidFile(folder)), { timeout: 20_000 }).toBe(false)

/** Each test has a folder of its own; `open` starts a process that uses the database below it. */
const test = base
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads from the pattern what a fixture needs
  .extend('dataDir', async ({}, { onCleanup }) => {
    const folder = mkdtempSync(join(tmpdir(), 'gangway-test-'))
    chmodSync(folder, 0o755)
    onCleanup(() => rmSync(folder, { recursive: true, force: true }))
    return folder
  })
  .extend('open', async ({ dataDir }, { onCleanup }) => {
    const users: DatabaseUser[] = []
    onCleanup(async () => {
      for (const user of users) await user.end('SIGTERM')
    })
    return async () => {
      const user = await databaseUser(dataDir)
      users.push(user)
      return user
    }
  })

async function ask(url: string, question: string): Promise<unknown> {
  const sql = postgres(url, { max: 1 })
  try {
    return Object.values((await sql.unsafe(question))[0] ?? {})[0]
  } finally {
    await sql.end()
  }
}

test('four cold starts at once share one server', async ({ open }) => {
  const users = await Promise.all([open(), open(), open(), open()])
  expect(new Set(users.map((user) => user.url)).size).toBe(1)
})

test('what was kept is there again after everything was killed', async ({ open }) => {
  const first = await open()
  await ask(first.url, 'create table kept as select 42 as answer')
  await ask(first.url, 'checkpoint')
  process.kill(postmaster(first.folder), 'SIGKILL')
  await first.end('SIGKILL')
  const second = await open()
  expect(await ask(second.url, 'select answer from kept')).toBe(42)
})

test('the server stops when its last user leaves, not before', async ({ open }) => {
  const [one, other] = [await open(), await open()]
  await one.end('SIGTERM')
  expect(await ask(other.url, 'select 1')).toBe(1)
  await other.end('SIGTERM')
  expect(existsSync(pidFile(other.folder))).toBe(false)
})

test('two cold starts at once below a folder that is closed to other accounts', async ({ dataDir, open }) => {
  chmodSync(dataDir, 0o700)
  const [one, other] = await Promise.all([open(), open()])
  expect(await ask(one.url, 'select 1')).toBe(1)
  expect(other.folder).toBe(one.folder)
  await Promise.all([one.end('SIGTERM'), other.end('SIGTERM')])
  rmSync(one.folder, { recursive: true })
})

test('a process that uses it twice may leave it once', async ({ dataDir }) => {
  const [one, other] = [await startEmbedded({ dataDir, fast: true }), await startEmbedded({ dataDir, fast: true })]
  await one.stop()
  expect(await ask(other.url, 'select 1')).toBe(1)
  await other.stop()
  expect(existsSync(pidFile(other.folder))).toBe(false)
})

test('the server stops also when its last user was killed', async ({ open }) => {
  const user = await open()
  const server = postmaster(user.folder)
  await user.end('SIGKILL')
  await hasStopped(user.folder)
  await expect.poll(() => isAlive(server), { timeout: 20_000 }).toBe(false)
})

test('a file that names a process of somebody else does not pass for a running server', async ({ open }) => {
  const user = await open()
  const left = readFileSync(pidFile(user.folder), 'utf8').replace(/^\d+/, String(process.pid))
  await user.end('SIGTERM')
  writeFileSync(pidFile(user.folder), left)
  expect(await ask((await open()).url, 'select 1')).toBe(1)
})

test('the server is for this machine only, and the password for its owner only', async ({ open }) => {
  const { url, folder } = await open()
  expect(new URL(url).hostname).toBe('127.0.0.1')
  expect(await ask(url, 'show unix_socket_directories')).toBe('')
  expect(statSync(join(folder, 'password')).mode & 0o777).toBe(0o600)
  await expect(ask(url.replace(/:[0-9a-f]+@/, ':guess@'), 'select 1')).rejects.toThrow('password authentication failed')
})

test('text is UTF-8 and sorts the same on every machine', async ({ open }) => {
  const { url } = await open()
  expect(await ask(url, 'show server_encoding')).toBe('UTF8')
  expect(await ask(url, `select string_agg(word, '' order by word) from unnest('{b,B,ä,a}'::text[]) word`)).toBe('Babä')
})
