import { editCell, excludeRows } from '#app/imports/fix.server.ts'
import { loadGrid } from '#app/imports/grid.server.ts'
import { inspectNow } from '#app/imports/inspect.server.ts'
import { loadMatch, saveMatch } from '#app/imports/match.server.ts'
import { cancelWork, changeReading, loadReading, retryWork } from '#app/imports/read.server.ts'
import { submitImport } from '#app/imports/review.server.ts'
import { stageNow } from '#app/imports/stage.server.ts'
import { giveUpNow } from '#app/imports/trouble.server.ts'
import { loadEntity, loadImport } from '#app/imports/views.server.ts'
import { jobs } from '#app/jobs/worker.server.ts'
import { settleDataItems } from '#app/onboarding/settle.server.ts'
import { type Db, databaseUrl, inScope, ownerDb } from '#db/client.server.ts'
import { findImport, noteWork } from '#db/queries/imports.ts'
import { StagingLoader } from '#db/staging-loader.server.ts'
import type { ReadOverrides } from '#importers/inspection.ts'
import { largeList } from '#tests/fixtures/large-list.ts'
import { rawWorkbook } from '#tests/fixtures/raw-workbook.ts'
import { beginStory, endStories, match, type Story, seen, stage, TODAY, upload } from '#tests/fixtures/story.ts'
import { afterAll, describe, expect, test } from '#tests/setup/database.ts'

afterAll(endStories)

const LIST = 'code;name;email\nC-1;Bakkerij Voorbeeld;info@voorbeeld.example\nC-2;Café Proef;\n'
const now = { now: TODAY }
const context = { signal: new AbortController().signal, now: () => TODAY }

const importOf = async ({ karin }: Story, number: number) => (await inScope(karin, (db) => findImport(db, karin, number)))!
const reading = ({ karin, customer }: Story, number: number) => loadReading(karin, customer, String(number))
const grid = ({ karin, customer }: Story, number: number) => loadGrid(karin, customer, String(number), { filter: { show: 'all' }, page: 1 })
const actionsOf = async ({ karin, customer }: Story, number: number) =>
  (await loadImport(karin, customer, String(number))).history.map((trace) => trace.action)

async function uploaded(content: string | Uint8Array = LIST, name = 'klanten.csv'): Promise<{ story: Story; number: number }> {
  const story = await beginStory()
  return { story, number: await upload(story, 'customers', name, content) }
}

/** Karin agrees with the columns; no worker has begun. */
async function matched(story: Story, number: number, fields: Record<number, string> = {}): Promise<void> {
  const shown = (await loadMatch(story.karin, story.customer, String(number)))!
  const suggested = Object.fromEntries(shown.mapping.columns.map((column) => [column.column, column.field ?? '']))
  const saved = await saveMatch(story.karin, { ...(await seen(story, number)), fields: { ...suggested, ...fields }, answers: {} }, now)
  expect(saved).toEqual({ yes: true })
}

describe('the same file twice', () => {
  test('the second upload is offered the earlier import', async () => {
    const { story, number } = await uploaded()
    const again = await upload(story, 'customers', 'klanten (1).csv', LIST)
    expect(again).not.toBe(number)
    expect((await reading(story, again)).earlier).toMatchObject({ number, state: 'inspected' })
    expect((await reading(story, number)).earlier).toBeNull()
  })

  test('a corrected file replaces the older import, and both say so', async () => {
    const { story, number } = await uploaded()
    await match(story, number)
    const corrected = await upload(story, 'customers', 'klanten.csv', LIST.replace('Proef', 'Proeven'))
    await match(story, corrected)
    expect((await importOf(story, number)).state).toBe('superseded')
    expect(await actionsOf(story, number)).toContain('import.superseded')
    const { imports } = await loadEntity(story.karin, story.customer, 'customers')
    expect(imports.map((one) => one.number)).toEqual([corrected])
  })
})

