import { stagedSealer } from '#app/credentials/staged.server.ts'
import type { JobContext } from '#app/jobs/define-job.ts'
import type { ImportPayload } from '#app/jobs/scope-payload.ts'
import { type Db, databaseUrl, inScope } from '#db/client.server.ts'
import { findImportById, type ImportRow, type ImportView, lockStaging, supersedeOlder } from '#db/queries/imports.ts'
import { findOnboardingById } from '#db/queries/onboardings.ts'
import { leaveTrace } from '#db/queries/traces.ts'
import type { CustomerScope } from '#db/queries/within.ts'
import type { ImportCounts } from '#db/schema/imports.ts'
import { type LoadedRow, StagingLoader } from '#db/staging-loader.server.ts'
import { type CleanRow, checkFile } from '#importers/pipeline.ts'
import { requireEntity } from '#importers/registry.ts'
import { compareAndCount } from './compare.server.ts'
import { levelNumber } from './compare.ts'
import { compareDependants } from './dependants.server.ts'
import { openUpload } from './open-upload.server.ts'
import { progressOf } from './progress.server.ts'
import { destroySecretFile } from './secret-file.server.ts'
import { settingsOf } from './settings.ts'
import { step } from './step.server.ts'
import { Stopped, withTroubleNoted } from './trouble.server.ts'

/** The job's work: read → clean → check → COPY, once through the file, then compare. Run again it begins anew and doubles nothing. */
export async function stageNow({ importId, scope }: ImportPayload, context: JobContext): Promise<void> {
  const found = await inScope(scope, (db) => findImportById(db, scope, importId))
  if (found?.state !== 'staging') return
  await withTroubleNoted(scope, found, context.now, async () => {
    const counts = await load(scope, found, context)
    await finish(scope, found, counts, context.now())
  })
}

async function load(scope: CustomerScope, found: ImportView, context: JobContext): Promise<ImportCounts> {
  const entity = requireEntity(found.entity)
  const onboarding = await inScope(scope, (db) => findOnboardingById(db, scope, found.onboardingId))
  const source = await openUpload(found)
  const seal = stagedSealer(scope, entity)
  const progress = progressOf(scope, found, context)
  const counts: ImportCounts = { read: 0, clean: 0, warnings: 0, errors: 0, empty: 0, excluded: 0, leftOut: 0 }
  const loader = await StagingLoader.open(databaseUrl(), found)
  if (!loader) throw new Stopped(false)
  try {
    for await (const { rows, excluded, bytes } of checkFile(source, entity, { ...settingsOf(found), country: onboarding!.country })) {
      await loader.add(rows.filter((row) => row.status !== 'empty').map((row) => seal(loaded(row))))
      count(counts, rows, excluded.length)
      await progress(counts.read, bytes)
    }
    await loader.commit()
    return counts
  } catch (trouble) {
    await loader.abort()
    throw trouble
  }
}

/** Compares the rows, replaces older imports, and tells whoever refers to this entity: one transaction with the new rung. */
async function finish(scope: CustomerScope, found: ImportView, staged: ImportCounts, at: Date): Promise<void> {
  await inScope(scope, async (db) => {
    await lockStaging(db, found.id) // else another worker could replace the rows while they are compared
    const counts = await compareAndCount(db, scope, { ...found, counts: staged })
    const fields = requireEntity(found.entity).fields.map((field) => field.key)
    const changes = { state: 'staged', work: null, counts, fields, contentHash: null } as const
    const replaced = await replaceOlder(db, scope, found, at)
    const done = await step(db, scope, found, { changes, action: 'import.staged', data: { ...counts }, at, by: 'itself' })
    if (!done.yes) throw new Stopped(false)
    for (const one of [found, ...replaced]) await destroySecretFile(db, scope, one)
    await compareDependants(db, scope, found)
  })
}

/** Older imports of the same list that had not been released give way to this one. */
async function replaceOlder(db: Db, scope: CustomerScope, by: ImportView, at: Date): Promise<ImportRow[]> {
  const replaced = await supersedeOlder(db, scope, by)
  for (const { id, number, entity } of replaced) {
    const data = { number, entity, by: by.number }
    await leaveTrace(db, scope, { action: 'import.superseded', subject: 'import', subjectId: id, data, at }, 'itself')
  }
  return replaced
}

function count(counts: ImportCounts, rows: readonly CleanRow[], leftOut: number): void {
  counts.read += rows.length + leftOut
  counts.leftOut += leftOut
  for (const { status } of rows) {
    if (status === 'clean') counts.clean++
    else if (status === 'warning') counts.warnings++
    else if (status === 'error') counts.errors++
    else counts.empty++
  }
}

function loaded(row: CleanRow): LoadedRow {
  return {
    row: row.row,
    cells: row.cells,
    level: row.status === 'error' ? 2 : row.status === 'warning' ? 1 : 0,
    original: row.originals,
    issues: row.issues.map((issue) => ({ ...issue, level: levelNumber(issue.level) })),
  }
}
