import type { JobContext } from '#app/jobs/define-job.ts'
import type { ImportPayload } from '#app/jobs/scope-payload.ts'
import { type Db, inScope } from '#db/client.server.ts'
import { changeImport, findImportById, type ImportRow, lockImport } from '#db/queries/imports.ts'
import { compareRows } from '#db/queries/links.ts'
import { recount } from '#db/queries/staged-rows.ts'
import type { CustomerScope } from '#db/queries/within.ts'
import { requireEntity } from '#importers/registry.ts'
import { comparisonOf } from './compare.ts'

/** Compares an import's rows and counts them anew; the import must be staged and stay as it is meanwhile. */
export async function compareAndCount(db: Db, scope: CustomerScope, of: ImportRow): Promise<ImportRow['counts']> {
  await compareRows(db, scope, { importId: of.id, onboardingId: of.onboardingId }, comparisonOf(requireEntity(of.entity)))
  return of.counts && recount(db, scope, of.id, of.counts)
}

/** Up to this many rows an import is compared within the request that changed it; beyond, by a job. */
const COMPARED_AT_ONCE = 20_000
export const isComparedAtOnce = (of: Pick<ImportRow, 'counts'>) => (of.counts?.read ?? 0) <= COMPARED_AT_ONCE

/** The job's work: other data has come or gone, so references may hold now, or no longer. Sent imports are left alone. */
export async function compareNow({ importId, scope }: ImportPayload, { now }: JobContext): Promise<void> {
  await inScope(scope, async (db) => {
    await lockImport(db, scope, importId)
    const found = await findImportById(db, scope, importId)
    if (found?.state !== 'staged') return
    const counts = await compareAndCount(db, scope, found)
    await changeImport(db, scope, found, { counts, updatedAt: now() })
  })
}
