import type { JobContext } from '#app/jobs/define-job.ts'
import type { ImportPayload } from '#app/jobs/scope-payload.ts'
import { inScope } from '#db/client.server.ts'
import { findImportById, type ImportView, noteWork } from '#db/queries/imports.ts'
import { findMemory } from '#db/queries/memories.ts'
import type { CustomerScope } from '#db/queries/within.ts'
import { inspect } from '#importers/inspect.ts'
import type { Inspection, ReadOverrides } from '#importers/inspection.ts'
import { requireEntity } from '#importers/registry.ts'
import { layoutOf, withoutValues } from './layout.server.ts'
import { openUpload } from './open-upload.server.ts'
import { step } from './step.server.ts'
import { withTroubleNoted } from './trouble.server.ts'

/** The job's work: looks at the file, takes up what the customer decided for such files before, and goes one rung up. */
export async function inspectNow({ importId, scope }: ImportPayload, { now }: JobContext): Promise<void> {
  const found = await inScope(scope, (db) => findImportById(db, scope, importId))
  if (!found?.work || found.work.kind === 'refused' || !['uploaded', 'inspected'].includes(found.state)) return
  const startedAt = now().toISOString()
  const work = { kind: 'running', step: 'inspect', rows: 0, bytes: 0, totalBytes: found.fileBytes, startedAt } as const
  await inScope(scope, (db) => noteWork(db, scope, importId, work))
  await withTroubleNoted(scope, found, now, async () => {
    const seen = await look(scope, found)
    const inspection = requireEntity(found.entity).fields.some((field) => field.secret) ? withoutValues(seen.inspection) : seen.inspection
    const changes = { state: 'inspected', work: null, inspection, overrides: seen.overrides, mapping: null, answers: null } as const
    const data = { format: inspection.file.format, rows: inspection.sheets[inspection.sheet]?.rows ?? 0 }
    await inScope(scope, (db) => step(db, scope, found, { changes, action: 'import.inspected', data, at: now(), by: 'itself' }))
  })
}

/** Inspects with the person's overrides, or with those remembered for files of this layout. */
async function look(scope: CustomerScope, found: ImportView): Promise<{ inspection: Inspection; overrides: ReadOverrides | null }> {
  const source = await openUpload(found)
  const chosen = found.overrides as ReadOverrides | null
  const inspection = await inspect(source, chosen ? { overrides: chosen } : {})
  if (chosen) return { inspection, overrides: chosen }
  const memory = await inScope(scope, (db) => findMemory(db, scope, found.entity, layoutOf(inspection)))
  const remembered = memory?.overrides as ReadOverrides | null | undefined
  return remembered
    ? { inspection: await inspect(source, { overrides: remembered }), overrides: remembered }
    : { inspection, overrides: null }
}
