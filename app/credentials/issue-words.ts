import type { Translate } from '#app/i18n/translation.ts'
import type { Issue } from '#importers/issues.ts'

/** The sentence about a finding, in the reader's language. */
export function issueSentence(t: Translate, { code, params }: Issue): string {
  const say = t as unknown as (key: string, params?: Record<string, string | number>) => string
  const shape: Record<string, string> = params?.shape ? { shape: say(`credentials.shapes.${params.shape}`) } : {}
  return say(`credentials.issues.${code}`, { ...params, ...shape })
}
