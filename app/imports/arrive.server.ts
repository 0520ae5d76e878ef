import { enqueue } from '#app/jobs/queue.server.ts'
import { inScope } from '#db/client.server.ts'
import { findTwin, keepFile } from '#db/queries/files.ts'
import { addImport, listImportsOfFile } from '#db/queries/imports.ts'
import { findOnboardingById } from '#db/queries/onboardings.ts'
import { leaveTrace } from '#db/queries/traces.ts'
import type { Scope } from '#db/scope.ts'
import { requireEntity } from '#importers/registry.ts'
import inspectImport from '../jobs/definitions/inspect-import.ts'

/** A file that has arrived whole in the storage. */
export type Arrived = { key: string; name: string; bytes: number; sha256: string; onboardingId: string; entity: string }

/** Where the journey goes on, and the number of an earlier import of the same bytes, if there is one. */
export type Arrival = { customer: string; number: number; earlier: number | null }

/** Begins a file's journey: the file, the import and the job that looks at it, all or nothing. The same key again changes nothing. */
export async function fileArrived(reader: Scope, file: Arrived, now: Date = new Date()): Promise<Arrival> {
  requireEntity(file.entity)
  return inScope(reader, async (db) => {
    const onboarding = await findOnboardingById(db, reader, file.onboardingId)
    if (!onboarding) throw new Response(null, { status: 404 })
    const scope = { ...reader, customerId: onboarding.customerId }
    const stored = await keepFile(db, scope, { key: file.key, name: file.name, bytes: file.bytes, sha256: file.sha256, at: now })
    const [known] = await listImportsOfFile(db, scope, stored.id)
    const twin = await findTwin(db, scope, stored)
    const earlier = twin ? (await listImportsOfFile(db, scope, twin.id)).find((one) => one.entity === file.entity)?.number : undefined
    const arrival = { customer: onboarding.customerCode, earlier: earlier ?? null }
    if (known) return { ...arrival, number: known.number }
    const of = { onboardingId: onboarding.id, entity: file.entity, fileId: stored.id, at: now, work: { kind: 'waiting' } as const }
    const added = await addImport(db, scope, of)
    await enqueue(db, inspectImport, { importId: added.id, scope })
    const data = { number: added.number, entity: file.entity, file: file.name, bytes: file.bytes, sha256: file.sha256 }
    await leaveTrace(db, scope, { action: 'import.uploaded', subject: 'import', subjectId: added.id, data, at: now })
    return { ...arrival, number: added.number }
  })
}