describe('a person stops the worker', () => {
  test('and matches other columns: nothing of the first run is left', async () => {
    const { story, number } = await uploaded()
    await matched(story, number)
    expect(await cancelWork(story.karin, await seen(story, number), now)).toEqual({ yes: true })
    expect(await importOf(story, number)).toMatchObject({ state: 'mapped', work: null })
    await matched(story, number, { 2: '' })
    await stage(story, number)
    const after = await grid(story, number)
    expect(after.rows.map((row) => [row.rowNo, row.cells.filter((cell) => cell !== null)])).toEqual([
      [2, ['C-1', 'Bakkerij Voorbeeld']],
      [3, ['C-2', 'Café Proef']],
    ])
    expect(after.summary.counts).toMatchObject({ read: 2, clean: 2 })
  })

  test('before the worker got to the rows: it loads none', async () => {
    const { story, number } = await uploaded()
    await matched(story, number)
    const found = await importOf(story, number)
    const other = await StagingLoader.open(databaseUrl(), found)
    const job = stageNow({ importId: found.id, scope: story.karin }, context) // waits for the other loader
    await cancelWork(story.karin, await seen(story, number), now)
    await other!.abort()
    await job
    expect(await importOf(story, number)).toMatchObject({ state: 'mapped', work: null, counts: null })
    expect((await grid(story, number)).rows).toEqual([])
  })

  test('while the file is read in another way: it stays as it was read before', async () => {
    const { story, number } = await uploaded()
    const before = await reading(story, number)
    const answer = await changeReading(story.karin, { ...(await seen(story, number)), overrides: { delimiter: ',' } }, now)
    expect(answer).toEqual({ yes: true })
    await cancelWork(story.karin, await seen(story, number), now)
    const after = await reading(story, number)
    expect([after.summary.state, after.overrides, after.inspection]).toEqual(['inspected', null, before.inspection])
  })

  test('and what the worker still tells afterwards changes nothing', async () => {
    const { story, number } = await uploaded()
    await matched(story, number)
    const staging = await importOf(story, number)
    await cancelWork(story.karin, await seen(story, number), now)
    await inScope(story.karin, (db) => noteWork(db, story.karin, staging, { kind: 'failed', reference: 'late' }))
    expect((await importOf(story, number)).work).toBeNull()
  })
})

describe('another way to read', () => {
  const sheets = (name: string) => {
    const row = (at: number, ...cells: string[]) =>
      `<row r="${at}">${cells.map((cell, column) => `<c r="${'AB'[column]}${at}" t="str"><v>${cell}</v></c>`).join('')}</row>`
    const list = (code: string) => row(1, 'code', 'name') + row(2, code, 'Bakkerij Voorbeeld')
    return rawWorkbook({
      sheets: [
        { name: 'All', rows: list('A-1') },
        { name, rows: list('B-1') },
      ],
    })
  }

  test('that the file cannot be read in is refused, and the earlier way stays', async () => {
    const { story, number } = await uploaded(`${LIST}C-3;${':'.repeat(17_000)};\n`)
    await reread(story, number, { delimiter: ':' })
    const after = await reading(story, number)
    expect(after.summary).toMatchObject({ state: 'inspected', work: { kind: 'refused', code: 'too-many-columns' } })
    expect(after.changeable).toEqual({ yes: true })
    expect([after.overrides, after.inspection?.delimiter?.value]).toEqual([null, ';'])
  })

  test('that is remembered but does not fit the next file is left aside', async () => {
    const { story, number } = await uploaded(sheets('March'), 'klanten.xlsx')
    await reread(story, number, { sheet: 'March' })
    expect((await reading(story, number)).overrides).toEqual({ sheet: 'March' })
    const same = await upload(story, 'customers', 'klanten.xlsx', sheets('March'))
    expect((await reading(story, same)).overrides).toEqual({ sheet: 'March' })
    const next = await upload(story, 'customers', 'klanten.xlsx', sheets('April'))
    expect(await reading(story, next)).toMatchObject({ summary: { state: 'inspected', work: null }, overrides: null })
  })

  async function reread(story: Story, number: number, overrides: ReadOverrides): Promise<void> {
    expect(await changeReading(story.karin, { ...(await seen(story, number)), overrides }, now)).toEqual({ yes: true })
    await inspectNow({ importId: (await importOf(story, number)).id, scope: story.karin, overrides }, context)
  }
})

