import { Alert } from '#app/components/ui/alert.tsx'
import { useWords } from '#app/i18n/use-words.ts'
import type { CommentView } from '#db/queries/traces.ts'
import type { ImportSummary } from '../views.server.ts'

/** How an import fares at the vendor, in a sentence; what a reviewer wrote when it came back. */
export function Standing({ summary, comments }: { summary: ImportSummary; comments: CommentView[] }) {
  const { t, format } = useWords()
  const { state, returned, submittedAt, decidedAt } = summary
  if (returned)
    return (
      <Alert tone="warn" icon="return" title={t('imports.send.returned')}>
        {comments.map((comment) => (
          <p key={comment.id}>
            <strong>{comment.author}</strong>: {comment.body}
          </p>
        ))}
      </Alert>
    )
  if (state === 'submitted' && submittedAt)
    return (
      <Alert icon="clock" title={t('imports.send.submitted', { date: format.shortDay(submittedAt) })}>
        {t('imports.send.submittedText')}
      </Alert>
    )
  if (state === 'approved' && decidedAt)
    return (
      <Alert tone="ok" title={t('imports.send.approved', { date: format.shortDay(decidedAt) })}>
        {t('imports.send.approvedText')}
      </Alert>
    )
  if (state === 'released')
    return (
      <Alert tone="ok" icon="flag" title={t('imports.send.released')}>
        {t('imports.send.releasedText')}
      </Alert>
    )
  if (state === 'withdrawn') return <Alert title={t('imports.send.withdrawn')}>{t('imports.send.withdrawnText')}</Alert>
  if (state === 'superseded') return <Alert title={t('imports.send.superseded')} />
  return null
}
