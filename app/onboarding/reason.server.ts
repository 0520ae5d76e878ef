import { findProvider } from '#app/credentials/registry.ts'
import type { Language } from '#importers/entity.ts'
import { entities } from '#importers/registry.ts'
import type { RunningItem } from './item-state.ts'

/** Why an item moved: words of a person, or a code of `plan.reasons` with its parameters in the reader's language. */
export type Reason = { said: string } | { code: string; params: Record<string, string> }

type Stored = { reason: { code: string; params?: Record<string, string | number> } | null }

/** The code under which a person's own words are kept. */
export const SAID = 'said'

export function reasonOf({ reason }: Stored, { items }: { items: readonly RunningItem[] }, language: Language): Reason | null {
  if (!reason) return null
  const { entity, provider, item, text } = reason.params ?? {}
  if (reason.code === SAID) return { said: String(text ?? '') }
  const params: Record<string, string> = {}
  if (entity) params.entity = entities().find((one) => one.key === entity)?.label[language] ?? String(entity)
  if (provider) params.provider = findProvider(String(provider))?.name[language] ?? String(provider)
  if (item) params.item = items.find((one) => one.key === item)?.title[language] ?? String(item)
  return { code: reason.code, params }
}
