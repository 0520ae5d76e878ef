import './diff.css'
import { useTranslation } from 'react-i18next'
import { Badge } from './badge.tsx'

/** The old value, struck through; the original never disappears. */
export function Before({ value }: { value: string }) {
  const { t } = useTranslation()
  return value === '' ? <span className="faint">{t('ui.empty')}</span> : <del className="diff-del">{value}</del>
}

/** The new value; a field that would lose its content says so. */
export function After({ value }: { value: string }) {
  const { t } = useTranslation()
  if (value !== '') return <ins className="diff-ins">{value}</ins>
  return (
    <Badge icon="warning" tone="warn">
      {t('ui.diff.becomesEmpty')}
    </Badge>
  )
}

/** Both in a line. */
export function Diff({ before, after }: { before: string; after: string }) {
  return (
    <span className="diff">
      <Before value={before} /> <After value={after} />
    </span>
  )
}
