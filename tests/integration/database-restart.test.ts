import { test as base, describe, expect } from 'vitest'
import { loadMatch, saveMatch } from '#app/imports/match.server.ts'
import { connect, disconnect, inScope, ownerDb } from '#db/client.server.ts'
import { migrate } from '#db/migrate.server.ts'
import { findImport } from '#db/queries/imports.ts'
import { largeList } from '#tests/fixtures/large-list.ts'
import { beginStory, endStories, seen, TODAY, upload, uploadsInAFolder } from '#tests/fixtures/story.ts'
import { freePort, runStarter } from '#tests/setup/portal.ts'
import { restartableDatabase } from '#tests/setup/restartable-database.ts'

const ROWS = 300_000

const test = base
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads from the pattern what a fixture needs
  .extend('server', async ({}, { onCleanup }) => {
    const server = await restartableDatabase()
    await migrate(server.url)
    connect(server.url)
    onCleanup(async () => {
      await endStories()
      await disconnect()
      await server.stop()
    })
    return server
  })
  .extend('portal', async ({ server }, { onCleanup }) => {
    const place = { databaseUrl: server.url, dataFolder: await uploadsInAFolder() }
    const PORT = String(await freePort())
    const [web, worker] = [runStarter('serve.ts', place, { PORT, HOST: '127.0.0.1' }), runStarter('work.ts', place)]
    onCleanup(async () => {
      await Promise.all([web.stop(), worker.stop()])
    })
    await Promise.all([web.printed(/^Gangway is open/), worker.printed(/^The worker takes jobs/)])
    return { health: async () => (await fetch(`http://127.0.0.1:${PORT}/health`)).status, log: () => web.log() + worker.log() }
  })

const poll = <T>(look: () => Promise<T>) => expect.poll(look, { timeout: 90_000, interval: 50 })

describe('the database is restarted amid a large file', { timeout: 150_000 }, () => {
  test('web server and worker live on, and the file is staged once', async ({ server, portal }) => {
    const { karin, customer, ...story } = await beginStory()
    const number = await upload({ karin, customer, ...story }, 'customers', 'klanten.csv', largeList(ROWS))
    const importNow = async () => (await inScope(karin, (db) => findImport(db, karin, number)))!
    const shown = (await loadMatch(karin, customer, String(number)))!
    const fields = Object.fromEntries(shown.mapping.columns.map((column) => [column.column, column.field ?? '']))
    await saveMatch(karin, { ...(await seen({ karin, customer, ...story }, number)), fields, answers: {} }, { now: TODAY })
    await poll(async () => (await importNow()).work).toMatchObject({ kind: 'running', rows: expect.any(Number) })

    server.restart()
    await poll(portal.health).toBe(200)
    await poll(() => importNow().catch(() => undefined)).toMatchObject({ state: 'staged', counts: { read: ROWS, clean: ROWS } })
    const count = 'select count(*)::int as rows, count(distinct row_no)::int as different from staged_rows'
    expect([...(await ownerDb().execute(count))]).toEqual([{ rows: ROWS, different: ROWS }])
  })
})
