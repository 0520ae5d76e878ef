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
import { layoutOf } from './layout.server.ts'
import { openUpload } from './open-upload.server.ts'
import { withShortHead } from './short-head.ts'
import { step } from './step.server.ts'
import { withTroubleNoted } from './trouble.server.ts'
import { withoutValues } from './without-values.ts'

/** The job's work: looks at the file, takes up what the customer decided for such files before, and goes one rung up. */
export async function inspectNow({ importId, scope, overrides }: InspectPayload, { now }: JobContext): Promise<void> {
  const found = await inScope(scope, (db) => findImportById(db, scope, importId))
  if (!found?.work || found.work.kind === 'refused' || !['uploaded', 'inspected'].includes(found.state)) return
  const startedAt = now().toISOString()
  const work = { kind: 'running', step: 'inspect', rows: 0, bytes: 0, totalBytes: found.fileBytes, startedAt } as const
  await inScope(scope, (db) => noteWork(db, scope, found, work))
  await withTroubleNoted(scope, found, now, async () => {
    const seen = await look(scope, found, overrides)
    const inspection = requireEntity(found.entity).fields.some((field) => field.secret)
      ? withoutValues(seen.inspection)
      : withShortHead(seen.inspection)
    const changes = { state: 'inspected', work: null, inspection, overrides: seen.overrides, mapping: null, answers: null } as const
    const data = { format: inspection.file.format, rows: inspection.sheets[inspection.sheet]?.rows ?? 0 }
    await inScope(scope, async (db) => {
      const done = await step(db, scope, found, { changes, action: 'import.inspected', data, at: now(), by: 'itself' })
      if (done.yes && seen.layout) await rememberWay(db, scope, found, { ...seen, layout: seen.layout }, now())
    })
  })
}

type Looked = {
  inspection: Inspection
  overrides: ReadOverrides | null
  /** The file's layout as we read it by ourselves: what the person's way is remembered for. Only where a person has just chosen. */
  layout?: string
}

/** A way to read that went well is remembered for this customer's next file of the same layout. */
async function rememberWay(db: Db, scope: CustomerScope, found: ImportView, { layout, overrides }: Looked & { layout: string }, at: Date) {
  await remember(db, scope, { entity: found.entity, layout, at }, { overrides })
}

/** Inspects as the person chose, or as is remembered for files of this layout where that fits this file. */
async function look(scope: CustomerScope, found: ImportView, overrides?: ReadOverrides): Promise<Looked> {
  const source = await openUpload(found)
  if (overrides) {
    const inspection = await inspect(source, { overrides })
    return { inspection, overrides, layout: await layoutByItself(source) }
  }
  const before = found.overrides as ReadOverrides | null
  const inspection = await inspect(source, before ? { overrides: before } : {})
  if (before) return { inspection, overrides: before }
  const memory = await inScope(scope, (db) => findMemory(db, scope, found.entity, layoutOf(inspection)))
  const remembered = memory?.overrides as ReadOverrides | null | undefined
  return (remembered && (await lookAsRemembered(source, remembered))) || { inspection, overrides: null }
}

/** Undefined where the file cannot be read without a person's help. */
async function layoutByItself(source: ByteSource): Promise<string | undefined> {
  try {
    return layoutOf(await inspect(source))
  } catch (trouble) {
    if (trouble instanceof Refusal) return undefined
    throw trouble
  }
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
