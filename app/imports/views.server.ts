import { may } from '#app/accounts/permissions.ts'
import type { Plan } from '#app/onboarding/instantiate.ts'
import { inScope } from '#db/client.server.ts'
import { type ImportView, listImports, listReviewQueue } from '#db/queries/imports.ts'
import { countRecords, findLatestRelease, listRecords } from '#db/queries/records.ts'
import { listComments, listTraces } from '#db/queries/traces.ts'
import type { ImportCounts, ImportState, ImportWork } from '#db/schema/imports.ts'
import type { Scope } from '#db/scope.ts'
import { entities } from '#importers/registry.ts'
import { requireCustomer, requireImport } from './find.server.ts'

/** An import as lists and headers show it: nothing of its content. */
export type ImportSummary = {
  number: number
  entity: string
  state: ImportState
  returned: boolean
  counts: ImportCounts | null
  work: ImportWork | null
  version: number
  fileName: string
  fileBytes: number
  sender: string | null
  createdAt: Date
  submittedAt: Date | null
  decidedAt: Date | null
}

export function summaryOf(row: ImportView): ImportSummary {
  const { number, entity, state, counts, work, version, fileName, fileBytes, sender, createdAt, submittedAt, decidedAt } = row
  const returned = state === 'staged' && row.returnedAt !== null
  return { number, entity, state, returned, counts, work, version, fileName, fileBytes, sender, createdAt, submittedAt, decidedAt }
}

/** One card of the Data page: what stands with one entity. */
export type EntityCard = { entity: string; latest: ImportSummary | null; records: number /** The plan asks for it. */; asked: boolean }

/** All entities with the import that counts now and the number of records, referenced entities first. */
export async function listCards(reader: Scope, customer: string): Promise<{ onboardingId: string; cards: EntityCard[] }> {
  return inScope(reader, async (db) => {
    const { scope, onboarding } = await requireCustomer(db, reader, customer)
    const all = await listImports(db, scope, onboarding.id)
    const records = await countRecords(db, scope, onboarding.customerId)
    const asked = new Set((onboarding.plan as Plan).items.map((item) => item.entity))
    const cards = entities().map(({ key }) => {
      const latest = all.find((one) => one.entity === key && one.state !== 'withdrawn')
      return { entity: key, latest: latest ? summaryOf(latest) : null, records: records[key] ?? 0, asked: asked.has(key) }
    })
    return { onboardingId: onboarding.id, cards: cards.toSorted((a, b) => Number(b.asked) - Number(a.asked)) }
  })
}

/** One entity's page: every import of it, and its records so far. */
export async function loadEntity(reader: Scope, customer: string, key: string) {
  const entity = entities().find((one) => one.key === key)
  if (!entity) throw new Response(null, { status: 404 })
  return inScope(reader, async (db) => {
    const { scope, onboarding } = await requireCustomer(db, reader, customer)
    const imports = (await listImports(db, scope, onboarding.id, key)).map(summaryOf)
    const records = await listRecords(db, scope, { customerId: onboarding.customerId, entity: key }, { size: 20 })
    const counts = await countRecords(db, scope, onboarding.customerId)
    const { id: onboardingId, country } = onboarding
    return { onboardingId, country, entity: key, imports, recordCount: counts[key] ?? 0, records: records.map((row) => row.values) }
  })
}

/** One import's header, history and comments. */
export async function loadImport(reader: Scope, customer: string, number: string) {
  return inScope(reader, async (db) => {
    const { scope, found, onboarding } = await requireImport(db, reader, customer, number)
    const history = await listTraces(db, scope, [found.id])
    const comments = await listComments(db, scope, { subjectId: found.id }, may(reader, 'see-internal'))
    return { summary: summaryOf(found), customerName: onboarding.customerName, history, comments }
  })
}

/** What waits for a reviewer, the longest wait first. */
export async function listQueue(reader: Scope): Promise<(ImportSummary & { customerCode: string; customerName: string })[]> {
  const rows = await inScope(reader, (db) => listReviewQueue(db, reader))
  return rows.map((row) => ({ ...summaryOf(row), customerCode: row.customerCode, customerName: row.customerName }))
}

/** The release that could be taken back just now. */
export async function findUndoable(reader: Scope, customer: string): Promise<{ number: number; releasedAt: Date } | null> {
  return inScope(reader, async (db) => {
    const { scope, onboarding } = await requireCustomer(db, reader, customer)
    const latest = await findLatestRelease(db, scope, onboarding.id)
    return latest ? { number: latest.number, releasedAt: latest.releasedAt } : null
  })
}
