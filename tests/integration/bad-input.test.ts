import en from '#app/i18n/en/refusals.ts'
import fi from '#app/i18n/fi/refusals.ts'
import nl from '#app/i18n/nl/refusals.ts'
import { loadGrid } from '#app/imports/grid.server.ts'
import { loadMatch } from '#app/imports/match.server.ts'
import { openUpload } from '#app/imports/open-upload.server.ts'
import { loadReading } from '#app/imports/read.server.ts'
import { loadImport } from '#app/imports/views.server.ts'
import { inScope } from '#db/client.server.ts'
import { findImport } from '#db/queries/imports.ts'
import { READ, REFUSED } from '#tests/fixtures/bad-files.ts'
import { beginStory, endStories, match, type Story, upload } from '#tests/fixtures/story.ts'
import { afterAll, describe, expect, test } from '#tests/setup/database.ts'

afterAll(endStories)

const CATALOGUES: Record<string, Record<string, string>>[] = [{ en }, { nl }, { fi }]

let shared: Promise<Story> | undefined
/** One customer uploads them all. */
const story = () => (shared ??= beginStory())

const importOf = async ({ karin }: Story, number: number) => (await inScope(karin, (db) => findImport(db, karin, number)))!

/** Whether the stored bytes are those that came. */
async function isKept(of: Story, number: number, bytes: Uint8Array): Promise<boolean> {
  const source = await openUpload(await importOf(of, number))
  return Buffer.compare(await source.slice(0, bytes.length + 1), bytes) === 0
}

describe('a file that cannot be read is met with a clear answer, kept, and noted', () => {
  test.for(REFUSED.map((make) => make()))('$what: $code', async ({ name, bytes, code }) => {
    const of = await story()
    const number = await upload(of, 'customers', name, bytes)
    const reading = await loadReading(of.karin, of.customer, String(number))
    expect(reading.summary).toMatchObject({ state: 'uploaded', work: { kind: 'refused', code } })
    expect(reading.inspection).toBeNull()
    expect(reading.changeable).toMatchObject({ yes: false, code: 'notRead' })
    expect(await loadMatch(of.karin, of.customer, String(number))).toBeNull()
    expect(await isKept(of, number, bytes)).toBe(true)
    const { history } = await loadImport(of.karin, of.customer, String(number))
    expect(history.map((trace) => [trace.action, trace.data?.code]).reverse()).toEqual([
      ['import.uploaded', undefined],
      ['import.refused', code],
    ])
    for (const catalogue of CATALOGUES) expect(Object.values(catalogue)[0]).toHaveProperty([code])
  })
})

describe('a file that is odd but can be read is read, and every row of it is counted', () => {
  test.for(READ.map((make) => make()))('$what', async ({ name, bytes, counts }) => {
    const of = await story()
    const number = await upload(of, 'customers', name, bytes)
    const reading = await loadReading(of.karin, of.customer, String(number))
    expect(reading.summary).toMatchObject({ state: 'inspected', work: null })
    expect(JSON.stringify(reading.inspection).length).toBeLessThan(2_000_000)
    await match(of, number)
    const all = { read: 0, clean: 0, warnings: 0, errors: 0, empty: 0, excluded: 0, leftOut: 0, ...counts }
    const grid = await loadGrid(of.karin, of.customer, String(number), { filter: { show: 'all' }, page: 1 })
    expect(grid.summary).toMatchObject({ state: 'staged', counts: all })
    expect(grid.rows).toHaveLength(all.read)
    expect(JSON.stringify(grid.rows).length).toBeLessThan(100_000)
    expect(await isKept(of, number, bytes)).toBe(true)
  })
})
