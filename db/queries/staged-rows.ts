import { and, asc, desc, eq, getTableColumns, gt, inArray, type SQL, sql } from 'drizzle-orm'
import type { Db } from '../client.server.ts'
import { ERROR, type ImportCounts, operations, stagedIssues, stagedRows } from '../schema/index.ts'
import type { Scope } from '../scope.ts'
import { type CustomerScope, importInSight, owned } from './within.ts'

export type StagedRow = typeof stagedRows.$inferSelect
export type StagedIssue = Omit<typeof stagedIssues.$inferSelect, 'importId'>
export type GridRow = StagedRow & { issues: StagedIssue[] }

/** Which rows of an import to show, in what order. */
export type RowFilter = {
  show: 'all' | 'included' | 'problems' | 'errors' | 'warnings' | 'excluded' | 'changed'
  /** Only rows with this issue. */
  issue?: { field: string | null; code: string }
  /** Text that some cell holds, in any case. */
  search?: string
  /** 0-based field index to sort by; otherwise as in the file. */
  sort?: { field: number; descending: boolean }
}

const asRow = { ...getTableColumns(stagedRows), cells: sql<(string | null)[]>`to_jsonb(${stagedRows.cells})` }

/** One page of an import's rows with their issues. In file order it continues after row `after`; sorted, it skips `offset` rows. */
export async function listRows(
  db: Db,
  scope: Scope,
  importId: string,
  filter: RowFilter,
  page: { after?: number; offset?: number; size: number },
): Promise<GridRow[]> {
  const cell = filter.sort && sql`${stagedRows.cells}[${sql.raw(String(filter.sort.field + 1))}]`
  const order = cell ? [filter.sort?.descending ? desc(cell) : asc(cell), asc(stagedRows.rowNo)] : [asc(stagedRows.rowNo)]
  const rows = await db
    .select(asRow)
    .from(stagedRows)
    .where(and(conditions(scope, importId, filter), page.after === undefined ? undefined : gt(stagedRows.rowNo, page.after)))
    .orderBy(...order)
    .offset(page.offset ?? 0)
    .limit(page.size)
  return withIssues(db, scope, importId, rows)
}

/** How many rows a filter leaves. */
export async function countRows(db: Db, scope: Scope, importId: string, filter: RowFilter): Promise<number> {
  const [row] = await db
    .select({ n: sql<number>`count(*)::int` })
    .from(stagedRows)
    .where(conditions(scope, importId, filter))
  return row?.n ?? 0
}

export async function findRow(db: Db, scope: Scope, importId: string, rowNo: number): Promise<GridRow | undefined> {
  const rows = await db
    .select(asRow)
    .from(stagedRows)
    .where(and(inSight(scope, importId), eq(stagedRows.rowNo, rowNo)))
  return (await withIssues(db, scope, importId, rows))[0]
}

/** What is wrong, by field and code, errors first, the most frequent first. */
export type IssueGroup = {
  field: string | null
  code: string
  level: number
  count: number
  firstRows: number[]
  params: StagedIssue['params']
}

export async function listIssueGroups(db: Db, scope: Scope, importId: string): Promise<IssueGroup[]> {
  const rows = await db
    .select({
      field: stagedIssues.field,
      code: stagedIssues.code,
      level: sql<number>`max(${stagedIssues.level})::int`,
      count: sql<number>`count(distinct ${stagedIssues.rowNo})::int`,
      firstRows: sql<number[]>`(array_agg(${stagedIssues.rowNo} order by ${stagedIssues.rowNo}))[1:200]`,
      params: sql<StagedIssue['params']>`(array_agg(${stagedIssues.params} order by ${stagedIssues.rowNo}))[1]`,
    })
    .from(stagedIssues)
    .where(
      and(
        issuesInSight(scope, importId),
        // Said as the partial index says it, so that it is asked and not the whole table.
        sql`${stagedIssues.rowNo} not in (select r.row_no from staged_rows r
          where r.import_id = ${importId} and r.excluded and (r.level > 0 or r.excluded))`,
      ),
    )
    .groupBy(stagedIssues.field, stagedIssues.code)
  return rows.sort((a, b) => b.level - a.level || b.count - a.count)
}

/** Puts a corrected row in place of the old one, its issues included. Issues found by comparing rows are left alone. */
export async function replaceRow(
  db: Db,
  scope: Scope,
  row: Pick<StagedRow, 'importId' | 'rowNo' | 'cells' | 'original'>,
  issues: Pick<StagedIssue, 'field' | 'code' | 'level' | 'params'>[],
): Promise<void> {
  const here = and(eq(stagedIssues.rowNo, row.rowNo), issuesInSight(scope, row.importId))
  await db.delete(stagedIssues).where(and(here, sql`not ${stagedIssues.linked}`))
  const there = and(inSight(scope, row.importId), eq(stagedRows.rowNo, row.rowNo))
  if ((await db.$count(stagedRows, there)) === 0) return
  if (issues.length > 0)
    await db.insert(stagedIssues).values(issues.map((issue) => ({ ...issue, importId: row.importId, rowNo: row.rowNo })))
  const level = levelOf(row.importId, sql`${row.rowNo}`)
  await db.update(stagedRows).set({ cells: row.cells, original: row.original, level }).where(there)
}

