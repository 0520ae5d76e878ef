import type { Db } from '#db/client.server.ts'
import type { CustomerScope } from '#db/queries/within.ts'
import type { Entity } from '#importers/entity.ts'
import type { Issue } from '#importers/issues.ts'
import { checkCredential } from './check.ts'
import { keepAndTell, sealContext, storedValues } from './credentials.server.ts'
import { blockingInSheet, keyIssues } from './key-issues.ts'
import { findProvider } from './registry.ts'
import { credentialOfRow, type SealCell, type StagedSecretRow, sealRow, secretCells } from './sheet.ts'
import { open, seal } from './vault.server.ts'

/** Staged secrets are bound to the entity they came in; the provider may still be corrected in the grid. */
const stagedContext = (scope: CustomerScope, entity: Entity, field: string) => sealContext(scope, `import:${entity.key}`, field)

/** A row on its way into staging, with levels as stored: 0 clean, 1 warning, 2 error. */
type StagedRow = StagedSecretRow & { level?: number; issues?: readonly StagedIssue[] }
type StagedIssue = { field?: string; code: string; level: number; params?: Record<string, string | number> }
const LEVELS = { info: 0, warning: 1, error: 2 } as const

/**
 * Seals the secret cells of an entity's rows as they stream into staging, after the provider's rules have looked at them;
 * gives rows of other entities back as they are.
 */
export function stagedSealer(scope: CustomerScope, entity: Entity): <Row extends StagedRow>(row: Row) => Row {
  const secrets = secretCells(entity)
  const lock = sealStagedCell(scope, entity)
  return (row) => (secrets.length === 0 ? row : sealRow(withKeyIssues(entity, row), secrets, lock))
}

/** Fields that have an error already get no second one. */
function withKeyIssues<Row extends StagedRow>(entity: Entity, row: Row): Row {
  const wrong = new Set(row.issues?.filter(({ level }) => level === 2).map(({ field }) => field))
  const found = keyIssues(entity, row.cells).filter(({ field }) => !wrong.has(field))
  if (found.length === 0) return row
  const issues = [...(row.issues ?? []), ...found.map((issue) => ({ ...issue, level: LEVELS[issue.level] }))]
  return { ...row, issues, level: Math.max(row.level ?? 0, ...issues.map(({ level }) => level)) }
}

/** Seals one corrected cell. */
export function sealStagedCell(scope: CustomerScope, entity: Entity): SealCell {
  return (field, plaintext) => seal(stagedContext(scope, entity, field), plaintext)
}

/**
 * Turns a released row of keys into the provider's credential, in the caller's transaction: opened from staging, checked as
 * the form checks, sealed for the provider. Errors leave the credential unmade and come back with their codes; what the
 * sheet has no column for stays open.
 */
export async function keepFromSheet(
  db: Db,
  scope: CustomerScope,
  of: { onboardingId: string; importId: string; entity: Entity; cells: readonly (string | null)[]; at: Date },
): Promise<Issue[]> {
  const provider = findProvider(of.cells[of.entity.fields.findIndex(({ key }) => key === 'provider')] ?? '')
  if (!provider) return [{ code: 'unknown-provider', level: 'error', field: 'provider' }]
  const secrets = secretCells(of.entity)
  const cells = of.cells.map((cell, at) => {
    const field = cell && secrets.find(({ index }) => index === at)?.field
    return field ? open(stagedContext(scope, of.entity, field), cell) : cell
  })
  const values = credentialOfRow(provider, cells, of.entity)
  const issues = checkCredential(provider, values)
  const blocking = blockingInSheet(provider, issues)
  if (blocking.length > 0) return blocking
  const stored = storedValues(scope, provider, values)
  await keepAndTell(db, scope, { ...of, provider: provider.key, stored, fields: Object.keys(values) })
  return issues.filter(({ level }) => level !== 'error')
}
