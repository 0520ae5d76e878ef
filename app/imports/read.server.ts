import inspectImport from '#app/jobs/definitions/inspect-import.ts'
import stageImport from '#app/jobs/definitions/stage-import.ts'
import { enqueue } from '#app/jobs/queue.server.ts'
import type { ImportPayload } from '#app/jobs/scope-payload.ts'
import { inScope } from '#db/client.server.ts'
import { findFile, findTwin } from '#db/queries/files.ts'
import { listImportsOfFile } from '#db/queries/imports.ts'
import type { Scope } from '#db/scope.ts'
import type { Inspection, ReadOverrides } from '#importers/inspection.ts'
import { requireImport, takeImport } from './find.server.ts'
import { type Answer, canMap, canWithdraw, no } from './ladder.ts'
import { plainInspection } from './plain-inspection.ts'
import type { Seen } from './review.server.ts'
import { step } from './step.server.ts'
import { summaryOf } from './views.server.ts'

/** What *Check the file* shows; `inspection` is null until somebody has looked at the file. */
export async function loadReading(reader: Scope, customer: string, number: string) {
  return inScope(reader, async (db) => {
    const { scope, found } = await requireImport(db, reader, customer, number)
    const file = await findFile(db, scope, found.fileId)
    const twin = file && (await findTwin(db, scope, file))
    const earlier =
      twin && (await listImportsOfFile(db, scope, twin.id)).find((one) => one.entity === found.entity && one.number < found.number)
    return {
      summary: summaryOf(found),
      inspection: found.inspection ? plainInspection(found.inspection as Inspection) : null,
      overrides: found.overrides as ReadOverrides | null,
      changeable: canMap(found),
      earlier: earlier ? { number: earlier.number, state: earlier.state, createdAt: earlier.createdAt } : null,
    }
  })
}

/** Has the file read anew in another way. Until that went well, the import stays with the way it was read before. */
export async function changeReading(
  reader: Scope,
  seen: Seen & { overrides: ReadOverrides },
  { now = new Date() }: { now?: Date } = {},
): Promise<Answer> {
  return inScope(reader, async (db) => {
    const { scope, found } = await takeImport(db, reader, seen.customer, seen.number)
    const answer = canMap(found)
    if (!answer.yes && found.work?.kind !== 'refused') return answer
    const overrides = { ...(found.overrides as ReadOverrides | null), ...seen.overrides }
    const state = found.state === 'uploaded' ? 'uploaded' : 'inspected'
    const changes = { state, work: { kind: 'waiting' }, mapping: null, answers: null } as const
    const done = await step(db, scope, { ...found, version: seen.version }, { changes, action: 'import.reread', at: now })
    if (done.yes) await enqueue(db, inspectImport, { importId: found.id, scope, overrides })
    return done
  })
}

/** Has the worker try again what had failed for a reason of ours. */
export async function retryWork(reader: Scope, seen: Omit<Seen, 'version'>, { now = new Date() }: { now?: Date } = {}): Promise<Answer> {
  return inScope(reader, async (db) => {
    const { scope, found } = await takeImport(db, reader, seen.customer, seen.number)
    if (found.work?.kind !== 'failed') return no('nothingFailed')
    const done = await step(db, scope, found, { changes: { work: { kind: 'waiting' } }, action: 'import.retried', at: now })
    if (done.yes) await enqueue<ImportPayload>(db, found.state === 'staging' ? stageImport : inspectImport, { importId: found.id, scope })
    return done
  })
}

/** Stops the worker's step on an import: staging goes back to the columns; a file not yet looked at is withdrawn. */
export async function cancelWork(reader: Scope, seen: Seen, { now = new Date() }: { now?: Date } = {}): Promise<Answer> {
  return inScope(reader, async (db) => {
    const { scope, found } = await takeImport(db, reader, seen.customer, seen.number)
    if (!canWithdraw(found).yes || !found.work) return no('nothingToStop')
    const back = { staging: 'mapped', uploaded: 'withdrawn', mapped: 'mapped', inspected: 'inspected', staged: 'staged' } as const
    const state = back[found.state as keyof typeof back] ?? found.state
    return step(db, scope, found, { changes: { state, work: null }, action: 'import.cancelled', at: now })
  })
}
