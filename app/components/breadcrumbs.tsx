import './breadcrumbs.css'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'

/** The way here, from the outside in; the last one is this page and no link. */
export function Breadcrumbs({ way, here }: { way: { to: string; label: string }[]; here: string }) {
  const { t } = useTranslation()
  return (
    <nav className="crumb" aria-label={t('ui.where')}>
      {way.map((step) => (
        <Fragment key={step.to}>
          <Link to={step.to}>{step.label}</Link>
          <span aria-hidden="true"> › </span>
        </Fragment>
      ))}
      <span aria-current="page">{here}</span>
    </nav>
  )
}