describe('a worker that fails', () => {
  test('leaves the import waiting for the next try; after the last one it can be tried again by hand', async () => {
    const { story, number } = await uploaded()
    await matched(story, number)
    const { id } = await importOf(story, number)
    const broken = new AbortController()
    broken.abort()
    await expect(stageNow({ importId: id, scope: story.karin }, { ...context, signal: broken.signal })).rejects.toThrow()
    expect((await importOf(story, number)).work).toEqual({ kind: 'waiting' })
    await giveUpNow({ importId: id, scope: story.karin })
    expect((await importOf(story, number)).work).toMatchObject({ kind: 'failed', reference: expect.stringMatching(/^[0-9a-f]{8}$/) })
    expect(await retryWork(story.karin, await seen(story, number), now)).toEqual({ yes: true })
    await stage(story, number)
    expect(await importOf(story, number)).toMatchObject({ state: 'staged', counts: { read: 2, clean: 2 } })
  })

  test('says so also when every worker that took the job died: both jobs name who tells', () => {
    const named = jobs()
      .filter((job) => job.afterLastTry)
      .map((job) => [job.name, jobs().some((other) => other.name === job.afterLastTry)])
    expect(named).toEqual([
      ['inspect-import', true],
      ['stage-import', true],
    ])
  })

  test('and one that comes back late replaces nothing', async () => {
    const { story, number } = await uploaded()
    await matched(story, number)
    const found = await importOf(story, number)
    await stage(story, number)
    expect(await StagingLoader.open(databaseUrl(), found)).toBeNull()
    await stageNow({ importId: found.id, scope: story.karin }, context)
    expect((await grid(story, number)).rows).toHaveLength(2)
  })
})

test('a large import is sent by its rows as they are, though the comparison of the last correction has not run yet', async () => {
  const { story, number } = await uploaded(largeList(20_001))
  await match(story, number)
  await editCell(story.karin, { customer: story.customer, number, row: 3, field: 'code', text: 'C-0' }, now)
  expect((await importOf(story, number)).counts).toMatchObject({ errors: 0 })
  expect(await submitImport(story.karin, await seen(story, number), now)).toMatchObject({ yes: false, code: 'errorsLeft' })
  expect((await importOf(story, number)).counts).toMatchObject({ errors: 2 })
})

describe('two people at once', () => {
  test('corrections of both hold, and the counts agree with the rows', async () => {
    const { story, number } = await uploaded('code;name;email\nC-1;Een;a@\nC-2;Twee;b@\nC-3;Drie;c@\n')
    await match(story, number)
    const edit = (row: number) =>
      editCell(story.karin, { customer: story.customer, number, row, field: 'email', text: `row${row}@voorbeeld.example` }, now)
    const answers = await Promise.all([
      edit(2),
      edit(3),
      excludeRows(story.karin, { customer: story.customer, number, rows: [4], excluded: true }, now),
    ])
    expect(answers.map((answer) => answer.yes)).toEqual([true, true, true])
    const { rows, summary } = await grid(story, number)
    expect(summary.counts).toMatchObject({ read: 3, clean: 2, errors: 0, excluded: 1 })
    expect(rows.map((row) => [row.level, row.excluded])).toEqual([
      [0, false],
      [0, false],
      [2, true],
    ])
  })

  test('the items of the plan settle one change after the other', async () => {
    const { karin, onboardingId } = await beginStory()
    const settle = (db: Db) => settleDataItems(db, karin, { onboardingId, at: TODAY })
    const waiting = async () =>
      (
        await ownerDb().execute(
          "select from pg_locks where locktype = 'advisory' and not granted and database = (select oid from pg_database where datname = current_database())",
        )
      ).length
    let second: Promise<void> | undefined
    await inScope(karin, async (db) => {
      await settle(db)
      second = inScope(karin, settle)
      await expect.poll(waiting).toBe(1)
    })
    await second
    expect(await waiting()).toBe(0)
  })

  test('a correction that comes with the sending either was in time, or changes nothing', async () => {
    const { story, number } = await uploaded()
    await match(story, number)
    const was = await seen(story, number)
    const [sent, edited] = await Promise.all([
      submitImport(story.karin, was, now),
      editCell(story.karin, { customer: story.customer, number, row: 2, field: 'name', text: 'Changed' }, now),
    ])
    const { rows, summary } = await grid(story, number)
    expect([sent.yes, edited.yes]).toContain(true)
    expect(summary.state).toBe(sent.yes ? 'submitted' : 'staged')
    expect(rows[0]!.cells.includes('Changed')).toBe(edited.yes)
  })
})
