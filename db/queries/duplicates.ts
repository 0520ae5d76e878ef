import { sql } from 'drizzle-orm'
import type { Db } from '../client.server.ts'
import { cellOf } from './cells.ts'

/** Positions whose values together must differ from row to row; said at `field`. */
type Key = { field: string; positions: number[]; level: number }

/** Says at every row whose key another row has too which row has it first, and how many have it. */
export async function findDuplicates(db: Db, importId: string, { field, positions, level }: Key): Promise<void> {
  const values = positions.map((position) => cellOf('r', position))
  const filled = values.map((value) => sql`${value} is not null`)
  const rows = sql`r.import_id = ${importId} and not r.excluded and ${sql.join(filled, sql` and `)}`
  await db.execute(sql`
    create temporary table repeated on commit drop as
    select array[${sql.join(values, sql`, `)}] as key, min(row_no) as first, count(*)::int as n
    from staged_rows r where ${rows} group by ${sql.join(values, sql`, `)} having count(*) > 1`)
  const [some] = await db.execute<{ some: boolean }>(sql`select exists (select from repeated) as some`)
  if (some?.some) {
    await db.execute(sql`analyze repeated`)
    await db.execute(sql`
      insert into staged_issues (import_id, row_no, field, code, level, params, linked)
      select ${importId}, r.row_no, ${field}, 'duplicate', ${level}, jsonb_build_object('first', s.first, 'count', s.n), true
      from staged_rows r join repeated s on s.key = array[${sql.join(values, sql`, `)}] where ${rows}`)
  }
  await db.execute(sql`drop table repeated`)
}
