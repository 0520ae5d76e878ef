import { index, integer, jsonb, primaryKey, snakeCase, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import { tenant, tenantWalls } from './tenancy.ts'

/** A set of approved imports handed over to the vendor's product; `undoes` names the release that it takes back. */
export const releases = snakeCase.table(
  'releases',
  {
    id: uuid().primaryKey().defaultRandom(),
    ...tenant,
    onboardingId: uuid().notNull(),
    number: integer().notNull(),
    undoes: uuid(),
    releasedBy: uuid().notNull(),
    releasedAt: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [unique().on(t.customerId, t.number), ...tenantWalls(t)],
)

/** An approved row in the customer's live master data. */
export const records = snakeCase.table(
  'records',
  {
    id: uuid().primaryKey().defaultRandom(),
    ...tenant,
    entity: text().notNull(),
    /** Value of the entity's first unique field. */
    key: text().notNull(),
    values: jsonb().$type<Record<string, string>>().notNull(),
    releaseId: uuid().notNull(),
  },
  (t) => [unique().on(t.customerId, t.entity, t.key), ...tenantWalls(t)],
)

/** Before-images: what a release changed, so that it can be taken back by a new release. */
export const recordChanges = snakeCase.table(
  'record_changes',
  {
    ...tenant,
    releaseId: uuid()
      .notNull()
      .references(() => releases.id),
    entity: text().notNull(),
    key: text().notNull(),
    before: jsonb().$type<Record<string, string>>(),
    after: jsonb().$type<Record<string, string>>(),
  },
  (t) => [primaryKey({ columns: [t.releaseId, t.entity, t.key] }), index().on(t.customerId, t.entity, t.key), ...tenantWalls(t)],
)
