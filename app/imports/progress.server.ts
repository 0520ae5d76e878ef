import type { JobContext } from '#app/jobs/define-job.ts'
import { inScope } from '#db/client.server.ts'
import { findImportById, type ImportView, noteWork } from '#db/queries/imports.ts'
import type { CustomerScope } from '#db/queries/within.ts'
import { Stopped } from './trouble.server.ts'

/** How often progress is written, in milliseconds; also how soon a cancelled import is noticed. */
const EVERY = 700

/** A function that tells the page how far staging is. It throws `Stopped` when somebody cancelled, or the worker is stopping. */
export function progressOf(scope: CustomerScope, found: ImportView, { signal, now }: JobContext) {
  const startedAt = now().toISOString()
  let told = 0
  return async (rows: number, bytes: number): Promise<void> => {
    if (signal.aborted) throw new Stopped(true)
    const time = performance.now()
    if (time - told < EVERY) return
    told = time
    await inScope(scope, async (db) => {
      const current = await findImportById(db, scope, found.id)
      if (current?.version !== found.version) throw new Stopped(false)
      await noteWork(db, scope, found, { kind: 'running', step: 'stage', rows, bytes, totalBytes: found.fileBytes, startedAt })
    })
  }
}
