import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  customType,
  index,
  integer,
  jsonb,
  primaryKey,
  smallint,
  snakeCase,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'
import { arrayText } from '../copy-text.ts'
import { importWall, tenant, tenantWalls } from './tenancy.ts'

/** No foreign key: its check would cost a look-up for every row of a bulk load. `discardStaging` deletes by hand. */
const importId = () => uuid().notNull()

/** Levels as stored: 0 clean, 1 warning, 2 error. Infos do not change a row's level. */
export const CLEAN = 0
export const WARNING = 1
export const ERROR = 2

/**
 * `text[]` with nulls. The driver reads a null in an array as the text "NULL", so queries select `to_jsonb(cells)`; anything else
 * is refused here rather than read wrong.
 */
const nullableTexts = customType<{ data: (string | null)[]; driverData: string }>({
  dataType: () => 'text[]',
  toDriver: arrayText,
  fromDriver: () => {
    throw new Error('Select cells with to_jsonb(cells): the driver does not know nulls in arrays')
  },
})

/** One row of an import, cleaned, before it becomes a record. Generic, so that an entity needs no migration. */
export const stagedRows = snakeCase.table(
  'staged_rows',
  {
    importId: importId(),
    /** The row number in the customer's file. */
    rowNo: integer().notNull(),
    /** Canonical text in the order of `imports.fields`; null is empty. */
    cells: nullableTexts().notNull(),
    level: smallint().notNull(),
    /** Left out on purpose, by the customer or the reviewer. */
    excluded: boolean().notNull().default(false),
    /** By field: what stood there before cleaning or correcting, where that differs. */
    original: jsonb().$type<Record<string, string>>(),
  },
  (t) => [
    primaryKey({ columns: [t.importId, t.rowNo] }),
    index('staged_rows_problems').on(t.importId, t.level, t.rowNo).where(sql`${t.level} > 0 or ${t.excluded}`),
    importWall(),
  ],
)

/** What is to say about a staged row. `linked`: found by comparing rows (duplicates, references), made anew at each linking. */
export const stagedIssues = snakeCase.table(
  'staged_issues',
  {
    importId: importId(),
    rowNo: integer().notNull(),
    field: text(),
    code: text().notNull(),
    level: smallint().notNull(),
    params: jsonb().$type<Record<string, string | number>>(),
    linked: boolean().notNull().default(false),
  },
  (t) => [
    index('staged_issues_row').on(t.importId, t.rowNo),
    index('staged_issues_group').on(t.importId, t.field, t.code, t.rowNo),
    importWall(),
  ],
)

/** The log of corrections: each can be undone and replayed. */
export const operations = snakeCase.table(
  'operations',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    ...tenant,
    importId: importId(),
    rowNo: integer().notNull(),
    kind: text().$type<'edit' | 'exclude' | 'include'>().notNull(),
    field: text(),
    before: text(),
    after: text(),
    userId: uuid().notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
  },
  (t) => [index().on(t.importId), ...tenantWalls(t)],
)
