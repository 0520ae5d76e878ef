import { inScope } from '#db/client.server.ts'
import { changeImport } from '#db/queries/imports.ts'
import { hashContent } from '#db/queries/staged-rows.ts'
import { addComment } from '#db/queries/traces.ts'
import type { Scope } from '#db/scope.ts'
import { compareAndCount, isComparedAtOnce } from './compare.server.ts'
import { takeImport } from './find.server.ts'
import { type Answer, canApprove, canReturn, canSubmit, canWithdraw, no } from './ladder.ts'
import { destroySecretFile } from './secret-file.server.ts'
import { step } from './step.server.ts'

/** The import that a person acts on, as they saw it: acting on an older version than the newest is refused. */
export type Seen = { customer: string; number: string | number; version: number }

type Now = { now?: Date }

/** Sends a staged import for review, judged by its rows as they are: a comparison still under way is not waited for. */
export async function submitImport(reader: Scope, seen: Seen, { now = new Date() }: Now = {}): Promise<Answer> {
  return inScope(reader, async (db) => {
    const { scope, found } = await takeImport(db, reader, seen.customer, seen.number)
    const first = canSubmit(found)
    if (!first.yes) return first
    const counts = isComparedAtOnce(found) ? found.counts : await compareAndCount(db, scope, found)
    const answer = canSubmit({ ...found, counts })
    if (!answer.yes) {
      await changeImport(db, scope, found, { counts, updatedAt: now })
      return answer
    }
    const changes = { state: 'submitted', counts, submittedBy: scope.userId, submittedAt: now, returnedAt: null } as const
    return step(db, scope, { ...found, version: seen.version }, { changes, action: 'import.submitted', at: now })
  })
}

/** Approves exactly the content that is there now: its hash is kept, and releasing anything else is refused. */
export async function approveImport(reader: Scope, seen: Seen, { now = new Date() }: Now = {}): Promise<Answer> {
  return inScope(reader, async (db) => {
    const { scope, found } = await takeImport(db, reader, seen.customer, seen.number)
    const answer = canApprove(found)
    if (!answer.yes) return answer
    const contentHash = await hashContent(db, scope, found.id)
    const changes = { state: 'approved', contentHash, decidedBy: scope.userId, decidedAt: now } as const
    return step(
      db,
      scope,
      { ...found, version: seen.version },
      { changes, action: 'import.approved', data: { hash: contentHash }, at: now },
    )
  })
}

/** Sends an import back to the customer, with what is to be done. An approval is void then. */
export async function returnImport(reader: Scope, seen: Seen & { comment: string }, { now = new Date() }: Now = {}): Promise<Answer> {
  const body = seen.comment.trim()
  if (body === '') return no('commentNeeded')
  return inScope(reader, async (db) => {
    const { scope, found, onboarding } = await takeImport(db, reader, seen.customer, seen.number)
    const answer = canReturn(found)
    if (!answer.yes) return answer
    const changes = { state: 'staged', contentHash: null, decidedBy: scope.userId, decidedAt: now, returnedAt: now } as const
    const done = await step(db, scope, { ...found, version: seen.version }, { changes, action: 'import.returned', at: now })
    if (done.yes)
      await addComment(db, scope, { kind: 'import', id: found.id, onboardingId: onboarding.id }, { body, internal: false, at: now })
    return done
  })
}

/** Takes an import back before its rows are records. */
export async function withdrawImport(reader: Scope, seen: Seen, { now = new Date() }: Now = {}): Promise<Answer> {
  return inScope(reader, async (db) => {
    const { scope, found } = await takeImport(db, reader, seen.customer, seen.number)
    const answer = canWithdraw(found)
    if (!answer.yes) return answer
    const changes = { state: 'withdrawn', contentHash: null, work: null } as const
    const done = await step(db, scope, { ...found, version: seen.version }, { changes, action: 'import.withdrawn', at: now })
    if (done.yes) await destroySecretFile(db, scope, found)
    return done
  })
}
