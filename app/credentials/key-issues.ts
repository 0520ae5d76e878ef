import { type Entity, fieldIndex } from '#importers/entity.ts'
import type { Issue } from '#importers/issues.ts'
import { checkCredential, ENVIRONMENT } from './check.ts'
import type { Provider } from './provider.ts'
import { findProvider } from './registry.ts'
import { credentialOfRow } from './sheet.ts'

/**
 * What the provider's own rules say about a row of keys, as issues of the row's fields; [] for entities without providers.
 * Only values in the open are looked at: a sealed one was looked at when it arrived. Words: `issues.<code>`.
 */
export function keyIssues(entity: Entity, cells: readonly (string | null)[]): Issue[] {
  if (!entity.fields.some(({ key }) => key === 'provider')) return []
  const provider = findProvider(cells[fieldIndex(entity, 'provider')] ?? '')
  if (!provider) return []
  return checkCredential(provider, credentialOfRow(provider, cells, entity)).flatMap((issue) => ofRow(provider, issue))
}

/** Errors that keep a row of keys from becoming a credential: not what the sheet has no column for; the form asks for that. */
export function blockingInSheet(provider: Provider, issues: Issue[]): Issue[] {
  const columns = new Set(provider.fields.filter(({ sheet }) => sheet).map(({ key }) => key))
  return issues.filter(({ level, code, field }) => level === 'error' && !(code === 'missing' && !columns.has(field ?? '')))
}

function ofRow(provider: Provider, { field, code, level, params }: Issue): Issue[] {
  const column = field === ENVIRONMENT ? undefined : provider.fields.find(({ key }) => key === field)?.sheet
  if (!column) return []
  if (code === 'missing') return [{ field: column, code: 'required', level }]
  const { length, expected } = params ?? {}
  if (code === 'end-missing')
    return [{ field: column, code: 'key-cut', level, params: { provider: provider.name.en, length: length!, expected: expected! } }]
  return [{ field: column, code: 'key-form', level, params: { provider: provider.name.en } }]
}
