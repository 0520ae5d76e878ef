import { jsonb, snakeCase, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import { tenant, tenantWalls } from './tenancy.ts'

/** What a customer decided for files of one layout (same headers), so that it is not asked again. */
export const memories = snakeCase.table(
  'memories',
  {
    id: uuid().primaryKey().defaultRandom(),
    ...tenant,
    entity: text().notNull(),
    /** SHA-256 over the folded headers. */
    layout: text().notNull(),
    overrides: jsonb(),
    /** Header → field key, or null where ignored on purpose. */
    columns: jsonb().$type<Record<string, string | null>>(),
    answers: jsonb(),
    userId: uuid().notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [unique().on(t.customerId, t.entity, t.layout), ...tenantWalls(t)],
)
