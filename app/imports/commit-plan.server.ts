import { may } from '#app/accounts/permissions.ts'
import { inScope } from '#db/client.server.ts'
import { countPlan, countUnmet, listPlan, type PlanCounts, type PlanRow } from '#db/queries/records.ts'
import { hashContent } from '#db/queries/staged-rows.ts'
import { type CommentView, listComments } from '#db/queries/traces.ts'
import type { Scope } from '#db/scope.ts'
import { requireEntity } from '#importers/registry.ts'
import { comparisonOf } from './compare.ts'
import { requireImport } from './find.server.ts'
import { type Answer, canApprove, canRelease, canReturn } from './ladder.ts'
import { type ImportSummary, summaryOf } from './views.server.ts'

const PAGE_SIZE = 50

export type CommitPlan = {
  summary: ImportSummary
  customerName: string
  counts: PlanCounts
  kind: 'new' | 'changed' | 'unchanged'
  rows: PlanRow[]
  /** Row number to go on after, or null at the end. */
  next: number | null
  /** SHA-256 of exactly this content. */
  hash: string
  /** References that no record meets yet: what has to be released first. */
  first: { entity: string; count: number }[]
  comments: CommentView[]
  can: { approve: Answer; return: Answer; release: Answer }
}

/** What approving and releasing an import would do, field by field. Secret values are left out. */
export async function loadCommitPlan(
  reader: Scope,
  customer: string,
  number: string,
  of: { kind: CommitPlan['kind']; after: number },
): Promise<CommitPlan> {
  return inScope(reader, async (db) => {
    const { scope, found, onboarding } = await requireImport(db, reader, customer, number)
    if (!found.fields) throw new Response(null, { status: 404 })
    const entity = requireEntity(found.entity)
    const { keyPositions, references } = comparisonOf(entity)
    const rows = await listPlan(db, scope, found, keyPositions, { ...of, size: PAGE_SIZE })
    const unmet = references.map(async (one) => ({ entity: one.entity, count: await countUnmet(db, scope, found, one) }))
    const secrets = entity.fields.filter((field) => field.secret).map((field) => field.key)
    return {
      summary: summaryOf(found),
      customerName: onboarding.customerName,
      counts: await countPlan(db, scope, found, keyPositions),
      kind: of.kind,
      rows: rows.map((row) => ({ ...row, values: without(row.values, secrets), live: row.live && without(row.live, secrets) })),
      next: rows.length === PAGE_SIZE ? rows.at(-1)!.rowNo : null,
      hash: await hashContent(db, scope, found.id),
      first: (await Promise.all(unmet)).filter((one) => one.count > 0),
      comments: await listComments(db, scope, { subjectId: found.id }, may(reader, 'see-internal')),
      can: { approve: canApprove(found), return: canReturn(found), release: canRelease(found) },
    }
  })
}

const without = (values: Record<string, string>, keys: string[]) =>
  Object.fromEntries(Object.entries(values).filter(([key]) => !keys.includes(key)))
