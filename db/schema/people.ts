import { sql } from 'drizzle-orm'
import { bigint, boolean, index, integer, snakeCase, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import type { Role } from '../scope.ts'
import { customerOfVendor, readersWall } from './tenancy.ts'
import { vendors } from './vendors.ts'
import { wall } from './wall.ts'

const at = () => timestamp({ withTimezone: true })

/** A person who can sign in. The shape of this and the next three tables is better-auth's core schema. */
export const users = snakeCase.table(
  'users',
  {
    id: uuid().primaryKey().defaultRandom(),
    name: text().notNull(),
    email: text().notNull().unique(),
    emailVerified: boolean().notNull().default(false),
    image: text(),
    /** `en`, `nl` or `fi`; null until chosen, then the browser's. */
    language: text(),
    createdAt: at().notNull().defaultNow(),
    updatedAt: at().notNull().defaultNow(),
  },
  () => [wall(sql`id in (select user_id from memberships)`)],
)

export const sessions = snakeCase.table('sessions', {
  id: uuid().primaryKey().defaultRandom(),
  userId: uuid()
    .notNull()
    .references(() => users.id, { onDelete: 'cascade' }),
  token: text().notNull().unique(),
  expiresAt: at().notNull(),
  ipAddress: text(),
  userAgent: text(),
  createdAt: at().notNull().defaultNow(),
  updatedAt: at().notNull().defaultNow(),
})

export const signIns = snakeCase.table('sign_ins', {
  id: uuid().primaryKey().defaultRandom(),
  userId: uuid()
    .notNull()
    .references(() => users.id, { onDelete: 'cascade' }),
  accountId: text().notNull(),
  providerId: text().notNull(),
  accessToken: text(),
  refreshToken: text(),
  idToken: text(),
  accessTokenExpiresAt: at(),
  refreshTokenExpiresAt: at(),
  scope: text(),
  /** A salted hash (scrypt), never the password. */
  password: text(),
  createdAt: at().notNull().defaultNow(),
  updatedAt: at().notNull().defaultNow(),
})

export const verifications = snakeCase.table('verifications', {
  id: uuid().primaryKey().defaultRandom(),
  identifier: text().notNull(),
  value: text().notNull(),
  expiresAt: at().notNull(),
  createdAt: at().notNull().defaultNow(),
  updatedAt: at().notNull().defaultNow(),
})

export const rateLimits = snakeCase.table('rate_limits', {
  id: uuid().primaryKey().defaultRandom(),
  key: text().notNull().unique(),
  count: integer().notNull(),
  lastRequest: bigint({ mode: 'number' }).notNull(),
})

/** Who belongs where, as what. Without a customer: a vendor's person. */
export const memberships = snakeCase.table(
  'memberships',
  {
    id: uuid().primaryKey().defaultRandom(),
    vendorId: uuid()
      .notNull()
      .references(() => vendors.id),
    customerId: uuid(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    role: text().$type<Role>().notNull(),
    createdAt: at().notNull().defaultNow(),
  },
  (t) => [unique().on(t.vendorId, t.customerId, t.userId).nullsNotDistinct(), index().on(t.userId), customerOfVendor(t), readersWall()],
)
