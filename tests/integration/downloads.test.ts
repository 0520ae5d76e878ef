import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import ExcelJS from 'exceljs'
import { destroyFileNow } from '#app/imports/destroy-file.server.ts'
import { errorWorkbook } from '#app/imports/error-workbook.server.ts'
import { editCell, excludeRows } from '#app/imports/fix.server.ts'
import { loadGrid } from '#app/imports/grid.server.ts'
import { loadMatch } from '#app/imports/match.server.ts'
import { changeReading } from '#app/imports/read.server.ts'
import { releaseImport } from '#app/imports/release.server.ts'
import { approveImport, submitImport } from '#app/imports/review.server.ts'
import { loader as errorsDownload } from '#app/routes/errors-download.ts'
import { loader as listDownload } from '#app/routes/list-download.ts'
import { driver, inScope } from '#db/client.server.ts'
import { findImport } from '#db/queries/imports.ts'
import { listTraces } from '#db/queries/traces.ts'
import { beginStory, endStories, match, type Story, seen, TODAY, upload } from '#tests/fixtures/story.ts'
import { visit } from '#tests/fixtures/visit.ts'
import { afterAll, describe, expect, test } from '#tests/setup/database.ts'

afterAll(endStories)

const CUSTOMERS = `Klantnummer;Naam;E-mailadres;Opmerking van ons;Land;Kredietlimiet
00118;Lunchroom Specimen;info@lunchroom.example;x;Nederland;1.250,50
00119;Café Proef;inkoop@proef;=1+1;NL;750,00
00120;Crèmerie Voorbeeld;bestel@cremerie.example;;België;2.000,00
00121;Bistro Schets;bistro@schets.example;;NL;10,25
`
const KEYS = `Provider;Omgeving;Geheime sleutel
mollie;live;live_CANARY${'a1B2c3D4e5'.repeat(3)}
`
const now = { now: TODAY }

async function staged(entity = 'customers', content = CUSTOMERS): Promise<{ story: Story; number: number }> {
  const story = await beginStory()
  const number = await upload(story, entity, 'klanten.2026.csv', content)
  await match(story, number)
  return { story, number }
}

async function released(): Promise<Story> {
  const { story, number } = await staged()
  await excludeRows(story.karin, { customer: story.customer, number, rows: [3], excluded: true }, now)
  await submitImport(story.karin, await seen(story, number), now)
  await approveImport(story.ingrid, await seen(story, number), now)
  await releaseImport(story.ingrid, await seen(story, number), now)
  return story
}

async function workbookOf(story: Story, number: number): Promise<{ bytes: Buffer; sheet: ExcelJS.Worksheet; name: string }> {
  const { name, write } = await errorWorkbook(story.karin, story.customer, String(number))
  const sink = new PassThrough()
  const [bytes] = await Promise.all([buffer(sink), write(sink)])
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer)
  return { bytes, sheet: workbook.worksheets[0]!, name }
}

const rowsOf = (sheet: ExcelJS.Worksheet) =>
  sheet.getSheetValues().flatMap((row, at) => (at > 1 && row ? [(row as unknown[]).slice(1)] : [])) as unknown[][]

