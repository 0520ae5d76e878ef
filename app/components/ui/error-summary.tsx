import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Alert } from './alert.tsx'

/** What is wrong with a form that came back, each with a link to its field; it takes the focus so that it is read first. */
export function ErrorSummary({ problems }: { problems: { field: string; words: string }[] }) {
  const { t } = useTranslation()
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (problems.length > 0) place.current?.focus()
  }, [problems])
  if (problems.length === 0) return null
  return (
    <div ref={place} tabIndex={-1}>
      <Alert tone="error" live title={t('errors.form.title', { count: problems.length })}>
        <ul>
          {problems.map(({ field, words }) => (
            <li key={field}>
              <a href={`#${field}`}>{words}</a>
            </li>
          ))}
        </ul>
      </Alert>
    </div>
  )
}
