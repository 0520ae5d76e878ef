import { Alert } from '#app/components/ui/alert.tsx'
import { useWords } from '#app/i18n/use-words.ts'
import type { Answer } from '../ladder.ts'
import { whyNot } from '../words.ts'

/** Says why what was asked did not happen; nothing when it did. */
export function NotDone({ answer, names }: { answer: Answer | undefined; names?: (key: string) => string }) {
  const { t } = useWords()
  const why = whyNot(t, answer, names)
  return why ? <Alert tone="error" title={why} live /> : null
}
