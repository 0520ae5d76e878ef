import { Link } from 'react-router'
import { Alert } from '#app/components/ui/alert.tsx'
import { buttonClass } from '#app/components/ui/button.tsx'
import { useWords } from '#app/i18n/use-words.ts'

/** The same bytes came before: offers the import that they began then. */
export function Twin({ earlier, at }: { earlier: { number: number; createdAt: Date }; at: string }) {
  const { t, format } = useWords()
  return (
    <Alert title={t('imports.twin.title')}>
      <p>{t('imports.twin.text', { date: format.shortDay(earlier.createdAt), number: earlier.number })}</p>
      <div className="actions">
        <Link className={buttonClass({ small: true })} to={`${at}/imports/${earlier.number}`}>
          {t('imports.twin.open')}
        </Link>
      </div>
    </Alert>
  )
}
