import { may } from '#app/accounts/permissions.ts'
import { requireCustomer } from '#app/imports/find.server.ts'
import { settleDataItems } from '#app/onboarding/settle.server.ts'
import { type Db, inScope } from '#db/client.server.ts'
import { findCredential, keepCredential, listCredentials, revokeCredential as revokeRow } from '#db/queries/credentials.ts'
import { leaveTrace } from '#db/queries/traces.ts'
import type { CustomerScope } from '#db/queries/within.ts'
import type { Scope } from '#db/scope.ts'
import type { Issue } from '#importers/issues.ts'
import { type CredentialValues, checkCredential, ENVIRONMENT, tidyCredential } from './check.ts'
import type { KeptCredential } from './kept.ts'
import type { Mode, Provider } from './provider.ts'
import { findProvider } from './registry.ts'
import { fingerprint, lastSigns, type SealContext, seal } from './vault.server.ts'

type Now = { now?: Date }
type Stored = { sealed: Record<string, string>; hints: Record<string, { last: string; fingerprint: string }>; open: Record<string, string> }

/** Saved with what may still be said about it, or not saved because of the errors among the issues. */
export type Saving = { saved: boolean; issues: Issue[] }

/** The credentials of an onboarding as people may see them: no value of a secret, sealed or not. */
export async function readCredentials(reader: Scope, customer: string): Promise<KeptCredential[]> {
  return inScope(reader, async (db) => {
    const { scope, onboarding } = await requireCustomer(db, reader, customer)
    const rows = await listCredentials(db, scope, onboarding.id)
    return rows.map(({ id, provider, open, hints, who, createdAt, revokedAt, importId }) => {
      const last = Object.fromEntries(Object.entries(hints).map(([field, hint]) => [field, hint.last]))
      return { id, provider, open, last, who, at: createdAt, revokedAt, fromSheet: importId !== null }
    })
  })
}

/**
 * Checks what was typed and locks the secrets away. A secret left empty keeps the one in force. Values are known to nobody
 * afterwards; the trace says which fields changed, never to what.
 */
export async function saveCredential(
  reader: Scope,
  of: { customer: string; provider: string; values: CredentialValues; wanted?: Mode },
  { now = new Date() }: Now = {},
): Promise<Saving> {
  if (!may(reader, 'keep-credentials')) throw new Response(null, { status: 403 })
  const provider = findProvider(of.provider)
  if (!provider) return { saved: false, issues: [{ code: 'unknown-provider', level: 'error' }] }
  return inScope(reader, async (db) => {
    const { scope, onboarding } = await requireCustomer(db, reader, of.customer)
    const before = (await listCredentials(db, scope, onboarding.id)).find((row) => row.provider === provider.key && !row.revokedAt)
    const values = tidyCredential(provider, of.values)
    const kept = provider.fields.filter(({ key, secret }) => secret && !values[key] && before?.sealed[key]).map(({ key }) => key)
    const issues = checkCredential(provider, values, of.wanted).filter(
      ({ field, code }) => !(code === 'missing' && kept.includes(field ?? '')),
    )
    if (issues.some(({ level }) => level === 'error')) return { saved: false, issues }
    const stored = storedValues(scope, provider, values, before && { keys: kept, row: before })
    await keepAndTell(db, scope, { onboardingId: onboarding.id, provider: provider.key, stored, at: now, fields: Object.keys(values) })
    return { saved: true, issues }
  })
}

/** Withdraws a credential: the vendor can't use or see it any more, and the items that hang on it reopen. */
export async function revokeCredential(reader: Scope, of: { customer: string; id: string }, { now = new Date() }: Now = {}): Promise<void> {
  if (!may(reader, 'keep-credentials')) throw new Response(null, { status: 403 })
  await inScope(reader, async (db) => {
    const { scope, onboarding } = await requireCustomer(db, reader, of.customer)
    const row = await findCredential(db, scope, of.id)
    if (!row || row.onboardingId !== onboarding.id) throw new Response(null, { status: 404 })
    if (row.revokedAt) return
    await revokeRow(db, scope, row.id, now)
    await leaveTrace(db, scope, {
      action: 'credential.revoked',
      subject: 'credential',
      subjectId: row.id,
      data: { provider: row.provider },
      at: now,
    })
    await settleDataItems(db, scope, { onboardingId: onboarding.id, at: now })
  })
}

/** Where a secret belongs; bound into its seal. */
export function sealContext(scope: { vendorId: string; customerId: string }, provider: string, field: string): SealContext {
  return { vendorId: scope.vendorId, customerId: scope.customerId, provider, field }
}

/** Secrets sealed, other values open, and of each secret the last signs and a fingerprint. */
export function storedValues(
  scope: CustomerScope,
  provider: Provider,
  values: CredentialValues,
  before?: { keys: string[]; row: Pick<Stored, 'sealed' | 'hints'> },
): Stored {
  const stored: Stored = { sealed: {}, hints: {}, open: {} }
  for (const { key, secret } of provider.fields) {
    const value = values[key]
    if (before?.keys.includes(key)) {
      stored.sealed[key] = before.row.sealed[key]!
      stored.hints[key] = before.row.hints[key]!
    } else if (value && secret) {
      const context = sealContext(scope, provider.key, key)
      stored.sealed[key] = seal(context, value)
      stored.hints[key] = { last: lastSigns(value), fingerprint: fingerprint(context, value) }
    } else if (value) stored.open[key] = value
  }
  if (values[ENVIRONMENT]) stored.open[ENVIRONMENT] = values[ENVIRONMENT]
  return stored
}

/** Keeps it in place of the one in force, leaves a trace, and lets the items settle, in the caller's transaction. */
export async function keepAndTell(
  db: Db,
  scope: CustomerScope,
  of: { onboardingId: string; provider: string; stored: Stored; at: Date; fields: string[]; importId?: string },
): Promise<void> {
  const { onboardingId, provider, stored, at, importId } = of
  const row = await keepCredential(db, scope, { onboardingId, provider, ...stored, importId: importId ?? null, createdAt: at })
  const data = { provider, fields: of.fields.join(', ') }
  await leaveTrace(db, scope, { action: 'credential.sealed', subject: 'credential', subjectId: row.id, data, at })
  await settleDataItems(db, scope, { onboardingId, at })
}
