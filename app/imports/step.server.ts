import { settleDataItems } from '#app/onboarding/settle.server.ts'
import type { Db } from '#db/client.server.ts'
import { changeImport, type ImportRow } from '#db/queries/imports.ts'
import { leaveTrace } from '#db/queries/traces.ts'
import type { CustomerScope } from '#db/queries/within.ts'
import { type Answer, no, YES } from './ladder.ts'

type Changes = Parameters<typeof changeImport>[3]

/**
 * One step on the ladder: the import changes if it still is as the person saw it, leaves a trace, and the items that hang
 * on it settle, all in the caller's transaction. `no` with `somebodyWasFaster` when another person or the worker came first.
 */
export async function step(
  db: Db,
  scope: CustomerScope,
  from: ImportRow,
  of: { changes: Changes; action: string; data?: Record<string, string | number | null>; at: Date; by?: 'person' | 'itself' },
): Promise<Answer> {
  const changed = await changeImport(db, scope, from, { ...of.changes, updatedAt: of.at })
  if (!changed) return no('somebodyWasFaster')
  const data = { number: from.number, entity: from.entity, ...of.data }
  await leaveTrace(db, scope, { action: of.action, subject: 'import', subjectId: from.id, data, at: of.at }, of.by)
  await settleDataItems(db, scope, { onboardingId: from.onboardingId, at: of.at })
  return YES
}
