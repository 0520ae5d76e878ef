import { sql } from 'drizzle-orm'
import type { Db } from '../client.server.ts'
import type { Scope } from '../scope.ts'
import type { StagedIssue } from './staged-rows.ts'
import { importInSight } from './within.ts'

/** What happened to a staged row since its file was read, for writing it beside the customer's own row. */
export type TouchedRow = {
  rowNo: number
  excluded: boolean
  cells: (string | null)[]
  issues: Pick<StagedIssue, 'field' | 'code' | 'level' | 'params'>[]
  /** Fields that a person corrected. */
  edited: string[]
}

/** Rows with an issue or a correction, left-out ones included, in row order after `page.after`. */
export async function listTouched(db: Db, scope: Scope, importId: string, page: { after: number; size: number }): Promise<TouchedRow[]> {
  const next = sql`${page.after} order by row_no limit ${page.size}`
  return db.execute<TouchedRow>(sql`
    with touched as (
      select row_no from (
        (select distinct row_no from staged_issues where import_id = ${importId} and row_no > ${next})
        union
        (select distinct row_no from operations where import_id = ${importId} and row_no > ${next})
      ) of_either order by row_no limit ${page.size})
    select r.row_no as "rowNo", r.excluded, to_jsonb(r.cells) as cells,
      coalesce((select jsonb_agg(jsonb_build_object('field', i.field, 'code', i.code, 'level', i.level, 'params', i.params) order by i.level desc, i.field)
        from staged_issues i where i.import_id = r.import_id and i.row_no = r.row_no), '[]'::jsonb) as issues,
      coalesce((select jsonb_agg(distinct o.field) from operations o
        where o.import_id = r.import_id and o.row_no = r.row_no and o.kind = 'edit'), '[]'::jsonb) as edited
    from staged_rows r join touched using (row_no)
    where r.import_id = ${importId} and ${importInSight(scope, importId)}
    order by r.row_no`)
}
