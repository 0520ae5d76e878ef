import './shell.css'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, NavLink } from 'react-router'
import { Mark } from './mark.tsx'
import { PendingBar } from './pending-bar.tsx'
import { ReaderMenu, type ShellUser } from './reader-menu.tsx'
import { Count } from './ui/badge.tsx'
import { Icon, type IconName } from './ui/icon.tsx'
import { Toasts } from './ui/toast.tsx'

export type NavItem = {
  to: string
  label: string
  icon: IconName
  count?: number /** Current only on exactly this address. */
  end?: boolean
}

type Props = {
  /** The shore the reader stands on; the band on top and the current page take its colour. */
  shore: 'customer' | 'vendor'
  organisation?: string
  home?: string
  nav?: NavItem[]
  /** Absent for a visitor, who gets language and appearance alone. */
  user?: ShellUser
  /** The desk takes the whole width of the window. */
  wide?: boolean
  children: ReactNode
}

/** Phones show this many pages at the bottom; the others move into the menu. */
const docked = 5

/** Everything around a page: skip link, top bar, the page itself, and the pages at the bottom of a phone. */
export function Shell({ shore, organisation, home = '/', nav = [], user, wide, children }: Props) {
  const { t } = useTranslation()
  return (
    <div className={`shell ${shore}-shore ${wide ? 'wide' : ''}`}>
      <a className="sr" href="#main">
        {t('ui.skip')}
      </a>
      <PendingBar />
      <header className="top">
        <div className="top-in">
          <Link className="mark" to={home} aria-label={t('ui.home')}>
            <Mark />
            <span>{t('ui.product')}</span>
          </Link>
          {organisation && <span className="whose">{organisation}</span>}
          {nav.length > 0 && (
            <nav className="nav" aria-label={t('ui.main')}>
              {nav.map((item) => (
                <NavLink key={item.to} to={item.to} end={item.end} prefetch="intent">
                  {item.label}
                  {item.count ? <Count>{item.count}</Count> : null}
                </NavLink>
              ))}
            </nav>
          )}
          <ReaderMenu user={user} shore={shore} more={nav.slice(docked)} />
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <Toasts />
      {nav.length > 0 && <Dock nav={nav.slice(0, docked)} />}
    </div>
  )
}

function Dock({ nav }: { nav: NavItem[] }) {
  const { t } = useTranslation()
  return (
    <nav className="dock" aria-label={t('ui.main')}>
      {nav.map((item) => (
        <NavLink key={item.to} to={item.to} end={item.end}>
          <Icon name={item.icon} large />
          <span className="dock-word">{item.label}</span>
          {item.count ? <Count>{item.count}</Count> : null}
        </NavLink>
      ))}
    </nav>
  )
}