describe('The file comes back for correcting in a spreadsheet', () => {
  test('with the customer’s own columns, each row’s number, and what is wrong beside it', async () => {
    const { story, number } = await staged()
    const { sheet, name } = await workbookOf(story, number)
    expect(name).toBe('klanten.2026 to correct.xlsx')
    expect((sheet.getRow(1).values as string[]).slice(3)).toEqual([
      'Klantnummer',
      'Naam',
      'E-mailadres',
      'Opmerking van ons',
      'Land',
      'Kredietlimiet',
    ])
    const [, second] = rowsOf(sheet)
    expect(second).toEqual([3, expect.stringMatching(/^E-mailadres: \S/), '00119', 'Café Proef', 'inkoop@proef', '=1+1', 'NL', '750,00'])
    expect(sheet.getCell('E3').fill).toMatchObject({ pattern: 'solid' })
  })

  test('corrected cells stand corrected, in the writing of their column, and left-out rows are left out', async () => {
    const { story, number } = await staged()
    const of = { customer: story.customer, number }
    await editCell(story.karin, { ...of, row: 2, field: 'credit_limit', text: '1300,75' }, now)
    await editCell(story.karin, { ...of, row: 3, field: 'email', text: 'inkoop@proef.example' }, now)
    await excludeRows(story.karin, { ...of, rows: [4], excluded: true }, now)
    const { sheet } = await workbookOf(story, number)
    expect(rowsOf(sheet).map((row) => [row[0], row[4], row[7]])).toEqual([
      [2, 'info@lunchroom.example', '1300,75'],
      [3, 'inkoop@proef.example', '750,00'],
      [5, 'bistro@schets.example', '10,25'],
    ])
  })

  test('corrected and uploaded again it maps by itself, and every row is there', async () => {
    const { story, number } = await staged()
    const { sheet } = await workbookOf(story, number)
    sheet.getCell('E3').value = 'inkoop@proef.example'
    const corrected = new Uint8Array(await sheet.workbook.xlsx.writeBuffer())
    const second = await upload(story, 'customers', 'klanten.2026 to correct.xlsx', corrected)
    const shown = await loadMatch(story.karin, story.customer, String(second))
    const fields = shown!.mapping.columns.flatMap((column) => (column.field ? [column.field] : []))
    expect(fields.toSorted()).toEqual(['code', 'country', 'credit_limit', 'email', 'name'])
    await match(story, second)
    const grid = await loadGrid(story.karin, story.customer, String(second), { filter: { show: 'all' }, page: 1 })
    expect(grid.summary.counts).toMatchObject({ read: 4, clean: 4, errors: 0 })
    expect(grid.rows.map((row) => row.cells[0])).toEqual(['00118', '00119', '00120', '00121'])
  })

  test('sent as an attachment under a name that every system takes', async () => {
    const { story, number } = await staged()
    const response = (await visit(errorsDownload, story.karin, { customer: story.customer, number })) as Response
    expect(response.headers.get('Content-Disposition')).toContain('filename="klanten.2026 to correct.xlsx"')
    expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(
      Buffer.from(await response.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK')
  })
})

describe('Records are downloaded', () => {
  test('as CSV in the reader’s language', async () => {
    const story = await released()
    const params = { customer: story.customer, entity: 'customers', file: 'records.csv' }
    const response = (await visit(listDownload, { ...story.karin, locale: 'nl' }, params)) as Response
    expect(response.headers.get('Content-Disposition')).toContain('Klanten van Bakkerij Voorbeeld BV.csv')
    const bytes = Buffer.from(await response.arrayBuffer())
    expect([...bytes.subarray(0, 3)], 'Excel wants a byte order mark').toEqual([0xef, 0xbb, 0xbf])
    const [header, ...rows] = bytes.subarray(3).toString().trim().split('\r\n')
    expect(header).toMatch(/^Klantnummer;Naam;/)
    expect(rows).toHaveLength(3)
    expect(rows[0]).toMatch(/^00118;Lunchroom Specimen;.*1250,50/)
  })

  test('as a workbook, and the template beside them', async () => {
    const story = await released()
    for (const [file, name] of [
      ['records.xlsx', 'Customers of Bakkerij Voorbeeld BV.xlsx'],
      ['template.xlsx', 'Customers template.xlsx'],
    ] as const) {
      const response = (await visit(listDownload, story.karin, { customer: story.customer, entity: 'customers', file })) as Response
      expect(response.headers.get('Content-Disposition')).toContain(name)
      const workbook = new ExcelJS.Workbook()
      await workbook.xlsx.load(await response.arrayBuffer())
      expect(workbook.worksheets[0]!.getCell('A1').text).toMatch(/^Customer number/)
    }
  })

  test('by nobody of another customer or vendor, nor anything else by that way', async () => {
    const [story, other] = [await released(), await beginStory()]
    const wanted = { customer: story.customer, entity: 'customers', file: 'records.csv' }
    for (const stranger of [other.karin, other.ingrid]) expect(await visit(listDownload, stranger, wanted)).toMatchObject({ status: 404 })
    expect(await visit(listDownload, other.ingrid, { ...wanted, file: 'template.xlsx' })).toMatchObject({ status: 404 })
    expect(await visit(errorsDownload, other.ingrid, { customer: story.customer, number: 1 })).toMatchObject({ status: 404 })
    expect(await visit(listDownload, story.karin, { ...wanted, file: 'records.pdf' })).toMatchObject({ status: 404 })
    expect(await visit(listDownload, story.karin, { ...wanted, entity: 'nobody' })).toMatchObject({ status: 404 })
    expect(await visit(listDownload, null, wanted)).toMatchObject({ status: 302 })
  })
})

describe('A file with secrets', () => {
  test('is destroyed once its rows are locked away, with its hash in the trace', async () => {
    const { story, number } = await staged('payment-keys', KEYS)
    const found = (await inScope(story.karin, (db) => findImport(db, story.karin, number)))!
    const jobs = await driver()`select data from pgboss.job where name = 'destroy-file'`
    expect(jobs.map(({ data }) => data)).toContainEqual({
      importId: found.id,
      scope: expect.objectContaining({ userId: story.karin.userId }),
    })
    const context = { signal: new AbortController().signal, now: () => TODAY }
    await destroyFileNow({ importId: found.id, scope: story.karin }, context)
    await destroyFileNow({ importId: found.id, scope: story.karin }, context)
    const traces = (await inScope(story.karin, (db) => listTraces(db, story.karin, [found.id]))).filter(
      (one) => one.action === 'file.destroyed',
    )
    expect(traces).toEqual([expect.objectContaining({ who: null, data: { number, entity: 'payment-keys', sha256: found.sha256 } })])
    expect(await changeReading(story.karin, { ...(await seen(story, number)), overrides: {} }, now)).toMatchObject({
      code: 'fileDestroyed',
    })
    expect(await visit(errorsDownload, story.karin, { customer: story.customer, number })).toMatchObject({ status: 410 })
  })

  test('gives no secret away in the workbook for correcting', async () => {
    const { story, number } = await staged('payment-keys', KEYS)
    const { sheet } = await workbookOf(story, number)
    expect(rowsOf(sheet)[0]?.slice(2)).toEqual(['mollie', 'live', '••••••••'])
  })
})
