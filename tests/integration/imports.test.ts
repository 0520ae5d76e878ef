import { loadCommitPlan } from '#app/imports/commit-plan.server.ts'
import { editCell, excludeRows } from '#app/imports/fix.server.ts'
import { loadGrid } from '#app/imports/grid.server.ts'
import { loadReading } from '#app/imports/read.server.ts'
import { releaseImport, undoRelease } from '#app/imports/release.server.ts'
import { approveImport, returnImport, submitImport, withdrawImport } from '#app/imports/review.server.ts'
import { loadEntity, loadImport } from '#app/imports/views.server.ts'
import { inScope } from '#db/client.server.ts'
import { listItems } from '#db/queries/onboardings.ts'
import { beginStory, endStories, match, readAgain, type Story, seen, TODAY, upload } from '#tests/fixtures/story.ts'
import { afterAll, describe, expect, test } from '#tests/setup/database.ts'

afterAll(endStories)

const CUSTOMERS = `Klantnummer;Naam;E-mailadres;Land;Kredietlimiet
00118;Lunchroom Specimen;info@lunchroom.example;Nederland;1.250,50
00119;Café Proef;inkoop@proef;NL;750,00
00120;Crèmerie Voorbeeld;bestel@cremerie.example;België;2.000,00
;;;;
`

const now = { now: TODAY }

/** Karin's customers, uploaded, matched and staged. */
async function staged(content = CUSTOMERS): Promise<{ story: Story; number: number }> {
  const story = await beginStory()
  const number = await upload(story, 'customers', 'klanten.csv', content)
  await match(story, number)
  return { story, number }
}

async function itemState(story: Story, key: string): Promise<string> {
  const items = await inScope(story.karin, (db) => listItems(db, story.karin, [story.onboardingId]))
  return items.find((item) => item.key === key)!.state
}

const grid = ({ story, number }: { story: Story; number: number }, show: 'all' | 'errors' = 'all') =>
  loadGrid(story.karin, story.customer, String(number), { filter: { show }, page: 1 })

const CUSTOMER_ITEM = 'customers'

describe('A file goes from upload to records', () => {
  test('its rows are counted, and none is lost', async () => {
    const { summary } = await grid(await staged())
    expect(summary.state).toBe('staged')
    expect(summary.counts).toEqual({ read: 4, clean: 2, warnings: 0, errors: 1, empty: 1, excluded: 0, leftOut: 0 })
  })

  test('what is wrong stands at its row and field, and a correction is checked at once', async () => {
    const { story, number } = await staged()
    const before = await grid({ story, number }, 'errors')
    expect(before.rows.map((row) => [row.rowNo, row.issues.map((issue) => issue.field)])).toEqual([[3, ['email']]])
    const done = await editCell(
      story.karin,
      { customer: story.customer, number, row: 3, field: 'email', text: ' inkoop@proef.example ' },
      now,
    )
    expect(done).toMatchObject({ yes: true, row: { level: 0, original: { email: 'inkoop@proef' } } })
    expect((await grid({ story, number })).summary.counts).toMatchObject({ clean: 3, errors: 0 })
  })

  test('with an error left it cannot be sent; with the row left out it can', async () => {
    const { story, number } = await staged()
    expect(await submitImport(story.karin, await seen(story, number), now)).toMatchObject({ yes: false, code: 'errorsLeft' })
    await excludeRows(story.karin, { customer: story.customer, number, rows: [3], excluded: true }, now)
    expect(await submitImport(story.karin, await seen(story, number), now)).toEqual({ yes: true })
    expect((await grid({ story, number })).summary.counts).toMatchObject({ read: 4, clean: 2, errors: 0, empty: 1, excluded: 1 })
  })

  test('approved and released its rows are records, and a release can be taken back', async () => {
    const { story, number } = await approved()
    expect(await releaseImport(story.ingrid, await seen(story, number), now)).toEqual({ yes: true })
    const after = await loadEntity(story.karin, story.customer, 'customers')
    expect(after.recordCount).toBe(2)
    expect(after.records[0]).toMatchObject({ code: '00118', name: 'Lunchroom Specimen', country: 'NL', credit_limit: '1250.50' })
    expect(await undoRelease(story.ingrid, story.customer, now)).toEqual({ yes: true })
    expect((await loadEntity(story.karin, story.customer, 'customers')).recordCount).toBe(0)
    expect((await loadImport(story.karin, story.customer, String(number))).summary.state).toBe('approved')
  })

  test('every step leaves a trace with who did it', async () => {
    const { story, number } = await approved()
    const { history } = await loadImport(story.karin, story.customer, String(number))
    expect(history.map((trace) => [trace.action, trace.who]).reverse()).toEqual([
      ['import.uploaded', 'Karin'],
      ['import.inspected', null],
      ['import.mapped', 'Karin'],
      ['import.staged', null],
      ['import.excluded', 'Karin'],
      ['import.submitted', 'Karin'],
      ['import.approved', 'Ingrid'],
    ])
  })
})

