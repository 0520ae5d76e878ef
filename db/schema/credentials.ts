import { index, jsonb, snakeCase, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { tenant, tenantWalls } from './tenancy.ts'

const at = () => timestamp({ withTimezone: true })

/** A secret with provider-specific fields. Values lie sealed; what is shown is in `hints`. */
export const credentials = snakeCase.table(
  'credentials',
  {
    id: uuid().primaryKey().defaultRandom(),
    ...tenant,
    onboardingId: uuid().notNull(),
    provider: text().notNull(),
    /** By field: sealed text (secret) or the value itself (not secret). */
    sealed: jsonb().$type<Record<string, string>>().notNull(),
    open: jsonb().$type<Record<string, string>>().notNull(),
    /** By secret field: last four characters and a keyed fingerprint. */
    hints: jsonb().$type<Record<string, { last: string; fingerprint: string }>>().notNull(),
    /** The import that brought it; null when typed into the form. */
    importId: uuid(),
    createdBy: uuid().notNull(),
    createdAt: at().notNull(),
    replacedAt: at(),
    revokedAt: at(),
  },
  (t) => [index().on(t.customerId, t.provider), ...tenantWalls(t)],
)
