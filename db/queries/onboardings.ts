import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import type { Db } from '../client.server.ts'
import { customers, type ItemState, itemEvents, items, onboardings, users } from '../schema/index.ts'
import type { Scope } from '../scope.ts'
import { type CustomerScope, owned, within } from './within.ts'

export type OnboardingRow = typeof onboardings.$inferSelect
export type OnboardingView = OnboardingRow & { customerCode: string; customerName: string }
export type ItemRow = typeof items.$inferSelect

const views = (db: Db) =>
  db
    .select({ onboarding: onboardings, customerCode: customers.code, customerName: customers.name })
    .from(onboardings)
    .innerJoin(customers, eq(customers.id, onboardings.customerId))

/** The onboarding of the customer with this code, if the scope may see it. */
export async function findOnboarding(db: Db, scope: Scope, customerCode: string): Promise<OnboardingView | undefined> {
  const [row] = await views(db).where(and(eq(customers.code, customerCode), within(onboardings, scope)))
  return row && { ...row.onboarding, customerCode: row.customerCode, customerName: row.customerName }
}

export async function findOnboardingById(db: Db, scope: Scope, id: string): Promise<OnboardingView | undefined> {
  const [row] = await views(db).where(and(eq(onboardings.id, id), within(onboardings, scope)))
  return row && { ...row.onboarding, customerCode: row.customerCode, customerName: row.customerName }
}

/** All onboardings in sight, by customer name. */
export async function listOnboardings(db: Db, scope: Scope): Promise<OnboardingView[]> {
  const rows = await views(db).where(within(onboardings, scope)).orderBy(asc(customers.name))
  return rows.map((row) => ({ ...row.onboarding, customerCode: row.customerCode, customerName: row.customerName }))
}

/** The items of onboardings, in plan order. */
export async function listItems(db: Db, scope: Scope, onboardingIds: string[]): Promise<ItemRow[]> {
  if (onboardingIds.length === 0) return []
  return db
    .select()
    .from(items)
    .where(and(inArray(items.onboardingId, onboardingIds), within(items, scope)))
    .orderBy(asc(items.onboardingId), asc(items.position))
}

/**
 * Moves an item that still stands as it was read, and writes down why; false when somebody was faster.
 * `by` is null when it moved by itself, `on` is the local day (ISO).
 */
export async function moveItem(
  db: Db,
  scope: CustomerScope,
  item: ItemRow,
  move: {
    to: ItemState
    reason: { code: string; params?: Record<string, string | number> } | null
    by: string | null
    on: string
    at: Date
  },
): Promise<boolean> {
  const moved = await db
    .update(items)
    .set({ state: move.to, doneOn: move.to === 'done' ? move.on : null, updatedAt: move.at })
    .where(and(eq(items.id, item.id), eq(items.state, item.state), within(items, scope)))
    .returning({ id: items.id })
  if (moved.length === 0) return false
  await db.insert(itemEvents).values({
    ...owned(scope),
    itemId: item.id,
    from: item.state,
    to: move.to,
    reason: move.reason,
    userId: move.by,
    at: move.at,
  })
  return true
}

/** Keeps what was answered since the start; every call has all answers. */
export async function keepChoices(db: Db, scope: Scope, onboardingId: string, choices: OnboardingRow['choices']): Promise<void> {
  await db
    .update(onboardings)
    .set({ choices })
    .where(and(eq(onboardings.id, onboardingId), within(onboardings, scope)))
}

/** Keeps what was handed in for an item. */
export async function keepEvidence(db: Db, scope: Scope, itemId: string, evidence: Record<string, unknown>, at: Date): Promise<void> {
  await db
    .update(items)
    .set({ evidence, updatedAt: at })
    .where(and(eq(items.id, itemId), within(items, scope)))
}

export type ItemEventView = typeof itemEvents.$inferSelect & { who: string | null }

/** What happened to items, oldest first. */
export async function listItemEvents(db: Db, scope: Scope, itemIds: string[]): Promise<ItemEventView[]> {
  if (itemIds.length === 0) return []
  const rows = await db
    .select({ event: itemEvents, who: users.name })
    .from(itemEvents)
    .leftJoin(users, eq(users.id, itemEvents.userId))
    .where(and(inArray(itemEvents.itemId, itemIds), within(itemEvents, scope)))
    .orderBy(asc(itemEvents.at))
  return rows.map((row) => ({ ...row.event, who: row.who }))
}

/** Starts a customer's onboarding with its items. */
export async function addOnboarding(
  db: Db,
  scope: CustomerScope,
  onboarding: Omit<typeof onboardings.$inferInsert, 'vendorId' | 'customerId'>,
  planned: Omit<typeof items.$inferInsert, 'vendorId' | 'customerId' | 'onboardingId'>[],
): Promise<OnboardingRow> {
  const [row] = await db
    .insert(onboardings)
    .values({ ...onboarding, ...owned(scope) })
    .returning()
  if (planned.length > 0) await db.insert(items).values(planned.map((item) => ({ ...item, ...owned(scope), onboardingId: row!.id })))
  return row!
}

/** Waits until nobody else settles the items of this onboarding, and keeps others from it until the transaction ends. */
export async function lockItems(db: Db, onboardingId: string): Promise<void> {
  await db.execute(sql`select pg_advisory_xact_lock(hashtext(${`items ${onboardingId}`}))`)
}
