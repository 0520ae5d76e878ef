import { bigint, index, snakeCase, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { tenant, tenantWalls } from './tenancy.ts'

/** An uploaded file. Its bytes are never changed; their SHA-256 is its identity. */
export const files = snakeCase.table(
  'files',
  {
    id: uuid().primaryKey().defaultRandom(),
    ...tenant,
    /** The storage's key; never part of a path that a person chose. */
    key: text().notNull().unique(),
    name: text().notNull(),
    bytes: bigint({ mode: 'number' }).notNull(),
    sha256: text().notNull(),
    uploadedBy: uuid().notNull(),
    uploadedAt: timestamp({ withTimezone: true }).notNull(),
    /** When the bytes were destroyed (files with secrets); the hash stays. */
    destroyedAt: timestamp({ withTimezone: true }),
  },
  (t) => [index().on(t.customerId, t.sha256), ...tenantWalls(t)],
)
