import { useWords } from '#app/i18n/use-words.ts'
import type { Reason } from '../reason.server.ts'

/** Why an item moved: a person's own words, or what the portal found. */
export function ReasonWords({ reason }: { reason: Reason }) {
  const { t } = useWords()
  if ('said' in reason) return t('home.line.said', { text: reason.said })
  const say = t as (key: string, params: Record<string, string>) => string
  return t('home.line.itself', { reason: say(`plan.reasons.${reason.code}`, reason.params) })
}
