import { Sum, type SumPart } from '#app/components/ui/sum.tsx'
import { useWords } from '#app/i18n/use-words.ts'
import type { ImportCounts } from '#db/schema/imports.ts'

/** All rows accounted for: what was read is the sum of what became of it. */
export function DeskHead({ counts }: { counts: ImportCounts }) {
  const { t } = useWords()
  const parts: SumPart[] = [
    { count: counts.clean, words: t('imports.correct.clean'), tone: 'ok' },
    { count: counts.warnings, words: t('imports.correct.warnings'), tone: 'warn' },
    { count: counts.errors, words: t('imports.correct.errors'), tone: 'error' },
    { count: counts.empty, words: t('imports.correct.emptyRows') },
    { count: counts.excluded, words: t('imports.correct.excluded') },
    { count: counts.leftOut, words: t('imports.correct.leftOut') },
  ]
  const [clean, ...others] = parts
  return (
    <Sum total={{ count: counts.read, words: t('imports.correct.read') }} parts={[clean!, ...others.filter((part) => part.count > 0)]} />
  )
}