export async function setExcluded(db: Db, scope: Scope, importId: string, rowNos: number[], excluded: boolean): Promise<void> {
  await db
    .update(stagedRows)
    .set({ excluded })
    .where(and(inSight(scope, importId), inArray(stagedRows.rowNo, rowNos)))
}

/** Counts an import's rows anew; `read` and `empty` were settled when it was staged. */
export async function recount(db: Db, scope: Scope, importId: string, counts: ImportCounts): Promise<ImportCounts> {
  const [odd] = await db
    .select({
      excluded: sql<number>`count(*) filter (where excluded)::int`,
      errors: sql<number>`count(*) filter (where not excluded and level = ${ERROR})::int`,
      warnings: sql<number>`count(*) filter (where not excluded and level = 1)::int`,
    })
    .from(stagedRows)
    .where(and(inSight(scope, importId), sql`(level > 0 or excluded)`))
  const { excluded, errors, warnings } = odd!
  const { read, empty, leftOut } = counts
  return { read, empty, leftOut, excluded, errors, warnings, clean: read - empty - leftOut - excluded - errors - warnings }
}

/** The largest level of a row's issues. */
export function levelOf(importId: string, rowNo: SQL): SQL {
  return sql`coalesce((select max(i.level) from staged_issues i where i.import_id = ${importId} and i.row_no = ${rowNo}), 0)`
}

/** Writes a correction into the log. */
export async function logOperation(
  db: Db,
  scope: CustomerScope,
  operation: Omit<typeof operations.$inferInsert, 'vendorId' | 'customerId' | 'userId'>,
): Promise<void> {
  await db.insert(operations).values({ ...operation, ...owned(scope), userId: scope.userId })
}

/**
 * SHA-256 over everything that would become records: row numbers, cells and what is left out, in row order.
 * The same content gives the same hash on every server.
 */
export async function hashContent(db: Db, scope: Scope, importId: string): Promise<string> {
  const [row] = await db
    .select({
      hash: sql<string>`encode(sha256(coalesce(string_agg(sha256(convert_to(
        ${stagedRows.rowNo} || ':' || ${stagedRows.excluded} || ':' || ${stagedRows.cells}::text, 'UTF8')), ''::bytea order by ${stagedRows.rowNo}), ''::bytea)), 'hex')`,
    })
    .from(stagedRows)
    .where(inSight(scope, importId))
  return row!.hash
}

async function withIssues(db: Db, scope: Scope, importId: string, rows: StagedRow[]): Promise<GridRow[]> {
  if (rows.length === 0) return []
  const found = await db
    .select()
    .from(stagedIssues)
    .where(
      and(
        issuesInSight(scope, importId),
        inArray(
          stagedIssues.rowNo,
          rows.map((row) => row.rowNo),
        ),
      ),
    )
  const byRow = Map.groupBy(found, (issue) => issue.rowNo)
  return rows.map((row) => ({ ...row, issues: byRow.get(row.rowNo) ?? [] }))
}

function conditions(scope: Scope, importId: string, { show, issue, search }: RowFilter): SQL {
  const shown: Record<RowFilter['show'], SQL | undefined> = {
    all: undefined,
    included: sql`not excluded`,
    problems: sql`level > 0 and not excluded`,
    errors: sql`level = ${ERROR} and not excluded`,
    warnings: sql`level = 1 and not excluded`,
    excluded: sql`excluded`,
    changed: sql`original is not null`,
  }
  const field = issue?.field === null ? sql`i.field is null` : sql`i.field = ${issue?.field}`
  return and(
    inSight(scope, importId),
    shown[show],
    issue &&
      sql`${stagedRows.rowNo} in (select i.row_no from staged_issues i where i.import_id = ${importId} and ${field} and i.code = ${issue.code})`,
    search ? sql`array_to_string(cells, chr(31)) ilike ${`%${search.replace(/[\\%_]/g, '\\$&')}%`}` : undefined,
  )!
}

/** The rows of one import, if the import is in scope: staged tables carry no tenant of their own. */
function inSight(scope: Scope, importId: string): SQL {
  return and(eq(stagedRows.importId, importId), importInSight(scope, importId))!
}

function issuesInSight(scope: Scope, importId: string): SQL {
  return and(eq(stagedIssues.importId, importId), importInSight(scope, importId))!
}
