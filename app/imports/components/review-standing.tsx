import { Alert } from '#app/components/ui/alert.tsx'
import { useWords } from '#app/i18n/use-words.ts'
import type { CommitPlan } from '../commit-plan.server.ts'

type Props = { plan: Pick<CommitPlan, 'summary' | 'first' | 'released'>; names: (key: string) => string }

/** How the import stands for a reviewer, and what stands in the way of its release. */
export function ReviewStanding({ plan: { summary, first, released }, names }: Props) {
  const { t, format } = useWords()
  const { state, decidedAt } = summary
  if (released)
    return (
      <Alert tone="ok" icon="flag" title={t('imports.send.released')}>
        {t('imports.review.releasedText', released)}
      </Alert>
    )
  if (state !== 'submitted' && state !== 'approved')
    return <Alert title={t('imports.review.notHere')}>{t('imports.review.notHereText')}</Alert>
  return (
    <>
      {state === 'approved' && decidedAt && (
        <Alert tone="ok" title={t('imports.review.approved', { date: format.shortDay(decidedAt) })}>
          {t('imports.review.approvedText')}
        </Alert>
      )}
      {first.map(({ entity, count }) => (
        <Alert key={entity} tone="warn">
          {t('imports.review.first', { entity: names(entity), count })}
        </Alert>
      ))}
    </>
  )
}
