import { sql } from 'drizzle-orm'
import { index, integer, jsonb, snakeCase, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import { files } from './files.ts'
import { onboardings } from './onboardings.ts'
import { tenant, tenantWalls } from './tenancy.ts'

const at = () => timestamp({ withTimezone: true })

export type ImportState =
  | 'uploaded'
  | 'inspected'
  | 'mapped'
  | 'staging'
  | 'staged'
  | 'submitted'
  | 'approved'
  | 'released'
  | 'superseded'
  | 'withdrawn'

/**
 * Rows below the header: read = clean + warnings + errors + empty + excluded + left out, always. `excluded`: by a person in the grid,
 * `leftOut`: while reading (totals, footers, the template's example).
 */
export type ImportCounts = {
  read: number
  clean: number
  warnings: number
  errors: number
  empty: number
  excluded: number
  leftOut: number
}

/** What a worker is doing with the import, or why it could not. */
export type ImportWork =
  | { kind: 'waiting' }
  | { kind: 'running'; step: 'inspect' | 'stage' | 'link'; rows: number; bytes: number; totalBytes: number; startedAt: string }
  | { kind: 'refused'; code: string; params: Record<string, string | number> }
  | { kind: 'failed'; reference: string }

/** One file's journey for one entity of one onboarding. */
export const imports = snakeCase.table(
  'imports',
  {
    id: uuid().primaryKey().defaultRandom(),
    ...tenant,
    onboardingId: uuid()
      .notNull()
      .references(() => onboardings.id),
    /** Counts the customer's imports from 1; what people see in addresses. */
    number: integer().notNull(),
    entity: text().notNull(),
    fileId: uuid()
      .notNull()
      .references(() => files.id),
    state: text().$type<ImportState>().notNull().default('uploaded'),
    /** What a worker does just now; null when nobody works on it. */
    work: jsonb().$type<ImportWork>(),
    inspection: jsonb(),
    overrides: jsonb(),
    mapping: jsonb(),
    answers: jsonb(),
    /** Field keys in the order of `staged_rows.cells`, frozen when staging begins. */
    fields: text().array(),
    counts: jsonb().$type<ImportCounts>(),
    /** SHA-256 over the staged content at approval; any later change voids the approval. */
    contentHash: text(),
    createdBy: uuid().notNull(),
    createdAt: at().notNull(),
    submittedBy: uuid(),
    submittedAt: at(),
    decidedBy: uuid(),
    decidedAt: at(),
    /** True after a reviewer sent it back, until it is submitted again. */
    returnedAt: at(),
    releaseId: uuid(),
    /** Grows with every change; two people cannot decide on the same one twice. */
    version: integer().notNull().default(1),
    updatedAt: at().notNull().defaultNow(),
  },
  (t) => [
    unique().on(t.customerId, t.number),
    index().on(t.onboardingId, t.entity),
    index().on(t.vendorId, t.state),
    index('imports_working').on(t.id).where(sql`${t.work} is not null`),
    ...tenantWalls(t),
  ],
)
