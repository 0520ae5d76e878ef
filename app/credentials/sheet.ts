import { type Entity, fieldIndex } from '#importers/entity.ts'
import type { Provider } from './provider.ts'

/** What sealing needs of a staged row. */
export type StagedSecretRow = { cells: readonly (string | null)[]; original?: Record<string, string> | null }

/** Locks one value of a field of the entity. Given by the caller, so that nothing here knows keys or customers. */
export type SealCell = (field: string, plaintext: string) => string

/** Positions of the secret cells of an entity, and whether it has any: one look, before the rows stream. */
export function secretCells(entity: Entity): { index: number; field: string }[] {
  return entity.fields.flatMap((field, index) => (field.secret ? [{ index, field: field.key }] : []))
}

/**
 * The row as it may be stored: secret cells sealed, and no original of a secret kept, not even of one that was refused.
 * Entities without secrets get their rows back as they are.
 */
export function sealRow<Row extends StagedSecretRow>(row: Row, secrets: { index: number; field: string }[], seal: SealCell): Row {
  if (secrets.length === 0) return row
  const cells = [...row.cells]
  for (const { index, field } of secrets) {
    const value = cells[index]
    if (value) cells[index] = seal(field, value)
  }
  return { ...row, cells, original: withoutSecrets(row.original, secrets) }
}

function withoutSecrets(original: StagedSecretRow['original'], secrets: { field: string }[]): Record<string, string> | undefined {
  if (!original) return undefined
  const kept = Object.entries(original).filter(([key]) => !secrets.some(({ field }) => field === key))
  return kept.length > 0 ? Object.fromEntries(kept) : undefined
}

/**
 * A row of the entity `payment-keys` as values of the provider's form: the sheet has general columns, the provider has
 * names of its own. Works on sealed cells as well as on open ones.
 */
export function credentialOfRow(provider: Provider, cells: readonly (string | null)[], entity: Entity): Record<string, string> {
  const value = (key: string) => cells[fieldIndex(entity, key)] ?? ''
  const values = provider.fields.flatMap((field) => (field.sheet && value(field.sheet) ? [[field.key, value(field.sheet)] as const] : []))
  const environment = value('environment')
  return { ...Object.fromEntries(values), ...(provider.environment === 'asked' && environment && { environment }) }
}
