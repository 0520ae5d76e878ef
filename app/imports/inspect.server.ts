import type { JobContext } from '#app/jobs/define-job.ts'
import type { InspectPayload } from '#app/jobs/scope-payload.ts'
import { type Db, inScope } from '#db/client.server.ts'
import { findImportById, type ImportView, noteWork } from '#db/queries/imports.ts'
import { findMemory, remember } from '#db/queries/memories.ts'
import type { CustomerScope } from '#db/queries/within.ts'
import { inspect } from '#importers/inspect.ts'
import type { Inspection, ReadOverrides } from '#importers/inspection.ts'
import { Refusal } from '#importers/issues.ts'
import type { ByteSource } from '#importers/read/source.ts'
import { requireEntity } from '#importers/registry.ts'
import { layoutOf, withoutValues } from './layout.server.ts'
import { openUpload } from './open-upload.server.ts'
import { withShortHead } from './short-head.ts'
import { step } from './step.server.ts'
import { withTroubleNoted } from './trouble.server.ts'

/** The job's work: looks at the file, takes up what the customer decided for such files before, and goes one rung up. */
export async function inspectNow({ importId, scope, overrides }: InspectPayload, { now }: JobContext): Promise<void> {
  const found = await inScope(scope, (db) => findImportById(db, scope, importId))
  if (!found?.work || found.work.kind === 'refused' || !['uploaded', 'inspected'].includes(found.state)) return
  const startedAt = now().toISOString()
  const work = { kind: 'running', step: 'inspect', rows: 0, bytes: 0, totalBytes: found.fileBytes, startedAt } as const
  await inScope(scope, (db) => noteWork(db, scope, found, work))
  await withTroubleNoted(scope, found, now, async () => {
    const seen = await look(scope, found, overrides)
    const inspection = requireEntity(found.entity).fields.some((field) => field.secret) ? withoutValues(seen.inspection) : withShortHead(seen.inspection)
    const changes = { state: 'inspected', work: null, inspection, overrides: seen.overrides, mapping: null, answers: null } as const
    const data = { format: inspection.file.format, rows: inspection.sheets[inspection.sheet]?.rows ?? 0 }
    await inScope(scope, async (db) => {
      const done = await step(db, scope, found, { changes, action: 'import.inspected', data, at: now(), by: 'itself' })
      if (done.yes && overrides && found.inspection) await rememberWay(db, scope, found, overrides, now())
    })
  })
}

/** A way to read that went well is remembered for this customer's next file of the layout that it was chosen for. */
async function rememberWay(db: Db, scope: CustomerScope, found: ImportView, overrides: ReadOverrides, at: Date): Promise<void> {
  await remember(db, scope, { entity: found.entity, layout: layoutOf(found.inspection as Inspection), at }, { overrides })
}

type Looked = { inspection: Inspection; overrides: ReadOverrides | null }

/** Inspects as the person chose, or as is remembered for files of this layout where that fits this file. */
async function look(scope: CustomerScope, found: ImportView, overrides?: ReadOverrides): Promise<Looked> {
  const source = await openUpload(found)
  const chosen = overrides ?? (found.overrides as ReadOverrides | null)
  const inspection = await inspect(source, chosen ? { overrides: chosen } : {})
  if (chosen) return { inspection, overrides: chosen }
  const memory = await inScope(scope, (db) => findMemory(db, scope, found.entity, layoutOf(inspection)))
  const remembered = memory?.overrides as ReadOverrides | null | undefined
  return (remembered && (await lookAsRemembered(source, remembered))) || { inspection, overrides: null }
}

/** Undefined where the file is not like the earlier one after all, say because its sheet has another name. */
async function lookAsRemembered(source: ByteSource, overrides: ReadOverrides): Promise<Looked | undefined> {
  try {
    const inspection = await inspect(source, { overrides })
    const fits = overrides.sheet === undefined || inspection.sheets.some((sheet) => sheet.name === overrides.sheet)
    return fits ? { inspection, overrides } : undefined
  } catch (trouble) {
    if (trouble instanceof Refusal) return undefined
    throw trouble
  }
}
