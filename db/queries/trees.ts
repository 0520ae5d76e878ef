import { sql } from 'drizzle-orm'
import type { Db } from '../client.server.ts'
import { ERROR, WARNING } from '../schema/index.ts'
import { cellOf } from './cells.ts'

/** A tree inside one import: `parent` refers to the key of the same entity. */
export type Tree = {
  keyPosition: number
  parent: { field: string; position: number }
  /** A yes/no field that must not be `true` on a row that is some row's parent. */
  leaf?: { field: string; position: number }
  /** A field in which a child should equal its parent. */
  same?: { field: string; position: number }
}

/** Longest chain of parents that is followed; deeper trees than this do not occur in charts of accounts or organisations. */
const DEEPEST = 64

/** Finds rows that are their own ancestor, parents that must be leaves, and children that differ from their parent. */
export async function compareTree(db: Db, importId: string, tree: Tree): Promise<void> {
  await findCycles(db, importId, tree)
  const key = cellOf('p', tree.keyPosition)
  const family = sql`staged_rows r join staged_rows p on p.import_id = ${importId} and ${key} = ${cellOf('r', tree.parent.position)} and not p.excluded
    where r.import_id = ${importId} and not r.excluded`
  if (tree.leaf)
    await db.execute(sql`
      insert into staged_issues (import_id, row_no, field, code, level, linked)
      select distinct ${importId}::uuid, p.row_no, ${tree.leaf.field}, 'parent-postable', ${ERROR}::int, true
      from ${family} and ${cellOf('p', tree.leaf.position)} = 'true'`)
  if (tree.same)
    await db.execute(sql`
      insert into staged_issues (import_id, row_no, field, code, level, params, linked)
      select ${importId}, r.row_no, ${tree.same.field}, 'parent-differs', ${WARNING}::int, jsonb_build_object('parent', ${key}), true
      from ${family} and ${cellOf('r', tree.same.position)} <> ${cellOf('p', tree.same.position)}`)
}

/** Walks up from each row until a row repeats; each cycle is said at every row in it. */
async function findCycles(db: Db, importId: string, { keyPosition, parent }: Tree): Promise<void> {
  const value = cellOf('r', parent.position)
  await db.execute(sql`
    with recursive edges as materialized (
      select r.row_no, ${cellOf('r', keyPosition)} as key, ${value} as parent from staged_rows r
      where r.import_id = ${importId} and not r.excluded and ${value} is not null
    ), parents as materialized (
      select e.* from edges e where exists (select from edges p where p.key = e.parent)
    ), walk as (
      select row_no, key as start, parent, 1 as depth from parents
      union all
      select w.row_no, w.start, e.parent, w.depth + 1 from walk w join parents e on e.key = w.parent
      where w.parent <> w.start and w.depth < ${DEEPEST}
    )
    insert into staged_issues (import_id, row_no, field, code, level, params, linked)
    select distinct ${importId}::uuid, row_no, ${parent.field}, 'cycle', ${ERROR}::int, jsonb_build_object('value', start), true
    from walk where parent = start`)
}
