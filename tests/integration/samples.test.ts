import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import refusals from '#app/i18n/en/refusals.ts'
import { loadGrid } from '#app/imports/grid.server.ts'
import { loadMatch, saveMatch } from '#app/imports/match.server.ts'
import { loadReading } from '#app/imports/read.server.ts'
import { inScope } from '#db/client.server.ts'
import { findImport } from '#db/queries/imports.ts'
import { countRows } from '#db/queries/staged-rows.ts'
import type { ImportCounts } from '#db/schema/imports.ts'
import { requireEntity } from '#importers/registry.ts'
import { hasSamples, SAMPLES, samplePath } from '#tests/contracts/samples.ts'
import { beginStory, endStories, type Story, seen, stage, TODAY, upload } from '#tests/fixtures/story.ts'
import { afterAll, describe, expect, test } from '#tests/setup/database.ts'

afterAll(endStories)

let shared: Promise<Story> | undefined
/** One customer uploads them all. */
const story = () => (shared ??= beginStory())

const ENTITIES: Record<string, string> = { A: 'customers', B: 'accounts', C: 'customers', D: 'projects', E: 'customers' }

/** What each column says of its decimal sign or day order, and required fields nobody matched: what a person would answer. */
async function matched(of: Story, number: number, entity: string): Promise<boolean> {
  const shown = (await loadMatch(of.karin, of.customer, String(number)))!
  const fields: Record<number, string> = Object.fromEntries(shown.mapping.columns.map((column) => [column.column, column.field ?? '']))
  const taken = new Set(Object.values(fields))
  const open = requireEntity(entity).fields.filter((field) => field.required && !taken.has(field.key))
  const free = shown.mapping.columns.filter((column) => !column.field)
  if (open.length > free.length) return false
  open.forEach((field, at) => {
    fields[free[at]!.column] = field.key
  })
  const saved = await saveMatch(of.karin, { ...(await seen(of, number)), fields, answers: shown.answers }, { now: TODAY })
  if (saved.yes) return true
  expect(saved.code).toBe('questionsOpen')
  const answers = Object.fromEntries(
    saved.questions!.map((question) => [question.field, question.code === 'date' ? { date: 'dmy' as const } : { decimal: ',' as const }]),
  )
  expect(await saveMatch(of.karin, { ...(await seen(of, number)), fields, answers }, { now: TODAY })).toEqual({ yes: true })
  return true
}

const sum = ({ clean, warnings, errors, empty, excluded, leftOut }: ImportCounts) => clean + warnings + errors + empty + excluded + leftOut

describe.skipIf(!hasSamples)('every sample beside the checkout is read, asked about or refused', () => {
  test.for(SAMPLES)('$path: $hint', async (sample) => {
    const of = await story()
    const entity = ENTITIES[sample.path[0]!]!
    const number = await upload(of, entity, basename(sample.path), readFileSync(samplePath(sample)))
    const { summary, inspection, changeable } = await loadReading(of.karin, of.customer, String(number))
    if (summary.work) {
      expect(summary.work).toMatchObject({ kind: 'refused', code: expect.stringMatching(/^[a-z-]+$/) })
      expect(Object.keys(refusals)).toContain(summary.work.kind === 'refused' && summary.work.code)
      expect(changeable.yes).toBe(false)
      expect(sample.hint).not.toBe('import')
      return
    }
    const sheet = inspection!.sheets[inspection!.sheet]!
    const isUnpacked = inspection!.file.format === 'zip' // a single list in an archive is read on purpose
    if (sample.hint === 'reject' && !isUnpacked)
      expect([sheet.rows === 0, sheet.issues.length > 0, sheet.questions.length > 0]).toContain(true)
    if (!(await matched(of, number, entity))) return
    await stage(of, number)
    const grid = await loadGrid(of.karin, of.customer, String(number), { filter: { show: 'all' }, page: 1 })
    const counts = grid.summary.counts!
    expect(grid.summary).toMatchObject({ state: 'staged', work: null })
    expect(sum(counts)).toBe(counts.read)
    expect(counts.read).toBe(sheet.rows)
    expect(await stagedRowsOf(of, number)).toBe(counts.read - counts.empty - counts.leftOut)
  })
})

async function stagedRowsOf(of: Story, number: number): Promise<number> {
  return inScope(of.karin, async (db) => countRows(db, of.karin, (await findImport(db, of.karin, number))!.id, { show: 'all' }))
}
