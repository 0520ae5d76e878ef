import { inScope } from '#db/client.server.ts'
import { countRows, type GridRow, type IssueGroup, listIssueGroups, listRows, type RowFilter } from '#db/queries/staged-rows.ts'
import type { Scope } from '#db/scope.ts'
import { requireEntity } from '#importers/registry.ts'
import { requireImport } from './find.server.ts'
import { type Answer, canFix, canSubmit } from './ladder.ts'
import { headersOf } from './settings.ts'
import { type ImportSummary, summaryOf } from './views.server.ts'

/** Rows of one page of the grid. */
export const PAGE_SIZE = 100

/** What the grid shows, as its address says. */
export type GridQuery = { filter: RowFilter; page: number; after?: number }

export type Grid = {
  summary: ImportSummary
  fields: { key: string; header: string | null; secret: boolean }[]
  rows: GridRow[]
  /** How many rows the filter leaves; null while nothing was counted because the page is not the first. */
  total: number
  page: number
  groups: IssueGroup[]
  fixable: Answer
  sendable: Answer
}

/** One page of an import's rows, with what is wrong grouped beside it. Secret cells come as null: they are never shown. */
export async function loadGrid(reader: Scope, customer: string, number: string, query: GridQuery): Promise<Grid> {
  return inScope(reader, async (db) => {
    const { scope, found } = await requireImport(db, reader, customer, number)
    const entity = requireEntity(found.entity)
    const headers = headersOf(found)
    const page = { offset: (query.page - 1) * PAGE_SIZE, size: PAGE_SIZE, after: query.after }
    const rows = await listRows(db, scope, found.id, query.filter, page)
    const secret = entity.fields.map((field) => field.secret === true)
    return {
      summary: summaryOf(found),
      fields: entity.fields.map((field, at) => ({ key: field.key, header: headers.get(field.key) ?? null, secret: secret[at]! })),
      rows: rows.map((row) => ({ ...row, cells: row.cells.map((cell, at) => (secret[at] ? null : cell)) })),
      total: await totalOf(db, scope, found, query.filter),
      page: query.page,
      groups: await listIssueGroups(db, scope, found.id),
      fixable: canFix(found),
      sendable: canSubmit(found),
    }
  })
}

/** The stored counts answer the common questions; anything narrower is counted. */
async function totalOf(
  db: Parameters<typeof countRows>[0],
  scope: Scope,
  found: { id: string; counts: ImportSummary['counts'] },
  filter: RowFilter,
): Promise<number> {
  const { counts } = found
  if (!counts || filter.issue || filter.search || filter.show === 'changed') return countRows(db, scope, found.id, filter)
  const { read, empty, leftOut, errors, warnings, excluded } = counts
  const all = read - empty - leftOut
  return { all, included: all - excluded, problems: errors + warnings, errors, warnings, excluded }[filter.show]
}
