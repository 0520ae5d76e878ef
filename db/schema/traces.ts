import { bigint, boolean, index, jsonb, snakeCase, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { tenant, tenantWalls } from './tenancy.ts'
import { vendors } from './vendors.ts'

const at = () => timestamp({ withTimezone: true })

/** What people said about an item, an import or the onboarding. */
export const comments = snakeCase.table(
  'comments',
  {
    id: uuid().primaryKey().defaultRandom(),
    ...tenant,
    onboardingId: uuid().notNull(),
    subject: text().$type<'onboarding' | 'item' | 'import'>().notNull(),
    subjectId: uuid().notNull(),
    authorId: uuid().notNull(),
    body: text().notNull(),
    /** Seen by the vendor only. */
    internal: boolean().notNull().default(false),
    at: at().notNull(),
  },
  (t) => [index().on(t.subjectId), index().on(t.onboardingId, t.at), ...tenantWalls(t)],
)

/** Who did what, when. Append-only for the web role. */
export const auditEntries = snakeCase.table(
  'audit_entries',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    vendorId: uuid()
      .notNull()
      .references(() => vendors.id),
    customerId: uuid(),
    /** Null: an automation. */
    userId: uuid(),
    action: text().notNull(),
    subject: text().notNull(),
    subjectId: uuid(),
    /** Parameters of the action's sentence; secrets never. */
    data: jsonb().$type<Record<string, string | number | null>>(),
    at: at().notNull(),
  },
  (t) => [index().on(t.subjectId), index().on(t.vendorId, t.at), ...tenantWalls(t)],
)

/** Mail that is to go out, has gone out, or (without SMTP) waits to be read in the inbox page. */
export const mails = snakeCase.table('mails', {
  id: uuid().primaryKey().defaultRandom(),
  to: text().notNull(),
  subject: text().notNull(),
  text: text().notNull(),
  at: at().notNull(),
  sentAt: at(),
})
