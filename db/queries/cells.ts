import { sql } from 'drizzle-orm'

/** A cell of the staged row with this alias; `position` is 0-based, in the order of the import's fields. */
export const cellOf = (alias: string, position: number) => sql.raw(`${alias}.cells[${position + 1}]`)
