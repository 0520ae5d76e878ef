import './door.css'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { GangwayPicture } from './gangway-picture.tsx'
import { Mark } from './mark.tsx'
import { LanguageChoice } from './reader-menu.tsx'

/** The pages before one is in: a form on the left, the one picture of the portal on the right. */
export function Door({ children }: { children: ReactNode }) {
  const { t } = useTranslation()
  return (
    <div className="door">
      <main id="main">
        <p className="mark">
          <Mark />
          <span>{t('ui.product')}</span>
        </p>
        {children}
        <LanguageChoice />
      </main>
      <GangwayPicture />
    </div>
  )
}
