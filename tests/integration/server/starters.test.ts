import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, describe, expect } from 'vitest'
import { freePort, runStarter, startPortal } from '#tests/setup/portal.ts'

const test = base
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads from the pattern what a fixture needs
  .extend('dataFolder', async ({}, { onCleanup }) => {
    const folder = mkdtempSync(join(tmpdir(), 'gangway-test-'))
    chmodSync(folder, 0o755) // else the database's own account cannot get there, and lives elsewhere
    onCleanup(() => rmSync(folder, { recursive: true, force: true }))
    return folder
  })

describe('a start that cannot succeed says in one sentence what and what to do, and fails', () => {
  test('a taken port', async ({ dataFolder }) => {
    const other = createServer().listen(0, '127.0.0.1')
    const PORT = String(await new Promise((resolve) => other.once('listening', () => resolve((other.address() as { port: number }).port))))
    const { ended } = runStarter('start.ts', { dataFolder }, { PORT })
    await expect(ended).rejects.toThrow(`Port ${PORT} is taken: stop what uses it, or choose another one with PORT.`)
    other.close()
  })

  test('a database that does not answer, without its password', async ({ dataFolder }) => {
    const databaseUrl = `postgres://gangway:hunter2@127.0.0.1:${await freePort()}/portal`
    const { ended, log } = runStarter('serve.ts', { dataFolder, databaseUrl })
    await expect(ended).rejects.toThrow(/The database at DATABASE_URL \(127.0.0.1:\d+\/portal\) does not answer .*: start it, or correct/)
    expect(log()).not.toContain('hunter2')
  })

  test('half a mail server', async ({ dataFolder }) => {
    const { ended } = runStarter('start.ts', { dataFolder }, { SMTP_URL: 'smtp://mail.example.com', PORT: String(await freePort()) })
    await expect(ended).rejects.toThrow('SMTP_URL is set but MAIL_FROM is not')
  })

  test('a data folder that cannot be', async () => {
    const { ended } = runStarter('start.ts', { dataFolder: '/dev/null/data' }, { PORT: String(await freePort()) })
    await expect(ended).rejects.toThrow(/\/dev\/null\/data\S* is not writable for this account: make it so, or set GANGWAY_DATA/)
  })
})

test('being told to end, it ends well and takes its database along; the next start finds everything again', async ({ dataFolder }) => {
  const first = await startPortal({ dataFolder })
  expect(first.log()).toContain('karin@bakkerij-voorbeeld.example')
  await first.stop()
  expect(existsSync(join(dataFolder, 'postgres', 'data', 'postmaster.pid'))).toBe(false)
  const second = await startPortal({ dataFolder })
  expect((await fetch(`${second.baseUrl}/health`)).status).toBe(200)
  expect(second.log()).toContain('karin@bakkerij-voorbeeld.example')
  await second.stop()
})

test('web server and worker run as processes of their own on one database', async ({ dataFolder }) => {
  const PORT = String(await freePort())
  const [web, worker] = [runStarter('serve.ts', { dataFolder }, { PORT, HOST: '127.0.0.1' }), runStarter('work.ts', { dataFolder })]
  await Promise.all([web.printed(/^Gangway is open/), worker.printed(/^The worker takes jobs/)])
  expect((await fetch(`http://127.0.0.1:${PORT}/health`)).status).toBe(200)
  await Promise.all([web.stop(), worker.stop()])
})
