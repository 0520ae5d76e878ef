import type { Language } from '#app/i18n/language.ts'
import { translator } from '#app/i18n/translator.server.ts'
import { inScope } from '#db/client.server.ts'
import type { ImportView } from '#db/queries/imports.ts'
import { countRows, findRow, type GridRow, type IssueGroup, listIssueGroups, listRows, type RowFilter } from '#db/queries/staged-rows.ts'
import type { Scope } from '#db/scope.ts'
import { decideFormats } from '#importers/decide.ts'
import type { Entity } from '#importers/entity.ts'
import { requireEntity } from '#importers/registry.ts'
import { requireImport } from './find.server.ts'
import { PAGE_ROWS } from './grid-page.ts'
import { type GridAddress, gridAddress } from './grid-query.ts'
import { type Answer, canFix, canSubmit } from './ladder.ts'
import { columnsOf, headersOf, settingsOf } from './settings.ts'
import { showValue } from './show-value.ts'
import { type ImportSummary, summaryOf } from './views.server.ts'

/** What the grid shows, as its address says. */
export type GridQuery = { filter: RowFilter; page: number; after?: number }

export type Grid = {
  summary: ImportSummary
  fields: { key: string; header: string | null; secret: boolean }[]
  rows: GridRow[]
  /** How many rows the filter leaves. */
  total: number
  page: number
  groups: IssueGroup[]
  fixable: Answer
  sendable: Answer
}

/** One page of an import's rows, with what is wrong grouped beside it. */
export async function loadGrid(reader: Scope, customer: string, number: string, query: GridQuery): Promise<Grid> {
  return inScope(reader, async (db) => {
    const { scope, found } = await requireImport(db, reader, customer, number)
    const entity = requireEntity(found.entity)
    const headers = headersOf(found)
    const page = { offset: (query.page - 1) * PAGE_ROWS, size: PAGE_ROWS, after: query.after }
    const rows = await listRows(db, scope, found.id, query.filter, page)
    return {
      summary: summaryOf(found),
      fields: entity.fields.map((field) => ({ key: field.key, header: headers.get(field.key) ?? null, secret: field.secret === true })),
      rows: rows.map(shower(entity, found, reader.locale)),
      total: await totalOf(db, scope, found, query.filter),
      page: query.page,
      groups: await listIssueGroups(db, scope, found.id),
      fixable: canFix(found),
      sendable: canSubmit(found),
    }
  })
}

export type Desk = Grid & { address: GridAddress /** The row that the address names, with its issues. */; row: GridRow | null }

/** The correction desk as its address asks for it. */
export async function loadDesk(reader: Scope, customer: string, number: string, search: URLSearchParams): Promise<Desk> {
  const { found, scope } = await inScope(reader, (db) => requireImport(db, reader, customer, number))
  const entity = requireEntity(found.entity)
  const fields = entity.fields.map((field) => field.key)
  const address = gridAddress(search, fields, (found.counts?.errors ?? 0) > 0)
  const grid = await loadGrid(reader, customer, number, address)
  const row = address.row === null ? undefined : await inScope(reader, (db) => findRow(db, scope, found.id, address.row!))
  return { ...grid, address, row: row ? shower(entity, found, reader.locale)(row) : null }
}

/** Rows as the customer's own columns write them. Secret cells come as null: they are never shown. A cell in error is the text itself. */
function shower(entity: Entity, found: ImportView, language: Language): (row: GridRow) => GridRow {
  const settings = settingsOf(found)
  const formats = settings.mapping ? decideFormats(entity, settings.mapping, columnsOf(settings), settings.answers ?? {}).formats : {}
  const t = translator(language)
  const words = { yes: t('imports.match.yes'), no: t('imports.match.no') }
  return (row) => {
    const failed = new Set(row.issues.filter((issue) => issue.level === 2 && !issue.linked).map((issue) => issue.field))
    const cells = row.cells.map((cell, at) => {
      const field = entity.fields[at]!
      if (cell === null || field.secret) return null
      return failed.has(field.key) ? shortened(cell) : showValue(field, formats[field.key] ?? {}, cell, language, words)
    })
    return { ...row, cells }
  }
}

/** The longest text that any field takes has 10,000 characters: what is cut here is too long either way, and stays an error. */
const shortened = (text: string) => (text.length > 12_000 ? `${text.slice(0, 12_000)}…` : text)

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
