import { and, asc, desc, eq, inArray, isNull, notInArray, or, sql } from 'drizzle-orm'
import type { Db } from '../client.server.ts'
import { auditEntries, comments, users } from '../schema/index.ts'
import type { Scope } from '../scope.ts'
import { type CustomerScope, owned, within } from './within.ts'

export type Trace = { action: string; subject: string; subjectId?: string; data?: Record<string, string | number | null>; at: Date }

/** Leaves an entry in the audit trail. `by: 'itself'` for automations. Never pass a secret. */
export async function leaveTrace(db: Db, scope: Scope, trace: Trace, by: 'person' | 'itself' = 'person'): Promise<void> {
  await db.insert(auditEntries).values({
    vendorId: scope.vendorId,
    customerId: scope.customerId ?? null,
    userId: by === 'person' ? scope.userId : null,
    ...trace,
  })
}

export type TraceView = { id: number; action: string; subject: string; data: Trace['data'] | null; at: Date; who: string | null }

/** What happened to these subjects, newest first; without subjects, all of the scope. */
export async function listTraces(db: Db, scope: Scope, subjectIds?: string[], most = 100): Promise<TraceView[]> {
  return db
    .select({
      id: auditEntries.id,
      action: auditEntries.action,
      subject: auditEntries.subject,
      data: auditEntries.data,
      at: auditEntries.at,
      who: users.name,
    })
    .from(auditEntries)
    .leftJoin(users, eq(users.id, auditEntries.userId))
    .where(and(subjectIds ? inArray(auditEntries.subjectId, subjectIds) : undefined, within(auditEntries, scope)))
    .orderBy(desc(auditEntries.at), desc(auditEntries.id))
    .limit(most)
}

export type TracePage = { subject?: string; hidden: { subjectIds: string[]; actions: string[] }; page: number; size: number }

/** A page of a customer's trail, newest first, counted from 1, with how many there are; `hidden` is left out and not counted. */
export async function pageTraces(
  db: Db,
  scope: CustomerScope,
  of: TracePage,
): Promise<{ traces: (TraceView & { subjectId: string | null })[]; total: number }> {
  const { subjectIds, actions } = of.hidden
  const seen = and(
    of.subject ? eq(auditEntries.subject, of.subject) : undefined,
    subjectIds.length > 0 ? or(isNull(auditEntries.subjectId), notInArray(auditEntries.subjectId, subjectIds)) : undefined,
    actions.length > 0 ? notInArray(auditEntries.action, actions) : undefined,
    within(auditEntries, scope),
  )
  const traces = await db
    .select({
      id: auditEntries.id,
      action: auditEntries.action,
      subject: auditEntries.subject,
      subjectId: auditEntries.subjectId,
      data: auditEntries.data,
      at: auditEntries.at,
      who: users.name,
    })
    .from(auditEntries)
    .leftJoin(users, eq(users.id, auditEntries.userId))
    .where(seen)
    .orderBy(desc(auditEntries.at), desc(auditEntries.id))
    .limit(of.size)
    .offset((of.page - 1) * of.size)
  return { traces, total: await db.$count(auditEntries, seen) }
}

export type Subject = { kind: 'onboarding' | 'item' | 'import'; id: string; onboardingId: string }

export async function addComment(
  db: Db,
  scope: CustomerScope,
  on: Subject,
  comment: { body: string; internal: boolean; at: Date },
): Promise<void> {
  await db.insert(comments).values({
    ...owned(scope),
    ...comment,
    subject: on.kind,
    subjectId: on.id,
    onboardingId: on.onboardingId,
    authorId: scope.userId,
  })
}

export type CommentView = typeof comments.$inferSelect & { author: string | null }

/** Comments, oldest first: of one subject or of a whole onboarding. Internal ones only for those who may see them. */
export async function listComments(
  db: Db,
  scope: Scope,
  of: { subjectId: string } | { onboardingId: string },
  internal: boolean,
): Promise<CommentView[]> {
  const rows = await db
    .select({ comment: comments, author: users.name })
    .from(comments)
    .leftJoin(users, eq(users.id, comments.authorId))
    .where(
      and(
        'subjectId' in of ? eq(comments.subjectId, of.subjectId) : eq(comments.onboardingId, of.onboardingId),
        internal ? undefined : sql`not ${comments.internal}`,
        within(comments, scope),
      ),
    )
    .orderBy(asc(comments.at))
  return rows.map((row) => ({ ...row.comment, author: row.author }))
}
