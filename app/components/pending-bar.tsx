import './pending-bar.css'
import { useTranslation } from 'react-i18next'
import { useNavigation } from 'react-router'

/** A line on top while the next page is on its way; it appears only when that takes longer than a glance. */
export function PendingBar() {
  const { t } = useTranslation()
  const pending = useNavigation().state !== 'idle'
  return (
    <div className={`pending ${pending ? 'on' : ''}`} role="status">
      <span className="sr">{pending ? t('ui.loading') : ''}</span>
    </div>
  )
}
