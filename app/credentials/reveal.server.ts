import { may } from '#app/accounts/permissions.ts'
import { requireCustomer } from '#app/imports/find.server.ts'
import { inScope } from '#db/client.server.ts'
import { findCredential } from '#db/queries/credentials.ts'
import { leaveTrace } from '#db/queries/traces.ts'
import type { Scope } from '#db/scope.ts'
import type { Issue } from '#importers/issues.ts'
import { sealContext } from './credentials.server.ts'
import { open } from './vault.server.ts'

/** Characters that a reason needs at least. */
export const LEAST_REASON = 10

export type Revealing = { value: string } | { issue: Issue }

/**
 * Opens one secret for a person of the vendor, who must say what for. The trace (who, when, which field, why) is written
 * in the same transaction, before the value leaves: no trace, no value.
 */
export async function revealSecret(
  reader: Scope,
  of: { customer: string; id: string; field: string; reason: string },
  { now = new Date() }: { now?: Date } = {},
): Promise<Revealing> {
  if (!may(reader, 'reveal-credentials')) throw new Response(null, { status: 403 })
  const reason = of.reason.trim()
  if (Array.from(reason).length < LEAST_REASON) {
    return { issue: { code: 'reason-short', level: 'error', field: 'reason', params: { least: LEAST_REASON } } }
  }
  return inScope(reader, async (db) => {
    const { scope, onboarding } = await requireCustomer(db, reader, of.customer)
    const row = await findCredential(db, scope, of.id)
    const sealed = row && Object.hasOwn(row.sealed, of.field) ? row.sealed[of.field] : undefined
    if (!row || !sealed || row.onboardingId !== onboarding.id || row.revokedAt || row.replacedAt) throw new Response(null, { status: 404 })
    const data = { provider: row.provider, field: of.field, reason }
    await leaveTrace(db, scope, { action: 'credential.revealed', subject: 'credential', subjectId: row.id, data, at: now })
    return { value: open(sealContext(scope, row.provider, of.field), sealed) }
  })
}