describe('Two people and one import', () => {
  test('of two implementers who approve at once one wins, and the other sees it', async () => {
    const { story, number } = await submitted()
    const same = await seen(story, number)
    const answers = await Promise.all([approveImport(story.ingrid, same, now), approveImport(story.tom, same, now)])
    expect(answers.filter((answer) => answer.yes)).toHaveLength(1)
    expect(answers.find((answer) => !answer.yes)).toMatchObject({ code: expect.stringMatching(/somebodyWasFaster|notSubmitted/) })
  })

  test('sent back with a comment it can be corrected again', async () => {
    const { story, number } = await submitted()
    expect(await returnImport(story.ingrid, { ...(await seen(story, number)), comment: ' ' }, now)).toMatchObject({ code: 'commentNeeded' })
    const seenNow = { ...(await seen(story, number)), comment: 'Are these amounts right?' }
    expect(await returnImport(story.ingrid, seenNow, now)).toEqual({ yes: true })
    expect((await grid({ story, number })).summary).toMatchObject({ state: 'staged', returned: true })
  })
})

describe('The plan follows the data', () => {
  test('the item starts, is in review, is done when approved, and reopens when the import is withdrawn', async () => {
    const { story, number } = await staged()
    expect(await itemState(story, CUSTOMER_ITEM)).toBe('started')
    await excludeRows(story.karin, { customer: story.customer, number, rows: [3], excluded: true }, now)
    await submitImport(story.karin, await seen(story, number), now)
    expect(await itemState(story, CUSTOMER_ITEM)).toBe('in-review')
    await approveImport(story.ingrid, await seen(story, number), now)
    expect(await itemState(story, CUSTOMER_ITEM)).toBe('done')
    await withdrawImport(story.karin, await seen(story, number), now)
    expect(await itemState(story, CUSTOMER_ITEM)).toBe('reopened')
  })
})

describe('Released once, delivered again', () => {
  test('the commit plan says what is new, what changes, and what stays', async () => {
    const { story, number } = await approved()
    await releaseImport(story.ingrid, await seen(story, number), now)
    const again = CUSTOMERS.replace('1.250,50', '1.500,00').replace('inkoop@proef;', 'inkoop@proef.example;')
    const second = await upload(story, 'customers', 'klanten-2.csv', again)
    await match(story, second)
    await submitImport(story.karin, await seen(story, second), now)
    const plan = await loadCommitPlan(story.ingrid, story.customer, String(second), { kind: 'changed', after: 0 })
    expect(plan.counts).toEqual({ new: 1, changed: 1, unchanged: 1, missing: 0, blank: 0 })
    expect(plan.rows.map((row) => [row.key, row.live?.credit_limit, row.values.credit_limit])).toEqual([['00118', '1250.50', '1500.00']])
  })
})

describe('What a person decided is not asked again', () => {
  const titled = (rows: string) => `List of the office|more\nKlantnummer|Naam\n${rows}`

  test('several changes of the reading hold together for the next file of the same layout', async () => {
    const story = await beginStory()
    const first = await upload(story, 'customers', 'a.csv', titled('1|Café Proef\n2|Hotel Model\n'))
    await readAgain(story, first, { headerRow: 2, headerRows: 1 })
    await readAgain(story, first, { encoding: 'windows-1252' })
    const second = await upload(story, 'customers', 'b.csv', titled('3|Bistro Schets\n'))
    const reading = await loadReading(story.karin, story.customer, String(second))
    expect(reading.overrides).toEqual({ headerRow: 2, headerRows: 1, encoding: 'windows-1252' })
  })
})

async function submitted(): Promise<{ story: Story; number: number }> {
  const { story, number } = await staged()
  await excludeRows(story.karin, { customer: story.customer, number, rows: [3], excluded: true }, now)
  await submitImport(story.karin, await seen(story, number), now)
  return { story, number }
}

async function approved(): Promise<{ story: Story; number: number }> {
  const { story, number } = await submitted()
  await approveImport(story.ingrid, await seen(story, number), now)
  return { story, number }
}
