import { deleteFiles } from '#app/files/storage.server.ts'
import type { JobContext } from '#app/jobs/define-job.ts'
import type { ImportPayload } from '#app/jobs/scope-payload.ts'
import { inScope } from '#db/client.server.ts'
import { markDestroyed } from '#db/queries/files.ts'
import { findImportById } from '#db/queries/imports.ts'
import { leaveTrace } from '#db/queries/traces.ts'

/** The job's work: destroys the bytes of an import's file. Its name and hash stay, and a trace that says so. */
export async function destroyFileNow({ importId, scope }: ImportPayload, { now }: JobContext): Promise<void> {
  const found = await inScope(scope, (db) => findImportById(db, scope, importId))
  if (!found || found.fileDestroyedAt) return
  await deleteFiles([found.fileKey])
  await inScope(scope, async (db) => {
    await markDestroyed(db, scope, found.fileId, now())
    const data = { number: found.number, entity: found.entity, sha256: found.sha256 }
    await leaveTrace(db, scope, { action: 'file.destroyed', subject: 'import', subjectId: found.id, data, at: now() }, 'itself')
  })
}
