import { editCell, excludeRows } from '#app/imports/fix.server.ts'
import { loadGrid } from '#app/imports/grid.server.ts'
import { beginStory, compareAgain, endStories, match, type Story, TODAY, upload } from '#tests/fixtures/story.ts'
import { afterAll, describe, expect, test } from '#tests/setup/database.ts'

afterAll(endStories)

const now = { now: TODAY }

async function staged(story: Story, entity: string, content: string): Promise<number> {
  const number = await upload(story, entity, `${entity}.csv`, content)
  await match(story, number)
  return number
}

/** What comparing found: row, field, code and level of each. */
async function found(story: Story, number: number): Promise<string[]> {
  const { rows } = await loadGrid(story.karin, story.customer, String(number), { filter: { show: 'all' }, page: 1 })
  return rows.flatMap((row) =>
    row.issues.filter((issue) => issue.linked).map((issue) => `${row.rowNo} ${issue.field} ${issue.code} ${issue.level}`),
  )
}

async function cells(story: Story, number: number, field: string) {
  const { rows, fields } = await loadGrid(story.karin, story.customer, String(number), { filter: { show: 'all' }, page: 1 })
  const at = fields.findIndex((one) => one.key === field)
  return rows.map((row) => [row.cells[at], row.original?.[field]])
}

describe('duplicates', () => {
  test('every row that shares a number is told which has it first, until one is left out', async () => {
    const story = await beginStory()
    const number = await staged(story, 'customers', 'Klantnummer;Naam\n10;Proef\n11;Voorbeeld\n10;Specimen\n')
    expect(await found(story, number)).toEqual(['2 code duplicate 2', '4 code duplicate 2'])
    const { rows, summary } = await loadGrid(story.karin, story.customer, String(number), { filter: { show: 'errors' }, page: 1 })
    expect(rows.map((row) => row.issues[0]?.params)).toEqual([
      { first: 2, count: 2 },
      { first: 2, count: 2 },
    ])
    expect(summary.counts).toMatchObject({ read: 3, clean: 1, errors: 2 })
    await excludeRows(story.karin, { customer: story.customer, number, rows: [4], excluded: true }, now)
    expect(await found(story, number)).toEqual([])
    const after = await loadGrid(story.karin, story.customer, String(number), { filter: { show: 'all' }, page: 1 })
    expect(after.summary.counts).toMatchObject({ read: 3, clean: 2, errors: 0, excluded: 1 })
  })

  test('rows without a value are no duplicates of each other', async () => {
    const story = await beginStory()
    const number = await staged(story, 'customers', 'Klantnummer;Naam;KvK-nummer\n10;Proef;\n11;Voorbeeld;\n')
    expect(await found(story, number)).toEqual([])
  })
})

describe('references', () => {
  const PROJECTS = 'Projectcode;Projectnaam;Klant\nP1;Bouw;10\nP2;Verbouw;Voorbeeld\nP3;Afbouw;12\nP4;Sloop;proef\n'

  test('cannot be checked before anything of that kind was delivered', async () => {
    const story = await beginStory()
    const projects = await staged(story, 'projects', PROJECTS)
    expect(await found(story, projects)).toEqual([2, 3, 4, 5].map((row) => `${row} customer reference-not-delivered 1`))
  })

  test('are met by rows that are not yet released, by number or by the name of exactly one', async () => {
    const story = await beginStory()
    const projects = await staged(story, 'projects', PROJECTS)
    const customers = await staged(story, 'customers', 'Klantnummer;Naam\n10;Proef\n11;Voorbeeld\n13;Proef\n')
    await compareAgain(story, projects)
    expect(await found(story, projects)).toEqual(['4 customer reference-missing 2', '5 customer reference-missing 2'])
    expect(await cells(story, projects, 'customer')).toEqual([
      ['10', undefined],
      ['11', 'Voorbeeld'],
      ['12', undefined],
      ['proef', undefined],
    ])
    await excludeRows(story.karin, { customer: story.customer, number: customers, rows: [2], excluded: true }, now)
    await compareAgain(story, projects)
    expect(await found(story, projects)).toEqual(['2 customer reference-missing 2', '4 customer reference-missing 2'])
  })

  test('within one file, a parent that is its own descendant is said at every row of the circle', async () => {
    const story = await beginStory()
    const number = await staged(
      story,
      'customers',
      'Klantnummer;Naam;Hoofdklant\n10;Proef;11\n11;Voorbeeld;12\n12;Specimen;10\n13;Model;10\n14;Monster;99\n',
    )
    expect(await found(story, number)).toEqual(['2 parent cycle 2', '3 parent cycle 2', '4 parent cycle 2', '6 parent reference-missing 2'])
    await editCell(story.karin, { customer: story.customer, number, row: 4, field: 'parent', text: '' }, now)
    expect(await found(story, number)).toEqual(['6 parent reference-missing 2'])
  })
})
