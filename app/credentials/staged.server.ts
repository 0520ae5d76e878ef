import type { Db } from '#db/client.server.ts'
import type { CustomerScope } from '#db/queries/within.ts'
import type { Entity } from '#importers/entity.ts'
import type { Issue } from '#importers/issues.ts'
import { checkCredential } from './check.ts'
import { keepAndTell, sealContext, storedValues } from './credentials.server.ts'
import { findProvider } from './registry.ts'
import { credentialOfRow, type SealCell, type StagedSecretRow, sealRow, secretCells } from './sheet.ts'
import { open, seal } from './vault.server.ts'

/** Staged secrets are bound to the entity they came in; the provider may still be corrected in the grid. */
const stagedContext = (scope: CustomerScope, entity: Entity, field: string) => sealContext(scope, `import:${entity.key}`, field)

/** Seals the secret cells of an entity's rows as they stream into staging; gives rows of other entities back as they are. */
export function stagedSealer(scope: CustomerScope, entity: Entity): <Row extends StagedSecretRow>(row: Row) => Row {
  const secrets = secretCells(entity)
  const lock = sealStagedCell(scope, entity)
  return (row) => sealRow(row, secrets, lock)
}

/** Seals one corrected cell. */
export function sealStagedCell(scope: CustomerScope, entity: Entity): SealCell {
  return (field, plaintext) => seal(stagedContext(scope, entity, field), plaintext)
}

/**
 * Turns a released row of keys into the provider's credential, in the caller's transaction: opened from staging, checked as
 * the form checks, sealed for the provider. Errors leave the credential unmade and come back with their codes.
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
  if (issues.some(({ level }) => level === 'error')) return issues
  const stored = storedValues(scope, provider, values)
  await keepAndTell(db, scope, { ...of, provider: provider.key, stored, fields: Object.keys(values) })
  return issues
}
