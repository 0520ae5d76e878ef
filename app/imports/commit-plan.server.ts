import { may } from '#app/accounts/permissions.ts'
import type { Remark } from '#app/messages/remark.ts'
import { remarkOf, sidesOf } from '#app/messages/remarks.server.ts'
import { type Db, inScope } from '#db/client.server.ts'
import type { ImportView } from '#db/queries/imports.ts'
import { countPlan, countUnmet, findLatestRelease, listPlan, type PlanCounts, type PlanRow } from '#db/queries/records.ts'
import { hashContent } from '#db/queries/staged-rows.ts'
import { listComments, listTraces } from '#db/queries/traces.ts'
import type { CustomerScope } from '#db/queries/within.ts'
import type { Scope } from '#db/scope.ts'
import { requireEntity } from '#importers/registry.ts'
import { comparisonOf } from './compare.ts'
import { requireImport } from './find.server.ts'
import { type Answer, canApprove, canRelease, canReturn } from './ladder.ts'
import { kindToShow, type PlanKind } from './plan-kinds.ts'
import { type ImportSummary, summaryOf } from './views.server.ts'

const PAGE_SIZE = 50

export type CommitPlan = {
  summary: ImportSummary
  customerName: string
  counts: PlanCounts
  kind: PlanKind
  rows: PlanRow[]
  /** Row number to go on after, or null at the end. */
  next: number | null
  /** SHA-256 of exactly this content. */
  hash: string
  /** References that no record meets yet: what has to be released first. */
  first: { entity: string; count: number }[]
  comments: Remark[]
  can: { approve: Answer; return: Answer; release: Answer }
  /** What the release of these rows did, and its number where it could be taken back just now. */
  released: { added: number; changed: number; unchanged: number; undoable: number | null } | null
}

/** What approving and releasing an import would do, field by field. Secret values are left out. */
export async function loadCommitPlan(
  reader: Scope,
  customer: string,
  number: string,
  of: { kind: PlanKind | null; after: number },
): Promise<CommitPlan> {
  return inScope(reader, async (db) => {
    const { scope, found, onboarding } = await requireImport(db, reader, customer, number)
    if (!found.fields) throw new Response(null, { status: 404 })
    const entity = requireEntity(found.entity)
    const { keyPositions, references } = comparisonOf(entity)
    const counts = await countPlan(db, scope, found, keyPositions)
    const kind = of.kind ?? kindToShow(counts)
    const rows = await listPlan(db, scope, found, keyPositions, { kind, after: of.after, size: PAGE_SIZE })
    const unmet = references.map(async (one) => ({ entity: one.entity, count: await countUnmet(db, scope, found, one) }))
    const secrets = entity.fields.filter((field) => field.secret).map((field) => field.key)
    const sides = await sidesOf(db, scope)
    const comments = await listComments(db, scope, { subjectId: found.id }, may(reader, 'see-internal'))
    return {
      summary: summaryOf(found),
      customerName: onboarding.customerName,
      counts,
      kind,
      rows: rows.map((row) => ({ ...row, values: without(row.values, secrets), live: row.live && without(row.live, secrets) })),
      next: rows.length === PAGE_SIZE ? rows.at(-1)!.rowNo : null,
      hash: await hashContent(db, scope, found.id),
      first: (await Promise.all(unmet)).filter((one) => one.count > 0),
      comments: comments.map((one) => remarkOf(one, sides)),
      can: { approve: canApprove(found), return: canReturn(found), release: canRelease(found) },
      released: await releaseOf(db, scope, found),
    }
  })
}

async function releaseOf(db: Db, scope: CustomerScope, found: ImportView): Promise<CommitPlan['released']> {
  if (found.state !== 'released') return null
  const latest = await findLatestRelease(db, scope, found.onboardingId)
  const trace = (await listTraces(db, scope, [found.id])).find((one) => one.action === 'import.released')
  const count = (name: string) => Number(trace?.data?.[name] ?? 0)
  const undoable = latest && latest.id === found.releaseId ? latest.number : null
  return { added: count('added'), changed: count('changed'), unchanged: count('unchanged'), undoable }
}

const without = (values: Record<string, string>, keys: string[]) =>
  Object.fromEntries(Object.entries(values).filter(([key]) => !keys.includes(key)))
