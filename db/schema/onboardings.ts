import { boolean, date, index, integer, json, jsonb, snakeCase, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import { tenant, tenantWalls } from './tenancy.ts'

const at = () => timestamp({ withTimezone: true })

/** One customer's running copy of a plan template. `template` and `plan` are frozen: editing a template never moves them. */
export const onboardings = snakeCase.table(
  'onboardings',
  {
    id: uuid().primaryKey().defaultRandom(),
    ...tenant,
    templateKey: text().notNull(),
    templateVersion: integer().notNull(),
    /** `json`, not `jsonb`: people read fields and options in the order of the template. */
    template: json().notNull(),
    choices: jsonb().notNull(),
    plan: jsonb().notNull(),
    country: text().notNull(),
    /** IANA name: decides which day it is for this customer. */
    timeZone: text().notNull(),
    state: text().$type<'running' | 'paused' | 'live'>().notNull().default('running'),
    startsOn: date().notNull(),
    agreedGoLive: date().notNull(),
    createdAt: at().notNull().defaultNow(),
  },
  (t) => [index().on(t.vendorId), index().on(t.customerId), ...tenantWalls(t)],
)

export type ItemState = 'not-started' | 'started' | 'in-review' | 'done' | 'reopened' | 'paused' | 'parked' | 'not-applicable'

/** Where one item of a running onboarding stands. Its words and rules are in the onboarding's plan. */
export const items = snakeCase.table(
  'items',
  {
    id: uuid().primaryKey().defaultRandom(),
    ...tenant,
    onboardingId: uuid()
      .notNull()
      .references(() => onboardings.id),
    key: text().notNull(),
    position: integer().notNull(),
    state: text().$type<ItemState>().notNull().default('not-started'),
    internal: boolean().notNull().default(false),
    start: date(),
    due: date(),
    /** What was handed in: text, link, answers; never a secret. */
    evidence: jsonb().$type<Record<string, unknown>>(),
    doneOn: date(),
    updatedAt: at().notNull().defaultNow(),
  },
  (t) => [unique().on(t.onboardingId, t.key), ...tenantWalls(t)],
)

/** Why an item changed its state: code and parameters, said in the reader's language. */
export const itemEvents = snakeCase.table(
  'item_events',
  {
    id: uuid().primaryKey().defaultRandom(),
    ...tenant,
    itemId: uuid()
      .notNull()
      .references(() => items.id),
    from: text().$type<ItemState>().notNull(),
    to: text().$type<ItemState>().notNull(),
    reason: jsonb().$type<{ code: string; params?: Record<string, string | number> }>(),
    /** Null: by itself. */
    userId: uuid(),
    at: at().notNull(),
  },
  (t) => [index().on(t.itemId), ...tenantWalls(t)],
)
