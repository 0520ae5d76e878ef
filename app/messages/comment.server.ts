import { may } from '#app/accounts/permissions.ts'
import { requireCustomer, requireImport } from '#app/imports/find.server.ts'
import { requireItem } from '#app/onboarding/item.server.ts'
import { openOnboarding } from '#app/onboarding/open.server.ts'
import { type Db, inScope } from '#db/client.server.ts'
import { addComment, leaveTrace, type Subject } from '#db/queries/traces.ts'
import type { CustomerScope } from '#db/queries/within.ts'
import type { Scope } from '#db/scope.ts'
import { LONGEST_REMARK } from './remark.ts'

/** What a comment is about: an item, an import, or the onboarding as a whole. */
export type About = { item: string } | { import: string } | 'onboarding'
export type Comment = { customer: string; about: About; body: string; internal: boolean }

/** Not written: `messages.no.<code>`. */
export type Written = { done: true } | { done: false; code: 'empty' | 'tooLong' | 'notAllowed' }

/** Writes a comment. On an internal item everything is internal; only the vendor writes internally. */
export async function writeComment(reader: Scope, comment: Comment, now: Date = new Date()): Promise<Written> {
  const body = comment.body.trim()
  if (!may(reader, 'comment')) return { done: false, code: 'notAllowed' }
  if (body === '') return { done: false, code: 'empty' }
  if (body.length > LONGEST_REMARK) return { done: false, code: 'tooLong' }
  return inScope(reader, async (db) => {
    const { scope, on, data, isInternal } = await subjectOf(db, reader, comment, now)
    const internal = isInternal || (comment.internal && may(reader, 'see-internal'))
    await addComment(db, scope, on, { body, internal, at: now })
    const action = internal ? 'comment.internal' : 'comment.written'
    await leaveTrace(db, scope, { action, subject: on.kind, subjectId: on.id, data, at: now })
    return { done: true }
  })
}

type On = { scope: CustomerScope; on: Subject; data?: Record<string, string | number>; isInternal: boolean }

async function subjectOf(db: Db, reader: Scope, { customer, about }: Comment, now: Date): Promise<On> {
  if (about === 'onboarding') {
    const { scope, onboarding } = await requireCustomer(db, reader, customer)
    return { scope, on: { kind: 'onboarding', id: onboarding.id, onboardingId: onboarding.id }, isInternal: false }
  }
  if ('import' in about) {
    const { scope, onboarding, found } = await requireImport(db, reader, customer, about.import)
    const data = { number: found.number, entity: found.entity }
    return { scope, on: { kind: 'import', id: found.id, onboardingId: onboarding.id }, data, isInternal: false }
  }
  const opened = await openOnboarding(db, reader, customer, now)
  const { key, visibility } = requireItem(opened, about.item)
  const on: Subject = { kind: 'item', id: opened.rows.get(key)!.id, onboardingId: opened.onboarding.id }
  return { scope: opened.scope, on, data: { item: key }, isInternal: visibility === 'internal' }
}
