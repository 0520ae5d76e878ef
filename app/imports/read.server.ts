import inspectImport from '#app/jobs/definitions/inspect-import.ts'
import { enqueue } from '#app/jobs/queue.server.ts'
import { inScope } from '#db/client.server.ts'
import { findFile, findTwin } from '#db/queries/files.ts'
import { findImportById, listImportsOfFile } from '#db/queries/imports.ts'
import { remember } from '#db/queries/memories.ts'
import type { Scope } from '#db/scope.ts'
import type { Inspection, ReadOverrides } from '#importers/inspection.ts'
import { requireImport } from './find.server.ts'
import { type Answer, canMap, canWithdraw, no } from './ladder.ts'
import { layoutOf } from './layout.server.ts'
import type { Seen } from './review.server.ts'
import { step } from './step.server.ts'
import { summaryOf } from './views.server.ts'

/** What *Check the file* shows; `inspection` is null until somebody has looked at the file. */
export async function loadReading(reader: Scope, customer: string, number: string) {
  return inScope(reader, async (db) => {
    const { scope, found } = await requireImport(db, reader, customer, number)
    const file = await findFile(db, scope, found.fileId)
    const twin = file && (await findTwin(db, scope, file))
    const earlier = twin && (await listImportsOfFile(db, scope, twin.id)).find((one) => one.entity === found.entity)
    return {
      summary: summaryOf(found),
      inspection: found.inspection as Inspection | null,
      overrides: found.overrides as ReadOverrides | null,
      changeable: canMap(found),
      earlier: earlier ? { number: earlier.number, state: earlier.state, createdAt: earlier.createdAt } : null,
    }
  })
}

/** Reads the file anew in another way; the way is remembered for this customer's next file of the same layout. */
export async function changeReading(
  reader: Scope,
  seen: Seen & { overrides: ReadOverrides },
  { now = new Date() }: { now?: Date } = {},
): Promise<Answer> {
  return inScope(reader, async (db) => {
    const { scope, found } = await requireImport(db, reader, seen.customer, seen.number)
    const answer = canMap(found)
    if (!answer.yes && found.work?.kind !== 'refused') return answer
    const overrides = { ...(found.overrides as ReadOverrides | null), ...seen.overrides }
    const changes = { state: 'inspected', work: { kind: 'waiting' }, overrides, mapping: null, answers: null } as const
    const done = await step(db, scope, { ...found, version: seen.version }, { changes, action: 'import.reread', at: now })
    if (!done.yes) return done
    await enqueue(db, inspectImport, { importId: found.id, scope })
    const layout = found.inspection ? layoutOf(found.inspection as Inspection) : null
    if (layout) await remember(db, scope, { entity: found.entity, layout, at: now }, { overrides })
    return done
  })
}

/** Stops the worker's step on an import: staging goes back to the columns; a file not yet looked at is withdrawn. */
export async function cancelWork(reader: Scope, seen: Seen, { now = new Date() }: { now?: Date } = {}): Promise<Answer> {
  return inScope(reader, async (db) => {
    const { scope, found } = await requireImport(db, reader, seen.customer, seen.number)
    const current = await findImportById(db, scope, found.id)
    if (!current || !canWithdraw(current).yes || !current.work) return no('nothingToStop')
    const back = { staging: 'mapped', uploaded: 'withdrawn', mapped: 'mapped', inspected: 'inspected', staged: 'staged' } as const
    const state = back[current.state as keyof typeof back] ?? current.state
    return step(db, scope, current, { changes: { state, work: null }, action: 'import.cancelled', at: now })
  })
}
