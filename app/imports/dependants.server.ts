import compareImport from '#app/jobs/definitions/compare-import.ts'
import { enqueue } from '#app/jobs/queue.server.ts'
import type { Db } from '#db/client.server.ts'
import { type ImportRow, listImports } from '#db/queries/imports.ts'
import type { CustomerScope } from '#db/queries/within.ts'
import { entities } from '#importers/registry.ts'

/** Has the customer's other staged imports compared again that refer to this entity. */
export async function compareDependants(db: Db, scope: CustomerScope, of: ImportRow): Promise<void> {
  const referring = new Set(
    entities()
      .filter((entity) => entity.fields.some((field) => field.reference?.entity === of.entity))
      .map((entity) => entity.key),
  )
  for (const other of await listImports(db, scope, of.onboardingId))
    if (other.id !== of.id && other.state === 'staged' && referring.has(other.entity))
      await enqueue(db, compareImport, { importId: other.id, scope })
}
