import { loadMatch, saveMatch } from '#app/imports/match.server.ts'
import { cancelWork } from '#app/imports/read.server.ts'
import stageImport from '#app/jobs/definitions/stage-import.ts'
import { enqueue } from '#app/jobs/queue.server.ts'
import { inScope, ownerDb } from '#db/client.server.ts'
import { findImport } from '#db/queries/imports.ts'
import { largeList } from '#tests/fixtures/large-list.ts'
import { beginStory, endStories, type Story, seen, TODAY, upload, uploadsInAFolder } from '#tests/fixtures/story.ts'
import { afterAll, describe, expect, test } from '#tests/setup/database.ts'
import { runStarter } from '#tests/setup/portal.ts'

afterAll(endStories)

const ROWS = 400_000
const LIST = largeList(ROWS)

type Worker = ReturnType<typeof runStarter>

/** The worker as it is run in production, on this file's database and uploads. */
async function startWorker(databaseUrl: string): Promise<Worker> {
  const worker = runStarter('work.ts', { databaseUrl, dataFolder: await uploadsInAFolder() })
  await worker.printed(/^The worker takes jobs/)
  return worker
}

/** A large file of Karin's whose columns are matched: the queue has the job to stage it. */
async function matched(): Promise<{ story: Story; number: number }> {
  const story = await beginStory()
  const number = await upload(story, 'customers', 'klanten.csv', LIST)
  const shown = (await loadMatch(story.karin, story.customer, String(number)))!
  const fields = Object.fromEntries(shown.mapping.columns.map((column) => [column.column, column.field ?? '']))
  const saved = await saveMatch(story.karin, { ...(await seen(story, number)), fields, answers: {} }, { now: TODAY })
  expect(saved).toEqual({ yes: true })
  return { story, number }
}

const importOf = async (story: Story, number: number) => (await inScope(story.karin, (db) => findImport(db, story.karin, number)))!
const poll = <T>(look: () => Promise<T>) => expect.poll(look, { timeout: 90_000, interval: 50 })

/** How many rows the page says so far. */
async function progress(story: Story, number: number): Promise<number> {
  const { work } = await importOf(story, number)
  return work?.kind === 'running' ? work.rows : 0
}

async function rowsOf(story: Story, number: number): Promise<{ rows: number; different: number }> {
  const { id } = await importOf(story, number)
  const [found] = await ownerDb().execute<{ rows: number; different: number }>(
    `select count(*)::int as rows, count(distinct row_no)::int as different from staged_rows where import_id = '${id}'`,
  )
  return { ...found! }
}

async function expectStagedOnce(story: Story, number: number): Promise<void> {
  await poll(async () => (await importOf(story, number)).state).toBe('staged')
  expect(await importOf(story, number)).toMatchObject({ work: null, counts: { read: ROWS, clean: ROWS, errors: 0 } })
  expect(await rowsOf(story, number)).toEqual({ rows: ROWS, different: ROWS })
}

describe('a worker amid a large file', { timeout: 150_000 }, () => {
  test('tells how far it is', async ({ database, onTestFinished }) => {
    const worker = await startWorker(database.url)
    onTestFinished(worker.stop)
    const { story, number } = await matched()
    await poll(() => progress(story, number)).toBeGreaterThan(0)
    const before = await progress(story, number)
    await poll(() => progress(story, number)).toBeGreaterThan(before)
    await expectStagedOnce(story, number)
  })

  test('is stopped by a person, and loads nothing', async ({ database, onTestFinished }) => {
    const worker = await startWorker(database.url)
    onTestFinished(worker.stop)
    const { story, number } = await matched()
    await poll(() => progress(story, number)).toBeGreaterThan(0)
    expect(await cancelWork(story.karin, await seen(story, number), { now: TODAY })).toEqual({ yes: true })
    await poll(() => sessionsOfLoaders()).toBe(0)
    expect(await importOf(story, number)).toMatchObject({ state: 'mapped', work: null })
    expect(await rowsOf(story, number)).toEqual({ rows: 0, different: 0 })
  })

  test('is killed: another one begins anew, and doubles nothing', async ({ database, onTestFinished }) => {
    const killed = await startWorker(database.url)
    const { story, number } = await matched()
    await poll(() => progress(story, number)).toBeGreaterThan(0)
    killed.kill('SIGKILL')
    await expect(killed.ended).rejects.toThrow('SIGKILL')
    expect((await importOf(story, number)).state).toBe('staging')
    const next = await startWorker(database.url)
    onTestFinished(next.stop)
    await expectStagedOnce(story, number)
  })

  test('is told to end: it hands the work back as new, and another one takes it up', async ({ database, onTestFinished }) => {
    const stopped = await startWorker(database.url)
    const { story, number } = await matched()
    await poll(() => progress(story, number)).toBeGreaterThan(0)
    await stopped.stop()
    expect(await importOf(story, number)).toMatchObject({ state: 'staging', work: { kind: 'waiting' } })
    expect(await triesOf(story, number)).toEqual([
      ['completed', 0],
      ['created', 0],
    ])
    const next = await startWorker(database.url)
    onTestFinished(next.stop)
    await expectStagedOnce(story, number)
  })
})

test('what fails each time for a reason of ours is given up, and says so', { timeout: 90_000 }, async ({ database, onTestFinished }) => {
  const story = await beginStory()
  const number = await upload(story, 'customers', 'klanten.csv', largeList(3))
  await ownerDb().execute(
    `update imports set work = '{"kind":"waiting"}', state = 'staging', inspection = '{}' where customer_id = '${story.karin.customerId}'`,
  )
  await inScope(story.karin, async (db) => enqueue(db, stageImport, { importId: (await importOf(story, number)).id, scope: story.karin }))
  const worker = await startWorker(database.url)
  onTestFinished(worker.stop)
  await poll(async () => (await importOf(story, number)).work).toMatchObject({ kind: 'failed' })
  const { work } = await importOf(story, number)
  expect(worker.log()).toContain(`[${work?.kind === 'failed' && work.reference}] The work on import`)
  expect(worker.log()).toContain('failed in try 4')
  expect((await triesOf(story, number)).at(-1)).toEqual(['failed', 3])
})

async function sessionsOfLoaders(): Promise<number> {
  const sessions = await ownerDb().execute(
    "select from pg_stat_activity where application_name = 'gangway staging' and datname = current_database()",
  )
  return sessions.length
}

/** State and number of retries of the jobs that stage an import, oldest first. */
async function triesOf(story: Story, number: number): Promise<[string, number][]> {
  const { id } = await importOf(story, number)
  const jobs = await ownerDb().execute<{ state: string; retry_count: number }>(
    `select state::text, retry_count from pgboss.job where name = 'stage-import' and data ->> 'importId' = '${id}' order by created_on`,
  )
  return jobs.map((job) => [job.state, job.retry_count])
}
