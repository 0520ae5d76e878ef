import { may } from '#app/accounts/permissions.ts'
import type { Arrival, Arrived, Intake } from '#app/files/intake.ts'
import inspectImport from '#app/jobs/definitions/inspect-import.ts'
import { enqueue } from '#app/jobs/queue.server.ts'
import { type Db, inScope } from '#db/client.server.ts'
import { findTwin, keepFile } from '#db/queries/files.ts'
import { addImport, listImportsOfFile } from '#db/queries/imports.ts'
import { findOnboardingById, type OnboardingView } from '#db/queries/onboardings.ts'
import { leaveTrace } from '#db/queries/traces.ts'
import type { CustomerScope } from '#db/queries/within.ts'
import type { Scope } from '#db/scope.ts'
import { Refusal } from '#importers/issues.ts'
import { entities } from '#importers/registry.ts'

/** What uploads are for: a file that arrives begins an import. */
export const intake: Intake = {
  async check(scope, target) {
    if (!may(scope, 'deliver')) throw new Refusal('not-allowed')
    if (!entities().some((entity) => entity.key === target.entity)) throw new Refusal('no-such-entity')
    const onboarding = await inScope(scope, (db) => findOnboardingById(db, scope, target.onboardingId))
    if (!onboarding) throw new Refusal('not-allowed')
  },
  fileArrived: (scope, file) => fileArrived(scope, file),
}

/** Begins a file's journey: the file, the import and the job that looks at it, all or nothing. The same key again changes nothing. */
export async function fileArrived(reader: Scope, file: Arrived, now: Date = new Date()): Promise<Arrival> {
  return inScope(reader, async (db) => {
    const onboarding = await findOnboardingById(db, reader, file.onboardingId)
    if (!onboarding) throw new Refusal('not-allowed')
    return begin(db, { ...reader, customerId: onboarding.customerId }, onboarding, file, now)
  })
}

async function begin(db: Db, scope: CustomerScope, onboarding: OnboardingView, file: Arrived, now: Date): Promise<Arrival> {
  const { key, name, bytes, sha256, entity } = file
  const stored = await keepFile(db, scope, { key, name, bytes, sha256, at: now })
  const twin = await findTwin(db, scope, stored)
  const earlier = twin && (await listImportsOfFile(db, scope, twin.id)).find((one) => one.entity === entity)
  const arrival = { customer: onboarding.customerCode, earlier: earlier?.number ?? null }
  const [known] = await listImportsOfFile(db, scope, stored.id)
  if (known) return { ...arrival, number: known.number }
  const added = await addImport(db, scope, { onboardingId: onboarding.id, entity, fileId: stored.id, at: now, work: { kind: 'waiting' } })
  await enqueue(db, inspectImport, { importId: added.id, scope })
  const data = { number: added.number, entity, file: name, bytes, sha256 }
  await leaveTrace(db, scope, { action: 'import.uploaded', subject: 'import', subjectId: added.id, data, at: now })
  return { ...arrival, number: added.number }
}
