import destroyFile from '#app/jobs/definitions/destroy-file.ts'
import { enqueue } from '#app/jobs/queue.server.ts'
import type { Db } from '#db/client.server.ts'
import type { ImportRow } from '#db/queries/imports.ts'
import type { CustomerScope } from '#db/queries/within.ts'
import { hasSecrets } from './secrets.ts'

/**
 * Has the file of an import destroyed where it holds secrets and is not needed any more: its rows are staged and sealed, or
 * nobody will read it. Corrections happen in the grid from then on. Enqueued in the transaction that made it so.
 */
export async function destroySecretFile(db: Db, scope: CustomerScope, { id, entity }: Pick<ImportRow, 'id' | 'entity'>): Promise<void> {
  if (hasSecrets(entity)) await enqueue(db, destroyFile, { importId: id, scope })
}
