import { sql } from 'drizzle-orm'

/** A cell of the staged row with this alias; `position` is 0-based, in the order of the import's fields. */
export const cellOf = (alias: string, position: number) => sql.raw(`${alias}.cells[${position + 1}]`)

/** A row's key: its key cells joined. With one cell, the cell itself, so that references can meet it. */
export const keyOf = (alias: string, positions: readonly number[]) =>
  positions.length === 1
    ? cellOf(alias, positions[0]!)
    : sql`concat_ws(' / ', ${sql.join(
        positions.map((position) => cellOf(alias, position)),
        sql`, `,
      )})`
